package jsonio

import (
	"math"
	"strconv"
	"unicode/utf8"
)

const hexDigits = "0123456789abcdef"

// AppendString appends s as a JSON string. Only what must be escaped is escaped;
// bytes that are no UTF-8 become U+FFFD.
func AppendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	long := false // longer characters, or something broken, stand between start and i
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 0xC2 && c <= 0xDF && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			i++
		case c >= utf8.RuneSelf:
			long = true
		case special[c]:
			dst = appendRun(dst, s[start:i], long)
			dst = appendEscape(dst, c)
			start, long = i+1, false
		}
	}
	dst = appendRun(dst, s[start:], long)
	return append(dst, '"')
}

// appendRun appends s, which is well formed unless long.
func appendRun(dst []byte, s string, long bool) []byte {
	if long {
		return appendUTF8(dst, s)
	}
	return append(dst, s...)
}

func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}

func appendUTF8(dst []byte, s string) []byte {
	if utf8.ValidString(s) {
		return append(dst, s...)
	}
	for _, c := range s {
		dst = utf8.AppendRune(dst, c)
	}
	return dst
}

// AppendFloat appends the shortest form of f that reads back as the same number
// of that size (32 or 64 bits). What JSON cannot say (NaN, infinities) becomes 0.
func AppendFloat(dst []byte, f float64, bits int) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(dst, '0')
	}
	format := byte('f')
	if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	return strconv.AppendFloat(dst, f, format, -1, bits)
}
