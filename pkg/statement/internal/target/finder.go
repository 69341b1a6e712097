package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Discourse is what must be known of the text beyond the page: who is who in it.
type Discourse interface {
	// Identify is the party for which the phrase stands. One that is new may be kept for later phrases,
	// so that the order of the questions matters.
	Identify(np syntax.Phrase) syntax.Speaker
	// FullName is the longest personal name that the text gives entity e.
	FullName(e int) string
	// Topic is the subject that sentence s begins with, as a phrase and as a party.
	Topic(s int) (syntax.Phrase, syntax.Speaker)
}

// Finder finds the targets of the drafts of one document after the other. It keeps scratch
// space and is used by one goroutine at a time.
type Finder struct {
	judge.Judge
	Discourse

	drafts         []syntax.Draft
	aimed          *syntax.Draft   // the last one with a target
	aimedAt, place syntax.Phrase   // where its target is named, and that of the draft at hand
	stands         map[string]bool // names, by whether the text has them
}

// aimless are the acts that are aimed at nobody.
var aimless = map[string]bool{"comment": true, "assert": true, "deny": true, "concede": true}

// hostile are the acts against their target, whom the next one of the same speaker keeps.
var hostile = lexicon.Set("accuse condemn threaten demand reject")

// forceRule begins the ids of the rules by which a clause of the content decides the act.
const forceRule = "force-"

// NewFinder returns a finder for the page that the judge reads.
func NewFinder(j judge.Judge, d Discourse) *Finder {
	return &Finder{Judge: j, Discourse: d, stands: map[string]bool{}}
}

// Begin lays the drafts of a document before the finder, nil for none.
func (x *Finder) Begin(drafts []syntax.Draft) {
	x.drafts, x.aimed = drafts, nil
	x.aimedAt = syntax.Phrase{}
	clear(x.stands)
}

// Find fills in whom draft n is aimed at; it is asked for the drafts in their order, after Begin.
func (x *Finder) Find(n int) {
	dr := &x.drafts[n]
	x.place = syntax.Phrase{}
	x.aim(dr)
	x.seek(n)
	if dr.Target != "" && !aimless[dr.Act] {
		x.aimed, x.aimedAt = dr, x.place
	}
}

// Of is the target of the draft with his country, as they are told of its act: nobody for one that
// is aimed at nobody.
func Of(dr *syntax.Draft) (name, country string) {
	if aimless[dr.Act] && dr.Act != "deny" {
		return "", ""
	}
	return syntax.WithoutHash(articled(dr.Target)), dr.Country
}

// IsHostile reports whether the act is one against its target.
func IsHostile(act string) bool { return hostile.Has(act) }

// articled gives the name of a party that stands behind ل in the text its article back (للرئيس).
func articled(name string) string {
	if strings.HasPrefix(name, "لل") {
		return syntax.CutLam(name)
	}
	return name
}

// inText reports whether the text has the name as it is.
func (x *Finder) inText(name string) bool {
	there, ok := x.stands[name]
	if !ok {
		there = strings.Contains(x.Page.D.Text, name)
		x.stands[name] = there
	}
	return there
}
