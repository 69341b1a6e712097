package report

import (
	"github.com/fatih/color"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// unknownSpeaker stands for a speaker whom the text does not name.
const unknownSpeaker = "—"

// BySpeaker prints the statements of a document grouped by speaker, in the order
// in which the speakers first speak.
func BySpeaker(look Look) Printer {
	bold := color.New(color.Bold)
	bold.EnableColor()
	if !look.Color {
		bold.DisableColor()
	}
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		for _, g := range speakers(d) {
			first := &d.Statements[g[0]]
			name := first.Speaker
			if name == "" {
				name = unknownSpeaker
			}
			dst = append(dst, look.Cell(bold.Sprint(name))...)
			if role := firstRole(d, g); role != "" {
				dst = append(append(append(dst, " ("...), role...), ')')
			}
			dst = append(dst, '\n')
			for _, i := range g {
				dst = statementLine(dst, &d.Statements[i])
			}
		}
		return dst
	}}
}

// speakers groups the indices of statements by speaker.
func speakers(d *document.Document) [][]int {
	var groups [][]int
	at := map[string]int{}
	for i := range d.Statements {
		name := d.Statements[i].Speaker
		k, ok := at[name]
		if !ok {
			k = len(groups)
			at[name] = k
			groups = append(groups, nil)
		}
		groups[k] = append(groups[k], i)
	}
	return groups
}

func firstRole(d *document.Document, group []int) string {
	for _, i := range group {
		if r := d.Statements[i].Role; r != "" {
			return r
		}
	}
	return ""
}

// statementLine prints "  cue [act → target، عبر relay]: content".
func statementLine(dst []byte, s *document.Statement) []byte {
	dst = append(dst, "  "...)
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
