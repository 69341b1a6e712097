package morph

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func analyzer(t testing.TB) *Analyzer {
	t.Helper()
	a, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// sentence makes a document of one sentence whose tokens are separated by spaces.
func sentence(text string) *document.Document {
	d := &document.Document{Text: text}
	start := -1
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != ' ' {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: start, End: i}})
			start = -1
		}
	}
	d.Sentences = []document.Sentence{{Span: document.Span{End: len(text)}, Last: len(d.Tokens)}}
	return d
}
