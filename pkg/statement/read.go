package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// readCue tries the readings of word i as a cue.
func (x *Extractor) readCue(i, first, last int) {
	p := &x.page
	w := &p.words[i]
	switch {
	case x.readGuilt(i, first, last), x.readLearned(i, first, last):
	case x.isParticipleCue(i):
		x.readParticiple(i, first, last)
	case w.finite() != nil && x.plausible(i, first):
		if v := w.finite().verb; v.flags&flagRelay != 0 && x.readRelay(i, first, last) {
			return
		}
		x.readFinite(i, first, last)
	case x.readAgain(i, first, last):
	case w.noun != nil:
		x.readNoun(i, first, last)
	}
}

// addDraft keeps a draft with content, links it to the one around it and returns whether
// it was kept.
func (x *Extractor) addDraft(dr draft) bool {
	if dr.content.to <= dr.content.from {
		return false
	}
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-4; n-- {
		if x.drafts[n].content.from == dr.content.from && !x.drafts[n].drop {
			return false // the content has its cue already
		}
	}
	if dr.outer == 0 {
		dr.outer = x.outerOf(dr.cue)
	}
	x.drafts = append(x.drafts, dr)
	return true
}

// outerOf returns the 1-based innermost draft whose content holds word i.
func (x *Extractor) outerOf(i int) int {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-8; n-- {
		if c := &x.drafts[n].content; c.first <= i && i < c.last && x.drafts[n].cue != i && !x.drafts[n].drop {
			return n + 1
		}
	}
	return 0
}

// maxContent bounds an indirect content in words.
const maxContent = 300

