package statement

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Options configure an Extractor.
type Options struct {
	// SkipHeadings leaves headings out; boilerplate always is.
	SkipHeadings bool
}

// Extractor finds statements. It keeps scratch space and is used by one goroutine at a
// time; the lexicon behind it is shared.
type Extractor struct {
	lex   *lexicon
	opt   Options
	say   *verb // قال
	infos map[string]*info
	page  page

	drafts  []draft
	book    registry
	chain   chain
	topics  []topic
	formBuf []string
	current *speaker // of the draft whose content is being read
}

// New returns an extractor. It fails only when the embedded data are defective.
func New(opt Options) (*Extractor, error) {
	lex, err := loadLexicon()
	if err != nil {
		return nil, err
	}
	x := &Extractor{lex: lex, opt: opt, infos: make(map[string]*info)}
	for i := range lex.verbs {
		if lex.verbs[i].lemma == "قال" {
			x.say = &lex.verbs[i]
		}
	}
	if x.say == nil {
		return nil, fmt.Errorf("statement: data have no قال")
	}
	return x, nil
}

// draft is a statement in the making; its places are word indexes.
type draft struct {
	cue      int // the word of the cue
	cueFirst int // first word where the cue has several (أعاد التأكيد)
	verb     *verb
	act      string
	form     formKind
	negated  bool
	content  content
	speaker  speaker
	subject  phrase
	object   phrase
	relay    document.Span
	intro    int // first word of the complement
	pron     string
	kind     complementKind
	rule     string
	sentence int
	outer    int // 1-based draft in whose content the cue stands
	drop     bool
	trigger  trigger
	target   string
	country  string
}

// Apply finds the statements of d, which must have tokens and sentences, and marks the
// layer. Analyses and entities make it better and are used where present.
func (x *Extractor) Apply(d *document.Document) error {
	if d.Has(document.Statements) {
		return nil
	}
	if !d.Has(document.Tokens | document.Sentences) {
		return fmt.Errorf("statement: document has no tokens and sentences")
	}
	x.open(d)
	x.drafts = x.drafts[:0]
	x.book.reset()
	x.chain = chain{}
	x.findTopics()
	for s := range d.Sentences {
		if k := d.Sentences[s].Kind; k == document.Boilerplate || k == document.Heading && x.opt.SkipHeadings {
			continue
		}
		x.readSentence(s)
	}
	x.finish()
	d.Statements = x.statements()
	d.Mark(document.Statements)
	x.page.d = nil
	return nil
}

// readSentence looks for the cues of one sentence from left to right.
func (x *Extractor) readSentence(s int) {
	p := &x.page
	first, last := p.d.Sentences[s].First, p.d.Sentences[s].Last
	for i := first; i < last; i++ {
		w := &p.words[i]
		if w.quote != 0 && !p.isNameQuote(i) {
			if p.quotes[w.quote-1].Unbalanced && !x.isContent(i) {
				// a stray mark hides nothing
			} else {
				continue
			}
		}
		if !w.arabic {
			continue
		}
		before := len(x.drafts)
		if next := x.readSource(i, first, last); next > i {
			i = next - 1
		} else if (w.cues != nil || w.noun != nil) && !x.taken(i) {
			x.readCue(i, first, last)
		}
		for n := before; n < len(x.drafts); n++ {
			x.drafts[n].sentence = s
		}
	}
}

// taken reports whether word i is the cue of a draft already.
func (x *Extractor) taken(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-2; n-- {
		if x.drafts[n].cue == i {
			return true
		}
	}
	return false
}

// isNameQuote reports whether word i stands in a quotation of at most three words.
func (p *page) isNameQuote(i int) bool {
	q := p.words[i].quote
	n := 0
	for j := i; j >= 0 && p.words[j].quote == q && n <= 3; j-- {
		n++
	}
	for j := i + 1; j < len(p.words) && p.words[j].quote == q && n <= 3; j++ {
		n++
	}
	return n <= 3
}

// isContent reports whether word i stands in the content of a direct statement.
func (x *Extractor) isContent(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-3; n-- {
		if c := &x.drafts[n].content; c.kind == document.Direct && c.first <= i && i < c.last {
			return true
		}
	}
	return false
}

// readCue tries the readings of word i as a cue.
func (x *Extractor) readCue(i, first, last int) {
	p := &x.page
	w := &p.words[i]
	switch {
	case x.isParticipleCue(i):
		x.readParticiple(i, first, last)
	case w.finite() != nil && x.plausible(i, first):
		if v := w.finite().verb; v.flags&flagRelay != 0 && x.readRelay(i, first, last) {
			return
		}
		x.readFinite(i, first, last)
	case w.noun != nil && x.readAgain(i, first, last):
	case w.noun != nil:
		x.readNoun(i, first, last)
	}
}

