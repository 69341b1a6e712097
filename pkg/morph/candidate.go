package morph

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

// candidate is one analysis of a surface form in compact shape.
type candidate struct {
	lexeme uint32
	tag    uint16
	store  uint8 // which lexicon; guessStore and nisbaStore for the others
	proc   uint8
	enc    uint8
	cost   uint8
	state  state
	class  procClass
	// from and to bound the host in letters of the unmarked word.
	from, to uint8
	upos     document.UPOS
	// ending is the letters of a guessed inflection that the lemma lacks.
	ending uint8
	kind   lexicon.Kind
	logp   float32
}

const (
	guessStore = 254
	nisbaStore = 255
	maxLetters = 48 // longer words are not taken apart
)

// word is a surface form prepared for analysis.
type word struct {
	text   string
	code   []byte // letters without marks and tatweel
	folded []byte
	marked []byte // letters with their marks, when there are any
	offs   []int  // byte offset of each letter in text
	marks  bool
	arabic bool
}

// prepare fills w from text; arabic is false for words with other than Arabic letters.
func (w *word) prepare(text string) {
	w.text, w.marks, w.marked = text, false, w.marked[:0]
	if most := len(text)/2 + 1; cap(w.code) < most {
		w.code, w.folded, w.offs = make([]byte, most), make([]byte, most), make([]int, most)
	}
	code, folded, offs := w.code[:cap(w.code)], w.folded[:cap(w.code)], w.offs[:cap(w.code)]
	n := 0
	w.arabic = false
	for i := 0; i < len(text); {
		c, size := arabic(text[i:])
		if size == 0 {
			if size = invisible(text[i:]); size == 0 {
				return
			}
			i += size
			continue
		}
		switch {
		case letters.IsLetter(c):
			code[n], folded[n], offs[n] = c, letters.Fold(c), i
			n++
		case letters.IsMark(c):
			w.marks = true
		case c != letters.Tatweel:
			return
		}
		i += size
	}
	w.code, w.folded, w.offs = code[:n], folded[:n], offs[:n]
	w.arabic = n > 0
	if w.marks {
		w.mark()
	}
}

// invisible is the size in bytes of the first character of text where it joins or
// directs letters and does not show, 0 for others.
func invisible(text string) int {
	switch r, n := utf8.DecodeRuneInString(text); r {
	case 0x200C, 0x200D, 0x200E, 0x200F:
		return n
	}
	return 0
}

// mark fills marked.
func (w *word) mark() {
	for i := 0; i < len(w.text); {
		c, size := arabic(w.text[i:])
		if size == 0 {
			i += invisible(w.text[i:])
			continue
		}
		if c != letters.Tatweel {
			w.marked = append(w.marked, c)
		}
		i += size
	}
}

// arabic gives the first character of text in letters code and its size in bytes, 0
// when it is not of the Arabic block.
func arabic(text string) (c byte, size int) {
	if len(text) < 2 || text[0] < 0xD8 || text[0] > 0xDB || text[1]&0xC0 != 0x80 {
		return 0, 0
	}
	return text[0]<<6 | text[1]&0x3F, 2
}

// joinedNumber is the number of bytes of the proclitic before a number written
// without space (و١٨), 0 when text is something else.
func joinedNumber(text string) int {
	const n = 2
	if len(text) <= n || !strings.Contains("وفبلك", text[:n]) {
		return 0
	}
	if c, size := arabic(text[n:]); size > 0 && letters.IsLetter(c) {
		return 0
	}
	for _, d := range text[n:] {
		if !unicode.IsDigit(d) && d != '.' && d != ',' && d != '٫' && d != '٬' && d != '%' && d != '٪' {
			return 0
		}
	}
	if d, _ := utf8.DecodeRuneInString(text[n:]); !unicode.IsDigit(d) {
		return 0
	}
	return n
}

