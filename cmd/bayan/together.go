package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

// runTogether prints one summary of all documents, each sentence with its source.
func runTogether(cmd *cobra.Command, o *summarizeOptions) error {
	c, err := summary.NewCollector(o.Options)
	if err != nil {
		return &usageError{err}
	}
	output := o.shared.output
	err = o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   summary.Needs | summary.Uses,
		pipe:   "text", terminal: "text",
		printers: map[string]report.Printer{"text": {}, "tsv": {}, "json": {}, "jsonl": {}},
		after: func(d *document.Document) error {
			c.Add(d)
			return nil
		},
	})
	if err != nil && !errors.Is(err, errReported) {
		return err
	}
	if perr := o.printCited(output, c.Summary()); perr != nil {
		return perr
	}
	return err
}

// printCited prints the sentences with their sources: in brackets after the sentence, in
// a column of their own, or as JSON.
func (o *summarizeOptions) printCited(output string, cited []summary.Cited) error {
	var b strings.Builder
	switch output {
	case "tsv":
		for _, s := range cited {
			fmt.Fprintf(&b, "%.4f\t%s\t%s\n", s.Score, s.Name, s.Text)
		}
	case "json", "jsonl":
		type sentence struct {
			Source   string  `json:"source"`
			Document int     `json:"document"`
			Text     string  `json:"text"`
			Score    float64 `json:"score"`
		}
		list := make([]sentence, 0, len(cited))
		for _, s := range cited {
			list = append(list, sentence{s.Name, s.Source, s.Text, s.Score})
		}
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(map[string]any{"sentences": list}); err != nil {
			return err
		}
	default:
		for _, s := range cited {
			fmt.Fprintf(&b, "%s (%s)\n", s.Text, s.Name)
		}
	}
	_, err := o.out.Write([]byte(b.String()))
	return err
}
