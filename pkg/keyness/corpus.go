package keyness

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/term"
)

// Corpus holds the counts of one side of a comparison. Its memory grows with the
// vocabulary, not with the text. It is not safe for concurrent use.
type Corpus struct {
	// Documents and Words are the number of documents and of running words.
	Documents, Words int
	// Content says to count only nouns, verbs, adjectives and names. It needs Analyses.
	Content bool
	keyer   *term.Keyer // nil for keyphrases
	terms   map[string]*entry
}

// entry is the count of one term.
type entry struct {
	n, documents int
	// last is the number of the document that counted it last, from 1.
	last int
	// shown are the spellings that fall together, with their counts.
	shown []spelling
}

type spelling struct {
	text string
	n    int
}

// NewWords returns an empty Corpus that counts words by their form, lemma or root.
func NewWords(by term.By) (*Corpus, error) {
	k, err := term.NewKeyer(by)
	if err != nil {
		return nil, err
	}
	return &Corpus{keyer: k, terms: map[string]*entry{}}, nil
}

// NewPhrases returns an empty Corpus that counts the mentions of keyphrases.
func NewPhrases() *Corpus { return &Corpus{terms: map[string]*entry{}} }

// Needs are the layers that Add reads.
func (c *Corpus) Needs() document.Layer {
	need := document.Sentences | document.Tokens
	switch {
	case c.keyer == nil:
		need |= document.Keyphrases
	case c.Content:
		need |= document.Analyses
	}
	if c.keyer != nil {
		need |= c.keyer.By().Needs()
	}
	return need
}

// Add counts a document, which must have the layers that the corpus needs.
func (c *Corpus) Add(d *document.Document) {
	c.Documents++
	for i, t := range d.Tokens {
		if t.Kind != document.Word && t.Kind != document.Abbreviation && t.Kind != document.Hashtag {
			continue
		}
		c.Words++
		if c.keyer == nil || c.Content && !content(d, i) {
			continue
		}
		if shown := c.keyer.Shown(d, i); shown != "" {
			c.count(c.keyer.Fold(shown), shown, 1)
		}
	}
	if c.keyer != nil {
		return
	}
	for i := range d.Keyphrases {
		k := &d.Keyphrases[i]
		c.count(k.Key, k.Text, max(1, len(k.Mentions)))
	}
}

// content reports whether token i is a content word.
func content(d *document.Document, i int) bool {
	a := d.Readings[i].Best
	return a == nil || a.UPOS().Content()
}

// maxSpellings bounds how many spellings of one term are told apart.
const maxSpellings = 16

// count counts a term n times in the document at hand.
func (c *Corpus) count(key, shown string, n int) {
	if key == "" {
		return
	}
	e := c.terms[key]
	if e == nil {
		e = &entry{}
		c.terms[strings.Clone(key)] = e
	}
	e.n += n
	if e.last != c.Documents {
		e.last = c.Documents
		e.documents++
	}
	for i := range e.shown {
		if e.shown[i].text == shown {
			e.shown[i].n += n
			return
		}
	}
	if len(e.shown) < maxSpellings {
		e.shown = append(e.shown, spelling{strings.Clone(shown), n})
	}
}
