package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// antecedent is the party other than the speaker for which a pronoun at or behind word i stands: the one named last
// before word i that agrees with it, of those in the statement before by the same speaker whom it is aimed at.
func (x *Finder) antecedent(dr *syntax.Draft, i int, pronoun string) syntax.Speaker {
	f := pronounForm(pronoun, x.Lex.Say)
	before := x.endOfAimed(dr)
	for j := i - 1; j >= 0 && j >= i-maxAntecedent; j-- {
		if j < before {
			before = 0
			if s := x.justAimed(dr, &f); s.Name != "" {
				return s
			}
		}
		if s := x.candidate(dr, j, pronoun, &f, true); s.Name != "" && !s.Same(&dr.Speaker) {
			return s
		}
	}
	return syntax.Speaker{}
}

// soleAntecedent is antecedent where nobody else agrees with the pronoun: whom the same speaker has just aimed at, else
// the only party, or the last several, before word i in the sentence of the cue or, where that has none, in the one before.
// A loose pronoun of the content stands for a man, for several or for a feminine.
func (x *Finder) soleAntecedent(dr *syntax.Draft, i int, pronoun string, loose bool) syntax.Speaker {
	p := &x.Page
	f := pronounForm(pronoun, x.Lex.Say)
	end := x.endOfAimed(dr)
	for s := p.Sentence[dr.Cue]; s >= max(0, p.Sentence[dr.Cue]-1); s-- {
		var only syntax.Speaker
		for j := i - 1; j >= p.D.Sentences[s].First; j-- {
			if j < end && only.Name == "" {
				if only = x.justAimed(dr, &f); only.Name != "" {
					return only
				}
			}
			np := x.place
			c := x.candidate(dr, j, pronoun, &f, loose)
			if c.Name == "" || c.Same(&dr.Speaker) || loose && !x.standsFor(pronoun, &c) {
				x.place = np
				continue
			}
			if only.Name != "" && !only.Same(&c) {
				x.place = syntax.Phrase{}
				return syntax.Speaker{}
			}
			if only = c; pronoun == "هم" {
				break
			}
		}
		if only.Name != "" {
			return only
		}
		i = min(i, p.D.Sentences[s].First)
	}
	return syntax.Speaker{}
}

// pronounForm is the form of a verb that agrees with whom the pronoun stands for.
func pronounForm(pronoun string, say *lexicon.Verb) lexicon.VerbForm {
	f := lexicon.VerbForm{Gender: lexicon.Masculine, Number: lexicon.Singular, Verb: say}
	switch pronoun {
	case "ها":
		f.Gender = lexicon.Feminine
	case "هم", "هن":
		f.Gender, f.Number = 0, lexicon.Plural
	case "هما":
		f.Gender, f.Number = 0, lexicon.Dual
	}
	return f
}

// maxAntecedent bounds the words from a pronoun back to whom it stands for.
const maxAntecedent = 60

// endOfAimed is the end of the statement before by the same speaker, in this sentence or the one before it, that is aimed
// at somebody; 0 for none.
func (x *Finder) endOfAimed(dr *syntax.Draft) int {
	p := &x.Page
	o := x.aimed
	if o == nil || o == dr || o.Outer != dr.Outer || !x.aimedAt.Ok() || x.aimedAt.First >= dr.Cue || !o.Speaker.Same(&dr.Speaker) || p.Sentence[dr.Cue]-p.Sentence[o.Cue] > 1 {
		return 0
	}
	return max(o.Content.Last, o.Cue+1)
}

// justAimed is whom the statement before is aimed at, if a pronoun of form f agrees with him.
func (x *Finder) justAimed(dr *syntax.Draft, f *lexicon.VerbForm) syntax.Speaker {
	s := x.Identify(x.aimedAt)
	thing := x.aimedAt.Mention == 0 && x.sideAt(x.aimedAt.First, x.aimed) == syntax.Thing
	if s.Paper || thing || f.Gender == lexicon.Masculine && s.Number == lexicon.Plural || s.Same(&dr.Speaker) || !x.agrees(f, &s, x.aimedAt) {
		return syntax.Speaker{}
	}
	x.place, s.Name, s.Country = x.aimedAt, x.aimed.Target, x.aimed.Country
	return s
}

