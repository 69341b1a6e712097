package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeFeared takes whose deed is regretted or feared: the subject of the clause behind the feeling (قلقه من أن
// تخرق إيران الاتفاق), or the owner of what it names (قلقه إزاء الإجراءات الأخيرة للحكومة).
func (x *Finder) takeFeared(dr *syntax.Draft) bool {
	p := &x.Page
	if complains[dr.Verb.Lemma] && dr.Kind == syntax.ByClause && p.Words[dr.Content.First].Pos != document.VERB {
		return x.canDo(dr.Content.First, dr) && x.takeParty(dr, dr.Content.First)
	}
	if dr.Trigger.Rule != "content-head" {
		return false
	}
	last := dr.Content.Last
	for k := dr.Trigger.Last; k+1 < min(last, dr.Trigger.Last+4); k++ {
		w := &p.Words[k]
		if w.Is(lexicon.ClassThat) || w.Form == "لان" {
			if at := k + 1; p.Words[at].Pos != document.VERB {
				return x.canDo(at, dr) && x.takeParty(dr, at)
			}
			return k+2 < last && x.canDo(k+2, dr) && x.takeParty(dr, k+2)
		}
		if k > dr.Trigger.Last && aversions.Has(p.Words[k-1].Base) && (w.Mention != 0 || x.sideAt(k, dr) == syntax.House) && x.canDo(k, dr) && x.takeParty(dr, k) {
			return true // غضبه من الحكومة
		}
		if w.Pos == document.NOUN && !w.HasPronoun() && w.Mention == 0 {
			if x.takeMasdarSubject(dr, k) {
				return true
			}
			if f := x.ForceOf(w); (f&lexicon.ForceHostile != 0 || x.isCourse(k)) && f&lexicon.ForcePatient == 0 && !w.Definite() && x.canDo(k+1, dr) && x.takeParty(dr, k+1) {
				return true // قلقه من هجمات الحركة
			}
			return x.takeOwner(dr, k, last)
		}
		if w.Punct != 0 && !p.IsMark(k) || w.Pos == document.VERB {
			return false
		}
	}
	return false
}

// complains are the verbs of complaint, whose clause tells what somebody does wrong.
var complains = map[string]bool{"شكا": true, "اشتكى": true, "تذمر": true, "استاء": true}

// aversions are the prepositions of a feeling against somebody.
var aversions = lexicon.Set("من ازاء تجاه")

// takeWarnedOf takes whose policy or wish is warned of (حذر من سياسات روسيا، من أن رغبة الحزب في).
func (x *Finder) takeWarnedOf(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if m := p.MentionAt(k); m != nil && dr.Kind == syntax.ByPreposition && p.D.Entities[m.Entity].Kind != document.Place && x.canDo(k, dr) {
		return x.takeParty(dr, k) // حذر من حركة الشباب
	}
	if w := &p.Words[k]; k+1 < dr.Content.Last && !w.Definite() && !w.HasPronoun() && dangers.Has(w.Lemma()) && x.canDo(k+1, dr) {
		return x.takeParty(dr, k+1)
	}
	if k+1 >= dr.Content.Last || !courses.Has(strings.TrimPrefix(p.Words[k].Lemma(), "ال")) {
		return false
	}
	if !p.Words[k].Definite() && x.takeParty(dr, k+1) {
		return true
	}
	return x.takeOwner(dr, k, dr.Content.Last)
}

// dangers are what comes from somebody, by lemma.
var dangers = lexicon.Set("خطر خطورة نفوذ أطماع مطامع تمدد تغلغل هيمنة")

// courses are what somebody follows or wants and is warned of.
var courses = lexicon.Set("سياسة رغبة نهج محاولة خطة قرار اصرار إصرار استمرار تدخل ممارسة سلوك موقف مسعى نية تحرك اجراء إجراء خطوة مخطط تصرف تهديد عدوان اعتداء هجوم هجمة انتهاك خرق غارة جريمة")

// takeThanked takes people who are no party of politics, to whom thanks, an excuse or sympathy goes: behind ل in
// the first words behind the feeling (تعازيه لأسر الضحايا), or those of the speaker himself (شكر المدرب لاعبيه).
func (x *Finder) takeThanked(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Trigger.Rule == "cue" {
		k := dr.Content.First
		if w := &p.Words[k]; dr.Act != "praise" || dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || !w.HasPronoun() || !x.isFolk(k) {
			return false
		}
		return x.takeFolk(dr, k)
	}
	if dr.Trigger.Rule != "content-head" {
		return false
	}
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+4); k++ {
		w := &p.Words[k]
		if w.Form == "الى" && k+1 < dr.Content.Last && x.isFolk(k+1) {
			return x.takeFolk(dr, k+1)
		}
		if w.HasBefore("ل") || w.Prefix == "ل" {
			if p.Words[k].Base == "لجميع" || p.Words[k].Base == "لكل" || p.Words[k].Base == "لكافة" {
				k++
			}
			return k < dr.Content.Last && x.isFolk(k) && x.takeFolk(dr, k)
		}
		if w.Punct != 0 || w.Pos == document.VERB || w.Pos == document.ADP {
			return false
		}
	}
	return false
}

