package letters

import "testing"

// FuzzEncode: a word that has a code is the code's text, and folding keeps its length.
func FuzzEncode(f *testing.F) {
	for _, s := range []string{"كتاب", "كَتَّبَ", "ٱلرحمن", "ــ", "abc", "\xd9", "پ", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		code, ok := Encode(s)
		if !ok {
			return
		}
		if got := Decode(code); got != s {
			t.Fatalf("%q has the code of %q", s, got)
		}
		if folded := FoldAll(nil, []byte(code)); len(folded) != len(code) {
			t.Fatalf("%q folds to %q", code, folded)
		}
		bare := Unmark(code)
		if Unmark(bare) != bare {
			t.Fatalf("%q: marks left in %q", s, Decode(bare))
		}
	})
}
