package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// nobodysDuty are the words of duty that call upon nobody by themselves.
var nobodysDuty = lexicon.Set("يجب ينبغي يتعين يتوجب لا من الواجب وجوب ضرورة الضرورة")

// dutyAct returns the act of a word of duty at word k, whose phrase ends before word behind: an
// appeal where it tells whose duty it is (يجب على إسرائيل أن) or counts the speaker in (يجب أن
// نتعاون), else a position taken (يجب الحفاظ على الآثار).
func (x *Judge) dutyAct(k, behind int, dr *syntax.Draft) string {
	w := &x.Page.Words[k]
	if x.Page.Words[k].Feats.Person != document.First && x.yieldsAtOnce(behind, dr) {
		return "demand"
	}
	if !nobodysDuty.Has(strings.TrimPrefix(w.Base, "ب")) || w.Feats.Person == document.First || x.obliges(k, dr) || x.sharedDuty(behind, dr) || behind < dr.Content.Last && x.Page.Words[behind].HasBefore("ل") && x.SideAt(behind, dr) == syntax.OtherSide || x.dutyOf(behind, dr) {
		return "appeal"
	}
	if x.thingOught(k, dr) {
		return "assert"
	}
	if k > dr.Content.First && (x.Page.Words[k-1].Lemma() == "كان" || x.Page.Words[k-1].Base == "كما") {
		return "assert" // كان لا بد من, كما ينبغي
	}
	if x.presses(behind, dr) {
		return "demand"
	}
	return "appeal"
}

// presses reports whether what is called a duty behind word k is to be done at once or is a giving in (يجب إطلاق
// سراحه فورا).
func (x *Judge) presses(k int, dr *syntax.Draft) bool {
	p := &x.Page
	for j := k; j < min(dr.Content.Last, k+reachPressed); j++ {
		switch w := &p.Words[j]; {
		case w.Punct == '.', p.IsComma(j) && j > k+3:
			return false
		case atOnce.Has(w.Base), j <= k+2 && yields.Has(x.deedLemma(w)) && (w.Feats.Masdar || w.Pos == document.VERB):
			return true
		}
	}
	return false
}

// yieldsAtOnce reports whether what another is called upon to do behind word k is both a giving in and to be done at
// once (يجب أن تنسحب فورا).
func (x *Judge) yieldsAtOnce(k int, dr *syntax.Draft) bool {
	p := &x.Page
	yielding := false
	for j := k; j < min(dr.Content.Last, k+reachPressed); j++ {
		switch w := &p.Words[j]; {
		case w.Punct == '.', p.IsComma(j) && j > k+3, w.Pos == document.VERB && w.Feats.Person == document.First:
			return false
		case j <= k+6 && (yields.Has(x.deedLemma(w)) && (w.Feats.Masdar || w.Pos == document.VERB) || yieldings.Has(w.Lemma())):
			yielding = true
		case yielding && atOnce.Has(w.Base):
			return true
		}
	}
	return false
}

// reachPressed bounds the words in which a duty is pressed.
const reachPressed = 10

// atOnce are the words for without delay.
var atOnce = lexicon.Set("فورا فوري فوريا الفور حالا فورية")

// obliges reports whether a verb of duty at word k puts it upon a party: the one behind على, or
// the subject before it (يجب على إسرائيل أن, الدول يجب أن).
func (x *Judge) obliges(k int, dr *syntax.Draft) bool {
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	if k+2 < last && p.Words[k+1].Base == "على" {
		return true
	}
	if k+1 < last && syntax.Bound[p.Words[k+1].Base].Frame == lexicon.FrameAla {
		return true // يجب عليهم
	}
	if k+1 < last && p.Words[k+1].HasBefore("ل") && x.SideAt(k+1, dr) == syntax.OtherSide || k+2 < last && p.Words[k+1].Base == "واجب" && x.SideAt(k+2, dr) == syntax.OtherSide {
		return true // ينبغي للسلطات، من واجب واشنطن
	}
	if first+2 < k && syntax.Partitive[p.Words[first].Base] && p.Words[first+1].Form == "من" {
		first += 2 // العديد من الدول يجب أن
	}
	if k > first && k+2 < last && p.Words[k+1].Is(lexicon.ClassThat) {
		a, next := x.readActor(first, k, dr)
		return a.Side == syntax.OtherSide && next == k && p.Words[k+2].Pos == document.VERB && x.ForceOf(&p.Words[k+2])&lexicon.ForceState == 0
	}
	return false
}