// takeSaidOf takes whose saying or bearing is regretted (قلقه من موقف الحكومة).
func (x *Finder) takeSaidOf(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last-1, dr.Content.First+8); k++ {
		if w := &p.Words[k]; x.ForceOf(w)&lexicon.ForceSaying != 0 && !w.Definite() && !w.HasPronoun() && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// takeRued takes whose deed is regretted behind a word of reason (أسفها لكون الحكومة رفضت) or behind أن (من المؤسف أن
// تتولى الحكومة).
func (x *Finder) takeRued(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+2 < min(dr.Content.Last, dr.Content.First+6); k++ {
		if b := p.Words[k].Base; b == "لكون" || b == "لان" {
			return x.canDo(k+1, dr) && p.Words[k+2].Pos == document.VERB && x.takeParty(dr, k+1)
		} else if b == "ان" && k > dr.Content.First+1 && (p.Words[k-2].Base == "من" || k > dr.Content.First+2 && p.Words[k-3].Base == "من") {
			at := k + 1
			if p.Words[at].Pos == document.VERB {
				at++
			}
			return x.canDo(at, dr) && x.takeParty(dr, at)
		}
	}
	return false
}

// warns are the verbs of warning, whose content names what is to be feared rather than who is
// threatened.
var warns = map[string]bool{"حذر": true, "نبه": true}

// isWarning reports whether the draft is one only by its verb.
func isWarning(dr *syntax.Draft) bool { return warns[dr.Verb.Lemma] && dr.Trigger.Rule == "cue" }

// takeGladOf takes whose deed the speaker is glad or proud of, the subject of the masdar behind the feeling (فخور بفوز
// المنتخب، سعيد لعودة اللاعبين).
func (x *Finder) takeGladOf(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Trigger.Last; k+1 < min(dr.Content.Last, dr.Trigger.Last+3); k++ {
		w := &p.Words[k]
		if w.HasBefore("ب") || w.Prefix == "ب" || w.HasBefore("ل") || w.Prefix == "ل" {
			return w.Pos == document.NOUN && !w.HasPronoun() && w.Mention == 0 && (gladnesses.Has(w.Lemma()) || judge.Intransitive.Has(w.Lemma())) && x.canDo(k+1, dr) && x.takeParty(dr, k+1)
		}
		if w.Pos == document.VERB || w.Punct != 0 {
			return false
		}
	}
	return false
}

// gladnesses are the masdars of what somebody does well, by lemma.
var gladnesses = lexicon.Set("فوز نجاح عودة وقوف وصول تأهل انضمام تتويج مشاركة حضور صمود قدوم تألق")

// takeByWhom takes by whom is done what is regretted (أسفه للتصرف الأخير من قبل الاتحاد).
func (x *Finder) takeByWhom(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First + 2; k+1 < min(dr.Content.Last, dr.Content.First+maxRegretted); k++ {
		if b := p.Words[k].Base; p.Words[k-1].Base != "من" || b != "قبل" && b != "جانب" || p.Words[k+1].Base == "البعض" {
			continue
		}
		return x.canDo(k+1, dr) && x.takeParty(dr, k+1)
	}
	return false
}

// maxRegretted bounds the words of what is regretted.
const maxRegretted = 14
