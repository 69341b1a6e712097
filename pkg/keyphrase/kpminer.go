package keyphrase

import "math"

// kpminer is KP-Miner (S. R. El-Beltagy, A. Rafea, "KP-Miner: a keyphrase extraction
// system for English and Arabic documents", Information Systems 34, 2009): phrases
// that stand at least leastSeen times and first before word cutOff; tf·idf where every
// longer phrase counts as unique in the background, times a boost for longer phrases.
type kpminer struct{}

// The constants of the paper; leastSeen is that for short documents.
const (
	leastSeen = 2
	cutOff    = 400
	boostMax  = 3.0
	boostUnit = 2.3
)

func (kpminer) rank(s *scene, scores []float64) {
	all, longer := 0.0, 0.0
	for i := range s.candidates {
		if c := &s.candidates[i]; wanted(c) {
			all++
			if c.words > 1 {
				longer++
			}
		}
	}
	boost := boostMax
	if longer > 0 {
		boost = min(boostMax, all/(longer*boostUnit))
	}
	for i := range s.candidates {
		c := &s.candidates[i]
		if !wanted(c) {
			continue
		}
		idf := math.Log2(s.background.documents)
		if c.words == 1 {
			df, _ := s.background.find(c.hash)
			idf = float64(s.background.idf(df)) / math.Ln2
			scores[i] = float64(c.count) * idf
			continue
		}
		scores[i] = float64(c.count) * idf * boost
	}
}

// wanted applies the paper's filters on frequency and place.
func wanted(c *candidate) bool {
	return c.eligible > 0 && c.count >= leastSeen && c.first < cutOff
}
