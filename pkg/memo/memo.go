// Package memo remembers what a stage has found out about a word, so that the next token
// with the same analysis costs one look into memory.
package memo

import (
	"unsafe"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The number of slots that a table begins and ends with.
const (
	fewest = 1 << 10
	most   = 1 << 16
)

// Table maps analyses, which all tokens of a form share, to values. It is bounded: each
// analysis has two slots to stand in and drives the older one out, so that Find may miss
// what was put. The zero
// Table is ready for use, by one goroutine at a time.
type Table[V any] struct {
	slots []slot[V]
	shift uint
	// fresh counts the slots that were taken since the table grew.
	fresh int
	// warmed keeps the compiler from leaving out what has no other use.
	warmed uintptr
}

type slot[V any] struct {
	key   *document.Analysis
	value V
}

// Find returns the place of the value for a and whether it is known; if not, the place
// is for the caller to fill. The place is valid until the next call.
func (t *Table[V]) Find(a *document.Analysis) (value *V, known bool) {
	if len(t.slots) == 0 {
		t.resize(fewest)
	}
	p := t.place(a)
	first, second := &t.slots[p], &t.slots[p^1]
	if first.key == a {
		return &first.value, a != nil
	}
	if second.key == a {
		return &second.value, a != nil
	}
	if t.fresh++; t.fresh > len(t.slots)/2 && len(t.slots) < most {
		t.resize(4 * len(t.slots))
		p = t.place(a)
		first, second = &t.slots[p], &t.slots[p^1]
	}
	if first.key != nil {
		*second = *first
	}
	first.key = a
	return &first.value, false
}

// Warm reads the slots of some readings that Find will be asked for soon, so that the
// waits for memory overlap.
func (t *Table[V]) Warm(readings []document.Reading) {
	if len(t.slots) == 0 {
		return
	}
	sum := uintptr(0)
	for i := range readings {
		sum += uintptr(unsafe.Pointer(t.slots[t.place(readings[i].Best)].key))
	}
	t.warmed = sum
}

// place returns the slot that a takes first; the other one is its neighbour.
func (t *Table[V]) place(a *document.Analysis) uint64 {
	return uint64(uintptr(unsafe.Pointer(a))) * 0x9E3779B97F4A7C15 >> (t.shift & 63)
}

// resize makes a table of n slots, a power of two, and moves what is known there.
func (t *Table[V]) resize(n int) {
	old := t.slots
	t.slots, t.fresh, t.shift = make([]slot[V], n), 0, 64
	for ; n > 1; n /= 2 {
		t.shift--
	}
	for i := range old {
		if s := &old[i]; s.key != nil {
			t.slots[t.place(s.key)] = *s
		}
	}
}