// agrees reports whether a pronoun of form f may stand for the party of the phrase.
func (x *Finder) agrees(f *lexicon.VerbForm, s *syntax.Speaker, np syntax.Phrase) bool {
	if np.Mention != 0 && f.Number == lexicon.Plural && x.Page.D.Entities[x.Page.Mentions[np.Mention-1].Entity].Kind == document.Country {
		return false
	}
	return x.Agrees(f, s)
}

// candidate is the party that begins at word j, if a pronoun of form f may stand for it.
func (x *Finder) candidate(dr *syntax.Draft, j int, pronoun string, f *lexicon.VerbForm, unnamed bool) syntax.Speaker {
	p := &x.Page
	w := &p.Words[j]
	m := w.Mention
	if pronoun == "هما" {
		return x.pairAt(j)
	}
	if m == 0 {
		if !unnamed && pronoun != "هم" {
			return syntax.Speaker{}
		}
		return x.unnamed(dr, j, pronoun, f)
	}
	if p.Mentions[m-1].First != j || j > 0 && p.Words[j-1].Punct == '(' {
		return syntax.Speaker{} // الاتحاد الدولي (فيفا)
	}
	e := &p.D.Entities[p.Mentions[m-1].Entity]
	if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation || x.IsMediaOf(p.Mentions[m-1].Entity) {
		return syntax.Speaker{}
	}
	np := syntax.Phrase{First: j, Last: p.Mentions[m-1].Last, After: p.Mentions[m-1].Last, Mention: m}
	s := x.Identify(np)
	if !x.agrees(f, &s, np) {
		return syntax.Speaker{}
	}
	if m := &p.Mentions[m-1]; m.Start > p.Words[j].Start && e.Kind != document.Person {
		s.Name = p.MentionText(m)
	}
	x.place = np
	return s
}

// unnamed is the party without a name that begins at word j, for a plural several people (الحلفاء … اتهمهم), for a
// feminine a body or several (الأطراف … دعاها), if the pronoun may stand for it.
func (x *Finder) unnamed(dr *syntax.Draft, j int, pronoun string, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	w := &p.Words[j]
	last := min(len(p.Words), j+6)
	switch {
	case w.HasPronoun() || w.Pos != document.NOUN && w.Pos != document.ADJ || noParties.Has(w.Base):
		return syntax.Speaker{}
	case pronoun == "هم" && w.Feats.Number == lexicon.Plural && x.IsPeople(w) && (w.Definite() && !w.HasProclitic() || !w.Definite() && w.Prefix == "" && x.definiteBehind(j, last)):
	case pronoun == "ها" && w.Article && w.Pos == document.NOUN && bodies.Has(strings.TrimPrefix(w.Lemma(), "ال")) && (w.Feats.Number == lexicon.Plural || w.Feats.Gender == lexicon.Feminine) && x.sideAt(j, dr) == syntax.OtherSide:
	default:
		return syntax.Speaker{}
	}
	np := syntax.Phrase{First: j, Last: x.PartyEnd(j, last), Head: w.Class}
	np.After = np.Last
	s := x.Identify(np)
	if pronoun == "ها" && !x.Agrees(f, &s) {
		return syntax.Speaker{}
	}
	x.place = np
	return s
}

// bodies are those that do something together, by lemma.
var bodies = lexicon.Set("حكومة سلطة حركة جماعة شركة محكمة معارضة نقابة منظمة ميليشيا مليشيا إدارة وزارة دولة طرف هيئة لجنة فصيل قوة شرطة رئاسة قيادة حزب مؤسسة جبهة مفوضية جمعية بلدية فرقة")

