package segment

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// paragraph is a stretch of text that sentences and quotations never leave: a line, or
// several lines of a text with hard line breaks. The span holds no line end and no
// white space at its borders.
type paragraph struct {
	document.Span
	// lines is the number of lines, afterBlank tells that a blank line stands before.
	lines      int
	afterBlank bool
}

// appendParagraphs splits text at line ends (LF, CR, NEL, U+2028, U+2029, form feed,
// vertical tab). Lines of a hard-wrapped text are joined to paragraphs.
func appendParagraphs(dst []paragraph, text string) []paragraph {
	first := len(dst)
	blank := true
	for i := 0; i < len(text); {
		end, next := lineEnd(text, i)
		if span := trimSpan(text, i, end); span.Len() > 0 {
			dst = append(dst, paragraph{Span: span, lines: 1, afterBlank: blank})
			blank = false
		} else {
			blank = true
		}
		i = next
	}
	return unwrap(dst, first, text)
}

// appendBetween is appendParagraphs for a text of which the tokens and outline are known:
// lines end between tokens.
func appendBetween(dst []paragraph, text string, tokens []document.Token, o outline) []paragraph {
	if len(tokens) == 0 {
		return dst
	}
	first, last := len(dst), len(tokens)-1
	dst = append(dst, paragraph{Span: document.Span{Start: tokens[0].Start}, lines: 1, afterBlank: true})
	for _, k := range o.lines {
		if k == 0 {
			continue
		}
		end := tokens[k-1].End
		if n := lineEnds(text[end:tokens[k].Start]); n > 0 {
			dst[len(dst)-1].End = end
			dst = append(dst, paragraph{Span: document.Span{Start: tokens[k].Start}, lines: 1, afterBlank: n > 1})
		}
	}
	dst[len(dst)-1].End = tokens[last].End
	return unwrap(dst, first, text)
}

// unwrap joins the lines of a hard-wrapped text, dst[first:], to paragraphs.
func unwrap(dst []paragraph, first int, text string) []paragraph {
	if w := wrapWidth(text, dst[first:]); w > 0 {
		return dst[:first+joinWrapped(text, dst[first:], w)]
	}
	return dst
}

// lineEnds returns how many lines end in s.
func lineEnds(s string) (n int) {
	for i := 0; i < len(s); n++ {
		end, next := lineEnd(s, i)
		if end == next {
			break
		}
		i = next
	}
	return n
}

// lineEnd returns the end of the line that begins at i and the begin of the next one.
func lineEnd(s string, i int) (end, next int) {
	for ; i < len(s); i++ {
		i = skipInLine(s, i)
		if i == len(s) {
			break
		}
		b := s[i]
		switch {
		case b == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return i, i + 2
		case b >= '\n' && b <= '\r':
			return i, i + 1
		case b == 0xC2 && i+1 < len(s) && s[i+1] == 0x85: // NEL
			return i, i + 2
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9):
			return i, i + 3
		}
	}
	return len(s), len(s)
}

// skipInLine returns the first offset from i on of a byte with which a line end may begin:
// one up to CR, C2 or E2. It looks at eight bytes at a time.
func skipInLine(s string, i int) int {
	const ones, top = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		x := load8(s, i)
		low := (x - ('\r'+1)*ones) &^ x // the top bit of a byte up to CR; of none below the first
		y := x&(0xDF*ones) ^ 0xC2*ones  // C2 and E2 become zero
		if found := (low | (y-ones)&^y) & top; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < len(s) && s[i] > '\r' && s[i] != 0xC2 && s[i] != 0xE2 {
		i++
	}
	return i
}

// trimSpan returns s[i:end] without gap characters at its borders.
func trimSpan(s string, i, end int) document.Span {
	i = skipGap(s[:end], i)
	for end > i {
		r, w := utf8.DecodeLastRuneInString(s[i:end])
		if !isGap(r) {
			break
		}
		end -= w
	}
	return document.Span{Start: i, End: end}
}

// The bounds of a hard-wrapped text: its lines are at most maxWrap characters wide, the
// longest at least minWrap. Of the lines without an end mark that another line follows,
// at least minWrapped and two thirds were broken by width.
const (
	minWrap    = 40
	maxWrap    = 120
	minWrapped = 2
)

// wrapWidth returns the width in characters at which the lines were broken, 0 for a
// text whose lines are paragraphs. A line was broken by width when the first word of
// the next line would not have fitted on it.
func wrapWidth(text string, lines []paragraph) int {
	width := 0
	for _, l := range lines {
		if l.Len() > 4*maxWrap {
			return 0
		}
		n := utf8.RuneCountInString(text[l.Start:l.End])
		if n > maxWrap {
			return 0
		}
		width = max(width, n)
	}
	if width < minWrap {
		return 0
	}
	full, open := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		last, _ := utf8.DecodeLastRuneInString(text[lines[i].Start:lines[i].End])
		if lines[i+1].afterBlank || isTerminal(last) {
			continue
		}
		open++
		if runsOn(text, lines[i], lines[i+1], width) {
			full++
		}
	}
	if full < minWrapped || 3*full < 2*open {
		return 0
	}
	return width
}

// runsOn reports whether line a was broken only because b's first word did not fit.
func runsOn(text string, a, b paragraph, width int) bool {
	if b.afterBlank {
		return false
	}
	word := text[b.Start:b.End]
	if k := strings.IndexByte(word, ' '); k >= 0 {
		word = word[:k]
	}
	return utf8.RuneCountInString(text[a.Start:a.End])+1+utf8.RuneCountInString(word) > width
}

// joinWrapped joins, in place, the lines that run on and returns how many paragraphs
// there are. An indented line begins a paragraph.
func joinWrapped(text string, lines []paragraph, width int) int {
	n := 0
	var prev paragraph // the line before, as it was
	for i, line := range lines {
		if i > 0 && !indented(text, line.Start) && (runsOn(text, prev, line, width) || nearlyFull(text, prev, line, width)) {
			lines[n-1].End = line.End
			lines[n-1].lines++
		} else {
			lines[n] = line
			n++
		}
		prev = line
	}
	return n
}

// nearlyFull reports whether line a, which b follows, has no end mark and is too long to
// be a heading, as happens where a text was broken by the width of its letters.
func nearlyFull(text string, a, b paragraph, width int) bool {
	last, _ := utf8.DecodeLastRuneInString(text[a.Start:a.End])
	return !b.afterBlank && !isTerminal(last) && last != ':' && 100*utf8.RuneCountInString(text[a.Start:a.End]) >= 85*width
}

// indented reports whether white space stands between the line's begin and i.
func indented(text string, i int) bool {
	return i > 0 && (text[i-1] == ' ' || text[i-1] == '\t')
}
