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
}

func (l *lattice) reset(seq []*entry) {
	l.start = l.start[:0]
	n := 0
	for _, e := range seq {
		l.start = append(l.start, n)
		n += len(e.cands)
	}
	l.start = append(l.start, n)
	if cap(l.fwd) < n {
		l.fwd, l.bwd, l.post = make([]float32, n*2), make([]float32, n*2), make([]float32, n*2)
	}
	l.fwd, l.bwd, l.post = l.fwd[:n], l.bwd[:n], l.post[:n]
}

// run computes the posterior probability of every candidate in its sequence.
func (l *lattice) run(m *model, seq []*entry) {
	l.reset(seq)
	if len(seq) == 0 {
		return
	}
	l.forward(m, seq)
	l.backward(m, seq)
	for i := range seq {
		from, to := l.start[i], l.start[i+1]
		var sum float32
		for k := from; k < to; k++ {
			l.post[k] = l.fwd[k] * l.bwd[k]
			sum += l.post[k]
		}
		if sum <= 0 {
			sum = 1
		}
		for k := from; k < to; k++ {
			l.post[k] /= sum
		}
	}
}

const floor = 1e-30

func (l *lattice) forward(m *model, seq []*entry) {
	for i, e := range seq {
		from := l.start[i]
		var sum float32
		for k := range e.cands {
			c := &e.cands[k]
			var v float32
			if i == 0 {
				v = m.step(stateStart, c)
			} else {
				v = m.arrive(seq[i-1].cands, l.fwd[l.start[i-1]:from], c)
			}
			v = v*e.emit[k] + floor
			l.fwd[from+k] = v
			sum += v
		}
		inv := 1 / sum
		for k := range e.cands {
			l.fwd[from+k] *= inv
		}
	}
}

func (l *lattice) backward(m *model, seq []*entry) {
	last := len(seq) - 1
	for k := range seq[last].cands {
		l.bwd[l.start[last]+k] = m.plain[int(seq[last].cands[k].state)*m.n+int(stateStart)] + floor
	}
	for i := last - 1; i >= 0; i-- {
		e, next := seq[i], seq[i+1]
		n0 := l.start[i+1]
		var sum float32
		for k := range e.cands {
			var v float32
			for q := range next.cands {
				v += m.step(e.cands[k].state, &next.cands[q]) * next.emit[q] * l.bwd[n0+q]
			}
			v += floor
			l.bwd[l.start[i]+k] = v
			sum += v
		}
		inv := 1 / sum
		for k := range e.cands {
			l.bwd[l.start[i]+k] *= inv
		}
	}
}

// decode chooses the reading of each token: the group of candidates with the
// greatest posterior probability, and its best member.
func (a *Analyzer) decode(seq []*entry, out []document.Reading) {
	a.lat.run(a.model, seq)
	for i, e := range seq {
		post := a.lat.post[a.lat.start[i]:a.lat.start[i+1]]
		best, conf := choose(e, post)
		r := document.Reading{Best: a.analysis(e, best), Confidence: conf}
		if r.Best == nil {
			r.Confidence = 0
		}
		if a.opt.All {
			r.Others = a.others(e, post, best)
		}
		out[i] = r
	}
}

// choose returns the best candidate and the probability of its group.
func choose(e *entry, post []float32) (best int, conf float32) {
	if len(post) == 1 {
		return 0, 1
	}
	var few [maxCandidates]float32
	sums := few[:]
	if len(post) > len(few) {
		sums = make([]float32, 256)
	}
	for k, p := range post {
		sums[e.group[k]] += p
	}
	top := e.group[0]
	for k := range post {
		if g := e.group[k]; sums[g] > sums[top] {
			top = g
		}
	}
	best = -1
	for k, p := range post {
		if e.group[k] == top && (best < 0 || p > post[best]) {
			best = k
		}
	}
	return best, calibrate(sums[top])
}

// others lists the remaining readings by falling probability.
func (a *Analyzer) others(e *entry, post []float32, best int) []document.Reading {
	var out []document.Reading
	for k, p := range post {
		if k == best {
			continue
		}
		if an := a.analysis(e, k); an != nil {
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
	x := math.Log(float64(p)+1e-6) - math.Log(1-float64(p)+1e-6)
	y := 1 / (1 + math.Exp(-(calibSlope*x + calibBias)))
	return float32(y)
}

// The constants of calibrate, fitted by scripts/morphtrain on sentences held out from training.
const (
	calibSlope = 0.6
	calibBias  = 0.5
)