// pairAt returns the two whose second is the mention that begins at word j (ألمانيا والسويد).
func (x *Finder) pairAt(j int) (s syntax.Speaker) {
	p := &x.Page
	if j == 0 || !p.Words[j].Conj || p.Words[j].Mention == 0 || p.Words[j-1].Mention == 0 {
		return s
	}
	a, b := &p.Mentions[p.Words[j-1].Mention-1], &p.Mentions[p.Words[j].Mention-1]
	if b.First != j || a.Last != j || p.D.Entities[a.Entity].Kind != p.D.Entities[b.Entity].Kind {
		return s
	}
	switch p.D.Entities[a.Entity].Kind {
	case document.Person, document.Country, document.Organisation:
		s.Name = p.D.Text[a.Start:p.Words[b.Last-1].End]
	}
	return s
}

// takeOpeningPronoun takes whom the pronoun stands for that begins a blame or praise: nobody
// blames himself (قال عنه "إنه رجل صلب"، قالت إنها تكذب).
func (x *Finder) takeOpeningPronoun(dr *syntax.Draft) bool {
	p := &x.Page
	pr := ""
	if dr.Object.Ok() {
		return false // اعتبر القرار بأنه
	}
	if dr.Kind == syntax.ByClause {
		pr = dr.Pron
	} else if dr.Content.Kind == document.Direct {
		w := &p.Words[dr.Content.First]
		if w.Is(lexicon.ClassThat) {
			pr = syntax.PronounOf(w.Form)
		} else {
			pr = map[string]string{"هو": "ه", "هي": "ها", "هم": "هم", "هما": "هما"}[w.Base]
		}
	}
	switch pr {
	case "ه", "ها", "هم", "هما":
		if o := x.aimed; o != nil && dr.Form == lexicon.Participle && o.Speaker.Same(&dr.Speaker) && x.Page.Sentence[o.Cue] == x.Page.Sentence[dr.Cue] {
			dr.Target, dr.Country = o.Target, o.Country // حذر الشركة قائلا إنها
			return true
		}
		if x.takeDescribed(dr) {
			return true
		}
		s := x.soleAntecedent(dr, dr.Content.First, pr, false)
		dr.Target, dr.Country = s.Name, s.Country
	}
	return dr.Target != ""
}

// beginsAt is where the name or noun begins that ends at word k with its adjectives and the constructs before it.
func (x *Finder) beginsAt(k int) int {
	p := &x.Page
	j := k
	for j > 0 && p.Words[j].Pos == document.ADJ && p.Words[j].Mention == 0 {
		j--
	}
	if m := p.Words[j].Mention; m != 0 {
		j = p.Mentions[m-1].First
	}
	for j > 0 && k-j < syntax.MaxName && !p.Words[j].HasProclitic() && p.Words[j-1].Pos == document.NOUN && !p.Words[j-1].Definite() && p.Words[j-1].Is(lexicon.ClassInstitution|lexicon.ClassHuman) {
		j--
	}
	return j
}

// takeDescribed takes the noun that the relative clause with the verb describes, whom the
// pronoun on it stands for (الجماعة التي تتهمها أنقرة، جماعة متشددة اتهمتها السلطات).
func (x *Finder) takeDescribed(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.CueFirst - 1
	for k > 0 && p.Words[k].Is(lexicon.ClassAux) {
		k--
	}
	relative := k > 0 && p.Words[k].Is(lexicon.ClassRelative) && !p.Words[k].Conj
	if relative {
		k--
		if p.IsComma(k) {
			k = x.BeforeRemark(k) - 1
		}
	}
	if k < 1 || p.Words[k].Punct != 0 || !relative && (!x.Indefinite(k) || p.Words[dr.Cue].Conj) {
		return false
	}
	j := x.beginsAt(k)
	if relative && j > 1 && p.Words[j-1].Base == "في" {
		k = j - 2 // حركة في غزة التي
		j = x.beginsAt(k)
	}
	np := syntax.Phrase{First: j, Last: k + 1, After: k + 1, Head: p.Words[j].Class}
	for n := j; n <= k && np.Mention == 0; n++ {
		np.Mention = p.Words[n].Mention
	}
	if np.Mention == 0 && x.sideAt(j, dr) != syntax.OtherSide {
		return false
	}
	return x.takePhrase(dr, np)
}
