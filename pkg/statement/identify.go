package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
)

// registry holds the speakers of a document that no entity names: their fullest names,
// by which later shorter ones are resolved.
type registry struct {
	entries []entry
}

// entry is one such speaker.
type entry struct {
	name    string   // the fullest name or description
	words   []string // folded words of name, without article
	role    string
	aliases []string
	person  bool
	gender  gender // as a verb has shown it, 0 unknown
}

// maxLookBack bounds the entries that a name is compared with, for linear time.
const maxLookBack = 256

func (r *registry) reset() { r.entries = r.entries[:0] }

// identify resolves the phrase to a speaker.
func (x *Extractor) identify(np phrase) speaker {
	s := x.resolve(np)
	s.name = x.bracketed(&s, np)
	w := &x.page.words[np.first]
	s.strong = np.mention != 0 || np.head&(cHuman|cInstitution|cReport|cMediaHead|cMedia) != 0 || w.is(cHuman|cInstitution|cReport|cMediaHead|cMedia) || w.pos == document.PROPN && !w.definite() || some[w.base] || w.pos == document.VERB || x.counted(np) || w.article && x.isNominative(np.first)
	s.paper = w.is(cReport|cTalk) && np.mention == 0
	if w.is(cDemonstrative) && np.first+1 < np.last {
		w = &x.page.words[np.first+1]
	}
	s.people = s.kind != document.Person && w.is(cHuman) && w.feats.Number == plural && w.feats.Gender != feminine
	return s
}

// unhash is the name without the signs of hashtags (#وزارة_الخارجية).
func unhash(name string) string {
	if strings.IndexByte(name, '#') < 0 {
		return name
	}
	return strings.ReplaceAll(strings.ReplaceAll(name, "#", ""), "_", " ")
}

// counted reports whether the phrase is a number of people or bodies (47 دولة).
func (x *Reader) counted(np phrase) bool {
	p := &x.page
	k := np.first + 1
	return k < np.last && (p.d.Tokens[np.first].Kind == document.Number || p.words[np.first].pos == document.NUM) && (p.words[k].is(cHuman|cInstitution) || x.forceOf(&p.words[k])&fcParty != 0)
}

// bracketed is the name of s with its bracket closed as the text has it (وكالة الأنباء (وفا)), and
// without what a bracket in the name of a person tells (سعاد (53 سنة) العاملة).
func (x *Reader) bracketed(s *speaker, np phrase) string {
	k := strings.IndexByte(s.name, '(')
	switch {
	case k < 0:
		return s.name
	case k > 0 && s.kind == document.Person:
		return strings.TrimSpace(s.name[:k])
	case strings.IndexByte(s.name, ')') >= 0:
		return s.name
	case np.last < len(x.page.words) && x.page.words[np.last].punct == ')':
		return s.name + ")"
	case k > 0:
		return strings.TrimSpace(s.name[:k])
	}
	return s.name
}

func (x *Extractor) resolve(np phrase) speaker {
	p := &x.page
	s := speaker{span: document.Span{Start: p.words[np.first].Start, End: p.words[np.last-1].End}}
	if by := x.authorOfPaper(np); by.ok() {
		return x.resolve(by)
	}
	if n := x.holder(np); n != 0 {
		e := &p.d.Entities[n-1]
		s.entity, s.kind = n, e.Kind
		s.name, s.role, s.country, s.gender, s.number = x.fullName(n-1), e.Role, e.Code, e.Gender, singular
		return s
	}
	if full := x.bodyBefore(np); full.ok() {
		out := x.resolve(full)
		out.span = s.span
		return out
	}
	if np.mention == 0 {
		return x.enter(np, s)
	}
	m := &p.mentions[np.mention-1]
	e := &p.d.Entities[m.entity]
	switch {
	case e.Kind == document.Person && x.namesake(np, m):
	case e.Kind == document.Person:
		return x.resolvePerson(np, m, s)
	case m.first == np.first && m.last >= np.last || e.Kind == document.Country:
		return x.resolveBody(np, m, s)
	default:
		s.country = e.Code
	}
	return x.enter(np, s)
}

// resolvePerson is the speaker s of the phrase np, in which the mention m names a person.
func (x *Extractor) resolvePerson(np phrase, m *mention, s speaker) speaker {
	e := &x.page.d.Entities[m.entity]
	s.entity, s.kind = m.entity+1, e.Kind
	x.lengthen(np, m)
	s.name, s.role, s.country, s.gender, s.number = x.fullName(m.entity), e.Role, e.Code, e.Gender, singular
	if g, ok := x.memo.gender[s.entity]; ok {
		s.gender = g
	}
	if n := x.longerEntry(s.name); n >= 0 { // اللواء بحيبح, met as مفرح بحيبح
		o := &x.book.entries[n]
		s.entity, s.book, s.name, s.role = 0, n+1, o.name, o.role
		return s
	}
	if w := &x.page.words[np.first]; w.is(cHuman) && w.pos != document.PROPN && w.feats.Gender == feminine {
		s.gender = feminine // النائبة جو سوينسون
	}
	return s
}

