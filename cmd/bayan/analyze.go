package main

import (
	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type analyzeOptions struct {
	*app
	args     []string
	all      bool
	lexicons []string
}

func newAnalyzeCmd(a *app) *cobra.Command {
	o := &analyzeOptions{app: a}
	cmd := &cobra.Command{
		Use:     "analyze [FILE...]",
		Aliases: []string{"analyse"},
		Short:   "Lemma, root, clitics and part of speech of every word",
		Long: `analyze prints the morphology of every word in its context as CoNLL-U: clitics
as words of a multiword token, lemma, part of speech and features after Universal
Dependencies, Root= in the last column. With -o text or tsv it prints a row for
each word: confidence, source, part of speech, features, root, lemma, segments, word.

Formats: conllu, text (a table), tsv, jsonl, json.`,
		Example: `  echo 'والمفاوضات مستمرة بين الوزراء' | bayan analyze
  echo 'بحث الوزيران سبل تعزيز تعاونهما' | bayan analyze -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runAnalyze(cmd, o)
		},
	}
	cmd.Flags().BoolVar(&o.all, "all", false, "print every analysis of a word, best first (text, tsv, jsonl)")
	cmd.Flags().StringSliceVar(&o.lexicons, "lexicon", nil, "`files` with entries of your own")
	return cmd
}

func runAnalyze(cmd *cobra.Command, o *analyzeOptions) error {
	layers := document.Sentences | document.Tokens | document.Analyses
	rows := report.Analyses()
	if o.all {
		rows = report.AllAnalyses()
	}
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{Morph: morph.Options{All: o.all, Lexicons: o.lexicons}}),
		want:   layers,
		pipe:   "conllu", terminal: "text",
		printers: map[string]report.Printer{
			"conllu": report.CoNLLU(),
			"text":   rows.Table(o.look()),
			"tsv":    rows.TSV(),
			"jsonl":  report.JSONLines(o.shared.write(layers)),
			"json":   report.JSON(o.shared.write(layers)),
		},
	})
}
