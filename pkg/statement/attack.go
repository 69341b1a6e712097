package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// attackVerb is the verb of attacking somebody in words (شن هجوما لاذعا على الحكومة).
var attackVerb = lexicon.Verb{Lemma: "شن", Act: "condemn", Frames: lexicon.FrameAla, Target: lexicon.FrameAla, Strength: 4}

var (
	assaults = lexicon.Set("هجوم هجمة حملة")
	verbal   = lexicon.Set("لاذع حاد عنيف كلامي لفظي شديد قاسي قاس شرس ضاري ضار انتقادي اعلامي مباشر مضاد جديد واسع غير")
)

// maxAttack bounds the subject of the verb of attacking in words.
const maxAttack = 16

// readAttack reads "شن الرئيس هجوما لاذعا على …" at word i and reports whether it was one: a person,
// no army, wages it.
func (x *Extractor) readAttack(i, first, last int) bool {
	p := &x.Page
	w := &p.Words[i]
	if w.Pos != document.VERB || w.Lemma() != "شن" || w.Feats.Person != document.Third || i > first && w.Feats.Aspect == document.Imp && x.Irrealis(i) {
		return false
	}
	k := i + 1
	for ; k+2 < min(last, i+maxAttack) && !assaults.Has(p.Words[k].Lemma()); k++ {
		if p.Words[k].Punct == '.' || p.Words[k].Is(lexicon.ClassThat|lexicon.ClassRelative) {
			return false
		}
	}
	if k+2 >= last || !assaults.Has(p.Words[k].Lemma()) || p.Words[k].Definite() || !verbal.Has(p.Words[k+1].Lemma()) {
		return false
	}
	at := k + 1
	for at+1 < min(last, k+6) && p.Words[at].Form != "على" {
		at++
	}
	if p.Words[at].Form != "على" || at+1 >= last {
		return false
	}
	f := &lexicon.VerbForm{Verb: &attackVerb, Kind: lexicon.Perfect, Gender: w.Feats.Gender, Number: w.Feats.Number}
	np := x.SubjectAfter(i+1, k, &syntax.AnyVerb)
	c := syntax.Complement{Kind: syntax.ByPreposition, Intro: at, Start: at + 1, From: p.Words[at+1].Start, Via: -1}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: &attackVerb, Act: attackVerb.Act, Form: f.Kind, Rule: "verb-attack", Intro: at, Kind: c.Kind, Subject: np}
	dr.Negated = x.NegatedAt(i, first)
	dr.Speaker = x.subjectOf(i, first, f, np, &dr)
	if s := &dr.Speaker; s.Name == "" || s.Kind != document.Person && !(np.Ok() && np.Head&lexicon.ClassHuman != 0) {
		return false
	}
	x.speak(&dr, c, min(last, i+maxContent))
	return true
}

// readLearned reads "علمت الصحيفة من مصادر أن …" at word i and reports whether it was one: the
// sources speak, the medium carries it.
func (x *Extractor) readLearned(i, first, last int) bool {
	p := &x.Page
	if w := &p.Words[i]; w.Pos != document.VERB || w.Lemma() != "علم" || i+4 >= last {
		return false
	}
	j := i + 1
	medium := syntax.Phrase{First: j, Last: j}
	if n := p.MediaQuote(j, last); n > 0 && x.IsMedium(j+1, j+2) {
		medium = syntax.Phrase{First: j + 1, Last: j + n - 1, After: j + n}
	} else if x.IsMedium(j, j+1) {
		end := x.MediumEnd(j, last)
		medium = syntax.Phrase{First: j, Last: end, After: end}
	}
	if !medium.Ok() || medium.After+2 >= last || p.Words[medium.After].Form != "من" {
		return false
	}
	who := x.NounPhrase(medium.After+1, min(last, medium.After+20), nil)
	if !x.CanSpeak(who) {
		return false
	}
	c := x.ComplementOf(i, who.After, last, x.Lex.Say)
	if c.Kind != syntax.ByClause {
		return false
	}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: x.Lex.Say, Act: x.Lex.Say.Act, Form: lexicon.Perfect, Rule: "learned", Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: who}
	dr.Speaker = x.identify(who)
	dr.Speaker.Rule = "relayed"
	dr.Relay = x.RelaySpan(medium.First, medium.Last)
	x.speak(&dr, c, min(last, i+maxContent))
	return true
}
