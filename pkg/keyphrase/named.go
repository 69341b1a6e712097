package keyphrase

import (
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// phrase returns the candidate as a keyphrase without score. A capital that stands for
// its government is shown as the country. One that is mostly the
// name of a person, or the role that stands for him, is shown as the full name and
// stands for all mentions.
func (e *Extractor) phrase(d *document.Document, c *candidate) document.Keyphrase {
	if who := e.government(d, c); who != nil {
		return document.Keyphrase{Text: who.Name, Key: who.Name, Mentions: e.mentions(d, c)}
	}
	who := e.person(d, c)
	if who == nil || who.Name == "" {
		return document.Keyphrase{Text: e.show(d, c), Key: e.key(d, c), Mentions: e.mentions(d, c)}
	}
	k := document.Keyphrase{Text: fullName(d, who), Key: who.Name}
	for _, m := range who.Mentions {
		if m.By != document.ByPronoun {
			k.Mentions = append(k.Mentions, m.Span)
		}
	}
	return k
}

// government returns the country for which most occurrences of c, a capital, stand;
// nil for other phrases.
func (e *Extractor) government(d *document.Document, c *candidate) *document.Entity {
	if 2*c.wholeEntity <= c.eligible || d.Entities[c.entity-1].Kind != document.Country {
		return nil
	}
	who, n := &d.Entities[c.entity-1], int32(0)
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		span := d.Tokens[e.scene.words[e.builder.occurrences[o].word].token].Span
		if slices.ContainsFunc(who.Mentions, func(m document.EntityMention) bool {
			return m.By == document.ByCapital && span.Overlaps(m.Span)
		}) {
			n++
		}
	}
	if 2*n <= c.count || who.Name == "" {
		return nil
	}
	return who
}

// fullName returns the longest name by which the text calls the person, his canonical
// name when that is longer (a text may know a surname only).
func fullName(d *document.Document, who *document.Entity) string {
	best := ""
	for _, m := range who.Mentions {
		if name := d.Slice(m.Span); m.By == document.ByName && strings.Count(name, " ") > strings.Count(best, " ") {
			best = name
		}
	}
	if best == "" || strings.Count(best, " ") < strings.Count(who.Name, " ") {
		return who.Name
	}
	return string(appendUnmarked(nil, strings.Join(strings.Fields(best), " ")))
}

// person returns the person whom most occurrences of c name, or call by his role
// (الوزير الصيني) where the text names him elsewhere; nil for none.
func (e *Extractor) person(d *document.Document, c *candidate) *document.Entity {
	if 2*c.wholeEntity > c.eligible {
		if who := &d.Entities[c.entity-1]; who.Kind == document.Person {
			return who
		}
		return nil
	}
	if c.words == 1 {
		return nil
	}
	if who := e.titled(d, c); who != nil {
		return who
	}
	if len(e.chooser.roles) == 0 {
		return nil
	}
	counts := map[int32]int32{}
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		first := d.Tokens[e.scene.words[e.builder.occurrences[o].word].token]
		last := d.Tokens[e.scene.words[e.builder.occurrences[o].word+c.words-1].token]
		if r, ok := e.chooser.roles[last.End]; ok && r.start >= first.Start && r.start < first.End {
			if counts[r.entity]++; 2*counts[r.entity] > c.count {
				return &d.Entities[r.entity]
			}
		}
	}
	return nil
}

// titled returns the person whose name ends the phrase behind a title or epithet
// (الرئيس فلاديمير بوتين), nil for other phrases.
func (e *Extractor) titled(d *document.Document, c *candidate) *document.Entity {
	words := e.scene.words[c.first : c.first+c.words]
	last := &words[len(words)-1]
	if last.entity == 0 || !last.closes || d.Entities[last.entity-1].Kind != document.Person {
		return nil
	}
	for i := len(words) - 1; i > 0; i-- {
		if words[i].opens && words[i].entity == last.entity {
			if words[i].link == apposed || words[i].link == names {
				return &d.Entities[last.entity-1]
			}
			return nil
		}
	}
	return nil
}

// role is a mention of a person by his role.
type role struct {
	start  int
	entity int32
}

// readRoles notes where persons with a name are called by their roles, also right
// before the name (وزير الخارجية الصيني وانغ يي).
func (e *Extractor) readRoles(d *document.Document) {
	clear(e.chooser.roles)
	names := map[int]int32{} // persons by the start of a name
	for i := range d.Entities {
		who := &d.Entities[i]
		if who.Kind != document.Person || !slices.ContainsFunc(who.Mentions, func(m document.EntityMention) bool { return m.By == document.ByName }) {
			continue
		}
		for _, m := range who.Mentions {
			switch m.By {
			case document.ByName:
				names[m.Start] = int32(i)
			case document.ByRole:
				e.chooser.roles[m.End] = role{m.Start, int32(i)}
			}
		}
	}
	for i := range d.Entities {
		if d.Entities[i].Kind != document.Title {
			continue
		}
		for _, m := range d.Entities[i].Mentions {
			if p, ok := names[m.End+1]; ok && d.Text[m.End] == ' ' {
				e.chooser.roles[m.End] = role{m.Start, p}
			}
		}
	}
}
