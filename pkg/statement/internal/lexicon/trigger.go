package lexicon

import (
	"fmt"
	"slices"
	"strings"
)

// place is where in a content a trigger counts.
type place uint8

const (
	AtHead place = iota
	AtStart
	Anywhere
	AtFirst
	Described
)

var PlaceNames = []string{"head", "start", "any", "first", "described"}

// TriggerEntry is one phrase of triggers.tsv.
type TriggerEntry struct {
	Act   string
	Place place
	Rest  []string // the words after the first
}

// triggers are the phrases whose presence in the content decides the act, by first word.
type triggers map[string][]TriggerEntry

func (t *triggers) read(r *row) error {
	if *t == nil {
		*t = make(triggers)
	}
	at := IndexOf(PlaceNames, r.field(1))
	if at < 0 || len(r.fields) < 3 {
		return fmt.Errorf("want act, place and words")
	}
	for _, field := range r.fields[2:] {
		for phrase := range strings.FieldsSeq(field) {
			for _, words := range alternatives(strings.Split(Fold(phrase), "_")) {
				(*t)[words[0]] = append((*t)[words[0]], TriggerEntry{Act: r.field(0), Place: place(at), Rest: words[1:]})
			}
		}
	}
	return nil
}

// alternatives returns the phrases that the words of a phrase stand for, where / parts the alternatives of
// a word.
func alternatives(words []string) [][]string {
	phrases := [][]string{nil}
	for _, word := range words {
		var longer [][]string
		for _, phrase := range phrases {
			for w := range strings.SplitSeq(word, "/") {
				longer = append(longer, append(slices.Clip(phrase), w))
			}
		}
		phrases = longer
	}
	return phrases
}

// AppendTriggerForms appends the forms under which the word may stand among the triggers: itself,
// without conjunction, without article, without ب, without the ending of the accusative or a pronoun.
func (in *Info) AppendTriggerForms(forms []string, definite bool) []string {
	forms = append(forms, in.Form, in.Base)
	b := strings.TrimPrefix(in.Base, "ال")
	forms = append(forms, b)
	if rest, ok := strings.CutPrefix(b, "ب"); ok {
		forms = append(forms, strings.TrimPrefix(rest, "ال"))
	}
	if !definite {
		b = in.Base // التزامهما
	}
	if rest, ok := strings.CutSuffix(b, "ا"); ok && len(rest) >= 6 {
		forms = append(forms, rest) // تحذيرا
	}
	for _, e := range Enclitics {
		if rest, ok := strings.CutSuffix(b, e); ok && len(rest) >= 6 {
			forms = append(forms, rest)
			if rest, ok := strings.CutSuffix(rest, "ت"); ok {
				forms = append(forms, rest+"ة")
			}
			break
		}
	}
	return forms
}

// mayTrigger reports whether one of the forms begins a trigger, whatever the word is read as.
func (l *Lexicon) mayTrigger(in *Info) bool {
	var buf [16]string
	for _, form := range in.AppendTriggerForms(in.AppendTriggerForms(buf[:0], true), false) {
		if _, ok := l.Triggers[form]; ok {
			return true
		}
	}
	return false
}
