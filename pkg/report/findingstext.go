package report

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// FindingsLook is how the text format looks.
type FindingsLook struct {
	// Color switches ANSI colours on, Bidi isolates Arabic so that a terminal shows the
	// line in order, Summary adds the closing line and the advice.
	Color, Bidi, Summary bool
	// Group heads the findings of a file with its name; without it each line is
	// path:line:column alone, for editors.
	Group bool
}

// findingsText prints findings for people: place, level, message, rule, and the line
// with the place marked.
type findingsText struct {
	FindingsLook
	path string
}

// FindingsText returns the printer of the format text.
func FindingsText(look FindingsLook) FindingPrinter { return &findingsText{FindingsLook: look} }

// The colours of the levels, as ANSI codes.
var levelColors = map[document.Level]string{document.Error: "31;1", document.Warning: "33", document.Hint: "36"}

func (p *findingsText) Group(w io.Writer, fs []check.Located) error {
	var b bytes.Buffer
	for i := range fs {
		p.finding(&b, &fs[i])
	}
	_, err := w.Write(b.Bytes())
	return err
}

func (p *findingsText) finding(b *bytes.Buffer, f *check.Located) {
	if p.FindingsLook.Group && f.Path != p.path {
		if p.path != "" {
			b.WriteByte('\n')
		}
		fmt.Fprintf(b, "%s\n", p.paint("1;4", f.Path))
	}
	p.path = f.Path
	id := ""
	if f.Document != "" {
		id = " " + p.isolate("("+f.Document+")")
	}
	fmt.Fprintf(b, "%s:%d:%d: %s: %s %s%s\n", f.Path, f.Line, f.Column,
		p.paint(levelColors[f.Level], string(f.Level)), p.isolate(reveal(f.Message)), p.paint("2", "["+f.Rule+"]"), id)
	if f.Before+f.Marked+f.After == "" {
		return
	}
	line := reveal(f.Before) + p.marked(revealSpaces(f.Marked)) + reveal(f.After)
	fmt.Fprintf(b, "    %s\n", p.isolate(line))
	if f.HasSuggestion {
		s := revealSpaces(f.Suggestion)
		if s == "" {
			s = "(delete)"
		}
		fmt.Fprintf(b, "    %s %s\n", p.paint("32", "→"), p.isolate(s))
	}
}

// marked puts the brackets ⟦ ⟧, and colour where there is any, round s.
func (p *findingsText) marked(s string) string {
	return "⟦" + p.paint("7", s) + "⟧"
}

func (p *findingsText) paint(code, s string) string {
	if !p.Color || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// isolate puts text that holds Arabic between FSI and PDI.
func (p *findingsText) isolate(s string) string {
	if !p.Bidi {
		return s
	}
	return "\u2068" + s + "\u2069"
}

func (p *findingsText) End(w io.Writer, t *Tally) error {
	if !p.Summary {
		return nil
	}
	var b strings.Builder
	if p.path != "" {
		b.WriteByte('\n')
	}
	if t.Total() == 0 {
		fmt.Fprintf(&b, "no findings in %s\n", count(t.Documents, "document"))
	} else {
		fmt.Fprintf(&b, "%s in %s: %s, %s, %s\n", count(t.Total(), "finding"), count(t.Documents, "document"),
			count(t.Levels[document.Error], "error"), count(t.Levels[document.Warning], "warning"), count(t.Levels[document.Hint], "hint"))
	}
	for _, k := range slices.SortedFunc(maps.Keys(t.Hidden), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.Hidden[b], t.Hidden[a]), cmp.Compare(a, b))
	}) {
		fmt.Fprintf(&b, "  %d more of %s not shown\n", t.Hidden[k], k)
	}
	if t.Known > 0 {
		fmt.Fprintf(&b, "  %d known from the baseline\n", t.Known)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// count returns "1 error", "2 errors".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// reveal shows invisible and control characters by their code point.
func reveal(s string) string {
	plain := true
	for _, r := range s {
		if hides(r) {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t' || r == 0xA0:
			b.WriteByte(' ')
		case hides(r):
			fmt.Fprintf(&b, "<U+%04X>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hides reports characters that cannot be seen or that disturb the line.
func hides(r rune) bool {
	return r == utf8.RuneError || script.IsInvisible(r) || unicode.IsControl(r) || r == 0xA0 || r >= 0x2028 && r <= 0x202F || unicode.Is(unicode.Co, r)
}

// revealSpaces is reveal for the text under a finding, where spaces matter too.
func revealSpaces(s string) string {
	if strings.Trim(s, " ") == "" {
		return strings.Repeat("␣", len(s))
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n':
			b.WriteString("↵")
		case hides(r):
			fmt.Fprintf(&b, "<U+%04X>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
