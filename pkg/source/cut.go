package source

import (
	"bytes"
	"io"
)

// pieceSize is the usual length in bytes of the pieces of a long plain text, bufferSize
// how much of it is read before it is cut.
const (
	pieceSize  = 512 << 10
	bufferSize = 8 * pieceSize
)

// cutFeed yields a plain text in UTF-8 as pieces of about pieceSize bytes that end where
// a paragraph ends: after blank lines, or after a line where no blank line is in reach. A
// line is never cut, however long. What is held at a time does not grow with the text.
type cutFeed struct {
	textFeed
	size int // of a piece
	// buf holds what has been read and not yet been given away; err is the stream's end.
	buf []byte
	err error
	// line and offset are those of the first byte of buf.
	line, offset int
	given        bool
}

func (f *cutFeed) chunk() (*Chunk, error) {
	if f.done {
		return nil, io.EOF
	}
	if !f.given && f.textFeed.size > f.o.MaxDocument {
		f.done = true
		return failed(f.path, tooLarge(f.o.MaxDocument)), nil
	}
	for {
		if n := nextPiece(f.buf, f.size, f.err != nil); n > 0 {
			if !f.given && f.recognise() != UTF8 {
				return f.whole()
			}
			return f.give(n), nil
		}
		switch {
		case f.err != nil:
			f.done = true
			return f.end()
		case f.offset+len(f.buf) > f.o.MaxDocument:
			f.err = tooLarge(f.o.MaxDocument)
			f.buf = nil
			continue
		}
		f.read()
	}
}

// read appends to buf what the stream has.
func (f *cutFeed) read() {
	if cap(f.buf) == len(f.buf) {
		f.buf = append(make([]byte, 0, max(bufferSize, 2*len(f.buf))), f.buf...)
	}
	n, err := f.r.Read(f.buf[len(f.buf):cap(f.buf)])
	f.buf, f.err = f.buf[:len(f.buf)+n], err
}

// recognise decides the encoding from what has been read.
func (f *cutFeed) recognise() string {
	if f.o.Encoding == "" {
		f.enc = Detect(f.buf)
	}
	return f.enc
}

// whole yields the text as one chunk: it has to be decoded first.
func (f *cutFeed) whole() (*Chunk, error) {
	f.r = &headed{head: f.buf, err: f.err, r: f.r}
	c, err := f.textFeed.chunk()
	f.buf = nil
	return c, err
}

// give yields the first n bytes of buf.
func (f *cutFeed) give(n int) *Chunk {
	c := &Chunk{Path: f.path, Format: Text, Encoding: f.enc, Line: f.line, Offset: f.offset, Data: f.buf[:n:n], Rest: f.given, max: f.o.MaxDocument}
	f.line += bytes.Count(c.Data, []byte{'\n'})
	f.offset += n
	f.buf = f.buf[n:]
	f.given = true
	return c
}

// end tells how the stream ended.
func (f *cutFeed) end() (*Chunk, error) {
	if f.err == io.EOF {
		return nil, io.EOF
	}
	c := failed(f.path, f.err)
	c.Rest = f.given
	return c, nil
}

// nextPiece returns the length of the first piece of data, 0 when more has to be read to
// tell. A rest of less than two pieces stays whole. Where the text is cut depends on the
// text alone, not on how it is read.
func nextPiece(data []byte, size int, all bool) int {
	if len(data) < 2*size {
		if all {
			return len(data)
		}
		return 0
	}
	line := bytes.IndexByte(data[size:], '\n') + size + 1
	switch {
	case line == size && all:
		return len(data)
	case line == size || len(data) < line+size && !all:
		return 0
	}
	if k := bytes.Index(data[line-1:min(len(data), line+size)], []byte("\n\n")); k >= 0 {
		line += k
	}
	for line < len(data) && data[line] == '\n' {
		line++
	}
	if line == len(data) && !all {
		return 0 // the blank lines may go on
	}
	return line
}
