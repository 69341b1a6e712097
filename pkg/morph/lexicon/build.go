package lexicon

import (
	"errors"
	"io/fs"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// Stats are the figures of a build.
type Stats struct {
	Entries, Roots, Lexemes, Lemmas int
	Problems                        []Problem
}

// Build compiles the source files of a lexicon folder together with its frequencies (freq.txt).
func Build(dir fs.FS) ([]byte, Stats, error) {
	var st Stats
	entries, err := Sources(dir)
	if err != nil {
		return nil, st, err
	}
	var weights Weights
	text, err := fs.ReadFile(dir, "freq.txt")
	switch {
	case err == nil:
		if weights, err = ParseWeights(string(text)); err != nil {
			return nil, st, err
		}
	case !errors.Is(err, fs.ErrNotExist):
		return nil, st, err
	}
	lexemes, problems := Expand(entries)
	roots, lemmas := map[string]bool{}, map[string]bool{}
	for i := range lexemes {
		roots[lexemes[i].Root] = true
		lemmas[inflect.Unmark(lexemes[i].Lemma)] = true
	}
	st = Stats{len(entries), len(roots) - 1, len(lexemes), len(lemmas), problems}
	blob, err := Compile(lexemes, weights)
	return blob, st, err
}
