package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
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
	gender  lexicon.Gender // as a verb has shown it, 0 unknown
	at      int            // the word where it was met last
}

// maxLookBack bounds the entries that a name is compared with, for linear time.
const maxLookBack = 256

func (r *registry) reset() { r.entries = r.entries[:0] }

// identify resolves the phrase to a speaker.
func (x *Extractor) identify(np syntax.Phrase) syntax.Speaker {
	np = x.WithoutSelf(np)
	s := x.resolve(np)
	if s.Kind == document.Person && s.Entity != 0 && np.Mention != 0 {
		s = x.together(np, s)
	}
	s.Name = x.Bracketed(&s, np)
	w := &x.Page.Words[np.First]
	s.Strong = np.Mention != 0 || np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) != 0 || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) || w.Pos == document.PROPN && !w.Definite() || syntax.Some.Has(w.Base) || x.IsBasim(np.First) || x.NamedPremises(np) || w.Pos == document.VERB || x.Counted(np) || w.Article && x.IsNominative(np.First)
	s.Paper = w.Is(lexicon.ClassReport|lexicon.ClassTalk) && np.Mention == 0
	if w.Is(lexicon.ClassDemonstrative) && np.First+1 < np.Last {
		w = &x.Page.Words[np.First+1]
	}
	s.People = x.IsShare(np) || s.Kind != document.Person && w.Is(lexicon.ClassHuman) && (w.Feats.Number == lexicon.Plural || s.Number == lexicon.Plural) && w.Feats.Gender != lexicon.Feminine && !impersonals.Has(w.Lemma())
	return s
}

// together is the speaker s of the phrase np with the persons that و joins to him (بوتين وأردوغان).
func (x *Extractor) together(np syntax.Phrase, s syntax.Speaker) syntax.Speaker {
	p := &x.Page
	name, conj := s.Name, false
	for k := p.Mentions[np.Mention-1].Last; k < np.Last; k++ {
		conj = conj || p.Words[k].Conj
		m := p.MentionAt(k)
		if m == nil || !conj || m.Entity+1 == s.Entity || p.D.Entities[m.Entity].Kind != document.Person {
			continue
		}
		name, conj = name+" و"+x.fullName(m.Entity), false
		if p.D.Entities[m.Entity].Code != s.Country {
			s.Country = ""
		}
	}
	if name == s.Name {
		return s
	}
	s.Name, s.Role, s.Entity, s.Gender, s.Number = name, "", 0, 0, lexicon.Dual
	for n := max(0, len(x.book.entries)-maxLookBack); n < len(x.book.entries); n++ {
		if x.book.entries[n].name == name {
			s.Book = n + 1
			return s
		}
	}
	x.book.entries = append(x.book.entries, entry{name: name, words: syntax.NameWords(name)})
	s.Book = len(x.book.entries)
	return s
}

// impersonals are the nouns of sources whose plurals agree as things do (مصادر … مشيرة).
var impersonals = lexicon.Set("مصدر وسط دائرة مرجع")

func (x *Extractor) resolve(np syntax.Phrase) syntax.Speaker {
	p := &x.Page
	s := syntax.Speaker{Span: document.Span{Start: p.Words[np.First].Start, End: p.Words[np.Last-1].End}}
	if by := x.AuthorOfPaper(np); by.Ok() {
		s = x.resolve(by)
		if s.Kind != document.Person && s.Gender == lexicon.Feminine {
			s.Gender, s.Number = 0, 0 // قال بيان الوزارة …، وأضاف; وأضافت
		}
		return s
	}
	if n := x.holder(np); n != 0 {
		e := &p.D.Entities[n-1]
		s.Entity, s.Kind = n, e.Kind
		s.Name, s.Role, s.Country, s.Gender, s.Number = x.fullName(n-1), e.Role, e.Code, e.Gender, lexicon.Singular
		return s
	}
	if kin := x.KinBefore(np); kin.Ok() {
		out := x.resolve(kin)
		out.Span = s.Span
		return out
	}
	if full := x.BodyBefore(np); full.Ok() {
		out := x.resolve(full)
		out.Span = s.Span
		return out
	}
	if np.Mention == 0 {
		return x.enter(np, s)
	}
	m := &p.Mentions[np.Mention-1]
	e := &p.D.Entities[m.Entity]
	switch {
	case e.Kind == document.Person && x.namesake(np, m):
	case e.Kind == document.Person:
		return x.resolvePerson(np, m, s)
	case m.First == np.First && m.Last >= np.Last && e.Kind != document.Title || e.Kind == document.Country:
		return x.ResolveBody(np, m, s)
	default:
		s.Country = e.Code
	}
	return x.enter(np, s)
}

