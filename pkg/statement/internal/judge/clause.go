package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Clauses is the state of a walk over the clauses of a content.
type Clauses struct {
	Dr          *syntax.Draft
	First, Last int
	actor       syntax.Actor
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
	// vouched is the verb by which the speaker stands for what follows, 0 none: blame counts in it, no promise.
	vouched int
	// condition is the word that begins a condition, 0 none, and rival who does what it says.
	condition int
	Rival     syntax.Actor
	protasis  bool
	// resume tells that the condition has parted the speaker's side from its verb (بلاده، إذا هوجمت، سترد).
	resume bool
}

// force reads the clauses of a content whose cue is neutral for the first deed that decides
// what the speaker does by saying so: promise, refuse, accuse, condemn, threaten, deny.
func (x *Judge) force(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	if (dr.Kind == syntax.ByPreposition || dr.Kind == syntax.ByObject) && (dr.Content.First == 0 || !p.Words[dr.Content.First-1].Is(lexicon.ClassThat|lexicon.ClassBithat)) {
		return syntax.Trigger{}, false
	}
	c := Clauses{Dr: dr, First: dr.Content.First, Last: min(dr.Content.Last, dr.Content.First+syntax.ReachForce)}
	if dr.Pron != "" && dr.Kind == syntax.ByClause {
		c.actor = syntax.Actor{Side: x.PronounSide(dr), Pronoun: dr.Pron}
	}
	if k := x.pastMarks(c.First, c.Last); dr.Content.Kind == document.Direct && strings.HasSuffix(p.Words[k].Base, "ون") && (x.ForceOf(&p.Words[k])&lexicon.ForceReady != 0 || carriesOn.Has(p.Words[k].Base)) {
		c.actor = syntax.Actor{Side: syntax.OwnSide} // "مستعدون للرد"
		if _, t, ok := x.nominalClause(&c, k); ok {
			return t, true
		}
	}
	for n := 0; ; n++ {
		t, end, done := x.walk(&c)
		if done {
			return t, t.Rule != ""
		}
		if dr.Content.Kind != document.Direct || n >= moreSentences || end+1 >= dr.Content.Last {
			return syntax.Trigger{}, false
		}
		c = Clauses{Dr: dr, First: end + 1, Last: min(dr.Content.Last, end+1+syntax.ReachForce)}
	}
}

// goesOn reports whether the walk goes on behind the full stop at word k: only where a
// condition has begun before it, or nothing but an exclamation stands there (لا. لن نقبل).
func (x *Judge) goesOn(c *Clauses, k int) bool { return k < c.First+4 }

// FindCondition finds the first condition of the content and who would fulfil it.
func (x *Judge) FindCondition(c *Clauses) {
	p := &x.Page
	limit := min(c.Dr.Content.Last, c.First+2*syntax.ReachForce)
	for k := c.First; k < limit; k++ {
		w := &p.Words[k]
		if w.Punct == '.' && k > c.First+syntax.ReachForce {
			return
		}
		if x.IsCondition(k, limit) {
			c.condition = k + 1
			x.findRival(c, k, limit)
			return
		}
	}
	// a condition right behind the content: "بلا قيود"، إلا إذا
	for k := c.Dr.Content.Last; k < min(len(p.Words)-4, c.Dr.Content.Last+3) && (p.Words[k].Punct != 0 && p.Words[k].Punct != '.' || x.IsCondition(k, k+2)); k++ {
		if p.Words[k].Punct == 0 {
			c.condition = k + 1
			x.findRival(c, k, k+5)
			return
		}
	}
}

