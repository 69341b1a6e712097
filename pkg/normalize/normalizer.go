package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// Normalizer applies a fixed set of foldings. It is safe for use by several goroutines.
// Applying it twice gives what applying it once gave.
type Normalizer struct {
	foldings []Folding
	table    *table // nil when some folding needs the rune path everywhere
}

// New returns a Normalizer of the foldings that o asks for. It fails on unknown names
// and on foldings that contradict each other.
func New(o Options) (*Normalizer, error) {
	fs, err := o.choose()
	if err != nil {
		return nil, err
	}
	n := &Normalizer{foldings: fs}
	n.table = compile(n)
	return n, nil
}

// Names returns the foldings in the order in which they are applied.
func (n *Normalizer) Names() []string {
	out := make([]string, len(n.foldings))
	for i, f := range n.foldings {
		out[i] = f.Name
	}
	return out
}

// has reports whether the folding of that name is on.
func (n *Normalizer) has(name string) bool {
	return slices.ContainsFunc(n.foldings, func(f Folding) bool { return f.Name == name })
}

// String returns s folded; s itself when there was nothing to fold.
func (n *Normalizer) String(s string) string {
	out := n.AppendString(make([]byte, 0, len(s)+8), s)
	if string(out) == s {
		return s
	}
	return string(out)
}

// Append appends src folded to dst. The two must not overlap.
func (n *Normalizer) Append(dst, src []byte) []byte {
	return n.AppendString(dst, string(src))
}

// AppendString appends s folded to dst.
func (n *Normalizer) AppendString(dst []byte, s string) []byte {
	if n.table != nil {
		return n.fast(dst, s)
	}
	var p pass
	for i := 0; i < len(s); {
		end := n.piece(s, i)
		dst = n.slow(&p, dst, s, i, end)
		i = end
	}
	return dst
}

// longPiece is the length in bytes from which a line is cut between words.
const longPiece = 1 << 12

// piece returns the end of a stretch of s from i on that can be folded alone: the line
// with its end, or the words of a long line as far as no folding looks beyond a word.
func (n *Normalizer) piece(s string, i int) int {
	for j := i; j < len(s); j++ {
		if s[j] == '\n' {
			return j + 1
		}
		if n.table != nil && j-i >= longPiece && s[j-1] == ' ' && beginsWord(s[j:]) {
			return j
		}
	}
	return len(s)
}

// slow appends s[start:end] folded rune by rune.
func (n *Normalizer) slow(p *pass, dst []byte, s string, start, end int) []byte {
	n.run(p, s, start, end)
	for _, c := range p.cells {
		dst = appendRune(dst, c.r)
	}
	return dst
}

// run takes s[start:end] through all foldings.
func (n *Normalizer) run(p *pass, s string, start, end int) {
	p.load(s, start, end)
	for _, f := range n.foldings {
		f.apply(p)
	}
}

// beginsWord reports whether s begins with an ASCII letter, digit or mark or with a basic
// Arabic letter, none of which any folding drops.
func beginsWord(s string) bool {
	return s[0] > ' ' && s[0] < utf8.RuneSelf || len(s) > 1 && script.IsArabicLead(s[0]) && script.TwoByte(s[0], s[1])&script.Basic != 0
}

// Mapped returns s folded and the map from its offsets to those of s.
func (n *Normalizer) Mapped(s string) (string, OffsetMap) {
	var (
		p   pass
		out strings.Builder
		m   = OffsetMap{sourceLen: len(s)}
		buf []byte
	)
	for i := 0; i < len(s); {
		end := n.piece(s, i)
		n.run(&p, s, i, end)
		for _, c := range p.cells {
			buf = appendRune(buf[:0], c.r)
			m.add(out.Len(), len(buf), c.start, c.end)
			out.Write(buf)
		}
		i = end
	}
	m.foldedLen = out.Len()
	return out.String(), m
}

// OffsetMap tells which bytes of the original each byte of a folded text stands for.
type OffsetMap struct {
	// runs are stretches of the folded text, ascending.
	runs                 []offsetRun
	foldedLen, sourceLen int
}

// offsetRun is a stretch of folded text that begins at folded. A same run stands byte
// for byte for the original from src to srcEnd, another one as a whole.
type offsetRun struct {
	folded      int
	src, srcEnd int
	same        bool
}

// add notes that the character of width bytes at folded stands for [src, srcEnd).
func (m *OffsetMap) add(folded, width, src, srcEnd int) {
	same := width == srcEnd-src
	if k := len(m.runs); k > 0 && same {
		if last := &m.runs[k-1]; last.same && last.srcEnd == src {
			last.srcEnd = srcEnd
			return
		}
	}
	m.runs = append(m.runs, offsetRun{folded, src, srcEnd, same})
}

// Source returns the span of the original that the bytes [start, end) of the folded text
// stand for. Characters that were dropped between them are inside it. An empty span is
// the place before which start stands.
func (m *OffsetMap) Source(start, end int) document.Span {
	from, _ := m.at(start)
	if start >= end {
		return document.Span{Start: from, End: from}
	}
	_, to := m.at(end - 1)
	return document.Span{Start: from, End: to}
}

// at returns the bytes of the original that the folded byte at offset stands for.
func (m *OffsetMap) at(offset int) (start, end int) {
	if offset >= m.foldedLen || len(m.runs) == 0 {
		return m.sourceLen, m.sourceLen
	}
	k, found := slices.BinarySearchFunc(m.runs, offset, func(r offsetRun, at int) int { return r.folded - at })
	if !found {
		k = max(0, k-1)
	}
	r := m.runs[k]
	if !r.same {
		return r.src, r.srcEnd
	}
	return r.src + offset - r.folded, r.src + offset - r.folded + 1
}
