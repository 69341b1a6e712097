package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// reachForce bounds the words of a content whose clauses are read for its force.
const reachForce = 32

// clauses is the state of a walk over the clauses of a content.
type clauses struct {
	dr          *draft
	first, last int
	actor       actor
	// begin is the first word of the subject, of which actor may be only a part.
	begin int
	// said tells that the clause has had its verb.
	said bool
	// negation is the word that denies the next verb, 0 none.
	negation int
	// embedded tells that the next verb belongs to a relative clause or another one
	// inside, modal that it may or should happen only.
	embedded, modal bool
	// inside tells that the verb before stood inside another clause: one joined to it does too.
	inside bool
	// ordered tells that something was forbidden or demanded of the second person, spoken
	// that the verb before was one of saying, whose أن opens a clause of the same speech.
	ordered, spoken bool
	// condition is the word that begins a condition, 0 none, and rival who does what it says.
	condition int
	rival     actor
	protasis  bool
}

// force reads the clauses of a content whose cue is neutral for the first deed that decides
// what the speaker does by saying so: promise, refuse, accuse, condemn, threaten, deny.
func (x *Judge) force(dr *draft) (trigger, bool) {
	p := &x.page
	if (dr.kind == byPreposition || dr.kind == byObject) && (dr.content.first == 0 || !p.words[dr.content.first-1].is(cThat|cBithat)) {
		return trigger{}, false
	}
	c := clauses{dr: dr, first: dr.content.first, last: min(dr.content.last, dr.content.first+reachForce)}
	x.findCondition(&c)
	if c.condition == c.first+1 {
		c.last = min(dr.content.last, c.last+reachForce/2)
	}
	if dr.pron != "" && dr.kind == byClause {
		c.actor = actor{side: x.pronounSide(dr), pronoun: dr.pron}
	}
	for k := c.first; k < c.last; {
		w := &p.words[k]
		if w.punct == '.' && k > c.first && !x.goesOn(&c, k) || w.punct == '؟' {
			break
		}
		next, t, done := x.clauseAtWord(&c, k)
		if done {
			return t, t.rule != ""
		}
		k = max(next, k+1)
	}
	return trigger{}, false
}

// goesOn reports whether the walk goes on behind the full stop at word k: only where a
// condition has begun before it, or nothing but an exclamation stands there (لا. لن نقبل).
func (x *Judge) goesOn(c *clauses, k int) bool { return k < c.first+4 }

// findCondition finds the first condition of the content and who would fulfil it.
func (x *Judge) findCondition(c *clauses) {
	p := &x.page
	limit := min(c.dr.content.last, c.first+2*reachForce)
	for k := c.first; k < limit; k++ {
		w := &p.words[k]
		if w.punct == '.' && k > c.first+reachForce {
			return
		}
		if x.isCondition(k, limit) {
			c.condition = k + 1
			x.findRival(c, k, limit)
			return
		}
	}
	// a condition right behind the content: "بلا قيود"، إلا إذا
	for k := c.dr.content.last; k < min(len(p.words)-4, c.dr.content.last+3) && (p.words[k].punct != 0 && p.words[k].punct != '.' || x.isCondition(k, k+2)); k++ {
		if p.words[k].punct == 0 {
			c.condition = k + 1
			x.findRival(c, k, k+5)
			return
		}
	}
}

// findRival finds the subject of the condition that begins at word k.
func (x *Judge) findRival(c *clauses, k, limit int) {
	p := &x.page
	for j := k + 1; j < min(limit, k+5); j++ {
		w := &p.words[j]
		if w.pos == document.ADP || w.hasProclitic() {
			return
		}
		switch x.sideAt(j, c.dr) {
		case otherSide:
			if !w.is(cTime) {
				c.rival, _ = x.readActor(j, limit, c.dr)
			}
			return
		case ownSide:
			return
		}
	}
}

