package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// charges are their lemmas.
var charges = lexicon.Set("حمل القى انحى انحي")

// guilts are the nouns for guilt, without article.
var guilts = lexicon.Set("مسؤولية مسئولية لوم لائمة تبعة تبعات وزر مسؤوليات")

// maxGuilt bounds the distance between the verb and its noun for guilt in words.
const maxGuilt = 24

// GuiltBehind returns the noun for guilt that belongs to the verb at word i, 0 for none: no other
// verb stands before it outside a relative clause.
func (x *Reader) GuiltBehind(i, last int) int {
	p := &x.Page
	relative := false
	for k := i + 1; k < min(last, i+maxGuilt); k++ {
		if !relative {
			from := k // في بيان صدر الخميس
			for k = x.settingRest(x.spreadClause(k, last), last); from < k && !isGuilt(&p.Words[from]); from++ {
			}
			k = from
		}
		if k >= last {
			return 0
		}
		w := &p.Words[k]
		switch {
		case w.Form == "اصابع" && k+1 < last && p.Words[k+1].Form == "الاتهام", isGuilt(w) && !relative:
			return k
		case p.IsComma(k):
			relative = false
		case w.Is(lexicon.ClassRelative):
			relative = true
		case w.Punct != 0 && !p.IsMark(k) && w.Punct != '(' && w.Punct != ')', w.Is(lexicon.ClassThat | lexicon.ClassBithat), x.isVerb(k) && !relative:
			return 0
		}
	}
	return 0
}

// isGuilt reports whether the word is a noun for guilt, with article or ب too.
func isGuilt(w *Word) bool {
	return guilts.Has(strings.TrimPrefix(strings.TrimPrefix(w.Base, "ب"), "ال"))
}
