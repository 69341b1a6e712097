package source

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// The encodings that are recognised.
const (
	UTF8        = "utf-8"
	UTF16LE     = "utf-16le"
	UTF16BE     = "utf-16be"
	Windows1256 = "windows-1256"
	ISO88596    = "iso-8859-6"
)

// sampleSize is how much of a text is read to guess its encoding.
const sampleSize = 64 << 10

// The classes of characters after the letters of bigramLetters, as
// scripts/charbigrams.py has them.
const (
	classOther = iota + letterClasses
	classLatin
	classAccented
	classForeign
	classMark
	classTatweel
	classSymbol
	classBad

	letterClasses = 36
)

// letterClass gives the class of U+0621 to U+064A plus one, 0 for what is no
// letter of the standard alphabet.
var letterClass = func() (t [0x64B - 0x621]uint8) {
	n := uint8(0)
	for _, c := range bigramLetters {
		n++
		t[c-0x621] = n
	}
	return t
}()

func bigramClass(c rune) int {
	switch {
	case c >= 0x621 && c <= 0x64A && letterClass[c-0x621] != 0:
		return int(letterClass[c-0x621]) - 1
	case c < 0x80:
		return asciiClass(c)
	case c >= 0x660 && c <= 0x669, isPunctuation(c):
		return classOther
	case c >= 0x64B && c <= 0x652, c == 0x670:
		return classMark
	case c == 0x640:
		return classTatweel
	case c >= 0x671 && c <= 0x6D3:
		return classForeign
	case c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7:
		return classAccented
	case c < 0xA0, c == utf8.RuneError:
		return classBad
	}
	return classSymbol
}

func asciiClass(c rune) int {
	switch {
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return classLatin
	case c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f', c == 0x7F:
		return classBad
	}
	return classOther
}

// isPunctuation reports the marks that news in Arabic is full of.
func isPunctuation(c rune) bool {
	switch c {
	case '،', '؛', '؟', '٪', '٫', '٬', '«', '»', '“', '”', '‘', '’', '–', '—', '…', 0xA0:
		return true
	}
	return false
}

// tally is the evidence for one way to decode a sample.
type tally struct {
	last, n, bad int
	// joined counts characters outside ASCII that stand beside a letter of their script.
	joined int
	score  int
}

func (t *tally) add(c rune) {
	k := bigramClass(c)
	t.score += int(bigramScore[t.last][k])
	t.n++
	switch {
	case k == classBad:
		t.bad++
	case k < letterClasses && t.last < letterClasses, k == classAccented && t.last == classLatin, k == classLatin && t.last == classAccented:
		t.joined++
	}
	t.last = k
}

// mean is the score of a character, comparable between texts.
func (t *tally) mean() float64 {
	if t.n == 0 {
		return 0
	}
	return float64(t.score) / float64(t.n)
}

func newTally() *tally { return &tally{last: classOther} }

// Detect guesses the encoding of data, of which the first 64 KiB are read. A byte
// order mark decides; then valid UTF-8 without the look of UTF-16; then whatever
// reads most like Arabic. It returns "" when data is no text in any of them.
func Detect(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		return UTF8
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return UTF16LE
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return UTF16BE
	}
	sample := data
	if len(sample) > sampleSize {
		sample = sample[:sampleSize]
	}
	if enc := detectUTF16(sample); enc != "" {
		return enc
	}
	valid, invalid := countUTF8(sample)
	if invalid == 0 || valid >= 4*invalid {
		if controls(sample)*2 > len(sample) {
			return ""
		}
		return UTF8
	}
	return detectLegacy(sample)
}

