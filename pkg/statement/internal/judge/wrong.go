package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// The reach of the object and of the remark on the law behind a verb, in words.
const (
	reachVictim = 8
	reachBreach = 20
)

// assails reports whether the deed is violence of a state or an armed body against those who are
// no fighters (قصفت القوات مستشفى): told by somebody else it accuses. Violence of single men is
// an event.
func (x *Judge) assails(c *Clauses, d *deed) bool {
	p := &x.Page
	w := &p.Words[d.k]
	if d.actor.Last == 0 || w.Feats.Voice == document.Pass || !x.isBody(d.actor.First) {
		return false
	}
	if d.force&lexicon.ForceAssail == 0 && (x.gasBehind(d.k, c.Last) || x.attackBehind(d.k, c.Last)) {
		return true
	}
	if d.force&lexicon.ForceAssail == 0 && !(fires.Has(w.Lemma()) && x.shotBehind(d.k, c.Last)) {
		return false
	}
	for j := d.k + 1; j < min(c.Last, d.k+reachVictim); j++ {
		switch w := &p.Words[j]; {
		case x.ForceOf(w)&lexicon.ForceVictim != 0 && !x.isVictimOfNone(j) && !(p.Words[j-1].Form == "في" && j > d.k+1):
			return true
		case w.Punct == '.', w.Pos == document.VERB && !w.Conj, w.Is(lexicon.ClassThat | lexicon.ClassRelative):
			return false
		}
	}
	return false
}

// attackBehind reports whether the verb at word k carries out the attack that was told of, or attacks on
// computers (نفذت الهجوم، تشن هجمات إلكترونية).
func (x *Judge) attackBehind(k, last int) bool {
	p := &x.Page
	l := p.Words[k].Lemma()
	if l != "شن" && l != "نفذ" && l != "دبر" || k+1 >= last || !strikes.Has(p.Words[k+1].Lemma()) {
		return false
	}
	if l == "شن" {
		return k+2 < last && unseen.Has(strings.TrimSuffix(p.Words[k+2].Base, "ة"))
	}
	return p.Words[k+1].Definite() && p.Words[k+1].Article && p.Words[k+1].Lemma() != "ضربة" && p.Words[k+1].Lemma() != "عملية"
}

// gasBehind reports whether the verb at word k uses a forbidden weapon or carries out an attack with it (استخدم
// الغاز السام، شن هجوما بالغاز).
func (x *Judge) gasBehind(k, last int) bool {
	p := &x.Page
	if l := p.Words[k].Lemma(); k+1 < last && p.Words[k+1].Form == "في" || !fires.Has(l) && !bombards.Has(l) && (l != "شن" && l != "نفذ" || k+1 >= last || !strikes.Has(p.Words[k+1].Lemma())) {
		return false
	}
	for j := k + 1; j < min(last, k+9) && p.Words[j].Punct == 0; j++ {
		if w := &p.Words[j]; forbidden.Has(w.Lemma()) || forbidden.Has(strings.TrimPrefix(strings.TrimPrefix(w.Base, "ب"), "ال")) {
			return w.Lemma() != "غاز" || j+1 >= last || !tearful.Has(strings.TrimPrefix(p.Words[j+1].Base, "ال")) // الغاز المسيل للدموع
		}
	}
	return false
}

var (
	// strikes are the nouns of attacking.
	strikes = lexicon.Set("هجوم غارة قصف ضربة هجمة عملية")
	// unseen are the adjectives of attacks on computers.
	unseen = lexicon.Set("الكتروني سيبراني")
	// tearful are what follows the gas that the police use.
	tearful = lexicon.Set("مسيل مسيلة مدمع")
	// forbidden is by what nobody may attack.
	forbidden = lexicon.Set("غاز كيميائي كيماوي عنقودي عشوائي مدني سام فوسفور فسفور نابالم سارين كلور خردل نوفيتشوك")
	// bombards are the verbs of striking a place.
	bombards = lexicon.Set("استهدف ضرب قصف هاجم امطر")
)

// shotBehind reports whether what is fired stands behind the verb at word k.
func (x *Judge) shotBehind(k, last int) bool {
	for j := k + 1; j < min(last, k+5); j++ {
		if w := &x.Page.Words[j]; shots.Has(strings.TrimPrefix(w.Base, "ال")) {
			return true
		} else if w.Punct != 0 || w.Pos == document.VERB || w.Pos == document.ADP {
			return false
		}
	}
	return false
}

