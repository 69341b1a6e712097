package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The reach of the object and of the remark on the law behind a verb, in words.
const (
	reachVictim = 8
	reachBreach = 20
)

// assails reports whether the deed is violence of a state or an armed body against those who are
// no fighters (قصفت القوات مستشفى): told by somebody else it accuses. Violence of single men is
// an event.
func (x *Judge) assails(c *clauses, d *deed) bool {
	p := &x.page
	w := &p.words[d.k]
	if d.actor.last == 0 || w.feats.Voice == document.Pass || !x.isBody(d.actor.first) {
		return false
	}
	if d.force&fcAssail == 0 && !(fires[w.lemma()] && x.shotBehind(d.k, c.last)) {
		return false
	}
	for j := d.k + 1; j < min(c.last, d.k+reachVictim); j++ {
		switch w := &p.words[j]; {
		case x.forceOf(w)&fcVictim != 0 && !x.isVictimOfNone(j):
			return true
		case w.punct == '.', w.pos == document.VERB && !w.conj, w.is(cThat | cRelative):
			return false
		}
	}
	return false
}

// shotBehind reports whether what is fired stands behind the verb at word k.
func (x *Judge) shotBehind(k, last int) bool {
	for j := k + 1; j < min(last, k+5); j++ {
		if w := &x.page.words[j]; shots[strings.TrimPrefix(w.base, "ال")] {
			return true
		} else if w.punct != 0 || w.pos == document.VERB || w.pos == document.ADP {
			return false
		}
	}
	return false
}

var (
	// fires are the verbs of firing and using.
	fires = set("اطلق استخدم استعمل فتح القى")
	// shots are what is fired.
	shots = set("نار رصاص نيران ذخيرة قذائف صواريخ غاز براميل اسلحة سلاح")
)

// turns reports whether the verb at word k uses something for a hostile end or makes a weapon of it
// (تستخدم القضاء لتصفية خصومها، حولت المياه إلى سلاح).
func (x *Judge) turns(k, last int) bool {
	p := &x.page
	if !using[p.words[k].lemma()] {
		return false
	}
	for j := k + 2; j < min(last, k+8); j++ {
		w := &p.words[j]
		switch {
		case w.punct == '.', w.pos == document.VERB, w.is(cThat | cRelative):
			return false
		case weapons[w.base] && (p.words[j-1].base == "الى" || w.feats.Case == document.Acc || strings.HasSuffix(w.base, "ا") || w.hasBefore("ك")), w.hasBefore("ل") && w.feats.Masdar && x.forceOf(w)&(fcHostile|fcAim) != 0:
			return true
		}
	}
	return false
}

var (
	// using are the verbs of using and turning.
	using = set("استخدم استعمل استغل وظف حول اتخذ")
	// weapons are what things are turned into.
	weapons = set("سلاح سلاحا كسلاح اداة كاداة ذريعة ورقة رهائن دروعا رهينة")
)

// isVictimOfNone reports whether the word at k only stands before the name of fighters (عناصر مدنية
// مسلحة) or is denied (غير مدنيين).
func (x *Judge) isVictimOfNone(k int) bool { return k > 0 && x.page.words[k-1].base == "غير" }

// isBody reports whether the subject that begins at word k is a state, an organisation or an armed
// or official body.
func (x *Judge) isBody(k int) bool {
	p := &x.page
	w := &p.words[k]
	if m := p.mentionAt(k); m != nil {
		switch p.d.Entities[m.entity].Kind {
		case document.Country, document.Organisation, document.Group:
			return true
		}
		return m.by == document.ByCapital
	}
	return w.is(cInstitution) || bodies[strings.TrimPrefix(w.base, "ال")]
}

// bodies are the words for armed and official bodies that the class of institutions does not have.
var bodies = set("قوات قوة ميليشيا مليشيا ميليشيات مليشيات نظام جيش شرطة سلطات سلطة امن اجهزة جهاز حرس فصائل كتائب احتلال مستوطنون مستوطنين طيران حركة تنظيم جماعة مخابرات استخبارات درك ادارة حكومة")

// inBreach reports whether a remark behind the verb at word k tells that the deed breaks a law or a
// promise (في انتهاك للهدنة، بلا سند قانوني).
func (x *Judge) inBreach(k, last int) bool {
	p := &x.page
	for j := k + 1; j+1 < min(last, k+reachBreach); j++ {
		w := &p.words[j]
		if w.punct == '.' || w.is(cThat) {
			return false
		}
		n := strings.TrimPrefix(p.words[j+1].base, "ال")
		switch w.base {
		case "في":
			if breaches[n] && j+2 < len(p.words) && p.words[j+2].base != "حق" {
				return true
			}
		case "بلا", "دون", "بدون":
			if lawless[n] {
				return true
			}
		}
	}
	return false
}

var (
	// breaches are the masdars of breaking what binds.
	breaches = set("انتهاك خرق مخالفة تحد")
	// lawless is what a deed lacks that breaks the law.
	lawless = set("سند مسوغ مبرر وجه اذن محاكمة")
)
