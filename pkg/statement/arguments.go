package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// arguments are the noun phrases of a cue verb sorted into subject and direct object.
type arguments struct {
	subject, object phrase
	content         complement
}

// arguments decides which of the noun phrases behind the verb at word i is its subject
// and which its object. np is the first of them, c the complement found so far. A verb
// has its subject first; a phrase that nobody can be, or a single one behind a verb that
// must have an object or has a subject before it, is the object.
func (x *Extractor) arguments(i, first int, f *verbForm, np phrase, c complement, limit int) arguments {
	v := f.verb
	a := arguments{subject: np, content: c}
	if k := x.swallowed(np, c, v); k > 0 {
		a.subject.last, a.subject.after = k, k
		if x.page.words[k].form == "كلا" {
			k += 2 // كلا من
		}
		a.object = x.objectPhrase(k, max(np.last, c.intro), v)
		return a
	}
	if x.page.words[i].pronoun != "" && (tells[v.lemma] || v.lemma == "ناشد") && c.kind == noComplement {
		return x.deedBehindPronoun(i, np, c, limit)
	}
	if (v.frames|v.target)&fObject == 0 || v.flags&flagQuote != 0 || x.page.words[i].pronoun != "" {
		return a
	}
	p := &x.page
	switch {
	case np.ok() && np.last == np.first+1 && p.words[np.first].is(cDemonstrative) && p.words[np.first].form != "هؤلاء":
		a.subject, a.object = phrase{}, np // واعتبرت ذلك تمييزا
	case np.ok() && (x.page.words[i].conj || i > first && p.words[i-1].form == "ثم") && v.target&fObject != 0 && calledUpon[p.words[np.first].base] && c.kind != byQuote && !(np.after < c.intro && x.namesPeople(np.after)):
		a.subject, a.object = phrase{}, np // وأكد …، ودعا المجتمع الدولي
	case np.ok() && np.first == i+1 && p.words[i].conj && v.target&fObject != 0 && x.addressed(np, c) && x.spokeBefore(first, f):
		a.subject, a.object = phrase{}, np // قال …، وحذر أنصاره من
	case np.ok() && np.first == i+1 && p.words[i].conj && c.kind == noComplement && v.frames&^fLi == fObject && v.flags&flagSpeech == 0 && x.soleObject(np, limit, v) && x.spokeBefore(first, f):
		a.subject, a.object = phrase{}, np // قال …، وانتقد موسكو
	case np.ok() && v.frames&fObject != 0 && v.flags&flagSpeech == 0 && !x.strongPhrase(np) && x.hasSubjectBefore(i, first, f):
		a.subject, a.object = phrase{}, np // لكن الصندوق يتوقع تباطؤ النمو
	case np.ok() && (np.first == i+1 || np.first == x.adjunct(i+1, limit)) && x.clashes(np, f):
		a.subject, a.object = phrase{}, np // ونعتت الرئيس
	case np.ok() && x.ownSubject(i), np.ok() && (x.accusative(np, v) || x.otherGender(np, f)):
		a.subject, a.object = phrase{}, np
	case np.ok() && !x.canSpeak(np) && !x.objectAside(np.after, limit) && !x.ownDeed(np.after, limit):
		if c.kind != noComplement && v.target&fObject == 0 && !(c.kind == byPreposition && v.frames&fObject != 0 && p.words[np.first].feats.Masdar && !p.words[np.first].definite()) && (c.intro <= np.after+1 && c.kind != byQuote || c.intro == x.skipAside(np.after, limit)) && !x.hasSubjectBefore(i, first, f) {
			return a // أكدت الدراسة أن
		}
		a.subject, a.object = phrase{}, np
	case np.ok():
		x.objectBehind(&a, i, first, f, limit)
	default:
		if at := x.skipTarget(x.skipMedium(x.skipAside(i+1, limit), limit), limit, v); at < limit && x.isObject(at) && !(c.kind == byQuote && c.intro == at && v.frames&fObject == 0) {
			a.object = x.objectPhrase(at, limit, v)
		}
	}
	x.splitArguments(&a, np, f, c, limit)
	x.splitDeed(&a, v)
	a.content = x.objectContent(i, a, v)
	if o := a.object; (a.content.kind == noComplement && tells[v.lemma] || a.content.kind == byObject && v.flags&flagTrans != 0 && v.frames&fObject != 0) && o.ok() && o.after+1 < limit && x.isMasdarObject(o.after) {
		a.content = p.complementFrom(byPreposition, o.after) // أبلغ السفير رفض بلاده, ناشد السكان مغادرة
	}
	return a
}

