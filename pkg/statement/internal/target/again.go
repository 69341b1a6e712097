package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeAgain takes whom the same speaker has aimed at right before, where what he judges now is known by a demonstrative, a
// pronoun or a word for any matter (اتهم الحكومة بقتل المدنيين. وأضاف أن ذلك عار).
func (x *Finder) takeAgain(n int) bool {
	dr := &x.drafts[n]
	switch dr.Act {
	case "condemn", "reject", "accuse", "praise", "regret":
	default:
		return false
	}
	if !x.takesUp(dr) {
		return false
	}
	for m := n - 1; m >= max(0, n-3); m-- {
		o := &x.drafts[m]
		if o.Drop || o.Outer != dr.Outer {
			continue
		}
		if !o.Speaker.Same(&dr.Speaker) || x.Page.Sentence[dr.Cue]-x.Page.Sentence[o.Cue] > 1 {
			return false
		}
		if aimless[o.Act] {
			continue
		}
		if dr.Act == "praise" && o.Act != "praise" && o.Act != "support" || dr.Act != "praise" && !hostile.Has(o.Act) && o.Act != dr.Act {
			return false
		}
		dr.Target, dr.Country = o.Target, o.Country
		return dr.Target != ""
	}
	return false
}

// takesUp reports whether the content begins with what takes up something said before, and judges it.
func (x *Finder) takesUp(dr *syntax.Draft) bool {
	p := &x.Page
	switch dr.Kind {
	case syntax.ByClause:
		if dr.Pron != "" && dr.Form == lexicon.Participle {
			return x.PronounSide(dr) == syntax.OtherSide
		}
	case syntax.ByQuote:
	case syntax.ByObject:
		if dr.Verb.Lemma != "اعتبر" {
			return false
		}
	default:
		return false
	}
	k := dr.Content.First
	if p.IsMark(k) || p.Words[k].Is(lexicon.ClassThat) {
		k++
	}
	if k+1 >= dr.Content.Last || dr.Trigger.First >= k+maxTakenUp {
		return false
	}
	if pr := x.ownerAt(k); pr != "" {
		return !x.mayBeOwn(dr, pr) // معتبرة أن تصريحاته مرفوضة
	}
	return x.isMatter(k, dr.Content.Last) || x.isKnownDeed(k)
}

// maxTakenUp bounds the words from what takes something up to the word that judges it.
const maxTakenUp = 8

// isMatter reports whether word k takes up a matter: a demonstrative, الأمر, or ما with a verb of happening.
func (x *Finder) isMatter(k, last int) bool {
	p := &x.Page
	w := &p.Words[k]
	if k+1 >= last {
		return w.Base == "ذلك" || w.Base == "الامر"
	}
	n := &p.Words[k+1]
	switch {
	case demonstrates(w):
		return !n.Is(lexicon.ClassTime) && n.Mention == 0 && !n.Is(lexicon.ClassHuman|lexicon.ClassInstitution)
	case w.Base == "الامر":
		return true
	case w.Base == "ما":
		return happenings.Has(n.Lemma())
	}
	return false
}

// isKnownDeed reports whether word k is a deed with the article and nothing behind that tells whose (الاعتداء هو تحد).
func (x *Finder) isKnownDeed(k int) bool {
	p := &x.Page
	w, n := &p.Words[k], &p.Words[k+1]
	return w.Article && !w.HasProclitic() && w.Pos == document.NOUN && (x.isCourse(k) || x.ForceOf(w)&lexicon.ForceHostile != 0) && x.ForceOf(w)&lexicon.ForcePatient == 0 && n.Pos != document.ADP && !n.Is(lexicon.ClassRelative) && !n.Definite() && n.Mention == 0
}

// happenings are the verbs of what happens, by lemma.
var happenings = lexicon.Set("حدث جرى حصل وقع")

// takeGoods takes the country on whose goods a burden is laid, by its adjective (فرض رسوم على البضائع الصينية).
func (x *Finder) takeGoods(dr *syntax.Draft) bool {
	p := &x.Page
	laid := false
	for k := dr.Content.First; k+2 < min(dr.Content.Last, dr.Content.First+maxGoods); k++ {
		w := &p.Words[k]
		laid = laid || burdens.Has(strings.TrimPrefix(w.Lemma(), "ال"))
		if laid && w.Base == "على" {
			end := k + 2
			for end < min(dr.Content.Last, k+7) && !p.Words[end].Is(lexicon.ClassRelative) {
				end++
			}
			return x.takeNationWithin(dr, k+2, end)
		}
	}
	return false
}

// maxGoods bounds the words in which a burden and what it is laid on stand.
const maxGoods = 18

// takeWanted takes from whom something is asked for (طالب باعتذار رسمي من الحكومة).
func (x *Finder) takeWanted(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Kind != syntax.ByPreposition && dr.Kind != syntax.ByObject {
		return false
	}
	if p.IsMark(k) {
		k++
	}
	if k+2 >= dr.Content.Last || !wants.Has(strings.TrimPrefix(p.Words[k].Lemma(), "ال")) {
		return false
	}
	for k++; k+1 < dr.Content.Last && (p.Words[k].Pos == document.ADJ || p.IsMark(k)); k++ {
	}
	return k+1 < dr.Content.Last && p.Words[k].Base == "من" && x.canDo(k+1, dr) && x.takeParty(dr, k+1)
}

// wants are what one asks another for, by lemma.
var wants = lexicon.Set("اعتذار موقف إجراء اجراء خطوة رد توضيح إيضاح تفسير ضمان ضمانة تعهد التزام تحرك تعويض تنازل استجابة دعم مساعدة مساندة مساهمة قرار جواب")

// takeFeltWith takes those with whom the speaker feels (تعاطفنا مع العائلة، قلوبنا مع أسر الضحايا).
func (x *Finder) takeFeltWith(dr *syntax.Draft) bool {
	p := &x.Page
	felt := false
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+maxDoer); k++ {
		w := &p.Words[k]
		switch {
		case hearts.Has(strings.TrimPrefix(w.Lemma(), "ال")):
			felt = true
		case felt && w.Base == "مع":
			return x.takeParty(dr, k+1) || x.isFolk(k+1) && x.takeFolk(dr, k+1)
		case felt && (w.Punct != 0 && !p.IsMark(k) || w.Pos == document.VERB):
			felt = false
		}
	}
	return false
}

// hearts are what goes out to those who suffer, by lemma.
var hearts = lexicon.Set("تعاطف تضامن قلب صلاة فكر فكرة دعاء مواساة")
