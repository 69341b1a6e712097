package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// ownStatement makes a statement of the clause round "بحسب قوله" where no cue covers it.
func (x *Extractor) ownStatement(i, first, last int) {
	p := &x.page
	if x.covering(i, first, false) >= 0 || x.outerOf(i) != 0 {
		return
	}
	from := x.clauseFrom(i, first)
	f := &verbForm{verb: x.lex.say}
	dr := draft{cue: i, cueFirst: i, verb: x.lex.say, act: "comment", form: masdar, rule: "source-own", intro: i, kind: byClause}
	if i+2 < last && i-from <= 3 { // أسفرت بحسب قوله عن
		dr.content = x.fromClause(p.words[from].Start, from, last, false)
	} else {
		dr.content = x.clauseBefore(from, i)
	}
	dr.speaker = x.chainFor(i, f)
	if dr.speaker.name != "" {
		x.keep(dr)
	}
}

// sourceStatement makes a statement of the clause beside the source np.
func (x *Extractor) sourceStatement(i int, np phrase, first, last int) {
	p := &x.page
	dr := draft{cue: i, cueFirst: i, verb: x.lex.say, act: "comment", form: masdar, rule: "source", intro: i, kind: byClause, subject: np}
	if x.isMedium(np.first, np.last) {
		dr.rule = "source-medium"
	}
	if i <= first+1 { // بحسب التقرير، …
		j := np.after
		if j < last && p.isMark(j) {
			j++
		}
		j = x.restOfSource(j, last)
		comma := j+1 < last && p.isComma(j)
		if comma {
			j++
		}
		if m := p.mentionAt(j); comma && m != nil && x.isPerson(p.words[j].mention) && m.last+1 < last && p.isComma(m.last) {
			j = m.last + 1 // بحسب وزير الشؤون في البلاد، فلان،
		}
		if comma && j+1 < last && p.words[j].article && p.words[j].pos != document.PROPN { // ، المنظمة للندوة،
			if k := x.commaBehind(j, min(last, j+maxName+2)); k > 0 {
				j = k + 1
			}
		}
		if j+1 < last && (p.words[j].is(cThat) || p.words[j].form == "فقد") { // بحسب التقرير، فإن; بحسب الوزارة فقد
			j++
		} else if !comma || j+1 >= last {
			return
		}
		if f := p.words[j].finite(); f != nil && x.isMedium(np.first, np.last) && x.plausible(j, first) && p.words[j].pos == document.VERB {
			return // وبحسب رويترز، قال الوزير: the relay of his words
		}
		dr.content = x.fromClause(p.words[j].Start, j, last, false)
	} else if from := x.clauseFrom(i, first); x.goesOnPast(from, i, np, last) > 0 { // وهو ما يمثل، بحسب مصادر، تعديا
		k := x.goesOnPast(from, i, np, last) + 1
		dr.content = x.fromClause(p.words[from].Start, from, last, false)
		rest := x.fromClause(p.words[k].Start, k, last, false)
		dr.content.to, dr.content.last, dr.content.tail = rest.to, rest.last, rest.tail
	} else {
		dr.content = x.clauseBefore(from, i)
	}
	dr.speaker = x.identify(np)
	dr.speaker.rule = "source"
	if dr.speaker.name != "" {
		x.keep(dr)
	}
}

// commaBehind returns the first comma in words [j, limit) with no verb before it, 0 for none.
func (x *Reader) commaBehind(j, limit int) int {
	for ; j < limit && !x.isVerb(j); j++ {
		if x.page.isComma(j) {
			return j
		}
	}
	return 0
}

// dashes are the marks round a remark.
var dashes = map[rune]bool{'-': true, '–': true, '—': true}

