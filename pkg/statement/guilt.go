package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The verbs that lay guilt on somebody with a noun for it: their object has to answer
// (حمّل الحكومة المسؤولية), or the one behind على (ألقى باللوم على الحكومة).
var (
	chargeVerb = verb{lemma: "حمل", act: "accuse", frames: fBi, target: fObject, strength: 5, flags: flagTrans}
	blameVerb  = verb{lemma: "ألقى", act: "accuse", frames: fBi, target: fAla, strength: 5}
	pointVerb  = verb{lemma: "وجه", act: "accuse", frames: fBi, target: fIla, strength: 5}
)

// charges are their lemmas.
var charges = set("حمل القى")

// guilts are the nouns for guilt, without article.
var guilts = set("مسؤولية مسئولية لوم لائمة تبعة تبعات وزر مسؤوليات")

// blames are the nouns for guilt that are pointed at somebody (وجه أصابع الاتهام إلى).
var blames = set("لوم لائمة اصبع")

// portions are the parts of guilt.
var portions = set("جزءا قسطا شطرا قدرا بعضا نصيبا جزء قسط")

// maxGuilt bounds the distance between the verb and its noun for guilt in words.
const maxGuilt = 24

// readGuilt reads a verb of laying guilt at word i and reports whether it was one.
func (x *Extractor) readGuilt(i, first, last int) bool {
	p := &x.page
	w := &p.words[i]
	if f, ok := charging[w.base]; ok && i > first && (p.isComma(i-1) || w.conj) {
		return x.readCharging(i, first, last, f)
	}
	if w.pos != document.VERB && !(i > first && w.base == "حمل" && x.closesSubject(i-1)) || w.feats.Person == document.First || i > first && w.feats.Aspect == document.Imp && x.irrealis(i) {
		return false
	}
	var v *verb
	switch w.lemma() {
	case "حمل":
		v = &chargeVerb
	case "القى":
		v = &blameVerb
	case "وجه":
		v = &pointVerb
	default:
		return false
	}
	k := x.guiltBehind(i, last)
	if v == &pointVerb && k > 0 && !blames[p.words[k].lemma()] {
		return false // وجه المسؤولين إلى
	}
	if k == 0 || v == &chargeVerb && k == i+1 {
		return false
	}
	if k-2 > i+1 && p.words[k-1].form == "من" && portions[p.words[k-2].base] {
		k -= 2 // جزءا من المسؤولية
	}
	f := &verbForm{verb: v, kind: imperfect, gender: w.feats.Gender, number: w.feats.Number}
	if w.pos != document.VERB {
		f.kind = perfect // الوزير حمل الحكومة المسؤولية
	}
	if w.feats.Aspect == document.Perf {
		f.kind = perfect
	}
	from := p.words[k].Start
	if proclisis(&p.words[k], "ب") {
		from += x.prefixLength(&p.words[k])
	}
	c := complement{kind: byPreposition, intro: k, start: k, from: from, via: -1}
	limit := min(last, i+maxContent)
	arg := arguments{subject: x.subjectAfter(i+1, k, v), content: c}
	if v == &chargeVerb {
		arg = x.arguments(i, first, f, arg.subject, c, k)
		if !arg.object.ok() && w.pronoun == "" && !w.hasPronoun() {
			return false // يحمل المسؤولية
		}
	}
	dr := draft{cue: i, cueFirst: i, verb: v, act: v.act, form: f.kind, rule: "verb-guilt", intro: k, kind: byPreposition, subject: arg.subject, object: arg.object}
	dr.negated = x.negatedAt(i, first)
	dr.speaker = x.subjectOf(i, first, f, arg.subject, &dr)
	if dr.speaker.name == "" || !dr.speaker.strong {
		return false
	}
	x.speak(&dr, c, limit)
	return true
}

// charging are the participles of laying guilt.
var charging = map[string]verbForm{
	"محملا": {gender: masculine, number: singular}, "محملة": {gender: feminine, number: singular}, "محملين": {gender: masculine, number: plural},
}

// readCharging is readGuilt for a participle (محملا الحكومة المسؤولية).
func (x *Extractor) readCharging(i, first, last int, f verbForm) bool {
	p := &x.page
	k := x.guiltBehind(i, last)
	if k <= i+1 {
		return false
	}
	f.verb, f.kind = &chargeVerb, participle
	o := x.objectPhrase(i+1, k, &chargeVerb)
	if bound[p.words[i+1].form].pronoun == "" && !x.canSpeak(o) && !p.words[i+1].definite() {
		return false
	}
	c := p.complementFrom(byPreposition, k)
	dr := draft{cue: i, cueFirst: i, verb: &chargeVerb, act: chargeVerb.act, form: participle, rule: "participle-guilt", intro: k, kind: byPreposition, object: o}
	dr.speaker = x.participleSubject(i, &f, first)
	if dr.speaker.name == "" {
		return false
	}
	x.speak(&dr, c, min(last, i+maxContent))
	return true
}

// guiltBehind returns the noun for guilt that belongs to the verb at word i, 0 for none: no other
// verb stands before it outside a relative clause.
func (x *Reader) guiltBehind(i, last int) int {
	p := &x.page
	relative := false
	for k := i + 1; k < min(last, i+maxGuilt); k++ {
		if !relative {
			from := k // في بيان صدر الخميس
			for k = x.settingRest(x.spreadClause(k, last), last); from < k && !isGuilt(&p.words[from]); from++ {
			}
			k = from
		}
		if k >= last {
			return 0
		}
		w := &p.words[k]
		switch {
		case w.form == "اصابع" && k+1 < last && p.words[k+1].form == "الاتهام", isGuilt(w) && !relative:
			return k
		case p.isComma(k):
			relative = false
		case w.is(cRelative):
			relative = true
		case w.punct != 0 && !p.isMark(k) && w.punct != '(' && w.punct != ')', w.is(cThat | cBithat), x.isVerb(k) && !relative:
			return 0
		}
	}
	return 0
}

// isGuilt reports whether the word is a noun for guilt, with article or ب too.
func isGuilt(w *word) bool {
	return guilts[strings.TrimPrefix(strings.TrimPrefix(w.base, "ب"), "ال")]
}
