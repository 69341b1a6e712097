package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Sources that stand in the middle of a clause, which goes on behind them.

// goesOnBehind reports whether the clause goes on behind the source at word k, which stands
// between commas, with a noun that is joined to it (، بحسب تقارير دولية، وأكبر المخازن), or names no source but
// what something accords with (، وفق هذا القانون، لن يكونوا).
func (x *Reader) goesOnBehind(k int) bool {
	p := &x.Page
	if s := x.SourceAt(k); s.Kind != "clause" {
		if np := x.SourcePhrase(k+len(s.Words)-lamOn(s), min(len(p.Words), k+maxAsideSource)); np.Ok() && np.After < len(p.Words) && p.IsComma(np.After) && !x.CanSpeak(np) && !x.IsMedium(np.First, np.Last) && !p.Words[np.First].HasPronoun() && !p.Words[np.First].Is(lexicon.ClassTalk|lexicon.ClassReport) {
			return true
		}
	}
	for j := k + 2; j+1 < min(len(p.Words), k+maxAsideSource); j++ {
		switch {
		case p.IsComma(j):
			n := &p.Words[j+1]
			return n.Conj && (n.Pos == document.NOUN || n.Pos == document.ADJ) && n.Finite() == nil && n.FormOf(lexicon.Participle) == nil && !n.Is(lexicon.ClassHuman|lexicon.ClassInstitution)
		case p.Words[j].Punct != 0:
			return false
		}
	}
	return false
}

// awaitsVerb reports whether the clause that begins at word j has no verb yet and has it behind the source at word k,
// which stands between commas (عائد المتحف، بحسب تصريحات الوزير، يبقى زهيدا).
func (x *Reader) awaitsVerb(j, k int) bool {
	p := &x.Page
	if !x.isThatClause(j) || x.SourceAt(k).Kind == "clause" {
		return false
	}
	for n := j; n < k; n++ {
		if p.Words[n].Pos == document.VERB {
			return false
		}
	}
	for n := k + 1; n+1 < min(len(p.Words), k+maxAsideSource) && p.Words[n].Punct != '.'; n++ {
		if p.IsComma(n) {
			w := &p.Words[n+1]
			return w.Pos == document.VERB && !w.Conj && (w.Finite() == nil || !x.isCue(n+1))
		}
	}
	return false
}

// lamOn is 1 for a source of which the last word is ل, which may be written on the word behind it, else 0.
func lamOn(s *lexicon.Source) int {
	if s.Words[len(s.Words)-1] == "ل" {
		return 1
	}
	return 0
}

// midSource returns the word behind the medium that is named as the source at word j, between the parts of a clause
// (دعت الوزارة وفقا لوكالة رويترز إلى); j for none.
func (x *Reader) midSource(j, limit int) int {
	s := x.SourceAt(j)
	if s == nil || s.Kind == "clause" || x.Page.Words[j].Conj {
		return j
	}
	np := x.SourcePhrase(j+len(s.Words)-lamOn(s), limit)
	if !np.Ok() || np.After >= limit || !x.IsMedium(np.First, np.Last) {
		return j
	}
	if end := x.MediumEnd(np.First, limit); end > np.First {
		return min(end, np.After)
	}
	return np.After
}
