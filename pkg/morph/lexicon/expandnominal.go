package lexicon

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

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
	five := fiveNouns[inflect.Unmark(e.Lemma)]
	if e.Class != "n" {
		five = nil
	}
	n := inflect.Nominal{
		Lemma: e.Lemma, Gender: genderOf(e), Broken: broken,
		SoundMasc: e.Flags&FlagUn != 0,
		SoundFem:  e.Flags&FlagAt != 0 || strings.HasSuffix(e.Lemma, "ة") && e.Flags&(FlagNoAt|FlagSg) == 0,
		NoSing:    e.Flags&FlagPlTant != 0,
		NoDual:    e.Flags&(FlagPlTant|FlagSg) != 0 || five != nil,
		Defective: isDefective(e.Lemma, e.Root),
		Diptote:   e.Flags&FlagPlTant != 0 && inflect.DiptotePlural(e.Lemma),
	}
	l := Lexeme{Lemma: e.Lemma, Root: e.Root, UPOS: document.NOUN, Kind: k, Cells: n.Cells()}
	for _, s := range sound {
		l.Cells = append(l.Cells, inflect.SoundPlural(s)...)
	}
	if five != nil {
		l.Cells = append(l.Cells, inflect.FiveNoun(five)...)
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
