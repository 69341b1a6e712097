package check

import (
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Text is a text in both languages that rules are explained in.
type Text struct{ En, Ar string }

// Rule describes one kind of defect. Its ID is family/name.
type Rule struct {
	ID string
	// Level is the level of its findings where the configuration says nothing.
	Level document.Level
	// Off rules have to be switched on.
	Off bool
	// Fix tells that its findings may carry a replacement that is safe to apply.
	Fix bool
	// Title names the defect; Why is one paragraph on what it is and what it breaks.
	Title, Why Text
	// Wrong is a text in which the rule finds its defect, Right the same without it.
	Wrong, Right string

	key   key
	needs document.Layer
}

// Family returns the part of the ID before the slash.
func (r *Rule) Family() string {
	family, _, _ := strings.Cut(r.ID, "/")
	return family
}

// key numbers the rules in the order of the registry.
type key uint8

// The rules, in the order of the registry.
const (
	invalidBytes key = iota
	surrogateHalf
	mojibake
	replacementCharacter
	bomInside
	unassigned
	privateUse
	controlCharacter
	mixedLineEnds
	missingFinalNewline

	lookalike
	presentationForm
	ligature
	mixedScript
	joinedScripts
	mixedDigitsNumber
	mixedDigitsDocument
	numberSeparator

	zeroWidth
	bidiMark
	bidiUnbalanced
	bidiOverride
	softHyphen
	unusualSpace
	noBreakSpace
	tatweel
	detachedProclitic
	repeatedSpace
	spaceBeforeMark
	noSpaceAfterMark

	latinMark
	doubledMark
	ellipsis
	unbalancedQuote
	unbalancedBracket
	mixedQuotes

	hamza
	alifMaqsura
	taMarbuta
	dadZah
	hamzaStyle
	article
	splitWord
	joinedWords
	unknownWord
	repeatedWord
	tanwin
	elongation
	vocalisation

	boilerplate
	navigation
	crosshead
	truncatedEnd
	duplicateParagraph
	longSentence
	longLine
	emptyDocument
	runOn

	schema
	duplicateID
	exactDuplicate
	nearDuplicate
	language
	mixedLanguage
	repetition
	outlier

	quoteWithoutSpeaker
	unmatchedAttribution
	differingQuote

	numRules
)

// Rules returns all rules, family by family.
func Rules() []Rule {
	return slices.Concat(encodingRules(), scriptRules(), invisibleRules(), punctuationRules(),
		orthographyRules(), structureRules(), corpusRules(), statementRules())
}

// Find returns the rule of that ID; ok is false for an unknown one.
func Find(id string) (r Rule, ok bool) {
	for _, r := range Rules() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}
