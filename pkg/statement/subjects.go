package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// topic is the subject that a sentence begins with.
type topic struct {
	phrase  syntax.Phrase
	speaker syntax.Speaker
	known   bool
}

// findTopics clears the topics, which are found when asked for.
func (x *Extractor) findTopics() {
	n := len(x.Page.D.Sentences)
	if cap(x.topics) < n {
		x.topics = make([]topic, n)
	}
	x.topics = x.topics[:n]
	clear(x.topics)
}

// topicOf returns the subject of sentence s.
func (x *Extractor) topicOf(s int) *topic {
	t := &x.topics[s]
	if t.known {
		return t
	}
	t.known = true
	p := &x.Page
	j, last := p.D.Sentences[s].First, p.D.Sentences[s].Last
	j = x.ClauseStart(j+segment.Dateline(p.D, &p.D.Sentences[s]), last)
	if j >= last {
		return t
	}
	if f := p.Words[j].Form; (f == "ها" || f == "وها") && s > 0 && j+1 < last && p.Words[j+1].Pos == document.PRON {
		*t = *x.topicOf(s - 1) // وها هو يطلق حملة
		t.phrase, t.known = syntax.Phrase{First: j, Last: j + 2, After: j + 2}, true
		return t
	}
	if k := x.Adjunct(j, last); k > j && k+1 < last && p.Words[j].Pos == document.ADP && p.Words[k].Pos == document.VERB && !p.Words[k].Conj {
		j = k // وفي هذا الشأن أصدر الزعيم
	}
	if p.Words[j].Pos == document.VERB || p.Words[j].Finite() != nil {
		v := &syntax.AnyVerb
		if f := p.Words[j].Finite(); f != nil && syntax.Promises[f.Verb.Lemma] {
			v = f.Verb // تعهد الوزير للعمال
		}
		t.phrase = x.SubjectAfter(j+1, min(last, j+30), v)
		if !t.phrase.Ok() && p.Words[j].Pos == document.VERB {
			t.phrase = x.SubjectPast(j+1, min(last, j+syntax.MaxSkip))
		}
	} else {
		t.phrase = x.NounPhrase(j, min(last, j+30), nil)
	}
	if x.CanSpeak(t.phrase) {
		t.speaker = x.identify(t.phrase)
	}
	return t
}

// authorOf finds the speaker of a cue that takes up a paper by a pronoun (نشرت الصحيفة
// مقالا كشفت فيه): the subject of the verb before.
func (x *Extractor) authorOf(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if i+1 >= len(p.Words) {
		return syntax.Speaker{}
	}
	switch p.Words[i+1].Form {
	case "فيه", "فيها", "فيهما", "فيهم", "خلاله", "خلالها", "عبره", "عبرها", "به", "بها":
	default:
		return syntax.Speaker{}
	}
	if s := x.talkOwner(i, first, f); s.Name != "" {
		return s // نقلت الوكالة تصريحات للمتحدث قال فيها
	}
	return x.subjectOfVerbBefore(i, first, f)
}

// ownPaper finds the speaker of a cue that takes up a paper of which ل tells whose it is (بسبب تغريدة له قال
// فيها).
func (x *Extractor) ownPaper(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if i+1 >= len(p.Words) || p.Words[i+1].Form != "فيها" && p.Words[i+1].Form != "فيه" {
		return syntax.Speaker{}
	}
	for j := i - 1; j > first && j > i-syntax.MaxSkip; j-- {
		w := &p.Words[j]
		if w.Form != "له" && w.Form != "لها" || !p.Words[j-1].Is(lexicon.ClassTalk) || p.Words[j-1].Definite() {
			continue
		}
		if s := x.antecedent(j, strings.TrimPrefix(w.Form, "ل")); s.Name != "" && x.Agrees(f, &s) {
			s.Rule, s.Span = "author", document.Span{}
			return s
		}
	}
	return syntax.Speaker{}
}

