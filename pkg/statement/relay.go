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
	medium, j := x.carrierBehind(i, last)
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
	who := x.carried(j, last)
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

// onlyCarries reports whether the verb of carrying at word i is no cue of its own: what is carried is a quotation,
// or others say it by a cue in it (نقلت الوكالة أن الوزير أعلن), or it is no finite verb of a medium or an author.
func (x *Extractor) onlyCarries(i int, c syntax.Complement, limit int) bool {
	p := &x.Page
	if c.Kind != syntax.ByClause || c.Via >= 0 || p.Words[i].Pronoun != "" || p.Words[i].HasPronoun() {
		return true
	}
	for k := c.Start; k < min(limit, c.Start+reachCarried); k++ {
		if w := &p.Words[k]; w.Finite() != nil && w.Pos == document.VERB && x.Plausible(k, c.Start) && w.Finite().Verb.Flags&(lexicon.FlagQuote|lexicon.FlagSpeech) == 0 {
			return true
		}
	}
	return false
}

// reachCarried bounds the words of a carried clause before its cue.
const reachCarried = 12

// carrierBehind returns the medium behind the verb of carrying at word i, its name in marks too (ونقلت "رويترز"
// عن), and the word to go on from.
func (x *Extractor) carrierBehind(i, last int) (syntax.Phrase, int) {
	p := &x.Page
	medium := x.SubjectAfter(i+1, min(last, i+20), nil)
	if n := p.MediaQuote(i+1, last); n > 2 && !medium.Ok() && x.IsMedium(i+2, i+3) {
		medium = syntax.Phrase{First: i + 2, Last: i + n, After: i + 1 + n}
	}
	if medium.Ok() {
		return medium, medium.After
	}
	return medium, i + 1
}

// carried returns those whose words are carried, behind the preposition at word j, in marks too (عن "مسؤول رفيع").
func (x *Extractor) carried(j, last int) syntax.Phrase {
	who := x.NounPhrase(j+1, min(last, j+30), nil)
	if n := x.Page.MediaQuote(j+1, last); n > 2 && !who.Ok() {
		if who = x.NounPhrase(j+2, j+n, nil); who.Ok() {
			who.After = j + 1 + n
		}
	}
	return who
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
	if k := first + 1; i > k+1 && p.Words[first].Form == "اما" && x.IsMedium(k, k+1) {
		if end := x.MediumEnd(k, i); end < i && p.IsComma(end) {
			return x.RelaySpan(k, end) // أما القناة، فقد نقلت عن
		}
	}
	if s := x.carrierAt(first, i, f); s.Len() > 0 && p.Words[i].Conj {
		return s
	}
	if n := len(x.drafts) - 1; n >= 0 && f != nil && p.Words[i].Conj {
		o := &x.drafts[n]
		if np := o.Subject; !o.Drop && np.Ok() && x.IsMedium(np.First, np.Last) && x.Agrees(f, &o.Speaker) && p.Sentence[i]-p.Sentence[o.Cue] <= 1 {
			return x.RelaySpan(np.First, np.Last)
		}
	}
	return document.Span{}
}

