package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The reach of the word of merit behind a verb of achieving, in words.
const reachMerit = 7

// excels reports whether a deed is one of achieving with a word of merit behind it (أحرزت تقدما
// ملحوظا، تعاملت بحرفية): told of others it praises them.
func (x *Judge) excels(c *clauses, d *deed) bool {
	p := &x.page
	if d.modal || d.future || d.negation > 0 || d.force&fcAchieve == 0 || p.words[d.k].feats.Voice == document.Pass {
		return false
	}
	for j := d.k + 1; j < min(c.last, d.k+reachMerit); j++ {
		w := &p.words[j]
		switch {
		case w.punct == '.', w.pos == document.VERB, w.is(cThat | cNegative | cRelative):
			return false
		case x.forceOf(w)&fcWorthy != 0 && !x.averted(j, d.k):
			return true
		}
	}
	return false
}

// deserves reports whether the verb at word k tells that somebody deserves praise (يستحق التقدير).
func (x *Judge) deserves(k, last int) bool {
	p := &x.page
	return p.words[k].lemma() == "استحق" && k+1 < last && deserts[strings.TrimPrefix(p.words[k+1].base, "ال")] && (k == 0 || !p.words[k-1].is(cNegative))
}

// deserts are what who has merit deserves.
var deserts = set("تقدير اعجاب اشادة تهنئة ثناء شكر احترام تحية جائزة تكريم امتنان")

// meritAt reports whether the predicate at word j praises the party c.actor: a quality of merit
// (كان نموذجيا), or a name of merit with such a quality behind it (شريك موثوق).
func (x *Judge) meritAt(c *clauses, j int) bool {
	p := &x.page
	w := &p.words[j]
	if w.definite() || w.prefix != "" || w.pos != document.NOUN && w.pos != document.ADJ || x.averted(j, c.first) {
		return false
	}
	switch {
	case c.actor.side == otherSide:
	case c.actor.side == thing && x.forceOf(&p.words[c.begin])&fcSaying != 0:
	default:
		return false
	}
	if x.forceOf(w)&fcWorthy != 0 {
		b := &p.words[max(j-1, c.first)]
		return b.pos != document.NOUN || b.definite() || b.hasPronoun() || b.mention != 0 // not خبر رائع
	}
	if !companions[w.lemma()] {
		return false
	}
	for k := j + 1; k < min(c.last, j+4) && (nounPart(&p.words[k]) || p.isMark(k)); k++ {
		if f := x.forceOf(&p.words[k]); f&fcWorthy != 0 && !p.words[k].definite() {
			return true
		}
	}
	return false
}

// companions are the names that praise with an adjective of merit.
var companions = set("شريك صديق حليف سند قدوة رمز بطل نموذج مثال قائد رئيس زعيم قاض مورد رجل انسان دور عمل انجاز خطوة")
