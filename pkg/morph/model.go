package morph

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"sync/atomic"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

// model holds the parameters of the hidden Markov model over states. A word of
// state s and proclitic class c follows a word of state p with probability
//
//	proc[p][c] · next[c][p][s]
//
// where next depends on p for words without proclitic and behind a conjunction
// and on c alone behind a preposition or a particle of the verb. A state gives a
// lexeme with the lexeme's share in the counts of the state's group.
type model struct {
	n     int
	proc  []float32 // n × procClasses
	plain []float32 // n × n
	conj  []float32 // n × n
	after []float32 // procClasses × n, for the classes that do not look at p
	// total is the log count of all lexemes of a state's group.
	total []float32
	prior []float32 // log probability of a state by itself
	// counts replaces the lexicon's weights while training.
	counts []float64
	// facts holds the facts of the lexemes of the lexicon as far as they were asked for.
	facts []atomic.Uint64
}

//go:embed model.bin
var modelBlob string

var errModel = errors.New("morph: the embedded model does not fit this program")

const modelMagic = "BAYANHM1"

// looksBack reports whether a class's words depend on the word before.
func looksBack(c procClass) bool { return c == procNone || c == procConj || c == procAsk }

func newModel() *model {
	n := stateCount
	return &model{n: n, proc: make([]float32, n*procClasses), plain: make([]float32, n*n), conj: make([]float32, n*n),
		after: make([]float32, procClasses*n), total: make([]float32, n), prior: make([]float32, n)}
}

// flatModel knows grammar but no counts: it is where training starts.
func flatModel() *model {
	m := newModel()
	class := [procClasses]float64{0, -2.5, -2, -4.5, -4, -6, -5, -7, -8}
	for i := range m.proc {
		m.proc[i] = float32(math.Exp(class[i%procClasses]))
	}
	u := 1 / float32(m.n)
	fill := func(s []float32) {
		for i := range s {
			s[i] = u
		}
	}
	fill(m.conj)
	fill(m.after)
	for p := 0; p < m.n; p++ {
		row := m.plain[p*m.n : (p+1)*m.n]
		var sum float32
		for s := range row {
			row[s] = plausibility(state(p), state(s))
			sum += row[s]
		}
		for s := range row {
			row[s] /= sum
		}
	}
	for i := range m.total {
		m.total[i] = float32(math.Log(7e6))
		m.prior[i] = float32(math.Log(float64(u)))
	}
	return m
}

// quantisation of probabilities: 1/256 nat.
func packProb(p float32) uint16 {
	if p <= 0 {
		return math.MaxUint16
	}
	v := -math.Log(float64(p)) * 256
	return uint16(math.Min(math.Max(v, 0), math.MaxUint16-1))
}

func unpackProb(v uint16) float32 {
	if v == math.MaxUint16 {
		return 0
	}
	return float32(math.Exp(-float64(v) / 256))
}

// sections lists the probability tables in the order of the file.
func (m *model) sections() [][]float32 { return [][]float32{m.proc, m.plain, m.conj, m.after} }

// pack serialises the model.
func (m *model) pack() []byte {
	out := append([]byte(modelMagic), byte(m.n), byte(m.n>>8))
	for _, s := range m.sections() {
		for _, p := range s {
			out = binary.LittleEndian.AppendUint16(out, packProb(p))
		}
	}
	for _, s := range [][]float32{m.total, m.prior} {
		for _, p := range s {
			out = binary.LittleEndian.AppendUint16(out, uint16(int16(p*256)))
		}
	}
	return out
}

// openModel reads a serialised model.
func openModel(blob string) (*model, error) {
	m := newModel()
	want := len(modelMagic) + 2
	for _, s := range append(m.sections(), m.total, m.prior) {
		want += 2 * len(s)
	}
	if len(blob) != want || blob[:len(modelMagic)] != modelMagic || int(blob[8])|int(blob[9])<<8 != m.n {
		return nil, errModel
	}
	o := len(modelMagic) + 2
	next := func() uint16 {
		v := uint16(blob[o]) | uint16(blob[o+1])<<8
		o += 2
		return v
	}
	var exps [4096]float32 // most probabilities fall here
	for i := range exps {
		exps[i] = unpackProb(uint16(i))
	}
	for _, s := range m.sections() {
		for i := range s {
			if v := next(); int(v) < len(exps) {
				s[i] = exps[v]
			} else {
				s[i] = unpackProb(v)
			}
		}
	}
	for _, s := range [][]float32{m.total, m.prior} {
		for i := range s {
			s[i] = float32(int16(next())) / 256
		}
	}
	return m, nil
}

