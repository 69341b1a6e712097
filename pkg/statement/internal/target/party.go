package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takePhrase takes the party for which the phrase stands, if that is neither the speaker nor a medium.
func (x *Finder) takePhrase(dr *syntax.Draft, np syntax.Phrase) bool {
	if !np.Ok() || np.Last == np.First+1 && anybody.Has(x.Page.Words[np.First].Base) {
		return false
	}
	s := x.Identify(np)
	if s.Name == "" || s.Same(&dr.Speaker) || np != dr.Object && x.IsMedium(np.First, np.Last) {
		return false
	}
	if s.Entity == 0 || !x.inText(s.Name) {
		s.Name = x.Tidy(np.First, np.Last) // no name that the text does not have
	}
	if e := x.NameBehind(np); e != 0 {
		s.Name = x.FullName(e - 1) // الرئيس، فلان،
	}
	if s.Kind == document.Person && s.Entity != 0 && !x.NamesIt(np, s.Name) {
		s.Name = x.Tidy(np.First, np.Last) + " " + s.Name // نظيره الروسي سيرغي لافروف
	}
	dr.Target, dr.Country = s.Name, s.Country
	return true
}

// anybody stands for nobody in particular (لن نسمح لأحد).
var anybody = lexicon.Set("احد لاحد باحد احدا")

// takeParty takes the party that begins at word k, with a ل that is written on it.
func (x *Finder) takeParty(dr *syntax.Draft, k int) bool {
	p := &x.Page
	if k+1 < dr.Content.Last && syntax.Quantities.Has(p.Words[k].Form) {
		k++
	}
	w := &p.Words[k]
	if w.Pos == document.ADJ && w.Mention == 0 && k > 0 && p.Words[k-1].Pos == document.NOUN && (p.Words[k-1].HasPronoun() || p.Words[k-1].Definite() && !p.Words[k-1].Is(lexicon.ClassHuman) || !w.Definite() && !(k+1 < dr.Content.Last && p.Words[k+1].Pos == document.NOUN)) && !w.HasProclitic() {
		return false // سعادتها الكبيرة
	}
	switch x.SideAt(k, dr) {
	case syntax.OtherSide, syntax.House:
	default:
		if m := p.MentionAt(k); m == nil || p.D.Entities[m.Entity].Kind != document.Place {
			return false
		}
	}
	last := k + 1
	if m := p.MentionAt(k); m != nil {
		last = m.Last
		if p.D.Entities[m.Entity].Kind == document.Title && last < dr.Content.Last {
			if n := p.MentionAt(last); n != nil && p.D.Entities[n.Entity].Kind == document.Person {
				last = n.Last // الرئيس عباس
			}
		}
	} else {
		for last < dr.Content.Last && last < k+5 && (p.Words[last].Pos == document.ADJ || p.Words[last].Pos == document.PROPN || p.Words[last].Pos == document.NOUN && !p.Words[last-1].Definite() || p.Words[last].Mention != 0 && !p.Words[last].Conj) && !p.Words[last].HasProclitic() && p.Words[last].Punct == 0 {
			last++
		}
	}
	np := syntax.Phrase{First: k, Last: last, After: last, Head: w.Class}
	for j := k; j < last && np.Mention == 0; j++ {
		np.Mention = p.Words[j].Mention
	}
	if !x.takePhrase(dr, np) {
		return false
	}
	if m := p.MentionAt(k); w.HasProclitic() && (m == nil || m.Start == w.Start) {
		dr.Target = strings.TrimPrefix(syntax.CutLam(dr.Target), "ب")
	}
	return true
}

// takeActor takes a subject of the content for the target: what a pronoun stands for, or
// the words that name it.
func (x *Finder) takeActor(dr *syntax.Draft, a syntax.Actor) bool {
	if a.Side == syntax.OwnSide || a.Side == syntax.BothSides {
		return false
	}
	if a.Last == 0 {
		if a.Pronoun == "" {
			return false
		}
		s := x.antecedentNot(dr.Cue, a.Pronoun, &dr.Speaker)
		dr.Target, dr.Country = s.Name, s.Country
		return s.Name != ""
	}
	p := &x.Page
	np := syntax.Phrase{First: a.First, Last: a.Last, After: a.Last, Head: p.Words[a.First].Class}
	for k := a.First; k < a.Last && np.Mention == 0; k++ {
		np.Mention = p.Words[k].Mention
	}
	return x.takePhrase(dr, np)
}
