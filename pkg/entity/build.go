package entity

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// title is one line of titles.tsv.
type title struct {
	kind  string
	flags string
	// base is the first word of the first form without article: titles of one base can
	// take each other up (وزير for وزير الخارجية).
	base string
	// masculine and feminine are the first forms of each gender.
	masculine, feminine string
	// compound says that the head has several words and so its office in it (وزير الخارجية).
	compound bool
}

func (t *title) is(flag byte) bool { return strings.IndexByte(t.flags, flag) >= 0 }

// institution is one line of institutions.tsv.
type institution struct {
	class  byte
	gender document.Gender
}

// verbClass says what a verb tells of its subject.
type verbClass uint8

const (
	vSpeech verbClass = 1 << iota
	vGovernment
	vPlace
	vSport
)

var loadGazetteer = sync.OnceValues(buildGazetteer)

func buildGazetteer() (*gazetteer, error) {
	const words, nodes = 32 << 10, 24 << 10
	g := &gazetteer{
		words: make(map[string]int32, words), edges: make(map[uint64]int32, nodes/2),
		classes: make([]class, 1, words), demonym: make([]int32, 1, words), root: make([]int32, 1, words),
		first: make([]int32, 1, nodes), begins: make([]mask, 1, nodes), inner: make([]bool, 1, nodes), values: make([]value, 0, nodes), entries: make([]entry, 0, words/3), demonyms: make([]demonym, 0, words/3), titles: make([]title, 0, words/64), verbs: make(map[string]verbClass), peoples: make(map[int32]string), clubs: make(map[int32]int32), towns: make(map[string]int32),
	}
	for _, step := range []struct {
		file string
		read func(*row) error
	}{
		{"countries", g.readCountry}, {"nisbas", g.readNisba}, {"places", g.readPlace},
		{"organisations", g.readOrganisation}, {"media", g.readOrganisation},
		{"given", g.readGiven}, {"family", g.readFamily}, {"persons", g.readPerson},
		{"titles", g.readTitle}, {"institutions", g.readInstitution}, {"groups", g.readGroup},
		{"words", g.readWords}, {"calendar", g.readCalendar},
	} {
		if err := eachRow(step.file, step.read); err != nil {
			return nil, err
		}
	}
	g.addClubs()
	g.demote()
	g.addSurnames()
	return g, nil
}

func (g *gazetteer) enter(e entry) int32 {
	g.entries = append(g.entries, e)
	return int32(len(g.entries) - 1)
}

func (g *gazetteer) readCountry(r *row) error {
	if len(r.fields) < 6 {
		return fmt.Errorf("want 6 columns, have %d", len(r.fields))
	}
	name, star := cutStar(r.field(1))
	ref := g.enter(entry{kind: document.Country, name: name, code: r.field(0), gender: countryGender(name), number: document.Sing})
	g.add(name, value{meaning: mCountry, star: star, ref: ref})
	eachName(r.field(2), func(form string, _, star bool) {
		g.add(form, value{meaning: mCountry, star: star, ref: ref})
	})
	capital := int32(-1)
	eachName(r.field(3), func(form string, _, star bool) {
		if capital < 0 {
			capital = g.enter(entry{kind: document.Place, name: form, code: r.field(0), role: "city", gender: document.Fem, number: document.Sing, country: ref + 1})
		}
		g.add(form, value{meaning: mCapital, star: star, ref: capital})
	})
	eachName(r.field(4), func(stem string, first, star bool) {
		g.addNisba(stem, ref+1, r.field(0), star)
		if first {
			g.peoples[ref+1] = peopleOf(stem)
		}
	})
	eachName(r.field(5), func(people string, first, _ bool) {
		if first {
			g.peoples[ref+1] = "ال" + people
		}
		d := demonym{country: ref + 1, code: r.field(0), gender: document.Masc, number: document.Plur}
		g.addDemonym(people, d)
		g.addDemonym("ال"+people, d)
	})
	return nil
}

