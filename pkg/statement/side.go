package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// side is whose deed a clause of a content tells, as its speaker sees it.
type side uint8

const (
	nobody     side = iota // not known yet
	ownSide                // the speaker, his country or institution, the first person
	house                  // an institution that nobody names (الحكومة): his own when he promises, another's when he blames
	bothSides              // الطرفان, with the speaker's among them
	secondSide             // the second person
	otherSide              // another party
	thing                  // no party
)

// actor is the subject of a clause: whose side, and the words [first, last) that name it.
type actor struct {
	side        side
	first, last int
	// pronoun tells that it is known by a pronoun only (إنها).
	pronoun string
}

// sideAt tells the side of the noun phrase that begins at word k.
func (x *Reader) sideAt(k int, dr *draft) side {
	p := &x.page
	w := &p.words[k]
	if x.isOwn(k) || x.hasFirstPerson(w) {
		return ownSide
	}
	if bothParties[w.base] {
		return bothSides
	}
	if m := p.mentionAt(k); m != nil {
		return x.sideOfMention(m, dr)
	}
	class := x.classOf(w)
	switch f := x.forceOf(w); {
	case (houses[w.base] || w.definite() && w.is(cInstitution) && w.article) && speaksFor(&dr.speaker, w.base):
		return ownSide
	case w.base == "الاخير" || w.base == "الاخيرة":
		return otherSide
	case houses[w.base] && (dr.speaker.role != "" || dr.speaker.kind != document.Person) && x.isOfficial(dr):
		return house
	case class&(cReport|cMediaHead) != 0, notParties[w.base]:
		return thing
	case f&fcParty != 0, class&(cHuman|cInstitution) != 0:
		return otherSide
	}
	return thing
}

// speaksFor reports whether the role or name of the speaker has the institution that the word
// with article stands for (رئيس شركة النفط: الشركة).
func speaksFor(s *speaker, institution string) bool {
	text := s.role
	if s.kind != document.Person {
		text = s.name
	}
	for w := range strings.FieldsSeq(text) {
		w = strings.TrimPrefix(strings.TrimPrefix(fold(w), "ل"), "ال")
		if strings.TrimPrefix(w, "ل") == institution[len("ال"):] {
			return true
		}
	}
	return false
}

// classOf returns the classes of the word, of its lemma where a preposition is written on it
// (لأسرة).
func (x *Reader) classOf(w *word) class {
	if w.class != 0 || w.read == nil || w.read.Source == document.Guess || !w.hasProclitic() {
		return w.class
	}
	return x.lex.classes[w.lemma()] & (cHuman | cInstitution)
}

// bothParties are the words for two parties of whom the speaker's is one.
var bothParties = set("الطرفان الطرفين الجانبان الجانبين البلدان البلدين الدولتان الدولتين كلانا البلدانِ")

// houses are the institutions that a speaker for one names so.
var houses = set("الحكومة الوزارة الشركة المجلس الهيئة السلطات السلطة الدولة اللجنة الرئاسة الادارة الجيش المؤسسة البنك الاتحاد النادي المملكة الجمهورية البلدية المنظمة المفوضية المحكمة الامانة الجامعة القيادة")

// organs are the first words of the names of a country's own organs.
var organs = set("وزارة حكومة رئاسة جيش خارجية داخلية دفاع برلمان شرطة قوات ديوان سفارة قصر بيت كرملين بنتاغون اليزيه كونغرس كنيست مجلس حرس محكمة نيابة استخبارات")

// notParties are words of the class of institutions that do nothing by themselves.
var notParties = set("مفاوضات المفاوضات بيان تقرير دراسة اعلان مؤتمر المؤتمر بيت برنامج البرنامج موقع مقر")

// sideOfMention tells the side of an entity.
func (x *Reader) sideOfMention(m *mention, dr *draft) side {
	e := &x.page.d.Entities[m.entity]
	own := dr.speaker.entity == m.entity+1
	switch e.Kind {
	case document.Person, document.Title:
		own = own || e.Code != "" && e.Code == dr.speaker.country && speaksForOthers(dr.speaker.role)
	case document.Country, document.Organisation, document.Group, document.Place:
		same := e.Kind == document.Country || m.by == document.ByCapital || e.Kind == document.Organisation && organs[strings.TrimPrefix(x.page.words[m.first].base, "ال")]
		own = own || same && e.Code != "" && e.Code == dr.speaker.country && x.isOfficial(dr) || dr.speaker.role != "" && strings.Contains(dr.speaker.role, x.page.d.Text[m.start:x.page.words[m.last-1].End])
		if e.Kind == document.Place && m.by != document.ByCapital && !own {
			return thing
		}
	default:
		return thing
	}
	if own {
		return ownSide
	}
	return otherSide
}

