package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// phrase is a noun phrase that may be the subject of a cue, in words [first, last).
type phrase struct {
	first, last int
	// mention is the 1-based entity mention that tells who it is, 0 where none does.
	mention int
	// head is the class of the first word, named whether a name was met.
	head  class
	named bool
	// open tells that an appositive title without article has begun, which may take a
	// complement (سليماني قائد "فيلق القدس" في الحرس).
	open bool
	// proper tells that a proper name stands in the phrase, behind which a preposition is
	// the verb's.
	proper bool
	// author is the word where the body begins that a paper comes from (بيان صادر عن), 0 for none.
	author int
	// after is the word to go on from: last, or behind what was skipped.
	after int
}

func (p phrase) ok() bool { return p.last > p.first }

// maxPhrase bounds a subject in words, maxSkip what may stand between verb and subject.
const (
	maxPhrase = 40
	maxSkip   = 12
)

// subjectAfter reads the noun phrase that follows a verb, passing over adverbs, days
// and turns (قال أمس الوزير). v is the verb, whose complements end the phrase.
func (x *Reader) subjectAfter(j, limit int, v *verb) phrase {
	p := &x.page
	if d := x.skipAside(j, limit); d > j && (!x.page.words[d-1].is(cTime|cAdverb) || !x.page.words[j].is(cTime) && x.adjunct(j, limit) > j) {
		j = d // أعلنت عام 2016 الحكومة
	}
	if d := x.skipMedium(j, limit); v != nil && d > j && d < limit {
		if np := x.nounPhrase(d, limit, v); x.canSpeak(np) { // وأفاد لـ«عكاظ» المتحدث
			return np
		}
	}
	for n := 0; j < limit && n < maxSkip; n++ {
		w := &p.words[j]
		switch {
		case w.is(cDemonstrative) && j+1 < limit && timeNoun[p.words[j+1].base]:
			j += 2
			continue
		case p.isComma(j) || w.is(cAdverb|cTime) && p.mentionAt(j) == nil && !w.is(cHuman):
			j++
			continue
		case w.form == "من" && j+1 < limit && p.words[j+1].is(cTurn):
			j += 2
			continue
		case withPronoun[w.form] && v != nil && j+1 < limit && p.words[j+1].punct == 0: // اتفقت خلالها الكوريتان
			j++
			continue
		}
		break
	}
	if n := p.mediaQuote(j, limit); n > 0 && v != nil && j+n < limit { // كشفت "فايننشال تايمز" أن
		if a := &p.words[j+n]; a.is(cThat|cBithat|cTime) || v.frames&prepositionFrame(a.form) != 0 {
			return phrase{first: j, last: j + n, after: j + n, head: cMedia}
		}
		if x.isNamed(j, n) { // أعلن "مجلس منبج العسكري"، التابع ل
			return phrase{first: j, last: j + n, after: j + n, head: cInstitution}
		}
	}
	if v != nil && v != &anyVerb && (v.frames|v.target)&fObject == 0 && (v.act == "comment" || v.act == "assert") && j < limit && x.isCircumstantial(j) {
		return phrase{first: j, last: j, after: j}
	}
	np := x.nounPhrase(j, limit, v)
	if np.ok() && v != nil && v != &anyVerb && p.words[np.first].feats.Masdar && p.accusative(&p.words[np.first]) {
		np.last, np.after = np.first, np.first // ورحب ترحيبا حارا
	}
	if np.ok() && v != nil && v != &anyVerb && (owned(&p.words[np.first]) || oblique(&p.words[np.first]) || x.obliqueHead(np.first)) {
		np.last, np.after = np.first, np.first // ووعد متابعيه
	}
	return np
}

// oblique reports whether the word is a definite sound masculine plural in ين, which is no subject
// (يذكّر الأردنيين).
func oblique(w *word) bool {
	return w.article && w.feats.Number == plural && !w.feats.Broken && w.read.Source == document.Lexicon && w.pos != document.PROPN && strings.HasSuffix(w.base, "ين") && !strings.HasSuffix(fold(w.read.Lemma), "ين")
}

