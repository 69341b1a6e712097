package morph

// transitions are the model's probabilities of a step, laid out by what is stepped
// to: the decoder reads a row for each candidate and in it one value for each
// candidate of the word before. Rows are made when first used.
type transitions struct {
	m    *model
	proc [procClasses]*byState
	rows []transition
}

// byState is a value for each state of the word before. It is longer than needed, so
// that a state is always in range.
type byState [256]float32

// transition is the step to a class and state. Its probability is proc times that of the
// state given the class: to, or after where the class does not look back and to is nil.
type transition struct {
	proc, to *byState
	after    float32
}

// rowOf numbers the rows.
func rowOf(c procClass, s state) uint16 { return uint16(int(c)*stateCount + int(s)) }

// reset takes the probabilities of m, for all rows anew.
func (t *transitions) reset(m *model) {
	t.m = m
	t.rows = make([]transition, procClasses*stateCount)
	for c := range t.proc {
		t.proc[c] = new(byState)
		for p := range m.n {
			t.proc[c][p] = m.proc[p*procClasses+c]
		}
	}
}

// row returns row number n.
func (t *transitions) row(n uint16) *transition {
	r := &t.rows[n]
	if r.proc == nil {
		t.fill(r, n)
	}
	return r
}

func (t *transitions) fill(r *transition, n uint16) {
	m := t.m
	c := candidate{class: procClass(int(n) / stateCount), state: state(int(n) % stateCount)}
	r.proc = t.proc[c.class]
	if !looksBack(c.class) {
		r.after = m.given(0, &c)
		return
	}
	r.to = new(byState)
	for p := range m.n {
		r.to[p] = m.given(state(p), &c)
	}
}
