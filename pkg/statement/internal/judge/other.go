package judge

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// judgeOther judges a deed of somebody else.
func (x *Judge) judgeOther(c *Clauses, d *deed) (act, rule string, ok bool) {
	p := &x.Page
	w := &p.Words[d.k]
	if d.negation > 0 {
		return x.judgeUndone(c, d)
	}
	if d.modal || d.future {
		return x.judgeComing(c, d)
	}
	passive := w.Feats.Voice == document.Pass
	switch {
	case x.confers(c, d):
		return "consult", "force-consult", true
	case d.force&lexicon.ForceHostile != 0 && x.meansNoHarm(d.k, c.Last):
		return "", "", false
	case d.force&lexicon.ForceHostile != 0 && passive:
		return "condemn", "force-suffered", true
	case d.force&lexicon.ForceHostile != 0:
		return "accuse", "force-hostile", true
	case d.force&lexicon.ForceCarry != 0 && !passive && x.hostileObject(d.k, c.Last):
		return "accuse", "force-carries", true
	case d.force&lexicon.ForceFail != 0 && !passive:
		return "condemn", "force-failure", true
	case w.Lemma() == "سرق" && !passive && d.actor.Last > 0 && x.isBody(d.actor.First), x.sponsored(c, d):
		return "accuse", "force-hostile", true
	case x.suffers(d.k, c.Last):
		return "accuse", "force-suffered", true
	case !passive && d.actor.Last > 0 && x.meddles(d.k, c.Last):
		return "accuse", "force-meddles", true
	case !passive && x.hasPart(d.k, c.Last):
		return "accuse", "force-part", true
	case x.answersFor(d.k, c.Last):
		return "accuse", "force-blame", true
	case x.unlawfully(d.k, c.Last), !passive && d.actor.Last > 0 && x.inBreach(d.k, c.Last):
		return "accuse", "force-unlawful", true
	case x.endangers(c, d):
		return "accuse", "force-endangers", true
	case x.assails(c, d), !passive && d.actor.Last > 0 && d.actor.First < d.k && x.turns(d.k, c.Last):
		return "accuse", "force-assails", true
	case x.excels(c, d), !passive && x.deserves(d.k, c.Last):
		return "praise", "force-merit", true
	}
	return "", "", false
}

// judgeUndone judges what somebody else does not do.
func (x *Judge) judgeUndone(c *Clauses, d *deed) (act, rule string, ok bool) {
	p := &x.Page
	w := &p.Words[d.k]
	switch neg := p.Words[d.negation-1].Base; {
	case neg == "لم" && x.spokenFor(d.actor, c.Dr) && (x.ever(d.k, c.Last) || (dealings.Has(w.Lemma()) || w.Lemma() == "ادلى") && d.k+1 < c.Last && anyOf.Has(p.Words[d.k+1].Base)):
		return "deny", "force-denial", true
	case neg == "لم" && d.force&lexicon.ForceDeed != 0 && d.force&lexicon.ForceDuty == 0, neg == "لم" && d.force&lexicon.ForceHostile != 0:
		return "deny", "force-defence", true
	case (neg == "لم" || neg == "لا") && d.force&lexicon.ForceDuty != 0 && !d.modal && x.owed(d.k, c.Last):
		return "accuse", "force-neglect", true
	case x.lacks(d, c.Last):
		return "condemn", "force-lacks", true
	case neg == "لن" && x.forfeits(c, d):
		return "threaten", "force-condition", true
	case neg == "لم" && x.suffers(d.k, c.Last):
		return "deny", "force-defence", true // لم يتعرض للتعذيب
	case neg == "لن" && yieldsTo.Has(w.Lemma()) && (c.Dr.Speaker.Country == "" || x.nationOf(d.actor) == c.Dr.Speaker.Country):
		return "reject", "force-refusal", true // الأوروبيون لن يقبلوا
	case neg == "لن" && c.Dr.Speaker.Country != "" && d.force&(lexicon.ForceState|lexicon.ForceDuty) == 0 && x.onOwnGround(d.k, c):
		return "reject", "force-barrier", true
	}
	return "", "", false
}

