package summary

import (
	"math"
	"slices"
)

// edge is one neighbour of a unit in a similarity graph.
type edge struct {
	to     int32
	weight float64
}

// The bounds that keep a graph sparse. In a text of more than denseUnits units, terms
// that stand in more than maxPostings units make no edges; they tell little apart.
// Each unit keeps its maxEdges strongest neighbours.
const (
	denseUnits  = 1500
	maxPostings = 48
	maxEdges    = 40
)

// graph returns for each unit its neighbours, ascending. The weight of an edge is
// measure(i, j, dot), where dot is the dot product of the units' vectors; edges of
// weight 0 are left out.
func (t *termTable) graph(weight func(x term) float64, measure func(i, j int, dot float64) float64) [][]edge {
	n := len(t.of)
	posts := t.post()
	out := make([][]edge, n)
	dot := make([]float64, n)
	var touched []int32
	for i, terms := range t.of {
		touched = touched[:0]
		for _, x := range terms {
			if n > denseUnits && t.df[x.id] > maxPostings {
				continue
			}
			w := weight(x)
			for _, j := range posts[x.id] {
				if int(j) == i {
					continue
				}
				if dot[j] == 0 {
					touched = append(touched, j)
				}
				dot[j] += w * weight(t.at(int(j), x.id))
			}
		}
		edges := make([]edge, 0, min(len(touched), 2*maxEdges))
		for _, j := range touched {
			if w := measure(i, int(j), dot[j]); w > 0 {
				edges = append(edges, edge{j, w})
			}
			dot[j] = 0
		}
		out[i] = strongest(edges)
	}
	return out
}

// at returns the term id of unit j.
func (t *termTable) at(j int, id int32) term {
	terms := t.of[j]
	k, ok := slices.BinarySearchFunc(terms, id, func(x term, id int32) int { return int(x.id) - int(id) })
	if !ok {
		return term{id: id, count: 1}
	}
	return terms[k]
}

// strongest keeps the maxEdges strongest edges, ascending by neighbour.
func strongest(edges []edge) []edge {
	if len(edges) > maxEdges {
		slices.SortFunc(edges, func(a, b edge) int {
			switch {
			case a.weight > b.weight:
				return -1
			case a.weight < b.weight:
				return 1
			}
			return int(a.to) - int(b.to)
		})
		edges = slices.Clone(edges[:maxEdges])
	}
	slices.SortFunc(edges, func(a, b edge) int { return int(a.to) - int(b.to) })
	return edges
}

// The constants of PageRank: the damping factor of L. Page, S. Brin, R. Motwani,
// T. Winograd, "The PageRank citation ranking", 1999, and when to stop.
const (
	damping   = 0.85
	maxRounds = 60
	tolerance = 1e-7
)

// pageRank returns the stationary weights of a walk over the graph that starts from
// equal weights; they sum to 1.
func pageRank(g [][]edge) []float64 {
	n := len(g)
	rank, next, out := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range g {
		rank[i] = 1 / float64(n)
		for _, e := range g[i] {
			out[i] += e.weight
		}
	}
	for range maxRounds {
		loose := 0.0
		clear(next)
		for i := range g {
			if out[i] == 0 {
				loose += rank[i]
				continue
			}
			for _, e := range g[i] {
				next[e.to] += rank[i] * e.weight / out[i]
			}
		}
		change := 0.0
		for i := range next {
			next[i] = (1-damping)/float64(n) + damping*(next[i]+loose/float64(n))
			change += math.Abs(next[i] - rank[i])
		}
		rank, next = next, rank
		if change < tolerance {
			break
		}
	}
	return rank
}

// lexRank scores the units by continuous LexRank (G. Erkan, D. R. Radev, "LexRank:
// graph-based lexical centrality as salience in text summarization", 2004).
func (t *termTable) lexRank() []float64 {
	return pageRank(t.graph(func(x term) float64 { return x.weight }, func(i, j int, dot float64) float64 {
		return dot / (t.norm[i] * t.norm[j])
	}))
}

// textRank scores the units by TextRank (R. Mihalcea, P. Tarau, "TextRank: bringing
// order into texts", 2004): shared words over the logarithms of the lengths.
func (t *termTable) textRank(words func(i int) int) []float64 {
	return pageRank(t.graph(func(term) float64 { return 1 }, func(i, j int, dot float64) float64 {
		if l := math.Log(float64(words(i))) + math.Log(float64(words(j))); l > 0 {
			return dot / l
		}
		return 0
	}))
}
