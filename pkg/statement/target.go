package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

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
		if !x.targetSaid(dr) && !x.targetContent(dr, fAla|fFi|fIla|fAn) && dr.pron != "" && dr.trigger.rule != "cue" {
			x.takeActor(dr, actor{side: otherSide, pronoun: dr.pron}) // قالت إنه رائع
		}
	case "support":
		x.targetAmong(dr, dr.content.first, min(dr.content.last, dr.content.first+4), fAla|fFi|fIla|fAn|fBi)
	case "reject":
		if !x.targetSaid(dr) {
			x.targetContent(dr, fAla|fFi|fIla|fAn|fMaa|fBi|fLi)
		}
	case "consult":
		x.targetBehind(dr, fMaa)
	case "threaten", "reduce":
		if !x.targetRival(dr) && !x.targetContent(dr, fFi) {
			x.targetBehind(dr, 0)
		}
	case "regret":
		if condolences[strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(x.page.words[dr.content.first].base, "ال"), "ها"), "ه")] {
			x.targetBehind(dr, fLi)
		}
	case "pledge":
		x.targetBeneficiary(dr)
	}
}

// targetRival takes who would fulfil the condition of a threat.
func (x *Extractor) targetRival(dr *draft) bool {
	c := clauses{dr: dr, first: dr.content.first, last: dr.content.last}
	x.findCondition(&c)
	return x.takeActor(dr, c.rival)
}

// targetOfForce takes the party whose deed decided the act, or for whom the speaker's side
// does it.
func (x *Extractor) targetOfForce(dr *draft) {
	switch dr.act {
	case "accuse", "condemn":
		x.takeActor(dr, dr.trigger.party)
	case "threaten":
		if !x.takeActor(dr, dr.trigger.party) {
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
	case "consult", "support":
		x.targetBehind(dr, fMaa)
	case "praise", "regret", "reduce":
		x.targetContent(dr, fFi)
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

// targetBehind takes the party behind one of the prepositions in the first words of the
// content; frame 0 stands for those of harm (ضد، حيال).
func (x *Extractor) targetBehind(dr *draft, want frame) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last, dr.content.first+14); k++ {
		w := &p.words[k]
		at := k + 1
		switch {
		case want == 0 && (w.base == "ضد" || w.base == "حيال" || w.base == "بحق"):
		case want != 0 && prepositionFrame(w.form)&want != 0:
		case want&fLi != 0 && w.hasBefore("ل"):
			at = k
		default:
			continue
		}
		if at < dr.content.last && x.takeParty(dr, at) {
			return true
		}
	}
	return false
}

// takeParty takes the party that begins at word k, with a ل that is written on it.
func (x *Extractor) takeParty(dr *draft, k int) bool {
	p := &x.page
	if k+1 < dr.content.last && quantities[p.words[k].form] {
		k++
	}
	w := &p.words[k]
	switch x.sideAt(k, dr) {
	case otherSide, house:
	default:
		if m := p.mentionAt(k); m == nil || p.d.Entities[m.entity].Kind != document.Place {
			return false
		}
	}
	last := k + 1
	if m := p.mentionAt(k); m != nil {
		last = m.last
	} else {
		for last < dr.content.last && last < k+5 && (p.words[last].pos == document.ADJ || p.words[last].pos == document.PROPN || p.words[last].pos == document.NOUN && !p.words[last-1].definite() || p.words[last].mention != 0 && !p.words[last].conj) && !p.words[last].hasProclitic() && p.words[last].punct == 0 {
			last++
		}
	}
	np := phrase{first: k, last: last, after: last, head: w.class}
	for j := k; j < last && np.mention == 0; j++ {
		np.mention = p.words[j].mention
	}
	if !x.takeTarget(dr, np) {
		return false
	}
	if m := p.mentionAt(k); w.hasProclitic() && (m == nil || m.start == w.Start) {
		dr.target = cutLam(dr.target)
	}
	return true
}

// quantities stand before those whom a target names (جميع المقاتلين).
var quantities = set("جميع كل كافة بعض عدد")

// targetSaid takes whose saying or deed the content rejects, condemns or praises (دعوات أعضاء,
// تصريحات الوزير, اتهامات تطلقها السلطات).
func (x *Extractor) targetSaid(dr *draft) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last-1, dr.content.first+3); k++ {
		if x.forceOf(&p.words[k])&fcSaying != 0 && !p.words[k].definite() && !p.words[k].hasPronoun() && x.takeParty(dr, k+1) {
			return true
		}
	}
	for k := dr.content.first + 1; k < min(dr.content.last-1, dr.content.first+10); k++ {
		if w := &p.words[k]; w.pos == document.VERB && w.hasPronoun() && p.words[k-1].is(cRelative) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// takeActor takes a subject of the content for the target: what a pronoun stands for, or
// the words that name it.
func (x *Extractor) takeActor(dr *draft, a actor) bool {
	if a.side == ownSide || a.side == bothSides {
		return false
	}
	if a.last == 0 {
		if a.pronoun == "" {
			return false
		}
		s := x.antecedentNot(dr.cue, a.pronoun, &dr.speaker)
		dr.target, dr.country = s.name, s.country
		return s.name != ""
	}
	p := &x.page
	np := phrase{first: a.first, last: a.last, after: a.last, head: p.words[a.first].class}
	for k := a.first; k < a.last && np.mention == 0; k++ {
		np.mention = p.words[k].mention
	}
	return x.takeTarget(dr, np)
}

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
	if pr := obliged[p.words[t.first].base]; pr != "" && dr.act == "demand" {
		s := x.antecedentNot(dr.cue, pr, &dr.speaker)
		dr.target, dr.country = s.name, s.country
		return s.name != ""
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
	np := x.nounPhrase(k, limit, &anyVerb)
	if !np.ok() || !x.canSpeak(np) && !p.words[np.first].definite() {
		return false
	}
	return x.takeTarget(dr, np)
}

// obliged are the prepositions of duty with their pronouns (عليها أن).
var obliged = map[string]string{"عليها": "ها", "عليه": "ه", "عليهم": "هم"}

// targetObject takes the direct object between subject and content (اتهم س الغرب بـ).
func (x *Extractor) targetObject(dr *draft) bool {
	o := dr.object
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
	p := &x.page
	s := x.identify(np)
	if s.name == "" || s.same(&dr.speaker) || x.isMedium(np.first, np.last) {
		return false
	}
	if s.entity == 0 || !strings.Contains(p.d.Text, s.name) {
		s.name = x.tidy(np.first, np.last) // no name that the text does not have
	}
	if s.kind == document.Person && s.entity != 0 && !x.namesIt(np, s.name) {
		s.name = x.tidy(np.first, np.last) + " " + s.name // نظيره الروسي سيرغي لافروف
	}
	dr.target, dr.country = s.name, s.country
	return true
}

// namesIt reports whether the phrase holds a word of the name.
func (x *Extractor) namesIt(np phrase, name string) bool {
	words := nameWords(name)
	for k := np.first; k < np.last; k++ {
		for _, w := range nameWords(x.page.text(k, k+1)) {
			if indexOf(words, w) >= 0 {
				return true
			}
		}
	}
	return false
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
		if w.hasBefore("ل") && w.definite() && (x.classOf(w)&cHuman != 0 || x.forceOf(w)&fcParty != 0) && w.feats.Number == plural && x.takeParty(dr, k) {
			return true
		}
		m := p.mentionAt(k)
		if m == nil || k == 0 {
			continue
		}
		if g := p.governor(k, m); (g&(fMaa|fIla|fLi) != 0 || g&fBi != 0 && bound) && x.targetWithin(dr, k, k+1) {
			return true
		}
	}
	return false
}

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
	start := first
	for k := first; k < last; k++ {
		m := p.mentionAt(k)
		if m == nil {
			continue
		}
		e := &p.d.Entities[m.entity]
		switch e.Kind {
		case document.Person, document.Country, document.Organisation, document.Group:
		default:
			continue
		}
		if x.sideOfMention(m, dr) == ownSide || e.Kind == document.Organisation && x.isMediaOf(m.entity) {
			continue
		}
		if k > start && p.governor(k, m)&but != 0 {
			continue
		}
		dr.target, dr.country = p.d.Text[m.start:p.words[m.last-1].End], e.Code
		if e.Kind == document.Person {
			dr.target = x.fullName(m.entity)
		}
		return true
	}
	return false
}

