package inflect

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Verb describes a verb: its radicals in phonemic notation, its derivational form
// (1–13, and Q1–Q4 for roots of four) and, for form I, the vowels of the second radical.
type Verb struct {
	Rad        string
	Form       Form
	Perf, Impf byte // a, i or u; derived forms ignore them
	// Strong keeps a weak second radical as a consonant (استَجوَبَ) or a doubled one apart.
	Strong bool
	// Hamza8 keeps the first radical in form VIII: a hamza (ائتَلَفَ beside اتَّخَذَ) or ذ (اذَّخَرَ beside ادَّخَرَ).
	Hamza8 bool
	// Intransitive verbs have no passive.
	Intransitive bool
}

// Form is a derivational form.
type Form uint8

// The forms of verbs with four radicals.
const (
	Q1 Form = iota + 11 // تَرجَمَ
	Q2                  // تَدَهوَرَ
	Q3                  // افرَنقَعَ
	Q4                  // اطمَأَنَّ
)

// The rare forms of roots with three radicals. Form XIV (اسحَنكَكَ) conjugates as Q3 with its last radical doubled.
const (
	Form11 Form = iota + 15 // احمارَّ
	Form12                  // احدَودَبَ
	Form13                  // اجلَوَّذَ
)

// ParseForm reads v1 … v13 and q1 … q4.
func ParseForm(s string) (Form, bool) {
	for f, n := range formNames {
		if n == s && n != "" {
			return Form(f), true
		}
	}
	return 0, false
}

var formNames = [...]string{"", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "q1", "q2", "q3", "q4", "v11", "v12", "v13"}

func (f Form) String() string { return formNames[f] }

// shape is a verb stem taken apart: what precedes the last vowel, the vowel, the last radical.
type shape struct {
	head string
	v    byte
	last string
	// hollow stems: x + long or short vowel + last.
	hollow      bool
	x           string
	long, short string
}

func weak(s string) bool { return s == "w" || s == "y" }

// rad returns radical n (1-based) or "".
func (v Verb) rad(n int) string {
	if n > len(v.Rad) {
		return ""
	}
	return v.Rad[n-1 : n]
}

// Valid reports whether the radicals suit the form.
func (v Verb) Valid() bool {
	if v.Form >= Q1 && v.Form <= Q4 {
		return len(v.Rad) == 4
	}
	return v.Form >= 1 && len(v.Rad) == 3
}

// infix8 joins the first radical with the t of form VIII: اصطَدَمَ, ازدَهَرَ, اتَّصَلَ.
func (v Verb) infix8() string {
	a := v.rad(1)
	switch a {
	case "w", "y", "t":
		return "tt"
	case "'":
		if v.Hamza8 {
			return "'t"
		}
		return "tt"
	case "*":
		if v.Hamza8 {
			return "**"
		}
		return "dd"
	case "d":
		return "dd"
	case "z":
		return "zd"
	case "T":
		return "TT"
	case "Z":
		return "ZZ"
	case "S", "D":
		return a + "T"
	case "v":
		return "vv"
	}
	return a + "t"
}

func (v Verb) isHollow() bool {
	if v.Strong || v.Form >= Q1 || !weak(v.rad(2)) || weak(v.rad(3)) {
		return false
	}
	switch v.Form {
	case 1, 4, 7, 8, 10:
		return true
	}
	return false
}

func (v Verb) isDoubled() bool {
	switch v.Form {
	case 9, Q4, Form11:
		return true
	case 1, 3, 4, 6, 7, 8, 10:
		return !v.Strong && v.rad(2) == v.rad(3) && !weak(v.rad(3))
	}
	return false
}

// sees is رأى: the imperfect of form I and all of form IV lose the hamza (يَرى, أَرى).
func (v Verb) sees() bool { return v.Rad == "r'y" && (v.Form == 1 || v.Form == 4) }

// dropsWaw reports whether the imperfect of form I loses its first radical و (يَصِلُ, يَضَعُ).
func (v Verb) dropsWaw() bool {
	if v.Form != 1 || v.rad(1) != "w" || v.rad(2) == v.rad(3) {
		return false
	}
	if v.Impf == 'i' {
		return true
	}
	switch v.Rad {
	case "wDE", "wqE", "whb", "wsE", "wT'", "wdE", "wzE", "w*r", "wlg":
		return v.Impf == 'a'
	}
	return false
}

