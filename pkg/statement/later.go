package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Speakers whose name the text gives only later.

// nameLater gives the speakers whom drafts know by a title only the one person of the text who is met with all its
// words behind it (متحدث باسم الوزارة …، وقال المتحدث باسم الوزارة كريم سليم).
func (x *Extractor) nameLater() {
	named := map[int]bearer{}
	for n := range x.drafts {
		dr := &x.drafts[n]
		s := &dr.Speaker
		if s.Kind == document.Person || s.Name == "" || s.Book == 0 {
			continue
		}
		b, known := named[s.Book]
		if !known && dr.Subject.Ok() {
			b = x.bearerOfTitle(dr.Subject, s)
			named[s.Book] = b
		}
		switch {
		case b.entity > 0:
			o := &x.Page.D.Entities[b.entity-1]
			s.Role, s.Entity, s.Book, s.Kind = s.Name, b.entity, 0, o.Kind
			if s.Name = x.fullName(b.entity - 1); s.Country == "" {
				s.Country = o.Code
			}
		case b.book > 0:
			s.Role, s.Book, s.Name, s.Kind = s.Name, b.book, x.book.entries[b.book-1].name, document.Person
		}
	}
}

// bearer is who bears a title: a 1-based person among the entities, or among those of the registry.
type bearer struct{ entity, book int }

// bearerOfTitle returns the one person of the text whose role has all words of the title that the speaker s is
// known by in the phrase np, none where there are several.
func (x *Extractor) bearerOfTitle(np syntax.Phrase, s *syntax.Speaker) bearer {
	p := &x.Page
	if w := &p.Words[np.First]; !w.Is(lexicon.ClassHuman) || w.Feats.Number == lexicon.Plural || w.Feats.Number == lexicon.Dual {
		return bearer{}
	}
	title := titleWords(s.Name)
	if k := lexicon.IndexOf(syntax.NameWords(s.Name), "في"); k > 2 { // القائم بالأعمال في بغداد
		title = titleWords(strings.Join(strings.Fields(s.Name)[:k], " "))
	}
	if len(title) < 2 {
		return bearer{}
	}
	best := bearer{}
	for i := range p.D.Entities[:min(len(p.D.Entities), syntax.MaxHolders)] {
		e := &p.D.Entities[i]
		if e.Kind != document.Person || e.Role == "" || s.Country != "" && e.Code != "" && s.Country != e.Code || s.Gender != 0 && e.Gender != 0 && s.Gender != e.Gender {
			continue
		}
		if !holds(title, titleWords(e.Role)) || !strings.Contains(x.fullName(i), " ") || len(title) == 2 && s.Country != "" && e.Code == "" {
			continue
		}
		if best.entity > 0 {
			return bearer{}
		}
		best.entity = i + 1
	}
	for n := range x.book.entries[:min(len(x.book.entries), maxLookBack)] {
		if e := &x.book.entries[n]; !e.person || e.role == "" || len(e.words) < 2 || !holds(title, titleWords(e.role)) {
			continue
		}
		if best.entity > 0 || best.book > 0 {
			return bearer{}
		}
		best.book = n + 1
	}
	return best
}

// holds reports whether the role begins as the title does and has all its words.
func holds(title, role []string) bool {
	return len(role) >= len(title) && role[0] == title[0] && former(role) == former(title) && within(title, role)
}
