package main

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

type statementsOptions struct {
	*app
	args      []string
	by, since string
	matrix    bool
	statement.Filter
}

func newStatementsCmd(a *app) *cobra.Command {
	o := &statementsOptions{app: a}
	cmd := &cobra.Command{
		Use:   "statements [FILE...]",
		Short: "Who said what, about whom, how strongly",
		Long: `statements prints the reported speech of a text grouped by speaker: the cue, in
brackets the act with its target and the medium that carried it, and what was said,
in «…» where it is quoted. With -o tsv it prints a row for each statement: document,
act, negated, kind, confidence, speaker, role, cue, target, relay, content.

With --matrix it counts over all documents who said what to whom: number, country of
the speaker, country aimed at, act; most frequent first.

Formats: text, tsv, table, jsonl, json, html (a page with the text in the colours of
the acts).`,
		Example: `  echo 'قال وزير النقل سامر الخطيب: "الطرق شريان الحياة". وأضاف أن العمل سيبدأ غدا.' | bayan statements
  echo 'نفت وزارة الخارجية أن تكون قد تلقت عرضا.' | bayan statements -o tsv
  echo 'نفت الوزارة الخبر. وقال النائب إن الخبر صحيح.' | bayan statements --act deny`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runStatements(cmd, o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.by, "by", string(statement.BySpeaker), "group the text output by speaker, act, country or order")
	f.StringVar(&o.Speaker, "speaker", "", "only speakers whose name, alias or role has this `part`")
	f.StringVar(&o.Act, "act", "", "only this act, by `code` (deny) or CAMEO number (016)")
	f.StringVar(&o.Country, "country", "", "only speakers of the country with this ISO `code`")
	f.StringVar(&o.since, "since", "", "only documents of this `date` (2024-01-31) or later; those without a date stay")
	f.BoolVar(&o.matrix, "matrix", false, "count country, target country and act over all documents")
	return cmd
}

// grouping checks the flags of the command and returns what --by says.
func (o *statementsOptions) grouping() (statement.By, error) {
	by, err := statement.ParseBy(o.by)
	if err == nil {
		err = o.Validate()
	}
	if err == nil && o.since != "" {
		if o.Since, err = time.Parse(time.DateOnly, o.since); err != nil {
			err = fmt.Errorf("--since %q: want a date such as 2024-01-31", o.since)
		}
	}
	if err != nil {
		return "", &usageError{err}
	}
	return by, nil
}

func runStatements(cmd *cobra.Command, o *statementsOptions) error {
	by, err := o.grouping()
	if err != nil {
		return err
	}
	if o.matrix {
		return runMatrix(cmd, o)
	}
	layers := document.Statements
	rows := report.Statements()
	html, err := report.HTMLStatements(by)
	if err != nil {
		return err
	}
	printers := map[string]report.Printer{
		"html":  html,
		"text":  report.Grouped(o.look(), by),
		"tsv":   rows.TSV(),
		"table": rows.Table(o.look()),
		"jsonl": report.JSONLines(o.shared.write(layers)),
		"json":  report.JSON(o.shared.write(layers)),
	}
	var found atomic.Bool
	for name, p := range printers {
		p.Append = noting(&found, p.Append)
		printers[name] = report.Filtered(p, o.Filter)
	}
	err = o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: printers,
	})
	if err == nil && !found.Load() && !o.shared.quiet {
		fmt.Fprintln(o.err, "bayan: no statements found")
	}
	return err
}

// noting returns print, which besides sets found where a document has statements.
// It is called by several goroutines.
func noting(found *atomic.Bool, print func([]byte, *document.Document) []byte) func([]byte, *document.Document) []byte {
	return func(dst []byte, d *document.Document) []byte {
		if d != nil && len(d.Statements) > 0 {
			found.Store(true)
		}
		return print(dst, d)
	}
}

// runMatrix counts over all documents and prints the rows at the end.
func runMatrix(cmd *cobra.Command, o *statementsOptions) error {
	var m statement.Matrix
	err := o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   document.Statements,
		pipe:   "tsv", terminal: "table",
		printers: map[string]report.Printer{"tsv": {}, "table": {}},
		after: func(d *document.Document) error {
			o.Keep(d)
			m.Add(d)
			return nil
		},
	})
	if err != nil && !errors.Is(err, errReported) {
		return err
	}
	p := report.Matrix(&m).TSV()
	if o.shared.output == "table" || o.shared.output == "auto" && o.outTTY {
		p = report.Matrix(&m).Table(o.look())
	}
	if _, werr := o.out.Write(p.Append(nil, nil)); werr != nil {
		return werr
	}
	return err
}
