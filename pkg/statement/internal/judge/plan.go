package judge

import (
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// underway finds that the speaker's side is about to do something (الحكومة بصدد تشكيل لجنة): it pledges it.
func (x *Judge) underway(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if dr.Kind == syntax.ByPreposition {
		return syntax.Trigger{}, false
	}
	own := dr.Pron != "" && x.PronounSide(dr) == syntax.OwnSide
	for k := c.First; k+1 < min(c.Last, c.First+reachStart); k++ {
		w := &p.Words[k]
		if w.Form == "بصدد" {
			n := x.pastMarks(k+1, c.Last)
			return syntax.Trigger{First: k, Last: k + 1, Act: "pledge", Rule: "content-underway"}, own && p.Words[n].Lemma() != "دخول" && (p.Words[n].Feats.Masdar || x.LikeMasdar(n))
		}
		if w.Punct == '.' || w.Is(lexicon.ClassNegative|lexicon.ClassRelative) || w.Pos == document.VERB && w.Lemma() != "زال" {
			break
		}
		switch x.SideAt(k, dr) {
		case syntax.OwnSide, syntax.House, syntax.BothSides:
			own = true
		default:
			own = own || w.Base == "الاطراف" || w.Base == "نحن" || w.Base == "اننا" || w.Base == "اني"
		}
	}
	return syntax.Trigger{}, false
}

// isPlan reports whether word k is the plan of the speaker's side for a deed: without article, or with his own pronoun
// (خططا لبناء مدارس، خططه لإنفاق المال، خطط بلاده لـ).
func (x *Judge) isPlan(k int, dr *syntax.Draft) bool {
	w := &x.Page.Words[k]
	return (plans.Has(w.Lemma()) || planForms.Has(w.Base)) && (!w.Definite() || w.HasPronoun() && !w.Article)
}

// planForms are the forms of the plural that are spelt like a verb.
var planForms = lexicon.Set("خطط خططا خططه خططها خططهم خطته خطتها خطتهم")

// heading are what a side turns to in its affairs, and not on a journey (ستتوجه إلى أسواق جديدة).
var heading = lexicon.Set("سوق شريك مصدر بديل تحالف حليف خيار سياسة مورد")

// turnsTo reports whether the verb of turning at word k has such a thing behind إلى or نحو.
func (x *Judge) turnsTo(k, last int) bool {
	p := &x.Page
	return k+2 < last && (p.Words[k+1].Form == "الى" || p.Words[k+1].Form == "نحو") && heading.Has(p.Words[k+2].Lemma())
}

// members are who belongs to an institution and acts for it (أعضاء اللجنة، مجلس النقابة).
var members = lexicon.Set("عضو مجلس فريق طاقم موظف عامل متطوع خبير مفتش فرع مكتب كادر")

// actsForOwn reports whether the noun at word k is of the members of the speaker's own institution.
func (x *Judge) actsForOwn(k, last int, dr *syntax.Draft) bool {
	p := &x.Page
	if k+1 >= last || p.Words[k].Article {
		return false
	}
	lemma := p.Words[k].Lemma()
	if !members.Has(lemma) && !members.Has(strings.TrimSuffix(p.Words[k].Base, "و")) {
		return false
	}
	name := dr.Speaker.Role
	if dr.Speaker.Kind != document.Person {
		name = dr.Speaker.Name
	}
	w := &p.Words[k+1]
	return w.Article && w.Pos == document.NOUN && slices.ContainsFunc(strings.Fields(lexicon.Fold(name)), func(part string) bool {
		return strings.TrimPrefix(part, "ال") == strings.TrimPrefix(w.Base, "ال")
	})
}

// governs reports whether the noun at word k is of a government whose unnamed official, of no nation that the text tells,
// seems to be the speaker (قال مسؤول إن الحكومة اللبنانية ستجمع): it is his own when he promises.
func (x *Judge) governs(k int, dr *syntax.Draft) bool {
	s := &dr.Speaker
	if s.Country != "" || s.Role != "" || !governments.Has(x.Page.Words[k].Base) {
		return false
	}
	head, _, _ := strings.Cut(lexicon.Fold(s.Name), " ")
	return officials.Has(head)
}

var (
	// governments are the nouns of a government and its ministries.
	governments = lexicon.Set("الحكومة الوزارة السلطات الرئاسة")
	// officials are the nouns of who speaks for it without name.
	officials = lexicon.Set("مسؤول مصدر متحدث ناطق مسؤولون مسؤولان مسؤولين متحدثة ناطقة")
)

// takesObject reports whether the verb at word k, which may as well tell of what comes about, has a definite object or what
// stands behind عن (ستزيد الإنتاج، ستكشف عن الخطة).
func (x *Judge) takesObject(k, last int) bool {
	p := &x.Page
	if k+1 >= last {
		return false
	}
	w := &p.Words[k+1]
	if w.Form == "عن" {
		return p.Words[k].Lemma() == "كشف"
	}
	return w.Pos == document.NOUN && !w.HasProclitic() && !unwished.Has(w.Lemma()) && !w.Is(lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassPreposition) && (w.Definite() || k+2 < last && p.Words[k+2].Definite() && p.Words[k+2].Pos == document.NOUN)
}

// unwished are what increases without anybody's wish.
var unwished = lexicon.Set("صعوبة نسبة حدة معاناة خطر ضغط توتر عزلة")
