package lexicon

import (
	"fmt"
	"strings"
)

// Force is a set of the classes of force.tsv.
type Force uint64

const (
	ForceHostile Force = 1 << iota
	ForceCarry
	ForceFail
	ForceDuty
	ForceDeed
	ForcePromise
	ForceState
	ForcePermit
	ForceTolerate
	ForceRetaliate
	ForceRevenge
	ForceRue
	ForceOrder
	ForceHappen
	ForceContainer
	ForceBad
	ForceFair
	ForceGuilty
	ForceBlame
	ForceReady
	ForceParty
	ForceCommand
	ForceBlow
	ForceDoom
	ForceSaying
	ForceGive
	ForceCut
	ForceTie
	ForcePatient
	ForceWant
	ForceCopula
	ForceShow
	ForceInvolved
	ForceScorn
	ForcePlot
	ForceFault
	ForceMerit
	ForceAgainst
	ForceAim
	ForceSever
	ForceClaim
	ForceFalse
	ForceFriendly
	ForceAssail
	ForceVictim
	ForceAchieve
	ForceWorthy
	ForceStain
	ForceKnown // looked up before
)

var forceNames = []string{"hostile", "carry", "fail", "duty", "deed", "promise", "state", "permit", "tolerate", "retaliate", "revenge", "rue",
	"order", "happen", "container", "bad", "fair", "guilty", "blame", "ready", "party", "command", "blow", "doom", "saying", "give", "cut", "tie", "patient", "want", "copula", "show", "involved",
	"scorn", "plot", "fault", "merit", "against", "aim",
	"sever", "claim", "false", "friendly", "assail", "victim", "achieve", "worthy", "stain"}

// forces are the classes of the lemmas of force.tsv, verbs and the rest apart.
type forces struct {
	verbs, Nouns map[string]Force
	judging      *Words // the nouns that scorn or tell of a plot
}

func (f *forces) read(r *row) error {
	if f.verbs == nil {
		f.verbs, f.Nouns = make(map[string]Force), make(map[string]Force)
	}
	if len(r.header) != 2 {
		return fmt.Errorf("want a header of two words")
	}
	at := IndexOf(forceNames, r.header[1])
	table := map[string]map[string]Force{"verb": f.verbs, "noun": f.Nouns}[r.header[0]]
	if at < 0 || table == nil {
		return fmt.Errorf("unknown class %q", strings.Join(r.header, " "))
	}
	for _, field := range r.fields {
		for lemma := range strings.FieldsSeq(field) {
			table[Fold(lemma)] |= 1 << at
		}
	}
	return nil
}

// sift lists the nouns that Judging knows.
func (f *forces) sift() {
	judging := make(map[string]Force)
	for s, force := range f.Nouns {
		if force&(ForceScorn|ForcePlot) != 0 {
			judging[s] = force
		}
	}
	f.judging = Keys(judging)
}

// Judging returns the classes of scorn and plot of a folded noun.
func (f *forces) Judging(noun string) Force {
	if !f.judging.Has(noun) {
		return 0
	}
	return f.Nouns[noun] & (ForceScorn | ForcePlot)
}

// Of returns the classes of a folded lemma of a verb, or of another word.
func (f *forces) Of(lemma string, verb bool) Force {
	if verb {
		return f.verbs[lemma]
	}
	return f.Nouns[lemma]
}
