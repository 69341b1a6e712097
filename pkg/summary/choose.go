package summary

import (
	"container/heap"
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// budget is what a summary may still hold: sentences or words, whichever is set.
type budget struct {
	sentences, words int
	// near allows to go beyond the words by less than would be missing otherwise.
	near bool
}

// budget returns the length that the options ask for.
func (s *Summarizer) budget(v *view) budget {
	switch {
	case s.opt.Words > 0:
		return budget{words: s.opt.Words}
	case s.opt.Ratio > 0:
		return budget{words: max(1, int(math.Round(s.opt.Ratio*float64(v.bodyWords)))), near: true}
	case s.opt.Sentences > 0:
		return budget{sentences: s.opt.Sentences}
	}
	return budget{sentences: DefaultSentences}
}

// fits reports whether a unit still goes in.
func (b budget) fits(u *unit) bool {
	switch {
	case b.sentences > 0:
		return u.last-u.first <= b.sentences
	case b.near:
		return (u.words+1)/2 <= b.words
	}
	return u.words <= b.words
}

// expect is about how many sentences go in.
func (b budget) expect(v *view) float64 {
	if b.sentences > 0 {
		return float64(b.sentences)
	}
	return float64(b.words) * float64(len(v.units)) / float64(max(1, v.bodyWords))
}

// spend takes u off and reports whether anything is left.
func (b *budget) spend(u *unit) bool {
	if b.sentences > 0 {
		b.sentences -= u.last - u.first
		return b.sentences > 0
	}
	b.words -= u.words
	return b.words > 0
}

// pick is one chosen unit with the figures behind the choice.
type pick struct {
	unit    int
	score   float64
	reasons []document.Feature
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

// gainer values units against what is chosen. Gains never grow when more is chosen.
type gainer interface {
	gain(unit int) float64
	take(unit int)
	reasons(unit int) []document.Feature
}

// A share of the text counts as filled when less than one part in enough of it is left
// and the next best unit would go further beyond than is missing; lesser units are not
// taken for their length.
const enough = 4

// choose returns the chosen units in the order of the text. It takes the unit of the
// greatest gain that fits again and again. Since gains only fall, a queue with old gains
// finds the next best unit without looking at all of them (M. Minoux, "Accelerated
// greedy algorithms", 1978).
func (s *Summarizer) choose(v *view) []pick {
	g := s.newGainer(v)
	left := s.budget(v)
	whole := left.words
	lean := mustLean(v)
	free := func(i int) bool { return v.units[i].flaw == sound && (lean || !v.units[i].leans) }
	var q queue
	for i := range v.units {
		if free(i) {
			q = append(q, candidate{unit: i, gain: g.gain(i)})
		}
	}
	heap.Init(&q)
	var out []pick
	take := func(i int, gain float64) bool {
		p := pick{unit: i, score: gain}
		if s.opt.Explain {
			p.reasons = g.reasons(i)
		}
		out = append(out, p)
		g.take(i)
		if n := i + 1; n < len(v.units) && v.units[n].leans && !lean && v.units[n].flaw == sound && follows(v, n) {
			heap.Push(&q, candidate{unit: n, gain: g.gain(n), at: len(out)})
		}
		return left.spend(&v.units[i])
	}
	for q.Len() > 0 {
		c := heap.Pop(&q).(candidate)
		if c.at < len(out) {
			c.at, c.gain = len(out), g.gain(c.unit)
			heap.Push(&q, c)
			continue
		}
		if !left.fits(&v.units[c.unit]) {
			if left.near && left.words*enough <= whole {
				break
			}
			continue
		}
		if !take(c.unit, c.gain) {
			break
		}
	}
	if len(out) == 0 {
		if i := shortest(v, free); i >= 0 {
			take(i, g.gain(i))
		}
	}
	slices.SortFunc(out, func(a, b pick) int { return a.unit - b.unit })
	return out
}

// follows reports whether unit n directly follows the one before it in the text, with
// no heading between.
func follows(v *view, n int) bool { return v.units[n-1].last == v.units[n].first }

// mustLean reports whether no sound unit stands alone, so that units that lean on
// others have to do.
func mustLean(v *view) bool {
	for i := range v.units {
		if v.units[i].flaw == sound && !v.units[i].leans {
			return false
		}
	}
	return true
}

// shortest returns the shortest unit, for a budget that is too small for any; -1
// without units.
func shortest(v *view, free func(int) bool) int {
	best := -1
	for i := range v.units {
		if free(i) && (best < 0 || v.units[i].words < v.units[best].words) {
			best = i
		}
	}
	return best
}
