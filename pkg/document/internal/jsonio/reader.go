// Package jsonio reads and writes JSON without reflection: a strict pull reader
// over one value in memory and appenders for output (RFC 8259).
package jsonio

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// MaxDepth is how deep arrays and objects may nest.
const MaxDepth = 10000

// Error is a defect in JSON text; Offset is the byte where it was found.
type Error struct {
	Offset int
	Msg    string
}

func (e *Error) Error() string { return e.Msg }

// Reader walks over one JSON value in Data. Its methods read the value at the
// cursor and step past it; the first error ends the walk.
type Reader struct {
	data []byte
	pos  int
	// stack holds the open brackets while Skip walks over a nested value.
	stack []byte
	// scratch holds the last key or string that had escapes.
	scratch []byte
}

// NewReader returns a Reader over data, which must not change while it is used.
func NewReader(data []byte) *Reader { return &Reader{data: data} }

// Reset points r at data and forgets what was read.
func (r *Reader) Reset(data []byte) { r.data, r.pos = data, 0 }

// Offset is the position of the cursor.
func (r *Reader) Offset() int { return r.pos }

func (r *Reader) fail(format string, args ...any) error {
	return &Error{Offset: r.pos, Msg: fmt.Sprintf(format, args...)}
}

// Fail returns an error at the cursor.
func (r *Reader) Fail(format string, args ...any) error { return r.fail(format, args...) }

func (r *Reader) space() {
	for r.pos < len(r.data) {
		switch r.data[r.pos] {
		case ' ', '\t', '\n', '\r':
			r.pos++
		default:
			return
		}
	}
}

// Peek returns the first byte of the next value without reading it, 0 at the end.
func (r *Reader) Peek() byte {
	r.space()
	if r.pos < len(r.data) {
		return r.data[r.pos]
	}
	return 0
}

// End fails unless only white space is left.
func (r *Reader) End() error {
	if r.Peek(); r.pos < len(r.data) {
		return r.fail("unexpected %s after the value", r.what())
	}
	return nil
}

// what names the thing at the cursor for messages.
func (r *Reader) what() string {
	if r.pos >= len(r.data) {
		return "end of line"
	}
	c, _ := utf8.DecodeRune(r.data[r.pos:])
	return strconv.QuoteRune(c)
}

func (r *Reader) expect(c byte, what string) error {
	if r.Peek() != c {
		return r.fail("expected %s, found %s", what, r.what())
	}
	r.pos++
	return nil
}

// Object reads an object and calls field for each key with the cursor before the
// value, which field must read. The key is valid until field reads anything.
func (r *Reader) Object(field func(key []byte) error) error {
	if err := r.expect('{', "an object"); err != nil {
		return err
	}
	if r.Peek() == '}' {
		r.pos++
		return nil
	}
	for {
		if r.Peek() != '"' {
			return r.fail("expected a key in quotation marks, found %s", r.what())
		}
		key, err := r.StringBytes()
		if err != nil {
			return err
		}
		if err := r.expect(':', "a colon"); err != nil {
			return err
		}
		if err := field(key); err != nil {
			return err
		}
		more, err := r.next('}')
		if err != nil || !more {
			return err
		}
	}
}

// Array reads an array and calls element with the cursor before each element.
func (r *Reader) Array(element func() error) error {
	if err := r.expect('[', "an array"); err != nil {
		return err
	}
	if r.Peek() == ']' {
		r.pos++
		return nil
	}
	for {
		if err := element(); err != nil {
			return err
		}
		more, err := r.next(']')
		if err != nil || !more {
			return err
		}
	}
}

// next reads the comma or the closing bracket after an element.
func (r *Reader) next(closing byte) (more bool, err error) {
	switch r.Peek() {
	case ',':
		r.pos++
		return true, nil
	case closing:
		r.pos++
		return false, nil
	}
	return false, r.fail("expected a comma or %q, found %s", closing, r.what())
}

// String reads a string.
func (r *Reader) String() (string, error) {
	b, err := r.StringBytes()
	return string(b), err
}

// StringBytes reads a string; the result is valid until the next call.
func (r *Reader) StringBytes() ([]byte, error) {
	if r.Peek() != '"' {
		return nil, r.fail("expected a string, found %s", r.what())
	}
	raw, escaped, err := r.rawString()
	if err != nil || !escaped {
		return raw, err
	}
	r.scratch = unescape(slices.Grow(r.scratch[:0], len(raw)), raw) // escapes are longer than what they stand for
	return r.scratch, nil
}

