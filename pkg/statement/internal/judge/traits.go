package judge

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// traits finds what a content says of others by a noun inside it: their failing (فشل الحكومة في), their valour
// (شجاعتهم), an attempt in vain (محاولة يائسة), or what is as good as a wrong (ما يعد استغلالا).
func (x *Judge) traits(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if dr.Kind == syntax.ByPreposition || dr.Kind == syntax.ByObject {
		return syntax.Trigger{}, false
	}
	denied := false
	for k := c.First; k < min(c.Last, c.First+reachTone); k++ {
		w := &p.Words[k]
		if w.Punct == '؟' || x.IsCondition(k, c.Last) {
			break
		}
		if denied && p.Words[k-1].Form == "لم" && w.Pos == document.VERB && occurs.Has(w.Lemma()) && k < c.First+4 && x.noWrong(k, c.Last) {
			return syntax.Trigger{First: k, Last: k + 1, Act: "deny", Rule: "content-nothing"}, true
		}
		denied = denied || w.Is(lexicon.ClassNegative)
		if w.Mention != 0 {
			continue
		}
		t := syntax.Trigger{First: k, Last: k + 1}
		switch {
		case denied && !attempts.Has(w.Lemma()):
			continue // but ما هو إلا محاولة يائسة
		case w.Pos == document.NOUN && failings.Has(w.Lemma()) && !(k > c.First && circumstances.Has(p.Words[k-1].Base)) && !w.Definite() && !w.HasPronoun() && k+1 < c.Last && x.SideAt(k+1, dr) == syntax.OtherSide && !p.Words[k+1].HasProclitic():
			t.Act, t.Rule = "condemn", "content-failing"
			t.Party, _ = x.readActor(k+1, min(c.Last, k+6), dr)
		case w.Pos == document.NOUN && failings.Has(w.Lemma()) && k == c.First && w.HasPronoun() && !x.HasFirstPerson(w) && dr.Kind != syntax.ByClause:
			t.Act, t.Rule = "condemn", "content-failing" // "فشلهم في الحكم"
		case w.Pos == document.NOUN && valours.Has(w.Lemma()) && w.HasPronoun() && !x.HasFirstPerson(w):
			t.Act, t.Rule = "praise", "content-valour"
		case w.Pos == document.VERB && w.Lemma() == "ضحى" && w.Feats.Aspect == document.Perf && w.Feats.Person == document.Third:
			t.Act, t.Rule = "praise", "content-valour"
		case attempts.Has(w.Lemma()) && k+1 < c.Last && vain.Has(p.Words[k+1].Lemma()):
			t.Act, t.Rule, t.Last = "condemn", "content-vain", k+2
		case w.Pos == document.VERB && amounting.Has(w.Lemma()) && k > c.First && p.Words[k-1].Form == "ما" && k+1 < c.Last && x.ForceOf(&p.Words[k+1])&(lexicon.ForceHostile|lexicon.ForceBad) != 0 && !p.Words[k+1].Definite():
			t.Act, t.Rule, t.Last = "condemn", "content-amounts", k+2
		default:
			continue
		}
		if !x.Averted(k, c.First) {
			return t, true
		}
	}
	return syntax.Trigger{}, false
}

// noWrong reports whether what the denied verb at word k tells of is a wrong (لم يكن هناك تواطؤ، لم يحدث أي اختراق).
func (x *Judge) noWrong(k, last int) bool {
	for j := k + 1; j < min(last, k+4); j++ {
		w := &x.Page.Words[j]
		if w.Pos == document.NOUN && !w.Definite() && !w.HasProclitic() && (x.ForceOf(w)|x.Judgement(w))&(lexicon.ForceHostile|lexicon.ForcePlot|lexicon.ForceInvolved) != 0 {
			return true
		}
		if w.Base != "هناك" && w.Base != "اي" && w.Base != "اية" && w.Base != "ثمة" {
			return false
		}
	}
	return false
}

var (
	// occurs are the verbs of being and happening.
	occurs = lexicon.Set("كان وجد حدث وقع حصل تم جرى")
	// failings are the masdars of failing.
	failings = lexicon.Set("فشل عجز اخفاق تقاعس تخاذل تقصير اهمال تخبط")
	// circumstances are the words before what is only the time or occasion of something (بعد يوم من فشل المحادثات).
	circumstances = lexicon.Set("بعد من عقب اثر منذ قبل رغم منذ حال احتمال")
	// valours are what is praised in others.
	valours = lexicon.Set("شجاعة بطولة بسالة تضحية اخلاص نبل تفان")
	// vain are the adjectives of an attempt that its teller scorns.
	vain = lexicon.Set("يائس يائسة بائس بائسة مكشوف مكشوفة رخيص رخيصة مفضوح مفضوحة خبيث خبيثة")
	// amounting are the verbs by which something is as good as a wrong.
	amounting = lexicon.Set("عد اعتبر شكل مثل")
)
