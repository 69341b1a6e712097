package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// nominalClause judges the predicate that begins at word k: a name or quality that
// condemns, guilt, readiness.
func (x *Judge) nominalClause(c *Clauses, k int) (int, syntax.Trigger, bool) {
	p := &x.Page
	side := c.actor.Side
	for j := k; j < min(c.Last, k+4); j++ {
		w := &p.Words[j]
		if p.IsMark(j) {
			continue
		}
		unfair := w.Base == "غير" && j+1 < c.Last && (!p.Words[j+1].Definite() || x.blamesBy(j)) && x.ForceOf(&p.Words[j+1])&lexicon.ForceFair != 0 && (j > k || j == 0 || nominalSubject(&p.Words[j-1]))
		if !unfair && !(w.Base == "غير" && x.unready(c, j, false)) && x.noPredicate(w, j == k) {
			return j, syntax.Trigger{}, false
		}
		if j == k && side != syntax.OwnSide && j > c.actor.First+1 && p.Words[j-1].Pos == document.NOUN && p.Words[j-1].HasPronoun() && !syntax.Quantities.Has(p.Words[j-2].Base) && p.Words[j-2].Base != "بعض" {
			return j, syntax.Trigger{}, false // أشخاص حالتهم سيئة
		}
		f := x.ForceOf(w)
		t := syntax.Trigger{First: j, Last: j + 1, Party: c.actor}
		if t.Act, t.Rule = x.sidesOf(c, j, k); t.Act != "" {
			return j, t, true
		}
		if unfair {
			t.Last = j + 2
		}
		unaccepted := w.Base == "غير" && j+1 < c.Last && p.Words[j+1].Lemma() == "مقبول"
		denied, first := c.negation > 0, j == x.pastMarks(k, c.Last)
		switch {
		case side == syntax.Nobody, side == syntax.SecondSide:
		case (side == syntax.OwnSide || side == syntax.House) && x.ownQuality(c, j, j == k, &t):
			return j, t, true
		case denied && first && x.unworthyAt(c, j):
			t.Act, t.Rule = "condemn", "force-unworthy"
			return j, t, true
		case side == syntax.OwnSide || side == syntax.BothSides || denied:
		case first && x.badName(c, j) != "":
			t.Act, t.Rule = x.badName(c, j), "force-stain"
			return j, t, true
		case f&lexicon.ForceGuilty != 0 && side != syntax.Thing, side != syntax.Thing && x.responsible(j, c.Last):
			t.Act, t.Rule = "accuse", "force-guilt"
			return j, t, true
		case unaccepted && (side == syntax.OtherSide || side == syntax.Thing || side == syntax.House):
			t.Act, t.Rule, t.Last = "reject", "force-unaccepted", j+2
			return j, t, true
		case x.attemptAt(j, c.Last):
			t.Act, t.Rule = "condemn", "force-attempt"
			return j, t, true
		case f&lexicon.ForceBad != 0 && !w.Definite() && w.Prefix == "", unfair:
			if x.blamesNobody(c, j, unfair) {
				break
			}
			t.Act, t.Rule = "condemn", "force-name"
			if x.disowned(c.First, j) {
				t.Act, t.Rule = "deny", "force-false"
			}
			return j, t, true
		}
		if !denied && x.meritAt(c, j) {
			t.Act, t.Rule = "praise", "force-merit"
			return j, t, true
		}
		if w.Pos == document.ADP && j > k {
			return j, syntax.Trigger{}, false
		}
	}
	return k, syntax.Trigger{}, false
}

// ownQuality reports whether the predicate at word j tells what the speaker's side is ready for, is not ready for or is
// not; first tells that it is the first word of it.
func (x *Judge) ownQuality(c *Clauses, j int, first bool, t *syntax.Trigger) bool {
	w := &x.Page.Words[j]
	f, denied, own := x.ForceOf(w), c.negation > 0, c.actor.Side == syntax.OwnSide
	switch {
	case x.unready(c, j, denied):
		t.Act, t.Rule = "reject", "force-unready"
	case (f&lexicon.ForceReady != 0 || w.Lemma() == "جاهز" && (x.readyToFight(j, c.Last) || x.readyTo(j, c.Last))) && !denied:
		x.readiness(c, j, t)
	case own && denied && f&(lexicon.ForceBad|lexicon.ForceGuilty) != 0:
		t.Act, t.Rule = "deny", "force-denial"
	case own && !denied && first && c.actor.Pronoun != "" && c.Dr.Pron == c.actor.Pronoun && c.Dr.Verb.Act == "comment" && insults.Has(w.Lemma()):
		t.Act, t.Rule, t.Party = "condemn", "force-name", syntax.Actor{Side: syntax.OtherSide, Pronoun: c.actor.Pronoun} // قال عنه إنه خائن
	default:
		return false
	}
	return true
}

