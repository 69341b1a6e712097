package segment

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// number scans a number that begins at i: digits with decimal and thousands
// separators of both scripts (12.5, ١٬٢٣٤٫٥), fractions and dates with strokes (3/4,
// 22/3/2024), times (10:30), ISO dates (2024-03-22). The per-cent sign stays apart.
// Digits that run on in Latin letters are a word (3D, 4x4).
func (sc *scanner) number(i int) (int, document.TokenKind) {
	s := sc.text
	j, date := digits(s, i), isoDate(s, i)
	if date > j {
		return sc.withMarks(date), document.Number
	}
	for {
		w := separator(s, j)
		if w == 0 || digitAt(s, j+w) == 0 {
			break
		}
		if s[j] == 0xD8 && j-i > 3*digitAt(s, i) { // 2016،2017 are two
			break
		}
		j = digits(s, j+w)
	}
	if j < len(s) && (startClass[s[j]] == startAlpha || s[j] == '_' || s[j] >= 0xC3 && s[j] <= 0xCB) {
		if end := cutWord(s, i, uaxWord(s, i)); end > j {
			return end, document.Word
		}
	}
	return sc.withMarks(j), document.Number
}

// digitAt returns the length in bytes of the digit at s[i], 0 where there is none.
func digitAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	b := s[i]
	if b >= '0' && b <= '9' {
		return 1
	}
	if i+1 < len(s) && script.IsArabicLead(b) && script.TwoByte(b, s[i+1])&script.Digit != 0 {
		return 2
	}
	return 0
}

// digits returns the end of the digits that begin at i.
func digits(s string, i int) int {
	for w := digitAt(s, i); w > 0; w = digitAt(s, i) {
		i += w
	}
	return i
}

// separator returns the length of the character at s[i] when it may stand between the
// digits of one number: . , : / ٫ ٬ ،
func separator(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	switch s[i] {
	case '.', ',', ':', '/':
		return 1
	case 0xD8:
		if i+1 < len(s) && s[i+1] == 0x8C {
			return 2
		}
	case 0xD9:
		if i+1 < len(s) && (s[i+1] == 0xAB || s[i+1] == 0xAC) {
			return 2
		}
	}
	return 0
}

// isoDate returns the end of three groups of digits joined by hyphens that begin at
// i, of which the outer ones have up to four and the middle one up to two digits
// (2024-03-22, 22-3-2024), 0 where there is none.
func isoDate(s string, i int) int {
	if i > 0 && s[i-1] == '-' && i > 1 && isAlnum(s[i-2]) {
		return 0 // inside a telephone number
	}
	for group := range 3 {
		limit := 4
		if group == 1 {
			limit = 2
		}
		n := 0
		for w := digitAt(s, i); w > 0; w = digitAt(s, i) {
			i += w
			if n++; n > limit {
				return 0
			}
		}
		if n == 0 {
			return 0
		}
		if group < 2 {
			if i >= len(s) || s[i] != '-' {
				return 0
			}
			i++
		}
	}
	if i < len(s) && s[i] == '-' && digitAt(s, i+1) > 0 {
		return 0 // four groups: a telephone number
	}
	return i
}
