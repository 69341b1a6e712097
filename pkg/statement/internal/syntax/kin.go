package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// KinBefore returns the name of the one whom a noun of kin in construct with a name takes up (والد هدى: سالم النوري
// والد الطالبة هدى النوري), not ok for none: his name stands before the same noun and the other name.
func (x *Reader) KinBefore(np Phrase) Phrase {
	p := &x.Page
	w := &p.Words[np.First]
	if !w.Is(lexicon.ClassDependent) || w.Definite() || w.HasPronoun() || np.Last != np.First+2 || w.Conj || w.Punct != 0 {
		return Phrase{}
	}
	whose := p.Words[np.First+1].Form
	for j := np.First - 2; j >= 1 && j >= np.First-maxNamed; j-- {
		if p.Words[j].Base != w.Base || !x.namesWithin(whose, j+1, min(j+MaxTitleWords, np.First)) {
			continue
		}
		if x.IsBasim(max(0, j-2)) && j >= 2 {
			return Phrase{First: j - 2, Last: j, After: j}
		}
		k := j - 1
		if p.IsComma(k) && k > 0 {
			k--
		}
		if m := p.Words[k].Mention; m != 0 && x.IsPerson(m) && p.Mentions[m-1].Last == k+1 {
			return Phrase{First: p.Mentions[m-1].First, Last: k + 1, After: k + 1, Mention: m, named: true}
		}
	}
	return Phrase{}
}

// namesWithin reports whether a name among words [first, last) is or, as a hashtag, begins with the word.
func (x *Reader) namesWithin(word string, first, last int) bool {
	p := &x.Page
	for k := first; k < last && (p.Words[k].Punct == 0 || p.D.Tokens[k].Kind == document.Hashtag); k++ {
		form := strings.TrimLeft(p.Words[k].Form, "#")
		if head, _, _ := strings.Cut(form, "_"); head == word {
			return true
		}
	}
	return false
}
