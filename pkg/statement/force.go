package statement

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// force is a set of the classes of force.tsv.
type force uint32

const (
	fcHostile force = 1 << iota
	fcCarry
	fcFail
	fcDuty
	fcDeed
	fcPromise
	fcState
	fcPermit
	fcTolerate
	fcRetaliate
	fcRevenge
	fcRue
	fcOrder
	fcHappen
	fcContainer
	fcBad
	fcFair
	fcGuilty
	fcBlame
	fcReady
	fcParty
	fcCommand
	fcBlow
	fcDoom
	fcSaying
	fcGive
	fcCut
	fcTie
	fcPatient
)

var forceNames = []string{"hostile", "carry", "fail", "duty", "deed", "promise", "state", "permit", "tolerate", "retaliate", "revenge", "rue",
	"order", "happen", "container", "bad", "fair", "guilty", "blame", "ready", "party", "command", "blow", "doom", "saying", "give", "cut", "tie", "patient"}

// forceRule begins the ids of the rules by which a clause of the content decides the act.
const forceRule = "force-"

// forces are the classes of the lemmas of force.tsv, verbs and the rest apart.
type forces struct {
	verbs, nouns map[string]force
}

func (f *forces) read(r *row) error {
	if f.verbs == nil {
		f.verbs, f.nouns = make(map[string]force), make(map[string]force)
	}
	if len(r.header) != 2 {
		return fmt.Errorf("want a header of two words")
	}
	at := indexOf(forceNames, r.header[1])
	table := map[string]map[string]force{"verb": f.verbs, "noun": f.nouns}[r.header[0]]
	if at < 0 || table == nil {
		return fmt.Errorf("unknown class %q", strings.Join(r.header, " "))
	}
	for _, field := range r.fields {
		for lemma := range strings.FieldsSeq(field) {
			table[fold(lemma)] |= 1 << at
		}
	}
	return nil
}

// forceOf returns the classes of the lemma of a word, 0 without an analysis. They are kept
// by the number of the lemma.
func (x *Extractor) forceOf(w *word) force {
	if w.read == nil {
		return 0
	}
	id := w.read.LemmaID
	if id != 0 {
		if f, ok := x.forces[id]; ok {
			return f
		}
	}
	lemma := fold(w.read.Lemma)
	f := x.lex.forces.nouns[lemma]
	if w.pos == document.VERB {
		f = x.lex.forces.verbs[lemma]
	}
	if id != 0 {
		x.forces[id] = f
	}
	return f
}

// lemma is the folded lemma of the word, "" without an analysis.
func (w *word) lemma() string {
	if w.read == nil {
		return ""
	}
	return fold(w.read.Lemma)
}
