package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// deed is a finite verb of a content with whose deed it is.
type deed struct {
	k        int
	actor    actor
	force    force
	negation int // the word that denies it, 1-based
	modal    bool
	future   bool
	wished   bool // after أود أن
	others   bool // the subject before a dummy one is another party (الدول سيتم تشجيعها)
}

// judge decides whether a deed gives the content its force.
func (x *Judge) judge(c *clauses, d *deed) (trigger, bool) {
	p := &x.page
	w := &p.words[d.k]
	t := trigger{first: d.k, last: d.k + 1, party: d.actor}
	if d.negation > c.first {
		t.first = d.negation - 1
	}
	if d.future && !w.hasBefore("س") && d.k > c.first {
		t.first = d.k - 1
	}
	if d.actor.pronoun != "" && d.actor.side == ownSide && c.dr.pron != "" && d.force&fcHostile != 0 && w.feats.Person == document.Third {
		d.actor.side = otherSide // nobody accuses himself: قال إنه ينتهك
		t.party = d.actor
	}
	if w.feats.Person == document.Third && dummySubject[w.lemma()] {
		d.others = d.actor.side == otherSide && d.actor.pronoun == "" && w.lemma() == "تم"
		d.actor = actor{} // إنه سيتم
	}
	found := false
	if d.actor.side == otherSide && c.dr.pron == "هما" && w.lemma() == "اتفق" {
		d.actor.side = bothSides // إنهما اتفقا على
	}
	switch d.actor.side {
	case ownSide, bothSides:
		t.act, t.rule, found = x.judgeOwn(c, d)
	case house:
		if t.act, t.rule, found = x.judgeOwn(c, d); !found {
			t.act, t.rule, found = x.judgeOther(c, d)
		}
	case otherSide:
		t.act, t.rule, found = x.judgeOther(c, d)
	case nobody, thing:
		t.act, t.rule, found = x.judgeEvent(c, d)
	}
	if a := x.involved(c, d); !found && a.last > 0 {
		t.act, t.rule, t.party, found = "accuse", "force-involved", a, true
	}
	if found && t.rule == "force-judges" {
		t.party, _ = x.readActor(d.k+1, c.last, c.dr)
	}
	if found && t.act == "threaten" {
		t.party = c.rival
	}
	return t, found
}

// involved returns whose part in a wrong the verb of a deed shows (يثبت تورط النظام).
func (x *Judge) involved(c *clauses, d *deed) actor {
	p := &x.page
	if d.force&fcShow == 0 || d.negation > 0 || d.modal {
		return actor{}
	}
	for j := d.k + 1; j < min(c.last-1, d.k+4); j++ {
		if x.forceOf(&p.words[j])&fcInvolved == 0 {
			continue
		}
		if a, _ := x.readActor(j+1, min(c.last, j+8), c.dr); a.side == otherSide {
			return a
		}
		return actor{}
	}
	return actor{}
}

// dummySubject are the verbs before which the pronoun on إن stands for nobody.
var dummySubject = set("تم جرى وجب")

