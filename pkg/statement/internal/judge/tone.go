package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// The reach of words of judgement in a content and behind a verb of describing, in words.
const (
	reachTone      = 28
	reachDescribed = 10
)

// tone finds the judgement that a content passes on others where no clause of it tells:
// words that only one who condemns or accuses has for a deed (أرعن, تلفيق).
func (x *Judge) tone(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	denied := false
	for k := c.First; k < min(c.Last, c.First+reachTone); k++ {
		w := &p.Words[k]
		if x.IsCondition(k, c.Last) {
			break // ما لم تنفذ عملا استفزازيا
		}
		stop := w.Punct == '.' && k > c.First && k+1 < c.Last && p.Words[k+1].Punct == 0 // no (...)
		if stop || w.Punct == '؟' || w.Pos == document.VERB && syntax.Describes[w.Lemma()] {
			break
		}
		f := x.Judgement(w)
		denied = denied || w.Is(lexicon.ClassNegative) && w.Base != "غير" || w.Lemma() == "مكافحة"
		if w.Base == "غير" && k+1 < c.Last && (unworthy.Has(p.Words[k+1].Lemma()) || unequal.Has(p.Words[k+1].Lemma()) && !denied) && !x.Averted(k, c.First) {
			return syntax.Trigger{First: k, Last: k + 2, Act: "condemn", Rule: "content-tone"}, true
		}
		if f&(lexicon.ForceScorn|lexicon.ForcePlot) == 0 || w.Lemma() == "فضيحة" && x.sinceThen(k, c.First) || k > c.First && p.Words[k-1].Base == "بعد" || k > c.First && p.Words[k-1].Lemma() == "رائحة" || w.Mention != 0 || x.HasFirstPerson(w) || x.ofOwn(k, c.First) || x.Averted(k, c.First) {
			continue
		}
		if k > c.First && plights.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال")) {
			continue // في ظروف بائسة
		}
		t := syntax.Trigger{First: k, Last: k + 1, Act: "condemn", Rule: "content-tone"}
		if f&lexicon.ForcePlot != 0 {
			t.Act = "accuse"
		}
		return t, true
	}
	return syntax.Trigger{}, false
}

// ofOwn reports whether the judgement at word k is of something of the speaker's (كانت آمالنا ساذجة).
func (x *Judge) ofOwn(k, first int) bool {
	for j := k - 1; j >= max(first, k-2); j-- {
		if w := &x.Page.Words[j]; x.HasFirstPerson(w) {
			return x.Page.Words[k].Pos != document.VERB && !x.Page.Words[k].Definite()
		} else if w.Lemma() != "كان" {
			return false
		}
	}
	return false
}

// sinceThen reports whether word k stands in a phrase of time that begins with بعد (بعد سلسلة فضائح).
func (x *Judge) sinceThen(k, first int) bool {
	for j := k - 1; j >= max(first, k-3); j-- {
		if w := &x.Page.Words[j]; w.Base == "بعد" {
			return true
		} else if !x.Page.IsMark(j) && w.Pos != document.NOUN {
			return false
		}
	}
	return false
}

// plights are how people live, which an adjective tells without blaming anybody.
var plights = lexicon.Set("ظروف ظرف اوضاع وضع حياة احوال حال حالة معيشة عيش طقس حادث حادثة مرض")

// unworthy are the adjectives that judge with غير before them, wherever they stand.
var unworthy = lexicon.Set("انساني اخلاقي")

// unequal are those that do so where nothing is denied before them.
var unequal = lexicon.Set("مبرر عادل منصف")