// blamesNobody reports whether the bad quality at word j is of a state of things or told as a fact (المبلغ غير كاف).
func (x *Judge) blamesNobody(c *Clauses, j int, unfair bool) bool {
	p := &x.Page
	switch {
	case p.Words[j].Lemma() == "ارهابي" && c.actor.Last == 0 && c.actor.Pronoun == "", x.fearsIt(j):
		return true
	case c.actor.Side != syntax.Thing:
		return false
	}
	b := ""
	if unfair {
		b = p.Words[j+1].Base
	}
	return (strings.HasPrefix(b, "كاف") || strings.HasPrefix(b, "صحي")) && !x.stepAt(c.begin, j) ||
		states.Has(strings.TrimPrefix(p.Words[c.begin].Base, "ال")) || c.Dr.Act == "assert" && c.actor.Last == 0
}

// readiness tells what the readiness of the speaker's side at word j is: a promise, or a threat where it is for
// retaliation under a condition or for a fight.
func (x *Judge) readiness(c *Clauses, j int, t *syntax.Trigger) {
	switch {
	case c.condition > j && x.readyToHit(j, c.Last):
		t.Act, t.Rule, t.Party = "threaten", "force-condition", c.Rival
	case x.readyToFight(j, c.Last), x.readyToImpose(j, c.Last):
		t.Act, t.Rule, t.Party = "threaten", "force-ready", syntax.Actor{}
	default:
		t.Act, t.Rule = "pledge", "force-ready"
	}
}

// sidesOf returns the act and rule of what speakers say they are at word j, in the predicate that begins at
// word k: carrying on, with somebody, or against something. "" for none.
func (x *Judge) sidesOf(c *Clauses, j, k int) (act, rule string) {
	p, side := &x.Page, c.actor.Side
	if side != syntax.OwnSide && side != syntax.House || c.negation != 0 {
		return "", ""
	}
	w := &p.Words[j]
	switch {
	case carriesOn.Has(w.Base) && j+1 < c.Last && (p.Words[j+1].Form == "في" || p.Words[j+1].Form == "قدما"):
		return "pledge", "force-ready" // إنها ماضية في
	case side == syntax.OwnSide && j == k && w.Lemma() == "حريص" && p.Words[j-1].Lemma() != "كان" && j+2 < c.Last && p.Words[j+1].Form == "على" && p.Words[j+2].Feats.Masdar:
		return "pledge", "force-ready" // إنها حريصة على إنجاح الحوار
	case x.isBacker(j, c.Last):
		return "support", "force-side" // نحن متضامنون مع
	case side == syntax.OwnSide && j == k && w.Form == "ضد":
		return "reject", "force-against" // نحن ضد التدخل
	}
	return "", ""
}

// insults are what nobody calls himself.
var insults = lexicon.Set("خائن جاسوس كاذب مجرم ارهابي قاتل لص عميل منافق طاغية ديكتاتور دكتاتور محتال سفاح عنصري متطرف مجنون احمق غبي جبان")

// nominalSubject reports whether w may end the subject of a nominal clause: it is definite.
func nominalSubject(w *syntax.Word) bool {
	return w.Definite() || w.HasPronoun() || w.Mention != 0 || w.Pos == document.PRON || w.Pos == document.PROPN || w.Is(lexicon.ClassThat)
}

// noPredicate reports whether the walk over a predicate ends at w, its first word or a later one.
func (x *Judge) noPredicate(w *syntax.Word, first bool) bool {
	return w.Punct != 0 || w.Pos == document.VERB || first && (w.Is(lexicon.ClassAdverb) || w.HasProclitic()) ||
		w.HasBefore("ب") || w.HasBefore("ك") || w.Is(lexicon.ClassRelative|lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassNegative)
}