// plausible rejects verb readings of words that stand where only a noun can.
func (x *Extractor) plausible(i, first int) bool {
	p := &x.page
	w := &p.words[i]
	if w.mention != 0 || !w.agreesWithReading() && (i == first || p.words[i-1].base != "لم") {
		return false
	}
	if i > first && w.finite().kind == imperfect && x.irrealis(i) {
		return false
	}
	if i > first && !w.conj && (p.words[i-1].base == "اذا" || p.words[i-1].base == "لو") {
		return false
	}
	amb := w.finite().verb.flags&flagAmb != 0
	if w.is(cPreposition|cNegative|cTime|cQuestion) && w.pos != document.VERB {
		return false
	}
	if amb && i+1 < len(p.words) && (i == first || w.conj && i <= first+1) && p.words[i+1].is(cHuman|cInstitution) && w.finite().kind == perfect && (w.pos == document.ADP || w.pos == document.NOUN) && x.frameFollows(i, w.finite().verb) {
		return true // وجه الوزير رسالة, عبر الوزير عن: a sentence begins with its verb
	}
	if w.pos != document.X && w.pos != document.VERB && (amb || w.pos == document.PROPN || w.finite().kind == perfect && w.pos == document.NOUN && !x.clauseFollows(i)) {
		return false
	}
	if i == first {
		return true
	}
	b := &p.words[i-1]
	if b.is(cPreposition) && !b.is(cThat|cTime|cAdverb) && !w.conj && b.form != "قبل" && len(b.form) > 0 {
		if prepositionFrame(b.form) != 0 || amb {
			return false
		}
	}
	return true
}

// frameFollows reports whether a complement that v takes follows word i in its sentence.
func (x *Extractor) frameFollows(i int, v *verb) bool {
	p := &x.page
	for j := i + 1; j < min(i+25, len(p.words)); j++ {
		if v.frames&prepositionFrame(p.words[j].form) != 0 || p.words[j].is(cThat|cBithat) && v.frames&fClause != 0 {
			return true
		}
		if p.words[j].punct == '.' {
			break
		}
	}
	return v.frames&fObject != 0
}

// irrealis reports whether the imperfect at word i is not said to happen: after أن, كي,
// إذا (على أن توافق), or in the future (سيعلن).
func (x *Extractor) irrealis(i int) bool {
	w, b := &x.page.words[i], &x.page.words[i-1]
	if w.future {
		return true
	}
	switch b.base {
	case "ان", "بان", "الا", "كي", "لكي", "اذا", "لو", "سوف", "قد", "حتى", "وان", "لان":
		return !w.conj
	case "لم":
		return i >= 2 && x.page.words[i-2].base == "ما"
	}
	return false
}

// clauseFollows reports whether أن, a colon or a quotation follows word i closely.
func (x *Extractor) clauseFollows(i int) bool {
	p := &x.page
	for j := i + 1; j < min(i+10, len(p.words)); j++ {
		if p.words[j].is(cThat|cBithat) || p.words[j].punct == ':' || p.quoteAt(j) != 0 {
			return true
		}
		if p.words[j].finite() != nil && p.words[j].conj {
			return false
		}
	}
	return false
}

// isCue reports whether the finite verb at k will make a statement, by a look ahead.
func (x *Extractor) isCue(k int) bool {
	w := &x.page.words[k]
	f := w.finite()
	if f == nil || !x.plausible(k, 0) {
		return false
	}
	if f.verb.flags&(flagWeak|flagAmb|flagNamed|flagQuote) == 0 {
		return true
	}
	if n := k + 1; n < len(x.page.words) && f.verb.flags&(flagWeak|flagQuote) == 0 && f.verb.frames&prepositionFrame(x.page.words[n].form) != 0 {
		return true
	}
	return x.clauseFollows(k)
}

