package summary

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// scores are the values of the units under a method.
type scores struct {
	value []float64
	// vectors are the features behind the values, nil for methods without.
	vectors []vector
	// redundancy is how much a unit loses for its likeness to a chosen one.
	redundancy float64
}

// score values the units of v by the method of the options and the query.
func (s *Summarizer) score(v *view) scores {
	var out scores
	switch s.opt.Method {
	case Lead:
		out.value = make([]float64, len(v.units))
		for i := range out.value {
			out.value[i] = 1 / float64(1+i)
		}
	case LexRank:
		out.value = relative(v.terms.lexRank())
	case TextRank:
		out.value = relative(v.terms.textRank(func(i int) int { return v.units[i].words }))
	case LSA:
		out.value = v.terms.lsa()
	case MMR:
		out.value = v.centrality()
		out.redundancy = mmrRedundancy
	default:
		out.vectors = s.vectors(v)
		out.value = make([]float64, len(v.units))
		for i := range out.vectors {
			out.value[i] = value(&out.vectors[i])
		}
		out.redundancy = bayanRedundancy
	}
	s.focus(v, &out)
	return out
}

// relative scales weights that sum to 1 so that their mean is 1.
func relative(w []float64) []float64 {
	for i := range w {
		w[i] *= float64(len(w))
	}
	return w
}

// mmrRedundancy is 1−λ over λ of maximal marginal relevance (J. Carbonell,
// J. Goldstein, "The use of MMR", 1998), with λ = 0.7.
const mmrRedundancy = 0.3 / 0.7

// centrality is the cosine of each unit with the sum of all.
func (v *view) centrality() []float64 {
	f := make([]vector, len(v.units))
	v.termFeatures(f)
	out := make([]float64, len(f))
	for i := range f {
		out[i] = f[i][fCentre]
	}
	return out
}

// queryWeight is what a unit that holds all words of the query gains over one that
// holds none, in units of the spread of the values.
const queryWeight = 6

// focus raises the units that hold terms of the query, rarer terms more.
func (s *Summarizer) focus(v *view, sc *scores) {
	t := &v.terms
	if len(t.query) == 0 {
		return
	}
	total := 0.0
	for _, id := range t.query {
		total += t.idf(id)
	}
	lo, hi := 0.0, 0.0
	for i, x := range sc.value {
		if i == 0 || x < lo {
			lo = x
		}
		if i == 0 || x > hi {
			hi = x
		}
	}
	spread := max(hi-lo, 1e-9)
	for i, terms := range t.of {
		share := 0.0
		for _, id := range t.query {
			for _, x := range terms {
				if x.id == id {
					share += t.idf(id) / total
				}
			}
		}
		sc.value[i] += queryWeight * spread * share
	}
}

// reasons lists the features of unit i that are not zero.
func (s *Summarizer) reasons(v *view, sc scores, i int) []document.Feature {
	var out []document.Feature
	if sc.vectors == nil {
		return []document.Feature{{Name: string(s.opt.Method), Value: sc.value[i]}}
	}
	for f, x := range sc.vectors[i] {
		if x != 0 {
			out = append(out, document.Feature{Name: featureNames[f], Value: x})
		}
	}
	return out
}
