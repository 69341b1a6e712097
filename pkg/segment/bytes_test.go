package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// letters passes over nothing but letters, marks and tatweel of the standard alphabet, and
// stops at most three characters before their end.
func FuzzLetters(f *testing.F) {
	for _, s := range []string{"", "بيان", "المفاوضات بين", "قالَ،وذهب", "گفتگو", "كتاب\xD8", "٣٤ كتابا", "كتاب، وقلم", "abc"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want := 0
		for want < len(s) {
			r, w := utf8.DecodeRuneInString(s[want:])
			if r < 0x620 || r > 0x65F {
				break
			}
			if script.Of(r)&script.WordPart == 0 {
				t.Fatalf("%U is no part of words", r)
			}
			want += w
		}
		if got := letters(s, 0); got > want || got < want-8 {
			t.Errorf("letters(%q) = %d, the stretch is %d long", s, got, want)
		}
		if got := letters(s+strings.Repeat(" ", 8), 0); got != want {
			t.Errorf("letters(%q) = %d, want %d", s, got, want)
		}
	})
}
