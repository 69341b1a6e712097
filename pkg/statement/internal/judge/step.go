package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// badName returns the act of the name that the predicate at word j gives a party or a step: the origin of a wrong, a
// danger, a stain; "" for none.
func (x *Judge) badName(c *Clauses, j int) string {
	switch side := c.actor.Side; {
	case side == syntax.OtherSide && x.originAt(j, c.Last):
		return "accuse"
	case side == syntax.OtherSide && x.threatAt(c, j), side == syntax.Thing && x.stains(c, j):
		return "condemn"
	}
	return ""
}

// stains reports whether the predicate at word j condemns the step that is the subject of the clause: a name
// that only who is against it gives it (القرار ضربة للسلام، ما حدث سابقة خطيرة).
func (x *Judge) stains(c *Clauses, j int) bool {
	p := &x.Page
	if c.begin >= j || c.negation > 0 || p.Words[j].Conj || x.disowned(c.First, j) || !x.stepAt(c.begin, j) {
		return false
	}
	return x.isStain(j, c.Last) && p.Words[j].Prefix == "" && !(p.Words[j].Lemma() == "ضربة" && p.Words[c.begin].Lemma() == "ضربة")
}

// isStain reports whether the indefinite noun at word k is such a name.
func (x *Judge) isStain(k, last int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Pos == document.VERB || w.Definite() || w.HasPronoun() || w.Mention != 0 {
		return false
	}
	if x.ForceOf(w)&lexicon.ForceStain != 0 {
		return true
	}
	return k+1 < last && (neutrals.Has(w.Lemma()) || w.Base == "سابقة") && grave.Has(strings.TrimSuffix(p.Words[k+1].Base, "ة"))
}

var (
	// neutrals are the nouns that an adjective of danger turns against what is called so.
	neutrals = lexicon.Set("سابقة تراجع تطور خطوة منعطف امر عمل تصرف سلوك مسار يوم لعبة تصعيد")
	// grave are those adjectives.
	grave = lexicon.Set("خطير مقلق اسود حزين سلبي عدواني متهور مؤسف")
)

// stepAt reports whether the words [k, last) begin with a step that somebody takes: a decision or a deed
// (القرار، هذه الخطوة، ما حدث), which is the subject of what follows.
func (x *Judge) stepAt(k, last int) bool {
	p := &x.Page
	if p.Words[k].Is(lexicon.ClassDemonstrative) && k+1 < last {
		k++
	}
	w := &p.Words[k]
	switch {
	case w.Base == "ما" && k+1 < last:
		return done.Has(p.Words[k+1].Lemma())
	case w.Lemma() == "استمرار" && k+1 < last:
		return x.stepAt(k+1, last)
	case x.isStep(w):
		return true
	case misfortunes.Has(w.Lemma()) || changes.Has(w.Lemma()):
		return false
	case w.Feats.Masdar && w.Pos == document.NOUN && k+1 < last && !w.HasPronoun():
		return p.Words[k+1].Mention != 0 || p.Words[k+1].Definite()
	}
	return false
}

// changes are the masdars of what comes about by itself.
var changes = lexicon.Set("فقدان غياب ارتفاع انخفاض نقص تاخر وقوع تدهور انهيار انتشار زيادة تراجع فشل تغير سقوط ظهور محاولة مقتل موت غرق حريق انفجار اختفاء")

// done are the verbs of what somebody did.
var done = lexicon.Set("حدث جرى حصل فعل قام وقع قال ارتكب")

// whatDone reports whether the clause begins at word k with ما and what somebody did (ما حدث في المدينة جريمة).
func (x *Judge) whatDone(c *Clauses, k int) bool {
	p := &x.Page
	if k+2 >= c.Last || c.actor.Side != syntax.Nobody || c.said || !done.Has(p.Words[k+1].Lemma()) || p.Words[k+1].Pos != document.VERB {
		return false
	}
	return k == c.First || p.Words[k-1].Punct != 0 || p.Words[k-1].Is(lexicon.ClassThat|lexicon.ClassConnective)
}

// behindDone opens the clause whose subject is what was done at word k, and returns its predicate: the word
// behind its complements.
func (x *Judge) behindDone(c *Clauses, k int) (int, syntax.Trigger, bool) {
	p := &x.Page
	c.actor, c.begin, c.said, c.negation, c.embedded = syntax.Actor{Side: syntax.Thing}, k, false, 0, false
	for j := k + 2; j < min(c.Last, k+6) && p.Words[j].Punct == 0; j++ {
		if x.SideAt(j, c.Dr) == syntax.OtherSide {
			a, _ := x.readActor(j, c.Last, c.Dr)
			c.actor.First, c.actor.Last = a.First, a.Last // ما قامت به الميليشيات
			break
		}
	}
	for j := k + 2; j < min(c.Last, k+10); j++ {
		w := &p.Words[j]
		switch {
		case p.IsMark(j), w.Mention != 0, w.Definite(), w.HasPronoun() && w.Pos != document.VERB, w.HasProclitic(), w.Pos == document.ADP, w.Is(lexicon.ClassPreposition | lexicon.ClassTime | lexicon.ClassAdverb):
			continue
		case w.Punct != 0, w.Pos == document.VERB, w.Is(lexicon.ClassNegative):
			return j, syntax.Trigger{}, false
		}
		if w.Pos == document.PRON {
			j++
		}
		return x.nominalClause(c, j)
	}
	return k + 2, syntax.Trigger{}, false
}
