// Package pipeline runs stages over a stream of documents: it orders the stages,
// works documents in parallel and hands them on in the order they came.
package pipeline

import "github.com/bayan-nlp/bayan/pkg/document"

// Stage is one step of a pipeline: it computes some layers of a document from others.
type Stage struct {
	// Name is what the stage is called on the command line and in errors.
	Name string
	// Needs are the layers that must be present before, Gives those that are present after.
	Needs, Gives document.Layer
	// New returns a worker. It is called once per goroutine, so that a worker may keep
	// caches and scratch space of its own; costly read-only data is shared behind it.
	New func() (Worker, error)
}

// Worker does a stage's work on one document after another. It is used by one
// goroutine at a time. It fills the layers its stage gives and marks them; it never
// changes the text or any other layer, never prints and never panics on any input.
// An error concerns the document alone.
type Worker interface {
	Apply(*document.Document) error
}

// WorkerFunc is a Worker without state.
type WorkerFunc func(*document.Document) error

// Apply calls f.
func (f WorkerFunc) Apply(d *document.Document) error { return f(d) }

// Recycler is a Worker that can use the memory of its layers again when a document is
// done with. Recycle may drop them; it is called by the goroutine that calls Apply.
type Recycler interface {
	Recycle(*document.Document)
}
