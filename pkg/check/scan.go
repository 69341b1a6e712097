package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// act says which handler looks at a character.
type act uint8

const (
	plain act = iota
	actSpace
	actLine    // line ends
	actMark    // marks of punctuation
	actBracket // ( ) [ ] { }
	actQuote   // "
	actDigit
	actLatin    // a letter that may touch Arabic
	actControl  // control characters
	actTatweel  // ـ
	actHaraka   // vowel marks
	actForeign  // letters of the script that Arabic does not have
	actBidi     // U+061C
	actReserved // code points of the Arabic block that are not assigned
)

// asciiActs and arabicActs hold the handlers of ASCII and of U+0600–U+06FF, the
// latter by the low two bits of the lead byte and the low six of the trail byte.
var (
	asciiActs  = makeASCIIActs()
	arabicActs = makeArabicActs()
)

func makeASCIIActs() (t [128]act) {
	for b := range t {
		switch {
		case b == '\n' || b == '\r':
			t[b] = actLine
		case b < ' ' && b != '\t' || b == 0x7F:
			t[b] = actControl
		case b >= '0' && b <= '9':
			t[b] = actDigit
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			t[b] = actLatin
		}
	}
	for _, b := range " " {
		t[b] = actSpace
	}
	for _, b := range ",;?.:!" {
		t[b] = actMark
	}
	for _, b := range "()[]{}" {
		t[b] = actBracket
	}
	t['"'] = actQuote
	return t
}

func makeArabicActs() (t [256]act) {
	for i := range t {
		r := rune(0x600 + i)
		switch cl := script.Of(r); {
		case cl&script.Tatweel != 0:
			t[i] = actTatweel
		case cl&script.Mark != 0:
			t[i] = actHaraka
		case cl&script.Digit != 0:
			t[i] = actDigit
		case r == '،' || r == '؛' || r == '؟':
			t[i] = actMark
		case cl&script.Bidi != 0:
			t[i] = actBidi
		case cl&script.Letter != 0 && cl&script.Basic == 0:
			t[i] = actForeign
		}
	}
	return t
}

// scanner is what the one pass over the characters remembers of the document.
type scanner struct {
	// line is the byte where the current line begins.
	line int
	// done is the byte up to which a handler has judged a whole word or run.
	done int
	ends [3]int // LF, CR LF and CR seen
	bidi []opener
	// brackets are the open ones of the line, unpaired those that found no partner.
	brackets, unpaired []opener
	digits             [3]int // numbers written in ASCII, Arabic-Indic and Persian digits
	firstNumber        [3]int
	quotes             bool
	lines              lineLanguage
}

// opener is a character that another one has to close.
type opener struct {
	at int
	r  rune
}

func (s *scanner) reset() {
	*s = scanner{bidi: s.bidi[:0], brackets: s.brackets[:0], unpaired: s.unpaired[:0]}
}

// scan passes over the text once and hands the characters that rules look at to
// their handlers.
func (c *Checker) scan() {
	c.scanner.reset()
	t := c.text
	for i := 0; i < len(t); {
		b := t[i]
		switch {
		case b < utf8.RuneSelf:
			if a := asciiActs[b]; a != plain {
				i = c.ascii(a, i)
			} else {
				i++
			}
		case script.IsArabicLead(b) && i+1 < len(t):
			if a := arabicActs[b&3<<6|t[i+1]&0x3F]; a != plain {
				i = c.arabic(a, i)
			} else {
				i += 2
			}
		default:
			r, w := utf8.DecodeRuneInString(t[i:])
			i = c.rare(i, r, w)
		}
	}
	c.endLine(len(t))
	c.endDocument()
}

