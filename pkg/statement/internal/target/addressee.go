package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Addressee is whom the speaker talks to as the text says it between cue and content:
// the object of a verb of telling (أبلغ الوزير الصحافيين أن), or a person or party behind ل
// that is no medium (قال لنظيره).
func (x *Finder) Addressee(dr *syntax.Draft) string {
	p := &x.Page
	if v := dr.Verb; v.Target&lexicon.FrameObject != 0 && dr.Act == "comment" && dr.Target != "" {
		return syntax.WithoutHash(dr.Target)
	}
	from := dr.Cue + 1
	if dr.Subject.Ok() {
		from = dr.Subject.After
	}
	for k := from; k < dr.Intro && k < from+syntax.MaxSkip; k++ {
		w := &p.Words[k]
		if !w.Arabic || !strings.HasPrefix(w.Base, "ل") && w.Form != "ل" {
			continue
		}
		if syntax.Public.Has(w.Base) {
			return syntax.CutLam(p.D.Text[w.Start:w.End])
		}
		m := p.MentionAt(k)
		if m == nil || x.IsMedium(k, k+1) || m.Last > dr.Intro {
			continue
		}
		switch p.D.Entities[m.Entity].Kind {
		case document.Person:
			return x.FullName(m.Entity)
		case document.Country, document.Organisation, document.Group, document.Title:
			return p.MentionText(m)
		}
	}
	return ""
}

// takeOblique takes the phrase behind the verb's own preposition (طلب من تركيا).
func (x *Finder) takeOblique(dr *syntax.Draft) bool {
	p := &x.Page
	from := dr.Cue + 1
	if dr.Subject.Ok() {
		from = dr.Subject.After
	}
	reach := 6
	if dr.Act == "accuse" || dr.Act == "support" {
		reach = 9 // ألقى باللوم، في الهجوم، على; وقعت عددا من العقود مع
	}
	for k := from; k < min(from+20, max(dr.Intro, from+reach)) && k < len(p.Words); k++ {
		if syntax.PrepositionFrame(p.Words[k].Form)&dr.Verb.Target != 0 {
			end := min(len(p.Words), k+12)
			if (dr.Kind == syntax.ByObject || dr.Kind == syntax.ByQuote) && dr.Intro > k+1 {
				end = min(end, dr.Intro) // طلب من ضيوفه إعلان
			}
			np := x.NounPhrase(k+1, end, &syntax.AnyVerb)
			return (k < from+6 || x.CanSpeak(np) || dr.Kind == syntax.ByObject && np.Last == dr.Intro && p.IsComma(k-1)) && x.takePhrase(dr, np)
		}
	}
	return false
}
