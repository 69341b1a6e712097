package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// Gradient boosting of regression trees with logistic loss: J. H. Friedman, "Greedy
// function approximation: a gradient boosting machine", 2001, with second-order leaf
// values, histograms of at most 64 bins and oblivious trees.

const maxBins = 64

// table holds the examples by feature, as bins.
type table struct {
	bins   [][]uint8   // by feature, by row
	cuts   [][]float32 // by feature: bin b holds values up to cuts[b]
	target []float64
	weight []float64
	group  []int
	groups int
}

// newTable bins the rows.
func newTable(rows []row) *table {
	t := &table{}
	for _, r := range rows {
		t.target = append(t.target, r.target)
		t.weight = append(t.weight, r.weight)
		t.group = append(t.group, r.group)
		t.groups = max(t.groups, r.group+1)
	}
	features := len(rows[0].values)
	column := make([]float32, len(rows))
	for f := range features {
		for i, r := range rows {
			column[i] = r.values[f]
		}
		cuts := cutPoints(column)
		bins := make([]uint8, len(rows))
		for i, x := range column {
			b, _ := slices.BinarySearch(cuts, x)
			bins[i] = uint8(b)
		}
		t.cuts = append(t.cuts, cuts)
		t.bins = append(t.bins, bins)
	}
	return t
}

// cutPoints returns at most maxBins-1 thresholds between the values, at quantiles.
func cutPoints(column []float32) []float32 {
	sorted := slices.Clone(column)
	slices.Sort(sorted)
	distinct := slices.Compact(slices.Clone(sorted))
	var cuts []float32
	if len(distinct) <= maxBins {
		for i := 1; i < len(distinct); i++ {
			cuts = append(cuts, (distinct[i-1]+distinct[i])/2)
		}
		return cuts
	}
	for b := 1; b < maxBins; b++ {
		x := sorted[len(sorted)*b/maxBins]
		if len(cuts) == 0 || x > cuts[len(cuts)-1] {
			cuts = append(cuts, x)
		}
	}
	return cuts
}

// fit returns the average of p.seeds boosted ensembles, with quick weights.
func fit(rows []row, p params) *keyphrase.Model {
	t := newTable(rows)
	base := math.Log(mean(t.target) / (1 - mean(t.target)))
	model := &keyphrase.Model{Quick: quickWeights(rows), Depth: p.depth, Base: fixed(base)}
	for seed := range p.seeds {
		t.boost(model, p, base, uint64(seed))
	}
	return model
}

func fixed(x float64) int32 { return int32(math.Round(x * keyphrase.LeafUnit)) }

func mean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(len(xs))
}

// boost adds one ensemble to the model.
func (t *table) boost(model *keyphrase.Model, p params, base float64, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 20251122))
	n := len(t.target)
	g := &grower{table: t, params: p, gradient: make([]float64, n), hessian: make([]float64, n), leaf: make([]uint8, n)}
	margin := make([]float64, n)
	for i := range margin {
		margin[i] = base
	}
	for range p.trees {
		for i, m := range margin {
			y := 1 / (1 + math.Exp(-m))
			w := t.weight[i]
			g.gradient[i], g.hessian[i] = w*(y-t.target[i]), w*max(y*(1-y), 1e-6)
		}
		g.draw(random)
		tests, values := g.grow()
		for i := range margin {
			margin[i] += values[g.leaf[i]]
		}
		model.Tests = append(model.Tests, tests...)
		for _, v := range values {
			model.Leaves = append(model.Leaves, fixed(v/float64(p.seeds)))
		}
	}
}
