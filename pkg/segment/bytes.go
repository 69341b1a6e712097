package segment

import "math/bits"

// The classes of the first byte of a token.
const (
	startRune uint8 = iota // decode it
	startAlpha
	startDigit
	startPunct
	startArabic
)

// startClass tells by its first byte which scanner a token belongs to.
var startClass = [256]uint8{
	'0': startDigit, '1': startDigit, '2': startDigit, '3': startDigit, '4': startDigit,
	'5': startDigit, '6': startDigit, '7': startDigit, '8': startDigit, '9': startDigit,
	'A': startAlpha, 'B': startAlpha, 'C': startAlpha, 'D': startAlpha, 'E': startAlpha,
	'F': startAlpha, 'G': startAlpha, 'H': startAlpha, 'I': startAlpha, 'J': startAlpha,
	'K': startAlpha, 'L': startAlpha, 'M': startAlpha, 'N': startAlpha, 'O': startAlpha,
	'P': startAlpha, 'Q': startAlpha, 'R': startAlpha, 'S': startAlpha, 'T': startAlpha,
	'U': startAlpha, 'V': startAlpha, 'W': startAlpha, 'X': startAlpha, 'Y': startAlpha,
	'Z': startAlpha,
	'a': startAlpha, 'b': startAlpha, 'c': startAlpha, 'd': startAlpha, 'e': startAlpha,
	'f': startAlpha, 'g': startAlpha, 'h': startAlpha, 'i': startAlpha, 'j': startAlpha,
	'k': startAlpha, 'l': startAlpha, 'm': startAlpha, 'n': startAlpha, 'o': startAlpha,
	'p': startAlpha, 'q': startAlpha, 'r': startAlpha, 's': startAlpha, 't': startAlpha,
	'u': startAlpha, 'v': startAlpha, 'w': startAlpha, 'x': startAlpha, 'y': startAlpha,
	'z': startAlpha,
	'!': startPunct, '"': startPunct, '#': startPunct, '$': startPunct, '%': startPunct,
	'&': startPunct, '\'': startPunct, '(': startPunct, ')': startPunct, '*': startPunct,
	'+': startPunct, ',': startPunct, '-': startPunct, '.': startPunct, '/': startPunct,
	':': startPunct, ';': startPunct, '<': startPunct, '=': startPunct, '>': startPunct,
	'?': startPunct, '@': startPunct, '[': startPunct, '\\': startPunct, ']': startPunct,
	'^': startPunct, '`': startPunct, '{': startPunct, '|': startPunct, '}': startPunct,
	'~':  startPunct,
	0xD8: startArabic, 0xD9: startArabic, 0xDA: startArabic, 0xDB: startArabic,
}

// What the byte after a run of Arabic letters means for the word.
const (
	stopWord uint8 = iota // the word ends here
	stopDot               // an abbreviation perhaps
	stopRune              // only the rune path can tell
)

// endsWord holds the bytes for which stopAt says stopWord whatever follows them.
var endsWord = func() (t [256]bool) {
	for b := range t {
		s := string([]byte{byte(b)})
		t[b] = stopAt(s, 0) == stopWord
	}
	return t
}()

// stopAt says what the byte at s[j], which follows a run of Arabic letters, means.
// ASCII other than the full stop and the underscore ends the word, and so does what
// follows in the Arabic block (digits, ،), in Latin, Greek and Cyrillic letters and
// most general punctuation («, ”). Combining marks, joiners and the other blocks are
// left to the rune path.
func stopAt(s string, j int) uint8 {
	b := s[j]
	switch {
	case b == '.':
		return stopDot
	case b == '_':
		return stopRune
	case b < 0x80, b >= 0xC3 && b <= 0xCB, b >= 0xCE && b <= 0xD1, b >= 0xD8 && b <= 0xDB:
		return stopWord
	case b == 0xC2 && j+1 < len(s) && s[j+1] != 0xAD: // all but SOFT HYPHEN
		return stopWord
	case b == 0xE2 && j+2 < len(s) && s[j+1] == 0x80:
		if t := s[j+2]; t != 0x8C && t != 0x8D && t != 0xBF { // all but ZWNJ, ZWJ, undertie
			return stopWord
		}
	}
	return stopRune
}

// letters returns the end of a stretch of U+0620–U+065F, the letters of standard Arabic
// with tatweel and harakat, that begins at i. It looks at eight of them at a time and may
// stop early near the end of s; what follows is for others to judge.
func letters(s string, i int) int {
	for ; i+16 <= len(s); i += 16 {
		x, y := oddLetter(load8(s, i)), oddLetter(load8(s, i+8))
		k := bits.TrailingZeros64(x)
		if x == 0 {
			k = 64 + bits.TrailingZeros64(y)
		}
		if x|y != 0 {
			return i + k/16*2
		}
	}
	if i+8 <= len(s) {
		if x := oddLetter(load8(s, i)); x != 0 {
			return i + bits.TrailingZeros64(x)/16*2
		}
		i += 8
	}
	return i
}

// ones has the lowest bit of each pair of bytes.
const ones = 0x0001000100010001

// oddLetter returns a number whose lowest bit that is set lies in the first pair of bytes
// of x that is none of U+0620–U+065F; 0 when all are.
//
// D8 is followed by A0–BF there, and D9 by 80–9F: bit 5 of the trail byte is the opposite
// of bit 0 of the lead byte.
func oddLetter(x uint64) uint64 {
	return x&(0xC0FE*ones) ^ 0x80D8*ones | (x>>13^x)&ones ^ ones
}

// load8 returns s[i:i+8] as a number, the first byte lowest.
func load8(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
