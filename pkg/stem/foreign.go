package stem

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"
	"github.com/kljensen/snowball/hungarian"
	"github.com/kljensen/snowball/norwegian"
	"github.com/kljensen/snowball/russian"
	"github.com/kljensen/snowball/spanish"
	"github.com/kljensen/snowball/swedish"
)

// Foreign stems words in Latin and Cyrillic letters with kljensen/snowball.
type Foreign struct {
	language string // a code, auto or none
}

// Languages are the choices for words in other scripts: a language for all of them, auto
// to judge each by its script and letters, none to leave them as they are.
func Languages() []string { return []string{"auto", "en", "fr", "es", "ru", "sv", "no", "hu", "none"} }

// NewForeign returns a stemmer for that language; "" is auto.
func NewForeign(language string) (*Foreign, error) {
	if language == "" {
		language = "auto"
	}
	if !slices.Contains(Languages(), language) {
		return nil, fmt.Errorf("unknown language %q for foreign words: want one of %s", language, strings.Join(Languages(), ", "))
	}
	return &Foreign{language: language}, nil
}

// Stem returns the stem of word. Acronyms and words with a capital letter, which in
// Arabic text are names, with digits, or in other scripts are left alone.
func (f *Foreign) Stem(word string) string {
	if f.language == "none" || len(word) > 64 {
		return word
	}
	cyrillic := false
	for i, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic = true
		case i > 0 && (r == '\'' || r == '’'):
		default:
			return word
		}
		if unicode.IsUpper(r) {
			return word
		}
	}
	language := f.language
	if language == "auto" {
		language = guess(word, cyrillic)
	}
	if cyrillic != (language == "ru") {
		return word
	}
	return stemIn(language, word)
}

func stemIn(language, word string) string {
	switch language {
	case "en":
		return english.Stem(word, false)
	case "fr":
		return french.Stem(word, false)
	case "es":
		return spanish.Stem(word, false)
	case "ru":
		return russian.Stem(word, false)
	case "sv":
		return swedish.Stem(word, false)
	case "no":
		return norwegian.Stem(word, false)
	case "hu":
		return hungarian.Stem(word, false)
	}
	return word
}

// guess tells the language of a word by the letters that others lack; a word of plain
// letters is taken for English.
func guess(word string, cyrillic bool) string {
	if cyrillic {
		return "ru"
	}
	for _, c := range [...]struct{ letters, language string }{
		{"őű", "hu"}, {"øæ", "no"}, {"ñ¿¡", "es"}, {"çœèêàùâîûëï", "fr"}, {"å", "sv"}, {"áíóú", "es"}, {"é", "fr"}, {"äö", "sv"},
	} {
		if strings.ContainsAny(word, c.letters) {
			return c.language
		}
	}
	return "en"
}

// isForeign reports whether s begins with a letter of another script.
func isForeign(s string) bool {
	if isArabicWord(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}
