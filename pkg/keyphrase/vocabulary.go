package keyphrase

import (
	_ "embed"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/fold"
)

//go:embed data/words.txt
var vocabularySource string

// steer says how a word of the vocabulary may stand in a phrase.
type steer uint16

const (
	steerFunction steer = 1 << iota
	steerConnector
	steerNoFirst
	steerNoLast
	steerNoAlone
	steerSpeech
	steerAct
	steerLight
	steerRelay
)

// byLemma are the properties that a word has by its lemma only.
const byLemma = steerSpeech | steerAct | steerLight | steerRelay

// sections are the headings of data/words.txt.
var sections = map[string]steer{
	"[function]":  steerFunction,
	"[connector]": steerConnector,
	"[no-first]":  steerNoFirst | steerNoAlone,
	"[no-last]":   steerNoLast | steerNoAlone,
	"[no-alone]":  steerNoAlone,
	"[speech]":    steerSpeech,
	"[act]":       steerAct,
	"[light]":     steerLight,
	"[relay]":     steerRelay,
}

// apply sets class and marks of w.
func (s steer) apply(w *word) {
	finite := w.class == verb || w.has(agent)
	if s&steerSpeech != 0 && finite {
		w.marks |= speech
	}
	if s&steerAct != 0 && finite {
		w.marks |= act
	}
	if s&steerLight != 0 && w.class == noun {
		w.marks |= carrier
	}
	if s&steerRelay != 0 && w.class == noun {
		w.marks |= relay
	}
	if s == 0 || w.class == name {
		return
	}
	switch {
	case s&steerFunction != 0:
		w.class = function
	case s&steerConnector != 0:
		w.class = connector
	}
	if s&steerNoFirst != 0 {
		w.marks |= noFirst
	}
	if s&steerNoLast != 0 {
		w.marks |= noLast
	}
	if s&steerNoAlone != 0 {
		w.marks |= noAlone
	}
}

// bareAlif takes the hamza off an alif, as much of the press writes it.
var bareAlif = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا")

// vocabulary is data/words.txt by form.
type vocabulary struct {
	words map[string]steer
	sieve fold.Sieve
}

// of returns the steer of the word as it is.
func (v *vocabulary) of(word []byte) steer {
	if !v.sieve.May(word) {
		return 0
	}
	return v.words[string(word)]
}

// loadVocabulary reads the embedded list.
func loadVocabulary() *vocabulary {
	v := &vocabulary{words: make(map[string]steer, 1024)}
	var section steer
	for line := range strings.Lines(vocabularySource) {
		line, _, _ = strings.Cut(line, "#")
		for _, f := range strings.Fields(line) {
			if s, ok := sections[f]; ok {
				section = s
				continue
			}
			v.words[f] |= section
			if bare := bareAlif.Replace(f); bare != f {
				v.words[bare] |= section
			}
		}
	}
	for w := range v.words {
		v.sieve.Add([]byte(w))
	}
	return v
}

// lookup returns how the word, without vowel marks, may stand, also behind و and ف; 0
// when it is not in the vocabulary. Hamza counts (أمام is no إمام) unless it is not
// written at all (امام).
func (v *vocabulary) lookup(word []byte) steer {
	if s := v.of(word); s != 0 {
		return s
	}
	if fold.HasPrefix(word, "و") || fold.HasPrefix(word, "ف") {
		return v.of(word[2:])
	}
	return 0
}
