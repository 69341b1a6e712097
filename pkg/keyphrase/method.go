package keyphrase

import (
	"fmt"
	"slices"
	"strings"
)

// Method is the name of a ranking method.
type Method string

// The methods. Bayan is the default; the others are published ones for comparison.
const (
	Bayan    Method = "bayan"
	TFIDF    Method = "tfidf"
	TextRank Method = "textrank"
	YAKE     Method = "yake"
	KPMiner  Method = "kpminer"
)

// Methods returns the names of the methods, the default first.
func Methods() []Method { return []Method{Bayan, TFIDF, TextRank, YAKE, KPMiner} }

// ParseMethod returns the method of that name; the empty name is the default.
func ParseMethod(s string) (Method, error) {
	if s == "" {
		return Bayan, nil
	}
	if m := Method(strings.ToLower(s)); slices.Contains(Methods(), m) {
		return m, nil
	}
	var names []string
	for _, m := range Methods() {
		names = append(names, string(m))
	}
	return "", fmt.Errorf("keyphrase: no method %q (there are %s)", s, strings.Join(names, ", "))
}

// peerWords is the greatest number of words of a phrase for methods whose scores grow
// with length, as in their papers.
const peerWords = 3

// ranker scores the candidates of a scene: scores is parallel to scene.candidates,
// the higher the better; candidates that are not eligible are ignored.
type ranker interface {
	rank(s *scene, scores []float64)
}
