package memo

import "math/bits"

// Index maps 64-bit hashes to numbers: open addressing with linear probing. The
// zero Index is ready for Reset. Equal hashes are taken for equal things.
type Index struct {
	slots []place
	used  int
	shift uint
}

type place struct {
	hash  uint64
	value int32 // 1 + the number, 0 for an empty slot
}

// kept is how many slots are kept however few are asked for.
const kept = 1 << 16

// Reset empties the index and makes room for about n hashes.
func (x *Index) Reset(n int) {
	size := 1 << bits.Len(uint(max(64, n*2)))
	if size <= cap(x.slots) && cap(x.slots) <= max(kept, size*8) {
		x.slots = x.slots[:size]
		clear(x.slots)
	} else {
		x.slots = make([]place, size)
	}
	x.used = 0
	x.shift = uint(64 - bits.Len(uint(len(x.slots)-1)))
}

// Insert returns the number under hash, storing value when there is none.
func (x *Index) Insert(hash uint64, value int32) (number int32, fresh bool) {
	if x.used*4 >= len(x.slots)*3 {
		x.grow()
	}
	for p := hash >> x.shift; ; p = (p + 1) & uint64(len(x.slots)-1) {
		s := &x.slots[p]
		switch {
		case s.value == 0:
			*s = place{hash, value + 1}
			x.used++
			return value, true
		case s.hash == hash:
			return s.value - 1, false
		}
	}
}

// Find returns the number under hash.
func (x *Index) Find(hash uint64) (number int32, ok bool) {
	for p := hash >> x.shift; ; p = (p + 1) & uint64(len(x.slots)-1) {
		s := &x.slots[p]
		switch {
		case s.value == 0:
			return 0, false
		case s.hash == hash:
			return s.value - 1, true
		}
	}
}

// grow doubles the table.
func (x *Index) grow() {
	old := x.slots
	x.slots = make([]place, 2*len(old))
	x.shift--
	for _, s := range old {
		if s.value == 0 {
			continue
		}
		p := s.hash >> x.shift
		for x.slots[p].value != 0 {
			p = (p + 1) & uint64(len(x.slots)-1)
		}
		x.slots[p] = s
	}
}
