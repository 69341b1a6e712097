package inflect

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// The blocks of a verb's paradigm.
const (
	BlockPerf Block = iota
	BlockPerfPass
	BlockImpf
	BlockImpfPass
	BlockImperative
)

// ending is a subject ending with the person, gender and number it marks.
type ending struct {
	p document.Person3
	g document.Gender
	n document.Numerus
	s string
	// cons endings begin with a consonant.
	cons bool
}

// perfectEndings; W is the و of the plural with its silent alif.
var perfectEndings = []ending{
	{document.Third, document.Masc, document.Sing, "a", false},
	{document.Third, document.Fem, document.Sing, "at", false},
	{document.Third, document.Masc, document.Dual, "A", false},
	{document.Third, document.Fem, document.Dual, "atA", false},
	{document.Third, document.Masc, document.Plur, "W", false},
	{document.Third, document.Fem, document.Plur, "na", true},
	{document.Second, document.Masc, document.Sing, "ta", true},
	{document.Second, document.Fem, document.Sing, "ti", true},
	{document.Second, 0, document.Dual, "tumA", true},
	{document.Second, document.Masc, document.Plur, "tum", true},
	{document.Second, document.Fem, document.Plur, "tunna", true},
	{document.First, 0, document.Sing, "tu", true},
	{document.First, 0, document.Plur, "nA", true},
}

const verbFree, verbPron = Free | Bare, Pron | Bare

// Cells generates the whole paradigm.
func (v Verb) Cells() []Cell {
	if !v.Valid() {
		return nil
	}
	out := v.perfectCells(false)
	out = append(out, v.imperfectCells(false)...)
	out = append(out, v.imperativeCells()...)
	if !v.Intransitive || v.Form == 1 {
		out = append(out, v.perfectCells(true)...)
		out = append(out, v.imperfectCells(true)...)
	}
	return out
}

// emit appends the free and the pronominal spelling of one form.
func emit(out []Cell, phon string, prefix string, t Tag, b Block) []Cell {
	free, pron := Spell(prefix+phon, false), Spell(prefix+phon, true)
	n := 0
	if prefix != "" {
		p := Spell(prefix, true)
		if len(free) > len(p) && free[:len(p)] == p {
			n = len(p)
		}
	}
	if free == pron {
		t.Attach = Free | Pron | Bare
		return append(out, Cell{Form: free, Tag: t, Block: b, Prefix: n})
	}
	t.Attach = verbFree
	out = append(out, Cell{Form: free, Tag: t, Block: b, Prefix: n})
	t.Attach = verbPron
	return append(out, Cell{Form: pron, Tag: t, Block: b, Prefix: n})
}

func (v Verb) perfectCells(passive bool) []Cell {
	s := v.perfect(passive)
	t := Tag{Aspect: document.Perf, Voice: document.Act}
	block := BlockPerf
	if passive {
		t.Voice, block = document.Pass, BlockPerfPass
	}
	var out []Cell
	for _, e := range perfectEndings {
		t.Person, t.Gender, t.Number = e.p, e.g, e.n
		form := v.perfectForm(s, e)
		out = emit(out, form, "", t, block)
		if e.s == "tum" {
			// كَتَبتُم before a pronoun: كَتَبتُموهُ
			u := t
			u.Attach = verbPron
			out[len(out)-1].Tag.Attach = verbFree
			out = append(out, Cell{Form: Spell(form+"uw", true), Tag: u, Block: block})
		}
		if e.s == "W" && s.hamzaAfterA() {
			out = append(out, hamzaPlural(s, "", t, block))
		}
	}
	return out
}

// hamzaAfterA reports whether the stem ends in a hamza behind a or ا (بَدَأ, شاء).
func (s shape) hamzaAfterA() bool {
	if s.hollow {
		return s.last == "'" && s.long == "A"
	}
	return s.last == "'" && s.v == 'a'
}

