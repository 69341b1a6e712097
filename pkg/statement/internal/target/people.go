package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// People who are no party of politics, at whom an act may be aimed all the same.

// isFolk reports whether word k names people: by its class, a definite plural of men, as a family or a public, as
// those around the speaker (أنصاره), in construct (دافعي الضرائب), or all (الجميع).
func (x *Finder) isFolk(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	bare := bareOf(w)
	lemma := strings.TrimPrefix(w.Lemma(), "ال")
	if x.IsPeople(w) || folk.Has(lemma) || folk.Has(bare) || bare == "جميع" && w.Definite() {
		return true
	}
	if w.Pos != document.NOUN && w.Pos != document.ADJ || w.Mention != 0 || lemma == "" {
		return false
	}
	if bare == "وسائل" && k+1 < len(p.Words) && p.Words[k+1].Base == "الاعلام" {
		return true
	}
	rest, sound := strings.CutPrefix(bare, lemma)
	if w.HasPronoun() {
		return circle.Has(lemma) || sound && (rest == "يه" || rest == "يها" || rest == "يهم" || rest == "يهما")
	}
	if w.Definite() {
		return sound && (rest == "ين" || rest == "ون") && w.Feats.Number == lexicon.Plural && !decades.Has(bare)
	}
	return sound && rest == "ي" && k+1 < len(p.Words) && p.Words[k+1].Definite() && !p.Words[k+1].HasProclitic() && (w.Feats.Number == lexicon.Plural || sides.Has(lemma))
}

// bareOf is the word without conjunction, preposition and article.
func bareOf(w *syntax.Word) string {
	b := w.Base
	if w.HasBefore("ل") || w.Prefix == "ل" {
		if rest, ok := strings.CutPrefix(b, "لل"); ok {
			return rest
		}
		return strings.TrimPrefix(b, "ل")
	}
	if w.HasBefore("ب") || w.Prefix == "ب" {
		b = strings.TrimPrefix(b, "ب")
	}
	return strings.TrimPrefix(b, "ال")
}

var (
	// folk are families, publics and those who suffer.
	folk = lexicon.Set("اسرة اسر عائلة عائلات اهل اهالي اهلي ذوي ذو شعب اقلية ضحية متضرر جمهور جماهير سكان مواطن مواطني فريق طاقم ابناء ناس جهات جهة كوادر طواقم شباب مهاجر لاجئ")
	// circle are those who stand around somebody, with the pronoun of his.
	circle = lexicon.Set("نصير انصار خصم منافس زميل شريك حليف جندي لاعب زبون عميل مشجع معجب صديق ناخب مساعد مستشار محام سلف خلف زوج زوجة والد والدة ابن ابنة شقيق موكل موكلة مدرب مؤيد معارض ناقد منتقد تلميذ ضيف مرؤوس موظف قائد وزير نائب غريم")
	// sides are the nouns of which the dual names parties (طرفي النزاع).
	sides = lexicon.Set("طرف جانب")
	// decades are numbers with the ending of men.
	decades = lexicon.Set("عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين ملايين سنين")
)

// takeFolk takes the people at word k with what their phrase goes on with, without a preposition written on them.
func (x *Finder) takeFolk(dr *syntax.Draft, k int) bool {
	p := &x.Page
	last := k + 1
	for last < min(dr.Content.Last, k+4) && p.Words[last].Punct == 0 && !p.Words[last].Conj && !p.Words[last].HasProclitic() && (p.Words[last].Pos == document.ADJ || p.Words[last-1].Pos == document.NOUN && !p.Words[last-1].Definite() && !p.Words[last-1].HasPronoun() && (p.Words[last].Pos == document.NOUN || p.Words[last].Pos == document.PROPN || p.Words[last].Mention != 0)) {
		last++
	}
	name := x.Tidy(k, last)
	if w := &p.Words[k]; w.HasBefore("ل") || w.Prefix == "ل" {
		name = syntax.CutLam(name)
	} else if w.HasBefore("ب") || w.Prefix == "ب" {
		name = strings.TrimPrefix(name, "ب")
	}
	dr.Target = name
	return name != ""
}

// seekFolk takes people at the head of what is praised, backed, mocked or excused, behind a noun of what they say
// or decide (رفض طلب السكان), or behind a masdar of dealing with them (تعهد بمساعدة المتضررين).
func (x *Finder) seekFolk(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || dr.Trigger.Rule != "cue" && dr.Trigger.Rule != "content-head" {
		return false
	}
	k := dr.Content.First
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
	}
	for n := 0; n < 2 && k+1 < dr.Content.Last && (p.IsMark(k) || p.Words[k].Pos == document.ADP); n++ {
		k++
	}
	behind := false
	if k+1 < dr.Content.Last {
		if w := &p.Words[k]; !w.Definite() && !w.HasPronoun() && (x.isCourse(k) || dr.Act != "regret" && dealings.Has(w.Lemma()) || w.Base == "طلب") {
			k, behind = k+1, true
		}
	}
	if k+1 < dr.Content.Last && syntax.Quantities.Has(strings.TrimPrefix(strings.TrimPrefix(p.Words[k].Base, "ل"), "ب")) {
		k++
	}
	switch dr.Act {
	case "praise", "condemn", "support", "regret":
	case "reject", "pledge", "threaten":
		if !behind {
			return false
		}
	default:
		return false
	}
	if k >= dr.Content.Last || noParties.Has("ال"+bareOf(&p.Words[k])) || p.Words[k].Mention != 0 || x.IsOwn(k) || dr.Trigger.Rule == "content-head" && k == dr.Trigger.Last && !p.Words[k].HasProclitic() {
		return false // مخاوف الجمهور
	}
	w := &p.Words[k]
	return (w.Definite() || w.HasPronoun() || k+1 < dr.Content.Last && x.definiteBehind(k, dr.Content.Last)) && x.isFolk(k) && x.takeFolk(dr, k)
}

// definiteBehind reports whether the noun at word k is definite by the chain of constructs behind it (إدارة مشروع
// السد).
func (x *Finder) definiteBehind(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+4); j++ {
		w := &p.Words[j]
		if w.Punct != 0 || w.HasProclitic() || w.Conj || w.Pos == document.VERB || w.Pos == document.ADP {
			return false
		}
		if w.Definite() || w.Mention != 0 || w.HasPronoun() {
			return true
		}
	}
	return false
}

// takeCrowd takes the definite plural at word k that an adjective in ين shows to be of people
// (رحبت بالحجاج الماليزيين).
func (x *Finder) takeCrowd(dr *syntax.Draft, k int) bool {
	p := &x.Page
	if k+1 >= dr.Content.Last || p.Words[k].Feats.Number != lexicon.Plural || p.Words[k].Pos != document.NOUN {
		return false
	}
	if n := &p.Words[k+1]; n.Pos != document.ADJ || !n.Definite() || !strings.HasSuffix(n.Base, "ين") {
		return false
	}
	dr.Target = strings.TrimPrefix(syntax.CutLam(x.Tidy(k, k+2)), "ب")
	return true
}
