package judge

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// reasoned finds what a content blames others for where it is no main clause: in the reason of what it
// tells (توقفت المحادثات لأن الحكومة تماطل), or in the relative clause of a party (النظام الذي يقتل شعبه).
func (x *Judge) reasoned(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	for k := c.First; k+2 < min(c.Last, c.First+syntax.ReachForce); k++ {
		w := &p.Words[k]
		if w.Punct == '.' && k > c.First+3 || w.Punct == '؟' || x.IsCondition(k, c.Last) || asks.Has(w.Base) {
			break
		}
		d := Clauses{Dr: dr, First: k + 1, Last: min(c.Last, k+1+reachReason)}
		switch {
		case reasons.Has(w.Base):
			d.actor = syntax.Actor{}
			if pr := syntax.PronounOf(w.Base); pr != "" {
				if pr != "هم" {
					continue
				}
				d.actor = syntax.Actor{Side: syntax.OtherSide, Pronoun: pr}
			}
		case w.Is(lexicon.ClassRelative) && k > c.First+1 && c.Kind != document.Indirect && p.Words[k+1].Pos == document.VERB && !p.Words[k+1].HasPronoun():
			a, ok := x.antecedent(k, dr)
			if !ok {
				continue
			}
			d.actor, d.begin = a, a.First
		default:
			continue
		}
		if t, _, done := x.walk(&d); done && (t.Act == "accuse" || t.Act == "condemn" && !w.Is(lexicon.ClassRelative)) {
			t.Rule = "content-reason"
			return t, true
		}
	}
	return syntax.Trigger{}, false
}

// reachReason bounds the words of a reason or a relative clause that are read.
const reachReason = 14

// reasons are the words that begin a reason.
var reasons = lexicon.Set("لان لانهم")

// antecedent returns the party of another side right before the relative pronoun at word k.
func (x *Judge) antecedent(k int, dr *syntax.Draft) (syntax.Actor, bool) {
	p := &x.Page
	for j := k - 1; j >= max(dr.Content.First, k-4); j-- {
		w := &p.Words[j]
		if w.Punct != 0 && !p.IsMark(j) || w.Is(lexicon.ClassThat|lexicon.ClassRelative) {
			return syntax.Actor{}, false
		}
		if x.SideAt(j, dr) == syntax.OtherSide && x.isBody(j) {
			a, next := x.readActor(j, k, dr)
			return a, a.Side == syntax.OtherSide && next == k && x.isNamed(a)
		}
	}
	return syntax.Actor{}, false
}

// isNamed reports whether the actor is a party by name, or the one that the speaker calls the regime.
func (x *Judge) isNamed(a syntax.Actor) bool {
	for k := a.First; k < a.Last; k++ {
		if x.Page.MentionAt(k) != nil || x.Page.Words[k].Base == "النظام" {
			return true
		}
	}
	return false
}
