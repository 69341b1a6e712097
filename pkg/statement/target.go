package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// aimless are the acts that are aimed at nobody.
var aimless = map[string]bool{"comment": true, "assert": true, "deny": true, "concede": true}

// setTarget fills in whom the act is aimed at: the complement that the verb keeps for
// him, the pronoun on the verb, the party of the deed or phrase that decided the act, or
// the first party that the content of a forceful act names.
func (x *Extractor) setTarget(dr *draft) {
	p := &x.page
	v := dr.verb
	if strings.HasPrefix(dr.trigger.rule, forceRule) {
		if v.target&fObject == 0 || dr.kind == byObject || !x.targetObject(dr) {
			x.targetOfForce(dr)
		}
		return
	}
	if w := &p.words[dr.cue]; w.pronoun != "" && dr.form != masdar && v.target&fObject != 0 {
		if x.targetDescribed(dr) {
			return
		}
		s := x.antecedentNot(dr.cue, w.pronoun, &dr.speaker)
		if s.name != "" && (!describes[v.lemma] || s.kind == document.Person || w.pronoun != "ها") {
			dr.target, dr.country = s.name, s.country
		}
		return
	}
	switch {
	case v.target&fObject != 0 && dr.kind != byObject:
		if x.targetObject(dr) {
			return
		}
	case v.target != 0 && v.target != fObject:
		if x.targetPreposition(dr) {
			return
		}
	}
	if describes[v.lemma] {
		return // what is described is no party
	}
	if dr.trigger.rule != "cue" && x.targetOfTrigger(dr) {
		return
	}
	if v.target&fObject != 0 && dr.kind != byObject && x.targetBetween(dr) {
		return
	}
	x.targetByAct(dr)
}

// targetByAct looks for the target in the content, where the act says what it may stand behind.
func (x *Extractor) targetByAct(dr *draft) {
	switch dr.act {
	case "praise", "condemn", "accuse":
		if dr.trigger.rule == "content-named" && x.takeActor(dr, dr.trigger.party) {
			return
		}
		if !x.targetAgent(dr) && !x.targetShown(dr) && !x.targetSaid(dr) && !x.targetContent(dr, fAla|fFi|fIla|fAn) && !x.targetOfPronoun(dr) && dr.pron != "" && dr.trigger.rule != "cue" {
			x.takeActor(dr, actor{side: otherSide, pronoun: dr.pron}) // قالت إنه رائع
		}
	case "support":
		first := dr.content.first
		if t := &dr.trigger; t.first > first && t.last < dr.content.last {
			first = t.last // أننا مع استقرار مصر
		}
		if !x.targetAmong(dr, first, min(dr.content.last, first+4), fAla|fFi|fIla|fAn|fBi) {
			x.takeBehind(dr)
		}
	case "reject":
		if !x.targetSaid(dr) && !x.targetWith(dr) && !x.nationWithin(dr, dr.content.first+1, min(dr.content.last, dr.content.first+3)) {
			x.targetContent(dr, fAla|fFi|fIla|fAn|fMaa|fBi|fLi)
		}
	case "consult":
		x.targetBehind(dr, fMaa)
	case "threaten", "reduce":
		if x.targetRival(dr) || dr.act == "threaten" && dr.warning() {
			return
		}
		if !x.targetBehind(dr, 0) {
			x.targetContent(dr, fFi)
		}
	case "regret":
		if condolences[strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(x.page.words[dr.content.first].base, "ال"), "ها"), "ه")] {
			x.targetBehind(dr, fLi)
		} else if sympathies[dr.trigger.rule] {
			x.takeBehind(dr)
		}
	case "pledge":
		x.targetBeneficiary(dr)
	}
}

// sympathies are the rules by which a phrase inside the content decides.
var sympathies = set("content-any content-start")

// takeBehind takes the party behind the words that decided the act, past a preposition and an
// adjective (نقف خلف البنك المركزي، تعازينا الحارة إلى لبنان).
func (x *Extractor) takeBehind(dr *draft) bool {
	p := &x.page
	if dr.trigger.rule == "cue" {
		return false
	}
	for k := dr.trigger.last; k < min(dr.content.last, dr.trigger.last+3); k++ {
		w := &p.words[k]
		if w.hasBefore("ب") && w.mention == 0 || w.base == "جانب" {
			continue // بقوة
		}
		if w.punct == 0 && !individuals[w.lemma()] && !(k+1 < dr.content.last && quantities[w.form] && individuals[p.words[k+1].lemma()]) && x.takeParty(dr, k) {
			return true
		}
		if w.pos != document.ADP && !w.is(cPreposition) && w.pos != document.ADJ && !w.is(cAdverb) {
			return false
		}
	}
	return false
}

