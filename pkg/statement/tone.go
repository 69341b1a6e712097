package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The reach of words of judgement in a content and behind a verb of describing, in words.
const (
	reachTone      = 28
	reachDescribed = 10
)

// tone finds the judgement that a content passes on others where no clause of it tells:
// words that only one who condemns or accuses has for a deed (أرعن, تلفيق).
func (x *Judge) tone(dr *draft) (trigger, bool) {
	p := &x.page
	c := &dr.content
	for k := c.first; k < min(c.last, c.first+reachTone); k++ {
		w := &p.words[k]
		if x.isCondition(k, c.last) {
			break // ما لم تنفذ عملا استفزازيا
		}
		stop := w.punct == '.' && k > c.first && k+1 < c.last && p.words[k+1].punct == 0 // no (...)
		if stop || w.punct == '؟' || w.pos == document.VERB && describes[w.lemma()] {
			break
		}
		f := x.judgement(w)
		if w.base == "غير" && k+1 < c.last && unworthy[p.words[k+1].lemma()] && !x.averted(k, c.first) {
			return trigger{first: k, last: k + 2, act: "condemn", rule: "content-tone"}, true
		}
		if f&(fcScorn|fcPlot) == 0 || w.mention != 0 || x.hasFirstPerson(w) || x.averted(k, c.first) {
			continue
		}
		t := trigger{first: k, last: k + 1, act: "condemn", rule: "content-tone"}
		if f&fcPlot != 0 {
			t.act = "accuse"
		}
		return t, true
	}
	return trigger{}, false
}

// unworthy are the adjectives that judge with غير before them, wherever they stand.
var unworthy = set("انساني اخلاقي")

// judgement returns the classes of a noun or adjective, by its lemma or else by its form
// without article and ending.
func (x *Reader) judgement(w *word) force {
	if !w.arabic || w.pos == document.VERB || w.pos == document.PROPN {
		return 0
	}
	f := x.forceOf(w)
	if f&(fcScorn|fcPlot) != 0 {
		return f
	}
	b := strings.TrimPrefix(strings.TrimPrefix(w.base, "ب"), "ال")
	for _, ending := range []string{"", "ة", "ا", "ات", "ين"} {
		if stem, ok := strings.CutSuffix(b, ending); ok && len(stem) >= 6 {
			f |= x.lex.forces.nouns[stem] & (fcScorn | fcPlot)
		}
	}
	return f
}

// averted reports whether the word of judgement at k is denied, or stands behind a noun that
// is against it or tells that others speak of it (مكافحة الظلم, اتهامات بالتضليل).
func (x *Reader) averted(k, first int) bool {
	p := &x.page
	for j := k - 1; j >= max(first, k-4); j-- {
		w := &p.words[j]
		switch {
		case p.isMark(j):
			continue
		case w.pos == document.PRON:
			return false
		case j > k-4 && (unlike[w.base] || x.forceOf(w)&fcAgainst != 0), j == k-1 && w.form == "غير":
			return true
		case w.pos == document.VERB, w.punct != 0:
			return w.feats.Person == document.First && w.lemma() == "كان" || there[w.lemma()] && x.negatedInside(j, first)
		}
	}
	return false
}

// there are the verbs whose negation denies what stands behind them (لا يوجد إهمال).
var there = set("وجد وجب جاز انبغى كان شكل مثل عد حدث وقع")

// unlike are the words that deny a noun behind them.
var unlike = set("لا لن لم عدم دون بدون بلا ليس ليست ضد اي")

// described judges the name that a verb of describing gives (وصفه بالأحمق, بالشريك).
func (x *Judge) described(dr *draft) (trigger, bool) {
	if !describes[dr.verb.lemma] {
		return trigger{}, false
	}
	p := &x.page
	c := &dr.content
	for k := c.first; k < min(c.last, c.first+reachDescribed); k++ {
		w := &p.words[k]
		if w.is(cRelative|cThat) && k > c.first+1 || p.isComma(k) || w.punct == '.' {
			break
		}
		t := trigger{first: k, last: k + 1, rule: "content-described"}
		switch f := x.judgement(w); {
		case w.mention != 0:
			continue
		case w.base == "غير" && k+1 < c.last && x.forceOf(&p.words[k+1])&fcFair != 0:
			t.last++
			t.act = "condemn"
		case f&fcFault != 0 && k+1 < c.last && x.judgement(&p.words[k+1])&fcMerit != 0:
			continue // أداة فريدة
		case f&(fcScorn|fcPlot|fcBad|fcHostile|fcFault) != 0 && !x.averted(k, c.first):
			t.act = "condemn"
		case f&fcMerit != 0 && !x.averted(k, c.first):
			t.act = "praise"
		default:
			continue
		}
		return t, true
	}
	return trigger{}, false
}

