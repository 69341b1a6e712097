package check

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// lineLanguage remembers the language of the line that was judged last.
type lineLanguage struct {
	start, end int
	lang       Language
}

// languageOf returns the language of the line that holds the byte i.
func (c *Checker) languageOf(i int) Language {
	l := &c.scanner.lines
	if i < l.start || i >= l.end {
		l.start = strings.LastIndexByte(c.text[:i], '\n') + 1
		l.end = len(c.text)
		if k := strings.IndexByte(c.text[i:], '\n'); k >= 0 {
			l.end = i + k + 1
		}
		l.lang = Identify(c.text[l.start:l.end])
	}
	return l.lang
}

// foreignWord judges the word that holds the letter at i, which standard Arabic does
// not have, and returns its end.
func (c *Checker) foreignWord(i int) int {
	start, end := c.wordAt(i)
	_, w := utf8.DecodeRuneInString(c.text[i:])
	if i < c.scanner.done {
		return i + w
	}
	c.scanner.done = end
	if end == start {
		return i + w
	}
	word := c.text[start:end]
	if !isLookalikeWord(word) {
		return c.maybeMisread(i, w, end)
	}
	if lang := c.languageOf(i); lang != Arabic && lang != Unknown {
		return end
	}
	fixed, sure := c.nativeWord(word)
	if sure {
		c.fix(lookalike, start, end, fixed, "%s in an Arabic word", name(firstLookalike(word)))
	} else if fixed != word {
		c.suggest(lookalike, start, end, fixed, "%s in an Arabic word", name(firstLookalike(word)))
	}
	return end
}

// maybeMisread gives text that Windows-1256 made of UTF-8, which is full of پ, چ and ڈ,
// a chance to be recognised.
func (c *Checker) maybeMisread(i, w, end int) int {
	r, _ := utf8.DecodeRuneInString(c.text[i:])
	c.scanner.done = i
	if got := c.mojibakeAt(i, r, w); got > i+w {
		return got
	}
	c.scanner.done = end
	return end
}

// isLookalikeWord reports whether word would be Arabic if its foreign letters were
// replaced by those that they look like: it has no letter of a foreign sound, and its
// foreign letters are not those that only Kurdish or Uyghur writes as vowels.
func isLookalikeWord(word string) bool {
	basic, like, vowels := 0, 0, 0
	for _, r := range word {
		cl := script.Of(r)
		switch {
		case cl&script.Basic != 0:
			basic++
		case cl&script.Letter == 0:
		default:
			if _, ok := script.Lookalike(r); !ok {
				return false
			}
			like++
			switch r {
			case 'ۆ', 'ێ', 'ە', 'ۇ', 'ۈ', 'ۋ', 'ې', 'ۊ':
				vowels++
			}
		}
	}
	return basic > 0 && like > 0 && vowels < 2 && (vowels == 0 || like == vowels && basic >= 2)
}

func firstLookalike(word string) rune {
	for _, r := range word {
		if _, ok := script.Lookalike(r); ok {
			return r
		}
	}
	return 0
}

// nativeWord returns word with Arabic letters for its look-alikes. sure is false when
// the last letter may be ي as well as ى, or ه as well as ة.
func (c *Checker) nativeWord(word string) (fixed string, sure bool) {
	var b strings.Builder
	sure = true
	for i, r := range word {
		letter, ok := script.Lookalike(r)
		if !ok {
			b.WriteRune(r)
			continue
		}
		last := i+utf8.RuneLen(r) == len(word)
		if last && (r == 'ی' || r == 'ے') {
			letter, sure = c.finalYeh(b.String())
		}
		if last && r == 'ۀ' {
			letter = 'ة'
		}
		b.WriteRune(letter)
	}
	return b.String(), sure
}

// finalYeh chooses between ي and ى at the end of the word stem+ی by the lexicon; sure
// is false when it knows both or neither.
func (c *Checker) finalYeh(stem string) (letter rune, sure bool) {
	yaa, alif := c.lex.known(stem+"ي"), c.lex.known(stem+"ى")
	if alif && !yaa {
		return 'ى', true
	}
	return 'ي', yaa != alif
}

// presentation judges the word that holds the presentation form at i.
func (c *Checker) presentation(i int) int {
	r, w := utf8.DecodeRuneInString(c.text[i:])
	if i < c.scanner.done || r == 'ﷺ' || r == 'ﷻ' || r >= 0xFD40 && r <= 0xFD4F || r >= 0xFDFA && r <= 0xFDFF {
		return i + w // honorifics are written so on purpose
	}
	if !assigned(r) {
		return c.unassigned(i, r, w)
	}
	start, end := c.wordAt(i)
	if end <= i {
		end = i + w
	}
	c.scanner.done = end
	word := c.text[start:end]
	fixed := strings.Trim(norm.NFKC.String(word), " ")
	if onlyLigatures(word) {
		c.fix(ligature, start, end, fixed, "ligature %s as one character", name(r))
	} else {
		c.fix(presentationForm, start, end, fixed, "letters in presentation forms")
	}
	return end
}

// onlyLigatures reports whether the only presentation forms in word are ligatures of
// lam and alif or of a whole word.
func onlyLigatures(word string) bool {
	for _, r := range word {
		if script.IsPresentation(r) && (r < 0xFEF5 || r > 0xFEFC) && (r < 0xFDF0 || r > 0xFDF9) {
			return false
		}
	}
	return true
}
