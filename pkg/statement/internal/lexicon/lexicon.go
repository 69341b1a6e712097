package lexicon

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/document"
)

//go:embed data/*.tsv
var dataFiles embed.FS

type (
	Gender = document.Gender
	Number = document.Numerus
)

const (
	Masculine = document.Masc
	Feminine  = document.Fem
	Singular  = document.Sing
	Dual      = document.Dual
	Plural    = document.Plur
)

// Frame is a set of complements.
type Frame uint16

const (
	FrameClause Frame = 1 << iota // أن, إن
	FrameObject                   // مف
	FrameIla
	FrameAla
	FrameAn
	FrameBi
	FrameLi
	FrameMin
	FrameMaa
	FrameFi
	FrameHawl
	FrameQuestion // كيف, هل
)

// frameNames are the complements as the data files write them.
var frameNames = []string{"أن", "مف", "إلى", "على", "عن", "ب", "ل", "من", "مع", "في", "حول", "كيف"}

// VerbFlags are the flags of a verb.
type VerbFlags uint16

const (
	FlagAmb VerbFlags = 1 << iota
	FlagWeak
	FlagQuote
	FlagChain
	flagFact
	FlagRelay
	FlagNamed
	FlagTrans
	FlagImpers
	FlagAdopt
	FlagSpeech
)

var flagNames = []string{"amb", "weak", "quote", "chain", "fact", "relay", "named", "trans", "impers", "adopt", "speech"}

// Verb is one entry of verbs.tsv.
type Verb struct {
	Lemma    string
	Act      string
	Strength int
	Frames   Frame
	Target   Frame
	Flags    VerbFlags
}

// Has reports whether the verb has one of the flags.
func (v *Verb) Has(f VerbFlags) bool { return v.Flags&f != 0 }

// noun is one entry of nouns.tsv.
type noun struct {
	Lemma  string
	Act    string
	Frames Frame
}

// act is one entry of acts.tsv.
type act struct {
	Code, Cameo string
	Goldstein   float64
	Label       string
}

// Lexicon holds the data of the package; it is read only.
type Lexicon struct {
	verbs    []Verb
	forms    map[string][]VerbForm
	Nouns    map[string]noun
	sources  []Source
	Classes  map[string]Class
	People   people
	Triggers triggers
	Forces   forces
	Media    map[string]bool
	Acts     map[string]act
	Order    []string // the codes of acts as acts.tsv has them
	words    sieve    // of forms, nouns and classes
	Say      *Verb    // قال
}

var Load = sync.OnceValues(readLexicon)

func readLexicon() (*Lexicon, error) {
	l := &Lexicon{
		forms:   make(map[string][]VerbForm, 8192),
		Nouns:   make(map[string]noun),
		Classes: make(map[string]Class, 4096),
		People:  newPeople(),
		Media:   make(map[string]bool),
		Acts:    make(map[string]act),
	}
	for _, step := range []struct {
		file string
		read func(*row) error
	}{
		{"acts", l.readAct},
		{"verbs", l.readVerb},
		{"nouns", l.readNoun},
		{"prepositions", l.readSource},
		{"words", l.readWords},
		{"people", l.People.read},
		{"media", l.readMedia},
		{"triggers", l.Triggers.read},
		{"force", l.Forces.read},
	} {
		if err := eachRow("data/"+step.file+".tsv", step.read); err != nil {
			return nil, err
		}
	}
	l.link()
	l.sift()
	for i := range l.verbs {
		if l.verbs[i].Lemma == "قال" {
			l.Say = &l.verbs[i]
			return l, nil
		}
	}
	return nil, fmt.Errorf("data have no قال")
}

// row is one line of a data file with the words of the last header line "= …".
type row struct {
	header []string
	fields []string
}

// field returns field i, "" where it is missing or "-".
func (r *row) field(i int) string {
	if i >= len(r.fields) || r.fields[i] == "-" {
		return ""
	}
	return r.fields[i]
}

func eachRow(file string, read func(*row) error) error {
	data, err := dataFiles.ReadFile(file)
	if err != nil {
		return err
	}
	var r row
	n := 0
	for line := range strings.SplitSeq(string(data), "\n") {
		n++
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '=':
			r.header = strings.Fields(line[1:])
		default:
			if r.fields = strings.Split(line, "\t"); len(r.fields) == 1 {
				r.fields = strings.Fields(line)
			}
			if err := read(&r); err != nil {
				return fmt.Errorf("%s:%d: %w", file, n, err)
			}
		}
	}
	return nil
}

