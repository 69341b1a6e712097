// Package document holds the one value that every part of bayan passes on: a
// text, never changed, and layers of annotation that point into it.
//
// All positions are byte offsets into Document.Text, half open, on code point
// borders. Line and column are derived when something is printed. Conversion to
// code points or UTF-16 units happens only when a record is written or read.
package document

import "time"

// Span is a half-open range [Start, End) of byte offsets into a Document's Text.
type Span struct {
	Start, End int
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Layer names a kind of annotation; layers combine as bits.
type Layer uint16

// The layers of a Document, in the order in which they build on one another.
const (
	Sentences Layer = 1 << iota
	Tokens
	Norms
	Analyses
	Stems
	Entities
	Keyphrases
	Statements
	Summary
	Findings
)

// Document is one text and what is known about it. The Text is never changed.
// A layer that Has does not report is absent; one that it reports may be empty.
type Document struct {
	ID    string
	Title string
	Text  string
	// Date is the day the document was published, zero when unknown.
	Date time.Time
	// Origin says where the document was read from.
	Origin Origin

	Sentences []Sentence
	Tokens    []Token
	// Norms, Readings and Stems are parallel to Tokens while their layer is present.
	Norms    []string
	Readings []Reading
	Stems    []string

	Entities   []Entity
	Keyphrases []Keyphrase
	Statements []Statement
	Summary    *SummaryText
	Findings   []Finding

	// Record is the JSON object the document came in, nil for other formats.
	// Its unknown keys pass through to the output.
	Record *Record

	layers Layer
}

// Origin is the place a document was read from.
type Origin struct {
	// Path is the file's name as given, "-" for standard input.
	Path string
	// Line is the 1-based line of a record inside its file, 0 when the document is the file.
	Line int
	// Encoding is the character encoding the bytes were decoded from.
	Encoding string
	// Invalid lists the undecodable byte runs of the original file.
	Invalid []InvalidBytes
	// Open tells that the document is a piece of a file whose last line goes on in the next one.
	Open bool
}

// InvalidBytes is one run of bytes that is no text in the file's encoding; the
// text carries U+FFFD in its place.
type InvalidBytes struct {
	// Offset is the byte offset in the file; Line and Column are 1-based, Column in bytes.
	Offset, Length, Line, Column int
	// TextOffset is the byte offset of the U+FFFD in Document.Text.
	TextOffset int
	// Bytes are the bytes themselves where they are known.
	Bytes string
}

// Has reports whether all layers in l are present.
func (d *Document) Has(l Layer) bool { return d.layers&l == l }

// Mark records that the layers in l have been computed.
func (d *Document) Mark(l Layer) { d.layers |= l }

// Layers returns the set of layers that are present.
func (d *Document) Layers() Layer { return d.layers }

// Drop forgets the layers in l and frees what they held.
func (d *Document) Drop(l Layer) {
	d.layers &^= l
	if d.Record != nil {
		d.Record.intact &^= l
	}
	clear := []struct {
		layer Layer
		free  func()
	}{
		{Sentences, func() { d.Sentences = nil }},
		{Tokens, func() { d.Tokens = nil }},
		{Norms, func() { d.Norms = nil }},
		{Analyses, func() { d.Readings = nil }},
		{Stems, func() { d.Stems = nil }},
		{Entities, func() { d.Entities = nil }},
		{Keyphrases, func() { d.Keyphrases = nil }},
		{Statements, func() { d.Statements = nil }},
		{Summary, func() { d.Summary = nil }},
		{Findings, func() { d.Findings = nil }},
	}
	for _, c := range clear {
		if l&c.layer != 0 {
			c.free()
		}
	}
}

// Slice returns the text under s.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }
