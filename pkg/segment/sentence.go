package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// ending is what a token means for the end of a sentence.
type ending uint8

const (
	noEnd    ending = iota
	fullStop        // . ۔
	strong          // ! ? ؟
	ellipsis        // ... … ..
)

// endingOf classes a token.
func endingOf(text string, t document.Token) ending {
	if t.Kind != document.Punctuation {
		return noEnd
	}
	switch b := text[t.Start]; {
	case b == '.':
		if t.Len() > 1 && text[t.Start+1] == '.' {
			return ellipsis
		}
		return fullStop
	case b == '!' || b == '?':
		return strong
	case b < utf8.RuneSelf, b == 0xC2, b == 0xD8 && t.Len() > 1 && text[t.Start+1] == 0x8C: // « » ،
		return noEnd
	}
	r, _ := utf8.DecodeRuneInString(text[t.Start:])
	switch r {
	case '؟', '‼', '⁇', '⁈', '⁉', '⸮':
		return strong
	case '۔':
		return fullStop
	case '…':
		return ellipsis
	}
	return noEnd
}

// isTerminal reports whether r ends sentences.
func isTerminal(r rune) bool {
	switch r {
	case '.', '!', '?', '؟', '…', '۔', '‼', '⁇', '⁈', '⁉', '⸮':
		return true
	}
	return false
}

// splitter cuts one paragraph after another into sentences.
type splitter struct {
	text   string
	tokens []document.Token
	// marks are the indexes of the tokens that are not of the kind Word, from those of
	// the paragraph at hand on.
	marks  []int
	words  *vocabulary
	quotes []Quote
	key    []byte
}

// Parentheses of at most this many tokens keep the full stops inside them from ending
// the sentence outside.
const maxParenthesis = 60

// cut appends the sentences of tokens[first:last], one paragraph whose quotations are
// sp.quotes, as spans of token indexes.
func (sp *splitter) cut(dst []document.Span, first, last int) []document.Span {
	start, quote := first, 0
	for k := first; k < last; k++ {
		if k = sp.markFrom(k, last); k == last { // no word ends a sentence, nor does a quotation of words
			break
		}
		t := sp.tokens[k]
		for quote < len(sp.quotes) && (sp.quotes[quote].Unbalanced || sp.quotes[quote].end() <= t.Start) {
			quote++
		}
		end := false
		switch {
		case quote < len(sp.quotes) && sp.quotes[quote].Open.Start <= t.Start:
			close := sp.quotes[quote].Close
			inner := noEnd
			for k+1 < last && sp.tokens[k].End < close.End {
				if e := endingOf(sp.text, sp.tokens[k]); e != noEnd {
					inner = e
				} else if sp.tokens[k].Kind != document.Punctuation {
					inner = noEnd
				}
				k++
			}
			end = inner != noEnd && sp.endsAfterQuote(inner, k, last)
		case t.Kind != document.Punctuation:
		case sp.text[t.Start] == '(':
			k = sp.parenthesis(k, last)
		default:
			e := endingOf(sp.text, t)
			end = e != noEnd && sp.ends(e, start, k, last)
		}
		if end {
			k = sp.absorb(k, last)
			dst = append(dst, document.Span{Start: start, End: k + 1})
			start = k + 1
		}
	}
	if start < last {
		dst = append(dst, document.Span{Start: start, End: last})
	}
	return dst
}

// markFrom returns the index of the first token from k on that is not of the kind Word,
// at most last.
func (sp *splitter) markFrom(k, last int) int {
	for len(sp.marks) > 0 && sp.marks[0] < k {
		sp.marks = sp.marks[1:]
	}
	if len(sp.marks) == 0 {
		return last
	}
	return min(sp.marks[0], last)
}

// parenthesis returns the index of the token that closes the parenthesis at k, or k
// when it is not closed in reach.
func (sp *splitter) parenthesis(k, last int) int {
	depth := 0
	for j := k; j < min(last, k+maxParenthesis); j++ {
		if sp.tokens[j].Kind != document.Punctuation {
			continue
		}
		switch sp.text[sp.tokens[j].Start] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return k
}

// ends reports whether the sentence that begins at token start ends with the mark at k.
func (sp *splitter) ends(e ending, start, k, last int) bool {
	if k+1 >= last {
		return true
	}
	next := sp.tokens[k+1]
	r, _ := utf8.DecodeRuneInString(sp.text[next.Start:])
	switch {
	case endingOf(sp.text, next) != noEnd, r == '،', r == ',', r == '؛', r == ';', r == ':':
		return false
	case e == ellipsis:
		return k-start >= minEllipsis && sp.opens(next)
	case e == strong:
		return true
	case sp.isListNumber(start, k):
		return false
	case next.Start > sp.tokens[k].End:
		return !unicode.IsLower(r) || k > start && !sp.isLatin(sp.tokens[k-1])
	case k > start && sp.tokens[k-1].End == sp.tokens[k].Start && sp.isLatin(sp.tokens[k-1]) && sp.isLatin(next):
		return false // node.js
	case next.Kind == document.Number && (k == start || sp.tokens[k-1].End < sp.tokens[k].Start):
		return false // .5
	case next.Kind == document.Word && sp.isDomain(next):
		return false // أمازون.كوم
	}
	return true
}

// An ellipsis ends a sentence of at least this many tokens when a word that usually
// opens one follows.
const minEllipsis = 8

// isListNumber reports whether the only token before the full stop at k is a number or
// a single letter that begins the line (1. ...).
func (sp *splitter) isListNumber(start, k int) bool {
	if k != start+1 {
		return false
	}
	t := sp.tokens[start]
	return t.Kind == document.Number && t.Len() <= 4 || t.Kind == document.Word && t.Len() <= 2
}

// isLatin reports whether t begins with an ASCII letter or digit.
func (sp *splitter) isLatin(t document.Token) bool { return isAlnum(sp.text[t.Start]) }

// endsAfterQuote reports whether the sentence ends with the quotation that closes at
// token k and whose last mark inside is e. It goes on when the speech is reported
// behind it ("سنعود." قال الوزير).
func (sp *splitter) endsAfterQuote(e ending, k, last int) bool {
	if k+1 >= last {
		return true
	}
	next := sp.tokens[k+1]
	if next.Kind == document.Punctuation {
		r, _ := utf8.DecodeRuneInString(sp.text[next.Start:])
		_, dir, w := markAt(sp.text, next.Start)
		return e == fullStop && (r == '(' || w > 0 && dir >= 0)
	}
	if e != fullStop {
		return sp.opens(next)
	}
	r, _ := utf8.DecodeRuneInString(sp.text[next.Start:])
	return !unicode.IsLower(r) && !sp.reports(next)
}

// opens reports whether the word of t usually begins a sentence (وأضاف, كما, لكن).
func (sp *splitter) opens(t document.Token) bool {
	sp.key = foldKey(sp.key[:0], sp.text[t.Start:t.End])
	return sp.words.opens[string(sp.key)]
}

// isDomain reports whether t ends the Arabic name of a site.
func (sp *splitter) isDomain(t document.Token) bool {
	sp.key = foldKey(sp.key[:0], sp.text[t.Start:t.End])
	return sp.words.domains[string(sp.key)]
}

// reports reports whether the word of t is a bare speech verb (قال, تقول).
func (sp *splitter) reports(t document.Token) bool {
	sp.key = foldKey(sp.key[:0], sp.text[t.Start:t.End])
	return sp.words.reports[string(sp.key)]
}

// absorb returns the index of the last token that belongs to the sentence which ends
// with k: closing brackets and marks that follow without a space.
func (sp *splitter) absorb(k, last int) int {
	for k+1 < last {
		next := sp.tokens[k+1]
		if next.Start != sp.tokens[k].End || next.Kind != document.Punctuation {
			break
		}
		r, w := utf8.DecodeRuneInString(sp.text[next.Start:])
		_, dir, mw := markAt(sp.text, next.Start)
		after := next.End == len(sp.text) || isGapAt(sp.text, next.Start+w)
		if !(unicode.Is(unicode.Pe, r) || mw > 0 && dir <= 0 && after) {
			break
		}
		k++
	}
	return k
}

func isGapAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return i >= len(s) || isGap(r)
}

// foldKey appends s without marks and tatweel, with أ إ آ ٱ as ا, ى as ي and ة as ه, to
// compare words with the data lists.
func foldKey(dst []byte, s string) []byte {
	i := 0
	for i+1 < len(s) && isPlain(s[i], s[i+1]) {
		dst = append(dst, s[i], s[i+1])
		i += 2
	}
	for _, r := range s[i:] {
		switch {
		case script.Of(r)&(script.Mark|script.Tatweel) != 0 || isGap(r):
			continue
		case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
			r = 'ا'
		case r == 'ى' || r == 'ی':
			r = 'ي'
		case r == 'ة':
			r = 'ه'
		case r == 'ک':
			r = 'ك'
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// isPlain reports whether the bytes b, t are a letter that foldKey leaves as it is.
func isPlain(b, t byte) bool {
	switch b {
	case 0xD8: // ب ت to غ, ا, ئ, ؤ, ء
		return t >= 0xAA && t <= 0xBA || t == 0xA8 || t == 0xA7 || t == 0xA6 || t == 0xA4 || t == 0xA1
	case 0xD9: // ف to و, ي
		return t >= 0x81 && t <= 0x88 || t == 0x8A
	}
	return false
}
