package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// support are the verbs behind whose preposition the deed itself follows as a masdar (سارع إلى
// تكذيب الخبر، اكتفى بالقول).
var support = map[string]lexicon.Frame{
	"سارع": lexicon.FrameIla, "بادر": lexicon.FrameIla, "اضطر": lexicon.FrameIla, "عمد": lexicon.FrameIla, "لجا": lexicon.FrameIla, "انتهى": lexicon.FrameIla, "انتهي": lexicon.FrameIla, "عاد": lexicon.FrameIla, "ذهب": lexicon.FrameIla, "وصل": lexicon.FrameIla, "اسرع": lexicon.FrameIla, "انتقل": lexicon.FrameIla, "مضى": lexicon.FrameFi, "مضي": lexicon.FrameFi,
	"اكتفى": lexicon.FrameBi, "اكتفي": lexicon.FrameBi, "رد": lexicon.FrameBi, "ختم": lexicon.FrameBi, "اختتم": lexicon.FrameBi, "استهل": lexicon.FrameBi, "بدا": lexicon.FrameBi, "افتتح": lexicon.FrameBi, "توجه": lexicon.FrameBi, "تقدم": lexicon.FrameBi, "علق": lexicon.FrameBi, "اجاب": lexicon.FrameBi, "خص": lexicon.FrameBi, "انهى": lexicon.FrameBi, "انهي": lexicon.FrameBi, "اتبع": lexicon.FrameBi, "قابل": lexicon.FrameBi,
	"انضم": lexicon.FrameFi, "استمر": lexicon.FrameFi, "حرص": lexicon.FrameAla, "دأب": lexicon.FrameAla, "داب": lexicon.FrameAla,
}

// closing are the verbs of ending and of beginning what one says, of which a paper, too, is the subject (ختم البيان
// بالتأكيد على).
var closing = lexicon.Set("ختم اختتم انهى انهي استهل افتتح بدا")

// Closes reports whether the verb at word i ends or begins what is said.
func (x *Reader) Closes(i int) bool { return closing.Has(x.Page.Words[i].Lemma()) }

// MaxSupport bounds the distance between such a verb and the masdar in words.
const MaxSupport = 24

// maxBetween bounds what stands between the subject and the preposition in words.
const maxBetween = 4

// Supporting are the participles of such verbs that go on a sentence (مكتفيا بالقول).
var Supporting = map[string]lexicon.VerbForm{
	"مكتفيا": {Gender: lexicon.Masculine, Number: lexicon.Singular}, "مكتفية": {Gender: lexicon.Feminine, Number: lexicon.Singular}, "مكتفين": {Gender: lexicon.Masculine, Number: lexicon.Plural},
	"مختتما": {Gender: lexicon.Masculine, Number: lexicon.Singular}, "مختتمة": {Gender: lexicon.Feminine, Number: lexicon.Singular},
	"مستهلا": {Gender: lexicon.Masculine, Number: lexicon.Singular}, "مستهلة": {Gender: lexicon.Feminine, Number: lexicon.Singular},
}

// Supporters are the words of Supporting.
var Supporters = lexicon.Keys(Supporting)

// directing are the masdars before the noun of what is said to somebody (بتوجيه الشكر إلى).
var directing = lexicon.Set("توجيه تقديم تجديد اعادة")

// SupportAt returns the form of a verb of support at word i and the preposition that it takes, nil
// where none is.
func (x *Reader) SupportAt(i, first int) (*lexicon.VerbForm, lexicon.Frame) {
	w := &x.Page.Words[i]
	if form, ok := Supporting[w.Base]; ok && w.Mention == 0 {
		f := form // only what is returned goes to the heap
		f.Kind = lexicon.Participle
		return &f, lexicon.FrameBi
	}
	fr := support[w.Lemma()]
	if w.Pos != document.VERB || fr == 0 || w.Feats.Person != document.Third || i > first && w.Feats.Aspect == document.Imp && x.Irrealis(i) || w.Mention != 0 {
		return nil, 0
	}
	return &lexicon.VerbForm{Kind: lexicon.Perfect, Gender: w.Feats.Gender, Number: w.Feats.Number}, fr
}

// plurals are the masdars of good wishes that stand in the plural.
var plurals = map[string]string{"تعازي": "تعزية", "تهاني": "تهنئة"}

// MasdarBehind returns the masdar of a cue that stands behind the preposition fr from word j on, and
// its verb; 0 for none.
func (x *Reader) MasdarBehind(j, limit int, fr lexicon.Frame) (int, *lexicon.VerbForm) {
	p := &x.Page
	j = x.SkipAside(j, limit)
	reach := j + maxBetween
	if fr == lexicon.FrameBi {
		reach += maxBetween // افتتح المؤتمر بالتأكيد على
	}
	for ; j < min(limit, reach); j++ {
		w := &p.Words[j]
		if w.Punct == '.' || w.Punct == ':' || w.Pos == document.VERB || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) {
			return 0, nil
		}
		base := w.Base
		switch {
		case fr == lexicon.FrameBi && w.isTalk() && w.HasPronoun() && w.Prefix == "":
			continue // ختمت النقابة بيانها بالدعوة
		case fr == lexicon.FrameBi && strings.HasPrefix(base, "ب") && len(base) > 6:
			base = base[len("ب"):]
		case fr != lexicon.FrameBi && PrepositionFrame(w.Form) == fr && j+1 < limit:
			if j++; p.Words[j].Base == "حد" && j+1 < limit { // ذهب إلى حد المطالبة
				j++
			}
			base = p.Words[j].Base
		default:
			continue
		}
		if (heartfelt.Has(base) || directing.Has(base)) && j+1 < limit {
			j++ // بخالص التعازي، بتوجيه الشكر
			base = p.Words[j].Base
		}
		base = strings.TrimPrefix(base, "ال")
		for plural, singular := range plurals {
			if rest, ok := strings.CutPrefix(base, plural); ok && (rest == "" || isPronoun(rest)) {
				base = singular
			}
		}
		if base == "قول" || base == "قوله" || base == "قولها" || base == "قولهم" {
			return j, &lexicon.VerbForm{Verb: x.Lex.Say}
		}
		for n := range x.Lex.FormsOf(base) {
			if f := &x.Lex.FormsOf(base)[n]; f.Kind == lexicon.Masdar {
				return j, f
			}
		}
		return 0, nil
	}
	return 0, nil
}

