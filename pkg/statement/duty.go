package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// nobodysDuty are the words of duty that call upon nobody by themselves.
var nobodysDuty = set("يجب ينبغي يتعين يتوجب لا من الواجب وجوب ضرورة الضرورة")

// dutyAct returns the act of a word of duty at word k, whose phrase ends before word behind: an
// appeal where it tells whose duty it is (يجب على إسرائيل أن) or counts the speaker in (يجب أن
// نتعاون), else a position taken (يجب الحفاظ على الآثار).
func (x *Judge) dutyAct(k, behind int, dr *draft) string {
	w := &x.page.words[k]
	if !nobodysDuty[strings.TrimPrefix(w.base, "ب")] || w.feats.Person == document.First || x.obliges(k, dr) || x.sharedDuty(behind, dr) || x.dutyOf(behind, dr) {
		return "appeal"
	}
	return "assert"
}

// obliges reports whether a verb of duty at word k puts it upon a party: the one behind على, or
// the subject before it (يجب على إسرائيل أن, الدول يجب أن).
func (x *Judge) obliges(k int, dr *draft) bool {
	p := &x.page
	first, last := dr.content.first, dr.content.last
	if k+2 < last && p.words[k+1].base == "على" {
		return true
	}
	if k+1 < last && bound[p.words[k+1].base].frame == fAla {
		return true // يجب عليهم
	}
	if k+1 < last && p.words[k+1].hasBefore("ل") && x.sideAt(k+1, dr) == otherSide || k+2 < last && p.words[k+1].base == "واجب" && x.sideAt(k+2, dr) == otherSide {
		return true // ينبغي للسلطات، من واجب واشنطن
	}
	if first+2 < k && partitive[p.words[first].base] && p.words[first+1].form == "من" {
		first += 2 // العديد من الدول يجب أن
	}
	if k > first && k+2 < last && p.words[k+1].is(cThat) {
		a, next := x.readActor(first, k, dr)
		return a.side == otherSide && next == k && p.words[k+2].pos == document.VERB && x.forceOf(&p.words[k+2])&fcState == 0
	}
	return false
}

// sharedDuty reports whether the verb behind أن at word k, or the word itself, counts the
// speaker in.
func (x *Judge) sharedDuty(k int, dr *draft) bool {
	p := &x.page
	for ; k < dr.content.last && (p.words[k].is(cThat) || p.words[k].is(cNegative)); k++ {
	}
	return k < dr.content.last && p.words[k].pos == document.VERB && p.words[k].feats.Person != document.Third
}

// dutyOf reports whether the deed behind a word of duty has a party to do it: behind the verb
// (يجب أن يتحرك المجلس), or behind the masdar (ضرورة تدخل الفيفا).
func (x *Judge) dutyOf(k int, dr *draft) bool {
	p := &x.page
	last := dr.content.last
	for ; k < last && (p.words[k].is(cThat) || p.words[k].is(cNegative) || p.isMark(k)); k++ {
	}
	if k+1 >= last {
		return false
	}
	w := &p.words[k]
	if w.pos != document.VERB && !(w.feats.Masdar && !w.definite() && intransitive[w.lemma()]) || w.feats.Voice == document.Pass || x.forceOf(w)&fcState != 0 {
		return false
	}
	if w.base == "تكون" || w.base == "يكون" {
		return false
	}
	return p.words[k+1].prefix == "" && x.sideAt(k+1, dr) == otherSide
}

// yields are the verbs of giving in: to call for them is to demand.
var yields = set("تخلى كف توقف اوقف سحب انسحب رفع افرج سلم انهى غادر اعتذر تراجع رحل اطلق رضخ امتنع عدل تنحى استقال الغى")

// obligation finds "على واشنطن أن …" at the beginning of a content.
func (x *Judge) obligation(dr *draft) (trigger, bool) {
	if t, ok := x.obligationAt(dr.content.first, dr); ok {
		return t, true
	}
	p := &x.page
	for k := dr.content.first + 1; k < min(dr.content.last, dr.content.first+reachForce); k++ {
		if w := &p.words[k]; w.conj && w.base == "على" && (p.isComma(k-1) || p.words[k-1].punct == '.') {
			if t, ok := x.obligationAt(k, dr); ok {
				return t, true // …، وعلى المانحين أن
			}
		}
	}
	return trigger{}, false
}