// readFinite reads the finite cue at word i.
func (x *Extractor) readFinite(i, first, last int) {
	p := &x.page
	f := p.words[i].finite()
	v := f.verb
	limit := min(last, i+maxContent)
	if x.isBackgroundCue(i) || x.staysUnnamed(i) {
		return
	}
	if x.readResumed(i, first, last, f) {
		return
	}
	np := x.subjectAfter(i+1, limit, v)
	from := i + 1
	if np.ok() {
		from = np.after
	}
	arg := x.arguments(i, first, f, np, x.complementOf(i, from, x.quoteLimit(i, last), v), limit)
	if v.flags&flagTrans != 0 && !arg.subject.ok() && arg.object.ok() && (x.isNominative(arg.object.first) || v.act == "accuse" && x.page.sentence[i]-x.chain.sentence > 1 && i == first && p.words[i].pronoun == "" && !p.words[arg.object.first].is(cHuman|cInstitution)) {
		return // ويتهم مسلحو الجماعة بقتل: passive
	}
	c := arg.content
	if c.kind == noComplement {
		x.readPostposed(i, first, last, f, arg.subject)
		return
	}
	if v.flags&(flagChain|flagWeak) == flagChain|flagWeak && f.kind == imperfect && !c.colon && c.kind == byQuote && p.words[c.intro-1].punct != ':' && !p.words[i].conj {
		return // السفير يتابع "شخصيا القضية"
	}
	if v.flags&flagWeak != 0 && (c.kind > byClause && !(v.lemma == "التزم" && f.kind == perfect && c.kind == byObject) && !(tells[v.lemma] && (arg.object.ok() && c.intro == arg.object.after || p.words[i].pronoun != "")) || c.kind == byQuote && v.frames&fClause == 0 && !c.colon && v.flags&flagQuote == 0 && v.frames&prepositionFrame(p.words[c.intro-1].form) == 0) || v.flags&flagQuote != 0 && c.kind != byQuote && !c.colon && !(c.via >= 0 && p.words[c.via].is(cMasdarPrep)) {
		return
	}
	dr := draft{outer: x.outerOf(i), cue: i, cueFirst: i, verb: v, act: v.act, form: f.kind, rule: "verb-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: arg.subject, object: arg.object}
	dr.negated = x.negatedAt(i, first)
	inner := x.innerLimit(i, limit)
	if !arg.subject.ok() && c.intro == i+1 {
		if np := x.behindComplement(c, limit, v); np.ok() && !x.hasSubjectBefore(i, first, f) {
			dr.subject, arg.subject, inner = np, np, np.first
		}
	}
	if by := x.purposeOf(i, first); by.ok() && !arg.subject.ok() {
		dr.speaker = x.identify(by)
		dr.speaker.rule = "verb-subject"
	} else {
		dr.speaker = x.subjectOf(i, first, f, arg.subject, &dr)
	}
	x.againstOwn(&dr, f)
	if !x.believable(&dr, first) {
		return
	}
	x.attributed(&dr, from)
	x.current = &dr.speaker
	dr.content = x.contentOf(c, inner, x.carriesOthers(arg.subject))
	x.cutToName(&dr, c, first)
	x.endAtRelative(&dr)
	if c.via >= 0 {
		dr.rule += viaRule
	}
	x.keep(dr)
	if s := p.sentence[i]; i == first && !dr.subject.ok() && dr.object.ok() && dr.speaker.name != "" {
		x.topics[s] = topic{known: true, speaker: dr.speaker, phrase: phrase{first: i, last: i + 1}} // وشكر الرئيس على …، وقال
	}
}

// againstOwn gives a hostile act to the person named last where the speaker that the verb goes on with
// would aim it at his own country (انتقد ظريف نتانياهو، بعد أن هدد طهران).
func (x *Extractor) againstOwn(dr *draft, f *verbForm) {
	if dr.subject.ok() || !dr.object.ok() || dr.object.mention == 0 || !hostileActs[dr.act] || dr.speaker.country == "" {
		return
	}
	e := &x.page.d.Entities[x.page.mentions[dr.object.mention-1].entity]
	if e.Code != dr.speaker.country || e.Kind != document.Country && e.Kind != document.Place {
		return
	}
	if s := x.lastPerson(dr.cue, f); s.name != "" && !s.same(&dr.speaker) && s.country != e.Code {
		dr.speaker = s
	}
}

// isNominative reports whether the ending of word k shows that it is no object: a sound masculine
// plural in و or ون.
func (x *Reader) isNominative(k int) bool {
	w := &x.page.words[k]
	return w.pos != document.VERB && w.feats.Number == plural && !w.feats.Broken && !w.hasPronoun() && (strings.HasSuffix(w.base, "ون") || strings.HasSuffix(w.base, "و"))
}

// endAtRelative ends the content round the draft before the relative clause in which the same
// speaker goes on to the end (التزم بالرد على القرار الذي قال إنه).
func (x *Extractor) endAtRelative(dr *draft) {
	k := dr.cueFirst - 1
	if dr.outer == 0 || dr.speaker.rule != "relative-chain" || dr.kind != byClause || !x.page.words[k].is(cRelative) {
		return
	}
	if o := &x.drafts[dr.outer-1].content; dr.content.to >= o.to && k > o.first+1 {
		o.last, o.to = k, x.page.words[k-1].End
	}
}

// innerLimit is limit, or the complement of a cue that stands open round word i (شدد الوزير،
// الذي دعا إلى لقاء، على).
func (x *Extractor) innerLimit(i, limit int) int {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-3; n-- {
		if d := &x.drafts[n]; d.cue < i && i < d.intro && !d.drop {
			limit = min(limit, d.intro)
		}
	}
	return limit
}

// viaRule ends the rule of a draft whose content a participle carries (وتابع … قائلا).
const viaRule = "-via"

// keep adds a draft and settles it.
func (x *Extractor) keep(dr draft) {
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
	}
}

// speak reads the content of a draft whose speaker is known, from the complement c on, and keeps it.
func (x *Extractor) speak(dr *draft, c complement, limit int) {
	x.current = &dr.speaker
	dr.content = x.contentOf(c, limit, false)
	x.keep(*dr)
}

// misreadName reports whether the subject of the draft, read as an indefinite masculine noun
// behind a feminine verb, must be a name (قالت آنا تيني).
func (x *Reader) misreadName(dr *draft) bool {
	if !dr.subject.ok() || dr.subject.first != dr.cue+1 {
		return false
	}
	f := x.page.words[dr.cue].finite()
	w := &x.page.words[dr.subject.first]
	return f != nil && f.gender == feminine && f.number == singular && w.pos == document.NOUN && !w.definite() && w.feats.Gender == masculine && w.feats.Number == singular
}

