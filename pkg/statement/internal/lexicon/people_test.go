package lexicon_test

import (
	"os"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
)

// TestPeopleLemmas checks that every lemma of people.tsv is one that the morphology gives
// to some reading of it as a noun, adjective or name, and that those which it only guesses
// are the ones that the head of the file names. No lemma stands in two of the human sections.
func TestPeopleLemmas(t *testing.T) {
	data, err := os.ReadFile("data/people.tsv")
	if err != nil {
		t.Fatal(err)
	}
	a, err := morph.New(morph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	unknown := make(map[string]bool)
	human := make(map[string]string) // lemma → section
	section := ""
	for line := range strings.Lines(string(data)) {
		words := strings.Fields(strings.TrimLeft(line, "#="))
		switch {
		case strings.HasPrefix(line, "="):
			section = words[0]
		case strings.HasPrefix(line, "#"):
			for _, w := range words {
				if section == "" {
					unknown[w] = true
				}
			}
		case section == "human-plural" || section == "media-common":
			// surface forms
		default:
			for _, w := range words {
				if !knows(a, w, unknown[w]) {
					t.Errorf("%s %s: no lemma of the morphology", section, w)
				}
				if !strings.HasPrefix(section, "human") {
					continue
				}
				if s, ok := human[w]; ok {
					t.Errorf("%s is in %s and in %s", w, s, section)
				}
				human[w] = section
			}
		}
	}
	if len(human) == 0 {
		t.Error("no human lemmas")
	}
}

// knows reports whether the morphology has w as the lemma of a noun, adjective or name,
// one that it did not guess unless guessed is true.
func knows(a *morph.Analyzer, w string, guessed bool) bool {
	for _, an := range a.Analyze(w) {
		switch an.UPOS() {
		case document.NOUN, document.ADJ, document.PROPN:
			if an.Lemma == w && (guessed || an.Source != document.Guess) {
				return true
			}
		}
	}
	return false
}