// perfect gives the stem of the perfect (كَتَب, كُتِب).
func (v Verb) perfect(passive bool) shape {
	a, b, c, d := v.rad(1), v.rad(2), v.rad(3), v.rad(4)
	i, u, long, last := "a", "a", "A", byte('a')
	pre4, wasl, ta := "'a", "{i", "ta"
	if passive {
		i, u, long, last = "u", "u", "uw", 'i'
		pre4, wasl, ta = "'u", "{u", "tu"
	}
	s := shape{v: last, last: c}
	switch v.Form {
	case 1:
		s.head = a + i + b
		if !passive {
			s.v = v.Perf
		}
	case 2:
		s.head = a + i + b + b
	case 3:
		s.head = a + long + b
	case 4:
		s.head = pre4 + a + b
	case 5:
		s.head = ta + a + i + b + b
	case 6:
		s.head = ta + a + long + b
	case 7:
		s.head = wasl + "n" + a + u + b
	case 8:
		s.head = wasl + v.infix8() + u + b
	case 9:
		s.head = wasl + a + b + u + c
	case 10:
		s.head = wasl + "st" + u + a + b
	case Q1:
		s.head, s.last = a+i+b+c, d
	case Q2:
		s.head, s.last = ta+a+i+b+c, d
	case Q3:
		s.head, s.last = wasl+a+b+u+"n"+c, d
	case Q4:
		s.head, s.last = wasl+a+b+u+c+d, d
	case Form11:
		s.head = wasl + a + b + long + c
	case Form12:
		s.head, s.last = wasl+a+b+u+"w"+b, c
	case Form13:
		s.head = wasl + a + b + u + "ww"
	}
	if v.sees() && v.Form == 4 {
		s.head = pre4 + a
	}
	if v.isHollow() {
		v.hollowPerfect(&s, passive)
	}
	return s
}

// hollowPerfect fills the parts of a hollow stem (قال: ق + ا or ُ + ل).
func (v Verb) hollowPerfect(s *shape, passive bool) {
	s.hollow = true
	s.x = strings.TrimSuffix(s.head, v.rad(2))
	if n := len(s.x); isVowel(s.x[n-1]) && v.Form != 4 && v.Form != 10 {
		s.x = s.x[:n-1]
	}
	s.long, s.short = "A", "a"
	if passive {
		s.long, s.short = "iy", "i"
	} else if v.Form == 1 {
		s.short = "i"
		if v.Impf == 'u' {
			s.short = "u"
		}
	}
}

// imperfect gives the stem of the imperfect without its person prefix (كتُب) and the prefix's vowel.
func (v Verb) imperfect(passive bool) (shape, string) {
	a, b, c, d := v.rad(1), v.rad(2), v.rad(3), v.rad(4)
	s := shape{v: 'i', last: c}
	pv := "a"
	switch v.Form {
	case 1:
		s.head, s.v = a+b, v.Impf
		if v.dropsWaw() && !passive {
			s.head = b
		}
	case 2:
		s.head, pv = a+"a"+b+b, "u"
	case 3:
		s.head, pv = a+"A"+b, "u"
	case 4:
		s.head, pv = a+b, "u"
	case 5:
		s.head, s.v = "ta"+a+"a"+b+b, 'a'
	case 6:
		s.head, s.v = "ta"+a+"A"+b, 'a'
	case 7:
		s.head = "n" + a + "a" + b
	case 8:
		s.head = v.infix8() + "a" + b
	case 9:
		s.head = a + b + "a" + c
	case 10:
		s.head = "sta" + a + b
	case Q1:
		s.head, s.last, pv = a+"a"+b+c, d, "u"
	case Q2:
		s.head, s.last, s.v = "ta"+a+"a"+b+c, d, 'a'
	case Q3:
		s.head, s.last = a+b+"an"+c, d
	case Q4:
		s.head, s.last = a+b+"a"+c+d, d
	case Form11:
		s.head = a + b + "A" + c
	case Form12:
		s.head = a + b + "aw" + b
	case Form13:
		s.head = a + b + "aww"
	}
	if v.sees() {
		s.head = a
	}
	if passive {
		pv, s.v = "u", 'a'
	}
	if v.isHollow() {
		s.hollow = true
		s.x = strings.TrimSuffix(s.head, b)
		if n := len(s.x); n > 0 && isVowel(s.x[n-1]) && (v.Form == 7 || v.Form == 8) {
			s.x = s.x[:n-1]
		}
		s.long, s.short = longOf(v, passive)
	}
	return s, pv
}

// longOf gives the vowel of a hollow imperfect: يَقولُ, يَبيعُ, يَنامُ, يُقال.
func longOf(v Verb, passive bool) (long, short string) {
	switch {
	case passive || v.Form == 7 || v.Form == 8 || v.Form == 1 && v.Impf == 'a':
		return "A", "a"
	case v.Form == 1 && v.Impf == 'u':
		return "uw", "u"
	}
	return "iy", "i"
}

// contract joins the two like radicals of a doubled stem: مَدَد→مَدّ, يَمدُد→يَمُدّ.
func (s shape) contract() string {
	x := s.head[:len(s.head)-1]
	if n := len(x); n > 0 && (isVowel(x[n-1]) || x[n-1] == 'A') || strings.HasSuffix(x, "uw") {
		return x + s.last + s.last
	}
	return x + string(s.v) + s.last + s.last
}

// Lemma is the third person masculine singular of the perfect, vocalised.
func (v Verb) Lemma() string {
	for _, c := range v.perfectCells(false) {
		if c.Tag.Person == document.Third && c.Tag.Gender == document.Masc && c.Tag.Number == document.Sing && c.Tag.Attach&Free != 0 {
			return c.Form
		}
	}
	return ""
}
