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
	buf := bytes.NewBuffer(make([]byte, 0, f.size+512))
	_, err := buf.ReadFrom(io.LimitReader(f.r, int64(f.o.MaxDocument)+1))
	if buf.Len() > f.o.MaxDocument {
		return failed(f.path, tooLarge(f.o.MaxDocument)), nil
	}
	c := &Chunk{Path: f.path, Format: Text, Encoding: f.enc, Line: 1, Data: buf.Bytes(), max: f.o.MaxDocument}
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

// lineFeed yields a file of records in chunks of whole records: lines of JSON
// Lines, documents of CoNLL-U.
type lineFeed struct {
	*stream
	r        io.Reader
	format   Format
	enc      string
	max      int
	line     int
	offset   int
	rest     []byte // the beginning of a record whose end has not been read
	skipping bool   // inside a record that was refused
	err      error  // the end of the stream
}

func (f *lineFeed) chunk() (*Chunk, error) {
	buf := f.rest
	f.rest = nil
	for {
		n := f.last(buf)
		if f.skipping {
			if buf, n = f.skip(buf); f.skipping && f.err == nil {
				n = 0
			}
		}
		if f.err == io.EOF {
			n = len(buf)
		}
		if n > 0 || f.err != nil {
			return f.make(buf, n)
		}
		if len(buf) > f.max {
			c := f.make1(nil)
			c.Err = &Error{Path: f.path, Line: f.line, Err: tooLarge(f.max)}
			f.skipping, f.rest = true, buf
			return c, nil
		}
		buf = f.read(buf)
	}
}

// read appends one block to buf.
func (f *lineFeed) read(buf []byte) []byte {
	if cap(buf)-len(buf) < blockSize/4 {
		grown := make([]byte, len(buf), max(2*len(buf), len(buf)+blockSize))
		copy(grown, buf)
		buf = grown
	}
	n, err := f.r.Read(buf[len(buf):cap(buf)])
	f.err = err
	return buf[:len(buf)+n]
}

// make returns a chunk of the first n bytes and keeps the others.
func (f *lineFeed) make(buf []byte, n int) (*Chunk, error) {
	if n == 0 && f.err == io.EOF {
		return nil, io.EOF
	}
	c := f.make1(buf[:n:n])
	f.line += bytes.Count(c.Data, []byte{'\n'})
	f.offset += n
	if f.err != nil && f.err != io.EOF {
		c.Err = &Error{Path: f.path, Line: f.line, Err: plain(f.err)}
		f.err = io.EOF
		return c, nil
	}
	f.rest = append(make([]byte, 0, len(buf)-n+blockSize), buf[n:]...)
	return c, nil
}

func (f *lineFeed) make1(data []byte) *Chunk {
	return &Chunk{Path: f.path, Format: f.format, Encoding: f.enc, Line: f.line, Offset: f.offset, Data: data, max: f.max}
}

// skip drops the rest of a refused record from buf and returns what follows it,
// with the length of its whole records.
func (f *lineFeed) skip(buf []byte) (rest []byte, n int) {
	k := f.first(buf)
	if k == 0 && f.format == CoNLLU && f.err == nil {
		k = bytes.LastIndexByte(buf, '\n') // keep a line that may become a border
		k = max(k, 0)
	} else if k == 0 {
		k = len(buf)
	} else {
		f.skipping = false
	}
	f.line += bytes.Count(buf[:k], []byte{'\n'})
	f.offset += k
	buf = buf[k:]
	return buf, f.last(buf)
}

// newDoc is what a document of CoNLL-U begins with.
var newDoc = []byte("\n# newdoc")

// first returns the length of the first whole record in buf, 0 when none is.
func (f *lineFeed) first(buf []byte) int {
	if f.format == CoNLLU {
		return bytes.Index(buf, newDoc) + 1
	}
	return bytes.IndexByte(buf, '\n') + 1
}

// last returns the length of all whole records in buf.
func (f *lineFeed) last(buf []byte) int {
	if f.format == CoNLLU {
		return bytes.LastIndex(buf, newDoc) + 1
	}
	return bytes.LastIndexByte(buf, '\n') + 1
}
