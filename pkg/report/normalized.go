package report

import (
	"strconv"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/normalize"
)

// Normalized prints the folded text of each document, which ends with a line
// feed, and a blank line between documents.
func Normalized(n *normalize.Normalizer) Printer {
	return Printer{Between: "\n", Pieces: true, Append: func(dst []byte, d *document.Document) []byte {
		dst = n.AppendString(dst, d.Text)
		if len(dst) > 0 && dst[len(dst)-1] != '\n' && !d.Origin.Open {
			dst = append(dst, '\n')
		}
		return dst
	}}
}

// NormalizedField returns the folded text as the field "normalized" of a record.
func NormalizedField(n *normalize.Normalizer) func(*document.Document) []document.Field {
	return func(d *document.Document) []document.Field {
		return []document.Field{document.StringField("normalized", n.String(d.Text))}
	}
}

// firstPlaces is how many places of a folding are told.
const firstPlaces = 3

// Foldings are the rows of what was folded: how often, by which folding, and the
// first places as line:column old → new.
func Foldings(n *normalize.Normalizer) Rows {
	return Rows{
		Header: []string{"count", "folding", "places"},
		Each: func(d *document.Document, yield func(...string)) {
			for _, step := range n.Explain(d.Text, firstPlaces) {
				places := make([]string, len(step.First))
				for i, c := range step.First {
					line, column := d.Position(c.Start)
					places[i] = strconv.Itoa(line) + ":" + strconv.Itoa(column) + " " + quoted(c.Old) + " → " + quoted(c.New)
				}
				yield(strconv.Itoa(step.Count), step.Folding.Name, strings.Join(places, "، "))
			}
		},
	}
}

// quoted shows a string in quotes where it would not be seen otherwise.
func quoted(s string) string {
	if q := strconv.QuoteToGraphic(s); s == "" || q != `"`+s+`"` || strings.TrimSpace(s) != s {
		return q
	}
	return s
}
