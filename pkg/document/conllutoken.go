package document

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token adds a surface token with its words.
func (r *conlluReader) token(form, misc string, words []conlluWord) error {
	d := r.d
	var norm, stem, kind, before string
	gap, stated := " ", false
	miscFields(misc, func(k, v string) {
		switch k {
		case "SpaceAfter":
			if v == "No" && !stated {
				gap = ""
			}
		case "SpacesAfter":
			gap, stated = v, true
		case "SpacesBefore":
			before = v
		case "Norm":
			norm = v
			r.seen |= Norms
		case "Stem":
			stem = v
			r.seen |= Stems
		case "Kind":
			kind = v
		}
	})
	if len(d.Tokens) == 0 {
		r.gap = before
	}
	r.text.WriteString(r.gap)
	start := r.text.Len()
	r.text.WriteString(form)
	t := Token{Span: Span{start, start + len(form)}}
	t.Kind = kindOf(kind, words[0].upos, form)
	best, conf, err := r.analysis(form, words)
	if err != nil {
		return err
	}
	d.Tokens = append(d.Tokens, t)
	d.Norms = append(d.Norms, norm)
	d.Stems = append(d.Stems, stem)
	d.Readings = append(d.Readings, Reading{Best: best, Confidence: conf})
	r.gap, r.stated = gap, stated
	return nil
}

// kindOf is the token's kind: as named, else as the part of speech tells.
func kindOf(named, upos, form string) TokenKind {
	for i, n := range tokenKindNames {
		if n == named {
			return TokenKind(i)
		}
	}
	switch {
	case named != "":
	case upos == "PUNCT":
		return Punctuation
	case upos == "SYM":
		return Symbol
	case upos == "NUM" && strings.IndexFunc(form, unicode.IsLetter) < 0:
		return Number
	}
	return Word
}

// arabic reports whether s has an Arabic letter.
func arabic(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return unicode.Is(unicode.Arabic, c) && unicode.IsLetter(c) }) >= 0
}

// analysis makes the analysis of a token from its words, nil where they hold none.
func (r *conlluReader) analysis(form string, words []conlluWord) (*Analysis, float32, error) {
	if len(words) == 1 && (words[0].lemma == "_" || words[0].upos == "PUNCT" || words[0].upos == "SYM" || !arabic(form)) {
		analysed := false
		miscFields(words[0].misc, func(k, _ string) { analysed = analysed || k == "Source" })
		if !analysed {
			return nil, 0, nil
		}
	}
	a := &Analysis{Source: Rule, Host: -1}
	w := wordReader{a: a}
	at := 0
	for i, word := range words {
		s, err := w.read(i, word)
		if err != nil {
			return nil, 0, err
		}
		at = place(form, &s, at, w.runes, i == len(words)-1)
		a.Segments = append(a.Segments, s)
	}
	if a.Host < 0 {
		a.Host = contentWord(a.Segments)
	}
	a.Lemma = a.Segments[a.Host].Lemma
	r.seen |= Analyses
	return a, w.conf, nil
}

// wordReader turns word lines into segments of an analysis.
type wordReader struct {
	a    *Analysis
	conf float32
	// runes is the length of the segment at hand in the text, -1 when not stated.
	runes int
}

// read makes segment i of its line.
func (r *wordReader) read(i int, w conlluWord) (s Segment, err error) {
	upos, ok := ParseUPOS(w.upos)
	if !ok && w.upos != "_" {
		return s, fmt.Errorf("unknown part of speech %q", w.upos)
	}
	if s.Feats, err = ParseFeats(w.feats); err != nil {
		return s, err
	}
	s.Form, s.UPOS = w.form, upos
	if w.lemma != "_" || w.form == "_" {
		s.Lemma = w.lemma
	}
	start, end := -1, -1
	miscFields(w.misc, func(k, v string) {
		switch k {
		case "Article", "Broken", "Proper":
			s.Feats.set(k, v)
		case "start_char":
			start = atoi(v)
		case "end_char":
			end = atoi(v)
		case "Form":
			s.Form = v
		case "Root":
			r.a.Root, r.a.Host = v, i
		case "Pattern":
			r.a.Pattern = v
		case "Vlemma":
			r.a.Vocalised = v
		case "Conf":
			conf, _ := strconv.ParseFloat(v, 32)
			r.conf = float32(conf)
		case "Source":
			setSource(v, &r.a.Source)
			r.a.Host = i
		}
	})
	r.runes = -1
	if start >= 0 && end >= start {
		r.runes = end - start
	}
	return s, nil
}

func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

func setSource(value string, to *Source) {
	for i, n := range sourceNames {
		if n == value {
			*to = Source(i)
		}
	}
}

// place sets the bytes of the token that a segment covers: runes code points from
// at, or as many bytes as its form has where that is not known (runes < 0).
func place(form string, s *Segment, at, runes int, last bool) int {
	end := min(at+len(s.Form), len(form))
	for end < len(form) && !utf8.RuneStart(form[end]) {
		end--
	}
	if runes >= 0 {
		if b, ok := NewMapper(form[at:], Runes).Byte(runes); ok {
			end = at + b
		}
	}
	if last {
		end = len(form)
	}
	s.Start, s.End = uint32(at), uint32(end)
	return end
}

// contentWord is the segment that most likely carries the meaning: the longest
// of the content words, or of all.
func contentWord(segments []Segment) int {
	best, score := 0, -1
	for i := range segments {
		n := len(segments[i].Form)
		if segments[i].UPOS.Content() {
			n += 1 << 20
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}