// judgeOwn judges a deed of the speaker's side.
func (x *Judge) judgeOwn(c *clauses, d *deed) (act, rule string, ok bool) {
	p := &x.page
	w := &p.words[d.k]
	if d.negation > 0 {
		return x.judgeDenied(c, d)
	}
	first := w.feats.Person == document.First || d.wished
	perfect := w.feats.Aspect == document.Perf
	imperfect := w.feats.Aspect == document.Imp || d.wished
	switch {
	case !d.modal && d.force&fcCut != 0 && (d.future || perfect) && c.condition == 0 && x.cuts(d.k, c.last):
		return "reduce", "force-cut", true
	case c.condition != 0 && d.force&fcRetaliate != 0 && (d.future || d.modal || first && imperfect):
		return "threaten", "force-condition", true
	case d.future && c.condition != 0 && c.rival.last > 0 && d.force&fcFriendly == 0 && x.isPromise(d.k, d.force):
		return "threaten", "force-condition", true
	case perfect && !d.modal && w.lemma() == "اتفق" && d.k+2 < c.last && (p.words[d.k+1].base == "على" || p.words[d.k+1].base == "مع"):
		if meetings[strings.TrimPrefix(p.words[d.k+2].base, "ال")] {
			return "consult", "force-consult", true
		}
		return "support", "force-agreed", true
	case d.future && (d.force&fcRevenge != 0 || w.lemma() == "رد" && x.hitsBack(d.k, c.last)):
		return "threaten", "force-revenge", true
	case imperfect && !d.modal && x.retaliates(d.k, c.last):
		return "threaten", "force-retaliation", true
	case d.future && x.measured(d.k, c.last):
		return "threaten", "force-measures", true
	case d.future && x.isPromise(d.k, d.force) && (first || d.actor.pronoun == "" || w.lemma() != "ساعد"):
		return "pledge", "force-promise", true
	case first && d.force&fcFail != 0 && !d.future && !d.modal, perfect && !d.modal && w.lemma() == "ارتكب" && d.k+1 < c.last && mistakes[p.words[d.k+1].lemma()]:
		return "concede", "force-own-failure", true
	case imperfect && !d.future && !d.modal && (w.lemma() == "اكد" || w.lemma() == "اعلن") && x.announced(d.k, c.last) != "":
		return x.announced(d.k, c.last), "force-expressed", true
	case (first && imperfect || !d.future && !d.modal && !d.wished && expresses[w.lemma()]) && x.expressed(d.k, c.last) != "":
		return x.expressed(d.k, c.last), "force-expressed", true
	case imperfect && sidesWith[w.lemma()] && x.sidesBehind(d.k, c.last):
		return "support", "force-side", true
	case imperfect && !first && !d.future && !d.modal && x.performs(d, c) != "":
		return x.performs(d, c), "force-verb", true
	case imperfect && !d.future && !d.modal && judging[w.lemma()] && x.judgesBad(d.k, c.last):
		return "condemn", "force-judges", true
	case imperfect && d.force&fcPromise != 0 && !d.modal && x.commits(d.k, c.last, first):
		return "pledge", "force-commitment", true
	case perfect && d.force&fcOrder != 0 && x.orders(d.k, c.last):
		return "demand", "force-order", true
	case perfect && !d.modal && w.lemma() == "قرر" && x.seversAt(d.k+1, c.last):
		return "reduce", "force-cut", true
	case first && perfect && d.k <= c.first+2 && x.consults(w), x.confers(c, d):
		return "consult", "force-consult", true
	}
	return "", "", false
}

// mistakes are what one admits to have made.
var mistakes = set("خطا هفوة غلطة")

// retaliates reports whether the deed at word k makes measures of retaliation ready or takes them
// (تعد إجراءات انتقامية).
func (x *Judge) retaliates(k, last int) bool {
	p := &x.page
	for j := k + 1; j < min(last, k+7); j++ {
		w := &p.words[j]
		if w.pos == document.VERB && w.lemma() != "عمل" || w.punct != 0 && !p.isMark(j) {
			return false
		}
		if readies[p.words[k].lemma()] && j == k+1 && w.lemma() == "عقوبة" {
			return true // تعد عقوبات جديدة
		}
		if w.pos == document.ADJ && measures[p.words[j-1].lemma()] && (punitive(w) || strings.HasPrefix(strings.TrimPrefix(w.base, "ال"), "مضاد")) {
			return true
		}
	}
	return false
}

// measured reports whether the deed at word k takes measures against somebody (ستتخذ إجراءات بحق
// المخالفين).
func (x *Judge) measured(k, last int) bool {
	p := &x.page
	seen := false
	for j := k + 1; j < min(last, k+9); j++ {
		w := &p.words[j]
		if seen && (w.base == "بحق" || w.base == "ضد") {
			return true
		}
		seen = seen || measures[w.lemma()]
		if w.pos == document.VERB || w.punct == '.' || w.is(cThat|cRelative) {
			return false
		}
	}
	return false
}

// punitive reports whether the word is an adjective of retaliation or punishment.
func punitive(w *word) bool {
	b := strings.TrimPrefix(w.base, "ال")
	return strings.HasPrefix(b, "انتقامي") || strings.HasPrefix(b, "عقابي")
}

