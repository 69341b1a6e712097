package morph

import (
	"math"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// step is an arc with its row of transitions.
type step struct {
	*transition
	emit  float32
	state state
	group uint8
}

// lattice is the scratch space of the forward-backward algorithm.
type lattice struct {
	start []int // index of each word's first candidate
	arcs  []step
	fwd   []float32
	bwd   []float32
	post  []float32
	rows  transitions
}

func (l *lattice) reset(seq []form) {
	l.start, l.arcs = l.start[:0], l.arcs[:0]
	for i := range seq {
		l.start = append(l.start, len(l.arcs))
		for b := seq[i].arcs; len(b) > 0; b = b[arcSize:] {
			a := unpackArc(b)
			l.arcs = append(l.arcs, step{l.rows.row(a.row), a.emit, a.state, a.group})
		}
	}
	n := len(l.arcs)
	l.start = append(l.start, n)
	if cap(l.fwd) < n {
		l.fwd, l.bwd, l.post = make([]float32, n*2), make([]float32, n*2), make([]float32, n*2)
	}
	l.fwd, l.bwd, l.post = l.fwd[:n], l.bwd[:n], l.post[:n]
}

// run computes the posterior probability of every candidate in its sequence.
func (l *lattice) run(seq []form) {
	l.reset(seq)
	if len(seq) == 0 {
		return
	}
	l.forward()
	l.backward()
	for i := range seq {
		from, to := l.start[i], l.start[i+1]
		fwd, bwd, post := l.fwd[from:to], l.bwd[from:to], l.post[from:to]
		if len(post) == 1 {
			post[0] = 1
			continue
		}
		var sum float32
		for k := range post {
			post[k] = fwd[k] * bwd[k]
			sum += post[k]
		}
		if sum <= 0 {
			sum = 1
		}
		for k := range post {
			post[k] /= sum
		}
	}
}

const floor = 1e-30

// word returns the arcs of word i and their values.
func (l *lattice) word(i int, values []float32) ([]step, []float32) {
	from, to := l.start[i], l.start[i+1]
	return l.arcs[from:to], values[from:to]
}

func (l *lattice) forward() {
	arcs, fwd := l.word(0, l.fwd)
	for k := range arcs {
		fwd[k] = arcs[k].step[stateStart]*arcs[k].emit + floor
	}
	normalise(fwd)
	for i := 1; i < len(l.start)-1; i++ {
		prev, before := arcs, fwd
		arcs, fwd = l.word(i, l.fwd)
		for k := range arcs {
			fwd[k] = arcs[k].arrive(prev, before)*arcs[k].emit + floor
		}
		normalise(fwd)
	}
}

func (l *lattice) backward() {
	i := len(l.start) - 2
	arcs, bwd := l.word(i, l.bwd)
	end := l.rows.row(rowOf(procNone, stateStart)).to
	for k := range arcs {
		bwd[k] = end[arcs[k].state] + floor
	}
	for i--; i >= 0; i-- {
		next, behind := arcs, bwd
		arcs, bwd = l.word(i, l.bwd)
		clear(bwd)
		for q := range next {
			probs, emit, b := next[q].step, next[q].emit, behind[q]
			arcs := arcs[:len(bwd)]
			for k := range bwd {
				bwd[k] += probs[arcs[k].state] * emit * b
			}
		}
		for k := range bwd {
			bwd[k] += floor
		}
		normalise(bwd)
	}
}

// normalise scales values to a sum of 1.
func normalise(vs []float32) {
	var sum float32
	for _, v := range vs {
		sum += v
	}
	inv := 1 / sum
	for k := range vs {
		vs[k] *= inv
	}
}

// decode chooses the reading of each token: the group of candidates with the
// greatest posterior probability, and its best member.
func (a *Analyzer) decode(seq []form, out []document.Reading) {
	a.lat.run(seq)
	for i := range seq {
		arcs, post := a.lat.word(i, a.lat.post)
		best, conf := choose(arcs, post)
		r := document.Reading{Best: a.analysis(&seq[i], best), Confidence: conf}
		if r.Best == nil {
			r.Confidence = 0
		}
		if a.opt.All {
			r.Others = a.others(&seq[i], post, best)
		}
		out[i] = r
	}
}

// choose returns the best candidate and the probability of its group.
func choose(arcs []step, post []float32) (best int, conf float32) {
	if len(post) == 1 {
		return 0, 1
	}
	var few [16]float32
	if len(post) > len(few) {
		return chooseOfMany(arcs, post)
	}
	arcs = arcs[:len(post)]
	for k, p := range post {
		few[arcs[k].group%16] += p
	}
	top := arcs[0].group % 16
	for k := range arcs {
		if g := arcs[k].group % 16; few[g] > few[top] {
			top = g
		}
	}
	return bestOf(arcs, post, top), calibrate(few[top])
}

// chooseOfMany is choose for any number of candidates.
func chooseOfMany(arcs []step, post []float32) (best int, conf float32) {
	var sums [256]float32
	for k, p := range post {
		sums[arcs[k].group] += p
	}
	top := arcs[0].group
	for k := range post {
		if g := arcs[k].group; sums[g] > sums[top] {
			top = g
		}
	}
	return bestOf(arcs, post, top), calibrate(sums[top])
}

// bestOf is the first of the likeliest candidates of a group.
func bestOf(arcs []step, post []float32, group uint8) int {
	best := -1
	for k, p := range post {
		if arcs[k].group == group && (best < 0 || p > post[best]) {
			best = k
		}
	}
	return best
}

// others lists the remaining readings by falling probability.
func (a *Analyzer) others(f *form, post []float32, best int) []document.Reading {
	var out []document.Reading
	for k, p := range post {
		if k == best {
			continue
		}
		if an := a.analysis(f, k); an != nil {
			out = append(out, document.Reading{Best: an, Confidence: p})
		}
	}
	for i := 1; i < len(out); i++ {
		for j := i; j > 0 && out[j].Confidence > out[j-1].Confidence; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}

// calibrate turns a posterior into the probability of being right: the model is
// surer than it should be.
func calibrate(p float32) float32 {
	if i := nearOne - math.Float32bits(p); i < uint32(len(sure)) {
		return sure[i]
	}
	return sigmoid(p)
}

func sigmoid(p float32) float32 {
	x := math.Log((float64(p) + 1e-6) / (1 - float64(p) + 1e-6))
	return float32(1 / (1 + math.Exp(-(calibSlope*x + calibBias))))
}

// sure holds what calibrate makes of the numbers around 1, where most posteriors are,
// downwards from the one whose bits are nearOne.
var sure = func() (t [64]float32) {
	for i := range t {
		t[i] = sigmoid(math.Float32frombits(nearOne - uint32(i)))
	}
	return t
}()

// nearOne is four steps above 1.
const nearOne = 0x3F800004

// The constants of calibrate, fitted by scripts/morphtrain on sentences held out from training.
const (
	calibSlope = 0.6
	calibBias  = 0.5
)
