package segment

import (
	"iter"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// AppendTokens appends the tokens of text to dst. White space, control characters,
// bidi controls and BOMs lie between tokens; every other character belongs to
// exactly one. Spans are byte offsets, ascending. The time is linear in len(text).
func AppendTokens(dst []document.Token, text string) []document.Token {
	sc := newScanner(text)
	for sc.next() {
		dst = append(dst, sc.tok)
	}
	return dst
}

// Tokens iterates over the tokens of text; see AppendTokens.
func Tokens(text string) iter.Seq[document.Token] {
	return func(yield func(document.Token) bool) {
		sc := newScanner(text)
		for sc.next() {
			if !yield(sc.tok) {
				return
			}
		}
	}
}

// scanner finds one token after another. Words of Arabic letters and plain ASCII go
// by byte tables; whatever those cannot decide goes by uax29 and the rules of word.go.
type scanner struct {
	text string
	pos  int
	tok  document.Token
	// special is the next URL, e-mail or domain in the run of ASCII that ends at
	// runEnd; see special.go.
	special document.Token
	runEnd  int
	// slow forces the rune path, for tests that compare the two.
	slow bool
	abbr *abbreviations
}

func newScanner(text string) scanner {
	return scanner{text: text, abbr: loadAbbreviations()}
}

// next advances to the next token and reports whether there is one.
func (sc *scanner) next() bool {
	if s := sc.text; sc.pos+1 < len(s) && s[sc.pos] == ' ' && s[sc.pos+1] == 0xD9 {
		sc.pos++ // what stands between most words
	} else {
		sc.pos = skipGap(s, sc.pos)
	}
	if sc.pos >= len(sc.text) {
		return false
	}
	start := sc.pos
	end, kind := sc.scan(start)
	sc.tok = document.Token{Span: document.Span{Start: start, End: end}, Kind: kind}
	sc.pos = end
	return true
}

// scan returns the end and kind of the token that starts at i, which is no gap.
func (sc *scanner) scan(i int) (int, document.TokenKind) {
	s := sc.text
	b := s[i]
	switch class := startClass[b]; class {
	case startArabic:
		if i+1 < len(s) {
			c := script.TwoByte(b, s[i+1])
			if c&script.WordPart != 0 {
				return sc.arabicWord(i)
			}
			if c&script.Digit != 0 {
				return sc.number(i)
			}
			if c&script.Punct != 0 && s[i+1] != 0xAA { // ٪ is a symbol
				return punctuationRun(s, i, 2)
			}
		}
	case startAlpha, startDigit:
		if end, kind, ok := sc.specialAt(i); ok {
			return end, kind
		}
		if class == startDigit {
			return sc.number(i)
		}
		return sc.foreignWord(i)
	case startPunct:
		return sc.asciiMark(i)
	}
	return sc.runeToken(i)
}

// arabicWord scans a word of Arabic letters, marks and tatweel (كتابٌ, لـ).
func (sc *scanner) arabicWord(i int) (int, document.TokenKind) {
	s := sc.text
	if sc.slow {
		return sc.slowArabicWord(i)
	}
	j := letters(s, i)
	for j+1 < len(s) && script.IsArabicLead(s[j]) && script.TwoByte(s[j], s[j+1])&script.WordPart != 0 {
		j += 2
	}
	if j < len(s) {
		switch stopAt(s, j) {
		case stopDot:
			if end, ok := sc.abbreviation(i, j); ok {
				return end, document.Abbreviation
			}
		case stopRune:
			return sc.slowArabicWord(i)
		}
	}
	return sc.closeArabic(i, j)
}

// closeArabic gives the kind of the finished Arabic word s[i:j].
func (sc *scanner) closeArabic(i, j int) (int, document.TokenKind) {
	s := sc.text
	if j-i <= 4 { // one or two characters: a unit (هـ), a stretch used as a dash (ـ), a lone mark
		if afterNumber(s, i) && sc.abbr.unit(s[i:j]) {
			return j, document.Abbreviation
		}
	}
	if script.IsArabicLead(s[i]) && script.TwoByte(s[i], s[i+1])&script.Letter != 0 || holdsLetter(s[i:j]) {
		return j, document.Word
	}
	if strings.HasPrefix(s[i:j], "ـ") {
		return j, document.Punctuation
	}
	return j, document.Symbol
}

// holdsLetter reports whether s holds any letter of the Arabic script.
func holdsLetter(s string) bool {
	for _, r := range s {
		if script.IsLetter(r) {
			return true
		}
	}
	return false
}

// afterNumber reports whether a digit stands before s[i], with at most one space
// between (1827م, ١٤٢٥ هـ).
func afterNumber(s string, i int) bool {
	if i > 0 && s[i-1] == ' ' {
		i--
	}
	if i > 0 && s[i-1] >= '0' && s[i-1] <= '9' {
		return true
	}
	return i > 1 && script.IsArabicLead(s[i-2]) && script.TwoByte(s[i-2], s[i-1])&script.Digit != 0
}

// punctuationRun takes the run of one repeated mark of w bytes at i (..., ؟؟).
func punctuationRun(s string, i, w int) (int, document.TokenKind) {
	j := i + w
	for j+w <= len(s) && s[j:j+w] == s[i:i+w] {
		j += w
	}
	return j, document.Punctuation
}
