package statement

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// force is a set of the classes of force.tsv.
type force uint64

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
	fcWant
	fcCopula
	fcShow
	fcInvolved
	fcScorn
	fcPlot
	fcFault
	fcMerit
	fcAgainst
	fcAim
	fcSever
	fcClaim
	fcFalse
	fcFriendly
	fcAssail
	fcVictim
	fcAchieve
	fcWorthy
	fcKnown // looked up before
)

var forceNames = []string{"hostile", "carry", "fail", "duty", "deed", "promise", "state", "permit", "tolerate", "retaliate", "revenge", "rue",
	"order", "happen", "container", "bad", "fair", "guilty", "blame", "ready", "party", "command", "blow", "doom", "saying", "give", "cut", "tie", "patient", "want", "copula", "show", "involved",
	"scorn", "plot", "fault", "merit", "against", "aim",
	"sever", "claim", "false", "friendly", "assail", "victim", "achieve", "worthy"}

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
func (x *Reader) forceOf(w *word) force {
	if w.read == nil {
		return 0
	}
	id := int(w.read.LemmaID)
	if id == 0 || id >= maxForces {
		return x.lex.forces.of(w.lemma(), w.pos == document.VERB)
	}
	if id >= len(x.forces) {
		x.forces = append(x.forces, make([]force, id+1024-len(x.forces))...)
	}
	f := x.forces[id]
	if f == 0 {
		f = x.lex.forces.of(w.lemma(), w.pos == document.VERB) | fcKnown
		x.forces[id] = f
	}
	return f &^ fcKnown
}

// maxForces bounds the table of the classes of lemmas by number.
const maxForces = 1 << 18

// of returns the classes of a folded lemma of a verb, or of another word.
func (f *forces) of(lemma string, verb bool) force {
	if verb {
		return f.verbs[lemma]
	}
	return f.nouns[lemma]
}

// lemma is the folded lemma of the word, "" without an analysis.
func (w *word) lemma() string {
	if w.read == nil {
		return ""
	}
	return fold(w.read.Lemma)
}
