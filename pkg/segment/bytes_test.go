package segment

import (
	"strings"
	"testing"
	"unicode"
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

// The loops over eight bytes pass over nothing that lines or quotations begin or end with.
func FuzzSkip(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		line, next := 0, 0
		for line < len(s) && s[line] > '\r' && s[line] != 0xC2 && s[line] != 0xE2 {
			line++
		}
		if got := skipInLine(s, 0); got != line {
			t.Errorf("skipInLine(%q) = %d, want %d", s, got, line)
		}
		for i := skipNoMark(s, 0); next < min(i, len(s)); next++ {
			if beginsMark[s[next]] {
				t.Errorf("skipNoMark(%q) = %d passes over %d", s, i, next)
			}
		}
	})
}

// Whatever character stands beside a mark, it is classed as Unicode has it.
func TestBrackets(t *testing.T) {
	also := map[bool]string{true: ":-–—/،,…=", false: ".,،؛;:!?؟…/-–—"}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if want := unicode.In(r, unicode.Ps, unicode.Pi) || strings.ContainsRune(also[true], r); opening(r) != want && r != utf8.RuneError {
			t.Errorf("opening(%U) = %v", r, !want)
		}
		if want := unicode.In(r, unicode.Pe, unicode.Pf) || strings.ContainsRune(also[false], r); closing(r) != want && r != utf8.RuneError {
			t.Errorf("closing(%U) = %v", r, !want)
		}
		if want := r <= ' ' || r >= 0x7F && r <= 0xA0 || r == 0x200B || r == 0xFEFF || r == 0x180E || script.IsBidi(r) || unicode.IsSpace(r); isGap(r) != want {
			t.Errorf("isGap(%U) = %v", r, !want)
		}
	}
}

// A word that folds to one of the set is never sorted out.
func FuzzPrefixes(f *testing.F) {
	f.Add("شاركـــنا", "شاركنا")
	f.Add("ٱقرأ", "أقرأ")
	f.Add("آب", "اب")
	f.Add("\xd8\xd80", "\xd8")
	f.Add("فيس", "فيـس")
	f.Add("\u0600\u0600", "\u0600")
	f.Fuzz(func(t *testing.T, word, other string) {
		var p prefixes
		key := string(foldKey(nil, other))
		p.add(key)
		for _, after := range []string{"", " ثم غادر", "ثمانية"} {
			if string(foldKey(nil, word)) == key && !p.mayHold(word+after, 0, len(word)) {
				t.Errorf("%q is not found among %q", word, key)
			}
			if !p.mayHold(other+after, 0, len(other)) {
				t.Errorf("%q is not found by itself", other)
			}
		}
	})
}
