package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// What stands round a run of unknown words can say that it names a person.

// introduced reports whether the run stands behind the nisba of a people that is a noun by
// itself (البولندي كرزيستوف بياتيك): no noun stands before it that it would qualify.
func (r *Recognizer) introduced(first int) bool {
	i := first - 1
	if i < 0 {
		return false
	}
	d, n := r.demonymAt(i)
	if d == nil || n != 1 || d.country == 0 || d.number != document.Sing || r.tokens[i].class&cDefinite == 0 && !strings.HasPrefix(r.tokens[i].folded, "وال") {
		return false
	}
	if i == 0 {
		return true
	}
	p := &r.tokens[i-1]
	return p.kind == document.Punctuation || p.pos == document.VERB || p.pos == document.ADP || p.class&cFunction != 0
}

// explained reports whether what stands at token i is said of a person: an age in
// brackets, a comma and the participle of an age, or a title with complement.
func (r *Recognizer) explained(i int) bool {
	if i+2 >= len(r.tokens) {
		return false
	}
	if r.tokens[i].folded == "(" {
		w := r.tokens[i+2].folded
		return r.tokens[i+1].number > 0 && (w == "عاما" || w == "سنة" || w == "عام")
	}
	comma := r.comma(i)
	if comma {
		i++
	}
	switch r.tokens[i].folded {
	case "البالغ", "البالغة":
		return true
	case "وهو", "وهي":
		i++
	}
	head, ok := r.longest(i, 1<<mTitle)
	if !ok || head.host.cut != 0 || head.value.number != document.Sing || head.value.owned {
		return false
	}
	ph := r.titlePhrase(i, head)
	return ph.definite() && !ph.title.is('h') && !ph.title.is('k') && (comma || ph.end-ph.first > 1)
}

// lastName reports whether a word of the dictionary behind two given names is the family
// name (أحمد عبدالعزيز قطان،): a singular without article and without the ending of an
// accusative or feminine, behind which the name can only end.
func (r *Recognizer) lastName(j int) bool {
	t := &r.tokens[j]
	if t.kind != document.Word || !t.arabic || t.class&(cFunction|cDefinite|cTitleAdjective|cInstitution) != 0 || t.meant&^(1<<mSurname|1<<mPerson) != 0 || len(t.folded) < 6 {
		return false
	}
	if r.tokens[j-1].class&(cGiven|cGivenStar) == 0 || r.gaz.demonym[t.hosts[0].word] != 0 {
		return false
	}
	for _, ending := range []string{"ا", "ة", "ين", "ون", "ات", "ه", "ي"} {
		if strings.HasSuffix(t.folded, ending) {
			return false
		}
	}
	if t.read == nil || t.read.Host > 0 || t.read.Feats().Article || objectPronoun(t.read) {
		return false
	}
	if t.pos != document.NOUN && t.pos != document.ADJ && t.pos != document.PROPN {
		return false
	}
	if t.read.Feats().Number > document.Sing && !strings.HasSuffix(t.folded, "ان") {
		return false
	}
	return j+1 < len(r.tokens) && (r.tokens[j+1].kind == document.Punctuation || r.tokens[j+1].pos == document.SCONJ)
}
