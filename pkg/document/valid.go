package document

import (
	"encoding/binary"
	"unicode/utf8"
)

// valid reports whether b is well-formed UTF-8, as utf8.Valid does. Eight bytes of ASCII
// and of characters of two bytes, such as Arabic letters, are judged at a time.
func valid(b []byte) bool {
	const (
		top  = 0x8080808080808080 // the highest bit of each byte
		body = 0x1E1E1E1E1E1E1E1E // the bits of C2–DF that are all zero in C0 and C1
		max7 = 0x7F7F7F7F7F7F7F7F
	)
	carry := uint64(0) // the top bit of byte 0 when the byte before b[i] leads
	for i := 0; ; {
		if i+8 > len(b) {
			return utf8.Valid(b[i-int(carry>>7):])
		}
		x := binary.LittleEndian.Uint64(b[i:])
		high, second := x&top, x<<1&top
		lead, trail := high&second, high&^second
		if lead&(x<<2) == 0 && trail == lead<<8|carry && lead&^(x&body+max7) == 0 {
			carry = lead >> 56
			i += 8
			continue
		}
		// longer characters, or something broken: as far as the block goes
		i -= int(carry >> 7)
		carry = 0
		for end := i + 8; i < end && i < len(b); {
			r, n := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && n <= 1 {
				return false
			}
			i += n
		}
	}
}
