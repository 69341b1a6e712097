package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/stats"
)

type statsOptions struct {
	*app
	args []string
	top  int
}

func newStatsCmd(a *app) *cobra.Command {
	o := &statsOptions{app: a}
	cmd := &cobra.Command{
		Use:   "stats [FILE...]",
		Short: "Count documents, sentences, words and forms",
		Long: `stats prints the figures of all documents together: one name and number a line,
then the most frequent word forms with --top. Vowel marks and tatweel do not part
forms. Formats: tsv, text (a table), json.`,
		Example: `  echo 'وصل الوزير. غادر الوزير.' | bayan stats
  echo 'وصل الوزير. غادر الوزير.' | bayan stats --top 2 -o json`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runStats(cmd, o)
		},
	}
	cmd.Flags().IntVar(&o.top, "top", 0, "print the `N` most frequent word forms too")
	return cmd
}

func runStats(cmd *cobra.Command, o *statsOptions) error {
	if o.top < 0 {
		return &usageError{fmt.Errorf("--top %d: want 0 or more", o.top)}
	}
	corpus := stats.New()
	err := o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   document.Sentences | document.Tokens,
		pipe:   "tsv", terminal: "text",
		printers: map[string]report.Printer{"tsv": {}, "text": {}, "json": {}},
		after: func(d *document.Document) error {
			corpus.Add(d)
			return nil
		},
	})
	if err != nil && !errors.Is(err, errReported) {
		return err
	}
	if perr := o.print(corpus); perr != nil {
		return perr
	}
	return err
}

func (o *statsOptions) print(c *stats.Corpus) error {
	format := o.shared.output
	if format == "auto" {
		format = "tsv"
		if o.outTTY {
			format = "text"
		}
	}
	var out []byte
	switch format {
	case "json":
		figures := map[string]any{}
		for _, f := range c.Figures() {
			figures[f.Name] = f.Value
		}
		if o.top > 0 {
			figures["top"] = c.Top(o.top)
		}
		var err error
		if out, err = json.MarshalIndent(figures, "", "  "); err != nil {
			return err
		}
		out = append(out, '\n')
	default:
		rows := report.Rows{Header: []string{"number", "name"}, Each: func(_ *document.Document, yield func(...string)) {
			for _, f := range c.Figures() {
				yield(number(f.Value), f.Name)
			}
			for _, w := range c.Top(o.top) {
				yield(strconv.Itoa(w.N), w.Form)
			}
		}}
		p := rows.TSV()
		if format == "text" {
			p = rows.Table(o.look())
		}
		out = p.Append(nil, nil)
	}
	_, err := o.out.Write(out)
	return err
}

// number prints whole numbers whole and others with two decimals.
func number(f float64) string {
	if f == float64(int(f)) {
		return strconv.Itoa(int(f))
	}
	return fmt.Sprintf("%.2f", f)
}