// thingOught reports whether the subject before the word of duty at k is no party (الحل يجب أن يكون سياسيا).
func (x *Judge) thingOught(k int, dr *syntax.Draft) bool {
	p := &x.Page
	first := x.pastMarks(dr.Content.First, k)
	if w := &p.Words[first]; k <= first || k+2 >= dr.Content.Last || !p.Words[k+1].Is(lexicon.ClassThat) || w.Pos == document.VERB || w.Pos == document.ADP || w.HasProclitic() || w.Is(lexicon.ClassConnective|lexicon.ClassPreposition|lexicon.ClassTime) {
		return false
	}
	if v := &p.Words[k+2]; v.Pos == document.VERB && v.Feats.Number == document.Plur || peopleLike.Has(p.Words[first].Lemma()) {
		return false // الرعايا يجب أن يتبعوا
	}
	a, next := x.readActor(first, k, dr)
	return a.Side == syntax.Thing && next == k
}

// peopleLike are nouns for people that no class has.
var peopleLike = lexicon.Set("وسيلة رعية رعايا جمهور عالم كل جميع احد")

// sharedDuty reports whether the verb behind أن at word k, or the word itself, counts the
// speaker in.
func (x *Judge) sharedDuty(k int, dr *syntax.Draft) bool {
	p := &x.Page
	for ; k < dr.Content.Last && (p.Words[k].Is(lexicon.ClassThat) || p.Words[k].Is(lexicon.ClassNegative)); k++ {
	}
	return k < dr.Content.Last && p.Words[k].Pos == document.VERB && p.Words[k].Feats.Person != document.Third
}

// dutyOf reports whether the deed behind a word of duty has a party to do it: behind the verb
// (يجب أن يتحرك المجلس), or behind the masdar (ضرورة تدخل الفيفا).
func (x *Judge) dutyOf(k int, dr *syntax.Draft) bool {
	p := &x.Page
	last := dr.Content.Last
	for ; k < last && (p.Words[k].Is(lexicon.ClassThat) || p.Words[k].Is(lexicon.ClassNegative) || p.IsMark(k)); k++ {
	}
	if k+1 >= last {
		return false
	}
	w := &p.Words[k]
	if w.Pos != document.VERB && !(w.Feats.Masdar && !w.Definite() && Intransitive.Has(w.Lemma())) || w.Feats.Voice == document.Pass || x.ForceOf(w)&lexicon.ForceState != 0 {
		return false
	}
	if w.Base == "تكون" || w.Base == "يكون" {
		return false
	}
	return p.Words[k+1].Prefix == "" && x.SideAt(k+1, dr) == syntax.OtherSide
}

// yields are the verbs of giving in: to call for them is to demand.
var yields = lexicon.Set("تخلى كف توقف اوقف سحب انسحب رفع افرج سلم انهى غادر اعتذر تراجع رحل اطلق رضخ امتنع عدل تنحى استقال الغى")

// yieldings are their masdars.
var yieldings = lexicon.Set("افراج انسحاب سحب كف توقف تخلي رحيل اطلاق رفع")

