package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// sourceAt returns the prepositional cue that begins at word k (بحسب, وفقا ل, على لسان),
// nil for none.
func (x *Extractor) sourceAt(k int) *source {
	var best *source
	for _, s := range x.page.words[k].sources {
		if x.matches(s, k) && (best == nil || len(s.words) > len(best.words)) {
			best = s
		}
	}
	return best
}

// matches reports whether the words of s stand at word k.
func (x *Extractor) matches(s *source, k int) bool {
	p := &x.page
	for n, sw := range s.words[1:] {
		j := k + n + 1
		if j >= len(p.words) {
			return false
		}
		if f := p.words[j].form; f != sw {
			if n == len(s.words)-2 && (sw == "ل" && strings.HasPrefix(f, "ل") || strings.HasPrefix(f, sw) && isPronoun(f[len(sw):])) {
				continue
			}
			return false
		}
	}
	return true
}

func isPronoun(s string) bool { return indexOf(enclitics, s) >= 0 }

// ownSource reports whether the source at word k is the speaker himself (بحسب قوله).
func (x *Extractor) ownSource(k int) bool {
	p := &x.page
	s := x.sourceAt(k)
	if s == nil {
		return false
	}
	last := k + len(s.words) - 1
	if len(s.words) > 1 && isPronoun(strings.TrimPrefix(p.words[last].form, s.words[len(s.words)-1])) && p.words[last].form != s.words[len(s.words)-1] {
		return true
	}
	if last+1 < len(p.words) {
		switch p.words[last+1].form {
		case "قوله", "قولها", "قولهم", "تعبيره", "تعبيرها", "تعبيرهم", "وصفه", "وصفها", "زعمه", "زعمها", "رايه", "كلامه", "كلامها":
			return true
		}
	}
	return false
}

// readSource reads the prepositional cue at word i and returns the word to go on from, i
// where there was none. A
// medium is the relay of the statement before it; another source makes a statement where
// no cue covers its clause.
func (x *Extractor) readSource(i, first, last int) int {
	p := &x.page
	s := x.sourceAt(i)
	if s == nil {
		return i
	}
	j := i + len(s.words)
	if s.words[len(s.words)-1] == "ل" || s.kind == "relay" && s.words[len(s.words)-1] == "ل" {
		j--
		if p.words[j].form == "ل" {
			j++
		}
	}
	if x.ownSource(i) {
		x.ownStatement(i, first, last)
		return i + len(s.words)
	}
	if s.kind == "clause" { // حسبما نقلت وكالة
		for j < last && (p.words[j].finite() != nil || p.words[j].pos == document.VERB) {
			j++
		}
	}
	if s.kind == "clause" && j > i+len(s.words) && j < last && (p.words[j].form == "امام" || p.words[j].prefix == "ل" && !x.isMedium(j, j+1) || p.words[j].is(cTime)) {
		x.ownStatement(i, first, last) // وفق ما قال للمحققين
		return j
	}
	np, relay := x.sourceBehind(j, last)
	if !np.ok() {
		if cover := x.covering(i, first, false); cover >= 0 && s.kind == "clause" && j < last && p.words[j].form == "في" { // حسبما جاء في حسابها على "تويتر"
			if d := &x.drafts[cover]; d.relay.Len() == 0 {
				d.relay = x.relayIn(j+1, min(last, j+8), &draft{cue: j})
			}
		}
		return j
	}
	if k := np.after; s.kind == "clause" && k+1 < last && p.words[k].form == "عن" && x.isMedium(np.first, np.last) { // حسبما نقلت الوكالة عن مصدر
		if who := x.nounPhrase(k+1, min(last, k+20), nil); x.canSpeak(who) {
			np, relay = who, x.relaySpan(np.first, np.last)
		}
	}
	if relay.Len() == 0 && s.kind == "clause" {
		relay = x.toldTo(np.after, last)
	}
	if np.first > i && (np.head == 0) { // للمجلس
		np.head = x.headBehindLam(np.first)
	}
	x.follow(np, i)
	x.attribute(s, i, first, last, np, relay)
	return np.after
}

// attribute gives the source np, behind the cue s at word i, and its relay to the statement that covers it, or
// makes a statement of its own.
func (x *Extractor) attribute(s *source, i, first, last int, np phrase, relay document.Span) {
	if cover := x.covering(i, first, np.after >= last-2); cover >= 0 {
		d := &x.drafts[cover]
		if relay.Len() > 0 && d.relay.Len() == 0 {
			d.relay = relay
			x.spreadRelay(cover)
		} else if (x.isMedium(np.first, np.last) || x.isPaper(np)) && d.relay.Len() == 0 {
			d.relay = x.relaySpan(np.first, np.last)
			x.spreadRelay(cover)
		} else if d.speaker.name == "" {
			d.speaker = x.identify(np)
			d.speaker.rule = "source"
		}
		return
	}
	if (x.canSpeak(np) || x.isMedium(np.first, np.last)) && s.words[0] != "على" {
		n := len(x.drafts)
		x.sourceStatement(i, np, first, last)
		if len(x.drafts) > n {
			x.drafts[n].relay = relay
		}
	}
}

