package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// governor returns the preposition that governs the mention at word k, directly or on it.
func (p *page) governor(k int, m *mention) frame {
	if m.start > p.words[k].Start {
		switch b := p.words[k].base; {
		case strings.HasPrefix(b, "ل"):
			return fLi
		case strings.HasPrefix(b, "ب"):
			return fBi
		}
	}
	switch b := p.words[k-1].base; b {
	case "داخل", "ب":
		return fFi
	case "ضد", "نحو", "لدى", "امام", "تجاه", "حول":
		return fAla
	default:
		return prepositionFrame(b)
	}
}

// antecedentNot is antecedent for somebody other than the speaker.
func (x *Extractor) antecedentNot(i int, pronoun string, not *speaker) speaker {
	p := &x.page
	f := verbForm{gender: masculine, number: singular, verb: x.lex.say}
	switch pronoun {
	case "ها":
		f.gender = feminine
	case "هم", "هن":
		f.gender, f.number = 0, plural
	case "هما":
		f.gender, f.number = 0, dual
	}
	for j := i - 1; j >= 0 && j >= i-60; j-- {
		w := &p.words[j]
		m := w.mention
		if m == 0 && pronoun == "هم" && w.definite() && !w.hasProclitic() && w.feats.Number == plural && x.isPeople(w) {
			if s := x.identify(phrase{first: j, last: x.partyEnd(j, min(len(p.words), j+6))}); s.name != "" && !s.same(not) {
				return s // الحلفاء … اتهمهم
			}
		}
		if m == 0 || p.mentions[m-1].first != j {
			continue
		}
		e := &p.d.Entities[p.mentions[m-1].entity]
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation || x.isMediaOf(p.mentions[m-1].entity) {
			continue
		}
		s := x.identify(phrase{first: j, last: p.mentions[m-1].last, mention: m})
		if s.same(not) || !x.agrees(&f, &s) || f.number == plural && e.Kind == document.Country {
			continue
		}
		if m := &p.mentions[m-1]; m.start > p.words[j].Start && e.Kind != document.Person {
			s.name = p.mentionText(m)
		}
		return s
	}
	return speaker{}
}

// takeParty takes the party that begins at word k, with a ل that is written on it.
func (x *Extractor) takeParty(dr *draft, k int) bool {
	p := &x.page
	if k+1 < dr.content.last && quantities[p.words[k].form] {
		k++
	}
	w := &p.words[k]
	switch x.sideAt(k, dr) {
	case otherSide, house:
	default:
		if m := p.mentionAt(k); m == nil || p.d.Entities[m.entity].Kind != document.Place {
			return false
		}
	}
	last := k + 1
	if m := p.mentionAt(k); m != nil {
		last = m.last
		if p.d.Entities[m.entity].Kind == document.Title && last < dr.content.last {
			if n := p.mentionAt(last); n != nil && p.d.Entities[n.entity].Kind == document.Person {
				last = n.last // الرئيس عباس
			}
		}
	} else {
		for last < dr.content.last && last < k+5 && (p.words[last].pos == document.ADJ || p.words[last].pos == document.PROPN || p.words[last].pos == document.NOUN && !p.words[last-1].definite() || p.words[last].mention != 0 && !p.words[last].conj) && !p.words[last].hasProclitic() && p.words[last].punct == 0 {
			last++
		}
	}
	np := phrase{first: k, last: last, after: last, head: w.class}
	for j := k; j < last && np.mention == 0; j++ {
		np.mention = p.words[j].mention
	}
	if !x.takeTarget(dr, np) {
		return false
	}
	if m := p.mentionAt(k); w.hasProclitic() && (m == nil || m.start == w.Start) {
		dr.target = strings.TrimPrefix(cutLam(dr.target), "ب")
	}
	return true
}

// targetSaid takes whose saying or deed the content rejects, condemns or praises (دعوات أعضاء,
// تصريحات الوزير, اتهامات تطلقها السلطات).
func (x *Extractor) targetSaid(dr *draft) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last-1, dr.content.first+3); k++ {
		if x.forceOf(&p.words[k])&fcSaying != 0 && !p.words[k].definite() && !p.words[k].hasPronoun() && x.takeParty(dr, k+1) {
			return true
		}
	}
	// behind a quotation too: "الإساءات" التي ترتكبها أنقرة
	for k := dr.content.first + 1; k < min(len(p.words)-1, dr.content.last+3, dr.content.first+10) && p.words[k].punct != '.'; k++ {
		if w := &p.words[k]; w.pos == document.VERB && w.hasPronoun() && p.words[k-1].is(cRelative) {
			if p.words[k+1].hasBefore("ل") && p.words[k+1].punct == 0 && k+2 < len(p.words) {
				k++ // التي قدمتها للمؤتمر
			}
			if x.takeParty(dr, k+1) {
				return true
			}
		}
	}
	return false
}

// targetBehind takes the party behind one of the prepositions in the first words of the
// content; frame 0 stands for those of harm (ضد، حيال).
func (x *Extractor) targetBehind(dr *draft, want frame) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last, dr.content.first+14); k++ {
		w := &p.words[k]
		if k > dr.content.first+2 && asides[w.base] {
			return false
		}
		at := k + 1
		switch {
		case want == 0 && (w.base == "ضد" || w.base == "حيال" || w.base == "بحق"):
		case want != 0 && prepositionFrame(w.form)&want != 0:
		case want&fLi != 0 && w.hasBefore("ل"):
			at = k
		default:
			continue
		}
		if at < dr.content.last && x.takeParty(dr, at) {
			return true
		}
	}
	return false
}

// namesIt reports whether the phrase holds a word of the name.
func (x *Reader) namesIt(np phrase, name string) bool {
	words := nameWords(name)
	for k := np.first; k < np.last; k++ {
		for _, w := range nameWords(x.page.text(k, k+1)) {
			if indexOf(words, w) >= 0 {
				return true
			}
		}
	}
	return false
}

// mentionText is the text of a mention, with the article where ل has swallowed its alif (للأردن).
func (p *page) mentionText(m *mention) string {
	text := p.d.Text[m.start:p.words[m.last-1].End]
	if before := p.d.Text[p.words[m.first].Start:m.start]; strings.HasSuffix(before, "ل") && strings.HasPrefix(text, "ل") {
		return "ا" + text
	}
	return text
}

// takeActor takes a subject of the content for the target: what a pronoun stands for, or
// the words that name it.
func (x *Extractor) takeActor(dr *draft, a actor) bool {
	if a.side == ownSide || a.side == bothSides {
		return false
	}
	if a.last == 0 {
		if a.pronoun == "" {
			return false
		}
		s := x.antecedentNot(dr.cue, a.pronoun, &dr.speaker)
		dr.target, dr.country = s.name, s.country
		return s.name != ""
	}
	p := &x.page
	np := phrase{first: a.first, last: a.last, after: a.last, head: p.words[a.first].class}
	for k := a.first; k < a.last && np.mention == 0; k++ {
		np.mention = p.words[k].mention
	}
	return x.takeTarget(dr, np)
}

// quantities stand before those whom a target names (جميع المقاتلين).
var quantities = set("جميع كل كافة بعض عدد")

// isPeople reports whether the word names people: by its class, or as a party with the
// sound plural of men (المسلحين, not الأنظمة).
func (x *Reader) isPeople(w *word) bool {
	if x.classOf(w)&cHuman != 0 {
		return true
	}
	return x.forceOf(w)&fcParty != 0 && (strings.HasSuffix(w.base, "ون") || strings.HasSuffix(w.base, "ين"))
}
