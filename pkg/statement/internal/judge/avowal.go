package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// seeksTo reports whether the verb at word k tells what the speaker's side is out to do: one of striving with the
// deed behind it (تسعى إلى تعزيز التعاون).
func (x *Judge) seeksTo(k, last int) bool {
	p := &x.Page
	if p.Words[k].Lemma() != "سعى" || k > 0 && p.Words[k-1].Lemma() == "كان" {
		return false
	}
	for j := k + 1; j < min(last, k+6); j++ {
		w := &p.Words[j]
		switch {
		case w.Form == "الى" || w.Is(lexicon.ClassAdverb) || p.IsMark(j):
		case (w.HasBefore("ل") || p.Words[j-1].Form == "الى") && (w.Feats.Masdar || x.LikeMasdar(j)):
			return !w.HasPronoun() || !x.HasFirstPerson(w)
		case w.Pos == document.VERB, w.Punct != 0:
			return false
		}
	}
	return false
}

// knewNothing reports whether the denied كان at word k tells that the speaker's side did not know (لم تكن على علم،
// لم تكن لدينا أي معرفة).
func (x *Judge) knewNothing(k, last int) bool {
	p := &x.Page
	if p.Words[k].Lemma() != "كان" || k+2 >= last {
		return false
	}
	switch w := &p.Words[k+1]; {
	case w.Form == "على":
		return aware.Has(p.Words[k+2].Lemma())
	case w.Form == "لدينا" || w.Form == "لديها" || w.Form == "لديه" || w.Form == "لدي":
		for j := k + 2; j < min(last, k+4); j++ {
			if aware.Has(p.Words[j].Lemma()) {
				return true
			}
		}
	case w.Pos == document.VERB && (w.Lemma() == "عرف" || w.Lemma() == "علم"):
		for j := k + 2; j < min(last, k+4); j++ {
			if b := p.Words[j].Base; b == "مسبقا" || b == "شيئا" || b == "قط" {
				return true
			}
		}
	}
	return false
}

// aware are the nouns of knowing.
var aware = lexicon.Set("علم معرفة دراية اطلاع فكرة")

// disavows reports whether the denied verb tells what a step or presence does not aim at (الوجود لا يهدف إلى
// التهديد، التعاون لا يستهدف أحدا).
func (x *Judge) disavows(c *Clauses, d *deed) bool {
	p := &x.Page
	neg := p.Words[d.negation-1].Base
	if neg != "لا" && neg != "لم" || d.modal || d.actor.Side != syntax.Thing && d.actor.Side != syntax.OwnSide || c.begin >= d.k {
		return false
	}
	lemma := p.Words[d.k].Lemma()
	return lemma == "استهدف" && d.k+1 < c.Last || lemma == "هدف" && d.k+2 < c.Last && p.Words[d.k+1].Form == "الى"
}

// welcome reports whether the indefinite words from k on call something a good step (خطوة جيدة، بادرة مهمة).
func (x *Judge) welcome(k, last int) bool {
	p := &x.Page
	w := &p.Words[k]
	if !goodSteps.Has(w.Lemma()) || w.Definite() || w.HasPronoun() || w.HasProclitic() || x.Averted(k, max(0, k-4)) {
		return false
	}
	if w.Lemma() == "نقطة" {
		return k+1 < last && p.Words[k+1].Base == "تحول"
	}
	for j := k + 1; j < min(last, k+4); j++ {
		v := &p.Words[j]
		if v.Pos == document.VERB || v.Punct != 0 && !p.IsMark(j) || v.Definite() && v.Mention == 0 {
			return false
		}
		if good.Has(strings.TrimSuffix(strings.TrimSuffix(v.Base, "ا"), "ة")) && j+2 < last && p.Words[j+1].Form == "نحو" && x.ownBehind(j+2, min(last, j+6)) {
			return false // خطوة مهمة نحو عودتنا
		}
		if good.Has(strings.TrimSuffix(strings.TrimSuffix(v.Base, "ا"), "ة")) || v.Base == "الى" && j+1 < last && p.Words[j+1].Base == "الامام" {
			return true
		}
	}
	return false
}

// ownBehind reports whether a noun of the words [k, last) is the speaker's.
func (x *Judge) ownBehind(k, last int) bool {
	for ; k < last && x.Page.Words[k].Punct == 0; k++ {
		if w := &x.Page.Words[k]; x.HasFirstPerson(w) || strings.HasSuffix(w.Form, "تنا") {
			return true
		}
	}
	return false
}

var (
	// goodSteps are the nouns that an adjective of worth makes praise of.
	goodSteps = lexicon.Set("خطوة بادرة لفتة انجاز نقطة مبادرة")
	// good are those adjectives.
	good = lexicon.Set("جيد ايجابي مهم هام ممتاز شجاع جريء مشجع طيب عظيم موفق مبشر تاريخي رائع كريم نبيل")
)

// ownsStep reports whether the subject before the verb at word k is a thing of the speaker's side (تعاون بلاده،
// وجودنا).
func (x *Judge) ownsStep(c *Clauses, k int) bool {
	for j := c.begin; j < k; j++ {
		if x.HasFirstPerson(&x.Page.Words[j]) || x.SideAt(j, c.Dr) == syntax.OwnSide {
			return true
		}
	}
	return false
}
