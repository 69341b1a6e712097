// Package stages holds the list of all stages of a pipeline, in order. A new
// stage is a folder of its own and one line here.
package stages

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// Options are the settings of all stages; the zero value is the default of each.
type Options struct{}

// All returns every stage. Nothing is loaded before a document needs it.
func All(o Options) []pipeline.Stage {
	return []pipeline.Stage{
		{Name: "segment", Gives: document.Sentences | document.Tokens, New: newSegment},
	}
}

func newSegment() (pipeline.Worker, error) { return keepGiven{segment.New()}, nil }