// described judges the name that a verb of describing gives (وصفه بالأحمق, بالشريك).
func (x *Judge) described(dr *syntax.Draft) (syntax.Trigger, bool) {
	if !syntax.Describes[dr.Verb.Lemma] {
		return syntax.Trigger{}, false
	}
	p := &x.Page
	c := &dr.Content
	if k := x.backsTerror(c.First, min(c.Last, c.First+reachDescribed)); k > 0 {
		return syntax.Trigger{First: k, Last: k + 1, Act: "condemn", Rule: "content-described"}, true
	}
	for k := c.First; k < min(c.Last, c.First+reachDescribed); k++ {
		w := &p.Words[k]
		if w.Is(lexicon.ClassRelative|lexicon.ClassThat) && k > c.First+1 || p.IsComma(k) || w.Punct == '.' {
			break
		}
		t := syntax.Trigger{First: k, Last: k + 1, Rule: "content-described"}
		switch f := x.Judgement(w); {
		case w.Mention != 0, k > c.First && strings.HasPrefix(w.Base, "معاد") && flying.Has(p.Words[k-1].Lemma()), f&lexicon.ForceMerit != 0 && k > c.First+1 && w.Pos == document.NOUN && p.Words[k-1].Pos == document.NOUN && !p.Words[k-1].Definite():
			continue // التحضير لنهائي دوري أبطال
		case w.Base == "غير" && k+1 < c.Last && x.ForceOf(&p.Words[k+1])&lexicon.ForceFair != 0:
			t.Last++
			t.Act = "condemn"
		case f&lexicon.ForceFault != 0 && k+1 < c.Last && x.Judgement(&p.Words[k+1])&lexicon.ForceMerit != 0:
			continue // أداة فريدة
		case f&(lexicon.ForceScorn|lexicon.ForcePlot|lexicon.ForceBad|lexicon.ForceHostile|lexicon.ForceFault) != 0 && !x.Averted(k, c.First):
			t.Act = "condemn"
		case f&lexicon.ForceMerit != 0 && k > c.First && x.ForceOf(&p.Words[k-1])&(lexicon.ForceHostile|lexicon.ForceBlame) != 0:
			t.Act = "condemn" // تهديد استثنائي
		case w.Base == "عظمى" || w.Base == "العظمى":
			continue
		case f&lexicon.ForceMerit != 0 && !x.Averted(k, c.First):
			t.Act = "praise"
		default:
			continue
		}
		return t, true
	}
	return syntax.Trigger{}, false
}

// flying is what is called hostile in war (هدف معاد).
var flying = lexicon.Set("هدف جسم طائرة صاروخ قوة نار موقع")

// backsTerror returns the word in words [k, last) that calls somebody a backer of what is hostile (الداعم
// التاريخي للإرهاب), 0 for none.
func (x *Judge) backsTerror(k, last int) int {
	p := &x.Page
	for ; k < last && p.Words[k].Punct != '.'; k++ {
		if !backers.Has(strings.TrimPrefix(p.Words[k].Base, "ال")) {
			continue
		}
		for j := k + 1; j < min(last, k+4); j++ {
			if w := &p.Words[j]; x.ForceOf(w)&lexicon.ForceHostile != 0 {
				return k
			} else if w.Pos == document.VERB || w.Punct != 0 && !p.IsMark(j) {
				break
			}
		}
	}
	return 0
}

// backers are those who back somebody or something.
var backers = lexicon.Set("داعم داعمة راعي راعية راع ممول ممولة مصدر مهد منبع حاضن حاضنة حاضنا مصدرا راعيا داعما ممولا")

