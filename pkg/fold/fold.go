// Package fold makes the form by which words are compared in counting: folded letters
// and, where no lemma is known, Larkey's light stem. It writes into the caller's buffers.
package fold

import "unicode/utf8"

// Append appends word to dst without vowel marks, tatweel and invisible
// controls, with one letter for the forms of alif, ya, ta marbuta and hamza seats
// (إضاءة → اضاءه), ASCII digits and lower-case Latin letters. It returns the
// number of code points appended, too.
func Append(dst []byte, word string) (folded []byte, runes int) {
	for i := 0; i < len(word); {
		b := word[i]
		switch {
		case b < utf8.RuneSelf:
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			dst = append(dst, b)
			i++
			runes++
		case b&0xFC == 0xD8 && i+1 < len(word): // U+0600–U+06FF
			n := len(dst)
			if dst = AppendLetter(dst, b, word[i+1]); len(dst) > n {
				runes++
			}
			i += 2
		default:
			_, size := utf8.DecodeRuneInString(word[i:])
			if !Invisible(word[i : i+size]) {
				dst = append(dst, word[i:i+size]...)
				runes++
			}
			i += size
		}
	}
	return dst, runes
}

// Word appends the folded form of word to dst.
func Word(dst []byte, word string) []byte {
	dst, _ = Append(dst, word)
	return dst
}

// Invisible reports whether the encoded code point s is a zero-width or bidi control.
func Invisible(s string) bool {
	if len(s) != 3 || s[0] != 0xE2 {
		return false
	}
	return s[1] == 0x80 && (s[2] >= 0x8B && s[2] <= 0x8F || s[2] >= 0xAA && s[2] <= 0xAE) ||
		s[1] == 0x81 && s[2] >= 0xA0 && s[2] <= 0xAF
}

// AppendLetter appends the folded form of the code point of the Arabic block that
// is written lead, trail.
func AppendLetter(dst []byte, lead, trail byte) []byte {
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

// Light cuts the folded word w of n code points to its light stem by light10
// (L. S. Larkey, L. Ballesteros, M. E. Connell, "Light stemming for Arabic
// information retrieval", 2007): التعاون → تعا. No letters are changed, so that the
// stem is a slice of w.
func Light(w []byte, n int) []byte {
	if n > 3 && HasPrefix(w, "و") {
		w, n = w[2:], n-1
	}
	for _, p := range lightPrefixes {
		if k := len(p) / 2; n-k >= 2 && HasPrefix(w, p) {
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

// HasPrefix reports whether w begins with p.
func HasPrefix(w []byte, p string) bool { return len(w) >= len(p) && string(w[:len(p)]) == p }
func hasSuffix(w []byte, s string) bool { return len(w) >= len(s) && string(w[len(w)-len(s):]) == s }
