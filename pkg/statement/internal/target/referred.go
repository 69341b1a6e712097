package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Those whom the content knows by a pronoun only, named before it.

// takeReferred takes whose words or deeds a noun with a pronoun at the head of the content names (ندد بسياساتها),
// or with, for or against whom something is done, as the noun before the preposition tells (دعمه لهم، عقوبات عليها).
func (x *Finder) takeReferred(dr *syntax.Draft) bool {
	return x.takeTheirs(dr) || x.takeReferredTo(dr)
}

// takeTheirs takes whose the pronoun on what is judged is (أشاد بجهودهم، تقديره لدورها).
func (x *Finder) takeTheirs(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	switch {
	case dr.Trigger.Rule == "content-head":
		k = dr.Trigger.Last
	case dr.Trigger.Rule != "cue" || dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || dr.Act == "support":
		return false // دافع عن قراره
	}
	for n := 0; n < 2 && k < dr.Content.Last && (p.IsMark(k) || p.Words[k].Pos == document.ADP); n++ {
		k++
	}
	if k >= dr.Content.Last {
		return false
	}
	pr := x.ownerAt(k)
	if pr == "" {
		return false
	}
	switch dr.Act {
	case "condemn", "praise", "reject":
	case "support", "regret":
		if x.mayBeOwn(dr, pr) {
			return false // أسفه لتصريحاته
		}
	default:
		return false
	}
	return x.takeAntecedent(dr, k, pr)
}

// ownerAt is the pronoun on the noun at word k of what somebody says, decides or does, empty for none.
func (x *Finder) ownerAt(k int) string {
	w := &x.Page.Words[k]
	pr := suffix(w)
	if x.IsOwn(k) || !x.isTheirs(k) && !faults.Has(w.Lemma()) && (pr == "ها" || !works.Has(w.Lemma())) {
		return ""
	}
	return pr
}

// isTheirs reports whether the noun at word k is of what somebody says, wants, decides or does, whose owner stands on or
// behind it.
func (x *Finder) isTheirs(k int) bool {
	w := &x.Page.Words[k]
	return w.Pos == document.NOUN && (x.isCourse(k) || doings.Has(w.Lemma()))
}

// doings are more nouns of what somebody does well or badly, by lemma.
var doings = lexicon.Set("جهد دور إنجاز تعاون استجابة التزام مساهمة إسهام مبادرة تضحية شجاعة سياسة مطلب مطالب مطالبة شرط شروط مساندة ضغط ضغوط إملاء")

// works are those that things have too.
var works = lexicon.Set("أداء عمل نجاح فوز")

// faults are the masdars of what somebody is judged for, with the pronoun of who does it.
var faults = lexicon.Set("حصول رفض تجاهل انسحاب تعامل انضمام لجوء إصرار استمرار صمت فشل استخدام عجز امتناع تخلي قيام تقاعس تورط إخفاق ترويج")

// suffix is the pronoun of the third person that is written on a noun, empty for none.
func suffix(w *syntax.Word) string {
	if !w.HasPronoun() {
		return ""
	}
	for _, end := range [...]string{"هما", "هم", "ها", "ه"} {
		if strings.HasSuffix(w.Base, end) {
			return end
		}
	}
	return ""
}

// mayBeOwn reports whether the pronoun may stand for the speaker himself.
func (x *Finder) mayBeOwn(dr *syntax.Draft, pronoun string) bool {
	s := &dr.Speaker
	several := s.People || s.Number == lexicon.Plural || s.Number == lexicon.Dual
	switch pronoun {
	case "ه":
		if several {
			return false
		}
	case "هم", "هما":
		return several || s.Kind != document.Person && s.Kind != document.Country
	}
	f := pronounForm(pronoun, x.Lex.Say)
	return x.Agrees(&f, s)
}

// takeReferredTo takes for whom the pronoun on a preposition behind the noun or verb of the act stands.
func (x *Finder) takeReferredTo(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First + 1; k < min(dr.Content.Last, dr.Content.First+maxReferred); k++ {
		w := &p.Words[k]
		if w.Punct == '.' || k > dr.Content.First+2 && w.Is(lexicon.ClassRelative) {
			return false
		}
		if pr := x.referredAt(dr, k); pr != "" {
			if k+2 < dr.Content.Last && p.Words[k+1].Punct == '(' {
				return x.takeParty(dr, k+2) // معها (القوات الأجنبية)
			}
			return !x.refersWithin(dr, k, pr) && !x.mayBeSpeakers(dr, k, pr) && x.takeAntecedent(dr, k, pr)
		}
	}
	return false
}

// maxReferred bounds the words of the content that are searched for a pronoun.
const maxReferred = 12

// mayBeSpeakers reports whether the pronoun at word k may stand for a speaker whose countries or bodies act in the
// content (قال إن الشركات ستقدم الدعم له).
func (x *Finder) mayBeSpeakers(dr *syntax.Draft, k int, pronoun string) bool {
	if !x.mayBeOwn(dr, pronoun) {
		return false
	}
	for j := dr.Content.First; j < k; j++ {
		if w := &x.Page.Words[j]; x.IsOwn(j) || w.Pos == document.VERB && w.Feats.Person == document.First || x.HasFirstPerson(w) {
			return false
		}
	}
	return dr.Kind == syntax.ByClause
}

