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
	// nested is the token of the title of somebody in whose name the person speaks, 0 for none.
	nested int
	// country is the first token of the demonym or country that ends the phrase.
	country int
	// head is the token behind the head of the phrase.
	head int
	// construct says that the head ends in a word with article (وزير الخارجية).
	construct bool
}

// definite reports whether the phrase names one office: with article, complement, demonym
// or country, or a compound head that ends in a word with article (وزير الخارجية).
func (p *phrase) definite() bool {
	return p.value.definite || p.complement != 0 || p.demonym || p.country > p.first || p.construct
}

// maxPhrase bounds a title phrase in words.
const maxPhrase = 14

// titleAt reads a title phrase at token i with the name behind it and enters both.
func (r *Recognizer) titleAt(i int, head match) int {
	ph := r.titlePhrase(i, head)
	switch {
	case ph.title.is('c'):
		return r.counterpart(&ph)
	case head.words == 1 && !head.value.definite && head.end < len(r.tokens) && (r.tokens[head.end].folded == "بن" || r.tokens[i].folded == "نجم" && r.tokens[head.end].folded == "الدين" || r.tokens[i].folded == "امير" && r.verbAt(i-1)&vSpeech != 0 && r.tokens[head.end].class&cGiven != 0):
		return 0 // سلطان بن سعيد, نجم الدين, قال أمير سنان
	case head.words == 1 && r.qualifies(i, head.value.definite):
		return 0 // المؤتمر الصحفي
	}
	if head.value.number == document.Sing {
		if n, ok := r.titledName(&ph); ok {
			if i > 0 && r.tokens[i-1].class&cNamesake != 0 && ph.host.cut == 0 && ph.end == head.end {
				return n.end // مدينة الملك عبد الله is a place
			}
			r.nested(head.end, ph.end)
			return r.enterTitled(&ph, &n)
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

// qualifies reports whether the word at i is by its reading an adjective of the noun
// before it, both with article or both without.
func (r *Recognizer) qualifies(i int, definite bool) bool {
	t := &r.tokens[i]
	if i == 0 || t.pos != document.ADJ || t.read.Host > 0 {
		return false
	}
	p := &r.tokens[i-1]
	return p.pos == document.NOUN && p.read.Feats().Article == definite && p.meant&(1<<mTitle) == 0
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
	if m, ok := r.longest(ph.first, 1<<mPerson); ok && m.words > 1 && ph.end == ph.first+1 {
		n := name{first: ph.end, end: m.end, host: &r.tokens[ph.end].hosts[0], entry: m.value.ref + 1, by: document.ByName, gender: m.value.gender}
		longer, ok := r.personName(ph.end, ph.title)
		if !ok || longer.end <= m.end {
			return n, true // الملك سلمان
		}
		if next := &r.tokens[m.end]; next.folded == "بن" && m.end+1 < longer.end && !strings.Contains(fold(r.gaz.entries[m.value.ref].name), "بن "+r.tokens[m.end+1].folded) {
			return longer, true // الشيخ زايد بن حمدان
		} else if next.class&cParticle != 0 || r.nameWord(m.end, false, true) != notName {
			n.end = longer.end
		}
		return n, true
	}
	p := r.ranks(ph.end)
	comma := r.comma(p)
	if comma {
		p = r.ranks(p + 1)
	}
	n, ok := r.personName(p, ph.title)
	if !ok || n.host != nil && n.host.cut != 0 {
		return r.framedName(ph, p, comma)
	}
	if n.entry == 0 && n.known == 0 && n.end == n.first+1 && strings.HasPrefix(r.tokens[n.first].folded, "و") && r.tokens[n.first].hosts[0].word == 0 {
		return name{}, false // صاحب المركز الثاني وملقة
	}
	if comma && n.entry == 0 && r.nameWord(n.first, true, false) == starred && r.tokens[n.first].pos == document.NOUN && r.tokens[n.first+1].class&cDefinite != 0 && r.tokens[n.first+1].class&cFamily == 0 && r.tokens[n.first+1].folded != "الله" {
		return name{}, false // ، حق الرد
	}
	if comma {
		named := n.known == 0 && n.host != nil && (n.end-n.first > 1 || n.entry != 0)
		return n, named && ph.definite() && r.closes(n.end) && !r.foreign(ph, &n)
	}
	if n.by == document.BySurname && r.foreign(ph, &n) || p == ph.end && r.weakEvidence(ph, &n) {
		return name{}, false
	}
	return n, true
}

// ranks passes over ranks and honorifics at token p (وزير الدفاع الفريق أول …).
func (r *Recognizer) ranks(p int) int {
	for range 3 {
		m, ok := r.longest(p, 1<<mTitle)
		if !ok || m.host.cut != 0 || m.words == 1 && r.tokens[p].class&cFunction != 0 || m.value.number != document.Sing {
			break
		}
		if t := &r.gaz.titles[m.value.ref]; !t.is('r') && !t.is('h') && !(t.kind == "royal" && m.words == 1 && m.value.definite) {
			break
		}
		p = m.end
	}
	return p
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
	if t := &r.tokens[n.first]; ph.value.definite && ph.complement == 0 && ph.title.kind != "military" && ph.title.kind != "religious" && !ph.title.is('h') && n.end == n.first+1 && n.entry == 0 && n.known == 0 && t.pos == document.ADJ && t.sure && t.read.Feats().Article && r.nameWord(n.first, true, true) == starred {
		return true // الرجل الشريف
	}
	if ph.value.star && !ph.definite() && n.entry == 0 {
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

// enterTitled enters a person with the title before his name, and the title behind it
// where the one before is a mere rank. It returns the token to go on with.
func (r *Recognizer) enterTitled(ph *phrase, n *name) int {
	p := r.reg.person(n)
	if ph.title.is('k') && !ph.value.owned {
		return n.end // والدة فلان: the name is not hers
	}
	it := &r.reg.items[p]
	if it.Gender == 0 && ph.value.gender != 0 {
		it.Gender = ph.value.gender
	}
	if ph.title.is('h') || ph.value.owned {
		return r.apposition(p, n.end)
	}
	span := r.span(ph.first, ph.end, ph.host)
	if in, ok := r.inner(ph, n, it); ok {
		r.reg.postpone(*ph, span)
		r.reg.setRole(p, &in, r.nameText(in.first, in.end, in.host))
		return n.end
	}
	text := r.nameText(ph.first, ph.end, ph.host)
	r.reg.setRole(p, ph, text)
	r.reg.add(r.reg.titleItem(ph, text), span, document.ByName)
	return r.apposition(p, n.end)
}

// inner finds the title inside a title that is the own one of the person n, whose item is it: in مستشار
// الرئيس الأميركي دونالد ترامب the president is named, not his adviser.
func (r *Recognizer) inner(ph *phrase, n *name, it *item) (phrase, bool) {
	role := ""
	if it.entry != 0 {
		role = r.gaz.entries[it.entry-1].role
	}
	if role == ph.title.kind {
		return phrase{}, false
	}
	for j := ph.head; j < ph.end; j++ {
		m, ok := r.longest(j, 1<<mTitle)
		if !ok || m.host.cut != 0 {
			continue
		}
		t := &r.gaz.titles[m.value.ref]
		behalf := ph.nested == j && (it.entry != 0 || it.title != nil && it.title.base == t.base || n.gender != 0 && n.gender != ph.value.gender && n.gender == m.value.gender)
		if !behalf && (it.entry == 0 || t.kind != role) {
			continue
		}
		if in := r.titlePhrase(j, m); in.end == ph.end {
			return in, true
		}
	}
	return phrase{}, false
}

// apposition reads a title behind the name that ends at token i (سيرغي لافروف، وزير
// الخارجية الروسي) and returns the token behind it, i when there is none.
func (r *Recognizer) apposition(p int32, i int) int {
	at, comma := i, r.comma(i)
	if comma {
		at++
	}
	if it := &r.reg.items[p]; at >= len(r.tokens) || it.Role != "" && !(it.title.is('r') && it.complement == 0) {
		return i
	}
	head, ok := r.longest(at, 1<<mTitle)
	if !ok || head.host.cut != 0 || head.value.number != document.Sing || head.value.owned || r.tokens[at].pos == document.VERB {
		return i // فلان، طالب الحكومة
	}
	ph := r.titlePhrase(at, head)
	if ph.title.is('h') || ph.title.is('k') || ph.complement == 0 && ph.code == "" {
		return i
	}
	if _, named := r.titledName(&ph); named && !(comma && r.comma(ph.end) && r.agrees(p, ph.value.gender)) {
		return i // فلان، وزير الخارجية، فلان: the title is of the first
	}
	r.nested(head.end, ph.end)
	r.reg.setRole(p, &ph, r.nameText(at, ph.end, nil))
	if comma { // else the title is one noun phrase with the name
		r.reg.postponeTo(ph, r.span(at, ph.end, nil), p)
	}
	return ph.end
}

// agrees reports whether person p may bear a title of the gender.
func (r *Recognizer) agrees(p int32, gender document.Gender) bool {
	sex := r.reg.items[p].Gender
	return sex == 0 || gender == 0 || sex == gender
}

// titlePhrase extends the head over its complements and adjectives.
func (r *Recognizer) titlePhrase(i int, head match) phrase {
	ph := phrase{first: i, end: head.end, host: head.host, value: head.value, title: &r.gaz.titles[head.value.ref]}
	if ph.title.is('h') {
		return ph
	}
	ph.head = head.end
	last := r.tokens[head.end-1].folded
	charge := head.words > 1 && strings.HasPrefix(last, "ب") // قائم بالأعمال، قائم بأعمال
	ph.construct = head.words > 1 && (r.tokens[head.end-1].class&cDefinite != 0 || strings.HasPrefix(last, "بال"))
	if charge && head.value.definite && !strings.HasPrefix(last, "بال") {
		v := *head.value
		v.definite = false // القائم بأعمال السفارة
		ph.value = &v
	}
	x := extension{r: r, ph: &ph, article: head.value.owned || r.definiteHead(i, &head) || charge && ph.value.definite}
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

// nested enters the countries, places and organisations that a title or an institution
// names inside (الأمين العام للأمم المتحدة).
func (r *Recognizer) nested(from, to int) {
	for j := from; j < to; {
		if m, ok := r.longest(j, placeNames|1<<mOrganisation); ok && m.end <= to && (!m.value.star || m.words > 1 || r.tokens[j].class&cConstruct != 0) {
			j = max(r.properAt(j, m), j+1)
			continue
		}
		j++
	}
}
