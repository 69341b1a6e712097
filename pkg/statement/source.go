package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// readSource reads the prepositional cue at word i and returns the word to go on from, i
// where there was none. A
// medium is the relay of the statement before it; another source makes a statement where
// no cue covers its clause.
func (x *Extractor) readSource(i, first, last int) int {
	p := &x.Page
	s := x.SourceAt(i)
	if s == nil {
		return i
	}
	j := i + len(s.Words)
	if s.Words[len(s.Words)-1] == "ل" || s.Kind == "relay" && s.Words[len(s.Words)-1] == "ل" {
		j--
		if p.Words[j].Form == "ل" {
			j++
		}
	}
	if x.OwnSource(i) {
		x.ownStatement(i, first, last)
		return i + len(s.Words)
	}
	if s.Kind == "clause" { // حسبما نقلت وكالة
		for j < last && (p.Words[j].Finite() != nil || p.Words[j].Pos == document.VERB) {
			j++
		}
		if j < last && j > i+len(s.Words) && (p.Words[j].Form == "به" || p.Words[j].Form == "بها") {
			j++ // وبحسب ما صرح به
		}
	}
	if s.Kind == "clause" && j > i+len(s.Words) {
		j = x.pastDay(j, last)
	}
	if s.Kind == "clause" && j > i+len(s.Words) && j < last && (p.Words[j].Form == "امام" || p.Words[j].Prefix == "ل" && !x.IsMedium(j, j+1) || p.Words[j].Is(lexicon.ClassTime)) {
		x.ownStatement(i, first, last) // وفق ما قال للمحققين
		return j
	}
	np, relay := x.SourceBehind(j, last, s.Kind == "clause")
	if !np.Ok() {
		if cover := x.covering(i, first, false); cover >= 0 && s.Kind == "clause" && j < last && p.Words[j].Form == "في" { // حسبما جاء في حسابها على "تويتر"
			if d := &x.drafts[cover]; d.Relay.Len() == 0 {
				d.Relay = x.RelayIn(j+1, min(last, j+8), &syntax.Draft{Cue: j})
			}
		}
		return j
	}
	k := np.After
	if k+1 < last && p.Words[k].Form == "نقلا" && p.Words[k+1].Form == "عن" {
		k++ // حسب ما ذكرت الوكالة نقلا عن مصدر
	}
	if s.Kind == "clause" && k+1 < last && p.Words[k].Form == "عن" && x.IsMedium(np.First, np.Last) { // حسبما نقلت الوكالة عن مصدر
		if who := x.NounPhrase(k+1, min(last, k+20), nil); x.CanSpeak(who) {
			np, relay = who, x.RelaySpan(np.First, np.Last)
		}
	}
	if relay.Len() == 0 && s.Kind == "clause" {
		relay = x.ToldTo(np.After, last)
	}
	if np.First > i && (np.Head == 0) { // للمجلس
		np.Head = x.HeadBehindLam(np.First)
	}
	x.follow(np, i)
	x.attribute(s, i, first, last, np, relay)
	return np.After
}

// pastDay passes over the day at word j behind which the subject of a source's verb stands (وفق ما ذكر الثلاثاء طبيب).
func (x *Extractor) pastDay(j, last int) int {
	p := &x.Page
	k := j
	for k < last && (p.IsComma(k) || p.Words[k].Is(lexicon.ClassTime|lexicon.ClassAdverb) && !p.Words[k].Is(lexicon.ClassHuman)) {
		k++
	}
	if k > j && k < last && x.CanSpeak(x.NounPhrase(k, last, x.Lex.Say)) {
		return k
	}
	return j
}