// rawString steps over a string and returns what stands between the quotation
// marks; escapes have been checked but not resolved.
func (r *Reader) rawString() (raw []byte, escaped bool, err error) {
	r.pos++
	start := r.pos
	d := r.data
	for i := start; i < len(d); i++ {
		if !special[d[i]] {
			continue
		}
		switch d[i] {
		case '"':
			r.pos = i + 1
			return d[start:i], escaped, nil
		case '\\':
			n := escapeLen(d[i:])
			if n == 0 {
				r.pos = i
				return nil, false, r.fail("bad escape in a string")
			}
			escaped = true
			i += n - 1
		default:
			r.pos = i
			return nil, false, r.fail("control character %#02x in a string must be escaped", d[i])
		}
	}
	r.pos = len(d)
	return nil, false, r.fail("the string is not closed")
}

// special marks the bytes that end a plain run inside a string.
var special = func() (t [256]bool) {
	for c := range 0x20 {
		t[c] = true
	}
	t['"'], t['\\'] = true, true
	return t
}()

// escapeLen returns the length of the escape at the start of b, 0 for a bad one.
func escapeLen(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if _, ok := hex4(b[2:]); ok {
			return 6
		}
	}
	return 0
}

func hex4(b []byte) (v rune, ok bool) {
	if len(b) < 4 {
		return 0, false
	}
	for _, c := range b[:4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		v = v<<4 | rune(c)
	}
	return v, true
}

var simpleEscape = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape appends raw with its checked escapes resolved. A lone surrogate becomes U+FFFD.
func unescape(dst, raw []byte) []byte {
	for {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 {
			return append(dst, raw...)
		}
		dst = append(dst, raw[:i]...)
		raw = raw[i:]
		if raw[1] != 'u' {
			dst = append(dst, simpleEscape[raw[1]])
			raw = raw[2:]
			continue
		}
		v, _ := hex4(raw[2:])
		raw = raw[6:]
		if utf16.IsSurrogate(v) {
			low := rune(-1)
			if len(raw) >= 6 && raw[0] == '\\' && raw[1] == 'u' {
				low, _ = hex4(raw[2:])
			}
			if v = utf16.DecodeRune(v, low); v != utf8.RuneError {
				raw = raw[6:]
			}
		}
		dst = utf8.AppendRune(dst, v)
	}
}

// Bool reads true or false.
func (r *Reader) Bool() (bool, error) {
	switch r.Peek() {
	case 't':
		return true, r.literal("true")
	case 'f':
		return false, r.literal("false")
	}
	return false, r.fail("expected true or false, found %s", r.what())
}

// Null reads null if it is next and reports whether it was.
func (r *Reader) Null() (bool, error) {
	if r.Peek() != 'n' {
		return false, nil
	}
	return true, r.literal("null")
}

func (r *Reader) literal(word string) error {
	if !bytes.HasPrefix(r.data[r.pos:], []byte(word)) {
		return r.fail("expected a value, found %s", r.what())
	}
	r.pos += len(word)
	return nil
}

// Int reads a whole number.
func (r *Reader) Int() (int, error) {
	start := r.pos
	b, err := r.number()
	if err != nil {
		return 0, err
	}
	if len(b) < 10 && b[0] != '-' {
		n := 0
		for _, c := range b {
			if c < '0' || c > '9' {
				r.pos = start
				return 0, r.fail("expected a whole number, found %s", b)
			}
			n = n*10 + int(c-'0')
		}
		return n, nil
	}
	n, err := strconv.Atoi(string(b))
	if err != nil {
		r.pos = start
		return 0, r.fail("expected a whole number, found %s", b)
	}
	return n, nil
}

// Float reads a number of at most bits (32 or 64) size.
func (r *Reader) Float(bits int) (float64, error) {
	start := r.pos
	b, err := r.number()
	if err != nil {
		return 0, err
	}
	f, err := strconv.ParseFloat(string(b), bits)
	if err != nil {
		r.pos = start
		return 0, r.fail("number %s is out of range", b)
	}
	return f, nil
}

// number steps over a number in JSON's grammar.
func (r *Reader) number() ([]byte, error) {
	c := r.Peek()
	if c != '-' && (c < '0' || c > '9') {
		return nil, r.fail("expected a number, found %s", r.what())
	}
	start := r.pos
	if c == '-' {
		r.pos++
	}
	if r.at() == '0' {
		r.pos++
	} else if !r.digits() {
		return nil, r.fail("bad number")
	}
	if r.at() == '.' {
		r.pos++
		if !r.digits() {
			return nil, r.fail("bad number")
		}
	}
	if r.at() == 'e' || r.at() == 'E' {
		r.pos++
		if r.at() == '+' || r.at() == '-' {
			r.pos++
		}
		if !r.digits() {
			return nil, r.fail("bad number")
		}
	}
	return r.data[start:r.pos], nil
}

func (r *Reader) at() byte {
	if r.pos < len(r.data) {
		return r.data[r.pos]
	}
	return 0
}

func (r *Reader) digits() bool {
	start := r.pos
	for r.at() >= '0' && r.at() <= '9' {
		r.pos++
	}
	return r.pos > start
}