// judgeComing judges what somebody else will or may do.
func (x *Judge) judgeComing(c *Clauses, d *deed) (act, rule string, ok bool) {
	w := &x.Page.Words[d.k]
	if d.future && x.tightens(c, d) {
		return "threaten", "force-condition", true
	}
	if d.future && !d.modal && c.condition == 0 && x.endangers(c, d) {
		return "condemn", "force-harms", true // الحزب سيدمر الاقتصاد
	}
	if d.future && d.force&lexicon.ForceRetaliate != 0 && w.Feats.Voice != document.Pass && x.unlessDone(c) {
		return "threaten", "force-condition", true // الأهالي سيغلقون الطرق إذا لم
	}
	if d.future && reckons.Has(w.Lemma()) && d.actor.Side != syntax.SecondSide {
		return "threaten", "force-reckoning", true
	}
	if d.future && x.whoever(c, d) {
		return "threaten", "force-whoever", true
	}
	if d.force&lexicon.ForceRue != 0 && d.future && (w.Lemma() == "ندم" || x.dooms(d.k, c.Last)) || d.future && x.loses(c, d) {
		return "threaten", "force-rue", true
	}
	return "", "", false
}

// meansNoHarm reports whether the hostile verb at word k has with its object another sense (صادرت الشرطة مخدرات، يساء فهمه،
// تعدى العدد ألفا).
func (x *Judge) meansNoHarm(k, last int) bool {
	p := &x.Page
	switch p.Words[k].Lemma() {
	case "اساء":
		return p.Words[k].Feats.Voice == document.Pass && k+1 < last && (p.Words[k+1].Lemma() == "فهم" || p.Words[k+1].Lemma() == "تفسير")
	case "اعتدى":
		return p.Words[k].Base == "اعتدت" && k+1 < last && (p.Words[k+1].Form == "ان" || p.Words[k+1].Form == "في" || p.Words[k+1].Feats.Masdar) // اعتدت أن أفعل
	case "شرد": // تشرد ألف شخص
		return (p.Words[k].Feats.Voice == document.Pass || p.Words[k].Base == "تشرد" || x.amongDead(k)) && !x.agentBehind(k, last)
	case "تعدى":
		for j := k + 1; j < min(last, k+3); j++ {
			if w := &p.Words[j]; w.Pos == document.NUM || w.Punct == 0 && !w.Arabic {
				return true
			}
		}
	case "صادر":
		for j := k + 1; j < min(last, k+9) && p.Words[j].Punct == 0; j++ {
			if contraband.Has(p.Words[j].Lemma()) {
				return true
			}
		}
	}
	return false
}

// contraband is what the police take away.
var contraband = lexicon.Set("مادة كيلو كلغ كغ غرام مخدر حشيش كوكايين هيروين سلاح ذخيرة طن كيلوغرام قطعة جهاز هاتف وثيقة كمبيوتر سيارة ملف متفجرات بضاعة شحنة")

// reckons are the verbs of calling to account.
var reckons = lexicon.Set("حاسب عاقب لاحق")

// owed reports whether the denied verb at word k is one of duty where it stands: doing
// only with a deed or anything at all (لم تقم بدورها، لا تفعل شيئا).
func (x *Judge) owed(k, last int) bool {
	p := &x.Page
	switch p.Words[k].Lemma() {
	case "قام", "فعل":
		if k+1 >= last || p.Words[k+1].Is(lexicon.ClassAdverb) || p.Words[k+1].Base == "احد" {
			return false
		}
		if b := p.Words[k+1].Base; b == "بذلك" || b == "بهذا" || b == "به" || b == "ذلك" || b == "بها" {
			return false
		}
		for j := k + 1; j < min(last, k+4); j++ {
			if b := p.Words[j].Base; b == "شيء" || b == "شيئا" || b == "باي" || j == k+1 && p.Words[j].HasBefore("ب") {
				return true
			}
		}
		return k+2 < last && p.Words[k+2].HasBefore("ب") || k+3 < last && p.Words[k+3].HasBefore("ب")
	}
	return true
}

