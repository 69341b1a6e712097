package source

import (
	"bytes"
	"errors"
	"iter"
	"unsafe"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Items yields the documents of the chunk and at last its error. It may be called
// by any goroutine; the documents keep parts of Data.
func (c *Chunk) Items(o document.ReadOptions) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		going := true
		switch {
		case len(c.Data) == 0:
		case c.Format == Text:
			going = yield(c.text())
		case c.Format == JSONLines:
			going = c.records(o, yield)
		case c.Format == CoNLLU:
			going = c.conllu(yield)
		}
		if going && c.Err != nil {
			yield(Item{Err: c.Err})
		}
	}
}

// text is the document of a plain text file, or of a piece of one.
func (c *Chunk) text() Item {
	data := c.Data
	if c.decoded {
		return c.plain(data, replaced(data, c.Encoding))
	}
	if !c.Rest || !bytes.HasPrefix(data, bom) {
		return c.plain(decode(data, c.Encoding))
	}
	return c.plain(document.Repair(data)) // inside a text it is a character like others
}

// plain makes the document of decoded text. Bytes that did not have to be decoded are
// not copied: nobody writes to Data any more.
func (c *Chunk) plain(text []byte, bad []document.InvalidBytes) Item {
	if len(bad) > document.MaxInvalid {
		return Item{Err: &Error{Path: c.Path, Err: tooBroken(c.Encoding)}}
	}
	for i := range bad {
		if bad[i].Line == 1 {
			bad[i].Column += c.column
		}
		bad[i].Line += c.Line - 1
		bad[i].Offset += c.Offset
	}
	return Item{Doc: &document.Document{
		ID:     c.Path,
		Text:   unsafe.String(unsafe.SliceData(text), len(text)),
		Origin: document.Origin{Path: c.Path, Encoding: c.Encoding, Invalid: bad, Open: c.open},
	}}
}

// records yields a document for each line, and an error for a line that holds none.
func (c *Chunk) records(o document.ReadOptions, yield func(Item) bool) bool {
	data, line, offset := c.Data, c.Line, c.Offset
	for len(data) > 0 {
		one, n := data, len(data)
		if k := bytes.IndexByte(data, '\n'); k >= 0 {
			one, n = data[:k], k+1
		}
		one = bytes.TrimSuffix(one, []byte{'\r'})
		if line == 1 {
			one = bytes.TrimPrefix(one, bom)
		}
		if !yield(c.record(one, line, offset, o)) {
			return false
		}
		data, line, offset = data[n:], line+1, offset+n
	}
	return true
}

func (c *Chunk) record(one []byte, line, offset int, o document.ReadOptions) Item {
	if len(bytes.TrimSpace(one)) == 0 {
		return Item{Line: one}
	}
	if len(one) > c.max {
		return Item{Err: &Error{Path: c.Path, Line: line, Err: tooLarge(c.max)}}
	}
	d, err := document.ParseRecord(one, o)
	if err != nil {
		item := Item{Err: &Error{Path: c.Path, Line: line, Err: err}}
		if errors.Is(err, document.ErrFailed) {
			item.Line = one
		}
		if e := (*document.RecordError)(nil); errors.As(err, &e) {
			item.Err = &Error{Path: c.Path, Line: line, Column: e.Column, Err: err}
		}
		return item
	}
	d.Origin.Path, d.Origin.Line, d.Origin.Encoding = c.Path, line, c.Encoding
	for i := range d.Origin.Invalid {
		d.Origin.Invalid[i].Line = line
		d.Origin.Invalid[i].Offset += offset
	}
	return Item{Doc: d}
}
