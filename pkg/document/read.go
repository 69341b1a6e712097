package document

import (
	"fmt"

	"github.com/bayan-nlp/bayan/pkg/document/internal/jsonio"
)

// reader reads the layers of one record.
type reader struct {
	*jsonio.Reader
	text string
	m    *Mapper
	// seen are the token layers that at least one token had a field of.
	seen Layer
}

// readLayers reads the layers of ours that the record holds.
func (rec *Record) readLayers(d *Document, ignore Layer) error {
	r := &reader{Reader: jsonio.NewReader(nil), text: d.Text, m: NewMapper(d.Text, rec.Offsets)}
	for _, l := range recordLayers() {
		raw := rec.raw(l.key)
		if raw == nil || l.has != 0 && l.has&^ignore == 0 {
			continue
		}
		r.Reset(raw)
		if err := l.read(r, d); err != nil {
			return fmt.Errorf("%s: %w (--recompute computes the layer anew)", l.key, err)
		}
		marks := l.has
		if l.key == "tokens" {
			marks = Tokens | r.seen
			r.fit(d)
		}
		d.Mark(marks)
		rec.intact |= marks
	}
	if ignore &= d.layers; ignore != 0 {
		d.Drop(ignore)
	}
	if d.Has(Sentences | Tokens) {
		d.LinkSentences()
	}
	return nil
}

// fit frees the parallel slices of token layers that no token had.
func (r *reader) fit(d *Document) {
	if r.seen&Norms == 0 {
		d.Norms = nil
	}
	if r.seen&Analyses == 0 {
		d.Readings = nil
	}
	if r.seen&Stems == 0 {
		d.Stems = nil
	}
}

// spanReader collects the start and end of an object.
type spanReader struct {
	start, end       int
	hasStart, hasEnd bool
}

// field reads the value of "start" or "end"; it is false for another key.
func (s *spanReader) field(r *reader, key []byte) (bool, error) {
	var err error
	switch string(key) {
	case "start":
		s.start, err = r.Int()
		s.hasStart = true
	case "end":
		s.end, err = r.Int()
		s.hasEnd = true
	default:
		return false, nil
	}
	return true, err
}

// span converts what was collected to bytes of the text.
func (s *spanReader) span(r *reader) (Span, error) {
	if !s.hasStart || !s.hasEnd {
		return Span{}, r.Fail("start or end is missing")
	}
	a, okA := r.m.Byte(s.start)
	b, okB := r.m.Byte(s.end)
	if !okA || !okB || b < a {
		return Span{}, r.Fail("no span of the text: start %d, end %d in %s units", s.start, s.end, r.m.unit)
	}
	return Span{a, b}, nil
}

// spanOnly reads {"start":…,"end":…}.
func (r *reader) spanOnly() (Span, error) {
	var s spanReader
	err := r.Object(func(key []byte) error {
		if ok, err := s.field(r, key); ok || err != nil {
			return err
		}
		return r.Skip()
	})
	if err != nil {
		return Span{}, err
	}
	return s.span(r)
}

// readList reads an array of objects with a span into a slice. Each element's
// fields are read by field, which is false for a key it does not know.
func readList[T any](r *reader, to *[]T, spanOf func(*T) *Span, field func(v *T, key []byte) (bool, error)) error {
	*to = (*to)[:0]
	n := 0
	return r.Array(func() error {
		var v T
		var s spanReader
		err := r.Object(func(key []byte) error {
			if spanOf != nil {
				if ok, err := s.field(r, key); ok || err != nil {
					return err
				}
			}
			if ok, err := field(&v, key); ok || err != nil {
				return err
			}
			return r.Skip()
		})
		if err == nil && spanOf != nil {
			*spanOf(&v), err = s.span(r)
		}
		if err != nil {
			return fmt.Errorf("element %d: %w", n, err)
		}
		n++
		*to = append(*to, v)
		return nil
	})
}

// str and its like read a value into *to and report that the key was known.
func (r *reader) str(to *string) (ok bool, err error) {
	*to, err = r.String()
	return true, err
}

func (r *reader) int(to *int) (ok bool, err error) {
	*to, err = r.Int()
	return true, err
}

func (r *reader) float(to *float64) (ok bool, err error) {
	*to, err = r.Float(64)
	return true, err
}

func (r *reader) bool(to *bool) (ok bool, err error) {
	*to, err = r.Bool()
	return true, err
}

// word reads a string that must be one of names into the number of its place.
func word[T ~uint8](r *reader, names []string, to *T) (ok bool, err error) {
	b, err := r.StringBytes()
	if err != nil {
		return true, err
	}
	for i, n := range names {
		if n == string(b) {
			*to = T(i)
			return true, nil
		}
	}
	return true, r.Fail("unknown value %q", b)
}

// features reads an object of numbers.
func (r *reader) features(to *[]Feature) (ok bool, err error) {
	return true, r.Object(func(key []byte) error {
		f := Feature{Name: string(key)}
		var err error
		f.Value, err = r.Float(64)
		*to = append(*to, f)
		return err
	})
}
