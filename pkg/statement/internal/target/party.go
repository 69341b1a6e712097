package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takePhrase takes the party for which the phrase stands, if that is neither the speaker nor a medium.
func (x *Finder) takePhrase(dr *syntax.Draft, np syntax.Phrase) bool {
	if !np.Ok() {
		return false
	}
	if k := x.pastQuantity(np.First, len(x.Page.Words)); k >= np.Last {
		np = x.NounPhrase(k, min(len(x.Page.Words), k+8), &syntax.AnyVerb) // كلا من إسرائيل وإيران
		if !np.Ok() {
			return false
		}
	}
	if np.Last == np.First+1 && anybody.Has(x.Page.Words[np.First].Base) {
		return false
	}
	s := x.Identify(np)
	if s.Name == "" || s.Same(&dr.Speaker) || isPartOf(s.Name, &dr.Speaker) || isOwnerOf(s.Name, &dr.Speaker) || np != dr.Object && x.IsMedium(np.First, np.Last) {
		return false
	}
	if s.Entity == 0 || !x.inText(s.Name) {
		s.Name = x.Tidy(np.First, np.Last) // no name that the text does not have
	}
	if e := x.nameBehind(np); e != 0 {
		s.Name = x.FullName(e - 1) // الرئيس، فلان،
	}
	if s.Kind == document.Person && s.Entity != 0 && !x.namesIt(np, s.Name) {
		s.Name = x.Tidy(np.First, np.Last) + " " + s.Name // نظيره الروسي سيرغي لافروف
	}
	if w := &x.Page.Words[np.First]; w.HasProclitic() && strings.HasPrefix(s.Name, x.Page.Text(np.First, np.First+1)) {
		s.Name = strings.TrimPrefix(syntax.CutLam(s.Name), "ب") // دعم واشنطن للوحدات التي
	}
	dr.Target, dr.Country, x.place = s.Name, s.Country, np
	return true
}

// anybody stands for nobody in particular (لن نسمح لأحد), or is no noun of anybody (في اليوم السابق، رفضا لـ).
var anybody = lexicon.Set("احد لاحد باحد احدا كل السابق التالي الماضي المقبل رفضا دعما تاييدا احتجاجا الاشخاص اشخاصا جواسيس مظاهر")

// isPartOf reports whether the name is what a body that speaks is called without the word for what it is (شركة سيسكو
// سيستمز: سيسكو).
func isPartOf(name string, s *syntax.Speaker) bool {
	head, rest, ok := strings.Cut(s.Name, " ")
	if !ok || s.Kind == document.Person || !companies.Has(lexicon.Fold(head)) {
		return false
	}
	own := syntax.NameWords(rest)
	for _, w := range syntax.NameWords(name) {
		if lexicon.IndexOf(own, w) < 0 {
			return false
		}
	}
	return name != ""
}

// isOwnerOf reports whether the name of the speaker ends with the other one, in construct (أسرة الكاتب فلان: فلان).
func isOwnerOf(name string, s *syntax.Speaker) bool {
	head, ok := strings.CutSuffix(s.Name, " "+name)
	if !ok || s.Kind == document.Person {
		return ok
	}
	words := strings.Fields(head)
	last := lexicon.Fold(words[len(words)-1])
	return !strings.HasPrefix(last, "ال") && last != "لدى" && syntax.PrepositionFrame(last) == 0
}

// companies are the bodies that are called by their names alone too.
var companies = lexicon.Set("شركة مجموعة مؤسسة نادي منظمة حركة حزب جماعة تنظيم وكالة دولة مملكة جمهورية فريق منتخب")

