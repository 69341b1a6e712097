package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// The reach of who answers for something, and of what he answers for, in words.
const (
	reachAnswers = 22
	reachBlame   = 5
)

// answers finds who answers for something bad by the words of the content, wherever in its clauses he
// stands (من المرجح أن تكون موسكو المسؤولة عن التسميم، كانت وراء الهجوم، اللوم يقع على، يشتبه بضلوع).
func (x *Judge) answers(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if dr.Kind == syntax.ByPreposition || dr.Kind == syntax.ByObject {
		return syntax.Trigger{}, false
	}
	for k := c.First; k < min(c.Last, c.First+reachAnswers); k++ {
		w := &p.Words[k]
		if w.Punct == '.' || w.Punct == '؟' || negations.Has(w.Base) || w.Base == "غير" || w.Base == "عدم" || x.IsCondition(k, c.Last) {
			break
		}
		b := strings.TrimPrefix(w.Base, "ال")
		a, at := syntax.Actor{}, 0
		switch {
		case answering.Has(b) && !w.Conj && !(w.Article && k > c.First && p.Words[k-1].Definite() && p.Words[k-1].Mention == 0):
			if x.answersOf(k, c.Last) {
				a, at = x.answererBefore(k, dr)
			}
			if at == 0 && w.Article && k+1 < c.Last && (p.Words[k+1].Form == "عن" || p.Words[k+1].Form == "عما") {
				a, at = x.answererNamed(k, dr) // المسؤول عن الهجوم هو الجيش
			}
		case (w.Base == "وراء" || w.Base == "خلف") && k > c.First && x.isBlame(k+1, c.Last):
			a, at = x.answererBefore(k, dr)
		case w.Base == "اصابع" && k+1 < c.Last && strings.HasPrefix(p.Words[k+1].Base, "الاتهام"):
			a, at = x.fingerAt(k+2, dr)
		case faults.Has(b) && w.Article:
			a, at = x.answererOn(k, dr)
		case suspecting.Has(w.Base) || w.Base == "يشتبه" || w.Base == "تشتبه":
			a, at = x.suspected(k, dr)
		}
		if at > 0 {
			return syntax.Trigger{First: k, Last: k + 1, Act: "accuse", Rule: "content-answers", Party: a}, true
		}
	}
	return syntax.Trigger{}, false
}

var (
	// answering are the forms of who answers for something.
	answering = lexicon.Set("مسؤول مسؤولة مسؤولون مسؤولان مسؤولين مسؤولتان مسئول مسئولة مسئولون مسئولان")
	// faults are the nouns of guilt that lies with somebody.
	faults = lexicon.Set("لوم لائمة ذنب مسؤولية مسئولية")
	// suspecting are the nouns of suspicion.
	suspecting = lexicon.Set("اشتباه شبهات شكوك")
)

// answersOf reports whether what the one at word k answers for, behind عن, is bad (مسؤول بشكل مباشر عن قتل) or
// was told before (هي المسؤولة).
func (x *Judge) answersOf(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case w.Form == "عنه" || w.Form == "عنها" || w.Form == "عنهم":
			return true
		case w.Form == "عن":
			for n := j + 1; n < min(last, j+1+reachBlame); n++ {
				if f := x.ForceOf(&p.Words[n]); f&(lexicon.ForceBlame|lexicon.ForceHostile|lexicon.ForcePatient) != 0 {
					return true
				} else if v := &p.Words[n]; v.Pos == document.VERB || v.Punct != 0 && !p.IsMark(n) {
					break
				}
			}
			return false
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	w := &p.Words[k]
	return w.Article && k > 0 && p.Words[k-1].Pos == document.PRON && (k+1 >= last || p.Words[k+1].Punct != 0) // هي المسؤولة
}

// answererBefore returns the party of another side that is the subject of the predicate at word k, and the
// word where it stands; 0 for none.
func (x *Judge) answererBefore(k int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	at := 0
	for j := k - 1; j >= max(dr.Content.First, k-8); j-- {
		w := &p.Words[j]
		if w.Pos == document.VERB && x.ForceOf(w)&lexicon.ForceCopula == 0 || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) || w.Punct != 0 && !p.IsMark(j) {
			break
		}
		if x.SideAt(j, dr) == syntax.OtherSide && !w.HasProclitic() && w.Pos != document.PRON && (j == 0 || p.Words[j-1].Pos != document.ADP) {
			at = j + 1
		}
	}
	if at == 0 {
		return syntax.Actor{}, 0
	}
	a, _ := x.readActor(at-1, k, dr)
	if a.Side != syntax.OtherSide || a.Last == 0 {
		return syntax.Actor{}, 0
	}
	return a, at
}

// answererNamed returns the party that the one who answers for something, at word k, is said to be, behind a pronoun
// (المسؤول عن الهجوم هو الجيش).
func (x *Judge) answererNamed(k int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	bad := p.Words[k+1].Form == "عما"
	for j := k + 1; j+1 < min(dr.Content.Last, k+8); j++ {
		w := &p.Words[j]
		if w.Pos == document.PRON && (w.Base == "هو" || w.Base == "هي" || w.Base == "هم") {
			if !bad {
				break
			}
			return x.otherAt(j+1, dr)
		}
		if w.Punct != 0 && !p.IsMark(j) || w.Is(lexicon.ClassThat) {
			break
		}
		bad = bad || x.ForceOf(w)&(lexicon.ForceBlame|lexicon.ForceHostile) != 0
	}
	return syntax.Actor{}, 0
}

// answererOn returns the party behind على with which the guilt at word k lies (اللوم يقع على روسيا).
func (x *Judge) answererOn(k int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	for j := k + 1; j+1 < min(dr.Content.Last, k+6); j++ {
		w := &p.Words[j]
		if w.Form == "على" {
			if p.Words[j+1].Base == "عاتق" {
				j++
			}
			return x.otherAt(j+1, dr)
		}
		if w.Pos == document.VERB && !lemmaFalls.Has(w.Lemma()) || w.Punct != 0 {
			break
		}
	}
	return syntax.Actor{}, 0
}

// fingerAt returns the party at which the finger of accusation points, behind إلى in the words from k on.
func (x *Judge) fingerAt(k int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	for j := k; j+1 < min(dr.Content.Last, k+5); j++ {
		if p.Words[j].Form != "الى" {
			continue
		}
		if a, at := x.otherAt(j+1, dr); at > 0 {
			return a, at
		}
	}
	return syntax.Actor{}, 0
}

// suspected returns the party of whose part in a wrong the word of suspicion at k tells (يشتبه بضلوع واشنطن).
func (x *Judge) suspected(k int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	for j := k + 1; j+1 < min(dr.Content.Last, k+4); j++ {
		b := strings.TrimPrefix(strings.TrimPrefix(p.Words[j].Base, "ب"), "ال")
		if guilts.Has(b) || x.ForceOf(&p.Words[j])&lexicon.ForceInvolved != 0 || b == "ضلوع" || b == "تورط" {
			return x.otherAt(j+1, dr)
		}
	}
	return syntax.Actor{}, 0
}

// otherAt returns the party of another side that begins at word k of the content, and k; 0 for none.
func (x *Judge) otherAt(k int, dr *syntax.Draft) (syntax.Actor, int) {
	if k >= dr.Content.Last || x.SideAt(k, dr) != syntax.OtherSide {
		return syntax.Actor{}, 0
	}
	a, _ := x.readActor(k, dr.Content.Last, dr)
	return a, k
}
