package keyphrase

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
)

// analysed sets class and marks of w from its analysis.
func (r *reader) analysed(w *word, a *document.Analysis) {
	host := &a.Segments[a.Host]
	f := host.Feats
	w.class = classOf(host.UPOS, f)
	for i := range a.Segments {
		switch seg := &a.Segments[i]; {
		case i < a.Host && (seg.UPOS == document.CCONJ || seg.UPOS == document.SCONJ):
			w.marks |= conj
		case i < a.Host && seg.UPOS == document.ADP:
			w.marks |= prep
		case i > a.Host:
			w.marks |= pronoun
		}
	}
	set := func(on bool, m mark) {
		if on {
			w.marks |= m
		}
	}
	set(f.Article, article)
	set(a.Source == document.Guess, guessed)
	set(f.Number == document.Plur, plural)
	set(f.Number == document.Sing, singular)
	set(f.Gender == document.Masc, masculine)
	set(strings.HasSuffix(a.Vocalised, "يّ") && len(a.Lemma) >= 2*4, nisba)
	set(f.Aspect == document.Imp && a.Source == document.Lexicon, present)
	set(f.Broken, broken)
	set(f.Masdar, masdar)
	set(f.ActPart, agent)
	set(f.Gender == document.Fem, feminine)
	set(f.Proper || host.UPOS == document.PROPN, proper)
}

func classOf(u document.UPOS, f document.Feats) class {
	switch u {
	case document.VERB:
		return verb
	case document.ADJ:
		if f.Proper {
			return name
		}
		return adjective
	case document.PROPN:
		return name
	case document.NUM:
		return number
	case document.NOUN:
		if f.Proper {
			return name
		}
		return noun
	case document.X, document.SYM:
		return noun
	}
	return function
}

// surface sets class and marks of a word without analysis from its letters alone.
func (r *reader) surface(w *word, form string) {
	w.marks |= guessed
	if form[0] < utf8.RuneSelf {
		w.class = foreign
		if form[0] >= '0' && form[0] <= '9' {
			w.class = number
		}
		return
	}
	w.class = noun
}

// identify sets key and letters of w and lets the vocabulary decide on
// function words.
func (r *reader) identify(w *word, form string, a *document.Analysis) {
	r.buf = appendUnmarked(r.buf[:0], form)
	steer := r.vocabulary.lookup(r.buf) &^ byLemma
	lead, cut := bareForm(form, a)
	if steer == 0 && cut > 0 {
		r.buf = appendUnmarked(r.buf[:0], form[cut:])
		steer = r.vocabulary.lookup(r.buf) &^ byLemma
	}
	r.buf = append(r.buf[:0], lead...)
	var n int
	if possessed(a) {
		r.buf, n = fold.Append(r.buf[:0], a.Segments[a.Host].Form)
	} else {
		r.buf, n = fold.Append(r.buf, form[cut:])
		n += len(lead) / 2
	}
	if a == nil {
		surfaceMarks(w, form, r.buf, n)
	}
	w.letters = uint8(min(n, 255))
	w.key = hashWord(fold.Light(r.buf, n))
	w.logDF, w.logTitles = r.background.find(extend(0, w.key))
	if a != nil {
		r.buf = append(r.buf[:0], a.Lemma...)
		steer |= r.vocabulary.lookup(r.buf) &^ (steerFunction | steerConnector)
	}
	steer.apply(w)
}

// surfaceMarks finds article and clitics of a word without analysis; bare is its
// folded form after bareForm.
func surfaceMarks(w *word, form string, bare []byte, n int) {
	if n > 4 && fold.HasPrefix(bare, "ال") {
		w.marks |= article
	}
	switch {
	case !w.has(article) || strings.HasPrefix(form, "ا"):
	case strings.HasPrefix(form, "و"), strings.HasPrefix(form, "ف"):
		w.marks |= conj
	default:
		w.marks |= prep
	}
}

// possessed reports whether a pronoun is written on to the word. It counts for what
// it is without it: تعاونهما stands for التعاون.
func possessed(a *document.Analysis) bool {
	return a != nil && a.Host < len(a.Segments)-1 && a.Segments[a.Host].Form != ""
}

// bareForm tells how to show a word without its proclitics: lead and then the text
// from the byte cut on. Lead restores the article that ل swallows (للحظر → الحظر,
// للغة → اللغة).
func bareForm(form string, a *document.Analysis) (lead string, cut int) {
	if a == nil {
		return surfaceForm(form)
	}
	if a.Source == document.Guess && a.Host == 0 && strings.HasPrefix(form, "لل") {
		return surfaceForm(form)
	}
	host := &a.Segments[a.Host]
	start, end := int(host.Start), int(host.End)
	if a.Host == 0 || start >= len(form) || end > len(form) || start > end {
		return "", 0
	}
	if strings.HasPrefix(host.Form, "ال") && !strings.HasPrefix(form[start:], "ا") {
		switch utf8.RuneCountInString(host.Form) - utf8.RuneCountInString(form[start:end]) {
		case 1:
			return "ا", start
		case 2:
			return "ال", start
		}
	}
	return "", start
}

// surfaceForm is bareForm for a word without analysis, where a clitic shows by
// letters alone before the article only (والكتاب، بالكتاب، وللكتاب).
func surfaceForm(form string) (lead string, cut int) {
	if len(form) < 2*5 {
		return "", 0
	}
	rest := form
	if strings.HasPrefix(rest, "و") || strings.HasPrefix(rest, "ف") {
		rest = rest[2:]
	}
	switch {
	case strings.HasPrefix(rest, "ال"):
		return "", len(form) - len(rest)
	case strings.HasPrefix(rest, "بال"), strings.HasPrefix(rest, "كال"):
		return "", len(form) - len(rest) + 2
	case strings.HasPrefix(rest, "لل"):
		return "ا", len(form) - len(rest) + 2
	}
	return "", 0
}
