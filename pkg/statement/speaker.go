package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// speaker is a source resolved as far as the text allows.
type speaker struct {
	name    string
	role    string
	country string
	entity  int // 1-based entity, 0 none
	book    int // 1-based entry of the registry, 0 none
	span    document.Span
	gender  gender
	number  number
	rule    string
	kind    document.EntityKind
	strong  bool // an entity, or its head is a noun of people, institutions, reports or media
	paper   bool // a single report or speech, of which no plural is said
	people  bool // a masculine plural of people, with whom no feminine singular agrees
}

// same reports whether two speakers are one.
func (s *speaker) same(o *speaker) bool {
	switch {
	case s.name == "" || o.name == "":
		return false
	case s.entity != 0 && o.entity != 0:
		return s.entity == o.entity
	}
	return s.name == o.name
}

// chain is the speaker of the discourse: whom a verb without subject goes on with.
type chain struct {
	speaker  speaker
	before   speaker // the one before him
	sentence int
}

// subjectOf finds the speaker of the finite cue at word i, whose subject phrase behind it
// is np.
func (x *Extractor) subjectOf(i, first int, f *verbForm, np phrase, dr *draft) speaker {
	p := &x.page
	if x.markedPassive(i) {
		return speaker{rule: "impersonal"}
	}
	if l := i + 1; l < len(p.words) { // نفت الأخيرة ذلك
		switch {
		case p.words[l].form == "الاخيرة" && f.gender == feminine:
			return x.antecedent(i, "ها")
		case p.words[l].form == "الاخير" && f.gender == masculine:
			return x.antecedent(i, "ه")
		}
	}
	if np.ok() && !x.ownTalk(np) {
		return x.subjectBehind(i, first, f, np)
	}
	if o := x.outerOf(i); o != 0 {
		if s := x.innerSubject(i, o, f); s.name != "" {
			return s
		}
		return speaker{rule: "unknown"}
	}
	if sp := x.authorOf(i, first, f); sp.name != "" {
		return sp
	}
	if sp := x.latter(i, first, f); sp.name != "" {
		return sp
	}
	if sp := x.subjectBefore(i, first, f); sp.rule != "" {
		return sp
	}
	if sp := x.talkOwner(i, first, f); sp.name != "" {
		return sp
	}
	s := p.sentence[i]
	if impersonal(f) || x.isPassive(i) {
		return speaker{rule: "impersonal"}
	}
	if t := x.topicOf(s); t.speaker.name != "" && t.phrase.first < i && t.phrase.last <= i && x.agrees(f, &t.speaker) && (f.verb.flags&flagChain == 0 || x.chain.sentence < s && t.speaker.kind == document.Person && p.words[i].conj) {
		sp := t.speaker
		sp.rule = "topic"
		sp.span = document.Span{}
		return sp
	}
	sp := x.chainFor(i, f)
	if sp.name == "" {
		if b := x.subjectOfVerbBefore(i, max(first, i-maxSkip), f); b.people && b.strong {
			b.rule, b.span = "verb-before", document.Span{} // وردت نقابات باتهامه وقالت
			return b
		}
	}
	return sp
}

// subjectBehind resolves the subject np behind the finite cue at word i.
func (x *Extractor) subjectBehind(i, first int, f *verbForm, np phrase) speaker {
	p := &x.page
	s := x.identify(np)
	if !s.strong && x.hasAux(i, first) { // وكان الوزير قال في جلسة استماع
		if b := x.subjectBefore(i, first, f); b.name != "" && b.strong {
			return b
		}
	}
	if o := x.otherOfName(np, s.entity, f); s.entity != 0 && o != 0 {
		e := &p.d.Entities[o-1]
		s.entity, s.name, s.role, s.country, s.gender = o, x.fullName(o-1), e.Role, e.Code, e.Gender
	}
	s.rule = "verb-subject"
	if s.kind == document.Person && s.entity == 0 && f.gender != 0 {
		s.gender = f.gender // the verb tells: قالت موغيريني
		x.book.entries[s.book-1].gender = f.gender
	} else if s.kind == document.Person && f.gender != 0 && f.number == singular && np.mention != 0 && p.mentions[np.mention-1].first == np.first {
		s.gender = f.gender // قالت أكيرا كاواساكي
		x.memo.gender[s.entity] = f.gender
	}
	if s.name != "" && x.generic(np) {
		if c := x.chainFor(i, &verbForm{verb: f.verb}); c.name != "" {
			c.rule, c.gender, c.number = "document-noun", 0, 0 // ولم يشر البيان …، لكنه قال
			return c
		}
	}
	return s
}

// latter returns whom الأخير before the verb at word i stands for (لكن الأخير اتهم).
func (x *Extractor) latter(i, first int, f *verbForm) speaker {
	if i <= first {
		return speaker{}
	}
	switch x.page.words[i-1].base {
	case "الاخير":
		return x.antecedent(i, "ه")
	case "الاخيرة":
		return x.antecedent(i, "ها")
	}
	return speaker{}
}

