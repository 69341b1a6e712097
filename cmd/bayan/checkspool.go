package main

import (
	"bufio"
	"errors"
	"io"
	"os"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// spool keeps the records of a run on disk until all documents have been compared, so
// that findings about pairs of documents can be added to lines already made.
type spool struct {
	file *os.File
	w    *bufio.Writer
	// isDoc tells of each line whether it is a document, one bit a line.
	isDoc []uint64
	lines int
}

func newSpool() (*spool, error) {
	f, err := os.CreateTemp("", "bayan-check-*.jsonl")
	if err != nil {
		return nil, err
	}
	return &spool{file: f, w: bufio.NewWriterSize(f, 1<<20)}, nil
}

func (s *spool) add(line []byte, doc bool) error {
	if s.lines%64 == 0 {
		s.isDoc = append(s.isDoc, 0)
	}
	if doc {
		s.isDoc[s.lines/64] |= 1 << (s.lines % 64)
	}
	s.lines++
	_, err := s.w.Write(line)
	return err
}

// replay writes the lines to out; added holds further findings by the number of the document.
func (s *spool) replay(out io.Writer, added map[int][]document.Finding, read document.ReadOptions, write document.WriteOptions) error {
	doc := 0
	return s.each(out, func(_ int, line []byte, isDoc bool) ([]byte, error) {
		if !isDoc {
			return line, nil
		}
		doc++
		if fs := added[doc-1]; fs != nil {
			return withFindings(line, fs, read, write)
		}
		return line, nil
	})
}

// each hands the lines to f in order, tells whether they are documents, and writes what f
// returns.
func (s *spool) each(out io.Writer, f func(n int, line []byte, isDoc bool) ([]byte, error)) error {
	if err := s.w.Flush(); err != nil {
		return err
	}
	if _, err := s.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	in, to := bufio.NewReaderSize(s.file, 1<<20), bufio.NewWriterSize(out, 64<<10)
	for n := range s.lines {
		line, err := in.ReadBytes('\n')
		if err != nil {
			return err
		}
		if line, err = f(n, line, s.isDoc[n/64]&(1<<(n%64)) != 0); err != nil {
			return err
		}
		if _, err := to.Write(line); err != nil {
			return err
		}
	}
	return to.Flush()
}

// withFindings returns the record with more findings in front of its own.
func withFindings(line []byte, fs []document.Finding, read document.ReadOptions, write document.WriteOptions) ([]byte, error) {
	d, err := document.ParseRecord(line[:len(line)-1], document.ReadOptions{TextField: read.TextField})
	if err != nil {
		return nil, err
	}
	own := d.Findings
	d.Drop(document.Findings)
	d.Findings = append(fs, own...)
	d.Mark(document.Findings)
	return append(document.AppendRecord(nil, d, write), '\n'), nil
}

// Close removes the spool.
func (s *spool) Close() error {
	return errors.Join(s.file.Close(), os.Remove(s.file.Name()))
}
