package statement

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// people holds people.tsv: the classes of those who may speak by lemma, so that one entry
// stands for all inflected forms (قاض: قضاة، القاضيين).
type people struct {
	// nouns are the classes of a lemma as a noun.
	nouns map[string]class
	// adjectives are the lemmas that are persons as adjectives too where they head a phrase.
	adjectives map[string]bool
	// weak are persons only in the plural in ون or ين.
	weak map[string]bool
	// forms are plurals that are persons as they are spelt.
	forms map[string]bool
	// talk are occasions of speaking only behind a preposition (في جلسة).
	talk map[string]bool
	// media are names of media that are words too.
	media map[string]bool
}

func newPeople() people {
	return people{map[string]class{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
}

// nounSections are the sections of people.tsv that give a noun a class.
var nounSections = map[string]class{"human": cHuman, "human-adj": cHuman, "institution": cInstitution, "report": cReport, "talk": cTalk, "media-head": cMediaHead}

// read takes one row of people.tsv.
func (l *people) read(r *row) error {
	if len(r.header) != 1 {
		return fmt.Errorf("want a header of one word")
	}
	section := r.header[0]
	c := nounSections[section]
	for _, f := range r.fields {
		for w := range strings.FieldsSeq(f) {
			lemma := lemmaKey(w)
			if c != 0 {
				l.nouns[lemma] |= c
			}
			switch section {
			case "human-adj":
				l.adjectives[lemma] = true
			case "human-weak":
				l.weak[lemma] = true
			case "human-plural":
				l.forms[fold(w)] = true
			case "talk-weak":
				l.talk[lemma] = true
			case "media-common":
				l.media[fold(w)] = true
			case "human", "institution", "report", "talk", "media-head", "institution-weak", "report-weak":
			default:
				return fmt.Errorf("unknown section %q", section)
			}
		}
	}
	return nil
}

// lemmaKey folds a lemma, but keeps what begins with آ apart (آمر, أمر).
func lemmaKey(s string) string { return fold(strings.ReplaceAll(s, "آ", "اا")) }

// classify gives w the classes of its lemma in the analysis a.
func (x *Reader) classify(w *word, a *document.Analysis) {
	for _, s := range a.Segments[:a.Host] {
		if s.UPOS == document.ADP {
			return // للرئيس: what it may be is told by the preposition's reader
		}
	}
	l := &x.lex.people
	lemma := lemmaKey(a.Lemma)
	sound := w.feats.Number == plural && !w.feats.Broken && (strings.HasSuffix(w.base, "ون") || strings.HasSuffix(w.base, "ين") || strings.HasSuffix(w.base, "و"))
	c := l.nouns[lemma]
	switch {
	case w.pos == document.NOUN:
		w.class |= c
		if l.talk[lemma] {
			w.maybe |= cTalk
		}
	case c&cHuman != 0 && sound:
		w.class |= cHuman
	case c&cHuman != 0 && w.definite():
		w.maybe |= cHuman
	}
	if sound && l.weak[lemma] || l.forms[strings.TrimPrefix(w.base, "ال")] {
		w.class |= cHuman
	}
}

// settleClass gives w, word i, the classes that what stands before it allows: an adjective is a
// person where it heads its phrase, a noun an occasion of speaking behind a preposition.
func (w *word) settleClass(i int, words []word) {
	if i == 0 {
		w.class |= w.maybe & cHuman
		return
	}
	b := &words[i-1]
	if w.maybe&cHuman != 0 && b.pos != document.NOUN && b.pos != document.ADJ && b.pos != document.PROPN {
		w.class |= cHuman
	}
	if w.maybe&cTalk != 0 && speaksAt[b.form] {
		w.class |= cTalk
	}
}

// speaksAt are the prepositions behind which a word names the occasion of speaking.
var speaksAt = set("في خلال عبر على اثناء عقب وفي وخلال")
