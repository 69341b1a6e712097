package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// attackVerb is the verb of attacking somebody in words (شن هجوما لاذعا على الحكومة).
var attackVerb = verb{lemma: "شن", act: "condemn", frames: fAla, target: fAla, strength: 4}

// assaults are the nouns for what is waged, verbal the adjectives that tell that it is one of words.
var (
	assaults = set("هجوم هجمة حملة")
	verbal   = set("لاذع حاد عنيف كلامي لفظي شديد قاسي قاس شرس ضاري ضار انتقادي اعلامي مباشر مضاد جديد واسع غير")
)

// maxAttack bounds the subject of the verb of attacking in words.
const maxAttack = 16

// readAttack reads "شن الرئيس هجوما لاذعا على …" at word i and reports whether it was one: a person,
// no army, wages it.
func (x *Extractor) readAttack(i, first, last int) bool {
	p := &x.page
	w := &p.words[i]
	if w.pos != document.VERB || w.lemma() != "شن" || w.feats.Person != document.Third || i > first && w.feats.Aspect == document.Imp && x.irrealis(i) {
		return false
	}
	k := i + 1
	for ; k+2 < min(last, i+maxAttack) && !assaults[p.words[k].lemma()]; k++ {
		if p.words[k].punct == '.' || p.words[k].is(cThat|cRelative) {
			return false
		}
	}
	if k+2 >= last || !assaults[p.words[k].lemma()] || p.words[k].definite() || !verbal[p.words[k+1].lemma()] {
		return false
	}
	at := k + 1
	for at+1 < min(last, k+6) && p.words[at].form != "على" {
		at++
	}
	if p.words[at].form != "على" || at+1 >= last {
		return false
	}
	f := &verbForm{verb: &attackVerb, kind: perfect, gender: w.feats.Gender, number: w.feats.Number}
	np := x.subjectAfter(i+1, k, &anyVerb)
	c := complement{kind: byPreposition, intro: at, start: at + 1, from: p.words[at+1].Start, via: -1}
	dr := draft{cue: i, cueFirst: i, verb: &attackVerb, act: attackVerb.act, form: f.kind, rule: "verb-attack", intro: at, kind: c.kind, subject: np}
	dr.negated = x.negatedAt(i, first)
	dr.speaker = x.subjectOf(i, first, f, np, &dr)
	if s := &dr.speaker; s.name == "" || s.kind != document.Person && !(np.ok() && np.head&cHuman != 0) {
		return false
	}
	x.speak(&dr, c, min(last, i+maxContent))
	return true
}

// readLearned reads "علمت الصحيفة من مصادر أن …" at word i and reports whether it was one: the
// sources speak, the medium carries it.
func (x *Extractor) readLearned(i, first, last int) bool {
	p := &x.page
	if w := &p.words[i]; w.pos != document.VERB || w.lemma() != "علم" || i+4 >= last {
		return false
	}
	j := i + 1
	medium := phrase{first: j, last: j}
	if n := p.mediaQuote(j, last); n > 0 && x.isMedium(j+1, j+2) {
		medium = phrase{first: j + 1, last: j + n - 1, after: j + n}
	} else if x.isMedium(j, j+1) {
		end := x.mediumEnd(j, last)
		medium = phrase{first: j, last: end, after: end}
	}
	if !medium.ok() || medium.after+2 >= last || p.words[medium.after].form != "من" {
		return false
	}
	who := x.nounPhrase(medium.after+1, min(last, medium.after+20), nil)
	if !x.canSpeak(who) {
		return false
	}
	c := x.complementOf(i, who.after, last, x.lex.say)
	if c.kind != byClause {
		return false
	}
	dr := draft{cue: i, cueFirst: i, verb: x.lex.say, act: x.lex.say.act, form: perfect, rule: "learned", intro: c.intro, pron: c.pron, kind: c.kind, subject: who}
	dr.speaker = x.identify(who)
	dr.speaker.rule = "relayed"
	dr.relay = x.relaySpan(medium.first, medium.last)
	x.speak(&dr, c, min(last, i+maxContent))
	return true
}

// fixedAsides are adverbial phrases of several words that stand between a subject and its object,
// by their first word.
var fixedAsides = asidesOf("من حيث المبدا", "في ضوء ذلك", "على الفور", "في المقابل", "في الوقت نفسه", "في الوقت ذاته", "في الوقت عينه",
	"في هذا السياق", "في السياق نفسه", "في السياق ذاته", "في هذا الصدد", "في هذا الاطار", "في هذا الشان", "بعد ذلك", "اثر ذلك", "على اثر ذلك",
	"من جهة اخرى", "من ناحية اخرى", "من جانب اخر", "على صعيد اخر", "في سياق متصل", "في سياق اخر", "في وقت لاحق", "في وقت سابق", "في وقت متاخر",
	"في وقت مبكر", "الى ذلك", "نتيجة لذلك", "بناء على ذلك", "ردا على ذلك", "في الاثناء", "في غضون ذلك", "بشكل قاطع", "بشكل رسمي", "بشكل واضح",
	"بصورة قاطعة", "بصورة رسمية", "من جانب واحد", "من طرف واحد", "للمرة الاولى", "للمرة الثانية", "على الاثر", "في النهاية", "في نهاية المطاف", "في الختام")

// asidesOf splits phrases by their first word.
func asidesOf(phrases ...string) map[string][][]string {
	m := make(map[string][][]string)
	for _, s := range phrases {
		words := strings.Fields(s)
		m[words[0]] = append(m[words[0]], words[1:])
	}
	return m
}

// fixedAside returns the word behind the adverbial phrase that begins at word j, j for none.
func (x *Reader) fixedAside(j, limit int) int {
	for _, rest := range fixedAsides[x.page.words[j].form] {
		if x.follows(j+1, limit, rest) {
			return j + 1 + len(rest)
		}
	}
	return j
}
