package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/target"
)

// readCue tries the readings of word i as a cue.
func (x *Extractor) readCue(i, first, last int) {
	p := &x.Page
	w := &p.Words[i]
	switch {
	case x.readGuilt(i, first, last), x.readLearned(i, first, last):
	case x.IsParticipleCue(i):
		x.readParticiple(i, first, last)
	case w.Finite() != nil && x.Plausible(i, first):
		if v := w.Finite().Verb; v.Flags&lexicon.FlagRelay != 0 && x.readRelay(i, first, last) {
			return
		}
		x.readFinite(i, first, last)
	case x.readAgain(i, first, last):
	case w.Noun != nil:
		x.readNoun(i, first, last)
	}
}

// addDraft keeps a draft with content, links it to the one around it and returns whether
// it was kept.
func (x *Extractor) addDraft(dr syntax.Draft) bool {
	if dr.Content.To <= dr.Content.From {
		return false
	}
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-4; n-- {
		if x.drafts[n].Content.From == dr.Content.From && !x.drafts[n].Drop {
			return false // the content has its cue already
		}
	}
	if dr.Outer == 0 {
		dr.Outer = x.outerOf(dr.Cue)
	}
	x.drafts = append(x.drafts, dr)
	return true
}

// outerOf returns the 1-based innermost draft whose content holds word i.
func (x *Extractor) outerOf(i int) int {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-8; n-- {
		if c := &x.drafts[n].Content; c.First <= i && i < c.Last && x.drafts[n].Cue != i && !x.drafts[n].Drop {
			return n + 1
		}
	}
	return 0
}

// maxContent bounds an indirect content in words.
const maxContent = 300

