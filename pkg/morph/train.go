package morph

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

// Trainer estimates the model's parameters and the lexemes' frequencies by
// expectation-maximisation over the analyser's own candidates (Baum-Welch).
type Trainer struct {
	a     *Analyzer
	c     *model // expected counts of the current pass
	lex   []float64
	words float64
}

// NewTrainer starts from the embedded model, or from nothing.
func NewTrainer(fromScratch bool) (*Trainer, error) {
	m := flatModel()
	if !fromScratch {
		var err error
		if m, err = openModel(modelBlob); err != nil {
			return nil, err
		}
	}
	a, err := newAnalyzer(Options{Cache: 1 << 19}, m)
	if err != nil {
		return nil, err
	}
	if fromScratch {
		m.counts = make([]float64, a.stores[0].Lexemes())
	}
	t := &Trainer{a: a}
	t.reset()
	return t, nil
}

func (t *Trainer) reset() {
	t.c = newModel()
	t.lex = make([]float64, t.a.stores[0].Lexemes())
	t.words = 0
	t.a.cache.clear()
	t.a.lat.rows.reset(t.a.model)
}

// Add counts a sentence, given as its tokens, with a weight.
func (t *Trainer) Add(tokens []string) {
	if len(tokens) == 0 {
		return
	}
	seq := t.a.forms(len(tokens))
	for i, w := range tokens {
		t.a.lookup(&seq[i], w)
	}
	t.count(seq, 1)
}

// count adds the expected counts of a sequence.
func (t *Trainer) count(seq []form, weight float64) {
	m, l := t.a.model, &t.a.lat
	l.run(seq)
	for i := range seq {
		from := l.start[i]
		for k, c := range seq[i].cands() {
			p := float64(l.post[from+k]) * weight
			if c.store == 0 {
				t.lex[c.lexeme] += p
			}
			t.c.prior[c.state] += float32(p)
		}
		t.pairs(seq, i, weight)
	}
	t.words += float64(len(seq)) * weight
	last := len(seq) - 1
	for k, c := range seq[last].cands() {
		t.c.plain[int(c.state)*m.n+int(stateStart)] += l.post[l.start[last]+k] * float32(weight)
	}
}

// pairs adds the expected transitions into word i.
func (t *Trainer) pairs(seq []form, i int, weight float64) {
	m, l := t.a.model, &t.a.lat
	from := l.start[i]
	cands, arcs := seq[i].cands(), seq[i].arcs
	if i == 0 {
		for k := range cands {
			t.transition(stateStart, &cands[k], float64(l.post[from+k])*weight)
		}
		return
	}
	prev, p0 := seq[i-1].cands(), l.start[i-1]
	joint := func(q, k int) float64 {
		return float64(l.fwd[p0+q]*m.step(prev[q].state, &cands[k])*arcs[k].emit*l.bwd[from+k]) + 1e-35
	}
	var sum float64
	for q := range prev {
		for k := range cands {
			sum += joint(q, k)
		}
	}
	for q := range prev {
		for k := range cands {
			t.transition(prev[q].state, &cands[k], joint(q, k)/sum*weight)
		}
	}
}

func (t *Trainer) transition(p state, c *candidate, v float64) {
	m := t.c
	m.proc[int(p)*procClasses+int(c.class)] += float32(v)
	switch {
	case c.class == procNone:
		m.plain[int(p)*m.n+int(c.state)] += float32(v)
	case looksBack(c.class):
		m.conj[int(p)*m.n+int(c.state)] += float32(v)
	default:
		m.after[int(c.class)*m.n+int(c.state)] += float32(v)
	}
}

// Update makes the counts the new parameters and starts a new pass.
func (t *Trainer) Update() {
	m := newModel()
	n := m.n
	prior := normal(t.c.prior, nil, 0.5)
	for i, p := range prior {
		m.prior[i] = float32(math.Log(float64(p)))
	}
	procPrior := make([]float32, procClasses)
	for p := 0; p < n; p++ {
		for k := 0; k < procClasses; k++ {
			procPrior[k] += t.c.proc[p*procClasses+k]
		}
	}
	procPrior = normal(procPrior, nil, 1)
	all := make([]float32, n)
	allConj := make([]float32, n)
	for p := 0; p < n; p++ {
		for s := 0; s < n; s++ {
			all[s] += t.c.plain[p*n+s]
			allConj[s] += t.c.conj[p*n+s]
		}
	}
	all, allConj = normal(all, nil, 0.1), normal(allConj, nil, 0.1)
	for p := 0; p < n; p++ {
		copy(m.proc[p*procClasses:], normal(t.c.proc[p*procClasses:(p+1)*procClasses], procPrior, 10))
		row := t.c.plain[p*n : (p+1)*n]
		for s := range row {
			row[s] *= float32(math.Pow(float64(plausibility(state(p), state(s))), insist))
		}
		copy(m.plain[p*n:], normal(row, expected(state(p), all), 50))
		copy(m.conj[p*n:], normal(t.c.conj[p*n:(p+1)*n], allConj, 30))
	}
	for k := 0; k < procClasses; k++ {
		copy(m.after[k*n:], normal(t.c.after[k*n:(k+1)*n], nil, 0.01))
	}
	t.tie()
	t.totals(m)
	m.counts = t.lex
	t.a.model = m
	t.reset()
}

