package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// chain is the speaker of the discourse: whom a verb without subject goes on with.
type chain struct {
	speaker  syntax.Speaker
	before   syntax.Speaker // the one before him
	sentence int
}

// subjectOf finds the speaker of the finite cue at word i, whose subject phrase behind it
// is np.
func (x *Extractor) subjectOf(i, first int, f *lexicon.VerbForm, np syntax.Phrase, dr *syntax.Draft) syntax.Speaker {
	p := &x.Page
	if x.MarkedPassive(i) {
		return syntax.Speaker{Rule: "impersonal"}
	}
	if l := i + 1; l < len(p.Words) { // نفت الأخيرة ذلك
		switch {
		case p.Words[l].Form == "الاخيرة" && f.Gender == lexicon.Feminine:
			return x.antecedent(i, "ها")
		case p.Words[l].Form == "الاخير" && f.Gender == lexicon.Masculine:
			return x.antecedent(i, "ه")
		}
	}
	if np.Ok() && !x.OwnTalk(np) {
		return x.subjectBehind(i, first, f, np)
	}
	if s := x.ownPaper(i, first, f); s.Name != "" {
		return s
	}
	if s := x.sharedSubject(i, first, f); s.Name != "" {
		return s
	}
	if s := x.caller(i, first, f); s.Name != "" {
		return s
	}
	if x.isDescribed(i, f) {
		return syntax.Speaker{Rule: "impersonal"}
	}
	if o := x.outerOf(i); o != 0 {
		if s := x.innerSubject(i, o, f); s.Name != "" {
			return s
		}
		return syntax.Speaker{Rule: "unknown"}
	}
	if sp := x.authorOf(i, first, f); sp.Name != "" {
		return sp
	}
	if sp := x.latter(i, first, f); sp.Name != "" {
		return sp
	}
	if sp := x.beforeThat(i, first, f); sp.Name != "" {
		return sp
	}
	if sp := x.subjectBefore(i, first, f); sp.Rule != "" {
		return sp
	}
	if sp := x.talkOwner(i, first, f); sp.Name != "" {
		return sp
	}
	if impersonal(f) || x.IsPassive(i) {
		return syntax.Speaker{Rule: "impersonal"}
	}
	if x.announcedThere(i, f) {
		return syntax.Speaker{Rule: "passive"}
	}
	return x.goneOnWith(i, first, f)
}

// goneOnWith finds whom the verb at word i, which has no subject beside it, goes on with (… وأضاف): who has taken up
// what was said, the topic of the sentence, the subject of the verb that it is joined to, else who spoke last.
func (x *Extractor) goneOnWith(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	s := p.Sentence[i]
	if sp := x.resumer(i, f); sp.Name != "" {
		return sp
	}
	if t := x.topicOf(s); t.speaker.Name != "" && t.phrase.First < i && t.phrase.Last <= i && x.goesOn(i, f, &t.speaker) && (f.Verb.Flags&lexicon.FlagChain == 0 || x.chain.sentence < s && t.speaker.Kind == document.Person && p.Words[i].Conj) {
		sp := t.speaker
		sp.Rule = "topic"
		sp.Span = document.Span{}
		return sp
	}
	if p.Words[i].Conj && i > first+2 && (x.chain.sentence < s || x.chain.speaker.Name == "") && f.Verb.Flags&lexicon.FlagChain == 0 {
		if b := x.joinedSubject(i, first, f); b.Name != "" {
			return b
		}
	}
	sp := x.chainFor(i, f)
	if sp.Name == "" {
		if b := x.subjectOfVerbsBefore(i, first, f); b.Name != "" {
			return b
		}
		if b := x.subjectOfVerbBefore(i, max(first, i-syntax.MaxSkip), f); b.People && b.Strong {
			b.Rule, b.Span = "verb-before", document.Span{} // وردت نقابات باتهامه وقالت
			return b
		}
	}
	return sp
}