// attribute gives the source np, behind the cue s at word i, and its relay to the statement that covers it, or
// makes a statement of its own.
func (x *Extractor) attribute(s *lexicon.Source, i, first, last int, np syntax.Phrase, relay document.Span) {
	if s.Words[0] == "على" && !x.SaysSo(i) {
		return // لم تعلق على ما ورد في التقرير
	}
	if relay.Len() == 0 && np.Head&(lexicon.ClassTalk|lexicon.ClassReport) != 0 && !x.IsMedium(np.First, np.Last) { // وفق بيان نشرته الوكالة
		relay = x.RelayIn(np.First+1, min(last, np.After+syntax.MaxSpread), &syntax.Draft{Cue: np.First})
	}
	if cover := x.covering(i, first, np.After >= last-2); cover >= 0 {
		d := &x.drafts[cover]
		if relay.Len() > 0 && d.Relay.Len() == 0 {
			d.Relay = relay
			x.spreadRelay(cover)
		} else if (x.IsMedium(np.First, np.Last) || x.IsPaper(np)) && d.Relay.Len() == 0 {
			if o := x.identify(np); o.Same(&d.Speaker) {
				return // قالت الصحيفة …، حسب الصحيفة
			}
			d.Relay = x.RelaySpan(np.First, np.Last)
			x.spreadRelay(cover)
		} else if d.Speaker.Name == "" && (x.CanSpeak(np) || x.IsMedium(np.First, np.Last)) {
			d.Speaker = x.identify(np)
			d.Speaker.Rule = "source"
		} else if s.Words[0] != "على" && d.Relay.Len() == 0 && np.Head&(lexicon.ClassTalk|lexicon.ClassReport) == 0 && x.CanSpeak(np) {
			if o := x.identify(np); o.Strong && !o.Same(&d.Speaker) && (s.Kind == "clause" || o.Kind == document.Organisation) {
				d.Relay = x.RelaySpan(np.First, np.Last) // …، وفق ما ذكرت السفارة؛ …، بحسب الكرملين
			}
		}
		return
	}
	if x.CanSpeak(np) || x.IsMedium(np.First, np.Last) {
		n := len(x.drafts)
		x.sourceStatement(i, np, first, last)
		if len(x.drafts) > n {
			x.drafts[n].Relay = relay
		}
	}
}

// follow notes that verbs without subject behind the source at word i may go on with it
// (بحسب مصادر محلية. وأضافت): sources without name are chained, a named one is a topic.
func (x *Extractor) follow(np syntax.Phrase, i int) {
	if np.Mention != 0 || np.Head&lexicon.ClassReport == 0 && x.Page.Words[np.First].Class&lexicon.ClassReport == 0 {
		return
	}
	s := x.identify(np)
	if s.Name == "" || s.Same(&x.chain.speaker) {
		return
	}
	x.chain = chain{speaker: s, before: x.chain.speaker, sentence: x.Page.Sentence[i]}
}

// spreadRelay gives the relay of draft n to the statements of its sentence and speaker
// before it that it goes on with (وقالت …، مشددة على …، وفقا لرويترز).
func (x *Extractor) spreadRelay(n int) {
	d := &x.drafts[n]
	for m := n - 1; m >= 0 && x.drafts[m+1].Form == lexicon.Participle; m-- {
		o := &x.drafts[m]
		if x.Page.Sentence[o.Cue] != x.Page.Sentence[d.Cue] || !o.Speaker.Same(&d.Speaker) || o.Relay.Len() > 0 {
			return
		}
		o.Relay = d.Relay
	}
}

// relayAll gives the relay of draft n, which closes its sentence, to the statements of that sentence and
// speaker before it (اعتبر الرئيس …، وكشف …، وذلك في تصريحات نقلتها الوكالة).
func (x *Extractor) relayAll(n int) {
	d := &x.drafts[n]
	for m := n - 1; m >= 0; m-- {
		o := &x.drafts[m]
		if x.Page.Sentence[o.Cue] != x.Page.Sentence[d.Cue] || !o.Speaker.Same(&d.Speaker) {
			return
		}
		if o.Relay.Len() == 0 && o.Outer == 0 {
			o.Relay = d.Relay
		}
	}
}

// maxPostposed bounds an unquoted clause before its verb of saying in words.
const maxPostposed = 60

// filed are the papers of courts and offices in which something stands written.
var filed = lexicon.Set("امر حكم قرار محضر نص سجل ملف مرسوم قانون عقد")

// readCited reads "جاء في بيان للوزارة أن" at word i: the paper speaks.
func (x *Extractor) readCited(i, first, last int) {
	p := &x.Page
	if i+2 < last && (p.Words[i+1].Form == "فيه" || p.Words[i+1].Form == "فيها") {
		x.readCitedIn(i, first, last)
		return
	}
	if i+3 >= last || p.Words[i+1].Form != "في" || !p.Words[i+2].Is(lexicon.ClassTalk|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) && p.Words[i+2].Mention == 0 && !filed.Has(strings.TrimPrefix(p.Words[i+2].Base, "ال")) {
		return
	}
	np := x.SourcePhrase(i+2, min(last, i+20))
	if !np.Ok() || np.After >= last {
		return
	}
	c := x.ComplementOf(i, np.After, x.QuoteLimit(i, last), x.Lex.Say)
	if c.Kind != syntax.ByClause && c.Kind != syntax.ByQuote {
		return
	}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: x.Lex.Say, Act: x.Lex.Say.Act, Form: lexicon.Perfect, Rule: "cited-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: np}
	dr.Speaker = x.identify(np)
	dr.Speaker.Rule = "cited"
	if x.Generic(np) {
		if s := x.chainFor(i, &lexicon.VerbForm{Verb: x.Lex.Say}); s.Name != "" {
			dr.Speaker = s
		}
	}
	x.speak(&dr, c, min(last, i+maxContent))
}