// dooms reports whether what the verb at word k brings is dear or bad (سيدفعون الثمن، ستواجه عواقب).
func (x *Judge) dooms(k, last int) bool {
	for j := k + 1; j < min(last, k+4); j++ {
		if x.ForceOf(&x.Page.Words[j])&lexicon.ForceDoom != 0 {
			return true
		}
	}
	return false
}

// whoever reports whether the future deed befalls whoever does something (كل من يعتدي سيواجه).
func (x *Judge) whoever(c *Clauses, d *deed) bool {
	p := &x.Page
	w := &p.Words[d.k]
	if d.force&(lexicon.ForceRue|lexicon.ForceRevenge|lexicon.ForceCut) == 0 && w.Lemma() != "وجد" || c.begin+1 >= d.k {
		return false
	}
	b := &p.Words[c.begin]
	if b.Base == "كل" && p.Words[c.begin+1].Base == "من" || b.Base == "اي" || b.Base == "من" {
		return (w.Feats.Voice == document.Pass || d.force&lexicon.ForceRue != 0 || w.Lemma() == "وجد") && d.k-c.begin > 2
	}
	return false
}

// forfeits reports whether the deed that will not be is what another loses when he fulfils the condition
// (إذا فعلوا ذلك فلن تحدث الصفقة).
func (x *Judge) forfeits(c *Clauses, d *deed) bool {
	p := &x.Page
	if c.condition == 0 || c.condition > d.k || d.force&lexicon.ForceState == 0 || !x.IsOfficial(c.Dr) {
		return false
	}
	if c.Rival.Side != syntax.OtherSide && !(c.condition < c.Last && p.Words[c.condition].Feats.Person == document.Third && p.Words[c.condition].Feats.Number == lexicon.Plural) {
		return false
	}
	for j := max(c.condition, d.k-7); j < min(c.Last, d.k+6); j++ {
		if w := &p.Words[j]; x.ForceOf(w)&lexicon.ForceTie != 0 || forfeit.Has(w.Lemma()) {
			return true
		}
	}
	return false
}

// forfeit is what one may lose.
var forfeit = lexicon.Set("مكان تفاوض صفقة سلام حوار فرصة")

// loses reports whether the future deed of another is a loss that a condition would bring him, or that
// awaits whoever does something (ستفقد المساعدات ما لم، الولايات التي ترفض ستخسر).
func (x *Judge) loses(c *Clauses, d *deed) bool {
	p := &x.Page
	if !losing.Has(p.Words[d.k].Lemma()) || d.actor.Side != syntax.OtherSide {
		return false
	}
	if c.condition != 0 {
		return true
	}
	for j := c.begin; j < d.k; j++ {
		if p.Words[j].Is(lexicon.ClassRelative) {
			return true
		}
	}
	return false
}

// losing are the verbs of losing and being done to.
var losing = lexicon.Set("فقد خسر حرم")

// onOwnGround reports whether the speaker's country stands soon behind the verb.
func (x *Judge) onOwnGround(k int, c *Clauses) bool {
	for j := k + 1; j < min(c.Last, k+5); j++ {
		if (x.Page.MentionAt(j) != nil || x.IsOwn(j)) && x.SideAt(j, c.Dr) == syntax.OwnSide {
			return true
		}
	}
	return false
}

// yieldsTo are the verbs of giving way, whose denial refuses.
var yieldsTo = lexicon.Set("قبل رضخ خضع استسلم سمح تنازل ساوم")

// nationOf returns the code of the country whose people or government the actor names, "" for none.
func (x *Judge) nationOf(a syntax.Actor) string {
	for k := a.First; k < a.Last; k++ {
		if m := x.Page.MentionAt(k); m != nil {
			return x.Page.D.Entities[m.Entity].Code
		}
	}
	return ""
}

// unlessDone reports whether the condition of the content is that a party has not done something (إذا لم
// يستأنف المحقق عمله).
func (x *Judge) unlessDone(c *Clauses) bool {
	p := &x.Page
	if c.condition == 0 || c.condition+2 >= len(p.Words) || p.Words[c.condition].Base != "لم" {
		return false
	}
	w := &p.Words[c.condition+2]
	return c.Rival.Last > 0 || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution)
}