// subjectBehind resolves the subject np behind the finite cue at word i.
func (x *Extractor) subjectBehind(i, first int, f *lexicon.VerbForm, np syntax.Phrase) syntax.Speaker {
	p := &x.Page
	s := x.identify(np)
	if !s.Strong && x.HasAux(i, first) { // وكان الوزير قال في جلسة استماع
		if b := x.subjectBefore(i, first, f); b.Name != "" && b.Strong {
			return b
		}
	}
	if o := x.otherOfName(np, s.Entity, f); s.Entity != 0 && o != 0 {
		e := &p.D.Entities[o-1]
		s.Entity, s.Name, s.Role, s.Country, s.Gender = o, x.fullName(o-1), e.Role, e.Code, e.Gender
	}
	s.Rule = "verb-subject"
	if s.Kind == document.Person && s.Entity == 0 && f.Gender != 0 {
		s.Gender = f.Gender // the verb tells: قالت موغيريني
		x.book.entries[s.Book-1].gender = f.Gender
	} else if s.Kind == document.Person && f.Gender != 0 && f.Number == lexicon.Singular && np.Mention != 0 && p.Mentions[np.Mention-1].First == np.First {
		s.Gender = f.Gender // قالت أكيرا كاواساكي
		x.memo.gender[s.Entity] = f.Gender
	}
	if c := x.issuer(np, i); c.Name != "" {
		return c
	}
	if s.Name != "" && x.Generic(np) {
		c := x.chainFor(i, &lexicon.VerbForm{Verb: f.Verb})
		if b := x.chain.before; c.Paper && findings.Has(firstWord(c.Name)) && b.Name != "" && !b.Paper {
			c = b // …، حسب تقديرات أولية. وأوضح البيان
		}
		if c.Name != "" {
			c.Rule, c.Gender, c.Number = "document-noun", 0, 0 // ولم يشر البيان …، لكنه قال
			return c
		}
	}
	return s
}

// findings are papers in the plural, which a single paper cannot take up.
var findings = lexicon.Set("تقديرات تقارير انباء معلومات بيانات احصاءات ارقام دراسات وثائق استطلاعات")

// firstWord is the first word of the name, folded.
func firstWord(name string) string {
	head, _, _ := strings.Cut(lexicon.Fold(name), " ")
	return head
}

// issuer returns who has spoken in the paper that the phrase at word i takes up (وقالت المنظمة في تقرير
// …، وبحسب التقرير): the speaker of the last statement whose sentence has the paper before its content.
func (x *Extractor) issuer(np syntax.Phrase, i int) syntax.Speaker {
	noun := x.PaperNoun(np)
	if noun == "" {
		return syntax.Speaker{}
	}
	p := &x.Page
	for n := len(x.drafts) - 1; n >= max(0, len(x.drafts)-maxIssued); n-- {
		d := &x.drafts[n]
		if d.Drop || d.Cue >= i || d.Outer != 0 || d.Speaker.Name == "" {
			continue
		}
		for k := p.D.Sentences[p.Sentence[d.Cue]].First; k < d.Content.First; k++ {
			w := &p.Words[k]
			if w.Base == noun && k != d.Subject.First || w.Prefix != "" && strings.TrimPrefix(w.Base, w.Prefix) == noun {
				s := d.Speaker
				s.Rule, s.Gender, s.Number, s.Span = "document-noun", 0, 0, document.Span{}
				return s
			}
		}
	}
	return syntax.Speaker{}
}

// maxIssued bounds the statements between a paper and what takes it up.
const maxIssued = 12

// latter returns whom الأخير before the verb at word i stands for (لكن الأخير اتهم).
func (x *Extractor) latter(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	if i <= first {
		return syntax.Speaker{}
	}
	switch x.Page.Words[i-1].Base {
	case "الاخير":
		return x.antecedent(i, "ه")
	case "الاخيرة":
		return x.antecedent(i, "ها")
	}
	return syntax.Speaker{}
}

