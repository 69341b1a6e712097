package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// The digit systems, in the order of scanner.digits.
const (
	european = iota
	arabicIndic
	persian
)

var digitNames = [...]string{"European", "Arabic-Indic", "Persian"}

// digitZero are the zeros of the systems.
var digitZero = [...]rune{'0', '٠', '۰'}

// systemOf returns the digit system of r, -1 when r is no digit.
func systemOf(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return european
	case r >= '٠' && r <= '٩':
		return arabicIndic
	case r >= '۰' && r <= '۹':
		return persian
	}
	return -1
}

// number judges the number at i, digits with separators between them, and returns its end.
func (c *Checker) number(i int) int {
	end, first, mixed, odd := i, -1, false, -1
	for end < len(c.text) {
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if s := systemOf(r); s >= 0 {
			if first < 0 {
				first = s
			}
			mixed = mixed || s != first
			end += w
			continue
		}
		next, _ := c.after(end + w)
		if !strings.ContainsRune(".,٫٬،", r) || systemOf(next) < 0 {
			break
		}
		if odd < 0 && oddSeparator(r, first, systemOf(next)) {
			odd = end
		}
		end += w
	}
	if c.attached(i, end) {
		return end
	}
	if c.scanner.digits[first]++; c.scanner.digits[first] == 1 {
		c.firstNumber[first] = i
	}
	switch {
	case mixed:
		c.fix(mixedDigitsNumber, i, end, inSystem(c.text[i:end], first), "digits of two systems in one number")
	case odd >= 0:
		c.separator(i, end, first)
	}
	return end
}

// attached reports whether the number belongs to a Latin word, a tag or an address.
func (c *Checker) attached(i, end int) bool {
	b, _ := c.before(i)
	a, _ := c.after(end)
	return isASCIILetter(b) || isASCIILetter(a) || b == '_' || a == '_' || b == '/' || b == '@' || b == '#'
}

// oddSeparator reports whether r does not belong between digits of the systems a and b.
func oddSeparator(r rune, a, b int) bool {
	switch r {
	case '٫', '٬':
		return a == european && b == european
	case '.', ',':
		return a != european && b != european
	}
	return r == '،' && a == b
}

// separator reports the number text[i:end], which has a separator of another system.
func (c *Checker) separator(i, end, system int) {
	s := c.text[i:end]
	if k := strings.IndexRune(s, '،'); k >= 0 {
		if strings.Count(s, "،") > 1 || k > 9 {
			return // a list of numbers
		}
		c.report(numberSeparator, i, end, "Arabic comma inside a number")
		return
	}
	fixed := strings.NewReplacer("٫", ".", "٬", ",").Replace(s)
	if system != european {
		if strings.Count(s, ".") > 1 {
			return // a date or a version
		}
		fixed = strings.NewReplacer(".", "٫", ",", "٬").Replace(s)
	}
	c.suggest(numberSeparator, i, end, fixed, "separator of another digit system")
}

// inSystem returns s with all digits and decimal separators in one system.
func inSystem(s string, system int) string {
	return strings.Map(func(r rune) rune {
		if v, ok := script.DigitValue(r); ok {
			return digitZero[system] + rune(v)
		}
		switch {
		case r == '٫' && system == european:
			return '.'
		case r == '٬' && system == european:
			return ','
		}
		return r
	}, s)
}

// checkDigits reports the first number in the system that fewer numbers are written in.
func (c *Checker) checkDigits() {
	most, least := -1, -1
	for s, n := range c.scanner.digits {
		if n == 0 {
			continue
		}
		if most < 0 || n > c.scanner.digits[most] {
			most = s
		}
	}
	for s, n := range c.scanner.digits {
		if n > 0 && s != most && (least < 0 || n < c.scanner.digits[least]) {
			least = s
		}
	}
	if least < 0 {
		return
	}
	at := c.firstNumber[least]
	end := at
	for end < len(c.text) {
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if systemOf(r) < 0 {
			break
		}
		end += w
	}
	c.report(mixedDigitsDocument, at, end, "%s digits; the document has %d numbers in these and %d in %s ones",
		digitNames[least], c.scanner.digits[least], c.scanner.digits[most], digitNames[most])
}
