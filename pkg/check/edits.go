package check

import (
	"bytes"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Edit replaces the bytes [Start, End) of a file or record by New.
type Edit struct {
	Start, End int
	New        []byte
}

// ApplyEdits returns raw with the edits made; they must be in order and not overlap.
func ApplyEdits(raw []byte, edits []Edit) []byte {
	out := make([]byte, 0, len(raw)+64)
	at := 0
	for _, e := range edits {
		out = append(out, raw[at:e.Start]...)
		out = append(out, e.New...)
		at = e.End
	}
	return append(out, raw[at:]...)
}

// fixes returns the safe findings of d in order, without those that overlap an earlier
// one or touch what could not be decoded.
func fixes(d *document.Document) []document.Finding {
	var out []document.Finding
	end := 0
	for _, f := range d.Findings {
		if !f.Fix || f.Start < end || d.Slice(f.Span) == f.Suggestion || undecoded(d, f.Span) {
			continue
		}
		out = append(out, f)
		end = max(f.End, f.Start+1)
	}
	return out
}

func undecoded(d *document.Document, s document.Span) bool {
	for _, v := range d.Origin.Invalid {
		if v.TextOffset < s.End && s.Start < v.TextOffset+len("\uFFFD") {
			return true
		}
	}
	return false
}

// FileEdits returns the edits that make the safe replacements of d's findings in the
// bytes that d was decoded from. What the file's encoding cannot write is left alone.
func FileEdits(d *document.Document, raw []byte) []Edit {
	c := newCodec(d, raw)
	var edits []Edit
	for _, f := range fixes(d) {
		start, end := c.offset(f.Start), c.offset(f.End)
		if insert, ok := c.encode(f.Suggestion); ok && start <= end && end <= len(raw) {
			edits = append(edits, Edit{start, end, insert})
		}
	}
	return edits
}

// codec maps offsets of a decoded text to offsets in the bytes of its file.
type codec struct {
	doc *document.Document
	// the last offset asked for and its place in the file; bad counts the broken runs before it
	text, raw, bad int
	m              *charmap.Charmap
	utf16, big     bool
}

func newCodec(d *document.Document, raw []byte) *codec {
	c := &codec{doc: d}
	switch d.Origin.Encoding {
	case "windows-1256":
		c.m = charmap.Windows1256
	case "iso-8859-6":
		c.m = charmap.ISO8859_6
	case "utf-16le", "utf-16be":
		c.utf16, c.big = true, d.Origin.Encoding == "utf-16be"
		if bytes.HasPrefix(raw, []byte("\xFF\xFE")) || bytes.HasPrefix(raw, []byte("\xFE\xFF")) {
			c.raw = 2
		}
	default:
		if bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")) {
			c.raw = 3
		}
	}
	return c
}

// offset returns the place in the file of a text offset not before the last one.
func (c *codec) offset(text int) int {
	for c.text < text {
		r, w := utf8.DecodeRuneInString(c.doc.Text[c.text:])
		switch bad := c.doc.Origin.Invalid; {
		case c.m != nil:
			c.raw++
		case c.utf16:
			c.raw += 2 * utf16.RuneLen(r)
		case c.bad < len(bad) && bad[c.bad].TextOffset == c.text:
			c.raw += bad[c.bad].Length
			c.bad++
		default:
			c.raw += w
		}
		c.text += w
	}
	return c.raw
}

// encode returns s in the file's encoding; ok is false when that lacks a character of s.
func (c *codec) encode(s string) (raw []byte, ok bool) {
	for _, r := range s {
		switch {
		case c.m != nil:
			b, ok := c.m.EncodeRune(r)
			if !ok {
				return nil, false
			}
			raw = append(raw, b)
		case c.utf16:
			for _, u := range utf16.Encode([]rune{r}) {
				if c.big {
					raw = append(raw, byte(u>>8), byte(u))
				} else {
					raw = append(raw, byte(u), byte(u>>8))
				}
			}
		default:
			raw = utf8.AppendRune(raw, r)
		}
	}
	return raw, true
}

// RecordEdits returns the edits that make the safe replacements of d's findings in the
// line of JSON Lines that d was read from. All other bytes stay. A line that is no
// UTF-8 is left alone.
func RecordEdits(d *document.Document, line []byte, textField string) []Edit {
	if d.Record == nil || !utf8.Valid(line) {
		return nil
	}
	if textField == "" {
		textField = "text"
	}
	var field *document.Field
	for i := range d.Record.Fields {
		if d.Record.Fields[i].Key == textField {
			field = &d.Record.Fields[i]
		}
	}
	if field == nil || len(field.Raw) == 0 || field.Raw[0] != '"' {
		return nil
	}
	ascii := isASCII(field.Raw)
	raw := string(field.Raw)
	text, at := 0, 1
	seek := func(offset int) int {
		for text < offset && at < len(raw) {
			_, w := utf8.DecodeRuneInString(d.Text[text:])
			text += w
			at += rawWidth(raw[at:])
		}
		return field.At + at
	}
	var edits []Edit
	for _, f := range fixes(d) {
		start := seek(f.Start)
		end := seek(f.End)
		edits = append(edits, Edit{start, end, appendJSON(nil, f.Suggestion, ascii)})
	}
	return edits
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// appendJSON appends s as the inside of a JSON string, in ASCII when ascii is set.
func appendJSON(dst []byte, s string, ascii bool) []byte {
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r == '\n':
			dst = append(dst, `\n`...)
		case r == '\r':
			dst = append(dst, `\r`...)
		case r == '\t':
			dst = append(dst, `\t`...)
		case r < ' ' || ascii && r >= utf8.RuneSelf:
			for _, u := range utf16.Encode([]rune{r}) {
				dst = fmt.Appendf(dst, `\u%04x`, u)
			}
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// maxPasses bounds how often a text is checked again after fixing: one fix may uncover
// another (two spaces left where a character was deleted).
const maxPasses = 8

// Fix makes safe replacements in raw until none is left. read decodes raw and checks
// it; edits finds the replacements. It returns the fixed bytes and the number of edits.
func Fix(raw []byte, read func([]byte) (*document.Document, error), edits func(*document.Document, []byte) []Edit) ([]byte, int, error) {
	n := 0
	for range maxPasses {
		d, err := read(raw)
		if err != nil {
			return raw, n, err
		}
		es := edits(d, raw)
		if len(es) == 0 {
			break
		}
		n += len(es)
		raw = ApplyEdits(raw, es)
	}
	return raw, n, nil
}
