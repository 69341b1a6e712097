package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func newSchemaCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the records",
		Long: `schema prints the JSON Schema (draft 2020-12) of a line of JSON Lines. Its $id ends in
the version: within one version fields are added, never renamed, removed or given
another meaning.`,
		Example: `  bayan schema
  bayan schema > record.schema.json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(a.out, document.Schema())
			return err
		},
	}
}
