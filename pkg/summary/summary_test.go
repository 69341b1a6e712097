package summary

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// summarize runs the segmenter and a Summarizer over text.
func summarize(t testing.TB, o Options, title, text string) *document.Document {
	t.Helper()
	d := &document.Document{Title: title, Text: text}
	if err := segment.New().Apply(d); err != nil {
		t.Fatal(err)
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Apply(d); err != nil {
		t.Fatal(err)
	}
	return d
}
