package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// reading is what a word takes from its form and analysis, whatever stands around it.
type reading struct {
	info  *info
	class class
	maybe class
	pos   document.UPOS
	feats document.Feats
}

// fill sets what is known of the surface form of w and of its analysis a, nil for none.
func (x *Reader) fill(w *word, surface string, a *document.Analysis) {
	if a == nil {
		w.info = x.infoFor(surface)
		w.class = w.info.class
		return
	}
	r, known := x.readings.Find(a)
	if !known {
		of := x.infoFor(surface)
		w.info, w.class = of, of.class
		if x.use(w, a); w.info != of {
			x.lex.begin(w.info)
		}
		*r = reading{w.info, w.class, w.maybe, w.pos, w.feats}
		return
	}
	w.info, w.class, w.maybe, w.pos, w.feats, w.read = r.info, r.class, r.maybe, r.pos, r.feats, a
}

// infoSlots is how many infos are at hand.
const infoSlots = 1 << 15

// infoFor returns what is known of a surface form. Each form has one slot to be
// remembered in, which the next one of the same slot takes.
func (x *Reader) infoFor(surface string) *info {
	h := hashOf(surface)
	slot := &x.infos[h%infoSlots]
	if slot.hash != h || slot.info == nil || slot.info.surface != surface {
		*slot = infoSlot{h, x.lex.analyse(strings.Clone(surface))}
	}
	return slot.info
}

// infoSlot is a remembered info with the hash of its surface form.
type infoSlot struct {
	hash uint64
	info *info
}

// hashOf is the FNV-1a hash of s, with its bits mixed.
func hashOf(s string) uint64 {
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
	h := hashOf(s)
	v[h/64%uint64(len(v))] |= 1 << (h % 64)
}

// may reports whether s may be on the list; if not, it is not.
func (v *sieve) may(s string) bool {
	h := hashOf(s)
	return v[h/64%uint64(len(v))]>>(h%64)&1 != 0
}

// sift fills the sieve of the words in the tables.
func (l *lexicon) sift() {
	for s := range l.classes {
		l.words.add(s)
	}
	for s := range l.forms {
		l.words.add(s)
	}
	for s := range l.nouns {
		l.words.add(s)
	}
}

// classOf, formsOf and noun look a word up in the tables.
func (l *lexicon) classOf(s string) class {
	if !l.words.may(s) {
		return 0
	}
	return l.classes[s]
}

func (l *lexicon) formsOf(s string) []verbForm {
	if !l.words.may(s) {
		return nil
	}
	return l.forms[s]
}

func (l *lexicon) noun(s string) (n noun, ok bool) {
	if l.words.may(s) {
		n, ok = l.nouns[s]
	}
	return n, ok
}

// stands reports whether the text has the name as it is.
func (x *Extractor) stands(name string) bool {
	there, ok := x.memo.stands[name]
	if !ok {
		there = strings.Contains(x.page.d.Text, name)
		x.memo.stands[name] = there
	}
	return there
}

// cited are the verbs by which a paper is cited: جاء في التقرير أن.
var cited = map[string]bool{"جاء": true, "ورد": true, "يرد": true, "جاءت": true}

// sourceWords are words other than prepositions that begin a prepositional cue.
var sourceWords = set("حسبما براي بنظر طبقا نقلا تبعا")

// begin notes what may begin with the form.
func (l *lexicon) begin(in *info) {
	in.cites = cited[in.base] || cited[strings.TrimPrefix(in.form, "و")]
	in.sources = nil
	if in.class&cPreposition == 0 && !sourceWords[in.base] {
		return
	}
	for n := range l.sources {
		if s := &l.sources[n]; s.words[0] == in.base || s.words[0] == in.form {
			in.sources = append(in.sources, s)
		}
	}
}
