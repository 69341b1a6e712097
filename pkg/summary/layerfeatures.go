package summary

import (
	"math"
	"sort"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// unitAt returns the unit that the span begins in, -1 for none.
func (v *view) unitAt(sp document.Span) int {
	i := sort.Search(len(v.units), func(i int) bool { return v.units[i].End > sp.Start })
	if i == len(v.units) || v.units[i].Start > sp.Start {
		return -1
	}
	return i
}

// topEntities is how many of the entities named most count as what the text is about.
const topEntities = 3

// entityFeatures counts the mentions of persons, places and organisations.
func (v *view) entityFeatures(out []vector) {
	if !v.doc.Has(document.Entities) {
		return
	}
	var order []int
	for i := range v.doc.Entities {
		if e := &v.doc.Entities[i]; e.Kind != document.Date && e.Kind != document.Title {
			order = append(order, i)
		}
	}
	sort.SliceStable(order, func(a, b int) bool {
		return len(v.doc.Entities[order[a]].Mentions) > len(v.doc.Entities[order[b]].Mentions)
	})
	for rank, e := range order {
		for _, m := range v.doc.Entities[e].Mentions {
			i := v.unitAt(m.Span)
			if i < 0 {
				continue
			}
			share := 1 / float64(max(1, v.units[i].words))
			out[i][fEntities] += share
			if rank < topEntities {
				out[i][fTopEntity] += share
			}
		}
	}
}

// keyphraseFeatures adds up the keyphrases that a unit mentions; the best phrase of a
// text counts 1, the others by their order.
func (v *view) keyphraseFeatures(out []vector) {
	if !v.doc.Has(document.Keyphrases) {
		return
	}
	seen := map[int]bool{}
	for rank, k := range v.doc.Keyphrases {
		clear(seen)
		for _, m := range k.Mentions {
			if i := v.unitAt(m); i >= 0 && !seen[i] {
				seen[i] = true
				out[i][fKeyphrase] += 1 / (1 + float64(rank)/4) / 3
			}
		}
	}
}

// statementFeatures tells what the statements of a unit weigh.
func (v *view) statementFeatures(out []vector) {
	if !v.doc.Has(document.Statements) {
		return
	}
	spoken := map[string]int{}
	for i := range v.doc.Statements {
		spoken[v.doc.Statements[i].Speaker]++
	}
	most := 1
	for _, n := range spoken {
		most = max(most, n)
	}
	for n := range v.doc.Statements {
		st := &v.doc.Statements[n]
		i := v.unitAt(st.CueSpan)
		if i < 0 {
			continue
		}
		f := &out[i]
		f[fStatement] = 1
		f[fForce] = max(f[fForce], math.Abs(st.Goldstein)/10)
		f[fBackground] = max(f[fBackground], flag(st.Background))
		if st.Speaker != "" {
			f[fSpeaker] = max(f[fSpeaker], float64(spoken[st.Speaker])/float64(most))
		}
	}
}
