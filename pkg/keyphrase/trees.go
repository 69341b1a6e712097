package keyphrase

import (
	"cmp"
	"math"
	"slices"
)

// Of the phrases of a document one in passingShare passes the quick sum, but no more
// than passing, and passingFor for each one that is wanted at least.
const (
	passing      = 160
	passingShare = 6
	passingFor   = 4
)

// trees is the default ranker: a quick weighted sum sorts out most phrases, boosted
// trees rank the rest.
type trees struct {
	features []Feature
	quick    []int // indexes of QuickFeatures
	model    *Model
	// wanted is how many phrases are asked for.
	wanted int
	values []float32
	view   view
	order  []ranked
}

// ranked is a candidate with its quick sum.
type ranked struct {
	sum       float32
	candidate int32
}

func newTrees(features []Feature, m *Model, wanted int) (*trees, error) {
	t := &trees{features: features, model: m, wanted: wanted, values: make([]float32, len(features))}
	for _, name := range QuickFeatures() {
		t.quick = append(t.quick, slices.IndexFunc(features, func(f Feature) bool { return f.Name == name }))
	}
	if m != nil {
		return t, nil
	}
	var err error
	t.model, err = DecodeModel(modelData)
	return t, err
}

func (t *trees) rank(s *scene, scores []float64) {
	t.order = t.order[:0]
	for i := range s.candidates {
		if c := &s.candidates[i]; c.eligible > 0 {
			t.view.set(s, c)
			sum := t.quickSum()
			if s.news {
				sum += float32(s.worth(c))
			}
			t.order = append(t.order, ranked{sum, int32(i)})
		}
	}
	for _, r := range t.best() {
		t.view.set(s, &s.candidates[r.candidate])
		for f := range t.features {
			t.values[f] = t.features[f].value(&t.view)
		}
		scores[r.candidate] = 1 / (1 + math.Exp(-float64(t.model.Score(t.values))/LeafUnit))
		if s.news {
			scores[r.candidate] = s.adjust(&s.candidates[r.candidate], scores[r.candidate])
		}
	}
}

// quickSum returns the weighted sum for the candidate in view.
func (t *trees) quickSum() float32 {
	sum := float32(0)
	for k, w := range t.model.Quick {
		sum += w * t.features[t.quick[k]].value(&t.view)
	}
	return sum
}

// best returns the candidates that pass the quick sum.
func (t *trees) best() []ranked {
	if t.wanted > len(t.order)/passingFor {
		return t.order
	}
	n := max(min(passing, len(t.order)/passingShare), t.wanted*passingFor)
	if n >= len(t.order) || len(t.model.Quick) == 0 {
		return t.order
	}
	slices.SortFunc(t.order, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.sum, a.sum), cmp.Compare(a.candidate, b.candidate))
	})
	return t.order[:n]
}
