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

// takeSpokenTo takes whom a quotation in the second person speaks to, where the words before it tell to whom it
// is said (قال لمنافسه: "لقد خذلتنا").
func (x *Finder) takeSpokenTo(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Kind != syntax.ByQuote {
		return false
	}
	spoken := false
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+8) && !spoken; k++ {
		w := &p.Words[k]
		spoken = w.Pos == document.VERB && w.Feats.Person == document.Second && w.Feats.Aspect != document.Perf || x.hasSecondPerson(w) || toYou.Has(w.Base)
	}
	if !spoken {
		return false
	}
	if to := x.Addressee(dr); to != "" && to != dr.Speaker.Name && !press.Has(lexicon.Fold(to)) {
		dr.Target = to
		return true
	}
	from := dr.Cue + 1
	for k := from; k+1 < min(dr.Intro, from+syntax.MaxSkip); k++ {
		if p.Words[k].Base == "الى" && k > from && letters.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال")) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// toYou are the prepositions with a pronoun of the second person.
var toYou = lexicon.Set("عليكم عليك لكم لك اليكم اليك منكم منك بكم معكم معك")

// press are those who ask and only pass on.
var press = lexicon.Set("الصحافيين الصحفيين الصحافة الاعلاميين صحافيين صحفيين الاعلام")

// hasSecondPerson reports whether the word carries a pronoun of the second person.
func (x *Finder) hasSecondPerson(w *syntax.Word) bool {
	return w.HasPronoun() && w.Read.Segments[len(w.Read.Segments)-1].Feats.Person == document.Second
}

// letters are what is directed to somebody.
var letters = lexicon.Set("رسالة كلامه كلامها حديثه حديثها خطاب رسالته رسالتها كلمة نداء موجهة موجها")
