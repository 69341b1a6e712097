package judge

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// spares are verbs whose denial is a commitment (لن ندخر جهدا).
var spares = lexicon.Set("ادخر توانى خذل نسي تخلف وانى")

// leavesPeople reports whether people stand behind عن after the verb at word k (لن نتخلى عن
// اللاجئين).
func (x *Judge) leavesPeople(k, last int) bool {
	p := &x.Page
	if k+2 >= last || p.Words[k+1].Form != "عن" {
		return false
	}
	w := &p.Words[k+2]
	return x.IsPeople(w) || x.NamesPeople(k+2)
}

// judgeDenied judges a deed that the speaker's side does not do.
func (x *Judge) judgeDenied(c *Clauses, d *deed) (act, rule string, ok bool) {
	p := &x.Page
	w := &p.Words[d.k]
	first := w.Feats.Person == document.First || d.wished
	imperfect := w.Feats.Aspect == document.Imp || d.wished
	switch neg := p.Words[d.negation-1].Base; {
	case neg == "لم" && x.neverTook(c, d):
		return "deny", "force-denial", true
	case neg == "لن" && opposes.Has(w.Lemma()):
		return "", "", false // لن يستبعد
	case neg == "لن" && c.condition != 0 && c.condition <= d.k && c.Rival.Last > 0:
		return "threaten", "force-condition", true
	case neg == "لن" && (spares.Has(w.Lemma()) || x.keepsFaith(d.k, c.Last)):
		return "pledge", "force-promise", true
	case neg == "لن" && x.wontMeet(d.k, c.Last), neg == "لا" && x.cannot(d.k, c.Last):
		return "reject", "force-refusal", true
	case neg == "لا" && imperfect && (d.force&lexicon.ForceCarry != 0 && d.force&lexicon.ForceWant == 0 || w.Lemma() == "تدخل") && x.hostileObject(d.k, c.Last):
		return "deny", "force-denial", true // بلاده لا تدعم الإرهاب
	case neg == "لن" && (d.force&lexicon.ForceState == 0 || d.force&lexicon.ForcePermit != 0), neg == "لن" && w.Base == "تصبح", neg == "لا" && imperfect && d.force&(lexicon.ForcePermit|lexicon.ForcePromise) != 0 && (d.force&lexicon.ForcePermit != 0 || x.commits(d.k, c.Last, true)):
		return "reject", "force-refusal", true
	case neg == "لن" && w.Lemma() == "عاد" && d.k+1 < c.Last && p.Words[d.k+1].Base == "الى":
		return "reject", "force-refusal", true // لن تعود إلى الاتحاد
	case neg == "لم" && x.knewNothing(d.k, c.Last), x.disavows(c, d):
		return "deny", "force-denial", true
	case neg == "لا" && imperfect && x.seeksArms(d.k, c.Last):
		return "deny", "force-denial", true
	case neg == "لا" && imperfect && d.force&lexicon.ForceWant != 0 && d.actor.Pronoun != "":
		return "reject", "force-unwilling", true
	case neg == "لا" && d.force&lexicon.ForceTolerate != 0:
		return "assert", "force-tolerance", true
	case (neg == "لم" || neg == "ما") && (d.force&(lexicon.ForceHostile|lexicon.ForceDeed) != 0 || x.wages(d, c)), neg == "لا" && first && d.force&lexicon.ForceHostile != 0:
		return "deny", "force-denial", true
	case neg == "لم" && d.k+1 < c.Last && (p.Words[d.k+1].Base == "سوى" || p.Words[d.k+1].Base == "الا") && !x.nothingBut(d.k, c.Last):
		return "", "", false // لم نتناول سوى الماء
	case first && (neg == "لم" || neg == "ما") && d.force&lexicon.ForceState == 0 && !perceives.Has(w.Lemma()) && c.Dr.Content.Kind == document.Direct:
		return "deny", "force-denial", true
	case neg == "لم" && w.Feats.Aspect != document.Perf && !perceives.Has(w.Lemma()) && w.Lemma() != "كان" && x.ever(d.k, c.Last):
		return "deny", "force-denial", true
	case first && neg == "لن":
		return "reject", "force-refusal", true
	case (neg == "لا" || neg == "لم") && (w.Lemma() == "ملك" || w.Lemma() == "امتلك") && x.nothingOf(d.k+1, c.Last):
		return "deny", "force-denial", true
	case neg == "لم" && dealings.Has(w.Lemma()) && d.k+1 < c.Last && (p.Words[d.k+1].Base == "اي" || p.Words[d.k+1].Base == "اية"):
		return "deny", "force-denial", true // موكلي لم يوقع أي عقد
	case neg == "لم" && bombards.Has(w.Lemma()) && d.k+1 < c.Last:
		return "deny", "force-denial", true // بلاده لم تقصف المدينة
	case neg == "لم" && x.nothingBut(d.k, c.Last):
		return "condemn", "force-nothing-but", true
	}
	return "", "", false
}

