package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// FarObject returns the party that stands without a preposition between the first noun
// phrase and the content, adverbials, relative clauses and the subject's name apart: the
// object then, the first one the subject (اتهمت إسرائيل للمرة الأولى منذ سنوات إيران باستهدافها;
// دعا الوزير، بحضور نظيره، رجال الأعمال إلى).
func (x *Reader) FarObject(np Phrase, c Complement, f *lexicon.VerbForm) Phrase {
	p := &x.Page
	if f.Verb.Target&lexicon.FrameObject == 0 || c.Kind == NoComplement || c.Intro-np.After > MaxTargetGap {
		return Phrase{}
	}
	for k := np.After; k < c.Intro; k++ {
		w, b := &p.Words[k], &p.Words[k-1]
		if b.Is(lexicon.ClassPreposition|lexicon.ClassRelative) || b.Prefix != "" || b.Conj || b.Pos == document.ADP || b.Pos == document.VERB || w.Conj {
			continue
		}
		if b.Punct != 0 && !p.IsComma(k-1) {
			continue
		}
		if m := p.MentionAt(k); m != nil && p.D.Entities[m.Entity].Kind != document.Title {
			if k == np.After || m.Start > w.Start || b.Mention != 0 || m.Last > c.Intro {
				continue
			}
			switch e := &p.D.Entities[m.Entity]; e.Kind {
			case document.Person:
				if p.IsComma(k-1) && np.Mention == 0 || b.Definite() || b.Pos == document.ADJ {
					continue // the name of the one with a title before it
				}
			case document.Country, document.Organisation, document.Group:
				if !p.IsComma(k-1) && m.Last != c.Intro {
					continue
				}
			default:
				continue
			}
			return Phrase{First: k, Last: m.Last, After: m.Last, Mention: w.Mention, Head: w.Class, named: true}
		}
		if b.Is(lexicon.ClassTime) && w.Is(lexicon.ClassHuman) && w.Feats.Number == lexicon.Plural && strings.HasSuffix(w.Base, "ين") || (p.IsComma(k-1) || b.Is(lexicon.ClassTime)) && x.NamesPeople(k) {
			if o := x.NounPhrase(k, c.Intro, f.Verb); o.Ok() {
				return o
			}
		}
	}
	return Phrase{}
}

// NamesPeople reports whether a definite phrase of people or of a body begins at word k
// (رجال الأعمال، جميع المتاجر).
func (x *Reader) NamesPeople(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.HasProclitic() || w.Prefix != "" || w.Pos == document.VERB || w.Is(lexicon.ClassTime|lexicon.ClassReport) {
		return false
	}
	if Quantities.Has(w.Form) {
		return k+1 < len(p.Words) && p.Words[k+1].Definite() && p.Words[k+1].Feats.Number == lexicon.Plural
	}
	if !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && x.ForceOf(w)&lexicon.ForceParty == 0 && !crowds.Has(w.Base) {
		return false
	}
	return w.Definite() || k+1 < len(p.Words) && p.Words[k+1].Definite() && p.Words[k+1].Pos == document.NOUN
}

// crowds are words for people in construct.
var crowds = lexicon.Set("رجال سكان اهالي ابناء اصحاب افراد شباب نساء عمال طلاب طلبة مواطني رعايا عناصر انصار")

// Swallowed returns the word in the first noun phrase of a verb that is aimed at its object
// where that object begins, which has no name to tell it by: a definite noun behind an
// indefinite adjective (طالب نواب مستقلون البرلمان), an accusative of people behind what is
// no people (دعا البرنامج المتقدمين), or people in construct behind it (تدعو المنشورات سكان
// المنطقة). It returns 0 for none.
func (x *Reader) Swallowed(np Phrase, c Complement, v *lexicon.Verb) int {
	p := &x.Page
	if v.Target&lexicon.FrameObject == 0 || v.Frames&lexicon.FrameObject != 0 || !np.Ok() || c.Kind == NoComplement || c.Kind == ByQuote && c.Intro > np.Last+1 || np.Last-np.First > maxPhrase {
		return 0
	}
	head := &p.Words[np.First]
	if Quantity.Has(head.Base) && np.First+1 < np.Last {
		head = &p.Words[np.First+1]
	}
	for k := np.First + 1; k < np.Last; k++ {
		w, b := &p.Words[k], &p.Words[k-1]
		if w.Conj || w.HasProclitic() || w.Prefix != "" || b.Pos == document.ADP || b.Is(lexicon.ClassPreposition) || b.Punct != 0 || w.Punct != 0 || b.Conj {
			continue
		}
		switch {
		case ((b.Mention == 0 || !x.IsPerson(b.Mention)) && strings.HasSuffix(b.Base, "ون") && (x.IsPeople(b) || b.Article && b.Pos == document.NOUN) || agitators.Has(b.Base)) && k == np.First+1 && (w.Pos == document.PROPN || w.Mention != 0 && x.IsPerson(w.Mention)) && !w.Article:
			return k // يتهم الجمهوريون أوباما
		case w.Form == "كلا" && k+1 < len(p.Words) && p.Words[k+1].Form == "من":
			return k
		case (b.Pos == document.ADJ || strings.HasSuffix(b.Base, "ون")) && !b.Definite() && b.Mention == 0 && w.Definite() && w.Pos != document.ADJ && (k > np.First+1 || strings.HasSuffix(b.Base, "ون")) && !head.Definite() && (head.Feats.Number == lexicon.Plural || head.Feats.Broken || strings.HasSuffix(b.Base, "ون")):
			return k
		case w.Definite() && strings.HasSuffix(w.Base, "ين") && w.Feats.Number == lexicon.Plural && w.Mention == 0 && b.Definite() && head.Definite() && !head.Is(lexicon.ClassHuman):
			return k
		case !w.Definite() && w.Pos == document.NOUN && w.Is(lexicon.ClassHuman) && w.Mention == 0 && b.Definite() && !head.Is(lexicon.ClassHuman) && k+1 < np.Last && p.Words[k+1].Definite():
			return k
		}
	}
	return 0
}

