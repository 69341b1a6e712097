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
	entries = mergeNames(entries)
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
		for _, p := range e.Plurals {
			x.have["plural\t"+inflect.Unmark(p)+"\t"+e.Root] = true
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
