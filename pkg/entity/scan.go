package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// scan looks for a mention that begins at token i and returns the token to go on with.
func (r *Recognizer) scan(i int) int {
	t := &r.tokens[i]
	if t.number >= 0 || t.kind == document.Number {
		return max(r.dateAt(i), i+1)
	}
	if !t.arabic || t.kind != document.Word && t.kind != document.Hashtag {
		return i + 1
	}
	if t.kind == document.Hashtag && !t.named {
		return r.hashtag(i)
	}
	if t.dated {
		if end := r.dateAt(i); end > i {
			return end
		}
	}
	if t.named {
		if end := r.named(i); end > i {
			return end
		}
	}
	if end := r.personAt(i); end > i {
		return end
	}
	if end := r.peopleAt(i); end > i {
		return end
	}
	return i + 1
}

// named tries what begins with a word of the gazetteers: the longest of a name, a title
// and an institution.
func (r *Recognizer) named(i int) int {
	prop, isProp := r.longest(i, properties&^(1<<mPerson|1<<mSurname))
	head, isTitle := r.longest(i, 1<<mTitle)
	if isTitle && head.words == 1 && (r.tokens[i].class&cFunction != 0 || r.tokens[i].pos == document.VERB && r.tokens[i].sure || r.tokens[i].pos == document.ADP) {
		isTitle = false // أمام is no إمام
	}
	inst, isInst := r.longest(i, 1<<mInstitution)
	if isTitle && (!isProp || head.words >= prop.words && (prop.value.star || head.words > prop.words)) {
		if end := r.titleAt(i, head); end > i {
			return end
		}
	}
	if isInst && (!isProp || inst.words >= prop.words) {
		if end := r.institutionAt(i, inst); end > i {
			return end
		}
	}
	if isProp {
		verb := prop.value.meaning == mCountry && i+1 < len(r.tokens) && r.tokens[i+1].pos == document.VERB // تشاد رفعت
		if n, ok := r.personName(i, nil); ok && n.end > prop.end && !verb && !(prop.words > 1 && prop.value.meaning == mOrganisation && r.tokens[i].class&cGiven == 0) {
			return r.enterPerson(&n)
		}
		if end := r.properAt(i, prop); end > i {
			return end
		}
	}
	return 0
}

// properAt enters a name of the gazetteers that is no person.
func (r *Recognizer) properAt(i int, m match) int {
	if m.value.star && m.words == 1 && !r.evidence(i, m) || r.construct(i, m) || r.adjectiveOfCountry(i, m) {
		return 0
	}
	if m.words == 1 && r.tokens[i].sure && r.tokens[i].kind == document.Word && (m.value.meaning == mPlace && r.commonWord(i) && !r.inPlace(i, m) || r.tokens[i].pos == document.VERB) {
		return 0
	}
	if m.value.meaning == mCountry && m.words > 1 && r.tokens[i].folded == "الاتحاد" && m.end < len(r.tokens) && r.dativeNoun(m.end) {
		return 0 // الاتحاد السويسري لكرة القدم
	}
	e := &r.gaz.entries[m.value.ref]
	if e.kind == document.Organisation && m.words > 1 && r.otherCountry(m.end, e.code) {
		return 0
	}
	span := r.span(i, m.end, m.host)
	if p := r.surnameForPlace(i, m); p >= 0 {
		r.reg.add(p, span, document.BySurname)
		return m.end
	}
	switch {
	case m.value.meaning == mGroup:
		if m.value.star && r.adjectiveAfter(m.end) {
			return 0
		}
		r.reg.add(r.reg.known(m.value.ref), span, document.ByName)
	case r.townOrClub(i, m, span):
	case e.country != 0 && r.government(i, m):
		r.reg.add(r.reg.known(e.country-1), span, document.ByCapital)
	default:
		r.reg.add(r.reg.known(m.value.ref), span, document.ByName)
	}
	return m.end
}

