package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// The reach of the name behind what is named so, in words.
const reachDeemed = 24

// deemed judges the name that a content gives to what it names first: behind a verb of taking for
// (اعتبر القرار انتهاكا), or quoted behind a subject that no verb follows (القرار "عار على الأمة").
func (x *Judge) deemed(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	object := judging.Has(lexicon.Fold(dr.Verb.Lemma)) && (dr.Kind == syntax.ByObject || dr.Kind == syntax.ByPreposition)
	if w := &p.Words[c.First]; w.Base != "ما" && (w.Pos == document.ADP || w.Is(lexicon.ClassPreposition|lexicon.ClassNegative|lexicon.ClassConnective|lexicon.ClassAux) || w.Base == "هناك" || w.Pos == document.VERB && x.ForceOf(w)&lexicon.ForceCopula == 0) {
		return syntax.Trigger{}, false
	}
	if pr := p.Words[dr.Cue].Pronoun; pr != "" && dr.Kind == syntax.ByObject && object && !p.Words[c.First].Definite() {
		t, ok := x.nameAt(c.First, dr) // تعده منظمة "إرهابية"
		t.Party = syntax.Actor{Side: syntax.OtherSide, Pronoun: pr}
		return t, ok
	}
	embedded := relatives.Has(p.Words[c.First].Base)
	for k := c.First + 1; k < min(c.Last, c.First+reachDeemed); k++ {
		w := &p.Words[k]
		switch {
		case w.Punct == '.', w.Punct == ':', w.Is(lexicon.ClassThat | lexicon.ClassBithat | lexicon.ClassNegative), syntax.Bound[w.Base].Frame == lexicon.FrameLi:
			return syntax.Trigger{}, false
		case p.IsMark(k) && p.QuoteAt(k) != 0:
			if k+1 < c.Last && x.mayName(k+1) {
				return x.nameAt(k+1, dr)
			}
			if dr.Kind != syntax.ByObject {
				return syntax.Trigger{}, false
			}
		case w.Is(lexicon.ClassRelative), relatives.Has(w.Base):
			embedded = true
		case w.Pos == document.VERB && w.Mention == 0:
			if !embedded && x.ForceOf(w)&lexicon.ForceCopula == 0 {
				return syntax.Trigger{}, false
			}
			if embedded && k == c.First+1 && k+2 < c.Last && x.isPredicate(k+1) {
				return x.nameAt(k+1, dr) // ما حدث سلوك عنصري
			}
			embedded = false
		case object && x.isDeemedSo(k), !object && x.isPredicate(k):
			if t, ok := x.nameAt(k, dr); ok || object {
				return t, ok
			}
		}
	}
	return syntax.Trigger{}, false
}

// mayName reports whether what is quoted from word k on may be the predicate of what stands before the
// mark: an indefinite noun or adjective that nothing before it governs.
func (x *Judge) mayName(k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-2]
	if k < 2 || b.Pos == document.ADP || b.Is(lexicon.ClassPreposition|lexicon.ClassThat|lexicon.ClassBithat) || b.Punct != 0 {
		return false
	}
	if b.Pos == document.VERB && x.ForceOf(b)&lexicon.ForceCopula == 0 || b.Pos != document.VERB && b.Pos != document.PRON && !b.Definite() && b.Mention == 0 && !b.HasPronoun() && !b.Is(lexicon.ClassDemonstrative) {
		return false
	}
	return w.Base == "غير" || (w.Pos == document.NOUN || w.Pos == document.ADJ || w.Pos == document.X) && !w.Definite() && w.Mention == 0 && !w.HasProclitic()
}

// isPredicate reports whether the word at k may be the predicate of a nominal clause: an indefinite
// noun or adjective, no accusative, behind a definite phrase and no preposition.
func (x *Judge) isPredicate(k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if w.Pos != document.NOUN && w.Pos != document.ADJ || w.Definite() || w.HasPronoun() || w.HasProclitic() || w.Conj || w.Mention != 0 || w.Punct != 0 || w.Is(lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassPreposition) {
		return false
	}
	if w.Feats.Case == document.Acc || strings.HasSuffix(w.Base, "ا") || w.Feats.Definite == document.Cons && w.Base != "خطوة" {
		return false
	}
	return b.Pos != document.ADP && b.Punct == 0 && (b.Definite() || b.Mention != 0 || b.HasPronoun() || b.Pos == document.PRON || b.Pos == document.PROPN || b.Pos == document.VERB)
}

