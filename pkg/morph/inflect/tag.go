package inflect

import "github.com/bayan-nlp/bayan/pkg/document"

// Attach says what may stand around a form.
type Attach uint8

// The attachments of a form.
const (
	// Free forms may end the word: كتاب, مدرسة.
	Free Attach = 1 << iota
	// Pron forms may carry an enclitic pronoun: كتاب, مدرست-.
	Pron
	// Art forms may carry the article: كتاب, not كتابا.
	Art
	// Bare forms may stand without article.
	Bare
	// Prep forms may carry a preposition (ب ل ك); verbs may not.
	Prep
	// Ind forms without article and pronoun are indefinite only (كتابا, كاتبون); without Ind they may be construct.
	Ind
	// Constr forms are construct only (كاتبو, كتابا of the dual).
	Constr
)

// Set of moods or cases as bits, 1<<value.
type Set uint8

// Has reports whether v is in the set.
func (s Set) Has(v uint8) bool { return s&(1<<v) != 0 }

// Of makes a set.
func Of(vs ...uint8) Set {
	var s Set
	for _, v := range vs {
		s |= 1 << v
	}
	return s
}

// Tag is the grammar of one inflected form.
type Tag struct {
	Gender document.Gender
	Number document.Numerus
	Person document.Person3
	Aspect document.Aspect
	Voice  document.Voice
	// Moods and Cases hold the values the spelling allows; empty where it tells nothing.
	Moods, Cases Set
	Attach       Attach
	// Broken marks a broken plural.
	Broken bool
	// Variant marks a spelling beside the usual one (بدأوا for بدؤوا).
	Variant bool
	// Special is the grammar class of a closed-class word, 0 for others.
	Special uint8
}

// Block numbers the parts of a paradigm that share a stem.
type Block uint8

// Cell is one form of a paradigm.
type Cell struct {
	// Form is spelled in Arabic, vocalised as far as known.
	Form  string
	Tag   Tag
	Block Block
	// Prefix is the length in bytes of a person prefix with its vowel (يَ in يَكتُب), 0 where there is none.
	Prefix int
}
