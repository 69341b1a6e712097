package inflect

import "strings"

// letters maps the phonemic notation to Arabic letters; hamza is spelled by seat.
var letters = map[byte]string{
	'b': "ب", 't': "ت", 'v': "ث", 'j': "ج", 'H': "ح", 'x': "خ", 'd': "د", '*': "ذ", 'r': "ر", 'z': "ز",
	's': "س", '$': "ش", 'S': "ص", 'D': "ض", 'T': "ط", 'Z': "ظ", 'E': "ع", 'g': "غ", 'f': "ف", 'q': "ق",
	'k': "ك", 'l': "ل", 'm': "م", 'n': "ن", 'h': "ه", 'w': "و", 'y': "ي", 'A': "ا", 'p': "ة", 'Y': "ى", '{': "ا",
}

var phonemes = func() map[rune]byte {
	m := map[rune]byte{}
	for b, s := range letters {
		if b != '{' {
			m[[]rune(s)[0]] = b
		}
	}
	for _, r := range "ءأإؤئ" {
		m[r] = '\''
	}
	return m
}()

// Radicals turns a root in Arabic letters (قول) into the phonemic notation (qwl);
// ok is false when a letter is no radical.
func Radicals(root string) (rad string, ok bool) {
	var b strings.Builder
	for _, r := range root {
		p, found := phonemes[r]
		if !found || p == 'A' || p == 'p' || p == 'Y' {
			return "", false
		}
		b.WriteByte(p)
	}
	return b.String(), true
}

// unit is a letter with what stands on it.
type unit struct {
	c     byte
	twice bool
	vowel byte // a, i, u or 0
}

func isVowel(c byte) bool { return c == 'a' || c == 'i' || c == 'u' }

// harmonise applies the rules of weak letters and hamzas that meet: أأ→آ
// (آمَنَ), أُؤ→أو, إئ→إي (إيمان), ِو→ِي (إيجاد), ُي→ُو (يوقظ).
func harmonise(p string) string {
	if !strings.ContainsAny(p, "'wy") {
		return p
	}
	b := []byte(p)
	for i := 1; i+1 < len(b); i++ {
		closed := !isVowel(b[i+1]) && b[i+1] != 'A' && b[i+1] != 'W' && b[i+1] != 'Y'
		if !closed || b[i+1] == b[i] {
			continue
		}
		switch {
		case b[i] == '\'' && i >= 2 && b[i-2] == '\'' && isVowel(b[i-1]):
			b[i] = map[byte]byte{'a': 'A', 'u': 'w', 'i': 'y'}[b[i-1]]
			if b[i] == 'A' {
				b = append(b[:i-1], b[i:]...)
				i--
			}
		case b[i] == 'w' && b[i-1] == 'i':
			b[i] = 'y'
		case b[i] == 'y' && b[i-1] == 'u':
			b[i] = 'w'
		}
	}
	return string(b)
}

// parse splits phonemic notation into units.
func parse(p string) []unit {
	us := make([]unit, 0, len(p))
	for i := 0; i < len(p); i++ {
		c := p[i]
		if isVowel(c) {
			if n := len(us); n > 0 {
				us[n-1].vowel = c
			}
			continue
		}
		if n := len(us); n > 0 && us[n-1].c == c && us[n-1].vowel == 0 && !us[n-1].twice && c != 'A' {
			us[n-1].twice = true
			continue
		}
		us = append(us, unit{c: c})
	}
	return us
}

var vowelMark = map[byte]string{'a': "َ", 'i': "ِ", 'u': "ُ"}

// Spell writes phonemic notation in Arabic letters with vowel marks. closed says
// that a pronoun follows, which moves a final hamza into the middle (يَقرَؤُهُ)
// and drops the silent alif of the plural.
func Spell(p string, pronoun bool) string {
	us := parse(harmonise(p))
	var b strings.Builder
	for i := 0; i < len(us); i++ {
		u := us[i]
		switch u.c {
		case '\'':
			seat := hamzaSeat(us, i, pronoun)
			if seat == "أ" && i+1 < len(us) && (us[i+1].c == 'A' || us[i+1].c == 'Y' && pronoun) {
				b.WriteString("آ")
				i++
				continue
			}
			b.WriteString(seat)
		case 'W':
			b.WriteString("و")
			if !pronoun {
				b.WriteString("ا")
			}
		case 'Y':
			switch {
			case pronoun || i > 0 && us[i-1].c == 'y':
				b.WriteString("ا")
			default:
				b.WriteString("ى")
			}
		default:
			b.WriteString(letters[u.c])
		}
		if u.twice {
			b.WriteString("ّ")
		}
		// no fatha before a long alif; final short vowels of verbs are written
		b.WriteString(vowelMark[u.vowel])
	}
	return b.String()
}

// hamzaSeat gives the letter that carries the hamza of unit i: the strongest of
// the neighbouring vowels, i > u > a (سُئِلَ, سُؤال, سَأَلَ).
func hamzaSeat(us []unit, i int, pronoun bool) string {
	own := us[i].vowel
	if i+1 < len(us) && (us[i+1].c == 'A' || us[i+1].c == 'Y') {
		own = 'a'
	}
	if i == 0 {
		if own == 'i' {
			return "إ"
		}
		return "أ"
	}
	prev := us[i-1]
	final := i == len(us)-1 && !pronoun
	if final {
		own = 0
	}
	diphthong := i >= 2 && us[i-2].vowel == 'a' && weak(string(prev.c)) && prev.vowel == 0 && !prev.twice
	switch {
	case diphthong && own == 'a' && !final:
		return "أ" // يَيأَسُ, أَوأَبَ
	case diphthong && own == 'u' && prev.c == 'y' && !final:
		return "ؤ" // مَيؤوس
	case prev.vowel == 0 && prev.c == 'y' && !final:
		return "ئ"
	case prev.vowel == 'i' || own == 'i':
		return "ئ"
	case prev.vowel == 0 && (prev.c == 'w'):
		return "ء"
	case prev.vowel == 'u' || own == 'u':
		return "ؤ"
	case prev.vowel == 0 && prev.c == 'A':
		return "ء"
	case prev.vowel == 0 && final:
		return "ء"
	}
	return "أ"
}
