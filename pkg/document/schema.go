package document

import _ "embed"

// SchemaVersion is the version of the form of records. It changes when a field is
// renamed, removed or given another meaning.
const SchemaVersion = 1

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of the records that AppendRecord writes.
func Schema() string { return schema }
