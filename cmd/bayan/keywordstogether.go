package main

import (
	"encoding/json"
	"errors"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

// togetherDepth is the least number of phrases of a document that count for the
// common list.
const togetherDepth = 15

// runKeywordsTogether prints one list of keyphrases for all documents.
func runKeywordsTogether(cmd *cobra.Command, o *keywordsOptions) error {
	wanted := o.N
	if o.N >= 0 {
		o.N = max(o.N, togetherDepth)
	}
	corpus := keyphrase.NewCollection()
	err := o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{Keyphrase: o.Options}),
		want:   document.Keyphrases,
		pipe:   "text", terminal: "table",
		printers: map[string]report.Printer{"text": {}, "tsv": {}, "table": {}, "json": {}},
		after: func(d *document.Document) error {
			corpus.Add(d)
			return nil
		},
	})
	if err != nil && !errors.Is(err, errReported) {
		return err
	}
	if perr := o.printTogether(corpus.Top(wanted)); perr != nil {
		return perr
	}
	return err
}

func (o *keywordsOptions) printTogether(list []keyphrase.Shared) error {
	format := o.shared.output
	if format == "auto" && o.outTTY {
		format = "table"
	}
	var out []byte
	if format == "json" {
		var err error
		if out, err = json.MarshalIndent(list, "", "  "); err != nil {
			return err
		}
		out = append(out, '\n')
	} else {
		rows := report.Rows{Header: []string{"score", "documents", "phrase"}, Each: func(_ *document.Document, yield func(...string)) {
			for _, s := range list {
				yield(strconv.FormatFloat(s.Score, 'f', 4, 64), strconv.Itoa(s.Documents), s.Text)
			}
		}}
		p := rows.TSV()
		if format == "table" {
			p = rows.Table(o.look())
		}
		out = p.Append(nil, nil)
	}
	_, err := o.out.Write(out)
	return err
}
