package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// phrase is a title with its complements (وزير الخارجية الصيني).
type phrase struct {
	first, end int
	host       *host
	value      *value
	title      *title
	code       string // of the country or organisation in it
	demonym    bool   // the code came from a demonym
	// complement numbers the words that tell the office (الخارجية), 0 for none.
	complement uint64
	// country is the first token of the demonym or country that ends the phrase.
	country int
}

func (p *phrase) definite() bool { return p.value.definite || p.complement != 0 || p.demonym }

// maxPhrase bounds a title phrase in words.
const maxPhrase = 14

// titleAt reads a title phrase at token i with the name behind it and enters both.
func (r *Recognizer) titleAt(i int, head match) int {
	ph := r.titlePhrase(i, head)
	switch {
	case ph.title.is('c'):
		return r.counterpart(&ph)
	case r.tokens[i].pos == document.ADJ && head.words == 1 && head.value.definite && i > 0 && r.tokens[i-1].read != nil && r.tokens[i-1].read.Feats().Article:
		return 0 // المؤتمر الصحفي
	}
	if head.value.number == document.Sing {
		if n, ok := r.titledName(&ph); ok {
			r.nested(head.end, ph.end)
			r.enterTitled(&ph, &n)
			return n.end
		}
	}
	bare := ph.end == head.end
	if ph.title.is('h') || r.adjectival(i, &ph) || bare && ph.title.is('r') && !ph.title.is('n') || bare && (head.value.star || !head.value.definite && head.words == 1) {
		return 0
	}
	r.nested(head.end, ph.end)
	switch {
	case head.value.number == document.Dual && ph.value.definite && ph.title.kind != "person":
		r.reg.dual(&ph, r.span(i, ph.end, ph.host))
	case ph.title.kind == "person" && !ph.title.is('k') && !ph.value.definite:
	case ph.definite() && head.value.number != document.Dual:
		r.reg.postpone(ph, r.span(i, ph.end, ph.host))
	}
	return ph.end
}

// adjectival reports whether the head at token i is the adjective of the word before it
// (التعاون الدبلوماسي).
func (r *Recognizer) adjectival(i int, ph *phrase) bool {
	t := &r.tokens[i]
	if ph.value.star {
		return true
	}
	return i > 0 && t.pos == document.ADJ && (r.tokens[i-1].pos == document.NOUN || r.tokens[i-1].pos == document.ADJ)
}

// titledName finds the name behind a title phrase: at once, behind ranks and honorifics
// (الفريق أول), or behind a comma.
func (r *Recognizer) titledName(ph *phrase) (name, bool) {
	p := ph.end
	for range 3 {
		m, ok := r.longest(p, 1<<mTitle)
		if p >= len(r.tokens) || !ok || m.host.cut != 0 || m.value.number != document.Sing {
			break
		}
		if t := &r.gaz.titles[m.value.ref]; !t.is('r') && !t.is('h') {
			break
		}
		p = m.end
	}
	if p >= len(r.tokens) {
		return name{}, false
	}
	if r.comma(p) && p == ph.end {
		n, ok := r.personName(p+1, ph.title)
		if ok && r.foreign(ph, &n) {
			return name{}, false
		}
		return n, ok && n.known == 0 && n.host != nil && n.host.cut == 0 && (n.end-n.first > 1 || n.entry != 0) && r.closes(n.end) && ph.definite()
	}
	n, ok := r.personName(p, ph.title)
	if !ok || n.host != nil && n.host.cut != 0 || n.by == document.BySurname && r.foreign(ph, &n) {
		return name{}, false
	}
	if p == ph.end && r.weakEvidence(ph, &n) {
		return name{}, false
	}
	return n, true
}

// foreign reports whether the person is known to be of another country than the demonym
// of the title, which then is somebody else's (ناشد الوزير التركي ترامب).
func (r *Recognizer) foreign(ph *phrase, n *name) bool {
	code := ""
	switch {
	case n.known != 0:
		code = r.reg.items[n.known-1].Code
	case n.entry != 0:
		code = strings.TrimPrefix(r.gaz.entries[n.entry-1].code, "-")
	}
	return ph.demonym && code != "" && code != ph.code
}

// weakEvidence reports whether a bare indefinite head stands before a word that need not
// be a name (رئيس شريف).
func (r *Recognizer) weakEvidence(ph *phrase, n *name) bool {
	if ph.title.kind == "person" && ph.complement == 0 && !ph.value.definite && r.nameWord(n.first, true, true) == starred {
		return true // رجل كريم عادل
	}
	if ph.value.star && !ph.definite() && n.entry == 0 && r.nameWord(n.first, true, false) != strong {
		return true // مؤسسة رياك
	}
	if ph.definite() || n.end-n.first > 1 || n.entry != 0 {
		return false
	}
	return r.nameWord(n.first, true, false) != strong
}