// findRival finds the subject of the condition that begins at word k.
func (x *Judge) findRival(c *Clauses, k, limit int) {
	p := &x.Page
	for j := k + 1; j < min(limit, k+5); j++ {
		w := &p.Words[j]
		if w.Pos == document.ADP || w.HasProclitic() {
			return
		}
		if syntax.PronounOf(w.Form) != "" && w.Is(lexicon.ClassThat) {
			return // إذا ثبت أنها مسؤولة
		}
		switch x.SideAt(j, c.Dr) {
		case syntax.OtherSide, syntax.House:
			if v := &p.Words[j-1]; v.Pos == document.VERB && v.Feats.Gender == lexicon.Feminine && w.Is(lexicon.ClassHuman) && w.Feats.Gender == lexicon.Masculine {
				return // ما لم تسلم العالم المحتجز
			}
			if !w.Is(lexicon.ClassTime) {
				c.Rival, _ = x.readActor(j, limit, c.Dr)
			}
			return
		case syntax.OwnSide:
			return
		case syntax.Thing:
			if w.Pos == document.NOUN && w.Mention == 0 && !p.IsMark(j) {
				return // إذا طلبت رحيل القوات
			}
		}
	}
}

// clauseAtWord looks at one word of the walk; done tells that it is over.
func (x *Judge) clauseAtWord(c *Clauses, k int) (next int, t syntax.Trigger, done bool) {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case p.IsMark(k), !w.Arabic && w.Punct == 0 && w.Mention == 0, w.Base == "كما" && k == x.pastMarks(c.First, c.Last):
		return k + 1, t, false
	case w.Base == "ما" && k+1 < c.Last && goesOn.Has(p.Words[k+1].Lemma()):
		if k+2 < c.Last && !c.said && !c.embedded && c.negation == 0 && c.actor.Side != syntax.Nobody && p.Words[k+2].Pos != document.VERB {
			return x.nominalClause(c, k+2) // ما زالت ملتزمة
		}
		return k + 2, t, false // ما زالت تعمل
	case w.Punct != 0:
		x.atMark(c, k)
		return k + 1, t, false
	case w.Form == "والا" && c.ordered:
		return k, syntax.Trigger{First: k, Last: k + 1, Act: "threaten", Rule: "force-or-else", Party: c.Rival}, true
	case x.IsCondition(k, c.Last):
		c.resume = c.actor.Side == syntax.OwnSide && !c.said
		c.protasis, c.actor, c.said = true, syntax.Actor{}, false
		return k + 1, t, false
	case asks.Has(w.Base):
		return k, t, true
	case w.Base == "ما" && x.whatDone(c, k):
		return x.behindDone(c, k)
	case w.Is(lexicon.ClassRelative), relatives.Has(w.Base), w.Form == "من" && k+1 < c.Last && p.Words[k+1].Pos == document.VERB && (k == c.First || p.Words[k-1].Pos != document.PRON):
		c.embedded = true
		return k + 1, t, false
	case w.Is(lexicon.ClassThat) || w.Is(lexicon.ClassBithat):
		return x.thatClause(c, k)
	case w.Base == "كما" && k+1 < c.Last && c.said && c.actor.Side != syntax.Nobody && p.IsComma(k-1) && p.Words[k+1].Pos == document.VERB && p.Words[k+1].Finite() == nil:
		c.embedded, c.inside = false, false
		return k + 1, t, false // …، كما نهبوا
	case clauseEnds.Has(w.Base):
		return k, t, true
	case w.Base == "بل", w.Base == "لكن", adversative(w):
		x.turnAt(c, k)
		return k + 1, t, false
	case negations.Has(w.Base):
		c.negation = k + 1
		if x.ownLacks(k, c) {
			return k, syntax.Trigger{First: k, Last: min(c.Last, k+3), Act: "deny", Rule: "force-denial"}, true
		}
		if x.standless(k, c) {
			return k, syntax.Trigger{First: k, Last: min(c.Last, k+3), Act: "condemn", Rule: "force-lacks", Party: c.actor}, true
		}
		if copulas.Has(w.Base) {
			return x.nominalClause(c, k+1)
		}
		return k + 1, t, false
	case modals.Has(w.Base) && w.Pos != document.VERB:
		c.modal = c.modal || !x.hasDone(k, c)
		return k + 1, t, false
	case w.Base == "سوف", w.Is(lexicon.ClassAux) && w.Pos != document.VERB, w.Base == "لقد":
		return k + 1, t, false
	case w.Pos == document.PRON:
		return x.pronounClause(c, k)
	case w.Pos == document.VERB && w.Mention == 0:
		return x.verbClause(c, k)
	case !c.said && c.actor.Side != syntax.Nobody && nounPart(w) && w.Pos != document.ADP && (k == c.First || p.Words[k-1].Is(lexicon.ClassThat) || adversative(&p.Words[k-1])):
		return x.nominalClause(c, k) // إنها مستعدة
	case c.actor.Side == syntax.Nobody && !c.said || c.said && w.Conj && k > 0 && (p.IsComma(k-1) || k+1 < c.Last && p.Words[k+1].Pos == document.PRON && w.Mention != 0):
		if !nounPart(w) || w.Pos == document.ADP || w.HasProclitic() || w.Pos == document.ADV || w.Is(lexicon.ClassPreposition|lexicon.ClassAdverb|lexicon.ClassTime) {
			return k + 1, t, false
		}
		return x.subjectClause(c, k)
	}
	return k + 1, t, false
}

