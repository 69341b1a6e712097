package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// readRelay reads "نقلت وكالة … عن الوزير قوله …" and reports whether it was one.
func (x *Extractor) readRelay(i, first, last int) bool {
	p := &x.Page
	medium := x.SubjectAfter(i+1, min(last, i+20), nil)
	j := i + 1
	if medium.Ok() {
		j = medium.After
	}
	for j < last && j < i+25 && !x.Relays(j) {
		if syntax.Bound[p.Words[j].Form].Frame == lexicon.FrameAn {
			return x.readRelayOf(i, j, last, medium)
		}
		if medium.Ok() && j == medium.After && p.Words[j].Is(lexicon.ClassRelative) {
			j++ // ونقل المرصد الذي مقره في لندن عن
			continue
		}
		if p.Words[j].Is(lexicon.ClassThat|lexicon.ClassRelative) || p.QuoteAt(j) != 0 && p.MediaQuote(j, last) == 0 {
			return false
		}
		j++
	}
	if j+1 >= last || !x.Relays(j) || p.Words[j].Form == "الى" && p.Words[i].Finite().Verb.Lemma != "نسب" {
		return false // نقلوا إلى المستشفى
	}
	if p.Words[j].Form == "على" { // على لسان
		j++
	}
	who := x.NounPhrase(j+1, min(last, j+30), nil)
	if !who.Ok() {
		return false
	}
	cue, v := x.RelayedCue(j+2, min(last, who.After+14)) // the phrase may have run into قوله
	limit := min(last, i+maxContent)
	dr := syntax.Draft{CueFirst: i, Cue: i, Verb: x.Lex.Say, Act: "comment", Form: lexicon.Perfect, Rule: "relay", Subject: who}
	from := who.After
	if cue >= 0 {
		if who.Last > cue {
			who = x.NounPhrase(j+1, cue, nil)
		}
		dr.Cue, dr.CueFirst, dr.Form = cue, cue, lexicon.Masdar
		from = cue + 1
	}
	c := x.ComplementOf(from-1, from, x.QuoteLimit(from, last), v)
	if cue >= 0 && c.Kind == syntax.NoComplement {
		if at := x.SkipAside(from, limit); v.Frames&lexicon.FrameObject != 0 && at < limit && x.IsObject(at) {
			c = p.ComplementFrom(syntax.ByObject, at)
		}
	}
	dr.Verb, dr.Act = v, v.Act
	if c.Kind == syntax.NoComplement || cue >= 0 && c.Intro > cue+6 {
		return false
	}
	dr.Intro, dr.Pron, dr.Kind = c.Intro, c.Pron, c.Kind
	dr.Content = x.contentOf(c, limit, false)
	dr.Speaker = x.identify(who)
	dr.Speaker.Rule = "relayed"
	if medium.Ok() && x.CanSpeak(medium) || medium.Ok() && x.IsMedium(medium.First, medium.Last) {
		dr.Relay = x.RelaySpan(medium.First, medium.Last)
	} else if !medium.Ok() {
		dr.Relay = x.carrierBefore(i, first)
	}
	x.keep(dr)
	return true
}

// carrierBefore returns the medium that the verb of carrying at word i, which has no subject behind it,
// stands for: its topic (وكانت الوكالة نقلت عن), else the last speaker, a medium with whom it agrees
// (وأفادت الصحيفة بأن …. ونقلت عن).
func (x *Extractor) carrierBefore(i, first int) document.Span {
	p := &x.Page
	f := p.Words[i].Finite()
	if np := x.PhraseEnding(i, first); np.Ok() && x.IsMedium(np.First, np.Last) {
		return x.RelaySpan(np.First, np.Last)
	}
	if n := len(x.drafts) - 1; n >= 0 && f != nil && p.Words[i].Conj {
		o := &x.drafts[n]
		if np := o.Subject; !o.Drop && np.Ok() && x.IsMedium(np.First, np.Last) && x.Agrees(f, &o.Speaker) && p.Sentence[i]-p.Sentence[o.Cue] <= 1 {
			return x.RelaySpan(np.First, np.Last)
		}
	}
	return document.Span{}
}