// referredAt is the pronoun on the preposition at word k behind which the act has its party, empty for none.
func (x *Finder) referredAt(dr *syntax.Draft, k int) string {
	p := &x.Page
	w := &p.Words[k]
	b := syntax.Bound[w.Base]
	if b.Pronoun == "" {
		for _, at := range [...]string{"ضد", "بحق", "جانب", "تجاه", "حيال"} {
			if end, ok := strings.CutPrefix(w.Base, at); ok && (end == "ه" || end == "ها" || end == "هم") && (at != "جانب" || p.Words[k-1].Base == "الى") {
				switch dr.Act {
				case "threaten", "reduce":
					if at != "جانب" && !x.mayBeOwn(dr, end) {
						return end
					}
				case "support", "pledge":
					if at == "جانب" {
						return end
					}
				}
			}
		}
		return ""
	}
	n := k - 1
	if n > dr.Content.First && p.Words[n].Pos == document.ADJ {
		n--
	}
	if n > dr.Content.First && x.IsOwn(n) {
		n-- // دعم بلاده لها
	}
	l := strings.TrimPrefix(p.Words[n].Lemma(), "ال")
	switch dr.Act {
	case "support":
		if b.Frame == lexicon.FrameLi && (backings.Has(l) || dr.Trigger.Rule == "content-head" && n < dr.Trigger.Last) || b.Frame == lexicon.FrameMaa && (l == "تضامن" || l == "وقوف" || l == "وقف") {
			return b.Pronoun
		}
	case "pledge":
		if b.Frame == lexicon.FrameLi && (gifts.Has(l) || backings.Has(l)) || b.Frame == lexicon.FrameMaa && dealsWith.Has(l) {
			return b.Pronoun
		}
	case "reject":
		if b.Frame == lexicon.FrameMaa && dealsWith.Has(l) {
			return b.Pronoun
		}
	case "threaten", "reduce":
		if b.Frame == lexicon.FrameAla && (burdens.Has(l) || judge.Intransitive.Has(l) && l == "هجوم" || l == "رد") || b.Frame == lexicon.FrameMaa && (dealsWith.Has(l) || l == "علاقة") {
			return b.Pronoun
		}
	case "praise":
		if b.Frame == lexicon.FrameLi && (l == "شكر" || l == "امتنان" || l == "تقدير") || b.Frame == lexicon.FrameBi && (l == "فخور" || l == "فخر") {
			return b.Pronoun
		}
	}
	return ""
}

var (
	// backings are the nouns of a support for somebody.
	backings = lexicon.Set("دعم تأييد مساندة مؤازرة حماية تضامن")
	// dealsWith are the nouns and verbs of what is done with somebody, by lemma.
	dealsWith = lexicon.Set("تعاون تفاوض تحاور حوار محادثة محادثات مفاوضة مفاوضات تعامل عمل اتفاق تنسيق شراكة لقاء اجتماع جلوس تحدث تواصل تطبيع علاقة صفقة سلام شارك نسق")
)

// refersWithin reports whether the content itself has before word k a party or thing for which the pronoun may stand.
func (x *Finder) refersWithin(dr *syntax.Draft, k int, pronoun string) bool {
	p := &x.Page
	for j := dr.Content.First; j < k-1; j++ {
		w := &p.Words[j]
		if w.Pos != document.NOUN && w.Mention == 0 || x.IsOwn(j) || w.HasPronoun() || x.sideAt(j, dr) == syntax.OwnSide {
			continue
		}
		plural := w.Feats.Number == lexicon.Plural
		switch pronoun {
		case "ها":
			if (w.Definite() || w.Mention != 0) && (w.Feats.Gender == lexicon.Feminine || plural) {
				return true
			}
		case "هم":
			if plural && (x.IsPeople(w) || x.isFolk(j)) {
				return true
			}
		default:
			if (w.Definite() || w.Mention != 0) && w.Feats.Gender != lexicon.Feminine && !plural {
				return true
			}
		}
	}
	return false
}

// takeAntecedent takes for whom the pronoun at word k stands, a man for ه and several for هم.
func (x *Finder) takeAntecedent(dr *syntax.Draft, k int, pronoun string) bool {
	s := x.soleAntecedent(dr, min(k, dr.Cue), pronoun, true)
	dr.Target, dr.Country = s.Name, s.Country
	return s.Name != ""
}

// standsFor reports whether the pronoun of a content is likely to stand for the candidate: ه for a man, هم for several.
func (x *Finder) standsFor(pronoun string, c *syntax.Speaker) bool {
	switch w := &x.Page.Words[x.place.First]; pronoun {
	case "ه":
		return c.Kind == document.Person && c.Number != lexicon.Plural
	case "هم":
		return c.People || c.Number == lexicon.Plural || w.Feats.Number == lexicon.Plural && c.Kind != document.Person || c.Kind == document.Group
	}
	return true
}
