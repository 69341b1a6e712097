package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Draft is a statement in the making; its places are word indexes.
type Draft struct {
	Cue      int // the word of the cue
	CueFirst int // first word where the cue has several (أعاد التأكيد)
	Verb     *lexicon.Verb
	Act      string
	Form     lexicon.FormKind
	Negated  bool
	Content  Content
	Speaker  Speaker
	Subject  Phrase
	Object   Phrase
	Relay    document.Span
	Intro    int // first word of the complement
	Pron     string
	Kind     ComplementKind
	Rule     string
	Sentence int
	Outer    int // 1-based draft in whose content the cue stands
	Drop     bool
	Reported bool // the draft round it is a medium's report
	Trigger  Trigger
	Target   string
	Country  string
}

// Partial reports whether the draft tells only of a part of its clause, which a source behind it covers as a whole:
// a noun of speech with a deed, or what is withheld (احتج المئات بعد إعلان الحكومة رفع الأسعار، وفق الشرطة).
func (dr *Draft) Partial() bool {
	return dr.Rule == "noun-object" || dr.Rule == "noun-preposition" || dr.Rule == WithheldRule || dr.Rule == "resumed-object"
}

// WithheldRule is the rule of a draft of what somebody is told not to have said.
const WithheldRule = "withheld-object"

// IsDeed reports whether the complement is an object or preposition, no clause and no quotation.
func (dr *Draft) IsDeed() bool { return dr.Kind > ByClause }
