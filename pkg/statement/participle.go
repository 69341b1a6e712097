package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// participleSubject returns the speaker of the participle at word i: that of the cue
// before it in its sentence, else the sentence's subject.
func (x *Extractor) participleSubject(i int, f *lexicon.VerbForm, first int) syntax.Speaker {
	if o := x.outerOf(i); o != 0 {
		if s := x.verbSubjectIn(i, x.drafts[o-1].Content.First, f); s.Name != "" {
			return s
		}
		if np := x.clauseSubject(i, o); np.Ok() {
			s := x.identify(np)
			s.Rule = "clause"
			return s
		}
	}
	if s := x.answererBefore(i, first, f); s.Name != "" {
		return s
	}
	for n := len(x.drafts) - 1; n >= 0 && x.drafts[n].Cue >= first; n-- {
		d := &x.drafts[n]
		if d.Drop || d.Outer != 0 && x.drafts[d.Outer-1].Cue >= first && x.outranks(&x.drafts[d.Outer-1], d, f) {
			continue // إن المريض لا يشترط كذا، لافتا إلى أن
		}
		if d.Outer != 0 && n > 0 && x.drafts[d.Outer-1].Cue >= first && d.Content.Last < i-2 {
			continue
		}
		if d.Speaker.Rule == "relative" && d.Outer == 0 && n > 0 && x.drafts[n-1].Cue >= first && x.drafts[n-1].Speaker.Name != "" && x.Agrees(f, &x.drafts[n-1].Speaker) {
			continue // وصف الوزير التقارير التي تفيد بكذا …، قائلا
		}
		if d.Outer != 0 && x.drafts[d.Outer-1].Cue >= first && ofOneOfMany(f, &d.Speaker) && x.Agrees(f, &x.drafts[d.Outer-1].Speaker) && !ofOneOfMany(f, &x.drafts[d.Outer-1].Speaker) {
			continue // أعلن السفير أن السلطات أبلغت المجلس موافقتها، مشيرا
		}
		if d.Speaker.Name != "" && x.Agrees(f, &d.Speaker) {
			s := d.Speaker
			s.Rule = "participle"
			s.Span = document.Span{}
			return s
		}
	}
	if s := x.subordinateSubject(i, first, f); s.Name != "" {
		return s
	}
	t := x.topicOf(x.Page.Sentence[i])
	if t.speaker.Name != "" && t.phrase.Last <= i && (t.speaker.Kind == document.Person || x.Agrees(f, &t.speaker)) {
		s := t.speaker
		if b := x.subjectOfVerbBefore(i, first, f); !x.Agrees(f, &s) && b.Name != "" && b.Kind == document.Person {
			s = b // ودخل الحلاني …، لتتذكر أحلام أنها مشاركة، قائلة
		}
		s.Rule = "participle-topic"
		return s
	}
	if s := x.lastPerson(i, f); s.Name != "" && t.speaker.Name != "" {
		return s
	}
	if s := x.chainFor(i, f); s.Name != "" || t.speaker.Name == "" || t.phrase.Last > i {
		return s
	}
	s := t.speaker
	s.Rule = "previous-topic" // the best there is
	return s
}

// ofOneOfMany reports whether the participle is of one man, and s several people or bodies or two.
func ofOneOfMany(f *lexicon.VerbForm, s *syntax.Speaker) bool {
	return f.Number == lexicon.Singular && f.Gender == lexicon.Masculine && (s.Number == lexicon.Plural || s.Number == lexicon.Dual)
}

// answererBefore returns the subject of the verb of answering that ends right before the participle at word i, which
// the dictionary takes for another verb (ورد المحامي قائلا).
func (x *Extractor) answererBefore(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for j := i - 2; j >= max(first, i-syntax.MaxName-2); j-- {
		if p.Words[j].Form != "ورد" && p.Words[j].Form != "وردت" {
			continue
		}
		np := x.SubjectAfter(j+1, i, &syntax.AnyVerb)
		if !np.Ok() || np.Last != i || !x.CanSpeak(np) && !(np.Last == np.First+1 && p.Words[np.First].Article) {
			break
		}
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule = "verb-subject"
			return s
		}
		break
	}
	return syntax.Speaker{}
}

// outranks reports whether the participle of form f behind the draft d, inside the content of o, is of the speaker of o:
// where nobody is said to speak in d, and he is a person, or neither is and he is no medium or paper (قال المجلس إن
// الشركة ترفض، مشيرا إلى).
func (x *Extractor) outranks(o, d *syntax.Draft, f *lexicon.VerbForm) bool {
	if d.Verb.Act == "comment" || d.Verb.Act == "assert" || !x.Agrees(f, &o.Speaker) {
		return false
	}
	if o.Speaker.Kind == document.Person || d.Verb.Lemma == "اتفق" {
		return true
	}
	s := &o.Speaker
	return s.Strong && !s.Paper && d.Speaker.Kind != document.Person && o.Subject.Ok() && !x.IsMedium(o.Subject.First, o.Subject.Last) && o.Subject.Head&lexicon.ClassReport == 0
}

// openers open clauses of time and contrast, whose subject a participle behind takes up.
var openers = lexicon.Set("بعدما عندما حين حينما فيما بينما منذ اذ حيث")

// subordinateSubject returns the person that is the subject of the subordinate clause before the
// participle at word i (فيما حاول رئيس البلدية أن …، قائلا).
func (x *Extractor) subordinateSubject(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for j := i - 2; j > first && j > i-maxSubordinate; j-- {
		w, b := &p.Words[j], &p.Words[j-1]
		if w.Pos != document.VERB || !(openers.Has(b.Base) || b.Is(lexicon.ClassThat) && j-2 >= first && syntax.Adjunct[p.Words[j-2].Base]) {
			continue
		}
		np := x.SubjectAfter(j+1, i, &syntax.AnyVerb)
		if !np.Ok() || np.Head&lexicon.ClassHuman == 0 && (np.Mention == 0 || !x.IsPerson(np.Mention)) {
			return syntax.Speaker{}
		}
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule, s.Span = "participle-topic", document.Span{}
			return s
		}
		return syntax.Speaker{}
	}
	return syntax.Speaker{}
}

// maxSubordinate bounds a subordinate clause in words.
const maxSubordinate = 30

// verbSubjectIn finds the subject of the last verb before word i in [lo, i).
func (x *Extractor) verbSubjectIn(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for j := i - 1; j >= lo && j >= i-8; j-- {
		if p.Words[j].Pos == document.VERB {
			if np := x.SubjectAfter(j+1, i, nil); np.Ok() && x.CanSpeak(np) && !(p.Words[j+1].Punct != 0) {
				s := x.identify(np)
				s.Rule = "verb-subject"
				return s
			}
			if j > lo {
				if np := x.PhraseEnding(j, lo); np.Ok() && x.CanSpeak(np) {
					s := x.identify(np)
					s.Rule = "subject-verb"
					return s
				}
			}
		}
	}
	return syntax.Speaker{}
}