// resolvePerson is the speaker s of the phrase np, in which the mention m names a person.
func (x *Extractor) resolvePerson(np syntax.Phrase, m *syntax.Mention, s syntax.Speaker) syntax.Speaker {
	e := &x.Page.D.Entities[m.Entity]
	s.Entity, s.Kind = m.Entity+1, e.Kind
	x.lengthen(np, m)
	s.Name, s.Role, s.Country, s.Gender, s.Number = x.fullName(m.Entity), e.Role, e.Code, e.Gender, lexicon.Singular
	if g, ok := x.memo.gender[s.Entity]; ok {
		s.Gender = g
	}
	if n := x.longerEntry(s.Name); n >= 0 { // اللواء بحيبح, met as مفرح بحيبح
		o := &x.book.entries[n]
		s.Entity, s.Book, s.Name, s.Role = 0, n+1, o.name, o.role
		return s
	}
	if w := &x.Page.Words[np.First]; w.Is(lexicon.ClassHuman) && w.Pos != document.PROPN && w.Feats.Gender == lexicon.Feminine {
		s.Gender = lexicon.Feminine // النائبة جو سوينسون
	}
	x.takeOffice(np, m, &s)
	return s
}

// takeOffice gives the person s the office that stands before the comma in the phrase, where the text has
// nothing but his rank for his role (المتحدث باسم القوات، العقيد فلان).
func (x *Extractor) takeOffice(np syntax.Phrase, m *syntax.Mention, s *syntax.Speaker) {
	p := &x.Page
	if np.Head&lexicon.ClassHuman == 0 || len(strings.Fields(s.Role)) > 1 {
		return
	}
	for k := np.First + 1; k < m.First; k++ {
		if !p.IsComma(k) {
			continue
		}
		s.Role = x.Tidy(np.First, k)
		for n := max(0, len(x.book.entries)-maxLookBack); n < len(x.book.entries); n++ {
			if x.book.entries[n].name == s.Name {
				return
			}
		}
		x.book.entries = append(x.book.entries, entry{name: s.Name, words: syntax.NameWords(s.Name), role: s.Role, person: true})
		return
	}
}

// namesake reports whether the mention m is no more than a given name that another person
// of the text has too, with a surname of its own behind it (جون برنان, not جون ماكين).
func (x *Extractor) namesake(np syntax.Phrase, m *syntax.Mention) bool {
	p := &x.Page
	if m.Last-m.First != 1 || m.Last >= np.Last || !p.Words[m.Last].UnknownName() {
		return false
	}
	full := syntax.NameWords(x.fullName(m.Entity))
	return len(full) > 1 && full[0] == syntax.NameWords(p.Text(m.First, m.Last))[0] && lexicon.IndexOf(full, syntax.NameWords(p.Text(m.Last, m.Last+1))[0]) < 0
}

