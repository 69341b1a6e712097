package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Judge tells by what is said which act a statement is.
type Judge struct {
	*syntax.Reader
}

// deed is a finite verb of a content with whose deed it is.
type deed struct {
	k        int
	actor    syntax.Actor
	force    lexicon.Force
	negation int // the word that denies it, 1-based
	modal    bool
	future   bool
	wished   bool   // after أود أن
	meant    string // the pronoun of a subject that the clause leaves out
	others   bool   // the subject before a dummy one is another party (الدول سيتم تشجيعها)
}

// judge decides whether a deed gives the content its force.
func (x *Judge) judge(c *Clauses, d *deed) (syntax.Trigger, bool) {
	p := &x.Page
	w := &p.Words[d.k]
	t := syntax.Trigger{First: d.k, Last: d.k + 1, Party: d.actor}
	if d.negation > c.First {
		t.First = d.negation - 1
	}
	if d.future && !w.HasBefore("س") && d.k > c.First {
		t.First = d.k - 1
	}
	if !x.ownDeed(c, d) {
		return t, false
	}
	t.Party = d.actor
	if w.Feats.Person == document.Third && dummySubject.Has(w.Lemma()) && !(d.negation > 0 && d.actor.Side == syntax.OwnSide && x.wontMeet(d.k, c.Last)) && (d.future || !x.holdsTalks(d.k, c.Last)) {
		d.others = d.actor.Side == syntax.OtherSide && d.actor.Pronoun == "" && w.Lemma() == "تم"
		d.actor = syntax.Actor{} // إنه سيتم
	}
	found := false
	if d.actor.Side == syntax.OtherSide && c.Dr.Pron == "هما" && w.Lemma() == "اتفق" {
		d.actor.Side = syntax.BothSides // إنهما اتفقا على
	}
	if x.bereft(d, c.Last) {
		t.Act, t.Rule, found = "regret", "force-loss", true
		t.Party = syntax.Actor{}
		return t, found
	}
	switch d.actor.Side {
	case syntax.SecondSide:
		if told := d.negation == 0 && !d.modal && w.Feats.Aspect == document.Perf; told && d.force&lexicon.ForceFail != 0 {
			t.Act, t.Rule, found = "condemn", "force-failure", true // لقد فشلتم
		} else if told && d.force&lexicon.ForceHostile != 0 {
			t.Act, t.Rule, found = "accuse", "force-hostile", true // لقد خربتم المجتمع
		}
	case syntax.OwnSide, syntax.BothSides:
		t.Act, t.Rule, found = x.judgeOwn(c, d)
	case syntax.House:
		if t.Act, t.Rule, found = x.judgeOwn(c, d); !found {
			t.Act, t.Rule, found = x.judgeOther(c, d)
		}
	case syntax.OtherSide:
		t.Act, t.Rule, found = x.judgeOther(c, d)
	case syntax.Nobody, syntax.Thing:
		if t.Act, t.Rule, found = x.judgeEvent(c, d); !found {
			if t.Act, t.Rule, found = x.offends(c, d); found {
				t.Party = d.actor
			}
		}
	}
	if a := x.involved(c, d); !found && a.Last > 0 {
		t.Act, t.Rule, t.Party, found = "accuse", "force-involved", a, true
	}
	if found && d.meant != "" {
		t.Party = syntax.Actor{Side: syntax.OtherSide, Pronoun: d.meant}
	}
	switch {
	case found && t.Rule == "force-judges":
		t.Party, _ = x.readActor(d.k+1, c.Last, c.Dr)
	case found && t.Rule == "force-charge":
		t.Party, _ = x.readActor(d.k+1, x.GuiltBehind(d.k, c.Last), c.Dr)
	}
	if found && t.Act == "threaten" {
		t.Party = c.Rival
	}
	return t, found
}

// ownDeed settles whose deed a verb is whose subject is a pronoun that may be the speaker's: nobody accuses himself (قال إنه
// ينتهك). It reports whether it is anybody's: the verb of a relative clause does not agree with him (استمع إلى شهادات عن
// فظائع "تفوق الوصف" ارتكبت).
func (x *Judge) ownDeed(c *Clauses, d *deed) bool {
	w := &x.Page.Words[d.k]
	pron := c.Dr.Pron
	if d.actor.Pronoun == "" || d.actor.Side != syntax.OwnSide || pron == "" || d.force&lexicon.ForceHostile == 0 || w.Feats.Person != document.Third || official.Has(w.Lemma()) {
		return true
	}
	if c.said && !w.Conj && (pron == "ه" || pron == "ها") && w.Feats.Number != lexicon.Plural && (pron == "ه") != (w.Feats.Gender == lexicon.Masculine) {
		return false
	}
	d.actor.Side = syntax.OtherSide
	return true
}

