package lexicon

import (
	"maps"
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

// wordTable holds the words, and of which lengths, first letters, last bytes and marks they are:
// most words asked for are none of the set, and nearly all of these are told by that.
type wordTable struct {
	words                 map[string]struct{}
	lengths, starts, ends uint64
	marks                 [8]uint64
}

// startOf is the byte that tells a word's first letter from others.
func startOf(w string) byte { return w[min(1, len(w)-1)] % 64 }

// markOf is a number below 512 that tells a word from others by the letters at both its ends.
func markOf(w string) uint32 {
	n := len(w)
	if n < 4 {
		return 0
	}
	ends := uint32(w[1]) | uint32(w[3])<<8 | uint32(w[n-1])<<16 | uint32(w[n-3])<<24
	return (ends + uint32(n)) * 0x9E3779B1 >> 23
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
	if w == "" || t.lengths>>(len(w)%64)&1 == 0 || t.ends>>(w[len(w)-1]%64)&1 == 0 || t.starts>>startOf(w)&1 == 0 {
		return false
	}
	if m := markOf(w); t.marks[m/64]>>(m%64)&1 == 0 {
		return false
	}
	_, ok := t.words[w]
	return ok
}

func (s *Words) make() *wordTable {
	t := &wordTable{words: make(map[string]struct{})}
	for w := range strings.FieldsSeq(s.list) {
		t.words[w] = struct{}{}
		t.lengths |= 1 << (len(w) % 64)
		t.ends |= 1 << (w[len(w)-1] % 64)
		t.starts |= 1 << startOf(w)
		t.marks[markOf(w)/64] |= 1 << (markOf(w) % 64)
	}
	s.table.Store(t)
	return t
}
