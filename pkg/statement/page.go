package statement

import (
	"slices"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// mention is an entity mention in tokens.
type mention struct {
	first, last int // tokens [first, last)
	entity      int
	by          document.MentionKind
	start       int // offset of its text, which may begin inside the first word
}

// page is the view of a document that the rules work on. Its slices are reused.
type page struct {
	d        *document.Document
	words    []word
	quotes   []segment.Quote // outermost ones, in order
	mentions []mention
	sentence []int // sentence of each word
}

// warmed is how many words are made ready together.
const warmed = 64

// open fills the page from a document.
func (x *Reader) open(d *document.Document) {
	p := &x.page
	p.d = d
	p.words = slices.Grow(p.words[:0], len(d.Tokens))[:len(d.Tokens)]
	p.sentence = slices.Grow(p.sentence[:0], len(d.Tokens))[:len(d.Tokens)]
	p.mentions = p.mentions[:0]
	withReadings := d.Has(document.Analyses) && len(d.Readings) == len(d.Tokens)
	s := 0
	for i := range d.Tokens {
		t, w := &d.Tokens[i], &p.words[i]
		*w = word{Span: t.Span}
		surface := d.Text[t.Start:t.End]
		if t.Kind == document.Punctuation || t.Kind == document.Symbol {
			w.punct, _ = utf8.DecodeRuneInString(surface)
		}
		if withReadings {
			if i%warmed == 0 {
				x.readings.Warm(d.Readings[i:min(i+warmed, len(d.Tokens))])
			}
			x.fill(w, surface, d.Readings[i].Best)
		} else {
			x.fill(w, surface, nil)
		}
		if w.maybe != 0 {
			w.settleClass(i, p.words)
		}
		for s+1 < len(d.Sentences) && d.Sentences[s+1].First <= i {
			s++
		}
		p.sentence[i] = s
	}
	p.placeQuotes()
	p.placeMentions()
}

// placeQuotes marks the words inside the outermost quotations.
func (p *page) placeQuotes() {
	p.quotes = p.quotes[:0]
	end := 0
	for _, q := range segment.Quotes(p.d.Text) {
		if q.Style == segment.Single && q.Unbalanced || q.Style == segment.CurlySingle && q.Unbalanced {
			continue // an apostrophe
		}
		if q.Depth == 0 && q.Content.Start >= end {
			p.quotes = append(p.quotes, q)
			end = q.Content.End
		}
	}
	i := 0
	for n := range p.quotes {
		c := p.quotes[n].Content
		for i < len(p.words) && p.words[i].Start < c.Start {
			i++
		}
		for ; i < len(p.words) && p.words[i].End <= c.End; i++ {
			p.words[i].quote = n + 1
		}
	}
}

// placeMentions lays the entity mentions over the words; where mentions overlap the
// longest wins.
func (p *page) placeMentions() {
	if !p.d.Has(document.Entities) {
		return
	}
	for e := range p.d.Entities {
		if p.d.Entities[e].Kind == document.Date {
			continue
		}
		for _, m := range p.d.Entities[e].Mentions {
			first := p.wordAt(m.Start)
			last := first
			for last < len(p.words) && p.words[last].Start < m.End {
				last++
			}
			if !p.usable(first, last, m.By) {
				continue
			}
			start := m.Start
			if p.d.Tokens[first].Kind == document.Hashtag {
				start = p.words[first].Start // #قطر: the mark is no clitic
			}
			p.mentions = append(p.mentions, mention{first: first, last: last, entity: e, by: m.By, start: start})
			p.lay(len(p.mentions))
		}
	}
}

// usable reports whether a mention helps to tell who speaks: it does not end in a
// function word, and is no نظيره, which begins the title of somebody else.
func (p *page) usable(first, last int, by document.MentionKind) bool {
	if first >= last || first >= len(p.words) {
		return false
	}
	if p.words[last-1].is(cThat|cBithat|cPreposition|cConnective|cNegative) && by != document.ByPronoun {
		return false
	}
	w := &p.words[first]
	if w.pos == document.VERB && w.finite() != nil {
		return false // أفاد is no organisation here
	}
	return by != document.ByRole || last-first > 1 || !w.is(cHuman) || w.pronoun == "" && !w.hasPronoun()
}

// lay gives the words under mention n to it unless a longer one has them.
func (p *page) lay(n int) {
	m := p.mentions[n-1]
	for i := m.first; i < m.last; i++ {
		if o := p.words[i].mention; o != 0 && p.mentions[o-1].last-p.mentions[o-1].first >= m.last-m.first {
			return
		}
	}
	for i := m.first; i < m.last; i++ {
		p.words[i].mention = n
	}
}

// wordAt returns the index of the first word that ends after offset.
func (p *page) wordAt(offset int) int {
	lo, hi := 0, len(p.words)
	for lo < hi {
		if mid := (lo + hi) / 2; p.words[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// mentionAt returns the entity mention that begins at word i.
func (p *page) mentionAt(i int) *mention {
	if i >= len(p.words) || p.words[i].mention == 0 {
		return nil
	}
	m := &p.mentions[p.words[i].mention-1]
	if m.first != i {
		return nil
	}
	return m
}

// text returns the text from word a to before word b.
func (p *page) text(a, b int) string {
	if a >= b {
		return ""
	}
	return p.d.Text[p.words[a].Start:p.words[b-1].End]
}

// isComma reports whether word i is a comma of any kind.
func (p *page) isComma(i int) bool {
	if i < 0 || i >= len(p.words) {
		return false
	}
	switch p.words[i].punct {
	case '،', ',', '؛', ';':
		return true
	}
	return false
}

// isMark reports whether word i is a quotation mark.
func (p *page) isMark(i int) bool {
	if i < 0 || i >= len(p.words) {
		return false
	}
	switch p.words[i].punct {
	case '"', '«', '»', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '‹', '›', '\'', '`', '﴿', '﴾':
		return true
	}
	return false
}
