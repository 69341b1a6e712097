package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// measureAt reports whether the masdar at word k is of a measure against others: it breaks off or imposes (قطع
// العلاقات، فرض رسوم), raises what has been imposed (تطبيق زيادة الرسوم), or leaves a pact (الخروج من الاتفاق).
func (x *Judge) measureAt(k, last int) bool {
	p := &x.Page
	if k+1 >= last {
		return false
	}
	w := &p.Words[k]
	lemma := w.Lemma()
	if w.Pos == document.VERB {
		if !x.LikeMasdar(k) && !severing.Has(w.Base) {
			return false
		}
		lemma = w.Base // سحب سفيرها
	}
	f := x.Lex.Forces.Of(lemma, false)
	switch {
	case leaving.Has(lemma):
		return x.leavesPact(k, last)
	case lemma == "اتخاذ":
		for j := k + 1; j < min(last, k+4); j++ {
			if measures.Has(p.Words[j].Lemma()) {
				return x.against(j+1, last)
			}
		}
	case enforcing.Has(lemma):
		for j := k + 1; j < min(last, k+4); j++ {
			if imposed.Has(p.Words[j].Lemma()) {
				return !(j+1 < last && p.Words[j+1].Form == "عن") && (lemma == "تطبيق" || lemma == "تشديد" || p.Words[j].Lemma() == "رسم")
			}
		}
	case f&lexicon.ForceSever != 0:
		j := x.tieBehind(k, last)
		if j > 0 && imposed.Has(p.Words[j].Lemma()) && lemma != "فرض" {
			return false // خفض الرسوم
		}
		return j > 0 && !(p.Words[j].Lemma() == "حظر" && j+1 < last && strings.Contains(p.Words[j+1].Base, "تجو"))
	}
	return false
}

var (
	// severing are the masdars that are spelt like a verb.
	severing = lexicon.Set("سحب قطع طرد فرض منع حظر وقف")
	// leaving are the masdars of leaving.
	leaving = lexicon.Set("انسحاب خروج")
	// enforcing are the masdars of putting into force or raising.
	enforcing = lexicon.Set("تطبيق زيادة رفع مضاعفة تشديد")
	// imposed is what is put into force against others.
	imposed = lexicon.Set("رسم عقوبة تعرفة تعريفة قيد حصار")
	// pacts are what a state leaves.
	pacts = lexicon.Set("اتفاق اتفاقية معاهدة منظمة حلف محكمة مجلس اتحاد ميثاق بروتوكول تحالف ائتلاف")
)

// leavesPact reports whether a pact stands behind من after the verb or masdar of leaving at word k, with the one who
// leaves between them.
func (x *Judge) leavesPact(k, last int) bool {
	p := &x.Page
	for j := k + 1; j+1 < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case w.Form == "من":
			return pacts.Has(p.Words[j+1].Lemma())
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j), w.Pos == document.ADP:
			return false
		}
	}
	return false
}

// sharpened makes the pledge of a measure against others what it is: to announce that one intends to impose or to
// break off reduces relations as the measure does (أكدت عزمها على فرض رسوم، تعتزم قطع العلاقات).
func (x *Judge) sharpened(t syntax.Trigger, dr *syntax.Draft) syntax.Trigger {
	p := &x.Page
	if t.Act == "pledge" && t.Rule == "content-start" && p.Words[t.Last-1].Lemma() == "استعداد" && x.readyToImpose(t.Last-1, dr.Content.Last) {
		t.Act, t.Rule = "threaten", "force-ready" // على استعداد لفرض عقوبات
	}
	if t.Act != "pledge" || t.Rule != "content-head" && t.Rule != "force-commitment" && t.Rule != "force-ready" {
		return t
	}
	last := dr.Content.Last
	for k := t.First; k < min(last, t.First+5); k++ {
		switch w := &p.Words[k]; {
		case intends.Has(w.Lemma()), intending.Has(w.Lemma()):
			for k++; k < last && (p.Words[k].Form == "على" || p.Words[k].Form == "في" || p.IsMark(k) || p.Words[k].Is(lexicon.ClassAdverb)); k++ {
			}
			if x.measureAt(k, last) {
				t.Act, t.Rule = "reduce", "content-severed"
			}
			return t
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(k):
			return t
		}
	}
	return t
}

// intending are the verbs and participles of intending.
var intending = lexicon.Set("اعتزم نوى عزم عازم مصمم")

// weighs reports whether the verb at word k is one of thinking about a measure against others (تدرس إمكانية فرض
// عقوبات).
func (x *Judge) weighs(k, last int) bool {
	p := &x.Page
	if !weighing.Has(p.Words[k].Lemma()) {
		return false
	}
	for j := k + 1; j+1 < min(last, k+5); j++ {
		w := &p.Words[j]
		if options.Has(w.Lemma()) || w.Form == "في" || w.Is(lexicon.ClassAdverb) || p.IsMark(j) {
			continue
		}
		return x.measureAt(j, last)
	}
	return false
}