// subjectOfVerbBefore returns the subject of the nearest verb before word i that has one, if the
// verb form f, nil for none, agrees with it.
func (x *Extractor) subjectOfVerbBefore(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for j := i - 2; j >= first && j > i-40; j-- {
		if p.Words[j].Pos != document.VERB && (p.Words[j].Finite() == nil || p.Words[j].Pos == document.ADP) || (p.Words[j].HasPronoun() || p.Words[j].Pronoun != "") && !syntax.Published.Has(p.Words[j].Base) {
			continue
		}
		if b := j - 1; b >= first && p.Words[b].Pos == document.NOUN && !p.Words[b].Definite() && p.Words[b].Mention == 0 && p.Words[b].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !p.Words[j].Conj && p.Words[j].Feats.Aspect == document.Imp {
			continue // أصدرت جماعة تمثل المجالس بيانا قالت فيه
		}
		if np := x.SubjectAfter(j+1, i, &syntax.AnyVerb); np.Ok() && x.CanSpeak(np) {
			if np.First+1 < np.Last && syntax.Some.Has(p.Words[np.First].Base) && p.Words[np.First+1].Is(lexicon.ClassTalk) {
				continue // وجه أحد المنشورات للركاب وقال فيه
			}
			if s := x.identify(np); f == nil || x.Agrees(f, &s) {
				s.Rule = "author"
				return s
			}
		}
	}
	return syntax.Speaker{}
}

// subjectBefore finds a subject that stands before the verb at word i: the topic
// (باريس أكدت), the noun of its relative clause (الذي هدد), a subject after كان.
func (x *Extractor) subjectBefore(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if s := &p.D.Sentences[p.Sentence[i]]; lo == s.First {
		lo = min(i, lo+segment.Dateline(p.D, s))
	}
	if i > lo && syntax.ButHe.Has(p.Words[i-1].Form) { // لكنه اعتبر
		if s := x.afterBut(i, f); s.Name != "" {
			return s
		}
	}
	if x.frontsTopic(lo, i) {
		return syntax.Speaker{}
	}
	if s := x.fronted(lo, i); s.Name != "" {
		return s
	}
	j := i
	for j > lo && ((p.Words[j-1].Is(lexicon.ClassAux|lexicon.ClassNegative|lexicon.ClassAdverb|lexicon.ClassTime) || x.GoesOnDoing(j-1)) && p.Words[j-1].Mention == 0 || p.IsComma(j-1) && !p.Words[i].Conj) && i-j < 6 {
		j--
	}
	if j > lo && p.Words[j-1].Is(lexicon.ClassRelative) {
		return x.relativeSubject(i, j-1, lo, f)
	}
	if p.Words[i].Conj || j == lo {
		return syntax.Speaker{}
	}
	if s := x.describingSubject(i, j, lo, f); s.Rule != "" {
		return s
	}
	if k := x.RemarkBefore(j, lo); k > 0 { // الوزير ألبيرق، وهو صهر الرئيس، أعلن
		j = k
	} else if k := x.AdjunctBefore(x.BeforeCommas(i), lo); k > lo {
		j = k
	}
	if np := x.PhraseEnding(j, lo); np.Ok() && !x.governed(np, lo) && !x.InGenitive(np.First) && (x.CanSpeak(np) || np.First == x.ClauseStart(lo, i) && p.Words[np.First].Pos != document.NOUN || j == i && (p.Words[np.First].Definite() || p.Words[np.First].Is(lexicon.ClassDemonstrative))) {
		if s := x.identify(np); x.Agrees(f, &s) && !(s.Number == lexicon.Dual && f.Number == lexicon.Singular) && !oneOfMany(f, &s) {
			s.Rule = "subject-verb"
			return s
		}
	}
	if s := x.subjectOfThat(i, lo, f); s.Name != "" {
		return s
	}
	return x.distantTopic(i, lo, f)
}

// describingSubject finds the subject of the verb at word i where it describes an indefinite noun before it without a
// relative pronoun (تقارير تحدثت عن): that noun, or who tells of it. Word j is i without the adverbs before it.
func (x *Extractor) describingSubject(i, j, lo int, f *lexicon.VerbForm) syntax.Speaker {
	if j == i && x.TakesUp(i) {
		if impersonal(f) {
			return syntax.Speaker{Rule: "unknown-relative"} // هجوم يعتقد أنه
		}
		if s := x.saidOfThing(i, i, f); s.Name != "" {
			return s
		}
		if s := x.doerBefore(i, lo, f); s.Name != "" {
			return s // بعد قصف الجيش مواقع قال إنها
		}
		if s := x.subjectOfVerbBefore(i, lo, f); s.Name != "" {
			return s // وقع الرئيس توجيها قال إنه
		}
		return syntax.Speaker{Rule: "unknown-relative"}
	}
	if x.writtenIn(i) {
		return x.writerOf(i, lo, f)
	}
	if np := x.IndefiniteBefore(j, lo); np.Ok() && !x.governed(np, lo) && !x.SaidIn(np, i, lo) { // وسط تقارير قالت إن, انتقادات من منظمات محلية تتهم
		if s := x.identify(np); x.Agrees(f, &s) && !oneOfMany(f, &s) {
			s.Rule = "relative"
			return s
		}
	}
	if np := x.PaperBefore(i, lo); j == i && np.Ok() && !x.writtenOn(i, f) && f.Verb.Flags&lexicon.FlagChain == 0 && f.Number == lexicon.Singular {
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule, s.Span = "relative", document.Span{}
			return s // منعت تبني بيان للمجلس يدعو إلى
		}
	}
	if j == i && f.Kind == lexicon.Imperfect && f.Verb.Flags&lexicon.FlagChain == 0 && x.SaysNobody(i-1) {
		if x.IsShouted(i - 1) { // ردد المحتجون هتافات تدعو إلى
			if s := x.subjectOfVerbBefore(i, lo, nil); s.Name != "" {
				return s
			}
		}
		return syntax.Speaker{Rule: "unknown-relative"}
	}
	return syntax.Speaker{}
}