// talkOwner returns whose speech the sentence has told of before the verb at word i (جاء ذلك
// في تغريدة للأمير على صفحته، حيث قال).
func (x *Extractor) talkOwner(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for j := i - 2; j >= first && j > i-maxRelay; j-- {
		if !p.Words[j].Is(lexicon.ClassTalk) && !sent.Has(p.Words[j].Base) || p.Words[j].HasPronoun() {
			continue
		}
		by := j + 1
		if p.Words[by].Form == "من" && by+1 < i && p.Words[by+1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) {
			by++ // تصريح من نائب الوزير قال فيه
		}
		if by == j+1 && p.Words[by].Prefix != "ل" || x.IsMedium(by, by+1) {
			continue
		}
		if by == j+1 && sent.Has(p.Words[j].Base) {
			return syntax.Speaker{} // برقية تهنئة للرئيس قال فيها
		}
		np := x.NounPhrase(by, i, nil)
		if !np.Ok() {
			np = x.SourcePhrase(by, i)
		}
		np.Head |= x.HeadBehindLam(by)
		for k := np.First + 1; k < np.Last; k++ {
			if p.Words[k].Is(lexicon.ClassPreposition) {
				np.Last = k
			}
		}
		if !np.Ok() || np.Mention == 0 && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0 {
			return syntax.Speaker{}
		}
		for k := np.First; k < np.Last && (np.Mention == 0 || !x.IsPerson(np.Mention)); k++ {
			if m := p.MentionAt(k); m != nil && x.IsPerson(p.Words[k].Mention) {
				np.Mention = p.Words[k].Mention // للرئيس فلان
			}
		}
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule, s.Span = "author", document.Span{}
			return s
		}
		return syntax.Speaker{}
	}
	return syntax.Speaker{}
}

// sent are the words that somebody sends, behind which ل tells to whom.
var sent = lexicon.Set("رسالة رسائل الرسالة برقية برقيات تهنئة تعزية عزاء دعوة نداء انذار تحية شكر هدية")

// wordsOwner returns whose words the noun of speech before the relative pronoun at word j is in
// construct with, where the verb takes them up (تصريحات الرئيس التي قال فيها).
func (x *Extractor) wordsOwner(i, j, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if i+1 >= len(p.Words) || !syntax.WithPronoun.Has(p.Words[i+1].Form) {
		return syntax.Speaker{}
	}
	for k := j - 2; k >= lo && k >= j-syntax.MaxSkip; k-- {
		if w := &p.Words[k]; !w.Is(lexicon.ClassTalk) || w.Definite() || w.HasPronoun() {
			continue
		}
		np := x.NounPhrase(k+1, j, nil)
		if np.Ok() && (np.Mention != 0 || np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) != 0) {
			if s := x.identify(np); x.Agrees(f, &s) {
				s.Rule, s.Span = "author", document.Span{}
				return s
			}
		}
		return syntax.Speaker{}
	}
	return syntax.Speaker{}
}

// impersonal reports whether a verb form without a subject has no speaker at all: the
// imperfect of thinking and telling stands for its passive then (يعتقد أن, ويتردد أن).
func impersonal(f *lexicon.VerbForm) bool {
	return f.Verb.Flags&lexicon.FlagImpers != 0 && f.Kind == lexicon.Imperfect && f.Gender == lexicon.Masculine && f.Number == lexicon.Singular || f.Verb.Lemma == "تردد"
}

// chainFor returns the speaker that a verb without subject at word i goes on with.
func (x *Extractor) chainFor(i int, f *lexicon.VerbForm) syntax.Speaker {
	s := x.Page.Sentence[i]
	if i > 0 && x.chain.sentence < s && strings.HasPrefix(x.Page.Words[i-1].Form, "لانه") && x.Page.Words[i-1].Is(lexicon.ClassThat) {
		return syntax.Speaker{Rule: "unknown"} // ودانت المحكمة رجلا لأنه قال
	}
	if sp := x.newTopic(i, s, f); sp.Name != "" {
		return sp
	}
	if x.chain.speaker.Name != "" && s-x.chain.sentence <= maxChain && x.goesOn(i, f, &x.chain.speaker) {
		sp := x.chain.speaker
		sp.Rule = "chain"
		sp.Span = document.Span{}
		return sp
	}
	for k := s; k >= 0 && k >= s-3; k-- {
		if t := x.topicOf(k); t.speaker.Name != "" && t.phrase.Last <= i && x.goesOn(i, f, &t.speaker) {
			sp := t.speaker
			sp.Rule = "previous-topic"
			sp.Span = document.Span{}
			return sp
		}
	}
	if c := x.chain.before; c.Name != "" && s-x.chain.sentence <= maxChain && x.goesOn(i, f, &c) {
		c.Rule, c.Span = "chain-before", document.Span{}
		return c
	}
	return x.lastPerson(i, f)
}

