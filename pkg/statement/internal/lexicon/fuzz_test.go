package lexicon

import (
	"testing"
	"unicode/utf8"
)

// FuzzFold: folding twice changes nothing.
func FuzzFold(f *testing.F) {
	for _, s := range []string{"أكّد", "قـال", "ٱلوزير", "a\u200f", "\xd8", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if once := Fold(s); utf8.ValidString(s) && Fold(once) != once {
			t.Fatalf("%q: %q, folded again %q", s, once, Fold(once))
		}
	})
}
