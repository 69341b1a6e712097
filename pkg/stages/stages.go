// Package stages holds the list of all stages of a pipeline, in order. A new
// stage is a folder of its own and one line here.
package stages

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/normalize"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/statement"
	"github.com/bayan-nlp/bayan/pkg/stem"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

// Options are the settings of all stages; the zero value is the default of each.
type Options struct {
	Normalize normalize.Options
	Morph     morph.Options
	Stem      stem.Options
	Entity    entity.Options
	Keyphrase keyphrase.Options
	Statement statement.Options
	Summary   summary.Options
}

// All returns every stage. Nothing is loaded before a document needs it.
func All(o Options) []pipeline.Stage {
	const (
		words    = document.Sentences | document.Tokens
		analysed = words | document.Analyses
	)
	return []pipeline.Stage{
		{Name: "segment", Gives: words, New: func() (pipeline.Worker, error) { return keepSentences{segment.New()}, nil }},
		{Name: "normalize", Needs: words, Gives: document.Norms, New: func() (pipeline.Worker, error) { return newNormalize(o.Normalize) }},
		{Name: "morph", Needs: words, Gives: document.Analyses, New: func() (pipeline.Worker, error) { return worker(morph.New(o.Morph)) }},
		{Name: "stem", Needs: words | stemNeeds(o.Stem), Gives: document.Stems, New: func() (pipeline.Worker, error) { return worker(stem.New(o.Stem)) }},
		{Name: "entity", Needs: analysed, Gives: document.Entities, New: func() (pipeline.Worker, error) { return worker(entity.New(o.Entity)) }},
		{Name: "keyphrase", Needs: analysed | document.Entities, Gives: document.Keyphrases, New: func() (pipeline.Worker, error) { return worker(keyphrase.New(o.Keyphrase)) }},
		{Name: "statement", Needs: analysed | document.Entities, Gives: document.Statements, New: func() (pipeline.Worker, error) { return worker(statement.New(o.Statement)) }},
		{Name: "summary", Needs: analysed | document.Entities | document.Keyphrases | document.Statements, Gives: document.Summary, New: func() (pipeline.Worker, error) { return worker(summary.New(o.Summary)) }},
	}
}

// worker makes a constructor's result a Worker; a failed one gives none.
func worker[W pipeline.Worker](w W, err error) (pipeline.Worker, error) {
	if err != nil {
		return nil, err
	}
	return w, nil
}

func newNormalize(o normalize.Options) (pipeline.Worker, error) {
	n, err := normalize.New(o)
	if err != nil {
		return nil, err
	}
	return n.Worker(), nil
}

// stemNeeds are the layers that the chosen algorithm reads. An unknown one is
// refused when its worker is made.
func stemNeeds(o stem.Options) document.Layer {
	a, err := stem.Find(o.Algorithm)
	if err != nil {
		return 0
	}
	return a.Needs
}