// obliqueHead reports whether word j is a sound masculine plural in ي before its genitive, which is
// no subject (أمرت سائقي الشاحنات).
func (x *Reader) obliqueHead(j int) bool {
	p := &x.page
	w := &p.words[j]
	return j+1 < len(p.words) && w.pos == document.NOUN && w.read.Source == document.Lexicon && w.feats.Number == plural && !w.feats.Broken && !w.hasPronoun() && w.mention == 0 && strings.HasSuffix(w.base, "ي") && !strings.HasSuffix(fold(w.read.Lemma), "ي") && p.words[j+1].pos == document.NOUN && p.words[j+1].definite()
}

// owned reports whether the word is a sound masculine plural with a pronoun whose ي shows that
// it is no subject (متابعيه, not متابعوه).
func owned(w *word) bool {
	if !w.hasPronoun() || w.feats.Number != plural || w.feats.Broken || w.pos != document.NOUN {
		return false
	}
	for _, end := range []string{"يه", "يها", "يهم", "يهما"} {
		if strings.HasSuffix(w.base, end) {
			return true
		}
	}
	return false
}

// isNamed reports whether the quotation of n words with its marks at word j is the name of an
// institution, with more of the sentence behind it.
func (x *Reader) isNamed(j, n int) bool {
	p := &x.page
	if n < 4 || !p.words[j+1].is(cInstitution) || p.words[j+1].definite() {
		return false
	}
	for k := j + 1; k < j+n-1; k++ {
		if x.isVerb(k) || p.words[k].punct != 0 {
			return false
		}
	}
	return p.isComma(j+n) || p.words[j+n].punct == 0
}

// withPronoun are prepositional phrases of one word that stand between verb and subject.
var withPronoun = set("فيه فيها فيهما فيهم خلاله خلالها معه معها معهم عنه عنها عنهم عليه عليها عليهم اليه اليها اليهم بعده بعدها قبله قبلها منه منها له لها لهم به بها بشانه بشانها بشانهم حوله حولها حولهم تجاهه تجاهها ضده ضدها")

// nounPhrase reads the noun phrase that begins at word j.
func (x *Reader) nounPhrase(j, limit int, v *verb) phrase {
	p := &x.page
	np := phrase{first: j, last: j, after: j}
	if j >= limit || !x.beginsPhrase(j) || p.words[j].conj && v != nil {
		return np
	}
	if p.words[j].form == "كل" && j+2 < limit && p.words[j+1].form == "من" { // كل من السودان ومصر
		np.first, j = j+2, j+2
	}
	n := x.share(j, limit)
	if n > 0 { // العديد من النواب
		if j += n; j >= limit || p.words[j-1].form != "من" {
			np.last, np.after, np.head = j, j, cHuman
			return np
		}
		np.last = j
	}
	if np.head = p.words[j].class; n > 0 {
		np.head |= cHuman
	}
	if (p.words[j].is(cDemonstrative) || p.words[j].pos == document.NUM || quantity[p.words[j].base] || p.words[j].is(cQuestion)) && j+1 < limit {
		np.head |= p.words[j+1].class & (cHuman | cInstitution | cReport | cMediaHead)
	}
	if x.nationalOf(j, limit) {
		np.head |= cHuman // قال الفرنسي أرسين فينغر
	}
	limit = min(limit, j+maxPhrase)
	for k := j; k < limit; {
		step := x.extend(&np, k, limit, v)
		if step == 0 {
			break
		}
		k += step
		np.last = k
	}
	for np.last > np.first && (p.isComma(np.last-1) || p.words[np.last-1].is(cPreposition) && np.mention == 0 && !p.afflicted(np.last-1)) {
		np.last--
	}
	x.lateName(&np, limit)
	x.addAuthor(&np, limit)
	np.after = np.last
	return np
}

// nationalOf reports whether the word with article at j tells where the person comes from whose
// name follows, past another adjective (الألماني الدولي مسعود أوزيل).
func (x *Reader) nationalOf(j, limit int) bool {
	p := &x.page
	w := &p.words[j]
	if !w.definite() || !w.article || w.mention != 0 || !strings.HasSuffix(w.base, "ي") && !strings.HasSuffix(w.base, "ية") {
		return false
	}
	for k := j + 1; k < min(limit, j+3); k++ {
		if m := p.mentionAt(k); m != nil {
			return m.start == p.words[k].Start && p.d.Entities[m.entity].Kind == document.Person
		}
		if n := &p.words[k]; n.pos != document.ADJ || !n.definite() {
			return false
		}
	}
	return false
}

