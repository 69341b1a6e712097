package entity

import (
	"strings"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// meaning is what a name in the trie can stand for.
type meaning uint8

const (
	mCountry meaning = iota
	mCapital
	mPlace
	mOrganisation
	mPerson
	mSurname
	mTitle
	mGroup
	mInstitution
	mDemonym
	mMonth
	mHijri
	mWeekday
	mNumber
	mPast
	mFuture
	mThis
	mSame
	mUnit
	mTwo
	mLead
)

// mask is a set of meanings.
type mask uint32

const (
	placeNames = 1<<mCountry | 1<<mCapital | 1<<mPlace
	properties = placeNames | 1<<mOrganisation | 1<<mPerson | 1<<mSurname | 1<<mGroup
	dateWords  = 1<<mMonth | 1<<mHijri | 1<<mWeekday | 1<<mNumber | 1<<mPast | 1<<mFuture | 1<<mThis | 1<<mSame | 1<<mUnit | 1<<mTwo | 1<<mLead
)

// value is one meaning of a name.
type value struct {
	meaning meaning
	// star says that the name is also a common word or phrase.
	star   bool
	gender document.Gender
	number document.Numerus
	// definite says that a title carries the article, owned that it carries a pronoun (نظيره).
	definite, owned bool
	// ref is the index of an entry, title or institution, or the value of a word of dates.
	ref int32
	// next is 1 + the next value of the same name.
	next int32
}

// entry is one thing that the gazetteers know.
type entry struct {
	kind   document.EntityKind
	name   string
	code   string
	role   string // role kind of persons, kind of places and organisations
	gender document.Gender
	number document.Numerus
	// country is 1 + the entry of the country whose capital the place is.
	country int32
	// rank orders persons of one surname, the best known first.
	rank int
}

// class is a set of properties of a word.
type class uint32

const (
	cGiven class = 1 << iota
	cGivenStar
	cFamily
	cFamilyStar
	cNamePart // a part of a compound name
	cFemale
	cMale
	cArab // a family or given name of Arab origin
	cFunction
	cParticle
	cTitleAdjective
	cInstitution
	cPlaceTrigger
	cMediaTrigger
	cGovernmentPreposition
	cGovernmentNoun
	cNamesake    // stands before the name that a thing bears
	cConstruct   // a name that is a common noun before a word with article (قطر الدائرة)
	cDateWord    // begins a date
	cDefinite    // carries the article
	cBearer      // stands before a name that is no person (شركة)
	cClubTrigger // stands before the name of a club (مهاجم)
	cFamilyFirst // a Chinese, Korean or Vietnamese family name, which begins a name
)

const cName = cGiven | cGivenStar | cFamily | cFamilyStar | cNamePart

// demonym is the adjective or noun of a country's people.
type demonym struct {
	country int32 // 1 + entry, 0 none; for cities and regions 0 with code
	code    string
	gender  document.Gender
	number  document.Numerus
}

// gazetteer is the compiled data; it is read only.
type gazetteer struct {
	words   map[string]int32 // folded word → number, from 1
	sieve   sieve            // of words
	classes []class          // by word number
	demonym []int32          // by word number: 1 + index into demonyms
	edges   map[uint64]int32
	first   []int32 // by trie node: 1 + its first value; node 0 is the root
	begins  []mask  // by trie node: the meanings of all names that pass it; none for the root
	inner   []bool  // by trie node: whether an edge leads on
	values  []value
	root    []int32 // by word number: the child of the root

	demonyms     []demonym
	entries      []entry
	titles       []title
	institutions []institution
	verbs        map[string]verbClass // folded lemma
	clubs        map[int32]int32      // entry of a town → that of its club
	towns        map[string]int32     // town → entry of its club, while loading
	peoples      map[int32]string     // 1 + entry of a country → its people (الصينيون)

	soundOnce sync.Once
	sounds    map[uint64]int32 // sound of a foreign person's name → entry, made when first asked for
}

// word returns the number of a folded word, entering it.
func (g *gazetteer) word(w string) int32 {
	if id, ok := g.words[w]; ok {
		return id
	}
	id := int32(len(g.classes))
	g.words[w] = id
	g.sieve.add(key(w))
	g.classes = append(g.classes, 0)
	g.demonym = append(g.demonym, 0)
	g.root = append(g.root, 0)
	if strings.HasPrefix(w, "ال") && len(w) > 6 {
		g.classes[id] |= cDefinite
	}
	return id
}

// mark adds a class to a word.
func (g *gazetteer) mark(w string, c class) { g.classes[g.word(fold(w))] |= c }

// child returns the node behind edge w of node n, 0 when there is none.
func (g *gazetteer) child(n, w int32) int32 {
	if w == 0 {
		return 0
	}
	if n == 0 {
		return g.root[w]
	}
	if !g.inner[n] {
		return 0
	}
	return g.edges[edge(n, w)]
}

// add enters a name of one or more words.
func (g *gazetteer) add(name string, v value) {
	n := int32(0)
	for rest := fold(name); rest != ""; {
		var w string
		if w, rest, _ = strings.Cut(rest, " "); w == "" {
			continue
		}
		id := g.word(w)
		c := g.child(n, id)
		if c == 0 {
			c = int32(len(g.first))
			g.first = append(g.first, 0)
			g.begins, g.inner = append(g.begins, 0), append(g.inner, false)
			if n == 0 {
				g.root[id] = c
			} else {
				g.edges[edge(n, id)] = c
				g.inner[n] = true
			}
		}
		if n == 0 && dateWords>>v.meaning&1 != 0 {
			g.classes[id] |= cDateWord
		}
		n = c
		g.begins[n] |= 1 << v.meaning
	}
	if n != 0 {
		g.attach(n, v)
	}
}

// edge is the key of the step from node n over word w.
func edge(n, w int32) uint64 { return uint64(n)<<32 | uint64(w) }

// attach gives node n a value unless it has the same; of two things of one kind and name
// the first stays, and a name is a common word only where all who enter it say so.
func (g *gazetteer) attach(n int32, v value) {
	last := &g.first[n]
	for *last != 0 {
		o := &g.values[*last-1]
		if o.meaning == v.meaning && (o.ref == v.ref || v.meaning <= mOrganisation) {
			o.star = o.star && v.star
			return
		}
		last = &o.next
	}
	*last = int32(len(g.values)) + 1
	g.values = append(g.values, v)
}

// find returns the first value of one of the meanings at node n.
func (g *gazetteer) find(n int32, want mask) *value {
	for at := g.first[n]; at != 0; {
		v := &g.values[at-1]
		if want>>v.meaning&1 != 0 {
			return v
		}
		at = v.next
	}
	return nil
}

// meanings is the set of meanings at node n.
func (g *gazetteer) meanings(n int32) (m mask) {
	for at := g.first[n]; at != 0; at = g.values[at-1].next {
		m |= 1 << g.values[at-1].meaning
	}
	return m
}
