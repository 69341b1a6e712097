package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type checkOptions struct {
	*app
	args   []string
	rules  []string
	failOn string
	list   bool
}

func newCheckCmd(a *app) *cobra.Command {
	o := &checkOptions{app: a}
	cmd := &cobra.Command{
		Use:   "check [FILE...]",
		Short: "Find defects in Arabic text and corpora",
		Long: `check prints a row for each defect: place, level, rule, message and suggestion.
The exit code is 1 when it found something at or above the level of --fail-on.
'bayan explain RULE' tells what a rule is about.`,
		Example: `  echo 'وصل وزير الخارجیة ، وقال : نعم' | bayan check --fail-on never
  echo 'وصل وزير الخارجیة ، وقال : نعم' | bayan check --rules 'script/*' -o jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runCheck(cmd, o)
		},
	}
	f := cmd.Flags()
	f.StringSliceVar(&o.rules, "rules", nil, "only these `rules`: IDs, families or globs")
	f.StringVar(&o.failOn, "fail-on", "error", "exit with 1 at this `level` or above: error, warning, hint or never")
	f.BoolVar(&o.list, "list", false, "list the rules")
	return cmd
}

// gravity orders the levels of findings.
var gravity = map[document.Level]int{document.Hint: 1, document.Warning: 2, document.Error: 3}

func runCheck(cmd *cobra.Command, o *checkOptions) error {
	if o.list {
		return o.printList()
	}
	if err := oneOf("--fail-on", o.failOn, "error", "warning", "hint", "never"); err != nil {
		return err
	}
	settings := check.NewSettings()
	if len(o.rules) > 0 {
		if err := settings.Only(o.rules); err != nil {
			return &usageError{err}
		}
	}
	rows := report.Findings()
	found := false
	err := o.documents(cmd.Context(), o.args, task{
		stages: append(stages.All(stages.Options{}), []pipeline.Stage{check.Stage(settings)}...),
		want:   document.Findings,
		pipe:   "text", terminal: "table",
		printers: map[string]report.Printer{
			"text":  rows.TSV(),
			"tsv":   rows.TSV(),
			"table": rows.Table(o.look()),
			"jsonl": report.JSONLines(o.shared.write(document.Findings)),
			"json":  report.JSON(o.shared.write(document.Findings)),
		},
		after: func(d *document.Document) error {
			for i := range d.Findings {
				if o.failOn != "never" && gravity[d.Findings[i].Level] >= gravity[document.Level(o.failOn)] {
					found = true
				}
			}
			return nil
		},
	})
	if err == nil && found {
		return errFindings
	}
	return err
}

func (o *checkOptions) printList() error {
	for _, r := range check.Rules() {
		if _, err := fmt.Fprintf(o.out, "%s\t%s\t%s\t%s\n", r.ID, r.Level, r.Title.En, r.Title.Ar); err != nil {
			return err
		}
	}
	return nil
}

func newExplainCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Explain a rule of check",
		Args:  cobra.ExactArgs(1),
		Example: `  bayan explain script/lookalike
  bayan explain encoding/mojibake`,
		RunE: func(_ *cobra.Command, args []string) error {
			r, ok := check.Find(args[0])
			if !ok {
				return errors.New("no rule " + args[0] + "; 'bayan check --list' lists them")
			}
			_, err := fmt.Fprintf(a.out, "%s (%s)\n\n%s\n%s\n\n%s\n%s\n\n✗ %s\n✓ %s\n",
				r.ID, r.Level, r.Title.Ar, r.Why.Ar, r.Title.En, r.Why.En, r.Wrong, r.Right)
			return err
		},
	}
}
