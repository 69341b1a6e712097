package entity

import (
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Options configure a Recognizer; the zero value is the default.
type Options struct {
	// Date is the day that relative dates are resolved against in documents that have
	// none of their own. Without either they stay unresolved.
	Date time.Time
}

// Recognizer finds entities. It keeps scratch space and is used by one goroutine at a
// time; the gazetteers behind it are shared.
type Recognizer struct {
	gaz   *gazetteer
	opt   Options
	forms forms

	d      *document.Document
	tokens []token
	date   time.Time
	reg    register
	// barred is the token behind a name that is not a person's (شركة عبد اللطيف جميل), 0 for none.
	barred int
	// touched keeps the compiler from leaving out what has no other use.
	touched int32
}

// token is what the recogniser knows of a token.
type token struct {
	*form
	read *document.Analysis // nil without analyses
	pos  document.UPOS
	sure bool // the reading is of the dictionary and confident
	kind document.TokenKind
	head bool // the first of its sentence, which no name before it goes on in
}

// New returns a recogniser. It fails only when the embedded data are defective.
func New(opt Options) (*Recognizer, error) {
	g, err := loadGazetteer()
	if err != nil {
		return nil, err
	}
	return &Recognizer{gaz: g, opt: opt, forms: newForms(g)}, nil
}

// Apply finds the entities of d, which must have tokens, and marks the layer. Analyses
// make it better and are used where present. The entities stand in the order of their
// first mentions, mentions in the order of the text.
func (r *Recognizer) Apply(d *document.Document) error {
	if d.Has(document.Entities) {
		return nil
	}
	if !d.Has(document.Tokens) {
		return errors.New("entity: document has no tokens")
	}
	r.open(d)
	for i := 0; i < len(r.tokens); {
		i = r.scan(i)
	}
	r.resolve()
	d.Entities = r.reg.emit(d)
	d.Mark(document.Entities)
	r.d = nil
	if len(r.tokens) > keptTokens {
		r.tokens = nil
	}
	return nil
}

// keptTokens is the length in tokens of a document from which its scratch space is not
// kept for the next one.
const keptTokens = 1 << 17

// open takes the document's tokens over.
func (r *Recognizer) open(d *document.Document) {
	r.d = d
	r.date = d.Date
	if r.date.IsZero() {
		r.date = r.opt.Date
	}
	r.tokens = slices.Grow(r.tokens[:0], len(d.Tokens))[:len(d.Tokens)]
	for from := 0; from < len(r.tokens); from += warmTokens {
		r.openTokens(from, min(from+warmTokens, len(r.tokens)))
	}
	for i := range d.Sentences {
		if f := d.Sentences[i].First; f > 0 && f < len(r.tokens) {
			r.tokens[f].head = true
		}
	}
	r.reg.reset(r)
}

// warmTokens is how many tokens are read at once, few enough to stay in the nearest cache.
const warmTokens = 128

// openTokens takes the tokens [from, to) over in rounds that each read one thing of all of
// them, so that the waits for memory overlap.
func (r *Recognizer) openTokens(from, to int) {
	d, some := r.d, r.tokens[from:to]
	tokens := d.Tokens[from:to]
	for i := range some {
		some[i] = token{kind: tokens[i].Kind}
	}
	if d.Has(document.Analyses) && len(d.Readings) == len(d.Tokens) {
		readings := d.Readings[from:to]
		r.forms.analysed.Warm(readings)
		for i := range some {
			if a := readings[i].Best; a != nil {
				w := &some[i]
				w.read, w.pos = a, a.UPOS()
				w.sure = a.Source == document.Lexicon && readings[i].Confidence >= 0.8
			}
		}
	}
	for i := range some {
		some[i].form = r.forms.look(d.Text[tokens[i].Start:tokens[i].End], some[i].read)
	}
	for i := range some {
		r.touched += some[i].number
	}
}

// fits reports whether host h agrees with the reading of token i: a proclitic is taken
// off only where the dictionary does not know better.
func (r *Recognizer) fits(i int, h *host) bool {
	if h.cut == 0 || (!h.conj && !h.prep) {
		return true
	}
	a := r.tokens[i].read
	if a == nil || a.Source != document.Lexicon {
		return true
	}
	return a.Segments[a.Host].Start == uint32(h.cut)
}

// match is a name of the gazetteers at a token.
type match struct {
	value *value
	end   int // token behind the name
	host  *host
	words int
}

// longest finds the longest name with one of the meanings that begins at token i.
func (r *Recognizer) longest(i int, want mask) (m match, ok bool) {
	if i >= len(r.tokens) || r.tokens[i].kind != document.Word && r.tokens[i].kind != document.Hashtag {
		return m, false
	}
	t := &r.tokens[i]
	if t.begins&want == 0 {
		return m, false
	}
	for h := range t.n {
		host := &t.hosts[h]
		if r.gaz.begins[host.node]&want == 0 || !r.fits(i, host) {
			continue
		}
		node := host.node
		for j := i + 1; node != 0; j++ {
			if v := r.gaz.find(node, want); v != nil && j-i > m.words {
				m, ok = match{value: v, end: j, host: host, words: j - i}, true
			}
			if r.dotted(j) {
				j++ // العربية.نت
			}
			if j >= len(r.tokens) || r.tokens[j].kind != document.Word && r.tokens[j].kind != document.Hashtag && r.tokens[j].kind != document.Number {
				break
			}
			if r.tokens[j].hosts[0].word == 0 {
				break
			}
			if node = r.gaz.child(node, r.tokens[j].hosts[0].word); r.gaz.begins[node]&want == 0 {
				break
			}
		}
		if ok && h == 0 {
			break
		}
	}
	return m, ok
}

// dotted reports whether token j is a full stop between two words without a blank, as in the names of sites
// and of channels that are spelt by letters (بي.بي.سي).
func (r *Recognizer) dotted(j int) bool {
	if j < 1 || j+1 >= len(r.tokens) || r.tokens[j].folded != "." {
		return false
	}
	t := r.d.Tokens[j]
	return r.d.Tokens[j-1].End == t.Start && r.d.Tokens[j+1].Start == t.End && r.tokens[j+1].kind == document.Word
}

// demonymAt returns the demonym at token i and the number of its words.
func (r *Recognizer) demonymAt(i int) (*demonym, int) {
	if i >= len(r.tokens) || r.tokens[i].kind != document.Word {
		return nil, 0
	}
	t := &r.tokens[i]
	if t.meant != 0 || t.hosts[0].node != 0 {
		if m, ok := r.longest(i, 1<<mDemonym); ok && m.words > 1 {
			return &r.gaz.demonyms[m.value.ref-1], m.words
		}
	}
	if t.meant&(1<<mCountry) != 0 && strings.HasSuffix(t.folded, "ا") {
		return nil, 0 // ليبيا is no accusative of ليبي
	}
	for h := range t.n {
		if n := r.gaz.demonym[t.hosts[h].word]; n != 0 && t.hosts[h].word != 0 {
			if h > 0 && !r.fits(i, &t.hosts[h]) {
				continue
			}
			return &r.gaz.demonyms[n-1], 1
		}
	}
	return nil, 0
}

// nameText is the text of tokens [first, last) behind the proclitics of the first, with
// the article that merges with ل in full (للرئيس → الرئيس).
func (r *Recognizer) nameText(first, last int, h *host) string {
	s := r.span(first, last, h)
	if h == nil || !h.prep {
		return r.d.Slice(s)
	}
	return r.gaz.textAt(r.d, s)
}

// textAt is the text at s, with the article in full where ل took its alif.
func (g *gazetteer) textAt(d *document.Document, s document.Span) string {
	text := d.Slice(s)
	if !strings.HasPrefix(text, "ل") || !strings.HasSuffix(d.Text[:s.Start], "ل") {
		return text
	}
	first, _, _ := strings.Cut(text, " ")
	if w := fold(first); g.behindLam(w) == w {
		return text
	}
	return "ا" + text
}

// span is the text of tokens [first, last), behind the proclitics of the first.
func (r *Recognizer) span(first, last int, h *host) document.Span {
	s := document.Span{Start: r.d.Tokens[first].Start, End: r.d.Tokens[last-1].End}
	if h != nil {
		s.Start = min(s.Start+int(h.cut), s.End)
	}
	return s
}
