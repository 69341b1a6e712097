package lexicon

import (
	"strings"
)

// HashOf is the FNV-1a hash of s, with its bits mixed.
func HashOf(s string) uint64 {
	h := uint64(0xCBF29CE484222325)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 0x100000001B3
	}
	return h ^ h>>32
}

// sieve has a bit for each word of a list, so that most other words need not be looked
// up (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970).
type sieve [1 << 18 / 64]uint64

// add puts s on the list.
func (v *sieve) add(s string) {
	h := HashOf(s)
	v[h/64%uint64(len(v))] |= 1 << (h % 64)
}

// may reports whether s may be on the list; if not, it is not.
func (v *sieve) may(s string) bool {
	h := HashOf(s)
	return v[h/64%uint64(len(v))]>>(h%64)&1 != 0
}

// sift fills the sieve of the words in the tables.
func (l *Lexicon) sift() {
	l.Forces.sift()
	for s := range l.Classes {
		l.words.add(s)
	}
	for s := range l.forms {
		l.words.add(s)
	}
	for s := range l.Nouns {
		l.words.add(s)
	}
}

// classOf, formsOf and noun look a word up in the tables.
func (l *Lexicon) classOf(s string) Class {
	if !l.words.may(s) {
		return 0
	}
	return l.Classes[s]
}

func (l *Lexicon) FormsOf(s string) []VerbForm {
	if !l.words.may(s) {
		return nil
	}
	return l.forms[s]
}

func (l *Lexicon) noun(s string) (n noun, ok bool) {
	if l.words.may(s) {
		n, ok = l.Nouns[s]
	}
	return n, ok
}

// cited are the verbs by which a paper is cited: جاء في التقرير أن.
var cited = map[string]bool{"جاء": true, "ورد": true, "يرد": true, "جاءت": true}

// sourceWords are words other than prepositions that begin a prepositional cue.
var sourceWords = Set("حسبما براي بنظر طبقا نقلا تبعا")

// Begin notes what may begin with the form.
func (l *Lexicon) Begin(in *Info) {
	in.Cites = cited[in.Base] || cited[strings.TrimPrefix(in.Form, "و")]
	in.Sources = nil
	if in.Class&ClassPreposition == 0 && !sourceWords.Has(in.Base) {
		return
	}
	for n := range l.sources {
		if s := &l.sources[n]; s.Words[0] == in.Base || s.Words[0] == in.Form {
			in.Sources = append(in.Sources, s)
		}
	}
}
