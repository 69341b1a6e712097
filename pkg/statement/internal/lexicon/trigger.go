package lexicon

import (
	"fmt"
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
			words := strings.Split(Fold(phrase), "_")
			(*t)[words[0]] = append((*t)[words[0]], TriggerEntry{Act: r.field(0), Place: place(at), Rest: words[1:]})
		}
	}
	return nil
}