// governed reports whether a preposition before the phrase, at or behind word lo, makes it a setting (من جانب آخر، كشف).
func (x *Extractor) governed(np syntax.Phrase, lo int) bool {
	p := &x.Page
	return np.First > lo && p.Words[np.First-1].Pos == document.ADP && p.Words[np.First-1].Form != "حتى" && p.IsComma(np.Last)
}

// oneOfMany reports whether the verb form is of one man, so that the several of s before it cannot be its subject.
func oneOfMany(f *lexicon.VerbForm, s *syntax.Speaker) bool {
	return s.Number == lexicon.Plural && s.Strong && s.Kind == "" && f.Gender == lexicon.Masculine && f.Number == lexicon.Singular
}

// beforeThat is the subject of the verb at word i that stands with ل before its أن (سبق للوزير أن حذر).
func (x *Extractor) beforeThat(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if i-3 < lo || !p.Words[i-1].Is(lexicon.ClassThat) {
		return syntax.Speaker{}
	}
	for k := i - 3; k >= lo && k > i-syntax.MaxSkip; k-- {
		if p.Words[k].Base != "سبق" {
			continue
		}
		if !strings.HasPrefix(p.Words[k+1].Form, "ل") {
			return syntax.Speaker{}
		}
		np := x.SourcePhrase(k+1, i-1)
		if np.Ok() && np.Head == 0 {
			np.Head = x.HeadBehindLam(np.First)
		}
		if s := x.identify(np); np.Ok() && x.Agrees(f, &s) {
			s.Rule = "subject-verb"
			return s
		}
		return syntax.Speaker{}
	}
	return syntax.Speaker{}
}

// fronted is the subject that stands behind أما, up to the comma before the verb at word i with ف or فقد.
func (x *Extractor) fronted(lo, i int) syntax.Speaker {
	p := &x.Page
	j := i
	if j > lo && p.Words[j-1].Form == "فقد" {
		j--
	} else if !strings.HasPrefix(p.Words[j].Form, "ف") || p.Words[j].Form == p.Words[j].Base {
		return syntax.Speaker{}
	}
	if j-lo < 3 || p.Words[lo].Form != "اما" || !p.IsComma(j-1) || p.Words[lo+1].Is(lexicon.ClassPreposition|lexicon.ClassThat|lexicon.ClassTime) {
		return syntax.Speaker{}
	}
	np := x.NounPhrase(lo+1, j-1, nil)
	if !np.Ok() || x.VerbIn(np.After, j-1) {
		return syntax.Speaker{}
	}
	s := x.identify(np)
	s.Rule, s.Strong = "subject-verb", true
	return s
}

// frontsTopic reports whether what stands between word lo and the verb at word i tells only what is spoken of
// (وعن زميلتها، قالت).
func (x *Extractor) frontsTopic(lo, i int) bool {
	p := &x.Page
	if i-lo < 3 || !p.IsComma(i-1) || x.VerbIn(lo+1, i-1) {
		return false
	}
	if p.Words[lo].Form == "اما" {
		lo++
	}
	switch p.Words[lo].Base {
	case "عن", "حول", "بشان", "بخصوص":
		return true
	}
	return false
}

// afterBut is the subject of the verb at word i behind لكنه: the topic of the sentence, else
// who spoke last.
func (x *Extractor) afterBut(i int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if t := x.topicOf(p.Sentence[i]); t.speaker.Kind == document.Person && t.speaker.Entity != 0 && t.phrase.Last < i && x.Agrees(f, &t.speaker) && p.Words[t.phrase.First].Mention != 0 {
		s := t.speaker
		s.Rule, s.Span = "topic", document.Span{}
		return s
	}
	if t := x.topicOf(p.Sentence[i]); t.speaker.Strong && t.phrase.Last < i && !x.isCopula(t.phrase.First-1) && x.chain.sentence < p.Sentence[i] && x.goesOn(i, f, &t.speaker) {
		s := t.speaker
		s.Rule, s.Span = "topic", document.Span{} // ولا يزال البنك الدولي يعمل على كذا، لكنه حذر
		return s
	}
	return x.chainFor(i, f)
}

