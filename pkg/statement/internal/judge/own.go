package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// judgeOwn judges a deed of the speaker's side.
func (x *Judge) judgeOwn(c *Clauses, d *deed) (act, rule string, ok bool) {
	p := &x.Page
	w := &p.Words[d.k]
	if d.negation > 0 {
		return x.judgeDenied(c, d)
	}
	first := w.Feats.Person == document.First || d.wished
	perfect := w.Feats.Aspect == document.Perf
	imperfect := w.Feats.Aspect == document.Imp || d.wished
	if act, rule = x.measureOwn(c, d); act != "" {
		return act, rule, true
	}
	switch {
	case !d.modal && (d.force&lexicon.ForceCut != 0 || d.future && starts.Has(w.Lemma())) && (d.future || perfect) && c.condition == 0 && x.cuts(d.k, c.Last):
		return "reduce", "force-cut", true
	case c.condition != 0 && d.force&lexicon.ForceRetaliate != 0 && (d.future || d.modal || first && imperfect):
		return "threaten", "force-condition", true
	case d.future && c.condition != 0 && c.Rival.Last > 0 && d.force&lexicon.ForceFriendly == 0 && x.isPromise(d.k, d.force):
		return "threaten", "force-condition", true
	case perfect && !d.modal && w.Lemma() == "اتفق" && d.k+2 < c.Last && (p.Words[d.k+1].Base == "على" || p.Words[d.k+1].Base == "مع"):
		if meetings.Has(strings.TrimPrefix(p.Words[d.k+2].Base, "ال")) {
			return "consult", "force-consult", true
		}
		return "support", "force-agreed", true
	case !d.future && !d.modal && x.campaigned(d.k, c.Last):
		return "condemn", "force-suffered", true // بلاده تتعرض لحملة كاذبة
	case d.future && (d.force&lexicon.ForceRevenge != 0 || w.Lemma() == "رد" && x.hitsBack(d.k, c.Last)):
		return "threaten", "force-revenge", true
	case imperfect && !d.modal && x.retaliates(d.k, c.Last):
		return "threaten", "force-retaliation", true
	case (first || d.actor.Pronoun != "") && imperfect && !d.modal && w.Lemma() == "حمل" && x.GuiltBehind(d.k, c.Last) > d.k+1:
		return "accuse", "force-charge", true // نحمل الحكومة المسؤولية
	case d.future && (x.firmly(d.k, c.Last) || x.strikesOn(d.k, c.Last)):
		return "threaten", "force-blow", true
	case d.future && x.measured(d.k, c.Last):
		return "threaten", "force-measures", true
	case d.future && x.isPromise(d.k, d.force) && (first || d.actor.Pronoun == "" || w.Lemma() != "ساعد"):
		return "pledge", "force-promise", true
	case first && d.force&lexicon.ForceFail != 0 && !d.future && !d.modal, perfect && !d.modal && w.Lemma() == "ارتكب" && d.k+1 < c.Last && mistakes.Has(p.Words[d.k+1].Lemma()):
		return "concede", "force-own-failure", true
	case imperfect && !d.future && !d.modal && (w.Lemma() == "اكد" || w.Lemma() == "اعلن") && x.announced(d.k, c.Last) != "":
		return x.announced(d.k, c.Last), "force-expressed", true
	case (first && imperfect || !d.future && !d.modal && !d.wished && expresses.Has(w.Lemma())) && x.expressed(d.k, c.Last) != "":
		return x.expressed(d.k, c.Last), "force-expressed", true
	case imperfect && !d.future && !d.modal && (d.actor.Side == syntax.OwnSide || c.Dr.Speaker.Kind == document.Person && c.Dr.Speaker.Role != "") && x.seeksTo(d.k, c.Last):
		return "pledge", "force-commitment", true
	case !d.modal && x.remains(d.k, c.Last), imperfect && sidesWith.Has(w.Lemma()) && x.sidesBehind(d.k, c.Last):
		return "support", "force-side", true
	case imperfect && !first && !d.future && !d.modal && x.performs(d, c) != "":
		return x.performs(d, c), "force-verb", true
	case imperfect && !d.future && !d.modal && judging.Has(w.Lemma()) && x.judgesBad(d.k, c.Last):
		return "condemn", "force-judges", true
	case imperfect && d.force&lexicon.ForcePromise != 0 && !d.modal && !(d.k > c.First && p.Words[d.k-1].Lemma() == "كان") && x.commits(d.k, c.Last, first):
		return "pledge", "force-commitment", true
	case perfect && d.force&lexicon.ForceOrder != 0 && x.orders(d.k, c.Last):
		return "demand", "force-order", true
	case perfect && !d.modal && x.listed(d.k, c.Last):
		return "reduce", "force-listed", true
	case !d.future && !d.modal && w.Lemma() == "تحمل" && x.answersFor(d.k, c.Last):
		return "concede", "force-own-failure", true // يتحمل مسؤولية أفعاله
	case first && perfect && d.k <= c.First+2 && x.consults(w), x.confers(c, d), !d.future && !d.modal && x.holdsTalks(d.k, c.Last):
		return "consult", "force-consult", true
	}
	return "", "", false
}

