package document

import (
	"fmt"
	"strings"
)

// The names of feature values in Universal Dependencies; index 0 is "not stated".
var (
	genderNames   = [...]string{"", "Masc", "Fem"}
	numberNames   = [...]string{"", "Sing", "Dual", "Plur"}
	personNames   = [...]string{"", "1", "2", "3"}
	aspectNames   = [...]string{"", "Perf", "Imp", ""}
	moodNames     = [...]string{"", "Ind", "Sub", "Jus"}
	voiceNames    = [...]string{"", "Act", "Pass"}
	definiteNames = [...]string{"", "Def", "Ind", "Cons"}
	caseNames     = [...]string{"", "Nom", "Acc", "Gen"}
	pronTypeNames = [...]string{"", "Prs", "Dem", "Rel", "Int", "Neg"}
	numTypeNames  = [...]string{"", "Card", "Ord"}
)

func name[T ~uint8](names []string, v T) string {
	if int(v) < len(names) {
		return names[v]
	}
	return ""
}

func (g Gender) String() string   { return name(genderNames[:], g) }
func (n Numerus) String() string  { return name(numberNames[:], n) }
func (p Person3) String() string  { return name(personNames[:], p) }
func (m Mood) String() string     { return name(moodNames[:], m) }
func (v Voice) String() string    { return name(voiceNames[:], v) }
func (d Definite) String() string { return name(definiteNames[:], d) }
func (c Case) String() string     { return name(caseNames[:], c) }
func (p PronType) String() string { return name(pronTypeNames[:], p) }
func (n NumType) String() string  { return name(numTypeNames[:], n) }

// String is Perf or Imp; an imperative has no aspect in UD but Mood=Imp.
func (a Aspect) String() string { return name(aspectNames[:], a) }

// FeatureSet selects which features are written.
type FeatureSet uint8

// UD holds the features that Universal Dependencies defines; Own those of ours
// that it does not know (Article, Broken, Proper).
const (
	UD FeatureSet = 1 << iota
	Own
)

// featWriter appends Name=Value pairs with bars between.
type featWriter struct {
	buf   []byte
	begun bool
}

func (w *featWriter) put(name, value string) {
	if value == "" {
		return
	}
	if w.begun {
		w.buf = append(w.buf, '|')
	}
	w.begun = true
	w.buf = append(w.buf, name...)
	w.buf = append(w.buf, '=')
	w.buf = append(w.buf, value...)
}

func (w *featWriter) flag(on bool, name string) {
	if on {
		w.put(name, "Yes")
	}
}

// AppendTo appends the features of a set in UD's notation, sorted by name:
// Aspect=Imp|Gender=Masc|Number=Sing. A bundle without features appends nothing.
// A participle is VerbForm=Part with its Voice, a masdar VerbForm=Vnoun, an
// imperative Mood=Imp.
func (f Feats) AppendTo(dst []byte, set FeatureSet) []byte {
	w := featWriter{buf: dst}
	ud, own := set&UD != 0, set&Own != 0
	w.flag(own && f.Article, "Article")
	if ud {
		w.put("Aspect", f.Aspect.String())
	}
	w.flag(own && f.Broken, "Broken")
	if ud {
		w.put("Case", f.Case.String())
		w.put("Definite", f.Definite.String())
		w.put("Gender", f.Gender.String())
		w.put("Mood", f.mood())
		w.put("Number", f.Number.String())
		w.put("NumType", f.NumType.String())
		w.put("Person", f.Person.String())
		w.put("PronType", f.PronType.String())
	}
	w.flag(own && f.Proper, "Proper")
	if ud {
		w.put("VerbForm", f.verbForm())
		w.put("Voice", f.voice())
	}
	return w.buf
}

func (f Feats) mood() string {
	if f.Aspect == Imperative {
		return "Imp"
	}
	return f.Mood.String()
}

func (f Feats) verbForm() string {
	switch {
	case f.ActPart || f.PassPart:
		return "Part"
	case f.Masdar:
		return "Vnoun"
	case f.Aspect != 0:
		return "Fin"
	}
	return ""
}

func (f Feats) voice() string {
	switch {
	case f.ActPart:
		return Act.String()
	case f.PassPart:
		return Pass.String()
	}
	return f.Voice.String()
}

// String is all features in UD's notation, "" where there are none.
func (f Feats) String() string { return string(f.AppendTo(nil, UD|Own)) }

// ParseFeats reads what AppendTo writes. Features and values that bayan does not
// know are passed over; a pair without = is an error.
func ParseFeats(s string) (Feats, error) {
	var f Feats
	if s == "" || s == "_" {
		return f, nil
	}
	var form, voice string
	for pair := range strings.SplitSeq(s, "|") {
		name, value, ok := strings.Cut(pair, "=")
		if !ok {
			return f, fmt.Errorf("feature %q: want Name=Value", pair)
		}
		switch name {
		case "VerbForm":
			form = value
		case "Voice":
			voice = value
		default:
			f.set(name, value)
		}
	}
	switch {
	case form == "Part":
		f.ActPart, f.PassPart = voice == "Act", voice == "Pass"
	case form == "Vnoun":
		f.Masdar = true
	}
	if form != "Part" {
		find(voiceNames[:], voice, &f.Voice)
	}
	return f, nil
}

// find sets *to to the index of value in names, if it is there.
func find[T ~uint8](names []string, value string, to *T) {
	for i, n := range names {
		if n == value && n != "" {
			*to = T(i)
		}
	}
}

// set sets one feature of UD's or ours by name.
func (f *Feats) set(name, value string) {
	yes := value == "Yes"
	switch name {
	case "Article":
		f.Article = yes
	case "Broken":
		f.Broken = yes
	case "Proper":
		f.Proper = yes
	case "Aspect":
		find(aspectNames[:], value, &f.Aspect)
	case "Case":
		find(caseNames[:], value, &f.Case)
	case "Definite":
		find(definiteNames[:], value, &f.Definite)
	case "Gender":
		find(genderNames[:], value, &f.Gender)
	case "Mood":
		if value == "Imp" {
			f.Aspect = Imperative
			return
		}
		find(moodNames[:], value, &f.Mood)
	case "NumType":
		find(numTypeNames[:], value, &f.NumType)
	case "Number":
		find(numberNames[:], value, &f.Number)
	case "Person":
		find(personNames[:], value, &f.Person)
	case "PronType":
		find(pronTypeNames[:], value, &f.PronType)
	}
}