// peopleOf is the plural with article of a demonym (كوري جنوبي → الكوريون الجنوبيون).
func peopleOf(stem string) string {
	words := slices.Collect(eachWord(stem))
	for i, w := range words {
		if strings.HasSuffix(w, "ي") {
			w += "ون"
		}
		words[i] = "ال" + w
	}
	return strings.Join(words, " ")
}

// countryGender is feminine but for the few names that are masculine.
func countryGender(name string) document.Gender {
	switch name {
	case "العراق", "لبنان", "الأردن", "السودان", "اليمن", "المغرب", "الصومال", "جنوب السودان", "الفاتيكان":
		return document.Masc
	}
	return document.Fem
}

func (g *gazetteer) readNisba(r *row) error {
	for stem := range eachWord(r.field(1)) {
		g.addNisba(stem, 0, r.field(0), false)
	}
	return nil
}

func (g *gazetteer) readPlace(r *row) error {
	code, kind, ref := r.field(0), r.field(1), int32(0)
	eachName(r.field(2), func(form string, first, star bool) {
		if first {
			ref = g.enter(entry{kind: document.Place, name: form, code: code, role: kind, gender: document.Fem, number: document.Sing})
		}
		g.add(form, value{meaning: mPlace, star: star, ref: ref})
	})
	return nil
}

func (g *gazetteer) readOrganisation(r *row) error {
	code, kind, ref := r.field(0), r.field(1), int32(0)
	eachName(r.field(2), func(form string, first, star bool) {
		if first {
			ref = g.enter(entry{kind: document.Organisation, name: form, code: code, role: kind, gender: headGender(form), number: document.Sing})
		}
		g.add(form, value{meaning: mOrganisation, star: star, ref: ref})
		if town, ok := strings.CutPrefix(form, "نادي "); ok && kind == "club" {
			g.towns[town] = ref
		}
	})
	return nil
}

// headGender is the gender of a name by the ending of its first word.
func headGender(name string) document.Gender {
	head, _, _ := strings.Cut(name, " ")
	if strings.HasSuffix(head, "ة") || strings.HasSuffix(head, "ات") {
		return document.Fem
	}
	switch head {
	case "الأمم", "القوات", "قوات", "وسائل", "الصحف", "صحف", "كتائب", "سرايا", "قوى", "عصائب":
		return document.Fem
	}
	return document.Masc
}

func (g *gazetteer) readGiven(r *row) error {
	plain, starred := cGiven, cGivenStar
	sex := class(0)
	if strings.Contains(r.field(0), "m") {
		sex |= cMale
	}
	if strings.Contains(r.field(0), "f") {
		sex |= cFemale
	}
	if r.field(1) == "arab" {
		sex |= cArab
	}
	g.readNames(r.field(2), plain|sex, starred|sex)
	return nil
}

func (g *gazetteer) readFamily(r *row) error {
	origin := class(0)
	if r.field(0) == "arab" {
		origin = cArab
	}
	g.readNames(r.field(1), cFamily|origin, cFamilyStar|origin)
	return nil
}

// readNames marks the words of a list; of a compound (عبد_الله) the first word is left
// to the particles and the rest is marked.
func (g *gazetteer) readNames(list string, plain, starred class) {
	for name := range strings.SplitSeq(list, " ") {
		name, star := cutStar(name)
		if name == "" {
			continue
		}
		c := plain
		if star {
			c = starred
		}
		head, rest, compound := strings.Cut(name, "_")
		if !compound {
			g.mark(name, c)
			continue
		}
		g.mark(head, cNamePart|c&(cFemale|cMale))
		for w := range strings.SplitSeq(rest, "_") {
			g.mark(w, cNamePart)
		}
	}
}

// personRanks orders the role kinds: of two persons of one surname the first is meant.
var personRanks = map[string]int{"head-of-state": 0, "head-of-government": 1, "royal": 2, "foreign-minister": 3, "minister": 4,
	"politician": 5, "diplomat": 6, "spokesperson": 7, "military": 8, "militant": 9}