// severed finds the announcement of a break or of sanctions at the head of a content
// (إلغاء القمة, قراره وقف التعاون).
func (x *Judge) severed(dr *syntax.Draft) (syntax.Trigger, bool) {
	if !announces[dr.Verb.Lemma] || dr.Kind == syntax.ByClause {
		return syntax.Trigger{}, false
	}
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	for k := first; k < min(last, first+4); k++ {
		w := &p.Words[k]
		f, verb := x.ForceOf(w), w.Pos == document.VERB
		if verb && x.LikeMasdar(k) {
			f, verb = x.Lex.Forces.Of(w.Base, false), false // فرض غرامة
		}
		switch {
		case p.IsMark(k), w.Base == "عن", w.Base == "من", w.Lemma() == "قرار", intends.Has(w.Lemma()), w.Lemma() == "اعادة", w.Pos == document.NUM, series.Has(w.Lemma()), k > first && p.Words[k-1].Lemma() == "قرار" && x.SideAt(k, dr) == syntax.OwnSide:
			continue
		case business.Has(x.nextLemma(k, last)) && p.Words[k+1].HasPronoun() && !x.HasFirstPerson(w) && stops.Has(w.Lemma()):
			return syntax.Trigger{First: k, Last: k + 2, Act: "reduce", Rule: "content-severed"}, true
		case measures.Has(w.Lemma()) && x.against(k+1, last):
			return syntax.Trigger{First: k, Last: k + 1, Act: "reduce", Rule: "content-severed"}, true
		case w.Lemma() == "خروج" && (w.Article || w.HasPronoun() || k+1 < last && x.SideAt(k+1, dr) == syntax.OwnSide) && x.leavesPact(k, last): // خروج بلاده من الاتفاق
			return syntax.Trigger{First: k, Last: k + 1, Act: "reduce", Rule: "content-severed"}, true
		case x.listed(k, last): // تصنيف الحركة منظمة إرهابية
			return syntax.Trigger{First: k, Last: k + 1, Act: "reduce", Rule: "content-severed"}, true
		case verb || f&lexicon.ForceSever == 0:
			return syntax.Trigger{}, false
		}
		t := syntax.Trigger{First: k, Last: k + 1, Act: "reduce", Rule: "content-severed"}
		if w.Lemma() == "انسحاب" && w.Article && k == first {
			return t, x.leavesPact(k, last)
		}
		if w.Lemma() == "انسحاب" {
			return t, k > first || w.HasPronoun() || k+1 < last && x.SideAt(k+1, dr) == syntax.OwnSide
		}
		if j := x.tieBehind(k, last); j > 0 {
			t.Last = j + 1
			return t, true
		}
		return syntax.Trigger{}, false
	}
	return syntax.Trigger{}, false
}

// nextLemma is the lemma of the word behind word k, past a quantity (كافة نشاطاتها).
func (x *Judge) nextLemma(k, last int) string {
	if k+1 >= last {
		return ""
	}
	return x.Page.Words[k+1].Lemma()
}

// stops are the masdars of stopping what one does.
var stops = lexicon.Set("تعليق وقف ايقاف انهاء تجميد")

// seversAt reports whether the masdar at word k breaks off or imposes, with what it cuts behind it
// (قطع علاقاتها).
func (x *Judge) seversAt(k, last int) bool {
	return k < last && x.ForceOf(&x.Page.Words[k])&lexicon.ForceSever != 0 && x.tieBehind(k, last) > 0
}

// tieBehind returns the word behind the masdar at word k that tells what is cut, 0 for none.
func (x *Judge) tieBehind(k, last int) int {
	p := &x.Page
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return 0
		case x.ForceOf(w)&lexicon.ForceTie != 0, w.Lemma() == "اصل" && p.Words[k].Lemma() == "تجميد":
			return j
		}
	}
	return 0
}

// intends are the nouns of intending (نيتها الانسحاب).
var intends = lexicon.Set("اعتزام عزم نية")

// series are the nouns of several measures.
var series = lexicon.Set("سلسلة حزمة مجموعة عدد جملة عدة مزيد")

// against reports whether measures before word k are against somebody (إجراءات ضد كندا، تدابير
// عقابية).
func (x *Judge) against(k, last int) bool {
	p := &x.Page
	for ; k < last; k++ {
		w := &p.Words[k]
		switch b := strings.TrimPrefix(w.Base, "ال"); {
		case b == "ضد" || b == "بحق":
			return k+1 < last && p.Words[k+1].Mention != 0
		case punitive(w):
			return true
		case w.Pos != document.ADJ:
			return false
		}
	}
	return false
}

// rumoured are the verbs of being told (ما تردد كاذب).
var rumoured = lexicon.Set("نشر تردد ورد أشيع أشاع تداول أثير أثار قيل قال ذكر اشيع اثير روج")

// disowned reports whether what is called false at word j is something alleged, between
// words first and j (الأنباء كاذبة, هذا هراء).
func (x *Judge) disowned(first, j int) bool {
	p := &x.Page
	if (x.ForceOf(&p.Words[j])|x.Judgement(&p.Words[j]))&lexicon.ForceFalse == 0 {
		return false
	}
	for k := j - 1; k >= first; k-- {
		if w := &p.Words[k]; x.ForceOf(w)&lexicon.ForceClaim != 0 || w.Base == "هذا" || w.Base == "ذلك" || w.Base == "ما" && rumoured.Has(p.Words[k+1].Lemma()) {
			return true
		}
	}
	return false
}
