package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type keywordsOptions struct {
	*app
	args   []string
	pos    []string
	method string
	// together asks for one list of all documents.
	together bool
	keyphrase.Options
}

func newKeywordsCmd(a *app) *cobra.Command {
	o := &keywordsOptions{app: a}
	cmd := &cobra.Command{
		Use:   "keywords [FILE...]",
		Short: "The phrases that tell what a text is about",
		Long: `keywords prints a score, a tab and a phrase, best first.

Formats: text (and tsv), table, jsonl, json, html.`,
		Example: `  echo 'بحث وزير النقل تطوير السكك الحديدية. وقال إن السكك الحديدية أولوية.' | bayan keywords -n 3
  echo 'افتتح الرئيس معرض الكتاب في عمان.' | bayan keywords --max-words 2 -o jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.MaxWords < 1 || o.MaxWords > keyphrase.Longest {
				return &usageError{fmt.Errorf("--max-words %d: want 1 to %d", o.MaxWords, keyphrase.Longest)}
			}
			o.args = args
			return runKeywords(cmd, o)
		},
	}
	f := cmd.Flags()
	f.IntVarP(&o.N, "limit", "n", keyphrase.DefaultN, "at most `N` phrases, negative for all")
	f.Float64Var(&o.MinScore, "min-score", 0, "drop phrases with a lower score")
	f.IntVar(&o.MaxWords, "max-words", 5, "at most `N` words a phrase, 1 to 5")
	f.StringSliceVar(&o.pos, "pos", nil, "only phrases whose head is one of these `parts` of speech (NOUN,PROPN)")
	f.BoolVar(&o.Entities, "entities", false, "only phrases that name an entity")
	f.StringVar(&o.method, "method", "bayan", "ranking: bayan, tfidf, textrank, yake or kpminer")
	f.BoolVar(&o.Explain, "explain", false, "print the figures behind each score")
	f.BoolVar(&o.together, "together", false, "one list of all documents: score, number of documents, phrase")
	return cmd
}

func runKeywords(cmd *cobra.Command, o *keywordsOptions) error {
	o.Method = keyphrase.Method(o.method)
	for _, p := range o.pos {
		upos, ok := document.ParseUPOS(p)
		if !ok {
			return &usageError{fmt.Errorf("--pos %q: no part of speech of Universal Dependencies", p)}
		}
		o.POS = append(o.POS, upos)
	}
	if o.together {
		return runKeywordsTogether(cmd, o)
	}
	rows := report.Keyphrases()
	if o.Explain {
		rows = report.Explained()
	}
	html, err := report.HTMLKeyphrases()
	if err != nil {
		return err
	}
	layers := document.Keyphrases
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{Keyphrase: o.Options}),
		want:   layers,
		pipe:   "text", terminal: "table",
		printers: map[string]report.Printer{
			"html":  html,
			"text":  rows.TSV(),
			"tsv":   rows.TSV(),
			"table": rows.Table(o.look()),
			"jsonl": report.JSONLines(o.shared.write(layers)),
			"json":  report.JSON(o.shared.write(layers)),
		},
	})
}