var (
	// clauseEnds begin what is no main clause any more: reason, time, concession.
	clauseEnds = lexicon.Set("لان لانه لانها لانهم لاننا لانك حيث بينما عندما حين حينما بعدما منذ رغم مثلما كما فيما كي لكي حتى وذلك اذ مما ريثما كلما دام دامت دامو")
	asks       = lexicon.Set("هل لماذا كيف متى")
	relatives  = lexicon.Set("ما بما لما مما عما فيما ماذا كم")
	negations  = lexicon.Set("لا لن لم ليس ليست ليسا ليسوا لسنا لست")
	copulas    = lexicon.Set("ليس ليست ليسا ليسوا لسنا لست")
	modals     = lexicon.Set("قد ربما لعل عسى")
)

// goesOn are the verbs that with ما tell that what follows goes on.
var goesOn = lexicon.Set("زال فتئ برح انفك")

// joins are the conjunctions that are words of their own.
var joins = lexicon.Set("او و ثم")

func adversative(w *syntax.Word) bool {
	return strings.HasPrefix(strings.TrimPrefix(w.Base, "و"), "لكن") && (w.Is(lexicon.ClassConnective) || w.Base == "ولكن")
}

// ownLacks reports whether the negation at word k denies that the speaker's side has any
// part (ليس لقطر أي اتصال, لم تكن لنا علاقة).
func (x *Judge) ownLacks(k int, c *Clauses) bool {
	p := &x.Page
	j := k + 1
	if j < c.Last && p.Words[j].Lemma() == "كان" {
		j++
	}
	if j+1 >= c.Last {
		return false
	}
	w := &p.Words[j]
	switch w.Form {
	case "لديها", "لديه", "لديهم", "لها", "له":
		return c.actor.Side == syntax.OwnSide && x.nothingOf(j+1, c.Last)
	case "لنا", "لي", "لدينا", "لدي":
	default:
		if !w.HasBefore("ل") && w.Prefix != "ل" || p.MentionAt(j) == nil || x.SideAt(j, c.Dr) != syntax.OwnSide {
			return false
		}
	}
	b := p.Words[j+1].Base
	return parts.Has(b) || (b == "اي" || b == "اية") && j+2 < c.Last && parts.Has(p.Words[j+2].Base)
}

// nothingOf reports whether the object at word k, behind a negation, is a part in something or
// anything at all that is no knowledge (لا تملك أي غازات, but لا تملك أي معلومات).
func (x *Judge) nothingOf(k, last int) bool {
	p := &x.Page
	if k+1 >= last {
		return false
	}
	b := p.Words[k].Base
	return parts.Has(b) || (b == "اي" || b == "اية") && !knowing.Has(p.Words[k+1].Base)
}

// knowing are the nouns of knowledge and choice that nobody is charged with having.
var knowing = lexicon.Set("معلومات معلومة فكرة تعليق خيار مانع شك اعتراض دليل ادلة")

// parts are the nouns of having part in something.
var parts = lexicon.Set("اطماع اطماعا نوايا علاقة صلة اتصال دور ضلوع يد مطامع تورط نية مشاركة")