// isCopula reports whether word k is كان, which tells what its subject is.
func (x *Extractor) isCopula(k int) bool {
	return k >= 0 && x.Page.Words[k].Is(lexicon.ClassAux) && x.Page.Words[k].Lemma() == "كان"
}

// distantTopic is the topic of the verb at word i with something between (أحمدي نجاد الذي
// صرح …، هدد).
func (x *Extractor) distantTopic(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	start := x.ClauseStart(lo, i)
	if start >= i {
		return syntax.Speaker{}
	}
	np := x.NounPhrase(start, i, nil)
	if np.Ok() && x.CanSpeak(np) && np.Last < i && (p.Words[np.Last].Is(lexicon.ClassRelative) || p.IsComma(np.Last) || start > lo && p.Words[start-1].Is(lexicon.ClassAux) && f.Kind == lexicon.Perfect && !x.VerbIn(np.Last, i)) {
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule = "topic-verb"
			return s
		}
	}
	return syntax.Speaker{}
}

// subjectOfThat finds the subject behind the last أن or لكن before word i, with a relative
// clause between it and the verb (إلا أن استطلاعا نشرته صحيفة، أظهر); ، كما before the verb parts the two.
func (x *Extractor) subjectOfThat(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if p.Words[i-1].Form == "كما" && p.IsComma(i-2) {
		return syntax.Speaker{}
	}
	for k := i - 2; k >= lo && k > i-40; k-- {
		if !p.Words[k].Is(lexicon.ClassThat | lexicon.ClassBithat) {
			continue
		}
		np := x.NounPhrase(k+1, i, nil)
		if !np.Ok() || !x.CanSpeak(np) {
			return syntax.Speaker{}
		}
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule = "topic-verb"
			return s
		}
		return syntax.Speaker{}
	}
	return syntax.Speaker{}
}

// clauseSubject returns the phrase at the beginning of the content of draft o, the
// subject of the embedded clause (أن الولايات المتحدة طلبت).
func (x *Extractor) clauseSubject(i, o int) syntax.Phrase {
	d := &x.drafts[o-1]
	if d.Kind != syntax.ByClause {
		return syntax.Phrase{}
	}
	np := x.NounPhrase(d.Content.First, i, nil)
	if !np.Ok() || !x.CanSpeak(np) {
		return syntax.Phrase{}
	}
	return np
}

// innerSubject finds the subject of the finite cue at word i inside the content of draft o.
func (x *Extractor) innerSubject(i, o int, f *lexicon.VerbForm) syntax.Speaker {
	d := &x.drafts[o-1]
	lo := max(d.Content.First, x.floor)
	if own := lo + 1; x.IsOwn(lo) && (i == own || i == own+1 && x.Page.IsMark(own)) { // إن بلاده تدين
		s := d.Speaker
		s.Rule = "clause-pronoun"
		return s
	}
	if s := x.subjectBefore(i, lo, f); s.Rule != "" {
		return s
	}
	if that := x.NearThat(i, lo); that >= 0 { // التي تدعي أنها, إنه يعتقد إنه
		if pr := syntax.PronounOf(x.Page.Words[that].Form); pr != "" {
			if s := d.Speaker; x.Agrees(f, &s) {
				s.Rule = "clause-pronoun"
				return s
			}
		}
	}
	if d.Pron != "" || x.IsOwn(lo) {
		s := d.Speaker
		s.Rule = "clause-pronoun"
		return s
	}
	if np := x.clauseSubject(i, o); np.Ok() {
		s := x.identify(np)
		if x.Agrees(f, &s) {
			s.Rule = "clause"
			return s
		}
	}
	if b := &x.Page.Words[i-1]; b.Is(lexicon.ClassAux) && b.Conj && b.Lemma() == "كان" && d.Speaker.Name != "" && x.goesOn(i, f, &d.Speaker) {
		s := d.Speaker
		s.Rule, s.Span = "verb-before", document.Span{} // وقال إن الحريق انتهى وكان أعلن
		return s
	}
	if x.Agrees(f, &d.Speaker) && d.Kind != syntax.ByClause {
		s := d.Speaker
		s.Rule = "outer"
		return s
	}
	return syntax.Speaker{}
}