// isCondition reports whether a condition begins at word k.
func (x *Reader) isCondition(k, limit int) bool {
	p := &x.page
	w := &p.words[k]
	next := ""
	if k+1 < limit {
		next = p.words[k+1].form
	}
	switch w.base {
	case "اذا", "طالما", "والا":
		return k == 0 || p.words[k-1].form != "ما" && p.words[k-1].form != "عما"
	case "ما":
		return next == "لم"
	case "حال":
		return k > 0 && p.words[k-1].base == "في"
	case "الا":
		return next == "اذا" || w.conj
	case "ان":
		if w.below && k+1 < limit && p.words[k+1].pos == document.VERB && p.words[k+1].feats.Aspect == document.Perf && !w.conj && p.words[k+1].lemma() != "شاء" {
			return true // إن فرضت الرسوم فسنرد
		}
		return k+1 < limit && !w.conj && k > 0 && p.words[k-1].punct != 0 && p.words[k+1].pos == document.VERB && p.words[k+1].feats.Aspect == document.Perf && p.words[k+1].feats.Person == document.Second
	}
	return false
}

// clauseAtWord looks at one word of the walk; done tells that it is over.
func (x *Judge) clauseAtWord(c *clauses, k int) (next int, t trigger, done bool) {
	p := &x.page
	w := &p.words[k]
	switch {
	case p.isMark(k), !w.arabic && w.punct == 0 && w.mention == 0:
		return k + 1, t, false
	case w.base == "ما" && k+1 < c.last && goesOn[p.words[k+1].lemma()]:
		return k + 2, t, false // ما زالت تعمل
	case p.isComma(k):
		c.embedded, c.protasis = false, false
		if c.actor.side == thing && !c.said {
			c.actor = actor{} // من اليوم فصاعدا، سنبدأ
		}
		return k + 1, t, false
	case w.punct != 0:
		return k + 1, t, false
	case w.form == "والا" && c.ordered:
		return k, trigger{first: k, last: k + 1, act: "threaten", rule: "force-or-else", party: c.rival}, true
	case x.isCondition(k, c.last):
		c.protasis, c.actor, c.said = true, actor{}, false
		return k + 1, t, false
	case asks[w.base]:
		return k, t, true
	case w.is(cRelative), relatives[w.base], w.form == "من" && k+1 < c.last && p.words[k+1].pos == document.VERB && (k == c.first || p.words[k-1].pos != document.PRON):
		c.embedded = true
		return k + 1, t, false
	case w.is(cThat) || w.is(cBithat):
		return x.thatClause(c, k)
	case w.base == "كما" && k+1 < c.last && c.said && c.actor.side != nobody && p.isComma(k-1) && p.words[k+1].pos == document.VERB && p.words[k+1].finite() == nil:
		c.embedded, c.inside = false, false
		return k + 1, t, false // …، كما نهبوا
	case clauseEnds[w.base]:
		return k, t, true
	case w.base == "بل", w.base == "لكن", adversative(w):
		c.actor, c.said, c.negation = actor{}, false, 0
		if strings.HasSuffix(w.base, "نا") || strings.HasSuffix(w.base, "ني") {
			c.actor.side = ownSide
		}
		return k + 1, t, false
	case negations[w.base]:
		c.negation = k + 1
		if x.ownLacks(k, c) {
			return k, trigger{first: k, last: min(c.last, k+3), act: "deny", rule: "force-denial"}, true
		}
		if copulas[w.base] {
			return x.nominalClause(c, k+1)
		}
		return k + 1, t, false
	case modals[w.base]:
		c.modal = true
		return k + 1, t, false
	case w.base == "سوف", w.is(cAux) && w.pos != document.VERB, w.base == "لقد", w.base == "قد":
		return k + 1, t, false
	case w.pos == document.PRON:
		return x.pronounClause(c, k)
	case w.pos == document.VERB && w.mention == 0:
		return x.verbClause(c, k)
	case !c.said && c.actor.side != nobody && nounPart(w) && w.pos != document.ADP && (k == c.first || p.words[k-1].is(cThat) || adversative(&p.words[k-1])):
		return x.nominalClause(c, k) // إنها مستعدة
	case c.actor.side == nobody && !c.said || c.said && w.conj && k > 0 && p.isComma(k-1):
		if !nounPart(w) || w.pos == document.ADP || w.hasProclitic() || w.pos == document.ADV || w.is(cPreposition|cAdverb|cTime) {
			return k + 1, t, false
		}
		return x.subjectClause(c, k)
	}
	return k + 1, t, false
}