// isParticipleCue reports whether word k is a participle that carries a content: an
// accusative without article (مشيرا إلى), or one in ة or ين with its complement beside it.
func (x *Extractor) isParticipleCue(k int) bool {
	p := &x.page
	w := &p.words[k]
	f := w.formOf(participle)
	if f == nil || w.mention != 0 || w.pos == document.VERB && w.read.Source == document.Lexicon && f.gender == masculine && f.number != singular {
		return false
	}
	if k+1 >= len(p.words) {
		return false
	}
	n := &p.words[k+1]
	beside := n.is(cThat|cBithat) && !n.conj || f.verb.frames&prepositionFrame(n.form) != 0 || p.quoteAt(k+1) != 0 || n.punct == ':' ||
		f.verb.frames&fBi != 0 && proclisis(n, "ب")
	if f.gender == masculine && f.number == singular {
		if w.is(cHuman) {
			return beside && (p.isComma(k-1) || w.conj)
		}
		return beside || f.verb.flags&(flagWeak|flagAmb) == 0 || p.isComma(k-1) || w.conj
	}
	if f.verb.flags&(flagWeak|flagAmb|flagQuote|flagNamed) == 0 && k > 0 && p.isComma(k-1) && f.gender == feminine && !w.is(cHuman) && n.punct == 0 {
		return true // ، معربة في الوقت نفسه عن
	}
	return beside && (k > 0) && (p.isComma(k-1) || p.isMark(k-1) || w.conj || f.gender == feminine && !w.is(cHuman) && p.words[k-1].punct == 0 && !p.words[k-1].is(cPreposition))
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
	w := &p.words[i]
	f := w.finite()
	v := f.verb
	limit := min(last, i+maxContent)
	if x.isBackgroundCue(i) {
		return
	}
	np := x.subjectAfter(i+1, limit, v)
	from := np.after
	if !np.ok() {
		from = i + 1
	}
	c := x.complementOf(i, from, x.quoteLimit(i, last), v)
	arg := x.arguments(i, first, f, np, c, limit)
	np, c = arg.subject, arg.content
	if c.kind == noComplement && x.readPostposed(i, first, last, f, np) {
		return
	}
	if c.kind == noComplement || v.flags&flagWeak != 0 && c.kind > byClause || v.flags&flagQuote != 0 && c.kind != byQuote {
		return
	}
	if x.isNested(i) && c.kind == byObject && (v.act == "comment" || v.act == "assert") {
		return
	}
	dr := draft{outer: x.outerOf(i), cue: i, cueFirst: i, verb: v, act: v.act, form: f.kind, rule: "verb-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: np, object: arg.object}
	dr.negated = x.negatedAt(i, first)
	dr.speaker = x.subjectOf(i, first, f, np, &dr)
	x.current = &dr.speaker
	dr.content = x.contentOf(c, limit, x.carriesOthers(np))
	if dr.speaker.rule == "unknown-relative" && c.kind > byClause || v.flags&flagQuote != 0 && v.flags&flagChain != 0 && x.isNested(i) {
		return
	}
	if v.flags&flagNamed != 0 && c.kind > byClause && !np.ok() && (dr.speaker.rule == "topic" || dr.speaker.rule == "previous-topic") {
		return
	}
	if v.flags&flagAmb != 0 && c.kind > byClause && !np.ok() && !x.clauseInitial(i, first) && dr.speaker.rule != "subject-verb" && dr.speaker.rule != "relative" {
		return
	}
	if r := dr.speaker.rule; dr.outer != 0 && c.kind == byObject && v.flags&(flagAmb|flagNamed) != 0 && r != "subject-verb" && r != "clause" && r != "verb-subject" && r != "clause-pronoun" {
		return
	}
	if v.flags&flagNamed != 0 && (dr.speaker.name == "" || np.ok() && !x.canSpeak(np)) {
		return
	}
	if q := p.quoteAt(c.start); q != 0 && describes[v.lemma] && !p.quotes[q-1].Unbalanced || i > first && q != 0 && strings.HasSuffix(p.words[i-1].form, "ما") && !p.quotes[q-1].Unbalanced {
		end := p.quoteEnd(q, c.start) // ما وصفه ب"…" is no more than what is quoted
		dr.content = content{from: p.quotes[q-1].Content.Start, to: p.quotes[q-1].Content.End, first: c.start + 1, last: end, tail: end + 1, kind: document.Direct}
	}
	x.mergeVia(&dr, c)
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
	}
}

// clauseInitial reports whether word i begins a clause as verbs do: with a conjunction,
// first, or behind a comma, a connective or a particle.
func (x *Extractor) clauseInitial(i, first int) bool {
	p := &x.page
	if i == first || p.words[i].conj {
		return true
	}
	b := &p.words[i-1]
	return b.punct != 0 || b.is(cConnective|cAux|cNegative|cThat|cRelative|cTurn|cTime)
}

// quoteLimit is the end of the search for a complement: the sentence, or the next one
// too where this one ends with a colon (قال: ¶ "…").
func (x *Extractor) quoteLimit(i, last int) int {
	p := &x.page
	if last < len(p.words) && (p.words[last-1].punct == ':' || p.quoteAt(last) != 0 && last-i < 12 && p.words[last-1].punct == 0) {
		return min(last+3, len(p.words))
	}
	return last
}