// goesOnPast returns the mark behind the source np where the clause of words [from, i) is not over
// before it but goes on there: the source stands between dashes, or the clause is short and ends
// with a verb or has none. It returns 0 for none.
func (x *Reader) goesOnPast(from, i int, np phrase, last int) int {
	p := &x.page
	if i <= from+1 {
		return 0
	}
	if dashes[p.words[i-1].punct] {
		k := np.after
		for k < min(last-1, np.after+maxTitle) && (p.words[k].definite() || p.words[k].prefix != "") {
			k++ // رويترز للأنباء
		}
		if k+1 < last && dashes[p.words[k].punct] {
			return k // كانوا - بحسب تقارير - يحضرون
		}
		return 0
	}
	if np.after+2 >= last || !p.isComma(np.after) || !p.isComma(i-1) {
		return 0
	}
	if x.isVerb(i-2) || i-1-from <= maxName+1 && !x.verbIn(from, i-1) || x.midClause(np.after+1) {
		return np.after
	}
	return 0
}

// midClause reports whether word k, behind the comma that ends a remark, goes on the clause before
// it: a noun or a preposition, which begin no clause of their own.
func (x *Reader) midClause(k int) bool {
	p := &x.page
	w := &p.words[k]
	for j := k; j < k+3; j++ {
		if j >= len(p.words) || p.words[j].punct == '.' {
			return false // ، صادرة الأحد.
		}
	}
	if w.form == "في" && (p.words[k+1].form == "حين" || p.words[k+1].form == "وقت" || p.words[k+1].form == "الوقت") {
		return false
	}
	if w.conj || w.punct != 0 || w.is(cThat|cTime|cRelative|cConnective|cStop|cTurn|cSelf) || x.isVerb(k) || w.finite() != nil || x.isParticipleCue(k) || x.sourceAt(k) != nil {
		return false
	}
	return w.is(cPreposition) || w.prefix != "" || w.hasProclitic() || w.pos == document.NOUN || w.pos == document.NUM || w.pos == document.ADP
}

// restOfSource returns the comma behind what the reader of phrases has left of a source at word j
// (بحسب شركة "آسمان" للطيران الإيرانية،), j for none.
func (x *Reader) restOfSource(j, last int) int {
	p := &x.page
	for k := j; k < min(last, j+maxTitle); k++ {
		w := &p.words[k]
		switch {
		case p.isComma(k):
			return k
		case w.punct != 0, w.is(cThat), !w.definite() && w.prefix == "" && w.mention == 0 && !w.is(cPreposition), w.pos == document.VERB:
			return j
		}
	}
	return j
}

// clauseFrom returns the first word of the clause that ends before word i.
func (x *Reader) clauseFrom(i, first int) int {
	p := &x.page
	for k := i - 2; k > first; k-- {
		if !p.isComma(k - 1) {
			continue
		}
		if w := &p.words[k]; w.form == "وهو" || w.form == "وهي" || w.form == "فيما" || w.form == "بينما" || w.form == "مما" || w.form == "ما" {
			return k
		}
	}
	first += segment.Dateline(p.d, &p.d.Sentences[p.sentence[first]])
	// أسفرت بحسب قوله
	if i-1 > first && p.words[i-1].pos == document.VERB && i-1 >= first {
		return i - 1
	}
	return first
}

// clauseBefore is the content of words [from, i) without the marks at its end.
func (x *Reader) clauseBefore(from, i int) content {
	p := &x.page
	last := i
	for last > from && p.words[last-1].punct != 0 && !p.isMark(last-1) {
		last--
	}
	if last <= from {
		return content{}
	}
	c := content{from: p.words[from].Start, to: p.words[last-1].End, first: from, last: last, kind: document.Indirect, tail: i}
	for k := from; k < last; k++ {
		if p.words[k].quote != 0 {
			c.kind = document.Mixed
		}
	}
	if q := p.words[max(from, last-2)].quote; q != 0 && p.isMark(last-1) && p.quoteAt(from) == q {
		c.kind = document.Direct
		c.from, c.to = p.quotes[q-1].Content.Start, p.quotes[q-1].Content.End
	}
	return c
}