// obligation finds "على واشنطن أن …" at the beginning of a content.
func (x *Judge) obligation(dr *syntax.Draft) (syntax.Trigger, bool) {
	if k := dr.Content.First; k+4 < dr.Content.Last && x.Page.Words[k].Form == "كان" && x.Page.Words[k+1].Form == "على" && x.SideAt(k+2, dr) == syntax.OtherSide {
		a, end := x.readActor(k+2, dr.Content.Last, dr)
		if end < dr.Content.Last && x.Page.Words[end].Form == "ان" {
			return syntax.Trigger{First: k, Last: end + 1, Act: "condemn", Rule: "content-undone", Party: a}, true // كان على بريطانيا أن ترسل
		}
	}
	if t, ok := x.obligationAt(dr.Content.First, dr); ok {
		return t, true
	}
	p := &x.Page
	for k := dr.Content.First + 1; k < min(dr.Content.Last, dr.Content.First+syntax.ReachForce); k++ {
		if w := &p.Words[k]; w.Conj && w.Base == "على" && (p.IsComma(k-1) || p.Words[k-1].Punct == '.') {
			if t, ok := x.obligationAt(k, dr); ok {
				return t, true // …، وعلى المانحين أن
			}
		}
	}
	return syntax.Trigger{}, false
}

// obligedLater finds such a duty behind what opposes or draws the end of something (…، ولكن على المانحين أن).
func (x *Judge) obligedLater(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	for k := dr.Content.First + 2; k < min(dr.Content.Last, dr.Content.First+syntax.ReachForce); k++ {
		w, b := &p.Words[k], &p.Words[k-1]
		if w.Punct == '؟' {
			break
		}
		joined := leading.Has(strings.TrimPrefix(b.Base, "و"))
		if w.Base == "علينا" && k+1 < dr.Content.Last && (joined || w.Conj) && (p.Words[k+1].Form == "ان" || p.Words[k+1].Feats.Masdar) {
			return syntax.Trigger{First: k, Last: k + 1, Act: "appeal", Rule: "content-obligation"}, true
		}
		if w.Base != "على" || !joined && !w.Conj {
			continue
		}
		if t, ok := x.obligationAt(k, dr); ok && (joined || p.Words[t.Last-1].Form == "ان" || p.Words[t.Last-1].Form == "الا") {
			return t, true
		}
	}
	return syntax.Trigger{}, false
}

// leading are the words before what follows from something.
var leading = lexicon.Set("لكن لذلك لذا لهذا بل بالتالي الان فقط")

// obligationAt finds it at word k.
func (x *Judge) obligationAt(k int, dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	if p.Words[k].Base != "على" || k+2 >= dr.Content.Last || !x.canOwe(k+1) {
		return syntax.Trigger{}, false
	}
	own := x.SideAt(k+1, dr) == syntax.OwnSide
	for j := k + 2; j < min(dr.Content.Last, k+8); j++ {
		w := &p.Words[j]
		that := w.Form == "ان" || w.Form == "الا"
		// على حكومته التحلي بالمرونة
		if that || (w.Mention == 0 || p.Words[k+1].Mention != w.Mention) && (w.Feats.Masdar || x.LikeMasdar(j)) && !w.HasProclitic() && !w.Conj && (w.Definite() || w.HasPronoun() || j+1 < dr.Content.Last && (p.Words[j+1].Definite() || p.Words[j+1].HasPronoun() || syntax.Quantity.Has(p.Words[j+1].Base) || p.Words[j+1].Base == "مزيد" || p.Words[j+1].Pos == document.NOUN && !p.Words[j+1].HasProclitic() && (p.Words[k+1].Mention != 0 || p.Words[k+1].Is(lexicon.ClassInstitution|lexicon.ClassHuman)))) && p.Words[j-1].Pos != document.ADP {
			t := syntax.Trigger{First: k, Last: j, Act: "appeal", Rule: "content-obligation"}
			deed := w
			if that {
				t.Last++
				deed = &p.Words[min(j+1, dr.Content.Last-1)]
			}
			if !own && (w.Form == "الا" || yields.Has(x.deedLemma(deed)) || x.yieldsAtOnce(j, dr)) {
				t.Act = "demand"
			}
			return t, true
		} else if w.Punct != 0 && !p.IsMark(j) || w.Is(lexicon.ClassThat|lexicon.ClassRelative) || w.Pos == document.VERB && !x.LikeMasdar(j) || w.Pos == document.ADP && !(w.Form == "في" && p.Words[j+1].Definite()) {
			break
		}
	}
	return syntax.Trigger{}, false
}

