package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// slowArabicWord scans an Arabic word by runes: the uax29 word at i, cut by the
// rules of cutWord. It answers as arabicWord does, for every text.
func (sc *scanner) slowArabicWord(i int) (int, document.TokenKind) {
	s := sc.text
	j := i
	for j < len(s) { // marks before the first letter belong to it (ُمحمد)
		r, w := utf8.DecodeRuneInString(s[j:])
		if !script.IsMark(r) {
			break
		}
		j += w
	}
	if j < len(s) && (j == i || isWordRune(s[j:])) {
		j = cutWord(s, j, uaxWord(s, j))
	}
	if j < len(s) && s[j] == '.' {
		if end, ok := sc.abbreviation(i, j); ok {
			return end, document.Abbreviation
		}
	}
	return sc.closeArabic(i, j)
}

// isWordRune reports whether s begins with an Arabic letter or tatweel.
func isWordRune(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return script.Of(r)&(script.Letter|script.Tatweel) != 0
}

// uaxWord returns the end of the UAX #29 word that begins at s[i].
func uaxWord(s string, i int) int {
	it := words.FromString(s[i:])
	it.Next()
	return i + it.End()
}

// cutWord returns where the Arabic rules end the uax29 word s[i:end]: before a
// change between Arabic letters and other letters or digits (الـBBC, 15سنتا), before
// a mark that uax29 lets stand between letters when an Arabic letter is next to it
// (قال:نعم), and before any character that is no part of a word (RLM).
func cutWord(s string, i, end int) int {
	prev := kindNone
	for j := i; j < end; {
		r, w := utf8.DecodeRuneInString(s[j:])
		k := letterKind(r)
		switch {
		case k == kindExtend:
			j += w
			continue
		case j == i:
		case k == kindGap:
			return j
		case k == kindMiddle:
			next := letterKindAt(s, j+w, end)
			if prev == kindArabic || next == kindArabic {
				return j
			}
		case prev != k && (prev == kindArabic && k != kindJoin || k == kindArabic && prev != kindJoin):
			return j
		}
		prev = k
		j += w
	}
	return end
}

// letterKind classes, as the rules of cutWord need them.
type letterKinds uint8

const (
	kindNone   letterKinds = iota
	kindArabic             // letter or tatweel
	kindOther              // any other letter or digit
	kindMiddle             // punctuation inside a uax29 word
	kindJoin               // underscore and its kin
	kindExtend             // marks, joiners, format characters
	kindGap                // bidi controls, BOM
)

func letterKind(r rune) letterKinds {
	switch {
	case isGap(r):
		return kindGap
	case script.Of(r)&(script.Letter|script.Tatweel) != 0:
		return kindArabic
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return kindOther
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc, unicode.Cf):
		return kindExtend
	case unicode.Is(unicode.Pc, r):
		return kindJoin
	}
	return kindMiddle
}

// letterKindAt returns the kind of the first character from j on that is not a mark.
func letterKindAt(s string, j, end int) letterKinds {
	for j < end {
		r, w := utf8.DecodeRuneInString(s[j:])
		if k := letterKind(r); k != kindExtend {
			return k
		}
		j += w
	}
	return kindNone
}

// foreignWord scans a word that begins with an ASCII letter (Reuters, G20, l'Etat).
func (sc *scanner) foreignWord(i int) (int, document.TokenKind) {
	s := sc.text
	j := i
	if !sc.slow {
		for j < len(s) && (startClass[s[j]] == startAlpha || startClass[s[j]] == startDigit) {
			j++
		}
		if j == len(s) || s[j] <= ' ' || s[j] == '-' || s[j] == ')' || s[j] == '"' || s[j] == ',' && isAlpha(s[j-1]) {
			return j, document.Word
		}
	}
	j = cutWord(s, i, uaxWord(s, i))
	if j < len(s) && s[j] == '.' {
		if end, ok := sc.abbr.latin(s, i, j); ok {
			return end, document.Abbreviation
		}
	}
	return j, document.Word
}

// runeToken scans a token whose first character is outside ASCII and the letters and
// digits of the Arabic block.
func (sc *scanner) runeToken(i int) (int, document.TokenKind) {
	s := sc.text
	r, w := utf8.DecodeRuneInString(s[i:])
	switch r { // what most of them are
	case '«', '»', '“', '”', '‘', '’', '‹', '›':
		return sc.withMarks(i + w), document.Punctuation
	case utf8.RuneError:
		return i + w, document.Symbol
	}
	switch {
	case script.IsMark(r), script.IsLetter(r):
		return sc.slowArabicWord(i)
	case r == '＃' || r == '＠':
		if end, kind, ok := tagAt(s, i, w); ok {
			return end, kind
		}
	case unicode.IsPunct(r):
		if w >= 2 && repeatable(r) {
			return punctuationRun(s, i, w)
		}
		if unicode.Is(unicode.Pc, r) {
			break
		}
		return sc.withMarks(i + w), punctuationKind(r)
	}
	end := uaxWord(s, i)
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		kind := document.Word
		if unicode.IsDigit(r) {
			kind = document.Number
		}
		return cutWord(s, i, end), kind
	}
	if isEmoji(r) {
		return trimGap(s, i, end), document.Emoji
	}
	if unicode.IsSymbol(r) {
		return sc.withMarks(i + w), document.Symbol
	}
	return trimGap(s, i+0, max(i+w, cutWord(s, i, end))), document.Symbol
}

// repeatable reports whether runs of the mark r are one token (……, ——).
func repeatable(r rune) bool {
	switch r {
	case '…', '—', '–', '•', '·', '‼', '⁇', '¡', '¿':
		return true
	}
	return false
}

func punctuationKind(r rune) document.TokenKind {
	if r == '٪' || r == '‰' || r == '‱' || r == '؉' || r == '؊' || r == '％' {
		return document.Symbol
	}
	return document.Punctuation
}

// withMarks extends a token that ends at j over the combining marks and joiners that
// follow it, as UAX #29 rule WB4 asks.
func (sc *scanner) withMarks(j int) int {
	s := sc.text
	for j < len(s) && s[j] >= 0xC2 {
		r, w := utf8.DecodeRuneInString(s[j:])
		if letterKind(r) != kindExtend || script.IsMark(r) && j+w < len(s) && isWordRune(s[j+w:]) {
			break
		}
		j += w
	}
	return j
}

// trimGap cuts gap characters from the end of the token s[i:end].
func trimGap(s string, i, end int) int {
	for end > i {
		r, w := utf8.DecodeLastRuneInString(s[i:end])
		if !isGap(r) || end-w == i {
			break
		}
		end -= w
	}
	return end
}

// isEmoji reports whether r opens a pictograph.
func isEmoji(r rune) bool {
	switch {
	case r >= 0x1F1E6 && r <= 0x1F1FF, r >= 0x1F300 && r <= 0x1FAFF:
		return true
	case r >= 0x2600 && r <= 0x27BF, r >= 0x2B05 && r <= 0x2B55, r == 0x231A || r == 0x231B || r == 0x23E9:
		return true
	}
	return false
}
