package keyphrase

import "math/bits"

// index maps 64-bit hashes to numbers: open addressing with linear probing. The
// zero index is ready for reset. Equal hashes are taken for equal phrases.
type index struct {
	slots []slot
	used  int
	shift uint
}

type slot struct {
	hash  uint64
	value int32 // 1 + the number, 0 for an empty slot
}

// reset empties the index and makes room for about n phrases.
func (x *index) reset(n int) {
	size := 1 << bits.Len(uint(max(64, n*2)))
	if size <= len(x.slots) && size*8 >= len(x.slots) {
		clear(x.slots)
	} else {
		x.slots = make([]slot, size)
	}
	x.used = 0
	x.shift = uint(64 - bits.Len(uint(len(x.slots)-1)))
}

// insert returns the number under hash, storing value when there is none.
func (x *index) insert(hash uint64, value int32) (number int32, fresh bool) {
	if x.used*4 >= len(x.slots)*3 {
		x.grow()
	}
	for p := hash >> x.shift; ; p = (p + 1) & uint64(len(x.slots)-1) {
		s := &x.slots[p]
		switch {
		case s.value == 0:
			*s = slot{hash, value + 1}
			x.used++
			return value, true
		case s.hash == hash:
			return s.value - 1, false
		}
	}
}

// find returns the number under hash.
func (x *index) find(hash uint64) (number int32, ok bool) {
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
func (x *index) grow() {
	old := x.slots
	x.slots = make([]slot, 2*len(old))
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
