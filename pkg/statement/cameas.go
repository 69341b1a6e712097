package statement

import (
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// cameAs are the verbs by which a sentence tells where the words before it were said.
var cameAs = lexicon.Set("جاء وجاء جاءت وجاءت ورد وورد وردت ووردت")

// readCameAs reads the sentence of words [first, last) that tells where what was said before it was said
// or spread (جاء ذلك في مقابلة مع قناة): the medium is the relay of the statements before it.
func (x *Extractor) readCameAs(first, last int) {
	p := &x.Page
	n := len(x.drafts) - 1
	if n < 0 || first+3 >= last || !cameAs.Has(p.Words[first].Form) {
		return
	}
	w := &p.Words[first+1]
	if w.Form != "ذلك" && w.Form != "هذا" && (!w.Is(lexicon.ClassTalk) || !w.Definite() && !w.HasPronoun() && !p.Words[first+2].Definite() && p.Words[first+2].Mention == 0) {
		return
	}
	if o := &x.drafts[n]; p.Sentence[first]-p.Sentence[o.Cue] > 1 {
		return
	}
	k := first + 2
	for k < last && p.Words[k].Form != "في" && p.Words[k].Form != "خلال" && p.Words[k].Form != "عبر" && p.Words[k].Form != "على" {
		k++
	}
	s := x.RelayIn(k, min(last, k+maxRelay), &syntax.Draft{Cue: first})
	if k >= last || s.Len() == 0 {
		return
	}
	for n > 0 && x.drafts[n].Outer != 0 {
		n--
	}
	if x.drafts[n].Relay.Len() == 0 {
		x.drafts[n].Relay = s
		x.relayAll(n)
	}
}