// analyse appends all lexicon analyses of w to dst.
func (a *Analyzer) analyse(dst []candidate, w *word) []candidate {
	n := len(w.code)
	if n > maxLetters {
		return dst
	}
	for _, q := range a.search {
		q.Set(w.code, w.folded)
	}
	dst = a.hosts(dst, w, 0, 0)
	for _, p := range byFirst[w.code[0]] {
		pc := &proclitics[p]
		m := len(pc.code)
		if n <= m || string(w.code[:m]) != pc.code {
			continue
		}
		dst = a.hosts(dst, w, p, m)
		if pc.lamAl {
			// للغة: ل + اللغة, one lam is not written
			dst = a.hosts(dst, w, p, m-1)
		}
	}
	return dst
}

// hosts tries all enclitics behind the host that begins at letter from.
func (a *Analyzer) hosts(dst []candidate, w *word, proc uint8, from int) []candidate {
	n := len(w.code)
	dst = a.host(dst, w, proc, 0, from, n)
	for _, e := range encByLast[w.code[n-1]] {
		m := len(enclitics[e].code)
		if n-m > from && string(w.code[n-m:]) == enclitics[e].code {
			dst = a.host(dst, w, proc, e, from, n-m)
		}
	}
	return dst
}

func (a *Analyzer) host(dst []candidate, w *word, proc, enc uint8, from, to int) []candidate {
	p, e := &proclitics[proc], &enclitics[enc]
	if p.article && enc != 0 {
		return dst
	}
	for si, s := range a.stores {
		q := a.search[si]
		a.found = q.Find(a.found[:0], from, to)
		for i := range a.found {
			h := &a.found[i]
			f := a.model.fact(s, uint8(si), h.Lexeme)
			t := s.Tag(h.Tag)
			if !fits(p, e, enc != 0, t, f.upos, f.fine) || int(h.Cost) > 1+(to-from)/5 {
				continue
			}
			c := candidate{lexeme: h.Lexeme, tag: h.Tag, store: uint8(si), proc: proc, enc: enc, cost: h.Cost, class: p.class,
				from: uint8(from), to: uint8(to), upos: f.upos, kind: f.kind}
			c.state = stateOf(f.upos, f.fine, t, p.article, enc != 0, f.kana)
			c.logp = emission(&c, f, t, p, e)
			if w.marks {
				d, ok := marksFit(w, from, to, q.Hit(*h), enc != 0)
				if !ok {
					continue
				}
				c.logp += d
			}
			dst = merge(dst, c)
		}
	}
	return dst
}

// merge adds c unless the same lexeme stands there in the same state and cut already:
// forms that differ in nothing the model sees (يكتبُ, يكتبَ) are one candidate.
func merge(dst []candidate, c candidate) []candidate {
	for i := len(dst) - 1; i >= 0; i-- {
		d := &dst[i]
		if d.proc != c.proc || d.enc != c.enc || d.from != c.from || d.to != c.to {
			break
		}
		if d.lexeme == c.lexeme && d.store == c.store && d.state == c.state {
			if c.logp > d.logp {
				*d = c
			}
			return dst
		}
	}
	return append(dst, c)
}

// fits reports whether proclitics, host and pronoun may stand together.
func fits(p *proclitic, e *enclitic, pron bool, t *inflect.Tag, u document.UPOS, fine uint8) bool {
	at := t.Attach
	switch {
	case pron && at&inflect.Pron == 0, !pron && at&inflect.Free == 0:
		return false
	case p.article && at&inflect.Art == 0, !p.article && at&inflect.Bare == 0:
		return false
	}
	verb := u == document.VERB && fine == 0
	if p.verb {
		if !verb || t.Aspect != document.Imp {
			return false
		}
		if p.class == procSa || p.class == procConjSa {
			return t.Moods.Has(uint8(document.Ind))
		}
		return t.Moods.Has(uint8(document.Sub)) || t.Moods.Has(uint8(document.Jus))
	}
	if p.noun && verb {
		return false
	}
	if fine == anFine && p.class != procNone && p.code[len(p.code)-1] == letters.Lam {
		return false // لأنّ is a word of its own
	}
	prep := p.class == procPrep || p.class == procCP
	if prep && (at&inflect.Prep == 0 || t.Cases != 0 && !t.Cases.Has(uint8(document.Gen))) {
		return false
	}
	if pron {
		if verb && !e.verb || !verb && !e.nominal && u != document.SCONJ && u != document.PART && u != document.ADP && u != document.CCONJ {
			return false
		}
		if t.Aspect == document.Perf && t.Voice == document.Pass {
			return false
		}
	}
	return true
}

