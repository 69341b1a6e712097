package summary

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Method names a way to score sentences.
type Method string

// The methods. Bayan is the default; the others are there for comparison.
const (
	Bayan    Method = "bayan"
	Lead     Method = "lead"
	LexRank  Method = "lexrank"
	TextRank Method = "textrank"
	LSA      Method = "lsa"
	MMR      Method = "mmr"
)

// Methods lists all methods, the default first.
func Methods() []Method { return []Method{Bayan, Lead, LexRank, TextRank, LSA, MMR} }

// ParseMethod returns the method of that name; "" is the default.
func ParseMethod(name string) (Method, error) {
	if name == "" {
		return Bayan, nil
	}
	if m := Method(name); slices.Contains(Methods(), m) {
		return m, nil
	}
	var names []string
	for _, m := range Methods() {
		names = append(names, string(m))
	}
	return "", fmt.Errorf("unknown method %q: want one of %s", name, strings.Join(names, ", "))
}

// DefaultSentences is the length of a summary when no length is asked for.
const DefaultSentences = 3

// Options are the settings of a Summarizer. At most one of Sentences, Words and
// Ratio may be set; without any the summary has DefaultSentences sentences.
type Options struct {
	// Method scores the sentences; "" is Bayan.
	Method Method
	// Sentences is the number of sentences.
	Sentences int
	// Words is the greatest number of words.
	Words int
	// Ratio is the share of the text's words, above 0 and at most 1.
	Ratio float64
	// Query turns the summary towards sentences that speak of these words, whatever
	// their inflection.
	Query string
	// Explain asks for the figures behind each chosen sentence.
	Explain bool
	// Weights are those of the method bayan; nil for DefaultWeights.
	Weights *Weights
}

// Validate reports the first setting that makes no sense.
func (o Options) Validate() error {
	if _, err := ParseMethod(string(o.Method)); err != nil {
		return err
	}
	set := 0
	for _, on := range []bool{o.Sentences != 0, o.Words != 0, o.Ratio != 0} {
		if on {
			set++
		}
	}
	switch {
	case set > 1:
		return errors.New("only one of sentences, words and ratio can be given")
	case o.Sentences < 0:
		return fmt.Errorf("sentences is %d: want 1 or more", o.Sentences)
	case o.Words < 0:
		return fmt.Errorf("words is %d: want 1 or more", o.Words)
	case !(o.Ratio >= 0 && o.Ratio <= 1):
		return fmt.Errorf("ratio is %v: want above 0 and at most 1", o.Ratio)
	}
	return nil
}

// Needs are the layers a Summarizer must have; Uses those it takes into account
// where they are present.
const (
	Needs = document.Sentences | document.Tokens
	Uses  = document.Analyses | document.Entities | document.Keyphrases | document.Statements
)