// deedBehindPronoun reads the masdar behind a verb of telling or imploring whose pronoun tells whom
// (وناشدتها احترام الهدنة): it is the content and no subject.
func (x *Reader) deedBehindPronoun(i int, np phrase, c complement, limit int) arguments {
	a := arguments{subject: np, content: c}
	at := i + 1
	if np.ok() && !x.page.words[np.first].feats.Masdar {
		at = np.after
	} else {
		a.subject = phrase{}
	}
	at = x.skipAside(at, limit)
	if at < limit && x.isMasdarObject(at) {
		a.content = x.page.complementFrom(byPreposition, at)
	}
	return a
}

// isMasdarObject reports whether the object at word j is a deed: a masdar, or the denial of one.
func (x *Reader) isMasdarObject(j int) bool {
	w := &x.page.words[j]
	return x.isObject(j) && (w.feats.Masdar || w.form == "عدم")
}

// tells are the verbs of telling that take whom and what as objects.
var tells = map[string]bool{"أبلغ": true, "أخطر": true}

// addressed reports whether the phrase behind a verb that goes on with a speaker names many, or those
// who are his, whom one calls upon rather than that they call.
func (x *Reader) addressed(np phrase, c complement) bool {
	w := &x.page.words[np.first]
	if !c.isApart() || np.mention != 0 && x.isPerson(np.mention) || x.isNominative(np.first) {
		return false
	}
	return crowds[w.base] || quantities[w.form] || calledUpon[w.base] || w.hasPronoun() && w.is(cHuman) || x.isPeer(np.first) || w.feats.Number == plural && !w.definite() && w.is(cHuman|cInstitution) && np.first+1 < np.last && x.page.words[np.first+1].definite()
}

// spokeBefore reports whether somebody with whom the verb agrees has spoken in the sentence that
// begins at word first, or in the one before.
func (x *Extractor) spokeBefore(first int, f *verbForm) bool {
	for n := len(x.drafts) - 1; n >= 0; n-- {
		d := &x.drafts[n]
		if d.drop || d.outer != 0 {
			continue
		}
		return x.page.sentence[first]-x.page.sentence[d.cue] <= 1 && d.speaker.name != "" && x.agrees(f, &d.speaker)
	}
	return false
}

// soleObject reports whether nothing but the phrase can be the object of the verb.
func (x *Reader) soleObject(np phrase, limit int, v *verb) bool {
	if np.mention != 0 && x.isPerson(np.mention) || x.isNominative(np.first) {
		return false
	}
	at := x.skipAside(np.after, limit)
	if at < limit && x.page.words[at].hasBefore("ب") && !x.page.words[at].is(cPreposition) && x.page.words[at].base != "بسبب" {
		return false // ويدين ريال مدريد بفوزه
	}
	return (at >= limit || !x.isObject(at)) && x.secondBegins(np.first, np.last, closeParty) == 0
}

