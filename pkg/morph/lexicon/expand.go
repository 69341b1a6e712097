package lexicon

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// Kind describes a lexeme beside its part of speech, as bits.
type Kind uint8

// The kinds.
const (
	KindDerived  Kind = 1 << iota // made by rule from a verb
	KindMasdar                    // verbal noun
	KindActive                    // active participle
	KindPassive                   // passive participle
	KindRare                      // marked rare in the source
	KindAyaSpell                  // from AyaSpell
	KindName                      // proper name
	KindHuman                     // denotes humans
)

// Lexeme is a dictionary word with its whole paradigm.
type Lexeme struct {
	// Lemma is vocalised as far as known.
	Lemma string
	Root  string
	UPOS  document.UPOS
	Kind  Kind
	// Fine is the grammar class of a closed-class word, "" for the others.
	Fine string
	// Segs are the syntactic words of a contraction.
	Segs  []string
	Cells []inflect.Cell
}

// Problem is an entry that the compiler could not use as it stands.
type Problem struct {
	Entry   Entry
	Message string
}

// expander turns entries into lexemes.
type expander struct {
	out      []Lexeme
	problems []Problem
	// have holds bare lemma + class group of what the sources state themselves.
	have map[string]bool
	// roots holds the root of each bare lemma that has one.
	roots map[string]string
	// closedForms are the bare forms of the closed-class files.
	closedForms map[string]bool
}

// rootOf finds the root of a name or of the nisba of a name among the words that have one (مِصر, مِصريّ).
func (x *expander) rootOf(e Entry) string {
	b := strings.TrimPrefix(inflect.Unmark(e.Lemma), "ال")
	if r := x.roots[b]; r != "" {
		return r
	}
	if e.Class == "p" {
		return x.roots[strings.TrimSuffix(b, "ة")]
	}
	if base, ok := strings.CutSuffix(b, "ي"); ok {
		for _, end := range []string{"", "ة", "ا"} {
			if r := x.roots[base+end]; r != "" {
				return r
			}
		}
	}
	return ""
}

// Expand derives all lexemes of the entries: verbs with their participles and
// verbal nouns, nouns with their feminines, names, closed-class words.
func Expand(entries []Entry) ([]Lexeme, []Problem) {
	x := &expander{have: map[string]bool{}, roots: map[string]string{}, closedForms: map[string]bool{}}
	x.note(entries)
	for _, e := range entries {
		if e.AyaSpell || e.Root == "" && group(e.Class) == "n" && x.roots[inflect.Unmark(e.Lemma)] != "" {
			continue // a loan or nisba that a root has as well
		}
		if e.Root == "" && (group(e.Class) == "n" || e.Class == "p") {
			e.Root = x.rootOf(e)
		}
		if group(e.Class) == "c" && !e.Closed && x.closedForms[inflect.Unmark(e.Lemma)] {
			continue // our closed-class files have the word in all its forms
		}
		if x.adverbial(e) {
			continue
		}
		x.entry(e)
	}
	for _, e := range entries {
		if !e.AyaSpell {
			x.derive(e)
		}
	}
	plurals := x.plurals()
	for _, e := range entries {
		if e.AyaSpell && !x.known(e) && !plurals[e.Lemma] {
			x.entry(e)
		}
	}
	for _, e := range entries {
		if e.AyaSpell {
			x.derive(e)
		}
	}
	return x.out, x.problems
}

func group(class string) string {
	switch class {
	case "n", "na", "a", "e":
		return "n"
	case "p":
		return "p"
	}
	if _, ok := inflect.ParseForm(class); ok {
		return "v"
	}
	return "c"
}

func key(lemma, class, root string) string {
	return inflect.Unmark(lemma) + "\t" + group(class) + "\t" + root
}

func (x *expander) note(entries []Entry) {
	for _, e := range entries {
		if e.AyaSpell {
			continue
		}
		x.have[key(e.Lemma, e.Class, e.Root)] = true
		x.have[key(e.Lemma, e.Class, "*")] = true
		if e.Class == "a" || e.Class == "na" || e.Class == "e" {
			x.have[key(e.Lemma, e.Class, e.Root)+"\ta"] = true
		}
		if e.Closed {
			x.closedForms[inflect.Unmark(e.Lemma)] = true
		}
		if e.Root != "" && (group(e.Class) == "n" || e.Class == "p") {
			x.roots[inflect.Unmark(e.Lemma)] = e.Root
		}
		if b, ok := strings.CutSuffix(inflect.Unmark(e.Lemma), "ي"); ok && (e.Class == "a" || e.Class == "na") {
			x.have["nisba\t"+b] = true
		}
	}
}

