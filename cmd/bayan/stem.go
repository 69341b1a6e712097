package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/stem"
)

type stemOptions struct {
	*app
	args  []string
	table bool
	list  bool
	stem.Options
}

func newStemCmd(a *app) *cobra.Command {
	o := &stemOptions{app: a}
	cmd := &cobra.Command{
		Use:   "stem [FILE...]",
		Short: "Reduce words to stems, lemmas or roots",
		Long: `stem prints one sentence a line with the stems of its words, by default their lemmas
in context. Names of countries,
cities and organisations keep their form; words in Latin and Cyrillic letters go
through Snowball. With -o tsv it prints stem and word, a row for each word.

Formats: text, tsv, conllu, jsonl, json.`,
		Example: `  echo 'والمفاوضات بين وزراء فلسطين' | bayan stem
  echo 'المكتبات والكتب' | bayan stem --algorithm light10 -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runStem(cmd, o)
		},
	}
	f := cmd.Flags()
	var names []string
	for _, alg := range stem.Algorithms() {
		names = append(names, alg.Name)
	}
	f.StringVar(&o.Algorithm, "algorithm", names[0], strings.Join(names, ", "))
	f.StringVar(&o.Foreign, "foreign", "auto", "`language` of words in other scripts: "+strings.Join(stem.Languages(), ", "))
	f.BoolVar(&o.StemNames, "stem-names", false, "stem names too")
	f.BoolVar(&o.table, "table", false, "print confidence, source, root, lemma, stem, segments and word in rows")
	f.BoolVar(&o.list, "list", false, "list the algorithms with an example each")
	return cmd
}

func runStem(cmd *cobra.Command, o *stemOptions) error {
	if o.list {
		return o.printList()
	}
	if _, err := stem.New(o.Options); err != nil {
		return &usageError{err}
	}
	layers := document.Sentences | document.Tokens | document.Stems
	t := task{
		stages: stages.All(stages.Options{Stem: o.Options}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{
			"text":   report.Words(report.Stem),
			"tsv":    report.Stems().TSV(),
			"conllu": report.CoNLLU(),
			"jsonl":  report.JSONLines(o.shared.write(layers)),
			"json":   report.JSON(o.shared.write(layers)),
		},
	}
	if alg, err := stem.Find(o.Algorithm); err == nil && alg.Needs == document.Tokens {
		t.printers["text"] = report.StemmedWords(o.worker)
		t.wantFor = map[string]document.Layer{"text": document.Sentences | document.Tokens}
	}
	if o.table {
		t.wantFor = nil
		rows := report.StemTable()
		t.want |= document.Analyses
		t.terminal = "table"
		t.printers = map[string]report.Printer{"text": rows.TSV(), "tsv": rows.TSV(), "table": rows.Table(o.look())}
	}
	return o.documents(cmd.Context(), o.args, t)
}

// worker returns a stemmer by the options, which have been checked.
func (o *stemOptions) worker() *stem.Worker {
	w, _ := stem.New(o.Options)
	return w
}

func (o *stemOptions) printList() error {
	for _, alg := range stem.Algorithms() {
		if _, err := fmt.Fprintf(o.out, "%s\t%s\t%s\t%s\n", alg.Name, alg.Example, alg.Result, alg.Doc); err != nil {
			return err
		}
	}
	return nil
}