// firmly reports whether the deed at word k deals with somebody by force (ستتعامل بحزم).
func (x *Judge) firmly(k, last int) bool {
	p := &x.Page
	if !deals.Has(p.Words[k].Lemma()) {
		return false
	}
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case forcibly.Has(w.Base):
			return true
		case w.Base == "بكل" && j+1 < last && forcibly.Has("ب"+p.Words[j+1].Base):
			return true
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	return false
}

var (
	// deals are the verbs of dealing with somebody who does wrong.
	deals = lexicon.Set("تعامل تصدى واجه ضرب")
	// forcibly is how it is done.
	forcibly = lexicon.Set("بحزم بقوة بشدة بصرامة بقسوة بعنف بيد")
)

// strikesOn reports whether the deed at word k goes on with blows (ستواصل استهداف الشبكات).
func (x *Judge) strikesOn(k, last int) bool {
	p := &x.Page
	switch p.Words[k].Lemma() {
	case "واصل", "كثف", "صعد", "تابع":
		return k+1 < last && x.ForceOf(&p.Words[k+1])&lexicon.ForcePatient != 0
	case "استمر":
		return k+2 < last && p.Words[k+1].Base == "في" && x.ForceOf(&p.Words[k+2])&lexicon.ForcePatient != 0
	}
	return false
}

// mistakes are what one admits to have made.
var mistakes = lexicon.Set("خطا هفوة غلطة")

// retaliates reports whether the deed at word k makes measures of retaliation ready or takes them
// (تعد إجراءات انتقامية).
func (x *Judge) retaliates(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+7); j++ {
		w := &p.Words[j]
		if w.Pos == document.VERB && w.Lemma() != "عمل" || w.Punct != 0 && !p.IsMark(j) {
			return false
		}
		if readies.Has(p.Words[k].Lemma()) && j == k+1 && w.Lemma() == "عقوبة" {
			return true // تعد عقوبات جديدة
		}
		if w.Pos == document.ADJ && measures.Has(p.Words[j-1].Lemma()) && (punitive(w) || strings.HasPrefix(strings.TrimPrefix(w.Base, "ال"), "مضاد")) {
			return true
		}
	}
	return false
}

// measured reports whether the deed at word k takes measures against somebody (ستتخذ إجراءات بحق
// المخالفين).
func (x *Judge) measured(k, last int) bool {
	p := &x.Page
	seen := false
	for j := k + 1; j < min(last, k+9); j++ {
		w := &p.Words[j]
		if seen && (w.Base == "بحق" || w.Base == "ضد") {
			return true
		}
		seen = seen || measures.Has(w.Lemma())
		if w.Pos == document.VERB || w.Punct == '.' || w.Is(lexicon.ClassThat|lexicon.ClassRelative) {
			return false
		}
	}
	return false
}

// punitive reports whether the word is an adjective of retaliation or punishment.
func punitive(w *syntax.Word) bool {
	b := strings.TrimPrefix(w.Base, "ال")
	return strings.HasPrefix(b, "انتقامي") || strings.HasPrefix(b, "عقابي")
}

