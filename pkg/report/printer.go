// Package report turns documents into output: plain text, tables, TSV, JSON and
// CoNLL-U. Printers append to a buffer and never touch a terminal or file.
package report

import (
	"bytes"
	"encoding/json"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Printer prints documents one after another. Append may be called by several
// goroutines at once; Begin, Between and End frame the whole run.
type Printer struct {
	// Begin opens and End closes the output; Between stands between two documents.
	Begin, Between, End string
	// Append appends one document.
	Append func(dst []byte, d *document.Document) []byte
	// Records is true for formats in which a document that failed leaves a record
	// of its error.
	Records bool
	// Pieces is true when the output of a text is that of its paragraphs one after
	// another, so that pieces of a long text may be worked and printed by themselves.
	Pieces bool
}

// JSONLines prints one record a line.
func JSONLines(o document.WriteOptions) Printer {
	return Printer{Records: true, Append: func(dst []byte, d *document.Document) []byte {
		return append(document.AppendRecord(dst, d, o), '\n')
	}}
}

// JSON prints one indented array of records.
func JSON(o document.WriteOptions) Printer {
	return Printer{Begin: "[\n", Between: ",\n", End: "\n]\n", Append: func(dst []byte, d *document.Document) []byte {
		buf := bytes.NewBuffer(dst)
		buf.WriteString("  ")
		// a record of ours is valid JSON: Indent cannot fail
		_ = json.Indent(buf, document.AppendRecord(nil, d, o), "  ", "  ")
		return buf.Bytes()
	}}
}

// CoNLLU prints CoNLL-U.
func CoNLLU() Printer { return Printer{Append: document.AppendCoNLLU} }