// sourceBehind reads the source from word j on and the medium before it (حسب ما قال
// لـ"العربية" الأمير).
func (x *Extractor) sourceBehind(j, last int) (np phrase, relay document.Span) {
	p := &x.page
	for j < last && withPronoun[p.words[j].form] { // وفق ما نقلت عنه وكالة
		j++
	}
	if k := x.skipMedium(j, last); k > j && k < last {
		if np = x.nounPhrase(k, min(last, k+20), nil); x.canSpeak(np) {
			from := j
			if p.words[j].form == "ل" {
				from++
			}
			return np, x.relaySpan(from, k)
		}
	}
	return x.sourcePhrase(j, min(last, j+20)), relay
}

// toldTo returns the medium behind ل that the source before word j spoke to (وفقا لما ذكره
// مسؤولون بالإدارة لرويترز).
func (x *Extractor) toldTo(j, last int) document.Span {
	p := &x.page
	for k := j; k < min(last, j+6) && p.words[k].punct == 0; k++ {
		w := &p.words[k]
		if (w.form == "ل" || strings.HasPrefix(w.base, "ل")) && x.mediumBehind(k) {
			if w.form == "ل" {
				k++
			}
			return x.relaySpan(k, min(x.mediumEnd(k, last), last))
		}
	}
	return document.Span{}
}

// follow notes that verbs without subject behind the source at word i may go on with it
// (بحسب مصادر محلية. وأضافت): sources without name are chained, a named one is a topic.
func (x *Extractor) follow(np phrase, i int) {
	if np.mention != 0 || np.head&cReport == 0 && x.page.words[np.first].class&cReport == 0 {
		return
	}
	s := x.identify(np)
	if s.name == "" || s.same(&x.chain.speaker) {
		return
	}
	x.chain = chain{speaker: s, before: x.chain.speaker, sentence: x.page.sentence[i]}
}

// isPaper reports whether the phrase is a report, which carries what others said (وفقا
// للتقرير).
func (x *Extractor) isPaper(np phrase) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(x.page.words[np.first].base, "لل"), "ل"), "ال") {
	case "تقرير", "تقارير", "انباء":
		return true
	}
	return false
}

// headBehindLam is the class of the word at k without its preposition ل (للمجلس).
func (x *Extractor) headBehindLam(k int) class {
	base := x.page.words[k].base
	if rest, ok := strings.CutPrefix(base, "لل"); ok {
		return x.lex.classes[rest] | x.lex.classes["ال"+rest]
	}
	if rest, ok := strings.CutPrefix(base, "ل"); ok {
		return x.lex.classes[rest]
	}
	return 0
}

// spreadRelay gives the relay of draft n to the statements of its sentence and speaker
// before it that it goes on with (وقالت …، مشددة على …، وفقا لرويترز).
func (x *Extractor) spreadRelay(n int) {
	d := &x.drafts[n]
	for m := n - 1; m >= 0 && x.drafts[m+1].form == participle; m-- {
		o := &x.drafts[m]
		if x.page.sentence[o.cue] != x.page.sentence[d.cue] || !o.speaker.same(&d.speaker) || o.relay.Len() > 0 {
			return
		}
		o.relay = d.relay
	}
}

// maxPostposed bounds an unquoted clause before its verb of saying in words.
const maxPostposed = 60

