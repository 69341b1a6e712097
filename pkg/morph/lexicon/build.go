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

// Build compiles the source files of a lexicon folder together with its frequencies (freq.txt) and ranks (ranks.txt).
func Build(dir fs.FS) ([]byte, Stats, error) {
	var st Stats
	entries, err := Sources(dir)
	if err != nil {
		return nil, st, err
	}
	freq, err := optional(dir, "freq.txt")
	if err != nil {
		return nil, st, err
	}
	ranks, err := optional(dir, "ranks.txt")
	if err != nil {
		return nil, st, err
	}
	weights, err := ParseWeights(freq, ranks)
	if err != nil {
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

// optional reads a file that may be absent.
func optional(dir fs.FS, name string) (string, error) {
	b, err := fs.ReadFile(dir, name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(b), err
}
