package concord

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Sort is the order of a concordance.
type Sort string

// The orders: as the hits stand in the documents; by the words before them, the nearest
// first; by the words after them. In English concordances these are left and right.
const (
	ByPosition Sort = "position"
	ByLeft     Sort = "left"
	ByRight    Sort = "right"
)

// ParseSort returns the order of that name.
func ParseSort(s string) (Sort, error) {
	switch o := Sort(s); o {
	case ByPosition, ByLeft, ByRight:
		return o, nil
	}
	return "", fmt.Errorf("order %q: want position, left or right", s)
}

// Line is a hit that stands by itself, as it is printed.
type Line struct {
	// ID is the document's id as JSON; Path names the file and Record the 1-based line of
	// a record in it, 0 where the document is the file.
	ID     []byte
	Path   string
	Record int
	// Start and End are the offsets of the word in the unit that was asked for.
	Start, End   int
	Line, Column int
	Phrase       string
	// Before, Word and After are the text; runs of white space are one space, also at the
	// border of the word.
	Before, Word, After string
	// key orders the line.
	key string
}

// Lines returns the hits of q in d as lines. Their memory does not hold on to d.
func (q *Query) Lines(d *document.Document, width int, unit document.Unit, sort Sort) []Line {
	hits := q.Find(d, width)
	if len(hits) == 0 {
		return nil
	}
	m := document.NewMapper(d.Text, unit)
	id, path := slices.Clone(d.RawID()), strings.Clone(d.Origin.Path)
	out := make([]Line, len(hits))
	for i, h := range hits {
		out[i] = Line{
			ID: id, Path: path, Record: d.Origin.Line,
			Start: m.Offset(h.Start), End: m.Offset(h.End), Line: h.Line, Column: h.Column,
			Phrase: h.Phrase, Before: oneLine(d.Slice(h.Before)), Word: oneLine(d.Slice(h.Span)), After: oneLine(d.Slice(h.After)),
		}
		switch sort {
		case ByLeft:
			near := words(q.keyer.Fold(out[i].Before))
			slices.Reverse(near)
			out[i].key = strings.Join(near, " ")
		case ByRight:
			out[i].key = strings.Join(words(q.keyer.Fold(out[i].After)), " ")
		}
	}
	return out
}

// words returns the words of s without what stands between them.
func words(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsNumber(c) && !unicode.IsMark(c) })
}

// oneLine returns a copy of s with runs of white space as one space.
func oneLine(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, c := range s {
		if unicode.IsSpace(c) {
			space = true
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(c)
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}

// SortLines orders lines that were made for an order; equal ones keep theirs.
func SortLines(lines []Line) {
	slices.SortStableFunc(lines, func(a, b Line) int { return cmp.Compare(a.key, b.key) })
}
