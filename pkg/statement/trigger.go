package statement

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// place is where in a content a trigger counts.
type place uint8

const (
	atHead place = iota
	atStart
	anywhere
	atFirst
	described
)

var placeNames = []string{"head", "start", "any", "first", "described"}

// triggerEntry is one phrase of triggers.tsv.
type triggerEntry struct {
	act   string
	place place
	rest  []string // the words after the first
}

// triggers are the phrases whose presence in the content decides the act, by first word.
type triggers map[string][]triggerEntry

func (t *triggers) read(r *row) error {
	if *t == nil {
		*t = make(triggers)
	}
	at := indexOf(placeNames, r.field(1))
	if at < 0 || len(r.fields) < 3 {
		return fmt.Errorf("want act, place and words")
	}
	for _, field := range r.fields[2:] {
		for phrase := range strings.FieldsSeq(field) {
			words := strings.Split(fold(phrase), "_")
			(*t)[words[0]] = append((*t)[words[0]], triggerEntry{act: r.field(0), place: place(at), rest: words[1:]})
		}
	}
	return nil
}

// trigger is the place in the content that decided an act.
type trigger struct {
	first, last int // words
	act, rule   string
	// party is whose deed it is, where that tells whom the act is aimed at.
	party actor
}

// The reach of the trigger places in words.
const (
	reachStart = 12
	reachAny   = 24
	reachLater = 80
)

// setAct decides the act of a draft: a forceful cue by itself, a neutral one by what its
// content does.
func (x *Judge) setAct(dr *draft) {
	if dr.trigger.rule != "" {
		return
	}
	dr.trigger = trigger{first: dr.cueFirst, last: dr.cue + 1, act: dr.act, rule: "cue"}
	if dr.kind == byObject && dr.verb.flags&flagAdopt != 0 {
		dr.act, dr.trigger.act = "support", "support"
		return
	}
	if dr.act != "comment" && dr.act != "assert" && !(dr.verb.lemma == "اتفق" && dr.act == "support") {
		return
	}
	if t, ok := x.findTrigger(dr); ok {
		dr.trigger = t
		dr.act = t.act
	}
}

// findTrigger looks for the first trigger of the content.
func (x *Judge) findTrigger(dr *draft) (trigger, bool) {
	p := &x.page
	c := &dr.content
	if dr.verb.flags&flagSpeech != 0 {
		if n := p.words[c.first].noun; n != nil {
			return trigger{first: c.first, last: c.first + 1, act: n.act, rule: "content-noun"}, true
		}
	}
	if t, ok := x.obligation(dr); ok {
		return t, true
	}
	if t, ok := x.bidden(dr); ok {
		return t, true
	}
	if dr.verb.lemma == "اتفق" && meetings[strings.TrimPrefix(p.words[c.first].base, "ال")] {
		return trigger{first: c.first, last: c.first + 1, act: "consult", rule: "content-meeting"}, true
	}
	if t, ok := x.described(dr); ok {
		return t, true
	}
	if t, ok := x.severed(dr); ok {
		return t, true
	}
	if t, ok := x.force(dr); ok {
		if describes[dr.verb.lemma] && t.act == "accuse" {
			t.act = "condemn" // وصفها بأنها تهين
		}
		if t.act == "pledge" {
			if m, ok := x.menace(dr); ok {
				return m, true // سنتخذ إجراءات ونضرب بيد من حديد
			}
		}
		return t, true
	}
	last := min(c.last, c.first+reachAny)
	marks := 0
	for k := c.first; k < last; k++ {
		w := &p.words[k]
		if w.punct == '.' && k+1 < last {
			break // what follows is no more than an addition
		}
		if p.isMark(k) && marks == k-c.first {
			marks++ // "قلقها"
		}
		if !w.arabic {
			continue
		}
		n := k - c.first - marks
		if t, ok := x.triggerAt(k, n, last, dr); ok {
			return t, true
		}
		if n < reachStart {
			if t, ok := x.verbTrigger(k, n, dr); ok {
				return t, true
			}
		}
	}
	if t, ok := x.tone(dr); ok {
		return t, true
	}
	if t, ok := x.deemed(dr); ok {
		return t, true
	}
	return x.later(dr)
}

// menace finds a phrase of threatening anywhere in the first sentence of a content.
func (x *Judge) menace(dr *draft) (trigger, bool) {
	p := &x.page
	c := &dr.content
	for k := c.first; k < min(c.last, c.first+reachForce) && (p.words[k].punct != '.' || k == c.first); k++ {
		for _, t := range x.lex.triggers[p.words[k].base] {
			if t.act == "threaten" && t.place == anywhere && x.follows(k+1, c.last, t.rest) {
				return trigger{first: k, last: k + 1 + len(t.rest), act: t.act, rule: "content-any"}, true
			}
		}
	}
	return trigger{}, false
}

