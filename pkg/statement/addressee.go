package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// addressee returns whom the speaker talks to as the text says it between cue and content:
// the object of a verb of telling (أبلغ الوزير الصحافيين أن), or a person or party behind ل
// that is no medium (قال لنظيره).
func (x *Extractor) addressee(dr *draft) string {
	p := &x.page
	if v := dr.verb; v.target&fObject != 0 && dr.act == "comment" && dr.target != "" {
		return unhash(dr.target)
	}
	from := dr.cue + 1
	if dr.subject.ok() {
		from = dr.subject.after
	}
	for k := from; k < dr.intro && k < from+maxSkip; k++ {
		w := &p.words[k]
		if !w.arabic || !strings.HasPrefix(w.base, "ل") && w.form != "ل" {
			continue
		}
		if public[w.base] {
			return cutLam(p.d.Text[w.Start:w.End])
		}
		m := p.mentionAt(k)
		if m == nil || x.isMedium(k, k+1) || m.last > dr.intro {
			continue
		}
		switch p.d.Entities[m.entity].Kind {
		case document.Person:
			return x.fullName(m.entity)
		case document.Country, document.Organisation, document.Group, document.Title:
			return p.d.Text[m.start:p.words[m.last-1].End]
		}
	}
	return ""
}
