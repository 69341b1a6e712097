package statement

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
	gender = document.Gender
	number = document.Numerus
)

const (
	masculine = document.Masc
	feminine  = document.Fem
	singular  = document.Sing
	dual      = document.Dual
	plural    = document.Plur
)

// frame is a set of complements.
type frame uint16

const (
	fClause frame = 1 << iota // أن, إن
	fObject                   // مف
	fIla
	fAla
	fAn
	fBi
	fLi
	fMin
	fMaa
	fFi
	fHawl
	fQuestion // كيف, هل
)

// frameNames are the complements as the data files write them.
var frameNames = []string{"أن", "مف", "إلى", "على", "عن", "ب", "ل", "من", "مع", "في", "حول", "كيف"}

// verbFlags are the flags of a verb.
type verbFlags uint16

const (
	flagAmb verbFlags = 1 << iota
	flagWeak
	flagQuote
	flagChain
	flagFact
	flagRelay
	flagNamed
	flagTrans
	flagImpers
	flagAdopt
	flagSpeech
)

var flagNames = []string{"amb", "weak", "quote", "chain", "fact", "relay", "named", "trans", "impers", "adopt", "speech"}

// verb is one entry of verbs.tsv.
type verb struct {
	lemma    string
	act      string
	strength int
	frames   frame
	target   frame
	flags    verbFlags
}

// has reports whether the verb has one of the flags.
func (v *verb) has(f verbFlags) bool { return v.flags&f != 0 }

// noun is one entry of nouns.tsv.
type noun struct {
	lemma  string
	act    string
	frames frame
}

// act is one entry of acts.tsv.
type act struct {
	code, cameo string
	goldstein   float64
	label       string
}

// lexicon holds the data of the package; it is read only.
type lexicon struct {
	verbs    []verb
	forms    map[string][]verbForm
	nouns    map[string]noun
	sources  []source
	classes  map[string]class
	people   people
	triggers triggers
	forces   forces
	media    map[string]bool
	acts     map[string]act
	order    []string // the codes of acts as acts.tsv has them
	words    sieve    // of forms, nouns and classes
	say      *verb    // قال
}

var loadLexicon = sync.OnceValues(readLexicon)

func readLexicon() (*lexicon, error) {
	l := &lexicon{
		forms:   make(map[string][]verbForm, 8192),
		nouns:   make(map[string]noun),
		classes: make(map[string]class, 4096),
		people:  newPeople(),
		media:   make(map[string]bool),
		acts:    make(map[string]act),
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
		{"people", l.people.read},
		{"media", l.readMedia},
		{"triggers", l.triggers.read},
		{"force", l.forces.read},
	} {
		if err := eachRow("data/"+step.file+".tsv", step.read); err != nil {
			return nil, err
		}
	}
	l.link()
	l.sift()
	for i := range l.verbs {
		if l.verbs[i].lemma == "قال" {
			l.say = &l.verbs[i]
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
func parseFrames(s string) (frame, error) {
	if s == "" {
		return 0, nil
	}
	var f frame
	for name := range strings.SplitSeq(s, "+") {
		i := indexOf(frameNames, name)
		if i < 0 {
			return 0, fmt.Errorf("unknown complement %q", name)
		}
		f |= 1 << i
	}
	return f, nil
}

func indexOf(list []string, s string) int {
	for i, x := range list {
		if x == s {
			return i
		}
	}
	return -1
}

func (l *lexicon) readAct(r *row) error {
	g, err := strconv.ParseFloat(r.field(2), 64)
	l.order = append(l.order, r.field(0))
	l.acts[r.field(0)] = act{code: r.field(0), cameo: r.field(1), goldstein: g, label: r.field(3)}
	return err
}

func (l *lexicon) readVerb(r *row) error {
	if len(r.header) != 2 || len(r.fields) != 7 {
		return fmt.Errorf("want 7 fields under a header of two, have %d", len(r.fields))
	}
	v := verb{lemma: r.fields[0], act: r.header[0]}
	if _, ok := l.acts[v.act]; !ok {
		return fmt.Errorf("unknown act %q", v.act)
	}
	var err error
	if v.strength, err = strconv.Atoi(r.header[1]); err != nil {
		return err
	}
	if v.frames, err = parseFrames(r.field(4)); err != nil {
		return err
	}
	if v.target, err = parseFrames(r.field(5)); err != nil {
		return err
	}
	if s := r.field(6); s != "" {
		for name := range strings.SplitSeq(s, "+") {
			i := indexOf(flagNames, name)
			if i < 0 {
				return fmt.Errorf("unknown flag %q", name)
			}
			v.flags |= 1 << i
		}
	}
	l.verbs = append(l.verbs, v)
	at := len(l.verbs) // 1-based, so that link can tell
	p := principal{fold(r.fields[0]), fold(r.field(1)), fold(r.field(2)), fold(r.field(3))}
	p.each(func(form string, vf verbForm) {
		vf.index, vf.lemma = at, p.perfect
		l.forms[form] = append(l.forms[form], vf)
	})
	return nil
}

// link sets the verb pointers once the slice of verbs has stopped growing.
func (l *lexicon) link() {
	for form, fs := range l.forms {
		l.forms[form] = slices.Clip(fs) // the infos that share it append to it
		for i := range fs {
			fs[i].verb = &l.verbs[fs[i].index-1]
		}
	}
}

func (l *lexicon) readNoun(r *row) error {
	frames, err := parseFrames(r.field(3))
	if err != nil {
		return err
	}
	n := noun{lemma: r.field(0), act: r.field(2), frames: frames}
	for _, form := range []string{r.field(0), r.field(1)} {
		if form != "" {
			l.nouns[fold(form)] = n
		}
	}
	return nil
}

// source is one prepositional cue of prepositions.tsv.
type source struct {
	words []string // folded; the last may be the proclitic "ل"
	kind  string
}

func (l *lexicon) readSource(r *row) error {
	s := source{kind: r.field(1)}
	for w := range strings.FieldsSeq(r.field(0)) {
		s.words = append(s.words, fold(w))
	}
	l.sources = append(l.sources, s)
	return nil
}

// class is a set of the word classes of words.tsv.
type class uint32

const (
	cThat class = 1 << iota
	cBithat
	cQuestion
	cPreposition
	cRelative
	cDemonstrative
	cTime
	cAdverb
	cConnective
	cStop
	cTurn
	cNegative
	cAux
	cMediaHead
	cMedia
	cTalk
	cReport
	cSelf
	cHuman
	cInstitution
	cMasdarPrep
	cDependent
)

var classNames = []string{"that", "bithat", "question", "preposition", "relative", "demonstrative", "time", "adverb",
	"connective", "clause-stop", "turn", "negative", "aux", "media-head", "media", "talk", "report", "self", "human",
	"institution", "masdar-prep", "dependent"}

func (l *lexicon) readWords(r *row) error {
	if len(r.header) != 1 {
		return fmt.Errorf("want a header of one word")
	}
	i := indexOf(classNames, r.header[0])
	if i < 0 {
		return fmt.Errorf("unknown class %q", r.header[0])
	}
	for _, w := range r.fields {
		for form := range strings.FieldsSeq(w) {
			l.classes[fold(form)] |= 1 << i
		}
	}
	return nil
}

func (l *lexicon) readMedia(r *row) error {
	for _, f := range r.fields {
		for name := range strings.SplitSeq(f, "|") {
			l.media[fold(name)] = true
		}
	}
	return nil
}
