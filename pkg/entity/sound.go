package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// sound is the hash of the consonants of a foreign name as Arabic writes them, and their
// number: letters that one newspaper uses for a foreign sound and another does not are one
// (غ and ج for g, تش and ج for ch, ق ك, ط ت ث, ص س ش ز), vowels count for nothing (جوتيريس,
// غوتيريش). It takes a folded word.
func sound(word string) (hash uint64, n int) {
	hash = 14695981039346656037
	last := rune(0)
	if strings.Contains(word, "تش") {
		word = strings.ReplaceAll(word, "تش", "ج")
	}
	word = strings.TrimSuffix(word, "ه") // stands for a at the end
	for _, r := range word {
		switch r {
		case 'ا', 'و', 'ي', 'ى', 'ء', 'ئ', 'ؤ', 'ة', 'ع':
			last = 0
			continue
		case 'غ', 'چ', 'گ', 'ژ':
			r = 'ج'
		case 'ق':
			r = 'ك'
		case 'ط', 'ث':
			r = 'ت'
		case 'ص', 'ش', 'ز', 'ظ':
			r = 'س'
		case 'ض', 'ذ':
			r = 'د'
		case 'ڤ':
			r = 'ف'
		case 'پ':
			r = 'ب'
		case 'ح':
			r = 'ه'
		}
		if r == last {
			continue
		}
		last = r
		hash = (hash ^ uint64(r)) * 1099511628211
		n++
	}
	return hash, n
}

// nameSound is the sound of a name's first and last words together, ok false for one that
// is too short to tell names apart.
func nameSound(first, last string) (hash uint64, ok bool) {
	a, n := sound(first)
	b, m := sound(last)
	return a*31 + b, n > 0 && m > 1 && n+m > 3
}

// alike reports whether two first names are spellings of one foreign name.
func alike(a, b string) bool {
	h, n := sound(a)
	k, m := sound(b)
	return n > 1 && m > 1 && h == k
}

// soundIndex maps the sound of the foreign persons of the gazetteers to their entries, the
// best known first.
func (g *gazetteer) soundIndex() map[uint64]int32 {
	g.soundOnce.Do(func() {
		g.sounds = make(map[uint64]int32, len(g.entries)/4)
		for i := range g.entries {
			e := &g.entries[i]
			first, rest, ok := strings.Cut(e.name, " ")
			if e.role == "" || !ok || g.arabName(e.name, e.code) || familyFirst(e.code) {
				continue
			}
			last := rest[strings.LastIndexByte(rest, ' ')+1:]
			h, ok := nameSound(fold(first), fold(last))
			if o, seen := g.sounds[h]; ok && (!seen || g.entries[o].rank > e.rank) {
				g.sounds[h] = int32(i)
			}
		}
	})
	return g.sounds
}

// familyFirst reports whether the names of a country begin with the family name.
func familyFirst(code string) bool {
	switch code {
	case "CN", "KP", "KR", "TW", "VN":
		return true
	}
	return false
}

// bySound is the person of the document whose foreign surname sounds like an unknown word,
// −1 for none.
func (g *register) bySound(word string) int32 {
	if len(g.sounds) == 0 {
		return -1
	}
	if h, c := sound(word); c > 2 {
		if p, ok := g.sounds[h]; ok {
			return p
		}
	}
	return -1
}

// sameFirst reports whether the first name of person p is another spelling of that of n.
func (g *register) sameFirst(p int32, n *name) bool {
	first, _, ok := strings.Cut(g.items[p].Name, " ")
	t := &g.r.tokens[n.first]
	return ok && n.keys == nil && t.class&cArab == 0 && alike(fold(first), t.folded)
}

// maxShortSound bounds the consonants of a first name that may be another one's by chance.
const maxShortSound = 3

// otherSex reports whether the first name at token i is one of the other sex than the known name, which it sounds
// like, and not that name with another ending.
func (r *Recognizer) otherSex(i int, word, known string, gender document.Gender) bool {
	sex := r.genderOfName(i)
	if _, n := sound(word); n > maxShortSound || strings.HasPrefix(known, word) || strings.HasPrefix(word, known) {
		return false
	}
	return sex != 0 && gender != 0 && sex != gender
}

// soundsKnown is the entry of the foreign person of the gazetteers whose name n is in
// another spelling, −1 for none.
func (g *register) soundsKnown(n *name) int32 {
	first, last := &g.r.tokens[n.first], &g.r.tokens[n.end-1]
	if n.keys != nil || n.end-n.first < 2 || first.class&(cArab|cFamilyFirst) != 0 || last.class&cArab != 0 {
		return -1
	}
	word := first.folded
	if n.host != nil && n.host.cut > 0 {
		word = fold(g.r.d.Slice(g.r.span(n.first, n.first+1, n.host)))
	}
	if h, ok := nameSound(word, last.folded); ok {
		if e, ok := g.r.gaz.soundIndex()[h]; ok {
			known, _, _ := strings.Cut(g.r.gaz.entries[e].name, " ")
			if a, _ := utf8.DecodeRuneInString(fold(known)); g.r.gaz.entries[e].kind != document.Person && !strings.HasPrefix(word, string(a)) {
				return -1 // the consonants of a body's name, but somebody else's vowels
			}
			if g.r.otherSex(n.first, word, fold(known), g.r.gaz.entries[e].gender) {
				return -1 // جون ميلر is no Gina Miller
			}
			if last.meant&(1<<mSurname) == 0 && strings.HasSuffix(word, "و") != strings.HasSuffix(known, "و") {
				return -1 // جيورجيو كيليني is no George Clooney
			}
			return e
		}
	}
	return -1
}
