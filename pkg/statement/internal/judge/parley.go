package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// holdsTalks reports whether the verb at word k is one of holding talks with somebody (نجري محادثات مع، تجري الحكومة
// مشاورات مع).
func (x *Judge) holdsTalks(k, last int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Lemma() != "اجرى" && w.Lemma() != "جرى" && w.Lemma() != "خاض" && w.Lemma() != "عقد" || w.Feats.Voice == document.Pass {
		return false
	}
	for j := k + 1; j < min(last, k+5); j++ {
		v := &p.Words[j]
		switch {
		case parleys.Has(v.Lemma()):
			return !v.Definite() && x.withSomebody(j+1, last)
		case v.Pos == document.VERB, v.Pos == document.ADP && v.Base != "في", v.Punct != 0 && !p.IsMark(j), v.Is(lexicon.ClassThat | lexicon.ClassRelative):
			return false
		}
	}
	return false
}

// withSomebody reports whether مع stands in the next words from k on.
func (x *Judge) withSomebody(k, last int) bool {
	p := &x.Page
	for j := k; j+1 < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case w.Form == "مع":
			return true
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j), w.Is(lexicon.ClassThat | lexicon.ClassRelative):
			return false
		}
	}
	return false
}

// searches reports whether the verb at word k is one of looking for something: عن stands behind it and its subject.
func (x *Judge) searches(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+6); j++ {
		switch w := &p.Words[j]; {
		case strings.HasPrefix(w.Form, "عن") && (w.Pos == document.ADP || w.Is(lexicon.ClassPreposition)):
			return true
		case w.Pos == document.ADP, w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	return false
}
