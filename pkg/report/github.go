package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// github prints the workflow commands that GitHub Actions turns into annotations.
type github struct{}

// GitHub returns the printer of the format github. Columns count code points, as
// GitHub shows them.
func GitHub() FindingPrinter { return github{} }

var githubLevels = map[document.Level]string{document.Error: "error", document.Warning: "warning", document.Hint: "notice"}

func (github) Group(w io.Writer, fs []check.Located) error {
	var b strings.Builder
	for i := range fs {
		f := &fs[i]
		message := f.Message
		if strings.TrimSpace(f.Suggestion) != "" {
			message += "\n→ " + f.Suggestion
		}
		fmt.Fprintf(&b, "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s\n", githubLevels[f.Level],
			githubProperty(f.Path), f.Line, f.EndLine, f.Column, max(f.EndColumn, f.Column), githubProperty(f.Rule), githubData(message))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (github) End(w io.Writer, t *Tally) error {
	if n := t.HiddenTotal(); n > 0 {
		_, err := fmt.Fprintf(w, "::notice::%d more findings not shown, %d in all\n", n, t.Total())
		return err
	}
	return nil
}

// githubData escapes the message of a workflow command, githubProperty a property: what
// @actions/core escapes.
func githubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func githubProperty(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
