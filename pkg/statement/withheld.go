package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// readWithheld reads what somebody is told not to have said (لم تحدد الوزارة موعدا، دون أن يوضح الأسباب), and reports
// whether word i is the verb of it.
func (x *Extractor) readWithheld(i, first, limit int, f *lexicon.VerbForm) bool {
	k := x.Withheld(i, limit, f.Verb)
	if k == 0 {
		return false
	}
	np := syntax.Phrase{First: i + 1, Last: i + 1, After: i + 1}
	if k > i+1 {
		np = x.SubjectAfter(i+1, k, &syntax.AnyVerb)
	}
	dr := syntax.Draft{Outer: x.outerOf(i), Cue: i, CueFirst: i, Verb: f.Verb, Act: f.Verb.Act, Form: f.Kind, Rule: syntax.WithheldRule, Intro: k, Kind: syntax.ByObject, Negated: true, Subject: np}
	if dr.Speaker = x.lastIn(first, f); np.Ok() || dr.Speaker.Name == "" {
		dr.Speaker = x.subjectOf(i, first, f, np, &dr)
	}
	if dr.Outer != 0 || dr.Speaker.Name == "" || np.Ok() && !x.CanSpeak(np) {
		return false
	}
	x.current = &dr.Speaker
	c := x.Page.ComplementFrom(syntax.ByObject, k)
	if x.Page.Words[k].Form == "عما" {
		c.From += len("ع") // عما إذا
	}
	dr.Content = x.contentOf(c, limit, false)
	x.CutAtComma(&dr.Content)
	x.keep(dr)
	return true
}

// lastIn is the one who spoke last in the sentence that begins at word first, if the verb form f agrees with him.
func (x *Extractor) lastIn(first int, f *lexicon.VerbForm) syntax.Speaker {
	for n := len(x.drafts) - 1; n >= 0 && x.drafts[n].Cue >= first; n-- {
		d := &x.drafts[n]
		if d.Drop || d.Outer != 0 {
			continue
		}
		s := d.Speaker
		if !x.Agrees(f, &s) {
			break
		}
		s.Rule, s.Span = "chain", document.Span{}
		return s
	}
	return syntax.Speaker{}
}

// tellsNothing reports whether the finite verb at word i is no cue where it stands: what it tells is background or a
// source that stays unnamed, or it is the object of the cue before it, a noun (رفضت المحكمة طلب القس).
func (x *Extractor) tellsNothing(i, first int) bool {
	if x.IsBackgroundCue(i) || x.StaysUnnamed(i) || i > first && (x.Page.Words[i-1].Form == "عدم" || x.StaysUnnamed(i-1)) {
		return true
	}
	n := len(x.drafts)
	if n == 0 {
		return false
	}
	d := &x.drafts[n-1]
	return d.Kind == syntax.ByObject && d.Content.First == i && d.Cue < i && d.Form != lexicon.Masdar
}

// subjectOfCue is the noun phrase behind the finite verb v at word i, for a verb of showing with figures behind it
// without what they show (أظهرت بيانات رسمية ارتفاع الأسعار).
func (x *Extractor) subjectOfCue(i, limit int, v *lexicon.Verb) syntax.Phrase {
	if x.Shows(i, v) {
		v = syntax.WithObject(v)
	}
	return x.SubjectAfter(i+1, limit, v)
}
