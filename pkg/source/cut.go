package source

import "bytes"

// PieceSize is the usual length in bytes of the pieces of a long plain text.
const PieceSize = 512 << 10

// Cut cuts a chunk of plain text into pieces of about size bytes that end where a
// paragraph ends: after a blank line, or after a line where the text has no blank line
// in reach. A line is never cut, however long. Every piece but the first is marked as
// Rest. Other chunks, and texts that would have to be decoded first, stay whole.
func (c *Chunk) Cut(size int) []*Chunk {
	if c.Format != Text || c.Encoding != UTF8 || len(c.Data) < 2*size {
		return []*Chunk{c}
	}
	var out []*Chunk
	data, line, offset := c.Data, c.Line, c.Offset
	for len(data) > 0 {
		n := len(data)
		if n >= 2*size {
			n = paragraphEnd(data, size)
		}
		p := *c
		p.Line, p.Offset, p.Data, p.Err = line, offset, data[:n:n], nil
		p.Rest = c.Rest || len(out) > 0
		out = append(out, &p)
		line += bytes.Count(data[:n], []byte{'\n'})
		offset += n
		data = data[n:]
	}
	out[len(out)-1].Err = c.Err
	return out
}

// paragraphEnd returns where the first paragraph ends that ends behind data[from]: the
// begin of the line after the blank ones, or of the next line where the next size bytes
// hold no blank line.
func paragraphEnd(data []byte, from int) int {
	line := bytes.IndexByte(data[from:], '\n')
	if line < 0 {
		return len(data)
	}
	line += from + 1
	reach := data[line-1 : min(len(data), line+from)]
	if k := bytes.Index(reach, []byte("\n\n")); k >= 0 {
		line += k
		for line < len(data) && data[line] == '\n' {
			line++
		}
	}
	return line
}
