package segment

import (
	"cmp"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// Style is a family of quotation marks.
type Style uint8

// The styles of quotation marks. Within a style the marks pair by position as well as
// by shape, since Arabic text often has “ and ” the wrong way round.
const (
	Straight    Style = iota // " and doubled ""
	Guillemets               // « »
	Curly                    // “ ” „ ‟
	Single                   // ' ` (only where it is clearly no apostrophe)
	CurlySingle              // ‘ ’ ‚ ‛
	Angle                    // ‹ ›
	Ornate                   // ﴿ ﴾, round verses
	styles
)

var styleNames = [...]string{"straight", "guillemets", "curly", "single", "curly-single", "angle", "ornate"}

func (s Style) String() string { return styleNames[s] }

// Quote is one quotation. All spans are byte offsets into the text.
type Quote struct {
	Style Style
	// Open and Close are the marks; one of them is empty when Unbalanced.
	Open, Close document.Span
	// Content is what stands between the marks. Without a closing mark it runs to the
	// paragraph's end, without an opening one it begins after the quotation before, or
	// with the paragraph.
	Content document.Span
	// Depth is 0 for an outer quotation, 1 for one inside another, and so on.
	Depth int
	// Unbalanced tells that one of the marks is missing.
	Unbalanced bool
}

// Quotes returns the quotations of text in the order in which they begin. No quotation
// goes beyond its paragraph. The time is O(n log n) for any input.
func Quotes(text string) []Quote {
	var (
		out []Quote
		q   quoter
	)
	for _, p := range appendParagraphs(nil, text) {
		out = q.appendQuotes(out, text, p.Span)
	}
	return out
}

// mark is one quotation mark.
type mark struct {
	document.Span
	style Style
	// opens and closes tell what the neighbours allow; dir is +1 for a mark whose shape
	// opens, −1 for one whose shape closes, 0 for an undirected one.
	opens, closes bool
	dir           int8
}

// quoter pairs marks; it keeps its scratch space between paragraphs.
type quoter struct {
	marks []mark
	one   []mark // the marks of one style
	stack []int
	ends  []int
}

// beginsMark tells the bytes with which quotation marks begin.
var beginsMark = [256]bool{'"': true, '\'': true, '`': true, 0xC2: true, 0xE2: true, 0xEF: true}

// skipNoMark returns the first offset from i on where a quotation mark may begin, eight
// bytes at a time; it may stop early.
func skipNoMark(s string, i int) int {
	const ones, top = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		x := load8(s, i)
		a := x&(0xFA*ones) ^ 0x22*ones // zero for " and ', and for # and &
		b := x ^ 0x60*ones
		c := x&(0xD2*ones) ^ 0xC2*ones // zero for C2, E2, EF, and for other leads but those of the Arabic block
		if found := ((a-ones)&^a | (b-ones)&^b | (c-ones)&^c) & top; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	return i
}

// markAt returns the style, direction and width of the quotation mark at s[i]; width 0
// means none.
func markAt(s string, i int) (style Style, dir int8, width int) {
	switch s[i] {
	case '"':
		return Straight, 0, 1
	case '\'', '`':
		return Single, 0, 1
	case 0xC2:
		if i+1 < len(s) && s[i+1] == 0xAB {
			return Guillemets, 1, 2
		}
		if i+1 < len(s) && s[i+1] == 0xBB {
			return Guillemets, -1, 2
		}
	case 0xE2:
		if i+2 < len(s) && s[i+1] == 0x80 {
			return generalMark(s[i+2])
		}
	case 0xEF:
		if i+2 < len(s) && s[i+1] == 0xB4 && s[i+2] == 0xBF { // ﴿ opens a verse
			return Ornate, 1, 3
		}
		if i+2 < len(s) && s[i+1] == 0xB4 && s[i+2] == 0xBE {
			return Ornate, -1, 3
		}
	}
	return 0, 0, 0
}

// generalMark classes the mark U+2000 + the low six bits of the trail byte t.
func generalMark(t byte) (Style, int8, int) {
	switch t {
	case 0x98: // ‘
		return CurlySingle, 1, 3
	case 0x99: // ’
		return CurlySingle, -1, 3
	case 0x9A, 0x9B: // ‚ ‛
		return CurlySingle, 1, 3
	case 0x9C: // “
		return Curly, 1, 3
	case 0x9D: // ”
		return Curly, -1, 3
	case 0x9E, 0x9F: // „ ‟
		return Curly, 1, 3
	case 0xB9: // ‹
		return Angle, 1, 3
	case 0xBA: // ›
		return Angle, -1, 3
	}
	return 0, 0, 0
}

// appendQuotes appends the quotations of the paragraph p of text.
func (q *quoter) appendQuotes(dst []Quote, text string, p document.Span) []Quote {
	q.marks = q.marks[:0]
	var have [styles]bool
	for i := p.Start; i < p.End; {
		if !beginsMark[text[i]] {
			i = skipNoMark(text[:p.End], i+1)
			continue
		}
		style, dir, w := markAt(text, i)
		if w == 0 {
			i++
			continue
		}
		for style == Straight && i+w < p.End && text[i+w] == '"' && w < 2 { // doubled ""
			w++
		}
		m := mark{Span: document.Span{Start: i, End: i + w}, style: style, dir: dir}
		m.opens, m.closes = sides(text, p, m.Span)
		q.marks = append(q.marks, m)
		have[style] = true
		i += w
	}
	if len(q.marks) == 0 {
		return dst
	}
	first := len(dst)
	for style := range styles {
		if !have[style] {
			continue
		}
		q.one = q.one[:0]
		for _, m := range q.marks {
			if m.style == style {
				q.one = append(q.one, m)
			}
		}
		dst = q.pair(dst, style, p)
	}
	quotes := dst[first:]
	slices.SortFunc(quotes, func(a, b Quote) int {
		return cmp.Or(cmp.Compare(a.start(), b.start()), cmp.Compare(b.end(), a.end()))
	})
	q.nest(quotes, p)
	return dst
}

func (a Quote) start() int {
	if a.Open.Len() > 0 {
		return a.Open.Start
	}
	return a.Close.Start
}

func (a Quote) end() int {
	if a.Close.Len() > 0 {
		return a.Close.End
	}
	return a.Content.End
}

// Span returns the quotation with its marks.
func (a Quote) Span() document.Span { return document.Span{Start: a.start(), End: a.end()} }

// sides tells from its neighbours whether the mark may open (كذا "كذا) and whether it
// may close (كذا" كذا). A single letter or a stretched one before it is a proclitic
// (لـ"رويترز", و"كذا"), after which it opens.
func sides(text string, p document.Span, m document.Span) (opens, closes bool) {
	before, bw := utf8.DecodeLastRuneInString(text[p.Start:m.Start])
	after, _ := utf8.DecodeRuneInString(text[m.End:p.End])
	spaceBefore := m.Start == p.Start || isGap(before)
	spaceAfter := m.End == p.End || isGap(after)
	opens = !spaceAfter && !closing(after) && (spaceBefore || opening(before) || proclitic(text[p.Start:m.Start], before, bw))
	closes = !spaceBefore && !opening(before) && (spaceAfter || closing(after))
	return opens, closes
}

// opening reports whether a quotation may follow r directly.
func opening(r rune) bool {
	switch r {
	case ':', '-', '–', '—', '/', '،', ',', '…', '=':
		return true
	case '(', '[', '{', '«':
		return true
	}
	return r > 0x6FF && unicode.In(r, unicode.Ps, unicode.Pi)
}

// closing reports whether r may stand directly after a quotation.
func closing(r rune) bool {
	switch r {
	case '.', ',', '،', '؛', ';', ':', '!', '?', '؟', '…', '/', '-', '–', '—':
		return true
	case ')', ']', '}', '»':
		return true
	}
	return r > 0x6FF && unicode.In(r, unicode.Pe, unicode.Pf)
}

// proclitic reports whether s, whose last rune is r of w bytes, ends in a tatweel or in
// a letter that stands alone (ب, و, ك).
func proclitic(s string, r rune, w int) bool {
	if r == 'ـ' {
		return true
	}
	if script.Of(r)&script.Basic == 0 {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(s[:len(s)-w])
	return prev == utf8.RuneError || isGap(prev) || unicode.IsPunct(prev)
}
