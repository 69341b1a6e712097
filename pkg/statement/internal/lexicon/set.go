package lexicon

import (
	"strings"
	"sync/atomic"
)

// Words is a set of words that is made when it is first asked, so that a program which asks
// nothing pays nothing. It may be asked by several goroutines.
type Words struct {
	list  string
	table atomic.Pointer[wordTable]
}

// wordTable holds the words, and of which lengths and last bytes they are: most words asked
// for are none of the set, and most of these are told by that.
type wordTable struct {
	words         map[string]struct{}
	lengths, ends uint64
}

// Set returns the set of words separated by blanks.
func Set(words string) *Words { return &Words{list: words} }

// Has reports whether w is one of the words.
func (s *Words) Has(w string) bool {
	t := s.table.Load()
	if t == nil {
		t = s.make()
	}
	if w == "" || t.lengths>>(len(w)%64)&1 == 0 || t.ends>>(w[len(w)-1]%64)&1 == 0 {
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
	}
	s.table.Store(t)
	return t
}
