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

// transition is the step to a class and state.
type transition struct {
	// proc is the probability of the class; after, where the class does not look back,
	// that of the state given the class, and to otherwise that given the state before.
	proc, to *byState
	after    float32
	// step is the product of both.
	step *byState
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
	if r.step == nil {
		t.fill(r, n)
	}
	return r
}

func (t *transitions) fill(r *transition, n uint16) {
	m := t.m
	c := candidate{class: procClass(int(n) / stateCount), state: state(int(n) % stateCount)}
	r.proc, r.step = t.proc[c.class], new(byState)
	for p := range m.n {
		r.step[p] = m.step(state(p), &c)
	}
	if !looksBack(c.class) {
		r.after = m.given(0, &c)
		return
	}
	r.to = new(byState)
	for p := range m.n {
		r.to[p] = m.given(state(p), &c)
	}
}