var (
	// weighing are the verbs of thinking about what to do.
	weighing = lexicon.Set("درس بحث نظر فكر ناقش")
	// options are the nouns of what may be done.
	options = lexicon.Set("امكانية احتمال خيار مسالة اقتراح مقترح")
)

// poised finds that the speaker's side stands ready (على أهبة الاستعداد): for a fight or a blow it threatens, for
// anything else it pledges.
func (x *Judge) poised(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if dr.Kind == syntax.ByPreposition || dr.Kind == syntax.ByObject && !p.Words[max(0, c.First-1)].Is(lexicon.ClassThat|lexicon.ClassBithat) {
		return syntax.Trigger{}, false
	}
	own := dr.Pron != "" && x.PronounSide(dr) == syntax.OwnSide
	for k := c.First; k+2 < min(c.Last, c.First+reachStart); k++ {
		w := &p.Words[k]
		if w.Punct == '.' || w.Is(lexicon.ClassNegative) || w.Pos == document.VERB && x.ForceOf(w)&lexicon.ForceCopula == 0 {
			break
		}
		if s := x.SideAt(k, dr); s == syntax.OwnSide || s == syntax.House {
			own = true
		}
		if w.Form != "على" || p.Words[k+1].Lemma() != "اهبة" || !own {
			continue
		}
		t := syntax.Trigger{First: k, Last: k + 2, Act: "pledge", Rule: "content-poised"}
		for j := k + 2; j < min(c.Last, k+6) && p.Words[j].Punct == 0; j++ {
			if v := &p.Words[j]; v.Lemma() == "شن" || combats.Has(v.Lemma()) || v.HasBefore("ل") && x.ForceOf(v)&lexicon.ForceBlow != 0 {
				t.Act = "threaten"
			}
		}
		return t, true
	}
	return syntax.Trigger{}, false
}

// readyToImpose reports whether the readiness at word j is for a measure against others (مستعدة لفرض عقوبات).
func (x *Judge) readyToImpose(j, last int) bool {
	p := &x.Page
	for k := j + 1; k < min(last, j+3); k++ {
		if p.Words[k].HasBefore("ل") {
			return x.measureAt(k, last) && p.Words[k].Lemma() != "رفع"
		}
	}
	return false
}

// raises reports whether the verb at word k raises what is imposed on others (سترفع الرسوم على الصلب، ضاعفت العقوبات على).
func (x *Judge) raises(k, last int) bool {
	p := &x.Page
	verb := p.Words[k].Lemma()
	if !raising.Has(verb) {
		return false
	}
	seen := false
	for j := k + 1; j < min(last, k+6); j++ {
		w := &p.Words[j]
		if seen && w.Form == "على" {
			return true
		}
		if w.Pos == document.VERB || w.Punct != 0 && !p.IsMark(j) || w.Form == "عن" {
			return false
		}
		seen = seen || imposed.Has(w.Lemma()) && (verb != "رفع" || w.Lemma() == "رسم")
	}
	return false
}

// raising are the verbs of raising.
var raising = lexicon.Set("زاد ضاعف رفع شدد غلظ")

// measureOwn judges a measure against others that the speaker's side takes, may take or thinks about.
func (x *Judge) measureOwn(c *Clauses, d *deed) (act, rule string) {
	w := &x.Page.Words[d.k]
	perfect, imperfect := w.Feats.Aspect == document.Perf, w.Feats.Aspect == document.Imp
	leaves := w.Lemma() == "خرج" && x.leavesPact(d.k, c.Last)
	switch {
	case d.modal:
		if imperfect && !d.future && d.force&lexicon.ForceCut != 0 && d.actor.Side == syntax.OwnSide && x.Page.Words[d.k-1].Form == "قد" && (w.Lemma() != "انسحب" && x.cuts(d.k, c.Last) || x.leavesPact(d.k, c.Last)) {
			return "threaten", "force-measures" // قد تفرض عقوبات
		}
	case perfect && w.Lemma() == "قرر" && (x.seversAt(d.k+1, c.Last) || x.measureAt(d.k+1, c.Last)):
		return "reduce", "force-cut"
	case (perfect || d.future) && c.condition == 0 && (leaves || x.raises(d.k, c.Last)):
		return "reduce", "force-cut"
	case imperfect && !d.future && x.weighs(d.k, c.Last), d.future && c.condition != 0 && leaves:
		return "threaten", "force-measures"
	}
	return "", ""
}
