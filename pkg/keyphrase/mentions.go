package keyphrase

import (
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// entities marks the words that mentions of persons, places, countries and
// organisations cover.
func (r *reader) entities(d *document.Document) {
	if !d.Has(document.Entities) {
		return
	}
	at := slices.Grow(r.at[:0], len(d.Tokens))[:len(d.Tokens)] // 1 + index of the word of a token
	clear(at)
	r.at = at
	for i := range r.words {
		at[r.words[i].token] = int32(i) + 1
	}
	for e := range d.Entities {
		kind := d.Entities[e].Kind
		if kind == document.Date || kind == document.Group {
			continue
		}
		for _, m := range d.Entities[e].Mentions {
			if kind == document.Title || kind == document.Person && m.By == document.ByRole {
				r.title(d, at, m.Span)
				continue
			}
			if m.By != document.ByName && m.By != document.BySurname && m.By != document.ByCapital {
				continue
			}
			r.mention(d, at, int32(e)+1, m.Span)
		}
	}
}

// mention marks the words under span as entity e unless a longer mention has them.
func (r *reader) mention(d *document.Document, at []int32, e int32, span document.Span) {
	t := firstToken(d.Tokens, span.Start)
	first, last := -1, -1
	for ; t < len(d.Tokens) && d.Tokens[t].Start < span.End; t++ {
		if i := at[t]; i > 0 {
			if r.words[i-1].entity != 0 {
				return
			}
			if first < 0 {
				first = int(i - 1)
			}
			last = int(i - 1)
		}
	}
	if first < 0 {
		return
	}
	for i := first; i <= last; i++ {
		r.words[i].entity = e
		r.words[i].trust = 255
		if d.Entities[e-1].Kind == document.Person {
			r.words[i].marks |= person
		}
		if r.words[i].class != function && (last > first || r.words[i].class != adjective) {
			r.words[i].class = name
		}
	}
	r.words[first].opens, r.words[last].closes = true, true
}

// title marks the words under span as title of a person.
func (r *reader) title(d *document.Document, at []int32, span document.Span) {
	for t := firstToken(d.Tokens, span.Start); t < len(d.Tokens) && d.Tokens[t].Start < span.End; t++ {
		if i := at[t]; i > 0 {
			r.words[i-1].marks |= titled
		}
	}
}

// firstToken returns the index of the first token that ends after the offset.
func firstToken(tokens []document.Token, offset int) int {
	lo, hi := 0, len(tokens)
	for lo < hi {
		m := (lo + hi) / 2
		if tokens[m].End <= offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