// hamzaPlural is the usual spelling بدأوا beside بدؤوا, جاءوا beside جاؤوا.
func hamzaPlural(s shape, prefix string, t Tag, b Block) Cell {
	t.Variant, t.Attach = true, verbFree
	stem := s.head + "a'"
	if s.hollow {
		stem = s.x + s.long + "'"
	}
	c := Cell{Form: Spell(prefix+stem, false) + "وا", Tag: t, Block: b}
	if b != BlockImperative {
		c.Prefix = prefixLen(prefix)
	}
	return c
}

func prefixLen(prefix string) int {
	if prefix == "" {
		return 0
	}
	return len(Spell(prefix, true))
}

func (v Verb) perfectForm(s shape, e ending) string {
	suffix := e.s
	if suffix == "W" {
		suffix = "uW"
	}
	switch {
	case weak(s.last):
		return defectivePerfect(s, e, v.Form == 1 && s.last == "w")
	case s.hollow && e.cons:
		return s.x + s.short + s.last + suffix
	case s.hollow:
		return s.x + s.long + s.last + suffix
	case v.isDoubled() && !e.cons:
		return s.contract() + suffix
	}
	return s.head + string(s.v) + s.last + suffix
}

// defectivePerfect joins an ending to a stem whose last radical is weak: رَمى رَمَت
// رَمَوا رَمَيتُ, دَعا دَعَوتُ, بَقِيَ بَقوا بَقيتُ.
func defectivePerfect(s shape, e ending, waw bool) string {
	l := "y"
	if waw {
		l = "w"
	}
	if s.v == 'a' {
		switch {
		case e.cons:
			return s.head + "a" + l + e.s
		case e.s == "a" && waw:
			return s.head + "A"
		case e.s == "a":
			return s.head + "Y"
		case e.s == "A":
			return s.head + "a" + l + "A"
		case e.s == "W":
			return s.head + "aW"
		}
		return s.head + e.s
	}
	l = "iy"
	if s.v == 'u' {
		l = "uw"
	}
	if e.s == "W" {
		return s.head + "uW"
	}
	return s.head + l + e.s
}

// person is one person of the imperfect.
type person struct {
	p      document.Person3
	g      document.Gender
	n      document.Numerus
	prefix string
	kind   byte // 0 no ending, d dual, m plural ون, f feminine plural ن, i second feminine ين
}

var imperfectPersons = []person{
	{document.Third, document.Masc, document.Sing, "y", 0},
	{document.Third, document.Fem, document.Sing, "t", 0},
	{document.Second, document.Masc, document.Sing, "t", 0},
	{document.Second, document.Fem, document.Sing, "t", 'i'},
	{document.First, 0, document.Sing, "'", 0},
	{document.First, 0, document.Plur, "n", 0},
	{document.Third, document.Masc, document.Dual, "y", 'd'},
	{document.Third, document.Fem, document.Dual, "t", 'd'},
	{document.Second, 0, document.Dual, "t", 'd'},
	{document.Third, document.Masc, document.Plur, "y", 'm'},
	{document.Second, document.Masc, document.Plur, "t", 'm'},
	{document.Third, document.Fem, document.Plur, "y", 'f'},
	{document.Second, document.Fem, document.Plur, "t", 'f'},
}

// moodForm is one written form with the moods it stands for.
type moodForm struct {
	form  string
	moods Set
}

var (
	ind    = Of(uint8(document.Ind))
	sub    = Of(uint8(document.Sub))
	jus    = Of(uint8(document.Jus))
	subJus = sub | jus
)

// personForms joins the ending of kind to the stem, mood by mood.
func (v Verb) personForms(s shape, kind byte) []moodForm {
	if weak(s.last) {
		return defectiveForms(s, kind)
	}
	stemV := s.head + string(s.v) + s.last
	stemC := stemV
	zero := []string{stemV}
	switch {
	case s.hollow:
		stemV = s.x + s.long + s.last
		stemC = s.x + s.short + s.last
		zero = []string{stemC}
	case v.isDoubled():
		stemV = s.contract()
		zero = []string{stemV, stemC}
	}
	switch kind {
	case 'd':
		return []moodForm{{stemV + "Ani", ind}, {stemV + "A", subJus}}
	case 'm':
		return []moodForm{{stemV + "uwna", ind}, {stemV + "uW", subJus}}
	case 'i':
		return []moodForm{{stemV + "iyna", ind}, {stemV + "iy", subJus}}
	case 'f':
		return []moodForm{{stemC + "na", ind | subJus}}
	}
	out := []moodForm{{stemV + "u", ind}, {stemV + "a", sub}}
	for _, z := range zero {
		out = append(out, moodForm{z, jus})
	}
	return out
}

