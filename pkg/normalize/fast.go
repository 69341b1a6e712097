package normalize

import (
	"encoding/binary"
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

// entry is what a character becomes: its kind in the low byte, then, for keep and swap of
// the Arabic block and for other swaps, the number of bytes it becomes and these bytes, at
// most two.
type entry uint32

const (
	hard    entry = 0        // only the rune path can tell
	keep    entry = 1        // as it is
	swap    entry = 2        // other bytes, none for a dropped character
	mark    entry = keep | 4 // kept, but hard after another mark, which may change places with it
	stretch entry = swap | 4 // tatweel: dropped, but hard after ه
)

func (e entry) kind() entry  { return e & 0xFF }
func (e entry) width() int   { return int(e >> 8 & 0xFF) }
func (e entry) simple() bool { return e.kind()-keep <= swap-keep }

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
		case e == keep:
			e |= 2<<8 | entry(0xC0|r>>6)<<16 | entry(0x80|r&0x3F)<<24
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

// fast appends s folded to dst. A word with something hard in it, from space to space, is
// done by the rune path.
func (n *Normalizer) fast(dst []byte, s string) []byte {
	t := n.table
	var p *pass
	base := len(dst)
	for i := 0; i < len(s); {
		if dst, i, _ = t.fold(t.grow(dst, len(s)-i), base, s, i); i == len(s) {
			break
		}
		if p == nil {
			p = new(pass)
		}
		end := i
		for end < len(s) && s[end] > ' ' {
			end++
		}
		mark := len(dst)
		dst = n.slow(p, dst, s, i, end)
		if t.spaces && mark > base && len(dst) > mark && dst[mark-1] == ' ' && dst[mark] == ' ' {
			dst = append(dst[:mark], dst[mark+1:]...)
		}
		i = end
	}
	return dst
}

// appendToken appends the token s folded to dst and reports whether it differs from s.
func (n *Normalizer) appendToken(dst []byte, s string) (out []byte, differs bool) {
	if n.table != nil {
		if out, next, changed := n.table.fold(n.table.grow(dst, len(s)), len(dst), s, 0); next == len(s) {
			return out, changed
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

// fold appends s[i:] folded and returns where it stopped: at the end of s, or at the begin
// of a word that the rune path has to do. changed tells whether any character was. There
// must be room in dst; what is to be folded together begins at base.
func (t *table) fold(dst []byte, base int, s string, i int) (out []byte, next int, changed bool) {
	n := len(dst)
	buf := dst[:cap(dst)]
	from, begin := i, n // of the word, in s and in buf
	last := uint16(0)   // the last letter written
	all := entry(0)     // the kinds of all characters
	for i < len(s) {
		for i+1 < len(s) && s[i]&0xFC == 0xD8 { // letters
			e := t.arabic[uint(s[i]&3)<<8|uint(s[i+1])]
			if !e.simple() {
				break
			}
			all |= e
			to := uint16(e >> 16)
			binary.LittleEndian.PutUint16(buf[n:], to)
			n += e.width()
			i += 2
			if to == last && t.stretch && n >= begin+6 && binary.LittleEndian.Uint16(buf[n-6:]) == to {
				return buf[:begin], from, true
			}
			if to != 0 {
				last = to
			}
		}
		if i == len(s) {
			break
		}
		if size := t.space(s, i); size > 0 {
			b := s[i]
			if size > 1 {
				all |= swap
				b = ' '
			}
			if b == ' ' && t.spaces && n > base && buf[n-1] == ' ' {
				all |= swap
			} else {
				buf[n] = b
				n++
			}
			i += size
			from, begin, last = i, n, 0
			continue
		}
		e, size := t.entry(s, i)
		end := add(buf, begin, n, e, s[i:i+size])
		if end < 0 {
			return buf[:begin], from, true
		}
		if end > n {
			last = 0
		}
		all |= e
		n, i = end, i+size
	}
	return buf[:n], i, all&swap != 0
}

// space returns the length of the space or control character at s[i], 0 for others.
func (t *table) space(s string, i int) int {
	if s[i] <= ' ' {
		return 1
	}
	if t.spaces && s[i] == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0 {
		return 2
	}
	return 0
}

// entry returns what the character at s[i] becomes, and its length in bytes.
func (t *table) entry(s string, i int) (e entry, size int) {
	switch b := s[i]; {
	case b < utf8.RuneSelf:
		return t.ascii[b], 1
	case i+1 == len(s):
	case b&0xFC == 0xD8:
		return t.arabic[uint(b&3)<<8|uint(s[i+1])], 2
	case b == 0xC2:
		return t.latin1[s[i+1]], 2
	case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80:
		return t.general[s[i+2]], 3
	case b >= 0xC3 && b <= 0xC9 && s[i+1]&0xC0 == 0x80:
		return keep, 2
	}
	return hard, 1
}

// add writes at buf[n] what the character c of the word that begins at buf[begin] becomes
// by e. It returns where that ends, −1 when only the rune path can tell.
func add(buf []byte, begin, n int, e entry, c string) int {
	switch e.kind() {
	case keep:
		return n + copy(buf[n:], c)
	case swap:
		for ; e.width() > 0; e -= 1 << 8 {
			buf[n] = byte(e >> 16)
			n++
			e = e&0xFFFF | e>>24<<16
		}
		return n
	case mark:
		if n >= begin+2 && script.IsArabicLead(buf[n-2]) && script.TwoByte(buf[n-2], buf[n-1])&script.Mark != 0 {
			return -1
		}
		return n + copy(buf[n:], c)
	case stretch:
		if n >= begin+2 && buf[n-2] == 0xD9 && buf[n-1] == 0x87 {
			return -1
		}
		return n
	}
	return -1
}