// objectBehind looks for the object behind the first noun phrase, which a takes for the subject:
// behind what stands between the two, inside the phrase, or far from it. Where there is none and
// the verb must have one, the phrase is the object.
func (x *Extractor) objectBehind(a *arguments, i, first int, f *verbForm, limit int) {
	p, v, np, c := &x.page, f.verb, a.subject, a.content
	at := x.skipTarget(x.skipMedium(x.skipAside(np.after, limit), limit), limit, v)
	if k := x.sourceEnd(at+1, limit); p.isComma(at) && k > at+1 && k+1 < limit && p.isComma(k) {
		at = k // تستهجن الكويت، بحسب مذكرة، ما ورد
	}
	aside := at
	at = x.skipRelative(x.skipExamples(at, limit), limit)
	if p.isComma(at) && at+1 < limit && !p.words[at+1].conj && (c.kind != byClause || describes[v.lemma] || at > aside && v.target&fObject != 0) {
		at++
	}
	if n := p.mediaQuote(at, limit); n > 0 && c.kind == byClause && c.intro == at+n {
		return // وزارة الدفاع "البنتاغون" أن
	}
	if q := p.quoteAt(at); q != 0 && at == np.after && c.kind == byClause && x.isApposed(at, p.quoteEnd(q, at), limit, v) {
		return // أعلنت الشركة "نور" أنها
	}
	if at == np.after && c.kind == byClause && at < limit && v.target&fObject == 0 && (!x.isDeed(at) || np.mention != 0 && x.isPerson(np.mention) && p.words[at].article && p.words[at].is(cHuman)) {
		return // the rest of an unknown name, or the title behind it
	}
	if c.kind == byClause && at > np.after && p.isComma(c.intro-1) && v.target&fObject == 0 {
		return // أكد الرئيس، الأحد، في جلسة الحكومة، أن
	}
	if at < limit && x.isObject(at) && (c.kind == noComplement || at < c.intro || v.target&fObject == 0) {
		if c.isApart() && at < c.intro && v.target&fObject != 0 {
			limit = c.intro // حذر الوزير مسؤولين من
		}
		a.object = x.objectPhrase(at, limit, v)
		return
	}
	if (v.flags&flagTrans != 0 || x.namedTitle(np) && v.target&fObject != 0 && v.frames&fObject == 0) && c.intro <= np.after+1 {
		if k := x.secondParty(np); k > 0 { // اتهم أحمدي نجاد، المرشد الأعلى بنهب
			a.object = phrase{first: k + 1, last: np.last, after: np.after, head: p.words[k+1].class, mention: p.words[k+1].mention}
			a.subject.last = k
			return
		}
	}
	if v.target&fObject == 0 && v.flags&flagTrans == 0 {
		return
	}
	if k := x.pairOfPeople(np); k > 0 && v.flags&flagTrans != 0 { // وشكر المنتج المخرجة
		a.object = phrase{first: k, last: np.last, after: np.after, head: p.words[k].class, mention: p.words[k].mention}
		a.subject.last, a.subject.after = k, k
		return
	}
	if v.flags&flagTrans != 0 && v.act == "praise" && c.kind == noComplement && at == np.after && at < limit && p.words[at].form == "على" {
		a.subject, a.object = phrase{}, np // وشكر الرئيس على
		return
	}
	if o := x.farObject(np, c, f); o.ok() {
		a.object = o
		return
	}
	if x.hasSubjectBefore(i, first, f) || v.flags&flagTrans != 0 && c.intro > np.after-1 {
		a.subject, a.object = phrase{}, np
	}
}

// pairOfPeople returns the second of two definite nouns of people side by side at the head of the
// phrase, 0 for none.
func (x *Reader) pairOfPeople(np phrase) int {
	p := &x.page
	k := np.first + 1
	if k >= np.last || p.words[np.first].mention != 0 || p.words[k].mention != 0 {
		return 0
	}
	a, b := &p.words[np.first], &p.words[k]
	if a.is(cHuman) && b.is(cHuman) && a.article && b.article && a.feats.Gender != b.feats.Gender && !honorific[a.base] {
		return k
	}
	return 0
}

// behindComplement returns the subject that stands behind a prepositional complement of one
// phrase (وأعلن عن الخطة المستشار فلان), and the word where it begins; not ok for none.
func (x *Reader) behindComplement(c complement, limit int, v *verb) phrase {
	p := &x.page
	k := c.start
	if c.kind != byPreposition || k+1 >= limit {
		return phrase{}
	}
	if p.words[k].is(cDemonstrative) {
		k++
	}
	if k < limit && p.words[k].definite() && p.words[k].pos == document.NOUN && !p.words[k].is(cHuman) {
		k++
	}
	if k == c.start || k >= limit {
		return phrase{}
	}
	for k < limit && p.words[k].pos == document.ADJ && p.words[k].definite() && p.words[k].mention == 0 && !p.words[k].is(cHuman) {
		k++
	}
	if w := &p.words[k]; k >= limit || w.conj || w.prefix != "" || !w.is(cHuman|cInstitution) && (w.mention == 0 || !x.isPerson(w.mention)) {
		return phrase{}
	}
	np := x.nounPhrase(k, limit, v)
	if m := np.mention; !np.ok() || m == 0 || p.d.Entities[p.mentions[m-1].entity].Kind != document.Person && !p.words[k].definite() {
		return phrase{}
	}
	return np
}

