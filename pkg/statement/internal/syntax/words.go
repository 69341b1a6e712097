package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Word is one token of the page.
type Word struct {
	document.Span
	*lexicon.Info
	// Class is that of the form and, for a noun, of its lemma (قضاة: قاض).
	Class lexicon.Class
	// maybe are the classes that the word has only behind certain words.
	maybe lexicon.Class
	Punct rune // the mark where the token is punctuation, else 0
	Quote int  // 1-based index of the outermost quotation whose content holds the word
	Pos   document.UPOS
	Feats document.Feats
	Read  *document.Analysis // nil without analyses
	lemma string             // that of the analysis, folded
	// Mention is the 1-based index of the longest entity mention that begins at the word
	// or goes on over it.
	Mention int
	// Deed tells that the word is a masdar against the tagger, which has read a verb.
	Deed bool
}

// Finite returns the finite form of the word, perfect or third-person imperfect, the one
// of the verb that the tagger found before others.
func (w *Word) Finite() *lexicon.VerbForm {
	if w.Deed {
		return nil
	}
	if w.Pos == document.VERB {
		for i := range w.Cues {
			f := &w.Cues[i]
			if (f.Kind == lexicon.Perfect || f.Kind == lexicon.Imperfect) && f.Lemma == w.lemma {
				return f
			}
		}
	}
	f := w.Info.Finite()
	if f != nil && w.Below && w.Pos == document.NOUN && strings.HasPrefix(f.Verb.Lemma, "أ") {
		return nil // إدانته is not أدانته
	}
	return f
}

// agreesWithReading reports whether the verb that the tagger found, if it found one of the
// dictionary, is the one of the finite form; where the form belongs to several verbs of
// the lexicon the one of the reading moves to the front (ذكر).
func (w *Word) agreesWithReading() bool {
	if w.Pos != document.VERB || w.Read.Source != document.Lexicon {
		return true
	}
	for i := range w.Cues {
		f := &w.Cues[i]
		if (f.Kind == lexicon.Perfect || f.Kind == lexicon.Imperfect) && f.Lemma == w.lemma {
			return true
		}
	}
	return false
}

// isTalk reports whether the word is a speech or a report rather than a body.
func (w *Word) isTalk() bool { return w.Is(lexicon.ClassTalk | lexicon.ClassReport) }

func (w *Word) Is(c lexicon.Class) bool { return w.Class&c != 0 }

// use takes over what the analysis of the word knows better than its letters: part of
// speech, features and clitics (بدعم = ب + دعم).
func (x *Reader) use(w *Word, a *document.Analysis) {
	w.Read, w.Pos, w.Feats = a, a.UPOS(), a.Feats()
	if (w.Pos == document.NOUN || w.Pos == document.ADJ) && w.Class&^lexicon.ClassDependent == 0 && w.Noun == nil {
		x.classify(w, a)
	} else if w.Pos == document.NOUN && w.NounOwner != "" {
		w.Class |= x.Lex.People.Nouns[lexicon.LemmaKey(a.Lemma)] & lexicon.ClassTalk // في بيانه
	}
	if w.Conj && (w.Cues == nil || (w.Pos == document.PROPN || w.Pos == document.NOUN && strings.HasPrefix(w.Form, "ف")) && a.Source == document.Lexicon) && (w.Info.Class == 0 || x.Lex.Classes[w.Base] == 0) && len(a.Segments) == 1 && (a.Source == document.Lexicon && w.Pos == document.NOUN || w.Pos == document.PROPN) {
		in := *w.Info // وفدا is not و + فدا, فاليري not ف + اليري
		in.Base, in.Conj, in.Noun, in.Class, in.Triggers = in.Form, false, nil, x.Lex.Classes[in.Form], true
		in.Article = in.Article && w.Pos != document.PROPN
		in.Cues = nil // فيشر is not ف + يشر
		w.Info = &in
		x.classify(w, a)
		return
	}
	if w.Info.Class != 0 || len(a.Segments) == 1 {
		return
	}
	prefix, conj := "", false
	for _, s := range a.Segments[:a.Host] {
		switch {
		case s.UPOS == document.ADP && (s.Form == "ب" || s.Form == "ل" || s.Form == "ك"):
			prefix = s.Form
		case s.UPOS == document.CCONJ:
			conj = true
		}
	}
	if prefix == w.Prefix && conj == w.Conj {
		return
	}
	in := *w.Info
	if prefix != "" && in.Finite() == nil && a.Source != document.Guess {
		in.Prefix = prefix
	}
	if conj && !in.Conj && a.Source != document.Guess {
		in.Conj = true
		in.Base = strings.TrimPrefix(strings.TrimPrefix(in.Form, "و"), "ف")
		in.Triggers = true // its base is another now
	}
	w.Info = &in
}

