package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// maxQuotedName bounds a name in marks in words.
const maxQuotedName = 4

// nameLike reports whether the n words from the mark at word j on, with their marks, may be a name rather than speech:
// a few words without a verb.
func (x *Reader) nameLike(j, n int) bool {
	p := &x.Page
	if n-2 < 1 || n-2 > maxQuotedName {
		return false
	}
	for k := j + 1; k < j+n-1; k++ {
		w := &p.Words[k]
		if w.Punct != 0 || k == j+1 && (w.HasProclitic() || w.Pos == document.ADJ && w.Mention == 0) || x.isVerb(k) && w.Mention == 0 || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassNegative|lexicon.ClassQuestion|lexicon.ClassAux) {
			return false
		}
	}
	return true
}

// known reports whether the name in the n words from the mark at word j on is that of a body that the text names.
func (x *Reader) known(j, n int) bool {
	p := &x.Page
	for k := j + 1; k < j+n-1; k++ {
		if m := p.MentionAt(k); m != nil {
			kind := p.D.Entities[m.Entity].Kind
			return kind == document.Organisation || kind == document.Group
		}
	}
	return p.Words[j+1].Is(lexicon.ClassInstitution)
}

// saysBehind reports whether what is said by v stands at word k, behind the setting of a subject in marks: a quotation
// or a clause, for a known body also a complement (قالت "غوغل" في تغريدة "…").
func (x *Reader) saysBehind(k, limit int, known bool, v *lexicon.Verb) bool {
	p := &x.Page
	if k+1 >= limit {
		return false
	}
	w := &p.Words[k]
	switch {
	case v.Frames&lexicon.FrameClause != 0 && (w.Is(lexicon.ClassThat|lexicon.ClassBithat) && !w.Conj || p.QuoteAt(k) != 0 && p.QuoteEnd(p.QuoteAt(k), k)-k > LongQuote):
		return true
	case !known:
		return false
	}
	return v.Frames&PrepositionFrame(w.Form) != 0 || v.Frames&lexicon.FrameBi != 0 && Proclisis(w, "ب") || v.Frames&lexicon.FrameObject != 0 && (x.IsMasdarObject(k) || x.LikeMasdar(k))
}

// NamedPremises reports whether the phrase is an indefinite noun of a shop or other house that serves the public with
// its name in marks (مخبز "القمر").
func (x *Reader) NamedPremises(np Phrase) bool {
	p := &x.Page
	w, k := &p.Words[np.First], np.First+1
	return k < np.Last && premises.Has(w.Lemma()) && !w.Definite() && !w.HasProclitic() && p.QuoteAt(k) != 0
}

// premises are the nouns of houses that serve the public.
var premises = lexicon.Set("مخبز مطعم مقهى متجر محل دكان فندق منتجع صيدلية عيادة مكتبة مسرح سينما استوديو صالون مصنع معمل مشغل ملهى مطبعة مغسلة مرآب سوبرماركت")
