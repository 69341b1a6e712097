// Package syntaxtest opens texts for the tests of what reads statements.
package syntaxtest

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Opener returns a reader, and a function that opens the page of a text in it.
func Opener(tb testing.TB) (x *syntax.Reader, open func(text string)) {
	tb.Helper()
	m, err := morph.New(morph.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	e, err := entity.New(entity.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	workers := []pipeline.Worker{segment.New(), m, e}
	x, err = syntax.NewReader()
	if err != nil {
		tb.Fatal(err)
	}
	return x, func(text string) {
		tb.Helper()
		d := &document.Document{Text: text}
		for _, w := range workers {
			if err := w.Apply(d); err != nil {
				tb.Fatal(err)
			}
		}
		x.Open(d)
	}
}

// Said opens the page of what a French minister has said behind قال إن, and returns the draft of the statement.
func Said(x *syntax.Reader, open func(text string), content string) syntax.Draft {
	open("قال إن " + content)
	n := len(x.Page.Words)
	return syntax.Draft{
		Cue: 0, Verb: x.Lex.Say, Act: x.Lex.Say.Act, Kind: syntax.ByClause, Intro: 1,
		Speaker: syntax.Speaker{Name: "الوزير", Role: "وزير الخارجية الفرنسي", Country: "FR", Kind: document.Person},
		Content: syntax.Content{First: 2, Last: n, Tail: n, From: x.Page.Words[2].Start, To: x.Page.Words[n-1].End, Kind: document.Indirect},
	}
}
