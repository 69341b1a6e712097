package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// aimed are the acts that have somebody as their target.
var aimed = map[string]bool{
	"appeal": true, "praise": true, "support": true, "demand": true, "condemn": true, "accuse": true, "reject": true,
	"threaten": true, "reduce": true, "consult": true, "pledge": false, "regret": false,
}

// setTarget fills in whom the act is aimed at: the complement that the verb keeps for
// him, the pronoun on the verb, or the first party that the content of a forceful act names.
func (x *Extractor) setTarget(dr *draft) {
	p := &x.page
	v := dr.verb
	if w := &p.words[dr.cue]; w.pronoun != "" && dr.form != masdar && v.target&fObject != 0 {
		if s := x.antecedentNot(dr.cue, w.pronoun, &dr.speaker); s.name != "" {
			dr.target, dr.country = s.name, s.country
		}
		return
	}
	switch {
	case v.target&fObject != 0 && dr.kind != byObject:
		if x.targetObject(dr) {
			return
		}
	case v.target != 0 && v.target != fObject:
		if x.targetPreposition(dr) {
			return
		}
	}
	if aimed[dr.act] {
		x.targetContent(dr)
	}
}

// targetObject takes the direct object between subject and content (اتهم س الغرب بـ).
func (x *Extractor) targetObject(dr *draft) bool {
	return x.takeTarget(dr, dr.object)
}

// targetPreposition takes the phrase behind the verb's own preposition (طلب من تركيا).
func (x *Extractor) targetPreposition(dr *draft) bool {
	p := &x.page
	from := dr.cue + 1
	if dr.subject.ok() {
		from = dr.subject.after
	}
	for k := from; k < min(from+20, max(dr.intro, from+6)) && k < len(p.words); k++ {
		if prepositionFrame(p.words[k].form)&dr.verb.target != 0 {
			return x.takeTarget(dr, x.nounPhrase(k+1, min(len(p.words), k+12), &anyVerb))
		}
	}
	return false
}

func (x *Extractor) takeTarget(dr *draft, np phrase) bool {
	if !np.ok() {
		return false
	}
	p := &x.page
	s := x.identify(np)
	if s.name == "" || s.same(&dr.speaker) {
		return false
	}
	if s.entity == 0 {
		s.name = p.text(np.first, np.last)
	}
	dr.target, dr.country = s.name, s.country
	return true
}

// targetContent takes the first person, country or organisation that the content names.
func (x *Extractor) targetContent(dr *draft) {
	p := &x.page
	last := min(dr.content.last, dr.content.first+14)
	for k := dr.content.first; k < last; k++ {
		m := p.mentionAt(k)
		if m == nil {
			continue
		}
		e := &p.d.Entities[m.entity]
		switch e.Kind {
		case document.Person, document.Country, document.Organisation, document.Group:
		default:
			continue
		}
		if dr.speaker.entity == m.entity+1 || e.Kind == document.Country && e.Code == dr.speaker.country {
			continue
		}
		dr.target, dr.country = e.Name, e.Code
		if e.Kind == document.Person {
			dr.target = x.fullName(m.entity)
		}
		return
	}
}

// antecedentNot is antecedent for somebody other than the speaker.
func (x *Extractor) antecedentNot(i int, pronoun string, not *speaker) speaker {
	p := &x.page
	f := verbForm{gender: masculine, number: singular, verb: x.say}
	switch pronoun {
	case "ها":
		f.gender = feminine
	case "هم", "هن":
		f.gender, f.number = 0, plural
	case "هما":
		f.gender, f.number = 0, dual
	}
	for j := i - 1; j >= 0 && j >= i-60; j-- {
		m := p.words[j].mention
		if m == 0 || p.mentions[m-1].first != j {
			continue
		}
		e := &p.d.Entities[p.mentions[m-1].entity]
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation {
			continue
		}
		s := x.identify(phrase{first: j, last: p.mentions[m-1].last, mention: m})
		if s.same(not) || !x.agrees(&f, &s) {
			continue
		}
		return s
	}
	return speaker{}
}
