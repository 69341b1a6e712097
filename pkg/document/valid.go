package document

import (
	"encoding/binary"
	"unicode/utf8"
)

// valid reports whether b is well-formed UTF-8, as utf8.Valid does. 32 bytes of ASCII and
// of characters of two bytes, such as Arabic letters, are judged at a time.
func valid(b []byte) bool {
	carry := uint64(0) // the top bit of byte 0 when the byte before b[i] leads
	for i := 0; ; {
		if i+32 > len(b) {
			return utf8.Valid(b[i-int(carry>>7):])
		}
		block := b[i : i+32]
		odd0, next := odd(binary.LittleEndian.Uint64(block), carry)
		odd1, c := odd(binary.LittleEndian.Uint64(block[8:]), next)
		odd2, c := odd(binary.LittleEndian.Uint64(block[16:]), c)
		odd3, c := odd(binary.LittleEndian.Uint64(block[24:]), c)
		if odd0|odd1|odd2|odd3 == 0 {
			carry = c
			i += 32
			continue
		}
		if odd0 == 0 {
			carry = next
			i += 8
			continue
		}
		// longer characters, or something broken, in the next eight bytes
		i -= int(carry >> 7)
		carry = 0
		for end := i + 8; i < end && i < len(b); {
			if b[i] < utf8.RuneSelf {
				i++
				continue
			}
			r, n := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && n <= 1 {
				return false
			}
			i += n
		}
	}
}

// odd returns 0 when the eight bytes x are ASCII and characters of two bytes, of which the
// first may have its lead byte before them and the last its trail byte after them. carry
// has the top bit of byte 0 set when a lead byte stands before, next when x ends in one.
func odd(x, carry uint64) (odd, next uint64) {
	const (
		top  = 0x8080808080808080 // the highest bit of each byte
		body = 0x1E1E1E1E1E1E1E1E // the bits of C2–DF that are all zero in C0 and C1
		max7 = 0x7F7F7F7F7F7F7F7F
	)
	high, second := x&top, x<<1&top
	lead, trail := high&second, high&^second
	return lead&(x<<2) | (trail ^ (lead<<8 | carry)) | lead&^(x&body+max7), lead >> 56
}
