package report

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Rows is a tabular view of a document. The column that holds running text of
// Arabic stands last, so that it cannot push the others about.
type Rows struct {
	Header []string
	// Each calls yield for every row, with as many cells as Header has.
	Each func(d *document.Document, yield func(cells ...string))
	// Lead is true when the first column names the document.
	Lead bool
}

// TSV prints the rows without a header, cells separated by tabs, and a blank line
// between documents unless the rows name theirs.
func (r Rows) TSV() Printer {
	p := Printer{Append: func(dst []byte, d *document.Document) []byte {
		r.Each(d, func(cells ...string) { dst = row(dst, cells...) })
		return dst
	}}
	if !r.Lead {
		p.Between = "\n"
	}
	return p
}

// Look says how tables are drawn.
type Look struct {
	// Color allows colours, Isolate puts bidi isolates round Arabic cells.
	Color, Isolate bool
	// Width is the number of columns of the terminal, 0 when unknown.
	Width int
}

// Table prints the rows aligned for a terminal, under their header.
func (r Rows) Table(look Look) Printer {
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		t := table.NewWriter()
		t.SetStyle(table.StyleLight)
		t.Style().Options = table.OptionsNoBordersAndSeparators
		t.Style().Format.Header = text.FormatDefault
		if look.Color {
			t.Style().Color.Header = text.Colors{text.Bold}
		}
		t.AppendHeader(cellRow(r.Header, look))
		r.Each(d, func(cells ...string) { t.AppendRow(cellRow(cells, look)) })
		if look.Width > 0 {
			t.Style().Size.WidthMax = look.Width
		}
		return append(append(dst, t.Render()...), '\n')
	}}
}

func cellRow(cells []string, look Look) table.Row {
	out := make(table.Row, len(cells))
	for i, c := range cells {
		out[i] = look.Cell(strings.Map(oneLine, c))
	}
	return out
}

func oneLine(c rune) rune {
	if c == '\n' || c == '\t' || c == '\r' {
		return ' '
	}
	return c
}

// The isolates of Unicode's bidirectional algorithm (UAX #9).
const (
	firstStrongIsolate = "\u2068"
	popIsolate         = "\u2069"
)

// Cell puts isolates round s where it has Arabic and the look asks for them, so
// that a terminal that knows bidi keeps the cell in its place.
func (l Look) Cell(s string) string {
	if l.Isolate && strings.IndexFunc(s, func(c rune) bool { return unicode.Is(unicode.Arabic, c) }) >= 0 {
		return firstStrongIsolate + s + popIsolate
	}
	return s
}

// score prints a score for people and pipes.
func score(f float64) string { return strconv.FormatFloat(f, 'f', 4, 64) }