var (
	// clauseEnds begin what is no main clause any more: reason, time, concession.
	clauseEnds = set("لان لانه لانها لانهم لاننا لانك حيث بينما عندما حين حينما بعدما منذ رغم مثلما كما فيما كي لكي حتى وذلك اذ مما ريثما كلما دام دامت دامو")
	asks       = set("هل لماذا كيف متى")
	relatives  = set("ما بما لما مما عما فيما ماذا كم")
	negations  = set("لا لن لم ليس ليست ليسا ليسوا لسنا لست")
	copulas    = set("ليس ليست ليسا ليسوا لسنا لست")
	modals     = set("قد ربما لعل عسى")
)

// goesOn are the verbs that with ما tell that what follows goes on.
var goesOn = set("زال فتئ برح انفك")

// joins are the conjunctions that are words of their own.
var joins = set("او و ثم")

func adversative(w *word) bool { return strings.HasPrefix(w.base, "لكن") && w.is(cConnective) }

// ownLacks reports whether the negation at word k denies that the speaker's side has any
// part (ليس لقطر أي اتصال, لم تكن لنا علاقة).
func (x *Judge) ownLacks(k int, c *clauses) bool {
	p := &x.page
	j := k + 1
	if j < c.last && p.words[j].lemma() == "كان" {
		j++
	}
	if j+1 >= c.last {
		return false
	}
	w := &p.words[j]
	switch w.form {
	case "لديها", "لديه", "لديهم", "لها", "له":
		return c.actor.side == ownSide && x.nothingOf(j+1, c.last)
	case "لنا", "لي", "لدينا", "لدي":
	default:
		if !w.hasBefore("ل") && w.prefix != "ل" || p.mentionAt(j) == nil || x.sideAt(j, c.dr) != ownSide {
			return false
		}
	}
	b := p.words[j+1].base
	return parts[b] || (b == "اي" || b == "اية") && j+2 < c.last && parts[p.words[j+2].base]
}

// nothingOf reports whether the object at word k, behind a negation, is a part in something or
// anything at all that is no knowledge (لا تملك أي غازات, but لا تملك أي معلومات).
func (x *Judge) nothingOf(k, last int) bool {
	p := &x.page
	if k+1 >= last {
		return false
	}
	b := p.words[k].base
	return parts[b] || (b == "اي" || b == "اية") && !knowing[p.words[k+1].base]
}

// knowing are the nouns of knowledge and choice that nobody is charged with having.
var knowing = set("معلومات معلومة فكرة تعليق خيار مانع شك اعتراض دليل ادلة")

// parts are the nouns of having part in something.
var parts = set("اطماع اطماعا نوايا علاقة صلة اتصال دور ضلوع يد مطامع تورط نية مشاركة")

// thatClause handles أن inside a content: one that begins another clause of the same
// speech (وأن), or one that what follows depends on.
func (x *Judge) thatClause(c *clauses, k int) (int, trigger, bool) {
	w := &x.page.words[k]
	if k == c.first || w.conj || !c.said || c.spoken {
		before := c.actor.side
		c.actor, c.said, c.negation, c.embedded = actor{}, false, 0, k > c.first && !w.conj && !c.said
		c.spoken = false
		if pr := pronounOf(w.base); pr != "" {
			c.actor = actor{side: otherSide, pronoun: pr}
			if pr == "نا" || pr == "ني" || pr == "ي" || before == ownSide && w.conj || (before == thing || before == nobody) && w.conj && x.sideOfPronoun(pr, c.dr) == ownSide {
				c.actor.side = ownSide // إن بلاده ترفض وإنها سترد
			}
		}
		return k + 1, trigger{}, false
	}
	c.embedded = true
	return k + 1, trigger{}, false
}