// thatClause handles أن inside a content: one that begins another clause of the same
// speech (وأن), or one that what follows depends on.
func (x *Judge) thatClause(c *Clauses, k int) (int, syntax.Trigger, bool) {
	w := &x.Page.Words[k]
	if k == c.First || w.Conj || !c.said || c.spoken {
		before := c.actor.Side
		c.actor, c.said, c.negation, c.embedded = syntax.Actor{}, false, 0, k > c.First && !w.Conj && !c.said
		c.spoken = false
		if pr := syntax.PronounOf(w.Base); pr != "" {
			c.actor = syntax.Actor{Side: syntax.OtherSide, Pronoun: pr}
			if pr == "نا" || pr == "ني" || pr == "ي" || before == syntax.OwnSide && w.Conj || (before == syntax.Thing || before == syntax.Nobody) && w.Conj && x.sideOfPronoun(pr, c.Dr) == syntax.OwnSide {
				c.actor.Side = syntax.OwnSide // إن بلاده ترفض وإنها سترد
			}
		}
		return k + 1, syntax.Trigger{}, false
	}
	c.embedded = true
	return k + 1, syntax.Trigger{}, false
}

// pronounClause handles a free pronoun: a subject (نحن نرفض), or one between subject and
// predicate (س هي حاضنة).
func (x *Judge) pronounClause(c *Clauses, k int) (int, syntax.Trigger, bool) {
	w := &x.Page.Words[k]
	switch w.Base {
	case "نحن", "انا":
		c.actor, c.said, c.negation = syntax.Actor{Side: syntax.OwnSide}, false, 0
		return x.nominalClause(c, k+1)
	case "انتم", "انت":
		c.actor, c.said, c.negation = syntax.Actor{Side: syntax.SecondSide}, false, 0
		return x.nominalClause(c, k+1)
	case "هو", "هي", "هم", "هما":
		if n := k + 1; n+1 < c.Last && c.actor.Side == syntax.OtherSide && (!c.said || x.ForceOf(&x.Page.Words[k-1])&lexicon.ForceCopula != 0) && (x.Page.Words[n].Is(lexicon.ClassRelative) || x.Page.Words[n].Form == "من") && x.Page.Words[n+1].Pos == document.VERB {
			c.said = false
			return n + 1, syntax.Trigger{}, false // إيران هي التي نفذت
		}
		if !c.said && c.actor.Side != syntax.Nobody {
			return x.nominalClause(c, k+1)
		}
	}
	return k + 1, syntax.Trigger{}, false
}

// subjectClause reads a subject and, where no verb follows it, its predicate.
func (x *Judge) subjectClause(c *Clauses, k int) (int, syntax.Trigger, bool) {
	p := &x.Page
	a, next := x.readActor(k, c.Last, c.Dr)
	c.begin = k
	c.actor, c.said, c.negation, c.embedded = a, false, 0, false
	if next < c.Last {
		switch w := &p.Words[next]; {
		case w.Is(lexicon.ClassRelative):
			c.embedded = true
			return next + 1, syntax.Trigger{}, false
		case nounPart(w) && w.Punct == 0:
			return x.nominalClause(c, next)
		}
	}
	if t, ok := x.blamed(c, k, next); ok {
		return next, t, true
	}
	return next, syntax.Trigger{}, false
}

