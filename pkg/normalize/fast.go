package normalize

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// table is the foldings compiled for the byte path: what every code point of the Arabic
// block, of ASCII, of Latin-1 punctuation and of general punctuation becomes by itself.
// Stretches of text between spaces in which characters act on one another, or that hold
// other characters, are left to the rune path.
type table struct {
	arabic  [1024]entry // by the low bits of the lead byte and the trail byte
	latin1  [256]entry  // after C2, by the trail byte
	general [256]entry  // after E2 80, by the last byte
	ascii   [128]entry
	spaces  bool // runs of spaces become one
	stretch bool // runs of a letter become one
}

// entry is what a character becomes.
type entry struct {
	kind  entryKind
	width uint8
	to    [3]byte
}

type entryKind uint8

const (
	hard    entryKind = iota // only the rune path can tell
	keep                     // width bytes as they are
	swap                     // width bytes of to, none for a dropped one
	mark                     // kept, but hard after another mark, which may change places with it
	stretch                  // tatweel: dropped, but hard after ه
)

// compile builds the table of n, nil when a folding looks beyond the word.
func compile(n *Normalizer) *table {
	if n.has("punctuation-arabic") {
		return nil
	}
	t := &table{spaces: n.has("spaces"), stretch: n.has("elongation")}
	nfc, lookalikes := n.has("nfc"), n.has("lookalikes")
	for r := rune(0x600); r <= 0x6FF; r++ {
		e := n.entry(r, 2)
		_, lookalike := script.Lookalike(r)
		switch {
		case r >= 0x653 && r <= 0x655, lookalikes && lookalike:
			e = entry{}
		case r == 'ـ' && n.has("tatweel"):
			e = entry{kind: stretch}
		case nfc && e.kind == keep && script.IsMark(r):
			e.kind = mark
		}
		t.arabic[(r>>6&3)<<8|0x80|r&0x3F] = e
	}
	for r := rune(0x80); r <= 0xBF; r++ {
		t.latin1[r] = n.entry(r, 2)
	}
	for r := rune(0x2000); r <= 0x203F; r++ {
		t.general[0x80|r&0x3F] = n.entry(r, 3)
	}
	for r := rune(0); r < 0x80; r++ {
		t.ascii[r] = n.entry(r, 1)
	}
	for _, r := range []rune{0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F} {
		if r < 0x100 {
			t.latin1[r] = entry{}
		} else {
			t.general[0x80|r&0x3F] = entry{}
		}
	}
	t.general[0x8D] = entry{} // ZERO WIDTH JOINER keeps company with characters of the rune path
	return t
}

// entry takes the rune r of width bytes through the foldings alone.
func (n *Normalizer) entry(r rune, width uint8) entry {
	var p pass
	p.cells = append(p.cells, cell{r, 0, int(width)})
	for _, f := range n.foldings {
		f.apply(&p)
	}
	var to []byte
	for _, c := range p.cells {
		to = appendRune(to, c.r)
	}
	switch {
	case string(to) == string(r):
		return entry{kind: keep, width: width}
	case len(to) > 3:
		return entry{}
	}
	e := entry{kind: swap, width: uint8(len(to))}
	copy(e.to[:], to)
	return e
}

// fast appends s folded to dst. It works from space to space; a word with something hard
// in it is done again by the rune path.
func (n *Normalizer) fast(dst []byte, s string) []byte {
	t := n.table
	var p *pass
	base := len(dst)
	for i := 0; i < len(s); {
		if s[i] <= ' ' {
			if s[i] != ' ' || !t.spaces || len(dst) == base || dst[len(dst)-1] != ' ' {
				dst = append(dst, s[i])
			}
			i++
			continue
		}
		mark := len(dst)
		out, next, ok := t.word(dst, s, i)
		if ok {
			dst, i = out, next
			continue
		}
		if p == nil {
			p = new(pass)
		}
		end := next
		for end < len(s) && s[end] > ' ' {
			end++
		}
		dst = n.slow(p, dst[:mark], s, i, end)
		if t.spaces && mark > base && len(dst) > mark && dst[mark-1] == ' ' && dst[mark] == ' ' {
			dst = append(dst[:mark], dst[mark+1:]...)
		}
		i = end
	}
	return dst
}

// word appends the folded word that begins at s[i] and returns where it ends. ok is
// false when the rune path has to do it; then next is how far it is read.
func (t *table) word(dst []byte, s string, i int) (out []byte, next int, ok bool) {
	begin := len(dst)
	for i < len(s) {
		b := s[i]
		var e entry
		w := 2
		switch {
		case b <= ' ':
			return dst, i, true
		case b < utf8.RuneSelf:
			e, w = t.ascii[b], 1
		case b&0xFC == 0xD8 && i+1 < len(s):
			e = t.arabic[uint(b&3)<<8|uint(s[i+1])]
		case b == 0xC2 && i+1 < len(s):
			e = t.latin1[s[i+1]]
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80:
			e, w = t.general[s[i+2]], 3
		case b >= 0xC3 && b <= 0xC9 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			e = entry{kind: keep}
		}
		switch e.kind {
		case hard:
			return dst, i, false
		case keep:
			dst = append(dst, s[i:i+w]...)
			if n := len(dst); t.stretch && w == 2 && n >= begin+6 && dst[n-2] == dst[n-4] && dst[n-1] == dst[n-3] && dst[n-2] == dst[n-6] && dst[n-1] == dst[n-5] {
				return dst, i, false
			}
		case swap:
			dst = append(dst, e.to[:e.width]...)
			if n := len(dst); t.stretch && e.width == 2 && n >= begin+6 && dst[n-2] == dst[n-4] && dst[n-1] == dst[n-3] && dst[n-2] == dst[n-6] && dst[n-1] == dst[n-5] {
				return dst, i, false
			}
		case mark:
			if n := len(dst); n >= begin+2 && script.IsArabicLead(dst[n-2]) && script.TwoByte(dst[n-2], dst[n-1])&script.Mark != 0 {
				return dst, i, false
			}
			dst = append(dst, s[i:i+w]...)
		case stretch:
			if n := len(dst); n >= begin+2 && dst[n-2] == 0xD9 && dst[n-1] == 0x87 {
				return dst, i, false
			}
		}
		i += w
	}
	return dst, i, true
}