// readRelayOf reads "نقلت وكالة … عنه قوله": the pronoun at word j stands for the speaker before.
func (x *Extractor) readRelayOf(i, j, last int, medium syntax.Phrase) bool {
	p := &x.Page
	cue, v := x.RelayedCue(j+1, min(last, j+4))
	if cue < 0 {
		if j+1 >= last || !p.Words[j+1].Is(lexicon.ClassThat) {
			return false
		}
		cue, v = i, x.Lex.Say // نقلت الوكالة عنه أن
	}
	limit := min(last, i+maxContent)
	c := x.ComplementOf(cue, max(cue, j)+1, x.QuoteLimit(j+1, last), v)
	if c.Kind != syntax.ByClause && c.Kind != syntax.ByQuote {
		return false
	}
	dr := syntax.Draft{CueFirst: cue, Cue: cue, Verb: v, Act: v.Act, Form: lexicon.Masdar, Rule: "relay", Intro: c.Intro, Pron: c.Pron, Kind: c.Kind}
	dr.Content = x.contentOf(c, limit, false)
	pronoun := strings.TrimPrefix(p.Words[j].Form, "عن")
	f := &lexicon.VerbForm{Verb: x.Lex.Say, Gender: lexicon.Masculine, Number: lexicon.Singular}
	if pronoun == "ها" {
		f.Gender = lexicon.Feminine
	}
	if dr.Speaker = x.chain.speaker; pronoun == "هم" || dr.Speaker.Name == "" || !x.Agrees(f, &dr.Speaker) {
		dr.Speaker = x.antecedent(i, pronoun)
	}
	dr.Speaker.Rule, dr.Speaker.Span = "relayed", document.Span{}
	if !medium.Ok() { // ونقلت عنه وكالة رويترز قوله
		if medium = x.NounPhrase(j+1, cue, nil); j+1 < cue && x.IsMedium(j+1, j+2) {
			medium = syntax.Phrase{First: j + 1, Last: min(x.MediumEnd(j+1, cue), cue)}
		}
	}
	if medium.Ok() {
		dr.Relay = x.RelaySpan(medium.First, medium.Last)
	}
	x.keep(dr)
	return true
}

// attributed gives a statement to the source that stands between cue and content behind
// نقلا عن (وذكر المراسل نقلا عن مصادر أن): the subject of the cue is the relay then. A medium
// as the source is the relay itself.
func (x *Extractor) attributed(dr *syntax.Draft, from int) {
	p := &x.Page
	for k := from; k+2 < dr.Intro && k < from+syntax.MaxSkip; k++ {
		if p.Words[k].Form != "نقلا" || p.Words[k+1].Form != "عن" {
			continue
		}
		np := x.NounPhrase(k+2, dr.Intro, nil)
		if !x.CanSpeak(np) {
			return
		}
		if x.IsMedium(np.First, np.Last) {
			dr.Relay = x.RelaySpan(np.First, np.Last)
			return
		}
		dr.Relay = dr.Speaker.Span
		dr.Speaker = x.identify(np)
		dr.Speaker.Rule = "relayed"
		return
	}
}

// relayBetween finds the medium that a speaker talked to or that spread his words between
// cue and content (في تصريح لـ"الشرق الأوسط", على حسابه في تويتر, في كلمة بثها التلفزيون).
func (x *Extractor) relayBetween(dr *syntax.Draft) document.Span {
	p := &x.Page
	if o := dr.Object; syntax.Tells[dr.Verb.Lemma] && o.Ok() && x.IsMedium(o.First, o.First+1) {
		return x.RelaySpan(o.First, o.Last) // أبلغ المسؤول وكالة رويترز أن
	}
	from, to := dr.Cue+1, min(dr.Intro, dr.Cue+maxRelay)
	if s := x.RelayIn(from, to, dr); s.Len() > 0 {
		return s
	}
	if dr.Outer != 0 || dr.Intro < dr.Cue {
		return document.Span{}
	}
	if dr.Form == lexicon.Participle {
		return x.relayOfHost(dr)
	}
	if s := x.relayBefore(dr); s.Len() > 0 || p.Words[dr.CueFirst].Conj || p.Words[dr.CueFirst].Feats.Aspect != document.Imp {
		return s
	}
	return x.relayOfHost(dr) // كتبت الوزيرة على تويتر تقول إن
}

// relayOfHost finds the medium to which the participle's speaker has spoken by the verb before it, which
// is no cue (تحدثت إلى مجلة، مشددة على).
func (x *Extractor) relayOfHost(dr *syntax.Draft) document.Span {
	p := &x.Page
	lo := p.D.Sentences[p.Sentence[dr.CueFirst]].First
	if n := len(x.drafts) - 1; n > 0 && x.drafts[n-1].Cue >= lo {
		return document.Span{}
	}
	for k := dr.CueFirst - 1; k >= lo && k > dr.CueFirst-maxHost; k-- {
		if w := &p.Words[k]; w.Pos == document.VERB && w.Read != nil && speaksTo.Has(w.Read.Lemma) {
			return x.RelayIn(k+1, dr.CueFirst, &syntax.Draft{Cue: k})
		}
	}
	return document.Span{}
}

