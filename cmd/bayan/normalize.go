package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/normalize"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type normalizeOptions struct {
	*app
	args         []string
	profile      string
	fold, noFold []string
	explain      bool
	list         bool
}

func newNormalizeCmd(a *app) *cobra.Command {
	o := &normalizeOptions{app: a}
	cmd := &cobra.Command{
		Use:   "normalize [FILE...]",
		Short: "Fold spellings that mean the same into one",
		Long: `normalize prints the text with chosen foldings applied. The profile clean, the
default, changes only what never carries meaning; search folds all spelling
variants together; display prepares text for readers. --fold alone begins with
nothing. In JSON Lines the text stays as it is: the folded text stands in
"normalized", the folded tokens in "norm".

Formats: text, jsonl, json; with --explain text (and tsv) and table.`,
		Example: `  echo 'مـــرحبا بالأُســتاذ ﷺ ﻻ' | bayan normalize
  echo 'إلى المدرسةِ' | bayan normalize --profile search --explain -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runNormalize(cmd, o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.profile, "profile", "", "set of foldings: clean (default), search, display or none")
	f.StringSliceVar(&o.fold, "fold", nil, "add these `foldings`")
	f.StringSliceVar(&o.noFold, "no-fold", nil, "take these `foldings` away")
	f.BoolVar(&o.explain, "explain", false, "print what was folded, how often, and the first places")
	f.BoolVar(&o.list, "list", false, "list the foldings with an example each")
	return cmd
}

func runNormalize(cmd *cobra.Command, o *normalizeOptions) error {
	if o.list {
		return o.printList()
	}
	options := normalize.Options{Profile: normalize.Profile(o.profile), Fold: o.fold, NoFold: o.noFold}
	n, err := normalize.New(options)
	if err != nil {
		return &usageError{err}
	}
	t := task{stages: stages.All(stages.Options{Normalize: options}), pipe: "text", terminal: "text"}
	if o.explain {
		rows := report.Foldings(n)
		t.terminal = "table"
		t.printers = map[string]report.Printer{"text": rows.TSV(), "tsv": rows.TSV(), "table": rows.Table(o.look())}
		return o.documents(cmd.Context(), o.args, t)
	}
	write := o.shared.write(document.Tokens | document.Norms)
	write.Extra = report.NormalizedField(n)
	t.printers = map[string]report.Printer{
		"text":  report.Normalized(n),
		"jsonl": report.JSONLines(write),
		"json":  report.JSON(write),
	}
	t.wantFor = map[string]document.Layer{"jsonl": document.Norms, "json": document.Norms}
	return o.documents(cmd.Context(), o.args, t)
}

func (o *normalizeOptions) printList() error {
	rows := report.Rows{
		Header: []string{"folding", "profiles", "from", "to", "does"},
		Each: func(_ *document.Document, yield func(...string)) {
			for _, f := range normalize.Foldings() {
				profiles := make([]string, len(f.Profiles))
				for i, p := range f.Profiles {
					profiles[i] = string(p)
				}
				yield(f.Name, strings.Join(profiles, ","), f.Example, f.Result, f.Doc)
			}
		},
	}
	p := rows.TSV()
	if o.outTTY {
		p = rows.Table(o.look())
	}
	_, err := o.out.Write(p.Append(nil, nil))
	return err
}
