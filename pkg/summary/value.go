package summary

import (
	"math"
	"sort"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The weights of the default method. They were set on the development extracts of
// EASC by scripts/summary-fit, which prints the figures for others beside them; see
// there how little the content of a sentence tells of whether people extract it once
// its place is known.
const (
	// placeLast is the chance that a reader would extract the last sentence of a text,
	// placeFall what the first has more; in between it falls evenly.
	placeLast = 0.2
	placeFall = 0.4
	// firstBonus is what the first sentence has besides: of 400 news articles it was
	// the one nearest to the abstract in 307.
	firstBonus = 0.3
	// coverShare is the share of the gain that comes from coverage, the rest from place.
	coverShare = 0.3
	// afterChosen is what a sentence loses when the one before it is chosen, which it
	// mostly elaborates on.
	afterChosen = 0.1
	// keyphraseGain is for all keyphrases of the text together, sayGain for a statement
	// of the greatest force by the speaker who says most; repeatedSpeaker is the share
	// of it that is left when the speaker already has a sentence. In short summaries
	// of so many sentences or words both count up to maxPoint times as much: there it
	// matters what is said, while one that is a share of the text covers it evenly.
	keyphraseGain   = 0.05
	sayGain         = 0.06
	repeatedSpeaker = 0.3
	// fullSentence is the length in words from which a sentence counts in full where
	// sentences are counted.
	fullSentence  = 8
	maxPoint      = 7
	evenSentences = 8
	// backgroundLoss is for sentences that tell what happened before.
	backgroundLoss = 0.1
)

// value holds what the default method knows of a unit beforehand. What coverage,
// keyphrases and speakers add depends on what is chosen and is computed by coverage.
type value struct {
	place, background float64
	// speaker and act are the weightiest statement; speaker is -1 without any.
	speaker int
	force   float64
	// phrases are the keyphrases that the unit mentions.
	phrases []int32
}

// values reads the layers that the default method weighs.
func (v *view) values() []value {
	out := make([]value, len(v.units))
	n := float64(len(v.units))
	for i := range out {
		out[i].place = placeLast + placeFall*(1-float64(i)/n)
		if i == 0 {
			out[i].place += firstBonus
		}
		out[i].speaker = -1
	}
	v.keyphrases(out)
	v.statements(out)
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

// statements notes the weightiest statement of each unit: by the force of the act, the
// share of the speaker in all that is said, and whether it is quoted.
func (v *view) statements(out []value) {
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
			out[i].background = backgroundLoss
			continue
		}
		who, ok := speakers[st.Speaker]
		if !ok {
			continue
		}
		force := actForce(st) * math.Sqrt(float64(said[who])/float64(most))
		if force > out[i].force {
			out[i].force, out[i].speaker = force, who
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
	"pledge": 0.8, "deny": 0.7, "appeal": 0.7, "support": 0.7, "concede": 0.7, "praise": 0.6,
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