// adverbial reports whether an adverb of the root files is the accusative of a noun
// or adjective (تَمامًا): it is analysed as such.
func (x *expander) adverbial(e Entry) bool {
	if e.Class != "adv" || e.Closed {
		return false
	}
	b, ok := strings.CutSuffix(inflect.Unmark(e.Lemma), "ا")
	return ok && x.roots[b] != ""
}

// plurals is the set of the bare plurals so far: AyaSpell lists plurals as words of their own.
func (x *expander) plurals() map[string]bool {
	out := map[string]bool{}
	for _, l := range x.out {
		for _, c := range l.Cells {
			if c.Tag.Number == document.Plur && c.Tag.Aspect == 0 && c.Tag.Attach&inflect.Free != 0 {
				out[inflect.Unmark(c.Form)] = true
			}
		}
	}
	return out
}

// known reports whether our own sources hold the lemma of an AyaSpell entry.
func (x *expander) known(e Entry) bool {
	return x.have[key(e.Lemma, e.Class, "*")]
}

func (x *expander) problem(e Entry, msg string) {
	x.problems = append(x.problems, Problem{e, msg})
}

func (x *expander) entry(e Entry) {
	var k Kind
	if e.Flags&FlagRare != 0 {
		k |= KindRare
	}
	if e.AyaSpell {
		k |= KindAyaSpell
	}
	if e.Flags&FlagMasdar != 0 {
		k |= KindMasdar
	}
	if e.Flags&FlagHum != 0 {
		k |= KindHuman
	}
	switch e.Class {
	case "n":
		x.noun(e, k)
	case "a":
		x.adjective(e, k)
		if strings.HasSuffix(e.Lemma, "يّ") {
			x.nisbaNoun(e, k)
		}
	case "na":
		x.noun(e, k)
		x.adjective(e, k)
	case "e":
		x.elative(e, k)
	case "p":
		x.name(e, k)
	default:
		if _, ok := inflect.ParseForm(e.Class); ok {
			x.verb(e, k)
			return
		}
		x.closed(e, k)
	}
}

func (x *expander) add(l Lexeme) {
	if len(l.Cells) > 0 {
		x.out = append(x.out, l)
	}
}

