package normalize

import (
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Step tells what one folding did to a text.
type Step struct {
	Folding Folding
	// Count is how many places it changed; First are the first of them.
	Count int
	First []Change
}

// Change is one place that a folding changed.
type Change struct {
	// Span is the place in the original text. Old is what stood there when the folding
	// came to it, New what it made of it.
	document.Span
	Old, New string
}

// Explain returns the foldings that change s, in the order in which they are applied,
// each with at most first of its changes.
func (n *Normalizer) Explain(s string, first int) []Step {
	var (
		p     pass
		steps = make([]Step, len(n.foldings))
		step  *Step
	)
	p.note = func(start, end int, old, new string) {
		step.Count++
		if len(step.First) < first {
			step.First = append(step.First, Change{document.Span{Start: start, End: end}, old, new})
		}
	}
	for i := 0; i < len(s); {
		end := n.piece(s, i)
		p.load(s, i, end)
		for k, f := range n.foldings {
			step = &steps[k]
			step.Folding = f
			f.apply(&p)
		}
		i = end
	}
	return slices.DeleteFunc(steps, func(s Step) bool { return s.Count == 0 })
}
