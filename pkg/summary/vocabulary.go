package summary

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/fold"
)

//go:embed data/words.txt
var wordsFile string

// vocabulary holds the closed lists of data/words.txt by folded word.
type vocabulary struct {
	class map[string]wordClass
	sieve fold.Sieve
}

// wordClass is the set of lists a word is on.
type wordClass uint16

const (
	stopWord wordClass = 1 << iota
	sayVerb
	complementiser
	backPointer
	beforeVerb
	agencyName
	callWord
	mediumWord
	imprintWord
	sourceWord
)

var classNames = map[string]wordClass{
	"stop": stopWord, "say": sayVerb, "complement": complementiser,
	"pronoun": backPointer, "lead": beforeVerb, "agency": agencyName,
	"call": callWord, "medium": mediumWord, "imprint": imprintWord, "source": sourceWord,
}

// loadVocabulary reads the embedded lists once.
var loadVocabulary = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{class: make(map[string]wordClass, 1024)}
	for line := range strings.Lines(wordsFile) {
		list, word, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || list == "#" {
			continue
		}
		folded := fold.Word(nil, word)
		v.class[string(folded)] |= classNames[list]
		v.sieve.Add(folded)
	}
	return v
})

// of returns the lists that the folded word is on.
func (v *vocabulary) of(folded []byte) wordClass {
	if !v.sieve.May(folded) {
		return 0
	}
	return v.class[string(folded)]
}

// bare returns the lists of the folded word, or those of the word without a leading
// و or ف when it is on none itself (وأضاف).
func (v *vocabulary) bare(folded []byte) wordClass {
	if v.sieve.May(folded) {
		if c, ok := v.class[string(folded)]; ok {
			return c
		}
	}
	if len(folded) > 4 && (fold.HasPrefix(folded, "و") || fold.HasPrefix(folded, "ف")) {
		return v.of(folded[2:])
	}
	return 0
}