// emission is the log probability of the host's lexeme and affixes.
func emission(c *candidate, f fact, t *inflect.Tag, p *proclitic, e *enclitic) float32 {
	lp := f.logp
	lp += p.logp + e.logp
	lp -= 4 * float32(c.cost)
	if t.Variant {
		lp -= 0.5
	}
	if t.Aspect == document.Imperative {
		lp -= 2
	}
	if f.upos == document.VERB && c.enc != 0 {
		lp -= 2 // one verb in eight has its object attached
	}
	return lp + cellPrior(f.upos, t)
}

// cellPrior is the log probability of a form within its paradigm, as far as it is
// the same for all words: what no context can tell apart (يُمكَنَّ beside يُمكِن).
func cellPrior(u document.UPOS, t *inflect.Tag) (lp float32) {
	if t.Person == document.Second || t.Person == document.First {
		lp -= 2.5
	}
	if u != document.VERB {
		if t.Number == document.Dual {
			lp -= 1.5
		}
		return lp
	}
	if t.Voice == document.Pass {
		lp -= 1.5
	}
	if t.Number == document.Plur && t.Gender == document.Fem {
		lp -= 2.5
	}
	if t.Number == document.Dual {
		lp--
	}
	if t.Moods == inflect.Of(uint8(document.Jus)) {
		lp -= 4
	}
	return lp
}

// sortCandidates orders by weight; ties by the lexicon's own order.
func sortCandidates(cs []candidate) {
	if len(cs) > 20 {
		slices.SortStableFunc(cs, func(x, y candidate) int { return compareCandidates(&x, &y) })
		return
	}
	for i := 1; i < len(cs); i++ {
		for j := i; j > 0 && compareCandidates(&cs[j], &cs[j-1]) < 0; j-- {
			cs[j], cs[j-1] = cs[j-1], cs[j]
		}
	}
}

func compareCandidates(x, y *candidate) int {
	switch {
	case x.logp > y.logp:
		return -1
	case x.logp < y.logp:
		return 1
	}
	return cmp.Or(cmp.Compare(x.lexeme, y.lexeme), cmp.Compare(x.tag, y.tag))
}

// marksFit compares the marks of the input with the spelling of a hit: a mark that
// contradicts excludes the analysis, one that agrees speaks for it.
func marksFit(w *word, from, to int, h lexicon.Hit, pron bool) (bonus float32, ok bool) {
	want := make([]byte, 0, 48)
	if h.Prefix != 0 {
		want = append(append(want, h.Prefix), h.PrefixMarks...)
	}
	want = append(append(want, h.Stem...), h.Ending...)
	i := markedIndex(w.marked, from)
	end := markedIndex(w.marked, to)
	j := 0
	for i < end && j < len(want) {
		i++ // letter
		j++
		is, js := i, j
		for i < end && letters.IsMark(w.marked[i]) {
			i++
		}
		for j < len(want) && letters.IsMark(want[j]) {
			j++
		}
		last := i >= end
		for _, m := range w.marked[is:i] {
			switch compareMark(m, want[js:j], last) {
			case -1:
				return 0, false
			case 1:
				bonus++
			}
		}
	}
	return bonus, true
}

// markedIndex is the index in marked of letter number n.
func markedIndex(marked []byte, n int) int {
	for i, c := range marked {
		if letters.IsMark(c) {
			continue
		}
		if n == 0 {
			return i
		}
		n--
	}
	return len(marked)
}

// compareMark judges a mark of the input against those of the spelling: 1 agrees,
// -1 contradicts, 0 tells nothing. Case endings are not in the lexicon.
func compareMark(m byte, want []byte, last bool) int {
	switch m {
	case letters.Sukun, letters.Dagger:
		return 0
	case letters.Shadda:
		for _, x := range want {
			if x == letters.Shadda {
				return 1
			}
		}
		if last {
			return 0
		}
		return -1
	}
	if last || m < letters.Fatha {
		return 0
	}
	for _, x := range want {
		if x == letters.Shadda {
			continue
		}
		if x == m {
			return 1
		}
		return -1
	}
	return 0
}