// readCited reads "جاء في بيان للوزارة أن" at word i: the paper speaks.
func (x *Extractor) readCited(i, first, last int) {
	p := &x.page
	if i+3 >= last || p.words[i+1].form != "في" || !p.words[i+2].is(cTalk|cReport|cMediaHead|cMedia) && p.words[i+2].mention == 0 {
		return
	}
	np := x.sourcePhrase(i+2, min(last, i+20))
	if !np.ok() || np.after >= last {
		return
	}
	c := x.complementOf(i, np.after, x.quoteLimit(i, last), x.say)
	if c.kind != byClause && c.kind != byQuote {
		return
	}
	dr := draft{cue: i, cueFirst: i, verb: x.say, act: x.say.act, form: perfect, rule: "cited-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: np}
	dr.speaker = x.identify(np)
	dr.speaker.rule = "cited"
	if x.generic(np) {
		if s := x.chainFor(i, &verbForm{verb: x.say}); s.name != "" {
			dr.speaker = s
		}
	}
	x.current = &dr.speaker
	dr.content = x.contentOf(c, min(last, i+maxContent), false)
	x.keep(dr)
}

// readPostposed reads a verb of saying behind what was said ("…"، يقول الوزير; …، كما
// أفاد الناطق) and reports whether word i is one. np is its subject.
func (x *Extractor) readPostposed(i, first, last int, f *verbForm, np phrase) bool {
	p := &x.page
	if f.verb.act != "comment" && f.verb.act != "assert" || !np.ok() || !x.canSpeak(np) || !x.strongPhrase(np) || i <= first {
		return false
	}
	k := i - 1
	for k > first && (p.words[k].form == "كما" || p.isComma(k)) {
		k--
	}
	if k == i-1 && !p.isMark(k) || k <= first || np.after < last-8 && !p.isMark(k) {
		return false
	}
	if x.covering(i, first, false) >= 0 || !p.isMark(k) && (k-first > maxPostposed || np.mention == 0 && np.head&(cHuman|cInstitution|cReport|cMediaHead|cMedia) == 0) {
		return false
	}
	dr := draft{cue: i, cueFirst: i, verb: f.verb, act: f.verb.act, form: f.kind, rule: "verb-postposed", intro: i, kind: byClause, subject: np}
	dr.content = x.clauseBefore(first, k+1)
	if q := p.words[max(first, k-1)].quote; p.isMark(k) && q != 0 { // only the quotation
		quote := p.quotes[q-1]
		dr.content.from, dr.content.to, dr.content.kind = quote.Content.Start, quote.Content.End, document.Direct
		dr.content.first, dr.content.last = p.wordAt(quote.Content.Start), k
	}
	dr.speaker = x.subjectOf(i, first, f, np, &dr)
	if x.addDraft(dr) {
		x.settle(len(x.drafts) - 1)
		return true
	}
	return false
}

// sourcePhrase reads the phrase after a source whose first word may carry ل.
func (x *Extractor) sourcePhrase(j, limit int) phrase {
	p := &x.page
	if j+1 < limit && p.words[j].form == "في" && p.words[j+1].is(cReport|cTalk|cMediaHead|cMedia) { // بحسب ما جاء في صحيفة
		j++
	}
	if j >= limit {
		return phrase{}
	}
	if p.isMark(j) && j+1 < limit {
		end := j + 1
		for end < limit && p.words[end].quote != 0 {
			end++
		}
		return phrase{first: j + 1, last: end, after: end, head: p.words[j+1].class}
	}
	np := phrase{first: j, last: j, head: p.words[j].class}
	if p.words[j].punct != 0 {
		return np
	}
	if m := p.words[j].mention; m != 0 {
		np.mention = m
	}
	for k := j; k < limit; {
		n := 1
		if k > j || p.mentionAt(k) != nil {
			if w := &p.words[k]; w.is(cPreposition) && k > j && np.head&cHuman == 0 || w.prefix != "" && k > j && (w.prefix != "ل" || np.head&(cReport|cTalk) == 0) {
				break
			}
			if n = x.extend(&np, k, limit, nil); n == 0 {
				break
			}
		}
		k += n
		np.last = k
	}
	for np.last > np.first && p.words[np.last-1].punct != 0 && p.words[np.last-1].quote == 0 && !p.isMark(np.last-1) {
		np.last--
	}
	if np.head == 0 {
		np.head = x.headBehindLam(np.first)
	}
	x.addAuthor(&np, limit)
	np.after = np.last
	return np
}

// covering returns the index of the draft whose content ends at word i or holds it, −1
// for none. A source that stands alone may belong to the sentence before.
func (x *Extractor) covering(i, first int, alone bool) int {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-8; n-- {
		d := &x.drafts[n]
		if d.cue >= first && d.cue < i && d.outer == 0 && d.content.tail+3 >= i {
			return n
		}
		if alone && d.cue < first && d.content.tail+3 >= i && i-first < 4 {
			return n
		}
	}
	return -1
}

// ownStatement makes a statement of the clause round "بحسب قوله" where no cue covers it.
func (x *Extractor) ownStatement(i, first, last int) {
	p := &x.page
	if x.covering(i, first, false) >= 0 || x.outerOf(i) != 0 {
		return
	}
	from := x.clauseFrom(i, first)
	f := &verbForm{verb: x.say}
	dr := draft{cue: i, cueFirst: i, verb: x.say, act: "comment", form: masdar, rule: "source-own", intro: i, kind: byClause}
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
	dr := draft{cue: i, cueFirst: i, verb: x.say, act: "comment", form: masdar, rule: "source", intro: i, kind: byClause, subject: np}
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
func (x *Extractor) commaBehind(j, limit int) int {
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
func (x *Extractor) goesOnPast(from, i int, np phrase, last int) int {
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
	if np.after+2 >= last || !p.isComma(np.after) || !p.isComma(i-1) || i-1-from > maxName+1 {
		return 0
	}
	if x.isVerb(i-2) || !x.verbIn(from, i-1) {
		return np.after
	}
	return 0
}

// restOfSource returns the comma behind what the reader of phrases has left of a source at word j
// (بحسب شركة "آسمان" للطيران الإيرانية،), j for none.
func (x *Extractor) restOfSource(j, last int) int {
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
func (x *Extractor) clauseFrom(i, first int) int {
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
func (x *Extractor) clauseBefore(from, i int) content {
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
