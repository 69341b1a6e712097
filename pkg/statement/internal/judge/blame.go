package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// judgeEvent judges what nobody by name does (جرى تزوير، سيتم تعزيز).
func (x *Judge) judgeEvent(c *Clauses, d *deed) (act, rule string, ok bool) {
	p := &x.Page
	w := &p.Words[d.k]
	if d.negation > 0 && p.Words[d.negation-1].Base == "لن" && d.force&lexicon.ForcePermit != 0 && d.actor.Side == syntax.Nobody && x.IsOfficial(c.Dr) {
		return "reject", "force-refusal", true // لن يسمح بأي حملات
	}
	if d.negation > 0 && p.Words[d.negation-1].Base == "لن" && x.forfeits(c, d) {
		return "threaten", "force-condition", true
	}
	if d.negation > 0 && x.disavows(c, d) && x.ownsStep(c, d.k) {
		return "deny", "force-denial", true
	}
	if d.negation > 0 && x.neverTook(c, d) {
		return "deny", "force-denial", true
	}
	if d.negation > 0 || d.modal {
		return "", "", false
	}
	if b := strings.TrimPrefix(p.Words[c.begin].Base, "ال"); (b == "مسؤولية" || b == "مسئولية") && (lemmaFalls.Has(w.Lemma())) && !d.future {
		return "accuse", "force-responsibility", true // المسؤولية تقع على الشركة
	}
	if d.force&lexicon.ForceOrder != 0 && w.Feats.Aspect == document.Perf && x.orders(d.k, c.Last) {
		return "demand", "force-order", true // أصدرت توجيهاتي
	}
	if d.future && x.whoever(c, d) {
		return "threaten", "force-whoever", true
	}
	if d.future && c.condition != 0 && c.Rival.Side == syntax.OtherSide && w.Feats.Voice == document.Pass && d.force&(lexicon.ForceCut|lexicon.ForceRetaliate) != 0 {
		return "threaten", "force-condition", true // ستلغى الإعفاءات ما لم تلتزم كراكاس
	}
	if d.future && (x.unlessRival(c, d) || x.tightens(c, d)) {
		return "threaten", "force-condition", true // إذا لم تعد الحركة الرهائن فسينتهي وقف إطلاق النار
	}
	if d.force&lexicon.ForceHostile != 0 && !d.future && d.actor.Side == syntax.Nobody && d.k <= c.First+2 && c.Dr.Content.Kind == document.Direct && w.Feats.Person == document.Third && w.Feats.Voice != document.Pass {
		d.meant = pronounFor(w)
		return "accuse", "force-hostile", d.meant != "" // "لقد انتهك الدستور"
	}
	if d.future && goesAhead.Has(w.Lemma()) && (undertakings.Has(strings.TrimPrefix(p.Words[c.begin].Base, "ال")) || d.k+1 < c.Last && p.Words[d.k+1].Article && undertakings.Has(strings.TrimPrefix(p.Words[d.k+1].Base, "ال"))) && x.IsOfficial(c.Dr) {
		return "pledge", "force-promise", true // العملية العسكرية ستستمر
	}
	happens := d.force&lexicon.ForceHappen != 0
	lemma := w.Lemma()
	switch {
	case happens && !d.future && w.Feats.Aspect == document.Perf && d.k+1 < c.Last && x.ForceOf(&p.Words[d.k+1])&lexicon.ForceHostile != 0:
		return "accuse", "force-happened", true
	case happens && d.future && (lemma == "تم" || lemma == "جرى") && d.k+1 < c.Last && (d.k <= c.First+6 || x.ownMasdar(d.k+1, c.Last)) && c.Dr.Speaker.Name != "":
		switch o := strings.TrimPrefix(p.Words[d.k+1].Base, "ال"); {
		case discussions.Has(o):
			return "consult", "force-consult", true
		case penalties.Has(o) && x.offendersBehind(d.k+2, c.Last):
			return "threaten", "force-penalty", true
		case p.Words[d.k+1].Feats.Masdar && d.actor.Side != syntax.OtherSide && !d.others:
			return "pledge", "force-promise", true
		}
	case d.actor.Side == syntax.Thing && !d.future && (lemma == "افتقر" || lemma == "افتقد"):
		return "condemn", "force-failure", true
	case d.actor.Side == syntax.Thing && d.force&lexicon.ForceHostile != 0 && w.Feats.Voice == document.Pass && x.unlawfully(d.k, c.Last):
		return "condemn", "force-suffered", true
	case d.actor.Side == syntax.Thing && d.force&lexicon.ForceHostile != 0 && w.Feats.Voice != document.Pass && d.actor.Last > 0 && !x.meansNoHarm(d.k, c.Last):
		return "condemn", "force-hostile", true
	}
	return "", "", false
}

