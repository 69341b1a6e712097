package report

import (
	"cmp"
	"strconv"

	"github.com/fatih/color"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

// unknown stands for a speaker or country that the text does not tell.
const unknown = "—"

// Grouped prints the statements of a document in groups, each under its key. Whoever
// speaks stands in the line where the group does not tell.
func Grouped(look Look, by statement.By) Printer {
	bold := boldWhere(look)
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		for _, g := range statement.Groups(d, by) {
			if by != statement.ByOrder {
				dst = append(dst, look.Cell(bold.Sprint(cmp.Or(g.Key, unknown)))...)
				if g.Role != "" {
					dst = append(append(append(dst, " ("...), g.Role...), ')')
				}
				dst = append(dst, '\n')
			}
			for _, i := range g.Statements {
				dst = statementLine(dst, &d.Statements[i], by != statement.BySpeaker)
			}
		}
		return dst
	}}
}

// boldWhere returns bold type where the look has colours, else plain.
func boldWhere(look Look) *color.Color {
	bold := color.New(color.Bold)
	bold.EnableColor()
	if !look.Color {
		bold.DisableColor()
	}
	return bold
}

// Filtered prints with p the statements that f chooses.
func Filtered(p Printer, f statement.Filter) Printer {
	if f.Empty() {
		return p
	}
	next := p.Append
	p.Append = func(dst []byte, d *document.Document) []byte {
		f.Keep(d)
		return next(dst, d)
	}
	return p
}

// Matrix are the rows number, speaker's country, country aimed at and act.
func Matrix(m *statement.Matrix) Rows {
	return Rows{
		Header: []string{"number", "from", "to", "act"},
		Each: func(_ *document.Document, yield func(...string)) {
			for _, c := range m.Counts() {
				yield(strconv.Itoa(c.N), cmp.Or(c.From, unknown), cmp.Or(c.To, unknown), c.Act)
			}
		},
	}
}

// statementLine prints "  cue [act → target، عبر relay]: content", with the speaker
// before it where asked for.
func statementLine(dst []byte, s *document.Statement, speaker bool) []byte {
	dst = append(dst, "  "...)
	if speaker {
		dst = append(append(dst, cmp.Or(s.Speaker, unknown)...), ": "...)
	}
	dst = append(dst, s.Cue...)
	dst = append(dst, " ["...)
	if s.Negated {
		dst = append(dst, "not "...)
	}
	dst = append(dst, s.Act...)
	if s.Target != "" {
		dst = append(append(dst, " → "...), s.Target...)
	}
	if s.Relay != "" {
		dst = append(append(dst, "، عبر "...), s.Relay...)
	}
	dst = append(dst, "]: "...)
	if s.Kind == document.Direct {
		dst = append(dst, "«"...)
		dst = tsvField(dst, s.Content)
		dst = append(dst, "»"...)
	} else {
		dst = tsvField(dst, s.Content)
	}
	return append(dst, '\n')
}

// Summary prints the sentences of the summary, one a line.
func Summary() Printer {
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		if d.Summary == nil {
			return dst
		}
		for i := range d.Summary.Sentences {
			dst = append(tsvField(dst, d.Summary.Sentences[i].Text), '\n')
		}
		return dst
	}}
}
