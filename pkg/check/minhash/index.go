package minhash

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
)

// Document is what an index keeps of a document.
type Document struct {
	// ID and Text are hashes of the document's identifier and of its whole text; 0 is none.
	ID, Text uint64
	// Signature is nil for a document that is not to be compared.
	Signature *Signature
	// Ref is whatever the caller wants back with a match.
	Ref []byte
}

// Kind says in what two documents agree.
type Kind uint8

// The kinds of matches.
const (
	SameID Kind = iota
	SameText
	NearText
)

// Match says that document B, counted from 0 in the order of adding, agrees with the
// earlier document A.
type Match struct {
	A, B       int
	Kind       Kind
	Similarity float64
}

// Index collects documents and finds those that agree. It is used by one goroutine.
type Index struct {
	near    float64
	records spill // a record of fixed size for each document
	refs    spill
	ends    []int64 // where the Ref of each document ends
	buf     []byte
}

// The layout of a record: ID, text, flag, signature.
const (
	idAt, textAt, flagAt, sigAt = 0, 8, 16, 17
	recordSize                  = sigAt + 4*Size
	memory                      = 64 << 20
)

// NewIndex returns an empty index; documents of at least that estimated similarity match.
func NewIndex(near float64) *Index {
	return &Index{near: near, records: spill{limit: memory}, refs: spill{limit: memory / 4}, buf: make([]byte, recordSize)}
}

// Len is the number of documents added.
func (x *Index) Len() int { return len(x.ends) }

// Add adds a document.
func (x *Index) Add(d Document) error {
	b := x.buf
	clear(b)
	binary.LittleEndian.PutUint64(b[idAt:], d.ID)
	binary.LittleEndian.PutUint64(b[textAt:], d.Text)
	if d.Signature != nil {
		b[flagAt] = 1
		for i, v := range d.Signature {
			binary.LittleEndian.PutUint32(b[sigAt+4*i:], v)
		}
	}
	if err := x.records.add(b); err != nil {
		return err
	}
	if err := x.refs.add(d.Ref); err != nil {
		return err
	}
	x.ends = append(x.ends, x.refs.len())
	return nil
}

// Ref returns what was given with document n.
func (x *Index) Ref(n int) ([]byte, error) {
	start := int64(0)
	if n > 0 {
		start = x.ends[n-1]
	}
	p := make([]byte, x.ends[n]-start)
	return p, x.refs.read(p, start)
}

// Close frees the index and its files.
func (x *Index) Close() error { return errors.Join(x.records.close(), x.refs.close()) }

// entry is a document under a key by which documents are grouped.
type entry struct {
	key uint64
	doc uint32
}

// found is the best match of a document: with is its earlier partner plus one.
type found struct {
	with uint32
	same uint16
}

// Matches calls yield for each document that agrees with an earlier one, in the order of
// the documents: once for its ID, and once for its text or, failing that, the most
// similar of the earlier documents that were compared with it.
func (x *Index) Matches(yield func(Match) error) error {
	ids, err := x.equal(idAt)
	if err != nil {
		return err
	}
	texts, err := x.equal(textAt)
	if err != nil {
		return err
	}
	near, err := x.nearest(texts)
	if err != nil {
		return err
	}
	for n := range x.ends {
		if a := ids[n]; a > 0 {
			if err := yield(Match{int(a - 1), n, SameID, 1}); err != nil {
				return err
			}
		}
		m := Match{B: n, Kind: SameText, Similarity: 1}
		if a := texts[n]; a > 0 {
			m.A = int(a - 1)
		} else if f := near[n]; f.with > 0 {
			m.A, m.Kind, m.Similarity = int(f.with-1), NearText, float64(f.same)/Size
		} else {
			continue
		}
		if err := yield(m); err != nil {
			return err
		}
	}
	return nil
}

// keys returns the documents with the keys that of gives them, sorted; 0 is no key.
func (x *Index) keys(dst []entry, of func(record []byte) uint64) ([]entry, error) {
	dst = dst[:0]
	err := x.records.each(recordSize, 4<<20, func(p []byte, off int64) error {
		doc := uint32(off / recordSize)
		for ; len(p) > 0; p, doc = p[recordSize:], doc+1 {
			if k := of(p); k != 0 {
				dst = append(dst, entry{k, doc})
			}
		}
		return nil
	})
	slices.SortFunc(dst, func(a, b entry) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.doc, b.doc)) })
	return dst, err
}

// equal returns for each document the first one with the same hash at that place of the
// record, plus one; 0 for none.
func (x *Index) equal(at int) ([]uint32, error) {
	first := make([]uint32, len(x.ends))
	es, err := x.keys(nil, func(r []byte) uint64 { return binary.LittleEndian.Uint64(r[at:]) })
	for i := 0; i < len(es); {
		j := i + 1
		for j < len(es) && es[j].key == es[i].key {
			first[es[j].doc] = es[i].doc + 1
			j++
		}
		i = j
	}
	return first, err
}

// nearest compares the documents that agree in a band. Those with the text of an earlier
// one are left out.
func (x *Index) nearest(texts []uint32) ([]found, error) {
	best := make([]found, len(x.ends))
	var es []entry
	var err error
	for band := range Bands {
		at := sigAt + 4*Rows*band
		if es, err = x.keys(es, func(r []byte) uint64 { return bandKey(r, at) }); err != nil {
			return nil, err
		}
		es = slices.DeleteFunc(es, func(e entry) bool { return texts[e.doc] > 0 })
		if err := x.compareGroups(es, best); err != nil {
			return nil, err
		}
	}
	return best, nil
}

func bandKey(r []byte, at int) uint64 {
	if r[flagAt] == 0 {
		return 0
	}
	h := uint64(0xCBF29CE484222325)
	for i := range Rows {
		h = (h ^ uint64(binary.LittleEndian.Uint32(r[at+4*i:]))) * 0x9E3779B97F4A7C15
		h ^= h >> 31
	}
	return h | 1
}

// reach is with how many earlier members of its group a document is compared: the first
// one, and the last ones. It keeps boilerplate that many documents share from costing a
// quadratic number of comparisons.
const reach = 8

// compareGroups compares the documents under the same key and notes the best match of each.
func (x *Index) compareGroups(es []entry, best []found) error {
	for i := 0; i < len(es); {
		j := i + 1
		for j < len(es) && es[j].key == es[i].key {
			j++
		}
		for b := i + 1; b < j; b++ {
			for a := b - 1; a >= i; a-- {
				if a > i && b-a > reach {
					a = i
				}
				if err := x.compare(es[a].doc, es[b].doc, best); err != nil {
					return err
				}
			}
		}
		i = j
	}
	return nil
}

// compare notes the match of the earlier document a and b when it is b's best.
func (x *Index) compare(a, b uint32, best []found) error {
	f := &best[b]
	if f.with == a+1 || f.same == Size {
		return nil
	}
	var sa, sb Signature
	if err := x.signature(a, &sa); err != nil {
		return err
	}
	if err := x.signature(b, &sb); err != nil {
		return err
	}
	same := uint16(0)
	for i := range sa {
		if sa[i] == sb[i] {
			same++
		}
	}
	if float64(same) >= x.near*Size && (same > f.same || same == f.same && a+1 < f.with) {
		*f = found{a + 1, same}
	}
	return nil
}

// signature reads the signature of document n.
func (x *Index) signature(n uint32, s *Signature) error {
	if err := x.records.read(x.buf, int64(n)*recordSize); err != nil {
		return err
	}
	for i := range s {
		s[i] = binary.LittleEndian.Uint32(x.buf[sigAt+4*i:])
	}
	return nil
}
