// Package concord finds words in documents and shows them in their context: key word in
// context (KWIC), the index that Luhn described in 1960.
package concord

import (
	"fmt"
	"slices"
	"unicode"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/term"
)

// Query is what to look for: phrases of one or more words.
type Query struct {
	keyer *term.Keyer
	// phrases are the alternatives of each phrase's words, by the key of the first word.
	phrases map[string][]phrase
}

// phrase is one phrase with the keys that each of its words may have.
type phrase struct {
	words [][]string
	text  string
}

// NewQuery returns the query for some phrases, each of them a document with the layers
// that by needs; its readings should list all analyses. A word of a phrase that is itself
// one of its lemmas or roots means that one (كتب as a lemma is the verb), another the
// lemma or root of its likeliest analysis (للوزراء means وزير).
func NewQuery(by term.By, phrases []*document.Document) (*Query, error) {
	keyer, err := term.NewKeyer(by)
	if err != nil {
		return nil, err
	}
	q := &Query{keyer: keyer, phrases: map[string][]phrase{}}
	for _, d := range phrases {
		p := phrase{text: d.Text}
		for i := range d.Tokens {
			if keys := q.wanted(d, i); len(keys) > 0 {
				p.words = append(p.words, keys)
			}
		}
		if len(p.words) == 0 {
			return nil, fmt.Errorf("%q holds no word to look for", d.Text)
		}
		for _, key := range p.words[0] {
			q.phrases[key] = append(q.phrases[key], p)
		}
	}
	for _, ps := range q.phrases {
		// the longest phrase that fits is found
		slices.SortStableFunc(ps, func(a, b phrase) int { return len(b.words) - len(a.words) })
	}
	return q, nil
}

// wanted returns the keys that token i of a phrase asks for.
func (q *Query) wanted(d *document.Document, i int) []string {
	written := q.keyer.Fold(d.Slice(d.Tokens[i].Span))
	if written == "" {
		return nil
	}
	if q.keyer.By() == term.Form || d.Readings[i].Best == nil {
		return []string{written}
	}
	best := &d.Readings[i]
	own := q.keyer.Fold(q.keyer.Of(best.Best))
	if own == "" || own == written {
		return []string{written}
	}
	for _, o := range best.Others {
		if o.Best != nil && q.keyer.Fold(q.keyer.Of(o.Best)) == written {
			return []string{written}
		}
	}
	if best.Best.Source == document.Guess {
		// a root such as نقض need not be a word, an unknown name is its own lemma
		return []string{written, own}
	}
	return []string{own}
}

// Hit is one place that a query found.
type Hit struct {
	// Span is what was found; Before and After are the context, whole words of the same
	// paragraph that touch it. First and Last bound the tokens of Span.
	document.Span
	Before, After document.Span
	First, Last   int
	// Phrase is the phrase of the query as it was given.
	Phrase string
	// Line and Column are those of the start, from 1, in code points.
	Line, Column int
}

// Find returns the hits of q in d in the order of the text, with at most width characters
// of context on each side; marks that take no room do not count. d must have the layers
// of the query's By. Hits of one phrase do not overlap.
func (q *Query) Find(d *document.Document, width int) []Hit {
	var hits []Hit
	at := positions{text: d.Text, line: 1, column: 1}
	low, high := 0, 0
	for s := range d.Sentences {
		if s == 0 || d.Sentences[s].Paragraph != d.Sentences[s-1].Paragraph {
			low, high = paragraph(d, s)
		}
		first, last := d.Sentences[s].First, d.Sentences[s].Last
		for i := first; i < last; i++ {
			p, end := q.match(d, i, last)
			if end == i {
				continue
			}
			h := Hit{Span: document.Span{Start: d.Tokens[i].Start, End: d.Tokens[end-1].End}, First: i, Last: end, Phrase: p}
			h.Before = document.Span{Start: reachBack(d, i, low, width), End: h.Start}
			h.After = document.Span{Start: h.End, End: reachOn(d, end, high, width)}
			h.Line, h.Column = at.of(h.Start)
			hits = append(hits, h)
			i = end - 1
		}
	}
	return hits
}

// match returns the longest phrase that stands at token i and the token after it, i where
// there is none. A phrase does not go beyond its sentence or across punctuation.
func (q *Query) match(d *document.Document, i, last int) (string, int) {
	key := q.keyer.Key(d, i)
	if key == "" {
		return "", i
	}
next:
	for _, p := range q.phrases[key] {
		if i+len(p.words) > last {
			continue
		}
		for k := 1; k < len(p.words); k++ {
			if !slices.Contains(p.words[k], q.keyer.Key(d, i+k)) {
				continue next
			}
		}
		return p.text, i + len(p.words)
	}
	return "", i
}

// paragraph returns the tokens of the paragraph that begins with sentence s.
func paragraph(d *document.Document, s int) (first, last int) {
	to := s
	for to+1 < len(d.Sentences) && d.Sentences[to+1].Paragraph == d.Sentences[s].Paragraph {
		to++
	}
	return d.Sentences[s].First, d.Sentences[to].Last
}

// reachBack returns the start of the context before token i: that of the earliest token
// from low on within width characters. It does not begin with a mark that ends something
// out of sight.
func reachBack(d *document.Document, i, low, width int) int {
	start := d.Tokens[i].Start
	begin := start
	for k := i - 1; k >= low; k-- {
		from := d.Tokens[k].Start
		if width -= Columns(d.Text[from:start]); width < 0 {
			break
		}
		start = from
		if d.Tokens[k].Kind != document.Punctuation || k == low {
			begin = from
		}
	}
	return begin
}

// reachOn returns the end of the context from token i on, before token high.
func reachOn(d *document.Document, i, high, width int) int {
	end := d.Tokens[i-1].End
	for k := i; k < high; k++ {
		to := d.Tokens[k].End
		if width -= Columns(d.Text[end:to]); width < 0 {
			break
		}
		end = to
	}
	return end
}

// Columns is the number of characters of s that take room: all but vowel and other
// combining marks and invisible format characters.
func Columns(s string) int {
	n := 0
	for _, c := range s {
		if c < 0x300 || !unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf) {
			n++
		}
	}
	return n
}

// positions finds line and column of rising offsets in one pass.
type positions struct {
	text             string
	at, line, column int
}

func (p *positions) of(offset int) (line, column int) {
	for _, c := range p.text[p.at:offset] {
		p.column++
		if c == '\n' {
			p.line, p.column = p.line+1, 1
		}
	}
	p.at = offset
	return p.line, p.column
}
