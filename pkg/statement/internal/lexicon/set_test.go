package lexicon

import (
	"strings"
	"sync"
	"testing"
)

// TestWords: a set has its words and no others, whoever asks first.
func TestWords(t *testing.T) {
	const list = "قال أعلن ذكر x"
	s := Set("  " + list + "\n")
	var asked sync.WaitGroup
	for range 4 {
		asked.Go(func() {
			for w := range strings.FieldsSeq(list) {
				if !s.Has(w) {
					t.Errorf("has no %q", w)
				}
			}
		})
	}
	asked.Wait()
	for _, w := range []string{"", "قا", "قالت", "علن", "ا", "y", strings.Repeat("ق", 35)} {
		if s.Has(w) {
			t.Errorf("has %q", w)
		}
	}
	if Set("").Has("") || Set("").Has("قال") {
		t.Error("an empty set has a word")
	}
}
