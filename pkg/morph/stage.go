package morph

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// Stage is the analyser as a step of a pipeline.
func Stage(opt Options) pipeline.Stage {
	return pipeline.Stage{
		Name:  "analyze",
		Needs: document.Sentences | document.Tokens,
		Gives: document.Analyses,
		New:   func() (pipeline.Worker, error) { return New(opt) },
	}
}
