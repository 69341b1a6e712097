package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// What somebody is asked to do, told by a masdar behind him.

// maxAsked bounds the words from the subject of a verb of asking to the one who is asked.
const maxAsked = 20

// AsksFrom returns the masdar of what v asks of the one whom its preposition names behind its subject np, right
// behind it or behind a comma (طلب سامر، وهو ناشط، من الشركة دفع); 0 for none.
func (x *Reader) AsksFrom(np Phrase, limit int, v *lexicon.Verb) int {
	p := &x.Page
	if !np.Ok() || v.Frames&lexicon.FrameObject == 0 || v.Target&lexicon.FrameMin == 0 {
		return 0
	}
	for j := np.After; j < min(limit, np.After+maxAsked); j++ {
		w := &p.Words[j]
		if w.Punct == '.' || w.Punct == ':' || w.Is(lexicon.ClassThat|lexicon.ClassBithat) {
			return 0
		}
		if PrepositionFrame(w.Form)&v.Target == 0 || w.Conj || j > np.After && !p.IsComma(j-1) {
			continue
		}
		if k := x.SkipTarget(j, limit, v); k > j && k < limit && (x.IsMasdarObject(k) || x.LikeMasdar(k) || x.articledDeed(k) || masdars.Has(p.Words[k].Base) && p.Words[k-1].HasPronoun() && !p.Words[k].Conj) {
			return k
		}
	}
	return 0
}

// articledDeed reports whether word k is a noun with article that goes on with a preposition as deeds do, whether the
// dictionary has it for a masdar or not (الكف عن).
func (x *Reader) articledDeed(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	if k+1 >= len(p.Words) || !w.Article || w.Pos != document.NOUN || w.Mention != 0 || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassTime) || !x.IsObject(k) {
		return false
	}
	f := PrepositionFrame(p.Words[k+1].Form)
	return f&(lexicon.FrameAn|lexicon.FrameAla|lexicon.FrameIla) != 0
}

// closesMarkedName reports whether the mark at word k ends a name behind a noun (من مخبز "القمر" صنع).
func (x *Reader) closesMarkedName(k int) bool {
	p := &x.Page
	q := p.Words[k-1].Quote
	if q == 0 {
		return false
	}
	j := k - 1
	for j > 0 && p.Words[j].Quote == q {
		j--
	}
	return j > 0 && p.QuoteAt(j) == q && x.nameLike(j, k-j+1) && nominal(&p.Words[j-1]) && !p.Words[j-1].isTalk()
}

// ownedStance reports whether word j, spelt like a perfect, is the masdar that a participle of saying right before it
// takes for its object, with whose it is behind it (، مؤكدا رفض بلاده).
func (x *Reader) ownedStance(j int) bool {
	p := &x.Page
	b := &p.Words[j-1]
	f := b.FormOf(lexicon.Participle)
	if f == nil || b.Pos == document.VERB || b.Definite() || f.Verb.Frames&lexicon.FrameObject == 0 || f.Verb.Frames&lexicon.FrameClause == 0 || f.Gender != lexicon.Feminine && !p.accusative(b) || j < 2 || !p.IsComma(j-2) && !b.Conj {
		return false
	}
	n := &p.Words[j+1]
	return masdars.Has(p.Words[j].Base) && n.Pos == document.NOUN && (n.HasPronoun() || n.Definite())
}
