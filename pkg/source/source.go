// Package source finds the documents of a run: it opens files, folders, globs and
// standard input, unpacks and decodes them, and cuts them into chunks that
// workers turn into documents. It reads as a stream: what is held at a time is
// one block, or one document where that is larger.
package source

import (
	"context"
	"fmt"
	"io"
	"iter"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Format is the form of a file.
type Format uint8

// The formats. Auto recognises a file by its name's ending or its first bytes.
const (
	Auto Format = iota
	Text
	JSONLines
	CoNLLU
)

var formatNames = [...]string{"auto", "text", "jsonl", "conllu"}

func (f Format) String() string { return formatNames[f] }

// ParseFormat returns the format of that name.
func ParseFormat(s string) (Format, error) {
	for i, n := range formatNames {
		if n == s {
			return Format(i), nil
		}
	}
	return Auto, fmt.Errorf("input format %q: want auto, text, jsonl or conllu", s)
}

// DefaultMaxDocument is the usual bound on one document, in bytes.
const DefaultMaxDocument = 64 << 20

// Options says how input is read.
type Options struct {
	// Encoding forces an encoding by name, "" recognises it.
	Encoding string
	Format   Format
	// MaxDocument bounds one document (a text file, a record's line, a document of
	// CoNLL-U) in bytes; 0 means DefaultMaxDocument.
	MaxDocument int
	// MaxText bounds a plain text that comes in pieces, in bytes. 0 means no bound, since
	// what is held does not grow with it, but for packed input that unpacks to more than
	// MaxDocument and 100 times its size.
	MaxText int
	// Cut says, when a plain text is opened, whether it may come in pieces, chunks of
	// whole paragraphs of which all but the first are marked as Rest; nil means no. A
	// text shorter than 256 KiB stays whole; a line of more than 1 MiB is cut itself.
	Cut func() bool
	// Stdin is read for "-" and when no argument is given.
	Stdin io.Reader
}

// Error is a problem with an input. Line and Column are 1-based, 0 when the whole file is meant.
type Error struct {
	Path         string
	Line, Column int
	Err          error
}

func (e *Error) Error() string {
	switch {
	case e.Line == 0:
		return fmt.Sprintf("%s: %v", e.Path, e.Err)
	case e.Column == 0:
		return fmt.Sprintf("%s:%d: %v", e.Path, e.Line, e.Err)
	}
	return fmt.Sprintf("%s:%d:%d: %v", e.Path, e.Line, e.Column, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Chunk is a piece of one input file that holds whole documents.
type Chunk struct {
	Path     string
	Format   Format
	Encoding string
	// Line is the 1-based number of the chunk's first line in the file, Offset the
	// byte where it begins (in the decoded stream where the file had to be decoded).
	Line, Offset int
	// Data is the file itself for Text, whole lines of UTF-8 for the others.
	Data []byte
	// Rest tells that the chunk goes on with the document of the chunk before; see Options.Cut.
	Rest bool
	// Err is what went wrong with the file after Data, an *Error.
	Err error
	// max bounds one document.
	max int
	// column is how much of its first line stands before the chunk, in bytes; open tells
	// that its last line goes on after it.
	column int
	open   bool
	// decoded tells that Data is UTF-8 though Encoding, that of the file, is another.
	decoded bool
	// free gives Data back; nil where it is not used again.
	free func()
}

// Free says that neither the chunk nor any document made of it is used any more, nor a
// part of their text: the memory is filled with what is read next.
func (c *Chunk) Free() {
	if c.free != nil {
		c.Data = nil
		c.free()
		c.free = nil
	}
}

// Item is one document of a chunk, or what stands in its place.
type Item struct {
	Doc *document.Document
	// Line is a line of JSON Lines that is to be passed on as it is: a blank one, or
	// the error of an earlier program.
	Line []byte
	// Err is an *Error, which wraps a *document.RecordError for a line of JSON Lines.
	Err error
}

// Source yields the chunks of all inputs in order.
type Source struct {
	o    Options
	next func() (input, bool)
	stop func()
	feed feed
}

// feed yields the chunks of one open file, io.EOF at the end.
type feed interface {
	chunk() (*Chunk, error)
	io.Closer
}

// New returns a Source over args: files, folders (recursively: files with a known
// ending, hidden ones passed over), globs with **, and "-". No argument means "-".
func New(args []string, o Options) (*Source, error) {
	if o.MaxDocument <= 0 {
		o.MaxDocument = DefaultMaxDocument
	}
	if o.Encoding != "" {
		enc, err := canonical(o.Encoding)
		if err != nil {
			return nil, err
		}
		o.Encoding = enc
	}
	if len(args) == 0 {
		args = []string{"-"}
	}
	s := &Source{o: o}
	s.next, s.stop = iter.Pull(inputs(args))
	return s, nil
}

// Close frees what is open.
func (s *Source) Close() error {
	s.stop()
	if s.feed != nil {
		return s.feed.Close()
	}
	return nil
}

// Next returns the next chunk, io.EOF after the last. Problems with single files
// come as chunks with Err; the run goes on.
func (s *Source) Next(ctx context.Context) (*Chunk, error) {
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if s.feed == nil {
			in, ok := s.next()
			if !ok {
				return nil, io.EOF
			}
			var err error
			if s.feed, err = s.open(in); err != nil {
				s.feed = nil
				return failed(in.path, err), nil
			}
		}
		c, err := s.feed.chunk()
		if err == nil {
			return c, nil
		}
		s.feed.Close()
		s.feed = nil
		if err != io.EOF {
			return nil, err
		}
	}
}

// failed is a chunk that says only what went wrong with a file.
func failed(path string, err error) *Chunk {
	return &Chunk{Path: path, Err: &Error{Path: path, Err: plain(err)}}
}
