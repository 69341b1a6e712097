package keyphrase

// tfidf ranks by occurrences × inverse document frequency of the whole phrase
// (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
type tfidf struct{}

func (tfidf) rank(s *scene, scores []float64) {
	for i := range s.candidates {
		c := &s.candidates[i]
		df, _ := s.background.find(c.hash)
		scores[i] = float64(c.count) * float64(s.background.idf(df))
	}
}