// bidden finds a jussive that bids a party (فليستمع القادة), a party that is called upon (المجتمع الدولي
// مطالب بأن), or one of whom the speaker hopes something (نأمل أن يعود الطرفان).
func (x *Judge) bidden(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	for p.IsMark(first) && first+1 < last {
		first++
	}
	if first+3 >= last {
		return syntax.Trigger{}, false
	}
	w := &p.Words[first]
	t := syntax.Trigger{First: first, Last: first + 1, Act: "appeal", Rule: "content-bidden"}
	switch {
	case strings.HasPrefix(w.Form, "فل") && w.Pos == document.VERB && w.Feats.Person == document.Third:
		return t, x.SideAt(first+1, dr) == syntax.OtherSide
	case w.Pos == document.VERB && w.Feats.Person == document.First && expects.Has(w.Lemma()) && (w.Feats.Number == document.Plur || w.Lemma() == "اراد" || w.Lemma() == "طلب") && (p.Words[first+1].Form == "ان" || p.Words[first+1].Form == "بان"):
		t.Last, t.Act = first+3, "demand"
		return t, x.othersDeed(first+2, dr) // نتوقع أن تحترم الحكومة
	case w.Pos == document.VERB && w.Feats.Person == document.First && hopes.Has(w.Lemma()) && p.Words[first+1].Form == "ان":
		v := &p.Words[first+2]
		t.Last = first + 3
		return t, v.Pos == document.VERB && x.othersDeed(first+2, dr) || v.Feats.Person == document.Third && (x.ForceOf(v)&lexicon.ForceState == 0 || x.ForceOf(v)&lexicon.ForceFriendly != 0) && (x.SideAt(first+3, dr) == syntax.OtherSide || x.SideAt(first+3, dr) == syntax.BothSides)
	}
	if w.Pos == document.VERB && hopes.Has(w.Lemma()) && w.Feats.Person == document.First && (p.Words[first+1].Form == "في" || p.Words[first+1].HasBefore("ب")) {
		for k := first + 2; k+1 < min(last, first+8) && p.Words[k].Punct == 0; k++ {
			if p.Words[k].Form == "من" && x.SideAt(k+1, dr) == syntax.OtherSide {
				t.Last = k // نأمل في رد من الجانب البريطاني
				return t, true
			}
		}
	}
	if v := &p.Words[first+2]; dr.Pron != "" && wishful.Has(w.Lemma()) && (x.ForceOf(v)&lexicon.ForceState == 0 || x.ForceOf(v)&lexicon.ForceFriendly != 0) && w.Pos == document.VERB && p.Words[first+1].Form == "ان" && v.Pos == document.VERB && v.Feats.Voice != document.Pass && x.SideAt(first+3, dr) == syntax.OtherSide {
		t.Last = first + 3 // يريد أن يتمتع المكتب
		return t, true
	}
	if k := x.wishBehind(first, dr); k > 0 {
		t.First, t.Last = first, k // رغبته في أن تعود إيران
		return t, true
	}
	called := first
	for called < last && !isCalledOn(&p.Words[called]) {
		called++
	}
	if called+1 >= last {
		return syntax.Trigger{}, false
	}
	a, next := x.readActor(first, last, dr)
	if a.Side != syntax.OtherSide && a.Side != syntax.House || next+1 >= last {
		return syntax.Trigger{}, false
	}
	if isCalledOn(&p.Words[next]) && (p.Words[next+1].HasBefore("ب") || p.Words[next+1].Is(lexicon.ClassBithat) || p.Words[next+1].Base == "اليوم" || p.Words[next+1].Base == "الى") {
		t.First, t.Last, t.Party, t.Rule = next, next+1, a, "content-called-upon"
		return t, true
	}
	return syntax.Trigger{}, false
}

