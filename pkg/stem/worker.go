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

// maxCache bounds the number of words that a Worker remembers.
const maxCache = 1 << 16

// Worker fills the Stems layer of documents. It belongs to one goroutine.
type Worker struct {
	stemmer Stemmer
	read    func(*document.Analysis) string
	foreign *Foreign
	protect func(string) (string, bool)
	needs   document.Layer
	quick   bool
	// light tells that light10 runs with the protected list: then both share one normal form.
	light bool
	cache map[string]string
	buf   []byte
	ends  []int
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
	w := &Worker{read: a.read, foreign: foreign, protect: o.Protect, needs: a.Needs, quick: a.quick, cache: make(map[string]string)}
	if a.new != nil {
		w.stemmer = a.new()
	}
	switch {
	case o.StemNames:
		w.protect = nil
	case w.protect == nil && a.read == nil && a.Name != "none":
		w.protect = Protected
		_, w.light = w.stemmer.(Light10)
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
	w.buf, w.ends = w.buf[:0], w.ends[:0]
	for i, t := range d.Tokens {
		word := d.Slice(t.Span)
		switch {
		case t.Kind != document.Word:
			d.Stems[i] = word
		case w.read != nil && i < len(d.Readings) && d.Readings[i].Best != nil:
			d.Stems[i] = w.read(d.Readings[i].Best)
		case w.quick && isArabicWord(word):
			d.Stems[i] = w.appendStem(word)
		default:
			d.Stems[i] = w.Stem(word)
		}
		w.ends = append(w.ends, len(w.buf))
	}
	stems, start := string(w.buf), 0
	for i, end := range w.ends {
		if end > start {
			d.Stems[i] = stems[start:end]
		}
		start = end
	}
	d.Mark(document.Stems)
	return nil
}

// appendStem returns the name that word is, or appends its stem to w.buf. A stem without
// letters is the word.
func (w *Worker) appendStem(word string) string {
	if w.light {
		n := len(w.buf)
		w.buf = appendNormal(w.buf, word)
		if name, ok := protected().find(w.buf[n:]); ok {
			w.buf = w.buf[:n]
			return name
		}
		if w.buf = lightStem(w.buf, n); len(w.buf) == n {
			return word
		}
		return ""
	}
	if w.protect != nil {
		if name, ok := w.protect(word); ok {
			return name
		}
	}
	n := len(w.buf)
	if w.buf = w.stemmer.AppendStem(w.buf, word); len(w.buf) == n {
		return word
	}
	return ""
}

// Stem returns the stem of one word without context. With an algorithm that reads
// analyses an Arabic word keeps its form, and so does a word of which nothing is left.
func (w *Worker) Stem(word string) string {
	if s, ok := w.cache[word]; ok {
		return s
	}
	s := w.stem(word)
	if len(w.cache) >= maxCache {
		clear(w.cache)
	}
	w.cache[strings.Clone(word)] = s
	return s
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
	if stem := w.stemmer.AppendStem(nil, word); len(stem) > 0 {
		return string(stem)
	}
	return strings.Clone(word)
}
