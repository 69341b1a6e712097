package syntax

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestForceOf asks for the force of one lemma as a verb and as a noun, in either order: what is kept of the first
// must not answer for the second, or what a text says depends on the texts before it.
func TestForceOf(t *testing.T) {
	for _, lemma := range []string{"فهم", "تعهد", "رفض", "قتل"} {
		verb, noun := &Word{lemma: lemma}, &Word{lemma: lemma}
		verb.Read, noun.Read = &document.Analysis{LemmaID: 7}, &document.Analysis{LemmaID: 7}
		verb.Pos, noun.Pos = document.VERB, document.NOUN
		for _, pair := range [][2]*Word{{verb, noun}, {noun, verb}} {
			x, err := NewReader()
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range pair {
				if got, want := x.ForceOf(w), x.Lex.Forces.Of(lemma, w.Pos == document.VERB); got != want {
					t.Errorf("%s as %v: %b, want %b", lemma, w.Pos, got, want)
				}
			}
		}
	}
}
