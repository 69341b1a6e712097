package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// isMedium reports whether the words name a medium.
func (x *Extractor) isMedium(first, last int) bool {
	p := &x.page
	for k := first; k < last; k++ {
		w := &p.words[k]
		if w.is(cMediaHead|cMedia) && (k == first || w.form != "الموقع" || !p.words[first].definite()) || w.mention != 0 && k == first && x.isMediaEntity(w.mention) || k == first && last == first+1 && x.lex.media[w.base] && w.quote != 0 {
			return true
		}
		if base, ok := strings.CutPrefix(w.base, "ل"); ok {
			if c := x.lex.classes[base]; c&(cMediaHead|cMedia) != 0 {
				return true
			}
			if rest, ok := strings.CutPrefix(base, "ل"); ok && x.lex.classes[rest]&(cMediaHead|cMedia) != 0 {
				return true
			}
		}
		if base, ok := strings.CutPrefix(w.base, "ب"); ok && k == first && x.lex.classes[base]&cMedia != 0 {
			return true // بتويتر
		}
		if k > first && w.mention == 0 && k > first+1 {
			return false
		}
	}
	return false
}

// relaySpan is the text of a medium without the preposition ل on it.
func (x *Extractor) relaySpan(first, last int) document.Span {
	p := &x.page
	w := &p.words[first]
	s := document.Span{Start: w.Start, End: p.words[last-1].End}
	if m := w.mention; m != 0 && p.mentions[m-1].first == first && p.mentions[m-1].start > s.Start {
		s.Start = p.mentions[m-1].start // the entity has taken the preposition off
		return s
	}
	if last < len(p.words) && !p.isMark(last-1) && p.isMark(last) && p.words[last-1].quote != 0 && first > 0 && !p.isMark(first-1) {
		s.End = p.words[last].End
	}
	if strings.HasPrefix(w.form, "ل") && !strings.HasPrefix(w.form, "لل") && x.lex.classes[w.form] == 0 && w.form != "ل" {
		s.Start += x.prefixLength(w)
	} else if rest, ok := strings.CutPrefix(w.base, "ل"); ok && x.lex.classes[rest]&(cMediaHead|cMedia) != 0 && w.mention == 0 {
		s.Start += x.prefixLength(w)
	} else if rest, ok := strings.CutPrefix(w.base, "ب"); ok && x.lex.classes[rest]&cMedia != 0 && w.mention == 0 {
		s.Start += len("ب")
	}
	return s
}

// readRelay reads "نقلت وكالة … عن الوزير قوله …" and reports whether it was one.
func (x *Extractor) readRelay(i, first, last int) bool {
	p := &x.page
	medium := x.subjectAfter(i+1, min(last, i+20), nil)
	j := i + 1
	if medium.ok() {
		j = medium.after
	}
	for j < last && j < i+25 && p.words[j].form != "عن" && p.words[j].form != "الى" {
		j++
	}
	if j+1 >= last || p.words[j].form != "عن" && p.words[j].form != "الى" {
		return false
	}
	who := x.nounPhrase(j+1, min(last, j+30), nil)
	if !who.ok() {
		return false
	}
	cue, v := x.relayedCue(j+2, min(last, who.after+14)) // the phrase may have run into قوله
	limit := min(last, i+maxContent)
	dr := draft{cueFirst: i, cue: i, verb: x.say, act: "comment", form: perfect, rule: "relay", subject: who}
	from := who.after
	if cue >= 0 {
		if who.last > cue {
			who = x.nounPhrase(j+1, cue, nil)
		}
		dr.cue, dr.cueFirst, dr.form = cue, cue, masdar
		from = cue + 1
	}
	c := x.complementOf(from-1, from, x.quoteLimit(from, last), v)
	if cue >= 0 && c.kind == noComplement {
		if at := x.skipAside(from, limit); v.frames&fObject != 0 && at < limit && x.isObject(at) {
			c = complement{kind: byObject, intro: at, start: at, from: p.words[at].Start, via: -1}
		}
	}
	dr.verb, dr.act = v, v.act
	if c.kind == noComplement || cue >= 0 && c.intro > cue+6 {
		return false
	}
	dr.intro, dr.pron, dr.kind = c.intro, c.pron, c.kind
	dr.content = x.contentOf(c, limit, false)
	dr.speaker = x.identify(who)
	dr.speaker.rule = "relayed"
	if medium.ok() && x.canSpeak(medium) || medium.ok() && x.isMedium(medium.first, medium.last) {
		dr.relay = x.relaySpan(medium.first, medium.last)
	}
	x.keep(dr)
	return true
}

// attributed gives a statement to the source that stands between cue and content behind
// نقلا عن (وذكر المراسل نقلا عن مصادر أن): the subject of the cue is the relay then. A medium
// as the source is the relay itself.
func (x *Extractor) attributed(dr *draft, from int) {
	p := &x.page
	for k := from; k+2 < dr.intro && k < from+maxSkip; k++ {
		if p.words[k].form != "نقلا" || p.words[k+1].form != "عن" {
			continue
		}
		np := x.nounPhrase(k+2, dr.intro, nil)
		if !x.canSpeak(np) {
			return
		}
		if x.isMedium(np.first, np.last) {
			dr.relay = x.relaySpan(np.first, np.last)
			return
		}
		dr.relay = dr.speaker.span
		dr.speaker = x.identify(np)
		dr.speaker.rule = "relayed"
		return
	}
}

