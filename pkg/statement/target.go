package statement

import (
	"strings"

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
	if dr.trigger.rule != "cue" && x.targetOfTrigger(dr) {
		return
	}
	if v.target&fObject != 0 && dr.kind != byObject && x.targetBetween(dr) {
		return
	}
	switch {
	case aimed[dr.act]:
		x.targetContent(dr)
	case dr.act == "pledge":
		x.targetBeneficiary(dr)
	}
}

// targetOfTrigger takes the phrase that the deciding word of the content is aimed at
// (أدعو الأطراف، على واشنطن أن، يتعين على إيطاليا أن، بحث مع نظيره).
func (x *Extractor) targetOfTrigger(dr *draft) bool {
	p := &x.page
	t := dr.trigger
	switch dr.act {
	case "appeal", "demand", "consult", "praise", "condemn", "accuse", "threaten":
	default:
		return false
	}
	k := t.last
	if t.rule == "content-obligation" {
		k = t.first + 1
	} else if k < dr.content.last && (prepositionFrame(p.words[k].form)&(fAla|fMaa) != 0 || p.words[k].form == "ل") {
		k++
	}
	if k >= dr.content.last || p.words[k].is(cThat|cPreposition) || p.words[k].punct != 0 {
		return false
	}
	np := x.nounPhrase(k, min(dr.content.last, k+10), &anyVerb)
	if !np.ok() || !x.canSpeak(np) && !p.words[np.first].definite() {
		return false
	}
	return x.takeTarget(dr, np)
}

// targetObject takes the direct object between subject and content (اتهم س الغرب بـ).
func (x *Extractor) targetObject(dr *draft) bool {
	o := dr.object
	if dr.verb.frames&fBi != 0 && describes[dr.verb.lemma] && !x.canSpeak(o) {
		return x.targetWithin(dr, o.first, o.last) // وصف تصريحات باشليه
	}
	return x.takeTarget(dr, o)
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
	if s.name == "" || s.same(&dr.speaker) || x.isMedium(np.first, np.last) {
		return false
	}
	if s.entity == 0 {
		s.name = p.text(np.first, np.last)
	}
	dr.target, dr.country = s.name, s.country
	return true
}

// targetBetween takes the person or party between cue and content that no preposition
// governs (حذر الرئيس في تغريدة نظيره حسن روحاني من تداعيات).
func (x *Extractor) targetBetween(dr *draft) bool {
	p := &x.page
	from := dr.cue + 1
	if dr.subject.ok() {
		from = dr.subject.after
	}
	for k := from; k < dr.intro && k < from+maxTargetGap; k++ {
		m := p.mentionAt(k)
		if m == nil || m.start > p.words[k].Start || k == 0 {
			continue
		}
		e := &p.d.Entities[m.entity]
		if b := &p.words[k-1]; b.is(cPreposition) || b.is(cMediaHead) || b.prefix != "" || p.isMark(k-1) || dr.speaker.entity == m.entity+1 {
			continue
		}
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation && e.Kind != document.Group {
			continue
		}
		if e.Kind == document.Organisation && x.isMediaEntity(p.words[k].mention) {
			continue
		}
		return x.targetWithin(dr, k, k+1)
	}
	return false
}

// maxTargetGap bounds the words between subject and target.
const maxTargetGap = 25

// targetBeneficiary takes the first party that a pledge names behind مع, ل, إلى or ب
// (تعزيز التعاون مع موسكو، ضمانات لإيران).
func (x *Extractor) targetBeneficiary(dr *draft) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last, dr.content.first+20); k++ {
		m := p.mentionAt(k)
		if m == nil || k == 0 {
			continue
		}
		behind := prepositionFrame(p.words[k-1].form)&(fMaa|fIla|fLi) != 0 || m.start > p.words[k].Start && (strings.HasPrefix(p.words[k].base, "ل"))
		if behind && x.targetWithin(dr, k, k+1) {
			return true
		}
	}
	return false
}

// targetContent takes the first person, country or organisation that the content names.
func (x *Extractor) targetContent(dr *draft) bool {
	return x.targetWithin(dr, dr.content.first, min(dr.content.last, dr.content.first+14))
}

// targetWithin takes the first party other than the speaker's own that words [first, last)
// name.
func (x *Extractor) targetWithin(dr *draft, first, last int) bool {
	p := &x.page
	for k := first; k < last; k++ {
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
		if k > 0 && (p.words[k-1].form == "في" || p.words[k-1].form == "داخل" || p.words[k-1].form == "وفي") {
			continue // a place
		}
		dr.target, dr.country = p.d.Text[m.start:p.words[m.last-1].End], e.Code
		if e.Kind == document.Person {
			dr.target = x.fullName(m.entity)
		}
		return true
	}
	return false
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
