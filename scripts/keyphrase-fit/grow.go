package main

import (
	"math/rand/v2"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// grower grows one tree after another.
type grower struct {
	*table
	params
	gradient, hessian []float64
	features          []int // tried in this tree
	rows              []int32
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

// node is a leaf that may still be split.
type node struct {
	rows   []int32
	split  int // index into splits of its parent
	right  bool
	choice choice
}

// choice is the best split of a node: rows whose bin of the feature is at most bin go left.
type choice struct {
	gain    float64
	feature int
	bin     uint8
}

// grow returns the tree and, for each row, the value of its leaf.
func (g *grower) grow() (keyphrase.Tree, func(row int) float64) {
	root := &node{rows: slices.Clone(g.rows), split: -1}
	root.choice = g.best(root.rows)
	open := []*node{root}
	var splits []binSplit
	for len(open) < g.leaves {
		at := -1
		for i, n := range open {
			if n.choice.gain > 0 && (at < 0 || n.choice.gain > open[at].choice.gain) {
				at = i
			}
		}
		if at < 0 {
			break
		}
		n := open[at]
		splits = attach(splits, n, len(splits))
		splits = append(splits, binSplit{feature: n.choice.feature, bin: n.choice.bin})
		left, right := g.divide(n, len(splits)-1)
		open[at] = left
		open = append(open, right)
	}
	tree := keyphrase.Tree{}
	values := make([]float64, len(open))
	for k, n := range open {
		splits = attach(splits, n, ^k)
		values[k] = g.value(n.rows)
		tree.Leaves = append(tree.Leaves, fixed(values[k]))
	}
	for _, s := range splits {
		tree.Splits = append(tree.Splits, keyphrase.Split{
			Feature: uint16(s.feature), Left: int16(s.left), Right: int16(s.right), Threshold: g.cuts[s.feature][s.bin],
		})
	}
	return tree, func(row int) float64 { return values[g.walk(splits, row)] }
}

// binSplit is a split over bins.
type binSplit struct {
	feature     int
	bin         uint8
	left, right int
}

// attach lets the parent of n point to child.
func attach(splits []binSplit, n *node, child int) []binSplit {
	switch {
	case n.split < 0:
	case n.right:
		splits[n.split].right = child
	default:
		splits[n.split].left = child
	}
	return splits
}

// divide splits the rows of n.
func (g *grower) divide(n *node, split int) (left, right *node) {
	left, right = &node{split: split}, &node{split: split, right: true}
	bins := g.bins[n.choice.feature]
	for _, r := range n.rows {
		if bins[r] <= n.choice.bin {
			left.rows = append(left.rows, r)
		} else {
			right.rows = append(right.rows, r)
		}
	}
	left.choice, right.choice = g.best(left.rows), g.best(right.rows)
	return left, right
}

// walk returns the leaf of a row.
func (g *grower) walk(splits []binSplit, row int) int {
	if len(splits) == 0 {
		return 0
	}
	at := 0
	for at >= 0 {
		s := &splits[at]
		if g.bins[s.feature][row] <= s.bin {
			at = s.left
		} else {
			at = s.right
		}
	}
	return ^at
}

// value is the leaf value of the rows, times the learning rate.
func (g *grower) value(rows []int32) float64 {
	gradient, hessian := 0.0, 0.0
	for _, r := range rows {
		gradient += g.gradient[r]
		hessian += g.hessian[r]
	}
	return -g.rate * gradient / (hessian + g.l2)
}

// best finds the split of the rows with the greatest gain.
func (g *grower) best(rows []int32) choice {
	var best choice
	if len(rows) < 2*g.minLeaf {
		return best
	}
	type sum struct {
		gradient, hessian float64
		n                 int
	}
	var total sum
	for _, r := range rows {
		total.gradient += g.gradient[r]
		total.hessian += g.hessian[r]
	}
	whole := total.gradient * total.gradient / (total.hessian + g.l2)
	for _, f := range g.features {
		var hist [maxBins]sum
		bins := g.bins[f]
		for _, r := range rows {
			h := &hist[bins[r]]
			h.gradient += g.gradient[r]
			h.hessian += g.hessian[r]
			h.n++
		}
		var left sum
		for b := range len(g.cuts[f]) {
			left.gradient += hist[b].gradient
			left.hessian += hist[b].hessian
			left.n += hist[b].n
			if left.n < g.minLeaf || len(rows)-left.n < g.minLeaf {
				continue
			}
			right := sum{gradient: total.gradient - left.gradient, hessian: total.hessian - left.hessian}
			gain := left.gradient*left.gradient/(left.hessian+g.l2) + right.gradient*right.gradient/(right.hessian+g.l2) - whole
			if gain > best.gain+1e-9 {
				best = choice{gain, f, uint8(b)}
			}
		}
	}
	return best
}
