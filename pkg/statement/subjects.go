package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// topic is the subject that a sentence begins with.
type topic struct {
	phrase  phrase
	speaker speaker
	known   bool
}

// findTopics clears the topics, which are found when asked for.
func (x *Extractor) findTopics() {
	n := len(x.page.d.Sentences)
	if cap(x.topics) < n {
		x.topics = make([]topic, n)
	}
	x.topics = x.topics[:n]
	clear(x.topics)
}

// topicOf returns the subject of sentence s.
func (x *Extractor) topicOf(s int) *topic {
	t := &x.topics[s]
	if t.known {
		return t
	}
	t.known = true
	p := &x.page
	j, last := p.d.Sentences[s].First, p.d.Sentences[s].Last
	j = x.clauseStart(j+segment.Dateline(p.d, &p.d.Sentences[s]), last)
	if j >= last {
		return t
	}
	if p.words[j].pos == document.VERB || p.words[j].finite() != nil {
		t.phrase = x.subjectAfter(j+1, min(last, j+30), &anyVerb)
		if !t.phrase.ok() && p.words[j].pos == document.VERB {
			t.phrase = x.subjectPast(j+1, min(last, j+maxSkip))
		}
	} else {
		t.phrase = x.nounPhrase(j, min(last, j+30), nil)
	}
	if x.canSpeak(t.phrase) {
		t.speaker = x.identify(t.phrase)
	}
	return t
}

// subjectPast returns the title or person that stands behind a prepositional phrase at word j, as the
// subject of the verb before it (وتحدث في المؤتمر رئيس الوزراء فلان).
func (x *Reader) subjectPast(j, limit int) phrase {
	p := &x.page
	if j >= limit || !p.words[j].is(cPreposition) {
		return phrase{}
	}
	for k := j + 2; k < limit; k++ {
		w := &p.words[k]
		if w.punct != 0 || w.is(cThat|cRelative) || x.isVerb(k) {
			return phrase{}
		}
		m := p.mentionAt(k)
		if m == nil || m.first != k || m.start > w.Start || w.conj || w.prefix != "" || p.words[k-1].is(cPreposition) || p.words[k-1].prefix != "" && !p.words[k-1].definite() {
			continue
		}
		switch p.d.Entities[m.entity].Kind {
		case document.Person, document.Title:
			return x.nounPhrase(k, limit+maxSkip, &anyVerb)
		}
	}
	return phrase{}
}

// anyVerb stands for a verb of which nothing is known but that it may have an object.
var anyVerb = verb{frames: fObject | fIla | fAla | fBi}

// bullets are the marks before an item of a list.
var bullets = map[rune]bool{'-': true, '–': true, '—': true, '•': true, '*': true}

// clauseStart passes over what precedes the subject or verb of a clause: a dateline,
// connectives, turns, adverbs, auxiliaries and short adverbial phrases up to a comma.
func (x *Reader) clauseStart(j, last int) int {
	p := &x.page
	for j < last && j+1 < len(p.words) && bullets[p.words[j].punct] {
		j++ // - السلطات رفضت
	}
	for n := 0; n < 4 && j < last; n++ {
		k := j
		for k < last && (p.words[k].is(cConnective|cAux|cAdverb|cTurn|cTime|cNegative) || p.isComma(k) || p.words[k].form == "قد") {
			k++
		}
		if k < last && (p.words[k].is(cPreposition) || p.words[k].prefix != "") {
			m := k + 1
			for m < last && m < k+14 && !p.isComma(m) {
				m++
			}
			if m < last && p.isComma(m) {
				k = m + 1
			}
		}
		if k == j {
			break
		}
		j = k
	}
	return j
}

// authorOf finds the speaker of a cue that takes up a paper by a pronoun (نشرت الصحيفة
// مقالا كشفت فيه): the subject of the verb before.
func (x *Extractor) authorOf(i, first int, f *verbForm) speaker {
	p := &x.page
	if i+1 >= len(p.words) {
		return speaker{}
	}
	switch p.words[i+1].form {
	case "فيه", "فيها", "فيهما", "فيهم", "خلاله", "خلالها", "عبره", "عبرها", "به", "بها":
	default:
		return speaker{}
	}
	return x.subjectOfVerbBefore(i, first, f)
}

