package target

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// antecedentNot is antecedent for somebody other than the speaker.
func (x *Finder) antecedentNot(i int, pronoun string, not *syntax.Speaker) syntax.Speaker {
	p := &x.Page
	f := lexicon.VerbForm{Gender: lexicon.Masculine, Number: lexicon.Singular, Verb: x.Lex.Say}
	switch pronoun {
	case "ها":
		f.Gender = lexicon.Feminine
	case "هم", "هن":
		f.Gender, f.Number = 0, lexicon.Plural
	case "هما":
		f.Gender, f.Number = 0, lexicon.Dual
	}
	for j := i - 1; j >= 0 && j >= i-60; j-- {
		w := &p.Words[j]
		m := w.Mention
		if pronoun == "هما" {
			if s := x.pairAt(j); s.Name != "" && !s.Same(not) {
				return s
			}
			continue
		}
		if m == 0 && pronoun == "هم" && w.Definite() && !w.HasProclitic() && w.Feats.Number == lexicon.Plural && x.IsPeople(w) {
			if s := x.Identify(syntax.Phrase{First: j, Last: x.PartyEnd(j, min(len(p.Words), j+6))}); s.Name != "" && !s.Same(not) {
				return s // الحلفاء … اتهمهم
			}
		}
		if m == 0 || p.Mentions[m-1].First != j {
			continue
		}
		e := &p.D.Entities[p.Mentions[m-1].Entity]
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation || x.IsMediaOf(p.Mentions[m-1].Entity) {
			continue
		}
		s := x.Identify(syntax.Phrase{First: j, Last: p.Mentions[m-1].Last, Mention: m})
		if s.Same(not) || !x.Agrees(&f, &s) || f.Number == lexicon.Plural && e.Kind == document.Country {
			continue
		}
		if m := &p.Mentions[m-1]; m.Start > p.Words[j].Start && e.Kind != document.Person {
			s.Name = p.MentionText(m)
		}
		return s
	}
	return syntax.Speaker{}
}

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
		s := x.antecedentNot(dr.Content.First, pr, &dr.Speaker)
		dr.Target, dr.Country = s.Name, s.Country
	}
	return dr.Target != ""
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
	np := syntax.Phrase{First: j, Last: k + 1, After: k + 1, Head: p.Words[j].Class}
	for n := j; n <= k && np.Mention == 0; n++ {
		np.Mention = p.Words[n].Mention
	}
	if np.Mention == 0 && x.SideAt(j, dr) != syntax.OtherSide {
		return false
	}
	return x.takePhrase(dr, np)
}
