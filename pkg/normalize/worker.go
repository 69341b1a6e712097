package normalize

import "github.com/bayan-nlp/bayan/pkg/document"

// maxCache bounds the number of folded forms that a Worker remembers.
const maxCache = 1 << 16

// Worker fills the Norms layer of documents. It remembers the forms it has folded, so
// that each goroutine needs its own.
type Worker struct {
	n     *Normalizer
	buf   []byte
	cache map[string]string
}

// Worker returns a new Worker of n.
func (n *Normalizer) Worker() *Worker {
	return &Worker{n: n, cache: make(map[string]string)}
}

// Apply sets the document's Norms: the folded form of every token. It needs Tokens. A
// document that has Norms keeps them.
func (w *Worker) Apply(d *document.Document) error {
	if d.Has(document.Norms) {
		return nil
	}
	d.Norms = make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		d.Norms[i] = w.fold(d.Slice(t.Span))
	}
	d.Mark(document.Norms)
	return nil
}

// fold returns s folded, without a new string where it can.
func (w *Worker) fold(s string) string {
	w.buf = w.n.AppendString(w.buf[:0], s)
	if string(w.buf) == s {
		return s
	}
	if out, ok := w.cache[string(w.buf)]; ok {
		return out
	}
	if len(w.cache) >= maxCache {
		clear(w.cache)
	}
	out := string(w.buf)
	w.cache[out] = out
	return out
}