// goesOn is Agrees for the verb at word i that goes on with a speaker named before it: the singular masculine
// does not go on with several (النقابات … وأضاف).
func (x *Extractor) goesOn(i int, f *lexicon.VerbForm, s *syntax.Speaker) bool {
	if !x.Agrees(f, s) || x.spokenTo(i, s) || f.Number == lexicon.Plural && f.Gender == lexicon.Masculine && s.Gender == lexicon.Feminine && !s.People && s.Kind != document.Person {
		return false // السلطات … يعتقدون
	}
	if s.Number != lexicon.Plural && s.Number != lexicon.Dual || !s.Strong || f.Gender != lexicon.Masculine || f.Number != lexicon.Singular {
		return true
	}
	k := i + 1 // رفع المتظاهرون لافتات كتب عليها
	return f.Verb.Lemma == "كتب" && k < len(x.Page.Words) && (x.Page.Words[k].Form == "عليها" || x.Page.Words[k].Form == "عليه")
}

// spokenTo reports whether it is the speaker s whom the verb at word i is said to have been told (وقالت للشرطة).
func (x *Extractor) spokenTo(i int, s *syntax.Speaker) bool {
	p := &x.Page
	if i+1 >= len(p.Words) {
		return false
	}
	w := &p.Words[i+1]
	if w.Mention != 0 && (w.Prefix == "ل" || w.HasBefore("ل")) {
		return s.Entity != 0 && p.Mentions[w.Mention-1].Entity+1 == s.Entity
	}
	rest, ok := strings.CutPrefix(w.Form, "لل")
	head, _, _ := strings.Cut(lexicon.Fold(s.Name), " ")
	return ok && len(rest) > 4 && head == "ال"+rest
}

// announcedThere reports whether the verb of announcing that opens the sentence at word i is a passive: where it was
// announced stands behind it, and nobody who did (أعلن في بغداد عن تشكيل).
func (x *Extractor) announcedThere(i int, f *lexicon.VerbForm) bool {
	p := &x.Page
	w := &p.Words[i]
	return (f.Verb.Lemma == "أعلن" || f.Verb.Lemma == "كشف") && f.Kind == lexicon.Perfect && f.Gender == lexicon.Masculine && !w.Conj && w.Pronoun == "" && i == p.D.Sentences[p.Sentence[i]].First && i+1 < len(p.Words) && p.Words[i+1].Form == "في"
}

// isDescribed reports whether the verb of describing at word i is a passive: what stands before it is what
// somebody has called something (فيما وصف بأنه تطوير).
func (x *Extractor) isDescribed(i int, f *lexicon.VerbForm) bool {
	p := &x.Page
	if !syntax.Describes[f.Verb.Lemma] || f.Kind != lexicon.Perfect || i == 0 || i+1 >= len(p.Words) || p.Words[i].Pronoun != "" || p.Words[i].HasPronoun() {
		return false
	}
	switch p.Words[i-1].Form {
	case "فيما", "ما", "بما", "مما", "لما":
		return p.Words[i+1].Is(lexicon.ClassBithat) || p.Words[i+1].HasBefore("ب") || p.Words[i+1].Form == "ب"
	}
	return false
}

