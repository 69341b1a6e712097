package lexicon

import (
	"unicode/utf8"
)

// Fold writes a word as the tables of this package are keyed: without vowel marks and
// stretching, all seats of hamza on alif as a bare alif (أكّد → اكد). It returns s
// itself where nothing changes.
func Fold(s string) string {
	for i, r := range s {
		if foldRune(r) != r {
			return string(appendFold([]byte(s[:i]), s[i:]))
		}
	}
	return s
}

func appendFold(dst []byte, s string) []byte {
	for _, r := range s {
		if f := foldRune(r); f >= 0 {
			dst = utf8.AppendRune(dst, f)
		}
	}
	return dst
}

// foldRune returns the folded letter, −1 for one that is dropped.
func foldRune(r rune) rune {
	switch {
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا'
	case r >= 0x064B && r <= 0x0655, r == 0x0670, r == 'ـ':
		return -1
	case r == 0x200C || r == 0x200D || r == 0x200E || r == 0x200F || r == 0x061C:
		return -1
	}
	return r
}
