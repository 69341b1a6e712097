package source

import (
	"bytes"
	"io"
	"sync/atomic"
)

// pieceSize is the usual length in bytes of the pieces of a long plain text, bufferSize
// that of the memory which pieces share, readSize how much is read at a time.
const (
	pieceSize  = 512 << 10
	bufferSize = 8 * pieceSize
	readSize   = pieceSize
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
	// memory is that of buf, spare holds what can be used again.
	memory *memory
	spare  chan *memory
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

// memory is what several pieces of a text share.
type memory struct {
	bytes []byte
	// users are the pieces that have not been freed, and the feed while it reads on.
	users atomic.Int32
}

// maxSpare is how many memories are kept to be filled again.
const maxSpare = 2

// read appends to buf what the stream has.
func (f *cutFeed) read() {
	if cap(f.buf) == len(f.buf) {
		f.move(max(bufferSize, 2*len(f.buf)))
	}
	n, err := f.r.Read(f.buf[len(f.buf):min(cap(f.buf), len(f.buf)+readSize)])
	f.buf, f.err = f.buf[:len(f.buf)+n], err
}

// move moves buf to other memory, of at least size bytes.
func (f *cutFeed) move(size int) {
	if f.spare == nil {
		f.spare = make(chan *memory, maxSpare)
	}
	var m *memory
	select {
	case m = <-f.spare:
	default:
	}
	if m == nil || len(m.bytes) < size {
		m = &memory{bytes: make([]byte, size)}
	}
	m.users.Store(1)
	f.buf = append(m.bytes[:0], f.buf...)
	f.free(f.memory)
	f.memory = m
}

// free takes one user from m; the last one makes it spare.
func (f *cutFeed) free(m *memory) {
	if m == nil || m.users.Add(-1) > 0 {
		return
	}
	select {
	case f.spare <- m:
	default:
	}
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
	if m := f.memory; m != nil {
		m.users.Add(1)
		c.free = func() { f.free(m) }
	}
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
