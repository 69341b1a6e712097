package morph

import (
	"encoding/binary"
	"hash/maphash"
	"unsafe"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// form is a surface form with its candidates, best first by themselves.
type form struct {
	text string
	arcs []arc // one for each candidate
	b    *candidates
	at   int // number of the first candidate in b
}

func (f *form) cands() []candidate { return f.b.cands[f.at : f.at+len(f.arcs)] }

// pick returns a form of its own with the candidates of the given numbers alone.
func (f *form) pick(want func(k int) bool) form {
	p := form{text: f.text, b: &candidates{}}
	for k, c := range f.cands() {
		if want(k) {
			p.b.cands = append(p.b.cands, c)
			p.b.an = append(p.b.an, f.b.an[f.at+k])
			p.arcs = append(p.arcs, f.arcs[k])
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

const arcSize = int(unsafe.Sizeof(arc{}))

// arcsAt are the n arcs that begin at b, which must be aligned to arcSize.
func arcsAt(b []byte, n int) []arc {
	b = b[:n*arcSize]
	return unsafe.Slice((*arc)(unsafe.Pointer(unsafe.SliceData(b))), n)
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
// text (u16), the text and, from a multiple of arcSize on, the arcs, so that all lies
// side by side. Records begin at multiples of arcSize and are whole in a page.
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
			t.form(f, text, head, r)
			return true
		}
	}
}

// warm reads the slots of some hashes and then the beginnings of the records they lead
// to, so that the waits for memory overlap. It returns a number that means nothing.
func (t *table) warm(hashes []uint32) (sum uint32) {
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint32(len(t.slots) - 1)
	for _, h := range hashes {
		sum += t.slots[h&mask].place
	}
	for _, h := range hashes {
		if s := t.slots[h&mask]; s.hash == h && s.place != 0 {
			sum += uint32(t.pages[(s.place-1)>>pageBits][(s.place-1)&(1<<pageBits-1)])
		}
	}
	return sum
}

// form sets f to the form of a record with that head and text.
func (t *table) form(f *form, text string, head uint64, record []byte) {
	first := uint32(head)
	f.text, f.arcs = text, arcsAt(record[arcsBehind(len(text)):], int(uint16(head>>32)))
	f.b, f.at = t.blocks[first>>blockBits], int(first&(1<<blockBits-1))
}

// arcsBehind is the place of the arcs in a record with a text of n bytes.
func arcsBehind(n int) int { return (recordHead + n + arcSize - 1) &^ (arcSize - 1) }

// add takes a copy of a form, with its candidates, and makes f that copy.
func (t *table) add(f *form, h uint32) {
	if 2*t.n >= len(t.slots) {
		t.grow()
	}
	n := len(f.arcs)
	first := t.room(n)
	b, at := t.blocks[first>>blockBits], first&(1<<blockBits-1)
	copy(b.cands[at:], f.cands())
	copy(b.an[at:], f.b.an[f.at:f.at+n])

	size := arcsBehind(len(f.text)) + n*arcSize
	last := len(t.pages) - 1
	if last < 0 || cap(t.pages[last])-len(t.pages[last]) < size {
		t.pages = append(t.pages, make([]byte, 0, max(size, 1<<pageBits)))
		last++
	}
	p := t.pages[last]
	from := len(p)
	p = p[:from+size]
	head := uint64(first) | uint64(n)<<32 | uint64(len(f.text))<<48
	binary.LittleEndian.PutUint64(p[from:], head)
	copy(p[from+recordHead:], f.text)
	copy(arcsAt(p[from+arcsBehind(len(f.text)):], n), f.arcs)
	t.pages[last] = p
	t.put(slot{h, uint32(last<<pageBits|from) + 1})
	t.n++
	t.form(f, f.text, head, p[from:])
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
