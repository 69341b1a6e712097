package morph

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

// ending is an inflection that the guesser recognises, with the lemma's own ending.
type guessEnding struct {
	code  string
	lemma string
	upos  document.UPOS
	tag   inflect.Tag
	logp  float32
}

var (
	sing = document.Sing
	plur = document.Plur
)

// nisbaEndings are the inflections of a nisba adjective (عراقيّ).
var nisbaEndings = []guessEnding{
	{letters.Must("ي"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Masc, Number: sing}, 0},
	{letters.Must("ية"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Fem, Number: sing}, 0},
	{letters.Must("يا"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Masc, Number: sing, Attach: inflect.Ind, Cases: inflect.Of(uint8(document.Acc))}, -2},
	{letters.Must("يين"), letters.Must("ي"), document.NOUN, inflect.Tag{Gender: document.Masc, Number: plur, Cases: inflect.Of(2, 3)}, -0.5},
	{letters.Must("يون"), letters.Must("ي"), document.NOUN, inflect.Tag{Gender: document.Masc, Number: plur, Cases: inflect.Of(1)}, -0.5},
	{letters.Must("يات"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Fem, Number: plur}, -2},
	{letters.Must("يان"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Masc, Number: document.Dual, Cases: inflect.Of(1)}, -3},
	{letters.Must("يتين"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Fem, Number: document.Dual, Cases: inflect.Of(2, 3)}, -3},
	{letters.Must("يتان"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Fem, Number: document.Dual, Cases: inflect.Of(1)}, -3},
}

// baseEndings are what a nisba drops from its base: مكّة → مكّي, فرنسا → فرنسي, إيطاليا → إيطالي.
var baseEndings = []string{"", letters.Must("ة"), letters.Must("ا"), letters.Must("يا"), letters.Must("ية")}

// guess adds nisba adjectives by rule, and guesses where nothing is known.
func (a *Analyzer) guess(dst []candidate, w *word) []candidate {
	exact := false
	for i := range dst {
		if dst[i].cost == 0 && dst[i].kind&lexicon.KindRare == 0 {
			exact = true
		}
	}
	if exact || len(w.code) > maxLetters {
		if len(dst) > 0 {
			return dst
		}
		return append(dst, candidate{store: guessStore, to: uint8(min(len(w.code), 255)), upos: document.PROPN, state: firstName})
	}
	n := len(dst)
	dst = a.cuts(dst, w, a.nisba)
	if len(dst) > n {
		return dst
	}
	return a.cuts(dst, w, a.unknown)
}

// cuts calls f for every proclitic sequence that may stand before an unknown nominal.
func (a *Analyzer) cuts(dst []candidate, w *word, f func([]candidate, *word, uint8, int) []candidate) []candidate {
	dst = f(dst, w, 0, 0)
	for _, p := range byFirst[w.code[0]] {
		pc := &proclitics[p]
		m := len(pc.code)
		if pc.verb || pc.class == procAsk || len(w.code) < m+2 || string(w.code[:m]) != pc.code {
			continue
		}
		dst = f(dst, w, p, m)
	}
	return dst
}

// nisba reads a host as an adjective in ي of a known noun or name.
func (a *Analyzer) nisba(dst []candidate, w *word, proc uint8, from int) []candidate {
	host := w.folded[from:]
	for k, e := range nisbaEndings {
		cut := len(host) - len(e.code)
		if cut < 3 || string(host[cut:]) != foldedNisba[k] {
			continue
		}
		id, ok := a.base(w.code[from:from+cut], host[:cut])
		if !ok {
			continue
		}
		p := &proclitics[proc]
		c := candidate{lexeme: id, store: nisbaStore, proc: proc, class: p.class, from: uint8(from), to: uint8(len(w.code)), upos: e.upos, ending: uint8(k)}
		t := e.tag
		if t.Attach&inflect.Ind != 0 && (p.article || p.class == procPrep || p.class == procCP) {
			continue
		}
		c.state = stateOf(e.upos, 0, &t, p.article, false, false)
		c.logp = -2.5 + e.logp + p.logp
		dst = append(dst, c)
	}
	return dst
}