func (r *Recognizer) comma(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	return r.tokens[i].folded == "،" || r.tokens[i].folded == ","
}

// closes reports whether an apposition ends at token i.
func (r *Recognizer) closes(i int) bool {
	return i >= len(r.tokens) || r.tokens[i].kind == document.Punctuation || r.tokens[i].class&cFunction != 0
}

// enterTitled enters a person with the title before his name.
func (r *Recognizer) enterTitled(ph *phrase, n *name) {
	p := r.reg.person(n)
	it := &r.reg.items[p]
	if it.Gender == 0 && ph.value.gender != 0 {
		it.Gender = ph.value.gender
	}
	if ph.title.is('h') {
		return
	}
	span := r.span(ph.first, ph.end, ph.host)
	r.reg.setRole(p, ph, r.nameText(ph.first, ph.end, ph.host))
	r.reg.add(r.reg.titleItem(ph, r.nameText(ph.first, ph.end, ph.host)), span, document.ByName)
}

// apposition reads a title behind a name (سيرغي لافروف، وزير الخارجية الروسي).
func (r *Recognizer) apposition(p int32, i int) {
	if r.comma(i) {
		i++
	}
	if i >= len(r.tokens) || r.reg.items[p].Role != "" {
		return
	}
	head, ok := r.longest(i, 1<<mTitle)
	if !ok || head.host.cut != 0 || head.value.number != document.Sing || head.value.owned {
		return
	}
	ph := r.titlePhrase(i, head)
	if ph.title.is('h') || ph.title.is('k') || ph.complement == 0 && ph.code == "" {
		return
	}
	if _, named := r.titledName(&ph); named {
		return
	}
	r.reg.setRole(p, &ph, r.nameText(i, ph.end, nil))
	r.reg.postponeTo(ph, r.span(i, ph.end, nil), p)
}

// titlePhrase extends the head over its complements and adjectives.
func (r *Recognizer) titlePhrase(i int, head match) phrase {
	ph := phrase{first: i, end: head.end, host: head.host, value: head.value, title: &r.gaz.titles[head.value.ref]}
	if ph.title.is('h') {
		return ph
	}
	x := extension{r: r, ph: &ph, article: head.value.owned || r.definiteHead(i, &head)}
	for ph.end < min(len(r.tokens), i+maxPhrase) {
		n := x.step(ph.end)
		if n == 0 {
			break
		}
		ph.end += n
	}
	ph.end -= x.open // a preposition or noun that nothing followed
	return ph
}

// extension is the state of reading a title phrase.
type extension struct {
	r  *Recognizer
	ph *phrase
	// article says that what stands before carries the article, so that adjectives do too.
	article bool
	// open is the number of words at the end that need a complement behind them.
	open int
}

// step returns how many words at token j go on the phrase.
func (x *extension) step(j int) int {
	r, ph := x.r, x.ph
	t := &r.tokens[j]
	if t.kind != document.Word || !t.arabic {
		return 0
	}
	if d, n := r.demonymAt(j); d != nil && t.hosts[0].word != 0 && d.number != document.Plur || d != nil && n > 1 {
		return x.demonym(j, d, n)
	}
	if x.adjective(j) {
		return 1
	}
	if n := x.preposition(j); n > 0 {
		return n
	}
	if x.open == 0 && x.article && ph.complement == 0 && ph.value.definite && !strings.Contains(ph.title.lemma, " ") {
		return 0 // الرئيس has no construct complement
	}
	if m, ok := r.longest(j, placeNames|1<<mOrganisation); ok && m.host.cut == 0 && !(m.words == 1 && (m.value.star && x.open == 0 || m.value.meaning == mPlace && r.commonWord(j))) {
		if full, isFull := r.longest(j, 1<<mPerson); !isFull || full.words <= m.words {
			return x.proper(j, m)
		}
	}
	return x.common(j)
}

// adjective reports whether the word at j is an adjective of the title: a listed one, or
// behind a title with article any that the dictionary knows (المحامية الحقوقية).
func (x *extension) adjective(j int) bool {
	t := &x.r.tokens[j]
	if x.open > 0 || (t.class&cDefinite != 0) != x.article {
		return false
	}
	listed := t.class&cTitleAdjective != 0
	other := x.ph.value.definite && !x.ph.value.owned && t.pos == document.ADJ && t.sure && t.class&cName == 0 && t.read.Host == 0 && x.ph.value.number == document.Sing
	return (listed || other && !x.r.title(j)) && x.r.personless(j)
}