// Verbs returns the conjugations an entry asks for, one for each vowel of the imperfect.
func Verbs(e Entry) ([]inflect.Verb, bool) {
	form, ok := inflect.ParseForm(e.Class)
	if !ok {
		return nil, false
	}
	rad, ok := inflect.Radicals(e.Root)
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
		if e.Flags&FlagRare != 0 {
			k |= KindRare
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

// genderOf tells the gender of a noun: ة is feminine but for خَليفة.
func genderOf(e Entry) document.Gender {
	switch {
	case e.Flags&FlagM != 0:
		return document.Masc
	case e.Flags&FlagF != 0 || strings.HasSuffix(e.Lemma, "ة"):
		return document.Fem
	case e.Flags&FlagMF != 0:
		return 0
	}
	return document.Masc
}

// splitPlurals parts the broken plurals of an entry from sound ones in ون that are written out (سِنون).
func splitPlurals(pls []string) (broken, sound []string) {
	for _, p := range pls {
		b := inflect.Unmark(p)
		if strings.HasSuffix(b, "ون") && len([]rune(b)) >= 5 {
			sound = append(sound, p)
			continue
		}
		broken = append(broken, p)
	}
	return broken, sound
}

// isDefective tells a defective final ي (قاضِي) from a consonant (وَعي) or a nisba.
func isDefective(lemma, root string) bool {
	rs := []rune(lemma)
	n := len(rs)
	if n < 4 || rs[n-1] != 'ي' {
		return false
	}
	if rs[n-2] == 'ِ' {
		return true
	}
	bare := []rune(inflect.Unmark(lemma))
	rr := []rune(root)
	return len(bare) >= 4 && len(rr) == 3 && (rr[2] == 'و' || rr[2] == 'ي' || rr[2] == 'ء') && bare[len(bare)-2] != 'ي'
}

func (x *expander) noun(e Entry, k Kind) {
	broken, sound := splitPlurals(e.Plurals)
	n := inflect.Nominal{
		Lemma: e.Lemma, Gender: genderOf(e), Broken: broken,
		SoundMasc: e.Flags&FlagUn != 0,
		SoundFem:  e.Flags&FlagAt != 0 || strings.HasSuffix(e.Lemma, "ة") && e.Flags&(FlagNoAt|FlagSg) == 0,
		NoSing:    e.Flags&FlagPlTant != 0,
		NoDual:    e.Flags&(FlagPlTant|FlagSg) != 0,
		Defective: isDefective(e.Lemma, e.Root),
		Diptote:   e.Flags&FlagPlTant != 0 && inflect.DiptotePlural(e.Lemma),
	}
	l := Lexeme{Lemma: e.Lemma, Root: e.Root, UPOS: document.NOUN, Kind: k, Cells: n.Cells()}
	for _, s := range sound {
		l.Cells = append(l.Cells, inflect.SoundPlural(s)...)
	}
	if f := fiveNouns[inflect.Unmark(e.Lemma)]; f != nil && e.Class == "n" {
		l.Cells = append(l.Cells, inflect.FiveNoun(f)...)
	}
	if e.FemForm != "" && e.Class == "n" {
		m := inflect.Nominal{Lemma: e.FemForm, Gender: document.Fem, NoDual: true, Diptote: true}
		l.Cells = append(l.Cells, m.Cells()...)
	}
	x.add(l)
	if e.Flags&FlagFem != 0 {
		f := Entry{Lemma: inflect.AddFem(e.Lemma), Root: e.Root, Class: "n"}
		if !x.have[key(f.Lemma, "n", e.Root)] {
			x.have[key(f.Lemma, "n", e.Root)] = true
			x.noun(f, k|KindDerived)
		}
	}
}

// fiveNouns keep their case vowel long in the construct state: أبو, أبا, أبي.
var fiveNouns = map[string][]string{"أب": {"أَبو", "أَبا", "أَبي"}, "أخ": {"أَخو", "أَخا", "أَخي"}, "حم": {"حَمو", "حَما", "حَمي"}}

func (x *expander) adjective(e Entry, k Kind) {
	broken, sound := splitPlurals(e.Plurals)
	n := inflect.Nominal{
		Lemma: e.Lemma, Gender: document.Masc, Broken: broken,
		Fem: e.FemForm == "", FemForm: e.FemForm,
		SoundMasc: e.Flags&FlagNoUn == 0, SoundFem: e.Flags&FlagNoAt == 0,
		Defective: isDefective(e.Lemma, e.Root),
		Diptote:   e.FemForm != "",
	}
	l := Lexeme{Lemma: e.Lemma, Root: e.Root, UPOS: document.ADJ, Kind: k, Cells: n.Cells()}
	for _, s := range sound {
		l.Cells = append(l.Cells, inflect.SoundPlural(s)...)
	}
	x.add(l)
}

// nisbaNoun gives a nisba adjective its use as a noun for a person (عِراقِيّ, عِراقِيّون).
func (x *expander) nisbaNoun(e Entry, k Kind) {
	n := inflect.Nominal{Lemma: e.Lemma, Gender: document.Masc, SoundMasc: true}
	n.Broken, _ = splitPlurals(e.Plurals)
	x.add(Lexeme{Lemma: e.Lemma, Root: e.Root, UPOS: document.NOUN, Kind: k | KindDerived | KindHuman, Cells: n.Cells()})
}

func (x *expander) elative(e Entry, k Kind) {
	broken, sound := splitPlurals(e.Plurals)
	n := inflect.Nominal{Lemma: e.Lemma, Gender: document.Masc, FemForm: e.FemForm, Broken: broken, Diptote: true, Elative: true, SoundMasc: true}
	l := Lexeme{Lemma: e.Lemma, Root: e.Root, UPOS: document.ADJ, Kind: k, Fine: "ELATIVE", Cells: n.Cells()}
	for _, s := range sound {
		l.Cells = append(l.Cells, inflect.SoundPlural(s)...)
	}
	x.add(l)
}
