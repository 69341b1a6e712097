package document

// UPOS is a universal part of speech (Universal Dependencies v2).
type UPOS uint8

// The parts of speech.
const (
	X UPOS = iota
	NOUN
	VERB
	ADJ
	PROPN
	ADP
	CCONJ
	SCONJ
	PRON
	DET
	ADV
	AUX
	NUM
	PART
	INTJ
	PUNCT
	SYM
)

var uposNames = [...]string{"X", "NOUN", "VERB", "ADJ", "PROPN", "ADP", "CCONJ", "SCONJ", "PRON", "DET", "ADV", "AUX", "NUM", "PART", "INTJ", "PUNCT", "SYM"}

func (u UPOS) String() string { return uposNames[u] }

// ParseUPOS returns the part of speech of that name; ok is false for an unknown one.
func ParseUPOS(s string) (u UPOS, ok bool) {
	for i, n := range uposNames {
		if n == s {
			return UPOS(i), true
		}
	}
	return X, false
}

// Content reports whether u is a noun, verb, adjective or proper name.
func (u UPOS) Content() bool { return u >= NOUN && u <= PROPN }

// The values of the morphological features; the zero of each means "not stated".
type (
	Gender   uint8
	Numerus  uint8
	Person3  uint8
	Aspect   uint8
	Mood     uint8
	Voice    uint8
	Definite uint8
	Case     uint8
	PronType uint8
	NumType  uint8
)

const (
	Masc Gender = iota + 1
	Fem
)

const (
	Sing Numerus = iota + 1
	Dual
	Plur
)

const (
	First Person3 = iota + 1
	Second
	Third
)

// Perfective (كتب), Imperfective (يكتب) and Imperative (اكتب).
const (
	Perf Aspect = iota + 1
	Imp
	Imperative
)

const (
	Ind Mood = iota + 1
	Sub
	Jus
)

const (
	Act Voice = iota + 1
	Pass
)

// Definite by article, indefinite, construct state (first part of an idafa or with a pronoun).
const (
	Def Definite = iota + 1
	Indef
	Cons
)

const (
	Nom Case = iota + 1
	Acc
	Gen
)

const (
	PronPrs PronType = iota + 1
	PronDem
	PronRel
	PronInt
	PronNeg
)

const (
	NumCard NumType = iota + 1
	NumOrd
)

// Feats is a bundle of morphological features, comparable and small.
type Feats struct {
	Gender   Gender
	Number   Numerus
	Person   Person3
	Aspect   Aspect
	Mood     Mood
	Voice    Voice
	Definite Definite
	Case     Case
	PronType PronType
	NumType  NumType
	// Article is true when the form carries ال.
	Article bool
	// Broken marks a broken plural, Masdar a verbal noun, Active and Passive participles.
	Broken, Masdar, ActPart, PassPart bool
	// Proper marks a name that the UPOS calls NOUN or ADJ (البصرة).
	Proper bool
}