// demonym takes an adjective of a country in.
func (x *extension) demonym(j int, d *demonym, n int) int {
	definite := x.r.tokens[j].class&cDefinite != 0
	if x.open > 0 || definite != x.article && n == 1 {
		return 0
	}
	if d.code != "-" || x.ph.code == "" {
		x.ph.code, x.ph.demonym = strings.TrimPrefix(d.code, "-"), true
	}
	x.ph.country = j
	return n
}

// proper takes the name of a country, place or organisation in.
func (x *extension) proper(j int, m match) int {
	e := &x.r.gaz.entries[m.value.ref]
	if x.ph.complement != 0 && x.open == 0 && m.words == 1 && e.kind != document.Country {
		return 0
	}
	if e.code != "" && e.code != "-" {
		x.ph.code = e.code
	}
	if e.kind == document.Country {
		x.ph.country = j
	} else {
		x.office(j, m.end)
	}
	x.open, x.article = 0, true
	return m.words
}

// preposition takes باسم، لـ، إلى، لدى، في in where the head allows them, with the promise
// of a complement.
func (x *extension) preposition(j int) int {
	r, t := x.r, &x.r.tokens[j]
	if x.open > 0 || j+1 >= len(r.tokens) {
		return 0
	}
	flags := x.ph.title
	switch t.folded {
	case "باسم", "بلسان":
		if !flags.is('b') {
			return 0
		}
	case "الى":
		if !flags.is('i') {
			return 0
		}
	case "لدى":
		if !flags.is('d') {
			return 0
		}
	case "في":
		if !flags.is('f') {
			return 0
		}
		if m, ok := r.longest(j+1, placeNames|1<<mOrganisation); !ok || m.host.cut != 0 {
			if inst, ok := r.longest(j+1, 1<<mInstitution); !ok || inst.host.cut != 0 {
				return 0
			}
		}
	default:
		return x.dative(j)
	}
	x.open = 1
	return 1
}

// dative takes a complement with ل in (الأمين العام للأمم المتحدة، مستشار لشؤون).
func (x *extension) dative(j int) int {
	r, t := x.r, &x.r.tokens[j]
	if !x.ph.title.is('l') {
		return 0
	}
	for h := 1; h < t.n; h++ {
		host := &t.hosts[h]
		if !host.prep || host.conj || host.cut != 2 || t.folded[:2] != "ل" || !r.fits(j, host) {
			continue
		}
		if m, ok := r.longest(j, placeNames|1<<mOrganisation); ok && m.host == host {
			return x.proper(j, m)
		}
		if r.gaz.classes[host.word]&cInstitution != 0 && host.word != 0 {
			x.open = 1
			x.office(j, j+1)
			return 1
		}
		if strings.HasPrefix(t.folded, "لل") && x.ph.complement == 0 && x.ph.country == 0 && t.pos != document.VERB {
			x.office(j, j+1)
			x.article = true
			return 1
		}
	}
	return 0
}

// common takes a common word in: a definite noun or adjective, or a noun that heads a
// further construct phrase.
func (x *extension) common(j int) int {
	r, ph, t := x.r, x.ph, &x.r.tokens[j]
	first := ph.complement == 0 && !ph.value.definite || x.open > 0
	definite := t.class&cDefinite != 0 || t.hosts[0].word == 0 && strings.HasPrefix(t.folded, "ال") && len(t.folded) > 6
	switch {
	case t.class&cFunction != 0 || t.pos == document.VERB && t.sure && !definite:
		return 0
	case definite && t.hosts[0].cut == 0 && (first || x.article || ph.complement != 0):
		if !first && t.read != nil && t.pos != document.ADJ && !(t.pos == document.NOUN && x.article && ph.complement != 0 && r.ministry(ph)) {
			return 0
		}
		if !r.commonNoun(j) || r.title(j) {
			return 0
		}
		x.office(j, j+1)
		x.open, x.article = 0, true
		return 1
	case first && t.class&cInstitution != 0 && t.class&cDefinite == 0:
		x.office(j, j+1)
		x.open++
		return 1
	case first && t.pos == document.NOUN && t.sure && t.read.Host == 0 && !objectPronoun(t.read) && t.class&cName == 0 && j+1 < len(r.tokens) && r.tokens[j+1].class&cDefinite != 0 && r.tokens[j+1].pos != document.PROPN && ph.title.is('n') && r.commonNoun(j+1):
		x.office(j, j+1)
		x.open++
		return 1
	case x.open == 0 && (ph.complement != 0 || strings.Contains(ph.title.lemma, " ")) && strings.HasPrefix(t.folded, "وال") && r.ministry(ph) && t.hosts[0].node == 0 && r.ministryPart(j):
		x.office(j, j+1)
		return 1
	}
	return 0
}

