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
	// light is true for Light10 with names that are the protected list or none: such
	// stems are found faster than remembered.
	light bool
	names *nameList
	arena arena
	stems []string // of a document that nobody needs any more
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
		w.protect, w.names = Protected, protected()
	}
	_, w.light = w.stemmer.(Light10)
	w.light = w.light && (w.protect == nil || w.names != nil)
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
	if d.Stems, w.stems = w.stems, nil; cap(d.Stems) < len(d.Tokens) {
		d.Stems = make([]string, len(d.Tokens)+len(d.Tokens)/8)
	}
	d.Stems = d.Stems[:len(d.Tokens)]
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

// Recycle takes the Stems of d back, which nobody may use from now on.
func (w *Worker) Recycle(d *document.Document) {
	if cap(d.Stems) > cap(w.stems) {
		w.stems = d.Stems
	}
	d.Drop(document.Stems)
}

// Stem returns the stem of one word without context. With an algorithm that reads
// analyses an Arabic word keeps its form, and so does a word of which nothing is left.
func (w *Worker) Stem(word string) string {
	if len(word) > maxCached || len(word) < 2 {
		return w.stem(word)
	}
	if w.light && isArabicWord(word) {
		return w.lightStem(word)
	}
	p := w.cache.place(word)
	if p.word != word {
		p.put(word, w.stem(word))
	}
	return p.stem
}

// lightStem stems an Arabic word by Light10. The stem is a part of the word, if it can be.
func (w *Worker) lightStem(word string) string {
	w.buf = appendNormal(w.buf[:0], word)
	if w.names != nil {
		if name, ok := w.names.find(w.buf); ok {
			return name
		}
	}
	from, to := lightCut(w.buf)
	switch {
	case from == to:
		return word
	case to <= len(word) && string(w.buf[from:to]) == word[from:to]:
		return word[from:to]
	}
	return w.arena.add(w.buf[from:to])
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