// lengthen notes the words round the mention m of a person that belong to his name but
// not to the mention (مولودو before جاويش أوغلو).
func (x *Extractor) lengthen(np syntax.Phrase, m *syntax.Mention) {
	p := &x.Page
	k := m.First
	for k > np.First && k > m.First-3 {
		w := &p.Words[k-1]
		if w.Punct != 0 || w.Mention != 0 || w.Definite() || w.Pos == document.PRON || w.Base == "الله" || syntax.Formerly.Has(w.Base) || syntax.Called.Has(w.Form) || w.Class != 0 && !(k-1 == np.First && givenTitles[w.Base]) || w.Conj || w.Prefix != "" || !w.Arabic || w.Pos == document.ADP || w.HasPronoun() || k > 1 && (syntax.PlaceNouns.Has(p.Words[k-2].Base) || p.Words[k-2].HasBefore("ب") && syntax.PlaceNouns.Has(strings.TrimPrefix(p.Words[k-2].Base, "ب"))) {
			break // حاكم ولاية فرجينيا رالف نورتام
		}
		k--
	}
	end := m.Last
	for end < np.Last && end < m.Last+2 {
		if !p.Words[end].UnknownName() && !x.NisbaAt(end) && !x.SurnameAt(np.Mention, end, len(p.Words)) {
			break
		}
		end++
	}
	if k == np.First && k < m.First && p.Words[k].Pos != document.PROPN && p.Words[k].Pos != document.ADJ && p.Words[k].Pos != document.NOUN {
		k = m.First
	}
	if k == m.First && end == m.Last {
		return
	}
	if name := p.Text(k, end); len(name) > len(x.memo.longer[m.Entity]) {
		x.memo.longer[m.Entity] = name
		delete(x.memo.full, m.Entity)
	}
}

