package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeNation takes the country of the document that an adjective at the head of the content
// is of (العقوبات الصينية).
func (x *Finder) takeNation(dr *syntax.Draft) bool {
	first, last, t := dr.Content.First, dr.Content.Last, &dr.Trigger
	if x.takeNationWithin(dr, first+1, min(last, first+6)) {
		return true
	}
	// لا يمكنني كبح جماح غضبي من السياسة الأميركية
	return dr.Act == "condemn" && t.Last > first+4 && x.takeNationWithin(dr, t.Last+1, min(last, t.Last+5))
}

// takeNationWithin is takeNation for the adjectives among words [first, last).
func (x *Finder) takeNationWithin(dr *syntax.Draft, first, last int) bool {
	p := &x.Page
	for k := first; k < last; k++ {
		w := &p.Words[k]
		b := &p.Words[k-1]
		if w.Pos != document.ADJ || w.Mention != 0 || b.Pos != document.NOUN && b.Pos != document.ADJ || w.Definite() != b.Definite() || b.HasPronoun() {
			continue
		}
		adj := strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(w.Base, "ال"), "ة"), "ين")
		if !w.Definite() {
			adj = strings.TrimSuffix(adj, "ا") // دبلوماسيا روسيا
		}
		stem, ok := strings.CutSuffix(adj, "ي")
		if !ok || len(stem) < 4 {
			continue
		}
		for i := range p.D.Entities[:min(len(p.D.Entities), syntax.MaxHolders)] {
			e := &p.D.Entities[i]
			if e.Kind != document.Country || e.Code == dr.Speaker.Country || !isNation(e, stem) {
				continue
			}
			dr.Target, dr.Country = e.Name, e.Code
			return true
		}
	}
	return false
}

// isNation reports whether an adjective in ي with the stem is of the country.
func isNation(e *document.Entity, stem string) bool {
	if e.Code == "US" {
		return stem == "امريك" || stem == "اميرك"
	}
	name := strings.TrimPrefix(lexicon.Fold(e.Name), "ال")
	for _, end := range []string{"", "ا", "يا", "ة", "ية"} {
		if name == stem+end {
			return true
		}
	}
	return false
}

// takeCity takes the city that is itself the object of a verb aimed at somebody, which stands for
// a government (انتقد طهران).
func (x *Finder) takeCity(dr *syntax.Draft) bool {
	if dr.Kind != syntax.ByObject || dr.Verb.Target&lexicon.FrameObject == 0 {
		return false
	}
	m := x.Page.MentionAt(dr.Content.First)
	if m == nil || x.Page.D.Entities[m.Entity].Kind != document.Place || x.Page.D.Entities[m.Entity].Code == "" {
		return false
	}
	dr.Target, dr.Country = x.Page.MentionText(m), x.Page.D.Entities[m.Entity].Code
	return true
}
