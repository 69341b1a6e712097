package morph

import (
	"math"
)

// AddGold counts an annotated sentence with the given weight: its reading is known,
// what remains open (features that the annotation leaves out) is counted as expected.
// It returns the number of tokens whose annotation the lexicon does not allow; they
// count like plain text.
func (t *Trainer) AddGold(s []Gold, weight float64) (missing int) {
	if len(s) == 0 {
		return 0
	}
	seq := make([]form, len(s))
	for i, g := range s {
		var ok bool
		t.a.lookup(&seq[i], g.Text)
		if seq[i], ok = t.a.restrict(seq[i], g); !ok {
			missing++
		}
	}
	t.count(seq, weight)
	return missing
}

// restrict returns the form with the candidates alone that agree with the gold.
func (a *Analyzer) restrict(f form, g Gold) (form, bool) {
	if len(g.Segments) == 0 {
		return f, true
	}
	best := 0
	grades := make([]int, len(f.arcs))
	for k := range grades {
		grades[k] = g.Matches(a.analysis(&f, k))
		best = max(best, grades[k])
	}
	if best == 0 {
		return f, false
	}
	return f.pick(func(k int) bool { return grades[k] == best }), true
}

// Refine adjusts the transitions to annotated sentences by gradient ascent on their
// conditional likelihood: it raises what the annotation has and lowers what the
// model expected in its place. rate is the step, held the pull back to the counted
// parameters.
func (t *Trainer) Refine(sentences [][]Gold, passes int, rate, held float64) {
	m := t.a.model
	base := logTables(m)
	for n := 0; n < passes; n++ {
		for _, s := range sentences {
			if len(s) == 0 {
				continue
			}
			free := make([]form, len(s))
			fixed := make([]form, len(s))
			for i, g := range s {
				t.a.lookup(&free[i], g.Text)
				fixed[i], _ = t.a.restrict(free[i], g)
			}
			t.ascend(free, fixed, rate)
		}
		pull(m, base, held)
		t.a.lat.rows.reset(m)
	}
	t.reset()
}

// ascend makes one step for one sentence.
func (t *Trainer) ascend(free, fixed []form, rate float64) {
	t.c = newModel()
	t.count(fixed, 1)
	t.count(free, -1)
	m := t.a.model
	for k, s := range m.sections() {
		for i, g := range t.c.sections()[k] {
			if g != 0 && s[i] > 0 {
				s[i] *= float32(math.Exp(rate * float64(g)))
			}
		}
	}
	t.a.lat.rows.reset(m)
}

func logTables(m *model) [][]float32 {
	var out [][]float32
	for _, s := range m.sections() {
		l := make([]float32, len(s))
		for i, p := range s {
			l[i] = float32(math.Log(float64(p) + 1e-12))
		}
		out = append(out, l)
	}
	return out
}

// pull moves the parameters a part of the way back to base.
func pull(m *model, base [][]float32, held float64) {
	for k, s := range m.sections() {
		for i, p := range s {
			l := math.Log(float64(p) + 1e-12)
			s[i] = float32(math.Exp(l + held*(float64(base[k][i])-l)))
		}
	}
}
