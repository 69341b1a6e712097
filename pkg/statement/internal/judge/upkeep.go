package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// upkeep finds the support or commitment that a content tells to go on (أكد استمرار دعم بلاده للعراق), or the right of
// another party that it stands up for (شدد على حق الشعب الفلسطيني في دولته).
func (x *Judge) upkeep(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := x.pastMarks(dr.Content.First, dr.Content.Last), dr.Content.Last
	if dr.Kind != syntax.ByPreposition && dr.Kind != syntax.ByObject || first+2 >= last {
		return syntax.Trigger{}, false
	}
	w := &p.Words[first]
	switch {
	case keeping.Has(w.Lemma()) && !w.Definite() && !w.HasPronoun():
		n := &p.Words[first+1]
		own := n.HasPronoun() || x.SideAt(first+2, dr) == syntax.OwnSide
		if n.Pos == document.VERB && !x.LikeMasdar(first+1) && n.Base != "وقوف" || !own {
			return syntax.Trigger{}, false
		}
		act := ""
		for _, form := range x.TriggerForms(n) {
			for _, t := range x.Lex.Triggers[form] {
				if t.Place == lexicon.AtHead && len(t.Rest) == 0 && (t.Act == "support" || t.Act == "pledge") {
					act = t.Act
				}
			}
		}
		if n.Base == "وقوف" || n.Lemma() == "وقوف" {
			act = "support"
		}
		return syntax.Trigger{First: first, Last: first + 2, Act: act, Rule: "content-upkeep"}, act != ""
	case w.Lemma() == "حق" && dr.Verb.Act == "assert" && !w.HasPronoun() && !w.Definite() && x.SideAt(first+1, dr) == syntax.OtherSide && !p.Words[first+1].HasProclitic():
		a, _ := x.readActor(first+1, min(last, first+8), dr)
		if a.Side != syntax.OtherSide {
			return syntax.Trigger{}, false
		}
		next := min(a.Last, first+4)
		for k := next; k < min(last, next+4); k++ {
			if p.Words[k].Form == "في" || strings.HasPrefix(p.Words[k].Form, "ب") && p.Words[k].HasBefore("ب") {
				return syntax.Trigger{First: first, Last: next, Act: "support", Rule: "content-right", Party: a}, true
			} else if p.Words[k].Pos == document.VERB || p.Words[k].Punct != 0 {
				break
			}
		}
	}
	return syntax.Trigger{}, false
}

// keeping are the masdars of going on with what follows.
var keeping = lexicon.Set("استمرار مواصلة تجديد تواصل")

// remains reports whether the verb at word k tells that the speaker's side stays beside somebody (ستظل إلى جانب
// لبنان), or has made somebody's cause its own (تبنت قضية اللاجئين).
func (x *Judge) remains(k, last int) bool {
	p := &x.Page
	if k+2 >= last {
		return false
	}
	switch lemma := p.Words[k].Lemma(); lemma {
	case "ظل", "بقي", "زال", "استمر":
		for j := k + 1; j+1 < min(last, k+5); j++ {
			if w := &p.Words[j]; w.Base == "بجانب" || w.Base == "الى" && p.Words[j+1].Lemma() == "جانب" {
				return true
			} else if w.Punct != 0 && !p.IsMark(j) || w.Pos == document.VERB || w.Mention != 0 {
				break
			}
		}
	case "تبنى":
		return causesOf.Has(p.Words[k+1].Lemma()) && !p.Words[k+1].Feats.Masdar && (p.Words[k+2].Definite() || p.Words[k+2].Mention != 0)
	}
	return false
}

// causesOf are the nouns of what one takes up for others.
var causesOf = lexicon.Set("قضية مطلب مظلمة معاناة")
