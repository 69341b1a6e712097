package normalize

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// cell is one rune of the text being folded with the bytes of the original that it
// stands for.
type cell struct {
	r          rune
	start, end int
}

// pass takes a stretch of text through the foldings, one after another.
type pass struct {
	cells, next []cell
	buf         []byte
	// note, when set, is told of every change: the bytes of the original and what they
	// are now.
	note func(start, end int, old, new string)
}

// load makes text[start:end] the cells.
func (p *pass) load(text string, start, end int) {
	p.cells = p.cells[:0]
	for i := start; i < end; {
		r, w := utf8.DecodeRuneInString(text[i:end])
		if r == utf8.RuneError && w == 1 {
			r = -rune(text[i]) - 1 // a byte that is no UTF-8 passes through
		}
		p.cells = append(p.cells, cell{r, i, i + w})
		i += w
	}
}

// appendRune appends the bytes of r, or the stray byte that r stands for.
func appendRune(dst []byte, r rune) []byte {
	if r < 0 {
		return append(dst, byte(-r-1))
	}
	return utf8.AppendRune(dst, r)
}

// match looks at cells[i] and returns how many cells to replace and by what; ok is
// false when the cell stays.
type match func(cells []cell, i int) (n int, to string, ok bool)

// replace rewrites the cells by m.
func (p *pass) replace(m match) {
	p.next = p.next[:0]
	changed := false
	for i := 0; i < len(p.cells); {
		n, to, ok := m(p.cells, i)
		if !ok {
			p.next = append(p.next, p.cells[i])
			i++
			continue
		}
		changed = true
		p.substitute(i, n, to)
		i += n
	}
	if changed {
		p.cells, p.next = p.next, p.cells
	}
}

// substitute appends to p.next what replaces cells[i:i+n]: every rune of to stands for
// all of their bytes. Bytes of dropped cells go with none.
func (p *pass) substitute(i, n int, to string) {
	start, end := p.cells[i].start, p.cells[i+n-1].end
	for _, r := range to {
		p.next = append(p.next, cell{r, start, end})
	}
	if p.note != nil {
		old := p.buf[:0]
		for _, c := range p.cells[i : i+n] {
			old = appendRune(old, c.r)
		}
		p.note(start, end, string(old), to)
		p.buf = old
	}
}

// each makes a folding of a function that looks at one rune.
func each(f func(r rune) (to string, ok bool)) func(*pass) {
	return func(p *pass) {
		for i := range p.cells {
			if _, ok := f(p.cells[i].r); ok {
				p.replace(func(cells []cell, i int) (int, string, bool) {
					to, ok := f(cells[i].r)
					return 1, to, ok
				})
				return
			}
		}
	}
}

// at returns the rune of cells[i], 0 outside.
func at(cells []cell, i int) rune {
	if i < 0 || i >= len(cells) {
		return 0
	}
	return cells[i].r
}

// isWord reports whether r is a letter, mark or tatweel of the Arabic script.
func isWord(r rune) bool { return script.Of(r)&script.WordPart != 0 }