// readies are the verbs of preparing.
var readies = set("اعد حضر جهز")

// measures are the nouns of what is done against somebody.
var measures = set("اجراء تدبير خطوة رد رسم عقوبة ضربة")

// judgesBad reports whether the verb of judging at word k calls its object bad (تعتبر الموقف غير
// مسؤول).
func (x *Judge) judgesBad(k, last int) bool {
	p := &x.page
	for j := k + 1; j < min(last, k+reachJudged); j++ {
		w := &p.words[j]
		if w.pos == document.VERB || w.punct != 0 && !p.isMark(j) || w.is(cThat) {
			return false
		}
		if w.base == "غير" && j+1 < last && x.forceOf(&p.words[j+1])&fcFair != 0 {
			return true
		}
		if w.pos != document.NOUN && w.pos != document.ADJ || w.definite() || w.hasPronoun() || j+1 < last && p.words[j+1].definite() && w.pos == document.NOUN {
			continue
		}
		if x.judgement(w)&(fcScorn|fcPlot|fcBad) != 0 && (w.feats.Case == document.Acc || p.isMark(j-1) || strings.HasSuffix(w.base, "ا")) && !x.averted(j, k) {
			return true
		}
	}
	return false
}

// judging are the verbs of taking something for something.
var judging = set("اعتبر عد راى وصف")

// reachJudged bounds what a verb of judging has for its object and its judgement, in words.
const reachJudged = 14

// hitsBack reports whether the answer at word k is no answer in words (سترد عليها بقوة).
func (x *Judge) hitsBack(k, last int) bool {
	for j := k + 1; j < min(last, k+5); j++ {
		if w := &x.page.words[j]; j > k+1 && (measures[w.lemma()] || x.forceOf(w)&(fcHostile|fcBlow) != 0) {
			return true // سترد على هذه الإجراءات
		}
		switch x.page.words[j].base {
		case "عليها", "عليهم", "عليه", "بقوة", "بحزم", "بشدة", "بقسوة", "الصاع", "بالمثل", "عسكريا", "فورا", "بعنف":
			return true
		}
	}
	return false
}

// confers reports whether a deed early in the content is a consultation with somebody (الرئيس ناقش
// الأمر مع نظيره).
func (x *Judge) confers(c *clauses, d *deed) bool {
	p := &x.page
	if d.modal || d.future || d.k > c.first+reachConferring || p.words[d.k].feats.Voice == document.Pass || !x.consults(&p.words[d.k]) {
		return false
	}
	for j := d.k + 1; j < min(c.last-1, d.k+reachConferring); j++ {
		switch w := &p.words[j]; {
		case w.base == "مع":
			return x.sideAt(j+1, c.dr) == otherSide || x.isPeer(j+1)
		case w.punct != 0 && !p.isMark(j), w.is(cThat | cRelative), w.pos == document.VERB:
			return false
		}
	}
	return false
}

// reachConferring bounds the words before a verb of consulting, and between it and its partner.
const reachConferring = 8

// consults reports whether the word is a verb of consulting.
func (x *Judge) consults(w *word) bool {
	for i := range w.cues {
		if w.cues[i].verb.act == "consult" {
			return true
		}
	}
	return w.lemma() == "بحث" || w.lemma() == "ناقش" || w.lemma() == "تباحث" || w.lemma() == "تناول" && w.feats.Aspect == document.Perf
}

// wages reports whether a deed is one of ill will with a hostile noun, or a declaration of war.
func (x *Judge) wages(d *deed, c *clauses) bool {
	if d.force&fcCarry != 0 && x.hostileObject(d.k, c.last) {
		return true
	}
	return x.page.words[d.k].lemma() == "اعلن" && d.k+1 < c.last && x.page.words[d.k+1].base == "الحرب"
}

// expresses are the verbs of expressing that need no first person.
var expresses = set("اعرب عبر ابدى شعر")

