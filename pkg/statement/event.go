package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// isEvent reports whether a finite cue tells what somebody does or what something shows rather than what is
// said: a law that is passed (أقر البرلمان القانون), help that is given (تدعم الحزب), a hand that waves (لوّح
// بالأعلام), a sign that points to something (المؤشرات تشير إلى).
func (x *Extractor) isEvent(dr *syntax.Draft) bool {
	if dr.Verb.Lemma == "وجد" && dr.Form != lexicon.Masdar {
		return !x.finds(dr)
	}
	if dr.Kind == syntax.ByQuote || dr.Content.Kind == document.Direct || dr.Form == lexicon.Masdar || dr.Content.First >= dr.Content.Last {
		return false
	}
	p := &x.Page
	lemma := dr.Verb.Lemma
	if dr.Kind == syntax.ByObject && dr.Subject.Ok() && courts.Has(strings.TrimPrefix(p.Words[dr.Subject.First].Base, "ال")) && (lemma == "أيد" || lemma == "أكد" && x.isLaw(dr.Content.First, dr.Content.Last)) {
		return true // أيدت المحكمة حبس المتهم
	}
	head := &p.Words[dr.Content.First]
	if lemma == "كشف" && dr.Kind == syntax.ByObject && !dr.Subject.Ok() && !p.Words[dr.Cue].Conj && recorded.Has(head.Lemma()) {
		return true // كشف تسجيل عما: what shows it
	}
	if dr.Kind == syntax.ByObject && eventObjects.Has(lemma) {
		return lemma != "دعم" || dr.Form != lexicon.Perfect || !stances.Has(strings.TrimPrefix(head.Lemma(), "ال")) // دعم الوزير موقف الرئيس
	}
	switch lemma {
	case "أقر", "صادق", "أيد", "وقع":
		return dr.Kind != syntax.ByClause && x.isLaw(dr.Content.First, dr.Content.Last)
	case "قلل", "تبادل":
		return !x.weighed(lemma, dr.Content.First)
	case "لوح":
		return waved.Has(strings.TrimPrefix(strings.TrimPrefix(head.Base, "ب"), "ال")) || waved.Has(head.Lemma())
	case "زاد", "شعر":
		return dr.Kind == syntax.ByClause
	case "أشار", "أكد", "أظهر", "أوضح", "أثبت", "كشف", "بين", "دعا", "تناول":
		k := p.WordAt(dr.Speaker.Span.Start)
		if k+1 < len(p.Words) && p.Words[k].Is(lexicon.ClassDemonstrative) {
			k++
		} else if k+2 < len(p.Words) && p.Words[k+1].Form == "من" && syntax.Quantity.Has(strings.TrimPrefix(p.Words[k].Base, "ال")) {
			k += 2 // العديد من المؤشرات
		}
		if dr.Speaker.Span.Len() == 0 || k >= len(p.Words) {
			return false
		}
		w := &p.Words[k]
		if dr.Kind == syntax.ByObject && w.Article && w.Lemma() == "رقم" {
			return true // تكشف الأرقام عمق الأزمة
		}
		return w.Mention == 0 && !w.Is(lexicon.ClassHuman) && (w.Article || w.Feats.Number == document.Plur) && signs.Has(w.Lemma())
	}
	return false
}

// finds reports whether those who find something are a study, a body or several people (وجد الباحثون أن).
func (x *Extractor) finds(dr *syntax.Draft) bool {
	if !dr.Subject.Ok() || dr.Kind != syntax.ByClause {
		return false
	}
	w := &x.Page.Words[dr.Subject.First]
	return w.Is(lexicon.ClassReport|lexicon.ClassInstitution) || w.Feats.Number == document.Plur
}

// weighed reports whether word k is what is talked down (قلل من أهمية) or what two exchange in words (تبادلا الآراء).
func (x *Extractor) weighed(lemma string, k int) bool {
	base := strings.TrimPrefix(x.Page.Words[k].Lemma(), "ال")
	if lemma == "قلل" {
		return belittled.Has(base)
	}
	return exchanged.Has(base)
}

var (
	// belittled is what somebody says that it is small.
	belittled = lexicon.Set("شان اهمية خطورة خطر قيمة حجم تاثير اثر جدوى وقع احتمال امكانية فرصة قدر مخاوف خوف تداعيات تداع حدة مكانة دور ضرر")
	// exchanged are the things that two exchange in words.
	exchanged = lexicon.Set("وجهة راي اتهام تهنئة تهان تهديد حديث شتيمة تصريح")
)

// isLaw reports whether the words [k, last) begin with a law or a sentence.
func (x *Extractor) isLaw(k, last int) bool {
	p := &x.Page
	for n := k; n < min(last, k+3); n++ {
		if w := &p.Words[n]; laws.Has(w.Lemma()) || laws.Has(strings.TrimPrefix(strings.TrimPrefix(w.Base, "ب"), "ال")) {
			return true
		} else if w.Punct != 0 && !p.IsMark(n) || w.Pos == document.VERB || w.Mention != 0 {
			return false
		}
	}
	return false
}

// recorded are the things that show something.
var recorded = lexicon.Set("تسجيل فيديو صورة مقطع شريط وثيقة لقطة")

var (
	// eventObjects are the verbs that tell a deed with a bare object.
	eventObjects = lexicon.Set("دعم أبرز")
	// stances are what somebody supports by saying so.
	stances = lexicon.Set("موقف قرار دعوة خطة فكرة اقتراح مقترح اتفاق مطلب راي")
	// laws are what parliaments and courts pass and confirm.
	laws = lexicon.Set("قانون مرسوم تشريع حكم احكام ميزانية موازنة تشريعات قوانين لائحة ضريبة طلب تعيين مشروع وثيقة")
	// courts confirm sentences.
	courts = lexicon.Set("محكمة قاض قاضي قاضية محاكم")
	// waved is what one waves with.
	waved = lexicon.Set("علم اعلام يد يدين راية رايات لافتة لافتات صورة صور منديل قميص")
	// signs are the nouns of things that show something by themselves.
	signs = lexicon.Set("مؤشر شاهد دليل حقيقة حادث حادثة امر مجرى مجريات خلاف تطور وضع حدث واقع ظرف تقويم فحص جولة سلوك قرينة علامة ظاهرة هجوم ارتفاع انخفاض تراجع")
)