// later finds a forceful verb in the first person in any sentence of a quotation.
func (x *Judge) later(dr *draft) (trigger, bool) {
	c := &dr.content
	if c.kind != document.Direct {
		return trigger{}, false
	}
	for k := c.first; k < min(c.last, c.first+reachLater); k++ {
		if x.page.words[k].feats.Person != document.First {
			continue
		}
		if t, ok := x.verbTrigger(k, k-c.first, dr); ok {
			return t, true
		}
	}
	return trigger{}, false
}

// triggerAt looks the word k, the n-th of the content, up in the table.
func (x *Judge) triggerAt(k, n, last int, dr *draft) (trigger, bool) {
	w := &x.page.words[k]
	for v, form := range x.triggerForms(w) {
		for _, t := range x.lex.triggers[form] {
			switch {
			case t.place == described && !describes[dr.verb.lemma], t.place == atFirst && n > 0:
				continue
			case t.place == atFirst && w.conj, t.act == "praise" && t.place == atStart && x.namesOnly(k, form):
				continue
			case t.act == "appeal" && t.place == atStart && w.pos == document.VERB && w.feats.Person != document.First && k > dr.content.first && x.indefinite(k-1):
				continue // قضايا يجب التعامل معها
			case t.act == "reduce" && !announces[dr.verb.lemma]:
				continue
			case t.act == "deny" && dr.verb.act == "assert" && !firm[dr.verb.lemma]:
				continue // "رأى أن كلامه لا أساس له" takes a position on others
			case v < 2 && t.place != atHead && !negative[form] && x.deniedInside(k, dr.content.first):
				continue // لا يجب، الذي يجب، لم يرتكب
			case t.place == atHead && (n > 1 || n == 1 && !letters[strings.TrimPrefix(x.page.words[k-1].base, "ب")] || dr.kind == byQuote && !w.hasPronoun() || dr.kind == byClause && dr.pron == ""):
				continue
			case t.place != atHead && v > 1 && (t.place != described || v > 3), t.place == atStart && n >= reachStart:
				continue
			}
			if x.follows(k+1, last, t.rest) {
				found := trigger{first: k, last: k + 1 + len(t.rest), act: t.act, rule: "content-" + placeNames[t.place]}
				if t.act == "appeal" {
					found.act = x.dutyAct(k, found.last, dr)
				}
				return found, true
			}
		}
	}
	return trigger{}, false
}

// namesOnly reports whether the word of gladness at k is a name or describes a noun (بور سعيد, بلد سعيد).
func (x *Judge) namesOnly(k int, form string) bool {
	w := &x.page.words[k]
	if w.mention != 0 || w.pos == document.PROPN {
		return true
	}
	if strings.HasPrefix(form, "رائع") && k > 0 && (wonders[x.page.words[k-1].base] || x.page.words[k-1].base == "بشكل") {
		return true // خبر رائع
	}
	if !strings.HasPrefix(form, "سعيد") || k == 0 {
		return false
	}
	b := &x.page.words[k-1]
	return b.pos == document.NOUN && !b.definite() || b.pos == document.PROPN
}

// wonders are the nouns of what pleases without anybody's merit.
var wonders = set("خبر نبا امر شيء يوم شعور مساء ليلة احساس خبرا امرا شيئا يوما")

// meetings are what parties agree to hold: اتفق الجانبان على عقد قمة.
var meetings = set("عقد اجراء لقاء اجتماع مواصلة استمرار استئناف تنظيم تبادل تكثيف")

// letters are the papers whose second word tells what they say (رسالة عزاء).
var letters = set("رسالة برقية بيان كلمة خطاب رسائل برقيات اصدق احر خالص بالغ عميق عظيم شديد كامل جزيل وافر عن")

// announces are the verbs by which measures are made known (أعلنت طرد الدبلوماسيين).
var announces = map[string]bool{"أعلن": true, "إعلان": true, "أكد": true, "قرر": true, "كشف": true}

// firm are the verbs of asserting by which one may deny.
var firm = map[string]bool{"أكد": true, "شدد": true, "جزم": true, "كرر": true}

// describes are the verbs whose content is a name for something.
var describes = map[string]bool{"وصف": true, "نعت": true, "صنف": true}

// triggerForms are the forms under which a word may stand in the table: itself, without
// conjunction, without article or pronoun.
func (x *Reader) triggerForms(w *word) []string {
	x.formBuf = append(x.formBuf[:0], w.form, w.base)
	b := strings.TrimPrefix(w.base, "ال")
	x.formBuf = append(x.formBuf, b)
	if rest, ok := strings.CutPrefix(b, "ب"); ok {
		x.formBuf = append(x.formBuf, strings.TrimPrefix(rest, "ال"))
	}
	if !w.definite() {
		b = w.base // التزامهما
	}
	if rest, ok := strings.CutSuffix(b, "ا"); ok && len(rest) >= 6 {
		x.formBuf = append(x.formBuf, rest) // تحذيرا
	}
	for _, e := range enclitics {
		if rest, ok := strings.CutSuffix(b, e); ok && len(rest) >= 6 {
			x.formBuf = append(x.formBuf, rest)
			if rest, ok := strings.CutSuffix(rest, "ت"); ok {
				x.formBuf = append(x.formBuf, rest+"ة")
			}
			break
		}
	}
	return x.formBuf
}