// readCitedIn reads "جاء فيه أن" at word i behind a paper or a talk, in its sentence or at the beginning of the next:
// whoever issued it speaks (أصدرت الوزارة بيانا جاء فيه أن).
func (x *Extractor) readCitedIn(i, first, last int) {
	p := &x.Page
	if i > first && whatIs.Has(p.Words[i-1].Base) {
		return // لا علم له بما جاء فيه
	}
	c := x.ComplementOf(i, i+2, x.QuoteLimit(i, last), x.Lex.Say)
	if c.Kind != syntax.ByClause && c.Kind != syntax.ByQuote || c.Intro > i+maxCited {
		return
	}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: x.Lex.Say, Act: x.Lex.Say.Act, Form: lexicon.Perfect, Rule: "cited-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind}
	dr.Speaker = x.issuerOf(i, first)
	dr.Speaker.Span = document.Span{}
	x.speak(&dr, c, min(last, i+maxContent))
}

// issuerOf returns who issued the paper or gave the talk that "جاء فيه" at word i takes up: whose it is (بيان
// الوزارة), else the subject of the verb of issuing before it, else who spoke before, else the paper.
func (x *Extractor) issuerOf(i, first int) syntax.Speaker {
	p := &x.Page
	k := i - 1
	for k >= first && k > i-syntax.MaxSupport && !(p.Words[k].Is(lexicon.ClassTalk|lexicon.ClassReport) && p.Words[k].Pos != document.VERB) {
		k--
	}
	var paper syntax.Phrase
	if k >= first && p.Words[k].Is(lexicon.ClassTalk|lexicon.ClassReport) {
		paper = x.NounPhrase(k, i, nil)
		if by := x.AuthorOfPaper(paper); paper.Ok() && by.Ok() {
			s := x.identify(by)
			s.Rule = "author"
			return s
		}
		for j := k - 1; j >= first; j-- {
			if p.Words[j].Pos != document.VERB {
				continue
			}
			if np := x.SubjectAfter(j+1, k, &syntax.AnyVerb); issues.Has(p.Words[j].Lemma()) && np.Ok() && x.CanSpeak(np) {
				s := x.identify(np)
				s.Rule = "author"
				return s
			}
			break
		}
	}
	if s := x.chainFor(i, &lexicon.VerbForm{Verb: x.Lex.Say}); s.Name != "" && (!paper.Ok() || x.chain.sentence == p.Sentence[i] || p.Words[k].Definite()) {
		return s
	}
	if paper.Ok() {
		return x.identify(paper)
	}
	return syntax.Speaker{Rule: "unknown"}
}

// issues are the verbs of issuing papers.
var issues = lexicon.Set("أصدر اصدر نشر كتب وجه بعث أرسل ارسل أطلق اطلق ألقى القى أذاع اذاع وزع دون علق شارك أدلى ادلى قدم سلم رفع بث نعى طمأن")

// maxCited bounds the words between "جاء فيه" and what came.
const maxCited = 6

// whatIs are the words for what stands in a paper, which is not told.
var whatIs = lexicon.Set("ما بما مما عما كما لما وما")