// pronounClause handles a free pronoun: a subject (نحن نرفض), or one between subject and
// predicate (س هي حاضنة).
func (x *Judge) pronounClause(c *clauses, k int) (int, trigger, bool) {
	w := &x.page.words[k]
	switch w.base {
	case "نحن", "انا":
		c.actor, c.said, c.negation = actor{side: ownSide}, false, 0
		return x.nominalClause(c, k+1)
	case "انتم", "انت":
		c.actor, c.said, c.negation = actor{side: secondSide}, false, 0
		return x.nominalClause(c, k+1)
	case "هو", "هي", "هم", "هما":
		if !c.said && c.actor.side != nobody {
			return x.nominalClause(c, k+1)
		}
	}
	return k + 1, trigger{}, false
}

// subjectClause reads a subject and, where no verb follows it, its predicate.
func (x *Judge) subjectClause(c *clauses, k int) (int, trigger, bool) {
	p := &x.page
	a, next := x.readActor(k, c.last, c.dr)
	c.begin = k
	c.actor, c.said, c.negation, c.embedded = a, false, 0, false
	if next < c.last {
		switch w := &p.words[next]; {
		case w.is(cRelative):
			c.embedded = true
			return next + 1, trigger{}, false
		case nounPart(w) && w.punct == 0:
			return x.nominalClause(c, next)
		}
	}
	if t, ok := x.blamed(c, k, next); ok {
		return next, t, true
	}
	return next, trigger{}, false
}

// verbClause judges the finite verb at word k and goes on behind it.
func (x *Judge) verbClause(c *clauses, k int) (int, trigger, bool) {
	p := &x.page
	w := &p.words[k]
	wished := k > c.first+1 && p.words[k-1].form == "ان" && wishes[p.words[k-2].base]
	if wished {
		c.embedded, c.inside = false, false // أود أن أعرب عن
	}
	if c.embedded || c.inside && (w.conj || k > c.first && joins[p.words[k-1].form]) || w.hasBefore("ل") || x.describes(k, c) {
		c.embedded, c.inside, c.negation, c.modal = false, true, 0, false
		return k + 1, trigger{}, false
	}
	c.inside = false
	d := x.deedAt(c, k, wished)
	if c.protasis && d.future {
		c.protasis = false // إذا وقعت فسنرد
		if d.actor.side == nobody {
			d.actor = c.rival
		}
	}
	if !c.protasis {
		if t, ok := x.judge(c, &d); ok {
			return k, t, true
		}
	}
	if w.lemma() == "زال" && d.negation > 0 && c.actor.side != nobody && k+1 < c.last {
		c.said, c.negation = true, 0 // لا تزال مؤيدة
		if _, t, ok := x.nominalClause(c, k+1); ok && t.act != "" {
			return k, t, true
		}
	}
	if x.staysReady(&d, c) {
		return k, trigger{first: k, last: k + 2, act: "pledge", rule: "force-ready", party: d.actor}, true
	}
	if d.force&fcCopula != 0 && (d.force&fcRetaliate == 0 && w.feats.Aspect == document.Imp || w.lemma() == "كان") && d.negation == 0 && !d.future && !d.modal && !c.protasis && c.actor.side != nobody && k+1 < c.last {
		c.said = true
		if _, t, ok := x.nominalClause(c, k+1); ok && t.act != "" {
			return k, t, true
		}
	}
	if x.quotesOthers(k, &d, c) {
		return k, trigger{}, true
	}
	c.spoken = w.finite() != nil && w.finite().verb.frames&fClause != 0 && d.actor.side == ownSide
	if c.spoken && d.negation > 0 {
		return k, trigger{}, true // لا أعتقد أن
	}
	if c.said, c.modal = true, false; w.lemma() != "عاد" {
		c.negation = 0 // لم تعد تعتزم
	}
	if d.actor.side != nobody {
		c.actor = d.actor
	}
	return k + 1, trigger{}, false
}

