package keyphrase

import "math"

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
	model *Model
	// grid is the model made ready for speed, nil when it does not fit one.
	grid *grid
	// wanted is how many phrases are asked for.
	wanted int
	values [featureCount]float32
	quick  [quickCount]float32
	view   view
	order  []ranked
}

// ranked is a candidate with its quick sum.
type ranked struct {
	sum       float32
	candidate int32
}

func newTrees(m *Model, wanted int) (*trees, error) {
	t := &trees{model: m, wanted: wanted}
	if t.model == nil {
		var err error
		if t.model, err = DecodeModel(modelData); err != nil {
			return nil, err
		}
	}
	t.grid = newGrid(t.model)
	return t, nil
}

func (t *trees) rank(s *scene, scores []float64) {
	s.look()
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
	for best := t.best(); len(best) > 0; best = best[min(len(best), lanes):] {
		t.judge(s, best[:min(len(best), lanes)], scores)
	}
}

// judge sets the scores of up to lanes phrases.
func (t *trees) judge(s *scene, some []ranked, scores []float64) {
	var sums [lanes]int64
	for lane, r := range some {
		t.view.set(s, &s.candidates[r.candidate])
		t.view.values(&t.values)
		if t.grid == nil {
			sums[lane] = t.model.Score(t.values[:])
		} else {
			t.grid.set(lane, t.values[:])
		}
	}
	if t.grid != nil {
		sums = t.grid.scores()
	}
	for lane, r := range some {
		score := 1 / (1 + math.Exp(-float64(sums[lane])/LeafUnit))
		if s.news {
			score = s.adjust(&s.candidates[r.candidate], score)
		}
		scores[r.candidate] = score
	}
}

// quickSum returns the weighted sum for the candidate in view.
func (t *trees) quickSum() float32 {
	if len(t.model.Quick) == 0 {
		return 0
	}
	t.view.quickValues(&t.quick)
	sum := float32(0)
	for k, w := range t.model.Quick {
		sum += w * t.quick[k]
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
	partition(t.order, n)
	return t.order[:n]
}

// before reports whether a is ranked before b: by its sum, then by its place.
func (a ranked) before(b ranked) bool {
	if a.sum != b.sum {
		return a.sum > b.sum
	}
	return a.candidate < b.candidate
}

// partition moves the n first of the list to its front, in no order (C. A. R. Hoare,
// "Algorithm 65: find", 1961).
func partition(list []ranked, n int) {
	for n > 0 && n < len(list) {
		pivot := median(list[0], list[len(list)/2], list[len(list)-1])
		i, j := 0, len(list)-1
		for i <= j {
			for list[i].before(pivot) {
				i++
			}
			for pivot.before(list[j]) {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case n <= j:
			list = list[:j+1]
		case n >= i:
			list, n = list[i:], n-i
		default:
			return
		}
	}
}

// median returns the middle one of three.
func median(a, b, c ranked) ranked {
	if b.before(a) {
		a, b = b, a
	}
	if c.before(b) {
		b = c
	}
	if b.before(a) {
		b = a
	}
	return b
}
