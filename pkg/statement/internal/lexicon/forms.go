package lexicon

import (
	"strings"
)

// FormKind is the kind of a form of a verb.
type FormKind uint8

const (
	Perfect     FormKind = iota + 1 // قال
	Imperfect                       // يقول, يقل
	FirstPerson                     // أقول, نقول: never a cue, but a trigger inside a quotation
	Participle                      // قائلا
	Masdar                          // قول
)

// VerbForm is one way a verb of the lexicon is spelt.
type VerbForm struct {
	Verb   *Verb
	Form   string // only where it stands outside the lexicon's table
	Kind   FormKind
	Gender Gender
	Number Number
	bare   bool   // takes no pronoun (اتهموا)
	Lemma  string // of verb, folded
	index  int    // 1-based index of verb, until it is linked
}

// principal holds the principal parts of a verb, folded; the last two may be empty.
type principal struct {
	perfect, imperfect, participle, masdar string
}

// Letters by which a word ends in weak verbs.
const weakEndings = "ىايو"

// lastLetter returns the last letter of s and what stands before it.
func lastLetter(s string) (rest, last string) {
	if len(s) < 2 {
		return "", s
	}
	return s[:len(s)-2], s[len(s)-2:] // every letter of the lexicon has two bytes
}

// each calls f for every form of the verb that news uses: the third persons of both
// tenses, the first persons of the imperfect, the accusative participle and the masdar.
func (p principal) each(f func(form string, vf VerbForm)) {
	p.eachPerfect(f)
	p.eachImperfect(f)
	p.eachParticiple(f)
	if p.masdar != "" {
		f(p.masdar, VerbForm{Kind: Masdar, Gender: Masculine, Number: Singular})
	}
}

func (p principal) eachPerfect(f func(string, VerbForm)) {
	put := func(form string, g Gender, n Number, bare bool) {
		f(form, VerbForm{Kind: Perfect, Gender: g, Number: n, bare: bare})
	}
	stem, last := lastLetter(p.perfect)
	put(p.perfect, Masculine, Singular, false)
	put(p.women(), Feminine, Plural, true)
	if last == "ا" && !strings.HasSuffix(p.imperfect, "و") { // هنأ: هنأت, هنؤوا
		put(p.perfect+"ت", Feminine, Singular, false)
		put(p.perfect+"وا", Masculine, Plural, true)
		put(stem+"ؤوا", Masculine, Plural, true)
		if strings.HasSuffix(stem, "ي") { // حيا: حيت
			put(stem+"ت", Feminine, Singular, false)
			put(stem+"وا", Masculine, Plural, true)
		}
		return
	}
	switch last {
	case "ى", "ا": // نفى: نفت, نفوا; نفاه
		put(stem+"ا", Masculine, Singular, false)
		put(stem+"ت", Feminine, Singular, false)
		put(stem+"وا", Masculine, Plural, true)
		put(stem+"يا", Masculine, Dual, true)
		put(stem+"تا", Feminine, Dual, true)
	case "ي": // خشي: خشيت, خشوا
		put(p.perfect+"ت", Feminine, Singular, false)
		put(stem+"وا", Masculine, Plural, true)
	default:
		put(p.perfect+"ت", Feminine, Singular, false)
		put(p.perfect+"وا", Masculine, Plural, true)
		put(p.perfect+"و", Masculine, Plural, false) // before a pronoun: اتهموه
		put(p.perfect+"ا", Masculine, Dual, false)   // أبلغاه
		put(p.perfect+"تا", Feminine, Dual, false)
	}
}

func (p principal) eachImperfect(f func(string, VerbForm)) {
	body := strings.TrimPrefix(p.imperfect, "ي")
	put := func(prefix, form string, g Gender, n Number, k FormKind) {
		f(prefix+form, VerbForm{Kind: k, Gender: g, Number: n})
	}
	stem, last := lastLetter(body)
	weak := strings.Contains(weakEndings, last)
	short := ""
	if weak {
		short = stem // لم ينف
	} else if before, mid := lastLetter(stem); (mid == "و" || mid == "ي") && hollow(p.perfect) {
		short = before + last // لم يقل
	}
	for _, b := range []string{body, short} {
		if b == "" {
			continue
		}
		put("ي", b, Masculine, Singular, Imperfect)
		put("ت", b, Feminine, Singular, Imperfect)
		put("ا", b, 0, Singular, FirstPerson)
		put("ن", b, 0, Plural, FirstPerson)
	}
	pl, du := body, body
	if weak {
		pl = stem
		du = stem + map[string]string{"و": "و"}[last]
		if last != "و" {
			du += "ي"
		}
	}
	put("ي", pl+"ون", Masculine, Plural, Imperfect)
	put("ي", pl+"وا", Masculine, Plural, Imperfect)
	if short != "" && !weak {
		put("ي", short+"ن", Feminine, Plural, Imperfect) // يقلن
	} else if !weak {
		put("ي", body+"ن", Feminine, Plural, Imperfect)
	}
	put("ي", du+"ان", Masculine, Dual, Imperfect)
	put("ت", du+"ان", Feminine, Dual, Imperfect)
}

// women is the perfect of the feminine plural: أعربن, قلن, نفين.
func (p principal) women() string {
	stem, last := lastLetter(p.perfect)
	switch {
	case last == "ى":
		return stem + "ين"
	case last == "ا":
		return stem + "ون"
	case hollow(p.perfect):
		stem, _ = lastLetter(stem)
	}
	return stem + last + "ن"
}

// hollow reports whether the perfect has a long vowel before its last radical (قال).
func hollow(perfect string) bool {
	stem, _ := lastLetter(perfect)
	return strings.HasSuffix(stem, "ا") && len(perfect) >= 6
}

func (p principal) eachParticiple(f func(string, VerbForm)) {
	if p.participle == "" {
		return
	}
	stem := p.participle
	_, last := lastLetter(p.perfect)
	if _, end := lastLetter(stem); strings.Contains("ىاي", last) && end != "ي" && end != "ئ" {
		stem += "ي" // داع: داعيا
	}
	short := strings.TrimSuffix(stem, "ي")
	put := func(form string, g Gender, n Number) {
		f(form, VerbForm{Kind: Participle, Gender: g, Number: n, bare: true})
	}
	put(stem+"ا", Masculine, Singular)
	put(stem+"ة", Feminine, Singular)
	put(short+"ين", Masculine, Plural)
	put(stem+"تين", Feminine, Dual)
	put(stem+"ات", Feminine, Plural)
}
