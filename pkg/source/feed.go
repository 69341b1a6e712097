package source

import (
	"bytes"
	"io"
)

// textFeed yields a plain text file as one chunk.
type textFeed struct {
	*stream
	r    io.Reader
	o    Options
	enc  string
	done bool
}

func (f *textFeed) chunk() (*Chunk, error) {
	if f.done {
		return nil, io.EOF
	}
	f.done = true
	if f.size > f.o.MaxDocument {
		return failed(f.path, tooLarge(f.o.MaxDocument)), nil
	}
	data, err := readAll(f.r, f.size, f.o.MaxDocument)
	if len(data) > f.o.MaxDocument {
		return failed(f.path, tooLarge(f.o.MaxDocument)), nil
	}
	c := &Chunk{Path: f.path, Format: Text, Encoding: f.enc, Line: 1, Data: data, max: f.o.MaxDocument}
	if f.o.Encoding == "" {
		// the first block of a pipe may have been too short to tell
		if c.Encoding = Detect(c.Data); c.Encoding == "" {
			return failed(f.path, errBinary), nil
		}
	}
	if err != nil {
		c.Err = &Error{Path: f.path, Err: plain(err)}
	}
	return c, nil
}

// readAll reads r to its end, or until more than limit bytes are there.
func readAll(r io.Reader, size, limit int) ([]byte, error) {
	buf := make([]byte, 0, size+512)
	for len(buf) <= limit {
		buf = grow(buf, limit)
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if err == io.EOF {
			return buf, nil
		}
		if err != nil {
			return buf, err
		}
	}
	return buf, nil
}

// grow returns buf with room for at least one more byte. It doubles, but not far
// beyond limit, where the data will be refused.
func grow(buf []byte, limit int) []byte {
	if cap(buf) > len(buf) {
		return buf
	}
	size := max(len(buf)+blockSize, min(2*len(buf), limit+blockSize))
	return append(make([]byte, 0, size), buf...)
}

// lineFeed yields a file of records in chunks of whole records: lines of JSON
// Lines, documents of CoNLL-U.
type lineFeed struct {
	*stream
	r      io.Reader
	format Format
	enc    string
	max    int
	// line and offset are those of the first byte of buf.
	line, offset int
	// buf holds what has been read and not yet been given away.
	buf []byte
	// searched is how much of buf is known to hold no border.
	searched int
	// skipping is true inside a record that was refused for its size.
	skipping bool
	// err is the end of the stream; told is set when it has been reported.
	err  error
	told bool
}

func (f *lineFeed) chunk() (*Chunk, error) {
	for {
		if f.skipping {
			f.skip()
		}
		n := 0
		switch {
		case f.skipping:
		case f.err == io.EOF:
			n = len(f.buf)
		default:
			n = f.last()
		}
		switch {
		case n > 0:
			return f.give(n), nil
		case f.err != nil:
			return f.end()
		case !f.skipping && len(f.buf) > f.max:
			c := f.empty()
			c.Err = &Error{Path: f.path, Line: f.line, Err: tooLarge(f.max)}
			f.skipping = true
			return c, nil
		}
		f.read()
	}
}

// read appends one block to buf.
func (f *lineFeed) read() {
	f.buf = grow(f.buf, f.max)
	n, err := f.r.Read(f.buf[len(f.buf):cap(f.buf)])
	f.buf, f.err = f.buf[:len(f.buf)+n], err
}

// empty returns a chunk without data at the current place.
func (f *lineFeed) empty() *Chunk {
	return &Chunk{Path: f.path, Format: f.format, Encoding: f.enc, Line: f.line, Offset: f.offset, max: f.max}
}

// give returns a chunk of the first n bytes of buf. The rest moves to a buffer of
// its own: the chunk's may be in use for long.
func (f *lineFeed) give(n int) *Chunk {
	c := f.empty()
	c.Data = f.buf[:n:n]
	rest := f.buf[n:]
	f.advance(n)
	f.buf, f.searched = append(make([]byte, 0, len(rest)+blockSize), rest...), 0
	return c
}

// advance moves the place past the first n bytes of buf.
func (f *lineFeed) advance(n int) {
	f.line += bytes.Count(f.buf[:n], []byte{'\n'})
	f.offset += n
}

// end tells how the stream ended, once. A record that the end has torn is left out.
func (f *lineFeed) end() (*Chunk, error) {
	if f.err == io.EOF || f.told {
		return nil, io.EOF
	}
	f.told = true
	c := f.empty()
	c.Err = &Error{Path: f.path, Line: f.line, Err: plain(f.err)}
	return c, nil
}

// skip drops what buf holds of a refused record.
func (f *lineFeed) skip() {
	n := f.first()
	switch {
	case n > 0:
		f.skipping = false
	case f.format == CoNLLU && f.err == nil:
		n = max(0, len(f.buf)-len(newDoc)) // the border may be only half here
	default:
		n = len(f.buf)
	}
	f.advance(n)
	f.buf, f.searched = f.buf[:copy(f.buf, f.buf[n:])], 0
}

// newDoc is what a document of CoNLL-U begins with.
var newDoc = []byte("\n# newdoc")

// first returns the length of the first whole record in buf, 0 when none is.
func (f *lineFeed) first() int {
	if f.format == CoNLLU {
		return bytes.Index(f.buf, newDoc) + 1
	}
	return bytes.IndexByte(f.buf, '\n') + 1
}

// last returns the length of all whole records in buf. What has been searched in
// vain is not searched again when more has been read.
func (f *lineFeed) last() int {
	var n int
	if f.format == CoNLLU {
		n = bytes.LastIndex(f.buf[f.searched:], newDoc) + 1
	} else {
		n = bytes.LastIndexByte(f.buf[f.searched:], '\n') + 1
	}
	if n > 0 {
		return f.searched + n
	}
	f.searched = max(0, len(f.buf)-len(newDoc))
	return 0
}
