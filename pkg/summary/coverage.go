package summary

import (
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/memo"
)

// coverage is the state of a selection by the default method: what the chosen units
// already cover.
//
// The worth of a set of units is the number of words that it is expected to share with
// an extract that a reader would make. If each sentence i is extracted with the chance
// p(i) by its place, the k-th occurrence of a word adds the chance that the word stands
// in the extract k times or more. That worth is submodular, so that greedy choice is
// within 1−1/e of the best (G. Nemhauser, L. Wolsey, M. Fisher, 1978).
type coverage struct {
	view    *view
	weights *Weights
	values  []value
	words   *wordTable
	// used counts how often each word stands in the chosen units.
	used []int32
	// phrases and speakers tell which are covered.
	phraseWeight []float64
	phrases      []bool
	// nameWeight are the shares of the entities that are not covered yet.
	nameWeight []float64
	speakers   map[int]bool
	acts       map[actOf]bool
	chosen     []bool
	// point is the factor of keyphrases, names and statements; counted tells that the budget
	// counts sentences, so that short ones are a waste.
	point   float64
	counted bool
	// like is used where the summary is pointed.
	like *likeness
}

// actOf is an act of a speaker: what he does a second time is no news.
type actOf struct {
	speaker int
	act     string
}

// parts are the summands of a unit's gain.
type parts struct {
	place, cover, keyphrases, names, statement, background, after, like float64
}

func (p parts) sum() float64 {
	return p.place + p.cover + p.keyphrases + p.names + p.statement + p.background + p.after + p.like
}

// newCoverage returns the state in which nothing is chosen.
func (s *Summarizer) newCoverage(v *view) *coverage {
	s.values = v.values(s.opt.Weights, s.values)
	c := &coverage{
		view: v, weights: s.opt.Weights, values: s.values,
		chosen: make([]bool, len(v.units)), speakers: map[int]bool{}, acts: map[actOf]bool{},
	}
	c.words = s.readWords(v)
	c.words.used = sized(c.words.used, c.words.count)
	c.used = c.words.used
	c.words.expect(c.values)
	c.counted = s.budget(v).sentences > 0
	if s.opt.Ratio == 0 {
		c.point = point(s.budget(v).expect(v))
	}
	if c.point > 1 {
		c.like = newLikeness(s.terms(v))
	}
	c.phraseWeight = v.phraseWeights()
	c.phrases = make([]bool, len(c.phraseWeight))
	c.nameWeight = v.nameWeights()
	return c
}

// gain returns what unit i adds to the chosen ones. It never grows when more is chosen.
func (c *coverage) gain(i int) parts {
	val := &c.values[i]
	g := parts{place: (1 - c.weights.Cover) * val.place, background: -val.background}
	if c.counted {
		n := float64(c.view.units[i].words)
		g.place *= min(1, n/fullSentence, longSentence/max(n, 1))
	}
	expected, n := 0.0, 0
	for _, x := range c.words.of[i] {
		for k := range x.count {
			expected += c.words.atLeast(x.id, c.used[x.id]+k+1)
		}
		n += int(x.count)
	}
	if n > 0 {
		g.cover = c.weights.Cover * expected / float64(n)
	}
	for _, k := range val.phrases {
		if !c.phrases[k] {
			g.keyphrases += c.point * c.weights.Keyphrases * c.phraseWeight[k]
		}
	}
	for _, e := range val.names {
		g.names += c.point * c.weights.Names * c.nameWeight[e]
	}
	if w := c.view.units[i].words; w > compactWords { // long sentences hold much, and tell it slowly
		share := compactWords / float64(w)
		g.keyphrases, g.names = g.keyphrases*share, g.names*share
	}
	if val.speaker >= 0 {
		g.statement = c.point * c.weights.Statement * val.force
		switch {
		case c.acts[actOf{val.speaker, val.act}]:
			g.statement = 0
		case c.speakers[val.speaker]:
			g.statement *= repeatedSpeaker
		}
	}
	if i > 0 && c.chosen[i-1] {
		g.after = -c.weights.AfterChosen
	}
	if c.like != nil {
		g.like = -c.weights.Redundancy * c.like.of[i]
	}
	return g
}

