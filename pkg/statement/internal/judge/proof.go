package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// The reach of what proofs are of, and of what a cause lies in, in words.
const (
	reachProof = 8
	reachCause = 16
)

// proven finds proofs against somebody (لدينا أدلة على أن النظام استخدم، الأدلة تشير إلى تورط موسكو):
// to have or to point to them accuses him.
func (x *Judge) proven(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	for k := c.First; k < min(c.Last, c.First+reachProof); k++ {
		w := &p.Words[k]
		if w.Punct == '.' || negations.Has(w.Base) || w.Base == "عدم" || x.IsCondition(k, c.Last) || w.HasPronoun() && w.Pos == document.VERB && w.Feats.Person == document.Third {
			return syntax.Trigger{}, false
		}
		if !proofs.Has(w.Lemma()) || w.Mention != 0 {
			continue
		}
		if a, at := x.provenAgainst(k, c.Last, dr); at > 0 {
			return syntax.Trigger{First: k, Last: at, Act: "accuse", Rule: "content-proof", Party: a}, true
		}
		return syntax.Trigger{}, false
	}
	return syntax.Trigger{}, false
}

// provenAgainst returns whom the proofs at word k are against and the word where he stands: the subject
// of the clause that they prove, or whose part in a wrong it is; 0 for none.
func (x *Judge) provenAgainst(k, last int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	for j := k + 1; j+1 < min(last, k+reachProof); j++ {
		w := &p.Words[j]
		switch {
		case negations.Has(w.Base), w.Punct != 0 && !p.IsMark(j):
			return syntax.Actor{}, 0
		case w.Is(lexicon.ClassThat), x.ForceOf(w)&lexicon.ForceInvolved != 0, guilts.Has(strings.TrimPrefix(w.Base, "ال")):
			a, next := x.readActor(j+1, min(last, j+12), dr)
			if a.Side != syntax.OtherSide || a.Last == 0 || w.Is(lexicon.ClassThat) && (next >= last || negations.Has(p.Words[next].Base)) {
				return syntax.Actor{}, 0
			}
			return a, j + 1
		}
	}
	return syntax.Actor{}, 0
}

var (
	// proofs are the nouns of evidence.
	proofs = lexicon.Set("دليل برهان قرينة اثبات دلالة مؤشر")
	// guilts are the nouns of having done something.
	guilts = lexicon.Set("مسؤولية مسئولية ارتكاب وقوف قيام مشاركة علاقة")
)

// caused finds what went wrong through somebody's want of something (سبب الفشل هو عدم تعاون مصر، تعنت
// إيران أدى إلى انهيار المحادثات).
func (x *Judge) caused(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	cause, fault := 0, 0
	a := syntax.Actor{}
	for k := c.First; k+1 < min(c.Last, c.First+reachCause); k++ {
		w := &p.Words[k]
		switch {
		case w.Punct == '.', w.Punct == '؟':
			return syntax.Trigger{}, false
		case w.Pos == document.VERB && causing.Has(w.Lemma()), cause == 0 && w.Pos == document.PRON && causes.Has(strings.TrimPrefix(p.Words[c.First].Base, "ال")):
			cause = k + 1
		case fault == 0 && (w.Base == "عدم" || wants.Has(w.Lemma())) && w.Pos != document.VERB && !x.HasFirstPerson(w):
			for j := k + 1; j < min(c.Last, k+6) && p.Words[j].Punct == 0 && p.Words[j].Pos != document.VERB; j++ {
				if x.SideAt(j, dr) == syntax.OtherSide && !p.Words[j].HasProclitic() {
					a, _ = x.readActor(j, min(c.Last, j+8), dr)
					fault = k + 1
					break
				}
			}
		}
		if cause > 0 && fault > 0 && a.Side == syntax.OtherSide {
			return syntax.Trigger{First: fault - 1, Last: k + 1, Act: "accuse", Rule: "content-cause", Party: a}, true
		}
	}
	return syntax.Trigger{}, false
}

var (
	causes  = lexicon.Set("سبب اسباب مرد")
	causing = lexicon.Set("ادى تسبب عرقل افشل حال قوض سبب عطل")
	// wants are the nouns of what somebody does not do or will not give.
	wants = lexicon.Set("تعنت رفض تقاعس مماطلة تلكؤ تصلب تعسف اصرار تقصير تخاذل تردد")
)

// granted finds the announcement of aid at the head of a content (أعلنت إرسال مساعدات إلى).
func (x *Judge) granted(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	if dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || !announces[dr.Verb.Lemma] || dr.Speaker.Name == "" {
		return syntax.Trigger{}, false
	}
	k := first
	for ; k < min(last, first+2) && !giving.Has(strings.TrimPrefix(p.Words[k].Base, "ال")) && (p.IsMark(k) || p.Words[k].Pos == document.ADP || series.Has(p.Words[k].Lemma()) || p.Words[k].Lemma() == "قرار"); k++ {
	}
	if k >= last || !giving.Has(strings.TrimPrefix(p.Words[k].Base, "ال")) {
		return x.truce(dr)
	}
	for j := k + 1; j < min(last, k+4) && !p.Words[k].Feats.Masdar; j++ {
		if v := &p.Words[j]; v.Pos == document.VERB && v.Feats.Aspect == document.Perf {
			return syntax.Trigger{}, false // مساعدة قدمها أحدهم
		}
	}
	for j := k; j < min(last, k+7); j++ {
		if gifts.Has(p.Words[j].Lemma()) {
			return syntax.Trigger{First: first, Last: j + 1, Act: "pledge", Rule: "content-granted"}, true
		}
		if p.Words[j].Pos == document.VERB && j > k || p.Words[j].Punct == '.' {
			break
		}
	}
	return syntax.Trigger{}, false
}

