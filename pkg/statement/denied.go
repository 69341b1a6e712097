package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// spares are verbs whose denial is a commitment (لن ندخر جهدا).
var spares = set("ادخر توانى خذل نسي تخلف وانى")

// leavesPeople reports whether people stand behind عن after the verb at word k (لن نتخلى عن
// اللاجئين).
func (x *Judge) leavesPeople(k, last int) bool {
	p := &x.page
	if k+2 >= last || p.words[k+1].form != "عن" {
		return false
	}
	w := &p.words[k+2]
	return x.isPeople(w) || x.namesPeople(k+2)
}

// judgeDenied judges a deed that the speaker's side does not do.
func (x *Judge) judgeDenied(c *clauses, d *deed) (act, rule string, ok bool) {
	p := &x.page
	w := &p.words[d.k]
	first := w.feats.Person == document.First || d.wished
	imperfect := w.feats.Aspect == document.Imp || d.wished
	switch neg := p.words[d.negation-1].base; {
	case neg == "لن" && opposes[w.lemma()]:
		return "", "", false // لن يستبعد
	case neg == "لن" && c.condition != 0 && c.condition <= d.k && c.rival.last > 0:
		return "threaten", "force-condition", true
	case neg == "لن" && (spares[w.lemma()] || w.lemma() == "تخلى" && x.leavesPeople(d.k, c.last)):
		return "pledge", "force-promise", true
	case neg == "لن" && (d.force&fcState == 0 || d.force&fcPermit != 0), neg == "لن" && w.base == "تصبح", neg == "لا" && imperfect && d.force&(fcPermit|fcPromise) != 0 && (d.force&fcPermit != 0 || x.commits(d.k, c.last, true)):
		return "reject", "force-refusal", true
	case neg == "لا" && imperfect && d.force&fcWant != 0 && d.actor.pronoun != "":
		return "reject", "force-unwilling", true
	case neg == "لا" && d.force&fcTolerate != 0:
		return "assert", "force-tolerance", true
	case (neg == "لم" || neg == "ما") && (d.force&(fcHostile|fcDeed) != 0 || x.wages(d, c)), neg == "لا" && first && d.force&fcHostile != 0:
		return "deny", "force-denial", true
	case first && (neg == "لم" || neg == "ما") && d.force&fcState == 0 && c.dr.content.kind == document.Direct:
		return "deny", "force-denial", true
	case neg == "لم" && w.feats.Aspect != document.Perf && x.ever(d.k, c.last):
		return "deny", "force-denial", true
	case first && neg == "لن":
		return "reject", "force-refusal", true
	case (neg == "لا" || neg == "لم") && (w.lemma() == "ملك" || w.lemma() == "امتلك") && x.nothingOf(d.k+1, c.last):
		return "deny", "force-denial", true
	case neg == "لم" && x.nothingBut(d.k, c.last):
		return "condemn", "force-nothing-but", true
	}
	return "", "", false
}

// ever reports whether an adverb behind the denied verb at word k excludes every time (لم يلتق به قط).
func (x *Judge) ever(k, last int) bool {
	for j := k + 1; j < min(last, k+7); j++ {
		if w := &x.page.words[j]; always[w.base] {
			return true
		} else if w.punct != 0 && !x.page.isMark(j) || w.pos == document.VERB {
			return false
		}
	}
	return false
}

// always are the adverbs of every time.
var always = set("قط ابدا مطلقا اطلاقا البتة بتاتا")

// opposes are the verbs of refusing, whose denial refuses nothing.
var opposes = set("استبعد رفض مانع عارض اعترض نفى تردد")

// nothingBut reports whether an exception behind the denied verb leaves nothing but what is
// hostile (لم نجد سوى العنف).
func (x *Judge) nothingBut(k, last int) bool {
	p := &x.page
	if k+2 >= last || p.words[k+1].base != "سوى" && p.words[k+1].base != "الا" {
		return false
	}
	for j := k + 2; j < min(last, k+5); j++ {
		if x.forceOf(&p.words[j])&(fcHostile|fcBad|fcBlame) != 0 {
			return true
		}
	}
	return false
}
