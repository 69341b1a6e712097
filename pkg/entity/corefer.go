package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// counterpart reads نظيره الروسي سيرغي لافروف: the person has the office of the person
// before, for the country of the demonym.
func (r *Recognizer) counterpart(ph *phrase) int {
	if !ph.value.owned || r.reg.lastOrganisation() {
		return 0 // المنتخب السعودي مع نظيره العراقي
	}
	role, text := r.roleBefore()
	shown := strings.TrimSpace(role.in(ph.value.gender, text))
	if ph.demonym {
		words := r.d.Slice(r.span(ph.country, ph.end, nil))
		shown = strings.TrimSpace(shown + " " + words)
	}
	span := r.span(ph.first, ph.end, ph.host)
	n, named := r.titledName(ph)
	if !named {
		r.reg.pending = append(r.reg.pending, pending{phrase: *ph, span: span, role: role, text: shown, before: len(r.reg.log)})
		return ph.end
	}
	p := r.reg.person(&n)
	it := &r.reg.items[p]
	if it.Gender == 0 {
		it.Gender = ph.value.gender
	}
	if it.Code == "" {
		it.Code = ph.code
	}
	if it.Role == "" && role != nil && (ph.demonym || it.Code == "") {
		it.Role, it.title, it.roleCode = shown, role, ph.code
		it.complement = r.complementBefore(p)
	}
	return n.end
}

// maxBack and maxFar bound the search for an antecedent, in mentions: a counterpart takes
// up somebody near, a title anybody of the article.
const (
	maxBack = 48
	maxFar  = 600
)

// in turns the head of a role's wording to a gender (وزيرة الخارجية → وزير الخارجية for
// the man who is her counterpart).
func (t *title) in(g document.Gender, text string) string {
	if t == nil || t.masculine == "" || t.feminine == "" {
		return text
	}
	from, to := t.feminine, t.masculine
	if g == document.Fem {
		from, to = to, from
	}
	if rest, ok := strings.CutPrefix(text, from); ok && (rest == "" || rest[0] == ' ') {
		return to + rest
	}
	if rest, ok := strings.CutPrefix(text, "ال"+from); ok && (rest == "" || rest[0] == ' ') {
		return "ال" + to + rest
	}
	return text
}

// roleBefore is the title of the last person or title in the text and its wording
// without country (وزير الخارجية).
func (r *Recognizer) roleBefore() (*title, string) {
	for i := len(r.reg.log) - 1; i >= 0 && i >= len(r.reg.log)-maxBack; i-- {
		it := &r.reg.items[r.reg.log[i].item]
		if p := r.pendingAfter(i); p != nil && p.title.kind != "counterpart" {
			return p.title, r.office(&p.phrase)
		}
		if it.Kind == document.Person && it.title != nil {
			return it.title, r.withoutCountry(it.Role)
		}
	}
	if n := len(r.reg.pending); n > 0 && r.reg.pending[n-1].title.kind != "counterpart" {
		p := &r.reg.pending[n-1]
		return p.title, r.office(&p.phrase)
	}
	return nil, ""
}

// pendingAfter is a title without name that stood behind mention i and before the next.
func (r *Recognizer) pendingAfter(i int) *pending {
	for k := len(r.reg.pending) - 1; k >= 0 && k >= len(r.reg.pending)-maxBack; k-- {
		p := &r.reg.pending[k]
		if p.before == i+1 && p.role == nil {
			return p
		}
		if p.before < i+1 {
			break
		}
	}
	return nil
}

// office is the text of a title phrase before its demonym or country.
func (r *Recognizer) office(ph *phrase) string {
	end := ph.end
	if ph.country > ph.first {
		end = ph.country
	}
	return cleanName(r.nameText(ph.first, end, ph.host))
}

