package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// aim fills in whom the act is aimed at: the complement that the verb keeps for
// him, the pronoun on the verb, the party of the deed or phrase that decided the act, or
// the first party that the content of a forceful act names.
func (x *Finder) aim(dr *syntax.Draft) {
	p := &x.Page
	v := dr.Verb
	if dr.Target != "" {
		return // وقد اتهم: the accused is known
	}
	if dr.Act == "deny" {
		x.takeAccuser(dr)
		return
	}
	if x.takeByOwnObject(dr) {
		return
	}
	if strings.HasPrefix(dr.Trigger.Rule, forceRule) {
		if v.Target&lexicon.FrameObject == 0 || dr.Kind == syntax.ByObject || !x.takeObject(dr) {
			x.takeByForce(dr)
		}
		return
	}
	if w := &p.Words[dr.Cue]; w.Pronoun != "" && dr.Form != lexicon.Masdar && v.Target&lexicon.FrameObject != 0 {
		if x.takeDescribed(dr) {
			return
		}
		s := x.antecedent(dr, dr.Cue, w.Pronoun)
		if s.Name != "" && (!syntax.Describes[v.Lemma] || s.Kind == document.Person || w.Pronoun != "ها") {
			dr.Target, dr.Country = s.Name, s.Country
		}
		return
	}
	switch {
	case v.Target&lexicon.FrameObject != 0 && dr.Kind != syntax.ByObject:
		if x.takeObject(dr) {
			return
		}
	case v.Target != 0 && v.Target != lexicon.FrameObject:
		if x.takeOblique(dr) {
			return
		}
	}
	if syntax.Describes[v.Lemma] {
		x.takeByDescribed(dr)
		return // what is described is no party
	}
	if dr.Trigger.Rule != "cue" && x.takeByTrigger(dr) {
		return
	}
	if v.Target&lexicon.FrameObject != 0 && dr.Kind != syntax.ByObject && x.takeBetween(dr) {
		return
	}
	x.takeByAct(dr)
	if dr.Target == "" && dr.Act == "support" && (dr.Trigger.Rule == "content-head" || dr.Kind == syntax.ByObject || dr.Kind == syntax.ByPreposition) {
		x.takeNationWithin(dr, dr.Content.First+1, min(dr.Content.Last, dr.Content.First+4)) // دعمه للموقف السعودي
	}
	if dr.Target == "" && (dr.Kind == syntax.ByObject || dr.Kind == syntax.ByPreposition) && (dr.Act == "condemn" || dr.Act == "reject") && dr.Trigger.Rule == "cue" {
		x.takeOwner(dr, dr.Content.First, dr.Content.Last)
	}
}

// takeByDescribed takes whose the deed or saying is that a verb of describing has for its object (وصف تعليقات ماسك
// بأنها، وصف قرارها).
func (x *Finder) takeByDescribed(dr *syntax.Draft) {
	p := &x.Page
	o := dr.Object
	if !o.Ok() {
		return
	}
	w := &p.Words[o.First]
	if o.First+1 < o.Last && x.ForceOf(w)&lexicon.ForceSaying != 0 && !w.Definite() {
		x.takeParty(dr, o.First+1)
	}
	if dr.Target != "" || dr.Act != "condemn" && dr.Act != "praise" || x.takeMasdarSubject(dr, o.First) {
		return
	}
	if !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && w.Mention == 0 && !x.takeWithin(dr, o.First+1, o.Last) {
		x.takeOwner(dr, o.First, o.Last) // وصف التدخل الروسي
	}
	if pr := x.ownerAt(o.First); dr.Target == "" && pr != "" {
		x.takeAntecedent(dr, o.First, pr)
	}
}

// takeAccuser takes whose charge is denied (نفى اتهامات كانبيرا).
func (x *Finder) takeAccuser(dr *syntax.Draft) {
	p := &x.Page
	if dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition {
		return
	}
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+3); k++ {
		if w := &p.Words[k]; charges.Has(w.Lemma()) && !w.Definite() && !w.HasPronoun() && (x.takeParty(dr, k+1) || x.takeNationWithin(dr, k+1, min(dr.Content.Last, k+3))) {
			return
		}
	}
}