// verbClause judges the finite verb at word k and goes on behind it.
func (x *Judge) verbClause(c *Clauses, k int) (int, syntax.Trigger, bool) {
	p := &x.Page
	w := &p.Words[k]
	wished := k > c.First+1 && p.Words[k-1].Form == "ان" && wishes.Has(p.Words[k-2].Base)
	if wished {
		c.embedded, c.inside = false, false // أود أن أعرب عن
	}
	if c.embedded || c.inside && (w.Conj || k > c.First && joins.Has(p.Words[k-1].Form)) || w.HasBefore("ل") || x.describes(k, c) {
		c.embedded, c.inside, c.negation, c.modal = false, true, 0, false
		return k + 1, syntax.Trigger{}, false
	}
	c.inside = false
	d := x.deedAt(c, k, wished)
	if c.protasis && d.future {
		c.protasis = false // إذا وقعت فسنرد
		if c.resume && w.Feats.Person == document.Third && x.actorAfter(k, c).Side == syntax.Nobody {
			d.actor = syntax.Actor{Side: syntax.OwnSide}
		} else if d.actor.Side == syntax.Nobody {
			d.actor = c.Rival
		}
	}
	if !c.protasis {
		if t, ok := x.judge(c, &d); ok {
			return k, t, true
		}
	}
	if w.Lemma() == "زال" && d.negation > 0 && c.actor.Side != syntax.Nobody && k+1 < c.Last {
		c.said, c.negation = true, 0 // لا تزال مؤيدة
		if _, t, ok := x.nominalClause(c, k+1); ok && t.Act != "" {
			return k, t, true
		}
	}
	if x.staysReady(&d, c) {
		return k, syntax.Trigger{First: k, Last: k + 2, Act: "pledge", Rule: "force-ready", Party: d.actor}, true
	}
	if d.force&lexicon.ForceCopula != 0 && (d.force&lexicon.ForceRetaliate == 0 && w.Feats.Aspect == document.Imp || w.Lemma() == "كان") && d.negation == 0 && !d.future && !d.modal && !c.protasis && c.actor.Side != syntax.Nobody && k+1 < c.Last {
		c.said = true
		at := k + 1
		if at+1 < c.Last && syntax.Bound[p.Words[at].Form].Frame == lexicon.FrameLi {
			at++ // تبدو لنا غير مسؤولة
		}
		if _, t, ok := x.nominalClause(c, at); ok && t.Act != "" {
			return k, t, true
		}
	}
	if d.force&lexicon.ForceCopula != 0 && w.Lemma() == "كان" && d.negation > 0 && !d.future && !d.modal && !c.protasis && c.actor.Side == syntax.OtherSide && k+1 < c.Last && x.unworthyAt(c, k+1) {
		return k, syntax.Trigger{First: d.negation - 1, Last: k + 2, Act: "condemn", Rule: "force-unworthy", Party: c.actor}, true
	}
	if !c.protasis && x.quotesOthers(k, &d, c) {
		return k, syntax.Trigger{}, true
	}
	c.spoken = d.actor.Side == syntax.OwnSide && speaks(w)
	if !c.spoken && x.vouches(&d, c) {
		c.spoken, c.vouched = true, k+1
	}
	if c.spoken && d.negation > 0 && (w.Feats.Person != document.First || k+1 < c.Last && p.Words[k+1].Is(lexicon.ClassThat)) {
		return k, syntax.Trigger{}, true // لا أعتقد أن
	}
	if c.said, c.modal = true, false; w.Lemma() != "عاد" {
		c.negation = 0 // لم تعد تعتزم
	}
	if d.actor.Side != syntax.Nobody {
		c.actor = d.actor
	}
	return k + 1, syntax.Trigger{}, false
}

// deedAt reads the finite verb at word k and whose deed it is; wished is one after أود أن.
func (x *Judge) deedAt(c *Clauses, k int, wished bool) deed {
	p := &x.Page
	w := &p.Words[k]
	d := deed{k: k, actor: c.actor, force: x.ForceOf(w), negation: c.negation, modal: c.modal, wished: wished, future: w.HasBefore("س") || w.Read == nil && w.Future || k > c.First && p.Words[k-1].Base == "سوف" || k > c.First+1 && p.IsMark(k-1) && p.Words[k-2].Base == "سوف"}
	if d.future && x.wasTo(k, c.First) {
		d.future, d.modal = false, true
	}
	person := w.Feats.Person
	if person == document.Second && (c.actor.Side == syntax.OwnSide || c.actor.Side == syntax.OtherSide || c.actor.Side == syntax.House || c.actor.Side == syntax.Thing && w.Feats.Number == lexicon.Singular) && !w.Conj && !c.said {
		person = document.Third // تعطي is read as يعطي is with a feminine before it
	}
	if wished {
		person = document.First
	}
	switch person {
	case document.First:
		d.actor = syntax.Actor{Side: syntax.OwnSide}
	case document.Second:
		d.actor = syntax.Actor{Side: syntax.SecondSide}
		c.ordered = c.ordered || c.negation > 0
	default:
		if d.actor.Side == syntax.OwnSide && d.actor.Last == 0 && d.actor.Pronoun == "" && c.said && w.Lemma() != "اعتقد" {
			d.actor = syntax.Actor{} // نريد التزامكم … ويضمن ذلك
		}
		if d.actor.Side == syntax.Nobody || w.Conj && d.actor.Side == syntax.SecondSide {
			d.actor = x.actorAfter(k, c)
		}
	}
	return d
}