// signs reports whether something that is signed stands in words [k, end): an agreement, a law,
// a paper.
func (x *Reader) signs(k, end int) bool {
	for end = min(end, len(x.page.words)); k < end; k++ {
		if w := &x.page.words[k]; w.read != nil && signed[w.read.Lemma] {
			return true
		}
	}
	return false
}

// signed are lemmas of what is signed.
var signed = set("خطاب اتفاق اتفاقية معاهدة مذكرة قرار قانون مرسوم بيان عقد وثيقة إعلان بروتوكول رسالة عريضة ميثاق خطة أمر تشريع صفقة تفاهم هدنة ورقة كتاب تعهد التزام ميزانية موازنة")

// isThing reports whether word k ends an indefinite phrase for a thing, of which the verb
// behind it tells (سلوك يشير إلى).
func (x *Reader) isThing(k int) bool {
	w := &x.page.words[x.page.beforeAdjectives(k)]
	return w.pos == document.NOUN && !w.definite() && !w.hasPronoun() && w.mention == 0 && !w.is(cHuman|cInstitution|cReport|cMediaHead|cMedia|cTime|cAdverb) && w.read.Source == document.Lexicon
}

// beforeAdjectives returns the word before the indefinite adjectives that end at word k, two at
// most.
func (p *page) beforeAdjectives(k int) int {
	for n := 0; n < 2 && k > 0 && p.words[k].pos == document.ADJ && !p.words[k].definite(); n++ {
		k--
	}
	return k
}

// surnameLike reports whether the span is one adjective with article, which as a subject is a
// surname (لكن المحمود أشار).
func (x *Reader) surnameLike(s document.Span) bool {
	p := &x.page
	k := p.wordAt(s.Start)
	return k < len(p.words) && p.words[k].End == s.End && p.words[k].pos == document.ADJ && p.words[k].definite()
}

// isCourt reports whether the speaker of the draft, or the head of its relative clause, is a
// court, which convicts rather than condemns.
func (x *Reader) isCourt(dr *draft) bool {
	for k := max(0, dr.cue-3); k <= min(dr.cue+3, len(x.page.words)-1); k++ {
		switch x.page.words[k].base {
		case "القضاء", "المحكمة", "محكمة", "القاضي", "قاض", "المحلفين", "محلفين", "المحلفون":
			return true
		}
	}
	return false
}

// showing are the verbs that things are the subject of, too.
var showing = set("عد أشار كشف عبر أظهر أثبت بين أكد أوحى عكس أوضح لفت أبرز عزز دعم برهن أعلن أفاد ذكر قال دل بدا وعد هدد ألمح لوح")

// saying are those of them whose past tense with a clause behind it is an act of speech.
var saying = set("أعلن أفاد ذكر قال أوضح")

// hints are the verbs of showing that tell nothing without one who shows.
var hints = set("أشار كشف أظهر أثبت أوحى عكس أبرز دل برهن عزز")

// thought are the verbs of thinking whose passive names nobody.
var thought = set("توقع اعتقد رجح افترض اشتبه خشي ظن")

// heartfelt are the adjectives before the noun of a feeling.
var heartfelt = set("خالص بالغ صادق اصدق احر عميق عظيم شديد كامل مطلق جزيل وافر")

// messages are what is sent with words.
var messages = set("رسالة رسائل برقية برقيات سؤال نصيحة تهمة كلمة")

// isSpeechNoun reports whether word j is a noun of speech: one of nouns.tsv, a letter, or
// a feeling or deed that triggers.tsv has as the head of a content.
func (x *Reader) isSpeechNoun(j int) bool {
	w := &x.page.words[j]
	if heartfelt[w.base] && j+1 < len(x.page.words) {
		j++ // خالص تعازيه
		w = &x.page.words[j]
	}
	if w.noun != nil || messages[strings.TrimSuffix(w.base, "ا")] {
		return true
	}
	for _, form := range x.triggerForms(w) {
		for _, f := range []string{form, strings.TrimSuffix(form, "ا")} {
			if _, ok := x.lex.nouns[f]; ok {
				return true
			}
			for _, t := range x.lex.triggers[f] {
				if t.place == atHead {
					return true
				}
			}
		}
	}
	return false
}

