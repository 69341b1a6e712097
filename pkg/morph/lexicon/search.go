package lexicon

import (
	"math/bits"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// MaxWord is the length in letters of the longest word that a Searcher takes.
const MaxWord = 62

// Searcher finds the readings of many parts of one word, each stem looked up once. It
// gives what Lookup gives. It is used by one goroutine at a time.
type Searcher struct {
	s            *Store
	code, folded []byte
	odd          uint64 // letters that folding changes, by number
	rows         [MaxWord + 1]row
}

// row holds the stems that begin at one letter of the word, by the letter behind them.
type row struct {
	ready bool
	// ends is the set of letters behind what may be a stem, found of those looked up.
	ends, found uint64
	stems       [MaxWord + 1]stemRef
}

// stemRef is the place of a stem's entries and their number; before it is looked up,
// off holds the stem's hash.
type stemRef struct{ off, count uint32 }

// Match is a Hit without its spelling.
type Match struct {
	Lexeme uint32
	// entry and cell are the places of the stem entry and of the record of its class.
	entry, cell uint32
	Tag         uint16
	Cost        uint8
}

// Searcher returns a searcher without a word.
func (s *Store) Searcher() *Searcher { return &Searcher{s: s} }

// Set gives the word, of at most MaxWord letters without marks, as written and folded.
// The slices must not change until the next Set.
func (q *Searcher) Set(code, folded []byte) {
	q.code, q.folded, q.odd = code, folded, 0
	for i, c := range code {
		if folded[i] != c {
			q.odd |= 1 << i
		}
		q.rows[i].ready = false
	}
}

// Find appends the readings of the letters [from, to) of the word in the order of Lookup.
func (q *Searcher) Find(dst []Match, from, to int) []Match {
	dst = q.find(dst, 0, from, to)
	if to-from > 1 {
		switch c := q.folded[from]; c {
		case letters.Yeh, letters.Teh, letters.Noon, letters.Alef:
			dst = q.find(dst, c, from+1, to)
		}
	}
	return dst
}

// find appends the readings whose stem begins at start, behind a person prefix or none.
func (q *Searcher) find(dst []Match, prefix byte, start, to int) []Match {
	r := &q.rows[start]
	if !r.ready {
		q.fill(r, start)
	}
	ends := r.ends & (1<<(to+1) - 1)
	if least := to - maxEnding; least > 0 {
		ends &^= 1<<least - 1
	}
	for ends != 0 {
		cut := bits.Len64(ends) - 1
		ends &^= 1 << cut
		id, ok := q.s.ending(prefix, q.folded[cut:to])
		if !ok {
			continue
		}
		ref := &r.stems[cut]
		if r.found>>cut&1 == 0 {
			r.found |= 1 << cut
			ref.off, ref.count = q.s.stemAt(ref.off, q.folded[start:cut])
		}
		having := q.s.endingRow(id)
		entries := q.s.b[ref.off : ref.off+ref.count*entrySize]
		for i := 0; i+entrySize <= len(entries); i += entrySize {
			class := uint32(entries[i+6]) | uint32(entries[i+7])<<8
			set := &having[class&^oddBit/64]
			if set.bits>>(class%64)&1 != 0 {
				dst = q.readings(dst, ref.off+uint32(i), class, q.s.cells[set.rank(class)], division{prefix, start, cut, to, id})
			}
		}
	}
	return dst
}

// fill finds what may be stems beginning at letter start.
func (q *Searcher) fill(r *row, start int) {
	s := q.s
	r.ready, r.ends, r.found = true, 0, 0
	h := extend(hashStart, 0)
	filter := s.b[s.h[hFilter]:]
	mask := s.h[hFilterBits] - 1
	for i, c := range q.folded[start:] {
		h = extend(h, c)
		m := mix(h)
		if b := m & mask; filter[b/8]>>(b%8)&1 != 0 {
			end := start + i + 1
			r.ends |= 1 << end
			r.stems[end].off = m
		}
	}
}

// division is how a part of the word is read: a person prefix before start or none,
// a stem [start, cut), an ending [cut, to).
type division struct {
	prefix         byte
	start, cut, to int
	ending         uint32
}

// readings appends the records of one stem entry that have the ending, of which the
// first is at cell.
func (q *Searcher) readings(dst []Match, entry, class, cell uint32, p division) []Match {
	s := q.s
	from, n := s.class(class &^ oddBit)
	stemCost := q.stemCost(entry, class, p)
	lexeme := s.u24(entry + 3)
	for last := from + n*classSize; cell < last && s.u16(cell) == p.ending; cell += classSize {
		cost := stemCost
		if p.prefix != 0 && q.code[p.start-1] != s.b[cell+7] {
			cost++
		}
		tag := s.u16(cell + 2)
		if tag&oddBit == 0 {
			cost += q.changed(p.cut, p.to)
		} else {
			_, spelling, _ := strings.Cut(s.str(s.u24(cell+4)), "\x00")
			cost += differ(q.code[p.cut:p.to], spelling)
		}
		dst = append(dst, Match{Lexeme: lexeme, entry: entry, cell: cell, Tag: uint16(tag &^ oddBit), Cost: uint8(min(cost, 250))})
	}
	return dst
}

// stemCost counts the letters of the word that are not those of an entry's stem.
func (q *Searcher) stemCost(entry, class uint32, p division) int {
	if class&oddBit == 0 {
		return q.changed(p.start, p.cut)
	}
	return differ(q.code[p.start:p.cut], q.s.str(q.s.u24(entry)))
}

// changed counts the letters of [from, to) that folding changes.
func (q *Searcher) changed(from, to int) int {
	return bits.OnesCount64(q.odd >> from & (1<<(to-from) - 1))
}

// Hit gives a match its spelling.
func (q *Searcher) Hit(m Match) Hit {
	s := q.s
	h := Hit{Lexeme: m.Lexeme, Tag: m.Tag, Stem: s.str(s.u24(m.entry)), Prefix: s.b[m.cell+7], Cost: m.Cost}
	h.PrefixMarks, h.Ending, _ = strings.Cut(s.str(s.u24(m.cell+4)), "\x00")
	return h
}
