package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

var (
	chargeVerb = lexicon.Verb{Lemma: "حمل", Act: "accuse", Frames: lexicon.FrameBi, Target: lexicon.FrameObject, Strength: 5, Flags: lexicon.FlagTrans}
	blameVerb  = lexicon.Verb{Lemma: "ألقى", Act: "accuse", Frames: lexicon.FrameBi, Target: lexicon.FrameAla, Strength: 5}
	turnVerb   = lexicon.Verb{Lemma: "أنحى", Act: "accuse", Frames: lexicon.FrameBi, Target: lexicon.FrameAla, Strength: 5}
	pointVerb  = lexicon.Verb{Lemma: "وجه", Act: "accuse", Frames: lexicon.FrameBi, Target: lexicon.FrameIla, Strength: 5}
)

// blames are the nouns for guilt that are pointed at somebody (وجه أصابع الاتهام إلى).
var blames = lexicon.Set("لوم لائمة اصبع")

// portions are the parts of guilt.
var portions = lexicon.Set("جزءا قسطا شطرا قدرا بعضا نصيبا جزء قسط")

// readGuilt reads a verb of laying guilt at word i and reports whether it was one.
func (x *Extractor) readGuilt(i, first, last int) bool {
	p := &x.Page
	w := &p.Words[i]
	if f, ok := charging[w.Base]; ok && i > first && (p.IsComma(i-1) || w.Conj) {
		return x.readCharging(i, first, last, f)
	}
	if w.Pos != document.VERB && !(i > first && w.Base == "حمل" && x.ClosesSubject(i-1)) || w.Feats.Person == document.First || i > first && w.Feats.Aspect == document.Imp && x.Irrealis(i) {
		return false
	}
	v := guiltVerbs[w.Lemma()]
	if v == nil {
		return false
	}
	k := x.GuiltBehind(i, last)
	if v == &pointVerb && k > 0 && !blames.Has(p.Words[k].Lemma()) {
		return false // وجه المسؤولين إلى
	}
	if k == 0 || v == &chargeVerb && k == i+1 && !w.HasPronoun() {
		return false // يحمل مسؤولية
	}
	if k-2 > i+1 && p.Words[k-1].Form == "من" && portions.Has(p.Words[k-2].Base) {
		k -= 2 // جزءا من المسؤولية
	}
	f := &lexicon.VerbForm{Verb: v, Kind: lexicon.Imperfect, Gender: w.Feats.Gender, Number: w.Feats.Number}
	if w.Pos != document.VERB {
		f.Kind = lexicon.Perfect // الوزير حمل الحكومة المسؤولية
	}
	if w.Feats.Aspect == document.Perf {
		f.Kind = lexicon.Perfect
	}
	from := p.Words[k].Start
	if syntax.Proclisis(&p.Words[k], "ب") {
		from += x.PrefixLength(&p.Words[k])
	}
	c := syntax.Complement{Kind: syntax.ByPreposition, Intro: k, Start: k, From: from, Via: -1}
	limit := min(last, i+maxContent)
	arg := syntax.Arguments{Subject: x.SubjectAfter(i+1, k, v), Content: c}
	if v == &chargeVerb {
		arg = x.arguments(i, first, f, arg.Subject, c, k)
		if !arg.Object.Ok() && w.Pronoun == "" && !w.HasPronoun() {
			return false // يحمل المسؤولية
		}
	}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: v, Act: v.Act, Form: f.Kind, Rule: "verb-guilt", Intro: k, Kind: syntax.ByPreposition, Subject: arg.Subject, Object: arg.Object}
	dr.Negated = x.NegatedAt(i, first)
	dr.Speaker = x.subjectOf(i, first, f, arg.Subject, &dr)
	if dr.Speaker.Name == "" || !dr.Speaker.Strong {
		return false
	}
	x.current = &dr.Speaker
	dr.Content = x.contentOf(c, limit, false)
	if v == &chargeVerb {
		x.cutGuilt(&dr.Content)
	}
	x.keep(dr)
	return true
}

// guiltVerbs are the verbs that take a guilt, by lemma (أنحى باللائمة على).
var guiltVerbs = map[string]*lexicon.Verb{"حمل": &chargeVerb, "القى": &blameVerb, "انحى": &turnVerb, "انحي": &turnVerb, "وجه": &pointVerb}

// cutGuilt ends the content that names a guilt at a comma behind which the circumstances follow (مسؤولية
// الهجوم، بعد تلك الخطوات).
func (x *Extractor) cutGuilt(c *syntax.Content) {
	p := &x.Page
	for k := c.First + 1; k+1 < c.Last; k++ {
		if n := &p.Words[k+1]; p.IsComma(k) && (lexicon.Occasions.Has(n.Form) || n.Form == "خاصة" || n.Form == "خصوصا") {
			c.Last, c.To = k, p.Words[k-1].End
			return
		}
	}
}

// charging are the participles of laying guilt.
var charging = map[string]lexicon.VerbForm{
	"محملا": {Gender: lexicon.Masculine, Number: lexicon.Singular}, "محملة": {Gender: lexicon.Feminine, Number: lexicon.Singular}, "محملين": {Gender: lexicon.Masculine, Number: lexicon.Plural},
}

// readCharging is readGuilt for a participle (محملا الحكومة المسؤولية).
func (x *Extractor) readCharging(i, first, last int, f lexicon.VerbForm) bool {
	p := &x.Page
	k := x.GuiltBehind(i, last)
	if k <= i+1 {
		return false
	}
	f.Verb, f.Kind = &chargeVerb, lexicon.Participle
	o := x.ObjectPhrase(i+1, k, &chargeVerb)
	if syntax.Bound[p.Words[i+1].Form].Pronoun == "" && !x.CanSpeak(o) && !p.Words[i+1].Definite() {
		return false
	}
	c := p.ComplementFrom(syntax.ByPreposition, k)
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: &chargeVerb, Act: chargeVerb.Act, Form: lexicon.Participle, Rule: "participle-guilt", Intro: k, Kind: syntax.ByPreposition, Object: o}
	dr.Speaker = x.participleSubject(i, &f, first)
	if dr.Speaker.Name == "" {
		return false
	}
	x.speak(&dr, c, min(last, i+maxContent))
	return true
}
