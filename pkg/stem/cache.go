package stem

import (
	"hash/maphash"
	"strings"
)

// cacheBits is the binary logarithm of the number of forms that a cache holds.
const cacheBits = 14

// maxCached is the length in bytes of the longest word that a cache holds.
const maxCached = 64

// cache remembers the stems of words. Each word has one place, from which a later word
// may drive it: the frequent words of a text win, and memory is bounded.
type cache struct {
	seed  maphash.Seed
	slots []slot
}

type slot struct{ word, stem string }

func newCache() *cache {
	return &cache{seed: maphash.MakeSeed(), slots: make([]slot, 1<<cacheBits)}
}

// place returns the place of word.
func (c *cache) place(word string) *slot {
	return &c.slots[maphash.String(c.seed, word)>>(64-cacheBits)]
}

// put keeps the stem of word at its place.
func (s *slot) put(word, stem string) {
	s.word, s.stem = strings.Clone(word), stem
}
