package summary

import (
	"container/heap"
	"math"
	"slices"
)

// budget is what a summary may hold: sentences or words, whichever is set.
type budget struct {
	sentences, words int
}

// budget returns the length that the options ask for.
func (s *Summarizer) budget(v *view) budget {
	switch {
	case s.opt.Words > 0:
		return budget{words: s.opt.Words}
	case s.opt.Ratio > 0:
		return budget{words: max(1, int(math.Round(s.opt.Ratio*float64(v.bodyWords))))}
	case s.opt.Sentences > 0:
		return budget{sentences: s.opt.Sentences}
	}
	return budget{sentences: DefaultSentences}
}

// fits reports whether a unit still goes in.
func (b budget) fits(u *unit) bool {
	if b.sentences > 0 {
		return u.last-u.first <= b.sentences
	}
	return u.words <= b.words
}

// spend returns what is left after u.
func (b budget) spend(u *unit) budget {
	if b.sentences > 0 {
		b.sentences -= u.last - u.first
		if b.sentences == 0 {
			b.words = 0
		}
		return b
	}
	b.words -= u.words
	return b
}

// candidate is a unit in the queue of a selection.
type candidate struct {
	unit int
	gain float64
	// at is how many units were chosen when gain was computed.
	at int
}

// queue gives the candidate of the greatest gain first, the earlier of equal ones.
type queue []candidate

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	if q[i].gain != q[j].gain {
		return q[i].gain > q[j].gain
	}
	return q[i].unit < q[j].unit
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(candidate)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

// selection is the greedy choice of units under a budget.
type selection struct {
	view   *view
	scores scores
	posts  [][]int32
	// like is each unit's similarity to the most similar chosen unit.
	like   []float64
	chosen []int
	taken  []bool
	queue  queue
}

// choose returns the chosen units in the order of the text. It takes the best unit
// that fits again and again, where likeness to what is chosen lowers a unit's value.
// Since values only fall, a queue with old values finds the next best unit without
// looking at all of them (M. Minoux, "Accelerated greedy algorithms", 1978).
func (s *Summarizer) choose(v *view, sc scores) []int {
	left := s.budget(v)
	sel := &selection{view: v, scores: sc, like: make([]float64, len(v.units)), taken: make([]bool, len(v.units))}
	worst := worstFlaw(v)
	for i := range v.units {
		if v.units[i].flaw <= worst && (!v.units[i].leans || worst > sound) {
			sel.queue = append(sel.queue, candidate{unit: i, gain: sc.value[i]})
		}
	}
	heap.Init(&sel.queue)
	for sel.queue.Len() > 0 {
		c := heap.Pop(&sel.queue).(candidate)
		if c.at < len(sel.chosen) && sc.redundancy > 0 {
			c.at = len(sel.chosen)
			c.gain = sc.value[c.unit] - sc.redundancy*sel.like[c.unit]
			heap.Push(&sel.queue, c)
			continue
		}
		u := &v.units[c.unit]
		if !left.fits(u) {
			continue
		}
		left = left.spend(u)
		sel.take(c.unit)
		if left == (budget{}) {
			break
		}
	}
	if len(sel.chosen) == 0 {
		sel.shortest(worst)
	}
	slices.Sort(sel.chosen)
	return sel.chosen
}

// worstFlaw is the flaw that has to be borne: sound where any unit is sound.
func worstFlaw(v *view) flaw {
	for i := range v.units {
		if v.units[i].flaw == sound && !v.units[i].leans {
			return sound
		}
	}
	return speakerless
}

// take adds unit i and the likeness of the others to it. A unit that leans on i may
// be taken from now on.
func (sel *selection) take(i int) {
	sel.chosen = append(sel.chosen, i)
	sel.taken[i] = true
	v := sel.view
	if n := i + 1; n < len(v.units) && v.units[n].leans && v.units[n].flaw == sound && !sel.taken[n] &&
		v.units[n].first == v.units[i].last {
		heap.Push(&sel.queue, candidate{unit: n, gain: sel.scores.value[n], at: len(sel.chosen) - 1})
	}
	if sel.scores.redundancy == 0 {
		return
	}
	if sel.posts == nil {
		sel.posts = v.terms.postings()
	}
	seen := map[int32]bool{}
	for _, x := range v.terms.of[i] {
		if len(v.units) > denseUnits && v.terms.df[x.id] > maxPostings {
			continue
		}
		for _, j := range sel.posts[x.id] {
			if !seen[j] && !sel.taken[j] {
				seen[j] = true
				sel.like[j] = max(sel.like[j], v.terms.similarity(i, int(j)))
			}
		}
	}
}

// shortest takes the shortest unit, where the budget is too small for any.
func (sel *selection) shortest(worst flaw) {
	best := -1
	for i := range sel.view.units {
		u := &sel.view.units[i]
		if u.flaw <= worst && (!u.leans || worst > sound) && (best < 0 || u.words < sel.view.units[best].words) {
			best = i
		}
	}
	if best >= 0 {
		sel.chosen = append(sel.chosen, best)
	}
}
