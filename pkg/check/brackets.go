package check

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// partner returns the closing bracket of an opening one, 0 for others.
func partner(r rune) rune {
	switch r {
	case '(':
		return ')'
	case '[':
		return ']'
	case '{':
		return '}'
	}
	return 0
}

// bracket handles a bracket: opening ones wait for their partner on the line.
func (c *Checker) bracket(i int, r rune) {
	if partner(r) != 0 {
		if !c.isSmiley(i) {
			c.brackets = append(c.brackets, opener{i, r})
		}
		return
	}
	if n := len(c.brackets) - 1; n >= 0 && partner(c.brackets[n].r) == r {
		c.brackets = c.brackets[:n]
		return
	}
	if r != ')' || !c.isLabel(i) && !c.isSmiley(i) {
		c.unpaired = append(c.unpaired, opener{i, r})
	}
}

// isLabel reports whether the bracket at i ends a label of a list (1) or أ)).
func (c *Checker) isLabel(i int) bool {
	start := c.wordBefore(i)
	label := c.text[start:i]
	if utf8.RuneCountInString(label) > 3 || label == "" {
		return false
	}
	if b, _ := c.before(start); !isLineEnd(b) && !isBlank(b) {
		return false
	}
	r, w := utf8.DecodeRuneInString(label)
	return unicode.IsDigit(r) || w == len(label)
}

// isSmiley reports whether the bracket at i is the mouth of a smiley.
func (c *Checker) isSmiley(i int) bool {
	return i > 0 && strings.IndexByte(":;=-", c.text[i-1]) >= 0 && (i < 2 || c.text[i-2] == ' ' || strings.IndexByte(":;=", c.text[i-2]) >= 0)
}

// maxBracket is the distance in bytes over which a bracket may be closed on a later line.
const maxBracket = 600

// checkBrackets reports brackets without a partner. What was opened on one line may be
// closed on a later one not far away.
func (c *Checker) checkBrackets() {
	slices.SortFunc(c.unpaired, func(a, b opener) int { return cmp.Compare(a.at, b.at) })
	var open, left []opener
	for _, o := range c.unpaired {
		n := len(open) - 1
		switch {
		case partner(o.r) != 0:
			open = append(open, o)
		case n >= 0 && partner(open[n].r) == o.r && o.at-open[n].at <= maxBracket:
			open = open[:n]
		default:
			left = append(left, o)
		}
	}
	for _, o := range append(left, open...) {
		if partner(o.r) != 0 {
			c.report(unbalancedBracket, o.at, o.at+1, "bracket opened here and not closed")
		} else {
			c.report(unbalancedBracket, o.at, o.at+1, "bracket closed here and not opened")
		}
	}
}
