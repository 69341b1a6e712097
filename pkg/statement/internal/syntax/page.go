package syntax

import (
	"slices"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Mention is an entity mention in tokens.
type Mention struct {
	First, Last int // tokens [first, last)
	Entity      int
	By          document.MentionKind
	Start       int // offset of its text, which may begin inside the first word
}

// Page is the view of a document that the rules work on. Its slices are reused.
type Page struct {
	D        *document.Document
	Words    []Word
	Quotes   []segment.Quote // outermost ones, in order
	Mentions []Mention
	Sentence []int // sentence of each word
}

// warmed is how many words are made ready together.
const warmed = 64

// Open fills the page from a document.
func (x *Reader) Open(d *document.Document) {
	p := &x.Page
	p.D = d
	p.Words = slices.Grow(p.Words[:0], len(d.Tokens))[:len(d.Tokens)]
	p.Sentence = slices.Grow(p.Sentence[:0], len(d.Tokens))[:len(d.Tokens)]
	p.Mentions = p.Mentions[:0]
	withReadings := d.Has(document.Analyses) && len(d.Readings) == len(d.Tokens)
	s := 0
	for i := range d.Tokens {
		t, w := &d.Tokens[i], &p.Words[i]
		*w = Word{Span: t.Span}
		surface := d.Text[t.Start:t.End]
		if t.Kind == document.Punctuation || t.Kind == document.Symbol {
			w.Punct, _ = utf8.DecodeRuneInString(surface)
		}
		if withReadings {
			if i%warmed == 0 {
				x.readings.Warm(d.Readings[i:min(i+warmed, len(d.Tokens))])
			}
			x.fill(w, surface, d.Readings[i].Best)
		} else {
			x.fill(w, surface, nil)
		}
		if t.Kind == document.Hashtag {
			x.useHashtag(w, surface)
		}
		if w.maybe != 0 {
			w.settleClass(i, p.Words)
		}
		for s+1 < len(d.Sentences) && d.Sentences[s+1].First <= i {
			s++
		}
		p.Sentence[i] = s
	}
	for i := range p.Words { // a round that only reads, so that the waits for memory overlap
		if p.Words[i].Arabic {
			x.arabic++
		}
	}
	p.placeQuotes()
	p.placeMentions()
	x.rereadDeeds()
	x.rereadCondemning()
	x.markPapers()
}

// placeQuotes marks the words inside the outermost quotations.
func (p *Page) placeQuotes() {
	p.Quotes = p.Quotes[:0]
	end := 0
	for _, q := range segment.Quotes(p.D.Text) {
		if q.Style == segment.Single && q.Unbalanced || q.Style == segment.CurlySingle && q.Unbalanced {
			continue // an apostrophe
		}
		if q.Depth == 0 && q.Content.Start >= end {
			p.Quotes = append(p.Quotes, q)
			end = q.Content.End
		}
	}
	i := 0
	for n := range p.Quotes {
		c := p.Quotes[n].Content
		for i < len(p.Words) && p.Words[i].Start < c.Start {
			i++
		}
		for ; i < len(p.Words) && p.Words[i].End <= c.End; i++ {
			p.Words[i].Quote = n + 1
		}
	}
}

// placeMentions lays the entity mentions over the words; where mentions overlap the
// longest wins.
func (p *Page) placeMentions() {
	if !p.D.Has(document.Entities) {
		return
	}
	for e := range p.D.Entities {
		if p.D.Entities[e].Kind == document.Date {
			continue
		}
		for _, m := range p.D.Entities[e].Mentions {
			first := p.WordAt(m.Start)
			last := first
			for last < len(p.Words) && p.Words[last].Start < m.End {
				last++
			}
			if !p.usable(first, last, m.By, p.D.Entities[e].Kind) {
				continue
			}
			start := m.Start
			if p.D.Tokens[first].Kind == document.Hashtag {
				start = p.Words[first].Start // #قطر: the mark is no clitic
			}
			p.Mentions = append(p.Mentions, Mention{First: first, Last: last, Entity: e, By: m.By, Start: start})
			p.lay(len(p.Mentions))
			if w := &p.Words[first]; p.D.Entities[e].Kind == document.Title && last > first+1 && w.Pos == document.NOUN && start == w.Start {
				w.Class |= lexicon.ClassHuman // القائم بالأعمال
			}
		}
	}
}

// usable reports whether a mention helps to tell who speaks: it does not end in a
// function word, but that of a body or person named so (سي إن إن، مون جاي إن), and is no نظيره, which
// begins the title of somebody else.
func (p *Page) usable(first, last int, by document.MentionKind, kind document.EntityKind) bool {
	if first >= last || first >= len(p.Words) {
		return false
	}
	if p.Words[last-1].Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassPreposition|lexicon.ClassConnective|lexicon.ClassNegative) && by != document.ByPronoun {
		return by == document.ByName && p.Words[last-1].Form == "ان" && last-first > 2 &&
			(kind == document.Organisation && p.Words[last-2].Form == "ان" || kind == document.Person && p.partedFromClause(last))
	}
	w := &p.Words[first]
	if w.Pos == document.VERB && w.Finite() != nil {
		return kind == document.Person && last-first > 1 && first > 0 && (p.Words[first-1].Article || p.Words[first-1].Pos == document.PROPN || p.IsComma(first-1) || p.Words[first-1].Punct == ')') && !w.Conj // المهندس يعرب القضاة, but أفاد is no organisation
	}
	if last == first+1 && last < len(p.Words) && p.Words[last].Base == "عيان" {
		return false // شاهد عيان
	}
	return by != document.ByRole || last-first > 1 || !w.Is(lexicon.ClassHuman) || w.Pronoun == "" && !w.HasPronoun()
}

