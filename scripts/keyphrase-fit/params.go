package main

import "flag"

// weakTarget is the target of phrases that the crowd chose less often.
var weakTarget = 0.4

// params steer the boosting.
type params struct {
	trees, depth, seeds       int
	rate, l2, columns, sample float64
}

func defaults() params {
	return params{trees: 250, depth: 5, seeds: 1, rate: .08, l2: 5, columns: .3, sample: .8}
}

func (p *params) register(f *flag.FlagSet) {
	f.IntVar(&p.trees, "trees", p.trees, "trees of one ensemble")
	f.IntVar(&p.depth, "depth", p.depth, "tests of a tree")
	f.IntVar(&p.seeds, "seeds", p.seeds, "ensembles that are averaged")
	f.Float64Var(&p.rate, "rate", p.rate, "learning rate")
	f.Float64Var(&p.l2, "l2", p.l2, "penalty of leaf values")
	f.Float64Var(&p.columns, "columns", p.columns, "share of the features tried in a tree")
	f.Float64Var(&p.sample, "sample", p.sample, "share of the documents used for a tree")
	f.Float64Var(&weakTarget, "weak", weakTarget, "target of phrases 16 to 30 of the crowd")
}