// cutToName cuts the content of a verb of describing to the name that it gives: ما وصفه
// ب"…" is no more than what is quoted, ما تصفه بسرقة الحقوق ends with the comma.
func (x *Reader) cutToName(dr *draft, c complement, first int) {
	p := &x.page
	i := dr.cue
	free := i > first && strings.HasSuffix(p.words[i-1].form, "ما")
	if q := p.quoteAt(c.start); q != 0 && !p.quotes[q-1].Unbalanced && (describes[dr.verb.lemma] || free) {
		end := p.quoteEnd(q, c.start)
		dr.content = content{from: p.quotes[q-1].Content.Start, to: p.quotes[q-1].Content.End, first: c.start + 1, last: end, tail: end + 1, kind: document.Direct}
	} else if free && describes[dr.verb.lemma] {
		x.cutAtComma(&dr.content)
	}
}

// cutAtComma ends an indirect content at its first comma.
func (x *Reader) cutAtComma(c *content) {
	for k := c.first + 1; k < c.last; k++ {
		if x.page.isComma(k) {
			c.last, c.tail, c.to = k, k, x.page.words[k-1].End
			return
		}
	}
}

// quoteLimit is the end of the search for a complement: the sentence, or the next one
// too where this one ends with a colon (قال: ¶ "…").
func (x *Reader) quoteLimit(i, last int) int {
	p := &x.page
	if last < len(p.words) && (p.words[last-1].punct == ':' || p.quoteAt(last) != 0 && last-i < 12 && p.words[last-1].punct == 0) {
		return min(last+3, len(p.words))
	}
	return last
}

// isObject reports whether a direct object may begin at word j.
func (x *Reader) isObject(j int) bool {
	p := &x.page
	w := &p.words[j]
	switch {
	case p.mentionAt(j) != nil && !w.conj:
		return true
	case w.form == "ما" && j+1 < len(p.words) && p.words[j+1].pos == document.VERB:
		return true // ووصفت ما حدث بأنه
	case w.punct != 0:
		return p.quoteAt(j) != 0
	case w.form == "اي" && j+1 < len(p.words) && nominal(&p.words[j+1]):
		return true // ينفي أي تورط
	case w.form == "قرب" && j+1 < len(p.words) && p.words[j+1].feats.Masdar:
		return true // أكدت قرب سيطرتها
	case w.is(cThat | cBithat | cQuestion | cPreposition | cRelative | cConnective | cNegative | cAux | cSelf | cAdverb | cTime | cTurn):
		return false
	case w.conj || w.prefix != "" || w.read != nil && w.read.Source == document.Lexicon && (w.hasBefore("ل") || w.hasBefore("ب")) || w.pos == document.ADJ && !w.definite() && w.read.Source == document.Lexicon && !(w.is(cHuman) && strings.HasSuffix(w.base, "ين")):
		return false
	case w.pos == document.NOUN && w.feats.Masdar && w.hasPronoun() && w.finite() != nil:
		return true // أعلن الاتحاد تمسكه
	case x.likeMasdar(j):
		return true // استبعد الوزراء فرض ضريبة
	case x.isVerb(j) && (p.words[j-1].pos == document.NOUN || w.hasPronoun() && p.words[p.beforeAdjectives(j-1)].pos == document.NOUN):
		return false // في حوار أجراه
	case x.isVerb(j) && (w.finite() != nil || j == 0 || w.feats.Aspect == document.Imp), w.formOf(participle) != nil && w.formOf(participle).gender == masculine && (w.pos != document.NOUN || x.isParticipleCue(j)):
		return false
	}
	return w.arabic
}

// masdars are the perfects spelt like their masdars.
var masdars = set("خطط فرض طرد رفع منع وقف نقل قتل شن عرض طرح دعم حل فتح غلق حظر خفض رفض سحب قطع ضرب حجب دفع بيع ضم صرف عزل هدم نشر ترك حرق خلع شق قصف نزع وضع غزو حجز كشف صد ضخ عقد فك عزم فصل حبس سجن حذف ربط ردع حصر قمع دفن نهب قصر حفر حمل جمع سد خرق جلب بث خوض تقدم تدخل تعرض تحول توسع تراجع تعاون تبادل تأجل")

