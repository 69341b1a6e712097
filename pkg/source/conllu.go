package source

import (
	"bytes"
	"errors"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// conllu yields the documents of a chunk of CoNLL-U, which begin at newdoc comments.
func (c *Chunk) conllu(yield func(Item) bool) bool {
	data, line := c.Data, c.Line
	if line == 1 {
		data = bytes.TrimPrefix(data, bom)
	}
	for len(data) > 0 {
		n := bytes.Index(data, newDoc) + 1
		if n == 0 {
			n = len(data)
		}
		if !yield(c.conlluDocument(data[:n], line)) {
			return false
		}
		line += bytes.Count(data[:n], []byte{'\n'})
		data = data[n:]
	}
	return true
}

func (c *Chunk) conlluDocument(data []byte, line int) Item {
	if len(data) > c.max {
		return Item{Err: &Error{Path: c.Path, Line: line, Err: tooLarge(c.max)}}
	}
	good, bad := document.Repair(data)
	if len(bad) > document.MaxInvalid {
		return Item{Err: &Error{Path: c.Path, Line: line, Err: tooBroken(c.Encoding)}}
	}
	d, err := document.ReadCoNLLU(string(good))
	if e := (*document.CoNLLUError)(nil); errors.As(err, &e) {
		return Item{Err: &Error{Path: c.Path, Line: line + e.Line - 1, Err: e.Err}}
	}
	if d.ID == "" {
		d.ID = c.Path
	}
	d.Origin = document.Origin{Path: c.Path, Line: line, Encoding: c.Encoding}
	for _, v := range bad {
		// the bytes stood in a column or comment: their place in the text is not known
		v.Line, v.TextOffset = v.Line+line-1, 0
		d.Origin.Invalid = append(d.Origin.Invalid, v)
	}
	return Item{Doc: d}
}