// subjectOfVerbBefore returns the subject of the nearest verb before word i that has one, if the
// verb form f, nil for none, agrees with it.
func (x *Extractor) subjectOfVerbBefore(i, first int, f *verbForm) speaker {
	p := &x.page
	for j := i - 2; j >= first && j > i-40; j-- {
		if p.words[j].pos != document.VERB && p.words[j].finite() == nil || (p.words[j].hasPronoun() || p.words[j].pronoun != "") && !published[p.words[j].base] {
			continue
		}
		if np := x.subjectAfter(j+1, i, &anyVerb); np.ok() && x.canSpeak(np) {
			if s := x.identify(np); f == nil || x.agrees(f, &s) {
				s.rule = "author"
				return s
			}
		}
	}
	return speaker{}
}

// subjectBefore finds a subject that stands before the verb at word i: the topic
// (باريس أكدت), the noun of its relative clause (الذي هدد), a subject after كان.
func (x *Extractor) subjectBefore(i, lo int, f *verbForm) speaker {
	p := &x.page
	if s := &p.d.Sentences[p.sentence[i]]; lo == s.First {
		lo = min(i, lo+segment.Dateline(p.d, s))
	}
	if i > lo && butHe[p.words[i-1].form] { // لكنه اعتبر
		if s := x.afterBut(i, f); s.name != "" {
			return s
		}
	}
	j := i
	for j > lo && (p.words[j-1].is(cAux|cNegative|cAdverb|cTime) && p.words[j-1].mention == 0 || p.isComma(j-1) && !p.words[i].conj) && i-j < 6 {
		j--
	}
	if j > lo && p.words[j-1].is(cRelative) {
		return x.relativeSubject(i, j-1, lo, f)
	}
	if p.words[i].conj || j == lo {
		return speaker{}
	}
	if j == i && x.takesUp(i) {
		if s := x.saidOfThing(i, i, f); s.name != "" {
			return s
		}
		return speaker{rule: "unknown-relative"}
	}
	if np := x.indefiniteBefore(j, lo); np.ok() && !x.saidIn(np, i, lo) { // وسط تقارير قالت إن, انتقادات من منظمات محلية تتهم
		if s := x.identify(np); x.agrees(f, &s) {
			s.rule = "relative"
			return s
		}
	}
	if j == i && f.kind == imperfect && f.verb.flags&flagChain == 0 && x.saysNobody(i-1) {
		if x.isShouted(i - 1) { // ردد المحتجون هتافات تدعو إلى
			if s := x.subjectOfVerbBefore(i, lo, nil); s.name != "" {
				return s
			}
		}
		return speaker{rule: "unknown-relative"}
	}
	if k := x.remarkBefore(j, lo); k > 0 { // الوزير ألبيرق، وهو صهر الرئيس، أعلن
		j = k
	} else if k := x.adjunctBefore(x.beforeCommas(i), lo); k > lo {
		j = k
	}
	if np := x.phraseEnding(j, lo); np.ok() && (x.canSpeak(np) || np.first == x.clauseStart(lo, i) && p.words[np.first].pos != document.NOUN || j == i && (p.words[np.first].definite() || p.words[np.first].is(cDemonstrative))) {
		if s := x.identify(np); x.agrees(f, &s) && !(s.number == dual && f.number == singular) {
			s.rule = "subject-verb"
			return s
		}
	}
	if s := x.subjectOfThat(i, lo, f); s.name != "" {
		return s
	}
	return x.distantTopic(i, lo, f)
}

// afterBut is the subject of the verb at word i behind لكنه: the topic of the sentence, else
// who spoke last.
func (x *Extractor) afterBut(i int, f *verbForm) speaker {
	p := &x.page
	if t := x.topicOf(p.sentence[i]); t.speaker.kind == document.Person && t.speaker.entity != 0 && t.phrase.last < i && x.agrees(f, &t.speaker) && p.words[t.phrase.first].mention != 0 {
		s := t.speaker
		s.rule, s.span = "topic", document.Span{}
		return s
	}
	return x.chainFor(i, f)
}

