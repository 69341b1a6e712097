package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// tightens reports whether the future deed is that what presses on a rival grows unless he does something (ستزيد
// العقوبات إذا لم تتراجع طهران).
func (x *Judge) tightens(c *Clauses, d *deed) bool {
	p := &x.Page
	if c.condition == 0 || c.Rival.Side != syntax.OtherSide || c.condition >= c.Last || p.Words[c.condition].Base != "لم" || !growing.Has(p.Words[d.k].Lemma()) {
		return false
	}
	if c.begin < d.k && pressures.Has(p.Words[c.begin].Lemma()) {
		return true
	}
	for j := d.k + 1; j < min(c.Last, d.k+4); j++ {
		if pressures.Has(p.Words[j].Lemma()) {
			return true
		}
	}
	return false
}

var (
	// growing are the verbs of growing and being made harder.
	growing = lexicon.Set("زاد ازداد شدد تصاعد تضاعف ضاعف توسع تشدد")
	// pressures are what is done to a rival.
	pressures = lexicon.Set("عقوبة ضغط اجراء تدبير حصار رسم عزلة قيد")
)

// inCondition reports whether word k stands inside a condition (إذا سارت المحادثات في الاتجاه الصحيح).
func (x *Judge) inCondition(k, first, last int) bool {
	p := &x.Page
	for j := k; j >= first; j-- {
		if w := &p.Words[j]; p.IsComma(j) || w.Punct == '.' || w.HasBefore("س") && w.Pos == document.VERB || strings.HasPrefix(w.Form, "ف") && w.Conj {
			return false
		}
		if x.IsCondition(j, last) || p.Words[j].Base == "لو" {
			return true
		}
	}
	return false
}

// hasDone reports whether the modal at word k is قد before a perfect, which only stresses it (قد انتهكت الاتفاق, but
// ربما يكون قد انتهكه).
func (x *Judge) hasDone(k int, c *Clauses) bool {
	p := &x.Page
	if p.Words[k].Base != "قد" || k+1 >= c.Last || p.Words[k+1].Pos != document.VERB || p.Words[k+1].Feats.Aspect != document.Perf || p.Words[k+1].Feats.Voice == document.Pass {
		return false
	}
	for j := k - 1; j >= max(c.First, k-6) && p.Words[j].Punct == 0; j-- {
		if w := &p.Words[j]; w.Lemma() == "كان" && w.Feats.Aspect != document.Perf || w.Base == "ربما" {
			return false
		}
	}
	return true
}