// takeSaid takes whose words or deeds stand behind the verb that decided the act (تثمن دور البعثة).
func (x *Extractor) takeSaid(dr *draft) bool {
	p := &x.page
	for k := dr.trigger.last; k+1 < min(dr.content.last, dr.trigger.last+5); k++ {
		if w := &p.words[k]; x.forceOf(w)&fcSaying != 0 && !w.definite() && !w.hasPronoun() {
			return x.takeParty(dr, k+1)
		}
	}
	return false
}

// individuals are who is nobody in particular.
var individuals = set("شخص فرد انسان احد")

// targetLiable takes to whom a responsibility falls (تقع على عاتق الحوثيين، تعود لرئيس الجهاز).
func (x *Extractor) targetLiable(dr *draft) {
	p := &x.page
	for k := dr.trigger.last; k < min(dr.content.last, dr.trigger.last+5); k++ {
		w := &p.words[k]
		if w.hasBefore("ل") && x.takeParty(dr, k) {
			return
		}
		if w.base == "على" || w.base == "الى" || w.base == "عاتق" {
			if k+1 < dr.content.last && x.takeParty(dr, k+1) {
				return
			}
		}
	}
}

// targetCulprit takes who did what is judged: behind من جانب, in the relative clause that tells it
// (الهجوم الذي شنته تركيا), or behind الصادر عن.
func (x *Extractor) targetCulprit(dr *draft) bool {
	if x.targetAgent(dr) || x.targetSaid(dr) {
		return true
	}
	p := &x.page
	for k := dr.content.first + 1; k+2 < min(dr.content.last, dr.content.first+maxDoer); k++ {
		switch w := &p.words[k]; {
		case strings.HasPrefix(w.base, "الصادر") && p.words[k+1].base == "عن", p.words[k+1].base == "به" && w.pos == document.VERB && p.words[k-1].is(cRelative), p.words[k+1].base == "بها" && w.pos == document.VERB && p.words[k-1].is(cRelative):
			return x.takeParty(dr, k+2)
		case w.pos == document.VERB && !p.words[k-1].is(cRelative), w.punct != 0 && !p.isMark(k):
			return false
		}
	}
	return false
}

// warns are the verbs of warning, whose content names what is to be feared rather than who is
// threatened.
var warns = map[string]bool{"حذر": true, "نبه": true}

// warning reports whether the draft is one only by its verb.
func (dr *draft) warning() bool { return warns[dr.verb.lemma] && dr.trigger.rule == "cue" }

// targetRival takes who would fulfil the condition of a threat.
func (x *Extractor) targetRival(dr *draft) bool {
	c := clauses{dr: dr, first: dr.content.first, last: dr.content.last}
	x.findCondition(&c)
	if c.rival.last > 0 && noTargets[x.page.words[c.rival.first].base] {
		return false // إذا لزم الأمر
	}
	return x.takeActor(dr, c.rival)
}

// targetOfForce takes the party whose deed decided the act, or for whom the speaker's side
// does it.
func (x *Extractor) targetOfForce(dr *draft) {
	switch dr.act {
	case "accuse", "condemn":
		if dr.trigger.rule == "force-responsibility" {
			x.targetLiable(dr)
			return
		}
		if !x.takeActor(dr, dr.trigger.party) && dr.trigger.party.last == 0 {
			x.targetCulprit(dr)
		}
	case "threaten":
		if !x.targetBehind(dr, 0) && !x.targetRival(dr) {
			x.targetContent(dr, fFi)
		}
	case "pledge":
		x.targetBeneficiary(dr)
	case "demand":
		if dr.trigger.rule != "force-order" {
			x.targetOfTrigger(dr)
			return
		}
		x.targetOrdered(dr)
	case "consult":
		x.targetBehind(dr, fMaa)
	case "support":
		if !x.targetBehind(dr, fMaa) && !x.takeBehind(dr) {
			x.targetContent(dr, fAla|fFi|fIla|fAn|fBi)
		}
	case "praise", "reduce":
		if dr.trigger.rule == "force-merit" {
			x.takeActor(dr, dr.trigger.party)
			return
		}
		if !x.targetContent(dr, fFi) && dr.act == "praise" {
			x.takeSaid(dr)
		}
	case "appeal":
		x.targetOfTrigger(dr)
	case "reject":
		if dr.trigger.rule == "force-verb" {
			x.targetByAct(dr)
		}
	}
}

