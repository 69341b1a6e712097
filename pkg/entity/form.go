package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/memo"
)

// host is one way to read a surface form: a word of the gazetteers behind proclitics.
type host struct {
	word int32 // its number, 0 for a word that the gazetteers do not have
	node int32 // its child of the root
	cut  uint8 // bytes of the surface before it
	// conj and prep say which proclitics were taken off.
	conj, prep bool
	key        wordKey // for names met in the document
}

// wordKey stands for a name's word without its article: a hash of 64 bits, so that two
// words of a document never share one.
type wordKey uint64

// form is what is known of a surface form without context; forms are shared between all
// tokens of the form.
type form struct {
	folded string
	hosts  [3]host // the whole form first
	n      int
	class  class // of the whole form, or of the host behind a conjunction where only that is known
	meant  mask  // meanings of all names that begin with one of the hosts, one word names only
	begins mask  // meanings of all names that begin with one of the hosts
	arabic bool
	named  bool // one of the hosts begins a name
	dated  bool // one of the hosts begins a date
	// dull tells that no name of a person begins with the word, untitled, unless one of the
	// document has it for a surname, a bracket of commas makes it one or the rest of a title
	// stands before it.
	dull   bool
	number int32 // value of a number of digits, −1 for none
}

// forms remembers forms: by the analysis that all tokens of a form share, those without
// one by their surface.
type forms struct {
	gaz       *gazetteer
	analysed  memo.Table[*form]
	bySurface map[string]*form
}

// maxForms bounds bySurface.
const maxForms = 1 << 14

func newForms(g *gazetteer) forms { return forms{gaz: g, bySurface: make(map[string]*form)} }

// look returns the form of a surface with an analysis or nil.
func (f *forms) look(surface string, a *document.Analysis) *form {
	if a != nil {
		fm, known := f.analysed.Find(a)
		if !known {
			*fm = f.analyse(surface)
			(*fm).dull = (*fm).dull || f.common(*fm, a)
		}
		return *fm
	}
	if fm, ok := f.bySurface[surface]; ok {
		return fm
	}
	if len(f.bySurface) >= maxForms {
		clear(f.bySurface)
	}
	fm := f.analyse(surface)
	f.bySurface[strings.Clone(surface)] = fm
	return fm
}

// key is the key of a name's folded word.
func key(word string) wordKey {
	if rest, ok := strings.CutPrefix(word, "ال"); ok && len(rest) >= 4 {
		word = rest
	}
	h := uint64(14695981039346656037) // FNV-1a
	for i := 0; i < len(word); i++ {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return wordKey(h)
}

// analyse looks a surface form up: as it stands, without و or ف, without ب، ك، ل.
func (f *forms) analyse(surface string) *form {
	w := fold(strings.TrimPrefix(surface, "#"))
	fm := &form{folded: strings.Clone(w), number: -1}
	r, _ := utf8.DecodeRuneInString(w)
	fm.arabic = r >= 0x0621 && r <= 0x06FF && r != '،' && r != '؛' && r != '؟'
	if n, ok := parseNumber(surface); ok {
		fm.number = n
	}
	off := len(surface) - len(strings.TrimPrefix(surface, "#"))
	f.push(fm, w, off, false, false)
	if !fm.arabic {
		return fm
	}
	rest, cut := w, 0
	for _, c := range []string{"و", "ف"} {
		if r, ok := strings.CutPrefix(w, c); ok && len(r) >= 4 {
			rest, cut = r, 1
			f.push(fm, r, off+cutAt(surface[off:], 1), true, false)
		}
	}
	for _, p := range []string{"ب", "ل", "ك"} {
		r, ok := strings.CutPrefix(rest, p)
		if !ok || len(r) < 4 {
			continue
		}
		if p == "ل" && strings.HasPrefix(r, "ل") {
			r = f.gaz.behindLam(r)
		}
		f.push(fm, r, off+cutAt(surface[off:], cut+1), cut > 0, true)
	}
	if fm.hosts[0].word != 0 {
		fm.class = f.gaz.classes[fm.hosts[0].word]
	} else if strings.HasPrefix(w, "ال") && len(w) > 8 {
		fm.class = cDefinite
	} else if fm.n > 1 && fm.hosts[1].word != 0 && fm.hosts[1].conj && !fm.hosts[1].prep {
		fm.class = f.gaz.classes[fm.hosts[1].word] &^ (cPlaceTrigger | cMediaTrigger)
	}
	for i := range fm.n {
		fm.meant |= f.gaz.meanings(fm.hosts[i].node)
		fm.begins |= f.gaz.begins[fm.hosts[i].node]
		fm.named = fm.named || fm.hosts[i].node != 0
		fm.dated = fm.dated || f.gaz.classes[fm.hosts[i].word]&cDateWord != 0
	}
	fm.dull = fm.class&cFunction != 0 && fm.nameless()
	if w == "امام" && strings.HasPrefix(surface, "أ") { // before, no إمام
		fm.begins, fm.meant = fm.begins&^(1<<mTitle), fm.meant&^(1<<mTitle)
	}
	return fm
}

// nameless reports whether a form begins no known name of a person and no compound part of one.
func (fm *form) nameless() bool {
	return fm.class&cParticle == 0 && fm.begins&(1<<mPerson|1<<mSurname) == 0
}

// common reports whether nameWord takes an untitled first word of the form, with analysis a,
// for none of a name wherever it stands: most words are so, and need not be asked again.
func (f *forms) common(fm *form, a *document.Analysis) bool {
	if fm.class&cName != 0 || !fm.nameless() || strings.HasPrefix(fm.folded, "عبدال") {
		return false
	}
	if a.Source == document.Guess || a.UPOS() == document.PROPN || objectPronoun(a) && foreignEnding(fm.folded) {
		return false
	}
	for h := 1; h < fm.n; h++ {
		if host := &fm.hosts[h]; host.prep && f.gaz.classes[host.word]&cGiven != 0 {
			return false
		}
	}
	return true
}

// behindLam gives the article that merges with ل back (للصين: ل + الصين) unless the
// gazetteers only know the word that begins with ل itself (لليبيا: ل + ليبيا).
func (g *gazetteer) behindLam(w string) string {
	if article := "ا" + w; g.words[article] != 0 || g.words[w] == 0 {
		return article
	}
	return w
}

// push adds a host, in the spelling that the gazetteers have: ى at the end for ي and ه
// for ة are common slips.
func (f *forms) push(fm *form, w string, cut int, conj, prep bool) {
	if fm.n == len(fm.hosts) {
		return
	}
	k := key(w)
	id := int32(0)
	if f.gaz.sieve.may(k) {
		id = f.gaz.words[w]
	}
	if id == 0 && fm.arabic {
		if r, ok := strings.CutSuffix(w, "ى"); ok {
			id = f.gaz.words[r+"ي"]
		} else if r, ok := strings.CutSuffix(w, "ه"); ok {
			id = f.gaz.words[r+"ة"]
		}
	}
	fm.hosts[fm.n] = host{word: id, node: f.gaz.root[id], key: k, cut: uint8(min(cut, 255)), conj: conj, prep: prep}
	fm.n++
}

// parseNumber reads a number of at most four digits of any of the usual kinds.
func parseNumber(s string) (int32, bool) {
	n, digits := int32(0), 0
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			r -= '0'
		case r >= '٠' && r <= '٩':
			r -= '٠'
		case r >= '۰' && r <= '۹':
			r -= '۰'
		default:
			return 0, false
		}
		n = n*10 + int32(r)
		if digits++; digits > 4 {
			return 0, false
		}
	}
	return n, digits > 0
}
