package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// corpus returns n records made of the sample texts.
func corpus(b *testing.B, n int) []byte {
	paths, err := filepath.Glob(filepath.Join(root(b), "testdata", "samples", "*.txt"))
	if err != nil || len(paths) == 0 {
		b.Fatal("no samples")
	}
	var out []byte
	for i := range n {
		text, err := os.ReadFile(paths[i%len(paths)])
		if err != nil {
			b.Fatal(err)
		}
		d := &document.Document{ID: fmt.Sprint(i), Text: string(text)}
		out = append(document.AppendRecord(out, d, document.WriteOptions{}), '\n')
	}
	return out
}

// BenchmarkCommand runs whole commands over records, one document at a time.
func BenchmarkCommand(b *testing.B) {
	data := corpus(b, 600)
	for _, args := range [][]string{
		{"tokenize", "-o", "text"}, {"tokenize", "-o", "jsonl"}, {"normalize", "-o", "text"},
		{"stem", "-o", "text"}, {"stem", "-o", "text", "--algorithm", "light10"}, {"analyze", "-o", "conllu"},
		{"keywords", "-o", "text"}, {"statements", "-o", "text"}, {"summarize", "-o", "text"}, {"check", "--fail-on", "never", "-o", "text"},
	} {
		b.Run(fmt.Sprint(args), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				s := &streams{in: bytes.NewReader(data), out: io.Discard, err: os.Stderr, env: func(string) (string, bool) { return "", false }}
				if code := run(append(args, "--jobs", "1"), s); code != exitOK {
					b.Fatalf("exit code %d", code)
				}
			}
		})
	}
}