// expressed returns the act of the feeling or act of speech that a verb of expressing in the
// first person has behind it (أعرب عن التقدير), "" for none.
func (x *Judge) expressed(k, last int) string {
	switch x.page.words[k].lemma() {
	case "اكد", "اعلن":
		return x.announced(k, last)
	case "اعرب", "عبر", "ابدى", "قدم", "وجه", "كرر", "جدد", "شعر", "احس":
	default:
		return ""
	}
	for j := k + 1; j < min(last, k+4); j++ {
		for _, form := range x.triggerForms(&x.page.words[j]) {
			for _, t := range x.lex.triggers[form] {
				if t.place == atHead && len(t.rest) == 0 && t.act != "comment" {
					return t.act
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
		w := &x.page.words[j]
		if w.is(cThat|cBithat) || w.pos == document.VERB || w.punct == '.' {
			return ""
		}
		if !w.hasPronoun() || w.pos != document.NOUN {
			continue
		}
		for _, form := range x.triggerForms(w) {
			for _, t := range x.lex.triggers[form] {
				if t.place == atHead && len(t.rest) == 0 && t.act != "comment" && t.act != "assert" {
					return t.act
				}
			}
		}
	}
	return ""
}

// performs returns the act of a forceful verb of the lexicon that the speaker's side does by
// his saying so (قطر تثمن جهود, بلاده تدين), with its complement beside it.
func (x *Judge) performs(d *deed, c *clauses) string {
	w := &x.page.words[d.k]
	if d.k > c.first && x.page.words[d.k-1].is(cAux) || w.hasPronoun() || w.lemma() == "تمنى" {
		return "" // كانت تدعم
	}
	for i := range w.cues {
		f := &w.cues[i]
		switch f.verb.act {
		case "praise", "condemn", "appeal", "demand", "reject", "support", "regret", "deny":
		default:
			continue
		}
		if f.kind == imperfect && f.lemma == w.lemma() && f.verb.flags&(flagWeak|flagQuote) == 0 && (x.frameBeside(d.k, f.verb) || (f.verb.frames|f.verb.target)&fObject != 0 && d.k+1 < c.last && x.isObject(x.pastWarmly(d.k+1, c.last))) {
			return f.verb.act
		}
	}
	return ""
}

// sidesBehind reports whether what stands behind the verb at word k tells on whose side one is (تقف
// بحزم مع اليابان).
func (x *Judge) sidesBehind(k, last int) bool {
	p := &x.page
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.words[j]; {
		case w.base == "مع", w.base == "بجانب", w.base == "الى" && j+1 < last && p.words[j+1].base == "جانب":
			return true
		case w.punct != 0 && !p.isMark(j), w.pos == document.VERB, w.mention != 0, w.definite():
			return false
		}
	}
	return false
}

// pastWarmly returns the word behind the adverbs and marks that begin at word k.
func (x *Judge) pastWarmly(k, last int) int {
	for k+1 < last && (warmly[x.page.words[k].base] || x.page.isMark(k)) {
		k++
	}
	return k
}

// cuts reports whether a verb of cutting has ties, envoys, aid or sanctions for its object.
func (x *Judge) cuts(k, last int) bool {
	if x.page.words[k].lemma() == "انسحب" {
		return k+1 < last && x.page.words[k+1].base == "من"
	}
	for j := k + 1; j < min(last, k+6); j++ {
		if w := &x.page.words[j]; x.forceOf(w)&fcTie != 0 || w.hasPronoun() && business[w.lemma()] && j+1 < last && x.page.words[j+1].base == "في" {
			return true // ستوقف أعمالها في إيران
		} else if w.pos == document.VERB || w.punct != 0 && !x.page.isMark(j) {
			return false
		}
	}
	return false
}

// business is what a company does in a country.
var business = set("عمل عملية نشاط انتاج استثمار خدمة مبيعات")

// sidesWith are the verbs that take a side with مع.
var sidesWith = set("اتفق تضامن تعاطف وقف")

// isPromise reports whether a future verb is one of doing.
func (x *Judge) isPromise(k int, f force) bool {
	p := &x.page
	if f&fcState == 0 {
		return p.words[k].feats.Voice != document.Pass
	}
	if f&fcHappen != 0 {
		return false
	}
	// سيبدأ بناء: beginning and going on promise with the deed behind them
	switch p.words[k].lemma() {
	case "ادى", "لعب": // ستؤدي دورا
		for j := k + 1; j < min(len(p.words), k+5); j++ {
			if b := p.words[j].base; b == "دورا" || b == "دور" || b == "دورها" || b == "دوره" {
				return true
			}
		}
	case "بدا", "استمر", "شارك", "ساعد", "اعطى", "جعل", "اعلن":
		return true
	}
	return false
}

// commits reports whether the present of a verb of commitment commits: with the deed
// behind it (تستهدف تحقيق, تستعد لاستخدام, نعرض إنفاق).
func (x *Judge) commits(k, last int, first bool) bool {
	p := &x.page
	switch p.words[k].lemma() {
	case "اعتزم", "نوى", "تعهد":
		return true
	case "عرض":
		if !first {
			return false
		}
	}
	for j := k + 1; j < min(last, k+5); j++ {
		w := &p.words[j]
		switch {
		case w.is(cTime | cAdverb), x.page.isComma(j):
		case w.feats.Masdar, w.is(cThat | cBithat), w.pos == document.NOUN && (w.prefix == "ل" || w.prefix == "ب" || p.words[j-1].pos == document.ADP):
			return true
		case w.pos == document.NOUN:
			return p.words[k].lemma() == "ضمن" || p.words[k].lemma() == "عرض"
		case w.punct != 0 && !p.isMark(j):
			return false
		}
	}
	return false
}

// orders reports whether a verb of giving orders has them for its object or is one itself.
func (x *Judge) orders(k, last int) bool {
	p := &x.page
	if p.words[k].lemma() == "امر" {
		return p.words[k].feats.Person == document.First && k+1 < last && (p.words[k+1].prefix == "ب" || p.words[k+1].is(cBithat))
	}
	for j := k + 1; j < min(last, k+4); j++ {
		if x.forceOf(&p.words[j])&fcCommand != 0 {
			return p.words[k].feats.Person == document.First || x.hasFirstPerson(&p.words[j])
		}
	}
	return false
}

// judgeOther judges a deed of somebody else.
func (x *Judge) judgeOther(c *clauses, d *deed) (act, rule string, ok bool) {
	p := &x.page
	w := &p.words[d.k]
	if d.negation > 0 {
		switch neg := p.words[d.negation-1].base; {
		case neg == "لم" && d.force&fcDeed != 0 && d.force&fcDuty == 0, neg == "لم" && d.force&fcHostile != 0:
			return "deny", "force-defence", true
		case (neg == "لم" || neg == "لا") && d.force&fcDuty != 0 && !d.modal && x.owed(d.k, c.last):
			return "condemn", "force-neglect", true
		case neg == "لن" && x.forfeits(c, d):
			return "threaten", "force-condition", true
		case neg == "لن" && c.dr.speaker.country != "" && d.force&(fcState|fcDuty) == 0 && x.onOwnGround(d.k, c):
			return "reject", "force-barrier", true
		}
		return "", "", false
	}
	if d.modal || d.future {
		if d.future && reckons[w.lemma()] && d.actor.side != secondSide {
			return "threaten", "force-reckoning", true
		}
		if d.future && x.whoever(c, d) {
			return "threaten", "force-whoever", true
		}
		if d.force&fcRue != 0 && d.future && (w.lemma() == "ندم" || x.dooms(d.k, c.last)) || d.future && x.loses(c, d) {
			return "threaten", "force-rue", true
		}
		return "", "", false
	}
	passive := w.feats.Voice == document.Pass
	switch {
	case x.confers(c, d):
		return "consult", "force-consult", true
	case d.force&fcHostile != 0 && passive:
		return "condemn", "force-suffered", true
	case d.force&fcHostile != 0:
		return "accuse", "force-hostile", true
	case d.force&fcCarry != 0 && !passive && x.hostileObject(d.k, c.last):
		return "accuse", "force-carries", true
	case d.force&fcFail != 0 && !passive:
		return "condemn", "force-failure", true
	case x.answersFor(d.k, c.last):
		return "accuse", "force-blame", true
	case x.unlawfully(d.k, c.last), !passive && d.actor.last > 0 && x.inBreach(d.k, c.last):
		return "accuse", "force-unlawful", true
	case x.assails(c, d), !passive && d.actor.last > 0 && d.actor.first < d.k && x.turns(d.k, c.last):
		return "accuse", "force-assails", true
	case x.excels(c, d), !passive && x.deserves(d.k, c.last):
		return "praise", "force-merit", true
	}
	return "", "", false
}

// reckons are the verbs of calling to account.
var reckons = set("حاسب عاقب لاحق")

// owed reports whether the denied verb at word k is one of duty where it stands: doing
// only with a deed or anything at all (لم تقم بدورها، لا تفعل شيئا).
func (x *Judge) owed(k, last int) bool {
	p := &x.page
	switch p.words[k].lemma() {
	case "قام", "فعل":
		if k+1 >= last || p.words[k+1].is(cAdverb) || p.words[k+1].base == "احد" {
			return false
		}
		for j := k + 1; j < min(last, k+4); j++ {
			if b := p.words[j].base; b == "شيء" || b == "شيئا" || b == "باي" || j == k+1 && p.words[j].hasBefore("ب") {
				return true
			}
		}
		return k+2 < last && p.words[k+2].hasBefore("ب") || k+3 < last && p.words[k+3].hasBefore("ب")
	}
	return true
}

// dooms reports whether what the verb at word k brings is dear or bad (سيدفعون الثمن، ستواجه عواقب).
func (x *Judge) dooms(k, last int) bool {
	for j := k + 1; j < min(last, k+4); j++ {
		if x.forceOf(&x.page.words[j])&fcDoom != 0 {
			return true
		}
	}
	return false
}

// whoever reports whether the future deed befalls whoever does something (كل من يعتدي سيواجه).
func (x *Judge) whoever(c *clauses, d *deed) bool {
	p := &x.page
	w := &p.words[d.k]
	if d.force&(fcRue|fcRevenge|fcCut) == 0 && w.lemma() != "وجد" || c.begin+1 >= d.k {
		return false
	}
	b := &p.words[c.begin]
	if b.base == "كل" && p.words[c.begin+1].base == "من" || b.base == "اي" || b.base == "من" {
		return (w.feats.Voice == document.Pass || d.force&fcRue != 0 || w.lemma() == "وجد") && d.k-c.begin > 2
	}
	return false
}

// forfeits reports whether the deed that will not be is what another loses when he fulfils the condition
// (إذا فعلوا ذلك فلن تحدث الصفقة).
func (x *Judge) forfeits(c *clauses, d *deed) bool {
	p := &x.page
	if c.condition == 0 || c.condition > d.k || d.force&fcState == 0 || !x.isOfficial(c.dr) {
		return false
	}
	if c.rival.side != otherSide && !(c.condition < c.last && p.words[c.condition].feats.Person == document.Third && p.words[c.condition].feats.Number == plural) {
		return false
	}
	for j := max(c.condition, d.k-7); j < min(c.last, d.k+6); j++ {
		if w := &p.words[j]; x.forceOf(w)&fcTie != 0 || forfeit[w.lemma()] {
			return true
		}
	}
	return false
}

// forfeit is what one may lose.
var forfeit = set("مكان تفاوض صفقة سلام حوار فرصة")

// loses reports whether the future deed of another is a loss that a condition would bring him, or that
// awaits whoever does something (ستفقد المساعدات ما لم، الولايات التي ترفض ستخسر).
func (x *Judge) loses(c *clauses, d *deed) bool {
	p := &x.page
	if !losing[p.words[d.k].lemma()] || d.actor.side != otherSide {
		return false
	}
	if c.condition != 0 {
		return true
	}
	for j := c.begin; j < d.k; j++ {
		if p.words[j].is(cRelative) {
			return true
		}
	}
	return false
}

// losing are the verbs of losing and being done to.
var losing = set("فقد خسر حرم")

// onOwnGround reports whether the speaker's country stands soon behind the verb.
func (x *Judge) onOwnGround(k int, c *clauses) bool {
	for j := k + 1; j < min(c.last, k+5); j++ {
		if (x.page.mentionAt(j) != nil || x.isOwn(j)) && x.sideAt(j, c.dr) == ownSide {
			return true
		}
	}
	return false
}
