package report

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Scheme says which clitics stand apart (Habash and Sadat 2006).
type Scheme struct {
	Name, Doc string
	// conjunctions (و ف), particles before the word (ب ل ك س), the article and
	// pronouns after the word are split off.
	conjunctions, particles, article, pronouns bool
}

// Schemes lists the schemes, the default first.
func Schemes() []Scheme {
	return []Scheme{
		{"ud", "syntactic words as in Universal Dependencies: all clitics but the article", true, true, false, true},
		{"d1", "conjunctions only", true, false, false, false},
		{"d2", "conjunctions and particles", true, true, false, false},
		{"atb", "conjunctions, particles and pronouns, as the Penn Arabic Treebank", true, true, false, true},
		{"d3", "all clitics and the article", true, true, true, true},
	}
}

// Clitics returns a word printer that marks the joints of a scheme with +:
// وبالمفاوضات is و+ب+المفاوضات in ud and و+ب+ال+مفاوضات in d3. Parts that stand
// apart have the form that syntax sees (للحظر is ل+الحظر), others that of the text.
func (s Scheme) Clitics() func(dst []byte, d *document.Document, i int) []byte {
	return func(dst []byte, d *document.Document, i int) []byte {
		a := d.Readings[i].Best
		if a == nil {
			return Surface(dst, d, i)
		}
		token := d.Slice(d.Tokens[i].Span)
		for first := 0; first < len(a.Segments); {
			next := first + 1
			for next < len(a.Segments) && !s.splits(a, next-1) {
				next++
			}
			if first > 0 {
				dst = append(dst, '+')
			}
			if next == first+1 {
				dst = s.single(dst, a, first, token)
			} else {
				dst = append(dst, token[a.Segments[first].Start:a.Segments[next-1].End]...)
			}
			first = next
		}
		return dst
	}
}

// splits reports whether the scheme puts a joint after segment i.
func (s Scheme) splits(a *document.Analysis, i int) bool {
	switch {
	case i >= a.Host:
		return s.pronouns
	case a.Segments[i].UPOS == document.CCONJ:
		return s.conjunctions
	}
	return s.particles
}

// single appends a segment that stands apart on both sides, its article split off
// where the scheme wants that.
func (s Scheme) single(dst []byte, a *document.Analysis, i int, token string) []byte {
	form := a.Segments[i].Form
	if len(a.Segments) == 1 {
		form = token
	}
	if rest, ok := strings.CutPrefix(form, "ال"); ok && s.article && i == a.Host && a.Segments[i].Feats.Article && rest != "" {
		return append(append(dst, "ال+"...), rest...)
	}
	return append(dst, form...)
}