// readies are the verbs of preparing.
var readies = lexicon.Set("عد اعد حضر جهز")

// measures are the nouns of what is done against somebody.
var measures = lexicon.Set("اجراء تدبير خطوة رد رسم عقوبة ضربة")

// judgesBad reports whether the verb of judging at word k calls its object bad (تعتبر الموقف غير
// مسؤول).
func (x *Judge) judgesBad(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+reachJudged); j++ {
		w := &p.Words[j]
		if w.Pos == document.VERB || w.Punct != 0 && !p.IsMark(j) || w.Is(lexicon.ClassThat) {
			return false
		}
		if w.Base == "غير" && j+1 < last && x.ForceOf(&p.Words[j+1])&lexicon.ForceFair != 0 {
			return true
		}
		if w.Pos != document.NOUN && w.Pos != document.ADJ || w.Definite() || w.HasPronoun() || j+1 < last && p.Words[j+1].Definite() && w.Pos == document.NOUN {
			continue
		}
		if x.Judgement(w)&(lexicon.ForceScorn|lexicon.ForcePlot|lexicon.ForceBad) != 0 && (w.Feats.Case == document.Acc || p.IsMark(j-1) || strings.HasSuffix(w.Base, "ا")) && !x.Averted(j, k) {
			return true
		}
	}
	return false
}

// judging are the verbs of taking something for something.
var judging = lexicon.Set("اعتبر عد راى وصف")

// reachJudged bounds what a verb of judging has for its object and its judgement, in words.
const reachJudged = 14

// hitsBack reports whether the answer at word k is no answer in words (سترد عليها بقوة).
func (x *Judge) hitsBack(k, last int) bool {
	for j := k + 1; j < min(last, k+5); j++ {
		if w := &x.Page.Words[j]; j > k+1 && (measures.Has(w.Lemma()) || x.ForceOf(w)&(lexicon.ForceHostile|lexicon.ForceBlow) != 0) {
			return true // سترد على هذه الإجراءات
		}
		switch x.Page.Words[j].Base {
		case "عليها", "عليهم", "عليه", "بقوة", "بحزم", "بشدة", "بقسوة", "الصاع", "بالمثل", "عسكريا", "فورا", "بعنف":
			return true
		}
	}
	return false
}

// expresses are the verbs of expressing that need no first person.
var expresses = lexicon.Set("اعرب عبر ابدى شعر")

// expressed returns the act of the feeling or act of speech that a verb of expressing in the
// first person has behind it (أعرب عن التقدير), "" for none.
func (x *Judge) expressed(k, last int) string {
	switch x.Page.Words[k].Lemma() {
	case "اكد", "اعلن":
		return x.announced(k, last)
	case "اعرب", "عبر", "ابدى", "قدم", "وجه", "كرر", "جدد", "شعر", "احس":
	default:
		return ""
	}
	for j := k + 1; j < min(last, k+4); j++ {
		for _, form := range x.TriggerForms(&x.Page.Words[j]) {
			for _, t := range x.Lex.Triggers[form] {
				if t.Place == lexicon.AtHead && len(t.Rest) == 0 && t.Act != "comment" {
					return t.Act
				}
			}
		}
	}
	return ""
}

// announced returns the act of the noun of feeling or speech with a pronoun that is the object of a
// verb of announcing (نؤكد استعدادنا).
func (x *Judge) announced(k, last int) string {
	for j := k + 1; j < min(last, k+8); j++ {
		w := &x.Page.Words[j]
		if w.Is(lexicon.ClassThat|lexicon.ClassBithat) || w.Pos == document.VERB || w.Punct == '.' {
			return ""
		}
		if !w.HasPronoun() || w.Pos != document.NOUN {
			continue
		}
		for _, form := range x.TriggerForms(w) {
			for _, t := range x.Lex.Triggers[form] {
				if t.Place == lexicon.AtHead && len(t.Rest) == 0 && t.Act != "comment" && t.Act != "assert" {
					return t.Act
				}
			}
		}
	}
	return ""
}

