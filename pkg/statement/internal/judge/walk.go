package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// moreSentences is how many sentences of a quotation are read behind its first.
const moreSentences = 3

// reachVouched bounds the words of a clause that the speaker vouches for.
const reachVouched = 8

// walk reads the clauses of c up to the end of their sentence, whose mark end is; done tells that the act is
// decided, by the trigger if it has a rule.
func (x *Judge) walk(c *Clauses) (t syntax.Trigger, end int, done bool) {
	p := &x.Page
	x.FindCondition(c)
	if c.condition == c.First+1 {
		c.Last = min(c.Dr.Content.Last, c.Last+syntax.ReachForce/2)
	}
	for k := c.First; k < c.Last; {
		w := &p.Words[k]
		if w.Punct == '.' && k > c.First && !x.goesOn(c, k) || w.Punct == '؟' {
			return t, k, false
		}
		next, t, done := x.clauseAtWord(c, k)
		if done {
			if t.Rule == "" || c.vouched > 0 && k < c.vouched+reachVouched && t.Act != "accuse" && t.Act != "condemn" && t.Act != "deny" {
				t = syntax.Trigger{}
				return t, x.sentenceEnd(k, c.Dr.Content.Last), false
			}
			return t, k, true
		}
		k = max(next, k+1)
	}
	return t, x.sentenceEnd(c.Last, c.Dr.Content.Last), false
}

// sentenceEnd returns the full stop or question mark at or behind word k, last for none.
func (x *Judge) sentenceEnd(k, last int) int {
	for ; k < last; k++ {
		switch x.Page.Words[k].Punct {
		case '.', '؟', '!':
			return k
		}
	}
	return last
}

// atMark takes note of the mark at word k: a comma may end a condition, a full stop the clause.
func (x *Judge) atMark(c *Clauses, k int) {
	p := &x.Page
	switch w := &p.Words[k]; {
	case p.IsComma(k):
		if c.protasis && c.resume && k+1 < c.Last && !strings.HasPrefix(p.Words[k+1].Form, "و") {
			c.actor, c.said, c.resume = syntax.Actor{Side: syntax.OwnSide}, false, false
		}
		c.embedded, c.protasis = false, false
		if c.actor.Side == syntax.Thing && !c.said {
			c.actor = syntax.Actor{} // من اليوم فصاعدا، سنبدأ
		}
	case w.Punct == '.' || w.Punct == '!':
		c.actor, c.said, c.negation, c.embedded, c.inside, c.modal = syntax.Actor{}, false, 0, false, false, false
	}
}

// turnAt opens the clause behind the word of opposition at k, whose pronoun may take up the subject before it.
func (x *Judge) turnAt(c *Clauses, k int) {
	w := &x.Page.Words[k]
	before := c.actor
	c.actor, c.said, c.negation, c.vouched = syntax.Actor{}, false, 0, 0
	if !adversative(w) {
		return
	}
	switch pr := w.Base[strings.Index(w.Base, "ن")+len("ن"):]; {
	case before.Side == syntax.OtherSide && (pr == "ه" || pr == "ها" || pr == "هم"):
		c.actor = before // لكنها تماطل
	case pr == "نا" || pr == "ني":
		c.actor.Side = syntax.OwnSide
	}
}
