package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// relativeSubject finds the subject of the verb at word i in the relative clause that the
// pronoun at word j opens.
func (x *Extractor) relativeSubject(i, j, lo int, f *lexicon.VerbForm) syntax.Speaker {
	if x.Resumes(i, j) { // الحلفاء الذين اتهمهم: the head is the object
		judges := syntax.Describes[f.Verb.Lemma] || syntax.Considers[f.Verb.Lemma] || f.Verb.Act == "accuse" || f.Verb.Act == "condemn" || f.Verb.Act == "praise"
		if o := x.outerOf(i); judges && o != 0 && x.drafts[o-1].Speaker.Name != "" && x.Agrees(f, &x.drafts[o-1].Speaker) {
			s := x.drafts[o-1].Speaker
			s.Rule, s.Span = "relative-chain", document.Span{}
			return s // قالت إن الشركة التي وصفتها
		}
		return syntax.Speaker{}
	}
	if x.otherThanHead(i, j, f) {
		return x.tellsOfHead(i, j, lo, f)
	}
	if np := x.RelativeHead(j, lo); np.Ok() {
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule = "relative"
			return s
		}
	}
	if s := x.wordsOwner(i, j, lo, f); s.Name != "" {
		return s
	}
	if s := x.ownerBefore(j, lo); s.Name != "" && x.Agrees(f, &s) {
		return s
	}
	if (f.Kind == lexicon.Perfect || x.outerOf(i) != 0 && !impersonal(f)) && f.Verb.Frames&lexicon.FrameClause != 0 && i+1 < len(x.Page.Words) && x.Page.Words[i+1].Is(lexicon.ClassThat) {
		if s := x.saidOfThing(i, j, f); s.Name != "" {
			return s
		}
	}
	if np := x.CallingHead(j, lo); np.Ok() && f.Verb.Frames&(lexicon.FrameIla|lexicon.FrameBi) != 0 && f.Verb.Flags&lexicon.FlagChain == 0 {
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule, s.Span = "relative", document.Span{}
			return s
		}
	}
	if !impersonal(f) && x.takesUpHead(i, j) {
		if s := x.personBracketed(j, lo); s.Name != "" && x.Agrees(f, &s) {
			return s
		}
		if s := x.subjectOfVerbBefore(j, lo, f); s.Name != "" && s.Strong && !oneOfMany(f, &s) {
			s.Rule, s.Span = "relative-chain", document.Span{}
			return s // أطلقت أنقرة عملية "نبع السلام" التي تقول إنها
		}
	}
	return syntax.Speaker{Rule: "unknown-relative"}
}

// personBracketed returns the person whose bracket closes before the relative pronoun at word j (كريم سليم (40 عاما)،
// الذي).
func (x *Extractor) personBracketed(j, lo int) syntax.Speaker {
	p := &x.Page
	for j > lo && p.IsComma(j-1) {
		j--
	}
	if j <= lo || p.Words[j-1].Punct != ')' {
		return syntax.Speaker{}
	}
	for k := j - 2; k > lo && k > j-syntax.MaxSkip; k-- {
		m := p.Words[k-1].Mention
		if p.Words[k].Punct != '(' {
			continue
		}
		if m == 0 || !x.IsPerson(m) {
			break
		}
		s := x.identify(syntax.Phrase{First: p.Mentions[m-1].First, Last: k, After: k, Mention: m})
		s.Rule = "relative"
		return s
	}
	return syntax.Speaker{}
}

// takesUpHead reports whether أن behind the verb at word i takes up by its pronoun the thing of the relative pronoun at
// word j (العملية التي تقول إنها).
func (x *Extractor) takesUpHead(i, j int) bool {
	p := &x.Page
	if i+1 >= len(p.Words) || !p.Words[i+1].Is(lexicon.ClassThat) {
		return false
	}
	switch p.Words[j].Base {
	case "الذي":
		return syntax.PronounOf(p.Words[i+1].Form) == "ه"
	case "التي":
		return syntax.PronounOf(p.Words[i+1].Form) == "ها"
	}
	return false
}

// otherThanHead reports whether the verb form behind the relative pronoun at word j is of another number or gender
// than what the pronoun stands for, of which somebody else tells (العنف الذي قالوا إنه).
func (x *Extractor) otherThanHead(i, j int, f *lexicon.VerbForm) bool {
	masculine := f.Gender == lexicon.Masculine
	if w := &x.Page.Words[i]; w.Pronoun == "" && !w.HasPronoun() && (i+1 >= len(x.Page.Words) || !x.Page.Words[i+1].Is(lexicon.ClassThat)) || impersonal(f) && !w.Conj && f.Verb.Lemma != "قال" {
		return false // المبادرة التي أعلن عنها
	}
	switch x.Page.Words[j].Base {
	case "الذي":
		return f.Number == lexicon.Plural || f.Gender == lexicon.Feminine
	case "الذين":
		return f.Number == lexicon.Singular // الأشقاء الذين أكد أنهم
	case "التي":
		return masculine && (f.Number == lexicon.Plural || f.Number == lexicon.Singular)
	}
	return false
}

// tellsOfHead returns the speaker of the verb at word i who tells of what the relative pronoun at word j stands for:
// that of the content in which it stands, else the subject of the verb before it, else who spoke last.
func (x *Extractor) tellsOfHead(i, j, lo int, f *lexicon.VerbForm) syntax.Speaker {
	s := syntax.Speaker{}
	if o := x.outerOf(i); o != 0 {
		s = x.drafts[o-1].Speaker
	}
	if s.Name == "" || !x.Agrees(f, &s) {
		s = x.subjectOfVerbBefore(j, lo, f)
	}
	if s.Name == "" || !s.Strong {
		return x.saidOfThing(i, j, f)
	}
	s.Rule, s.Span = "relative-chain", document.Span{}
	return s
}

// ownerBefore returns whose talk it is that ends before the relative pronoun at word j, where a
// single name in construct with a noun of talk stands there (تصريح الملا الذي قال).
func (x *Extractor) ownerBefore(j, lo int) syntax.Speaker {
	p := &x.Page
	if j-2 < lo || !p.Words[j-2].Is(lexicon.ClassTalk) || p.Words[j-2].Definite() || !p.Words[j-1].Definite() && p.Words[j-1].Pos != document.PROPN && p.Words[j-1].Mention == 0 {
		return syntax.Speaker{}
	}
	np := syntax.Phrase{First: j - 1, Last: j, After: j, Mention: p.Words[j-1].Mention, Head: p.Words[j-1].Class}
	if np.Mention != 0 && !x.IsPerson(np.Mention) {
		return syntax.Speaker{}
	}
	s := x.identify(np)
	s.Rule = "relative"
	return s
}

// saidOfThing returns the speaker of the clause around the relative clause that the pronoun at
// word j opens: what he says is said of the thing before it (القضية التي قال إنها).
func (x *Extractor) saidOfThing(i, j int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if j == 0 {
		return syntax.Speaker{}
	}
	if b := &p.Words[j-1]; b.Mention != 0 || b.Pos != document.NOUN && b.Pos != document.ADJ {
		return syntax.Speaker{}
	}
	s := syntax.Speaker{}
	if o := x.outerOf(i); o != 0 {
		s = x.drafts[o-1].Speaker
	} else if x.chain.speaker.Name != "" && x.Page.Sentence[i]-x.chain.sentence <= 1 {
		s = x.chain.speaker
	}
	if s.Name == "" || !x.Agrees(f, &s) {
		return syntax.Speaker{}
	}
	s.Rule, s.Span = "relative-chain", document.Span{}
	return s
}