// readFinite reads the finite cue at word i.
func (x *Extractor) readFinite(i, first, last int) {
	p := &x.Page
	f := p.Words[i].Finite()
	v := f.Verb
	limit := min(last, i+maxContent)
	if x.tellsNothing(i, first) || x.readResumed(i, first, last, f) || x.readWithheld(i, first, limit, f) || x.readSees(i, first, limit, f) {
		return
	}
	np, from := x.subjectOfCue(i, limit, v), i+1
	if np.Ok() {
		from = np.After
	}
	arg := x.ownArguments(i, first, f, np, x.ComplementOf(i, from, x.QuoteLimit(i, last), v), limit)
	if x.readsPassive(i, first, v, &arg) || !x.unveiled(&arg, limit, v) {
		return
	}
	c := x.declined(i, first, from, limit, &arg, v)
	switch {
	case x.Resumptive(i, c, v):
		return
	case c.Kind == syntax.NoComplement:
		if v.Flags&lexicon.FlagRelay != 0 && (p.Words[i].Pronoun != "" || p.Words[i].HasPronoun()) {
			return // في كلمة نقلتها وكالة
		}
		x.readPostposed(i, first, last, f, arg.Subject)
		return
	}
	if x.tooWeak(i, f, c, &arg) || v.Lemma == "نقل" && x.onlyCarries(i, c, limit) || c.Via >= 0 && x.viaOfOuter(i, c.Via, f) {
		return
	}
	dr := syntax.Draft{Outer: x.outerOf(i), Cue: i, CueFirst: i, Verb: v, Act: v.Act, Form: f.Kind, Rule: "verb-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: arg.Subject, Object: arg.Object}
	dr.Negated, dr.Act = x.NegatedAt(i, first), x.ActByObject(&dr)
	inner := x.innerLimit(i, limit)
	if !arg.Subject.Ok() && c.Intro == i+1 {
		if np := x.BehindComplement(c, limit, v); np.Ok() && !x.hasSubjectBefore(i, first, f) {
			dr.Subject, arg.Subject, inner = np, np, np.First
		}
	}
	if by := x.PurposeOf(i, first); by.Ok() && !arg.Subject.Ok() {
		dr.Speaker = x.identify(by)
		dr.Speaker.Rule = "verb-subject"
	} else {
		dr.Speaker = x.subjectOf(i, first, f, arg.Subject, &dr)
		dr.Speaker.Strong = dr.Speaker.Strong || x.asksAsPerson(f, &arg, limit)
	}
	if x.isAccused(i, f, &arg, c) {
		dr.Target, dr.Country = dr.Speaker.Name, dr.Speaker.Country
		dr.Speaker = syntax.Speaker{Rule: "passive"}
	}
	x.againstOwn(&dr, f)
	if x.polled(&dr) || !x.believable(&dr, first) {
		return
	}
	x.attributed(&dr, from)
	x.current = &dr.Speaker
	dr.Content = x.contentOf(c, inner, x.CarriesOthers(arg.Subject))
	x.cutSubordinate(&dr)
	if x.isEvent(&dr) {
		return
	}
	x.CutToName(&dr, c, first)
	x.joinSplit(&dr, first)
	x.endAtRelative(&dr)
	if c.Via >= 0 {
		dr.Rule += viaRule
	}
	x.keep(dr)
	if s := p.Sentence[i]; i == first && !dr.Subject.Ok() && dr.Object.Ok() && dr.Speaker.Name != "" {
		x.topics[s] = topic{known: true, speaker: dr.Speaker, phrase: syntax.Phrase{First: i, Last: i + 1}} // وشكر الرئيس على …، وقال
	}
}

// readsPassive reports whether the transitive verb v at word i, spelt like an active one, is a passive: what
// looks like its object is its subject, or it has none beside what somebody is accused of.
func (x *Extractor) readsPassive(i, first int, v *lexicon.Verb, arg *syntax.Arguments) bool {
	p := &x.Page
	if v.Flags&lexicon.FlagTrans == 0 {
		return false
	}
	if c := arg.Content; !arg.Object.Ok() {
		return c.Kind == syntax.ByQuote && p.Words[c.Intro+1].Prefix == "ب" && p.Words[i].Pronoun == "" // اتهمت في السابق "بتبييض وجهها"
	}
	if arg.Subject.Ok() {
		return false
	}
	o := arg.Object.First // ويتهم مسلحو الجماعة بقتل
	return x.IsNominative(o) || v.Act == "accuse" && p.Sentence[i]-x.chain.sentence > 1 && i == first && p.Words[i].Pronoun == "" && !p.Words[o].Is(lexicon.ClassHuman|lexicon.ClassInstitution)
}

// unveiled takes what stands behind the veil that is lifted for the content (كشف النقاب عن); it reports false
// for a veil from which nothing is told (كشف عنه النقاب).
func (x *Extractor) unveiled(arg *syntax.Arguments, limit int, v *lexicon.Verb) bool {
	p := &x.Page
	o := arg.Object
	if v.Lemma == "سلط" {
		if !o.Ok() || !lights.Has(p.Words[o.First].Base) || arg.Content.Kind != syntax.ByPreposition {
			return false // سلط عليهم العذاب
		}
		arg.Object = syntax.Phrase{}
		return true
	}
	if v.Lemma != "كشف" || !o.Ok() || !veils.Has(p.Words[o.First].Base) {
		return true
	}
	at := o.First + 1
	switch {
	case at+1 < limit && p.Words[at].Form == "عن":
		at++
	case at >= limit || p.Words[at].Form != "عما":
		return false
	}
	arg.Object, arg.Content = syntax.Phrase{}, p.ComplementFrom(syntax.ByPreposition, at)
	return true
}

// lights are what is thrown on a matter (سلط الضوء على).
var lights = lexicon.Set("الضوء الاضواء")

// viaOfOuter reports whether the participle at word via, which carries a content, is that of the speaker in whose
// words the verb at word i stands: it does not agree with the verb, or the verb is quoted (قال إن الحرب انتهت،
// قائلا إن).
func (x *Extractor) viaOfOuter(i, via int, f *lexicon.VerbForm) bool {
	p := &x.Page
	if x.outerOf(i) == 0 {
		return false
	}
	g := p.Words[via].FormOf(lexicon.Participle)
	return g != nil && g.Number == lexicon.Singular && f.Number == lexicon.Singular && g.Gender != f.Gender || p.Words[i].Quote != 0 && p.Words[via].Quote != p.Words[i].Quote
}

// tooWeak reports whether the verb at word i is none of speaking with the complement c: a weak verb wants a
// clause or a quotation behind it, the verbs of quoting a quotation.
func (x *Extractor) tooWeak(i int, f *lexicon.VerbForm, c syntax.Complement, arg *syntax.Arguments) bool {
	p, v := &x.Page, f.Verb
	if v.Flags&(lexicon.FlagChain|lexicon.FlagWeak) == lexicon.FlagChain|lexicon.FlagWeak && f.Kind == lexicon.Imperfect && !c.Colon && c.Kind == syntax.ByQuote && p.Words[c.Intro-1].Punct != ':' && !p.Words[i].Conj {
		return true // السفير يتابع "شخصيا القضية"
	}
	if v.Lemma == "نظر" && !arg.Subject.Ok() {
		return true // ينظر إليه على أنه
	}
	if v.Flags&lexicon.FlagQuote != 0 && c.Kind != syntax.ByQuote && !c.Colon && !(c.Via >= 0 && p.Words[c.Via].Is(lexicon.ClassMasdarPrep)) {
		return true
	}
	if v.Flags&lexicon.FlagWeak == 0 {
		return false
	}
	if c.Kind == syntax.ByQuote {
		return v.Frames&lexicon.FrameClause == 0 && !c.Colon && v.Flags&lexicon.FlagQuote == 0 && v.Frames&syntax.PrepositionFrame(p.Words[c.Intro-1].Form) == 0
	}
	return c.Kind > syntax.ByClause && !(v.Lemma == "علق" && c.Kind == syntax.ByPreposition) && !(v.Lemma == "التزم" && f.Kind == lexicon.Perfect && (c.Kind == syntax.ByObject || c.Kind == syntax.ByPreposition)) && !(syntax.Tells[v.Lemma] && (arg.Object.Ok() && c.Intro == arg.Object.After || p.Words[i].Pronoun != ""))
}

// veils are what is lifted from what is made known (كشف النقاب عن).
var veils = lexicon.Set("النقاب اللثام الستار الغطاء")

// declined returns what is not commented on where the verb of commenting at word i, which alone tells
// nothing, is denied (لم تعلق الوزارة على التقرير), else the complement of the arguments.
func (x *Extractor) declined(i, first, from, limit int, arg *syntax.Arguments, v *lexicon.Verb) syntax.Complement {
	p := &x.Page
	if k := x.ShownAfter(arg, limit, v); k > 0 {
		return p.ComplementFrom(syntax.ByClause, k)
	}
	if c := arg.Content; c.Kind != syntax.NoComplement || v.Lemma != "علق" || !x.NegatedAt(i, first) {
		return c
	}
	at := x.SkipAside(from, limit)
	if at+1 >= limit || p.Words[at].Form != "على" || p.Words[at+1].Base == "الفور" || p.Words[at+1].Punct != 0 {
		return arg.Content
	}
	return p.ComplementFrom(syntax.ByPreposition, at+1)
}

// polled reports whether the speaker of the draft is a share of people of whom a survey tells (أظهر
// استطلاع أن 58 بالمئة يؤيدون).
func (x *Extractor) polled(dr *syntax.Draft) bool {
	if dr.Outer == 0 || dr.Kind != syntax.ByObject || dr.Speaker.Span.Len() == 0 || x.drafts[dr.Outer-1].Subject.Head&lexicon.ClassReport == 0 {
		return false
	}
	k := x.Page.WordAt(dr.Speaker.Span.Start)
	return k < dr.Cue && x.Page.D.Tokens[k].Kind == document.Number
}

// joinSplit begins the content of a quotation at the one before its cue, which splits it ("…"، قال
// المحامي، "…").
func (x *Extractor) joinSplit(dr *syntax.Draft, first int) {
	p := &x.Page
	i := dr.Cue
	if dr.Kind != syntax.ByQuote || !dr.Subject.Ok() || dr.Verb.Frames&lexicon.FrameClause == 0 || p.Words[i].Conj || i < first+3 || x.covering(i, first, false) >= 0 {
		return
	}
	k := i - 1
	if p.IsComma(k) {
		k--
	}
	q := p.Words[k-1].Quote
	if !p.IsMark(k) || q == 0 || p.Words[i].Quote == q {
		return
	}
	quote := p.Quotes[q-1]
	if n := p.WordAt(quote.Content.Start); n >= first && n <= first+1 {
		dr.Content.From, dr.Content.First = quote.Content.Start, n
	}
}

// againstOwn gives a hostile act to the person named last where the speaker that the verb goes on with
// would aim it at his own country (انتقد ظريف نتانياهو، بعد أن هدد طهران).
func (x *Extractor) againstOwn(dr *syntax.Draft, f *lexicon.VerbForm) {
	if dr.Subject.Ok() || !dr.Object.Ok() || dr.Object.Mention == 0 || !target.IsHostile(dr.Act) || dr.Speaker.Country == "" {
		return
	}
	e := &x.Page.D.Entities[x.Page.Mentions[dr.Object.Mention-1].Entity]
	if e.Code != dr.Speaker.Country || e.Kind != document.Country && e.Kind != document.Place {
		return
	}
	if s := x.lastPerson(dr.Cue, f); s.Name != "" && !s.Same(&dr.Speaker) && s.Country != e.Code {
		dr.Speaker = s
	}
}

// endAtRelative ends the content round the draft before the relative clause in which the same
// speaker goes on to the end (التزم بالرد على القرار الذي قال إنه).
func (x *Extractor) endAtRelative(dr *syntax.Draft) {
	k := dr.CueFirst - 1
	if dr.Outer == 0 || dr.Speaker.Rule != "relative-chain" || dr.Kind != syntax.ByClause || !x.Page.Words[k].Is(lexicon.ClassRelative) {
		return
	}
	if o := &x.drafts[dr.Outer-1].Content; dr.Content.To >= o.To && k > o.First+1 {
		o.Last, o.To = k, x.Page.Words[k-1].End
	}
}

// innerLimit is limit, or the complement of a cue that stands open round word i (شدد الوزير،
// الذي دعا إلى لقاء، على).
func (x *Extractor) innerLimit(i, limit int) int {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-3; n-- {
		if d := &x.drafts[n]; d.Cue < i && i < d.Intro && !d.Drop {
			limit = min(limit, d.Intro)
		}
	}
	return limit
}

// viaRule ends the rule of a draft whose content a participle carries (وتابع … قائلا).
const viaRule = "-via"

// keep adds a draft and settles it.
func (x *Extractor) keep(dr syntax.Draft) {
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
	}
}

