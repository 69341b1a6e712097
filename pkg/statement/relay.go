package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// relaySpan is the text of a medium without the preposition ل on it.
func (x *Reader) relaySpan(first, last int) document.Span {
	p := &x.page
	w := &p.words[first]
	s := document.Span{Start: w.Start, End: p.words[last-1].End}
	if m := w.mention; m != 0 && p.mentions[m-1].first == first && p.mentions[m-1].start > s.Start {
		s.Start = p.mentions[m-1].start // the entity has taken the preposition off
		return s
	}
	if last < len(p.words) && p.words[last].punct == ')' && last-first < maxName+4 && strings.Contains(p.d.Slice(s), "(") {
		s.End = p.words[last].End
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

// relayName is the relay as it is told: the text of the span with its article restored
// (للصحيفة) and a general word replaced by the name that it stands for, if the text has one
// (الصحيفة: صحيفة "ديلي ميل").
func (x *Reader) relayName(s document.Span) string {
	p := &x.page
	name := cutLam(p.d.Slice(s))
	k := p.wordAt(s.Start)
	if k >= len(p.words) || p.words[k].End < s.End || !strings.HasPrefix(name, "ال") {
		return name
	}
	head := fold(name[len("ال"):])
	if x.lex.classes[head]&cMediaHead == 0 {
		return name
	}
	for j := k - 1; j >= 0 && j >= k-maxNamed; j-- {
		if w := &p.words[j]; w.is(cMediaHead) && !w.definite() && (w.base == head || strings.TrimPrefix(w.base, "ل") == head) {
			if end := x.mediumEnd(j, len(p.words)); end > j+1 {
				r := x.relaySpan(j, end)
				return p.d.Slice(r)
			}
		}
	}
	return name
}

// maxNamed bounds the distance between a general word and the name that it stands for, in words.
const maxNamed = 400

// readRelay reads "نقلت وكالة … عن الوزير قوله …" and reports whether it was one.
func (x *Extractor) readRelay(i, first, last int) bool {
	p := &x.page
	medium := x.subjectAfter(i+1, min(last, i+20), nil)
	j := i + 1
	if medium.ok() {
		j = medium.after
	}
	for j < last && j < i+25 && !x.relays(j) {
		if bound[p.words[j].form].frame == fAn {
			return x.readRelayOf(i, j, last, medium)
		}
		if p.words[j].is(cThat|cRelative) || p.quoteAt(j) != 0 && p.mediaQuote(j, last) == 0 {
			return false
		}
		j++
	}
	if j+1 >= last || !x.relays(j) || p.words[j].form == "الى" && p.words[i].finite().verb.lemma != "نسب" {
		return false // نقلوا إلى المستشفى
	}
	if p.words[j].form == "على" { // على لسان
		j++
	}
	who := x.nounPhrase(j+1, min(last, j+30), nil)
	if !who.ok() {
		return false
	}
	cue, v := x.relayedCue(j+2, min(last, who.after+14)) // the phrase may have run into قوله
	limit := min(last, i+maxContent)
	dr := draft{cueFirst: i, cue: i, verb: x.lex.say, act: "comment", form: perfect, rule: "relay", subject: who}
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
			c = p.complementFrom(byObject, at)
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

// readRelayOf reads "نقلت وكالة … عنه قوله": the pronoun at word j stands for the speaker before.
func (x *Extractor) readRelayOf(i, j, last int, medium phrase) bool {
	p := &x.page
	cue, v := x.relayedCue(j+1, min(last, j+4))
	if cue < 0 {
		if j+1 >= last || !p.words[j+1].is(cThat) {
			return false
		}
		cue, v = i, x.lex.say // نقلت الوكالة عنه أن
	}
	limit := min(last, i+maxContent)
	c := x.complementOf(cue, max(cue, j)+1, x.quoteLimit(j+1, last), v)
	if c.kind != byClause && c.kind != byQuote {
		return false
	}
	dr := draft{cueFirst: cue, cue: cue, verb: v, act: v.act, form: masdar, rule: "relay", intro: c.intro, pron: c.pron, kind: c.kind}
	dr.content = x.contentOf(c, limit, false)
	pronoun := strings.TrimPrefix(p.words[j].form, "عن")
	f := &verbForm{verb: x.lex.say, gender: masculine, number: singular}
	if pronoun == "ها" {
		f.gender = feminine
	}
	if dr.speaker = x.chain.speaker; pronoun == "هم" || dr.speaker.name == "" || !x.agrees(f, &dr.speaker) {
		dr.speaker = x.antecedent(i, pronoun)
	}
	dr.speaker.rule, dr.speaker.span = "relayed", document.Span{}
	if !medium.ok() { // ونقلت عنه وكالة رويترز قوله
		medium = x.nounPhrase(j+1, cue, nil)
	}
	if medium.ok() {
		dr.relay = x.relaySpan(medium.first, medium.last)
	}
	x.keep(dr)
	return true
}

// relays reports whether the preposition at word j names whose words are carried: عن, إلى,
// على لسان.
func (x *Reader) relays(j int) bool {
	p := &x.page
	switch p.words[j].form {
	case "عن", "الى":
		return true
	case "على":
		return j+1 < len(p.words) && p.words[j+1].form == "لسان"
	}
	return false
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
func (x *Reader) relayedCue(k, limit int) (int, *verb) {
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
	return -1, x.lex.say
}

// relayBetween finds the medium that a speaker talked to or that spread his words between
// cue and content (في تصريح لـ"الشرق الأوسط", على حسابه في تويتر, في كلمة بثها التلفزيون).
func (x *Extractor) relayBetween(dr *draft) document.Span {
	from, to := dr.cue+1, min(dr.intro, dr.cue+maxRelay)
	if s := x.relayIn(from, to, dr); s.Len() > 0 {
		return s
	}
	if dr.outer != 0 || dr.form == participle || dr.intro < dr.cue {
		return document.Span{}
	}
	return x.relayBefore(dr)
}

// maxRelay bounds the distance between a cue and its medium in words.
const maxRelay = 45

// relayIn returns the first medium that words [from, to) outside the subject name as one
// that carries words.
func (x *Reader) relayIn(from, to int, dr *draft) document.Span {
	p := &x.page
	for k := from; k < to; k++ {
		if dr.subject.first <= k && k < dr.subject.last {
			continue
		}
		if p.isMark(k) {
			if n := p.mediaQuote(k, to); n > 2 && k > 0 && x.namesMedium(k, n) {
				return document.Span{Start: p.words[k+1].Start, End: p.words[k+n-2].End}
			}
			continue
		}
		if x.isMedium(k, k+1) && x.carries(k, from) && !x.employs(k, dr.cue) && !x.inRelative(k, from) {
			return x.relaySpan(k, x.mediumEnd(k, to))
		}
	}
	return document.Span{}
}

// reporters work for the medium that stands behind them with ل.
var reporters = set("مراسل مراسلة مراسلو المراسل المراسلة محرر محررة المحرر محلل المحلل كاتب الكاتب كاتبة معلق المعلق مذيع المذيع مذيعة صحفي صحافي موفد مندوب مدير المدير رئيس")

// employs reports whether the medium at word k is the one that the person before it works for
// (قال مراسل الشؤون السياسية لبي بي سي).
func (x *Reader) employs(k, cue int) bool {
	p := &x.page
	if !strings.HasPrefix(p.words[k].base, "ل") && p.words[k-1].form != "ل" {
		return false
	}
	for j := k - 1; j > cue && j >= k-4; j-- {
		if reporters[p.words[j].base] {
			return true
		}
		if p.words[j].punct != 0 || p.words[j].mention != 0 && x.isPerson(p.words[j].mention) && p.mentions[p.words[j].mention-1].by == document.ByName {
			return false
		}
	}
	return false
}

// inRelative reports whether the medium at word k stands in a relative clause, from word from on,
// that tells of something else than speaking (التي شاركت في برنامج "…").
func (x *Reader) inRelative(k, from int) bool {
	p := &x.page
	for j := k - 1; j >= from; j-- {
		w := &p.words[j]
		switch {
		case p.isComma(j) || w.is(cTalk):
			return false
		case w.pos == document.VERB && w.read != nil && (spreading[w.read.Lemma] || speaking[w.read.Lemma]):
			return false
		case w.is(cRelative):
			return true
		}
	}
	return false
}

// interviewed are the forms of the verb of holding an interview, which are read as nouns, too.
var interviewed = set("اجرته اجراه اجرتها اجراها")

// speaking are the verbs of speaking to a medium.
var speaking = set("تحدث صرح أدلى قال كتب ظهر غرد حل")

// carries reports whether the medium at word k, in words from the cue at lo on, is one that
// somebody speaks to or through rather than one that he speaks of: it has a preposition of
// that sense, or it is the subject of a verb of spreading (بثها التلفزيون).
func (x *Reader) carries(k, lo int) bool {
	p := &x.page
	w, b := &p.words[k], &p.words[k-1]
	if strings.HasPrefix(w.base, "ل") && w.arabic && !p.isMark(k-1) && w.info.class&(cMediaHead|cMedia) == 0 {
		return w.form != "ل"
	}
	if base, ok := strings.CutPrefix(w.base, "ب"); ok && x.lex.classes[base]&cMedia != 0 {
		return true
	}
	if p.isMark(k-1) && k-2 >= lo {
		b = &p.words[k-2]
	}
	switch b.form {
	case "معه", "معها", "معهم", "معهما", "اليه", "اليها", "اليهم":
		return k-2 >= lo && (spreads(&p.words[k-2]) || interviewed[p.words[k-2].base] || p.words[k-2].pos == document.VERB && speaking[p.words[k-2].read.Lemma]) // أجرته معها القناة
	case "ل", "مع", "على", "في", "عبر", "الى", "ب", "موقع", "الاجتماعي", "حسابه", "حسابها", "لدى":
		return true
	}
	if rest, ok := strings.CutPrefix(b.base, "ل"); ok && reporters[rest] {
		return true // لمراسلة بي بي سي
	}
	if b.prefix == "ب" && b.base == "بموقع" || p.isComma(k-1) && w.is(cMedia) {
		return true
	}
	return spreads(b)
}

// spreads reports whether the word is a verb of spreading or getting words that a relative
// clause has (نشرته، بثها، تلقت).
func spreads(w *word) bool {
	if w.read == nil || w.pos != document.VERB {
		return false
	}
	return spreading[w.read.Lemma]
}

// spreading are the verbs by which media carry words.
var spreading = map[string]bool{
	"نشر": true, "بث": true, "نقل": true, "أورد": true, "أذاع": true, "تلقى": true, "تناقل": true, "تداول": true, "عرض": true,
	"أجرى": true, "حصل": true, "اطلع": true, "ذكر": true, "وزع": true, "تسلم": true, "استلم": true, "نقلت": true, "أذيع": true, "نشرت": true,
}

// relayBehind finds the medium that spread the paper behind the content (…، في بيان بثته الوكالة).
func (x *Reader) relayBehind(dr *draft) document.Span {
	p := &x.page
	k := dr.content.tail
	if k < len(p.words) && p.isComma(k) {
		k++
	}
	if k+3 >= len(p.words) || p.words[k].form != "في" || !p.words[k+1].is(cTalk) || p.sentence[k] != p.sentence[dr.cue] {
		return document.Span{}
	}
	return x.relayIn(k+2, min(len(p.words), k+2+maxSpread), &draft{cue: k})
}

// relayBefore finds the medium that stands before the cue in its sentence, in what the words
// were said in (في تغريدة على تويتر، قال …).
func (x *Extractor) relayBefore(dr *draft) document.Span {
	p := &x.page
	first := p.d.Sentences[p.sentence[dr.cueFirst]].First
	lo := max(first, dr.cueFirst-maxRelay)
	for k := len(x.drafts) - 1; k >= 0 && k >= len(x.drafts)-3; k-- {
		if o := &x.drafts[k]; o.cue < dr.cueFirst && o.content.tail > lo {
			lo = o.content.tail
		}
	}
	for k := lo; k < dr.cueFirst; k++ {
		if s := x.relayOfThat(k, dr.cueFirst); s.Len() > 0 {
			return s
		}
		if k <= first+1 && p.words[k].sources != nil { // وحسب "فرانس برس" تعهد
			if s := x.sourceAt(k); s != nil && s.kind != "clause" {
				j := k + len(s.words)
				if n := p.mediaQuote(j, dr.cueFirst); n > 0 && x.isMedium(j+1, j+2) {
					return document.Span{Start: p.words[j+1].Start, End: p.words[j+n-2].End}
				}
				if j < dr.cueFirst && x.isMedium(j, j+1) {
					return x.relaySpan(j, min(x.mediumEnd(j, dr.cueFirst), dr.cueFirst))
				}
			}
		}
		if p.words[k].is(cTalk) && !p.words[k].is(cReport) || p.words[k].is(cTalk) && k > first && p.words[k-1].form == "في" {
			return x.relayIn(k+1, dr.cueFirst, dr)
		}
	}
	return document.Span{}
}

// relayOfThat returns the medium that carries what follows in a clause with أن, where the verb at
// word k tells so (نقلت وكالة رويترز أن الوزير قال).
func (x *Reader) relayOfThat(k, limit int) document.Span {
	p := &x.page
	f := p.words[k].finite()
	if f == nil || f.verb.flags&flagRelay == 0 || k+2 >= limit {
		return document.Span{}
	}
	np := x.subjectAfter(k+1, limit, nil)
	if !np.ok() || np.after >= limit || !p.words[np.after].is(cThat) || !x.isMedium(np.first, np.last) {
		return document.Span{}
	}
	return x.relaySpan(np.first, np.last)
}