// isBacker reports whether the participle at word j tells whose side one is on (متضامنون مع، مؤيدة ل).
func (x *Judge) isBacker(j, last int) bool {
	p := &x.Page
	b := p.Words[j].Base
	for _, stem := range []string{"متضامن", "مؤيد", "مساند", "داعم"} {
		if rest, ok := strings.CutPrefix(b, stem); ok && (rest == "" || rest == "ة" || rest == "ون" || rest == "ين" || rest == "ا") {
			j = x.pastWarmly(j+1, last)
			return j < last && (p.Words[j].Base == "مع" || p.Words[j].HasBefore("ل") || p.Words[j].Base == "بشكل")
		}
	}
	return false
}

// carriesOn are the participles of going on with something.
var carriesOn = lexicon.Set("مستمر مستمرة مستمرون مستمرين مستمرا ماض ماضية ماضون ماضين ماضيا")

// responsible reports whether the predicate at word j makes somebody answer for something bad
// (مسؤول عن الهجوم، وراء التفجير).
func (x *Judge) responsible(j, last int) bool {
	p := &x.Page
	switch b := strings.TrimPrefix(p.Words[j].Base, "ال"); b {
	case "مسؤول", "مسؤولة", "مسؤولون", "مسؤولان", "مسؤولين", "مسئول", "مسئولة":
		if j+1 < last && strings.HasPrefix(p.Words[j].Base, "ال") && (p.Words[j+1].Form == "عنه" || p.Words[j+1].Form == "عنها") {
			return true // وإيران هي المسؤولة عنه
		}
		return j+1 < last && p.Words[j+1].Base == "عن" && (x.isBlame(j+2, last) || j+3 < last && p.Words[j+2].Base == "كل" && p.Words[j+3].Base == "ما")
	case "وراء", "خلف":
		return x.isBlame(j+1, last)
	}
	return false
}

// readyTo reports whether the readiness at word j is for a deed (جاهزة للتحرك).
func (x *Judge) readyTo(j, last int) bool {
	for k := j + 1; k < min(last, j+3); k++ {
		if w := &x.Page.Words[k]; w.HasBefore("ل") {
			return serving.Has(w.Lemma())
		}
	}
	return false
}

// serving are what one is ready for on behalf of others.
var serving = lexicon.Set("تحرك مساعدة عمل تعاون دعم تدخل مشاركة حوار تفاوض مفاوضة توقيع تقديم استقبال")

// readyToHit reports whether the readiness at word j is for retaliation (مستعدة لاستئناف التخصيب).
func (x *Judge) readyToHit(j, last int) bool {
	for k := j + 1; k < min(last, j+3); k++ {
		if w := &x.Page.Words[k]; x.ForceOf(w)&lexicon.ForceBlow != 0 || w.Lemma() == "شن" {
			return true
		}
	}
	return false
}

// fearsIt reports whether the bad name at word j is governed by a noun that is against it.
func (x *Judge) fearsIt(j int) bool {
	p := &x.Page
	return j > 0 && p.Words[j-1].Pos == document.NOUN && !p.Words[j-1].Definite() && p.Words[j-1].Feats.Masdar && x.ForceOf(&p.Words[j-1])&(lexicon.ForceContainer|lexicon.ForceBad|lexicon.ForceHostile) == 0 && p.Words[j].Pos == document.NOUN
}

// blamed finds "مسؤولية س ليست موضع شك" and "مسؤول عن الهجوم" in the words [k, next) of a subject.
func (x *Judge) blamed(c *Clauses, k, next int) (syntax.Trigger, bool) {
	p := &x.Page
	if c.actor.Side != syntax.OtherSide && c.actor.Side != syntax.House && (c.actor.Side != syntax.Thing || c.actor.Last == 0) {
		return syntax.Trigger{}, false
	}
	for j := k; j < min(next+1, c.Last); j++ {
		if p.Words[j].Base != "مسؤولية" && p.Words[j].Base != "مسئولية" {
			continue
		}
		for n := next; n < min(c.Last, next+4); n++ {
			if b := p.Words[n].Base; b == "شك" || b == "واضحة" {
				return syntax.Trigger{First: j, Last: n + 1, Party: c.actor, Act: "accuse", Rule: "force-blame"}, true
			}
		}
	}
	return syntax.Trigger{}, false
}