// clashes reports whether the noun right behind the verb cannot be its subject: any behind a
// dual or plural (وطالبا الشركة, as a verb before its subject is singular), a masculine singular
// behind a feminine verb (ونعتت الرئيس, وسألت الوفد), or accusatives in ين (ودعت خبراء أميركيين).
func (x *Reader) clashes(np phrase, f *verbForm) bool {
	p := &x.page
	w := &p.words[np.first]
	if f.verb.target&fObject != 0 && (f.number == dual || f.number == plural) {
		return true
	}
	if f.verb.frames&fObject == 0 && f.verb.target&fObject == 0 || w.read == nil || w.read.Source != document.Lexicon || w.pos != document.NOUN {
		return false
	}
	if f.gender == masculine && f.number == singular && f.verb.target&fObject != 0 && w.is(cInstitution) && !w.is(cHuman) && w.feats.Number == plural && (np.mention == 0 || w.base == "دول") {
		return true // ودعا دول أوروبا
	}
	if f.gender == masculine && f.number == singular && f.verb.target&fObject != 0 && w.feats.Gender == feminine && !w.feats.Broken && (w.is(cInstitution) && !w.is(cHuman) || x.forceOf(w)&fcParty != 0 && strings.HasSuffix(w.base, "ات")) {
		return true // وطالب السلطات
	}
	if f.gender == feminine && f.number == singular && w.feats.Gender == masculine && w.feats.Number == singular && w.is(cHuman|cInstitution) && !w.is(cMediaHead|cReport) {
		return !strings.HasSuffix(w.base, "ة") && (np.mention == 0 || p.d.Entities[p.mentions[np.mention-1].entity].Gender != feminine)
	}
	if np.first+1 < np.last && f.verb.target&fObject != 0 {
		n := &p.words[np.first+1]
		return n.pos == document.ADJ && !n.definite() && strings.HasSuffix(n.base, "ين") && n.feats.Number == plural && w.is(cHuman)
	}
	return false
}

// strongPhrase reports whether the phrase names or heads somebody who can speak.
func (x *Reader) strongPhrase(np phrase) bool {
	return np.mention != 0 || x.page.d.Tokens[np.first].Kind == document.Number && x.canSpeak(np) || np.head&(cHuman|cInstitution|cReport|cMediaHead|cMedia) != 0 || x.page.words[np.first].pos == document.PROPN
}

// calledUpon are those who are called upon rather than call.
var calledUpon = set("المجتمع الاطراف الجميع الدول المواطنين العالم المجتمعات الجماهير الطرفين الجانبين الفرقاء كافة جميع كل الناس القادة الشباب")

// accusative reports whether the ending of the first word shows that it is the object of v
// (ودعت المواطنين إلى): a sound masculine plural or dual in ين.
func (x *Reader) accusative(np phrase, v *verb) bool {
	w := &x.page.words[np.first]
	if v.target&fObject == 0 || np.mention != 0 || !strings.HasSuffix(w.base, "ين") || w.pos == document.PROPN {
		return false
	}
	return w.feats.Number == plural && !w.feats.Broken || w.feats.Number == dual
}

// otherGender reports whether the person or country right behind a verb that is aimed at
// somebody cannot be its subject by gender (وطالب إسرائيل ب, واتهمت ترامب ب).
func (x *Reader) otherGender(np phrase, f *verbForm) bool {
	if f.verb.target&fObject == 0 || f.gender == 0 || f.number != singular || np.mention == 0 || x.page.mentions[np.mention-1].first != np.first {
		return false
	}
	e := &x.page.d.Entities[x.page.mentions[np.mention-1].entity]
	switch e.Kind {
	case document.Country:
		return e.Gender == document.Fem && f.gender == masculine && x.page.mentions[np.mention-1].last == np.last
	case document.Place:
		return f.gender == masculine && x.page.mentions[np.mention-1].last == np.last // هدد طهران
	case document.Person:
		return e.Gender == document.Masc && f.gender == feminine
	}
	return false
}

// maxRelative bounds a relative clause between subject and object in words.
const maxRelative = 25

// skipRelative returns the comma behind the relative clause that begins at word j or behind a
// comma there (أعلن الوزير، الذي فاز حزبه، مد اليد), j where there is none.
func (x *Reader) skipRelative(j, limit int) int {
	p := &x.page
	if j+1 >= limit || !p.isComma(j) && !p.words[j].is(cRelative) {
		return j
	}
	if p.words[j].is(cRelative) {
		// اتهم المحامي الذي يمثل الدوحة، الحكومة
		if end := x.relativeEnd(j, limit); end > j && end < limit && x.isObject(end) && (p.words[end].definite() || p.words[end].feats.Masdar || p.words[end].mention != 0) && x.placeBehind(end-1) == 0 {
			return end
		}
	} else if w := &p.words[j+1]; !w.is(cRelative) && !(w.article && attached[w.base]) {
		return j
	}
	for k := j + 2; k < min(limit, j+maxRelative); k++ {
		if p.isComma(k) {
			return k
		}
	}
	return j
}

// secondParty returns the comma in a phrase behind which somebody else stands than before
// it, a definite title behind a name; 0 for none.
func (x *Reader) secondParty(np phrase) int {
	p := &x.page
	k := np.first + 1
	if np.mention != 0 && x.isPerson(np.mention) {
		k = p.mentions[np.mention-1].last
	} else if !p.words[np.first].definite() {
		return 0
	}
	for ; k+1 < np.last; k++ {
		if p.isComma(k) && p.words[k+1].definite() && k+1+maxTitle > np.last {
			return k
		}
	}
	return 0
}

