package stem

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Options choose how words are stemmed.
type Options struct {
	// Algorithm is the name of the algorithm for Arabic words, "" for the default.
	Algorithm string
	// Foreign is the language of words in other scripts; see Languages. "" is auto.
	Foreign string
	// Protect returns the form that a name keeps; ok is false for words that are no
	// names. Nil means Protected. It must always answer a word alike.
	Protect func(word string) (name string, ok bool)
	// StemNames turns protection off.
	StemNames bool
}

// Worker fills the Stems layer of documents. It belongs to one goroutine.
type Worker struct {
	stemmer Stemmer
	read    func(*document.Analysis) string
	foreign *Foreign
	protect func(string) (string, bool)
	needs   document.Layer
	cache   *cache
	buf     []byte
}

// New returns a Worker. It fails on unknown algorithms and languages.
func New(o Options) (*Worker, error) {
	a, err := Find(o.Algorithm)
	if err != nil {
		return nil, err
	}
	foreign, err := NewForeign(o.Foreign)
	if err != nil {
		return nil, err
	}
	w := &Worker{read: a.read, foreign: foreign, protect: o.Protect, needs: a.Needs, cache: newCache()}
	if a.new != nil {
		w.stemmer = a.new()
	}
	switch {
	case o.StemNames:
		w.protect = nil
	case w.protect == nil && a.read == nil && a.Name != "none":
		w.protect = Protected
	}
	return w, nil
}

// Needs returns the layers that Apply reads.
func (w *Worker) Needs() document.Layer { return w.needs }

// Apply sets the document's Stems: one for each token, which for numbers, punctuation
// and the like is the token itself. It needs Tokens, and Analyses for the algorithms that
// read them. A document that has Stems keeps them.
func (w *Worker) Apply(d *document.Document) error {
	if d.Has(document.Stems) {
		return nil
	}
	d.Stems = make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		word := d.Slice(t.Span)
		switch {
		case t.Kind != document.Word:
			d.Stems[i] = word
		case w.read != nil && i < len(d.Readings) && d.Readings[i].Best != nil:
			d.Stems[i] = w.read(d.Readings[i].Best)
		default:
			d.Stems[i] = w.Stem(word)
		}
	}
	d.Mark(document.Stems)
	return nil
}

// Stem returns the stem of one word without context. With an algorithm that reads
// analyses an Arabic word keeps its form, and so does a word of which nothing is left.
func (w *Worker) Stem(word string) string {
	if len(word) > maxCached || word == "" {
		return w.stem(word)
	}
	p := w.cache.place(word)
	if p.word != word {
		p.put(word, w.stem(word))
	}
	return p.stem
}

func (w *Worker) stem(word string) string {
	if isForeign(word) {
		return strings.Clone(w.foreign.Stem(word))
	}
	if w.protect != nil {
		if name, ok := w.protect(word); ok {
			return name
		}
	}
	if w.stemmer == nil || !isArabicWord(word) {
		return strings.Clone(word)
	}
	if w.buf = w.stemmer.AppendStem(w.buf[:0], word); len(w.buf) > 0 {
		return string(w.buf)
	}
	return strings.Clone(word)
}
