package summary

import (
	"unicode/utf8"
)

// appendFolded appends word to dst without vowel marks, tatweel and invisible
// controls, with one letter for the forms of alif, ya, ta marbuta and hamza seats
// (إضاءة → اضاءه), ASCII digits and lower-case Latin letters.
func appendFolded(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		b := word[i]
		switch {
		case b < utf8.RuneSelf:
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			dst = append(dst, b)
			i++
		case b&0xFC == 0xD8 && i+1 < len(word): // U+0600–U+06FF
			dst = appendLetter(dst, b, word[i+1])
			i += 2
		default:
			_, size := utf8.DecodeRuneInString(word[i:])
			if !invisible(word[i : i+size]) {
				dst = append(dst, word[i:i+size]...)
			}
			i += size
		}
	}
	return dst
}

// invisible reports whether the encoded code point s is a zero-width or bidi control.
func invisible(s string) bool {
	if len(s) != 3 || s[0] != 0xE2 {
		return false
	}
	return s[1] == 0x80 && (s[2] >= 0x8B && s[2] <= 0x8F || s[2] >= 0xAA && s[2] <= 0xAE) ||
		s[1] == 0x81 && s[2] >= 0xA0 && s[2] <= 0xAF
}

// appendLetter appends the folded form of the code point of the Arabic block that is
// written lead, trail.
func appendLetter(dst []byte, lead, trail byte) []byte {
	r := rune(lead&0x1F)<<6 | rune(trail&0x3F)
	switch {
	case r == 'أ', r == 'إ', r == 'آ', r == 'ٱ':
		r = 'ا'
	case r == 'ى', r == 'ئ', r == 'ی':
		r = 'ي'
	case r == 'ة':
		r = 'ه'
	case r == 'ؤ':
		r = 'و'
	case r == 'ک':
		r = 'ك'
	case r >= 0x660 && r <= 0x669:
		return append(dst, byte('0'+r-0x660))
	case r >= 0x6F0 && r <= 0x6F9:
		return append(dst, byte('0'+r-0x6F0))
	case r >= 0x610 && r <= 0x61A, r == 'ـ', r >= 0x64B && r <= 0x65F, r == 0x670, r >= 0x6D6 && r <= 0x6ED, r == 0x61C:
		return dst
	}
	return append(dst, 0xC0|byte(r>>6), 0x80|byte(r&0x3F))
}

// The affixes of Larkey's light10 stemmer in the order in which they are tried.
var (
	lightPrefixes = [...]string{"وال", "بال", "كال", "فال", "لل", "ال"}
	lightSuffixes = [...]string{"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"}
)

// light cuts a folded word to its light stem by light10 (L. S. Larkey,
// L. Ballesteros, M. E. Connell, "Light stemming for Arabic information retrieval",
// 2007): التعاون → تعاو. It stands in for the lemma of words without analysis; the
// stem is a slice of w.
func light(w []byte) []byte {
	n := utf8.RuneCount(w)
	if n > 3 && hasPrefix(w, "و") {
		w, n = w[2:], n-1
	}
	for _, p := range lightPrefixes {
		if k := len(p) / 2; n-k >= 2 && hasPrefix(w, p) {
			w, n = w[len(p):], n-k
			break
		}
	}
	for _, s := range lightSuffixes {
		if k := len(s) / 2; n-k >= 2 && hasSuffix(w, s) {
			w, n = w[:len(w)-len(s)], n-k
		}
	}
	return w
}

func hasPrefix(w []byte, p string) bool { return len(w) >= len(p) && string(w[:len(p)]) == p }
func hasSuffix(w []byte, s string) bool { return len(w) >= len(s) && string(w[len(w)-len(s):]) == s }