// truce finds the announcement of a truce or of its going on (أعلن تمديد الهدنة، وقف العمليات العسكرية).
func (x *Judge) truce(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := x.pastMarks(dr.Content.First, dr.Content.Last), dr.Content.Last
	k := first
	if p.Words[k].Lemma() == "قرار" {
		if k++; k < last && x.SideAt(k, dr) == syntax.OwnSide {
			k++
		}
	}
	if k+1 >= last || !x.IsOfficial(dr) || dr.Verb.Lemma == "كشف" {
		return syntax.Trigger{}, false
	}
	var objects *lexicon.Words
	switch strings.TrimPrefix(p.Words[k].Base, "ال") {
	case "تمديد":
		objects = truces
	case "وقف", "ايقاف":
		objects = fighting
	default:
		return syntax.Trigger{}, false
	}
	for j := k + 1; j < min(last, k+4) && p.Words[j].Punct == 0; j++ {
		if w := &p.Words[j]; objects.Has(w.Lemma()) {
			if w.Lemma() == "عملية" && !w.HasPronoun() && (j+1 >= last || !warlike.Has(strings.TrimPrefix(p.Words[j+1].Base, "ال"))) {
				break // وقف عمليات البحث
			}
			return syntax.Trigger{First: k, Last: j + 1, Act: "pledge", Rule: "content-granted"}, true
		}
	}
	return syntax.Trigger{}, false
}

var (
	// truces are what is prolonged, fighting what is stopped.
	truces   = lexicon.Set("وقف هدنة تهدئة")
	fighting = lexicon.Set("عملية هجوم قتال غارة قصف اعتداء اطلاق نار")
	// warlike are the adjectives of operations of war.
	warlike = lexicon.Set("عسكرية قتالية هجومية حربية جوية")
	giving  = lexicon.Set("تقديم ارسال تخصيص منح توفير ضخ مساعدات مساعدة منحة حزمة")
	gifts   = lexicon.Set("مساعدة منحة دعم معونة اغاثة قرض هبة تبرع تمويل مليون مليار مستشفى شحنة لقاح وديعة تعويض")
)

// planned finds the announcement of a plan for a deed at the head of a content (أعلنت خطة لبناء مدارس); one to cut or
// to impose announces that (خطط لفرض رسوم).
func (x *Judge) planned(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	if dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || !announces[dr.Verb.Lemma] || dr.Verb.Lemma == "أكد" || dr.Speaker.Name == "" {
		return syntax.Trigger{}, false
	}
	for k := first; k+1 < min(last, first+8); k++ {
		w := &p.Words[k]
		if !x.isPlan(k, dr) {
			if w.Pos == document.ADP || p.IsMark(k) || w.Is(lexicon.ClassTime) || series.Has(w.Lemma()) || w.Base == "تفاصيل" {
				continue
			}
			break
		}
		if k+1 < last && x.SideAt(k+1, dr) == syntax.OtherSide {
			break // خطط الشركة لإضافة
		}
		for j := k + 1; j < min(last, k+5); j++ {
			switch v := &p.Words[j]; {
			case (v.HasBefore("ل") || v.HasBefore("ب") && w.HasPronoun()) && (v.Feats.Masdar || x.LikeMasdar(j)):
				t := syntax.Trigger{First: k, Last: j + 1, Act: "pledge", Rule: "content-planned"}
				if imposing.Has(v.Lemma()) && x.tieBehind(j, last) > 0 || x.tieBehind(j, min(last, j+3)) > 0 && v.Lemma() == "مضاعفة" {
					t.Act = "reduce"
				}
				return t, true
			case v.Pos == document.VERB, v.Punct != 0:
				return syntax.Trigger{}, false
			}
		}
	}
	return syntax.Trigger{}, false
}

// imposing are the masdars of what is done against others.
var imposing = lexicon.Set("فرض حظر طرد قطع سحب مقاطعة")

// plans are the nouns of what one has set out to do.
var plans = lexicon.Set("خطة نية مخطط استراتيجية")

// listed reports whether the deed at word k puts somebody on a list of the shunned or calls him a
// terrorist by law (أدرجت الحركة على لائحة الإرهاب، صنفتها منظمة إرهابية).
func (x *Judge) listed(k, last int) bool {
	p := &x.Page
	switch p.Words[k].Lemma() {
	case "ادرج", "صنف", "وضع", "ادراج", "تصنيف":
	default:
		return false
	}
	for j := k + 1; j < min(last, k+reachProof+reachCause); j++ {
		switch w := &p.Words[j]; {
		case w.Lemma() == "ارهاب" || w.Lemma() == "ارهابي" && p.Words[j-1].Pos == document.NOUN && j > k+2, w.Lemma() == "اسود" && p.Words[j-1].Pos == document.NOUN, w.Lemma() == "عقوبة":
			return true
		case w.Punct == '.':
			return false
		}
	}
	return false
}