// surnameForPlace is the person of the document whose surname the name of a place is
// (أوساكا behind نعومي أوساكا), −1 for none and behind a word of place or a preposition.
func (r *Recognizer) surnameForPlace(i int, m match) int32 {
	if m.words > 1 || m.value.meaning != mPlace || m.host.prep || i == 0 {
		return -1
	}
	p := r.reg.bySurname(m.host.key)
	if p < 0 || len(r.reg.items[p].words) < 2 || r.tokens[i-1].class&cPlaceTrigger != 0 || r.tokens[i-1].pos == document.ADP || r.tokens[i-1].pos == document.NOUN {
		return -1
	}
	return p
}

// evidence reports whether a name that is also a common word is meant as a name: behind
// مدينة or وكالة, or by its reading.
func (r *Recognizer) evidence(i int, m match) bool {
	t := &r.tokens[i]
	if t.class&cConstruct != 0 && i > 0 && r.tokens[i-1].class&cGovernmentPreposition != 0 {
		return true // بين قطر ومصر
	}
	if t.kind == document.Hashtag && 1<<m.value.meaning&placeNames != 0 {
		return true // #قطر
	}
	if i > 0 {
		if m.host.conj && !m.host.prep && r.reg.lastPlace(i) {
			return true // تشاد ومالي
		}
		before := i - 1
		if before > 0 && isQuote(r.tokens[before].folded) && m.value.meaning == mOrganisation {
			before-- // وكالة "الأناضول"
		}
		c := r.tokens[before].class
		if m.value.meaning == mOrganisation {
			return c&cMediaTrigger != 0 || r.clubName(i, m)
		}
		if c&cPlaceTrigger != 0 && m.host.cut == 0 {
			return true
		}
	}
	if m.value.meaning == mOrganisation || m.value.meaning == mGroup {
		return m.value.meaning == mGroup
	}
	return t.pos == document.PROPN && t.sure && t.class&cName == 0 && !m.host.prep
}

// inPlace reports whether a name with article that is no common word stands behind في or
// إلى (في الشيشان, whatever the dictionary makes of it).
func (r *Recognizer) inPlace(i int, m match) bool {
	if i == 0 || m.value.star || r.tokens[i].class&cDefinite == 0 {
		return false
	}
	p := r.tokens[i-1].folded
	return p == "في" || p == "الى" || p == "من"
}

// commonWord reports whether the dictionary is sure that the word at token i is no name
// and nothing before it says that it is a place.
func (r *Recognizer) commonWord(i int) bool {
	t := &r.tokens[i]
	return t.sure && t.pos != document.PROPN && !t.read.Feats().Proper && !(i > 0 && r.tokens[i-1].class&cPlaceTrigger != 0)
}

// construct reports whether a name without article is the common noun by the word behind
// it: قطر الدائرة is no country, قطر الخيرية and قطر الأحد are.
func (r *Recognizer) construct(i int, m match) bool {
	if m.words > 1 || m.end >= len(r.tokens) || r.tokens[i].class&cConstruct == 0 || r.tokens[i].kind == document.Hashtag {
		return false
	}
	n := &r.tokens[m.end]
	if n.dated || n.kind != document.Word || r.verbAt(i-1)&vSpeech != 0 {
		return false
	}
	definite := strings.HasPrefix(n.folded, "ال") && (n.class&cDefinite != 0 || n.read != nil && n.read.Feats().Article)
	return definite && !strings.HasSuffix(n.folded, "ية")
}

// otherCountry reports whether adjectives of an organisation's name follow that end in the
// demonym of another country (الجبهة الديمقراطية الثورية الشعبية الإثيوبية).
func (r *Recognizer) otherCountry(i int, code string) bool {
	if code == "" || code == "-" {
		return false
	}
	for j := i; j < len(r.tokens) && j < i+4; j++ {
		t := &r.tokens[j]
		if t.kind != document.Word || t.pos != document.ADJ || !t.read.Feats().Article || t.read.Host > 1 || t.hosts[0].cut != 0 {
			return false
		}
		if d, _ := r.demonymAt(j); d != nil && d.country != 0 && t.hosts[0].word != 0 {
			return d.code != code && j > i
		}
	}
	return false
}

