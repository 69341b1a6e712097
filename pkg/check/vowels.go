package check

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// The vowel marks.
const (
	fathatan, dammatan, kasratan = 'ً', 'ٌ', 'ٍ'
	fatha, damma, kasra          = 'َ', 'ُ', 'ِ'
	shadda, sukun                = 'ّ', 'ْ'
)

// harakat judges the run of vowel marks at i: what letter carries them, and whether one
// letter can. It returns the end of the run.
func (c *Checker) harakat(i int) int {
	end, vowels, shaddas, tanwins := i, 0, 0, 0
	for end < len(c.text) {
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if script.Of(r)&script.Mark == 0 {
			break
		}
		switch {
		case r == shadda:
			shaddas++
		case r >= fathatan && r <= kasratan:
			tanwins++
			vowels++
		case r >= fatha && r <= sukun:
			vowels++
		}
		end += w
	}
	if vowels+shaddas == 0 {
		return end // signs of the Quran, superscript alif
	}
	b, w := c.before(i)
	switch {
	case script.Of(b)&(script.Letter|script.Tatweel) == 0:
		if !shownAlone(b) {
			c.report(vocalisation, i, end, "vowel mark without a letter under it")
		}
	case vowels > 1 || shaddas > 1:
		c.report(vocalisation, i-w, end, "marks that no letter has together")
	case c.text[i:end] == string(sukun) && c.beginsWord(i-w):
		c.report(vocalisation, i-w, end, "no word begins with a letter without vowel")
	case tanwins > 0:
		c.tanwinAt(i, end, b, w)
	}
	return end
}

// shownAlone reports the characters that carry a mark that is shown by itself.
func shownAlone(r rune) bool {
	switch r {
	case 0x25CC, 0xA0, '(', '[', '"', '«', '“', '/', '\'', '’':
		return true
	}
	return script.Of(r)&script.Mark != 0
}

// beginsWord reports whether a word begins with the letter at i.
func (c *Checker) beginsWord(i int) bool {
	r, _ := c.before(i)
	return isLineEnd(r) || isBlank(r)
}

// tanwinAt judges the tanwin text[i:end] on the letter b of w bytes: it stands on the
// last letter of a word, before a mute alif or ى at most (كتابًا, هدًى).
func (c *Checker) tanwinAt(i, end int, b rune, w int) {
	start, stop := c.wordAt(i)
	rest := stripMarks(c.text[end:stop])
	if rest == "" && (b == 'ا' || b == 'ى') {
		before, bw := c.before(i - w)
		if b == 'ا' && before == 'ء' {
			if pre, _ := c.before(i - w - bw); pre == 'ا' {
				c.fix(tanwin, start, stop, c.text[start:i-w]+"ً", "no alif after اء")
			}
		}
		if b == 'ا' && before == 'ة' {
			c.fix(tanwin, start, stop, c.text[start:i-w]+"ً", "no alif after ة")
		}
		return
	}
	switch {
	case rest == "":
		if bare := stripMarks(c.text[start:stop]); isDefinite(bare) && b != 'ا' && c.lex.definite(bare) {
			c.report(tanwin, start, stop, "a word with the article has no tanwin")
		}
	case rest == "ا" && b == 'ة':
		c.fix(tanwin, start, stop, c.text[start:end], "no alif after ة")
	case rest == "ا" && b == 'ء':
		if pre, _ := c.before(i - w); pre == 'ا' {
			c.fix(tanwin, start, stop, c.text[start:end], "no alif after اء")
		}
	case rest == "ا" || rest == "ى":
	default:
		c.report(tanwin, i-w, end, "tanwin inside a word")
	}
}

// isDefinite reports whether the bare word has the article (الكتاب).
func isDefinite(word string) bool {
	return len(word) > 8 && word[:4] == "ال"
}