// severed finds the announcement of a break or of sanctions at the head of a content
// (إلغاء القمة, قراره وقف التعاون).
func (x *Judge) severed(dr *draft) (trigger, bool) {
	if !announces[dr.verb.lemma] || dr.kind == byClause {
		return trigger{}, false
	}
	p := &x.page
	first, last := dr.content.first, dr.content.last
	for k := first; k < min(last, first+4); k++ {
		w := &p.words[k]
		f := x.forceOf(w)
		switch {
		case p.isMark(k), w.base == "عن", w.base == "من", w.lemma() == "قرار", intends[w.lemma()], w.lemma() == "اعادة", w.pos == document.NUM, series[w.lemma()]:
			continue
		case measures[w.lemma()] && x.against(k+1, last):
			return trigger{first: k, last: k + 1, act: "reduce", rule: "content-severed"}, true
		case w.pos == document.VERB || f&fcSever == 0:
			return trigger{}, false
		}
		t := trigger{first: k, last: k + 1, act: "reduce", rule: "content-severed"}
		if w.lemma() == "انسحاب" {
			return t, k > first || w.hasPronoun() || k+1 < last && x.sideAt(k+1, dr) == ownSide
		}
		for j := k + 1; j < min(last, k+5); j++ {
			if p.words[j].pos == document.VERB || p.words[j].punct != 0 && !p.isMark(j) {
				break
			}
			if x.forceOf(&p.words[j])&fcTie != 0 {
				t.last = j + 1
				return t, true
			}
		}
		return trigger{}, false
	}
	return trigger{}, false
}

// seversAt reports whether the masdar at word k breaks off or imposes, with what it cuts behind it
// (قطع علاقاتها).
func (x *Judge) seversAt(k, last int) bool {
	if k >= last || x.forceOf(&x.page.words[k])&fcSever == 0 {
		return false
	}
	for j := k + 1; j < min(last, k+5); j++ {
		if w := &x.page.words[j]; x.forceOf(w)&fcTie != 0 {
			return true
		} else if w.pos == document.VERB || w.punct != 0 && !x.page.isMark(j) {
			return false
		}
	}
	return false
}

// intends are the nouns of intending (نيتها الانسحاب).
var intends = set("اعتزام عزم نية")

// series are the nouns of several measures.
var series = set("سلسلة حزمة مجموعة عدد جملة عدة مزيد")

// against reports whether measures before word k are against somebody (إجراءات ضد كندا، تدابير
// عقابية).
func (x *Judge) against(k, last int) bool {
	p := &x.page
	for ; k < last; k++ {
		w := &p.words[k]
		switch b := strings.TrimPrefix(w.base, "ال"); {
		case b == "ضد" || b == "بحق":
			return k+1 < last && p.words[k+1].mention != 0
		case punitive(w):
			return true
		case w.pos != document.ADJ:
			return false
		}
	}
	return false
}

// rumoured are the verbs of being told (ما تردد كاذب).
var rumoured = set("نشر تردد ورد أشيع أشاع تداول أثير أثار قيل قال ذكر اشيع اثير روج")

// disowned reports whether what is called false at word j is something alleged, between
// words first and j (الأنباء كاذبة, هذا هراء).
func (x *Judge) disowned(first, j int) bool {
	p := &x.page
	if (x.forceOf(&p.words[j])|x.judgement(&p.words[j]))&fcFalse == 0 {
		return false
	}
	for k := j - 1; k >= first; k-- {
		if w := &p.words[k]; x.forceOf(w)&fcClaim != 0 || w.base == "هذا" || w.base == "ذلك" || w.base == "ما" && rumoured[p.words[k+1].lemma()] {
			return true
		}
	}
	return false
}