// condolences are what is offered to somebody.
var condolences = set("تعازي تعاز عزاء مواساة اعتذار تعازيه مواساته اعتذاره")

// targetOrdered takes whom orders are for (توجيهاتي للأجهزة المعنية).
func (x *Extractor) targetOrdered(dr *draft) {
	p := &x.page
	for k := dr.trigger.last; k < min(dr.content.last, dr.trigger.last+4); k++ {
		if w := &p.words[k]; strings.HasPrefix(w.base, "لل") && w.prefix == "ل" {
			np := phrase{first: k, last: k + 1, after: k + 1, mention: w.mention}
			for np.last < dr.content.last && p.words[np.last].pos == document.ADJ && p.words[np.last].definite() {
				np.last++
			}
			if x.takeTarget(dr, np) {
				dr.target = cutLam(dr.target)
			}
			return
		}
	}
}

// targetOfTrigger takes the phrase that the deciding word of the content is aimed at
// (أدعو الأطراف، على واشنطن أن، يتعين على إيطاليا أن، بحث مع نظيره).
func (x *Extractor) targetOfTrigger(dr *draft) bool {
	p := &x.page
	t := dr.trigger
	switch dr.act {
	case "appeal", "demand", "consult", "praise":
	default:
		return false
	}
	if dr.act == "consult" {
		return x.targetBehind(dr, fMaa)
	}
	if k := t.last; k < dr.content.last && p.words[k].hasBefore("ل") && dr.act == "demand" {
		return x.takeParty(dr, k) // ليس هناك عذر للسلطات
	}
	if b := bound[p.words[t.first].base]; b.frame == fAla && dr.act == "demand" {
		s := x.antecedentNot(dr.cue, b.pronoun, &dr.speaker)
		dr.target, dr.country = s.name, s.country
		return s.name != ""
	}
	if t.party.last > 0 {
		return x.takeActor(dr, t.party)
	}
	if x.targetBidden(dr) {
		return true
	}
	k, limit := t.last, min(dr.content.last, t.last+10)
	if t.rule == "content-obligation" {
		if k, limit = t.first+1, t.last; p.words[limit-1].form == "ان" || p.words[limit-1].form == "الا" {
			limit--
		}
	} else if k < dr.content.last && (prepositionFrame(p.words[k].form)&(fAla|fMaa) != 0 || p.words[k].form == "ل") {
		k++
	}
	if k >= dr.content.last || p.words[k].is(cThat|cPreposition) || p.words[k].punct != 0 {
		return false
	}
	if x.isOwn(k) {
		return false // ترحيب بلاده بالوفد
	}
	np := x.nounPhrase(k, limit, &anyVerb)
	if w := &p.words[np.first]; !np.ok() || w.feats.Masdar && w.mention == 0 && !w.is(cHuman|cInstitution) || !x.canSpeak(np) && (!w.definite() || w.feats.Masdar || w.feats.Number != plural) {
		return false
	}
	return x.takeTarget(dr, np)
}

// targetBidden takes whom the phrase that decided an appeal bids: behind من (نرجو من الجماهير), or the
// subject of the verb that is wished for (الوقت حان كي تستجيب السلطات).
func (x *Extractor) targetBidden(dr *draft) bool {
	p := &x.page
	t := dr.trigger
	if dr.act != "appeal" && dr.act != "demand" {
		return false
	}
	k := t.last
	if k+1 < dr.content.last && p.words[k].base == "من" {
		return x.takeParty(dr, k+1)
	}
	if t.rule == "content-bidden" {
		return x.takeParty(dr, k)
	}
	if k+2 < dr.content.last && purposes[p.words[k].base] && p.words[k+1].pos == document.VERB && p.words[k+1].feats.Person == document.Third {
		return x.takeParty(dr, k+2)
	}
	return false
}

