package keyphrase

import (
	"cmp"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Collection gathers the keyphrases of many documents into one list. Its memory grows
// with the number of different phrases, not with the texts. It is not safe for
// concurrent use.
type Collection struct {
	phrases map[string]*Shared
	order   []*Shared
}

// Shared is a phrase of a collection.
type Shared struct {
	// Text is its commonest form, Key its lemmas.
	Text string `json:"text"`
	Key  string `json:"key"`
	// Score is the sum of its scores in the documents, where a score above 1 counts in
	// proportion to the document's best.
	Score float64 `json:"score"`
	// Documents and Mentions say where it was chosen and how often it stands there.
	Documents int `json:"documents"`
	Mentions  int `json:"mentions"`
	forms     []form
}

// NewCollection returns an empty collection.
func NewCollection() *Collection { return &Collection{phrases: make(map[string]*Shared)} }

// Add adds the keyphrases of d, which must be present.
func (c *Collection) Add(d *document.Document) {
	top := 1.0
	for _, k := range d.Keyphrases {
		top = max(top, k.Score)
	}
	for _, k := range d.Keyphrases {
		s := c.phrases[k.Key]
		if s == nil {
			s = &Shared{Key: k.Key}
			c.phrases[k.Key] = s
			c.order = append(c.order, s)
		}
		s.Score += k.Score / top
		s.Documents++
		s.Mentions += len(k.Mentions)
		s.attest(k.Text)
	}
}

// attest counts one more document with that form.
func (s *Shared) attest(text string) {
	i := slices.IndexFunc(s.forms, func(f form) bool { return f.text == text })
	if i < 0 {
		i = len(s.forms)
		s.forms = append(s.forms, form{text: text})
	}
	s.forms[i].count++
}

// Top returns the n best phrases, all when n is negative; of equals the one that was
// added first.
func (c *Collection) Top(n int) []Shared {
	list := slices.Clone(c.order)
	slices.SortStableFunc(list, func(a, b *Shared) int { return cmp.Compare(b.Score, a.Score) })
	if n >= 0 {
		list = list[:min(n, len(list))]
	}
	out := make([]Shared, len(list))
	for i, s := range list {
		out[i] = *s
		out[i].Text = slices.MaxFunc(s.forms, func(a, b form) int { return cmp.Compare(a.count, b.count) }).text
	}
	return out
}