// dativeNoun reports whether token i is a noun behind ل.
func (r *Recognizer) dativeNoun(i int) bool {
	t := &r.tokens[i]
	return strings.HasPrefix(t.folded, "ل") && t.read != nil && t.read.Host > 0 && t.pos == document.NOUN && t.meant&placeNames == 0
}

// adjectiveOfCountry reports whether a country's name that is also the feminine of its
// demonym is the adjective of the plural or feminine before it (طائرات سورية).
func (r *Recognizer) adjectiveOfCountry(i int, m match) bool {
	if m.words == 1 && m.value.meaning == mCountry && i > 0 && m.host.cut == 0 && r.accusative(i-1) && strings.HasSuffix(r.tokens[i].folded, "يا") {
		return true // دبلوماسيا روسيا
	}
	if m.words > 1 || m.value.meaning != mCountry || i == 0 || m.host.prep || r.gaz.demonym[m.host.word] == 0 || !strings.HasSuffix(r.tokens[i].folded, "ة") {
		return false
	}
	t, p := &r.tokens[i], &r.tokens[i-1]
	if p.read == nil || objectPronoun(p.read) {
		return false
	}
	if f := p.read.Feats(); f.Article { // الأندية السعودية
		return m.host.cut == 0 && (p.pos == document.NOUN || p.pos == document.ADJ) && t.class&cDefinite != 0 && p.meant&(1<<mTitle) == 0 && (f.Gender == document.Fem || f.Number == document.Plur)
	}
	if d, n := r.demonymAt(i - 1); d != nil && n == 1 && d.gender == document.Fem {
		return true
	}
	if m.host.conj {
		return false
	}
	f := p.read.Feats()
	return p.pos == document.ADJ && f.Gender == document.Fem || p.pos == document.NOUN && p.meant == 0 && (f.Number == document.Plur || f.Definite == document.Indef && f.Gender == document.Fem)
}

// accusative reports whether token i is an indefinite common noun that ends in the alif of
// its tanwin (هجوما).
func (r *Recognizer) accusative(i int) bool {
	t := &r.tokens[i]
	return strings.HasSuffix(t.folded, "ا") && t.read != nil && t.pos == document.NOUN && t.meant == 0 && t.class&cFunction == 0 &&
		t.read.Source == document.Lexicon && !t.read.Feats().Article && !objectPronoun(t.read) && !strings.HasSuffix(t.read.Lemma, "ا")
}

// adjectiveAfter reports whether a word with article follows that can qualify a plural of
// things (البلدان النامية).
func (r *Recognizer) adjectiveAfter(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	t := &r.tokens[i]
	return t.pos == document.ADJ && t.read.Feats().Article
}

// peopleAt finds a people by its demonym in the plural (الروس، الفلسطينيون) where it is no
// adjective (المسؤولين الأميركيين).
func (r *Recognizer) peopleAt(i int) int {
	d, n := r.demonymAt(i)
	if d == nil || n != 1 || d.number != document.Plur || d.country == 0 {
		return 0
	}
	t := &r.tokens[i]
	var h *host
	for k := range t.n {
		if w := t.hosts[k].word; w != 0 && r.gaz.demonym[w] != 0 && r.fits(i, &t.hosts[k]) {
			h = &t.hosts[k]
			break
		}
	}
	if h == nil || r.gaz.classes[h.word]&cDefinite == 0 || strings.HasPrefix(r.d.Slice(r.span(i, i+1, h)), "أ") {
		return 0 // ألمان begins with no article
	}
	if i > 0 && h.cut == 0 {
		if p := &r.tokens[i-1]; p.class&cDefinite != 0 && p.kind == document.Word || p.read != nil && p.read.Feats().Article {
			return 0
		}
	}
	r.reg.add(r.reg.people(d), r.span(i, i+1, h), document.ByName)
	return i + 1
}

