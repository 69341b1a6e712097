package morph

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

var kanaLemma = letters.Must("كانَ")

// appendArcs appends what decoding needs of the candidates of a form.
func (a *Analyzer) appendArcs(dst []arc, cs []candidate) []arc {
	top := float32(math.Inf(-1))
	for i := range cs {
		top = max(top, cs[i].logp-a.model.total[cs[i].state])
	}
	for i := range cs {
		c := &cs[i]
		r := arc{row: rowOf(c.class, c.state), state: c.state, group: uint8(i)}
		r.emit = float32(math.Exp(float64(c.logp - a.model.total[c.state] - top)))
		for j := range i {
			if a.agree(c, &cs[j]) {
				r.group = dst[j].group
				break
			}
		}
		dst = append(dst, r)
	}
	return dst
}

// agree reports whether two candidates have lemma, part of speech and segments in common.
func (a *Analyzer) agree(x, y *candidate) bool {
	if x.upos != y.upos || x.from != y.from || x.to != y.to || x.proc != y.proc || x.enc != y.enc {
		return false
	}
	if x.store == y.store && x.lexeme == y.lexeme && x.ending == y.ending {
		return true
	}
	if x.store >= guessStore || y.store >= guessStore {
		return false
	}
	return letters.EqualUnmarked(a.stores[x.store].Lemma(x.lexeme), a.stores[y.store].Lemma(y.lexeme))
}

// foreignState is the state of a token that is no Arabic word.
func foreignState(text string) state {
	r, _ := utf8.DecodeRuneInString(text)
	switch {
	case r >= '0' && r <= '9' || r >= '٠' && r <= '٩' || r >= '۰' && r <= '۹':
		return stateDigits
	case r == '،' || r == ',' || r == '؛':
		return stateComma
	case strings.ContainsRune("\"'«»“”‘’", r):
		return stateQuote
	case r == ':':
		return stateColon
	case r == '(' || r == '[' || r == '-' || r == '–':
		return stateOpen
	case r < utf8.RuneSelf && (r|0x20 < 'a' || r|0x20 > 'z') || r >= 0x2000 && r < 0x2070 || r == '؟':
		return statePunct
	}
	return stateLatin
}

// analysis builds the public form of candidate i, once.
func (a *Analyzer) analysis(f *form, i int) *document.Analysis {
	an := &f.b.an[f.at+i]
	if *an == nil {
		c := &f.b.cands[f.at+i]
		if c.to <= c.from && c.store >= guessStore {
			return nil
		}
		*an = a.materialise(strings.Clone(f.text), c)
	}
	return *an
}

// newAnalysis returns an analysis with room for n segments, in one piece where there are few.
func newAnalysis(n int) *document.Analysis {
	switch n {
	case 1:
		b := new(struct {
			document.Analysis
			segs [1]document.Segment
		})
		b.Segments = b.segs[:0]
		return &b.Analysis
	case 2:
		b := new(struct {
			document.Analysis
			segs [2]document.Segment
		})
		b.Segments = b.segs[:0]
		return &b.Analysis
	}
	return &document.Analysis{Segments: make([]document.Segment, 0, n)}
}

func (a *Analyzer) materialise(text string, c *candidate) *document.Analysis {
	a.w.prepare(text)
	p, en := &proclitics[c.proc], &enclitics[c.enc]
	an := newAnalysis(len(p.segs) + 1 + len(en.segs))
	an.Weight = c.logp - a.model.total[c.state]
	pos := 0
	for k, s := range p.segs {
		an.Segments = append(an.Segments, document.Segment{Start: a.off(pos), End: a.off(pos + p.lens[k]), Form: s.form, Lemma: s.form, UPOS: s.upos})
		pos += p.lens[k]
	}
	an.Host = len(an.Segments)
	a.describe(an, c)
	host := document.Segment{Start: a.off(pos), End: a.off(int(c.to)), Lemma: an.Lemma, UPOS: c.upos, Feats: a.feats(c)}
	host.Form = text[host.Start:host.End]
	if p.lamAl {
		host.Form = "ال" + text[a.off(int(c.from)):host.End]
	}
	if c.enc != 0 && c.store < guessStore {
		host.Form = restore(host.Form, a.stores[c.store].Tag(c.tag), c.upos)
	}
	an.Segments = append(an.Segments, host)
	pos = int(c.to)
	for _, s := range en.segs {
		n := utf8.RuneCountInString(s.form)
		an.Segments = append(an.Segments, document.Segment{Start: a.off(pos), End: a.off(pos + n), Form: s.form, Lemma: "هو", UPOS: document.PRON,
			Feats: document.Feats{Person: s.p, Gender: s.g, Number: s.n, PronType: document.PronPrs}})
		pos += n
	}
	an.Segments[len(an.Segments)-1].End = uint32(len(text))
	if an.Segments[0].Start != 0 {
		an.Segments[0].Start = 0
	}
	if c.store < guessStore {
		if segs := a.stores[c.store].Segs(c.lexeme); segs != "" {
			a.contract(an, segs)
		}
	}
	return an
}

// contract replaces the host of a contraction by its syntactic words (مما: من + ما).
func (a *Analyzer) contract(an *document.Analysis, segs string) {
	host := an.Segments[an.Host]
	parts := strings.Split(segs, "+")
	width := (host.End - host.Start) / uint32(len(parts)) &^ 1
	var words []document.Segment
	at := host.Start
	for i, s := range parts {
		form, pos, _ := strings.Cut(s, "/")
		u, _ := document.ParseUPOS(pos)
		form = inflect.Unmark(form)
		end := at + width
		if i == len(parts)-1 {
			end = host.End
		}
		words = append(words, document.Segment{Start: at, End: end, Form: form, Lemma: form, UPOS: u, Feats: host.Feats})
		at = end
	}
	rest := append([]document.Segment(nil), an.Segments[an.Host+1:]...)
	an.Segments = append(append(an.Segments[:an.Host], words...), rest...)
}