// carrierAt returns the medium that is the subject of a verb of spreading at the head of the sentence, word
// first, and agrees with f, the verb at word i (نشرت الوكالة تغريدات، ونقلت عن).
func (x *Extractor) carrierAt(first, i int, f *lexicon.VerbForm) document.Span {
	p := &x.Page
	w := &p.Words[first]
	if w.Form == "كما" && first+2 < i {
		first++
		w = &p.Words[first]
	}
	if w.Read == nil || w.Pos != document.VERB || !carriers.Has(w.Read.Lemma) || first+2 >= i || f == nil || w.Feats.Gender != f.Gender || !x.IsMedium(first+1, first+2) {
		return document.Span{}
	}
	end := min(x.MediumEnd(first+1, i), i)
	for end > first+2 && p.Words[end-1].Feats.Number == document.Dual && strings.HasSuffix(p.Words[end-1].Base, "ين") {
		end-- // نشرت الوكالة صورتين
	}
	return x.RelaySpan(first+1, end)
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
		if p.Words[k].Form == "عن" && k == from && x.IsMedium(dr.Subject.First, dr.Subject.Last) && dr.Subject.Ok() && p.Words[k+1].Is(lexicon.ClassHuman|lexicon.ClassReport) {
			k-- // ذكرت الصحيفة عن مصدر أن
		} else if p.Words[k].Form != "نقلا" || p.Words[k+1].Form != "عن" {
			continue
		}
		np := x.NounPhrase(k+2, dr.Intro, nil)
		if !x.CanSpeak(np) || k < from && (np.After != dr.Intro || np.Mention != 0) {
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
	s := x.relayNear(dr)
	if s.Len() > 0 && dr.Speaker.Span.Len() > 0 && s.Start < dr.Speaker.Span.End && dr.Speaker.Span.Start < s.End {
		return document.Span{} // nobody is his own medium
	}
	return s
}

// relayNear is relayBetween without a look at whether the medium is the speaker himself.
func (x *Extractor) relayNear(dr *syntax.Draft) document.Span {
	p := &x.Page
	if o := dr.Object; syntax.Tells[dr.Verb.Lemma] && o.Ok() && x.IsMedium(o.First, o.First+1) && !(o.Last == o.First+1 && p.Words[o.First].Base == "الوكالة") {
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
	topic := dr.Speaker.Rule == "topic"
	if s := x.relayBefore(dr); s.Len() > 0 || !topic && (p.Words[dr.CueFirst].Conj || p.Words[dr.CueFirst].Feats.Aspect != document.Imp || dr.CueFirst > 0 && p.Words[dr.CueFirst-1].Is(lexicon.ClassRelative)) {
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
var speaksTo = lexicon.Set("تحدث رد علق كتب غرد ظهر خرج أطل صرح أجاب نشر بث دون")

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

// sourceBefore returns the medium that the source at word k, before the cue at word cue of its sentence, names
// as its own or as what spread the paper (وفقا لرويترز قالت، وفق ما نقلت الصحيفة، فقد أشار، وفقا لمقتطفات
// نشرتها الصحيفة، أوضح).
func (x *Extractor) sourceBefore(k, cue int) document.Span {
	p := &x.Page
	for j := k + 1; j < min(cue, k+maxSource); j++ {
		w := &p.Words[j]
		if p.IsComma(j) || w.Is(lexicon.ClassThat) {
			break
		}
		at := j
		if n := p.MediaQuote(j, cue); n > 2 {
			at = j + 1
		}
		if !x.IsMedium(at, at+1) || w.Form == "ل" {
			continue
		}
		end := min(x.MediumEnd(at, cue), cue)
		if at > j {
			end = j + p.MediaQuote(j, cue) - 1
		}
		first := w.HasBefore("ل") || j == k+1 || p.Words[j-1].Form == "ل"
		if !first && !syntax.Spreads(&p.Words[j-1]) && !(p.Words[j-1].Form == "من" && p.Words[j-2].Is(lexicon.ClassTalk|lexicon.ClassReport)) {
			break
		}
		for end < cue && p.Words[end].Pos == document.ADJ && p.Words[end].Definite() {
			end++
		}
		if end < cue-1 && !p.IsComma(end) && !p.IsMark(end) {
			break
		}
		for n := end; n < cue; n++ {
			if w := &p.Words[n]; w.Is(lexicon.ClassConnective) || w.Form == "فيما" || w.Form == "بينما" || w.Form == "كما" || w.Conj && w.Form != "فقد" {
				return document.Span{} // …، بحسب وسائل إعلام، فيما أكدت
			}
		}
		return x.RelaySpan(at, end)
	}
	return document.Span{}
}

// maxSource bounds the words of a source before its medium.
const maxSource = 12

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
		if p.Words[k].Sources != nil && (k <= first+1 || p.IsComma(k-1)) { // وحسب "فرانس برس" تعهد
			if s := x.SourceAt(k); s != nil {
				if s := x.sourceBefore(k, dr.CueFirst); s.Len() > 0 {
					return s
				}
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
		if n := p.MediaQuote(k+1, dr.CueFirst); syntax.Questions.Has(p.Words[k].Base) && n > 2 && k > first && x.IsMedium(k+2, k+3) {
			return document.Span{Start: p.Words[k+2].Start, End: p.Words[k+n-1].End}
		}
		if syntax.Questions.Has(p.Words[k].Base) && k+1 < dr.CueFirst && x.IsMedium(k+1, k+2) && k > first {
			return x.RelaySpan(k+1, min(x.MediumEnd(k+1, dr.CueFirst), dr.CueFirst)) // ردا على سؤال وكالة رويترز
		}
		if p.Words[k].Is(lexicon.ClassTalk) && !p.Words[k].Is(lexicon.ClassReport) || p.Words[k].Is(lexicon.ClassTalk) && k > first && p.Words[k-1].Form == "في" {
			return x.RelayIn(k+1, dr.CueFirst, dr)
		}
	}
	return document.Span{}
}