// distantTopic is the topic of the verb at word i with something between (أحمدي نجاد الذي
// صرح …، هدد).
func (x *Extractor) distantTopic(i, lo int, f *verbForm) speaker {
	p := &x.page
	start := x.clauseStart(lo, i)
	if start >= i {
		return speaker{}
	}
	np := x.nounPhrase(start, i, nil)
	if np.ok() && x.canSpeak(np) && np.last < i && (p.words[np.last].is(cRelative) || p.isComma(np.last) || start > lo && p.words[start-1].is(cAux) && f.kind == perfect && !x.verbIn(np.last, i)) {
		if s := x.identify(np); x.agrees(f, &s) {
			s.rule = "topic-verb"
			return s
		}
	}
	return speaker{}
}

// takesUp reports whether the pronoun on the verb at word i takes up the indefinite noun right
// before it, of which it tells (معلومات وصفتها بالمغلوطة).
func (x *Reader) takesUp(i int) bool {
	p := &x.page
	b := &p.words[p.beforeAdjectives(i-1)]
	if b.pos != document.NOUN || b.definite() || b.hasPronoun() || b.mention != 0 || b.is(cHuman|cInstitution) {
		return false
	}
	switch p.words[i].pronoun {
	case "ها":
		return b.feats.Gender == feminine || b.feats.Number == plural
	case "ه":
		return b.feats.Gender == masculine && b.feats.Number == singular
	}
	return false
}

// remarkBefore returns the comma that opens the remark with وهو which the comma before word j closes, 0
// for none.
func (x *Reader) remarkBefore(j, lo int) int {
	p := &x.page
	if j-1 <= lo {
		return 0
	}
	c := j - 1
	if !p.isComma(c) {
		if c = j; c >= len(p.words) || !p.isComma(c) {
			return 0
		}
	}
	for k := c - 1; k > lo && k > c-maxAside; k-- {
		if p.isComma(k) {
			if f := p.words[k+1].form; f == "وهو" || f == "وهي" || f == "وهم" || f == "وهما" {
				return k
			}
			return 0
		}
	}
	return 0
}

// verbIn reports whether a finite verb stands in words [k, end).
func (x *Reader) verbIn(k, end int) bool {
	for ; k < end; k++ {
		if x.isVerb(k) {
			return true
		}
	}
	return false
}

// saysNobody reports whether word k ends an indefinite phrase of things or of what is said, the
// subject of the relative clause behind it: a feminine or a plural.
func (x *Reader) saysNobody(k int) bool {
	w := &x.page.words[x.page.beforeAdjectives(k)]
	return w.pos == document.NOUN && !w.definite() && !w.hasPronoun() && w.mention == 0 && w.feats.Number == plural && w.class&^cTalk == 0 && w.read.Source == document.Lexicon
}

// isShouted reports whether word k, or the noun before its adjectives, is what people say or
// write: of the class of talk, or a slogan.
func (x *Reader) isShouted(k int) bool {
	w := &x.page.words[x.page.beforeAdjectives(k)]
	return w.is(cTalk) || shouted[w.base]
}

// shouted are what people shout, carry and hand out.
var shouted = set("هتافات شعارات لافتات منشورات ملصقات رسائل عبارات تغريدات صيحات تعليقات تدوينات")

// butHe are the words for but with the pronoun of the subject.
var butHe = set("لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم")

// subjectOfThat finds the subject behind the last أن or لكن before word i, with a relative
// clause between it and the verb (إلا أن استطلاعا نشرته صحيفة، أظهر).
func (x *Extractor) subjectOfThat(i, lo int, f *verbForm) speaker {
	p := &x.page
	for k := i - 2; k >= lo && k > i-40; k-- {
		if !p.words[k].is(cThat | cBithat) {
			continue
		}
		np := x.nounPhrase(k+1, i, nil)
		if !np.ok() || !x.canSpeak(np) {
			return speaker{}
		}
		if s := x.identify(np); x.agrees(f, &s) {
			s.rule = "topic-verb"
			return s
		}
		return speaker{}
	}
	return speaker{}
}

// phraseEnding returns the noun phrase that ends before word j, not reaching before lo.
func (x *Reader) phraseEnding(j, lo int) phrase {
	p := &x.page
	for j > lo && (p.isComma(j-1) || p.isMark(j-1)) {
		j--
	}
	if j <= lo {
		return phrase{}
	}
	lo = max(lo, j-maxPhrase)
	// the clause's own beginning first
	start := x.clauseStart(lo, j)
	for s := start; s < j; s++ {
		if s != start && !x.phraseMayStart(s) {
			continue
		}
		np := x.nounPhrase(s, j, nil)
		if np.ok() && (np.last >= j || s == start && x.ownsRest(np, j)) {
			return np
		}
	}
	if m := p.words[j-1].mention; m != 0 {
		first := p.mentions[m-1].first
		if first > lo && (p.words[first-1].is(cPreposition) || p.words[first].prefix != "" || x.isVerb(first-1) && first-1 > start) {
			return phrase{}
		}
		return x.nounPhrase(first, j, nil)
	}
	return phrase{}
}

