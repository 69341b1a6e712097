package summary

import "math"

// The settings of latent semantic analysis: how many topics, and how many rounds of
// power iteration find each.
const (
	lsaTopics = 5
	lsaRounds = 40
)

// lsa scores the units by their length in the space of the strongest topics
// (J. Steinberger, K. Ježek, "Using latent semantic analysis in text summarization
// and summary evaluation", 2004). The topics are the right singular vectors of the
// term-unit matrix, found by power iteration from a fixed start with deflation.
func (t *termTable) lsa() []float64 {
	n := len(t.of)
	score := make([]float64, n)
	var topics [][]float64
	for k := range min(lsaTopics, n) {
		v := make([]float64, n)
		for i := range v { // a start that no symmetry of the text annuls
			v[i] = 1 + math.Mod(float64(i*(k+1))*math.Phi, 1)
		}
		sigma := 0.0
		terms := make([]float64, len(t.df))
		for range lsaRounds {
			orthogonalise(v, topics)
			if unitLength(v) == 0 {
				break
			}
			t.multiply(v, terms)
			sigma = unitLength(v)
		}
		orthogonalise(v, topics)
		if sigma == 0 || unitLength(v) == 0 {
			break
		}
		topics = append(topics, v)
		for i := range v {
			score[i] += sigma * v[i] * v[i]
		}
	}
	for i := range score {
		score[i] = math.Sqrt(score[i])
	}
	return score
}

// multiply replaces v by AᵀA v, where A holds the term weights of the units.
func (t *termTable) multiply(v, terms []float64) {
	clear(terms)
	for i, xs := range t.of {
		for _, x := range xs {
			terms[x.id] += x.weight * v[i]
		}
	}
	for i, xs := range t.of {
		sum := 0.0
		for _, x := range xs {
			sum += x.weight * terms[x.id]
		}
		v[i] = sum
	}
}

// orthogonalise takes from v its parts along the topics.
func orthogonalise(v []float64, topics [][]float64) {
	for _, u := range topics {
		dot := 0.0
		for i := range v {
			dot += v[i] * u[i]
		}
		for i := range v {
			v[i] -= dot * u[i]
		}
	}
}

// unitLength scales v to length 1 and returns the length it had.
func unitLength(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x * x
	}
	l := math.Sqrt(sum)
	if l < 1e-12 {
		return 0
	}
	for i := range v {
		v[i] /= l
	}
	return l
}