// charges are what somebody says against another.
var charges = lexicon.Set("اتهام ادعاء مزعم زعم افتراء مزاعم رواية")

// takeByAct looks for the target in the content, where the act says what it may stand behind.
func (x *Finder) takeByAct(dr *syntax.Draft) {
	p := &x.Page
	switch dr.Act {
	case "praise", "condemn", "accuse":
		if (dr.Trigger.Rule == "content-named" || dr.Trigger.Party.Last > 0) && x.takeActor(dr, dr.Trigger.Party) {
			return
		}
		if dr.Act == "condemn" && dr.Trigger.Rule == "content-any" && strings.HasPrefix(p.Words[dr.Trigger.First].Form, "فقد") && x.canDo(dr.Content.First, dr) && x.takeParty(dr, dr.Content.First) {
			return // نتنياهو فقد تفويض الشعب
		}
		if dr.Act == "praise" && sympathies.Has(dr.Trigger.Rule) && (x.takeGladOf(dr) || x.takeOwed(dr) || x.canDo(dr.Content.First, dr) && x.takeParty(dr, dr.Content.First)) {
			return
		}
		if sympathies.Has(dr.Trigger.Rule) && x.takePredicated(dr) || dr.Act == "condemn" && x.takeDistrusted(dr) {
			return
		}
		if !x.takeAgent(dr) && !x.takeShown(dr) && !x.takeSaid(dr) && !x.takeNamed(dr, lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn) && !x.takeOpeningPronoun(dr) && dr.Pron != "" && dr.Trigger.Rule != "cue" {
			x.takeActor(dr, syntax.Actor{Side: syntax.OtherSide, Pronoun: dr.Pron}) // قالت إنه رائع
		}
	case "support":
		if x.takeSupported(dr) || dr.Trigger.Rule == "content-side" && x.takeBehind(dr) {
			return
		}
		first := dr.Content.First
		if t := &dr.Trigger; t.First > first && t.Last < dr.Content.Last {
			first = t.Last // أننا مع استقرار مصر
		}
		if !x.takeAmong(dr, first, min(dr.Content.Last, first+4), lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn|lexicon.FrameBi) {
			_ = x.takeBehind(dr) || x.takeSaidBehind(dr)
		}
	case "reject":
		if x.declinesToSay(dr) {
			return
		}
		if !x.takeSaid(dr) && !x.takeWith(dr) && !x.takeNationWithin(dr, dr.Content.First+1, min(dr.Content.Last, dr.Content.First+3)) {
			x.takeNamed(dr, lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn|lexicon.FrameMaa|lexicon.FrameBi|lexicon.FrameLi)
		}
	case "consult":
		x.takeGoverned(dr, lexicon.FrameMaa)
	case "threaten", "reduce":
		if dr.Act == "reduce" && x.takeCut(dr) || dr.Act == "threaten" && (x.takeDoomed(dr) || x.layingOn(dr) && x.takeCut(dr)) || x.takeRival(dr) || dr.Act == "threaten" && isWarning(dr) {
			return
		}
		if !x.takeGoverned(dr, 0) {
			x.takeNamed(dr, lexicon.FrameFi)
		}
	case "regret":
		if x.takeSaidAt(dr) || x.takeFeltWith(dr) {
			return
		}
		if condolences.Has(strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(x.Page.Words[dr.Content.First].Base, "ال"), "ها"), "ه")) {
			x.takeGoverned(dr, lexicon.FrameLi)
		} else if sympathies.Has(dr.Trigger.Rule) {
			x.takeBehind(dr)
		}
	case "pledge":
		_ = x.takePromised(dr) || x.takeBeneficiary(dr)
	}
}

// sympathies are the rules by which a phrase inside the content decides.
var sympathies = lexicon.Set("content-any content-start")

// condolences are what is offered to somebody.
var condolences = lexicon.Set("تعازي تعاز عزاء مواساة اعتذار تعازيه مواساته اعتذاره")
