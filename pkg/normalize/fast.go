package normalize

import (
	"slices"
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
	double  bool // one byte may become two
}

// entry is what a character becomes: its kind in the low byte, then, for swap, the
// number of bytes it becomes and these bytes, at most two.
type entry uint32

const (
	hard    entry = iota // only the rune path can tell
	keep                 // as it is
	swap                 // other bytes, none for a dropped character
	mark                 // kept, but hard after another mark, which may change places with it
	stretch              // tatweel: dropped, but hard after ه
)

func (e entry) kind() entry { return e & 0xFF }

// compile builds the table of n, nil when a folding looks beyond the word.
func compile(n *Normalizer) *table {
	if n.has("punctuation-arabic") {
		return nil
	}
	t := &table{spaces: n.has("spaces"), stretch: n.has("elongation")}
	nfc, lookalikes := n.has("nfc"), n.has("lookalikes")
	for r := rune(0x600); r <= 0x6FF; r++ {
		e := n.entry(r)
		_, lookalike := script.Lookalike(r)
		switch {
		case r >= 0x653 && r <= 0x655, lookalikes && lookalike:
			e = hard
		case r == 'ـ' && n.has("tatweel"):
			e = stretch
		case nfc && e == keep && script.IsMark(r):
			e = mark
		}
		t.arabic[(r>>6&3)<<8|0x80|r&0x3F] = e
	}
	for r := rune(0x80); r <= 0xBF; r++ {
		t.latin1[r] = n.entry(r)
	}
	for r := rune(0x2000); r <= 0x203F; r++ {
		t.general[0x80|r&0x3F] = n.entry(r)
	}
	for r := rune(0); r < 0x80; r++ {
		t.ascii[r] = n.entry(r)
		t.double = t.double || t.ascii[r]>>8&0xFF == 2
	}
	for _, r := range []rune{0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F} {
		if r < 0x100 {
			t.latin1[r] = hard
		} else {
			t.general[0x80|r&0x3F] = hard
		}
	}
	t.general[0x8D] = hard // ZERO WIDTH JOINER keeps company with characters of the rune path
	return t
}

// entry takes the rune r through the foldings alone.
func (n *Normalizer) entry(r rune) entry {
	var p pass
	p.cells = append(p.cells, cell{r: r})
	for _, f := range n.foldings {
		f.apply(&p)
	}
	var to []byte
	for _, c := range p.cells {
		to = appendRune(to, c.r)
	}
	if string(to) == string(r) {
		return keep
	}
	e := swap | entry(len(to))<<8
	switch len(to) {
	case 0:
	case 1:
		e |= entry(to[0]) << 16
	case 2:
		e |= entry(to[0])<<16 | entry(to[1])<<24
	default:
		return hard
	}
	return e
}

// fast appends s folded to dst. It works from space to space; a word with something hard
// in it is done again by the rune path.
func (n *Normalizer) fast(dst []byte, s string) []byte {
	t := n.table
	var p *pass
	base := len(dst)
	dst = t.grow(dst, len(s))
	for i := 0; i < len(s); {
		if s[i] <= ' ' {
			if s[i] != ' ' || !t.spaces || len(dst) == base || dst[len(dst)-1] != ' ' {
				dst = append(dst, s[i])
			}
			i++
			continue
		}
		mark := len(dst)
		out, next, result := t.word(dst, s, i)
		if result != undone {
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
		dst = t.grow(dst, len(s)-i)
	}
	return dst
}

// appendToken appends the token s folded to dst and reports whether it differs from s.
func (n *Normalizer) appendToken(dst []byte, s string) (out []byte, differs bool) {
	if n.table != nil {
		dst = n.table.grow(dst, len(s))
		if out, next, did := n.table.word(dst, s, 0); did != undone && next == len(s) {
			return out, did == changed
		}
	}
	out = n.AppendString(dst, s)
	return out, string(out[len(dst):]) != s
}

// grow returns dst with room for the n bytes of text that are left.
func (t *table) grow(dst []byte, n int) []byte {
	if t.double {
		n *= 2
	}
	return slices.Grow(dst, n)
}

// What table.word did.
type result uint8

const (
	undone  result = iota // the rune path has to do the word
	same                  // the word is appended as it was
	changed               // the word is appended folded
)

// word appends the folded word that begins at s[i] and returns where it ends; for an
// undone word, how far it was read. There must be room in dst.
func (t *table) word(dst []byte, s string, i int) (out []byte, next int, did result) {
	did = same
	begin, n := len(dst), len(dst)
	buf := dst[:cap(dst)]
	last, run := uint16(0), 0 // the last character of two bytes written, and how often
	for i < len(s) {
		b := s[i]
		e, w := hard, 2
		switch {
		case b&0xFC == 0xD8 && i+1 < len(s):
			e = t.arabic[uint(b&3)<<8|uint(s[i+1])]
		case b <= ' ':
			return buf[:n], i, did
		case b < utf8.RuneSelf:
			e, w = t.ascii[b], 1
		case b == 0xC2 && i+1 < len(s):
			e = t.latin1[s[i+1]]
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80:
			e, w = t.general[s[i+2]], 3
		case b >= 0xC3 && b <= 0xC9 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			e = keep
		}
		wrote := uint16(0)
		switch e.kind() {
		case hard:
			return dst, i, undone
		case keep:
			if w == 2 {
				buf[n], buf[n+1] = b, s[i+1]
				wrote = uint16(b)<<8 | uint16(s[i+1])
				n += 2
			} else {
				n += copy(buf[n:], s[i:i+w])
				wrote = uint16(b)
			}
		case swap:
			did = changed
			if width := e >> 8 & 0xFF; width > 0 {
				wrote = uint16(e >> 16)
				buf[n] = byte(e >> 16)
				if n++; width == 2 {
					wrote = wrote<<8 | wrote>>8
					buf[n] = byte(e >> 24)
					n++
				}
			}
		case mark:
			if n >= begin+2 && script.IsArabicLead(buf[n-2]) && script.TwoByte(buf[n-2], buf[n-1])&script.Mark != 0 {
				return dst, i, undone
			}
			buf[n], buf[n+1] = b, s[i+1]
			n, wrote = n+2, 1
		case stretch:
			did = changed
			if n >= begin+2 && buf[n-2] == 0xD9 && buf[n-1] == 0x87 {
				return dst, i, undone
			}
		}
		i += w
		if wrote != last {
			if wrote != 0 {
				last, run = wrote, 1
			}
		} else if run++; run >= 3 && t.stretch && last > 0xFF {
			return dst, i, undone
		}
	}
	return buf[:n], i, did
}
