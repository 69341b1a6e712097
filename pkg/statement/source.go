package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// sourceAt returns the prepositional cue that begins at word k (بحسب, وفقا ل, على لسان),
// nil for none.
func (x *Reader) sourceAt(k int) *source {
	var best *source
	for _, s := range x.page.words[k].sources {
		if x.matches(s, k) && (best == nil || len(s.words) > len(best.words)) {
			best = s
		}
	}
	return best
}

// matches reports whether the words of s stand at word k.
func (x *Reader) matches(s *source, k int) bool {
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
func (x *Reader) ownSource(k int) bool {
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
		if relay.Len() == 0 && np.head&(cTalk|cReport) != 0 && !x.isMedium(np.first, np.last) { // وفق بيان نشرته الوكالة
			relay = x.relayIn(np.first+1, min(last, np.after+maxSpread), &draft{cue: np.first})
		}
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
	if (x.canSpeak(np) || x.isMedium(np.first, np.last)) && (s.words[0] != "على" || x.saysSo(i)) {
		n := len(x.drafts)
		x.sourceStatement(i, np, first, last)
		if len(x.drafts) > n {
			x.drafts[n].relay = relay
		}
	}
}

// saysSo reports whether a verb of saying stands behind "على ما" at word i (على ما أكد الوزير, not
// على ما يبدو).
func (x *Reader) saysSo(i int) bool {
	p := &x.page
	if i+2 >= len(p.words) || p.words[i+1].form != "ما" {
		return false
	}
	f := p.words[i+2].finite()
	return f != nil && (f.verb.act == "comment" || f.verb.act == "assert") && f.verb.frames&fClause != 0
}

// maxSpread bounds the words behind a paper in which the medium stands that spread it.
const maxSpread = 10

// sourceBehind reads the source from word j on and the medium before it (حسب ما قال
// لـ"العربية" الأمير).
func (x *Reader) sourceBehind(j, last int) (np phrase, relay document.Span) {
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
func (x *Reader) toldTo(j, last int) document.Span {
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
func (x *Reader) isPaper(np phrase) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(x.page.words[np.first].base, "لل"), "ل"), "ال") {
	case "تقرير", "تقارير", "انباء":
		return true
	}
	return false
}

// headBehindLam is the class of the word at k without its preposition ل (للمجلس).
func (x *Reader) headBehindLam(k int) class {
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
	c := x.complementOf(i, np.after, x.quoteLimit(i, last), x.lex.say)
	if c.kind != byClause && c.kind != byQuote {
		return
	}
	dr := draft{cue: i, cueFirst: i, verb: x.lex.say, act: x.lex.say.act, form: perfect, rule: "cited-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: np}
	dr.speaker = x.identify(np)
	dr.speaker.rule = "cited"
	if x.generic(np) {
		if s := x.chainFor(i, &verbForm{verb: x.lex.say}); s.name != "" {
			dr.speaker = s
		}
	}
	x.speak(&dr, c, min(last, i+maxContent))
}

// readPostposed reads a verb of saying behind what was said ("…"، يقول الوزير; …، كما
// أفاد الناطق) and reports whether word i is one. np is its subject.
func (x *Extractor) readPostposed(i, first, last int, f *verbForm, np phrase) bool {
	p := &x.page
	if f.verb.act != "comment" && f.verb.act != "assert" && (f.verb.frames&fClause == 0 || !p.isMark(i-1) && !(p.isComma(i-1) && i > first+1 && p.isMark(i-2))) || !np.ok() || !x.canSpeak(np) || !x.strongPhrase(np) || i <= first {
		return false
	}
	k := i - 1
	for k > first && (p.words[k].form == "كما" || p.words[k].form == "هكذا" || p.isComma(k)) {
		k--
	}
	if k == i-1 && !p.isMark(k) || k <= first || np.after < last-8 && !p.isMark(k) {
		return false
	}
	if c := x.covering(i, first, false); c >= 0 && p.words[i-1].form == "كما" && x.isMedium(np.first, np.last) {
		if d := &x.drafts[c]; d.relay.Len() == 0 {
			d.relay = x.relaySpan(np.first, np.last) // …، كما أوردت الصحيفة
			x.spreadRelay(c)
		}
		return true
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
func (x *Reader) sourcePhrase(j, limit int) phrase {
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
