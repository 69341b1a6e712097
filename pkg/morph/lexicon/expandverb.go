package lexicon

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// Verbs returns the conjugations an entry asks for, one for each vowel of the imperfect.
func Verbs(e Entry) ([]inflect.Verb, bool) {
	form, ok := inflect.ParseForm(e.Class)
	if !ok {
		return nil, false
	}
	from := e.Root
	if e.Rad != "" {
		from = e.Rad
	}
	rad, ok := inflect.Radicals(from)
	if !ok {
		return nil, false
	}
	vowels := e.Vowels
	if form != 1 {
		vowels = []byte{'i'}
	}
	want := inflect.Unmark(e.Lemma)
	var out []inflect.Verb
	for _, impf := range vowels {
		v := inflect.Verb{Rad: rad, Form: form, Perf: perfectVowel(e.Lemma, impf), Impf: impf, Intransitive: e.Flags&FlagIntr != 0}
		for variant := 0; variant < 4; variant++ {
			v.Strong, v.Hamza8 = variant&1 != 0, variant&2 != 0
			if v.Valid() && inflect.Unmark(v.Lemma()) == want {
				out = append(out, v)
				break
			}
		}
	}
	return out, len(out) > 0
}

// perfectVowel reads the vowel of the second radical of form I from its mark (شَرِبَ).
func perfectVowel(lemma string, impf byte) byte {
	n := 0
	for _, r := range lemma {
		switch {
		case r == 'ّ' && n == 2:
			if impf == 'a' {
				return 'i' // ظَلَّ يَظَلُّ: ظَلِلتُ
			}
			return 'a'
		case r >= 'ً' && r <= 'ْ':
			if n == 2 {
				switch r {
				case 'ِ':
					return 'i'
				case 'ُ':
					return 'u'
				}
				return 'a'
			}
		default:
			n++
		}
	}
	return 'a'
}

func (x *expander) verb(e Entry, k Kind) {
	vs, ok := Verbs(e)
	if !ok {
		x.problem(e, "the conjugation of root and form does not give this lemma")
		return
	}
	l := Lexeme{Lemma: e.Lemma, Root: e.Root, UPOS: document.VERB, Kind: k}
	seen := map[inflect.Cell]bool{}
	for _, v := range vs {
		for _, c := range v.Cells() {
			if !seen[c] {
				seen[c] = true
				l.Cells = append(l.Cells, c)
			}
		}
	}
	x.add(l)
}

// derive adds the participles and verbal nouns of a verb that the sources do not list.
func (x *expander) derive(e Entry) {
	if group(e.Class) != "v" {
		return
	}
	vs, ok := Verbs(e)
	if !ok {
		return
	}
	for _, d := range vs[0].Derive() {
		kk := key(d.Form, "n", e.Root)
		adjOnly := x.have[kk] && d.Kind != inflect.Masdar && !x.have[kk+"\ta"] && !e.AyaSpell
		if !adjOnly && (x.have[kk] || e.AyaSpell && x.have[key(d.Form, "n", "*")]) {
			continue
		}
		x.have[kk] = true
		x.have[key(d.Form, "n", "*")] = true
		k := KindDerived
		if e.AyaSpell {
			k |= KindAyaSpell
		}
		if e.Flags&FlagRare != 0 || d.Kind != inflect.Masdar && x.have["plural\t"+inflect.Unmark(d.Form)+"\t"+e.Root] {
			k |= KindRare // مُصالِح is written like the plural مَصالِح
		}
		n := Entry{Lemma: d.Form, Root: e.Root, Class: "n"}
		if d.Kind == inflect.Masdar {
			n.Flags = FlagAt
			x.noun(n, k|KindMasdar)
			continue
		}
		k |= KindActive
		if d.Kind == inflect.PassiveParticiple {
			k ^= KindActive | KindPassive
		}
		x.have[kk+"\ta"] = true
		if adjOnly { // listed as a noun (فارِق), now and then an adjective all the same
			x.adjective(n, k|KindRare)
			continue
		}
		x.adjective(n, k)
		n.Flags = FlagUn | FlagHum
		x.noun(n, k|KindHuman)
	}
}
