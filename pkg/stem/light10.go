package stem

import (
	"encoding/binary"
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
	if n < 4 || len(w) < 4 {
		return 0
	}
	first := binary.BigEndian.Uint32(w)
	if first == lettersAl {
		return 4
	}
	switch letter := first >> 16; letter {
	case letterWaw, letterBa, letterKaf, letterFa:
		if n >= 5 && len(w) >= 6 && binary.BigEndian.Uint32(w[2:]) == lettersAl {
			return 6
		}
		if letter == letterWaw {
			return 2
		}
	case letterLam:
		if first == lettersLal {
			return 4
		}
	}
	return 0
}

// Letters and pairs of letters as their bytes in UTF-8 make numbers.
const (
	letterBa   = 0xD8A8
	letterFa   = 0xD981
	letterKaf  = 0xD983
	letterLam  = 0xD984
	letterHa   = 0xD987
	letterWaw  = 0xD988
	letterYa   = 0xD98A
	lettersAl  = 0xD8A7D984
	lettersLal = 0xD984D984
)

// lightSuffixes cuts each suffix, in this order, that leaves at least two letters: ها ان
// ات ون ين يه, then ه and ي. The original also cuts ية and ة, which no normal form has.
func lightSuffixes(w []byte, n int) []byte {
	for done := 0; n >= 4 && len(w) >= 4; {
		k := pairSuffix(binary.BigEndian.Uint32(w[len(w)-4:]))
		if k <= done {
			break // none, or one whose turn has passed
		}
		w, n, done = w[:len(w)-4], n-2, k
	}
	for _, letter := range [...]uint16{letterHa, letterYa} {
		if n >= 3 && len(w) >= 2 && binary.BigEndian.Uint16(w[len(w)-2:]) == letter {
			w, n = w[:len(w)-2], n-1
		}
	}
	return w
}

// pairSuffix returns the turn of the suffix of two letters, 0 when it is none.
func pairSuffix(letters uint32) int {
	switch letters {
	case 0xD987D8A7: // ها
		return 1
	case 0xD8A7D986: // ان
		return 2
	case 0xD8A7D8AA: // ات
		return 3
	case 0xD988D986: // ون
		return 4
	case 0xD98AD986: // ين
		return 5
	case 0xD98AD987: // يه
		return 6
	}
	return 0
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
