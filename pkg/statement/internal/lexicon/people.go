package lexicon

import (
	"fmt"
	"strings"
)

// people holds people.tsv: the classes of those who may speak by lemma, so that one entry
// stands for all inflected forms (قاض: قضاة، القاضيين).
type people struct {
	// Nouns are the classes of a lemma as a noun.
	Nouns map[string]Class
	// adjectives are the lemmas that are persons as adjectives too where they head a phrase.
	adjectives map[string]bool
	// Weak are persons only in the plural in ون or ين.
	Weak map[string]bool
	// Forms are plurals that are persons as they are spelt.
	Forms map[string]bool
	// Talk are occasions of speaking only behind a preposition (في جلسة).
	Talk map[string]bool
	// media are names of media that are words too.
	media map[string]bool
}

func newPeople() people {
	return people{map[string]Class{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
}

// nounSections are the sections of people.tsv that give a noun a class.
var nounSections = map[string]Class{"human": ClassHuman, "human-adj": ClassHuman, "institution": ClassInstitution, "report": ClassReport, "talk": ClassTalk, "media-head": ClassMediaHead}

// read takes one row of people.tsv.
func (l *people) read(r *row) error {
	if len(r.header) != 1 {
		return fmt.Errorf("want a header of one word")
	}
	section := r.header[0]
	c := nounSections[section]
	for _, f := range r.fields {
		for w := range strings.FieldsSeq(f) {
			lemma := LemmaKey(w)
			if c != 0 {
				l.Nouns[lemma] |= c
			}
			switch section {
			case "human-adj":
				l.adjectives[lemma] = true
			case "human-weak":
				l.Weak[lemma] = true
			case "human-plural":
				l.Forms[Fold(w)] = true
			case "talk-weak":
				l.Talk[lemma] = true
			case "media-common":
				l.media[Fold(w)] = true
			case "human", "institution", "report", "talk", "media-head", "institution-weak", "report-weak":
			default:
				return fmt.Errorf("unknown section %q", section)
			}
		}
	}
	return nil
}

// LemmaKey folds a lemma, but keeps what begins with آ apart (آمر, أمر).
func LemmaKey(s string) string { return Fold(strings.ReplaceAll(s, "آ", "اا")) }
