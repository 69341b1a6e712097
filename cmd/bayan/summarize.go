package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

type summarizeOptions struct {
	*app
	args      []string
	method    string
	brief     bool
	labels    string
	highlight bool
	together  bool
	summary.Options
}

func newSummarizeCmd(a *app) *cobra.Command {
	o := &summarizeOptions{app: a}
	cmd := &cobra.Command{
		Use:   "summarize [FILE...]",
		Short: "The sentences that tell the most",
		Long: `summarize prints the most telling sentences of each document in the order of the
text: no headings, datelines or boilerplate, no half quotations, and the speaker
in square brackets where a chosen sentence does not name him.

With --brief it prints who spoke, with whom, where and when, and for each speaker what
he did in order, with his own words in «…» and the line they stand in; what is told
as background stands apart.

Formats: text, tsv, table, jsonl, json, html (a page with the text and what was chosen).`,
		Example: `  echo 'افتتح الوزير الميناء. وقال إنه الأكبر. والميناء في الجنوب.' | bayan summarize --sentences 1
  echo 'نما الاقتصاد. وتراجعت البطالة. وارتفعت الصادرات.' | bayan summarize --query البطالة --sentences 1`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runSummarize(cmd, o)
		},
	}
	f := cmd.Flags()
	f.IntVarP(&o.Sentences, "sentences", "n", 0, "`N` sentences (default 3)")
	f.IntVarP(&o.Words, "words", "w", 0, "at most `N` words")
	f.Float64VarP(&o.Ratio, "ratio", "r", 0, "this `share` of the words of the text, 0 to 1")
	f.StringVar(&o.Query, "query", "", "what the summary is to be about, in `words`")
	f.StringVar(&o.method, "method", "bayan", "scoring: bayan, lead, lexrank, textrank, lsa or mmr")
	f.BoolVar(&o.Explain, "explain", false, "print the figures behind each choice")
	f.BoolVar(&o.brief, "brief", false, "print the statements by speaker as a structured brief")
	f.StringVar(&o.labels, "labels", string(report.ArabicLabels), "labels of the brief as text: ar or en")
	f.BoolVar(&o.together, "together", false, "one summary of all documents without repeats, each sentence with its source")
	f.BoolVar(&o.highlight, "highlight", false, "print the whole text with the chosen sentences marked")
	return cmd
}

func runSummarize(cmd *cobra.Command, o *summarizeOptions) error {
	o.Method = summary.Method(o.method)
	if err := o.Validate(); err != nil {
		return &usageError{err}
	}
	switch {
	case o.brief && o.together:
		return &usageError{errors.New("--brief and --together cannot be given both")}
	case o.brief:
		return runBrief(cmd, o)
	case o.together:
		return runTogether(cmd, o)
	}
	text, rows := report.Summary(), report.SummarySentences()
	switch {
	case o.highlight:
		text = report.Highlighted(o.look())
	case o.Explain:
		rows = report.SummaryReasons()
		text = rows.TSV()
	}
	html, err := report.HTMLSummary()
	if err != nil {
		return err
	}
	layers := document.Summary
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{Summary: o.Options}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{
			"html":  html,
			"text":  text,
			"tsv":   rows.TSV(),
			"table": rows.Table(o.look()),
			"jsonl": report.JSONLines(o.shared.write(layers)),
			"json":  report.JSON(o.shared.write(layers)),
		},
	})
}

// runBrief prints the structured brief.
func runBrief(cmd *cobra.Command, o *summarizeOptions) error {
	labels, err := report.ParseLabels(o.labels)
	if err != nil {
		return &usageError{err}
	}
	text, err := report.Brief(o.look(), labels)
	if err != nil {
		return err
	}
	html, err := report.HTMLBrief()
	if err != nil {
		return err
	}
	layers := document.Statements
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   layers,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{
			"html":  html,
			"text":  text,
			"jsonl": report.JSONLines(o.shared.write(layers)),
			"json":  report.JSON(o.shared.write(layers)),
		},
	})
}
