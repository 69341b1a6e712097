package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// judgeEvent judges what nobody by name does (جرى تزوير، سيتم تعزيز).
func (x *Judge) judgeEvent(c *clauses, d *deed) (act, rule string, ok bool) {
	p := &x.page
	w := &p.words[d.k]
	if d.negation > 0 && p.words[d.negation-1].base == "لن" && d.force&fcPermit != 0 && d.actor.side == nobody && x.isOfficial(c.dr) {
		return "reject", "force-refusal", true // لن يسمح بأي حملات
	}
	if d.negation > 0 && p.words[d.negation-1].base == "لن" && x.forfeits(c, d) {
		return "threaten", "force-condition", true
	}
	if d.negation > 0 || d.modal {
		return "", "", false
	}
	if b := strings.TrimPrefix(p.words[c.begin].base, "ال"); (b == "مسؤولية" || b == "مسئولية") && (lemmaFalls[w.lemma()]) && !d.future {
		return "accuse", "force-responsibility", true // المسؤولية تقع على الشركة
	}
	if d.force&fcOrder != 0 && w.feats.Aspect == document.Perf && x.orders(d.k, c.last) {
		return "demand", "force-order", true // أصدرت توجيهاتي
	}
	if d.future && x.whoever(c, d) {
		return "threaten", "force-whoever", true
	}
	if d.future && c.condition != 0 && c.rival.side == otherSide && w.feats.Voice == document.Pass && d.force&(fcCut|fcRetaliate) != 0 {
		return "threaten", "force-condition", true // ستلغى الإعفاءات ما لم تلتزم كراكاس
	}
	happens := d.force&fcHappen != 0
	lemma := w.lemma()
	switch {
	case happens && !d.future && w.feats.Aspect == document.Perf && d.k+1 < c.last && x.forceOf(&p.words[d.k+1])&fcHostile != 0:
		return "accuse", "force-happened", true
	case happens && d.future && (lemma == "تم" || lemma == "جرى") && d.k+1 < c.last && (d.k <= c.first+6 || x.ownMasdar(d.k+1, c.last)) && c.dr.speaker.name != "":
		switch o := strings.TrimPrefix(p.words[d.k+1].base, "ال"); {
		case discussions[o]:
			return "consult", "force-consult", true
		case p.words[d.k+1].feats.Masdar && d.actor.side != otherSide && !d.others:
			return "pledge", "force-promise", true
		}
	case d.actor.side == thing && !d.future && (lemma == "افتقر" || lemma == "افتقد"):
		return "condemn", "force-failure", true
	case d.actor.side == thing && d.force&fcHostile != 0 && w.feats.Voice == document.Pass && x.unlawfully(d.k, c.last):
		return "condemn", "force-suffered", true
	case d.actor.side == thing && d.force&fcHostile != 0 && w.feats.Voice != document.Pass && d.actor.last > 0:
		return "condemn", "force-hostile", true
	}
	return "", "", false
}

// lemmaFalls are the verbs of falling to somebody.
var lemmaFalls = set("وقع عاد رجع")

// ownMasdar reports whether the masdar at word k or what follows it is the speaker's (تعزيز دعمنا).
func (x *Judge) ownMasdar(k, last int) bool {
	return x.hasFirstPerson(&x.page.words[k]) || k+1 < last && x.hasFirstPerson(&x.page.words[k+1])
}

// discussions are the masdars of consulting.
var discussions = set("مناقشة بحث تباحث تشاور")

// hostileObject reports whether what a verb does is hostile by its name: the object or the
// complement of its preposition, past a container (أعمال تخريب).
func (x *Judge) hostileObject(k, last int) bool {
	p := &x.page
	for j := k + 1; j < min(last, k+5); j++ {
		w := &p.words[j]
		switch f := x.forceOf(w); {
		case p.isMark(j), w.pos == document.ADP, w.is(cDemonstrative):
			if w.base == "ضد" || w.base == "على" && !leans[p.words[k].lemma()] {
				return false
			}
		case w.pos == document.VERB, w.punct != 0, w.mention != 0:
			return false
		case w.prefix == "ل" && p.words[k].pos == document.VERB && f&(fcHostile|fcAim) != 0:
			return leans[p.words[k].lemma()]
		case f&(fcHostile|fcAim) != 0:
			return w.lemma() != "شان" || p.words[k].lemma() == "تدخل"
		case f&fcContainer != 0:
		case nounPart(w) && j+1 < last && p.words[j+1].conj && x.forceOf(&p.words[j+1])&fcHostile != 0: // إثارة الأحداث والاستفزازات
		default:
			return false
		}
	}
	return false
}

// leans are the verbs whose deed stands behind على or ل (تصر على التصعيد، يسعى لزعزعة).
var leans = set("اصر اقدم واصل شجع حرض سعى خطط عمد لجا هدف")

// answersFor reports whether the verb at word k makes its subject answer for something
// bad (يقف وراء الهجوم، تتحمل مسؤولية مقتل).
func (x *Judge) answersFor(k, last int) bool {
	p := &x.page
	switch p.words[k].lemma() {
	case "وقف":
		return k+1 < last && (p.words[k+1].base == "وراء" || p.words[k+1].base == "خلف") && x.isBlame(k+2, last)
	case "تحمل":
		for j := k + 1; j < min(last, k+4); j++ {
			if b := strings.TrimPrefix(p.words[j].base, "ال"); b == "مسؤولية" || b == "مسئولية" || b == "وزر" || b == "تبعات" {
				return true
			}
		}
	}
	return false
}

// isBlame reports whether the noun phrase at word k begins with what somebody may be to blame for.
func (x *Judge) isBlame(k, last int) bool {
	p := &x.page
	for j := k; j < min(last, k+3); j++ {
		w := &p.words[j]
		if f := x.forceOf(w); f&(fcBlame|fcHostile) != 0 {
			return true
		} else if w.pos != document.ADP && !w.is(cDemonstrative) && f&fcContainer == 0 && !p.isMark(j) {
			return false
		}
	}
	return false
}

// unlawfully reports whether an adverb behind the verb calls the deed unlawful.
func (x *Judge) unlawfully(k, last int) bool {
	p := &x.page
	for j := k + 1; j < min(last, k+12); j++ {
		w := &p.words[j]
		if w.punct == '.' || w.is(cThat|cRelative) || w.pos == document.VERB {
			return false
		}
		next := func(n int) string {
			if j+n < last {
				return strings.TrimPrefix(strings.TrimPrefix(p.words[j+n].form, "لل"), "ال")
			}
			return ""
		}
		switch w.base {
		case "خلافا", "انتهاكا", "خرقا":
			return law[next(1)]
		case "بشكل", "بطريقة", "بصورة":
			return next(1) == "صارخ" || next(1) == "سافر" || next(1) == "غير" && j+2 < last && x.forceOf(&p.words[j+2])&fcFair != 0
		case "دون":
			return next(1) == "حق" || next(1) == "وجه" && next(2) == "حق"
		case "ظلما", "عدوانا", "بهتانا", "زورا", "عمدا", "متعمدا":
			return true
		}
	}
	return false
}

// law are the names of what is broken.
var law = set("قانون قوانين اتفاق اتفاقية اتفاقيات قرارات قرار مواثيق أعراف اعراف دستور معاهدة")
