package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// The controls that open and close a stretch of text with a direction of its own
// (Unicode Standard Annex #9, 2.1 to 2.5).
const (
	lre, rle, pdf, lro, rlo = 0x202A, 0x202B, 0x202C, 0x202D, 0x202E
	lri, rli, fsi, pdi      = 0x2066, 0x2067, 0x2068, 0x2069
)

// direction handles bidi controls: those that open are kept until the line ends.
func (c *Checker) direction(i int, r rune, w int) int {
	switch r {
	case lre, rle, lro, rlo, lri, rli, fsi:
		c.bidi = append(c.bidi, opener{i, r})
	case pdf:
		c.popBidi(i, w, func(o rune) bool { return o < lri })
	case pdi:
		c.popBidi(i, w, func(o rune) bool { return o >= lri })
	case 0x200E, 0x200F, 0x061C:
		c.directionMark(i, r, w)
	}
	return i + w
}

// popBidi closes the last opener that fits; those opened after it stay unclosed.
func (c *Checker) popBidi(i, w int, fits func(rune) bool) {
	for k := len(c.bidi) - 1; k >= 0; k-- {
		o := c.bidi[k]
		if !fits(o.r) {
			continue
		}
		for _, left := range c.bidi[k+1:] {
			c.unclosedBidi(left)
		}
		c.bidi = c.bidi[:k]
		c.override(o, i+w)
		return
	}
	r, _ := utf8.DecodeRuneInString(c.text[i:])
	c.report(bidiUnbalanced, i, i+w, "%s closes nothing", name(r))
}

// override reports what stands between an override and its end.
func (c *Checker) override(o opener, end int) {
	if o.r != lro && o.r != rlo {
		return
	}
	w := utf8.RuneLen(o.r)
	inner := strings.TrimSuffix(c.text[o.at+w:end], "\u202c")
	c.suggest(bidiOverride, o.at, end, inner, "%s shows the text in another order", name(o.r))
}

func (c *Checker) unclosedBidi(o opener) {
	c.report(bidiUnbalanced, o.at, o.at+utf8.RuneLen(o.r), "%s is not closed on its line", name(o.r))
}

// closeBidi reports what the line leaves open.
func (c *Checker) closeBidi() {
	for _, o := range c.bidi {
		c.unclosedBidi(o)
	}
	c.bidi = c.bidi[:0]
}

// directionMark reports RLM and ALM between characters that run from right to left
// anyway, and marks beside spaces and other marks; where punctuation, digits or Latin
// letters are near, the mark does its work.
func (c *Checker) directionMark(i int, r rune, w int) {
	b, bw := c.before(i)
	a, aw := c.after(i + w)
	if isBlank(b) || isLineEnd(b) {
		b, _ = c.before(i - bw)
	}
	if isBlank(a) || isLineEnd(a) {
		a, _ = c.after(i + w + aw)
	}
	if r == 0x200E || !strong(b) || !strong(a) && !isLineEnd(a) {
		return
	}
	c.fix(bidiMark, i, i+w, "", "%s between Arabic letters has no effect", name(r))
}

// strong reports an Arabic letter or mark, or the border of a line.
func strong(r rune) bool { return script.Of(r)&(script.Letter|script.Mark) != 0 }