// parseFrames reads "أن+إلى".
func parseFrames(s string) (Frame, error) {
	if s == "" {
		return 0, nil
	}
	var f Frame
	for name := range strings.SplitSeq(s, "+") {
		i := IndexOf(frameNames, name)
		if i < 0 {
			return 0, fmt.Errorf("unknown complement %q", name)
		}
		f |= 1 << i
	}
	return f, nil
}

func IndexOf(list []string, s string) int {
	for i, x := range list {
		if x == s {
			return i
		}
	}
	return -1
}

func (l *Lexicon) readAct(r *row) error {
	g, err := strconv.ParseFloat(r.field(2), 64)
	l.Order = append(l.Order, r.field(0))
	l.Acts[r.field(0)] = act{Code: r.field(0), Cameo: r.field(1), Goldstein: g, Label: r.field(3)}
	return err
}

func (l *Lexicon) readVerb(r *row) error {
	if len(r.header) != 2 || len(r.fields) != 7 {
		return fmt.Errorf("want 7 fields under a header of two, have %d", len(r.fields))
	}
	v := Verb{Lemma: r.fields[0], Act: r.header[0]}
	if _, ok := l.Acts[v.Act]; !ok {
		return fmt.Errorf("unknown act %q", v.Act)
	}
	var err error
	if v.Strength, err = strconv.Atoi(r.header[1]); err != nil {
		return err
	}
	if v.Frames, err = parseFrames(r.field(4)); err != nil {
		return err
	}
	if v.Target, err = parseFrames(r.field(5)); err != nil {
		return err
	}
	if s := r.field(6); s != "" {
		for name := range strings.SplitSeq(s, "+") {
			i := IndexOf(flagNames, name)
			if i < 0 {
				return fmt.Errorf("unknown flag %q", name)
			}
			v.Flags |= 1 << i
		}
	}
	l.verbs = append(l.verbs, v)
	at := len(l.verbs) // 1-based, so that link can tell
	p := principal{Fold(r.fields[0]), Fold(r.field(1)), Fold(r.field(2)), Fold(r.field(3))}
	p.each(func(form string, vf VerbForm) {
		vf.index, vf.Lemma = at, p.perfect
		l.forms[form] = append(l.forms[form], vf)
	})
	return nil
}

// link sets the verb pointers once the slice of verbs has stopped growing.
func (l *Lexicon) link() {
	for form, fs := range l.forms {
		l.forms[form] = slices.Clip(fs) // the infos that share it append to it
		for i := range fs {
			fs[i].Verb = &l.verbs[fs[i].index-1]
		}
	}
}

func (l *Lexicon) readNoun(r *row) error {
	frames, err := parseFrames(r.field(3))
	if err != nil {
		return err
	}
	n := noun{Lemma: r.field(0), Act: r.field(2), Frames: frames}
	for _, form := range []string{r.field(0), r.field(1)} {
		if form != "" {
			l.Nouns[Fold(form)] = n
		}
	}
	return nil
}

// Source is one prepositional cue of prepositions.tsv.
type Source struct {
	Words []string // folded; the last may be the proclitic "ل"
	Kind  string
}

func (l *Lexicon) readSource(r *row) error {
	s := Source{Kind: r.field(1)}
	for w := range strings.FieldsSeq(r.field(0)) {
		s.Words = append(s.Words, Fold(w))
	}
	l.sources = append(l.sources, s)
	return nil
}

// Class is a set of the word classes of words.tsv.
type Class uint32

const (
	ClassThat Class = 1 << iota
	ClassBithat
	ClassQuestion
	ClassPreposition
	ClassRelative
	ClassDemonstrative
	ClassTime
	ClassAdverb
	ClassConnective
	ClassStop
	ClassTurn
	ClassNegative
	ClassAux
	ClassMediaHead
	ClassMedia
	ClassTalk
	ClassReport
	ClassSelf
	ClassHuman
	ClassInstitution
	ClassMasdarPrep
	ClassDependent
)

var classNames = []string{"that", "bithat", "question", "preposition", "relative", "demonstrative", "time", "adverb",
	"connective", "clause-stop", "turn", "negative", "aux", "media-head", "media", "talk", "report", "self", "human",
	"institution", "masdar-prep", "dependent"}

func (l *Lexicon) readWords(r *row) error {
	if len(r.header) != 1 {
		return fmt.Errorf("want a header of one word")
	}
	i := IndexOf(classNames, r.header[0])
	if i < 0 {
		return fmt.Errorf("unknown class %q", r.header[0])
	}
	for _, w := range r.fields {
		for form := range strings.FieldsSeq(w) {
			l.Classes[Fold(form)] |= 1 << i
		}
	}
	return nil
}

func (l *Lexicon) readMedia(r *row) error {
	for _, f := range r.fields {
		for name := range strings.SplitSeq(f, "|") {
			l.Media[Fold(name)] = true
		}
	}
	return nil
}
