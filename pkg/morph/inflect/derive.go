package inflect

import "strings"

// Derived is a noun or adjective made from a verb by rule.
type Derived struct {
	// Form is spelled in Arabic, vocalised.
	Form string
	Kind DerivedKind
}

// DerivedKind is the kind of a derived nominal.
type DerivedKind uint8

// The derived nominals.
const (
	Masdar DerivedKind = iota + 1
	ActiveParticiple
	PassiveParticiple
)

// Derive gives the regular verbal noun of a derived form and both participles.
func (v Verb) Derive() []Derived {
	if !v.Valid() {
		return nil
	}
	out := []Derived{{Spell(v.active(), false), ActiveParticiple}}
	if !v.Intransitive || v.Form == 1 {
		out = append(out, Derived{Spell(v.passive(), false), PassiveParticiple})
	}
	for _, m := range v.masdars() {
		out = append(out, Derived{Spell(m, false), Masdar})
	}
	return out
}

// active is the active participle: كاتِب, قائِل, قاضي, مادّ; مُكرِم, مُستَقيل, مُستَمِرّ.
func (v Verb) active() string {
	a, b, c := v.rad(1), v.rad(2), v.rad(3)
	if v.Form == 1 {
		switch {
		case v.isHollow() && c == "'":
			return a + "A'iy"
		case v.isHollow():
			return a + "A'i" + c
		case v.isDoubled():
			return a + "A" + b + b
		case weak(c):
			return a + "A" + b + "iy"
		}
		return a + "A" + b + "i" + c
	}
	s, _ := v.imperfect(false)
	s.v = 'i'
	return "mu" + v.nominalStem(s, "iy")
}

// passive is the passive participle: مَكتوب, مَقول, مَبيع, مَدعُوّ, مَرمِيّ; مُكرَم, مُستَشار, مُستَوى.
func (v Verb) passive() string {
	a, b, c := v.rad(1), v.rad(2), v.rad(3)
	if v.Form == 1 {
		switch {
		case v.isHollow() && b == "w":
			return "ma" + a + "uw" + c
		case v.isHollow():
			return "ma" + a + "iy" + c
		case c == "w":
			return "ma" + a + b + "uww"
		case c == "y":
			return "ma" + a + b + "iyy"
		}
		return "ma" + a + b + "uw" + c
	}
	s, _ := v.imperfect(true)
	return "mu" + v.nominalStem(s, "Y")
}

func (v Verb) nominalStem(s shape, weakEnd string) string {
	switch {
	case weak(s.last):
		return s.head + weakEnd
	case s.hollow:
		return s.x + s.long + s.last
	case v.isDoubled():
		return s.contract()
	}
	return s.head + string(s.v) + s.last
}

// masdars gives the regular verbal nouns; form I has none.
func (v Verb) masdars() []string {
	a, b, c := v.rad(1), v.rad(2), v.rad(3)
	defective := weak(c)
	end := "A" + c
	if defective {
		end = "A'"
	}
	switch v.Form {
	case 2:
		switch {
		case defective:
			return []string{"ta" + a + b + "iyap"}
		case c == "'":
			return []string{"ta" + a + b + "i'ap"}
		}
		return []string{"ta" + a + b + "iy" + c}
	case 3:
		if defective {
			return []string{"mu" + a + "A" + b + "Ap"}
		}
		if v.isDoubled() {
			return []string{"mu" + a + "A" + b + b + "ap"}
		}
		return []string{"mu" + a + "A" + b + "a" + c + "ap"}
	case 4:
		switch {
		case v.sees():
			return []string{"'irA'ap"}
		case v.isHollow():
			return []string{"'i" + a + "A" + c + "ap"}
		}
		return []string{"'i" + a + b + end}
	case 5:
		if defective {
			return []string{"ta" + a + "a" + b + b + "iy"}
		}
		return []string{"ta" + a + "a" + b + b + "u" + c}
	case 6:
		switch {
		case defective:
			return []string{"ta" + a + "A" + b + "iy"}
		case v.isDoubled():
			return []string{"ta" + a + "A" + b + b}
		}
		return []string{"ta" + a + "A" + b + "u" + c}
	case 7, 8:
		x := "{in" + a
		if v.Form == 8 {
			x = "{i" + v.infix8()
		}
		if v.isHollow() {
			return []string{x + "iyA" + c}
		}
		return []string{x + "i" + b + end}
	case 9:
		return []string{"{i" + a + b + "i" + c + "A" + c}
	case 10:
		if v.isHollow() {
			return []string{"{isti" + a + "A" + c + "ap"}
		}
		return []string{"{isti" + a + b + end}
	}
	return v.longMasdar()
}

// longMasdar gives the verbal noun of roots with four radicals (تَرجَمة) and of forms XI–XIII (احمِيرار).
func (v Verb) longMasdar() []string {
	a, b, c, d := v.rad(1), v.rad(2), v.rad(3), v.rad(4)
	switch v.Form {
	case Q1:
		if weak(d) {
			return []string{a + "a" + b + c + "Ap"}
		}
		return []string{a + "a" + b + c + "a" + d + "ap"}
	case Q2:
		return []string{"ta" + a + "a" + b + c + "u" + d}
	case Q3:
		return []string{"{i" + a + b + "in" + c + "A" + d}
	case Q4:
		return []string{"{i" + a + b + "i" + c + d + "A" + d}
	case Form11:
		return []string{"{i" + a + b + "iy" + c + "A" + c}
	case Form12:
		return []string{"{i" + a + b + "iy" + b + "A" + c}
	case Form13:
		return []string{"{i" + a + b + "iwwA" + c}
	}
	return nil
}

// Pattern gives the وزن of a word of the root: its letters with the radicals
// replaced by ف ع ل (مَكتوب → مفعول). It returns "" when the radicals do not
// stand in it in their order.
func Pattern(word, root string) string {
	rad := []rune(root)
	slots := []rune("فعل")
	if len(rad) == 4 {
		slots = []rune("فعلل")
	}
	if len(rad) != 3 && len(rad) != 4 {
		return ""
	}
	var b strings.Builder
	k := 0
	for _, r := range word {
		if k < len(rad) && sameRadical(r, rad[k]) {
			b.WriteRune(slots[k])
			k++
			continue
		}
		b.WriteRune(r)
	}
	if k == len(rad) {
		return b.String()
	}
	if k == 2 && len(rad) == 3 && rad[1] == rad[2] {
		return b.String()
	}
	return ""
}

func sameRadical(r, rad rune) bool {
	if r == rad {
		return true
	}
	if rad == 'ء' {
		return strings.ContainsRune("أإؤئآ", r)
	}
	return false
}
