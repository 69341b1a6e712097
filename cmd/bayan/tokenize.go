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
	clitics string
}

func newTokenizeCmd(a *app) *cobra.Command {
	o := &tokenizeOptions{app: a}
	cmd := &cobra.Command{
		Use:   "tokenize [FILE...]",
		Short: "Split text into sentences and words",
		Long: `tokenize prints one sentence a line with its words separated by a space, and a
blank line between documents. --clitics marks the joints of words with +; its
schemes are ud (syntactic words as in Universal Dependencies), d1 (conjunctions),
d2 (and particles), atb (and pronouns) and d3 (and the article).

Formats: text, tsv (start, end, kind, form), conllu, jsonl, json.`,
		Example: `  echo 'قال د. سامر: "وصلنا." ثم غادر.' | bayan tokenize
  echo 'بلغت النسبة 12.5٪ في عام ٢٠٢٤؛ راجع www.example.org/a' | bayan tokenize -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runTokenize(cmd, o)
		},
	}
	cmd.Flags().StringVar(&o.clitics, "clitics", "", "mark the joints of words with + by a `scheme`: ud, d1, d2, atb or d3")
	cmd.Flags().Lookup("clitics").NoOptDefVal = report.Schemes()[0].Name
	return cmd
}

func runTokenize(cmd *cobra.Command, o *tokenizeOptions) error {
	layers := document.Sentences | document.Tokens
	text := report.SurfaceWords()
	if o.clitics != "" {
		scheme, err := schemeOf(o.clitics)
		if err != nil {
			return err
		}
		layers |= document.Analyses
		text = report.Words(scheme.Clitics())
	}
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{
			"text":   text,
			"tsv":    report.TokenRows(o.shared.offsetsUnit),
			"conllu": report.CoNLLU(),
			"jsonl":  report.JSONLines(o.shared.write(layers)),
			"json":   report.JSON(o.shared.write(layers)),
		},
	})
}

func schemeOf(name string) (report.Scheme, error) {
	var names []string
	for _, s := range report.Schemes() {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	return report.Scheme{}, oneOf("--clitics", name, names...)
}
