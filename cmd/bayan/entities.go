package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

type entitiesOptions struct {
	*app
	args []string
	date string
	entity.Options
}

func newEntitiesCmd(a *app) *cobra.Command {
	o := &entitiesOptions{app: a}
	cmd := &cobra.Command{
		Use:   "entities [FILE...]",
		Short: "Persons, countries, places, organisations, titles and dates",
		Long: `entities prints what a text names: kind, code of the country, number of mentions, name,
role and the forms in which the text names it. Relative dates are resolved against the
document's own date, else against --date.`,
		Example: `  echo 'التقى وزير الخارجية الصيني نظيره الروسي في بكين.' | bayan entities
  echo 'زار الوفد عمان يوم الأحد الماضي.' | bayan entities --date 2024-03-20 -o tsv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runEntities(cmd, o)
		},
	}
	cmd.Flags().StringVar(&o.date, "date", "", "the `day` (2024-03-20) of documents that have none")
	return cmd
}

func runEntities(cmd *cobra.Command, o *entitiesOptions) error {
	if o.date != "" {
		var err error
		if o.Date, err = time.Parse(time.DateOnly, o.date); err != nil {
			return &usageError{fmt.Errorf("--date %q: want a day such as 2024-03-20", o.date)}
		}
	}
	rows := report.Entities()
	layers := document.Entities
	return o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{Entity: o.Options}),
		want:   layers,
		pipe:   "text", terminal: "table",
		printers: map[string]report.Printer{
			"text":  rows.TSV(),
			"tsv":   rows.TSV(),
			"table": rows.Table(o.look()),
			"jsonl": report.JSONLines(o.shared.write(layers)),
			"json":  report.JSON(o.shared.write(layers)),
		},
	})
}