// isDeemedSo reports whether the word at k is the second object of a verb of taking for: an indefinite
// accusative.
func (x *Judge) isDeemedSo(k int) bool {
	w := &x.Page.Words[k]
	if w.Pos != document.NOUN && w.Pos != document.ADJ || w.Definite() || w.HasPronoun() || w.HasProclitic() || w.Conj || w.Mention != 0 || x.Page.Words[k-1].Pos == document.ADP {
		return false
	}
	if b := &x.Page.Words[k-1]; w.Pos == document.NOUN && (b.Definite() || b.Mention != 0 || b.Is(lexicon.ClassDemonstrative)) && x.ForceOf(w)&lexicon.ForceBad != 0 && x.ForceOf(w)&lexicon.ForceHostile != 0 {
		return true // القرار جريمة حرب
	}
	return w.Feats.Case == document.Acc || strings.HasSuffix(w.Base, "ا") || w.Base == "غير"
}

// states are what is good or bad without anybody's doing.
var states = lexicon.Set("وضع حالة صحة ظروف سبب نتيجة هدف جو طقس اوضاع خبر انباء")

// misfortunes are what happens to somebody, whatever it is called (إصابته أسوأ لحظة).
var misfortunes = lexicon.Set("اصابة خسارة هزيمة مرض وفاة رحيل اقصاء")

// bodiesNamed are what is called terrorist.
var bodiesNamed = lexicon.Set("تنظيم جماعة منظمة حركة حزب ميليشيا مليشيا كيان عمل هجوم دولة")

// terrorist returns the end of the adjective at word k, in quotation marks or not, that calls a body
// terrorist, 0 for another word.
func (x *Judge) terrorist(k, last int) int {
	if k+1 < last && x.Page.IsMark(k) {
		k++
	}
	if k < last && strings.HasPrefix(x.Page.Words[k].Base, "ارهابي") {
		return k + 1
	}
	return 0
}

// nameAt judges the name at word k and its next words.
func (x *Judge) nameAt(k int, dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	last := dr.Content.Last
	named, _ := x.readActor(dr.Content.First, k, dr)
	if named.Side != syntax.OtherSide {
		named.Last = 0
	}
	quoted := p.IsMark(k-1) || judging.Has(lexicon.Fold(dr.Verb.Lemma))
	if w := &p.Words[dr.Content.First]; dr.Act == "assert" && named.Last == 0 && !quoted && !w.Feats.Masdar && x.ForceOf(w)&lexicon.ForceSaying == 0 || !quoted && states.Has(strings.TrimPrefix(w.Base, "ال")) || misfortunes.Has(w.Lemma()) {
		return syntax.Trigger{}, false // أكد أن النتائج مزورة
	}
	for j := k; j < min(last, k+3); j++ {
		w := &p.Words[j]
		if w.Punct != 0 || w.Pos == document.VERB || w.Pos == document.ADP || j > k && (w.Conj || w.Definite() || w.HasPronoun() || w.HasProclitic()) || !quoted && w.Lemma() == "ارهابي" {
			break
		}
		t := syntax.Trigger{First: j, Last: j + 1, Act: "condemn", Rule: "content-named", Party: named}
		switch f := x.Judgement(w) | x.ForceOf(w); {
		case w.Pos == document.NOUN && !w.Is(lexicon.ClassHuman) && j+1 < last && p.Words[j+1].Mention != 0 && !p.Words[j+1].HasProclitic():
			return syntax.Trigger{}, false // ميليشيا حزب الله
		case w.Base == "غير":
			if j+1 < last && p.Words[j+1].Definite() {
				return syntax.Trigger{}, false
			}
			if j+1 < last && x.ForceOf(&p.Words[j+1])&lexicon.ForceFair != 0 {
				t.Last = j + 2
				return t, true
			}
			return syntax.Trigger{}, false
		case quoted && j == k && bodiesNamed.Has(w.Lemma()) && x.terrorist(j+1, last) > 0:
			t.Last = x.terrorist(j+1, last)
			return t, true // تعتبر الحزب تنظيما إرهابيا
		case x.Averted(j, dr.Content.First):
		case j == k && x.welcome(j, last):
			t.Act = "praise"
			return t, true
		case quoted && j == k && x.isStain(j, last) && x.stepAt(dr.Content.First, k):
			return t, true
		case f&(lexicon.ForceScorn|lexicon.ForceBad) != 0 || quoted && f&lexicon.ForceHostile != 0 && j == k:
			return t, true
		case f&lexicon.ForceWorthy != 0 && (t.Party.Side == syntax.OtherSide || x.ForceOf(&p.Words[dr.Content.First])&lexicon.ForceSaying != 0):
			t.Act = "praise"
			return t, true
		}
	}
	return syntax.Trigger{}, false
}
