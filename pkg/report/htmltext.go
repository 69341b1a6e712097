package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// markKind is what a mark of the text says; of one kind only the innermost shows.
type markKind uint8

const (
	markLine markKind = iota // heading or boilerplate
	markChosen
	markAct
	markCue
	markSpeaker
	markKey
	markKinds
)

// mark is a highlighted span of the text.
type mark struct {
	document.Span
	kind markKind
	// class is the CSS class, title the tooltip, anchor the id of its start; the last two
	// may be empty.
	class, title, anchor string
}

// piece is a run of text under the same marks.
type piece struct {
	// Anchors are the ids of the places that begin here.
	Anchors      []string
	Class, Title string
	Text         string
}

// marked cuts a text at its blank lines and at the borders of the marks. Marks that do
// not lie in the text are left out; white space round paragraphs is dropped.
func marked(text string, marks []mark) [][]piece {
	marks = slices.DeleteFunc(slices.Clone(marks), func(m mark) bool {
		return m.Start < 0 || m.End > len(text) || m.Start >= m.End
	})
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) })
	m := marker{text: text, marks: marks}
	var out [][]piece
	for _, p := range paragraphs(text) {
		out = append(out, m.paragraph(p))
	}
	return out
}

// paragraphs returns the stretches between blank lines, without white space at their ends.
func paragraphs(text string) []document.Span {
	var out []document.Span
	start, end := -1, 0 // of the paragraph at hand
	at := 0
	for line := range strings.Lines(text) {
		content := strings.TrimSpace(line)
		if content == "" {
			if start >= 0 {
				out = append(out, document.Span{Start: start, End: end})
			}
			start = -1
		} else {
			from := at + strings.Index(line, content)
			if start < 0 {
				start = from
			}
			end = from + len(content)
		}
		at += len(line)
	}
	if start >= 0 {
		out = append(out, document.Span{Start: start, End: end})
	}
	return out
}

// marker walks a text once from its start.
type marker struct {
	text  string
	marks []mark
	// next is the first mark that has not begun; active are those that are open.
	next   int
	active []mark
}

// paragraph returns the pieces of a paragraph; paragraphs come in the order of the text.
func (m *marker) paragraph(p document.Span) []piece {
	var out []piece
	for at := p.Start; at < p.End; {
		var anchors []string
		m.active = slices.DeleteFunc(m.active, func(x mark) bool { return x.End <= at })
		for m.next < len(m.marks) && m.marks[m.next].Start <= at {
			x := m.marks[m.next]
			m.next++
			if x.anchor != "" {
				anchors = append(anchors, x.anchor)
			}
			if x.End > at {
				m.active = append(m.active, x)
			}
		}
		end := p.End
		if m.next < len(m.marks) {
			end = min(end, m.marks[m.next].Start)
		}
		for _, x := range m.active {
			end = min(end, x.End)
		}
		one := piece{Anchors: anchors, Text: m.text[at:end]}
		one.Class, one.Title = m.look()
		out = append(out, one)
		at = end
	}
	return out
}

// look returns the classes of the active marks, of each kind the innermost, and the
// tooltip of the innermost of all.
func (m *marker) look() (class, title string) {
	var inner [markKinds]*mark
	var shown *mark
	for i := range m.active {
		x := &m.active[i]
		if o := inner[x.kind]; o == nil || x.Len() <= o.Len() {
			inner[x.kind] = x
		}
		if x.title != "" && (shown == nil || x.Len() <= shown.Len()) {
			shown = x
		}
	}
	var classes []string
	for _, x := range inner {
		if x != nil {
			classes = append(classes, x.class)
		}
	}
	if shown != nil {
		title = shown.title
	}
	return strings.Join(classes, " "), title
}