// purposes are the particles before what is wished for.
var purposes = set("كي لكي ان")

// targetObject takes the direct object between subject and content (اتهم س الغرب بـ).
func (x *Extractor) targetObject(dr *draft) bool {
	o := dr.object
	if o.ok() && strings.HasPrefix(x.page.words[o.first].form, "ايا") {
		return x.targetPronoun(dr) // داعيا إياه
	}
	if dr.verb.frames&fBi != 0 && describes[dr.verb.lemma] && !x.canSpeak(o) {
		return x.targetWithin(dr, o.first, o.last) // وصف تصريحات باشليه
	}
	return x.takeTarget(dr, o)
}

// targetPreposition takes the phrase behind the verb's own preposition (طلب من تركيا).
func (x *Extractor) targetPreposition(dr *draft) bool {
	p := &x.page
	from := dr.cue + 1
	if dr.subject.ok() {
		from = dr.subject.after
	}
	for k := from; k < min(from+20, max(dr.intro, from+6)) && k < len(p.words); k++ {
		if prepositionFrame(p.words[k].form)&dr.verb.target != 0 {
			return x.takeTarget(dr, x.nounPhrase(k+1, min(len(p.words), k+12), &anyVerb))
		}
	}
	return false
}

func (x *Extractor) takeTarget(dr *draft, np phrase) bool {
	if !np.ok() {
		return false
	}
	s := x.identify(np)
	if s.name == "" || s.same(&dr.speaker) || np != dr.object && x.isMedium(np.first, np.last) {
		return false
	}
	if s.entity == 0 || !x.stands(s.name) {
		s.name = x.tidy(np.first, np.last) // no name that the text does not have
	}
	if e := x.nameBehind(np); e != 0 {
		s.name = x.fullName(e - 1) // الرئيس، فلان،
	}
	if s.kind == document.Person && s.entity != 0 && !x.namesIt(np, s.name) {
		s.name = x.tidy(np.first, np.last) + " " + s.name // نظيره الروسي سيرغي لافروف
	}
	dr.target, dr.country = s.name, s.country
	return true
}

// nameBehind returns the 1-based person whose name a comma parts from the title in the phrase,
// 0 for none.
func (x *Reader) nameBehind(np phrase) int {
	p := &x.page
	k := np.last + 1
	if k >= len(p.words) || !p.isComma(np.last) || np.head&cHuman == 0 || np.mention != 0 && x.isPerson(np.mention) {
		return 0
	}
	m := p.mentionAt(k)
	if m == nil || p.d.Entities[m.entity].Kind != document.Person || m.start > p.words[k].Start {
		return 0
	}
	return m.entity + 1
}

// targetBetween takes the person or party between cue and content that no preposition
// governs (حذر الرئيس في تغريدة نظيره حسن روحاني من تداعيات).
func (x *Extractor) targetBetween(dr *draft) bool {
	p := &x.page
	from := dr.cue + 1
	if dr.subject.ok() {
		from = dr.subject.after
	}
	for k := from; k < dr.intro && k < from+maxTargetGap; k++ {
		m := p.mentionAt(k)
		if m == nil || m.start > p.words[k].Start || k == 0 {
			continue
		}
		e := &p.d.Entities[m.entity]
		if b := &p.words[k-1]; b.is(cPreposition) || b.is(cMediaHead) || b.prefix != "" || p.isMark(k-1) || dr.speaker.entity == m.entity+1 {
			continue
		}
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation && e.Kind != document.Group {
			continue
		}
		if e.Kind == document.Organisation && x.isMediaEntity(p.words[k].mention) {
			continue
		}
		return x.targetWithin(dr, k, k+1)
	}
	return false
}

// maxTargetGap bounds the words between subject and target.
const maxTargetGap = 25