// governor returns the preposition that governs the mention at word k, directly or on it.
func (p *page) governor(k int, m *mention) frame {
	if m.start > p.words[k].Start {
		switch b := p.words[k].base; {
		case strings.HasPrefix(b, "ل"):
			return fLi
		case strings.HasPrefix(b, "ب"):
			return fBi
		}
	}
	switch b := p.words[k-1].base; b {
	case "داخل", "ب":
		return fFi
	case "ضد", "نحو", "لدى", "امام", "تجاه", "حول":
		return fAla
	default:
		return prepositionFrame(b)
	}
}

// antecedentNot is antecedent for somebody other than the speaker.
func (x *Extractor) antecedentNot(i int, pronoun string, not *speaker) speaker {
	p := &x.page
	f := verbForm{gender: masculine, number: singular, verb: x.say}
	switch pronoun {
	case "ها":
		f.gender = feminine
	case "هم", "هن":
		f.gender, f.number = 0, plural
	case "هما":
		f.gender, f.number = 0, dual
	}
	for j := i - 1; j >= 0 && j >= i-60; j-- {
		m := p.words[j].mention
		if m == 0 || p.mentions[m-1].first != j {
			continue
		}
		e := &p.d.Entities[p.mentions[m-1].entity]
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation || x.isMediaOf(p.mentions[m-1].entity) {
			continue
		}
		s := x.identify(phrase{first: j, last: p.mentions[m-1].last, mention: m})
		if s.same(not) || !x.agrees(&f, &s) {
			continue
		}
		if m := &p.mentions[m-1]; m.start > p.words[j].Start && e.Kind != document.Person {
			s.name = p.d.Text[m.start:p.words[m.last-1].End]
		}
		return s
	}
	return speaker{}
}