// speak reads the content of a draft whose speaker is known, from the complement c on, and keeps it.
func (x *Extractor) speak(dr *syntax.Draft, c syntax.Complement, limit int) {
	x.current = &dr.Speaker
	dr.Content = x.contentOf(c, limit, false)
	x.keep(*dr)
}

// readParticiple reads the participle cue at word i, whose subject is that of its clause.
func (x *Extractor) readParticiple(i, first, last int) {
	p := &x.Page
	f := p.Words[i].FormOf(lexicon.Participle)
	v := f.Verb
	if n := len(x.drafts); n > 0 && x.drafts[n-1].Kind != syntax.NoComplement && x.via(i) {
		return // "وتابع … قائلا" was read with its verb
	}
	if v.Lemma == "قال" {
		v = x.Lex.Say
	}
	limit := min(last, i+maxContent)
	none := syntax.Phrase{}
	c := x.ComplementOf(i, i+1, x.QuoteLimit(i, last), v)
	arg := x.arguments(i, first, f, none, c, limit)
	if c = arg.Content; v.Flags&lexicon.FlagTrans != 0 && !arg.Object.Ok() && c.Kind != syntax.ByQuote && !strings.HasPrefix(p.Words[i+1].Form, "ايا") {
		return // متهما بالسرقة: passive
	}
	if c.Kind == syntax.NoComplement || v.Flags&lexicon.FlagWeak != 0 && c.Kind > syntax.ByClause {
		return
	}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: v, Act: v.Act, Form: lexicon.Participle, Rule: "participle-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: none, Object: arg.Object}
	dr.Speaker = x.participleSubject(i, f, first)
	if dr.Speaker.Name == "" && f.Gender == lexicon.Feminine {
		return
	}
	x.current = &dr.Speaker
	dr.Content = x.contentOf(c, limit, false)
	if x.absorb(&dr, first) {
		x.settle(len(x.drafts) - 1)
		return
	}
	x.keep(dr)
}

