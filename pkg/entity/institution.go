package entity

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// institutionAt reads an institution of a state at token i: وزارة الدفاع الأميركية.
func (r *Recognizer) institutionAt(i int, head match) int {
	inst := &r.gaz.institutions[head.value.ref]
	t := title{kind: "institution", flags: "n", compound: true}
	v := value{meaning: mTitle, gender: inst.gender, number: document.Sing, definite: r.definiteHead(i, &head)}
	ph := phrase{first: i, end: head.end, host: head.host, value: &v, title: &t}
	x := extension{r: r, ph: &ph, article: v.definite}
	for ph.end < min(len(r.tokens), i+maxPhrase) {
		n := 0
		if v.definite {
			n = x.qualify(ph.end)
		} else {
			n = x.step(ph.end)
		}
		if n == 0 {
			break
		}
		ph.end += n
	}
	ph.end -= x.open
	if ph.code == "" && inst.class != 'k' || ph.end == head.end {
		return 0
	}
	if inst.class == 'm' && !r.feminineDemonym(&ph, inst.gender) {
		return 0
	}
	r.nested(head.end, ph.end)
	span := r.span(i, ph.end, ph.host)
	r.reg.add(r.reg.institution(&ph, inst, r.nameText(ph.first, ph.end, ph.host)), span, document.ByName)
	return ph.end
}

// definiteHead reports whether the last word of an institution's head carries the article.
func (r *Recognizer) definiteHead(i int, m *match) bool {
	if m.words > 1 {
		return r.tokens[m.end-1].class&cDefinite != 0
	}
	return r.gaz.classes[m.host.word]&cDefinite != 0
}

// qualify takes adjectives in only: الجيش السوري.
func (x *extension) qualify(j int) int {
	t := &x.r.tokens[j]
	if d, n := x.r.demonymAt(j); d != nil && t.class&cDefinite != 0 && d.number != document.Plur {
		return x.demonym(j, d, n)
	}
	if x.ph.code == "" && t.class&cTitleAdjective != 0 && t.class&cDefinite != 0 {
		return 1
	}
	return 0
}

// feminineDemonym reports whether the demonym of "الخارجية الروسية" agrees with it.
func (r *Recognizer) feminineDemonym(ph *phrase, g document.Gender) bool {
	d, _ := r.demonymAt(ph.country)
	return ph.country > ph.first && d != nil && d.gender == g
}
