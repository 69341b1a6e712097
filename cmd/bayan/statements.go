package main

import (
	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type statementsOptions struct {
	*app
	args []string
}

func newStatementsCmd(a *app) *cobra.Command {
	o := &statementsOptions{app: a}
	return &cobra.Command{
		Use:   "statements [FILE...]",
		Short: "Who said what, about whom, how strongly",
		Long: `statements prints the reported speech of a text grouped by speaker: the cue, in
brackets the act with its target and the medium that carried it, and what was said,
in «…» where it is quoted. With -o tsv it prints a row for each statement: document,
act, negated, kind, confidence, speaker, role, cue, target, relay, content.`,
		Example: `  echo 'قال وزير النقل سامر الخطيب: "الطرق شريان الحياة". وأضاف أن العمل سيبدأ غدا.' | bayan statements
  echo 'نفت وزارة الخارجية أن تكون قد تلقت عرضا.' | bayan statements -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runStatements(cmd, o)
		},
	}
}

func runStatements(cmd *cobra.Command, o *statementsOptions) error {
	layers := document.Statements
	rows := report.Statements()
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{
			"text":  report.BySpeaker(o.look()),
			"tsv":   rows.TSV(),
			"table": rows.Table(o.look()),
			"jsonl": report.JSONLines(o.shared.write(layers)),
			"json":  report.JSON(o.shared.write(layers)),
		},
	})
}