// targetBeneficiary takes the first party for whom a pledge is: behind مع, ل or إلى (تعزيز
// التعاون مع موسكو), what something is given to (تسليم الرياض), to whom one is bound (ملتزمة
// بالحلف), or people behind ل (ستوفر الأمن للمسلحين).
func (x *Extractor) targetBeneficiary(dr *draft) bool {
	p := &x.page
	bound := false
	for k := dr.content.first; k < min(dr.content.last, dr.content.first+20); k++ {
		w := &p.words[k]
		bound = bound || strings.HasPrefix(w.base, "ملتزم") || strings.HasPrefix(w.base, "التزام")
		if k > dr.content.first && x.forceOf(&p.words[k-1])&fcGive != 0 && !p.words[k-1].definite() && x.takeParty(dr, k) {
			return true
		}
		if w.base == "مع" && k+1 < dr.content.last && p.words[k+1].definite() && p.words[k+1].is(cHuman|cInstitution) && x.takeParty(dr, k+1) {
			return true
		}
		if w.hasBefore("ل") && w.definite() && x.isPeople(w) && w.feats.Number == plural && x.takeParty(dr, k) {
			return true
		}
		m := p.mentionAt(k)
		if m == nil || k == 0 {
			continue
		}
		g := p.governor(k, m)
		if kind := p.d.Entities[m.entity].Kind; g&fIla != 0 && (kind == document.Country || kind == document.Place) && x.sends(dr, k) {
			continue // إرسال قوات إلى سوريا
		}
		if (g&(fMaa|fIla|fLi) != 0 || g&fBi != 0 && bound) && x.targetWithin(dr, k, k+1) {
			return true
		}
	}
	return false
}

// sends reports whether people rather than help are sent to the place at word k.
func (x *Reader) sends(dr *draft, k int) bool {
	for j := max(dr.content.first, k-6); j < k; j++ {
		if troops[strings.TrimPrefix(x.page.words[j].lemma(), "ال")] {
			return true
		}
	}
	return false
}

// troops are those who are sent, and the masdars of going.
var troops = set("قوة جندي فريق بعثة مبعوث وفد سفينة طائرة زيارة سفر عودة توجه رحلة صاروخ مراقب")

// targetContent takes the first person, country or organisation that the content names
// behind none of the given prepositions.
func (x *Extractor) targetContent(dr *draft, but frame) bool {
	first := dr.content.first
	if t := &dr.trigger; strings.HasPrefix(t.rule, forceRule) && t.act == dr.act && t.first > first && t.last < dr.content.last {
		first = t.last
	}
	return x.targetAmong(dr, first, min(dr.content.last, first+14), but)
}

// targetWithin takes the first party other than the speaker's own that words [first, last)
// name.
func (x *Extractor) targetWithin(dr *draft, first, last int) bool {
	return x.targetAmong(dr, first, last, fFi)
}

func (x *Extractor) targetAmong(dr *draft, first, last int, but frame) bool {
	p := &x.page
	start, fought := first, false
	for k := first; k < last; k++ {
		if w := &p.words[k]; k > first+2 && asides[w.base] && w.mention == 0 {
			return false
		}
		m := p.mentionAt(k)
		if m == nil {
			continue
		}
		e := &p.d.Entities[m.entity]
		switch e.Kind {
		case document.Person, document.Country, document.Organisation, document.Group:
		default:
			if m.by != document.ByCapital || m.first != k {
				continue
			}
		}
		if x.sideOfMention(m, dr) == ownSide || e.Kind == document.Organisation && x.isMediaOf(m.entity) {
			continue
		}
		if noTargets[p.words[k].base] || k > start && p.governor(k, m)&but != 0 {
			continue
		}
		if fought = x.isFought(dr, k, fought); k > start && fought {
			continue
		}
		dr.target, dr.country = p.mentionText(m), e.Code
		if e.Kind == document.Person {
			dr.target = x.fullName(m.entity)
		}
		return true
	}
	return false
}

// isFought reports whether the party at word k is one that somebody is praised or supported for
// fighting (جهود دحر تنظيم), or stands in a list with one, as before tells.
func (x *Reader) isFought(dr *draft, k int, before bool) bool {
	if k == 0 || dr.act != "praise" && dr.act != "support" {
		return false
	}
	return fights[strings.TrimPrefix(x.page.words[k-1].base, "ال")] || before && x.page.words[k].conj
}

// fights are masdars behind which stands who is fought, and not who is praised for it (جهود
// مكافحة تنظيم).
var fights = set("مكافحة محاربة دحر هزيمة قتال مواجهة هزم ردع قتل اعتقال طرد احتواء مقاومة")

// asides begin what a target is not looked for in: time, reason, purpose.
var asides = set("بين حتى بعد بعدما قبل بسبب عقب اثر منذ خلال اثناء حيث بينما رغم")