// isOfficial reports whether the speaker is likely to speak for his country: no medium,
// party, company or expert.
func (x *Reader) isOfficial(dr *draft) bool {
	s := &dr.speaker
	if s.kind == document.Country {
		return true
	}
	if s.kind == document.Organisation && s.entity != 0 && x.isMediaOf(s.entity-1) {
		return false
	}
	text := s.role
	if s.kind != document.Person {
		text = s.name
	}
	for w := range strings.FieldsSeq(text) {
		if unofficial[strings.TrimPrefix(fold(w), "ال")] {
			return false
		}
	}
	return true
}

// unofficial are the words of roles and names that speak for no country.
var unofficial = set("حزب حركة جماعة منظمة نقابة جمعية شركة نادي اتحاد معارض معارضة محلل خبير باحث استاذ صحفي صحافي ناشط محامي محام مرشح لاعب مدرب فنان ممثل ممثلة نجم نجمة مغن مغنية مخرج إعلامي اعلامي شاعر روائي مواطن طالب كاتب وكالة صحيفة قناة")

// hasFirstPerson reports whether the word carries a pronoun of the first person (حكومتنا).
func (x *Reader) hasFirstPerson(w *word) bool {
	if !w.hasPronoun() {
		return false
	}
	s := &w.read.Segments[len(w.read.Segments)-1]
	return s.Feats.Person == document.First && (w.pos == document.NOUN || w.pos == document.ADJ)
}

// isSegment reports whether the word has a segment of that form before its host (س).
func (w *word) hasBefore(form string) bool {
	if w.read == nil {
		return false
	}
	for i := range w.read.Host {
		if w.read.Segments[i].Form == form {
			return true
		}
	}
	return false
}

// pronounSide tells whose deed follows أنه: the speaker's where the pronoun agrees with him.
func (x *Judge) pronounSide(dr *draft) side { return x.sideOfPronoun(dr.pron, dr) }

func (x *Judge) sideOfPronoun(pron string, dr *draft) side {
	s := &dr.speaker
	g := document.Gender(0)
	gender := s.gender
	if s.kind != document.Person && dr.form != masdar {
		gender = 0
		if f := x.page.words[dr.cue].finite(); f != nil {
			gender = f.gender // وقالت وزارة … إنها
		}
	}
	switch pron {
	case "":
		return nobody
	case "نا", "ي", "ني":
		return ownSide
	case "ه":
		g = masculine
	case "ها":
		g = feminine
	}
	switch {
	case pron == "هما" && strings.Contains(s.name, " و"):
		return ownSide // أعلنت كندا والمكسيك أنهما
	case pron == "ه" && s.number == plural:
		return otherSide
	case g != 0 && gender != 0 && gender != g && s.number != plural, g == 0 && (s.number == singular && s.kind == document.Person || s.kind == document.Country):
		return otherSide
	}
	return ownSide
}

// nounPart reports whether the word can stand inside a noun phrase with its complements.
func nounPart(w *word) bool {
	switch w.pos {
	case document.PRON:
		return false
	case document.NOUN, document.ADJ, document.PROPN, document.NUM, document.DET, document.ADP, document.X, document.ADV:
		return true
	}
	return w.mention != 0 || w.is(cDemonstrative|cPreposition)
}

// readActor reads the subject of a clause from word k on: its noun phrase with what
// belongs to it, to the verb, the particle or the predicate, where it returns.
func (x *Judge) readActor(k, last int, dr *draft) (actor, int) {
	p := &x.page
	a := actor{side: x.sideAt(k, dr), first: k, last: k + 1}
	if w := &p.words[k]; a.side == thing && w.pos == document.PROPN && w.unknownName() {
		a.side = otherSide // a name that nobody has introduced
	}
	definite := false
	j := k
	for ; j < last; j++ {
		w := &p.words[j]
		if m := p.mentionAt(j); m != nil && w.pos != document.PRON {
			j, definite = m.last-1, true
			continue
		}
		switch {
		case p.isMark(j):
			continue
		case w.punct == '(':
			if n := p.closing(j, last); n > 0 {
				j += n - 1
				continue
			}
		}
		if w.punct != 0 || w.is(cRelative|cNegative|cThat|cBithat) || !nounPart(w) {
			break
		}
		if j > k && definite && x.predicate(j, k) {
			break
		}
		definite = w.definite() || w.hasPronoun() || w.pos == document.PROPN || w.is(cDemonstrative)
	}
	end := max(j, k+1)
	a.last = end
	if a.side == otherSide && x.sharesNation(a, dr) {
		a.side = ownSide
	}
	if a.side == thing || a.side == otherSide {
		x.refine(&a, dr)
	}
	return a, end
}

