package segment

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

//go:embed data/abbreviations.txt
var abbreviationData string

// abbreviations holds the list of data/abbreviations.txt, read once.
type abbreviations struct {
	// dotted are abbreviations before a full stop that does not end a sentence (د).
	dotted map[string]bool
	// units stand after a number without a full stop (هـ).
	units map[string]bool
	// latins are dotted Latin ones in lower case (dr).
	latins map[string]bool
	// names are the Arabic spellings of Latin letters (بي), dotted in بي.بي.سي.
	names map[string]bool
}

var loadAbbreviations = sync.OnceValue(func() *abbreviations {
	a := &abbreviations{dotted: map[string]bool{}, units: map[string]bool{}, latins: map[string]bool{}, names: map[string]bool{}}
	for line := range strings.Lines(abbreviationData) {
		f := strings.Fields(line)
		if len(f) < 2 || f[0][0] == '#' {
			continue
		}
		switch f[0] {
		case "dotted":
			a.dotted[f[1]] = true
		case "unit":
			a.units[f[1]] = true
		case "latin":
			a.latins[f[1]] = true
		case "name":
			a.names[f[1]] = true
		}
	}
	return a
})

// unit reports whether word is a unit or era written after a number (1445 هـ).
func (a *abbreviations) unit(word string) bool { return a.units[word] }

// abbreviation decides about the full stop at s[j] after the Arabic word s[i:j]: when
// both are an abbreviation (د., أ.د., ص.ب.) it returns where that ends. A letter that
// stands after a number or at the end of the line is a unit before a real full stop.
func (sc *scanner) abbreviation(i, j int) (end int, ok bool) {
	s := sc.text
	if strings.HasPrefix(s[i:j], "و") && j-i == 4 { // the conjunction before one: ود. علي, وأ.د. علي
		i += 2
	}
	if j-i == 2 || j-i == 4 && s[j-2] == 0xD9 && s[j-1] == 0x80 { // one letter, perhaps stretched (هـ)
		if end, ok = initialism(s, i, j); ok {
			return end, true
		}
		if afterNumber(s, i) {
			return 0, false
		}
	} else if j-i > maxAbbreviation {
		return 0, false
	} else if sc.abbr.names[s[i:j]] {
		return sc.spelled(i, j)
	} else if !sc.abbr.dotted[s[i:j]] {
		return 0, false
	}
	if afterDot(s, i) || !wordFollows(s, j+1) {
		return 0, false
	}
	return j + 1, true
}

// maxAbbreviation is the length in bytes of the longest word that a full stop may
// abbreviate (دبليو).
const maxAbbreviation = 12

// spelled decides about the full stop at s[j] after s[i:j], the name of a Latin letter:
// it belongs to the word when another such name follows (بي. بي. سي) or, at the last of
// them, when the text goes on in a word without و.
func (sc *scanner) spelled(i, j int) (end int, ok bool) {
	s := sc.text
	for k := j; k < len(s) && s[k] == '.'; {
		next := arabicRun(s, k+1)
		if next == k+1 || !sc.abbr.names[s[k+1:next]] {
			break
		}
		end, ok, k = next, true, next // بي.بي.سي is one
	}
	if ok {
		if end < len(s) && s[end] == '.' && wordFollows(s, end+1) {
			end++
		}
		return end, true
	}
	k := j + 1
	for k < len(s) && s[k] == ' ' {
		k++
	}
	next := arabicRun(s, k)
	if k > j+1 && sc.abbr.names[s[k:next]] {
		return j + 1, true
	}
	spelledBefore := i > 1 && s[i-1] == ' ' && s[i-2] == '.' && sc.abbr.names[lastArabic(s, i-2)]
	return j + 1, spelledBefore && next > k && !strings.HasPrefix(s[k:], "و")
}

// arabicRun returns the end of the Arabic letters from i on, at most one byte more than
// maxAbbreviation of them.
func arabicRun(s string, i int) int {
	j := i
	for j+1 < len(s) && j-i <= maxAbbreviation && script.IsArabicLead(s[j]) && script.TwoByte(s[j], s[j+1])&script.WordPart != 0 {
		j += 2
	}
	return j
}

// lastArabic returns the Arabic letters that end at s[j].
func lastArabic(s string, j int) string {
	i := j
	for i > 1 && j-i <= maxAbbreviation && script.IsArabicLead(s[i-2]) && script.TwoByte(s[i-2], s[i-1])&script.WordPart != 0 {
		i -= 2
	}
	return s[i:j]
}

// initialism returns the end of two or more single letters each followed by a full
// stop, the last of which may lack it (أ.د., ج.م.ع).
func initialism(s string, i, j int) (end int, ok bool) {
	letters := 1
	for j < len(s) && s[j] == '.' {
		end = j + 1
		if next := singleLetter(s, j+1); next > 0 {
			letters++
			j, end = next, next
			continue
		}
		break
	}
	return end, letters > 1
}

// singleLetter returns the end of a lone Arabic letter, perhaps stretched, at i; 0
// where a longer word or none stands.
func singleLetter(s string, i int) int {
	if i+1 >= len(s) || !script.IsArabicLead(s[i]) || script.TwoByte(s[i], s[i+1])&script.Letter == 0 {
		return 0
	}
	i += 2
	if i+1 < len(s) && s[i] == 0xD9 && s[i+1] == 0x80 {
		i += 2
	}
	if i < len(s) {
		if r, _ := utf8.DecodeRuneInString(s[i:]); script.Of(r)&script.WordPart != 0 || letterKind(r) == kindExtend || letterKind(r) == kindJoin {
			return 0
		}
	}
	return i
}

// afterDot reports whether a full stop stands directly before s[i].
func afterDot(s string, i int) bool { return i > 0 && s[i-1] == '.' }

// wordFollows reports whether a letter or digit begins at i or after the spaces there.
func wordFollows(s string, i int) bool {
	for i < len(s) && (s[i] == ' ' || s[i] == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0) {
		if s[i] == 0xC2 {
			i++
		}
		i++
	}
	if i >= len(s) {
		return false
	}
	k := letterKindAt(s, i, min(len(s), i+16))
	return k == kindArabic || k == kindOther
}

// latin decides about the full stop at s[j] after the Latin word s[i:j] as
// abbreviation does: initials (J.), dotted letters (U.S.) and listed titles (Dr.).
func (a *abbreviations) latin(s string, i, j int) (end int, ok bool) {
	w := s[i:j]
	if !strings.Contains(w, ".") && len(w) > 1 && (len(w) > 6 || !a.latins[strings.ToLower(w)]) {
		return 0, false
	}
	for k := 0; k < len(w) && strings.Contains(w, "."); k++ { // only single letters between dots
		if (k%2 == 1) != (w[k] == '.') {
			return 0, false
		}
	}
	if !strings.Contains(w, ".") && !wordFollows(s, j+1) || afterDot(s, i) {
		return 0, false
	}
	return j + 1, true
}