var (
	// goesAhead are the verbs of going on.
	goesAhead = lexicon.Set("استمر تواصل مضى")
	// undertakings are what a side goes on with.
	undertakings = lexicon.Set("عملية عمليات حملة برنامج حرب معركة مهمة جهود جهد هجوم عمل دعم اصلاح اصلاحات مسيرة تحقيق تحقيقات حوار مفاوضات محادثات مباحثات مشاورات")
)

// penalties are the masdars of what is done to those who break rules.
var penalties = lexicon.Set("ايقاف وقف تعليق اغلاق معاقبة محاسبة تغريم سحب حرمان ملاحقة مقاضاة فرض الغاء طرد مصادرة")

// offendersBehind reports whether those who do not comply stand in the words [k, last) (التي لا تلتزم بالقانون).
func (x *Judge) offendersBehind(k, last int) bool {
	p := &x.Page
	for j := k; j+2 < min(last, k+10) && p.Words[j].Punct == 0; j++ {
		switch w := &p.Words[j]; {
		case w.Is(lexicon.ClassRelative) && p.Words[j+1].Is(lexicon.ClassNegative) && x.ForceOf(&p.Words[j+2])&lexicon.ForceDuty != 0, w.Is(lexicon.ClassRelative) && p.Words[j+1].Lemma() == "خالف":
			return true
		case offenders.Has(strings.TrimPrefix(w.Base, "ال")):
			return true
		}
	}
	return false
}

// offenders are those who break rules.
var offenders = lexicon.Set("مخالف مخالفة مخالفين مخالفون متخلفين متخلفون متهربين للمخالفين")

// lemmaFalls are the verbs of falling to somebody.
var lemmaFalls = lexicon.Set("وقع عاد رجع")

// pronounFor is the pronoun of whom a verb in the third person without subject speaks of.
func pronounFor(w *syntax.Word) string {
	switch {
	case w.Feats.Number == lexicon.Plural:
		return "هم"
	case w.Feats.Gender == lexicon.Feminine:
		return "ها"
	case w.Feats.Gender == lexicon.Masculine:
		return "ه"
	}
	return ""
}

// ownMasdar reports whether the masdar at word k or what follows it is the speaker's (تعزيز دعمنا).
func (x *Judge) ownMasdar(k, last int) bool {
	return x.HasFirstPerson(&x.Page.Words[k]) || k+1 < last && x.HasFirstPerson(&x.Page.Words[k+1])
}

// discussions are the masdars of consulting.
var discussions = lexicon.Set("مناقشة بحث تباحث تشاور")

// hostileObject reports whether what a verb does is hostile by its name: the object or the
// complement of its preposition, past a container (أعمال تخريب).
func (x *Judge) hostileObject(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+5); j++ {
		w := &p.Words[j]
		switch f := x.ForceOf(w); {
		case p.IsMark(j), w.Pos == document.ADP, w.Is(lexicon.ClassDemonstrative):
			if w.Base == "ضد" || w.Base == "على" && !leans.Has(p.Words[k].Lemma()) {
				return false
			}
		case w.Pos == document.VERB, w.Punct != 0, w.Mention != 0:
			return false
		case w.Prefix == "ل" && p.Words[k].Pos == document.VERB && f&(lexicon.ForceHostile|lexicon.ForceAim) != 0:
			return leans.Has(p.Words[k].Lemma())
		case f&(lexicon.ForceHostile|lexicon.ForceAim) != 0:
			return w.Lemma() != "شان" || p.Words[k].Lemma() == "تدخل"
		case nounPart(w) && w.Pos == document.NOUN && j+1 < last && p.Words[j+1].Lemma() == "خبيث":
			return false // روابط خبيثة
		case nounPart(w) && w.Pos == document.NOUN && j+1 < last && p.Words[j+1].Pos == document.ADJ && x.Judgement(&p.Words[j+1])&(lexicon.ForceBad|lexicon.ForceScorn) != 0:
			return true // تواصل سياستها العدائية
		case p.Words[k].Pos == document.VERB && preparing.Has(w.Lemma()) && p.Words[j-1].Base == "في" && j+1 < last && x.ForceOf(&p.Words[j+1])&(lexicon.ForceBlame|lexicon.ForceHostile) != 0:
			return true // ساعدت في تحضير الهجوم
		case f&lexicon.ForceContainer != 0, w.Feats.Masdar && preparing.Has(w.Lemma()): // قامت بتنفيذ عمليات إرهابية
		case nounPart(w) && j+1 < last && p.Words[j+1].Conj && x.ForceOf(&p.Words[j+1])&lexicon.ForceHostile != 0: // إثارة الأحداث والاستفزازات
		default:
			return false
		}
	}
	return false
}

