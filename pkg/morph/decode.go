package morph

import (
	"math"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// lattice is the scratch space of the forward-backward algorithm.
type lattice struct {
	start []int // index of each word's first candidate
	fwd   []float32
	bwd   []float32
	post  []float32
	rows  transitions
}

func (l *lattice) reset(seq []form) {
	l.start = l.start[:0]
	n := 0
	for i := range seq {
		l.start = append(l.start, n)
		n += len(seq[i].arcs)
	}
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
	l.forward(seq)
	l.backward(seq)
	for i := range seq {
		from, to := l.start[i], l.start[i+1]
		post := l.post[from:to]
		if len(post) == 1 {
			post[0] = 1
			continue
		}
		fwd, bwd := l.fwd[from:to], l.bwd[from:to]
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

func (l *lattice) forward(seq []form) {
	var prev []arc
	var before []float32
	rest := l.fwd
	for i := range seq {
		arcs := seq[i].arcs
		fwd := rest[:len(arcs)]
		rest = rest[len(arcs):]
		before = before[:len(prev)]
		var sum float32
		for k := range arcs {
			r := l.rows.row(arcs[k].row)
			proc, to := r.proc, r.to
			var v float32
			switch {
			case i == 0 && to != nil:
				v = proc[stateStart] * to[stateStart]
			case i == 0:
				v = proc[stateStart] * r.after
			case to != nil:
				for q, w := range before {
					p := prev[q].state
					v += w * proc[p] * to[p]
				}
			default:
				for q, w := range before {
					v += w * proc[prev[q].state]
				}
				v *= r.after
			}
			v = v*arcs[k].emit + floor
			fwd[k] = v
			sum += v
		}
		inv := 1 / sum
		for k := range fwd {
			fwd[k] *= inv
		}
		prev, before = arcs, fwd
	}
}

func (l *lattice) backward(seq []form) {
	last := len(seq) - 1
	next := seq[last].arcs
	rest := l.bwd[:l.start[last]]
	behind := l.bwd[l.start[last]:]
	end := l.rows.row(rowOf(procNone, stateStart)).to
	for k := range next {
		behind[k] = end[next[k].state] + floor
	}
	for i := last - 1; i >= 0; i-- {
		arcs := seq[i].arcs
		at := len(rest) - len(arcs)
		bwd := rest[at:]
		rest = rest[:at]
		clear(bwd)
		behind = behind[:len(next)]
		for q, b := range behind {
			l.rows.row(next[q].row).leave(bwd, arcs, next[q].emit, b)
		}
		var sum float32
		for k, v := range bwd {
			v += floor
			bwd[k] = v
			sum += v
		}
		inv := 1 / sum
		for k := range bwd {
			bwd[k] *= inv
		}
		next, behind = arcs, bwd
	}
}

// leave adds to each value the probability of the step from its arc, with two weights.
func (r *transition) leave(values []float32, arcs []arc, emit, weight float32) {
	proc, to := r.proc, r.to
	arcs = arcs[:len(values)]
	if to == nil {
		for k := range values {
			values[k] += proc[arcs[k].state] * r.after * emit * weight
		}
		return
	}
	for k := range values {
		p := arcs[k].state
		values[k] += proc[p] * to[p] * emit * weight
	}
}

// decode chooses the reading of each token: the group of candidates with the
// greatest posterior probability, and its best member.
func (a *Analyzer) decode(seq []form, out []document.Reading) {
	a.lat.run(seq)
	a.best = a.best[:0]
	for i := range seq {
		best, conf := choose(seq[i].arcs, a.lat.post[a.lat.start[i]:a.lat.start[i+1]])
		out[i].Confidence = conf
		a.best = append(a.best, best)
	}
	// A round that only reads, so that the waits for memory overlap.
	for i, best := range a.best {
		f := &seq[i]
		out[i].Best = f.b.an[f.at+best]
	}
	for i, best := range a.best {
		r := &out[i]
		if r.Best == nil {
			if r.Best = a.analysis(&seq[i], best); r.Best == nil {
				r.Confidence = 0
			}
		}
		if a.opt.All {
			r.Others = a.others(&seq[i], a.lat.post[a.lat.start[i]:a.lat.start[i+1]], best)
		}
	}
}

// choose returns the best candidate and the probability of its group.
func choose(arcs []arc, post []float32) (best int, conf float32) {
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
func chooseOfMany(arcs []arc, post []float32) (best int, conf float32) {
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
func bestOf(arcs []arc, post []float32, group uint8) int {
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
