package lexicon

import (
	"strings"
	"unicode/utf8"
)

// Info is what is known of a surface form without its context; infos are shared
// between all tokens of the form.
type Info struct {
	Surface string
	Form    string // folded
	Base    string // form without و or ف where the rest is known, else form
	Class   Class  // of base
	Cues    []VerbForm
	// Pronoun is the enclitic that was taken off to find the cues (يحضها: ها).
	Pronoun string
	Noun    *noun
	// NounOwner is the enclitic after noun (إعلانها: ها).
	NounOwner string
	// Prefix is ب or ل where the word carries one and is no closed-class word.
	Prefix string
	Future bool // س + verb
	// Purpose tells that the verb stands behind the ل of purpose (ليؤكد).
	Purpose bool
	Conj    bool // base lost و or ف
	// Article tells that the word begins with ال, written with a bare alif (not إليونور).
	Article bool
	// Triggers tells that the word may begin a phrase that decides an act.
	Triggers bool
	// Adverbial tells that an adverbial phrase may begin with the word.
	Adverbial bool
	// Below tells that it begins with إ, which no perfect of form IV does.
	Below  bool
	Arabic bool
	// Cites tells that a paper may be cited with the word, sources are the prepositional cues
	// that may begin with it.
	Cites   bool
	Sources []*Source
}

// Enclitics are the pronouns that a third-person cue may carry, longest first.
var Enclitics = []string{"هما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك"}

// Analyse looks a surface form up in the tables, first as it stands, then without its
// conjunction, then without its pronoun.
func (l *Lexicon) Analyse(surface string) *Info {
	in := &Info{Surface: surface, Form: Fold(surface)}
	in.Base = in.Form
	r, _ := utf8.DecodeRuneInString(in.Form)
	in.Arabic = r >= 0x0621 && r <= 0x06FF && r != '،' && r != '؛' && r != '؟'
	if !in.Arabic {
		in.Class = l.Classes[in.Form]
		l.Begin(in)
		return in
	}
	if !l.look(in, in.Form) {
		if rest, ok := cutConjunction(in.Form); ok && l.look(in, rest) {
			in.Base, in.Conj = rest, true
		}
	}
	if in.Base == in.Form && in.Cues == nil && in.Class == 0 {
		if rest, ok := cutConjunction(in.Form); ok && strings.HasPrefix(rest, "ال") && len(rest) >= 10 {
			in.Base, in.Conj = rest, true // والصين
		}
	}
	rest := surface
	if in.Conj {
		rest = surface[2:]
	}
	in.Article, in.Below = strings.HasPrefix(rest, "ال") && len(rest) > 6, strings.HasPrefix(rest, "إ")
	in.Prefix = proclitic(in)
	in.Adverbial = opensAdjunct(in)
	in.Triggers = l.mayTrigger(in)
	l.Begin(in)
	return in
}

// look fills in from the tables for the form s and reports whether one of them knows it.
func (l *Lexicon) look(in *Info, s string) bool {
	in.Class |= l.classOf(s)
	if strings.HasSuffix(in.Surface, "أ") {
		in.Class &^= ClassAdverb // هنأ is not هنا
	}
	if s == "امام" && !strings.HasPrefix(strings.TrimPrefix(in.Surface, "و"), "إ") {
		in.Class = in.Class&^ClassHuman | ClassPreposition // أمام is not إمام
	}
	if in.Class&(ClassThat|ClassBithat|ClassRelative|ClassNegative|ClassQuestion|ClassDemonstrative|ClassAdverb|ClassConnective) == 0 {
		in.Cues = l.FormsOf(s)
	} else if in.Class&ClassAdverb != 0 {
		for _, f := range l.FormsOf(s) {
			if f.Kind == Participle && f.Verb.Flags&FlagSpeech != 0 {
				in.Cues = append(in.Cues, f) // مجددا دعوته
			}
		}
	}
	known := in.Class != 0 || in.Cues != nil
	if !known {
		if rest, ok := strings.CutPrefix(s, "س"); ok {
			for _, f := range l.FormsOf(rest) {
				if f.Kind == Imperfect || f.Kind == FirstPerson {
					in.Cues = append(in.Cues, f)
					in.Future, known = true, true
				}
			}
		}
	}
	if rest, ok := strings.CutPrefix(s, "ل"); ok && !known && (strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "ت")) {
		for _, f := range l.FormsOf(rest) {
			if f.Kind == Imperfect {
				in.Cues = append(in.Cues, f)
				in.Purpose, known = true, true
			}
		}
	}
	if n, ok := l.noun(s); ok {
		in.Noun, known = &n, true
	}
	if article, ok := strings.CutPrefix(s, "ال"); ok {
		if c := l.classOf(article) & (ClassHuman | ClassInstitution | ClassMediaHead | ClassReport | ClassTalk); c != 0 && in.Class&ClassTime == 0 {
			in.Class |= c
			known = true
		}
		for _, f := range l.FormsOf(article) {
			if f.Kind == Masdar { // التأكيد
				in.Cues = append(in.Cues, f)
				known = true
			}
		}
	}
	if in.Cues == nil && !known {
		known = l.lookDual(in, s)
	}
	if in.Cues == nil && !known {
		known = l.lookPronoun(in, s)
	}
	return known
}