// isReflexive reports whether the perfect is one of forms V and VI, all of which are spelt like their
// masdars (تسلم، تعاون).
func isReflexive(w *word) bool {
	n := len(w.base)
	return strings.HasPrefix(w.base, "ت") && w.base == w.lemma() && (n == 8 || n == 10 && w.base[4:6] == "ا")
}

// likeMasdar reports whether word j, read as a verb in the perfect, is the masdar spelt like it:
// no verb stands without conjunction behind a subject that is complete.
func (x *Reader) likeMasdar(j int) bool {
	p := &x.page
	w := &p.words[j]
	if j == 0 || w.pos != document.VERB || w.conj || w.feats.Aspect != document.Perf || j+1 >= len(p.words) {
		return false
	}
	b := &p.words[j-1]
	if w.hasPronoun() { // جددت الجامعة رفضها الاعتراف
		return w.pronoun != "" && masdars[strings.TrimSuffix(w.base, w.pronoun)] && (p.words[j+1].definite() || p.words[j+1].form == "اي" || quantity[p.words[j+1].base]) && ((b.definite() || b.mention != 0) && b.pos != document.PROPN || b.formOf(participle) != nil && b.pos != document.VERB)
	}
	if n := &p.words[j+1]; !masdars[w.base] && (!isReflexive(w) || n.pos != document.NOUN || n.hasProclitic() || n.conj || n.is(cPreposition)) {
		return false
	}
	if n := &p.words[j+1]; n.is(cThat|cBithat) || n.punct != 0 {
		return false
	}
	return p.isComma(j-1) || b.definite() || b.mention != 0 || b.is(cTime) || b.pos == document.PROPN
}

// carriesOthers reports whether the phrase is a report or medium, whose clause may hold
// the cues of others (أفادت الأنباء أن الرئيس قاطعه قائلا …).
func (x *Reader) carriesOthers(np phrase) bool {
	return np.ok() && np.head&(cReport|cMediaHead|cMedia) != 0
}

// readParticiple reads the participle cue at word i, whose subject is that of its clause.
func (x *Extractor) readParticiple(i, first, last int) {
	p := &x.page
	f := p.words[i].formOf(participle)
	v := f.verb
	if n := len(x.drafts); n > 0 && x.drafts[n-1].kind != noComplement && x.via(i) {
		return // "وتابع … قائلا" was read with its verb
	}
	if v.lemma == "قال" {
		v = x.lex.say
	}
	limit := min(last, i+maxContent)
	none := phrase{}
	c := x.complementOf(i, i+1, x.quoteLimit(i, last), v)
	arg := x.arguments(i, first, f, none, c, limit)
	if c = arg.content; v.flags&flagTrans != 0 && !arg.object.ok() && c.kind != byQuote && !strings.HasPrefix(p.words[i+1].form, "ايا") {
		return // متهما بالسرقة: passive
	}
	if c.kind == noComplement || v.flags&flagWeak != 0 && c.kind > byClause {
		return
	}
	dr := draft{cue: i, cueFirst: i, verb: v, act: v.act, form: participle, rule: "participle-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: none, object: arg.object}
	dr.speaker = x.participleSubject(i, f, first)
	if dr.speaker.name == "" && f.gender == feminine {
		return
	}
	x.current = &dr.speaker
	dr.content = x.contentOf(c, limit, false)
	if x.absorb(&dr, first) {
		x.settle(len(x.drafts) - 1)
		return
	}
	x.keep(dr)
}

// absorb turns "وأعرب عن أسفه قائلا …" into the one statement of قائلا with the act of
// the verb, whose own content is a single word.
func (x *Extractor) absorb(dr *draft, first int) bool {
	n := len(x.drafts)
	if n == 0 {
		return false
	}
	o := &x.drafts[n-1]
	if dr.verb.act != "comment" && dr.verb.act != "assert" || dr.kind > byClause {
		return false // ورحبت بالقرار، مبدية استعدادها
	}
	if o.cue < first || describes[o.verb.lemma] || o.speaker.rule == "relative" || o.content.last-o.content.first > 1 || o.content.tail > dr.cue || dr.cue-o.cue > 8 {
		return false
	}
	x.setAct(o)
	dr.act = o.act
	dr.trigger = o.trigger
	dr.speaker = o.speaker
	dr.rule += "-absorbed"
	dr.outer = o.outer
	x.drafts[n-1] = *dr
	return true
}