// detectUTF16 recognises UTF-16 without a mark: the high bytes, every second one,
// are nearly all of the Arabic block, ASCII or general punctuation.
func detectUTF16(b []byte) string {
	if len(b) < 2 || len(b)%2 != 0 && len(b) < sampleSize {
		return ""
	}
	pairs := len(b) / 2
	if control := bytes.Count(b[:2*pairs], []byte{0}) + bytes.Count(b[:2*pairs], []byte{6}); control*2 < pairs {
		return "" // hardly a byte 00 or 06: no UTF-16
	}
	var high [2]int
	for i := 0; i+1 < len(b); i += 2 {
		for side := range 2 {
			h, low := b[i+side], b[i+1-side]
			switch {
			case h == 0x06 && low >= 0x0C, h == 0 && (low >= ' ' || low == '\n' || low == '\r' || low == '\t'), h == 0x20 && low <= 0x6F && low != ' ':
				high[side]++
			}
		}
	}
	le, be := high[1]*10 >= pairs*9, high[0]*10 >= pairs*9
	switch {
	case le && be:
		return betterUTF16(b)
	case le:
		return UTF16LE
	case be:
		return UTF16BE
	}
	return ""
}

// betterUTF16 weighs both byte orders of a text that could be either.
func betterUTF16(b []byte) string {
	le, be := newTally(), newTally()
	for i := 0; i+1 < len(b); i += 2 {
		le.add(rune(b[i]) | rune(b[i+1])<<8)
		be.add(rune(b[i+1]) | rune(b[i])<<8)
	}
	if be.score > le.score {
		return UTF16BE
	}
	return UTF16LE
}

// countUTF8 counts the well-formed sequences of more than one byte and the
// ill-formed runs. A sequence cut off by the end of the sample is neither.
func countUTF8(b []byte) (valid, invalid int) {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, n := utf8.DecodeRune(b[i:])
		switch {
		case n > 1:
			valid++
		case !utf8.FullRune(b[i:]):
			return valid, invalid
		default:
			invalid++
		}
		i += n
	}
	return valid, invalid
}

// controls counts the control characters that no text has.
func controls(b []byte) int {
	n := 0
	for _, c := range b {
		if c < utf8.RuneSelf && asciiClass(rune(c)) == classBad {
			n++
		}
	}
	return n
}

// minScore is the mean score below which bytes are no text: Arabic scores
// 20 to 35, random bytes below -60.
const minScore = -30

// detectLegacy weighs the two legacy encodings, and UTF-8 with broken bytes.
func detectLegacy(b []byte) string {
	best, enc := (*tally)(nil), ""
	for _, c := range []struct {
		name string
		m    *charmap.Charmap
	}{{Windows1256, charmap.Windows1256}, {ISO88596, charmap.ISO8859_6}} {
		t := newTally()
		for _, x := range b {
			t.add(c.m.DecodeByte(x))
		}
		if best == nil || t.score > best.score {
			best, enc = t, c.name
		}
	}
	if best.joined == 0 || best.bad*50 > best.n || best.mean() < minScore {
		return brokenUTF8(b)
	}
	return enc
}

// brokenUTF8 is UTF-8 when most of b is ASCII text or well formed, else "".
func brokenUTF8(b []byte) string {
	t := newTally()
	for _, c := range string(b) {
		t.add(c)
	}
	if t.bad*5 > t.n || t.mean() < minScore {
		return ""
	}
	return UTF8
}

// decodeUTF16 appends UTF-16 as UTF-8. A lone surrogate or an odd byte at the end
// becomes U+FFFD.
func decodeUTF16(dst, b []byte, bigEndian bool) []byte {
	unit := func(i int) rune {
		if bigEndian {
			return rune(b[i])<<8 | rune(b[i+1])
		}
		return rune(b[i+1])<<8 | rune(b[i])
	}
	for i := 0; i+1 < len(b); i += 2 {
		c := unit(i)
		if utf16.IsSurrogate(c) && i+3 < len(b) {
			if full := utf16.DecodeRune(c, unit(i+2)); full != utf8.RuneError {
				c = full
				i += 2
			}
		}
		dst = utf8.AppendRune(dst, c)
	}
	if len(b)%2 != 0 {
		dst = utf8.AppendRune(dst, utf8.RuneError)
	}
	return dst
}
