package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// maxSeen bounds the words from في to what somebody sees in a matter.
const maxSeen = 8

// readSees reads a judgement by the verb of seeing at word i: in one thing its subject sees another, which stands
// without article (يرى المزارعون في المشروع فرصة ثمينة). It reports whether word i was one.
func (x *Extractor) readSees(i, first, limit int, f *lexicon.VerbForm) bool {
	p := &x.Page
	if f.Verb.Lemma != "رأى" || p.Words[i].Pronoun != "" || x.NegatedAt(i, first) {
		return false
	}
	np := x.SubjectAfter(i+1, limit, f.Verb)
	k := i + 1
	if np.Ok() {
		k = np.After
	}
	if k+2 >= limit || p.Words[k].Form != "في" || !p.Words[k+1].Definite() && !p.Words[k+1].Is(lexicon.ClassDemonstrative) && p.Words[k+1].Mention == 0 || p.Words[k+1].Is(lexicon.ClassTalk|lexicon.ClassReport|lexicon.ClassTime) {
		return false
	}
	for z := k + 2; z < min(limit, k+maxSeen); z++ {
		w, b := &p.Words[z], &p.Words[z-1]
		if w.Punct != 0 || w.Conj || w.Pos == document.VERB || w.Is(lexicon.ClassHuman|lexicon.ClassThat|lexicon.ClassRelative|lexicon.ClassTime|lexicon.ClassAdverb) {
			return false
		}
		if w.Pos != document.NOUN || w.Read.Source != document.Lexicon || w.Definite() || w.HasProclitic() || w.HasPronoun() || w.Mention != 0 || !b.Definite() && b.Mention == 0 || w.Lemma()+"ا" != w.Base && !strings.HasSuffix(w.Base, "ة") || z+1 < limit && p.Words[z+1].Definite() && !strings.HasSuffix(w.Base, "ة") {
			continue
		}
		c := p.ComplementFrom(syntax.ByObject, k+1)
		dr := syntax.Draft{Outer: x.outerOf(i), Cue: i, CueFirst: i, Verb: f.Verb, Act: f.Verb.Act, Form: f.Kind, Rule: "verb-object", Intro: c.Intro, Kind: c.Kind, Subject: np}
		dr.Speaker = x.subjectOf(i, first, f, np, &dr)
		if dr.Speaker.Name == "" || dr.Outer != 0 {
			return false
		}
		x.speak(&dr, c, limit)
		return true
	}
	return false
}