// takeParty takes the party that begins at word k, with a ل that is written on it.
func (x *Finder) takeParty(dr *syntax.Draft, k int) bool {
	p := &x.Page
	k = x.pastQuantity(k, dr.Content.Last)
	w := &p.Words[k]
	if w.Pos == document.ADJ && w.Mention == 0 && k > 0 && p.Words[k-1].Pos == document.NOUN && (p.Words[k-1].HasPronoun() || p.Words[k-1].Definite() && !p.Words[k-1].Is(lexicon.ClassHuman) || !w.Definite() && !(k+1 < dr.Content.Last && p.Words[k+1].Pos == document.NOUN)) && !w.HasProclitic() {
		return false // سعادتها الكبيرة
	}
	switch x.sideAt(k, dr) {
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
	return x.takePhrase(dr, np)
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
		if x.takeDescribed(dr) {
			return true // الذي تقول أنقرة إنه
		}
		s := x.soleAntecedent(dr, dr.Cue, a.Pronoun, false)
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

// sideAt is the side of the party at word k, past a word of quantity before it (جميع الأطراف): as syntax tells it,
// and another's for people who are no party of politics, where the act is none against them, of which they are mostly
// the victims.
func (x *Finder) sideAt(k int, dr *syntax.Draft) syntax.Side {
	p := &x.Page
	k = x.pastQuantity(k, len(p.Words))
	s := x.SideAt(k, dr)
	if w := &p.Words[k]; s == syntax.Thing && !harms.Has(dr.Act) && w.Mention == 0 && !w.HasPronoun() && (w.Definite() || x.definiteBehind(k, len(p.Words))) && w.Feats.Number == lexicon.Plural && x.isFolk(k) {
		return syntax.OtherSide
	}
	return s
}

// pastQuantity is the word behind one of quantity at word k, before last (كل الدول، العديد من الدول); k itself for none.
func (x *Finder) pastQuantity(k, last int) int {
	p := &x.Page
	w := &p.Words[k]
	if w.Mention != 0 || w.Punct != 0 || w.Pos == document.VERB || w.Pos == document.ADP {
		return k
	}
	b := bareOf(w)
	of := k+2 < last && p.Words[k+1].Form == "من"
	switch {
	case of && (syntax.Partitive[w.Base] || syntax.Partitive[b] || counts.Has(b) || b == "كل" && p.Words[k+2].Mention != 0):
		return k + 2
	case quantities.Has(b) && !w.Definite() && !w.HasPronoun() && k+1 < last && p.Words[k+1].Punct == 0 && !p.Words[k+1].HasProclitic() && p.Words[k+1].Base != "من" && p.Words[k+1].Base != "ما" && syntax.Bound[p.Words[k+1].Base].Pronoun == "":
		return k + 1
	}
	return k
}

var (
	// harms are the acts that tell of harm done or threatened.
	harms = lexicon.Set("accuse condemn threaten reduce reject")
	// quantities stand in construct before those whom they count.
	quantities = lexicon.Set("جميع كل كافة بعض معظم سائر مختلف شتى غالبية اغلب")
	// counts stand before من and those whom they count.
	counts = lexicon.Set("عدد عددا عديد كثير مجموعة بعض بعضا كلا")
)

// canDo reports whether a party stands at word k that may be blamed for a deed: a name, a
// definite noun, several, or one in construct.
func (x *Finder) canDo(k int, dr *syntax.Draft) bool {
	k = x.pastQuantity(k, dr.Content.Last)
	w := &x.Page.Words[k]
	if s := x.sideAt(k, dr); s != syntax.OtherSide && s != syntax.House || w.HasProclitic() || w.Prefix != "" || w.HasPronoun() && w.Mention == 0 || noParties.Has(w.Base) {
		return false
	}
	return w.Mention != 0 || w.Definite() || w.Feats.Number == lexicon.Plural || x.DefiniteInConstruct(k, dr.Content.Last)
}

// heads reports whether a party stands at word k, with or without a preposition on it.
func (x *Finder) heads(k int, dr *syntax.Draft) bool {
	w := &x.Page.Words[k]
	s := x.sideAt(k, dr)
	return (s == syntax.OtherSide || s == syntax.House && dr.Trigger.Rule == "cue") && !w.HasPronoun() && !noParties.Has(strings.TrimPrefix(w.Base, "ب")) && (w.Mention != 0 || w.Definite() || w.Feats.Number == lexicon.Plural || x.DefiniteInConstruct(k, dr.Content.Last))
}

// opensParty reports whether word k begins another noun phrase than the one before it, of a
// party, which no preposition governs.
func (x *Finder) opensParty(k int, dr *syntax.Draft) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if w.Conj || w.HasProclitic() || w.Prefix != "" || w.Punct != 0 || w.Pos == document.ADJ && w.Mention == 0 || w.Pos == document.VERB {
		return false
	}
	if b.Is(lexicon.ClassPreposition|lexicon.ClassRelative|lexicon.ClassDemonstrative) || b.Pos == document.ADP || b.Conj && b.Pos != document.NOUN {
		return false
	}
	if m := p.MentionAt(k); m != nil && (m.Start > w.Start || m.First != k) {
		return false
	}
	closed := (b.Mention == 0 || b.Mention != w.Mention) && (b.Definite() || b.Punct != 0 || b.Mention != 0 || b.Is(lexicon.ClassTime|lexicon.ClassAdverb) || b.Pos == document.ADJ || b.HasPronoun())
	return closed && x.sideAt(k, dr) == syntax.OtherSide
}

// noParties are words of the classes of parties that stand for things where something is
// blamed, demanded or threatened.
var noParties = lexicon.Set("البلاد قواعد مشارف الدولتين الحكم الاحكام حكم احكام الامر الامور العاصمة الانسان التجمع مونديال المونديال")

// nameBehind returns the 1-based person whose name a comma parts from the title in the phrase,
// 0 for none.
func (x *Finder) nameBehind(np syntax.Phrase) int {
	p := &x.Page
	k := np.Last + 1
	if k >= len(p.Words) || !p.IsComma(np.Last) || np.Head&lexicon.ClassHuman == 0 || np.Mention != 0 && x.IsPerson(np.Mention) {
		return 0
	}
	m := p.MentionAt(k)
	if m == nil || p.D.Entities[m.Entity].Kind != document.Person || m.Start > p.Words[k].Start {
		return 0
	}
	return m.Entity + 1
}

// namesIt reports whether the phrase holds a word of the name.
func (x *Finder) namesIt(np syntax.Phrase, name string) bool {
	words := syntax.NameWords(name)
	for k := np.First; k < np.Last; k++ {
		for _, w := range syntax.NameWords(x.Page.Text(k, k+1)) {
			if lexicon.IndexOf(words, w) >= 0 {
				return true
			}
		}
	}
	return false
}
