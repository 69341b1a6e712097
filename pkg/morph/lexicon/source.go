package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// Error is a defect of a source file.
type Error struct {
	File string
	// Line and Column are 1-based; Column counts characters.
	Line, Column int
	Message      string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Flag is an attribute without value.
type Flag uint32

// The flags of entries.
const (
	FlagAt Flag = 1 << iota
	FlagUn
	FlagNoAt
	FlagNoUn
	FlagHum
	FlagF
	FlagM
	FlagMF
	FlagFem
	FlagColl
	FlagPlTant
	FlagSg
	FlagRare
	FlagIntr
	FlagPro      // closed class: may carry a pronoun
	FlagPronOnly // closed class: stands only before a pronoun
	FlagNoPrep   // takes no preposition
	FlagNoConj   // takes no و and ف
	FlagArt      // may carry the article
	FlagMasdar
	FlagName
	FlagTitleName // a given name: never with the article
)

var flagNames = map[string]Flag{
	"at": FlagAt, "un": FlagUn, "noat": FlagNoAt, "noun": FlagNoUn, "hum": FlagHum, "f": FlagF, "m": FlagM, "mf": FlagMF,
	"fem": FlagFem, "coll": FlagColl, "pltant": FlagPlTant, "sg": FlagSg, "rare": FlagRare, "intr": FlagIntr,
	"pro": FlagPro, "prononly": FlagPronOnly, "noprep": FlagNoPrep, "noconj": FlagNoConj, "art": FlagArt,
	"giv": FlagName | FlagTitleName, "fam": FlagName, "geo": FlagName, "country": FlagName, "org": FlagName, "other": FlagName,
}

// Entry is one line of a source file.
type Entry struct {
	// Lemma is vocalised as written; of a closed-class form it is the form.
	Lemma string
	// Class is the second column: v1 … q4, n, a, na, e, p, num, adv, prep, conj, part, pron, dem, rel, int, quant, intj.
	Class string
	// Root holds the radicals, "" for none.
	Root string
	// Rad are the radicals a verb is conjugated with where they are not those of its root (حَوسَبَ, root حسب).
	Rad string
	// Vowels of the imperfect, form I.
	Vowels  []byte
	Plurals []string
	FemForm string
	Flags   Flag
	// Of is the lemma of a closed-class form; Fine its grammar class.
	Of, Fine string
	// UPOS overrides the class's part of speech.
	UPOS    document.UPOS
	HasUPOS bool
	// Feats holds the features stated for a closed-class form.
	Feats document.Feats
	// Segs lists the syntactic words of a contraction as form/UPOS (عن/ADP, ما/PRON for عما).
	Segs []string
	// AyaSpell marks entries from the AyaSpell dictionary.
	AyaSpell bool
	// Closed marks entries of the closed-class files.
	Closed bool
	Line   int
}

var classes = map[string]bool{
	"n": true, "a": true, "na": true, "e": true, "p": true, "num": true, "adv": true, "prep": true, "conj": true,
	"part": true, "pron": true, "dem": true, "rel": true, "int": true, "quant": true, "intj": true, "aux": true, "x": true,
}

// Parse reads a source file. name is used in errors. The first defect ends it.
func Parse(name string, r io.Reader) ([]Entry, error) {
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	var out []Entry
	root, open := "", false
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimRight(sc.Text(), " \r")
		if line == "" || line[0] == '#' {
			continue
		}
		fail := func(col int, format string, a ...any) error {
			return &Error{name, n, utf8.RuneCountInString(line[:min(col, len(line))]) + 1, fmt.Sprintf(format, a...)}
		}
		if strings.HasPrefix(line, "= ") {
			root, open = strings.TrimSpace(line[2:]), true
			if root == "-" {
				root = ""
			} else if _, ok := inflect.Radicals(root); !ok {
				return nil, fail(2, "%q is no root", root)
			}
			continue
		}
		if !open && !strings.HasPrefix(name, "closed") {
			open = true // user files may leave the header out
		}
		e, col, err := parseEntry(line)
		if err != nil {
			return nil, fail(col, "%v", err)
		}
		if e.Root == "" {
			e.Root = root
		}
		e.Line = n
		out = append(out, e)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

func parseEntry(line string) (e Entry, col int, err error) {
	lemma, rest, ok := strings.Cut(line, "\t")
	if !ok {
		return e, len(line), fmt.Errorf("a tab and the class are missing")
	}
	if lemma == "" {
		return e, 0, fmt.Errorf("the lemma is empty")
	}
	for i, r := range lemma {
		if (r < 0x621 || r > 0x6D3) && r != ' ' {
			return e, i, fmt.Errorf("the lemma holds %q", r)
		}
	}
	e.Lemma = lemma
	class, attrs, _ := strings.Cut(rest, "\t")
	col = len(lemma) + 1
	if _, isVerb := inflect.ParseForm(class); !isVerb && !classes[class] {
		return e, col, fmt.Errorf("unknown class %q", class)
	}
	e.Class = class
	col += len(class) + 1
	for _, a := range strings.Fields(attrs) {
		if err := e.attribute(a); err != nil {
			return e, col + strings.Index(attrs, a), err
		}
	}
	if class == "v1" && len(e.Vowels) == 0 {
		return e, len(line), fmt.Errorf("form I without the vowel of the imperfect")
	}
	return e, 0, nil
}

func (e *Entry) attribute(a string) error {
	if f, ok := flagNames[a]; ok {
		e.Flags |= f
		return nil
	}
	if len(a) >= 2 && a[0] == 'm' && a[1] >= '0' && a[1] <= '9' || len(a) == 3 && a[:2] == "mq" {
		e.Flags |= FlagMasdar
		return nil
	}
	if k, v, ok := strings.Cut(a, "="); ok {
		switch k {
		case "pl":
			e.Plurals = strings.Split(v, ",")
		case "f":
			e.FemForm = v
		case "of":
			e.Of = v
		case "root":
			e.Root = v
		case "rad":
			e.Rad = v
		case "fine":
			e.Fine = v
		case "seg":
			e.Segs = strings.Split(v, "+")
		case "pos":
			u, ok := document.ParseUPOS(v)
			if !ok {
				return fmt.Errorf("unknown part of speech %q", v)
			}
			e.UPOS, e.HasUPOS = u, true
		case "code", "cap", "var", "m": // names: used by other readers
		default:
			return fmt.Errorf("unknown attribute %q", k)
		}
		return nil
	}
	if e.Class == "v1" && strings.Trim(a, "aiu,") == "" {
		for _, v := range strings.Split(a, ",") {
			if len(v) != 1 {
				return fmt.Errorf("%q is no list of vowels", a)
			}
			e.Vowels = append(e.Vowels, v[0])
		}
		return nil
	}
	if e.feature(a) {
		return nil
	}
	return fmt.Errorf("unknown attribute %q", a)
}

// feature reads the compact features of closed-class forms: 3ms, fs, nom, neg …
func (e *Entry) feature(a string) bool {
	switch a {
	case "nom":
		e.Feats.Case = document.Nom
	case "acc":
		e.Feats.Case = document.Acc
	case "gen":
		e.Feats.Case = document.Gen
	case "ord":
		e.Feats.NumType = document.NumOrd
	case "card":
		e.Feats.NumType = document.NumCard
	case "neg":
		e.Feats.PronType = document.PronNeg
	default:
		for _, c := range a {
			switch c {
			case '1', '2', '3':
				e.Feats.Person = document.Person3(c - '0')
			case 'm':
				e.Feats.Gender = document.Masc
			case 'f':
				e.Feats.Gender = document.Fem
			case 's':
				e.Feats.Number = document.Sing
			case 'd':
				e.Feats.Number = document.Dual
			case 'p':
				e.Feats.Number = document.Plur
			default:
				return false
			}
		}
	}
	return true
}
