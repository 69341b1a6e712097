package summary

import (
	"math"
	"testing"
)

// table returns a termTable of units given as lists of term numbers.
func table(units ...[]int32) *termTable {
	t := &termTable{}
	for _, u := range units {
		for _, id := range u {
			for int(id) >= len(t.df) {
				t.df = append(t.df, 0)
			}
		}
		terms, _ := tally(append([]int32(nil), u...), nil)
		for _, x := range terms {
			t.df[x.id]++
		}
		t.of = append(t.of, terms)
	}
	t.weigh()
	return t
}

func TestPageRank(t *testing.T) {
	tab := table([]int32{0, 1, 2}, []int32{1, 2, 3}, []int32{2, 3, 4}, []int32{5, 6})
	for name, rank := range map[string][]float64{"lexrank": tab.lexRank(), "textrank": tab.textRank(func(int) int { return 3 })} {
		sum := 0.0
		for _, r := range rank {
			sum += r
		}
		if math.Abs(sum-1) > 1e-6 {
			t.Errorf("%s: ranks add up to %v", name, sum)
		}
		if rank[1] <= rank[0] || rank[1] <= rank[3] {
			t.Errorf("%s: the unit in the middle is not the first: %v", name, rank)
		}
	}
}

// TestGraph: the edges of the sparse graph are the cosines of the dense one.
func TestGraph(t *testing.T) {
	tab := table([]int32{0, 1, 1, 2}, []int32{1, 2, 3}, []int32{2, 3, 4}, []int32{5, 6}, []int32{0, 6})
	g := tab.graph(func(x term) float64 { return x.weight }, func(i, j int, dot float64) float64 { return dot / (tab.norm[i] * tab.norm[j]) })
	for i := range tab.of {
		dense := 0
		for j := range tab.of {
			want := 0.0
			if i != j {
				want = tab.similarity(i, j)
			}
			if want > 0 {
				dense++
			}
			for _, e := range g[i] {
				if int(e.to) == j && math.Abs(e.weight-want) > 1e-12 {
					t.Errorf("edge %d–%d: %v, want %v", i, j, e.weight, want)
				}
			}
		}
		if len(g[i]) != dense {
			t.Errorf("unit %d: %d edges, want %d", i, len(g[i]), dense)
		}
	}
}

// TestLSA: a unit of the topic that most units share outweighs one of its own.
func TestLSA(t *testing.T) {
	tab := table([]int32{0, 1, 2}, []int32{0, 1, 3}, []int32{0, 1, 4}, []int32{7})
	s := tab.lsa()
	for i, x := range s {
		if math.IsNaN(x) || x < 0 {
			t.Fatalf("unit %d: %v", i, x)
		}
	}
	if s[0] <= s[3] {
		t.Errorf("shared topic %v, own topic %v", s[0], s[3])
	}
}

func TestAtLeast(t *testing.T) {
	w := &wordTable{rate: []float64{0.5, 3, 500}}
	w.settle()
	for id := range w.rate {
		last := 1.0
		for k := int32(1); k < 40; k++ {
			p := w.atLeast(int32(id), k)
			if p < 0 || p > last+1e-12 {
				t.Fatalf("rate %v: the chance of %d or more is %v after %v", w.rate[id], k, p, last)
			}
			last = p
		}
	}
	if got, want := w.atLeast(0, 1), 1-math.Exp(-0.5); math.Abs(got-want) > 1e-12 {
		t.Errorf("got %v, want %v", got, want)
	}
}
