package pipeline

import (
	"fmt"
	"runtime/debug"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Error is the failure of one stage on one document.
type Error struct {
	Stage string
	Err   error
	// Setup is true when the worker could not be made: no document will fare better.
	Setup bool
	// Stack is the call stack of a panic, nil for an ordinary error.
	Stack []byte
}

func (e *Error) Error() string { return e.Stage + ": " + e.Err.Error() }

func (e *Error) Unwrap() error { return e.Err }

// Chain is a plan with workers of its own, for use by one goroutine at a time.
// Workers are made when the first document needs them.
type Chain struct {
	plan    *Plan
	workers []Worker
}

// NewChain returns a Chain over p.
func NewChain(p *Plan) *Chain {
	return &Chain{plan: p, workers: make([]Worker, len(p.stages))}
}

// Apply computes the layers that the plan wants and d does not have. Layers that
// d has are left alone, and so is what only they would need. An error, also from
// a worker that panics, is an *Error and concerns d alone.
func (c *Chain) Apply(d *document.Document) error {
	run := c.plan.missing(d.Layers())
	for i := range c.plan.stages {
		if run&(1<<i) == 0 {
			continue
		}
		if err := c.apply(i, d); err != nil {
			return err
		}
	}
	return nil
}

// ApplyAll is Apply for several documents, of which some may be nil. Each stage works all
// of them before the next one begins, so that its tables and code stay in the processor's
// caches. The errors are parallel to the documents.
func (c *Chain) ApplyAll(docs []*document.Document) []error {
	errs, runs := make([]error, len(docs)), make([]uint64, len(docs))
	for k, d := range docs {
		if d != nil {
			runs[k] = c.plan.missing(d.Layers())
		}
	}
	for i := range c.plan.stages {
		for k, d := range docs {
			if runs[k]&(1<<i) != 0 && errs[k] == nil {
				errs[k] = c.apply(i, d)
			}
		}
	}
	return errs
}

// Recycle gives the memory of a document's layers back to the workers. Nobody may use
// the document any more.
func (c *Chain) Recycle(d *document.Document) {
	for _, w := range c.workers {
		if r, ok := w.(Recycler); ok {
			r.Recycle(d)
		}
	}
}

// missing returns the stages that a document with the layers in have still needs, as bits.
func (p *Plan) missing(have document.Layer) uint64 {
	var run uint64
	need := p.want &^ have
	for i := len(p.stages) - 1; i >= 0 && need != 0; i-- {
		if s := &p.stages[i]; s.Gives&need != 0 {
			run |= 1 << i
			need = need&^s.Gives | s.Needs&^have
		}
	}
	return run
}

// apply runs one stage. A panic in it becomes an error, so that one document's
// misfortune does not end a run over millions.
func (c *Chain) apply(i int, d *document.Document) (err error) {
	s := &c.plan.stages[i]
	defer func() {
		if r := recover(); r != nil {
			c.workers[i] = nil
			err = &Error{Stage: s.Name, Err: fmt.Errorf("panic: %v", r), Stack: debug.Stack()}
		}
	}()
	if c.workers[i] == nil {
		w, err := s.New()
		if err != nil {
			return &Error{Stage: s.Name, Err: err, Setup: true}
		}
		c.workers[i] = w
	}
	given := d.Layers()
	if err := c.workers[i].Apply(d); err != nil {
		return &Error{Stage: s.Name, Err: err}
	}
	if lost := (given | s.Gives) &^ d.Layers(); lost != 0 {
		return &Error{Stage: s.Name, Err: fmt.Errorf("the stage did not give %s", lost)}
	}
	return nil
}
