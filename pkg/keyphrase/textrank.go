package keyphrase

import (
	"slices"

	"github.com/bayan-nlp/bayan/pkg/memo"
)

// textrank is TextRank (R. Mihalcea, P. Tarau, "TextRank: bringing order into texts",
// 2004): PageRank over the words, joined when they stand within two words of each
// other; phrases are made of words of the best third and have the sum of their ranks.
// Start and order are fixed, so that the result is, too.
type textrank struct {
	index    memo.Index
	edges    []edge
	degree   []float64
	rankings [2][]float64
	joined   memo.Index
}

// edge joins two words; both directions count.
type edge struct{ a, b int32 }

const (
	damping    = 0.85
	iterations = 30
	window     = 2
)

func (t *textrank) rank(s *scene, scores []float64) {
	t.connect(s)
	ranks := t.iterate()
	if len(ranks) == 0 {
		return
	}
	least := third(ranks)
	for i := range s.candidates {
		if c := &s.candidates[i]; c.words <= peerWords {
			scores[i] = t.sum(s.words[c.first:c.first+c.words], ranks, least)
		}
	}
}

// sum adds the ranks of the words; 0 when one of them is below least.
func (t *textrank) sum(words []word, ranks []float64, least float64) float64 {
	sum := 0.0
	for j := range words {
		k, ok := t.index.Find(words[j].key)
		if !ok || ranks[k] < least {
			return 0
		}
		sum += ranks[k]
	}
	return sum
}

// third returns the least rank of the best third.
func third(ranks []float64) float64 {
	sorted := slices.Clone(ranks)
	slices.Sort(sorted)
	return sorted[len(sorted)*2/3]
}

// connect numbers the words and lists the edges, each once.
func (t *textrank) connect(s *scene) {
	t.index.Reset(len(s.words))
	t.joined.Reset(2 * len(s.words))
	t.edges, t.degree = t.edges[:0], t.degree[:0]
	node := func(w *word) int32 {
		k, fresh := t.index.Insert(w.key, int32(len(t.degree)))
		if fresh {
			t.degree = append(t.degree, 0)
		}
		return k
	}
	for i := range s.words {
		w := &s.words[i]
		if !w.content() {
			continue
		}
		b := node(w)
		for j := i - 1; j >= 0 && j >= i-window && s.words[j].sentence == w.sentence; j-- {
			if !s.words[j].content() {
				continue
			}
			a := node(&s.words[j])
			if a == b {
				continue
			}
			if _, fresh := t.joined.Insert(extend(extend(0, uint64(min(a, b))), uint64(max(a, b))), 0); fresh {
				t.edges = append(t.edges, edge{a, b})
				t.degree[a]++
				t.degree[b]++
			}
		}
	}
}

// iterate returns the rank of each word.
func (t *textrank) iterate() []float64 {
	n := len(t.degree)
	for i := range t.rankings {
		if cap(t.rankings[i]) < n {
			t.rankings[i] = make([]float64, n)
		}
		t.rankings[i] = t.rankings[i][:n]
	}
	now, next := t.rankings[0], t.rankings[1]
	for i := range now {
		now[i] = 1
	}
	for range iterations {
		for i := range next {
			next[i] = 1 - damping
		}
		for _, e := range t.edges {
			next[e.b] += damping * now[e.a] / t.degree[e.a]
			next[e.a] += damping * now[e.b] / t.degree[e.b]
		}
		now, next = next, now
	}
	return now
}
