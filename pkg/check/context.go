package check

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// before returns the character that ends at i and its width, 0 at the begin of the text.
func (c *Checker) before(i int) (rune, int) {
	if i == 0 {
		return 0, 0
	}
	return utf8.DecodeLastRuneInString(c.text[:i])
}

// after returns the character at i and its width, 0 at the end of the text.
func (c *Checker) after(i int) (rune, int) {
	if i >= len(c.text) {
		return 0, 0
	}
	return utf8.DecodeRuneInString(c.text[i:])
}

// arabicBefore reports whether an Arabic letter, vowel mark or tatweel ends at i.
func (c *Checker) arabicBefore(i int) bool {
	r, _ := c.before(i)
	return script.Of(r)&script.WordPart != 0
}

// arabicAfter reports whether an Arabic letter stands at i.
func (c *Checker) arabicAfter(i int) bool {
	r, _ := c.after(i)
	return script.IsLetter(r)
}

// pastQuotes returns the end of the spaces, quotation marks and closing brackets at i.
func (c *Checker) pastQuotes(i int) int {
	for i < len(c.text) {
		r, w := utf8.DecodeRuneInString(c.text[i:])
		if !isBlank(r) && !isQuoteMark(r) && r != ')' && r != ']' && r != '(' {
			break
		}
		i += w
	}
	return i
}

// backPastQuotes is pastQuotes towards the begin of the text.
func (c *Checker) backPastQuotes(i int) int {
	for i > 0 {
		r, w := utf8.DecodeLastRuneInString(c.text[:i])
		if !isBlank(r) && !isQuoteMark(r) && r != ')' && r != ']' && !script.IsInvisible(r) {
			break
		}
		i -= w
	}
	return i
}

// wordAt returns the borders of the word that holds the byte i: letters of any
// alphabet, marks, tatweel, joiners and digits.
func (c *Checker) wordAt(i int) (start, end int) {
	start, end = i, i
	for start > 0 {
		r, w := utf8.DecodeLastRuneInString(c.text[:start])
		if !isWordRune(r) {
			break
		}
		start -= w
	}
	for end < len(c.text) {
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if !isWordRune(r) {
			break
		}
		end += w
	}
	return start, end
}

func isWordRune(r rune) bool {
	return script.Of(r)&(script.WordPart|script.Digit) != 0 || r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)) || r == 0x200C || r == 0x200D
}

// wordBefore returns where the word that ends at i begins.
func (c *Checker) wordBefore(i int) int {
	for i > 0 {
		r, w := utf8.DecodeLastRuneInString(c.text[:i])
		if !isWordRune(r) {
			break
		}
		i -= w
	}
	return i
}

// isBlank reports a space, tab or no-break space.
func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == 0xA0 }

// isLineEnd reports a line end, and 0 for the border of the text.
func isLineEnd(r rune) bool { return r == 0 || r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029 }

func isQuoteMark(r rune) bool {
	switch r {
	case '"', '«', '»', '“', '”', '„', '‟', '‘', '’', '‹', '›', '\'':
		return true
	}
	return false
}

func isASCIILetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// name returns U+XXXX and, for the characters that nobody sees, the Unicode name of r.
func name(r rune) string {
	for _, n := range invisibleNames {
		if n.r == r {
			return fmt.Sprintf("U+%04X %s", r, n.name)
		}
	}
	return fmt.Sprintf("U+%04X %c", r, r)
}

// invisibleNames are the Unicode names of characters that cannot be shown.
var invisibleNames = [...]struct {
	r    rune
	name string
}{
	{0x00A0, "NO-BREAK SPACE"}, {0x00AD, "SOFT HYPHEN"}, {0x061C, "ARABIC LETTER MARK"},
	{0x1680, "OGHAM SPACE MARK"}, {0x180E, "MONGOLIAN VOWEL SEPARATOR"},
	{0x2000, "EN QUAD"}, {0x2001, "EM QUAD"}, {0x2002, "EN SPACE"}, {0x2003, "EM SPACE"},
	{0x2004, "THREE-PER-EM SPACE"}, {0x2005, "FOUR-PER-EM SPACE"}, {0x2006, "SIX-PER-EM SPACE"},
	{0x2007, "FIGURE SPACE"}, {0x2008, "PUNCTUATION SPACE"}, {0x2009, "THIN SPACE"}, {0x200A, "HAIR SPACE"},
	{0x200B, "ZERO WIDTH SPACE"}, {0x200C, "ZERO WIDTH NON-JOINER"}, {0x200D, "ZERO WIDTH JOINER"},
	{0x200E, "LEFT-TO-RIGHT MARK"}, {0x200F, "RIGHT-TO-LEFT MARK"},
	{0x202A, "LEFT-TO-RIGHT EMBEDDING"}, {0x202B, "RIGHT-TO-LEFT EMBEDDING"}, {0x202C, "POP DIRECTIONAL FORMATTING"},
	{0x202D, "LEFT-TO-RIGHT OVERRIDE"}, {0x202E, "RIGHT-TO-LEFT OVERRIDE"}, {0x202F, "NARROW NO-BREAK SPACE"},
	{0x205F, "MEDIUM MATHEMATICAL SPACE"}, {0x2060, "WORD JOINER"}, {0x2061, "FUNCTION APPLICATION"},
	{0x2062, "INVISIBLE TIMES"}, {0x2063, "INVISIBLE SEPARATOR"}, {0x2064, "INVISIBLE PLUS"},
	{0x2066, "LEFT-TO-RIGHT ISOLATE"}, {0x2067, "RIGHT-TO-LEFT ISOLATE"}, {0x2068, "FIRST STRONG ISOLATE"},
	{0x2069, "POP DIRECTIONAL ISOLATE"}, {0x3000, "IDEOGRAPHIC SPACE"}, {0xFEFF, "ZERO WIDTH NO-BREAK SPACE"},
}

// assigned reports whether Unicode gives r a meaning. Go's tables lag behind the
// newest emoji, so what lies in the blocks of symbols counts as assigned.
func assigned(r rune) bool {
	switch {
	case r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return false
	case r >= 0x1F000 && r <= 0x1FBFF:
		return true
	}
	return unicode.IsGraphic(r) || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Zl, unicode.Zp)
}