// isCalledOn reports whether the word tells who is called upon.
func isCalledOn(w *syntax.Word) bool { return calledOn.Has(strings.TrimSuffix(w.Base, "ة")) }

// othersDeed reports whether the verb at word k, behind أن, is a deed of another party whom it names (تنسحب القوات).
func (x *Judge) othersDeed(k int, dr *syntax.Draft) bool {
	p := &x.Page
	v := &p.Words[k]
	if k+1 >= dr.Content.Last || v.Pos != document.VERB || v.Feats.Person == document.First || v.Feats.Voice == document.Pass || v.HasPronoun() {
		return false
	}
	if f := x.ForceOf(v); f&lexicon.ForceState != 0 && f&lexicon.ForceFriendly == 0 {
		return false
	}
	s := x.SideAt(k+1, dr)
	return (s == syntax.OtherSide || s == syntax.House) && !p.Words[k+1].HasProclitic()
}

// expects are the verbs of wanting that demand of others what they are to do.
var expects = lexicon.Set("توقع انتظر طلب اراد")

// wishBehind returns the word of the party of whom a wish of the speaker at word k asks something
// (أمله في أن تعود إيران), 0 for none.
func (x *Judge) wishBehind(k int, dr *syntax.Draft) int {
	p := &x.Page
	if w := &p.Words[k]; !w.HasPronoun() || !wished.Has(w.Lemma()) {
		return 0
	}
	if k++; p.Words[k].Base == "في" || p.Words[k].Base == "ب" {
		k++
	}
	if k+2 >= dr.Content.Last || p.Words[k].Form != "ان" && p.Words[k].Form != "بان" {
		return 0
	}
	v := &p.Words[k+1]
	if v.Pos != document.VERB || v.Feats.Voice == document.Pass || x.ForceOf(v)&lexicon.ForceState != 0 && x.ForceOf(v)&lexicon.ForceFriendly == 0 || x.SideAt(k+2, dr) != syntax.OtherSide {
		return 0
	}
	if m := p.MentionAt(k + 2); m != nil {
		if g := p.D.Entities[m.Entity].Gender; g != 0 && v.Feats.Gender != 0 && g != v.Feats.Gender {
			return 0 // أن يزور الكويت: himself
		}
	}
	return k + 2
}

// wished are the nouns of wishing.
var wished = lexicon.Set("امل رغبة تمن امنية")

var (
	// wishful are the verbs of wanting that call on whom they want something of.
	wishful = lexicon.Set("اراد رغب")
	// hopes are the verbs of hoping.
	hopes = lexicon.Set("امل تمنى رجا")
	// calledOn are the participles of who is called upon, without their ending.
	calledOn = lexicon.Set("مطالب مطالبون مدعو مدعوون ملزم")
)

// deedLemma returns the lemma of the verb, of that of which the word is the masdar.
func (x *Judge) deedLemma(w *syntax.Word) string {
	if f := w.FormOf(lexicon.Masdar); f != nil {
		return lexicon.Fold(f.Verb.Lemma)
	}
	return w.Lemma()
}

// canOwe reports whether the word behind على can be who has a duty (على واشنطن أن, not على الرغم من أن).
func (x *Judge) canOwe(k int) bool {
	w := &x.Page.Words[k]
	if x.Page.IsMark(k) {
		return true
	}
	return w.Mention != 0 || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || x.ForceOf(w)&lexicon.ForceParty != 0 || w.Definite() && w.Feats.Number == lexicon.Plural || w.Form == "كل" || w.Form == "جميع" || w.Base == "الشعب"
}

// Intransitive are masdars whose genitive is who does it.
var Intransitive = lexicon.Set("انسحاب انضمام التزام امتثال تعاون تخلي استقالة تنحي رحيل خروج مشاركة تراجع عدول وفاء تقيد تنازل تدخل تحرك توقف امتناع مغادرة اسهام مساهمة اعتراف رضوخ انصياع انخراط انفتاح")
