package document

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document/internal/jsonio"
)

// Record is the JSON object a document came in: its keys in their order, so that
// those bayan does not know pass through byte for byte.
type Record struct {
	Fields []Field
	// Offsets is the unit the record's offsets were in.
	Offsets Unit
	// intact are the layers that were read from the record and not dropped since:
	// they are written back as they came.
	intact Layer
}

// Field is one key of a record with its value as raw JSON.
type Field struct {
	Key string
	Raw []byte
	// At is the byte offset of Raw in the line it was read from.
	At int
}

// Given returns the layers that came with the document's record.
func (d *Document) Given() Layer {
	if d.Record == nil {
		return 0
	}
	return d.Record.intact
}

// RecordError is a line of JSON Lines that holds no document. What could be
// read of its id is kept, so that the error can be told by record.
type RecordError struct {
	// ID is the record's id as raw JSON, nil where none was found.
	ID []byte
	// Column is the 1-based byte in the line, 0 when the error concerns the whole line.
	Column int
	Err    error
}

func (e *RecordError) Error() string { return e.Err.Error() }

func (e *RecordError) Unwrap() error { return e.Err }

// Errors of records.
var (
	ErrNoText = errors.New("no text")
	// ErrFailed is a record that an earlier program of the pipe has given up: {"id":…,"error":…}.
	ErrFailed = errors.New("failed before")
)

// ReadOptions says how records are read.
type ReadOptions struct {
	// TextField is the key that holds the text, "" for "text".
	TextField string
	// Ignore are layers that are not read: they will be computed anew.
	Ignore Layer
}

func (o ReadOptions) textKey() string {
	if o.TextField == "" {
		return "text"
	}
	return o.TextField
}

// ParseRecord reads one line of JSON Lines. The document keeps parts of line,
// which must not change afterwards. Bytes that are no UTF-8 are replaced and
// listed in the document's Origin with offsets in line. Every error is a *RecordError.
func ParseRecord(line []byte, o ReadOptions) (*Document, error) {
	line, bad := Repair(line)
	if len(bad) > MaxInvalid {
		return nil, &RecordError{Err: errBroken}
	}
	rec := &Record{}
	r := jsonio.NewReader(line)
	err := r.Object(func(key []byte) error {
		f := Field{Key: keyName(key)}
		var err error
		if f.Raw, err = r.Raw(); err != nil {
			return err
		}
		f.At = r.Offset() - len(f.Raw)
		rec.Fields = append(rec.Fields, f)
		return nil
	})
	if err == nil {
		err = r.End()
	}
	if err != nil {
		column := 0
		if at := (*jsonio.Error)(nil); errors.As(err, &at) {
			column = at.Offset + 1
		}
		return nil, &RecordError{ID: rec.raw("id"), Column: column, Err: fmt.Errorf("not a JSON object: %w", err)}
	}
	d, err := rec.document(o)
	if err != nil {
		return nil, &RecordError{ID: rec.raw("id"), Err: err}
	}
	d.Origin.Invalid = append(d.Origin.Invalid, rec.invalidIn(rec.field(o.textKey()), line, bad)...)
	return d, nil
}

// invalidIn turns byte runs that were replaced in a line, with TextOffset in the
// line, into those of the text in field f. Runs elsewhere in the line are left out.
func (rec *Record) invalidIn(f *Field, line []byte, bad []InvalidBytes) []InvalidBytes {
	var out []InvalidBytes
	at, length := f.At+1, 0 // length is that of the text which line[f.At+1:at] writes
	var part []byte
	for _, v := range bad {
		if v.TextOffset <= f.At || v.TextOffset >= f.At+len(f.Raw) {
			continue
		}
		// an escape cannot reach over a broken byte
		part = append(append(append(part[:0], '"'), line[at:v.TextOffset]...), '"')
		text, _ := stringField(part)
		at, length = v.TextOffset, length+len(text)
		v.TextOffset = length
		out = append(out, v)
	}
	return out
}