// beginsPhrase reports whether a noun phrase may begin at word j.
func (x *Reader) beginsPhrase(j int) bool {
	p := &x.page
	w := &p.words[j]
	switch {
	case strings.HasPrefix(w.base, "ل") && !w.is(cMediaHead|cHuman) && x.isMedium(j, j+1) && !x.lex.media[w.base]:
		return false // وقالت لصحيفة
	case p.mentionAt(j) != nil:
		return !(p.mentionAt(j).start > w.Start && !w.conj)
	case p.isMark(j) || w.punct != 0 || w.form == "نقلا":
		return false
	case (w.form == "اي" || w.form == "اية") && j > 0 && j+1 < len(p.words) && p.words[j+1].is(cHuman|cInstitution) && p.words[j-1].pos == document.VERB:
		return true // لم تعلن أي جهة
	case x.about(j) > 0:
		return x.share(j, len(p.words)) > 0
	case w.is(cHuman | cInstitution):
		return true
	case w.is(cThat | cBithat | cQuestion | cPreposition | cRelative | cConnective | cNegative | cAux | cSelf | cAdverb | cTurn | cTime):
		return false
	case w.prefix != "":
		return false
	case strings.Contains(x.page.d.Text[w.Start:w.End], fathatan):
		return false // مسبقًا: an accusative is no subject
	case w.formOf(participle) != nil && w.pos != document.PROPN && !w.definite():
		return false
	case x.isManner(j):
		return false // وقالت باكية
	case x.isVerb(j):
		return j > 0 && !w.conj && x.page.words[j-1].finite() != nil && (w.finite() == nil || x.isNameHere(j)) // read as a verb, but stands behind one
	}
	return nominal(w)
}

// isManner reports whether word j tells how somebody speaks: an indefinite feminine adjective
// behind a feminine verb or its subject, right before what is said (وقالت باكية: "…").
func (x *Reader) isManner(j int) bool {
	p := &x.page
	w := &p.words[j]
	if j == 0 || j+1 >= len(p.words) || w.pos != document.ADJ || w.conj || w.definite() || !strings.HasSuffix(w.base, "ة") && !p.accusative(w) || w.formOf(participle) != nil || w.is(cHuman|cInstitution) || w.mention != 0 {
		return false
	}
	n, b := &p.words[j+1], &p.words[j-1]
	if n.punct != ':' && !n.is(cThat) && p.quoteAt(j+1) == 0 || n.conj {
		return false
	}
	gender := feminine
	if !strings.HasSuffix(w.base, "ة") {
		gender = masculine // وأضاف مبتسما
	}
	return b.finite() != nil && b.finite().gender == gender || b.definite() && b.pos == document.NOUN || b.mention != 0
}

// isNameHere reports whether word j, read as a verb, is a given name: it stands behind a verb
// and before a proper name (وقالت دانا وايت).
func (x *Reader) isNameHere(j int) bool {
	p := &x.page
	if j == 0 || j+1 >= len(p.words) || p.words[j].conj || p.words[j].hasPronoun() {
		return false
	}
	w, b, n := &p.words[j], &p.words[j-1], &p.words[j+1]
	if w.feats.Aspect == document.Perf && (n.is(cThat) && !n.conj || p.isComma(j+1) || n.punct == ':') {
		if b.pos == document.PROPN && b.read.Source == document.Guess && j > 1 && p.words[j-2].finite() != nil {
			return true // وقال هيرمانت غيرا، سكرتير
		}
		if b.finite() != nil && b.finite().verb.flags&(flagWeak|flagAmb) == 0 && b.pos == document.VERB && w.cues == nil {
			return true // وقال غيرا إن
		}
	}
	return b.finite() != nil && b.pos == document.VERB && n.pos == document.PROPN
}

// fathatan is the mark of the indefinite accusative.
const fathatan = "\u064B"

// nominal reports whether the word can stand in a noun phrase by its part of speech.
func nominal(w *word) bool {
	switch w.pos {
	case document.X, document.NOUN, document.ADJ, document.PROPN, document.NUM, document.DET, document.SYM:
		return true
	}
	return w.is(cDemonstrative)
}

// isVerb reports whether word j is a finite verb.
func (x *Reader) isVerb(j int) bool {
	w := &x.page.words[j]
	if w.pos == document.VERB {
		return w.mention == 0
	}
	if f := w.finite(); f != nil && w.mention == 0 {
		return f.verb.flags&flagAmb == 0 || w.pos == document.X && j > 0 && w.conj
	}
	return false
}
