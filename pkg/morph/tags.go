package morph

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

// A state is the class of a word in the Markov model that chooses readings: part
// of speech with the features that show in agreement and government. Words of
// closed classes have states by their grammar, some of them one of their own.
type state uint8

// The states that no word of the lexicon has.
const (
	stateStart state = iota // border of a sentence
	stateDigits
	stateLatin
	statePunct // other punctuation
	stateComma
	stateQuote
	stateColon
	stateOpen // an opening bracket
	stateGuess
	stateBreak // end of a text line
	firstFine
)

// nominal states: part (noun, adjective) × definiteness × gender and number.
const (
	defBare = iota // without article: indefinite or construct
	defArt
	defTanwin
	defCons
	defPron
	numDefs
)

const (
	gnMS = iota
	gnFS
	gnMPNom
	gnMPObl
	gnFP
	gnBroken
	gnDualNom
	gnDualObl
	numGN
)

var (
	fineCount  = len(lexicon.Fines())
	firstNoun  = state(int(firstFine) + fineCount)
	firstAdj   = firstNoun + numDefs*numGN
	firstVerb  = firstAdj + numDefs*numGN
	firstName  = firstVerb + 32
	firstElat  = firstName + 4
	stateCount = int(firstElat) + 8
)

// verb states within their block.
const (
	vPerf3MS = iota
	vPerf3FS
	vPerf3MP
	vPerf3D
	vPerf12
	vImpf3MS
	vImpf3FS
	vImpfInd
	vImpfSub
	vImpf12
	vImpfJus
	vPassPerfMS
	vPassPerfFS
	vPassImpfMS
	vPassImpfFS
	vPassOther
	vImperative
	vImpfFP
	vKanPerfMS // كان and its sisters, which verbs follow
	vKanPerfFS
	vKanPerfOther
	vKanImpfMS
	vKanImpfFS
	vKanImpfOther
	vImpf3D
)

// stateOf gives the state of a host.
func stateOf(u document.UPOS, fine uint8, t *inflect.Tag, article, pron, kana bool) state {
	if fine != 0 {
		if u == document.ADJ && fine == elativeFine {
			return firstElat + state(elativeState(t, article, pron))
		}
		return firstFine + state(fine)
	}
	switch u {
	case document.VERB:
		return firstVerb + verbState(t, kana)
	case document.NOUN:
		return firstNoun + state(definiteness(t, article, pron)*numGN+genderNumber(t))
	case document.ADJ:
		return firstAdj + state(definiteness(t, article, pron)*numGN+genderNumber(t))
	case document.PROPN:
		s := firstName
		if t.Gender == document.Fem {
			s++
		}
		if article {
			s += 2
		}
		return s
	}
	return stateGuess
}

// Grammar classes that rules name.
var (
	elativeFine = fineByName("ELATIVE")
	anFine      = fineByName("AN")
)

func fineByName(name string) uint8 {
	for i, n := range lexicon.Fines() {
		if n == name {
			return uint8(i)
		}
	}
	return 0
}

func elativeState(t *inflect.Tag, article, pron bool) int {
	n := 0
	if article {
		n = 1
	} else if pron {
		n = 2
	}
	if t.Gender == document.Fem {
		return 3 + n
	}
	if t.Number == document.Plur {
		return 6
	}
	return n
}

func definiteness(t *inflect.Tag, article, pron bool) int {
	switch {
	case article:
		return defArt
	case pron:
		return defPron
	case t.Attach&inflect.Constr != 0:
		return defCons
	case t.Attach&inflect.Ind != 0:
		return defTanwin
	}
	return defBare
}

func genderNumber(t *inflect.Tag) int {
	nom := t.Cases.Has(uint8(document.Nom)) && !t.Cases.Has(uint8(document.Gen))
	switch t.Number {
	case document.Dual:
		if nom {
			return gnDualNom
		}
		return gnDualObl
	case document.Plur:
		switch {
		case t.Broken:
			return gnBroken
		case t.Gender == document.Fem:
			return gnFP
		case nom:
			return gnMPNom
		}
		return gnMPObl
	}
	if t.Gender == document.Fem {
		return gnFS
	}
	return gnMS
}

func verbState(t *inflect.Tag, kana bool) state {
	third := t.Person == document.Third
	fs := third && t.Gender == document.Fem && t.Number == document.Sing
	ms := third && t.Gender == document.Masc && t.Number == document.Sing
	if kana {
		return kanaState(t, ms, fs)
	}
	switch {
	case t.Aspect == document.Imperative:
		return vImperative
	case t.Voice == document.Pass:
		return passiveState(t, ms, fs)
	case t.Aspect == document.Perf:
		switch {
		case ms:
			return vPerf3MS
		case fs:
			return vPerf3FS
		case third && t.Number == document.Plur:
			return vPerf3MP
		case third:
			return vPerf3D
		}
		return vPerf12
	}
	jusOnly := t.Moods == inflect.Of(uint8(document.Jus))
	switch {
	case jusOnly:
		return vImpfJus
	case ms:
		return vImpf3MS
	case fs:
		return vImpf3FS
	case third && t.Number == document.Dual:
		return vImpf3D
	case third && t.Gender == document.Fem:
		return vImpfFP
	case third && t.Moods.Has(uint8(document.Ind)):
		return vImpfInd
	case third:
		return vImpfSub
	}
	return vImpf12
}

func passiveState(t *inflect.Tag, ms, fs bool) state {
	perf := t.Aspect == document.Perf
	switch {
	case perf && ms:
		return vPassPerfMS
	case perf && fs:
		return vPassPerfFS
	case ms:
		return vPassImpfMS
	case fs:
		return vPassImpfFS
	}
	return vPassOther
}

func kanaState(t *inflect.Tag, ms, fs bool) state {
	s := state(vKanPerfMS)
	if t.Aspect != document.Perf {
		s = vKanImpfMS
	}
	switch {
	case ms:
		return s
	case fs:
		return s + 1
	}
	return s + 2
}