// fullName is the longest personal name that the text gives entity e.
func (x *Extractor) fullName(e int) string {
	if name, ok := x.memo.full[e]; ok {
		return name
	}
	d := x.Page.D
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
func (x *Extractor) enter(np syntax.Phrase, s syntax.Speaker) syntax.Speaker {
	name, role, person := x.SplitTitle(np)
	if w := &x.Page.Words[np.First]; w.Prefix == "ل" || x.IsMediaHead(np.First) && !w.Is(lexicon.ClassMediaHead) {
		name = syntax.CutLam(name)
	}
	if name == "" {
		return syntax.Speaker{Rule: "unknown"}
	}
	if w := &x.Page.Words[np.First]; np.Mention == 0 && w.Is(lexicon.ClassReport|lexicon.ClassTalk) {
		name = x.Nominative(np, name)
	}
	words := syntax.NameWords(name)
	s.Role = role
	if s.Country == "" {
		s.Country = x.Nation(np)
	}
	s.Gender, s.Number = x.GenderOf(np)
	if x.IsShare(np) {
		name, role, person = x.Tidy(np.First, np.Last), "", false
		if x.Page.Words[np.First].Conj {
			name = strings.TrimPrefix(strings.TrimPrefix(name, "و"), "ف")
		}
		words, s.Role = syntax.NameWords(name), ""
	}
	if person {
		s.Kind = document.Person
		s.Number = lexicon.Singular
	}
	if n := x.bearerOf(words); n >= 0 && (person || np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0) {
		e := &x.Page.D.Entities[n]
		s.Entity, s.Kind = n+1, e.Kind
		s.Name, s.Role, s.Country, s.Gender, s.Number = x.fullName(n), e.Role, e.Code, e.Gender, lexicon.Singular
		if s.Role == "" {
			s.Role = role
		}
		return s
	}
	if n := x.holderOf(np, words, person); n >= 0 {
		e := &x.book.entries[n]
		s.Name, s.Role, s.Book, s.Kind, s.Number = e.name, e.role, n+1, document.Person, lexicon.Singular
		return s
	}
	if n := x.entryOf(np, words, person); n >= 0 {
		e := &x.book.entries[n]
		if len(words) > len(e.words) && person {
			e.aliases = append(e.aliases, e.name)
			e.name, e.words = name, words
		}
		if e.role == "" {
			e.role = role
		}
		s.Name, s.Role, s.Book, e.at = e.name, e.role, n+1, np.First
		if e.gender != 0 {
			s.Gender = e.gender
		}
		return s
	}
	x.book.entries = append(x.book.entries, entry{name: name, words: words, role: role, person: person, at: np.First})
	s.Name, s.Book = name, len(x.book.entries)
	return s
}

// entryOf returns the entry that the words of the phrase np name again, −1 for none: of several, the one met last
// that is no taking up itself (مصادر قبلية …، مصادر طبية …، المصادر الميدانية …، وأضافت المصادر), else the same words.
func (x *Extractor) entryOf(np syntax.Phrase, words []string, person bool) int {
	best, rank := -1, 0
	for n := max(0, len(x.book.entries)-maxLookBack); n < len(x.book.entries) && !anotherOne(words); n++ {
		e := &x.book.entries[n]
		if !sameName(e.words, words, e.person && (person || len(words) == 1 && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0)) {
			continue
		}
		r := 1
		switch {
		case e.person || !strings.HasPrefix(e.name, "ال") && !strings.Contains(e.name, " و"):
			r = 3
		case len(e.words) == len(words):
			r = 2
		}
		if best < 0 || r > rank || r == rank && e.at > x.book.entries[best].at {
			best, rank = n, r
		}
	}
	return best
}

// anotherOne reports whether the name tells that its bearers are not those named before (مصادر أخرى، البعض).
func anotherOne(words []string) bool {
	if len(words) == 1 && indefinites.Has(words[0]) {
		return true
	}
	for _, w := range words[min(1, len(words)):] {
		switch w {
		case "اخري", "اخرى", "اخر", "اخرون", "اخرين":
			return true
		}
	}
	return false
}

// indefinites are, without article, the words for people of whom it is not told who they are.
var indefinites = lexicon.Set("بعض جميع كثير كثيرون كثيرين اخر اخرون اخرين كل معظم")

// longerEntry returns the person of the registry whose name of several words ends with the one word
// that the name is, −1 for none.
func (x *Extractor) longerEntry(name string) int {
	if strings.IndexByte(name, ' ') >= 0 {
		return -1
	}
	words := syntax.NameWords(name)
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
	for n := range x.Page.D.Entities[:min(len(x.Page.D.Entities), maxLookBack)] {
		if e := &x.Page.D.Entities[n]; e.Kind != document.Person {
			continue
		}
		full := syntax.NameWords(x.fullName(n))
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
func (x *Extractor) holderOf(np syntax.Phrase, words []string, person bool) int {
	w := &x.Page.Words[np.First]
	if person || np.Head&lexicon.ClassHuman == 0 || !w.Definite() && len(words) < 2 {
		return -1
	}
	for n := len(x.book.entries) - 1; n >= max(0, len(x.book.entries)-maxLookBack); n-- {
		e := &x.book.entries[n]
		if !e.person || e.role == "" || np.Mention != 0 && len(e.words) < 2 {
			continue
		}
		if role := syntax.NameWords(e.role); len(role) >= len(words) && role[0] == words[0] && within(words, role) {
			return n
		}
	}
	return -1
}

// givenTitles are titles that are given names too where a surname follows (أمير حاتمي).
var givenTitles = map[string]bool{"امير": true, "سلطان": true}

// within reports whether every one of the words a stands in b.
func within(a, b []string) bool {
	for _, w := range a {
		if lexicon.IndexOf(b, w) < 0 {
			return false
		}
	}
	return true
}

// sameName reports whether the words b are e again, in full or in part. A surname is the
// end of the full name; a description (المصدر) repeats the head of a longer one.
func sameName(e, b []string, persons bool) bool {
	if len(e) == 0 || len(b) == 0 {
		return false
	}
	short, long := b, e
	if len(short) > len(long) {
		short, long = long, short
	}
	if persons {
		return equalWords(long[len(long)-len(short):], short)
	}
	return len(b) <= len(e) && equalWords(e[:len(b)], b)
}

func equalWords(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}