// talkOwner returns whose speech the sentence has told of before the verb at word i (جاء ذلك
// في تغريدة للأمير على صفحته، حيث قال).
func (x *Extractor) talkOwner(i, first int, f *verbForm) speaker {
	p := &x.page
	for j := i - 2; j >= first && j > i-maxRelay; j-- {
		if !p.words[j].is(cTalk) || p.words[j].hasPronoun() || p.words[j+1].prefix != "ل" || x.isMedium(j+1, j+2) {
			continue
		}
		np := x.nounPhrase(j+1, i, nil)
		if !np.ok() {
			np = x.sourcePhrase(j+1, i)
		}
		np.head |= x.headBehindLam(j + 1)
		for k := np.first + 1; k < np.last; k++ {
			if p.words[k].is(cPreposition) {
				np.last = k
			}
		}
		if !np.ok() || np.mention == 0 && np.head&(cHuman|cInstitution) == 0 {
			return speaker{}
		}
		if s := x.identify(np); x.agrees(f, &s) {
			s.rule, s.span = "author", document.Span{}
			return s
		}
		return speaker{}
	}
	return speaker{}
}

// wordsOwner returns whose words the noun of speech before the relative pronoun at word j is in
// construct with, where the verb takes them up (تصريحات الرئيس التي قال فيها).
func (x *Extractor) wordsOwner(i, j, lo int, f *verbForm) speaker {
	p := &x.page
	if i+1 >= len(p.words) || !withPronoun[p.words[i+1].form] {
		return speaker{}
	}
	for k := j - 2; k >= lo && k >= j-maxSkip; k-- {
		if w := &p.words[k]; !w.is(cTalk) || w.definite() || w.hasPronoun() {
			continue
		}
		np := x.nounPhrase(k+1, j, nil)
		if np.ok() && (np.mention != 0 || np.head&(cHuman|cInstitution) != 0) {
			if s := x.identify(np); x.agrees(f, &s) {
				s.rule, s.span = "author", document.Span{}
				return s
			}
		}
		return speaker{}
	}
	return speaker{}
}

// hasAux reports whether كان or its like stands in the clause before the verb at word i, so
// that the subject may stand between the two.
func (x *Reader) hasAux(i, first int) bool {
	for j := i - 1; j >= first && j >= i-maxTitle*3; j-- {
		if x.page.words[j].is(cAux) {
			return true
		}
		if x.page.words[j].is(cThat | cRelative) {
			return false
		}
	}
	return false
}

// ownTalk reports whether the phrase is what a speaker does rather than one: a noun of a
// single word with his pronoun (وختم حديثه قائلا).
func (x *Reader) ownTalk(np phrase) bool {
	w := &x.page.words[np.first]
	if np.mention != 0 || np.last != np.first+1 || w.is(cHuman|cInstitution|cMediaHead) {
		return false
	}
	if w.hasPronoun() && w.pos == document.NOUN && w.read.Source == document.Lexicon && !w.is(cReport) {
		return true // وكرر رأيه بأن
	}
	for _, e := range enclitics {
		if rest, ok := strings.CutSuffix(w.base, e); ok && (x.lex.classes[rest]|x.lex.classes[strings.TrimSuffix(rest, "ت")+"ة"])&cTalk != 0 {
			return true
		}
	}
	return false
}

// isPassive reports whether the vowels of the verb at word i, or its analysis, say that it
// is passive (يُعتقد, ذُكر).
func (x *Reader) isPassive(i int) bool {
	w := &x.page.words[i]
	if w.pos == document.VERB && w.feats.Voice == document.Pass {
		return true
	}
	return x.markedPassive(i)
}

// markedPassive reports whether the vowels written in the text make word i passive.
func (x *Reader) markedPassive(i int) bool {
	w := &x.page.words[i]
	s := x.page.d.Text[w.Start:w.End]
	if w.conj {
		s = s[2:]
	}
	return w.finite() != nil && vowelPassive(s, w.finite().lemma)
}

// vowelPassive reports whether the surface form s has the vowel u of the passive on its
// first letter (ذُكر), or on its second behind the alif of the derived verbs (اتُهم).
func vowelPassive(s, lemma string) bool {
	const u = "\u064F"
	if strings.HasPrefix(lemma, "ا") && strings.HasPrefix(s, "ا") {
		return len(s) > 6 && s[4:6] == u
	}
	return len(s) > 4 && s[2:4] == u && !strings.HasPrefix(lemma, "ا")
}

// impersonal reports whether a verb form without a subject has no speaker at all: the
// imperfect of thinking and telling stands for its passive then (يعتقد أن, ويتردد أن).
func impersonal(f *verbForm) bool {
	return f.verb.flags&flagImpers != 0 && f.kind == imperfect && f.gender == masculine && f.number == singular || f.verb.lemma == "تردد"
}

