package keyphrase

import (
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
)

// key returns the lemmas of the phrase's words, separated by spaces.
func (e *Extractor) key(d *document.Document, c *candidate) string {
	var b strings.Builder
	for i := c.first; i < c.first+c.words; i++ {
		if i > c.first {
			b.WriteByte(' ')
		}
		t := e.scene.words[i].token
		if a := analysis(d, t); a != nil && a.Lemma != "" {
			b.WriteString(a.Lemma)
			continue
		}
		tok := d.Tokens[t]
		text := d.Text[tok.Start:tok.End]
		lead, cut := bareForm(text, nil)
		b.WriteString(lead + text[cut:])
	}
	return b.String()
}

// analysis returns the reading's analysis of token t, nil when there is none.
func analysis(d *document.Document, t int32) *document.Analysis {
	if int(t) < len(d.Readings) {
		return d.Readings[t].Best
	}
	return nil
}

// mentions returns the spans of all occurrences, in order.
func (e *Extractor) mentions(d *document.Document, c *candidate) []document.Span {
	spans := make([]document.Span, 0, c.eligible)
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		i := e.builder.occurrences[o].word
		if c.words == 1 && !e.builder.alone(int(i)) {
			continue
		}
		first, last := d.Tokens[e.scene.words[i].token], d.Tokens[e.scene.words[i+c.words-1].token]
		text := d.Text[first.Start:first.End]
		_, cut := bareForm(text, analysis(d, e.scene.words[i].token))
		spans = append(spans, document.Span{Start: first.Start + cut, End: last.End})
	}
	return spans
}

// shownForms bounds how many forms are compared to find the best one.
const shownForms = 30

// show returns the best attested form of the phrase: the commonest, one without
// pronoun first, the earliest of equals.
func (e *Extractor) show(d *document.Document, c *candidate) string {
	forms := e.chooser.forms[:0]
	for o := c.head; o >= 0 && len(forms) < shownForms; o = e.builder.occurrences[o].next {
		i := e.builder.occurrences[o].word
		if c.words == 1 && !e.builder.alone(int(i)) {
			continue
		}
		e.chooser.buf = e.appendForm(e.chooser.buf[:0], d, i, c.words)
		k := slices.IndexFunc(forms, func(f form) bool { return f.text == string(e.chooser.buf) })
		if k < 0 {
			k = len(forms)
			forms = append(forms, form{string(e.chooser.buf), 0, e.scene.words[i+c.words-1].has(pronoun)})
		}
		forms[k].count++
	}
	e.chooser.forms = forms
	best := &forms[0]
	for k := range forms[1:] {
		f := &forms[k+1]
		if f.pronoun != best.pronoun {
			if best.pronoun {
				best = f
			}
			continue
		}
		if f.count > best.count {
			best = f
		}
	}
	return best.text
}

// appendForm appends n words from i as they are shown: without clitics before the
// first, without vowel marks, one space between words.
func (e *Extractor) appendForm(dst []byte, d *document.Document, i, n int32) []byte {
	for j := i; j < i+n; j++ {
		t := e.scene.words[j].token
		text := d.Text[d.Tokens[t].Start:d.Tokens[t].End]
		a := analysis(d, t)
		if j > i && d.Tokens[t-1].End < d.Tokens[t].Start {
			dst = append(dst, ' ')
		}
		if possessed(a) {
			dst = appendOwned(dst, a, j == i)
			continue
		}
		if j == i {
			lead, cut := bareForm(text, a)
			dst = append(dst, lead...)
			text = text[cut:]
		}
		dst = appendUnmarked(dst, text)
	}
	return dst
}

// appendOwned appends a word without the pronoun written on to it, with the article in
// its stead (تعاونهما → التعاون), since both make it definite. Behind the first word of
// a phrase the proclitics stay. The ending of sound plurals and duals gets its ن back
// (مقاتليها → المقاتلين).
func appendOwned(dst []byte, a *document.Analysis, first bool) []byte {
	preposition := false
	if !first {
		for i := range a.Segments[:a.Host] {
			dst = appendUnmarked(dst, a.Segments[i].Form)
			preposition = a.Segments[i].Form == "ل"
		}
	}
	form, f := a.Segments[a.Host].Form, a.Feats()
	switch {
	case strings.HasPrefix(form, "ال"):
	case preposition: // ل swallows the alif of the article: لتعاونهما → للتعاون
		dst = append(dst, "ل"...)
	default:
		dst = append(dst, "ال"...)
	}
	dst = appendUnmarked(dst, form)
	sound := f.Number == document.Dual || f.Number == document.Plur && !f.Broken && f.Gender == document.Masc
	if sound && (strings.HasSuffix(form, "ي") || strings.HasSuffix(form, "و") || f.Number == document.Dual && strings.HasSuffix(form, "ا")) {
		dst = append(dst, "ن"...)
	}
	return dst
}

// appendUnmarked appends text without vowel marks, tatweel and invisible controls.
func appendUnmarked(dst []byte, text string) []byte {
	var scratch [2]byte
	for i := 0; i < len(text); {
		if text[i]&0xFC == 0xD8 && i+1 < len(text) {
			if len(fold.AppendLetter(scratch[:0], text[i], text[i+1])) > 0 {
				dst = append(dst, text[i], text[i+1])
			}
			i += 2
			continue
		}
		if i+3 <= len(text) && fold.Invisible(text[i:i+3]) {
			i += 3
			continue
		}
		dst = append(dst, text[i])
		i++
	}
	return dst
}