// wasTo reports whether the future at word k is one of the past, which came to nothing or is over
// (كان سيفعل).
func (x *Judge) wasTo(k, first int) bool {
	p := &x.Page
	for j := k - 1; j >= max(first, k-3); j-- {
		if w := &p.Words[j]; w.Pos == document.VERB {
			return w.Lemma() == "كان" && w.Feats.Aspect == document.Perf
		} else if !p.IsMark(j) && w.Base != "سوف" {
			return false
		}
	}
	return false
}

// staysReady reports whether a deed is to stay or become ready of the speaker's side (ستظل ملتزمة).
func (x *Judge) staysReady(d *deed, c *Clauses) bool {
	w := &x.Page.Words[d.k]
	lasts := d.force&lexicon.ForceCopula != 0 && d.future || w.Lemma() == "زال" || w.Lemma() == "ظل"
	return lasts && d.actor.Side == syntax.OwnSide && d.k+1 < c.Last && x.ForceOf(&x.Page.Words[d.k+1])&lexicon.ForceReady != 0
}

// describes reports whether the verb at word k describes the indefinite noun before it as
// a relative clause without pronoun (في مواجهة بلد ينتهك، عقوبات تستهدف).
func (x *Judge) describes(k int, c *Clauses) bool {
	w := &x.Page.Words[k]
	if k == c.First || w.Conj || w.Feats.Person != document.Third && !w.HasPronoun() {
		return false
	}
	if k-1 > c.First && x.Page.Words[k-1].Lemma() == "كان" {
		return x.Indefinite(k-2) && c.said // استهدف إرهابيين كانوا يخططون
	}
	return x.Indefinite(k-1) && (c.said || k-1 > c.actor.First)
}

// Indefinite reports whether word k is an indefinite noun or adjective that a relative
// clause without pronoun may describe.
func (x *Judge) Indefinite(k int) bool {
	b := &x.Page.Words[k]
	if b.Pos != document.NOUN && b.Pos != document.ADJ || b.Definite() || b.HasPronoun() || b.Mention != 0 {
		return false
	}
	return !b.Is(lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassPreposition) && b.Read.Source != document.Guess && b.Feats.Case != document.Acc
}

// actorAfter reads the subject behind its verb at word k (ستبدأ مؤسساتنا).
func (x *Judge) actorAfter(k int, c *Clauses) syntax.Actor {
	p := &x.Page
	j := k + 1
	for j < c.Last && (p.IsMark(j) || p.Words[j].Is(lexicon.ClassAdverb)) {
		j++
	}
	if j >= c.Last || !nounPart(&p.Words[j]) || p.Words[j].Pos == document.ADP || p.Words[j].Is(lexicon.ClassPreposition) || p.Words[j].Conj {
		return syntax.Actor{}
	}
	a, _ := x.readActor(j, min(c.Last, j+8), c.Dr)
	return a
}

// quotesOthers reports whether the verb at k opens the speech of somebody else, whose
// deeds are told there (إن الوزير اتهم …).
func (x *Judge) quotesOthers(k int, d *deed, c *Clauses) bool {
	w := &x.Page.Words[k]
	if d.actor.Side == syntax.OwnSide || d.actor.Side == syntax.BothSides {
		return false
	}
	f := w.Finite()
	return f != nil && f.Verb.Flags&(lexicon.FlagAmb|lexicon.FlagWeak|lexicon.FlagQuote) == 0 && w.Pos == document.VERB
}