// readPostposed reads a verb of saying behind what was said ("…"، يقول الوزير; …، كما
// أفاد الناطق) and reports whether word i is one. np is its subject.
func (x *Extractor) readPostposed(i, first, last int, f *lexicon.VerbForm, np syntax.Phrase) bool {
	p := &x.Page
	if f.Verb.Act != "comment" && f.Verb.Act != "assert" && (f.Verb.Frames&lexicon.FrameClause == 0 || !p.IsMark(i-1) && !(p.IsComma(i-1) && i > first+1 && p.IsMark(i-2))) || !np.Ok() || !x.CanSpeak(np) || !x.StrongPhrase(np) || i <= first {
		return false
	}
	k := i - 1
	for k > first && (p.Words[k].Form == "كما" || p.Words[k].Form == "هكذا" || p.IsComma(k)) {
		k--
	}
	if k == i-1 && !p.IsMark(k) || k <= first || np.After < last-8 && !p.IsMark(k) {
		return false
	}
	if w := &p.Words[i]; w.Conj || w.Pronoun != "" || w.HasPronoun() || p.IsMark(k) && x.quotesName(k, i, f.Verb) || !p.IsMark(k) && !x.saysBefore(i, first, last, f.Verb, np) {
		return false
	}
	if c := x.covering(i, first, false); c >= 0 && p.Words[i-1].Form == "كما" && x.IsMedium(np.First, np.Last) {
		if d := &x.drafts[c]; d.Relay.Len() == 0 {
			d.Relay = x.RelaySpan(np.First, np.Last) // …، كما أوردت الصحيفة
			x.spreadRelay(c)
		}
		return true
	}
	if x.covering(i, first, false) >= 0 || !p.IsMark(k) && (k-first > maxPostposed || np.Mention == 0 && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) == 0) {
		return false
	}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: f.Verb, Act: f.Verb.Act, Form: f.Kind, Rule: "verb-postposed", Intro: i, Kind: syntax.ByClause, Subject: np}
	dr.Content = x.ClauseBefore(first, k+1)
	if q := p.Words[max(first, k-1)].Quote; p.IsMark(k) && q != 0 { // only the quotation
		quote := p.Quotes[q-1]
		dr.Content.From, dr.Content.To, dr.Content.Kind = quote.Content.Start, quote.Content.End, document.Direct
		dr.Content.First, dr.Content.Last = p.WordAt(quote.Content.Start), k
	}
	dr.Speaker = x.subjectOf(i, first, f, np, &dr)
	dr.Relay = x.ToldTo(np.After, last) // "…"، أكدت الناشطة لفرانس برس
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
		return true
	}
	return false
}

// quotesName reports whether the quotation that the mark at word k closes right before the verb at word i is
// a name in the running text rather than what its subject said (في "استاد الشرق" سجل اللاعب).
func (x *Extractor) quotesName(k, i int, v *lexicon.Verb) bool {
	if v.Flags&(lexicon.FlagSpeech|lexicon.FlagRelay) != 0 {
		return true
	}
	p := &x.Page
	q := p.Words[max(0, k-1)].Quote
	return k == i-1 && q != 0 && k-p.WordAt(p.Quotes[q-1].Content.Start) <= maxNameQuote
}

// maxNameQuote is how many words a name in quotation marks has at most (see the guideline of statements).
const maxNameQuote = 3

// saysBefore reports whether the verb at word i with the subject np tells who said the unquoted clause before
// it: a verb of saying that has no object, behind what is no adverbial (وردا على سؤال، أجاب الوزير) or behind
// the word for as (كما تكشف الوثائق).
func (x *Extractor) saysBefore(i, first, last int, v *lexicon.Verb, np syntax.Phrase) bool {
	p := &x.Page
	as := p.Words[i-1].Form == "كما"
	if w := &p.Words[first]; !postposed.Has(v.Lemma) && !(as && reported.Has(v.Lemma)) || !as && (w.Pos == document.ADP || w.Is(lexicon.ClassPreposition|lexicon.ClassTime|lexicon.ClassTurn) || openings.Has(w.Base)) {
		return false
	}
	if np.After >= last {
		return true
	}
	w := &p.Words[np.After]
	return w.Punct != 0 || w.Pos == document.ADP || w.HasProclitic() || w.Is(lexicon.ClassPreposition|lexicon.ClassTime|lexicon.ClassAdverb)
}

var (
	// postposed are the verbs that may follow what was said without quotation marks.
	postposed = lexicon.Set("قال أكد أوضح أضاف أفاد ذكر شرح جزم كتب رأى اعتبر روى لفت صرح علق أعلن بين توقع")
	// reported are those that may besides where the word for as stands before them.
	reported = lexicon.Set("كشف أظهر أورد أشار نقل بث نشر زعم")
	// openings begin an adverbial before the verb.
	openings = lexicon.Set("ردا عما عندما حين حينما بعدما فيما بينما حيث كما لدى حول بشان اثر عقب بعد قبل منذ خلال اثناء")
)

// covering returns the index of the draft whose content ends at word i or holds it, −1
// for none. A source that stands alone may belong to the sentence before.
func (x *Extractor) covering(i, first int, alone bool) int {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-8; n-- {
		d := &x.drafts[n]
		if d.Partial() {
			continue
		}
		if d.Cue >= first && d.Cue < i && d.Outer == 0 && d.Content.Tail+3 >= i {
			return n
		}
		if alone && d.Cue < first && d.Content.Tail+3 >= i && i-first < 4 {
			return n
		}
	}
	return -1
}
