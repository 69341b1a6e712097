package stem

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Stemmer stems Arabic words. It may keep scratch space and belongs to one goroutine.
type Stemmer interface {
	// AppendStem appends the stem of word, one token without spaces, to dst. The stem of
	// a word that the algorithm does not know how to shorten is the word as the
	// algorithm normalises it. It does not keep word.
	AppendStem(dst []byte, word string) []byte
}

// Algorithm is one way to stem.
type Algorithm struct {
	// Name is what options call it; Doc says in one line what it does and where it is from.
	Name, Doc string
	// Example is a word, Result its stem.
	Example, Result string
	// Needs are the layers that must be there: Tokens, or Analyses too.
	Needs document.Layer

	// new makes the stemmer; nil for those that read the Analyses, of which read takes
	// the stem.
	new  func() Stemmer
	read func(*document.Analysis) string
}

// Algorithms returns all algorithms, the default first.
func Algorithms() []Algorithm {
	return []Algorithm{
		{Name: "lemma", Doc: "the dictionary form by the morphology",
			Example: "المدارس", Result: "مدرسة", Needs: document.Tokens | document.Analyses, read: func(a *document.Analysis) string { return a.Lemma }},
		{Name: "root", Doc: "the radicals by the morphology, the dictionary form for words without root",
			Example: "المدارس", Result: "درس", Needs: document.Tokens | document.Analyses, read: rootOrLemma},
		{Name: "light10", Doc: "drop article, conjunctions and common endings (Larkey et al. 2007, as Lucene's ArabicNormalizer and ArabicStemmer)",
			Example: "والمعلمون", Result: "معلم", Needs: document.Tokens, new: func() Stemmer { return Light10{} }},
		{Name: "snowball", Doc: "the Arabic Snowball stemmer (blevesearch/snowballstem)",
			Example: "المدرسة", Result: "مدرس", Needs: document.Tokens, new: func() Stemmer { return Snowball{} }},
		{Name: "isri", Doc: "root-like stems by patterns, without dictionary (Taghva et al. 2005, as NLTK's ISRIStemmer)",
			Example: "والمعلمون", Result: "علم", Needs: document.Tokens, new: func() Stemmer { return &ISRI{} }},
		{Name: "none", Doc: "Arabic words as they are",
			Example: "والمعلمون", Result: "والمعلمون", Needs: document.Tokens, new: func() Stemmer { return identity{} }},
	}
}

func rootOrLemma(a *document.Analysis) string {
	if a.Root != "" {
		return a.Root
	}
	return a.Lemma
}

// Find returns the algorithm of that name, the default for "".
func Find(name string) (Algorithm, error) {
	var names []string
	for _, a := range Algorithms() {
		if a.Name == name || name == "" {
			return a, nil
		}
		names = append(names, a.Name)
	}
	return Algorithm{}, fmt.Errorf("unknown stemmer %q: want one of %s", name, strings.Join(names, ", "))
}

type identity struct{}

func (identity) AppendStem(dst []byte, word string) []byte { return append(dst, word...) }
