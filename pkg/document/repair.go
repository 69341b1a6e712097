package document

import (
	"bytes"
	"unicode/utf8"
)

// MaxInvalid is how many places Repair lists. What has more is refused by those who read
// documents: it is no text, and the list would be longer than it.
const MaxInvalid = 1 << 18

// Repair replaces what is no UTF-8 in b by U+FFFD, one for each maximal part of
// a broken sequence (as Python and browsers do), and lists the places with
// offsets in b and in the result. Well-formed bytes are returned as they are. After
// MaxInvalid+1 places it stops, and the result is what came before.
func Repair(b []byte) ([]byte, []InvalidBytes) {
	if valid(b) {
		return b, nil
	}
	out := make([]byte, 0, len(b)+len(b)/8)
	var bad []InvalidBytes
	line, lineStart := 1, 0
	for i := 0; i < len(b) && len(bad) <= MaxInvalid; {
		n := validPrefix(b[i:])
		out = append(out, b[i:i+n]...)
		if i+n == len(b) {
			break
		}
		line += bytes.Count(b[i:i+n], []byte{'\n'})
		if k := bytes.LastIndexByte(b[i:i+n], '\n'); k >= 0 {
			lineStart = i + k + 1
		}
		i += n
		n = brokenLen(b[i:])
		bad = append(bad, InvalidBytes{Offset: i, Length: n, Line: line, Column: i - lineStart + 1, TextOffset: len(out), Bytes: string(b[i : i+n])})
		out = append(out, "\uFFFD"...)
		i += n
	}
	return out, bad
}

// validPrefix returns the length of the well-formed start of b.
func validPrefix(b []byte) int {
	i := 0
	for i < len(b) {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		c, n := utf8.DecodeRune(b[i:])
		if c == utf8.RuneError && n == 1 {
			break
		}
		i += n
	}
	return i
}

// brokenLen returns the length of the maximal part of a sequence at the start of
// b that is broken (Unicode 3.9, "U+FFFD substitution of maximal subparts"): a
// lead byte with the continuation bytes that could still belong to it, or one byte.
func brokenLen(b []byte) int {
	low, high, want := byte(0x80), byte(0xBF), 0
	switch c := b[0]; {
	case c >= 0xC2 && c <= 0xDF:
		want = 2
	case c >= 0xE0 && c <= 0xEF:
		want = 3
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	case c >= 0xF0 && c <= 0xF4:
		want = 4
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	default:
		return 1
	}
	n := 1
	for n < want && n < len(b) && b[n] >= low && b[n] <= high {
		low, high = 0x80, 0xBF
		n++
	}
	return n
}
