package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Located is a finding with its place in the file it was read from. Lines and columns
// are 1-based, columns count code points; the end is exclusive.
type Located struct {
	document.Finding
	Path string
	// Document is the ID of the record, "" when the document is the whole file.
	Document                         string
	Line, Column, EndLine, EndColumn int
	// Before, Marked and After are the text under the finding and around it on its line.
	Before, Marked, After string
}

// excerptWidth is how many characters of the line stand on each side of a finding.
const excerptWidth = 32

// Locate returns the findings of d with their places. textField is the key under which
// records keep their text, "" for "text".
func Locate(d *document.Document, textField string) []Located {
	if len(d.Findings) == 0 {
		return nil
	}
	out := make([]Located, 0, len(d.Findings))
	w := walker{line: 1, column: 1, step: plainStep}
	if d.Record != nil {
		w = recordWalker(d, textField)
	}
	w.text = d.Text
	for _, f := range d.Findings {
		l := Located{Finding: f, Path: d.Origin.Path}
		if d.Origin.Line > 0 {
			l.Document = d.ID
		}
		l.Line, l.Column = w.at(f.Start)
		mark := w
		l.EndLine, l.EndColumn = mark.at(f.End)
		l.Before, l.Marked, l.After = excerpt(d.Text, f.Span)
		out = append(out, l)
	}
	return out
}

// walker derives lines and columns of offsets asked for in rising order.
type walker struct {
	text         string
	raw          string // what is left of the JSON string, for records
	pos          int
	line, column int
	step         func(w *walker, r rune)
}

// at returns the place of the byte offset.
func (w *walker) at(offset int) (line, column int) {
	for w.pos < offset && w.pos < len(w.text) {
		r, n := utf8.DecodeRuneInString(w.text[w.pos:])
		w.pos += n
		w.step(w, r)
	}
	return w.line, w.column
}

// plainStep moves over r in a text file.
func plainStep(w *walker, r rune) {
	if r == '\n' {
		w.line++
		w.column = 1
		return
	}
	w.column++
}

// recordWalker walks over the JSON string that holds the text, on the one line of the record.
func recordWalker(d *document.Document, textField string) walker {
	if textField == "" {
		textField = "text"
	}
	w := walker{line: max(d.Origin.Line, 1), column: 1, step: rawStep}
	before := 0
	for i := range d.Record.Fields {
		f := &d.Record.Fields[i]
		if f.Key == textField {
			w.raw, before = string(f.Raw), f.At
			break
		}
	}
	w.raw = strings.TrimPrefix(w.raw, `"`)
	w.column = before + 2
	for i := range d.Record.Fields {
		// code points before the text: bytes less the continuation bytes of earlier fields
		f := &d.Record.Fields[i]
		if f.At < before {
			w.column -= len(f.Raw) - utf8.RuneCount(f.Raw)
		}
		if f.At <= before {
			w.column -= len(f.Key) - utf8.RuneCountInString(f.Key)
		}
	}
	return w
}

// rawStep moves over what r was written as in the JSON string.
func rawStep(w *walker, r rune) {
	n := rawWidth(w.raw)
	w.column += utf8.RuneCountInString(w.raw[:n])
	w.raw = w.raw[n:]
}

// rawWidth returns the bytes that the first character of a JSON string takes.
func rawWidth(raw string) int {
	switch {
	case raw == "":
		return 0
	case raw[0] != '\\':
		_, n := utf8.DecodeRuneInString(raw)
		return n
	case len(raw) < 6 || raw[1] != 'u':
		return min(2, len(raw))
	}
	if len(raw) >= 12 && isHighEscape(raw) && isLowEscape(raw[6:]) {
		return 12
	}
	return 6
}

func isHighEscape(s string) bool {
	return s[1] == 'u' && (s[2] == 'd' || s[2] == 'D') && strings.IndexByte("89abAB", s[3]) >= 0
}

func isLowEscape(s string) bool {
	return s[0] == '\\' && s[1] == 'u' && (s[2] == 'd' || s[2] == 'D') && strings.IndexByte("cdefCDEF", s[3]) >= 0
}

// excerpt returns the text under s and around it, within its line; ends that were cut
// off are marked with an ellipsis.
func excerpt(text string, s document.Span) (before, marked, after string) {
	from, to := s.Start, s.End
	for n := 0; from > 0 && !isLineEnd(rune(text[from-1])); n++ {
		if n == excerptWidth {
			before = "…"
			break
		}
		_, w := utf8.DecodeLastRuneInString(text[:from])
		from -= w
	}
	before += text[from:s.Start]
	for n := 0; to < len(text) && !isLineEnd(rune(text[to])); n++ {
		if n == excerptWidth {
			after = "…"
			break
		}
		_, w := utf8.DecodeRuneInString(text[to:])
		to += w
	}
	marked = text[s.Start:s.End]
	if utf8.RuneCountInString(marked) > 3*excerptWidth {
		marked = shorten(marked, 3*excerptWidth)
	}
	return before, marked, text[s.End:to] + after
}
