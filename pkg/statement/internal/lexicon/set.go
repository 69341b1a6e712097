package lexicon

import (
	"maps"
	"math/bits"
	"slices"
	"strings"
	"sync/atomic"
)

// Words is a set of words that is made when it is first asked, so that a program which asks
// nothing pays nothing. It may be asked by several goroutines.
type Words struct {
	list  string
	table atomic.Pointer[wordTable]
}

// wordTable holds the words, each in the first free slot from that of its hash on; at
// most a quarter of the slots is taken. Most words asked for are none of the set, and an
// empty slot says so at once (a map took 2 % of the time of bayan summarize).
type wordTable struct {
	slots []string // a power of two
}

// find returns the slot of w, or the free one where it would stand.
func (t *wordTable) find(w string) *string {
	mask := uint64(len(t.slots) - 1)
	for i := endsHash(w) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; *s == "" || *s == w {
			return s
		}
	}
}

// endsHash is a hash of the first and last eight bytes of w and its length.
func endsHash(w string) uint64 {
	first, last, n := uint64(0), uint64(0), len(w)
	switch {
	case n >= 8:
		first, last = word64(w), word64(w[n-8:])
	case n >= 4:
		first, last = word32(w), word32(w[n-4:])
	case n > 0:
		first, last = uint64(w[0])|uint64(w[n/2])<<8, uint64(w[n-1])
	}
	h := first*0x9E3779B97F4A7C15 ^ (last+uint64(n))*0xC2B2AE3D27D4EB4F
	return h ^ h>>32
}

func word64(s string) uint64 { return word32(s) | word32(s[4:])<<32 }

func word32(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// Keys returns the set of the keys of a table, which have no blanks.
func Keys[V any](table map[string]V) *Words {
	return Set(strings.Join(slices.Sorted(maps.Keys(table)), " "))
}

// Set returns the set of words separated by blanks.
func Set(words string) *Words { return &Words{list: words} }

// Has reports whether w is one of the words.
func (s *Words) Has(w string) bool {
	t := s.table.Load()
	if t == nil {
		t = s.make()
	}
	return w != "" && *t.find(w) == w
}

func (s *Words) make() *wordTable {
	words := strings.Fields(s.list)
	t := &wordTable{make([]string, 1<<bits.Len(uint(4*len(words))))}
	for _, w := range words {
		*t.find(w) = w
	}
	s.table.Store(t)
	return t
}
