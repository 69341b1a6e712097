package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// withholding are the verbs that denied tell what somebody does not say.
var withholding = lexicon.Set("ذكر حدد أوضح وضح")

// telling are verbs that tell so only with an indirect question (لم تعلن الوزارة ما إذا كان).
var telling = lexicon.Set("أعلن كشف أكد قال أفاد صرح")

// kept are what is kept back.
var kept = lexicon.Set("تفصيل مزيد اسم سبب طبيعة موعد تاريخ هوية عدد مكان مصدر جنسية حجم قيمة كيفية اي نوع جهة تفاصيل اسباب اسماء")

// Withholds reports whether the verb v at word i is one of telling and denied, with لم or behind دون أن (لم تحدد
// الوزارة موعدا، دون أن يوضح السبب).
func (x *Reader) Withholds(i int, v *lexicon.Verb) bool {
	p := &x.Page
	if i == 0 || !withholding.Has(v.Lemma) && !telling.Has(v.Lemma) || p.Words[i].Conj || p.Words[i].Pronoun != "" {
		return false
	}
	if p.Words[i-1].Base == "لم" {
		return true
	}
	return i > 1 && p.Words[i-1].Form == "ان" && (p.Words[i-2].Base == "دون" || p.Words[i-2].Base == "بدون")
}

// Withheld returns the word where begins what somebody does not tell by the verb v at word i; 0 for none.
// A bare singular may be the subject of a passive (لم يحدد موعد).
func (x *Reader) Withheld(i, limit int, v *lexicon.Verb) int {
	p := &x.Page
	if !x.Withholds(i, v) {
		return 0
	}
	for k := i + 1; k < min(limit, i+MaxSkip); k++ {
		w := &p.Words[k]
		if x.whetherAt(k, limit) {
			return k
		}
		if w.Punct != 0 && !p.IsComma(k) || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) || k > i+1 && w.Pos == document.VERB {
			return 0
		}
		if w.HasProclitic() || w.Conj || telling.Has(v.Lemma) || !kept.Has(strings.TrimPrefix(w.Lemma(), "ال")) && !kept.Has(strings.TrimSuffix(strings.TrimPrefix(w.Base, "ال"), "ا")) {
			continue
		}
		if p.Words[k-1].Is(lexicon.ClassPreposition) || p.Words[k-1].Pos == document.ADP {
			return 0
		}
		if w.HasPronoun() && !causes.Has(w.Lemma()) {
			return 0 // مصدر لم يذكر اسمه
		}
		bare := k == i+1 && !p.accusative(w) && !causes.Has(w.Lemma()) && p.Words[i-1].Base == "لم" && !(i > 1 && ButHe.Has(p.Words[i-2].Form))
		if bare && !(k+1 < limit && p.Words[k+1].Definite()) {
			return 0
		}
		return k
	}
	return 0
}

// whetherAt reports whether an indirect question with whether begins at word k (ما إذا كان، عما إذا، إن كان).
func (x *Reader) whetherAt(k, limit int) bool {
	p := &x.Page
	if k+1 >= limit {
		return false
	}
	switch w, n := &p.Words[k], &p.Words[k+1]; w.Form {
	case "ما", "عما":
		return n.Form == "اذا"
	case "ان", "اذا":
		return wasForms.Has(n.Form) && (w.Form == "اذا" || w.Below)
	}
	return false
}

// causes are what is kept back by somebody who knows.
var causes = lexicon.Set("سبب اسباب تفصيل تفاصيل مزيد")

// withholdsAt reports whether the verb at word k tells what somebody does not say.
func (x *Reader) withholdsAt(k int) bool {
	if k >= len(x.Page.Words) {
		return false
	}
	f := x.Page.Words[k].Finite()
	return f != nil && x.Withheld(k, len(x.Page.Words), f.Verb) > 0
}