func (g *gazetteer) readPerson(r *row) error {
	if len(r.fields) < 4 {
		return fmt.Errorf("want 4 columns, have %d", len(r.fields))
	}
	gender := document.Masc
	if r.field(2) == "f" {
		gender = document.Fem
	}
	rank, ok := personRanks[r.field(1)]
	if !ok {
		rank = 10
	}
	ref, arab := int32(0), false
	eachName(r.field(3), func(form string, first, star bool) {
		if first {
			arab = g.arabName(form, r.field(0))
			ref = g.enter(entry{kind: document.Person, name: form, code: r.field(0), role: r.field(1), gender: gender, number: document.Sing, rank: rank})
		}
		v := value{meaning: mPerson, star: star, ref: ref, gender: gender}
		if !strings.Contains(form, " ") {
			v.meaning = mSurname
			v.star = v.star || arab && (rank > 4 || !strings.HasPrefix(form, "ال"))
		}
		eachFather(form, func(form string) { g.add(form, v) })
	})
	return nil
}

// arabStates are the codes of the Arab countries, and of Israel, whose Arab citizens bear
// Arab names.
var arabStates = map[string]bool{"AE": true, "BH": true, "DJ": true, "DZ": true, "EG": true, "IL": true, "IQ": true, "JO": true,
	"KM": true, "KW": true, "LB": true, "LY": true, "MA": true, "MR": true, "OM": true, "PS": true, "QA": true, "SA": true,
	"SD": true, "SO": true, "SY": true, "TN": true, "YE": true}

// arabName reports whether a full name is Arab by its first and last words: such surnames
// are borne by many and often common words.
func (g *gazetteer) arabName(name, code string) bool {
	name = fold(name)
	head, _, _ := strings.Cut(name, " ")
	first, last := g.classes[g.words[head]], g.classes[g.words[name[strings.LastIndexByte(name, ' ')+1:]]]
	arab := first&cArab != 0 || head == "عبد" || head == "ابو"
	return arab && (last&cFamily == 0 || last&cArab != 0 || arabStates[code])
}

// eachFather gives a name with أبو in its three cases (أبي، أبا), other names once.
func eachFather(form string, f func(string)) {
	f(form)
	if rest, ok := strings.CutPrefix(form, "أبو "); ok {
		f("أبي " + rest)
		f("أبا " + rest)
	}
}

// addSurnames enters the surnames of the persons, the best known person of each.
func (g *gazetteer) addSurnames() {
	best := make(map[string]int32)
	var order []string
	for i := range g.entries {
		e := &g.entries[i]
		if e.kind != document.Person {
			continue
		}
		words := slices.Collect(eachWord(e.name))
		if len(words) < 2 {
			continue
		}
		s := surnameOf(words)
		if o, ok := best[s]; !ok {
			order = append(order, s)
		} else if g.entries[o].rank <= e.rank {
			continue
		}
		best[s] = int32(i)
	}
	for _, s := range order {
		ref := best[s]
		star := strings.HasPrefix(s, "عبد ") || familyFirst(g.entries[ref].code) || !strings.Contains(s, " ") && g.arabName(g.entries[ref].name, g.entries[ref].code)
		if !strings.Contains(s, " ") {
			id := g.word(fold(s))
			c := g.classes[id]
			star = star || c&(cArab|cFamilyStar|cGiven|cGivenStar) != 0 || c&cName == 0
			if c&cName == 0 {
				g.classes[id] |= cFamilyStar
			}
		}
		g.add(s, value{meaning: mSurname, star: star, ref: ref, gender: g.entries[ref].gender})
	}
}

// demote makes a name that one list calls a common word, too, doubtful in all of them.
func (g *gazetteer) demote() {
	for i, c := range g.classes {
		if c&cGivenStar != 0 {
			c &^= cGiven
		}
		if c&cFamilyStar != 0 {
			c &^= cFamily
		}
		if c&cGivenStar != 0 && c&cFamily != 0 {
			c = c&^cFamily | cFamilyStar
		}
		if c&cFamilyStar != 0 && c&cArab != 0 && c&cGiven != 0 && c&cDefinite != 0 {
			c = c&^cGiven | cGivenStar
		}
		g.classes[i] = c
	}
}