// preparing are the masdars of having part in a deed.
var preparing = lexicon.Set("تحضير اعداد تنفيذ تدبير تخطيط ارتكاب")

// leans are the verbs whose deed stands behind على or ل (تصر على التصعيد، يسعى لزعزعة).
var leans = lexicon.Set("اصر اقدم واصل شجع حرض سعى خطط عمد لجا هدف")

// answersFor reports whether the verb at word k makes its subject answer for something
// bad (يقف وراء الهجوم، تتحمل مسؤولية مقتل).
func (x *Judge) answersFor(k, last int) bool {
	p := &x.Page
	switch p.Words[k].Lemma() {
	case "وقف":
		if k+3 < last && p.Words[k+1].Base == "على" && p.Words[k+2].Base == "الارجح" || k+3 < last && p.Words[k+1].Is(lexicon.ClassAdverb) {
			k++ // تقف على الأرجح خلف
			if p.Words[k].Base == "على" {
				k++
			}
		}
		return k+1 < last && (p.Words[k+1].Base == "وراء" || p.Words[k+1].Base == "خلف") && x.isBlame(k+2, last)
	case "تحمل":
		for j := k + 1; j < min(last, k+4); j++ {
			if b := strings.TrimPrefix(p.Words[j].Base, "ال"); b == "مسؤولية" || b == "مسئولية" || b == "وزر" || b == "تبعات" {
				return true
			}
		}
	}
	return false
}

// isBlame reports whether the noun phrase at word k begins with what somebody may be to blame for.
func (x *Judge) isBlame(k, last int) bool {
	p := &x.Page
	for j := k; j < min(last, k+3); j++ {
		w := &p.Words[j]
		if f := x.ForceOf(w); f&(lexicon.ForceBlame|lexicon.ForceHostile) != 0 {
			return true
		} else if w.Pos != document.ADP && !w.Is(lexicon.ClassDemonstrative) && f&lexicon.ForceContainer == 0 && !p.IsMark(j) {
			return false
		}
	}
	return false
}

// unlawfully reports whether an adverb behind the verb calls the deed unlawful.
func (x *Judge) unlawfully(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+12); j++ {
		w := &p.Words[j]
		if w.Punct == '.' || w.Is(lexicon.ClassThat|lexicon.ClassRelative) || w.Pos == document.VERB {
			return false
		}
		next := func(n int) string {
			if j+n < last {
				return strings.TrimPrefix(strings.TrimPrefix(p.Words[j+n].Form, "لل"), "ال")
			}
			return ""
		}
		switch w.Base {
		case "خلافا", "انتهاكا", "خرقا":
			return law.Has(next(1))
		case "بشكل", "بطريقة", "بصورة":
			return next(1) == "صارخ" || next(1) == "سافر" || next(1) == "غير" && j+2 < last && x.ForceOf(&p.Words[j+2])&lexicon.ForceFair != 0
		case "دون":
			return next(1) == "حق" || next(1) == "وجه" && next(2) == "حق"
		case "ظلما", "عدوانا", "بهتانا", "زورا", "عمدا", "متعمدا":
			return true
		}
	}
	return false
}

// law are the names of what is broken.
var law = lexicon.Set("قانون قوانين اتفاق اتفاقية اتفاقيات قرارات قرار مواثيق أعراف اعراف دستور معاهدة")

// unlessRival reports whether the future deed is what follows if a rival does not do something.
func (x *Judge) unlessRival(c *Clauses, d *deed) bool {
	if c.condition == 0 || c.condition > d.k || c.Rival.Side != syntax.OtherSide || c.Rival.Last == 0 || c.condition >= c.Last {
		return false
	}
	return x.Page.Words[c.condition].Base == "لم" && x.IsOfficial(c.Dr)
}