// performs returns the act of a forceful verb of the lexicon that the speaker's side does by
// his saying so (قطر تثمن جهود, بلاده تدين), with its complement beside it.
func (x *Judge) performs(d *deed, c *Clauses) string {
	w := &x.Page.Words[d.k]
	if d.k > c.First && x.Page.Words[d.k-1].Is(lexicon.ClassAux) || w.HasPronoun() || w.Lemma() == "تمنى" {
		return "" // كانت تدعم
	}
	joined := d.k+2 < c.Last && x.Page.Words[d.k+1].Conj && x.Page.Words[d.k+1].Pos == document.VERB && x.Page.Words[d.k+1].Finite() != nil // تدين وتستنكر ما
	for i := range w.Cues {
		f := &w.Cues[i]
		switch f.Verb.Act {
		case "praise", "condemn", "appeal", "demand", "reject", "support", "regret", "deny":
		default:
			continue
		}
		if f.Kind == lexicon.Imperfect && f.Lemma == w.Lemma() && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && (joined || x.FrameBeside(d.k, f.Verb) || (f.Verb.Frames|f.Verb.Target)&lexicon.FrameObject != 0 && d.k+1 < c.Last && x.IsObject(x.pastWarmly(d.k+1, c.Last))) {
			return f.Verb.Act
		}
	}
	return ""
}

// sidesBehind reports whether what stands behind the verb at word k tells on whose side one is (تقف
// بحزم مع اليابان).
func (x *Judge) sidesBehind(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case w.Base == "مع", w.Base == "بجانب", w.Base == "الى" && j+1 < last && p.Words[j+1].Base == "جانب":
			return true
		case w.Punct != 0 && !p.IsMark(j), w.Pos == document.VERB, w.Mention != 0, w.Definite():
			return false
		}
	}
	return false
}

// pastWarmly returns the word behind the adverbs and marks that begin at word k.
func (x *Judge) pastWarmly(k, last int) int {
	for k+1 < last && (syntax.Warmly.Has(x.Page.Words[k].Base) || x.Page.IsMark(k)) {
		k++
	}
	return k
}

// cuts reports whether a verb of cutting has ties, envoys, aid or sanctions for its object.
func (x *Judge) cuts(k, last int) bool {
	if l := x.Page.Words[k].Lemma(); l == "رد" || l == "بدا" || l == "قام" {
		for j := k + 1; j < min(last, k+6) && x.Page.Words[j].Punct == 0; j++ {
			if v := &x.Page.Words[j]; (v.HasBefore("ب") || j == k+1 || l == "بدا") && imposing.Has(v.Lemma()) {
				return x.tieBehind(j, last) > 0 // سترد بفرض رسوم
			}
		}
		return false
	} else if l == "توقف" {
		return k+2 < last && x.Page.Words[k+1].Base == "عن" && trade.Has(x.Page.Words[k+2].Lemma())
	} else if l == "انسحب" {
		return k+1 < last && x.Page.Words[k+1].Base == "من"
	}
	for j := k + 1; j < min(last, k+6); j++ {
		if x.Page.Words[j].Base == "صادر" {
			return false // أوقف المهربين وصادر بضائعهم
		}
		if w := &x.Page.Words[j]; x.ForceOf(w)&lexicon.ForceTie != 0 || w.Lemma() == "اصل" && x.Page.Words[k].Lemma() == "جمد" || w.HasPronoun() && business.Has(w.Lemma()) && j+1 < last && x.Page.Words[j+1].Base == "في" {
			return true // ستوقف أعمالها في إيران
		} else if w.Pos == document.VERB || w.Punct != 0 && !x.Page.IsMark(j) {
			return false
		}
	}
	return false
}

// starts are the verbs of beginning, doing and answering, with what is imposed behind them.
var starts = lexicon.Set("رد بدا قام")

// trade is what is no longer done with a country.
var trade = lexicon.Set("شراء استيراد تصدير تمويل تعامل بيع")