// deedAt reads the finite verb at word k and whose deed it is; wished is one after أود أن.
func (x *Judge) deedAt(c *clauses, k int, wished bool) deed {
	p := &x.page
	w := &p.words[k]
	d := deed{k: k, actor: c.actor, force: x.forceOf(w), negation: c.negation, modal: c.modal, wished: wished, future: w.hasBefore("س") || w.read == nil && w.future || k > c.first && p.words[k-1].base == "سوف" || k > c.first+1 && p.isMark(k-1) && p.words[k-2].base == "سوف"}
	if d.future && x.wasTo(k, c.first) {
		d.future, d.modal = false, true
	}
	person := w.feats.Person
	if person == document.Second && (c.actor.side == ownSide || c.actor.side == otherSide || c.actor.side == house) && !w.conj && !c.said {
		person = document.Third // تعطي is read as يعطي is with a feminine before it
	}
	if wished {
		person = document.First
	}
	switch person {
	case document.First:
		d.actor = actor{side: ownSide}
	case document.Second:
		d.actor = actor{side: secondSide}
		c.ordered = c.ordered || c.negation > 0
	default:
		if d.actor.side == nobody || w.conj && d.actor.side == secondSide {
			d.actor = x.actorAfter(k, c)
		}
	}
	return d
}

// wasTo reports whether the future at word k is one of the past, which came to nothing or is over
// (كان سيفعل).
func (x *Judge) wasTo(k, first int) bool {
	p := &x.page
	for j := k - 1; j >= max(first, k-3); j-- {
		if w := &p.words[j]; w.pos == document.VERB {
			return w.lemma() == "كان" && w.feats.Aspect == document.Perf
		} else if !p.isMark(j) && w.base != "سوف" {
			return false
		}
	}
	return false
}

// staysReady reports whether a deed is to stay or become ready of the speaker's side (ستظل ملتزمة).
func (x *Judge) staysReady(d *deed, c *clauses) bool {
	w := &x.page.words[d.k]
	lasts := d.force&fcCopula != 0 && d.future || w.lemma() == "زال" || w.lemma() == "ظل"
	return lasts && d.actor.side == ownSide && d.k+1 < c.last && x.forceOf(&x.page.words[d.k+1])&fcReady != 0
}

// describes reports whether the verb at word k describes the indefinite noun before it as
// a relative clause without pronoun (في مواجهة بلد ينتهك، عقوبات تستهدف).
func (x *Judge) describes(k int, c *clauses) bool {
	w := &x.page.words[k]
	if k == c.first || w.conj || w.feats.Person != document.Third && !w.hasPronoun() {
		return false
	}
	return x.indefinite(k-1) && (c.said || k-1 > c.actor.first)
}

// indefinite reports whether word k is an indefinite noun or adjective that a relative
// clause without pronoun may describe.
func (x *Judge) indefinite(k int) bool {
	b := &x.page.words[k]
	if b.pos != document.NOUN && b.pos != document.ADJ || b.definite() || b.hasPronoun() || b.mention != 0 {
		return false
	}
	return !b.is(cTime|cAdverb|cPreposition) && b.read.Source != document.Guess && b.feats.Case != document.Acc
}

// actorAfter reads the subject behind its verb at word k (ستبدأ مؤسساتنا).
func (x *Judge) actorAfter(k int, c *clauses) actor {
	p := &x.page
	j := k + 1
	for j < c.last && (p.isMark(j) || p.words[j].is(cAdverb)) {
		j++
	}
	if j >= c.last || !nounPart(&p.words[j]) || p.words[j].pos == document.ADP || p.words[j].is(cPreposition) || p.words[j].conj {
		return actor{}
	}
	a, _ := x.readActor(j, min(c.last, j+8), c.dr)
	return a
}

// quotesOthers reports whether the verb at k opens the speech of somebody else, whose
// deeds are told there (إن الوزير اتهم …).
func (x *Judge) quotesOthers(k int, d *deed, c *clauses) bool {
	w := &x.page.words[k]
	if d.actor.side == ownSide || d.actor.side == bothSides {
		return false
	}
	f := w.finite()
	return f != nil && f.verb.flags&(flagAmb|flagWeak|flagQuote) == 0 && w.pos == document.VERB
}