// maxTitle bounds a title that stands for an object, in words.
const maxTitle = 4

// skipTarget passes over the prepositional phrase of the one that v is aimed at, to the
// object behind it (طلبت من تركيا نسخة).
func (x *Reader) skipTarget(j, limit int, v *verb) int {
	if j+1 >= limit || prepositionFrame(x.page.words[j].form)&v.target == 0 {
		return j
	}
	if np := x.nounPhrase(j+1, min(limit, j+12), &anyVerb); np.ok() {
		return np.after
	}
	return j
}

// objectAside reports whether an object follows at word j behind a day or a comma, so that
// the phrase before is the subject (أعلنت النيابة، الاثنين، توقيف).
func (x *Reader) objectAside(j, limit int) bool {
	at := x.skipAside(j, limit)
	return at > j && at < limit && x.isObject(at)
}

// ownDeed reports whether the object at word j carries a pronoun for the subject before it
// (أبدى توفيق سعادته).
func (x *Reader) ownDeed(j, limit int) bool {
	return j < limit && x.isObject(j) && x.page.words[j].hasPronoun()
}

// isDeed reports whether word j is what a verb with both has for an object rather than a
// name: a masdar, or a noun with a pronoun (أكد رغبته، أكد استمرار).
func (x *Reader) isDeed(j int) bool {
	w := &x.page.words[j]
	return w.form == "اي" || w.form == "قرب" || w.feats.Masdar || w.hasPronoun() || w.definite() || w.formOf(masdar) != nil || w.read == nil
}

// objectContent returns the complement of the verb, which is the object where the verb
// takes its content so and has no better one before it.
func (x *Reader) objectContent(i int, a arguments, v *verb) complement {
	c, o := a.content, a.object
	switch {
	case v.frames&fObject == 0, v.flags&flagWeak != 0, !o.ok(), x.page.words[i].pronoun != "":
		return c
	case v.act == "praise" && v.flags&flagTrans != 0 && o.after < len(x.page.words) && x.page.words[o.after].form == "على":
		// شكر قطر على دعمها
	case c.kind == byPreposition && prepositionFrame(x.page.words[c.intro].form)&v.target != 0 && c.intro < o.first:
		// بحثت مع الوفدين تبادل الأسرى: the partner is no content
	case c.kind != noComplement && (v.target&fObject != 0 || c.intro <= o.first):
		return c
	case c.kind != noComplement && (x.page.words[o.first].definite() || x.page.words[o.first].hasPronoun()) && x.page.words[o.first].formOf(masdar) != nil && c.intro <= o.first+3:
		return c // جدد التأكيد على أن
	case c.kind == byQuote && c.via >= 0:
		return c
	}
	return x.page.complementFrom(byObject, o.first)
}

// objectPhrase reads the object at word j; a quotation or what is no noun phrase for the
// reader counts as one of a word.
func (x *Reader) objectPhrase(j, limit int, v *verb) phrase {
	np := x.nounPhrase(j, limit, v)
	if !np.ok() {
		np.first, np.last, np.after = j, j+1, j+1
	}
	return np
}

// hasSubjectBefore reports whether a subject stands before the verb at word i.
func (x *Extractor) hasSubjectBefore(i, first int, f *verbForm) bool {
	lo := first
	if o := x.outerOf(i); o != 0 {
		lo = x.drafts[o-1].content.first
	}
	s := x.subjectBefore(i, lo, f)
	return s.name != ""
}

// ownSubject reports whether the verb at word i, inside the content of another cue, has
// that cue's speaker as its subject (إن بلاده تدين, إنه يدين).
func (x *Extractor) ownSubject(i int) bool {
	o := x.outerOf(i)
	if o == 0 {
		return false
	}
	d := &x.drafts[o-1]
	return d.kind == byClause && (d.pron != "" && i == d.content.first || i == d.content.first+1 && x.isOwn(d.content.first))
}

// isReason reports whether the word with ل is the reason that a reproof gives (لرفضها,
// لعدم) rather than the rest of a name (للأمن القومي).
func isReason(w *word) bool {
	if strings.HasPrefix(w.form, "لل") {
		return false
	}
	return w.form == "لعدم" || w.feats.Masdar || w.pos == 0 && len(w.form) > 8 && (strings.HasSuffix(w.form, "ه") || strings.HasSuffix(w.form, "ها") || strings.HasSuffix(w.form, "هم"))
}
