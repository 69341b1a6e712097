package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// taken reports whether word i is the cue of a draft already.
func (x *Extractor) taken(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-2; n-- {
		if x.drafts[n].cue == i {
			return true
		}
	}
	return false
}

// plausible rejects verb readings of words that stand where only a noun can.
func (x *Reader) plausible(i, first int) bool {
	p := &x.page
	w := &p.words[i]
	if w.mention != 0 || !w.agreesWithReading() && !(w.base == "رد" && w.conj && x.bithatFollows(i)) && (i == first || p.words[i-1].base != "لم") {
		return false
	}
	if x.isNameHere(i) {
		return false
	}
	if w.purpose {
		return i > first && i+1 < len(p.words) && w.pos == document.VERB && w.finite().verb.frames&fClause != 0 && (p.words[i+1].is(cThat) || p.quoteAt(i+1) != 0) && x.returner(i, max(first, i-maxSupport)) != phrase{}
	}
	if i > first && w.finite().kind == imperfect && x.irrealis(i) {
		return false
	}
	if i > first && !w.conj && (p.words[i-1].base == "اذا" || p.words[i-1].base == "لو" || p.words[i-1].base == "عدم" || p.words[i-1].base == "بعدم" || p.words[i-1].base == "لعدم") {
		return false
	}
	amb := w.finite().verb.flags&flagAmb != 0
	if amb && i+1 < len(p.words) && (i == first || w.conj && i <= first+1 || p.isComma(i-1)) && (p.words[i+1].is(cHuman|cInstitution) || p.words[i+1].mention != 0 && w.pos == document.ADP) && w.finite().kind == perfect && (w.pos == document.ADP || w.pos == document.NOUN) && x.frameFollows(i, w.finite().verb) {
		return true // وجه الوزير رسالة, عبر الوزير عن: a sentence begins with its verb
	}
	if w.base == "عبر" && i+1 < len(p.words) && p.words[i+1].is(cHuman) && x.aboutFollows(i) {
		return true // وفي حديث للصحيفة عبر رئيس المجلس عن
	}
	if w.is(cPreposition|cNegative|cTime|cQuestion) && w.pos != document.VERB {
		return false
	}
	if w.pos == document.NOUN && w.hasPronoun() {
		return false // توقعهم
	}
	if w.pos != document.X && w.pos != document.VERB && (amb || w.pos == document.PROPN || w.finite().kind == perfect && w.pos == document.NOUN && !x.clauseFollows(i)) {
		return i > first && w.pos == document.NOUN && w.finite().kind == perfect && !w.definite() && x.closesSubject(i-1) && x.goesOnAfter(i, w.finite().verb)
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

// closesSubject reports whether word k ends a phrase for somebody, behind which a noun spelt like a
// verb is one (الوزير طالب السلطات ب).
func (x *Reader) closesSubject(k int) bool {
	p := &x.page
	w := &p.words[k]
	if w.mention != 0 {
		return x.page.d.Entities[p.mentions[w.mention-1].entity].Kind != document.Date
	}
	return w.definite() && (w.pos == document.ADJ || w.is(cHuman|cInstitution))
}

// aboutFollows reports whether عن follows word i within a subject's length.
func (x *Reader) aboutFollows(i int) bool {
	p := &x.page
	for j := i + 2; j < min(i+14, len(p.words)); j++ {
		if p.words[j].form == "عن" {
			return true
		}
		if p.words[j].punct == '.' || x.isVerb(j) || p.words[j].is(cThat) {
			return false
		}
	}
	return false
}

// frameFollows reports whether a complement that v takes follows word i in its sentence.
func (x *Reader) frameFollows(i int, v *verb) bool {
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
func (x *Reader) irrealis(i int) bool {
	w, b := &x.page.words[i], &x.page.words[i-1]
	if w.future {
		return true
	}
	switch b.base {
	case "ان":
		return !w.conj && !x.addsBefore(i) && !x.soonAfter(i)
	case "بان", "الا", "كي", "لكي", "اذا", "لو", "سوف", "قد", "حتى", "وان", "لان":
		return !w.conj
	case "لم":
		return i >= 2 && x.page.words[i-2].base == "ما"
	}
	return false
}

// clauseFollows reports whether أن, a colon or a quotation follows word i closely.
func (x *Reader) clauseFollows(i int) bool {
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
func (x *Reader) isCue(k int) bool {
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
	if w.conj && w.pos == document.VERB && f.verb.flags&(flagWeak|flagQuote) == 0 && x.goesOnAfter(k, f.verb) {
		return true // واتفق الجانبان على, وطالب الوزارة ب
	}
	return x.clauseFollows(k)
}

// goesOnAfter reports whether a preposition that the verb at word k takes stands behind the noun
// phrase of people, bodies or names after it.
func (x *Reader) goesOnAfter(k int, v *verb) bool {
	p := &x.page
	if k+2 >= len(p.words) || p.words[k+1].punct != 0 || p.words[k+1].prefix != "" {
		return false
	}
	np := x.nounPhrase(k+1, min(len(p.words), k+maxSkip), v)
	if !np.ok() || np.after >= len(p.words) || np.mention == 0 && np.head&(cHuman|cInstitution) == 0 {
		return false
	}
	n := &p.words[np.after]
	if v.flags&flagTrans != 0 && v.act == "praise" && n.form == "على" {
		return true // وشكر قطر على
	}
	return v.frames&prepositionFrame(n.form) != 0 || v.frames&fBi != 0 && proclisis(n, "ب")
}

// isParticipleCue reports whether word k is a participle that carries a content: an
// accusative without article (مشيرا إلى), or one in ة or ين with its complement beside it.
func (x *Reader) isParticipleCue(k int) bool {
	p := &x.page
	w := &p.words[k]
	f := w.formOf(participle)
	if f == nil || w.mention != 0 || w.pos == document.VERB && w.read.Source == document.Lexicon && f.gender == masculine && f.number != singular {
		return false
	}
	if k+1 >= len(p.words) || k > 0 && !w.conj && continuing[p.words[k-1].base] {
		return false // لا يزال ملتزما ب
	}
	n := &p.words[k+1]
	if w.base == "مقرا" && (withPronoun[n.form] || n.prefix == "ل") {
		return false // تتخذ من برشلونة مقرا لها
	}
	if f.verb.flags&flagSpeech != 0 && k > 0 && (w.is(cAdverb) || f.gender == feminine) {
		return (p.isComma(k-1) || w.conj) && x.isSpeechNoun(k+1) && n.hasPronoun() // ، مجددة دعوتها
	}
	if strings.HasPrefix(n.form, "ايا") && bound[n.form].pronoun != "" {
		return true // واصفة إياها ب
	}
	if f.number == plural && f.gender == masculine && k > 0 && p.words[k-1].pos == document.VERB && f.verb.flags&flagTrans != 0 && !w.is(cHuman) {
		return true // هتفوا مطالبين الحكومة ب
	}
	beside := n.is(cThat|cBithat) && !n.conj || f.verb.frames&prepositionFrame(n.form) != 0 || p.quoteAt(k+1) != 0 || n.punct == ':' ||
		f.verb.frames&fBi != 0 && proclisis(n, "ب")
	if w.is(cSelf) {
		return beside
	}
	if f.gender == masculine && f.number == singular {
		if w.is(cHuman) {
			return beside && (p.isComma(k-1) || w.conj)
		}
		return beside || f.verb.flags&(flagWeak|flagAmb) == 0 || p.isComma(k-1) || w.conj ||
			f.verb.frames&fObject != 0 && f.verb.flags&flagWeak == 0 && strings.HasSuffix(w.base, "ا") && n.pos == document.NOUN && n.prefix == "" // رافضا اتهامات
	}
	if f.verb.flags&(flagWeak|flagAmb|flagQuote|flagNamed) == 0 && k > 0 && p.isComma(k-1) && f.gender == feminine && !w.is(cHuman) && n.punct == 0 {
		return true // ، معربة في الوقت نفسه عن
	}
	if f.gender == feminine && !w.is(cHuman) && f.verb.target&fObject != 0 && w.pos != document.VERB && (p.words[k-1].pos != document.NOUN || p.words[k-1].prefix != "") && x.bithatFollows(k) {
		return true // وردت الرئاسة بغضب واصفة النائبة بأنها
	}
	if f.gender == feminine && f.verb.flags&flagWeak != 0 && k > 0 && !p.isComma(k-1) && !w.conj {
		return false // من المهم ملاحظة أن: a masdar
	}
	return beside && (k > 0) && (p.isComma(k-1) || p.isMark(k-1) || w.conj || f.gender == feminine && f.verb.target&fObject == 0 && !w.is(cHuman) && p.words[k-1].punct == 0 && !p.words[k-1].is(cPreposition))
}

// continuing are the verbs of which a participle beside them is the predicate.
var continuing = set("يزال تزال زال زالت مازال مازالت زلت زلنا يزالون زالوا ظل ظلت يظل تظل بات باتت اصبح اصبحت")

// bithatFollows reports whether بأن follows word k closely, with nothing but names between.
func (x *Reader) bithatFollows(k int) bool {
	p := &x.page
	for j := k + 1; j < min(k+8, len(p.words)); j++ {
		if p.words[j].is(cBithat) {
			return j > k+1
		}
		if p.words[j].punct != 0 || x.isVerb(j) || p.words[j].is(cThat|cPreposition) {
			return false
		}
	}
	return false
}

// clauseInitial reports whether word i begins a clause as verbs do: with a conjunction,
// first, or behind a comma, a connective or a particle.
func (x *Reader) clauseInitial(i, first int) bool {
	p := &x.page
	if i == first || p.words[i].conj {
		return true
	}
	b := &p.words[i-1]
	return b.punct != 0 || b.is(cConnective|cAux|cNegative|cThat|cRelative|cTurn|cTime)
}

// negatedAt reports whether the cue at word i is denied (لم يقل).
func (x *Reader) negatedAt(i, first int) bool {
	if i == first || x.page.words[i].conj {
		return false
	}
	switch x.page.words[i-1].base {
	case "لم", "لن", "لا", "لما":
		return true
	case "ما":
		f := x.page.words[i].finite() // nil for a verb of support: ما حرصوا على المطالبة
		return f != nil && f.kind == perfect && (i-1 == first || x.page.isComma(i-2))
	}
	return false
}

// isBackgroundCue reports whether the cue is the يذكر of "يذكر أن", which nobody says.
func (x *Reader) isBackgroundCue(i int) bool {
	p := &x.page
	w := &p.words[i]
	return w.base == "يذكر" && i+1 < len(p.words) && (p.words[i+1].is(cThat) || p.words[i+1].is(cBithat))
}

// via reports whether the participle at word i was taken with a cue before it.
func (x *Extractor) via(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-2; n-- {
		if d := &x.drafts[n]; d.cue < i && i < d.content.first && strings.HasSuffix(d.rule, viaRule) {
			return true
		}
	}
	return false
}