// HasPronoun reports whether the analysis has a pronoun after the host (رحيله).
func (w *Word) HasPronoun() bool {
	return w.Read != nil && w.Read.Host+1 < len(w.Read.Segments)
}

// Definite reports whether the word carries the article.
func (w *Word) Definite() bool {
	if w.Read != nil && w.Read.Source != document.Guess {
		return w.Feats.Article // not التزام
	}
	return w.Article
}

// UnknownName reports whether the word looks like one more part of a name: a proper name
// or a word that the dictionary does not have, bare of article, clitics and mention.
func (w *Word) UnknownName() bool {
	if w.Mention != 0 || w.Conj || w.Definite() || w.Class != 0 || w.Prefix != "" || w.Cues != nil || !w.Arabic {
		return false
	}
	return w.Pos == document.PROPN || w.Read != nil && w.Read.Source == document.Guess && w.Pos != document.VERB
}

// classify gives w the classes of its lemma in the analysis a.
func (x *Reader) classify(w *Word, a *document.Analysis) {
	for _, s := range a.Segments[:a.Host] {
		if s.UPOS == document.ADP {
			return // للرئيس: what it may be is told by the preposition's reader
		}
	}
	l := &x.Lex.People
	lemma := lexicon.LemmaKey(a.Lemma)
	sound := w.Feats.Number == lexicon.Plural && !w.Feats.Broken && (strings.HasSuffix(w.Base, "ون") || strings.HasSuffix(w.Base, "ين") || strings.HasSuffix(w.Base, "و"))
	c := l.Nouns[lemma]
	switch {
	case w.Pos == document.NOUN:
		w.Class |= c
		if l.Talk[lemma] {
			w.maybe |= lexicon.ClassTalk
		}
	case c&lexicon.ClassHuman != 0 && sound:
		w.Class |= lexicon.ClassHuman
	case c&lexicon.ClassHuman != 0 && w.Definite():
		w.maybe |= lexicon.ClassHuman
	}
	if sound && (l.Weak[lemma] || strings.HasSuffix(w.Base, "و") && (w.Pos == document.NOUN || w.Pos == document.ADJ)) || // واضعو: only people have such a plural
		l.Forms[strings.TrimPrefix(w.Base, "ال")] {
		w.Class |= lexicon.ClassHuman
	}
}

// useHashtag reads a hashtag of several words by its first one (#شرطة_المدينة: of a body).
func (x *Reader) useHashtag(w *Word, surface string) {
	head, rest, joined := strings.Cut(strings.TrimLeft(surface, "#"), "_")
	if !joined {
		return
	}
	head = lexicon.Fold(head)
	bare, article := strings.CutPrefix(head, "ال")
	c := (x.Lex.Classes[head] | x.Lex.Classes[bare] | x.Lex.People.Nouns[lexicon.LemmaKey(bare)]) & (lexicon.ClassHuman | lexicon.ClassInstitution | lexicon.ClassReport | lexicon.ClassMediaHead)
	if c == 0 {
		return
	}
	in := *w.Info
	in.Article = article || strings.Contains(rest, "ال")
	w.Info, w.Class = &in, w.Class|c
	w.Feats.Number, w.Feats.Gender = lexicon.Singular, lexicon.Masculine
	if strings.HasSuffix(bare, "ة") {
		w.Feats.Gender = lexicon.Feminine
	}
}