// step is the probability of the candidate behind a word of state p.
func (m *model) step(p state, c *candidate) float32 {
	return m.proc[int(p)*procClasses+int(c.class)] * m.given(p, c)
}

// given is the probability of the candidate's state, given its class, behind state p.
func (m *model) given(p state, c *candidate) float32 {
	switch {
	case c.class == procNone:
		return m.plain[int(p)*m.n+int(c.state)]
	case looksBack(c.class):
		return m.conj[int(p)*m.n+int(c.state)]
	}
	return m.after[int(c.class)*m.n+int(c.state)]
}

// weightScale turns a stored weight into a count: count = exp(weight/weightScale) - 1.
const weightScale = 4000

// PackWeight is the stored weight of an expected count.
func PackWeight(count float64) uint16 {
	return uint16(math.Min(math.Log1p(math.Max(count, 0))*weightScale, math.MaxUint16))
}

// lexemeCount is the smoothed count of a lexeme.
func lexemeCount(in lexicon.Info) float64 {
	c := math.Expm1(float64(in.Weight) / weightScale)
	prior := 0.3
	switch {
	case in.Kind&lexicon.KindRare != 0:
		prior = 0.02
	case in.Kind&lexicon.KindAyaSpell != 0 && in.Kind&lexicon.KindDerived != 0:
		prior = 0.01
	case in.Kind&lexicon.KindAyaSpell != 0:
		prior = 0.04
	case in.Kind&lexicon.KindDerived != 0:
		prior = 0.05
	case in.Kind&lexicon.KindName != 0:
		prior = 0.2
	}
	if in.Kind&(lexicon.KindDerived|lexicon.KindPassive) == lexicon.KindDerived|lexicon.KindPassive {
		prior /= 2
	}
	if in.UPOS == document.VERB && in.Fine == 0 {
		prior /= 2
	}
	return c + prior
}

// lexeme is the log of the lexeme's count.
func (m *model) lexeme(id uint32, in lexicon.Info, store uint8) float32 {
	rank := float32(in.Rank) / 8
	if in.Kind&lexicon.KindRare != 0 {
		rank--
	}
	if m.counts != nil && store == 0 {
		in.Weight = 0
		return float32(math.Log(m.counts[id]+lexemeCount(in))) + rank
	}
	c := lexemeCount(in)
	if store != 0 {
		c += 20 // the user's own words
	}
	return float32(math.Log(c)) + rank
}

// fact is what the analyser needs of a lexeme.
type fact struct {
	logp float32 // the log of the lexeme's count
	upos document.UPOS
	kind lexicon.Kind
	fine uint8
	// kana tells that a verb is كان or one of its sisters, which another verb follows.
	kana bool
}

const (
	factKana  = 0x40
	factKnown = 0x80
)

// fact returns the facts of a lexeme of a store.
func (m *model) fact(s *lexicon.Store, store uint8, id uint32) fact {
	if store != 0 || int(id) >= len(m.facts) {
		return m.newFact(s, store, id)
	}
	v := m.facts[id].Load()
	if v == 0 {
		f := m.newFact(s, store, id)
		v = uint64(math.Float32bits(f.logp))<<32 | uint64(f.upos)<<16 | uint64(f.kind)<<8 | uint64(f.fine) | factKnown
		if f.kana {
			v |= factKana
		}
		m.facts[id].Store(v)
	}
	return fact{math.Float32frombits(uint32(v >> 32)), document.UPOS(v >> 16), lexicon.Kind(v >> 8), uint8(v) &^ (factKana | factKnown), v&factKana != 0}
}

func (m *model) newFact(s *lexicon.Store, store uint8, id uint32) fact {
	in := s.Grammar(id)
	return fact{m.lexeme(id, in, store), in.UPOS, in.Kind, in.Fine, in.UPOS == document.VERB && s.Lemma(id) == kanaLemma}
}
