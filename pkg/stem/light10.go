package stem

import (
	"slices"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// Light10 is the light stemmer of Larkey, Ballesteros and Connell (2007) in the form in
// which Lucene has it: ArabicNormalizer followed by ArabicStemmer.
type Light10 struct{}

// AppendStem implements Stemmer.
func (Light10) AppendStem(dst []byte, word string) []byte {
	begin := len(dst)
	return lightStem(appendNormal(dst, word), begin)
}

// lightStem shortens the normal form dst[begin:].
func lightStem(dst []byte, begin int) []byte {
	from, to := lightCut(dst[begin:])
	return append(dst[:begin], dst[begin+from:begin+to]...)
}

// lightCut returns which part of the normal form w is the stem.
func lightCut(w []byte) (from, to int) {
	n := units(w)
	if from = lightPrefix(w, n); from > 0 {
		n -= from / 2
	}
	return from, from + len(lightSuffixes(w[from:], n))
}

// appendNormal appends word as Lucene's ArabicNormalizer leaves it: alif without hamza
// and madda, ى as ي, ة as ه, without tatweel, harakat and tanwin.
func appendNormal(dst []byte, word string) []byte {
	n := len(dst)
	dst = slices.Grow(dst, len(word))
	buf := dst[:n+len(word)]
	for i := 0; i < len(word); i++ {
		b := word[i]
		if b&^1 == 0xD8 && i+1 < len(word) { // D8, D9
			i++
			c := lightNormal[uint(b&1)<<8|uint(word[i])]
			if c == 0 {
				continue
			}
			buf[n] = byte(c >> 8)
			b = byte(c)
			n++
		}
		buf[n] = b
		n++
	}
	return buf[:n]
}

// lightNormal holds the two bytes that each pair of D8 or D9 and a trail byte becomes, 0
// for those that are dropped.
var lightNormal = func() (t [512]uint16) {
	for i := range t {
		t[i] = uint16(0xD8+i>>8)<<8 | uint16(i&0xFF)
	}
	t[0xA2], t[0xA3], t[0xA5] = 0xD8A7, 0xD8A7, 0xD8A7 // آ أ إ to ا
	t[0xA9] = 0xD987                                   // ة to ه
	t[0x189] = 0xD98A                                  // ى to ي
	t[0x180] = 0                                       // tatweel
	for i := 0x18B; i <= 0x192; i++ {                  // tanwin, harakat
		t[i] = 0
	}
	return t
}()

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
	if n < 4 {
		return 0
	}
	for _, p := range [...]string{"ال", "وال", "بال", "كال", "فال", "لل", "و"} {
		k := len(p) / 2
		if k == 1 && n < 4 || n < k+2 {
			continue
		}
		if len(w) >= len(p) && string(w[:len(p)]) == p {
			return len(p)
		}
	}
	return 0
}

// lightSuffixes cuts each suffix, in this order, that leaves at least two letters. The
// original also cuts ية and ة, which no normal form has.
func lightSuffixes(w []byte, n int) []byte {
	for _, s := range [...]string{"ها", "ان", "ات", "ون", "ين", "يه"} {
		if n < 4 {
			break
		}
		if len(w) >= 4 && string(w[len(w)-4:]) == s {
			w, n = w[:len(w)-4], n-2
		}
	}
	for _, s := range [...]string{"ه", "ي"} {
		if n >= 3 && len(w) >= 2 && string(w[len(w)-2:]) == s {
			w, n = w[:len(w)-2], n-1
		}
	}
	return w
}

// isArabicWord reports whether s begins with an Arabic letter, marks left off.
func isArabicWord(s string) bool {
	if len(s) >= 2 && script.IsArabicLead(s[0]) && script.TwoByte(s[0], s[1])&script.Letter != 0 {
		return true
	}
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