// resumer returns who has taken up what was said right before the verb with و at word i (، وهو ما نفته موسكو،
// وقالت): he goes on.
func (x *Extractor) resumer(i int, f *lexicon.VerbForm) syntax.Speaker {
	if n := len(x.drafts); n > 0 && x.Page.Words[i].Conj {
		d := &x.drafts[n-1]
		if strings.HasPrefix(d.Rule, "resumed") && d.Subject.Ok() && d.Subject.Last < i && i-d.Subject.Last <= 3 && x.Page.Sentence[d.Cue] == x.Page.Sentence[i] && x.goesOn(i, f, &d.Speaker) {
			s := d.Speaker
			s.Rule, s.Span = "topic", document.Span{}
			return s
		}
	}
	return syntax.Speaker{}
}

// newTopic returns the person whom the sentence before that of word i, which holds no
// statement, has begun to tell of (وكانت النائبة قد نشرت صورة. وعلقت …): he is spoken of
// rather than the last speaker, unless the verb goes on with what was said (وأضاف).
func (x *Extractor) newTopic(i, s int, f *lexicon.VerbForm) syntax.Speaker {
	if s == 0 || x.chain.sentence >= s-1 || f.Verb.Flags&lexicon.FlagChain != 0 || f.Gender == 0 {
		return syntax.Speaker{}
	}
	t := x.topicOf(s - 1)
	body := i == x.Page.D.Sentences[s].First+2 && x.Page.Words[i-1].Form == "قد" && t.speaker.Strong && !t.speaker.Paper // وكانت قد أعلنت
	if t.speaker.Name == "" || !body && (t.speaker.Kind != document.Person || t.speaker.Entity == 0) || t.phrase.Last > i || !x.Agrees(f, &t.speaker) {
		return syntax.Speaker{}
	}
	sp := t.speaker
	sp.Rule, sp.Span = "previous-topic", document.Span{}
	return sp
}

// lastPerson returns the person named last before word i, in its sentence or the one
// before, with whom the verb agrees.
func (x *Extractor) lastPerson(i int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if f.Gender == 0 || f.Number == lexicon.Plural {
		return syntax.Speaker{Rule: "unknown"}
	}
	lo := p.D.Sentences[max(0, p.Sentence[i]-1)].First
	for j := i - 1; j >= lo && j >= i-maxLookBehind; j-- {
		m := p.Words[j].Mention
		if m == 0 || p.Mentions[m-1].First != j || !x.IsPerson(m) {
			continue
		}
		s := x.identify(syntax.Phrase{First: j, Last: p.Mentions[m-1].Last, Mention: m})
		if s.Gender == f.Gender {
			s.Rule, s.Span = "last-person", document.Span{}
			return s
		}
	}
	return syntax.Speaker{Rule: "unknown"}
}

// maxLookBehind bounds the search for the person named last in words.
const maxLookBehind = 80

// maxChain is the number of sentences over which a speaker is carried.
const maxChain = 8

// antecedent returns whom a pronoun at word i stands for: the last person or
// institution named before it that agrees.
func (x *Extractor) antecedent(i int, pronoun string) syntax.Speaker {
	g, n := lexicon.Masculine, lexicon.Singular
	switch pronoun {
	case "ها":
		g = lexicon.Feminine
	case "هم", "هن":
		n = lexicon.Plural
	case "هما":
		n = lexicon.Dual
	}
	f := &lexicon.VerbForm{Gender: g, Number: n, Verb: x.Lex.Say}
	p := &x.Page
	for j := i - 1; j >= 0 && j >= i-60; j-- {
		m := p.Words[j].Mention
		if m == 0 || p.Mentions[m-1].First != j {
			continue
		}
		e := &p.D.Entities[p.Mentions[m-1].Entity]
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation {
			continue
		}
		np := syntax.Phrase{First: j, Last: p.Mentions[m-1].Last, Mention: m}
		s := x.identify(np)
		if x.Agrees(f, &s) && (n == lexicon.Singular) == (s.Number != lexicon.Plural) {
			s.Rule = "pronoun"
			return s
		}
	}
	if x.chain.speaker.Name != "" && x.Agrees(f, &x.chain.speaker) {
		s := x.chain.speaker
		s.Rule = "pronoun-chain"
		return s
	}
	return syntax.Speaker{Rule: "unknown"}
}