var (
	// fires are the verbs of firing and using.
	fires = lexicon.Set("اطلق استخدم استعمل فتح القى")
	// shots are what is fired.
	shots = lexicon.Set("نار رصاص نيران ذخيرة قذائف صواريخ غاز براميل اسلحة سلاح")
)

// turns reports whether the verb at word k uses something for a hostile end or makes a weapon of it
// (تستخدم القضاء لتصفية خصومها، حولت المياه إلى سلاح).
func (x *Judge) turns(k, last int) bool {
	p := &x.Page
	if !using.Has(p.Words[k].Lemma()) {
		return false
	}
	for j := k + 2; j < min(last, k+8); j++ {
		w := &p.Words[j]
		switch {
		case w.Punct == '.', w.Pos == document.VERB, w.Is(lexicon.ClassThat | lexicon.ClassRelative):
			return false
		case weapons.Has(w.Base) && (p.Words[j-1].Base == "الى" || w.Feats.Case == document.Acc || strings.HasSuffix(w.Base, "ا") || w.HasBefore("ك")), w.HasBefore("ل") && w.Feats.Masdar && x.ForceOf(w)&(lexicon.ForceHostile|lexicon.ForceAim) != 0:
			return true
		}
	}
	return false
}

var (
	// using are the verbs of using and turning.
	using = lexicon.Set("استخدم استعمل استغل وظف حول اتخذ ابقى احتجز جعل")
	// weapons are what things are turned into.
	weapons = lexicon.Set("سلاح سلاحا كسلاح اداة كاداة ذريعة ورقة رهائن دروعا رهينة")
)

// isVictimOfNone reports whether the word at k only stands before the name of fighters (عناصر مدنية
// مسلحة) or is denied (غير مدنيين).
func (x *Judge) isVictimOfNone(k int) bool { return k > 0 && x.Page.Words[k-1].Base == "غير" }

// isBody reports whether the subject that begins at word k is a state, an organisation or an armed
// or official body.
func (x *Judge) isBody(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	if m := p.MentionAt(k); m != nil {
		switch p.D.Entities[m.Entity].Kind {
		case document.Country, document.Organisation, document.Group:
			return true
		}
		return m.By == document.ByCapital
	}
	return w.Is(lexicon.ClassInstitution) || w.Feats.Number == document.Plur && armed.Has(w.Lemma()) || bodies.Has(strings.TrimPrefix(w.Base, "ال"))
}

// bodies are the words for armed and official bodies that the class of institutions does not have.
var bodies = lexicon.Set("قوات قوة ميليشيا مليشيا ميليشيات مليشيات نظام جيش شرطة سلطات سلطة امن اجهزة جهاز حرس فصائل كتائب احتلال مستوطنون مستوطنين طيران حركة تنظيم جماعة مخابرات استخبارات درك ادارة حكومة")

// armed are those who fight for a cause, in the plural.
var armed = lexicon.Set("متشدد مسلح متمرد مقاتل انقلابي متطرف ارهابي جهادي")

// inBreach reports whether a remark behind the verb at word k tells that the deed breaks a law or a
// promise (في انتهاك للهدنة، بلا سند قانوني).
func (x *Judge) inBreach(k, last int) bool {
	p := &x.Page
	for j := k + 1; j+1 < min(last, k+reachBreach); j++ {
		w := &p.Words[j]
		if w.Punct == '.' || w.Is(lexicon.ClassThat) {
			return false
		}
		n := strings.TrimPrefix(p.Words[j+1].Base, "ال")
		switch w.Base {
		case "في":
			if breaches.Has(n) && j+2 < len(p.Words) && p.Words[j+2].Base != "حق" {
				return true
			}
		case "بلا", "دون", "بدون":
			if lawless.Has(n) {
				return true
			}
		}
	}
	return false
}

var (
	// breaches are the masdars of breaking what binds.
	breaches = lexicon.Set("انتهاك خرق مخالفة تحد")
	// lawless is what a deed lacks that breaks the law.
	lawless = lexicon.Set("سند مسوغ مبرر وجه اذن محاكمة")
)
