package statement

import "strings"

// formKind is the kind of a form of a verb.
type formKind uint8

const (
	perfect     formKind = iota + 1 // قال
	imperfect                       // يقول, يقل
	firstPerson                     // أقول, نقول: never a cue, but a trigger inside a quotation
	participle                      // قائلا
	masdar                          // قول
)

// verbForm is one way a verb of the lexicon is spelt.
type verbForm struct {
	verb   *verb
	form   string // only where it stands outside the lexicon's table
	kind   formKind
	gender gender
	number number
	bare   bool   // takes no pronoun (اتهموا)
	lemma  string // of verb, folded
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
func (p principal) each(f func(form string, vf verbForm)) {
	p.eachPerfect(f)
	p.eachImperfect(f)
	p.eachParticiple(f)
	if p.masdar != "" {
		f(p.masdar, verbForm{kind: masdar, gender: masculine, number: singular})
	}
}

func (p principal) eachPerfect(f func(string, verbForm)) {
	put := func(form string, g gender, n number, bare bool) {
		f(form, verbForm{kind: perfect, gender: g, number: n, bare: bare})
	}
	stem, last := lastLetter(p.perfect)
	put(p.perfect, masculine, singular, false)
	put(p.women(), feminine, plural, true)
	if last == "ا" && !strings.HasSuffix(p.imperfect, "و") { // هنأ: هنأت, هنؤوا
		put(p.perfect+"ت", feminine, singular, false)
		put(p.perfect+"وا", masculine, plural, true)
		put(stem+"ؤوا", masculine, plural, true)
		if strings.HasSuffix(stem, "ي") { // حيا: حيت
			put(stem+"ت", feminine, singular, false)
			put(stem+"وا", masculine, plural, true)
		}
		return
	}
	switch last {
	case "ى", "ا": // نفى: نفت, نفوا; نفاه
		put(stem+"ا", masculine, singular, false)
		put(stem+"ت", feminine, singular, false)
		put(stem+"وا", masculine, plural, true)
		put(stem+"يا", masculine, dual, true)
		put(stem+"تا", feminine, dual, true)
	case "ي": // خشي: خشيت, خشوا
		put(p.perfect+"ت", feminine, singular, false)
		put(stem+"وا", masculine, plural, true)
	default:
		put(p.perfect+"ت", feminine, singular, false)
		put(p.perfect+"وا", masculine, plural, true)
		put(p.perfect+"و", masculine, plural, false) // before a pronoun: اتهموه
		put(p.perfect+"ا", masculine, dual, true)
		put(p.perfect+"تا", feminine, dual, true)
	}
}

func (p principal) eachImperfect(f func(string, verbForm)) {
	body := strings.TrimPrefix(p.imperfect, "ي")
	put := func(prefix, form string, g gender, n number, k formKind) {
		f(prefix+form, verbForm{kind: k, gender: g, number: n})
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
		put("ي", b, masculine, singular, imperfect)
		put("ت", b, feminine, singular, imperfect)
		put("ا", b, 0, singular, firstPerson)
		put("ن", b, 0, plural, firstPerson)
	}
	pl, du := body, body
	if weak {
		pl = stem
		du = stem + map[string]string{"و": "و"}[last]
		if last != "و" {
			du += "ي"
		}
	}
	put("ي", pl+"ون", masculine, plural, imperfect)
	put("ي", pl+"وا", masculine, plural, imperfect)
	if short != "" && !weak {
		put("ي", short+"ن", feminine, plural, imperfect) // يقلن
	} else if !weak {
		put("ي", body+"ن", feminine, plural, imperfect)
	}
	put("ي", du+"ان", masculine, dual, imperfect)
	put("ت", du+"ان", feminine, dual, imperfect)
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

func (p principal) eachParticiple(f func(string, verbForm)) {
	if p.participle == "" {
		return
	}
	stem := p.participle
	_, last := lastLetter(p.perfect)
	if _, end := lastLetter(stem); strings.Contains("ىاي", last) && end != "ي" && end != "ئ" {
		stem += "ي" // داع: داعيا
	}
	short := strings.TrimSuffix(stem, "ي")
	put := func(form string, g gender, n number) {
		f(form, verbForm{kind: participle, gender: g, number: n, bare: true})
	}
	put(stem+"ا", masculine, singular)
	put(stem+"ة", feminine, singular)
	put(short+"ين", masculine, plural)
	put(stem+"تين", feminine, dual)
	put(stem+"ات", feminine, plural)
}
