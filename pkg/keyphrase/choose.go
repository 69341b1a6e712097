package keyphrase

import (
	"cmp"
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// chooser holds the scratch space of the choice.
type chooser struct {
	order []int32
	forms []form
	// parts holds the parts of the chosen phrases by hash, with the greatest number of occurrences in one of these.
	parts map[uint64]int32
	// chosen holds the chosen phrases by hash.
	chosen map[uint64]bool
	// named holds the words of the names of persons and organisations: صلاح in محمد صلاح.
	named map[uint64]bool
	// roles are the mentions of persons by role, by their ends.
	roles map[int]role
	// keys holds the keys and texts of the chosen phrases.
	keys map[string]bool
	buf  []byte
}

func newChooser() chooser {
	return chooser{parts: make(map[uint64]int32), chosen: make(map[uint64]bool), named: make(map[uint64]bool), roles: make(map[int]role), keys: make(map[string]bool)}
}

// form is one way in which a phrase stands in the text.
type form struct {
	text  string
	count int
	// pronoun is true when a pronoun is written on to its last word.
	pronoun bool
}

// choose returns the best phrases by score, ties by place, without variants and
// parts of those before them. Those of a piece of news are balanced.
func (e *Extractor) choose(d *document.Document) []document.Keyphrase {
	s := &e.scene
	c := &choice{Extractor: e, doc: d}
	e.readRoles(d)
	clear(e.chooser.parts)
	clear(e.chooser.chosen)
	clear(e.chooser.named)
	clear(e.chooser.keys)
	if s.news && e.options.Method == Bayan && e.options.N < math.MaxInt {
		c.balance = newBalance(e.options.N)
		if !e.options.Entities && len(e.options.POS) == 0 && e.options.MaxWords > 1 {
			c.takePair()
		}
	}
	order := e.ordered(d)
	c.out = slices.Grow(c.out, min(len(order), e.options.N, DefaultN))
	for _, i := range order {
		if len(c.out) >= e.options.N {
			break
		}
		c.take(i)
	}
	if c.balance != nil {
		c.out = c.balance.fill(c.out, e.options.N)
	}
	return c.out
}

// ordered returns the candidates that may be chosen, the best first.
func (e *Extractor) ordered(d *document.Document) []int32 {
	s := &e.scene
	order := e.chooser.order[:0]
	for i := range s.candidates {
		if c := &s.candidates[i]; c.eligible > 0 && e.scores[i] > 0 && e.scores[i] >= e.options.MinScore && e.asked(d, c) {
			order = append(order, int32(i))
		}
	}
	e.chooser.order = order
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(e.scores[b], e.scores[a]), cmp.Compare(s.candidates[a].first, s.candidates[b].first),
			cmp.Compare(s.candidates[b].words, s.candidates[a].words))
	})
	return order
}

// choice is the list of phrases of one document while it grows.
type choice struct {
	*Extractor
	doc *document.Document
	out []document.Keyphrase
	// balance is nil for texts that are no news.
	balance *balance
}

// take adds candidate i unless the list has it or a variant.
func (l *choice) take(i int32) {
	c := &l.scene.candidates[i]
	if l.partOnly(c) || l.balance != nil && (l.wider(c) || c.words == 1 && l.chooser.named[c.hash]) {
		return
	}
	k := l.phrase(l.doc, c)
	if k.Text == "" || k.Key == "" || l.chooser.keys[k.Key] || l.chooser.keys[k.Text] {
		return
	}
	l.chooser.keys[k.Key], l.chooser.keys[k.Text] = true, true
	k.Score = l.scores[i]
	if l.options.Explain {
		k.Features = l.explain(c)
	}
	l.addParts(c)
	if kind := l.kind(c); kind == document.Person || kind == document.Organisation {
		for j := c.first; c.words > 1 && j < c.first+c.words; j++ {
			l.chooser.named[extend(0, l.scene.words[j].key)] = true
		}
	}
	if l.balance != nil && !l.balance.admit(k, l.kind(c)) {
		return
	}
	l.chooser.chosen[c.hash] = true
	l.out = append(l.out, k)
}

// takePair adds the two countries that the text is about together.
func (l *choice) takePair() {
	p := l.findPair(l.doc)
	if p == nil {
		return
	}
	k := l.join(l.doc, p)
	if k.Score == 0 || k.Score < l.options.MinScore {
		return
	}
	l.chooser.keys[k.Key], l.chooser.keys[k.Text] = true, true
	l.balance.admit(k, document.Country)
	l.out = append(l.out, k)
}

// kind returns the kind of the entity that c names, the empty string for other phrases.
func (e *Extractor) kind(c *candidate) document.EntityKind {
	if 2*c.wholeEntity > c.eligible {
		return e.scene.entities[c.entity-1].Kind
	}
	return ""
}

// wider reports whether a chosen phrase of two words or more is a part of c.
func (e *Extractor) wider(c *candidate) bool {
	words := e.scene.words[c.first : c.first+c.words]
	for i := range words {
		h := uint64(0)
		for j := i; j < len(words); j++ {
			if h = extend(h, words[j].key); j > i && e.chooser.chosen[h] {
				return true
			}
		}
	}
	return false
}

// asked reports whether the options let the phrase through.
func (e *Extractor) asked(d *document.Document, c *candidate) bool {
	if e.options.Entities && c.wholeEntity == 0 {
		return false
	}
	if len(e.options.POS) == 0 {
		return true
	}
	a := analysis(d, e.scene.words[c.first].token)
	return a != nil && slices.Contains(e.options.POS, a.UPOS())
}

// partOnly reports whether c stands nowhere but in a phrase that is chosen.
func (e *Extractor) partOnly(c *candidate) bool {
	inside, ok := e.chooser.parts[c.hash]
	return ok && c.count <= inside
}

// addParts notes all parts of the chosen phrase c.
func (e *Extractor) addParts(c *candidate) {
	words := e.scene.words[c.first : c.first+c.words]
	for i := range words {
		h := uint64(0)
		for j := i; j < len(words); j++ {
			h = extend(h, words[j].key)
			if i > 0 || j < len(words)-1 {
				e.chooser.parts[h] = max(e.chooser.parts[h], c.count)
			}
		}
	}
}

// explain returns the feature values of a candidate.
func (e *Extractor) explain(c *candidate) []document.Feature {
	var v view
	v.set(&e.scene, c)
	var values [featureCount]float32
	v.values(&values)
	list := make([]document.Feature, len(e.features))
	for i, f := range e.features {
		list[i] = document.Feature{Name: f.Name, Value: float64(values[i])}
	}
	return list
}
