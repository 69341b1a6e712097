package normalize

import "github.com/bayan-nlp/bayan/pkg/document"

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
		steps []Step
		step  Step
	)
	p.note = func(start, end int, old, new string) {
		step.Count++
		if len(step.First) < first {
			step.First = append(step.First, Change{document.Span{Start: start, End: end}, old, new})
		}
	}
	p.load(s, 0, len(s))
	for _, f := range n.foldings {
		step = Step{Folding: f}
		f.apply(&p)
		if step.Count > 0 {
			steps = append(steps, step)
		}
	}
	return steps
}