// speaksTo are the verbs of speaking that are no cues by themselves, maxHost bounds the words between
// one of them and its participle.
var speaksTo = lexicon.Set("تحدث رد علق كتب غرد ظهر خرج أطل صرح أجاب")

const maxHost = 20

// maxRelay bounds the distance between a cue and its medium in words.
const maxRelay = 45

// fronted are the prepositions before a medium that opens a sentence.
var fronted = lexicon.Set("على عبر في")

// carrier returns the medium behind the verb at word k that has carried the words of the author who speaks by
// dr's cue (نقلت الوكالة تصريحات للمتحدث قال فيها).
func (x *Extractor) carrier(k int, dr *syntax.Draft) document.Span {
	p := &x.Page
	w := &p.Words[k]
	if dr.Speaker.Rule != "author" || w.Read == nil || !carriers.Has(w.Read.Lemma) || k+1 >= dr.CueFirst || !x.IsMedium(k+1, k+2) {
		return document.Span{}
	}
	head, last := &p.Words[k+1], min(x.MediumEnd(k+1, dr.CueFirst), dr.CueFirst)
	end := min(k+3, last)
	if head.Article && head.Mention == 0 {
		end = k + 2
	}
	for end > k+2 && end < last && !p.Words[end].Is(lexicon.ClassTalk|lexicon.ClassReport) {
		end++
	}
	s := x.RelaySpan(k+1, end)
	if t := strings.TrimPrefix(p.D.Slice(s), "ال"); strings.Contains(dr.Speaker.Name, t) || strings.Contains(t, dr.Speaker.Name) {
		return document.Span{} // نشرت الصحيفة تحقيقا قالت فيه
	}
	return s
}

// carriers are the verbs of media that carry the words of somebody else.
var carriers = lexicon.Set("نقل نشر بث أذاع أورد عرض")

// relayBefore finds the medium that stands before the cue in its sentence, in what the words
// were said in (في تغريدة على تويتر، قال …).
func (x *Extractor) relayBefore(dr *syntax.Draft) document.Span {
	p := &x.Page
	first := p.D.Sentences[p.Sentence[dr.CueFirst]].First
	lo := max(first, dr.CueFirst-maxRelay)
	for k := len(x.drafts) - 1; k >= 0 && k >= len(x.drafts)-3; k-- {
		if o := &x.drafts[k]; o.Cue < dr.CueFirst && o.Content.Tail > lo {
			lo = o.Content.Tail
		}
	}
	if k := lo; k == first && k+2 < dr.CueFirst && k+4 >= dr.CueFirst-1 && fronted.Has(p.Words[k].Base) && p.IsComma(dr.CueFirst-1) {
		for j := k + 1; j < dr.CueFirst-1; j++ {
			if x.IsMedium(j, j+1) && !(p.Words[j].Definite() && p.Words[j].Mention == 0) {
				return x.RelaySpan(j, min(x.MediumEnd(j, dr.CueFirst), dr.CueFirst-1)) // وعلى منصة إكس، كتب
			}
		}
	}
	for k := lo; k < dr.CueFirst; k++ {
		if s := x.RelayOfThat(k, dr.CueFirst); s.Len() > 0 {
			return s
		}
		if k <= first+1 && p.Words[k].Sources != nil { // وحسب "فرانس برس" تعهد
			if s := x.SourceAt(k); s != nil && s.Kind != "clause" {
				j := k + len(s.Words)
				if n := p.MediaQuote(j, dr.CueFirst); n > 0 && x.IsMedium(j+1, j+2) {
					return document.Span{Start: p.Words[j+1].Start, End: p.Words[j+n-2].End}
				}
				if j < dr.CueFirst && x.IsMedium(j, j+1) {
					return x.RelaySpan(j, min(x.MediumEnd(j, dr.CueFirst), dr.CueFirst))
				}
			}
		}
		if s := x.carrier(k, dr); s.Len() > 0 {
			return s
		}
		if p.Words[k].Is(lexicon.ClassTalk) && !p.Words[k].Is(lexicon.ClassReport) || p.Words[k].Is(lexicon.ClassTalk) && k > first && p.Words[k-1].Form == "في" {
			return x.RelayIn(k+1, dr.CueFirst, dr)
		}
	}
	return document.Span{}
}
