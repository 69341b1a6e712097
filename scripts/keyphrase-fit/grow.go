package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// grower grows one oblivious tree after another: all leaves of a level are split by the
// same test.
type grower struct {
	*table
	params
	gradient, hessian []float64
	features          []int   // tried in this tree
	rows              []int32 // used for this tree
	leaf              []uint8 // of each row
}

// draw chooses the documents and features of the next tree.
func (g *grower) draw(random *rand.Rand) {
	use := make([]bool, g.groups)
	for i := range use {
		use[i] = random.Float64() < g.sample
	}
	g.rows = g.rows[:0]
	for i, group := range g.group {
		if use[group] {
			g.rows = append(g.rows, int32(i))
		}
	}
	g.features = random.Perm(len(g.bins))[:max(1, int(g.columns*float64(len(g.bins))))]
	slices.Sort(g.features)
}

// grow returns the tests and leaf values of one tree and sets g.leaf of every row.
func (g *grower) grow() ([]keyphrase.Test, []float64) {
	clear(g.leaf)
	var tests []keyphrase.Test
	for level := range g.depth {
		feature, bin := g.best(1 << level)
		bins := g.bins[feature]
		for i, b := range bins {
			g.leaf[i] <<= 1
			if b > bin {
				g.leaf[i] |= 1
			}
		}
		threshold := float32(math.MaxFloat32)
		if int(bin) < len(g.cuts[feature]) {
			threshold = g.cuts[feature][bin]
		}
		tests = append(tests, keyphrase.Test{Feature: uint32(feature), Threshold: threshold})
	}
	sums := make([]sum, 1<<g.depth)
	for _, r := range g.rows {
		sums[g.leaf[r]].add(g.gradient[r], g.hessian[r])
	}
	values := make([]float64, len(sums))
	for k, s := range sums {
		values[k] = -g.rate * s.gradient / (s.hessian + g.l2)
	}
	return tests, values
}

// sum adds up first and second derivatives of the loss.
type sum struct{ gradient, hessian float64 }

func (s *sum) add(gradient, hessian float64) {
	s.gradient += gradient
	s.hessian += hessian
}

// gain is what a leaf with that sum takes from the loss.
func (g *grower) gain(s sum) float64 { return s.gradient * s.gradient / (s.hessian + g.l2) }

// best finds the test that gains most over all leaves together: values whose bin is
// greater than bin go right.
func (g *grower) best(leaves int) (feature int, bin uint8) {
	best := -1.0
	hist := make([][maxBins]sum, leaves)
	left, right := make([]sum, leaves), make([]sum, leaves)
	for _, f := range g.features {
		clear(hist)
		bins := g.bins[f]
		for _, r := range g.rows {
			hist[g.leaf[r]][bins[r]].add(g.gradient[r], g.hessian[r])
		}
		for k := range hist {
			left[k], right[k] = sum{}, sum{}
			for b := range hist[k] {
				right[k].add(hist[k][b].gradient, hist[k][b].hessian)
			}
		}
		for b := range len(g.cuts[f]) {
			total := 0.0
			for k := range hist {
				h := hist[k][b]
				left[k].add(h.gradient, h.hessian)
				right[k].add(-h.gradient, -h.hessian)
				total += g.gain(left[k]) + g.gain(right[k])
			}
			if total > best+1e-9 {
				best, feature, bin = total, f, uint8(b)
			}
		}
	}
	return feature, bin
}