// sharesNation reports whether an adjective of nation in the subject stands in the name or
// role of the speaker too (المركز الروسي, said by وزارة الدفاع الروسية).
func (x *Judge) sharesNation(a actor, dr *draft) bool {
	for k := a.first + 1; k < a.last; k++ {
		w := &x.page.words[k]
		if w.pos != document.ADJ || !w.definite() || w.mention != 0 || !strings.HasPrefix(w.base, "ال") {
			continue
		}
		nation := strings.TrimSuffix(w.base, "ة")
		if !strings.HasSuffix(nation, "ي") || len(nation) < 10 {
			continue
		}
		if strings.Contains(fold(dr.speaker.role), nation) || strings.Contains(fold(dr.speaker.name), nation) {
			return true
		}
	}
	return false
}

// predicate reports whether the word after a definite one is what is said of it: an
// indefinite noun or adjective that no preposition governs.
func (x *Judge) predicate(j, first int) bool {
	w := &x.page.words[j]
	if w.pos != document.NOUN && w.pos != document.ADJ || w.definite() || w.prefix != "" || w.mention != 0 || w.read.Source == document.Guess {
		return false
	}
	if j > first && x.page.words[j-1].pos == document.ADP || w.conj {
		return false
	}
	if j+1 < len(x.page.words) && x.page.words[j+1].base == "عن" && strings.HasPrefix(w.base, "مسؤول") {
		return true
	}
	return (!w.is(cHuman) || x.forceOf(w)&(fcBad|fcGuilty|fcReady) != 0) && !w.is(cTime|cAdverb|cPreposition) && w.feats.Definite != document.Cons && !w.hasPronoun()
}

// refine finds the party behind a thing that it has or does (مسؤولية النظام, المناورات بين
// الحليفين), or narrows a party down to the words that name it.
func (x *Judge) refine(a *actor, dr *draft) {
	p := &x.page
	if a.side == otherSide {
		a.last = x.partyEnd(a.first, a.last)
		return
	}
	first, last := a.first, a.last
	a.first, a.last = 0, 0
	patient := x.forceOf(&p.words[first])&fcPatient != 0
	for j := first + 1; j < last; j++ {
		s := x.sideAt(j, dr)
		if s != otherSide && s != house && s != ownSide || p.words[j].conj {
			continue
		}
		if b := &p.words[j-1]; s == ownSide || b.pos == document.ADP && b.base != "بين" && b.base != "من" || p.words[j].hasProclitic() {
			return
		}
		if patient && j == first+1 {
			return // طرد الدبلوماسيين
		}
		a.first, a.last = j, x.partyEnd(j, last)
		return
	}
}

// partyEnd returns the end of the words before end that name the party at word k, with a
// name behind a title (الجنرال ماكماستر).
func (x *Judge) partyEnd(k, end int) int {
	p := &x.page
	if end == k+1 && end < len(p.words) && p.words[k].is(cHuman) && (p.words[end].mention != 0 && !p.words[end].conj || p.words[end].unknownName()) {
		end = min(len(p.words), k+4)
	}
	if np := x.nounPhrase(k, end, &anyVerb); np.ok() {
		return np.last
	}
	if m := p.mentionAt(k); m != nil {
		return m.last
	}
	return k + 1
}

// hasProclitic reports whether a preposition is written on the word.
func (w *word) hasProclitic() bool {
	return w.prefix != "" || w.hasBefore("ب") || w.hasBefore("ل") || w.hasBefore("ك")
}

// tidy is the text of an actor without marks around it.
func (x *Reader) tidy(first, last int) string {
	return strings.Trim(x.page.text(first, last), "\"«»“” ،")
}

// speaksForOthers reports whether the role is that of a spokesman, whose side his president is on.
func speaksForOthers(role string) bool {
	return strings.Contains(role, "متحدث") || strings.Contains(role, "ناطق")
}
