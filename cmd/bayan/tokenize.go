package main

import (
	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type tokenizeOptions struct {
	*app
	args    []string
	clitics bool
}

func newTokenizeCmd(a *app) *cobra.Command {
	o := &tokenizeOptions{app: a}
	cmd := &cobra.Command{
		Use:   "tokenize [FILE...]",
		Short: "Split text into sentences and words",
		Long: `tokenize prints one sentence a line with its words separated by a space, and a
blank line between documents.`,
		Example: `  echo 'قال د. سامر: "وصلنا." ثم غادر.' | bayan tokenize
  echo 'بلغت النسبة 12.5٪ في عام ٢٠٢٤؛ راجع www.example.org/a' | bayan tokenize -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runTokenize(cmd, o)
		},
	}
	return cmd
}

func runTokenize(cmd *cobra.Command, o *tokenizeOptions) error {
	layers := document.Sentences | document.Tokens
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{
			"text":  report.Words(report.Surface),
			"tsv":   report.TokenRows(o.shared.offsetsUnit),
			"jsonl": report.JSONLines(o.shared.write(layers)),
			"json":  report.JSON(o.shared.write(layers)),
		},
	})
}
