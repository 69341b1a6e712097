package entity

import "unicode/utf8"

// fold writes a word as the tables of this package are keyed: without vowel marks,
// stretching and invisible signs, all seats of hamza on alif as a bare alif (أحمد → احمد).
// It returns s itself where nothing changes.
func fold(s string) string {
	n := plain(s)
	if n == len(s) {
		return s
	}
	if n += hamzas(s[n:]); n == len(s) {
		b := []byte(s)
		for i := 0; i < len(b); i++ {
			if b[i] == 0xD8 {
				if i++; b[i] == 0xA2 || b[i] == 0xA3 || b[i] == 0xA5 {
					b[i] = 0xA7
				}
			}
		}
		return string(b)
	}
	return foldRunes(s)
}

// foldRunes is fold for any word.
func foldRunes(s string) string {
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

// plain is the length of the beginning of s that has only ASCII and letters of the Arabic
// block that folding leaves alone: the bytes D8 and D9 lead the block's letters, of which
// hamza on alif (D8 A2, A3, A5), the marks and the stretch (D9 80, 8B–95, B0, B1) and
// D8 9C fold.
func plain(s string) int {
	i := 0
	for i+1 < len(s) {
		switch c := s[i]; {
		case c < 0x80:
			i++
		case c == 0xD8 && plainSecond[s[i+1]]&1 != 0, c == 0xD9 && plainSecond[s[i+1]]&2 != 0:
			i += 2
		default:
			return i
		}
	}
	if i < len(s) && s[i] < 0x80 {
		i++
	}
	return i
}

// plainSecond tells which bytes make a letter that folding leaves alone behind D8 (bit 0)
// and behind D9 (bit 1).
var plainSecond = func() (t [256]uint8) {
	for c := 0x80; c < 0xC0; c++ {
		if c >= 0xA0 && c != 0xA2 && c != 0xA3 && c != 0xA5 {
			t[c] |= 1
		}
		if c > 0x80 && c <= 0x8A {
			t[c] |= 2
		}
	}
	return t
}()

// hamzas is plain for a text in which hamza may sit on alif.
func hamzas(s string) int {
	n := 0
	for {
		n += plain(s[n:])
		if len(s)-n < 2 || s[n] != 0xD8 || s[n+1] != 0xA2 && s[n+1] != 0xA3 && s[n+1] != 0xA5 {
			return n
		}
		n += 2
	}
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