// base finds the noun or name a nisba comes from.
func (a *Analyzer) base(code, folded []byte) (id uint32, ok bool) {
	s := a.stores[0]
	var buf, fold [64]byte
	for i, end := range baseEndings {
		b := append(append(buf[:0], code...), end...)
		f := append(append(fold[:0], folded...), foldedBase[i]...)
		s.Lookup(b, f, func(h lexicon.Hit) {
			in := s.Lexeme(h.Lexeme)
			t := s.Tag(h.Tag)
			if h.Cost > 0 || t.Attach&inflect.Free == 0 || t.Attach&(inflect.Ind|inflect.Constr) != 0 || in.Fine != 0 || t.Number != document.Sing {
				return
			}
			if in.UPOS != document.NOUN && in.UPOS != document.PROPN {
				return
			}
			if !ok {
				id, ok = h.Lexeme, true
			}
		})
		if ok {
			return id, true
		}
	}
	return 0, false
}

func (a *Analyzer) describeNisba(an *document.Analysis, c *candidate) {
	e := nisbaEndings[c.ending]
	host := string(a.w.code[c.from:c.to])
	an.Lemma = letters.Decode(host[:len(host)-len(e.code)] + e.lemma)
	an.Source = document.Rule
	if r := a.stores[0].Lexeme(c.lexeme).Root; r != "" {
		an.Root = letters.Decode(r)
	}
}

// The endings as they are compared.
var (
	foldedNisba   = foldEndings(nisbaEndings)
	foldedUnknown = foldEndings(unknownEndings)
	foldedBase    = foldCodes(baseEndings)
)

func foldEndings(es []guessEnding) []string {
	codes := make([]string, len(es))
	for i, e := range es {
		codes[i] = e.code
	}
	return foldCodes(codes)
}

func foldCodes(codes []string) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = string(letters.FoldAll(nil, []byte(c)))
	}
	return out
}

// unknownEndings are inflections by which unknown words are taken for nouns and adjectives.
var unknownEndings = []guessEnding{
	{"", "", document.PROPN, inflect.Tag{Gender: document.Masc, Number: sing}, -0.7},
	{"", "", document.NOUN, inflect.Tag{Gender: document.Masc, Number: sing}, -2.5},
	{letters.Must("ة"), letters.Must("ة"), document.NOUN, inflect.Tag{Gender: document.Fem, Number: sing}, -1.2},
	{letters.Must("ي"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Masc, Number: sing}, -1.5},
	{letters.Must("ية"), letters.Must("ي"), document.ADJ, inflect.Tag{Gender: document.Fem, Number: sing}, 0},
	{letters.Must("ية"), letters.Must("ية"), document.NOUN, inflect.Tag{Gender: document.Fem, Number: sing}, -1.5},
	{letters.Must("ات"), "", document.NOUN, inflect.Tag{Gender: document.Fem, Number: plur}, 0},
	{letters.Must("يين"), letters.Must("ي"), document.NOUN, inflect.Tag{Gender: document.Masc, Number: plur, Cases: inflect.Of(2, 3)}, 0},
	{letters.Must("يون"), letters.Must("ي"), document.NOUN, inflect.Tag{Gender: document.Masc, Number: plur, Cases: inflect.Of(1)}, -0.5},
}

// unknown guesses at a host that no source knows: a name, or a noun or adjective by its ending.
func (a *Analyzer) unknown(dst []candidate, w *word, proc uint8, from int) []candidate {
	p := &proclitics[proc]
	host := w.folded[from:]
	if from > 0 && len(host) < 3 {
		return dst
	}
	for k, e := range unknownEndings {
		cut := len(host) - len(e.code)
		if e.code != "" && (cut < 3 || string(host[cut:]) != foldedUnknown[k]) {
			continue
		}
		t := e.tag
		c := candidate{lexeme: uint32(k), store: guessStore, proc: proc, class: p.class, from: uint8(from), to: uint8(len(w.code)), upos: e.upos, ending: uint8(k)}
		c.state = stateOf(e.upos, 0, &t, p.article, false, false)
		c.logp = -3 + e.logp + p.logp + a.hostLogp(p, host)
		dst = append(dst, c)
	}
	return dst
}

func (a *Analyzer) guessLemma(c *candidate) string {
	host := string(a.w.code[c.from:c.to])
	if int(c.to) >= 255 {
		return a.w.text
	}
	e := unknownEndings[c.ending]
	return letters.Decode(host[:len(host)-len(e.code)] + e.lemma)
}