// verbAt returns what the verb at token i tells of its subject, 0 for other words.
func (r *Recognizer) verbAt(i int) verbClass {
	if i < 0 || i >= len(r.tokens) {
		return 0
	}
	t := &r.tokens[i]
	if t.read != nil {
		if t.pos != document.VERB {
			return 0
		}
		return r.gaz.verbs[fold(t.read.Lemma)]
	}
	if v, ok := r.gaz.verbs[t.folded]; ok {
		return v
	}
	return 0
}

// government reports whether a capital stands for its government: as subject of a verb
// of speech or diplomacy, alone or with other capitals, or as a party behind مع، ضد، بين.
func (r *Recognizer) government(i int, m match) bool {
	if i > 0 {
		p := &r.tokens[i-1]
		if r.verbAt(i-1)&vGovernment != 0 && m.host.cut == 0 && p.read != nil && p.read.Feats().Gender == document.Fem {
			return true
		}
		if (p.class&(cGovernmentPreposition|cGovernmentNoun) != 0 || r.ownedByGovernment(i-1)) && m.host.cut == 0 {
			return true
		}
		if m.host.conj && !m.host.prep && r.reg.lastWas(document.ByCapital, i) {
			return true
		}
		if p.class&cFunction != 0 && (p.folded == "في" || p.folded == "الى" || p.folded == "من") || p.class&cPlaceTrigger != 0 {
			return false
		}
	}
	if m.host.prep {
		return false
	}
	j := m.end
	for k := 0; k < 2 && j < len(r.tokens); k++ { // بكين وموسكو ستواصلان
		n, ok := r.longest(j, 1<<mCapital|1<<mCountry)
		if !ok || !n.host.conj {
			break
		}
		j = n.end
	}
	for j < len(r.tokens) && (r.tokens[j].pos == document.PART || r.tokens[j].folded == "ما" || isQuote(r.tokens[j].folded)) {
		j++ // باريس "لن تتخلى"
	}
	if j+1 < len(r.tokens) && (r.tokens[j].pos == document.PRON && (r.tokens[j+1].folded == "التي" || r.tokens[j+1].folded == "من" || r.tokens[j+1].folded == "المسؤولة") || r.tokens[j].folded == "مسؤولة" && r.tokens[j+1].folded == "عن") {
		return true // موسكو هي التي خططت
	}
	if j+1 < len(r.tokens) && r.tokens[j+1].folded == "ان" && duties[r.tokens[j].folded] {
		return true // واشنطن يجب أن
	}
	v := r.verbAt(j)
	return v&vGovernment != 0 && !r.masculine(j)
}

// duties are the verbs before أن whose subject stands before them.
var duties = map[string]bool{"يجب": true, "ينبغي": true, "يتعين": true, "يتوجب": true}

// ownedByGovernment reports whether the noun at token i, behind a preposition or و written on it, is one that a
// capital behind it has as a government (بموقف واشنطن).
func (r *Recognizer) ownedByGovernment(i int) bool {
	a := r.tokens[i].read
	if a == nil || a.Host == 0 || a.Host+1 < len(a.Segments) {
		return false
	}
	return r.gaz.classes[r.gaz.words[fold(a.Segments[a.Host].Form)]]&cGovernmentNoun != 0
}

// masculine reports whether the verb at token i is singular and masculine.
func (r *Recognizer) masculine(i int) bool {
	a := r.tokens[i].read
	return a != nil && a.Feats().Gender == document.Masc && a.Feats().Number == document.Sing
}

// objectPronoun reports whether a verb carries its object.
func objectPronoun(a *document.Analysis) bool { return a.Host+1 < len(a.Segments) }
