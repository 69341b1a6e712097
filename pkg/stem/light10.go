package stem

import (
	"bytes"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// Light10 is the light stemmer of Larkey, Ballesteros and Connell (2007) in the form in
// which Lucene has it: ArabicNormalizer followed by ArabicStemmer.
type Light10 struct{}

// AppendStem implements Stemmer.
func (Light10) AppendStem(dst []byte, word string) []byte {
	begin := len(dst)
	dst = appendNormal(dst, word)
	w := dst[begin:]
	n := units(w)
	if p := lightPrefix(w, n); p > 0 {
		w, n = w[p:], n-p/2
	}
	w = lightSuffixes(w, n)
	return append(dst[:begin], w...)
}

// appendNormal appends word as Lucene's ArabicNormalizer leaves it: alif without hamza
// and madda, ى as ي, ة as ه, without tatweel, harakat and tanwin.
func appendNormal(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		b := word[i]
		if !script.IsArabicLead(b) || i+1 == len(word) {
			dst = append(dst, b)
			i++
			continue
		}
		t := word[i+1]
		i += 2
		switch {
		case b == 0xD8 && (t == 0xA2 || t == 0xA3 || t == 0xA5): // آ أ إ
			t = 0xA7
		case b == 0xD8 && t == 0xA9: // ة
			b, t = 0xD9, 0x87
		case b == 0xD9 && t == 0x89: // ى
			t = 0x8A
		case b == 0xD9 && (t == 0x80 || t >= 0x8B && t <= 0x92): // tatweel, tanwin, harakat
			continue
		}
		dst = append(dst, b, t)
	}
	return dst
}

// units returns the length of w in UTF-16 units, by which Lucene counts.
func units(w []byte) (n int) {
	for _, b := range w {
		if b < 0x80 || b >= 0xC0 {
			n++
		}
		if b >= 0xF0 {
			n++
		}
	}
	return n
}

// lightPrefix returns the length in bytes of the prefix that w, of n units, loses: the
// article with or without a particle, or و before at least three letters.
func lightPrefix(w []byte, n int) int {
	for _, p := range [...]string{"ال", "وال", "بال", "كال", "فال", "لل", "و"} {
		k := len(p) / 2
		if k == 1 && n < 4 || n < k+2 {
			continue
		}
		if bytes.HasPrefix(w, []byte(p)) {
			return len(p)
		}
	}
	return 0
}

// lightSuffixes cuts each suffix, in this order, that leaves at least two letters.
func lightSuffixes(w []byte, n int) []byte {
	for _, s := range [...]string{"ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"} {
		k := len(s) / 2
		if n >= k+2 && bytes.HasSuffix(w, []byte(s)) {
			w, n = w[:len(w)-len(s)], n-k
		}
	}
	return w
}

// isArabicWord reports whether s begins with an Arabic letter, marks left off.
func isArabicWord(s string) bool {
	for len(s) > 0 {
		r, w := utf8.DecodeRuneInString(s)
		if script.IsLetter(r) {
			return true
		}
		if !script.IsMark(r) {
			return false
		}
		s = s[w:]
	}
	return false
}
