package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// reachOwner bounds the words in which whose the deed is stands behind it.
const reachOwner = 9

// takeOwner takes whose the deed is that words [first, last) name: by the adjective of his country (بالتحرك
// الإسرائيلي), behind ل (الأفعال المتهورة لإيران), as the subject of the masdar (عدم وفاء الحكومة) or of a relative
// clause (مطالب قدمتها الفصائل).
func (x *Finder) takeOwner(dr *syntax.Draft, first, last int) bool {
	p := &x.Page
	for first < last && p.IsMark(first) {
		first++
	}
	if first+2 < last && strings.HasSuffix(p.Words[first].Base, "عدم") && p.Words[first+1].Feats.Masdar {
		return x.takeParty(dr, first+2)
	}
	if first >= last || p.Words[first].Pos != document.NOUN || p.Words[first].Is(lexicon.ClassHuman|lexicon.ClassInstitution) || p.Words[first].Mention != 0 {
		return false
	}
	end := first + 1
	for end < min(last, first+4) && p.Words[end].Pos != document.ADP && p.Words[end].Pos != document.VERB {
		end++
	}
	if x.takeNationWithin(dr, first+1, end) {
		return true
	}
	led := false
	for k := first + 1; k < min(last, first+reachOwner); k++ {
		w, b := &p.Words[k], &p.Words[k-1]
		switch {
		case w.Punct != 0 && !p.IsMark(k), w.Is(lexicon.ClassThat):
			return false
		case w.Pos == document.ADP, w.HasBefore("ب"):
			led = true // قرار بتقليص حاد للقوة
		case !led && w.HasBefore("ل") && x.ForceOf(&p.Words[first])&lexicon.ForcePatient == 0 && (b.Pos == document.ADJ || p.IsMark(k-1)) && x.takeParty(dr, k):
			return true
		case w.Pos == document.VERB && sufferings.Has(w.Lemma()):
			return false
		case w.Pos == document.VERB && !w.Conj && k+1 < last && (w.HasPronoun() || w.Pronoun != ""):
			return x.takeParty(dr, k+1) // قدمتها الفصائل
		case w.Pos == document.VERB && !w.Conj && k+2 < last && syntax.WithPronoun.Has(p.Words[k+1].Form):
			return x.takeParty(dr, k+2) // تقدمت به الحكومة
		case w.Pos == document.VERB && !w.Conj:
			return false
		}
	}
	return false
}