func defectiveForms(s shape, kind byte) []moodForm {
	h := s.head
	switch s.v {
	case 'a':
		switch kind {
		case 'd':
			return []moodForm{{h + "ayAni", ind}, {h + "ayA", subJus}}
		case 'm':
			return []moodForm{{h + "awna", ind}, {h + "aW", subJus}}
		case 'i':
			return []moodForm{{h + "ayna", ind}, {h + "ay", subJus}}
		case 'f':
			return []moodForm{{h + "ayna", ind | subJus}}
		}
		return []moodForm{{h + "Y", ind | sub}, {h + "a", jus}}
	}
	l := "iy"
	if s.v == 'u' {
		l = "uw"
	}
	switch kind {
	case 'd':
		return []moodForm{{h + l + "Ani", ind}, {h + l + "A", subJus}}
	case 'm':
		return []moodForm{{h + "uwna", ind}, {h + "uW", subJus}}
	case 'i':
		return []moodForm{{h + "iyna", ind}, {h + "iy", subJus}}
	case 'f':
		return []moodForm{{h + l + "na", ind | subJus}}
	}
	return []moodForm{{h + l, ind}, {h + l + "a", sub}, {h + string(s.v), jus}}
}

func (v Verb) imperfectCells(passive bool) []Cell {
	s, pv := v.imperfect(passive)
	t := Tag{Aspect: document.Imp, Voice: document.Act}
	block := BlockImpf
	if passive {
		t.Voice, block = document.Pass, BlockImpfPass
	}
	var out []Cell
	for _, p := range imperfectPersons {
		t.Person, t.Gender, t.Number = p.p, p.g, p.n
		for _, m := range v.personForms(s, p.kind) {
			t.Moods = m.moods
			out = emit(out, m.form, p.prefix+pv, t, block)
		}
		if p.kind == 'm' && s.hamzaAfterA() {
			t.Moods = subJus
			out = append(out, hamzaPlural(s, p.prefix+pv, t, block))
			t.Moods = ind
			c := hamzaPlural(s, p.prefix+pv, t, block)
			c.Form = c.Form[:len(c.Form)-len("ا")] + "ن"
			out = append(out, c)
		}
	}
	return out
}

// imperativeCells: اُكتُب, قُل, صِل, أَكرِم; خُذ, كُل and مُر lose their hamza.
func (v Verb) imperativeCells() []Cell {
	s, _ := v.imperfect(false)
	switch {
	case v.Form == 1 && (v.Rad == "'x*" || v.Rad == "'kl" || v.Rad == "'mr"):
		s.head = s.head[1:]
	case v.sees() && v.Form == 1:
		return nil
	}
	t := Tag{Aspect: document.Imperative, Voice: document.Act, Person: document.Second}
	var out []Cell
	for _, p := range imperfectPersons {
		if p.p != document.Second {
			continue
		}
		t.Gender, t.Number = p.g, p.n
		for _, m := range v.personForms(s, p.kind) {
			if m.moods&jus == 0 {
				continue
			}
			out = emit(out, v.imperativeOnset(m.form)+m.form, "", t, BlockImperative)
		}
		if p.kind == 'm' && s.hamzaAfterA() {
			out = append(out, hamzaPlural(s, v.imperativeOnset(s.head), t, BlockImperative))
		}
	}
	return out
}

// imperativeOnset is the vowel that opens an imperative beginning with two consonants.
func (v Verb) imperativeOnset(form string) string {
	if v.Form == 4 {
		return "'a"
	}
	if len(form) < 2 || isVowel(form[1]) || form[1] == 'A' {
		return ""
	}
	if v.Form == 1 && v.Impf == 'u' {
		return "{u"
	}
	return "{i"
}