// perceives are the verbs of perceiving, whose denial denies no deed (لم أر قط مثل هذا).
var perceives = lexicon.Set("توصل عثر عاد رغب اراد تلقى حقق فاز سجل لعب تناول بلغ اكمل حسم انتصر انهى بدا احرز حالف ادرك عرف علم قرر حدد راى سمع شهد لاحظ قرا شاهد لمس وجد توقع تصور تخيل حلم شعر ظن")

// seeksArms reports whether the verb at word k is one of being out for weapons (لا تسعى إلى امتلاك
// سلاح نووي).
func (x *Judge) seeksArms(k, last int) bool {
	p := &x.Page
	if !seeks.Has(p.Words[k].Lemma()) {
		return false
	}
	for j := k + 1; j < min(last, k+6); j++ {
		w := &p.Words[j]
		if w.Pos == document.VERB || w.Punct != 0 && !p.IsMark(j) {
			return false
		}
		if arms.Has(w.Lemma()) {
			return true
		}
	}
	return false
}

var (
	// seeks are the verbs of being out for something.
	seeks = lexicon.Set("سعى اراد نوى اعتزم خطط طور صنع هدف")
	// arms are what states deny to be out for.
	arms = lexicon.Set("سلاح قنبلة راس صاروخ")
)

// dealings are the verbs of what one may be said to have done with somebody.
var dealings = lexicon.Set("ارسل نفذ شن قدم مول زود قصف هاجم اطلق مارس تدخل نقل نشر خطط اصدر طور صنع اشترى قبض قتل اعتقل احتجز عذب وقع عقد التقى اتصل ارتكب دفع طلب وعد استخدم اجرى تعهد باع سلم قابل تفاوض نشا اقام")

// ever reports whether an adverb behind the denied verb at word k excludes every time (لم يلتق به قط).
func (x *Judge) ever(k, last int) bool {
	for j := k + 1; j < min(last, k+7); j++ {
		if w := &x.Page.Words[j]; always.Has(w.Base) {
			return true
		} else if w.Punct != 0 && !x.Page.IsMark(j) || w.Pos == document.VERB {
			return false
		}
	}
	return false
}

// always are the adverbs of every time.
var always = lexicon.Set("قط ابدا مطلقا اطلاقا البتة بتاتا")

// opposes are the verbs of refusing, whose denial refuses nothing.
var opposes = lexicon.Set("استبعد رفض مانع عارض اعترض نفى تردد")

// nothingBut reports whether an exception behind the denied verb leaves nothing but what is
// hostile (لم نجد سوى العنف).
func (x *Judge) nothingBut(k, last int) bool {
	p := &x.Page
	if k+2 >= last || p.Words[k+1].Base != "سوى" && p.Words[k+1].Base != "الا" {
		return false
	}
	for j := k + 2; j < min(last, k+5); j++ {
		if x.ForceOf(&p.Words[j])&(lexicon.ForceHostile|lexicon.ForceBad|lexicon.ForceBlame) != 0 {
			return true
		}
	}
	return false
}