// insist is the power of plausibility by which every pass weighs its counts: what
// grammar says holds against a drift of the counts.
const insist = 0.2

// tied is how far tie goes.
const tied = 0.5

// tie draws the counts of a noun and an adjective of the same lemma and root
// (مُستَثمِر) half way to the share of their classes: which of the two a word is, its
// neighbours tell better than its own count.
func (t *Trainer) tie() {
	type pair struct{ noun, adj int }
	pairs := map[string]*pair{}
	var keys []string
	var nouns, adjs float64
	s := t.a.stores[0]
	for id := range t.lex {
		in := s.Lexeme(uint32(id))
		if in.Fine != 0 || in.Kind&lexicon.KindRare != 0 || in.UPOS != document.NOUN && in.UPOS != document.ADJ {
			continue
		}
		k := letters.Unmark(in.Lemma) + "|" + in.Root
		p := pairs[k]
		if p == nil {
			p = &pair{-1, -1}
			pairs[k] = p
			keys = append(keys, k)
		}
		if in.UPOS == document.NOUN {
			p.noun = id
			nouns += t.lex[id]
		} else {
			p.adj = id
			adjs += t.lex[id]
		}
	}
	share := nouns / (nouns + adjs + 1)
	for _, k := range keys {
		p := pairs[k]
		if p.noun < 0 || p.adj < 0 {
			continue
		}
		both := t.lex[p.noun] + t.lex[p.adj]
		t.lex[p.noun] = t.lex[p.noun]*(1-tied) + both*share*tied
		t.lex[p.adj] = t.lex[p.adj]*(1-tied) + both*(1-share)*tied
	}
}

// expected is what grammar expects behind state p, given how frequent the states are.
func expected(p state, all []float32) []float32 {
	out := make([]float32, len(all))
	for s := range all {
		out[s] = all[s] * plausibility(p, state(s))
	}
	return normal(out, nil, 1e-6)
}

// normal makes counts a distribution, smoothed towards back with the given strength.
func normal(counts, back []float32, strength float32) []float32 {
	var sum float32
	for _, c := range counts {
		sum += c
	}
	out := make([]float32, len(counts))
	u := 1 / float32(len(counts))
	for i, c := range counts {
		b := u
		if back != nil {
			b = back[i]
		}
		out[i] = (c + strength*b) / (sum + strength)
	}
	return out
}

// totals sums the lexeme counts of each group of states.
func (t *Trainer) totals(m *model) {
	sums := map[int]float64{}
	s := t.a.stores[0]
	for id, c := range t.lex {
		in := s.Lexeme(uint32(id))
		in.Weight = 0
		sums[groupOfLexeme(in)] += c + lexemeCount(in)
	}
	for i := range m.total {
		m.total[i] = float32(math.Log(sums[groupOf(state(i))] + 1))
	}
}

// groupOf numbers the groups of states that share their lexemes.
func groupOf(s state) int {
	switch {
	case s < firstNoun:
		return int(s)
	case s < firstAdj:
		return int(firstNoun)
	case s < firstVerb:
		return int(firstAdj)
	case s < firstName:
		if s-firstVerb >= vKanPerfMS && s-firstVerb <= vKanImpfOther {
			return int(firstVerb + vKanPerfMS)
		}
		return int(firstVerb)
	case s < firstElat:
		return int(firstName)
	}
	return int(firstElat)
}

func groupOfLexeme(in lexicon.Info) int {
	switch {
	case in.Fine != 0 && in.Fine == elativeFine:
		return int(firstElat)
	case in.Fine != 0:
		return int(firstFine) + int(in.Fine)
	case in.UPOS == document.NOUN:
		return int(firstNoun)
	case in.UPOS == document.ADJ:
		return int(firstAdj)
	case in.UPOS == document.PROPN:
		return int(firstName)
	case in.UPOS == document.VERB && in.Lemma == kanaLemma:
		return int(firstVerb + vKanPerfMS)
	}
	return int(firstVerb)
}

// Model returns the current parameters for model.bin.
func (t *Trainer) Model() []byte { return t.a.model.pack() }

// Frequencies returns the current expected counts for freq.txt.
func (t *Trainer) Frequencies() string {
	s := t.a.stores[0]
	lines := map[string]float64{}
	for id, c := range t.a.model.counts {
		in := s.Lexeme(uint32(id))
		k := fmt.Sprintf("%s\t%s\t%s", letters.Decode(in.Lemma), in.UPOS, letters.Decode(in.Root))
		lines[k] += c
	}
	keys := make([]string, 0, len(lines))
	for k, c := range lines {
		if PackWeight(c) >= 300 {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	var b strings.Builder
	b.WriteString("# Frequency weights of lexemes: lemma, part of speech, root, round(4000·ln(1+count)).\n# Counted by scripts/morphtrain over raw news; generated, do not edit.\n")
	for _, k := range keys {
		fmt.Fprintf(&b, "%s\t%d\n", k, PackWeight(lines[k]))
	}
	return b.String()
}
