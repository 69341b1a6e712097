package minhash

import (
	"errors"
	"io"
	"os"
)

// spill is an append-only run of bytes that moves to a temporary file when it outgrows
// limit.
type spill struct {
	limit int
	mem   []byte // what has not been written to the file
	file  *os.File
	size  int64 // bytes in the file
}

// add appends p.
func (s *spill) add(p []byte) error {
	s.mem = append(s.mem, p...)
	if len(s.mem) < s.limit {
		return nil
	}
	return s.flush()
}

func (s *spill) flush() (err error) {
	if s.file == nil {
		if s.file, err = os.CreateTemp("", "bayan-*.tmp"); err != nil {
			return err
		}
		s.limit = 1 << 20 // from now on only a write buffer
	}
	_, err = s.file.Write(s.mem)
	s.size += int64(len(s.mem))
	if cap(s.mem) > 4*s.limit {
		s.mem = nil
	}
	s.mem = s.mem[:0]
	return err
}

// len is the number of bytes added.
func (s *spill) len() int64 { return s.size + int64(len(s.mem)) }

// read fills p from offset off.
func (s *spill) read(p []byte, off int64) error {
	if off >= s.size {
		copy(p, s.mem[off-s.size:])
		return nil
	}
	n := min(int64(len(p)), s.size-off)
	if _, err := s.file.ReadAt(p[:n], off); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	copy(p[n:], s.mem)
	return nil
}

// each calls f with one block after another of about the given number of bytes, a
// multiple of unit.
func (s *spill) each(unit, block int, f func(p []byte, off int64) error) error {
	block = int(min(int64(block-block%unit), s.len()))
	buf := make([]byte, block)
	for off := int64(0); off < s.len(); off += int64(block) {
		p := buf[:min(int64(block), s.len()-off)]
		if err := s.read(p, off); err != nil {
			return err
		}
		if err := f(p, off); err != nil {
			return err
		}
	}
	return nil
}

// close removes the file.
func (s *spill) close() error {
	if s.file == nil {
		return nil
	}
	return errors.Join(s.file.Close(), os.Remove(s.file.Name()))
}