// ownsRest reports whether what stands between the phrase and word j names the person of a
// title inside the phrase, an institution (حزب رئيس الوزراء السابق، كريم مولاي، رفض).
func (x *Reader) ownsRest(np phrase, j int) bool {
	p := &x.page
	if np.head&cInstitution == 0 || np.head&cHuman != 0 || !p.isComma(np.last) || j-np.last > maxName+2 || !x.titleBetween(np.first+1, np.last) {
		return false
	}
	for k := np.last + 1; k < j; k++ {
		if w := &p.words[k]; w.punct != 0 || w.conj || w.definite() || x.isVerb(k) || w.is(cPreposition|cRelative|cThat) {
			return false
		}
	}
	return true
}

// phraseMayStart reports whether a subject may begin at word s inside a clause: behind a
// comma, a connective, أن or كان, or at a title.
func (x *Reader) phraseMayStart(s int) bool {
	p := &x.page
	b := &p.words[s-1]
	if b.is(cPreposition) && p.words[s].is(cDemonstrative) {
		return false // رغم ذلك
	}
	return p.isComma(s-1) || b.is(cConnective|cAux|cThat|cBithat|cTime|cAdverb) || b.pos == document.VERB || b.finite() != nil
}

// clauseSubject returns the phrase at the beginning of the content of draft o, the
// subject of the embedded clause (أن الولايات المتحدة طلبت).
func (x *Extractor) clauseSubject(i, o int) phrase {
	d := &x.drafts[o-1]
	if d.kind != byClause {
		return phrase{}
	}
	np := x.nounPhrase(d.content.first, i, nil)
	if !np.ok() || !x.canSpeak(np) {
		return phrase{}
	}
	return np
}

// innerSubject finds the subject of the finite cue at word i inside the content of draft o.
func (x *Extractor) innerSubject(i, o int, f *verbForm) speaker {
	d := &x.drafts[o-1]
	lo := d.content.first
	if x.isOwn(lo) && i == lo+1 { // إن بلاده تدين
		s := d.speaker
		s.rule = "clause-pronoun"
		return s
	}
	if s := x.subjectBefore(i, lo, f); s.rule != "" {
		return s
	}
	if that := x.nearThat(i, lo); that >= 0 { // التي تدعي أنها, إنه يعتقد إنه
		if pr := pronounOf(x.page.words[that].form); pr != "" {
			if s := d.speaker; x.agrees(f, &s) {
				s.rule = "clause-pronoun"
				return s
			}
		}
	}
	if d.pron != "" || x.isOwn(lo) {
		s := d.speaker
		s.rule = "clause-pronoun"
		return s
	}
	if np := x.clauseSubject(i, o); np.ok() {
		s := x.identify(np)
		if x.agrees(f, &s) {
			s.rule = "clause"
			return s
		}
	}
	if x.agrees(f, &d.speaker) && d.kind != byClause {
		s := d.speaker
		s.rule = "outer"
		return s
	}
	return speaker{}
}

// nearThat returns the complementiser just before word i, −1 if there is none.
func (x *Reader) nearThat(i, lo int) int {
	for j := i - 1; j >= lo && j >= i-3; j-- {
		if x.page.words[j].is(cThat | cBithat) {
			return j
		}
	}
	return -1
}

// isOwn reports whether the word is the speaker's own country or side (بلاده, حكومته).
func (x *Reader) isOwn(i int) bool {
	w := &x.page.words[i]
	for _, h := range []string{"بلاد", "حكومت", "دولت", "حزب", "جماعت", "حركت", "وزارت", "شركت", "مؤسست", "منظمت", "كتلت", "جهاز", "قوات", "فريق", "لجنت", "هيئت", "نقابت"} {
		if rest, ok := strings.CutPrefix(w.base, h); ok && (rest == "ه" || rest == "ها" || rest == "هم" || rest == "نا") {
			return true
		}
	}
	return false
}
