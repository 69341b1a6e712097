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
func (x *Extractor) dutyAct(k, behind int, dr *draft) string {
	w := &x.page.words[k]
	if !nobodysDuty[strings.TrimPrefix(w.base, "ب")] || w.feats.Person == document.First || x.obliges(k, dr) || x.sharedDuty(behind, dr) || x.dutyOf(behind, dr) {
		return "appeal"
	}
	return "assert"
}

// obliges reports whether a verb of duty at word k puts it upon a party: the one behind على, or
// the subject before it (يجب على إسرائيل أن, الدول يجب أن).
func (x *Extractor) obliges(k int, dr *draft) bool {
	p := &x.page
	first, last := dr.content.first, dr.content.last
	if k+2 < last && p.words[k+1].base == "على" {
		return true
	}
	if k+1 < last && bound[p.words[k+1].base].frame == fAla {
		return true // يجب عليهم
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
func (x *Extractor) sharedDuty(k int, dr *draft) bool {
	p := &x.page
	for ; k < dr.content.last && (p.words[k].is(cThat) || p.words[k].is(cNegative)); k++ {
	}
	return k < dr.content.last && p.words[k].pos == document.VERB && p.words[k].feats.Person != document.Third
}

// dutyOf reports whether the deed behind a word of duty has a party to do it: behind the verb
// (يجب أن يتحرك المجلس), or behind the masdar (ضرورة تدخل الفيفا).
func (x *Extractor) dutyOf(k int, dr *draft) bool {
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
func (x *Extractor) obligation(dr *draft) (trigger, bool) {
	p := &x.page
	k := dr.content.first
	if p.words[k].form != "على" || k+2 >= dr.content.last || !x.canOwe(k+1) {
		return trigger{}, false
	}
	own := x.sideAt(k+1, dr) == ownSide
	for j := k + 2; j < min(dr.content.last, k+8); j++ {
		w := &p.words[j]
		that := w.form == "ان" || w.form == "الا"
		// على حكومته التحلي بالمرونة
		if that || p.words[k+1].mention != w.mention && w.feats.Masdar && !w.hasProclitic() && !w.conj && (w.definite() || w.hasPronoun() || j+1 < dr.content.last && (p.words[j+1].definite() || p.words[j+1].hasPronoun())) && p.words[j-1].pos != document.ADP {
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
		} else if w.punct != 0 && !p.isMark(j) || w.is(cThat|cRelative) || w.pos == document.VERB || w.pos == document.ADP {
			break
		}
	}
	return trigger{}, false
}

// deedLemma returns the lemma of the verb, of that of which the word is the masdar.
func (x *Extractor) deedLemma(w *word) string {
	if f := w.formOf(masdar); f != nil {
		return fold(f.verb.lemma)
	}
	return w.lemma()
}

// canOwe reports whether the word behind على can be who has a duty (على واشنطن أن, not على الرغم من أن).
func (x *Extractor) canOwe(k int) bool {
	w := &x.page.words[k]
	if x.page.isMark(k) {
		return true
	}
	return w.mention != 0 || w.is(cHuman|cInstitution) || x.forceOf(w)&fcParty != 0 || w.definite() && w.feats.Number == plural || w.form == "كل" || w.form == "جميع"
}
