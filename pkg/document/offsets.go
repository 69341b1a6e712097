package document

import (
	"fmt"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// Unit is what the offsets of a record count.
type Unit uint8

// The units: Unicode code points (as Python and jq count), bytes of UTF-8, and
// UTF-16 units (as JavaScript and Java count).
const (
	Runes Unit = iota
	Bytes
	UTF16
)

var unitNames = [...]string{"rune", "byte", "utf16"}

func (u Unit) String() string { return unitNames[u] }

// ParseUnit returns the unit of that name: rune, byte or utf16.
func ParseUnit(s string) (Unit, error) {
	for i, n := range unitNames {
		if n == s {
			return Unit(i), nil
		}
	}
	return Runes, fmt.Errorf("offsets %q: want rune, byte or utf16", s)
}

// stride is the distance in bytes between two marks of a Mapper.
const stride = 1 << 10

// Mapper converts between byte offsets into a text and offsets in another unit.
// Offsets asked for in rising order cost one pass over the text in all; any
// other order costs at most one stride each. It is not safe for concurrent use.
type Mapper struct {
	text string
	unit Unit
	// marks[i] is the offset in units of byte i*stride; built at the first jump.
	marks []int
	// the last converted position
	at, units int
}

// NewMapper returns a Mapper over text.
func NewMapper(text string, unit Unit) *Mapper {
	return &Mapper{text: text, unit: unit}
}

// count returns the length of s in units. A code point counts where its first
// byte stands, so s may begin or end anywhere.
func (m *Mapper) count(s string) int {
	n, i := len(s), 0
	for ; i+8 <= len(s); i += 8 {
		b := s[i : i+8]
		x := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		n -= bits.OnesCount64(x &^ (x << 1) & 0x8080808080808080) // the bytes 80–BF
	}
	for ; i < len(s); i++ {
		if s[i]&0xC0 == 0x80 {
			n--
		}
	}
	if m.unit == UTF16 {
		for i := 0; i < len(s); i++ {
			if s[i] >= 0xF0 {
				n++
			}
		}
	}
	return n
}

func (m *Mapper) build() {
	m.marks = make([]int, len(m.text)/stride+1)
	for i := 1; i < len(m.marks); i++ {
		m.marks[i] = m.marks[i-1] + m.count(m.text[(i-1)*stride:i*stride])
	}
}

// Offset returns the offset in units of a byte offset between 0 and len(text).
func (m *Mapper) Offset(b int) int {
	if m.unit == Bytes {
		return b
	}
	if b < m.at || b-m.at > 4*stride {
		if m.marks == nil {
			m.build()
		}
		i := b / stride
		m.at, m.units = i*stride, m.marks[i]
	}
	m.units += m.count(m.text[m.at:b])
	m.at = b
	return m.units
}

// Byte returns the byte offset of an offset in units. It is false when the offset
// lies outside the text or inside a code point.
func (m *Mapper) Byte(units int) (b int, ok bool) {
	if m.unit == Bytes {
		ok = units >= 0 && (units == len(m.text) || units < len(m.text) && utf8.RuneStart(m.text[units]))
		return units, ok
	}
	if units < m.units || units-m.units > 4*stride {
		m.seek(units)
	}
	for m.units < units && m.at < len(m.text) {
		_, n := utf8.DecodeRuneInString(m.text[m.at:])
		m.at += n
		m.units++
		if m.unit == UTF16 && n == 4 {
			m.units++
		}
	}
	return m.at, m.units == units
}

// seek moves to the code point border at or before the last mark not after units.
func (m *Mapper) seek(units int) {
	if m.marks == nil {
		m.build()
	}
	lo, hi := 0, len(m.marks)
	for hi-lo > 1 {
		if mid := (lo + hi) / 2; m.marks[mid] <= units {
			lo = mid
		} else {
			hi = mid
		}
	}
	m.at, m.units = lo*stride, m.marks[lo]
	// a mark inside a code point counts that code point as passed
	for m.at < len(m.text) && !utf8.RuneStart(m.text[m.at]) {
		m.at++
	}
}

// Position returns the line and the column in code points, both from 1, of a byte
// offset. Lines end with a line feed. The cost grows with the offset.
func (d *Document) Position(offset int) (line, column int) {
	before := d.Text[:offset]
	line = strings.Count(before, "\n") + 1
	return line, utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
}
