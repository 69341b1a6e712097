package keyphrase

import "github.com/bayan-nlp/bayan/pkg/document"

// Counter counts in how many documents and titles of a collection each phrase stands.
// It serves scripts/keyphrase-counts.
type Counter struct {
	extractor *Extractor
	documents int
	phrases   map[uint64]Count
	words     map[uint64]uint8
}

// NewCounter returns an empty Counter.
func NewCounter() (*Counter, error) {
	e, err := New(Options{Method: TFIDF})
	if err != nil {
		return nil, err
	}
	return &Counter{extractor: e, phrases: make(map[uint64]Count, 1<<22), words: make(map[uint64]uint8, 1<<22)}, nil
}

// Add counts one document. The title is a document of its own; both need the layers
// that Extractor.Apply needs.
func (c *Counter) Add(text, title *document.Document) {
	c.documents++
	for h, n := range c.hashes(text) {
		count := c.phrases[h]
		count.Documents++
		c.phrases[h], c.words[h] = count, n
	}
	for h, n := range c.hashes(title) {
		count := c.phrases[h]
		count.Titles++
		c.phrases[h], c.words[h] = count, n
	}
}

// hashes yields the hash and number of words of each phrase of d.
func (c *Counter) hashes(d *document.Document) func(yield func(uint64, uint8) bool) {
	c.extractor.prepare(d)
	return func(yield func(uint64, uint8) bool) {
		for i := range c.extractor.scene.candidates {
			k := &c.extractor.scene.candidates[i]
			if !yield(k.hash, uint8(k.words)) {
				return
			}
		}
	}
}

// Counts returns the counts of the words that stand in at least wordMin documents and
// of the longer phrases that stand in at least phraseMin.
func (c *Counter) Counts(wordMin, phraseMin uint32) Counts {
	out := Counts{Documents: c.documents, Phrases: map[uint64]Count{}}
	for h, n := range c.phrases {
		if n.Documents >= phraseMin || c.words[h] == 1 && n.Documents >= wordMin {
			out.Phrases[h] = n
		}
	}
	return out
}