// ascii handles the character at i and returns where to go on.
func (c *Checker) ascii(a act, i int) int {
	switch a {
	case actSpace:
		return c.space(i)
	case actMark:
		return c.mark(i, rune(c.text[i]), 1)
	case actLatin:
		return c.latin(i)
	case actDigit:
		return c.number(i)
	case actLine:
		return c.lineEnd(i)
	case actQuote:
		c.scanner.quotes = true
	case actBracket:
		c.bracket(i, rune(c.text[i]))
	case actControl:
		return c.control(i, rune(c.text[i]), 1)
	}
	return i + 1
}

// arabic handles a character of the Arabic block.
func (c *Checker) arabic(a act, i int) int {
	switch a {
	case actTatweel:
		return c.stretch(i)
	case actHaraka:
		return c.harakat(i)
	case actDigit:
		return c.number(i)
	case actForeign:
		return c.foreignWord(i)
	}
	r, w := utf8.DecodeRuneInString(c.text[i:])
	switch a {
	case actMark:
		return c.mark(i, r, w)
	case actBidi:
		return c.direction(i, r, w)
	}
	return i + w
}

// rare handles the characters outside ASCII and the Arabic block.
func (c *Checker) rare(i int, r rune, w int) int {
	switch {
	case r == utf8.RuneError:
		return c.replacement(i, w)
	case r < 0xA0:
		return c.control(i, r, w)
	case r <= 0x24F:
		return c.latin1(i, r, w)
	case r >= 0x370 && r <= 0x52F:
		if !assigned(r) {
			return c.unassigned(i, r, w)
		}
		return c.latin(i)
	case r >= 0x2000 && r <= 0x206F:
		return c.general(i, r, w)
	case script.IsPresentation(r):
		return c.presentation(i)
	case script.IsLetter(r):
		return c.foreignWord(i)
	case r == 0xFEFF:
		c.fix(bomInside, i, i+w, "", "byte order mark inside the text")
	case r == 0x3000 || r == 0x1680:
		return c.oddSpace(i, w)
	case r == 0x180E:
		c.fix(zeroWidth, i, i+w, "", "invisible character %s", name(r))
	case unicode.Is(unicode.Co, r):
		c.report(privateUse, i, i+w, "private-use character U+%04X", r)
		return i + w
	case !assigned(r):
		return c.unassigned(i, r, w)
	}
	return c.mojibakeAt(i, r, w)
}

// general handles U+2000–U+206F: spaces, joiners, bidi controls, quotation marks.
func (c *Checker) general(i int, r rune, w int) int {
	switch {
	case r <= 0x200A || r == 0x202F || r == 0x205F:
		return c.oddSpace(i, w)
	case r <= 0x200D || r >= 0x2060 && r <= 0x2064:
		return c.invisible(i, r, w)
	case script.IsBidi(r):
		return c.direction(i, r, w)
	case r >= 0x2018 && r <= 0x201F || r == 0x2039 || r == 0x203A:
		c.scanner.quotes = true
	case r == 0x2028 || r == 0x2029:
		c.endLine(i)
		c.line = i + w
		return i + w
	case !assigned(r):
		return c.unassigned(i, r, w)
	}
	return c.mojibakeAt(i, r, w)
}

// lineEnd handles LF and CR.
func (c *Checker) lineEnd(i int) int {
	kind, w := 0, 1
	if c.text[i] == '\r' {
		kind = 2
		if strings.HasPrefix(c.text[i:], "\r\n") {
			kind, w = 1, 2
		}
	}
	c.ends[kind]++
	c.endLine(i)
	c.line = i + w
	return i + w
}

// endLine closes what must not go beyond a line.
func (c *Checker) endLine(i int) {
	if len(c.bidi) > 0 {
		c.closeBidi()
	}
	if len(c.brackets) > 0 {
		c.unpaired = append(c.unpaired, c.brackets...)
		c.brackets = c.brackets[:0]
	}
}

// endDocument judges what only the whole text tells.
func (c *Checker) endDocument() {
	c.checkBrackets()
	c.checkLineEnds()
	c.checkDigits()
}
