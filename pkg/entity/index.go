package entity

import (
	"cmp"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Index answers questions about the entities of one document by place.
type Index struct {
	d    *document.Document
	refs []ref
}

// ref is one mention.
type ref struct {
	document.Span
	entity int
	by     document.MentionKind
}

// NewIndex returns an index of the entities of d, which must not change after it.
func NewIndex(d *document.Document) *Index {
	x := &Index{d: d}
	for e := range d.Entities {
		for _, m := range d.Entities[e].Mentions {
			x.refs = append(x.refs, ref{m.Span, e, m.By})
		}
	}
	slices.SortStableFunc(x.refs, func(a, b ref) int {
		if c := cmp.Compare(a.Start, b.Start); c != 0 {
			return c
		}
		return cmp.Compare(b.End, a.End)
	})
	return x
}

// At returns the entity of the longest mention that begins at byte offset start, and the
// mention; ok is false when none begins there.
func (x *Index) At(start int) (entity int, m document.EntityMention, ok bool) {
	i, found := slices.BinarySearchFunc(x.refs, start, func(r ref, s int) int { return cmp.Compare(r.Start, s) })
	if !found {
		return 0, m, false
	}
	r := &x.refs[i]
	return r.entity, document.EntityMention{Span: r.Span, By: r.by}, true
}

// MentionText returns the text of a mention as a name is written: with the article in
// full where the mention begins behind a ل that took its alif (للصين → الصين), a hashtag
// with blanks.
func MentionText(d *document.Document, s document.Span) string {
	g, err := loadGazetteer()
	if err != nil {
		return d.Slice(s)
	}
	return cleanName(g.textAt(d, s))
}

// Aliases returns the different strings by which the text names entity e, longest first.
func (x *Index) Aliases(e int) []string {
	var out []string
	for _, m := range x.d.Entities[e].Mentions {
		if s := MentionText(x.d, m.Span); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return out
}

// Candidates returns up to n different entities that a pronoun or a verb without subject
// at byte offset before can mean, the latest mentioned first: of these kinds (all when
// none is given), and of that gender and number as far as both are known.
func (x *Index) Candidates(before, n int, gender document.Gender, number document.Numerus, kinds ...document.EntityKind) []int {
	i, _ := slices.BinarySearchFunc(x.refs, before, func(r ref, s int) int { return cmp.Compare(r.Start, s) })
	var out []int
	for i--; i >= 0 && len(out) < n; i-- {
		e := &x.d.Entities[x.refs[i].entity]
		switch {
		case x.refs[i].End > before, slices.Contains(out, x.refs[i].entity):
		case len(kinds) > 0 && !slices.Contains(kinds, e.Kind):
		case gender != 0 && e.Gender != 0 && gender != e.Gender, number != 0 && e.Number != 0 && number != e.Number:
		default:
			out = append(out, x.refs[i].entity)
		}
	}
	return out
}