// relayedCue returns the masdar with a pronoun that carries relayed words (قوله، تأكيدها)
// in words [k, limit) and its verb; −1 and قال where there is none.
func (x *Extractor) relayedCue(k, limit int) (int, *verb) {
	p := &x.page
	for ; k < limit; k++ {
		w := &p.words[k]
		if m := w.formOf(masdar); m != nil && (w.pronoun != "" || w.hasPronoun()) && !w.conj {
			return k, m.verb
		}
		if w.is(cThat) || p.quoteAt(k) != 0 {
			break
		}
	}
	return -1, x.say
}

// relayBetween finds the medium that a speaker talked to between cue and content
// (في تصريح لـ"الشرق الأوسط", لبي بي سي, على حسابه في تويتر).
func (x *Extractor) relayBetween(dr *draft) document.Span {
	p := &x.page
	for k := dr.cue + 1; k < dr.intro && k < dr.cue+40; k++ {
		if !x.introduced(k, dr) {
			continue
		}
		if p.isMark(k) {
			k++
			if n := p.mediaQuote(k-1, dr.intro); n > 2 && n <= 6 && p.words[k-2].form == "ل" { // لـ«الشرق الأوسط»
				return document.Span{Start: p.words[k].Start, End: p.words[k+n-3].End}
			}
		}
		if k < dr.intro && x.isMedium(k, k+1) {
			return x.relaySpan(k, x.mediumEnd(k, dr.intro))
		}
	}
	return document.Span{}
}

// introduced reports whether the name at word k stands behind a preposition that brings
// in a medium: ل, مع, على, في, عبر.
func (x *Extractor) introduced(k int, dr *draft) bool {
	p := &x.page
	w, b := &p.words[k], &p.words[k-1]
	if strings.HasPrefix(w.base, "ل") && w.arabic && !p.isMark(k-1) {
		return w.form != "ل"
	}
	if base, ok := strings.CutPrefix(w.base, "ب"); ok && x.lex.classes[base]&cMedia != 0 {
		return true
	}
	if p.isMark(k-1) && k-2 > dr.cue {
		b = &p.words[k-2]
	}
	switch b.form {
	case "ل", "مع", "على", "في", "عبر", "موقع", "الاجتماعي", "حسابه", "حسابها":
		return true
	}
	return b.prefix == "ب" && b.base == "بموقع" || p.isComma(k-1) && w.is(cMedia)
}

// mediumEnd returns the word behind the name of the medium that begins at word k.
func (x *Extractor) mediumEnd(k, limit int) int {
	p := &x.page
	w := &p.words[k]
	end := k + 1
	if w.mention != 0 {
		end = p.mentions[w.mention-1].last
	}
	if n := p.mediaQuote(end, limit); n > 0 {
		return end + n // موقع "تويتر"
	}
	for end < limit {
		e := &p.words[end]
		switch {
		case w.quote != 0 && e.quote == w.quote:
		case e.is(cHuman) || e.mention != 0 && x.isPerson(e.mention):
			return end // موقع تويتر نظيره الإيراني
		case x.isMediaHead(k) && e.punct == 0 && !e.is(cPreposition|cThat|cTime|cAdverb|cRelative) && !x.isVerb(end):
		case e.pos == document.ADJ && e.definite() && e.quote == 0: // الأمريكية
		default:
			return end
		}
		end++
	}
	return end
}

// isMediaHead reports whether word k is صحيفة, قناة and the like, with or without ل.
func (x *Extractor) isMediaHead(k int) bool {
	w := &x.page.words[k]
	return w.is(cMediaHead) || x.lex.classes[strings.TrimPrefix(w.base, "ل")]&cMediaHead != 0
}

// mediaQuote returns the number of words of the quotation at k, the name of a medium of
// at most six words, with its marks; 0 for none.
func (p *page) mediaQuote(k, limit int) int {
	if k >= limit {
		return 0
	}
	q := p.quoteAt(k)
	if q == 0 || p.quotes[q-1].Unbalanced {
		return 0
	}
	end := p.quoteEnd(q, k)
	if end-k > 7 || end >= limit {
		return 0
	}
	return end - k + 1
}

// isMediaEntity reports whether the entity of a mention is a medium by its name.
func (x *Extractor) isMediaEntity(m int) bool {
	e := &x.page.d.Entities[x.page.mentions[m-1].entity]
	if e.Kind != document.Organisation {
		return false
	}
	name := fold(x.page.d.Slice(e.Mentions[0].Span))
	for _, n := range []string{name, fold(e.Name)} {
		if x.lex.media[n] || x.lex.media[strings.TrimPrefix(n, "ل")] {
			return true
		}
		for w := range strings.FieldsSeq(n) {
			if x.lex.classes[w]&(cMediaHead|cMedia) != 0 {
				return true
			}
		}
	}
	return false
}
