package entity

import "unicode/utf8"

// fold writes a word as the tables of this package are keyed: without vowel marks,
// stretching and invisible signs, all seats of hamza on alif as a bare alif (أحمد → احمد).
// It returns s itself where nothing changes.
func fold(s string) string {
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