// obligationAt finds it at word k.
func (x *Judge) obligationAt(k int, dr *draft) (trigger, bool) {
	p := &x.page
	if p.words[k].base != "على" || k+2 >= dr.content.last || !x.canOwe(k+1) {
		return trigger{}, false
	}
	own := x.sideAt(k+1, dr) == ownSide
	for j := k + 2; j < min(dr.content.last, k+8); j++ {
		w := &p.words[j]
		that := w.form == "ان" || w.form == "الا"
		// على حكومته التحلي بالمرونة
		if that || (w.mention == 0 || p.words[k+1].mention != w.mention) && (w.feats.Masdar || x.likeMasdar(j)) && !w.hasProclitic() && !w.conj && (w.definite() || w.hasPronoun() || j+1 < dr.content.last && (p.words[j+1].definite() || p.words[j+1].hasPronoun() || quantity[p.words[j+1].base] || p.words[j+1].base == "مزيد")) && p.words[j-1].pos != document.ADP {
			t := trigger{first: k, last: j, act: "appeal", rule: "content-obligation"}
			deed := w
			if that {
				t.last++
				deed = &p.words[min(j+1, dr.content.last-1)]
			}
			if !own && (w.form == "الا" || yields[x.deedLemma(deed)]) {
				t.act = "demand"
			}
			return t, true
		} else if w.punct != 0 && !p.isMark(j) || w.is(cThat|cRelative) || w.pos == document.VERB && !x.likeMasdar(j) || w.pos == document.ADP {
			break
		}
	}
	return trigger{}, false
}

// bidden finds a jussive that bids a party (فليستمع القادة), a party that is called upon (المجتمع الدولي
// مطالب بأن), or one of whom the speaker hopes something (نأمل أن يعود الطرفان).
func (x *Judge) bidden(dr *draft) (trigger, bool) {
	p := &x.page
	first, last := dr.content.first, dr.content.last
	for p.isMark(first) && first+1 < last {
		first++
	}
	if first+3 >= last {
		return trigger{}, false
	}
	w := &p.words[first]
	t := trigger{first: first, last: first + 1, act: "appeal", rule: "content-bidden"}
	switch {
	case strings.HasPrefix(w.form, "فل") && w.pos == document.VERB && w.feats.Person == document.Third:
		return t, x.sideAt(first+1, dr) == otherSide
	case w.pos == document.VERB && w.feats.Person == document.First && hopes[w.lemma()] && p.words[first+1].form == "ان":
		v := &p.words[first+2]
		t.last = first + 3
		return t, v.pos == document.VERB && v.feats.Person == document.Third && (x.forceOf(v)&fcState == 0 || x.forceOf(v)&fcFriendly != 0) && (x.sideAt(first+3, dr) == otherSide || x.sideAt(first+3, dr) == bothSides)
	}
	if k := x.wishBehind(first, dr); k > 0 {
		t.first, t.last = first, k // رغبته في أن تعود إيران
		return t, true
	}
	a, next := x.readActor(first, last, dr)
	if a.side != otherSide || next+1 >= last {
		return trigger{}, false
	}
	if w := &p.words[next]; calledOn[strings.TrimSuffix(w.base, "ة")] && (p.words[next+1].hasBefore("ب") || p.words[next+1].is(cBithat) || p.words[next+1].base == "اليوم" || p.words[next+1].base == "الى") {
		t.first, t.last, t.party, t.rule = next, next+1, a, "content-called-upon"
		return t, true
	}
	return trigger{}, false
}

// wishBehind returns the word of the party of whom a wish of the speaker at word k asks something
// (أمله في أن تعود إيران), 0 for none.
func (x *Judge) wishBehind(k int, dr *draft) int {
	p := &x.page
	if w := &p.words[k]; !w.hasPronoun() || !wished[w.lemma()] {
		return 0
	}
	if k++; p.words[k].base == "في" || p.words[k].base == "ب" {
		k++
	}
	if k+2 >= dr.content.last || p.words[k].form != "ان" && p.words[k].form != "بان" {
		return 0
	}
	v := &p.words[k+1]
	if v.pos != document.VERB || v.feats.Voice == document.Pass || x.forceOf(v)&fcState != 0 && x.forceOf(v)&fcFriendly == 0 || x.sideAt(k+2, dr) != otherSide {
		return 0
	}
	if m := p.mentionAt(k + 2); m != nil {
		if g := p.d.Entities[m.entity].Gender; g != 0 && v.feats.Gender != 0 && g != v.feats.Gender {
			return 0 // أن يزور الكويت: himself
		}
	}
	return k + 2
}

// wished are the nouns of wishing.
var wished = set("امل رغبة تمن امنية")

var (
	// hopes are the verbs of hoping.
	hopes = set("امل تمنى رجا")
	// calledOn are the participles of who is called upon, without their ending.
	calledOn = set("مطالب مطالبون مدعو مدعوون ملزم")
)

// deedLemma returns the lemma of the verb, of that of which the word is the masdar.
func (x *Judge) deedLemma(w *word) string {
	if f := w.formOf(masdar); f != nil {
		return fold(f.verb.lemma)
	}
	return w.lemma()
}

// canOwe reports whether the word behind على can be who has a duty (على واشنطن أن, not على الرغم من أن).
func (x *Judge) canOwe(k int) bool {
	w := &x.page.words[k]
	if x.page.isMark(k) {
		return true
	}
	return w.mention != 0 || w.is(cHuman|cInstitution) || x.forceOf(w)&fcParty != 0 || w.definite() && w.feats.Number == plural || w.form == "كل" || w.form == "جميع" || w.base == "الشعب"
}