// partedFromClause reports whether an إن before word k is the end of a name: no clause begins behind it.
func (p *Page) partedFromClause(k int) bool {
	if k >= len(p.Words) {
		return true
	}
	w := &p.Words[k]
	return w.Punct != 0 || w.Conj || w.HasBefore("ب") || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassTime|lexicon.ClassRelative) || w.Is(lexicon.ClassPreposition) && w.Form != "على" && w.Form != "من" || w.Pos == document.VERB
}

// lay gives the words under mention n to it unless a longer one has them.
func (p *Page) lay(n int) {
	m := p.Mentions[n-1]
	for i := m.First; i < m.Last; i++ {
		if o := p.Words[i].Mention; o != 0 && p.Mentions[o-1].Last-p.Mentions[o-1].First >= m.Last-m.First {
			return
		}
	}
	for i := m.First; i < m.Last; i++ {
		p.Words[i].Mention = n
	}
}

// WordAt returns the index of the first word that ends after offset.
func (p *Page) WordAt(offset int) int {
	lo, hi := 0, len(p.Words)
	for lo < hi {
		if mid := (lo + hi) / 2; p.Words[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// MentionAt returns the entity mention that begins at word i.
func (p *Page) MentionAt(i int) *Mention {
	if i >= len(p.Words) || p.Words[i].Mention == 0 {
		return nil
	}
	m := &p.Mentions[p.Words[i].Mention-1]
	if m.First != i {
		return nil
	}
	return m
}

// Text returns the text from word a to before word b.
func (p *Page) Text(a, b int) string {
	if a >= b {
		return ""
	}
	return p.D.Text[p.Words[a].Start:p.Words[b-1].End]
}

// IsComma reports whether word i is a comma of any kind.
func (p *Page) IsComma(i int) bool {
	if i < 0 || i >= len(p.Words) {
		return false
	}
	switch p.Words[i].Punct {
	case '،', ',', '؛', ';':
		return true
	}
	return false
}

// IsMark reports whether word i is a quotation mark.
func (p *Page) IsMark(i int) bool {
	if i < 0 || i >= len(p.Words) {
		return false
	}
	switch p.Words[i].Punct {
	case '"', '«', '»', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '‹', '›', '\'', '`', '﴿', '﴾':
		return true
	}
	return false
}
