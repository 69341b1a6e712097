package source

import (
	"bytes"
	"io"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// pieceSize is the usual length in bytes of the pieces of a long plain text, bufferSize
// that of the memory which pieces share, readSize how much is read at a time.
const (
	pieceSize  = 128 << 10
	bufferSize = 8 * pieceSize
	readSize   = pieceSize
)

// maxLine is the length in bytes over which a line is cut too: see longLine.
const maxLine = 1 << 20

// cutFeed yields a plain text as pieces of about pieceSize bytes that end where a
// paragraph ends: after blank lines, or after a line where no blank line is in reach. Only
// a line of more than maxLine bytes is cut itself. What is held at a time does not grow
// with the text.
type cutFeed struct {
	textFeed
	size int // of a piece
	// buf holds what has been read and not yet been given away; err is the stream's end.
	buf []byte
	err error
	// memory is that of buf, spare holds what can be used again.
	memory *memory
	spare  chan *memory
	// line, column and offset are those of the first byte of buf, column counts from 0.
	line, column, offset int
	given                bool
	// decoded is set when r gives UTF-8 that was another encoding.
	decoded bool
	// longest is maxLine.
	longest int
}

func (f *cutFeed) chunk() (*Chunk, error) {
	if f.done {
		return nil, io.EOF
	}
	if !f.given && f.o.MaxText > 0 && f.textFeed.size > f.o.MaxText {
		f.done = true
		return failed(f.path, tooLarge(f.o.MaxText)), nil
	}
	for {
		if n := nextPiece(f.buf, f.size, f.longest, f.err != nil); n > 0 {
			if !f.given && !f.decoded && f.recognise() != UTF8 {
				if f.err != nil || f.enc == "" {
					return f.whole()
				}
				f.decode()
				continue
			}
			return f.give(n), nil
		}
		switch {
		case f.err != nil:
			f.done = true
			return f.end()
		}
		if f.err = f.excess(); f.err != nil {
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

// maxRatio is how many times its packed size a text may take, once it is longer than a
// document may be: gzip packs Arabic prose to a quarter, a line again and again to less than a hundredth.
const maxRatio = 100

// excess returns an error when the text is longer than it may be.
func (f *cutFeed) excess() error {
	n, bound := f.offset+len(f.buf), f.o.MaxText
	if f.decoded {
		bound *= 2 // it may be longer than its file
	}
	switch {
	case bound > 0 && n > bound:
		return tooLarge(f.o.MaxText)
	case bound == 0 && f.packed != nil && n > f.o.MaxDocument && n/maxRatio > f.packed.n:
		return tooPacked()
	}
	return nil
}

// decode begins the text again, decoded as it is read.
func (f *cutFeed) decode() {
	f.r = decoding(&headed{head: f.buf, err: f.err, r: f.r}, f.enc)
	f.buf, f.memory, f.decoded = nil, nil, true // the memory is read from
}

// whole yields a text that has been read to its end as one chunk, or refuses it.
func (f *cutFeed) whole() (*Chunk, error) {
	f.r = &headed{head: f.buf, err: f.err, r: f.r}
	c, err := f.textFeed.chunk()
	f.buf = nil
	return c, err
}

// give yields the first n bytes of buf.
func (f *cutFeed) give(n int) *Chunk {
	c := &Chunk{
		Path: f.path, Format: Text, Encoding: f.enc, Line: f.line, Offset: f.offset, Data: f.buf[:n:n], Rest: f.given, max: f.o.MaxDocument,
		column: f.column, decoded: f.decoded,
	}
	if m := f.memory; m != nil {
		m.users.Add(1)
		c.free = func() { f.free(m) }
	}
	f.line += bytes.Count(c.Data, []byte{'\n'})
	if k := bytes.LastIndexByte(c.Data, '\n'); k >= 0 {
		f.column = n - k - 1
	} else {
		f.column += n
	}
	f.offset += n
	f.buf = f.buf[n:]
	f.given = true
	c.open = f.column > 0 && (len(f.buf) > 0 || f.err == nil)
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
func nextPiece(data []byte, size, longest int, all bool) int {
	if len(data) < 2*size {
		if all {
			return len(data)
		}
		return 0
	}
	line := bytes.IndexByte(data[size:min(len(data), longest)], '\n') + size + 1
	switch {
	case line == size && len(data) > longest:
		return longLine(data[:longest])
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

// longLine returns where a line that goes on after data is cut: in the second half of
// data behind a sentence, else behind a word, else before a letter that is no mark.
func longLine(data []byte) int {
	half := len(data) / 2
	word, letter := 0, 0
	for i := len(data) - 1; i > half; i-- {
		switch c := data[i]; {
		case !utf8.RuneStart(c):
		case data[i-1] == ' ' && c != ' ':
			if endsSentence(bytes.TrimRight(data[half:i], " ")) {
				return i
			}
			word = max(word, i)
		case letter == 0:
			if r, _ := utf8.DecodeRune(data[i:]); !unicode.Is(unicode.M, r) && i+utf8.UTFMax <= len(data) {
				letter = i
			}
		}
	}
	switch {
	case word > 0:
		return word
	case letter > 0:
		return letter
	}
	for i := len(data) - utf8.UTFMax; i > half; i-- { // nothing but marks
		if utf8.RuneStart(data[i]) {
			return i
		}
	}
	return len(data)
}

// endsSentence reports whether data ends with a mark that ends sentences.
func endsSentence(data []byte) bool {
	for _, m := range []string{".", "!", "؟"} {
		if bytes.HasSuffix(data, []byte(m)) {
			return true
		}
	}
	return false
}