// off is the byte offset of letter n of the word being built.
func (a *Analyzer) off(n int) uint32 {
	if n >= len(a.w.offs) {
		return uint32(len(a.w.text))
	}
	if n == 0 {
		return 0
	}
	return uint32(a.w.offs[n])
}

// describe fills lemma, root, pattern and source.
func (a *Analyzer) describe(an *document.Analysis, c *candidate) {
	switch c.store {
	case guessStore:
		an.Lemma = a.guessLemma(c)
		an.Source = document.Guess
		return
	case nisbaStore:
		a.describeNisba(an, c)
		return
	}
	n := a.stores[c.store].Names(c.lexeme)
	an.Lemma, an.Vocalised, an.Root, an.Pattern = n.Lemma, n.Vocalised, n.Root, n.Pattern
	an.Source = document.Lexicon
	if c.kind&lexicon.KindDerived != 0 || c.cost > 0 {
		an.Source = document.Rule
	}
	an.LemmaID = c.lexeme + 1 + uint32(c.store)<<24
}

// feats turns the tag of a candidate into UD features.
func (a *Analyzer) feats(c *candidate) document.Feats {
	if c.store >= guessStore {
		f := document.Feats{Article: proclitics[c.proc].article, Proper: c.upos == document.PROPN}
		if f.Article {
			f.Definite = document.Def
		}
		return f
	}
	in := a.stores[c.store].Grammar(c.lexeme)
	t := a.stores[c.store].Tag(c.tag)
	f := document.Feats{Gender: t.Gender, Number: t.Number, Person: t.Person, Aspect: t.Aspect, Voice: t.Voice, Broken: t.Broken,
		Masdar: c.kind&lexicon.KindMasdar != 0, ActPart: c.kind&lexicon.KindActive != 0, PassPart: c.kind&lexicon.KindPassive != 0,
		Proper: c.kind&lexicon.KindName != 0}
	if in.UPOS == document.VERB && t.Aspect == document.Imp {
		f.Mood = writtenMood(t, c.class)
	}
	if in.UPOS == document.NOUN || in.UPOS == document.ADJ || in.UPOS == document.NUM {
		f.Case = single[document.Case](t.Cases, 3)
		if c.class == procPrep || c.class == procCP {
			f.Case = document.Gen
		}
		switch {
		case proclitics[c.proc].article:
			f.Article, f.Definite = true, document.Def
		case c.enc != 0 || t.Attach&inflect.Constr != 0:
			f.Definite = document.Cons
		case t.Attach&inflect.Ind != 0:
			f.Definite = document.Indef
		}
	}
	f.PronType = pronType(lexicon.FineName(in.Fine))
	return f
}

func pronType(fine string) document.PronType {
	switch fine {
	case "PRON":
		return document.PronPrs
	case "DEM":
		return document.PronDem
	case "REL":
		return document.PronRel
	case "INT":
		return document.PronInt
	}
	return 0
}

// single returns the only value of a set, 0 when it has several.
func single[T ~uint8](s inflect.Set, most uint8) T {
	var v T
	for i := uint8(1); i <= most; i++ {
		if s.Has(i) {
			if v != 0 {
				return 0
			}
			v = T(i)
		}
	}
	return v
}

// restore undoes the change of a host before a pronoun: مدرست→مدرسة, ألقا→ألقى,
// نهبو→نهبوا, كتبتمو→كتبتم, أبنائ→أبناء.
func restore(form string, t *inflect.Tag, u document.UPOS) string {
	if t.Attach&inflect.Free != 0 {
		return form
	}
	r, size := utf8.DecodeLastRuneInString(form)
	stem := form[:len(form)-size]
	before, _ := utf8.DecodeLastRuneInString(stem)
	switch {
	case u == document.ADP || u == document.PART || u == document.SCONJ:
		return form
	case u != document.VERB && r == 'ت':
		return stem + "ة"
	case r == 'ا':
		return stem + "ى"
	case u == document.VERB && r == 'و' && before == 'م' && t.Person == document.Second:
		return stem
	case u == document.VERB && r == 'و':
		return form + "ا"
	case (r == 'ؤ' || r == 'ئ') && (before == 'ا' || before == 'و' || before == 'ي'):
		return stem + "ء"
	case r == 'ؤ' || r == 'ئ':
		return stem + "أ"
	}
	return form
}

// writtenMood is the mood as far as letters or the particle س show it: يكتب may be
// indicative or subjunctive, يكتبون is indicative, يقل jussive.
func writtenMood(t *inflect.Tag, class procClass) document.Mood {
	if class == procSa || class == procConjSa {
		return document.Ind
	}
	if t.Number == document.Sing && t.Gender != document.Fem || t.Person != document.Second && t.Number == document.Sing || t.Person == document.First {
		if t.Moods.Has(uint8(document.Jus)) {
			return document.Jus
		}
		return 0
	}
	return single[document.Mood](t.Moods, 3)
}

// numberAnalysis parts a proclitic of n bytes from the number behind it.
func numberAnalysis(text string, n int) *document.Analysis {
	u := document.ADP
	if text[:n] == "و" || text[:n] == "ف" {
		u = document.CCONJ
	}
	return &document.Analysis{Host: 1, Lemma: text[n:], Source: document.Rule, Segments: []document.Segment{
		{End: uint32(n), Form: text[:n], Lemma: text[:n], UPOS: u},
		{Start: uint32(n), End: uint32(len(text)), Form: text[n:], Lemma: text[n:], UPOS: document.NUM, Feats: document.Feats{NumType: document.NumCard}},
	}}
}
