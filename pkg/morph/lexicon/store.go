package lexicon

import (
	_ "embed"
	"errors"
	"math/bits"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// Store is a compiled lexicon, read in place. It is safe for concurrent use.
type Store struct {
	b    string
	h    [headerWords]uint32
	tags []inflect.Tag
	// having has a row for each ending: the classes that have it. cells holds the places
	// of the first record of each of them, row by row.
	having []classSet
	cells  []uint32
	// names holds what Names has decoded.
	names []atomic.Pointer[Names]
}

var errFormat = errors.New("not a compiled bayan lexicon")

// Open prepares a compiled lexicon for use; only the tags (a few
// hundred) are unpacked and the classes' endings indexed.
func Open(blob string) (*Store, error) {
	if len(blob) < headerSize || !strings.HasPrefix(blob, magic) {
		return nil, errFormat
	}
	s := &Store{b: blob}
	for i := range s.h {
		s.h[i] = s.u32(uint32(len(magic) + 4*i))
	}
	for i := uint32(0); i < s.h[hTagCount]; i++ {
		o := s.h[hTags] + i*tagSize
		s.tags = append(s.tags, unpackTag(s.b[o:o+tagSize]))
	}
	s.indexEndings()
	s.names = make([]atomic.Pointer[Names], s.Lexemes())
	return s, nil
}

func (s *Store) u16(o uint32) uint32 {
	b := s.b[o : o+2]
	return uint32(b[0]) | uint32(b[1])<<8
}

func (s *Store) u24(o uint32) uint32 {
	b := s.b[o : o+3]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16
}

func (s *Store) u32(o uint32) uint32 {
	b := s.b[o : o+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func (s *Store) str(o uint32) string {
	p := s.h[hStrings] + o
	return s.b[p+1 : p+1+uint32(s.b[p])]
}

// Info is what the lexicon says about a lexeme. Strings are in letters code.
type Info struct {
	Lemma, Root string
	UPOS        document.UPOS
	Kind        Kind
	Weight      uint16
	Fine        uint8
	Segs        string
	// Rank is a preference set by hand, in eighths of a nat.
	Rank int8
}

// Lexemes is the number of lexemes.
func (s *Store) Lexemes() int { return int(s.h[hLexemeCount]) }

// Lexeme returns the data of lexeme id, 0 ≤ id < Lexemes().
func (s *Store) Lexeme(id uint32) Info {
	in := s.Grammar(id)
	o := s.h[hLexemes] + id*lexemeSize
	in.Lemma, in.Root, in.Segs = s.str(s.u24(o)), s.str(s.u24(o+3)), s.Segs(id)
	return in
}

// Segs is the contraction that lexeme id stands for, "" for others.
func (s *Store) Segs(id uint32) string {
	n := s.b[s.h[hLexemes]+id*lexemeSize+11]
	if n == 0 {
		return ""
	}
	p := s.h[hSegs]
	for ; n > 0; n-- {
		p += 1 + uint32(s.b[p])
	}
	return s.b[p+1 : p+1+uint32(s.b[p])]
}

// Grammar returns the data of lexeme id but for the strings.
func (s *Store) Grammar(id uint32) Info {
	o := s.h[hLexemes] + id*lexemeSize
	return Info{UPOS: document.UPOS(s.b[o+6]), Kind: Kind(s.b[o+7]), Weight: uint16(s.u16(o + 8)), Fine: s.b[o+10], Rank: int8(s.b[o+12])}
}

// Lemma is the lemma of lexeme id in letters code, with its marks.
func (s *Store) Lemma(id uint32) string { return s.str(s.u24(s.h[hLexemes] + id*lexemeSize)) }

// Names are the strings of a lexeme in Arabic letters: the lemma without and with its
// vowel marks, root and pattern.
type Names struct{ Lemma, Vocalised, Root, Pattern string }

// Names returns the strings of lexeme id, which are decoded once.
func (s *Store) Names(id uint32) *Names {
	if n := s.names[id].Load(); n != nil {
		return n
	}
	in := s.Lexeme(id)
	n := &Names{Lemma: letters.Decode(letters.Unmark(in.Lemma)), Vocalised: letters.Decode(in.Lemma)}
	if in.Root != "" {
		n.Root = letters.Decode(in.Root)
		n.Pattern = inflect.Pattern(n.Lemma, n.Root)
	}
	s.names[id].Store(n)
	return n
}

// Tag returns the tag of that number.
func (s *Store) Tag(id uint16) *inflect.Tag { return &s.tags[id] }

// Hit is one way to read a host: a lexeme and the cell of its paradigm.
type Hit struct {
	Lexeme uint32
	Tag    uint16
	// Prefix is the person prefix letter, 0 for none; PrefixMarks, Stem and Ending
	// spell the form in letters code with its vowel marks.
	Prefix      byte
	PrefixMarks string
	Stem        string
	Ending      string
	// Cost counts the letters in which the input departs from the right spelling.
	Cost uint8
}

// maxEnding is the longest inflectional ending in letters.
const maxEnding = 7

// Lookup calls visit for every reading of a host, given without vowel marks as
// written and folded. It makes no allocation.
func (s *Store) Lookup(host, folded []byte, visit func(Hit)) {
	s.lookup(host, folded, 0, visit)
	if len(folded) > 1 {
		switch folded[0] {
		case letters.Yeh, letters.Teh, letters.Noon, letters.Alef:
			s.lookup(host, folded, 1, visit)
		}
	}
}

func (s *Store) lookup(host, folded []byte, skip int, visit func(Hit)) {
	var prefix byte
	if skip == 1 {
		prefix = folded[0]
	}
	n := len(folded)
	for end := 0; end <= maxEnding && n-end > skip; end++ {
		cut := n - end
		eid, ok := s.ending(prefix, folded[cut:])
		if !ok {
			continue
		}
		off, count := s.stem(folded[skip:cut])
		for ; count > 0; count, off = count-1, off+entrySize {
			s.members(host, off, cut, skip, eid, visit)
		}
	}
}

// members visits the cells of one stem entry that have the ending.
func (s *Store) members(host []byte, off uint32, cut, skip int, eid uint32, visit func(Hit)) {
	from, n := s.class(s.u16(off+6) &^ oddBit)
	for i := s.firstCell(from, n, eid); i < n; i++ {
		o := from + i*classSize
		if s.u16(o) != eid {
			return
		}
		h := Hit{Lexeme: s.u24(off + 3), Tag: uint16(s.u16(o+2) &^ oddBit), Stem: s.str(s.u24(off)), Prefix: s.b[o+7]}
		h.PrefixMarks, h.Ending, _ = strings.Cut(s.str(s.u24(o+4)), "\x00")
		cost := 0
		if skip == 1 && host[0] != h.Prefix {
			cost++
		}
		cost += differ(host[skip:cut], h.Stem) + differ(host[cut:], h.Ending)
		h.Cost = uint8(min(cost, 250))
		visit(h)
	}
}

// class returns the place of a class's records and their number.
func (s *Store) class(id uint32) (off, n uint32) {
	o := s.h[hClasses] + 4*id
	from, to := s.u32(o), s.u32(o+4)
	return s.h[hClasses] + 4*(s.h[hClassCount]+1) + from, (to - from) / classSize
}

// classSet is a set of 64 neighbouring classes with the number of classes in the sets before it.
type classSet struct {
	bits   uint64
	before uint32
}

// rank returns the number of a class of the set among all in the rows' order.
func (c *classSet) rank(class uint32) uint32 {
	return c.before + uint32(bits.OnesCount64(c.bits&(1<<(class%64)-1)))
}

// indexEndings fills having and cells.
func (s *Store) indexEndings() {
	s.having = make([]classSet, s.classSets()*s.endingCount())
	n := uint32(0)
	s.eachCell(func(row []classSet, class, _ uint32) {
		row[class/64].bits |= 1 << (class % 64)
	})
	for i := range s.having {
		s.having[i].before = n
		n += uint32(bits.OnesCount64(s.having[i].bits))
	}
	s.cells = make([]uint32, n)
	s.eachCell(func(row []classSet, class, off uint32) {
		s.cells[row[class/64].rank(class)] = off
	})
}

// eachCell calls f for the first record of each ending of each class.
func (s *Store) eachCell(f func(row []classSet, class, off uint32)) {
	for c := range s.h[hClassCount] {
		off, n := s.class(c)
		last := ^uint32(0)
		for end := off + n*classSize; off < end; off += classSize {
			if ending := s.u16(off); ending != last {
				f(s.endingRow(ending), c, off)
				last = ending
			}
		}
	}
}

func (s *Store) classSets() uint32 { return (s.h[hClassCount] + 63) / 64 }

// endingRow is the set of the classes that have an ending.
func (s *Store) endingRow(ending uint32) []classSet {
	n := s.classSets()
	return s.having[ending*n : (ending+1)*n]
}

// firstCell is the first of n records at off whose ending is not below the given one.
func (s *Store) firstCell(off, n, ending uint32) uint32 {
	lo := uint32(0)
	for n > 0 {
		half := n / 2
		if s.u16(off+(lo+half)*classSize) < ending {
			lo += half + 1
			n -= half + 1
		} else {
			n = half
		}
	}
	return lo
}

// differ counts the letters of got that are not those of the spelling want.
func differ(got []byte, want string) int {
	n, i := 0, 0
	for j := 0; j < len(want); j++ {
		if letters.IsMark(want[j]) {
			continue
		}
		if i < len(got) && got[i] != want[j] {
			n++
		}
		i++
	}
	return n
}

func (s *Store) ending(prefix byte, folded []byte) (uint32, bool) {
	mask := s.h[hEndingSlots] - 1
	for h := hash(prefix, folded) & mask; ; h = (h + 1) & mask {
		id := s.u16(s.h[hEndingHash] + 2*h)
		if id == 0 {
			return 0, false
		}
		o := s.h[hEndings] + 4*s.endingCount() + s.u32(s.h[hEndings]+4*(id-1))
		if s.b[o] == prefix && s.b[o+2:o+2+uint32(s.b[o+1])] == string(folded) {
			return id - 1, true
		}
	}
}

func (s *Store) endingCount() uint32 { return s.h[hEndingCount] }

// stem finds the entries of a folded stem.
func (s *Store) stem(folded []byte) (off, count uint32) {
	if len(folded) > 60 {
		return 0, 0
	}
	return s.stemAt(hash(0, folded), folded)
}

// stemAt finds the entries of a folded stem by its hash.
func (s *Store) stemAt(h uint32, folded []byte) (off, count uint32) {
	b := h & (s.h[hBucketCount] - 1)
	o, end := s.h[hStems]+s.u32(s.h[hBuckets]+4*b), s.h[hStems]+s.u32(s.h[hBuckets]+4*b+4)
	for o < end {
		n := uint32(s.b[o])
		k := s.b[o+1 : o+1+n]
		c := s.u16(o + 1 + n)
		if k == string(folded) {
			return o + 3 + n, c
		}
		o += 3 + n + c*entrySize
	}
	return 0, 0
}

//go:embed lexicon.bin
var embedded string

var openDefault = sync.OnceValues(func() (*Store, error) { return Open(embedded) })

// Default returns the lexicon that is part of the program.
func Default() (*Store, error) { return openDefault() }