// take marks unit i as chosen.
func (c *coverage) take(i int) {
	c.chosen[i] = true
	for _, x := range c.words.of[i] {
		c.used[x.id] += x.count
	}
	if c.like != nil {
		c.like.take(i)
	}
	for _, k := range c.values[i].phrases {
		c.phrases[k] = true
	}
	for _, e := range c.values[i].names {
		c.nameWeight[e] = 0
	}
	if who := c.values[i].speaker; who >= 0 {
		c.speakers[who] = true
		c.acts[actOf{who, c.values[i].act}] = true
	}
}

// wordTable holds the words of the units as they are spelled, folded: what extracts are
// compared by.
type wordTable struct {
	count int
	of    [][]term
	// rate is the expected number of a word's occurrences in an extract, missing the chance
	// that it has none.
	rate, missing []float64
	used          []int32 // scratch space of coverage
	ids           memo.Index
	all           []term
}

// readWords reads the words of all units. The table is valid until that of the next
// document is read.
func (s *Summarizer) readWords(v *view) *wordTable {
	t := &s.spellings
	t.ids.Reset(len(v.doc.Tokens) / 2)
	t.count, t.of, t.all = 0, sized(t.of, len(v.units)), slices.Grow(t.all[:0], len(v.doc.Tokens))
	ids := s.ids
	for i := range v.units {
		u := &v.units[i]
		s.keyer.warm(u.firstTok, u.lastTok)
		ids = ids[:0]
		for n := u.firstTok; n < u.lastTok; n++ {
			if countWords(v.doc.Tokens[n:n+1]) == 0 {
				continue
			}
			id, fresh := t.ids.Insert(s.keyer.hashes(n).spelling, int32(t.count))
			if fresh {
				t.count++
			}
			ids = append(ids, id)
		}
		t.of[i], t.all = tally(ids, t.all)
	}
	s.ids = ids
	return t
}

// hashOf is the FNV-1a hash of the word, with its bits mixed.
func hashOf(word []byte) uint64 {
	h := uint64(0xCBF29CE484222325)
	for _, b := range word {
		h = (h ^ uint64(b)) * 0x100000001B3
	}
	return (h ^ h>>32) * 0x9E3779B97F4A7C15
}

// expect sets the rates from the chances of the units. The rate of a word is that of a
// Poisson law under which it is missing as often as when the units that hold it are
// extracted independently.
func (t *wordTable) expect(values []value) {
	t.rate = sized(t.rate, t.count)
	for i, terms := range t.of {
		r := -math.Log(1 - min(values[i].place, 0.95))
		for _, x := range terms {
			t.rate[x.id] += r * float64(x.count)
		}
	}
	t.settle()
}

// settle sets what follows from the rates.
func (t *wordTable) settle() {
	t.missing = sized(t.missing, len(t.rate))
	for id, rate := range t.rate {
		t.missing[id] = math.Exp(-rate)
	}
}

// atLeast is the chance that word id stands k times or more in an extract. Above
// manyTimes the Poisson law is taken for a normal one.
func (t *wordTable) atLeast(id, k int32) float64 {
	rate := t.rate[id]
	if rate > manyTimes {
		return math.Erfc((float64(k)-0.5-rate)/math.Sqrt(2*rate)) / 2
	}
	if float64(k) > 4*rate+10 {
		return 0
	}
	p, sum := t.missing[id], 0.0
	for j := range k {
		sum += p
		p *= rate / float64(j+1)
	}
	return max(0, 1-sum)
}

// manyTimes is the expected number of occurrences from which their law is near normal.
const manyTimes = 30
