package target

import (
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// seek looks further for whom a forceful act is aimed at, where neither its verb nor
// its trigger has named him: a pronoun behind the verb, the object that stands apart from it,
// who has the duty or did the deed of the content, or whom the speaker has just aimed at.
func (x *Finder) seek(n int) {
	dr := &x.drafts[n]
	if dr.Target != "" || aimless[dr.Act] || dr.Act == "reject" && x.declinesToSay(dr) {
		return
	}
	if syntax.Describes[dr.Verb.Lemma] {
		_ = x.takeDescribedBefore(n) || dr.Act == "condemn" && (dr.Object.Ok() && x.takeAgent(dr) || x.takeNationWithin(dr, dr.Content.First+1, min(dr.Content.Last, dr.Content.First+4)))
		return
	}
	if x.takeBoundPronoun(dr) || x.takeMarked(dr) || x.takeDistant(dr) || x.takeCity(dr) {
		return
	}
	if isWarning(dr) {
		_ = x.takeAgent(dr) || x.takeWarnedOf(dr)
		return
	}
	ok := x.seekByAct(dr)
	ok = ok || x.takeDone(dr) || x.takeReferred(dr) || x.seekFolk(dr) || x.takeSpokenTo(dr) || x.takeGoingOn(n) || x.takeChargedIn(dr)
	if !ok && (dr.Act == "praise" || dr.Act == "support" || dr.Act == "condemn" || dr.Act == "reject") {
		ok = x.takeResumed(n)
	}
	ok = ok || x.takeAgain(n)
	if !ok && (dr.Act == "accuse" || dr.Act == "threaten") {
		x.takeBefore(n)
	}
}

// seekByAct looks where the act says that its party may stand, deeper in the content than takeByAct.
func (x *Finder) seekByAct(dr *syntax.Draft) bool {
	ok := false
	switch dr.Act {
	case "appeal", "demand":
		ok = x.takeCalled(dr) || x.takeDutyHolder(dr) || x.takeRequested(dr) || x.takeObliged(dr) || x.takeAsked(dr) || x.takeWanted(dr) || x.takeHolder(dr)
	case "accuse":
		ok = x.takeAgent(dr) || x.takeDoer(dr) || x.takeNation(dr)
	case "condemn":
		ok = x.takeAgent(dr) || x.takeHead(dr) || !steps.Has(dr.Trigger.Rule) && x.takeDoer(dr) || x.takeNation(dr)
	case "praise", "support":
		ok = x.takeHead(dr) || x.takeThanked(dr) || x.takeWelcomed(dr) || dr.Verb.Lemma == "وقع" && x.takeDealt(dr) || dr.Act == "praise" && sympathies.Has(dr.Trigger.Rule) && x.takeNation(dr)
	case "pledge":
		if w := &x.Page.Words[dr.Content.First]; w.Lemma() == "رد" || w.Lemma() == "انتقام" {
			ok = x.takeNation(dr)
		}
		ok = ok || x.takePressed(dr) || x.takeDealt(dr) || x.takeDealtWith(dr) || !x.tellsOfHarm(dr) && x.takeGoverned(dr, 0) || x.takeGoods(dr) || x.takeAided(dr)
	case "reject":
		ok = x.takeRefused(dr) || dr.Kind != syntax.ByQuote && dr.Trigger.Rule == "cue" && x.takeMasdarSubject(dr, dr.Content.First) || x.takeNation(dr) || x.takeRefusedTo(dr) || x.takeDealtWith(dr)
	case "regret":
		ok = dr.Verb.Lemma == "اعتذر" && dr.Kind == syntax.ByPreposition && x.takeParty(dr, dr.Content.First) || x.takeByWhom(dr) || x.takeSaidOf(dr) || x.takeRued(dr) || dr.Kind == syntax.ByObject && dr.Trigger.Rule == "cue" && x.takeHead(dr) || x.takeThanked(dr) || x.takeFeared(dr)
	case "reduce":
		ok = x.takeEnvoy(dr) || x.takeHead(dr) || x.takeGoverned(dr, lexicon.FrameMaa|lexicon.FrameAla|lexicon.FrameMin) || x.takeNation(dr) || x.takeGoods(dr)
	case "threaten":
		ok = x.takeOpeningPronoun(dr) || x.takeHead(dr) || x.takeDoer(dr) || x.takeNation(dr) || x.takeGoods(dr)
	}
	return ok
}

// steps are the rules by which a step or a law condemns, whose issuer stands with it or is not named.
var steps = lexicon.Set("force-offends force-useless")

// takeEnvoy takes the country from which an envoy is called home (استدعت سفيرها في باريس).
func (x *Finder) takeEnvoy(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+2 < min(dr.Content.Last, dr.Content.First+6); k++ {
		if l := p.Words[k].Lemma(); l != "سفير" && l != "قنصل" && l != "دبلوماسي" {
			continue
		}
		for j := k + 1; j+1 < min(dr.Content.Last, k+4); j++ {
			if b := p.Words[j].Base; (b == "في" || b == "لدى") && p.Words[j+1].Mention != 0 {
				return x.takeParty(dr, j+1)
			}
		}
	}
	return false
}
