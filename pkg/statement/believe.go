package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// believable rejects drafts of finite cues, in a clause from word first on, whose subject does
// not support the reading of the verb as one of saying.
func (x *Extractor) believable(dr *syntax.Draft, first int) bool {
	dr.Reported = dr.Outer != 0 && x.isMediums(dr.Outer-1)
	return !x.InsideOther(dr, first) && !x.Unspoken(dr) && !x.PassiveSense(dr, first) && !x.NoSpeech(dr) && !x.strayCue(dr, first)
}

// isMediums reports whether a medium speaks in draft n, by that or by an older draft.
func (x *Extractor) isMediums(n int) bool {
	for m := n; m >= 0 && m > n-6; m-- {
		if d := &x.drafts[m]; d.Subject.Ok() && d.Speaker.Same(&x.drafts[n].Speaker) {
			return x.IsMedium(d.Subject.First, d.Subject.Last)
		}
	}
	return false
}

// goesOnWith reports whether the draft goes on with the deeds of one who has spoken in its sentence
// (شدد الرئيس على …، وشكر قطر).
func (x *Extractor) goesOnWith(dr *syntax.Draft, first int) bool {
	for n := len(x.drafts) - 1; n >= 0 && x.drafts[n].Cue >= first; n-- {
		if d := &x.drafts[n]; d.Outer == 0 && !d.Drop && d.Form != lexicon.Masdar {
			return x.Page.Words[dr.Cue].Conj && d.Speaker.Same(&dr.Speaker) && d.Content.Tail <= dr.Cue
		}
	}
	return false
}

// refusesDeed reports whether the draft tells with و behind another deed of its speaker that he refuses to do something
// (زار الرئيس لندن ورفض الحديث عن الهدنة).
func (x *Extractor) refusesDeed(dr *syntax.Draft) bool {
	w, o := &x.Page.Words[dr.Cue], &x.Page.Words[dr.Intro]
	return dr.Verb.Act == "reject" && dr.Kind == syntax.ByObject && dr.Speaker.Rule == "topic" && dr.Form == lexicon.Perfect && w.Conj && w.Pos == document.VERB && o.Feats.Masdar && o.Mention == 0
}

// severalGoOn reports whether the verb of the draft, in the plural or dual with و, goes on with a deed of several who
// are the subject of its sentence (التقى الرئيسان واتفقا على).
func (x *Extractor) severalGoOn(dr *syntax.Draft) bool {
	w := &x.Page.Words[dr.Cue]
	f := w.Finite()
	several := dr.Speaker.People || dr.Speaker.Number == lexicon.Plural || dr.Speaker.Number == lexicon.Dual
	return several && dr.Speaker.Rule == "topic" && dr.Form == lexicon.Perfect && w.Conj && w.Pos == document.VERB && f != nil && (f.Number == lexicon.Plural || f.Number == lexicon.Dual)
}

// strayCue reports whether the subject was found in a way that does not do for the verb.
func (x *Extractor) strayCue(dr *syntax.Draft, first int) bool {
	v, rule, subject := dr.Verb, dr.Speaker.Rule, dr.Subject
	switch {
	case x.IsRuling(dr):
		return false
	case dr.IsDeed() && rule == "unknown-relative":
		return true // الرجل الذي أكد حضوره: who does is not told
	case dr.IsDeed() && dr.Speaker.Name != "" && !dr.Speaker.Strong && (rule == "verb-subject" || rule == "subject-verb" || rule == "relative" || rule == "clause"):
		return true // العقبات التي تعترض النمو
	case dr.IsDeed() && !subject.Ok() && !v.Has(lexicon.FlagChain) && strings.HasPrefix(rule, "chain") && dr.Form == lexicon.Perfect && !x.ClauseInitial(dr.Cue, first):
		return true // قانون مثير للجدل أقر في مايو
	case v.Has(lexicon.FlagNamed) && (dr.Speaker.Name == "" || subject.Ok() && !x.CanSpeak(subject)):
		return true
	case v.Has(lexicon.FlagNamed) && dr.IsDeed() && !subject.Ok() && (rule == "topic" || rule == "previous-topic") && !x.goesOnWith(dr, first) && !x.refusesDeed(dr) && !x.severalGoOn(dr):
		return true
	case v.Has(lexicon.FlagAmb) && dr.Kind != syntax.ByQuote && !subject.Ok() && !x.ClauseInitial(dr.Cue, first) && rule != "subject-verb" && rule != "relative" && rule != "author":
		return true // a noun is read as a verb: الدور ثمن النهائي
	}
	return false
}
