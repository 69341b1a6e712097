package judge

import (
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// neverTook reports whether a denied verb of happening tells that no such deed was done at all (لم يتم تسليم أي
// سلاح، لم تجر أي مفاوضات), or that no attack took place (لم يقع هجوم).
func (x *Judge) neverTook(c *Clauses, d *deed) bool {
	p := &x.Page
	w := &p.Words[d.k]
	if d.force&lexicon.ForceHappen == 0 && w.Lemma() != "اجرى" || p.Words[d.negation-1].Base != "لم" || d.modal || d.k+1 >= c.Last || !x.IsOfficial(c.Dr) {
		return false
	}
	v := &p.Words[d.k+1]
	if w.Lemma() == "وقع" || w.Lemma() == "حدث" || w.Lemma() == "حصل" {
		return !v.Definite() && v.Pos == document.NOUN && (attacks.Has(v.Lemma()) || x.ForceOf(v)&lexicon.ForceHostile != 0)
	}
	for j := d.k + 1; j+1 < min(c.Last, d.k+5); j++ {
		switch u := &p.Words[j]; {
		case u.Base == "اي" || u.Base == "اية":
			return p.Words[j+1].Form != "من" && !inquiries.Has(p.Words[j+1].Lemma()) && !x.asYet(j+1, c.Last)
		case found.Has(u.Lemma()), u.Pos == document.VERB, u.Punct != 0 && !p.IsMark(j), u.Is(lexicon.ClassThat | lexicon.ClassRelative):
			return false
		}
	}
	return false
}

var (
	// attacks are what may be said to have taken place.
	attacks = lexicon.Set("هجوم قصف غارة اعتداء تفجير انقلاب مجزرة")
	// found are the masdars of reaching, finding and fixing, which nobody is charged with.
	found = lexicon.Set("توصل تحديد عثور اتخاذ تسجيل رصد احراز تحقيق ضبط كشف تعرف اكتشاف حسم تقديم تلقي استلام احصاء اضافة توجيه تاكيد ابلاغ محاسبة معاقبة تبني تبن نشر ذكر نوع")
)

// inquiries are what somebody blames others for not having begun.
var inquiries = lexicon.Set("تحقيق نوع")

// asYet reports whether words of the time until now follow, to which what has not happened is only to come (حتى الآن).
func (x *Judge) asYet(k, last int) bool {
	p := &x.Page
	for ; k+1 < last && p.Words[k].Punct != '.'; k++ {
		if p.Words[k].Form == "حتى" && (p.Words[k+1].Is(lexicon.ClassTime|lexicon.ClassAdverb) || p.Words[k+1].Base == "الان" || p.Words[k+1].Base == "اللحظة" || p.Words[k+1].Base == "الساعة") || p.Words[k].Base == "بعد" && p.Words[k+1].Punct != 0 {
			return true
		}
	}
	return false
}

// amongDead reports whether the verb at word k follows one of being killed or hurt, as in the toll of a disaster (قتل
// عشرة وشردت مئات الأسر).
func (x *Judge) amongDead(k int) bool {
	p := &x.Page
	for j := k - 1; j >= max(0, k-8) && p.Words[k].Conj && p.Words[j].Punct != '.'; j-- {
		if w := &p.Words[j]; w.Pos == document.VERB && tolls.Has(w.Lemma()) {
			return true
		}
	}
	return false
}

// tolls are the verbs of losing one's life or health.
var tolls = lexicon.Set("قتل لقي اصاب اصيب توفى توفي مات جرح تضرر")

// spokenFor reports whether the subject of a clause is the person whom the speaker speaks for (أردوغان, said by the
// spokesman of the presidency).
func (x *Judge) spokenFor(a syntax.Actor, dr *syntax.Draft) bool {
	if a.Last <= a.First || dr.Speaker.Role == "" {
		return false
	}
	m := x.Page.MentionAt(a.First)
	person := m != nil && x.Page.D.Entities[m.Entity].Kind == document.Person || x.Page.Words[a.First].UnknownName() || x.Page.Words[a.First].Base == "الرئيس" || x.Page.Words[a.First].Base == "موكله"
	return person && slices.ContainsFunc(strings.Fields(lexicon.Fold(dr.Speaker.Role)), func(part string) bool {
		return spokesmen.Has(strings.TrimPrefix(part, "ال"))
	})
}

// anyOf are the words for anything at all.
var anyOf = lexicon.Set("اي اية باي باية")

// spokesmen are the words of roles that speak for a person.
var spokesmen = lexicon.Set("متحدث متحدثة ناطق ناطقة محامي محامية محام رئاسة مكتب")

// meddles reports whether the verb at word k is one of being out to sway a vote or to get arms (سعت إلى التأثير في
// الانتخابات، تسعى إلى امتلاك القنبلة).
func (x *Judge) meddles(k, last int) bool {
	p := &x.Page
	if l := p.Words[k].Lemma(); l != "سعى" && l != "حاول" {
		return false
	}
	for j := k + 1; j+1 < min(last, k+8); j++ {
		w := &p.Words[j]
		switch lemma := w.Lemma(); {
		case lemma == "تاثير":
			for n := j + 1; n < min(last, j+5); n++ {
				if swayed.Has(p.Words[n].Lemma()) {
					return true
				}
			}
			return false
		case arming.Has(lemma) || arming.Has(w.Base):
			for n := j + 1; n < min(last, j+4); n++ {
				if (arms.Has(p.Words[n].Lemma()) || substances.Has(p.Words[n].Lemma())) && n+1 < last && weaponry(&p.Words[n+1]) || p.Words[n].Lemma() == "قنبلة" {
					return true
				}
			}
			return false
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j), w.Is(lexicon.ClassThat | lexicon.ClassRelative):
			return false
		}
	}
	return false
}

// weaponry reports whether the word is an adjective of weapons that nobody may have.
func weaponry(w *syntax.Word) bool {
	b := strings.TrimPrefix(w.Base, "ال")
	return strings.HasPrefix(b, "نووي") || strings.HasPrefix(b, "كيميا") || strings.HasPrefix(b, "كيماو") || strings.HasPrefix(b, "بيولوجي") || strings.HasPrefix(b, "باليستي") || b == "سام" || b == "سامة"
}

var (
	// swayed are what others may not sway.
	swayed = lexicon.Set("انتخاب انتخابات اقتراع استفتاء تصويت قضاء نتيجة سير قاض")
	// substances are what poisons are called.
	substances = lexicon.Set("عنصر مادة غاز")
	// arming are the masdars of getting weapons.
	arming = lexicon.Set("امتلاك انتاج تطوير صنع تصنيع حيازة حصول اقتناء")
)
