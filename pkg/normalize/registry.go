package normalize

import (
	"fmt"
	"slices"
	"strings"
)

// Folding is one named way to fold spellings.
type Folding struct {
	// Name is what options call the folding.
	Name string
	// Doc says in one line what it does.
	Doc string
	// Example and Result show it.
	Example, Result string
	// Profiles are the profiles that include it.
	Profiles []Profile

	apply func(*pass)
	// against is a folding that cannot be combined with this one.
	against string
}

// Profile is a named set of foldings.
type Profile string

// The profiles.
const (
	// Clean changes only what never carries meaning. It is the default.
	Clean Profile = "clean"
	// Search folds all spelling variants together, for look-up and comparison.
	Search Profile = "search"
	// Display prepares text for Arabic readers: clean, with Arabic punctuation.
	Display Profile = "display"
	// None includes nothing.
	None Profile = "none"
)

// Profiles returns the names of the profiles.
func Profiles() []Profile { return []Profile{Clean, Search, Display, None} }

// Foldings returns all foldings in the order in which they are applied.
func Foldings() []Folding {
	all := []Profile{Clean, Search, Display}
	search := []Profile{Search}
	return []Folding{
		{Name: "ligatures", Doc: "word ligatures to words", Example: "ﷲ", Result: "الله", Profiles: search, apply: each(wordLigature)},
		{Name: "presentation", Doc: "positional letter forms to letters", Example: "ﺑﻴﺎﻥ", Result: "بيان", Profiles: all, apply: each(presentation)},
		{Name: "lam-alef", Doc: "ligatures of ل and ا to two letters", Example: "ﺳﻼﻡ", Result: "ﺳلاﻡ", Profiles: all, apply: each(lamAlef)},
		{Name: "bidi", Doc: "drop the controls that steer direction", Example: "\u200fبيان\u200f", Result: "بيان", Profiles: all, apply: each(bidi)},
		{Name: "zero-width", Doc: "drop zero-width spaces, BOM, soft hyphens and idle joiners", Example: "بي\u00adان\u200b", Result: "بيان", Profiles: all, apply: each(zeroWidth)},
		{Name: "zwnj", Doc: "drop the zero-width non-joiner", Example: "می\u200cرود", Result: "میرود", Profiles: search, apply: each(nonJoiner)},
		{Name: "tatweel", Doc: "drop the stretching sign, not that of هـ", Example: "بيـــان 1445 هـ", Result: "بيان 1445 هـ", Profiles: all, apply: tatweel},
		{Name: "dagger", Doc: "drop the superscript alif", Example: "هٰذا", Result: "هذا", Profiles: search, apply: each(dagger)},
		{Name: "harakat", Doc: "drop vowel marks and Quranic signs", Example: "بَيَانٌ", Result: "بيان", Profiles: search, apply: each(harakat)},
		{Name: "lookalikes", Doc: "Persian, Urdu and Kurdish letters in Arabic words to Arabic ones", Example: "الخارجیة", Result: "الخارجية", Profiles: all, apply: lookalikes},
		{Name: "wasla", Doc: "alif wasla to bare alif", Example: "ٱلبيان", Result: "البيان", Profiles: search, apply: each(wasla)},
		{Name: "maksura", Doc: "alif maqsura to ya", Example: "مستشفى", Result: "مستشفي", Profiles: search, apply: each(maksura)},
		{Name: "nfc", Doc: "combine letters with their hamza or madda, order marks (Unicode NFC)", Example: "ا\u0653خر", Result: "آخر", Profiles: all, apply: compose},
		{Name: "alif", Doc: "alif with hamza or madda to bare alif", Example: "أحمد إلى آخر", Result: "احمد الى اخر", Profiles: search, apply: hamza('ا', "أإآٲٳ")},
		{Name: "waw-hamza", Doc: "waw with hamza to waw", Example: "مؤتمر", Result: "موتمر", Profiles: search, apply: hamza('و', "ؤ")},
		{Name: "ya-hamza", Doc: "ya with hamza to ya", Example: "رئيس", Result: "رييس", Profiles: search, apply: hamza('ي', "ئ")},
		{Name: "marbuta", Doc: "ta marbuta to ha", Example: "مدينة", Result: "مدينه", Profiles: search, apply: each(marbuta)},
		{Name: "digits", Doc: "Arabic-Indic and Persian digits to 0–9", Example: "٢٠٢٤ ۲۰", Result: "2024 20", Profiles: search, apply: each(digits), against: "digits-arabic"},
		{Name: "digits-arabic", Doc: "0–9 and Persian digits to Arabic-Indic ones", Example: "2024", Result: "٢٠٢٤", apply: each(digitsArabic), against: "digits"},
		{Name: "punctuation", Doc: "Arabic punctuation to Latin", Example: "نعم، ماذا؟", Result: "نعم, ماذا?", Profiles: search, apply: each(punctuation), against: "punctuation-arabic"},
		{Name: "punctuation-arabic", Doc: "Latin comma, semicolon and question mark after Arabic words to Arabic ones", Example: "نعم, ماذا?", Result: "نعم، ماذا؟", Profiles: []Profile{Display}, apply: punctuationArabic, against: "punctuation"},
		{Name: "quotes", Doc: "quotation marks of every style to \" and '", Example: "«بيان» “بيان”", Result: "\"بيان\" \"بيان\"", Profiles: search, apply: each(quotes)},
		{Name: "elongation", Doc: "letters repeated for emphasis to one", Example: "جميييل", Result: "جميل", Profiles: search, apply: elongation},
		{Name: "spaces", Doc: "no-break and fixed-width spaces to plain ones, runs to one", Example: "في\u00a0  بيان", Result: "في بيان", Profiles: all, apply: spaces},
	}
}

// Options choose the foldings of a Normalizer.
type Options struct {
	// Profile is the set to begin with; empty means Clean, or None when Fold is given.
	Profile Profile
	// Fold adds foldings by name, NoFold takes some away.
	Fold, NoFold []string
}

// choose returns the foldings that o asks for, in order. It fails on unknown names and
// on foldings that contradict each other.
func (o Options) choose() ([]Folding, error) {
	profile := o.Profile
	if profile == "" {
		profile = Clean
		if len(o.Fold) > 0 {
			profile = None
		}
	}
	if !slices.Contains(Profiles(), profile) {
		return nil, fmt.Errorf("unknown profile %q: want clean, search, display or none", profile)
	}
	all := Foldings()
	for _, name := range slices.Concat(o.Fold, o.NoFold) {
		if !slices.ContainsFunc(all, func(f Folding) bool { return f.Name == name }) {
			return nil, fmt.Errorf("unknown folding %q: want one of %s", name, names(all))
		}
	}
	var out []Folding
	for _, f := range all {
		if (slices.Contains(f.Profiles, profile) || slices.Contains(o.Fold, f.Name)) && !slices.Contains(o.NoFold, f.Name) {
			out = append(out, f)
		}
	}
	for _, f := range out {
		if f.against != "" && slices.ContainsFunc(out, func(g Folding) bool { return g.Name == f.against }) {
			return nil, fmt.Errorf("foldings %q and %q contradict each other", f.Name, f.against)
		}
	}
	return out, nil
}

func names(fs []Folding) string {
	var s []string
	for _, f := range fs {
		s = append(s, f.Name)
	}
	return strings.Join(s, ", ")
}
