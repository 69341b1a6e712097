package check

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// Language is what a text is written in, as far as letters and function words tell.
type Language string

// The languages that are told apart.
const (
	Arabic  Language = "Arabic"
	Persian Language = "Persian"
	Urdu    Language = "Urdu"
	Kurdish Language = "Kurdish"
	Pashto  Language = "Pashto"
	Uyghur  Language = "Uyghur"
	Latin   Language = "Latin script"
	Other   Language = "another script"
	Unknown Language = ""
)

// functionWords are frequent words that only one of the languages has, in the letters
// of standard Arabic (ک and ی folded). Written for bayan.
var functionWords = map[string]Language{
	"في": Arabic, "من": Arabic, "على": Arabic, "إلى": Arabic, "الى": Arabic, "عن": Arabic, "أن": Arabic, "إن": Arabic,
	"التي": Arabic, "الذي": Arabic, "هذا": Arabic, "هذه": Arabic, "مع": Arabic, "بعد": Arabic, "كان": Arabic, "قال": Arabic,
	"وقال": Arabic, "ذلك": Arabic, "لم": Arabic, "لا": Arabic, "وفي": Arabic, "كما": Arabic, "قد": Arabic, "ولا": Arabic,
	"علي": Unknown,
	"از":  Persian, "در": Persian, "به": Unknown, "که": Persian, "كه": Persian, "این": Persian, "اين": Unknown, "را": Persian,
	"است": Persian, "با": Persian, "براي": Persian, "آن": Unknown, "شد": Unknown, "مي": Unknown, "هاي": Persian, "ها": Unknown,
	"كرد": Unknown, "شده": Persian, "خود": Unknown, "نيز": Persian, "اند": Persian, "بود": Persian, "كند": Persian, "تا": Persian,
	"كے": Urdu, "كي": Unknown, "كا": Urdu, "ميں": Urdu, "ہے": Urdu, "اور": Urdu, "سے": Urdu, "كو": Urdu, "نے": Urdu,
	"پر": Urdu, "ہيں": Urdu, "كہ": Urdu, "اس": Urdu, "يہ": Urdu, "تھا": Urdu, "گيا": Urdu,
	"لە": Kurdish, "بۆ": Kurdish, "ئەو": Kurdish, "كە": Kurdish, "بە": Kurdish, "لەگەڵ": Kurdish, "دەكات": Kurdish, "ئەم": Kurdish,
	"د": Unknown, "په": Pashto, "چې": Pashto, "كې": Pashto, "دې": Pashto, "هغه": Pashto,
}

// evidence counts what speaks for each language, in words.
type evidence struct {
	words, latin, other                            int
	arabic, persian, urdu, kurdish, pashto, uyghur int
}

// Identify returns the language of a text: letters that only one alphabet has (ٹ, ڵ, پ),
// function words (من, از, ہے, لە) and the article decide. Short texts that nothing
// speaks for are Unknown.
func Identify(text string) Language {
	e := gather(text)
	return e.verdict()
}

// add adds the evidence of another part of the text.
func (e *evidence) add(o evidence) {
	e.words, e.latin, e.other = e.words+o.words, e.latin+o.latin, e.other+o.other
	e.arabic, e.persian, e.urdu = e.arabic+o.arabic, e.persian+o.persian, e.urdu+o.urdu
	e.kurdish, e.pashto, e.uyghur = e.kurdish+o.kurdish, e.pashto+o.pashto, e.uyghur+o.uyghur
}

// gather collects the evidence of a text.
func gather(text string) evidence {
	var e evidence
	var key []byte
	for i := 0; i < len(text); {
		r, w := utf8.DecodeRuneInString(text[i:])
		switch {
		case script.IsLetter(r):
			end := i
			for end < len(text) {
				r, w := utf8.DecodeRuneInString(text[end:])
				if script.Of(r)&script.WordPart == 0 && r != 0x200C {
					break
				}
				end += w
			}
			key = e.word(key[:0], text[i:end])
			i = end
		case isASCIILetter(r):
			for i < len(text) && isASCIILetter(rune(text[i])) {
				i++
			}
			e.latin++
		default:
			if r > 0x24F && r != utf8.RuneError && isWordRune(r) && script.Of(r) == 0 {
				e.other++
			}
			i += w
		}
	}
	return e
}

// word adds the evidence of one word of the Arabic script.
func (e *evidence) word(key []byte, word string) []byte {
	e.words++
	zwnj := false
	for _, r := range word {
		switch r {
		case 'پ', 'چ', 'ژ', 'گ':
			e.persian++
		case 'ٹ', 'ڈ', 'ڑ', 'ے', 'ں', 'ہ', 'ھ':
			e.urdu++
		case 'ڵ', 'ڕ', 'ۆ', 'ێ':
			e.kurdish += 2
		case 'ە':
			e.kurdish++
			e.uyghur++
		case 'ې', 'ۇ', 'ۈ', 'ۋ', 'ڭ':
			e.uyghur++
			e.pashto++
		case 'ټ', 'ډ', 'ړ', 'ښ', 'ږ', 'ځ', 'څ', 'ۍ', 'ڼ':
			e.pashto += 2
		case 'ة', 'إ':
			e.arabic += 2
		case 'أ', 'ث', 'ذ', 'ظ', 'ى':
			e.arabic++
		case 0x200C:
			zwnj = true
			continue
		case 'ک':
			r = 'ك'
		case 'ی':
			r = 'ي'
		}
		key = utf8.AppendRune(key, r)
	}
	if zwnj {
		e.persian += 2
	}
	switch functionWords[string(key)] {
	case Arabic:
		e.arabic += 3
	case Persian:
		e.persian += 3
	case Urdu:
		e.urdu += 3
	case Kurdish:
		e.kurdish += 3
	case Pashto:
		e.pashto += 3
	}
	if len(key) > 8 && string(key[:4]) == "ال" {
		e.arabic++
	}
	return key
}

// verdict weighs the evidence.
func (e *evidence) verdict() Language {
	switch {
	case e.latin > 2*e.words && e.latin >= e.other:
		return Latin
	case e.other > 4*e.words && e.other > 4:
		return Other
	case e.words == 0:
		return Unknown
	}
	best, most := Unknown, 0
	for _, l := range [...]struct {
		lang Language
		n    int
	}{{Arabic, e.arabic}, {Persian, e.persian}, {Urdu, e.urdu}, {Kurdish, e.kurdish}, {Pashto, e.pashto}, {Uyghur, e.uyghur}} {
		if l.n > most {
			best, most = l.lang, l.n
		}
	}
	return best
}
