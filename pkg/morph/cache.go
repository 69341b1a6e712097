package morph

import (
	"encoding/binary"
	"hash/maphash"
	"math"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// form is a surface form with its candidates, best first by themselves.
type form struct {
	text string
	// arcs holds an arc for each candidate, packed.
	arcs []byte
	b    *candidates
	at   int // number of the first candidate in b
}

func (f *form) len() int { return len(f.arcs) / arcSize }

func (f *form) cands() []candidate { return f.b.cands[f.at : f.at+f.len()] }

// pick returns a form of its own with the candidates of the given numbers alone.
func (f *form) pick(want func(k int) bool) form {
	p := form{text: f.text, b: &candidates{}}
	for k, c := range f.cands() {
		if want(k) {
			p.b.cands = append(p.b.cands, c)
			p.b.an = append(p.b.an, f.b.an[f.at+k])
			p.arcs = append(p.arcs, f.arcs[k*arcSize:(k+1)*arcSize]...)
		}
	}
	return p
}

// candidates is a block of candidates of several forms.
type candidates struct {
	cands []candidate
	// an holds the candidates' analyses as far as they were asked for.
	an []*document.Analysis
}

func newCandidates(n int) *candidates {
	return &candidates{make([]candidate, n), make([]*document.Analysis, n)}
}

// arc is what the decoder needs of a candidate.
type arc struct {
	// emit is the emission probability, scaled to a maximum of 1 for the form.
	emit  float32
	row   uint16 // class and state, see rowOf
	state state
	// group numbers candidates that agree in lemma, part of speech and segmentation.
	group uint8
}

const arcSize = 8

func (a arc) pack(dst []byte) []byte {
	return binary.LittleEndian.AppendUint64(dst, uint64(math.Float32bits(a.emit))<<32|uint64(a.row)<<16|uint64(a.state)<<8|uint64(a.group))
}

func unpackArc(b []byte) arc {
	v := binary.LittleEndian.Uint64(b)
	return arc{math.Float32frombits(uint32(v >> 32)), uint16(v >> 16), state(v >> 8), uint8(v)}
}

// cache keeps the forms used last, in two generations: when the young one is full it
// becomes the old one, so that frequent forms stay.
type cache struct {
	seed       maphash.Seed
	young, old table
	limit      int // forms of a generation
}

func newCache(size int) cache { return cache{seed: maphash.MakeSeed(), limit: max(size/2, 1)} }

func (c *cache) hash(text string) uint32 {
	h := maphash.String(c.seed, text)
	return uint32(h) ^ uint32(h>>32)
}

// find sets f to the form of a text; it reports false when there is none.
func (c *cache) find(f *form, h uint32, text string) bool {
	if c.young.find(f, h, text) {
		return true
	}
	if !c.old.find(f, h, text) {
		return false
	}
	c.add(f, h)
	return true
}

// add copies a form into the young generation and makes f that copy.
func (c *cache) add(f *form, h uint32) {
	if c.young.n >= c.limit {
		slots := c.old.slots
		clear(slots)
		c.old, c.young = c.young, table{slots: slots}
	}
	c.young.add(f, h)
}

func (c *cache) clear() { c.young, c.old = table{}, table{} }

// table is one generation: an open hash of places of records. A record is the number
// of the form's first candidate (u32), that of its candidates (u16), the length of the
// text (u16), the text and the arcs; it lies whole in a page.
type table struct {
	slots  []slot
	n      int
	pages  [][]byte
	blocks []*candidates
	used   int // candidates of the last block
}

// slot is a hash and the place of a record plus 1, 0 where it is free. A place is the
// number of a page and the offset in it.
type slot struct{ hash, place uint32 }

const (
	pageBits   = 16
	blockBits  = 10
	recordHead = 8
)

func (t *table) find(f *form, h uint32, text string) bool {
	if len(t.slots) == 0 {
		return false
	}
	mask := uint32(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s.place == 0 {
			return false
		}
		if s.hash != h {
			continue
		}
		r := t.pages[(s.place-1)>>pageBits][(s.place-1)&(1<<pageBits-1):]
		head := binary.LittleEndian.Uint64(r)
		n := int(head >> 48)
		if rest := r[recordHead:]; len(rest) >= n && string(rest[:n]) == text {
			t.form(f, text, head, rest[n:])
			return true
		}
	}
}

// form sets f to the form of a record with that head and text, of which rest is what follows.
func (t *table) form(f *form, text string, head uint64, rest []byte) {
	first := uint32(head)
	f.text, f.arcs = text, rest[:arcSize*int(uint16(head>>32))]
	f.b, f.at = t.blocks[first>>blockBits], int(first&(1<<blockBits-1))
}

// add takes a copy of a form, with its candidates, and makes f that copy.
func (t *table) add(f *form, h uint32) {
	if 2*t.n >= len(t.slots) {
		t.grow()
	}
	first := t.room(f.len())
	b, at := t.blocks[first>>blockBits], first&(1<<blockBits-1)
	copy(b.cands[at:], f.cands())
	copy(b.an[at:], f.b.an[f.at:f.at+f.len()])

	size := recordHead + len(f.text) + len(f.arcs)
	last := len(t.pages) - 1
	if last < 0 || cap(t.pages[last])-len(t.pages[last]) < size {
		t.pages = append(t.pages, make([]byte, 0, max(size, 1<<pageBits)))
		last++
	}
	p := t.pages[last]
	from := len(p)
	head := uint64(first) | uint64(f.len())<<32 | uint64(len(f.text))<<48
	p = binary.LittleEndian.AppendUint64(p, head)
	p = append(append(p, f.text...), f.arcs...)
	t.pages[last] = p
	t.put(slot{h, uint32(last<<pageBits|from) + 1})
	t.n++
	t.form(f, f.text, head, p[from+recordHead+len(f.text):])
}

// room is the number of the first of n free candidates of one block.
func (t *table) room(n int) int {
	last := len(t.blocks) - 1
	if last < 0 || len(t.blocks[last].cands)-t.used < n {
		t.blocks = append(t.blocks, newCandidates(max(n, 1<<blockBits)))
		t.used = 0
		last++
	}
	first := last<<blockBits | t.used
	t.used += n
	return first
}

// put puts s into a free slot.
func (t *table) put(s slot) {
	mask := uint32(len(t.slots) - 1)
	i := s.hash & mask
	for t.slots[i].place != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = s
}

func (t *table) grow() {
	old := t.slots
	t.slots = make([]slot, max(1024, 2*len(old)))
	for _, s := range old {
		if s.place != 0 {
			t.put(s)
		}
	}
}
