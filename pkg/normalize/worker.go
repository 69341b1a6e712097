package normalize

import "github.com/bayan-nlp/bayan/pkg/document"

// Worker fills the Norms layer of documents. It keeps scratch space, so that each
// goroutine needs its own.
type Worker struct {
	n    *Normalizer
	buf  []byte
	ends []int
}

// Worker returns a new Worker of n.
func (n *Normalizer) Worker() *Worker { return &Worker{n: n} }

// Apply sets the document's Norms: the folded form of every token. It needs Tokens. A
// document that has Norms keeps them. Tokens that stay as they are share the text's
// memory, the others share one string.
func (w *Worker) Apply(d *document.Document) error {
	if d.Has(document.Norms) {
		return nil
	}
	w.buf, w.ends = w.buf[:0], w.ends[:0]
	d.Norms = make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		s := d.Slice(t.Span)
		start := len(w.buf)
		var differs bool
		if w.buf, differs = w.n.appendToken(w.buf, s); !differs {
			d.Norms[i] = s
			w.buf = w.buf[:start]
		}
		w.ends = append(w.ends, len(w.buf))
	}
	folded, start := string(w.buf), 0
	for i, end := range w.ends {
		if end > start || d.Norms[i] == "" {
			d.Norms[i] = folded[start:end]
		}
		start = end
	}
	d.Mark(document.Norms)
	return nil
}
