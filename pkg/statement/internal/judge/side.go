package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// PronounSide tells whose deed follows أنه: the speaker's where the pronoun agrees with him.
func (x *Judge) PronounSide(dr *syntax.Draft) syntax.Side { return x.sideOfPronoun(dr.Pron, dr) }

func (x *Judge) sideOfPronoun(pron string, dr *syntax.Draft) syntax.Side {
	s := &dr.Speaker
	g := document.Gender(0)
	gender := s.Gender
	if s.Kind != document.Person && dr.Form != lexicon.Masdar {
		gender = 0
		if f := x.Page.Words[dr.Cue].Finite(); f != nil {
			gender = f.Gender // وقالت وزارة … إنها
		}
	}
	switch pron {
	case "":
		return syntax.Nobody
	case "نا", "ي", "ني":
		return syntax.OwnSide
	case "ه":
		g = lexicon.Masculine
	case "ها":
		g = lexicon.Feminine
	}
	switch {
	case pron == "هما" && strings.Contains(s.Name, " و"):
		return syntax.OwnSide // أعلنت كندا والمكسيك أنهما
	case pron == "ه" && s.Number == lexicon.Plural:
		return syntax.OtherSide
	case g != 0 && gender != 0 && gender != g && s.Number != lexicon.Plural, g == 0 && (s.Number == lexicon.Singular && s.Kind == document.Person || s.Kind == document.Country):
		return syntax.OtherSide
	}
	return syntax.OwnSide
}

// nounPart reports whether the word can stand inside a noun phrase with its complements.
func nounPart(w *syntax.Word) bool {
	switch w.Pos {
	case document.PRON:
		return false
	case document.NOUN, document.ADJ, document.PROPN, document.NUM, document.DET, document.ADP, document.X, document.ADV:
		return true
	}
	return w.Mention != 0 || w.Is(lexicon.ClassDemonstrative|lexicon.ClassPreposition)
}

// readActor reads the subject of a clause from word k on: its noun phrase with what
// belongs to it, to the verb, the particle or the predicate, where it returns.
func (x *Judge) readActor(k, last int, dr *syntax.Draft) (syntax.Actor, int) {
	p := &x.Page
	a := syntax.Actor{Side: x.SideAt(k, dr), First: k, Last: k + 1}
	if w := &p.Words[k]; a.Side == syntax.Thing && w.Pos == document.PROPN && w.UnknownName() {
		a.Side = syntax.OtherSide // a name that nobody has introduced
	}
	definite := false
	j := k
	for ; j < last; j++ {
		w := &p.Words[j]
		if m := p.MentionAt(j); m != nil && w.Pos != document.PRON {
			j, definite = m.Last-1, true
			continue
		}
		switch {
		case p.IsMark(j):
			continue
		case w.Punct == '(':
			if n := p.Closing(j, last); n > 0 {
				j += n - 1
				continue
			}
		}
		if w.Punct != 0 || w.Is(lexicon.ClassRelative|lexicon.ClassNegative|lexicon.ClassThat|lexicon.ClassBithat) || !nounPart(w) {
			break
		}
		if j > k && definite && x.predicate(j, k) {
			break
		}
		definite = w.Definite() || w.HasPronoun() || w.Pos == document.PROPN || w.Is(lexicon.ClassDemonstrative)
	}
	end := max(j, k+1)
	a.Last = end
	if a.Side == syntax.OtherSide && (x.sharesNation(a, dr) || x.actsForOwn(k, end, dr)) {
		a.Side = syntax.OwnSide
	}
	if a.Side == syntax.OtherSide && x.governs(k, dr) {
		a.Side = syntax.House
	}
	if a.Side == syntax.Thing || a.Side == syntax.OtherSide || a.Side == syntax.House {
		x.refine(&a, dr)
	}
	return a, end
}

// sharesNation reports whether an adjective of nation in the subject stands in the name or
// role of the speaker too (المركز الروسي, said by وزارة الدفاع الروسية).
func (x *Judge) sharesNation(a syntax.Actor, dr *syntax.Draft) bool {
	for k := a.First + 1; k < a.Last; k++ {
		w := &x.Page.Words[k]
		if w.Pos != document.ADJ || !w.Definite() || w.Mention != 0 || !strings.HasPrefix(w.Base, "ال") {
			continue
		}
		nation := strings.TrimSuffix(w.Base, "ة")
		if !strings.HasSuffix(nation, "ي") || len(nation) < 10 {
			continue
		}
		if strings.Contains(lexicon.Fold(dr.Speaker.Role), nation) || strings.Contains(lexicon.Fold(dr.Speaker.Name), nation) {
			return true
		}
	}
	return false
}

