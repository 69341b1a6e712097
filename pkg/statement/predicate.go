package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// nominalClause judges the predicate that begins at word k: a name or quality that
// condemns, guilt, readiness.
func (x *Judge) nominalClause(c *clauses, k int) (int, trigger, bool) {
	p := &x.page
	side := c.actor.side
	for j := k; j < min(c.last, k+4); j++ {
		w := &p.words[j]
		if p.isMark(j) {
			continue
		}
		if w.punct != 0 || w.pos == document.VERB || w.is(cAdverb) && j == k || w.hasBefore("ب") || w.hasBefore("ك") || w.hasProclitic() && j == k || w.is(cRelative|cThat|cBithat|cNegative) {
			return j, trigger{}, false
		}
		if j == k && side != ownSide && j > c.actor.first+1 && p.words[j-1].pos == document.NOUN && p.words[j-1].hasPronoun() && !quantities[p.words[j-2].base] && p.words[j-2].base != "بعض" {
			return j, trigger{}, false // أشخاص حالتهم سيئة
		}
		f := x.forceOf(w)
		t := trigger{first: j, last: j + 1, party: c.actor}
		if (side == ownSide || side == house) && c.negation == 0 && carriesOn[w.base] && j+1 < c.last && (p.words[j+1].form == "في" || p.words[j+1].form == "قدما") {
			t.act, t.rule = "pledge", "force-ready" // إنها ماضية في
			return j, t, true
		}
		if (side == ownSide || side == house) && c.negation == 0 && x.isBacker(j, c.last) {
			t.act, t.rule = "support", "force-side" // نحن متضامنون مع
			return j, t, true
		}
		unfair := w.base == "غير" && j+1 < c.last && x.forceOf(&p.words[j+1])&fcFair != 0
		if unfair {
			t.last = j + 2
		}
		unaccepted := w.base == "غير" && j+1 < c.last && p.words[j+1].lemma() == "مقبول"
		denied := c.negation > 0
		switch {
		case side == nobody, side == secondSide:
		case (side == ownSide || side == house) && f&fcReady != 0 && !denied:
			t.act, t.rule = "pledge", "force-ready"
			if c.condition > j && x.readyToHit(j, c.last) {
				t.act, t.rule, t.party = "threaten", "force-condition", c.rival
			}
			return j, t, true
		case side == ownSide && denied && f&(fcBad|fcGuilty) != 0:
			t.act, t.rule = "deny", "force-denial"
			return j, t, true
		case side == ownSide || side == bothSides || denied:
		case f&fcGuilty != 0 && side != thing, side != thing && x.responsible(j, c.last):
			t.act, t.rule = "accuse", "force-guilt"
			return j, t, true
		case unaccepted && (side == otherSide || side == thing || side == house):
			t.act, t.rule, t.last = "reject", "force-unaccepted", j+2
			return j, t, true
		case f&fcBad != 0 && !w.definite() && w.prefix == "", unfair:
			if w.lemma() == "ارهابي" && c.actor.last == 0 && c.actor.pronoun == "" || x.fearsIt(j) || c.dr.act == "assert" && side == thing && c.actor.last == 0 {
				break
			}
			t.act, t.rule = "condemn", "force-name"
			if x.disowned(c.first, j) {
				t.act, t.rule = "deny", "force-false"
			}
			return j, t, true
		}
		if !denied && x.meritAt(c, j) {
			t.act, t.rule = "praise", "force-merit"
			return j, t, true
		}
		if w.pos == document.ADP && j > k {
			return j, trigger{}, false
		}
	}
	return k, trigger{}, false
}

// isBacker reports whether the participle at word j tells whose side one is on (متضامنون مع، مؤيدة ل).
func (x *Judge) isBacker(j, last int) bool {
	p := &x.page
	b := p.words[j].base
	for _, stem := range []string{"متضامن", "مؤيد", "مساند", "داعم"} {
		if rest, ok := strings.CutPrefix(b, stem); ok && (rest == "" || rest == "ة" || rest == "ون" || rest == "ين" || rest == "ا") {
			j = x.pastWarmly(j+1, last)
			return j < last && (p.words[j].base == "مع" || p.words[j].hasBefore("ل") || p.words[j].base == "بشكل")
		}
	}
	return false
}

// carriesOn are the participles of going on with something.
var carriesOn = set("ماض ماضية ماضون ماضين ماضيا")

// responsible reports whether the predicate at word j makes somebody answer for something bad
// (مسؤول عن الهجوم، وراء التفجير).
func (x *Judge) responsible(j, last int) bool {
	p := &x.page
	switch b := strings.TrimPrefix(p.words[j].base, "ال"); b {
	case "مسؤول", "مسؤولة", "مسؤولون", "مسؤولان", "مسؤولين", "مسئول", "مسئولة":
		return j+1 < last && p.words[j+1].base == "عن" && (x.isBlame(j+2, last) || j+3 < last && p.words[j+2].base == "كل" && p.words[j+3].base == "ما")
	case "وراء", "خلف":
		return x.isBlame(j+1, last)
	}
	return false
}

// readyToHit reports whether the readiness at word j is for retaliation (مستعدة لاستئناف التخصيب).
func (x *Judge) readyToHit(j, last int) bool {
	for k := j + 1; k < min(last, j+3); k++ {
		if x.forceOf(&x.page.words[k])&fcBlow != 0 {
			return true
		}
	}
	return false
}

// fearsIt reports whether the bad name at word j is governed by a noun that is against it.
func (x *Judge) fearsIt(j int) bool {
	p := &x.page
	return j > 0 && p.words[j-1].pos == document.NOUN && !p.words[j-1].definite() && p.words[j-1].feats.Masdar && x.forceOf(&p.words[j-1])&(fcContainer|fcBad|fcHostile) == 0 && p.words[j].pos == document.NOUN
}

// blamed finds "مسؤولية س ليست موضع شك" and "مسؤول عن الهجوم" in the words [k, next) of a subject.
func (x *Judge) blamed(c *clauses, k, next int) (trigger, bool) {
	p := &x.page
	if c.actor.side != otherSide && c.actor.side != house && (c.actor.side != thing || c.actor.last == 0) {
		return trigger{}, false
	}
	for j := k; j < min(next+1, c.last); j++ {
		if p.words[j].base != "مسؤولية" && p.words[j].base != "مسئولية" {
			continue
		}
		for n := next; n < min(c.last, next+4); n++ {
			if b := p.words[n].base; b == "شك" || b == "واضحة" {
				return trigger{first: j, last: n + 1, party: c.actor, act: "accuse", rule: "force-blame"}, true
			}
		}
	}
	return trigger{}, false
}