// surnameOf is the last word of a name with the particles before it (بن سلمان).
func surnameOf(words []string) string {
	i := len(words) - 1
	if i > 1 && words[i] == "الله" {
		i-- // نجيب الله
	}
	for i > 1 {
		switch fold(words[i-1]) {
		case "بن", "ال", "ابو", "عبد", "دي", "دو", "دا", "فان", "فون", "دير", "ولد", "لا", "لو", "داود", "نصر":
			i--
			continue
		}
		break
	}
	return strings.Join(words[i:], " ")
}

func (g *gazetteer) readTitle(r *row) error {
	if len(r.fields) < 5 {
		return fmt.Errorf("want 5 columns, have %d", len(r.fields))
	}
	ref := int32(len(g.titles))
	head, _ := cutStar(strings.Split(r.field(2), "|")[0])
	feminine, _ := cutStar(strings.Split(r.field(3), "|")[0])
	base, _, _ := strings.Cut(head, " ")
	g.titles = append(g.titles, title{kind: r.field(0), flags: r.field(1), base: strings.TrimPrefix(fold(base), "ال"), masculine: head, feminine: feminine, compound: strings.Contains(head, " ")})
	v := value{meaning: mTitle, ref: ref, number: document.Plur}
	// plurals come first: a form in ين is a plural rather than a dual where both are written alike
	eachName(r.field(4), func(form string, _, star bool) {
		v := v
		v.star = star
		g.addForms(form, v)
	})
	v.number = document.Sing
	for column, gender := range []document.Gender{document.Masc, document.Fem} {
		eachName(r.field(2+column), func(form string, _, star bool) {
			v := v
			v.gender, v.star = gender, star
			g.addTitle(form, v)
		})
	}
	return nil
}

// addTitle enters a form in the singular with its dual and the forms with pronouns.
func (g *gazetteer) addTitle(form string, v value) {
	g.addForms(form, v)
	if strings.Contains(form, " ") {
		return
	}
	stem := form
	if rest, ok := strings.CutSuffix(form, "ة"); ok {
		stem = rest + "ت"
	}
	dual := v
	dual.number = document.Dual
	for _, ending := range []string{"ان", "ين"} {
		g.addForms(stem+ending, dual)
	}
	if strings.Contains(g.titles[v.ref].flags, "n") {
		v.owned, v.definite = true, true
		for _, p := range []string{"ه", "ها", "هم", "هما", "هن"} {
			g.add(stem+p, v)
		}
	}
}

// addForms enters a form as it stands and, for a bare word, with article.
func (g *gazetteer) addForms(form string, v value) {
	if strings.HasPrefix(form, "ال") {
		v.definite = true
		g.add(form, v)
		return
	}
	g.add(form, v)
	if !strings.Contains(form, " ") {
		v.definite = true
		g.add("ال"+form, v)
	}
}

func (g *gazetteer) readInstitution(r *row) error {
	gender := document.Masc
	if r.field(1) == "f" {
		gender = document.Fem
	}
	ref := int32(len(g.institutions))
	g.institutions = append(g.institutions, institution{class: r.field(0)[0], gender: gender})
	eachName(r.field(2), func(form string, _, star bool) {
		g.add(form, value{meaning: mInstitution, ref: ref, star: star, gender: gender})
	})
	return nil
}

func (g *gazetteer) readGroup(r *row) error {
	name, _ := cutStar(r.field(2))
	e := entry{kind: document.Group, name: name, gender: document.Masc, number: document.Plur}
	if r.field(1) == "f" {
		e.gender = document.Fem
	}
	switch r.field(0) {
	case "s":
		e.number = document.Sing
	case "d":
		e.number = document.Dual
	}
	ref := g.enter(e)
	eachName(r.field(2)+"|"+r.field(3), func(form string, _, star bool) {
		g.add(form, value{meaning: mGroup, ref: ref, star: star})
	})
	return nil
}