// absorb turns "وأعرب عن أسفه قائلا …" into the one statement of قائلا with the act of
// the verb, whose own content is a single word.
func (x *Extractor) absorb(dr *syntax.Draft, first int) bool {
	n := len(x.drafts)
	if n == 0 {
		return false
	}
	o := &x.drafts[n-1]
	if dr.Verb.Act != "comment" && dr.Verb.Act != "assert" || dr.Kind > syntax.ByClause {
		return false // ورحبت بالقرار، مبدية استعدادها
	}
	if f := x.Page.Words[dr.Cue].FormOf(lexicon.Participle); f != nil && !x.Agrees(f, &o.Speaker) {
		return false // إن الحكومة وافقت على الخطة، موضحا
	}
	if w := &x.Page.Words[o.Content.First]; w.HasPronoun() && o.Kind == syntax.ByObject || w.Definite() || w.Mention != 0 || w.Is(lexicon.ClassDemonstrative) {
		return false // أقر بالحادث، موضحا
	}
	if syntax.Describes[dr.Verb.Lemma] {
		return false // رحب بالقرار، واصفا إياه بأنه
	}
	if o.Cue < first || syntax.Describes[o.Verb.Lemma] || o.Speaker.Rule == "relative" || o.Content.Last-o.Content.First > 1 || o.Content.Tail > dr.Cue || dr.Cue-o.Cue > 8 {
		return false
	}
	x.SetAct(o)
	dr.Act = o.Act
	dr.Trigger = o.Trigger
	dr.Speaker = o.Speaker
	dr.Rule += "-absorbed"
	dr.Outer = o.Outer
	x.drafts[n-1] = *dr
	return true
}

var complementRules = [...]string{"", "quote", "clause", "preposition", "object"}

// taken reports whether word i is the cue of a draft already.
func (x *Extractor) taken(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-2; n-- {
		if x.drafts[n].Cue == i {
			return true
		}
	}
	return false
}

// via reports whether the participle at word i was taken with a cue before it.
func (x *Extractor) via(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-2; n-- {
		if d := &x.drafts[n]; d.Cue < i && i < d.Content.First && strings.HasSuffix(d.Rule, viaRule) {
			return true
		}
	}
	return false
}