// official are the hostile deeds that police and armies tell of themselves (أفشلت المخطط وصادرت أسلحة).
var official = lexicon.Set("صادر افشل اجهض نسف عطل اعاق خرب")

// bereft reports whether a deed is to have lost somebody dear (فقد العالم صديقا).
func (x *Judge) bereft(d *deed, last int) bool {
	p := &x.Page
	if w := &p.Words[d.k]; w.Lemma() != "فقد" && w.Lemma() != "خسر" || d.negation > 0 || d.modal || d.future {
		return false
	}
	for j := d.k + 1; j < min(last, d.k+4); j++ {
		if w := &p.Words[j]; dear.Has(w.Lemma()) && !w.Definite() && !w.HasProclitic() && (w.Feats.Case == document.Acc || strings.HasSuffix(w.Base, "ا") || w.Base == "قامة") {
			return true
		} else if w.Punct != 0 || w.Pos == document.VERB || w.Pos == document.ADP {
			return false
		}
	}
	return false
}

// dear are those whose loss is mourned.
var dear = lexicon.Set("صديق رجل قائد اخ زعيم رمز قامة مفكر عالم مناضل شاعر فنان كاتب اب والد زميل")

// involved returns whose part in a wrong the verb of a deed shows (يثبت تورط النظام).
func (x *Judge) involved(c *Clauses, d *deed) syntax.Actor {
	p := &x.Page
	if d.force&lexicon.ForceShow == 0 || d.negation > 0 || d.modal {
		return syntax.Actor{}
	}
	for j := d.k + 1; j < min(c.Last-1, d.k+4); j++ {
		if x.ForceOf(&p.Words[j])&lexicon.ForceInvolved == 0 && !guilts.Has(p.Words[j].Base) {
			continue
		}
		for j+2 < c.Last && p.Words[j+1].Pos == document.ADJ && !p.Words[j+1].HasProclitic() {
			j++ // ضلوع مباشر لروسيا
		}
		if a, _ := x.readActor(j+1, min(c.Last, j+8), c.Dr); a.Side == syntax.OtherSide {
			return a
		}
		return syntax.Actor{}
	}
	return syntax.Actor{}
}

// dummySubject are the verbs before which the pronoun on إن stands for nobody.
var dummySubject = lexicon.Set("تم جرى وجب")

// confers reports whether a deed early in the content is a consultation with somebody (الرئيس ناقش
// الأمر مع نظيره).
func (x *Judge) confers(c *Clauses, d *deed) bool {
	p := &x.Page
	if d.modal || d.future || d.k > c.First+reachConferring || p.Words[d.k].Feats.Voice == document.Pass || !x.consults(&p.Words[d.k]) {
		return false
	}
	if p.Words[d.k].Feats.Number == lexicon.Dual && p.Words[d.k].Lemma() == "تباحث" {
		return true // تباحثا في مواقفهما
	}
	for j := d.k + 1; j < min(c.Last-1, d.k+reachConferring); j++ {
		switch w := &p.Words[j]; {
		case w.Base == "مع":
			return x.SideAt(j+1, c.Dr) == syntax.OtherSide || x.IsPeer(j+1)
		case w.Punct != 0 && !p.IsMark(j), w.Is(lexicon.ClassThat | lexicon.ClassRelative), w.Pos == document.VERB:
			return false
		}
	}
	return false
}

// reachConferring bounds the words before a verb of consulting, and between it and its partner.
const reachConferring = 8

// consults reports whether the word is a verb of consulting.
func (x *Judge) consults(w *syntax.Word) bool {
	for i := range w.Cues {
		if w.Cues[i].Verb.Act == "consult" {
			return true
		}
	}
	return w.Lemma() == "بحث" || w.Lemma() == "ناقش" || w.Lemma() == "تباحث" || w.Lemma() == "تناول" && w.Feats.Aspect == document.Perf
}

// wages reports whether a deed is one of ill will with a hostile noun, or a declaration of war.
func (x *Judge) wages(d *deed, c *Clauses) bool {
	if d.force&lexicon.ForceCarry != 0 && x.hostileObject(d.k, c.Last) {
		return true
	}
	if x.Page.Words[d.k].Lemma() == "شن" && d.k+1 < c.Last && x.Page.Words[d.k+1].Lemma() == "حرب" {
		return true // تشن حربا دعائية
	}
	return x.Page.Words[d.k].Lemma() == "اعلن" && d.k+1 < c.Last && x.Page.Words[d.k+1].Base == "الحرب"
}
