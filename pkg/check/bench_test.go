package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// sampleText is about half a megabyte of the repository's own sample texts.
func sampleText(b *testing.B) string {
	paths, _ := filepath.Glob("../../testdata/samples/*.txt")
	var text strings.Builder
	for text.Len() < 500_000 {
		for _, p := range paths {
			data, err := os.ReadFile(p)
			if err != nil {
				b.Fatal(err)
			}
			text.Write(data)
			text.WriteByte('\n')
		}
		if text.Len() == 0 {
			b.Skip("no samples")
		}
	}
	return text.String()
}

func benchmark(b *testing.B, patterns ...string) {
	text := sampleText(b)
	s := NewSettings()
	if err := s.Only(patterns); err != nil {
		b.Fatal(err)
	}
	if err := s.SetLevel("structure/duplicate-paragraph", ""); err != nil {
		b.Fatal(err) // the sample repeats itself
	}
	c, err := NewChecker(s)
	if err != nil {
		b.Fatal(err)
	}
	seg := segment.New()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d := &document.Document{Text: text}
		if s.Needs() != 0 {
			if err := seg.Apply(d); err != nil {
				b.Fatal(err)
			}
		}
		if err := c.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCharacters(b *testing.B) {
	benchmark(b, "encoding", "script", "invisible", "punctuation")
}

func BenchmarkStructure(b *testing.B) { benchmark(b, "structure") }

func BenchmarkOrthography(b *testing.B) { benchmark(b, "orthography") }

func BenchmarkAll(b *testing.B) {
	benchmark(b, "encoding", "script", "invisible", "punctuation", "orthography", "structure", "corpus")
}