// mergeVia joins "وأعرب عن أسفه قائلا" into one statement: the participle carries it when
// the verb has a content of one word itself.
func (x *Extractor) mergeVia(dr *draft, c complement) {
	if c.via >= 0 {
		dr.rule += "-via"
	}
}

// skipAside passes over adverbs, days and short prepositional phrases of the manner
// (من جديد, مرة أخرى, في بيان) before an object.
func (x *Extractor) skipAside(j, limit int) int {
	p := &x.page
	for n := 0; j < limit && n < maxSkip; n++ {
		w := &p.words[j]
		switch {
		case w.is(cAdverb|cTime) && !w.is(cHuman):
			j++
		case p.isComma(j) && j+1 < limit && (p.words[j+1].is(cTime) || p.words[j-1].is(cTime)):
			j++
		case w.form == "من" && j+1 < limit && (p.words[j+1].form == "جديد" || p.words[j+1].is(cTurn)):
			j += 2
		case w.form == "فيه" || w.form == "فيها" || w.form == "فيهما" || w.form == "اخرى":
			j++
		case w.form == "في" && j+1 < limit && p.words[j+1].is(cTalk):
			j += 2
		default:
			return j
		}
	}
	return j
}

// isObject reports whether a direct object may begin at word j.
func (x *Extractor) isObject(j int) bool {
	p := &x.page
	w := &p.words[j]
	switch {
	case p.mentionAt(j) != nil && !w.conj:
		return true
	case w.form == "ما" && j+1 < len(p.words) && p.words[j+1].pos == document.VERB:
		return true // ووصفت ما حدث بأنه
	case w.punct != 0:
		return p.quoteAt(j) != 0
	case w.is(cThat | cBithat | cQuestion | cPreposition | cRelative | cConnective | cNegative | cAux | cSelf | cAdverb | cTime | cTurn):
		return false
	case w.conj || w.prefix != "":
		return false
	case x.isVerb(j) && (w.finite() != nil || j == 0 || w.feats.Aspect == document.Imp), w.formOf(participle) != nil && w.formOf(participle).gender == masculine:
		return false
	}
	return w.arabic
}

// isNested reports whether word i stands in the content of a draft.
func (x *Extractor) isNested(i int) bool { return x.outerOf(i) != 0 }

// carriesOthers reports whether the phrase is a report or medium, whose clause may hold
// the cues of others (أفادت الأنباء أن الرئيس قاطعه قائلا …).
func (x *Extractor) carriesOthers(np phrase) bool {
	return np.ok() && np.head&(cReport|cMediaHead|cMedia) != 0
}

// negatedAt reports whether the cue at word i is denied (لم يقل).
func (x *Extractor) negatedAt(i, first int) bool {
	if i == first || x.page.words[i].conj {
		return false
	}
	switch x.page.words[i-1].base {
	case "لم", "لن", "لا", "لما":
		return true
	case "ما":
		return x.page.words[i].finite().kind == perfect && (i-1 == first || x.page.isComma(i-2))
	}
	return false
}

// isBackgroundCue reports whether the cue is the يذكر of "يذكر أن", which nobody says.
func (x *Extractor) isBackgroundCue(i int) bool {
	p := &x.page
	w := &p.words[i]
	return w.base == "يذكر" && i+1 < len(p.words) && (p.words[i+1].is(cThat) || p.words[i+1].is(cBithat))
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
		v = x.say
	}
	limit := min(last, i+maxContent)
	none := phrase{}
	c := x.complementOf(i, i+1, x.quoteLimit(i, last), v)
	if v.frames&fObject != 0 && v.flags&flagWeak == 0 {
		c = x.arguments(i, first, f, none, c, limit).content
	}
	if c.kind == noComplement || v.flags&flagWeak != 0 && c.kind > byClause {
		return
	}
	dr := draft{cue: i, cueFirst: i, verb: v, act: v.act, form: participle, rule: "participle-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: none}
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
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
	}
}

// via reports whether the participle at word i was taken with a cue before it.
func (x *Extractor) via(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-2; n-- {
		if d := &x.drafts[n]; d.cue < i && i < d.content.first && d.rule != "" && len(d.rule) > 4 && d.rule[len(d.rule)-4:] == "-via" {
			return true
		}
	}
	return false
}