// resolveBody is the speaker s of the phrase np, which is the mention m of a country or a
// body.
func (x *Reader) resolveBody(np phrase, m *mention, s speaker) speaker {
	p := &x.page
	e := &p.d.Entities[m.entity]
	s.entity, s.kind = m.entity+1, e.Kind
	s.name = p.text(np.first, np.last)
	if m.by == document.ByPronoun || m.by == document.ByRole {
		s.name = e.Name
	}
	s.country, s.gender, s.number = e.Code, e.Gender, e.Number
	w := &p.words[np.first]
	if e.Kind == document.Organisation && w.is(cMediaHead|cInstitution) {
		s.gender, s.number = x.genderOf(np) // صحيفة واشنطن بوست: the verb agrees with its first word
	}
	if w.conj {
		s.name = e.Name
	}
	if w.prefix == "ل" || m.first == np.first && m.start > w.Start && strings.HasPrefix(w.base, "ل") {
		s.name = cutLam(s.name)
	}
	if d := &p.d.Tokens[np.first]; d.Kind == document.Hashtag && np.last == np.first+1 {
		s.name = e.Name // #قطر
	}
	return s
}

// namesake reports whether the mention m is no more than a given name that another person
// of the text has too, with a surname of its own behind it (جون برنان, not جون ماكين).
func (x *Extractor) namesake(np phrase, m *mention) bool {
	p := &x.page
	if m.last-m.first != 1 || m.last >= np.last || !p.words[m.last].unknownName() {
		return false
	}
	full := nameWords(x.fullName(m.entity))
	return len(full) > 1 && full[0] == nameWords(p.text(m.first, m.last))[0] && indexOf(full, nameWords(p.text(m.last, m.last+1))[0]) < 0
}

// lengthen notes the words round the mention m of a person that belong to his name but
// not to the mention (مولودو before جاويش أوغلو).
func (x *Extractor) lengthen(np phrase, m *mention) {
	p := &x.page
	k := m.first
	for k > np.first && k > m.first-3 {
		w := &p.words[k-1]
		if w.punct != 0 || w.mention != 0 || w.definite() || w.base == "الله" || called[w.form] || w.class != 0 && !(k-1 == np.first && givenTitles[w.base]) || w.conj || w.prefix != "" || !w.arabic || w.pos == document.ADP || w.hasPronoun() {
			break
		}
		k--
	}
	end := m.last
	for end < np.last && end < m.last+2 {
		if !p.words[end].unknownName() && !x.nisbaAt(end) && !x.surnameAt(np.mention, end, len(p.words)) {
			break
		}
		end++
	}
	if k == np.first && k < m.first && p.words[k].pos != document.PROPN && p.words[k].pos != document.ADJ && p.words[k].pos != document.NOUN {
		k = m.first
	}
	if k == m.first && end == m.last {
		return
	}
	if name := p.text(k, end); len(name) > len(x.memo.longer[m.entity]) {
		x.memo.longer[m.entity] = name
		delete(x.memo.full, m.entity)
	}
}

// fullName is the longest personal name that the text gives entity e.
func (x *Extractor) fullName(e int) string {
	if name, ok := x.memo.full[e]; ok {
		return name
	}
	d := x.page.d
	ent := &d.Entities[e]
	best := x.memo.longer[e]
	for _, m := range ent.Mentions {
		if m.By == document.ByName || m.By == document.BySurname {
			if t := d.Slice(m.Span); len(t) > len(best) {
				best = t
			}
		}
	}
	if len(ent.Name) > len(best) && (best == "" || strings.Contains(d.Text, ent.Name)) {
		best = ent.Name
	}
	best = strings.ReplaceAll(strings.ReplaceAll(best, "#", ""), "_", " ")
	x.memo.full[e] = best
	return best
}

