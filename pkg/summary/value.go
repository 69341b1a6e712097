package summary

import (
	"math"
	"slices"
	"sort"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Weights are the figures that the default method weighs sentences by.
type Weights struct {
	// PlaceLast is the chance that a reader would extract the last sentence of a text,
	// PlaceFall what the first has more; in between it falls evenly. FirstBonus is what
	// the first sentence has besides.
	PlaceLast, PlaceFall, FirstBonus float64
	// Cover is the share of coverage in the sum of place and coverage.
	Cover float64
	// AfterChosen is what a sentence loses when the one before it is chosen, which it
	// mostly elaborates on.
	AfterChosen float64
	// Keyphrases is for all keyphrases of the text together, Names for all persons,
	// places and organisations, Statement for a statement of the greatest force by the
	// speaker who says most.
	Keyphrases, Names, Statement float64
	// Redundancy is what a sentence of a short summary loses for its likeness to a
	// chosen one, Background what one loses that tells what happened before.
	Redundancy, Background float64
}

// DefaultWeights returns the weights that are used when none are given. Place, coverage
// and what follows a chosen sentence were set by scripts/summary-fit on the development
// extracts of EASC; it shows, too, how little the content of a sentence tells of whether
// people extract it once its place is known. FirstBonus follows the news: there the
// first sentence was the one nearest to the abstract in 307 of 400 articles. The others
// count in short summaries, for which no figure is to be had; they were set by reading.
func DefaultWeights() Weights {
	return Weights{
		PlaceLast: 0.2, PlaceFall: 0.4, FirstBonus: 0.3, Cover: 0.3, AfterChosen: 0.1,
		Keyphrases: 0.05, Names: 0.2, Statement: 0.09, Redundancy: 0.3, Background: 0.1,
	}
}

// Keyphrases, names and statements count in summaries of so many sentences or words, up
// to maxPoint times as much when they have fewer than evenSentences sentences: there it
// matters what is said, while a share of the text should cover it evenly.
const (
	maxPoint      = 7
	evenSentences = 8
)

const (
	// repeatedSpeaker is the share of a statement's weight that is left when its speaker
	// has a sentence already; nothing is left when he does the same act again.
	repeatedSpeaker = 0.3
	// compactWords is the length in words from which keyphrases and names count less.
	compactWords = 20
	// fullSentence and longSentence are the lengths in words between which a sentence
	// counts in full where sentences are counted.
	fullSentence = 8
	longSentence = 35
)

// value holds what the default method knows of a unit beforehand. What coverage,
// keyphrases and speakers add depends on what is chosen and is computed by coverage.
type value struct {
	place, background float64
	// speaker and act are the weightiest statement; speaker is -1 without any.
	speaker int
	act     string
	force   float64
	// phrases are the keyphrases that the unit mentions.
	phrases []int32
	// names are the persons, places and organisations that it names.
	names []int32
}

// values reads the layers that the default method weighs, into the memory of out.
func (v *view) values(w *Weights, out []value) []value {
	out = slices.Grow(out[:0], len(v.units))[:len(v.units)]
	n := float64(len(v.units))
	for i := range out {
		out[i] = value{phrases: out[i].phrases[:0], names: out[i].names[:0]}
		out[i].place = w.PlaceLast + w.PlaceFall*(1-float64(i)/n)
		if i == 0 {
			out[i].place += w.FirstBonus
		}
		out[i].speaker = -1
	}
	v.keyphrases(out)
	v.entities(out)
	v.statements(w, out)
	return out
}

// unitAt returns the unit that the span begins in, -1 for none.
func (v *view) unitAt(sp document.Span) int {
	i := sort.Search(len(v.units), func(i int) bool { return v.units[i].End > sp.Start })
	if i == len(v.units) || v.units[i].Start > sp.Start {
		return -1
	}
	return i
}

// keyphrases notes which phrases each unit mentions.
func (v *view) keyphrases(out []value) {
	if !v.doc.Has(document.Keyphrases) {
		return
	}
	for k := range v.doc.Keyphrases {
		last := -1
		for _, m := range v.doc.Keyphrases[k].Mentions {
			if i := v.unitAt(m); i >= 0 && i != last {
				out[i].phrases = append(out[i].phrases, int32(k))
				last = i
			}
		}
	}
}

// phraseWeights are the shares of the keyphrases, by their order.
func (v *view) phraseWeights() []float64 {
	w := make([]float64, len(v.doc.Keyphrases))
	sum := 0.0
	for k := range w {
		w[k] = 1 / (1 + float64(k)/4)
		sum += w[k]
	}
	for k := range w {
		w[k] /= sum
	}
	return w
}

// named reports whether entities of the kind tell what a text treats.
func named(k document.EntityKind) bool {
	switch k {
	case document.Person, document.Country, document.Place, document.Organisation:
		return true
	}
	return false
}

// entities notes which persons, places and organisations each unit names.
func (v *view) entities(out []value) {
	if !v.doc.Has(document.Entities) {
		return
	}
	for e := range v.doc.Entities {
		last := -1
		if !named(v.doc.Entities[e].Kind) {
			continue
		}
		for _, m := range v.doc.Entities[e].Mentions {
			if i := v.unitAt(m.Span); i >= 0 && i != last {
				out[i].names = append(out[i].names, int32(e))
				last = i
			}
		}
	}
}

// nameWeights are the shares of the entities by the number of their mentions.
func (v *view) nameWeights() []float64 {
	w := make([]float64, len(v.doc.Entities))
	sum := 0.0
	for e := range w {
		if named(v.doc.Entities[e].Kind) {
			w[e] = math.Log(float64(1 + len(v.doc.Entities[e].Mentions)))
			sum += w[e]
		}
	}
	for e := range w {
		w[e] /= max(sum, 1e-9)
	}
	return w
}

// statements notes the weightiest statement of each unit: by the force of the act, the
// share of the speaker in all that is said, and whether it is quoted.
func (v *view) statements(w *Weights, out []value) {
	if !v.doc.Has(document.Statements) {
		return
	}
	speakers := map[string]int{}
	var said []int
	for i := range v.doc.Statements {
		name := v.doc.Statements[i].Speaker
		if name == "" {
			continue
		}
		if _, ok := speakers[name]; !ok {
			speakers[name] = len(said)
			said = append(said, 0)
		}
		said[speakers[name]]++
	}
	most := 1
	for _, n := range said {
		most = max(most, n)
	}
	for n := range v.doc.Statements {
		st := &v.doc.Statements[n]
		i := v.unitAt(st.CueSpan)
		if i < 0 {
			continue
		}
		if st.Background {
			out[i].background = w.Background
			continue
		}
		who, ok := speakers[st.Speaker]
		if !ok {
			continue
		}
		force := actForce(st) * math.Sqrt(float64(said[who])/float64(most))
		if force > out[i].force {
			out[i].force, out[i].speaker, out[i].act = force, who, st.Act
		}
	}
}

// point returns how much keyphrases and statements count in a summary of n sentences. A
// single sentence is as a rule the first one.
func point(n float64) float64 {
	if n < 1.5 {
		return 1
	}
	return min(max(evenSentences/n*evenSentences/n, 1), maxPoint)
}

// actForces is how much the acts of the annotation guidelines tell the reader of news:
// hostile and binding acts most, plain comments least.
var actForces = map[string]float64{
	"threaten": 1, "accuse": 0.9, "condemn": 0.9, "reduce": 0.9, "reject": 0.8, "demand": 0.8,
	"pledge": 0.8, "deny": 0.7, "appeal": 0.7, "support": 0.7, "concede": 0.7, "praise": 0.45,
	"regret": 0.6, "consult": 0.6, "assert": 0.5, "comment": 0.3,
}

// actForce is the force of a statement from 0 to 1; indirect speech counts a little less
// than quoted words.
func actForce(st *document.Statement) float64 {
	f, ok := actForces[st.Act]
	if !ok {
		f = min(0.3+0.07*math.Abs(st.Goldstein), 1)
	}
	if st.Kind == document.Indirect {
		f *= 0.9
	}
	return f
}
