package segment

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// skipGap returns the first offset from i on that is no white space, control
// character, bidi control, ZERO WIDTH SPACE or BOM.
func skipGap(s string, i int) int {
	for i < len(s) {
		b := s[i]
		if b <= ' ' || b == 0x7F {
			i++
			continue
		}
		if b < 0x80 || b >= 0xD0 && b <= 0xDB && b != 0xD8 {
			return i
		}
		if b == 0xD8 && i+1 < len(s) && s[i+1] != 0x9C { // ALM is the block's only gap
			return i
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		if !isGap(r) {
			return i
		}
		i += w
	}
	return i
}

// isGap reports whether r stands between tokens and belongs to none.
func isGap(r rune) bool {
	switch {
	case r <= ' ' || r >= 0x7F && r <= 0xA0:
		return true
	case r < 0x1680: // no space is among them, and one bidi control
		return r == 0x61C
	}
	switch r { // spaces, and what takes no room
	case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x180E, 0x200B, 0xFEFF:
		return true
	}
	return r >= 0x2000 && r <= 0x200A || script.IsBidi(r)
}