// chainFor returns the speaker that a verb without subject at word i goes on with.
func (x *Extractor) chainFor(i int, f *verbForm) speaker {
	s := x.page.sentence[i]
	if sp := x.newTopic(i, s, f); sp.name != "" {
		return sp
	}
	if x.chain.speaker.name != "" && s-x.chain.sentence <= maxChain && x.agrees(f, &x.chain.speaker) {
		sp := x.chain.speaker
		sp.rule = "chain"
		sp.span = document.Span{}
		return sp
	}
	for k := s; k >= 0 && k >= s-3; k-- {
		if t := x.topicOf(k); t.speaker.name != "" && t.phrase.last <= i && x.agrees(f, &t.speaker) {
			sp := t.speaker
			sp.rule = "previous-topic"
			sp.span = document.Span{}
			return sp
		}
	}
	if c := x.chain.before; c.name != "" && s-x.chain.sentence <= maxChain && x.agrees(f, &c) {
		c.rule, c.span = "chain-before", document.Span{}
		return c
	}
	return x.lastPerson(i, f)
}

// newTopic returns the person whom the sentence before that of word i, which holds no
// statement, has begun to tell of (وكانت النائبة قد نشرت صورة. وعلقت …): he is spoken of
// rather than the last speaker, unless the verb goes on with what was said (وأضاف).
func (x *Extractor) newTopic(i, s int, f *verbForm) speaker {
	if s == 0 || x.chain.sentence >= s-1 || f.verb.flags&flagChain != 0 || f.gender == 0 {
		return speaker{}
	}
	t := x.topicOf(s - 1)
	if t.speaker.name == "" || t.speaker.kind != document.Person || t.speaker.entity == 0 || t.phrase.last > i || !x.agrees(f, &t.speaker) {
		return speaker{}
	}
	sp := t.speaker
	sp.rule, sp.span = "previous-topic", document.Span{}
	return sp
}

// lastPerson returns the person named last before word i, in its sentence or the one
// before, with whom the verb agrees.
func (x *Extractor) lastPerson(i int, f *verbForm) speaker {
	p := &x.page
	if f.gender == 0 || f.number == plural {
		return speaker{rule: "unknown"}
	}
	lo := p.d.Sentences[max(0, p.sentence[i]-1)].First
	for j := i - 1; j >= lo && j >= i-maxLookBehind; j-- {
		m := p.words[j].mention
		if m == 0 || p.mentions[m-1].first != j || !x.isPerson(m) {
			continue
		}
		s := x.identify(phrase{first: j, last: p.mentions[m-1].last, mention: m})
		if s.gender == f.gender {
			s.rule, s.span = "last-person", document.Span{}
			return s
		}
	}
	return speaker{rule: "unknown"}
}

// maxLookBehind bounds the search for the person named last in words.
const maxLookBehind = 80

// maxChain is the number of sentences over which a speaker is carried.
const maxChain = 8

// generic reports whether the phrase is the paper that a speaker's words stand in
// (وأضاف البيان), who then is its author.
func (x *Reader) generic(np phrase) bool {
	if np.last-np.first > 1 || np.mention != 0 {
		return false
	}
	switch x.page.words[np.first].form {
	case "البيان", "التصريح", "المنشور", "الرسالة", "التدوينة":
		return true
	}
	return false
}

// agrees reports whether a verb form can have the speaker as its subject. Unknown
// gender or number agrees with all; a plural of things takes a feminine singular.
func (x *Reader) agrees(f *verbForm, s *speaker) bool {
	if f.gender == 0 {
		return true
	}
	if (f.number == plural || f.number == dual) && s.number == singular && s.kind == document.Person {
		return false
	}
	if s.kind == document.Person && s.number != plural && s.number != dual {
		return s.gender == 0 || s.gender == f.gender
	}
	if s.paper && s.number != plural && f.number == plural && f.gender == masculine {
		return false // البيان … وأشادوا
	}
	if s.people && f.gender == feminine && f.number == singular {
		return false // الأعضاء … وأضافت
	}
	if f.number == plural && f.gender == masculine && !s.strong {
		return false // الانتخابات أشاروا
	}
	if s.number == plural || s.number == dual {
		return true
	}
	return s.gender == 0 || s.gender == f.gender
}

// antecedent returns whom a pronoun at word i stands for: the last person or
// institution named before it that agrees.
func (x *Extractor) antecedent(i int, pronoun string) speaker {
	g, n := masculine, singular
	switch pronoun {
	case "ها":
		g = feminine
	case "هم", "هن":
		n = plural
	case "هما":
		n = dual
	}
	f := &verbForm{gender: g, number: n, verb: x.lex.say}
	p := &x.page
	for j := i - 1; j >= 0 && j >= i-60; j-- {
		m := p.words[j].mention
		if m == 0 || p.mentions[m-1].first != j {
			continue
		}
		e := &p.d.Entities[p.mentions[m-1].entity]
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation {
			continue
		}
		np := phrase{first: j, last: p.mentions[m-1].last, mention: m}
		s := x.identify(np)
		if x.agrees(f, &s) && (n == singular) == (s.number != plural) {
			s.rule = "pronoun"
			return s
		}
	}
	if x.chain.speaker.name != "" && x.agrees(f, &x.chain.speaker) {
		s := x.chain.speaker
		s.rule = "pronoun-chain"
		return s
	}
	return speaker{rule: "unknown"}
}
