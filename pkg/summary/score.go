package summary

// score values the units by a method that values them beforehand; redundancy is what a
// unit loses for its likeness to a chosen one.
func (s *Summarizer) score(v *view) (value []float64, redundancy float64) {
	switch s.opt.Method {
	case LexRank:
		return relative(s.terms(v).lexRank()), 0
	case TextRank:
		return relative(s.terms(v).textRank(func(i int) int { return v.units[i].words })), 0
	case LSA:
		return s.terms(v).lsa(), 0
	case MMR:
		return s.terms(v).centrality(), mmrRedundancy
	}
	value = make([]float64, len(v.units)) // the lead
	for i := range value {
		value[i] = 1 / float64(1+i)
	}
	return value, 0
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

// queryWeight is what a unit that holds all words of the query gains, where the value of
// the best unit without any is 1.
const queryWeight = 8

// focus returns for each unit the share of the query's terms that it holds, rarer terms
// weighing more; nil without a query.
func (t *termTable) focus() []float64 {
	if len(t.query) == 0 {
		return nil
	}
	total := 0.0
	asked := make(map[int32]float64, len(t.query))
	for _, id := range t.query {
		asked[id] = t.idf(t.df[id])
		total += asked[id]
	}
	out := make([]float64, len(t.of))
	for i, terms := range t.of {
		for _, x := range terms {
			out[i] += asked[x.id] / total
		}
	}
	return out
}
