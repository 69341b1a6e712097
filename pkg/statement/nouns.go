package statement

import "strings"

// readNoun reads a noun of speech with its clause (تطمينات … إلى أن).
func (x *Extractor) readNoun(i, first, last int) {
	w := &x.page.words[i]
	n := w.noun
	limit := min(last, i+maxContent)
	if w.mention != 0 || n == nil || len(x.drafts) > 0 && x.drafts[len(x.drafts)-1].subject.first <= i && i < x.drafts[len(x.drafts)-1].subject.last {
		return
	}
	owner := x.ownerOf(i, limit)
	c := x.complementOfNoun(i, limit, owner)
	if c.kind == noComplement {
		return
	}
	v := &verb{lemma: n.lemma, act: n.act, frames: n.frames, strength: 1}
	dr := draft{cue: i, cueFirst: i, verb: v, act: n.act, form: masdar, rule: "noun-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: owner}
	dr.content = x.contentOf(c, limit, false)
	if owner.ok() {
		dr.speaker = x.identify(owner)
		dr.speaker.rule = "genitive"
	} else if w.nounOwner != "" {
		dr.speaker = x.antecedent(i, w.nounOwner)
	} else if o := x.outerOf(i); o == 0 {
		return
	} else if np := x.clauseSubject(i, o); np.ok() {
		dr.speaker = x.identify(np)
		dr.speaker.rule = "clause"
	} else {
		return
	}
	if dr.speaker.name != "" {
		x.keep(dr)
	}
}

// ownerOf is the phrase behind the noun of speech at word i that tells whose it is.
func (x *Reader) ownerOf(i, limit int) phrase {
	p := &x.page
	w := &p.words[i]
	owner := phrase{first: i + 1, last: i + 1, after: i + 1}
	if w.nounOwner == "" && i+1 < limit {
		var v *verb
		if w.noun.frames&fObject != 0 {
			v = &anyVerb
		}
		owner = x.nounPhrase(i+1, min(limit, i+12), v)
		if !x.canSpeak(owner) && !(owner.ok() && p.words[owner.first].definite() && p.words[owner.first].noun == nil) {
			owner = phrase{first: i + 1, last: i + 1, after: i + 1}
		}
	}
	if !owner.ok() && w.nounOwner == "" && i+2 < limit && p.words[i+1].form == "من" { // ضمانات من موسكو بأن
		if np := x.nounPhrase(i+2, min(limit, i+12), x.lex.say); x.canSpeak(np) && np.mention != 0 {
			owner = np
		}
	}
	return owner
}

// complementOfNoun is the complement of the noun of speech at word i, behind its owner.
func (x *Reader) complementOfNoun(i, limit int, owner phrase) complement {
	p := &x.page
	w, n := &p.words[i], p.words[i].noun
	j := owner.after
	if p.isMark(j) && w.quote != 0 {
		j++ // قدمت "التزاما" بأن
	}
	if j+1 >= limit {
		return noneFound
	}
	switch b := &p.words[j]; {
	case b.is(cThat|cBithat) && (w.nounOwner != "" || owner.ok() || b.is(cBithat)):
		return x.clauseAt(j, j, -1)
	case n.frames&prepositionFrame(b.form) != 0 && p.words[j+1].is(cThat) && (w.nounOwner != "" || owner.ok()):
		return x.clauseAt(j, j+1, -1)
	case p.words[i+1].form == "من" && owner.ok() && n.frames&fBi != 0 && proclisis(b, "ب"): // تعهد من باريس بتقديم
		return complement{kind: byPreposition, intro: j, start: j, from: b.Start + x.prefixLength(b), via: -1}
	case n.frames&fObject != 0 && (w.nounOwner != "" || owner.ok()) && x.isObject(j) && !b.definite():
		return p.complementFrom(byObject, j)
	}
	return noneFound
}

// readAgain reads "أعاد التأكيد على": a verb of repeating with the masdar of a cue, whose
// complements the whole takes. It reports whether word i was one.
func (x *Extractor) readAgain(i, first, last int) bool {
	p := &x.page
	m := p.words[i].formOf(masdar)
	if i == first || m == nil || !p.words[i].definite() {
		return false
	}
	var f *verbForm
	j := i - 1
	for ; j >= first && j >= i-maxAgain && f == nil && p.words[j].punct == 0; j-- {
		for n := range again {
			if again[n].form == strings.TrimPrefix(p.words[j].form, "و") {
				f = &verbForm{verb: m.verb, kind: perfect, gender: again[n].gender, number: again[n].number}
			}
		}
	}
	if j++; f == nil {
		return false
	}
	for n := j + 1; n < i; n++ {
		if p.words[n].hasPronoun() && p.words[n].formOf(masdar) != nil {
			return false // جددت رفضها الاعتراف: what is said again is the first
		}
	}
	v := m.verb
	limit := min(last, i+maxContent)
	np, from, cue := x.subjectAfter(i+1, limit, v), i+1, i
	if j < i-1 { // أعاد الوزير التأكيد على
		np, cue = x.subjectAfter(j+1, i, &anyVerb), j
	} else if np.ok() {
		from = np.after
	}
	c := x.complementOf(i, from, limit, v)
	if c.kind == noComplement {
		return false
	}
	dr := draft{cue: cue, cueFirst: j, verb: v, act: v.act, form: perfect, rule: "again-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: np}
	dr.speaker = x.subjectOf(j, first, f, np, &dr)
	x.speak(&dr, c, limit)
	return true
}

// maxAgain bounds the distance between the verb of repeating and the masdar in words.
const maxAgain = 9

// again are the forms of the verbs of repeating, folded.
var again = []verbForm{
	{form: "اعاد", gender: masculine, number: singular}, {form: "اعادت", gender: feminine, number: singular},
	{form: "اعادوا", gender: masculine, number: plural}, {form: "يعيد", gender: masculine, number: singular},
	{form: "تعيد", gender: feminine, number: singular}, {form: "جدد", gender: masculine, number: singular},
	{form: "جددت", gender: feminine, number: singular}, {form: "كرر", gender: masculine, number: singular},
	{form: "كررت", gender: feminine, number: singular}, {form: "واصل", gender: masculine, number: singular},
}