// withoutCountry takes the demonyms and countries off the end of a role's wording.
func (r *Recognizer) withoutCountry(role string) string {
	words := strings.Fields(role)
	for len(words) > 1 {
		w := r.gaz.words[fold(words[len(words)-1])]
		if w == 0 || r.gaz.demonym[w] == 0 && r.gaz.find(r.gaz.root[w], 1<<mCountry) == nil {
			break
		}
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// complementBefore is the office of the last other person with a title.
func (r *Recognizer) complementBefore(not int32) uint64 {
	for i := len(r.reg.log) - 1; i >= 0 && i >= len(r.reg.log)-maxBack; i-- {
		p := r.reg.log[i].item
		if it := &r.reg.items[p]; p != not && it.Kind == document.Person && it.title != nil {
			return it.complement
		}
	}
	return 0
}

// resolve gives the titles without names to persons of the document, or enters them as
// titles.
func (r *Recognizer) resolve() {
	g := &r.reg
	g.settleTowns()
	found := len(g.log)
	for i := range g.pending {
		p := &g.pending[i]
		if p.item != 0 {
			g.add(p.item-1, p.span, document.ByRole)
			continue
		}
		if who := r.holder(p, found); who >= 0 {
			g.add(who, p.span, document.ByRole)
			continue
		}
		switch {
		case p.role != nil || p.title.is('c'):
			if p.text != "" && p.demonym {
				g.add(g.named(document.Entity{Kind: document.Title, Name: p.text, Code: p.code, Gender: p.value.gender, Number: p.value.number}), p.span, document.ByRole)
			}
		case p.complement != 0 || p.code != "" || p.construct:
			g.add(g.titleItem(&p.phrase, r.nameText(p.first, p.end, p.host)), p.span, document.ByName)
		}
	}
}

// holder is the person of the document whom a title without name means: the latest
// before it whose title, country and gender agree, else the first behind it of the very
// same office. It is −1 when there is none.
func (r *Recognizer) holder(p *pending, found int) int32 {
	if p.value.number != document.Sing || p.title.kind == "person" || !p.value.definite && p.code == "" && p.complement == 0 && !p.construct {
		return -1
	}
	if !p.value.definite && !p.demonym && p.country == 0 && p.complement == 0 && !p.construct {
		return -1
	}
	if p.demonym && !p.value.definite && p.complement == 0 && r.tokens[p.phrase.country].class&cDefinite == 0 {
		return -1 // مسؤول يمني is somebody new
	}
	g := &r.reg
	last := min(p.before, found) - 1
	for i := last; i >= 0 && i > last-maxFar; i-- {
		if r.holds(p, &g.items[g.log[i].item]) {
			return g.log[i].item
		}
	}
	if p.code == "" {
		return -1
	}
	for i := p.before; i < found && i < p.before+maxFar; i++ {
		if it := &g.items[g.log[i].item]; it.title != nil && it.complement == p.complement && r.holds(p, it) {
			return g.log[i].item
		}
	}
	return -1
}

// holds reports whether the title can be that of the person.
func (r *Recognizer) holds(p *pending, it *item) bool {
	if it.Kind != document.Person || p.value.gender != 0 && it.Gender != 0 && it.Gender != p.value.gender {
		return false
	}
	t := p.title
	if t.is('c') {
		t = p.role
	}
	if t == nil {
		return p.code != "" && it.Code == p.code
	}
	if p.code != "" && it.Code != p.code && it.roleCode != p.code {
		return false
	}
	if it.title == nil {
		return it.entry != 0 && p.complement == 0 && r.gaz.entries[it.entry-1].role == t.kind && (p.code != "" || t.kind == "head-of-state" || t.kind == "head-of-government" || t.kind == "royal")
	}
	if !sameOffice(t, it.title) {
		return it.entry != 0 && p.complement == 0 && p.code != "" && r.gaz.entries[it.entry-1].role == t.kind
	}
	if p.title.is('c') || p.complement == it.complement {
		return true
	}
	if p.complement != 0 && it.complement != 0 || p.complement != 0 && it.complement == 0 {
		return false
	}
	return t.base != "رئيس" || p.code == ""
}

// sameOffice reports whether one title can take up the other: the same, or of one base
// (الوزير for وزير الخارجية), except that الرئيس is no head of government.
func sameOffice(a, b *title) bool {
	if a == b {
		return true
	}
	return a.base == b.base && a.base != "رئيس"
}