// ministry reports whether the title is a minister's: وزير الخارجية والمغتربين.
func (r *Recognizer) ministry(ph *phrase) bool { return ph.title.base == "وزير" }

// ministryPart reports whether "والمغتربين" at j goes on the office rather than beginning
// something else: a demonym, a title adjective or a name follows, or it is a bare noun.
func (r *Recognizer) ministryPart(j int) bool {
	d, _ := r.demonymAt(j)
	return d == nil && !r.title(j) && r.tokens[j].pos != document.VERB
}

// title reports whether a title begins at token j.
func (r *Recognizer) title(j int) bool {
	m, ok := r.longest(j, 1<<mTitle)
	return ok && (r.tokens[j].class&cDefinite == 0 || r.gaz.titles[m.value.ref].is('r') || r.gaz.titles[m.value.ref].is('h'))
}

// personless reports whether no person of the gazetteers begins at token j.
func (r *Recognizer) personless(j int) bool {
	_, ok := r.longest(j, 1<<mPerson)
	return !ok
}

// commonNoun reports whether the definite word at j is rather a common word than a name.
func (r *Recognizer) commonNoun(j int) bool {
	t := &r.tokens[j]
	if m, ok := r.longest(j, 1<<mPerson|1<<mSurname); ok && (m.value.meaning == mPerson || t.pos == document.PROPN || !t.sure) {
		return false
	}
	if t.class&(cFamily|cGiven) != 0 && (t.read == nil || t.pos == document.PROPN || !t.sure) {
		return false
	}
	return t.pos != document.PROPN || t.read == nil
}

// office adds the tokens [from, to) to the words that tell the office.
func (x *extension) office(from, to int) {
	for j := from; j < to; j++ {
		w := x.r.tokens[j].folded
		w = strings.TrimPrefix(strings.TrimPrefix(w, "لل"), "ال")
		for k := 0; k < len(w); k++ {
			x.ph.complement = (x.ph.complement ^ uint64(w[k])) * 1099511628211
		}
		x.ph.complement++
	}
}

// nested enters the countries, places and organisations that a title or an institution
// names inside (الأمين العام للأمم المتحدة).
func (r *Recognizer) nested(from, to int) {
	for j := from; j < to; {
		if m, ok := r.longest(j, placeNames|1<<mOrganisation); ok && m.end <= to && !(m.value.star && m.words == 1) {
			j = max(r.properAt(j, m), j+1)
			continue
		}
		j++
	}
}

// institutionAt reads an institution of a state at token i: وزارة الدفاع الأميركية.
func (r *Recognizer) institutionAt(i int, head match) int {
	inst := &r.gaz.institutions[head.value.ref]
	t := title{kind: "institution", flags: "n", lemma: "ا ب"}
	v := value{meaning: mTitle, gender: inst.gender, number: document.Sing, definite: r.definiteHead(i, &head)}
	ph := phrase{first: i, end: head.end, host: head.host, value: &v, title: &t}
	x := extension{r: r, ph: &ph, article: v.definite}
	for ph.end < min(len(r.tokens), i+maxPhrase) {
		n := 0
		if v.definite {
			n = x.qualify(ph.end)
		} else {
			n = x.step(ph.end)
		}
		if n == 0 {
			break
		}
		ph.end += n
	}
	ph.end -= x.open
	if ph.code == "" && inst.class != 'k' || ph.end == head.end {
		return 0
	}
	if inst.class == 'm' && !r.feminineDemonym(&ph, inst.gender) {
		return 0
	}
	r.nested(head.end, ph.end)
	span := r.span(i, ph.end, ph.host)
	r.reg.add(r.reg.institution(&ph, inst, r.nameText(ph.first, ph.end, ph.host)), span, document.ByName)
	return ph.end
}

// definiteHead reports whether the last word of an institution's head carries the article.
func (r *Recognizer) definiteHead(i int, m *match) bool {
	if m.words > 1 {
		return r.tokens[m.end-1].class&cDefinite != 0
	}
	return r.gaz.classes[m.host.word]&cDefinite != 0
}

// qualify takes adjectives in only: الجيش السوري.
func (x *extension) qualify(j int) int {
	t := &x.r.tokens[j]
	if d, n := x.r.demonymAt(j); d != nil && t.class&cDefinite != 0 && d.number != document.Plur {
		return x.demonym(j, d, n)
	}
	if x.ph.code == "" && t.class&cTitleAdjective != 0 && t.class&cDefinite != 0 {
		return 1
	}
	return 0
}

// feminineDemonym reports whether the demonym of "الخارجية الروسية" agrees with it.
func (r *Recognizer) feminineDemonym(ph *phrase, g document.Gender) bool {
	d, _ := r.demonymAt(ph.country)
	return ph.country > ph.first && d != nil && d.gender == g
}
