package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// misdeed finds the wrong of another party that a content tells of by a masdar with its agent (أشار إلى قيام
// الميليشيات بنهب المساعدات، لفت إلى تورط موسكو في الهجوم): as a clause would, it accuses him.
func (x *Judge) misdeed(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	if dr.Kind != syntax.ByPreposition && dr.Kind != syntax.ByObject || judging.Has(lexicon.Fold(dr.Verb.Lemma)) || doubting.Has(lexicon.Fold(dr.Verb.Lemma)) {
		return syntax.Trigger{}, false
	}
	last := dr.Content.Last
	k := x.pastMarks(dr.Content.First, last)
	if k+2 >= last || p.Words[k].Pos == document.VERB && !x.LikeMasdar(k) {
		return syntax.Trigger{}, false
	}
	w := &p.Words[k]
	lemma := strings.TrimPrefix(w.Base, "ال")
	if lasting.Has(lemma) && !w.HasPronoun() && !x.isAgent(k+1, dr) {
		k++ // استمرار خرق الميليشيات للهدنة
		w, lemma = &p.Words[k], p.Words[k].Base
	}
	if k+2 >= last || w.Definite() || w.HasPronoun() || w.Mention != 0 || !x.isAgent(k+1, dr) {
		return syntax.Trigger{}, false
	}
	a, next := x.readActor(k+1, last, dr)
	if a.Side != syntax.OtherSide {
		return syntax.Trigger{}, false
	}
	t := syntax.Trigger{First: k, Last: k + 1, Act: "accuse", Rule: "content-misdeed", Party: a}
	end := min(last, max(a.Last, next)+4)
	switch f := x.Lex.Forces.Of(w.Lemma(), false); {
	case lemma == "قيام" || lasting.Has(lemma):
		return t, x.wrongAfter(k+2, min(last, max(a.Last, next)+4), dr)
	case f&lexicon.ForceInvolved != 0 || lemma == "ضلوع":
		return t, true
	case lemma == "مسؤولية" || lemma == "مسئولية": // مسؤولية بورما عن الجرائم
		for j := k + 2; j+1 < end; j++ {
			if p.Words[j].Form == "عن" {
				return t, x.isBlame(j+1, last)
			}
		}
	case lemma == "ارتكاب":
		for j := k + 2; j < end; j++ {
			if x.ForceOf(&p.Words[j])&lexicon.ForceHostile != 0 {
				return t, true
			}
		}
	case lemma == "تدخل":
		for j := k + 2; j+1 < end; j++ {
			if p.Words[j].Form == "في" {
				return t, meddled.Has(p.Words[j+1].Lemma())
			}
		}
	case lemma == "دعم" || lemma == "تمويل" || lemma == "رعاية":
		for j := k + 2; j < end; j++ {
			if v := &p.Words[j]; v.HasBefore("ل") {
				return t, x.ForceOf(v)&lexicon.ForceHostile != 0
			}
		}
	case f&lexicon.ForceHostile != 0 && !menaces.Has(lemma):
		for j := k + 2; j < end; j++ {
			if v := &p.Words[j]; v.Pos != document.VERB && (v.HasBefore("ل") || v.HasBefore("ب") && lemma == "تلاعب") {
				return t, true
			} else if v.Punct != 0 && !p.IsMark(j) || v.Pos == document.VERB {
				break
			}
		}
	}
	return syntax.Trigger{}, false
}

// isAgent reports whether another party stands at word k, as whose deed the masdar before it may be.
func (x *Judge) isAgent(k int, dr *syntax.Draft) bool {
	w := &x.Page.Words[k]
	return x.SideAt(k, dr) == syntax.OtherSide && !w.HasProclitic() && w.Base != "احكام" && // no plural of حكم
		(w.Definite() || w.Mention != 0 || k+1 < dr.Content.Last && x.Page.Words[k+1].Definite())
}

// wrongAfter reports whether what the agent does stands behind ب or في in the words [k, last): a hostile deed, or
// violence against those who do not fight (بنهب القوافل، بقتل المدنيين).
func (x *Judge) wrongAfter(k, last int, dr *syntax.Draft) bool {
	p := &x.Page
	for j := k; j < last; j++ {
		w := &p.Words[j]
		if w.Pos == document.VERB && !x.LikeMasdar(j) || w.Punct != 0 && !p.IsMark(j) || w.Is(lexicon.ClassThat|lexicon.ClassRelative) {
			return false
		}
		if !w.HasBefore("ب") && p.Words[j-1].Form != "في" || p.Words[j-1].Form == "في" && w.Mention != 0 {
			continue
		}
		f := x.Lex.Forces.Of(w.Lemma(), false)
		if f&lexicon.ForceHostile != 0 || f&lexicon.ForceInvolved != 0 {
			return true
		}
		if f&(lexicon.ForcePatient|lexicon.ForceContainer|lexicon.ForceAim) != 0 || w.Lemma() == "اطلاق" || w.Lemma() == "مصادرة" {
			for n := j + 1; n < min(last+2, dr.Content.Last, j+5); n++ {
				if g := x.ForceOf(&p.Words[n]); g&lexicon.ForceVictim != 0 || f&lexicon.ForceContainer != 0 && g&lexicon.ForceHostile != 0 {
					return true
				}
			}
		}
		return false
	}
	return false
}

var (
	// lasting are the masdars of going on, before another masdar or with في.
	lasting = lexicon.Set("استمرار مواصلة تكرار تواصل تصاعد")
	// doubting are the verbs that take no stand on what they name.
	doubting = lexicon.Set("استبعد تساءل سال ناقش بحث رجح")
	// menaces are hostile masdars whose genitive may as well suffer them.
	menaces = lexicon.Set("تهديد شان احتلال تهجير اضطهاد معاداة كراهية تغيير غسل غسيل")
)