// enter resolves a phrase without entity through the registry: a name that was met in a
// fuller form before, a description that was met before, else a new entry.
func (x *Extractor) enter(np phrase, s speaker) speaker {
	name, role, person := x.splitTitle(np)
	if w := &x.page.words[np.first]; w.prefix == "ل" || x.isMediaHead(np.first) && !w.is(cMediaHead) {
		name = cutLam(name)
	}
	if name == "" {
		return speaker{rule: "unknown"}
	}
	words := nameWords(name)
	s.role = role
	if s.country == "" {
		s.country = x.nation(np)
	}
	s.gender, s.number = x.genderOf(np)
	if person {
		s.kind = document.Person
		s.number = singular
	}
	if n := x.bearerOf(words); n >= 0 && (person || np.head&(cHuman|cInstitution) == 0) {
		e := &x.page.d.Entities[n]
		s.entity, s.kind = n+1, e.Kind
		s.name, s.role, s.country, s.gender, s.number = x.fullName(n), e.Role, e.Code, e.Gender, singular
		if s.role == "" {
			s.role = role
		}
		return s
	}
	if n := x.holderOf(np, words, person); n >= 0 {
		e := &x.book.entries[n]
		s.name, s.role, s.book, s.kind, s.number = e.name, e.role, n+1, document.Person, singular
		return s
	}
	for n := max(0, len(x.book.entries)-maxLookBack); n < len(x.book.entries); n++ {
		e := &x.book.entries[n]
		if !sameName(e.words, words, e.person && (person || len(words) == 1 && np.head&(cHuman|cInstitution) == 0)) {
			continue
		}
		if len(words) > len(e.words) && person {
			e.aliases = append(e.aliases, e.name)
			e.name, e.words = name, words
		}
		if e.role == "" {
			e.role = role
		}
		s.name, s.role, s.book = e.name, e.role, n+1
		if e.gender != 0 {
			s.gender = e.gender
		}
		return s
	}
	x.book.entries = append(x.book.entries, entry{name: name, words: words, role: role, person: person})
	s.name, s.book = name, len(x.book.entries)
	return s
}

// nation returns the country of the people that an adjective in the phrase names (مسؤولون أتراك),
// "" for none.
func (x *Reader) nation(np phrase) string {
	for k := np.first + 1; k < np.last; k++ {
		if w := &x.page.words[k]; w.pos != document.VERB && w.punct == 0 {
			if code := entity.Nation(w.base); code != "" {
				return code
			}
		}
	}
	return ""
}

// longerEntry returns the person of the registry whose name of several words ends with the one word
// that the name is, −1 for none.
func (x *Extractor) longerEntry(name string) int {
	if strings.IndexByte(name, ' ') >= 0 {
		return -1
	}
	words := nameWords(name)
	for n := max(0, len(x.book.entries)-maxLookBack); n < len(x.book.entries); n++ {
		if e := &x.book.entries[n]; e.person && len(words) == 1 && len(e.words) > 1 && e.words[len(e.words)-1] == words[0] {
			return n
		}
	}
	return -1
}

// bearerOf returns the person among the entities whose full name ends with the one word, where the
// recogniser has not seen him (اللواء بحيبح: مفرح بحيبح), −1 for none or several.
func (x *Extractor) bearerOf(words []string) int {
	if len(words) != 1 || len(words[0]) < 6 {
		return -1
	}
	found := -1
	for n := range x.page.d.Entities[:min(len(x.page.d.Entities), maxLookBack)] {
		if e := &x.page.d.Entities[n]; e.Kind != document.Person {
			continue
		}
		full := nameWords(x.fullName(n))
		if len(full) < 2 || full[len(full)-1] != words[0] {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = n
	}
	return found
}

// holderOf returns the entry of the person last met with the title that the words are, −1
// for none: all words of الوزير الصيني stand in وزير الخارجية الصيني.
func (x *Extractor) holderOf(np phrase, words []string, person bool) int {
	w := &x.page.words[np.first]
	if person || np.head&cHuman == 0 || !w.definite() && len(words) < 2 {
		return -1
	}
	for n := len(x.book.entries) - 1; n >= max(0, len(x.book.entries)-maxLookBack); n-- {
		e := &x.book.entries[n]
		if !e.person || e.role == "" {
			continue
		}
		if role := nameWords(e.role); len(role) >= len(words) && role[0] == words[0] && within(words, role) {
			return n
		}
	}
	return -1
}

// genderOf guesses gender and number of a phrase from its head.
func (x *Reader) genderOf(np phrase) (gender, number) {
	w := &x.page.words[np.first]
	n := number(0)
	if w.feats.Number != 0 && w.pos != document.X {
		n = w.feats.Number
	}
	switch {
	case w.pos == document.PROPN && (w.read.Source != document.Lexicon || np.mention == 0) && !w.is(cHuman|cInstitution):
		return 0, n // لكن ناورت نفت: the form of a name tells nothing
	case w.pos != document.X && w.feats.Gender != 0:
		return w.feats.Gender, n
	case strings.HasSuffix(w.base, "ة"):
		return feminine, n
	case w.is(cHuman):
		return masculine, n
	}
	return 0, n
}