// errBroken is the error of a line with more than MaxInvalid broken places.
var errBroken = fmt.Errorf("more than %d places are no UTF-8", MaxInvalid)

// keyName returns key as a string without allocating for the usual ones.
func keyName(key []byte) string {
	switch string(key) {
	case "id":
		return "id"
	case "title":
		return "title"
	case "text":
		return "text"
	case "tokens":
		return "tokens"
	case "sentences":
		return "sentences"
	}
	return string(key)
}

// field returns the last field of that name, nil without one.
func (rec *Record) field(key string) *Field {
	for i := len(rec.Fields) - 1; i >= 0; i-- {
		if rec.Fields[i].Key == key {
			return &rec.Fields[i]
		}
	}
	return nil
}

// raw returns the value of the last field of that name, nil without one.
func (rec *Record) raw(key string) []byte {
	if f := rec.field(key); f != nil {
		return f.Raw
	}
	return nil
}

// document makes the document that the record holds.
func (rec *Record) document(o ReadOptions) (*Document, error) {
	d := &Document{Record: rec}
	raw := rec.raw(o.textKey())
	if raw == nil {
		if e := rec.raw("error"); e != nil {
			return nil, fmt.Errorf("%w: %s", ErrFailed, scalar(e))
		}
		return nil, fmt.Errorf("%w: the record has no %q; name the field with --text-field", ErrNoText, o.textKey())
	}
	var err error
	if d.Text, err = stringField(raw); err != nil {
		return nil, fmt.Errorf("%s: %w", o.textKey(), err)
	}
	d.ID = scalar(rec.raw("id"))
	if t := rec.raw("title"); t != nil && t[0] == '"' {
		d.Title, _ = stringField(t)
	}
	d.Date = rec.date()
	if u := rec.raw("offsets"); u != nil {
		if rec.Offsets, err = ParseUnit(scalar(u)); err != nil {
			return nil, err
		}
	}
	if err := rec.readLayers(d, o.Ignore); err != nil {
		return nil, err
	}
	return d, nil
}

func stringField(raw []byte) (string, error) { return jsonio.NewReader(raw).String() }

// scalar returns a string's value, or another value as it is written.
func scalar(raw []byte) string {
	if len(raw) > 0 && raw[0] == '"' {
		s, _ := stringField(raw)
		return s
	}
	return string(raw)
}

// dateLayouts are the forms of dates that records are seen to have.
var dateLayouts = [...]string{time.RFC3339, time.DateOnly, time.RFC1123Z, time.RFC1123, time.DateTime, "2006-01-02T15:04:05", "2006/01/02"}

// ParseDate reads a day in one of the usual forms; it is the zero time for others.
func ParseDate(s string) time.Time {
	s = strings.TrimSpace(s)
	for _, layout := range dateLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}

// date is the day of publication, from the first of the usual keys that has one.
func (rec *Record) date() time.Time {
	for _, key := range [...]string{"date", "published", "time"} {
		if raw := rec.raw(key); raw != nil && raw[0] == '"' {
			if t := ParseDate(scalar(raw)); !t.IsZero() {
				return t
			}
		}
	}
	return time.Time{}
}

// AppendError appends the line {"id":…,"error":…} for a record or document that
// failed, without a line feed. The id is raw JSON, nil for none.
func AppendError(dst, id []byte, err error) []byte {
	dst = append(dst, `{"id":`...)
	if id == nil {
		dst = append(dst, "null"...)
	}
	dst = append(dst, id...)
	dst = append(dst, `,"error":`...)
	dst = jsonio.AppendString(dst, err.Error())
	return append(dst, '}')
}

// RawID returns the document's id as it stands in its record, or as a JSON string.
func (d *Document) RawID() []byte {
	if d.Record != nil {
		return d.Record.raw("id")
	}
	return jsonio.AppendString(nil, d.ID)
}