// suffers reports whether the verb at word k tells that somebody was ill-treated (تعرض للتعذيب).
func (x *Judge) suffers(k, last int) bool {
	p := &x.Page
	if p.Words[k].Lemma() != "تعرض" {
		return false
	}
	for j := k + 1; j < min(last, k+3); j++ {
		if w := &p.Words[j]; illTreatment.Has(w.Lemma()) || attacked.Has(w.Lemma()) && x.agentBehind(j, last) {
			return true
		} else if w.Base != "ل" && w.Lemma() != "شتى" && w.Lemma() != "كل" {
			return false
		}
	}
	return false
}

// agentBehind reports whether the phrase of an agent stands soon behind word k (من قبل موسكو، على يد الشرطة).
func (x *Judge) agentBehind(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last-1, k+4); j++ {
		switch b := p.Words[j].Base; {
		case p.Words[j].Form == "من" && (p.Words[j+1].Base == "قبل" || p.Words[j+1].Base == "جانب"), b == "على" && (p.Words[j+1].Base == "يد" || p.Words[j+1].Base == "ايدي"):
			return true
		}
	}
	return false
}

// attacked is what is done to somebody by one who is named.
var attacked = lexicon.Set("تسميم اغتيال ضرب خطف اختطاف تهديد اعتداء طرد سرقة احتجاز")

// illTreatment is what prisoners and dependants suffer.
var illTreatment = lexicon.Set("تعذيب اغتصاب تحرش تنكيل ابتزاز سوء اهانة تعنيف اضطهاد")

// sponsored reports whether the deed is to take arms, training or orders from a party, by those who did
// wrong (منفذو الهجوم تلقوا تدريبا من).
func (x *Judge) sponsored(c *Clauses, d *deed) bool {
	p := &x.Page
	if p.Words[d.k].Lemma() != "تلقى" || !wrongdoers.Has(p.Words[c.begin].Lemma()) {
		return false
	}
	for j := d.k + 1; j+1 < min(c.Last, d.k+reachConferring); j++ {
		if supplies.Has(p.Words[j].Lemma()) {
			return true
		}
	}
	return false
}

var (
	// wrongdoers are who does violence.
	wrongdoers = lexicon.Set("منفذ مهاجم ارهابي متمرد مسلح ميليشيا مخرب انتحاري مشتبه جناة جاني خلية شبكة مرتزق انقلابي")
	// supplies are what such people are given.
	supplies = lexicon.Set("تدريب تمويل سلاح اسلحة دعم امر تعليم تعليمات اموال مال توجيه")
)

// hasPart reports whether the verb at word k tells that somebody had part in a wrong (شاركوا في قتل، قاما
// بأدوار في اعتقال), meddled (تدخلت في الانتخابات), or would not help (رفضت التعاون).
func (x *Judge) hasPart(k, last int) bool {
	p := &x.Page
	lemma := p.Words[k].Lemma()
	if lemma == "رفض" {
		return k+1 < last && refusable.Has(p.Words[k+1].Lemma())
	}
	part := partakes.Has(lemma)
	for j := k + 1; j+1 < min(last, k+6); j++ {
		w := &p.Words[j]
		switch {
		case w.Lemma() == "دور" && (lemma == "قام" || lemma == "ادى" || lemma == "لعب"):
			part = true
		case w.Form == "في" && lemma == "تدخل":
			return meddled.Has(p.Words[j+1].Lemma())
		case w.Form == "في":
			return part && x.ForceOf(&p.Words[j+1])&(lexicon.ForceBlame|lexicon.ForcePatient|lexicon.ForceHostile|lexicon.ForceAim) != 0
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	return false
}

// refusable is what nobody may refuse.
var refusable = lexicon.Set("تعاون انقاذ اغاثة مساعدة اسعاف نجدة")

var (
	// partakes are the verbs of having part in something.
	partakes = lexicon.Set("شارك ضلع تورط ساهم اسهم")
	// meddled is what nobody else should have a hand in.
	meddled = lexicon.Set("انتخاب انتخابات شان شؤون سيادة قضاء سياسة")
)