// returner returns the subject of the verb before the cue at word i, which tells with what end
// somebody did something (عادت الوزيرة لتؤكد أن), not ok where that goes on with the one before; found
// tells that there is such a verb.
func (x *Reader) returner(i, first int) (np Phrase, found bool) {
	p := &x.Page
	for j := i - 1; j >= first && j > i-MaxSupport; j-- {
		w := &p.Words[j]
		if w.Punct == '.' || w.Punct == ':' || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassNegative) {
			return Phrase{}, false
		}
		if w.Pos != document.VERB || w.Mention != 0 {
			continue
		}
		if w.Feats.Aspect != document.Perf || j > first && p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassNegative|lexicon.ClassRelative) {
			return Phrase{}, false
		}
		if np = x.SubjectAfter(j+1, i, &AnyVerb); np.Ok() && x.CanSpeak(np) {
			return np, true
		}
		return Phrase{}, true
	}
	return Phrase{}, false
}

// PurposeOf is returner for the cue at word i where it stands behind the ل of purpose.
func (x *Reader) PurposeOf(i, first int) Phrase {
	if !x.Page.Words[i].Purpose {
		return Phrase{}
	}
	np, _ := x.returner(i, first)
	return np
}

// ends reports whether the verb of saying at word i, behind the ل of purpose, tells what was said: behind
// the verb whose end it is, or as a sentence of its own that goes on (ليضيف أن).
func (x *Reader) ends(i, first int) bool {
	p := &x.Page
	w := &p.Words[i]
	if i+1 >= len(p.Words) || w.Pos != document.VERB || w.Finite().Verb.Frames&lexicon.FrameClause == 0 {
		return false
	}
	if i == first {
		return w.Finite().Verb.Flags&lexicon.FlagChain != 0 && x.clauseFollows(i)
	}
	if !p.Words[i+1].Is(lexicon.ClassThat) && p.QuoteAt(i+1) == 0 && !x.saidTo(i+1, 5) {
		return false
	}
	_, found := x.returner(i, max(first, i-MaxSupport))
	return found
}

// soonAfter reports whether the verb at word i stands behind "ما لبث أن", which tells that it was done.
func (x *Reader) soonAfter(i int) bool {
	for j := i - 2; j > 0 && j > i-MaxSkip; j-- {
		if w := &x.Page.Words[j]; w.Pos == document.VERB {
			return w.Lemma() == "لبث"
		}
	}
	return false
}

// addsBefore reports whether the imperfect at word i, behind "قبل أن", tells what the one who has
// just spoken said next (قال …، قبل أن يضيف أن): it has no subject of its own behind it.
func (x *Reader) addsBefore(i int) bool {
	p := &x.Page
	if i < 2 || p.Words[i-1].Form != "ان" || p.Words[i-2].Base != "قبل" {
		return false
	}
	f := p.Words[i].Finite()
	if f == nil || f.Kind != lexicon.Imperfect || f.Number != lexicon.Singular || f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) != 0 && f.Verb.Flags&lexicon.FlagChain == 0 {
		return false
	}
	limit := min(len(p.Words), i+MaxSkip)
	np := x.SubjectAfter(i+1, limit, f.Verb)
	if np.Ok() && !x.Clashes(np, f) && !x.OtherGender(np, f) && x.CanSpeak(np) && !(f.Verb.Target&lexicon.FrameObject != 0 && CalledUpon.Has(p.Words[np.First].Base)) {
		return false
	}
	return f.Verb.Frames&lexicon.FrameClause != 0 && x.clauseFollows(i) || x.FrameBeside(i, f.Verb) && !(f.Verb.Act == "comment" && x.IsObject(i+1)) || (f.Verb.Frames|f.Verb.Target)&lexicon.FrameObject != 0 && f.Verb.Act != "comment" && f.Verb.Act != "assert" && i+1 < limit && x.IsObject(i+1)
}

// regards reports whether the verb of looking at word i tells what somebody takes another for (تنظر إليهم على
// أنهم).
func (x *Reader) regards(i int) bool {
	p := &x.Page
	for k := i + 2; k+1 < min(len(p.Words), i+MaxSupport) && p.Words[k].Punct != '.'; k++ {
		if p.Words[k].Form == "على" && p.Words[k+1].Is(lexicon.ClassThat) && PronounOf(p.Words[k+1].Form) != "" {
			return !WithPronoun.Has(p.Words[i+1].Form) && PrepositionFrame(p.Words[i+1].Form) == 0
		}
	}
	return false
}