// absorb turns "وأعرب عن أسفه قائلا …" into the one statement of قائلا with the act of
// the verb, whose own content is a single word.
func (x *Extractor) absorb(dr *draft, first int) bool {
	n := len(x.drafts)
	if n == 0 {
		return false
	}
	o := &x.drafts[n-1]
	if o.cue < first || o.content.last-o.content.first > 1 || o.content.tail > dr.cue || dr.cue-o.cue > 8 {
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

// readNoun reads a noun of speech with its clause (تطمينات … إلى أن).
func (x *Extractor) readNoun(i, first, last int) {
	p := &x.page
	w := &p.words[i]
	n := w.noun
	limit := min(last, i+maxContent)
	if w.mention != 0 || n == nil || len(x.drafts) > 0 && x.drafts[len(x.drafts)-1].subject.first <= i && i < x.drafts[len(x.drafts)-1].subject.last {
		return
	}
	owner := phrase{first: i + 1, last: i + 1, after: i + 1}
	if w.nounOwner == "" && i+1 < limit {
		owner = x.nounPhrase(i+1, min(limit, i+12), nil)
		if !x.canSpeak(owner) && !(owner.ok() && strongArticle(&p.words[owner.first]) && p.words[owner.first].noun == nil) {
			owner = phrase{first: i + 1, last: i + 1, after: i + 1}
		}
	}
	j := owner.after
	if p.isMark(j) && w.quote != 0 {
		j++ // قدمت "التزاما" بأن
	}
	c := complement{via: -1}
	if j+1 < limit {
		switch b := &p.words[j]; {
		case b.is(cThat|cBithat) && (w.nounOwner != "" || owner.ok() || b.is(cBithat)):
			c = x.clauseAt(j, j, -1)
		case n.frames&prepositionFrame(b.form) != 0 && p.words[j+1].is(cThat) && (w.nounOwner != "" || owner.ok()):
			c = x.clauseAt(j, j+1, -1)
		case n.frames&fObject != 0 && (w.nounOwner != "" || owner.ok()) && x.isObject(j) && !strongArticle(b):
			c = complement{kind: byObject, intro: j, start: j, from: b.Start, via: -1}
		}
	}
	if c.kind == noComplement {
		return
	}
	v := &verb{lemma: n.lemma, act: n.act, frames: n.frames, strength: 1}
	dr := draft{cue: i, cueFirst: i, verb: v, act: n.act, form: masdar, rule: "noun-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: owner}
	dr.content = x.contentOf(c, limit, false)
	if owner.ok() {
		dr.speaker = x.identify(owner)
		dr.speaker.rule = "genitive"
	} else if w.nounOwner != "" {
		dr.speaker = x.antecedent(i, w.nounOwner)
	} else if o := x.outerOf(i); o == 0 {
		return
	} else if np := x.clauseSubject(i, o); np.ok() {
		dr.speaker = x.identify(np)
		dr.speaker.rule = "clause"
	} else {
		return
	}
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
	}
}

// readAgain reads "أعاد التأكيد على": a verb of repeating with the masdar of a cue, whose
// complements the whole takes. It reports whether word i was one.
func (x *Extractor) readAgain(i, first, last int) bool {
	p := &x.page
	m := p.words[i].formOf(masdar)
	if i == first || m == nil || !strongArticle(&p.words[i]) {
		return false
	}
	var f *verbForm
	for n := range again {
		if again[n].form == p.words[i-1].base {
			f = &verbForm{verb: m.verb, kind: perfect, gender: again[n].gender, number: again[n].number}
		}
	}
	if f == nil {
		return false
	}
	v := m.verb
	limit := min(last, i+maxContent)
	np := x.subjectAfter(i+1, limit, v)
	c := x.complementOf(i, max(i+1, np.after), limit, v)
	if c.kind == noComplement {
		return false
	}
	dr := draft{cue: i, cueFirst: i - 1, verb: v, act: v.act, form: perfect, rule: "again-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: np}
	dr.speaker = x.subjectOf(i-1, first, f, np, &dr)
	x.current = &dr.speaker
	dr.content = x.contentOf(c, limit, false)
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
	}
	return true
}

// again are the forms of the verbs of repeating, folded.
var again = []verbForm{
	{form: "اعاد", gender: masculine, number: singular}, {form: "اعادت", gender: feminine, number: singular},
	{form: "اعادوا", gender: masculine, number: plural}, {form: "يعيد", gender: masculine, number: singular},
	{form: "تعيد", gender: feminine, number: singular}, {form: "جدد", gender: masculine, number: singular},
	{form: "جددت", gender: feminine, number: singular}, {form: "كرر", gender: masculine, number: singular},
	{form: "كررت", gender: feminine, number: singular}, {form: "واصل", gender: masculine, number: singular},
}

// strongArticle reports whether the word has the article, after which an adjective
// rather than an object stands (إعلانه الأخير).
func strongArticle(w *word) bool { return len(w.base) > 4 && w.base[:4] == "ال" }
