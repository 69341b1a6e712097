package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Speakers that a verb shares with another one before it in its sentence.

// joinedSubject returns the subject of the verb that the one with و at word i is joined to, the nearest before it that
// stands in no relative clause (بينما رفعت السلطات درجة التأهب وتوعدت): people, a body or a country.
func (x *Extractor) joinedSubject(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for j := i - 1; j >= first && j > i-syntax.MaxSkip; j-- {
		w := &p.Words[j]
		if w.Is(lexicon.ClassThat | lexicon.ClassBithat) {
			break
		}
		if w.Quote != p.Words[i].Quote || w.Pos != document.VERB || w.Mention != 0 {
			continue
		}
		if j > first && (p.Words[j-1].Is(lexicon.ClassRelative) || p.Words[j-1].Pos == document.PRON || w.Pronoun != "" || w.HasPronoun()) || w.Conj && j > first || w.Feats.Gender != f.Gender {
			break
		}
		np := syntax.Phrase{}
		if w.Feats.Number != lexicon.Plural && w.Feats.Number != lexicon.Dual && !(j > first && x.PhraseEnding(j, first).Ok()) {
			np = x.SubjectAfter(j+1, i, &syntax.AnyVerb)
		}
		if !np.Ok() || !x.isParty(np) || p.Words[np.First].HasPronoun() {
			break
		}
		if s := x.identify(np); s.Strong && x.goesOn(i, f, &s) {
			s.Rule, s.Span = "verb-before", document.Span{}
			return s
		}
		break
	}
	return syntax.Speaker{}
}

// isParty reports whether the phrase names a person, people, a body that is no medium, or a country.
func (x *Extractor) isParty(np syntax.Phrase) bool {
	p := &x.Page
	if np.Mention != 0 {
		switch p.D.Entities[p.Mentions[np.Mention-1].Entity].Kind {
		case document.Person, document.Country, document.Organisation, document.Title:
			return !x.IsMedium(np.First, np.Last)
		}
		return false
	}
	return p.Words[np.First].Is(lexicon.ClassHuman) || p.Words[np.First].Is(lexicon.ClassInstitution) && p.Words[np.First].Definite() && !x.IsMedium(np.First, np.Last)
}

// subjectOfVerbsBefore returns the subject, before or behind it, of the nearest plural verb before the one at word i
// in its sentence (ولكن خبراء قللوا من الخطر، كما استبعدوا).
func (x *Extractor) subjectOfVerbsBefore(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if f.Number != lexicon.Plural || f.Gender != lexicon.Masculine {
		return syntax.Speaker{}
	}
	for j := i - 1; j > first && j > i-40; j-- {
		w := &p.Words[j]
		if w.Pos != document.VERB || w.Feats.Number != f.Number || w.Feats.Gender == lexicon.Feminine || w.Conj {
			continue
		}
		if s := x.subjectBefore(j, first, &lexicon.VerbForm{Verb: x.Lex.Say, Kind: lexicon.Perfect, Gender: f.Gender, Number: f.Number}); s.Name != "" && s.Strong && x.Agrees(f, &s) {
			s.Rule, s.Span = "verb-before", document.Span{}
			return s
		}
	}
	return syntax.Speaker{}
}

// doerBefore returns who does what the nearest masdar before the verb at word i tells, a name or body in construct with
// it, where its object follows (بعد قصف إسرائيل مواقع قالت إنها).
func (x *Extractor) doerBefore(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for k := i - 3; k >= lo && k > i-syntax.MaxSkip; k-- {
		w := &p.Words[k]
		if p.Words[k].Pos == document.VERB || w.Punct != 0 {
			break
		}
		if !w.Feats.Masdar || w.Definite() || w.HasPronoun() {
			continue
		}
		np := x.NounPhrase(k+1, i, &syntax.AnyVerb)
		if !np.Ok() || !x.CanSpeak(np) || np.Last >= i {
			break
		}
		if o := &p.Words[np.Last]; o.Pos != document.NOUN || o.Definite() || o.Conj || o.HasProclitic() {
			break
		}
		if s := x.identify(np); s.Strong && x.Agrees(f, &s) {
			s.Rule, s.Span = "verb-before", document.Span{}
			return s
		}
		break
	}
	return syntax.Speaker{}
}
