package entity

import "unicode/utf8"

// fold writes a word as the tables of this package are keyed: without vowel marks,
// stretching and invisible signs, all seats of hamza on alif as a bare alif (أحمد → احمد).
// It returns s itself where nothing changes.
func fold(s string) string {
	if plain(s) {
		return s
	}
	for i, r := range s {
		if foldRune(r) != r {
			dst := append(make([]byte, 0, len(s)), s[:i]...)
			for _, r := range s[i:] {
				if f := foldRune(r); f >= 0 {
					dst = utf8.AppendRune(dst, f)
				}
			}
			return string(dst)
		}
	}
	return s
}

// plain reports whether s has only letters of the Arabic block that folding leaves alone
// and ASCII: the bytes D8 and D9 lead the block's letters, of which hamza on alif (D8 A2,
// A3, A5), the marks and the stretch (D9 80, 8B–95, B0, B1) and D8 9C fold.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < 0x80:
		case c == 0xD8 && i+1 < len(s):
			i++
			if c := s[i]; c == 0xA2 || c == 0xA3 || c == 0xA5 || c < 0xA0 {
				return false
			}
		case c == 0xD9 && i+1 < len(s):
			i++
			if c := s[i]; c == 0x80 || c > 0x8A {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// foldRune returns the folded letter, −1 for one that is dropped.
func foldRune(r rune) rune {
	switch {
	case r < 0x061C:
		return r
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا'
	case r == 'ی':
		return 'ي'
	case r == 'ک':
		return 'ك'
	case r >= 0x064B && r <= 0x0655, r == 0x0670, r == 'ـ', r == 0x061C, r >= 0x200B && r <= 0x200F:
		return -1
	}
	return r
}

// cutAt returns the byte offset in surface behind its first n folded letters.
func cutAt(surface string, n int) int {
	for i, r := range surface {
		if foldRune(r) < 0 {
			continue
		}
		if n == 0 {
			return i
		}
		n--
	}
	return len(surface)
}