// lookDual takes the ending of the dual off a noun of people: الرئيسان, وزيرين.
func (l *Lexicon) lookDual(in *Info, s string) bool {
	s = strings.TrimPrefix(s, "ال")
	for _, end := range []string{"ان", "ين"} {
		if rest, ok := strings.CutSuffix(s, end); ok {
			if c := (l.classOf(rest) | l.classOf(strings.TrimSuffix(rest, "ت")+"ة")) & (ClassHuman | ClassInstitution); c != 0 {
				in.Class |= c
				return true
			}
		}
	}
	return false
}

// lookPronoun takes a pronoun off s: اتهمه, إعلانها.
func (l *Lexicon) lookPronoun(in *Info, s string) bool {
	for _, p := range Enclitics {
		rest, ok := strings.CutSuffix(s, p)
		if !ok || len(rest) < 4 || strings.HasPrefix(s, "ال") && (p == "كم" || p == "نا" || p == "ني" || p == "ك") {
			continue // الحكم is not ألح + كم
		}
		for _, f := range l.FormsOf(rest) {
			if p == "ك" && (f.Verb.Frames|f.Verb.Target)&(FrameObject|FrameClause) == 0 {
				continue // انتهاك is not انتهى + ك
			}
			if !f.bare && f.Kind != FirstPerson && f.Kind != Participle {
				in.Cues = append(in.Cues, f)
			}
		}
		n, ok := l.noun(rest)
		if stem, feminine := strings.CutSuffix(rest, "ت"); !ok && feminine {
			n, ok = l.noun(stem + "ة") // إدانته
		}
		if ok {
			in.Noun, in.NounOwner = &n, p
		}
		c := l.classOf(rest) | l.classOf(strings.TrimSuffix(rest, "ت")+"ة")
		if c&ClassTalk != 0 && c&ClassInstitution != 0 {
			c = ClassTalk // في بيانها
		} else {
			c &= ClassHuman | ClassInstitution // والدته
		}
		in.Class |= c
		if in.Cues != nil || in.Noun != nil || in.Class != 0 {
			in.Pronoun = p
			return true
		}
	}
	return false
}

func cutConjunction(s string) (string, bool) {
	for _, c := range []string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(s, c); ok && len(rest) >= 4 {
			return rest, true
		}
	}
	return s, false
}

// proclitic returns the ب or ل that a word carries before its article or noun.
func proclitic(in *Info) string {
	if in.Class&(ClassThat|ClassBithat|ClassPreposition|ClassRelative|ClassTime|ClassAdverb|ClassConnective|ClassNegative) != 0 || in.Finite() != nil {
		return ""
	}
	s := in.Base
	switch {
	case strings.HasPrefix(s, "لل"):
		return "ل"
	case strings.HasPrefix(s, "بال"), strings.HasPrefix(s, "كال"):
		return s[:2]
	case s == "ل" || s == "ب":
		return s
	}
	return ""
}

// Finite returns the first finite form of the word.
func (in *Info) Finite() *VerbForm {
	for i := range in.Cues {
		if k := in.Cues[i].Kind; k == Perfect || k == Imperfect {
			return &in.Cues[i]
		}
	}
	return nil
}

func (in *Info) FormOf(k FormKind) *VerbForm {
	for i := range in.Cues {
		if in.Cues[i].Kind == k {
			return &in.Cues[i]
		}
	}
	return nil
}