func (x *Reader) follows(k, last int, words []string) bool {
	for n, s := range words {
		if k+n >= last || x.page.words[k+n].form != s {
			return false
		}
	}
	return true
}

// verbTrigger finds a forceful verb of the lexicon that the speaker applies to himself:
// in the first person inside a quotation (ندين), or after a subject that is the speaker
// (إنه يرفض, إن بلاده تدين).
func (x *Judge) verbTrigger(k, n int, dr *draft) (trigger, bool) {
	w := &x.page.words[k]
	if w.pos != document.VERB && w.pos != document.X {
		return trigger{}, false
	}
	for i := range w.cues {
		f := &w.cues[i]
		if w.pos == document.VERB && w.read.Source == document.Lexicon && w.lemma() != f.lemma {
			continue // سيطر is no يطري
		}
		switch f.verb.act {
		case "comment", "assert", "consult":
			if f.verb.act != "consult" {
				continue
			}
		}
		if f.verb.flags&(flagWeak|flagQuote) != 0 {
			continue
		}
		own := f.kind == firstPerson && dr.content.kind != document.Indirect && (w.read == nil || w.feats.Person == document.First) && !x.unreal(k, dr.content.first)
		if f.kind == perfect || f.kind == imperfect {
			own = dr.pron != "" && n <= 1 && x.agrees(f, &dr.speaker) && x.frameBeside(k, f.verb) || n == 1 && x.isOwn(dr.content.first) || n == 2 && x.isOwn(dr.content.first)
		}
		if !own {
			continue
		}
		a := f.verb.act
		if f.kind == perfect && (a == "appeal" || a == "demand") && dr.pron == "" {
			continue // بلاده طلبت: told, not done by saying so
		}
		if x.negatedInside(k, dr.content.first) {
			if a != "support" && a != "concede" && a != "praise" {
				continue
			}
			a = "reject"
		} else if in := w.info; in.future && (a == "support" || a == "consult") {
			a = "pledge"
		}
		return trigger{first: k, last: k + 1, act: a, rule: "content-verb"}, true
	}
	return trigger{}, false
}

// unreal reports whether the first person at word k only might or used to do it (أن نرفض,
// كنت أتمنى); after a verb of wishing he does it by saying so (أود أن أشكر).
func (x *Judge) unreal(k, first int) bool {
	p := &x.page
	if k <= first {
		return false
	}
	switch b := p.words[k-1].base; b {
	case "ان":
		return k-2 < first || !wishes[p.words[k-2].base]
	case "كنت", "كنا", "حتى", "كي", "لكي":
		return true
	}
	return false
}

// wishes are the words before أن that make what follows an act of its own.
var wishes = set("اود نود اريد نريد يسعدني يسعدنا يشرفني احب اسمحوا")

// warmly are the adverbs between a verb of judging and its complement.
var warmly = set("عاليا بشدة بقوة كثيرا بالغا بحرارة تماما كليا غاليا")

// frameBeside reports whether a complement of v follows word k directly.
func (x *Reader) frameBeside(k int, v *verb) bool {
	p := &x.page
	for k+2 < len(p.words) && (warmly[p.words[k+1].base] || p.isMark(k+1)) {
		k++
	}
	if k+1 >= len(p.words) {
		return false
	}
	n := &p.words[k+1]
	if v.frames&prepositionFrame(n.form) != 0 || v.frames&fBi != 0 && proclisis(n, "ب") || v.frames&fLi != 0 && n.hasBefore("ل") || v.frames&fClause != 0 && n.is(cThat|cBithat) {
		return true
	}
	return v.frames&fObject != 0 && v.flags&flagAmb == 0 && x.isObject(k+1) || v.frames&fObject != 0 && (v.act == "reject" || v.act == "support")
}

// negative are the words by which a trigger may be denied in itself (لن نقبل).
var negative = map[string]bool{"لا": true, "لن": true, "لم": true, "غير": true, "ليس": true, "ليست": true, "عليها": true, "عليه": true, "عليهم": true, "عليكم": true}

// deniedInside reports whether the word at k is denied or stands in a relative clause.
func (x *Judge) deniedInside(k, first int) bool {
	return x.negatedInside(k, first) || k > first && x.page.words[k-1].is(cRelative) || k > first && (x.page.words[k-1].form == "بما" || x.page.words[k-1].form == "ما")
}

func (x *Reader) negatedInside(k, first int) bool {
	if k <= first {
		return false
	}
	switch x.page.words[k-1].form {
	case "لا", "لن", "لم", "ولا", "ولن", "ولم", "فلا", "فلن":
		return true
	}
	return false
}