// agitators are broken plurals of people who are no titles of the name behind them.
var agitators = lexicon.Set("نشطاء خبراء نواب قادة زعماء علماء ضباط جنود")

// NamedTitle reports whether a title stands before the name in the phrase, so that another
// title behind it is somebody else's (دعا الوزير إريك لوند، الرئيس النمساوي، إلى).
func (x *Reader) NamedTitle(np Phrase) bool {
	return np.Mention != 0 && np.Head&lexicon.ClassHuman != 0 && x.IsPerson(np.Mention) && x.Page.Mentions[np.Mention-1].First > np.First
}

// WithObject is the verb v with a direct object among its complements.
func WithObject(v *lexicon.Verb) *lexicon.Verb {
	if v.Frames&lexicon.FrameObject != 0 {
		return v
	}
	with := *v
	with.Frames |= lexicon.FrameObject
	return &with
}

// Shows reports whether the verb v at word i is one of showing with a survey or figures behind it.
func (x *Reader) Shows(i int, v *lexicon.Verb) bool {
	if i+2 < len(x.Page.Words) && x.Page.Words[i+1].Is(lexicon.ClassAdverb) {
		i++ // أظهر أيضا محضر
	}
	return displays.Has(v.Lemma) && i+1 < len(x.Page.Words) && x.Page.Words[i+1].Is(lexicon.ClassReport)
}

// ShownAfter returns the masdar behind the subject of a verb of showing that is a survey or figures, which tells
// what they show (أظهرت بيانات رسمية ارتفاع الأسعار); 0 for none.
func (x *Reader) ShownAfter(a *Arguments, limit int, v *lexicon.Verb) int {
	p := &x.Page
	if !displays.Has(v.Lemma) || a.Content.Kind != NoComplement || !a.Subject.Ok() || a.Subject.Head&lexicon.ClassReport == 0 {
		return 0
	}
	k := x.SkipAside(a.Subject.After, limit)
	if r := x.SkipRelative(k, limit); r > k {
		if k = r; p.IsComma(k) {
			k++ // محضر الجلسة، الذي نشر أمس، خشيتهم
		}
	}
	if k+1 < limit && worries.Has(p.Words[k].Lemma()) && p.Words[k].HasPronoun() {
		return k
	}
	for n := a.Subject.First + 2; n < a.Subject.Last; n++ {
		if b := &p.Words[n-1]; x.IsMasdarObject(n) && !p.Words[n].Definite() && !p.Words[n].HasPronoun() && (b.Pos == document.ADJ || b.Definite() || b.Mention != 0) {
			k, a.Subject.Last = n, n // أظهرت بيانات رسمية ارتفاع الأسعار
		}
	}
	if k+1 >= limit || !x.IsMasdarObject(k) || p.Words[k+1].Form == "من" || p.Words[k].Definite() || p.Words[k+1].Punct != 0 {
		return 0
	}
	return k
}

// worries are what those of whom a paper tells feel (أظهر محضر الجلسة خشيتهم من).
var worries = lexicon.Set("قلق خشية خوف تخوف مخاوف رغبة استياء تردد حرص شك")

// displays are the verbs of showing.
var displays = lexicon.Set("أظهر بين كشف")

// MaxTargetGap bounds the words between subject and target.
const MaxTargetGap = 25

// DefiniteInConstruct reports whether a chain of constructs behind the noun at word k makes it definite (إدارة مشروع السد).
func (x *Reader) DefiniteInConstruct(k, last int) bool {
	if k+1 < last && x.Page.Words[k+1].Definite() {
		return true
	}
	if oneOf.Has(x.Page.Words[k].Base) {
		return false
	}
	for j := k + 1; j < min(last, k+4); j++ {
		if w := &x.Page.Words[j]; w.Definite() || w.Pos != document.NOUN || w.Feats.Masdar || w.HasProclitic() || w.Conj || w.HasPronoun() {
			return w.Definite()
		}
	}
	return false
}