// predicate reports whether the word after a definite one is what is said of it: an
// indefinite noun or adjective that no preposition governs.
func (x *Judge) predicate(j, first int) bool {
	w := &x.Page.Words[j]
	if w.Pos != document.NOUN && w.Pos != document.ADJ || w.Definite() || w.Prefix != "" || w.Mention != 0 || w.Read.Source == document.Guess {
		return false
	}
	if j > first && x.Page.Words[j-1].Pos == document.ADP || w.Conj {
		return false
	}
	if j+1 < len(x.Page.Words) && x.Page.Words[j+1].Base == "عن" && strings.HasPrefix(w.Base, "مسؤول") {
		return true
	}
	return (!w.Is(lexicon.ClassHuman) || x.ForceOf(w)&(lexicon.ForceBad|lexicon.ForceGuilty|lexicon.ForceReady) != 0) && !w.Is(lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassPreposition) && w.Feats.Definite != document.Cons && !w.HasPronoun()
}

// refine finds the party behind a thing that it has or does (مسؤولية النظام, المناورات بين
// الحليفين), or narrows a party down to the words that name it.
func (x *Judge) refine(a *syntax.Actor, dr *syntax.Draft) {
	p := &x.Page
	if a.Side == syntax.OtherSide || a.Side == syntax.House {
		a.Last = x.PartyEnd(a.First, a.Last)
		return
	}
	first, last := a.First, a.Last
	a.First, a.Last = 0, 0
	patient := x.ForceOf(&p.Words[first])&lexicon.ForcePatient != 0
	for j := first + 1; j < last; j++ {
		s := x.SideAt(j, dr)
		if s != syntax.OtherSide && s != syntax.House && s != syntax.OwnSide || p.Words[j].Conj {
			continue
		}
		if b := &p.Words[j-1]; s == syntax.OwnSide || b.Pos == document.ADP && b.Base != "بين" && b.Base != "من" || p.Words[j].HasProclitic() {
			return
		}
		if patient && j == first+1 {
			return // طرد الدبلوماسيين
		}
		a.First, a.Last = j, x.PartyEnd(j, last)
		return
	}
}

// PartyEnd returns the end of the words before end that name the party at word k, with a
// name behind a title (الجنرال ماكماستر).
func (x *Judge) PartyEnd(k, end int) int {
	p := &x.Page
	if end == k+1 && end < len(p.Words) && p.Words[k].Is(lexicon.ClassHuman) && (p.Words[end].Mention != 0 && !p.Words[end].Conj || p.Words[end].UnknownName()) {
		end = min(len(p.Words), k+4)
	}
	if np := x.NounPhrase(k, end, &syntax.AnyVerb); np.Ok() {
		return np.Last
	}
	if m := p.MentionAt(k); m != nil {
		return m.Last
	}
	return k + 1
}

// standsBy reads a standing by somebody (وقوف الأردن إلى جانب العراق).
func (x *Judge) standsBy(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if w := &p.Words[c.First]; dr.Kind == syntax.ByClause || w.Base != "وقوف" && w.Lemma() != "وقوف" {
		return syntax.Trigger{}, false
	}
	for k := c.First + 1; k+1 < min(c.Last, c.First+6); k++ {
		switch w := &p.Words[k]; {
		case w.Base == "مع", w.Base == "بجانب", w.Base == "جانب" && p.Words[k-1].Base == "الى":
			return syntax.Trigger{First: c.First, Last: k + 1, Act: "support", Rule: "content-side"}, true
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(k):
			return syntax.Trigger{}, false
		}
	}
	return syntax.Trigger{}, false
}

// talks reads the verb that is spelt like the noun of talks behind the pronoun of a speaker (أنه بحث
// القضية مع نظيره).
func (x *Judge) talks(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if dr.Kind != syntax.ByClause || dr.Pron == "" || p.Words[c.First].Base != "بحث" {
		return syntax.Trigger{}, false
	}
	for k := c.First + 1; k+1 < min(c.Last, c.First+reachConferring); k++ {
		if p.Words[k].Base == "مع" {
			return syntax.Trigger{First: c.First, Last: c.First + 1, Act: "consult", Rule: "content-talks"}, true
		}
		if p.Words[k].Punct != 0 && !p.IsMark(k) || p.Words[k].Pos == document.VERB {
			return syntax.Trigger{}, false
		}
	}
	return syntax.Trigger{}, false
}