// business is what a company does in a country.
var business = lexicon.Set("عمل عملية نشاط انتاج استثمار خدمة مبيعات")

// sidesWith are the verbs that take a side with مع.
var sidesWith = lexicon.Set("اتفق تضامن تعاطف وقف")

// isPromise reports whether a future verb is one of doing.
func (x *Judge) isPromise(k int, f lexicon.Force) bool {
	p := &x.Page
	if f&lexicon.ForceState == 0 {
		return p.Words[k].Feats.Voice != document.Pass
	}
	if f&lexicon.ForceHappen != 0 {
		return false
	}
	// سيبدأ بناء: beginning and going on promise with the deed behind them
	switch p.Words[k].Lemma() {
	case "ادى", "لعب": // ستؤدي دورا
		for j := k + 1; j < min(len(p.Words), k+5); j++ {
			if b := p.Words[j].Base; b == "دورا" || b == "دور" || b == "دورها" || b == "دوره" {
				return true
			}
		}
	case "شكل": // سيشكل لجانا
		for j := k + 1; j < min(len(p.Words), k+3); j++ {
			if formed.Has(p.Words[j].Lemma()) {
				return true
			}
		}
		return false
	case "زاد", "كشف", "حضر": // ستزيد الإنتاج
		return x.takesObject(k, min(len(p.Words), k+3))
	case "توجه", "اتجه": // ستتوجه إلى أسواق جديدة
		return x.turnsTo(k, min(len(p.Words), k+4))
	case "خاض": // سنخوض هذه المعركة
		for j := k + 1; j < min(len(p.Words), k+3); j++ {
			if fights.Has(p.Words[j].Lemma()) {
				return p.Words[k].Feats.Person == document.First
			}
		}
		return false
	case "بدا", "استمر", "شارك", "ساعد", "اعطى", "جعل", "اعلن":
		return true
	case "كان": // سأكون رئيسا للجميع
		return p.Words[k].Feats.Person == document.First && k+1 < len(p.Words) && (p.Words[k+1].Pos == document.NOUN || p.Words[k+1].Base == "الى" || p.Words[k+1].Base == "مع")
	}
	return false
}

// formed are what one promises to form.
var formed = lexicon.Set("لجنة حكومة فريق هيئة مجموعة خلية وفد مجلس قوة")

// fights are what one promises to go into.
var fights = lexicon.Set("معركة حرب نضال مواجهة")

// commits reports whether the present of a verb of commitment commits: with the deed
// behind it (تستهدف تحقيق, تستعد لاستخدام, نعرض إنفاق).
func (x *Judge) commits(k, last int, first bool) bool {
	p := &x.Page
	switch p.Words[k].Lemma() {
	case "اعتزم", "نوى", "تعهد":
		return true
	case "عرض":
		if !first {
			return false
		}
	}
	for j := k + 1; j < min(last, k+5); j++ {
		w := &p.Words[j]
		switch {
		case w.Is(lexicon.ClassTime | lexicon.ClassAdverb), x.Page.IsComma(j):
		case w.Feats.Masdar, w.Is(lexicon.ClassThat | lexicon.ClassBithat), w.Pos == document.NOUN && (w.Prefix == "ل" || w.Prefix == "ب" || p.Words[j-1].Pos == document.ADP):
			return true
		case w.Pos == document.NOUN:
			return p.Words[k].Lemma() == "ضمن" || p.Words[k].Lemma() == "عرض"
		case w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	return false
}

// orders reports whether a verb of giving orders has them for its object or is one itself.
func (x *Judge) orders(k, last int) bool {
	p := &x.Page
	if p.Words[k].Lemma() == "امر" {
		return p.Words[k].Feats.Person == document.First && k+1 < last && (p.Words[k+1].Prefix == "ب" || p.Words[k+1].Is(lexicon.ClassBithat))
	}
	for j := k + 1; j < min(last, k+4); j++ {
		if x.ForceOf(&p.Words[j])&lexicon.ForceCommand != 0 {
			return p.Words[k].Feats.Person == document.First || x.HasFirstPerson(&p.Words[j])
		}
	}
	return false
}
