package target

import (
	"strings"

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

// takeSaid takes whose saying or deed the content rejects, condemns or praises (دعوات أعضاء,
// تصريحات الوزير, اتهامات تطلقها السلطات).
func (x *Finder) takeSaid(dr *syntax.Draft) bool {
	p := &x.Page
	if x.takeSaidAt(dr) {
		return true
	}
	// behind a quotation too: "الإساءات" التي ترتكبها أنقرة
	for k := dr.Content.First + 1; k < min(len(p.Words)-1, dr.Content.Last+3, dr.Content.First+10) && p.Words[k].Punct != '.'; k++ {
		if w := &p.Words[k]; w.Pos == document.VERB && w.HasPronoun() && p.Words[k-1].Is(lexicon.ClassRelative) {
			if p.Words[k+1].HasBefore("ل") && p.Words[k+1].Punct == 0 && k+2 < len(p.Words) {
				k++ // التي قدمتها للمؤتمر
			}
			if x.takeParty(dr, k+1) {
				return true
			}
		}
	}
	return false
}

// takeSaidAt takes whose saying or deed one of the first nouns of the content names (صمت بروكسل،
// "صمت" بعض الدول).
func (x *Finder) takeSaidAt(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last-1, dr.Content.First+4); k++ {
		w := &p.Words[k]
		if x.ForceOf(w)&lexicon.ForceSaying == 0 || w.Definite() || w.HasPronoun() || press.Has("ال"+bareOf(&p.Words[k+1])) {
			continue
		}
		at := k + 1
		if p.IsMark(at) {
			at++
		}
		if at < dr.Content.Last && x.takeParty(dr, at) {
			return true
		}
	}
	return false
}

// takeGoverned takes the party behind one of the prepositions in the first words of the
// content; frame 0 stands for those of harm (ضد، حيال).
func (x *Finder) takeGoverned(dr *syntax.Draft, want lexicon.Frame) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+14); k++ {
		w := &p.Words[k]
		if k > dr.Content.First+2 && asides.Has(w.Base) {
			return false
		}
		at := k + 1
		switch {
		case want == 0 && (w.Base == "ضد" || w.Base == "حيال" || w.Base == "بحق"):
		case want != 0 && syntax.PrepositionFrame(w.Form)&want != 0:
		case want&lexicon.FrameLi != 0 && w.HasBefore("ل"):
			at = k
		default:
			continue
		}
		if at < dr.Content.Last && (x.takeParty(dr, at) || want == 0 && x.takeHarmed(dr, at)) {
			return true
		}
	}
	return false
}

// takeHarmed takes those at word k against whom something is: people in construct (بحق مروجي
// الشائعات), or what the speaker calls them (ضد من وصفتهم بالمخربين).
func (x *Finder) takeHarmed(dr *syntax.Draft, k int) bool {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case w.Is(lexicon.ClassDemonstrative) && k+1 < dr.Content.Last && p.Words[k+1].Definite() && p.Words[k+1].Feats.Number == lexicon.Plural:
		return x.takePhrase(dr, syntax.Phrase{First: k + 1, Last: k + 2, After: k + 2, Head: p.Words[k+1].Class})
	case (w.Base == "من" || w.Base == "ما") && k+2 < dr.Content.Last && p.Words[k+1].Pos == document.VERB && syntax.Describes[p.Words[k+1].Lemma()] && p.Words[k+2].HasBefore("ب"):
		dr.Target = strings.TrimPrefix(x.Tidy(k+2, k+3), "ب")
		return true
	case w.Pos == document.NOUN && strings.HasSuffix(w.Base, "ي") && w.Feats.Number == lexicon.Plural && !w.Definite() && k+1 < dr.Content.Last && p.Words[k+1].Definite():
		return x.takePhrase(dr, x.NounPhrase(k, min(dr.Content.Last, k+5), &syntax.AnyVerb))
	}
	return false
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
