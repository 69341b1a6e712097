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
	return sc.appendAll(dst)
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
	// outline is filled by appendAll.
	outline outline
}

// outline tells where in a list of tokens something besides words in a row stands.
type outline struct {
	// marks are the indexes of all tokens that are not of the kind Word.
	marks []int
	// lines are the indexes of tokens with which a line may begin: all but those that
	// stand directly after another token, or one space after it.
	lines []int
}

func newScanner(text string) scanner {
	return scanner{text: text, abbr: loadAbbreviations()}
}

// empty returns an outline that holds nothing, in the memory of o.
func (o outline) empty() outline { return outline{o.marks[:0], o.lines[:0]} }

// of returns, in the memory of o, an outline of tokens from elsewhere: a line may begin
// with any of them.
func (o outline) of(tokens []document.Token) outline {
	o = o.empty()
	for k := range tokens {
		o.lines = append(o.lines, k)
		if tokens[k].Kind != document.Word {
			o.marks = append(o.marks, k)
		}
	}
	return o
}

// appendAll appends all tokens to dst and fills the outline, which holds none so far.
func (sc *scanner) appendAll(dst []document.Token) []document.Token {
	s := sc.text
	for pos := sc.pos; ; pos = sc.pos {
		i := pos
		for {
			if i < len(s) && s[i] == ' ' {
				i++
			}
			end := plainWord(s, i)
			if end == 0 {
				break
			}
			dst = append(dst, document.Token{Span: document.Span{Start: i, End: end}, Kind: document.Word})
			pos, i = end, end
		}
		if i < len(s) && startClass[s[i]]-startAlpha <= startPunct-startAlpha { // no gap stands there
			pos = i
		}
		if sc.pos = pos; !sc.next() {
			return dst
		}
		if gap := sc.tok.Start - pos; gap > 1 || gap == 1 && s[pos] != ' ' {
			sc.outline.lines = append(sc.outline.lines, len(dst))
		}
		if sc.tok.Kind != document.Word {
			sc.outline.marks = append(sc.outline.marks, len(dst))
		}
		dst = append(dst, sc.tok)
	}
}

// plainWord returns the end of the word that begins at i when it begins with an Arabic
// letter and a byte that surely ends it follows; 0 where scan has to look.
func plainWord(s string, i int) int {
	if i+1 >= len(s) || s[i]&^1 != 0xD8 || script.TwoByte(s[i], s[i+1])&script.Letter == 0 {
		return 0
	}
	j := letters(s, i+2)
	for j+1 < len(s) && script.IsArabicLead(s[j]) && script.TwoByte(s[j], s[j+1])&script.WordPart != 0 {
		j += 2
	}
	if j < len(s) && !endsWord[s[j]] || j-i <= 4 && afterNumber(s, i) {
		return 0
	}
	return j
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