// settleClass gives w, word i, the classes that what stands before it allows: an adjective is a
// person where it heads its phrase, a noun an occasion of speaking behind a preposition.
func (w *Word) settleClass(i int, words []Word) {
	if i == 0 {
		w.Class |= w.maybe & lexicon.ClassHuman
		return
	}
	b := &words[i-1]
	if w.maybe&lexicon.ClassHuman != 0 && b.Pos != document.NOUN && b.Pos != document.ADJ && b.Pos != document.PROPN {
		w.Class |= lexicon.ClassHuman
	}
	if w.maybe&lexicon.ClassTalk != 0 && speaksAt.Has(b.Form) {
		w.Class |= lexicon.ClassTalk
	}
}

// speaksAt are the prepositions behind which a word names the occasion of speaking.
var speaksAt = lexicon.Set("في خلال عبر على اثناء عقب وفي وخلال")

// reading is what a word takes from its form and analysis, whatever stands around it.
type reading struct {
	info  *lexicon.Info
	class lexicon.Class
	maybe lexicon.Class
	pos   document.UPOS
	feats document.Feats
	lemma string
}

// fill sets what is known of the surface form of w and of its analysis a, nil for none.
func (x *Reader) fill(w *Word, surface string, a *document.Analysis) {
	if a == nil {
		w.Info = x.infoFor(surface)
		w.Class = w.Info.Class
		return
	}
	r, known := x.readings.Find(a)
	if !known {
		of := x.infoFor(surface)
		w.Info, w.Class, w.lemma = of, of.Class, lexicon.Fold(a.Lemma)
		if x.use(w, a); w.Info != of {
			x.Lex.Begin(w.Info)
		}
		*r = reading{w.Info, w.Class, w.maybe, w.Pos, w.Feats, w.lemma}
		return
	}
	w.Info, w.Class, w.maybe, w.Pos, w.Feats, w.Read, w.lemma = r.info, r.class, r.maybe, r.pos, r.feats, a, r.lemma
}

// infoSlots is how many infos are at hand.
const infoSlots = 1 << 15

// infoFor returns what is known of a surface form. Each form has one slot to be
// remembered in, which the next one of the same slot takes.
func (x *Reader) infoFor(surface string) *lexicon.Info {
	h := lexicon.HashOf(surface)
	slot := &x.infos[h%infoSlots]
	if slot.hash != h || slot.info == nil || slot.info.Surface != surface {
		*slot = infoSlot{h, x.Lex.Analyse(strings.Clone(surface))}
	}
	return slot.info
}

// infoSlot is a remembered info with the hash of its surface form.
type infoSlot struct {
	hash uint64
	info *lexicon.Info
}

// Proclisis reports whether w begins with the preposition pre (بإثارة, للحظر).
func Proclisis(w *Word, pre string) bool {
	if w.Prefix == pre {
		return true
	}
	if w.Read != nil {
		return false
	}
	if !w.Arabic || w.Conj || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassPreposition|lexicon.ClassRelative|lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassConnective|lexicon.ClassTurn|lexicon.ClassNegative|lexicon.ClassHuman) || w.Mention != 0 && w.Prefix == "" {
		return false
	}
	return strings.HasPrefix(w.Form, pre) && len(w.Form) >= 8
}

// PrefixLength is the length in bytes of the preposition that w begins with in the text,
// with a stretch after it.
func (x *Reader) PrefixLength(w *Word) int {
	s := x.Page.D.Text[w.Start:w.End]
	rest := s[2:]
	for strings.HasPrefix(rest, "ـ") {
		rest = rest[2:]
	}
	return len(s) - len(rest)
}
