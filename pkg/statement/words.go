package statement

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// info is what is known of a surface form without its context; infos are shared
// between all tokens of the form.
type info struct {
	surface string
	form    string // folded
	base    string // form without و or ف where the rest is known, else form
	class   class  // of base
	cues    []verbForm
	// pronoun is the enclitic that was taken off to find the cues (يحضها: ها).
	pronoun string
	noun    *noun
	// nounOwner is the enclitic after noun (إعلانها: ها).
	nounOwner string
	// prefix is ب or ل where the word carries one and is no closed-class word.
	prefix string
	future bool // س + verb
	// purpose tells that the verb stands behind the ل of purpose (ليؤكد).
	purpose bool
	conj    bool // base lost و or ف
	// article tells that the word begins with ال, written with a bare alif (not إليونور).
	article bool
	// adverbial tells that an adverbial phrase may begin with the word.
	adverbial bool
	// below tells that it begins with إ, which no perfect of form IV does.
	below  bool
	arabic bool
	// cites tells that a paper may be cited with the word, sources are the prepositional cues
	// that may begin with it.
	cites   bool
	sources []*source
}

// word is one token of the page.
type word struct {
	document.Span
	*info
	// class is that of the form and, for a noun, of its lemma (قضاة: قاض).
	class class
	// maybe are the classes that the word has only behind certain words.
	maybe class
	punct rune // the mark where the token is punctuation, else 0
	quote int  // 1-based index of the outermost quotation whose content holds the word
	pos   document.UPOS
	feats document.Feats
	read  *document.Analysis // nil without analyses
	// mention is the 1-based index of the longest entity mention that begins at the word
	// or goes on over it.
	mention int
}

// enclitics are the pronouns that a third-person cue may carry, longest first.
var enclitics = []string{"هما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك"}

// analyse looks a surface form up in the tables, first as it stands, then without its
// conjunction, then without its pronoun.
func (l *lexicon) analyse(surface string) *info {
	in := &info{surface: surface, form: fold(surface)}
	in.base = in.form
	r, _ := utf8.DecodeRuneInString(in.form)
	in.arabic = r >= 0x0621 && r <= 0x06FF && r != '،' && r != '؛' && r != '؟'
	if !in.arabic {
		in.class = l.classes[in.form]
		l.begin(in)
		return in
	}
	if !l.look(in, in.form) {
		if rest, ok := cutConjunction(in.form); ok && l.look(in, rest) {
			in.base, in.conj = rest, true
		}
	}
	if in.base == in.form && in.cues == nil && in.class == 0 {
		if rest, ok := cutConjunction(in.form); ok && strings.HasPrefix(rest, "ال") && len(rest) >= 10 {
			in.base, in.conj = rest, true // والصين
		}
	}
	rest := surface
	if in.conj {
		rest = surface[2:]
	}
	in.article, in.below = strings.HasPrefix(rest, "ال") && len(rest) > 6, strings.HasPrefix(rest, "إ")
	in.prefix = proclitic(in)
	in.adverbial = opensAdjunct(in)
	l.begin(in)
	return in
}

// look fills in from the tables for the form s and reports whether one of them knows it.
func (l *lexicon) look(in *info, s string) bool {
	in.class |= l.classOf(s)
	if strings.HasSuffix(in.surface, "أ") {
		in.class &^= cAdverb // هنأ is not هنا
	}
	if s == "امام" && !strings.HasPrefix(strings.TrimPrefix(in.surface, "و"), "إ") {
		in.class = in.class&^cHuman | cPreposition // أمام is not إمام
	}
	if in.class&(cThat|cBithat|cRelative|cNegative|cQuestion|cDemonstrative|cAdverb|cConnective) == 0 {
		in.cues = l.formsOf(s)
	} else if in.class&cAdverb != 0 {
		for _, f := range l.formsOf(s) {
			if f.kind == participle && f.verb.flags&flagSpeech != 0 {
				in.cues = append(in.cues, f) // مجددا دعوته
			}
		}
	}
	known := in.class != 0 || in.cues != nil
	if !known {
		if rest, ok := strings.CutPrefix(s, "س"); ok {
			for _, f := range l.formsOf(rest) {
				if f.kind == imperfect || f.kind == firstPerson {
					in.cues = append(in.cues, f)
					in.future, known = true, true
				}
			}
		}
	}
	if rest, ok := strings.CutPrefix(s, "ل"); ok && !known && (strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "ت")) {
		for _, f := range l.formsOf(rest) {
			if f.kind == imperfect {
				in.cues = append(in.cues, f)
				in.purpose, known = true, true
			}
		}
	}
	if n, ok := l.noun(s); ok {
		in.noun, known = &n, true
	}
	if article, ok := strings.CutPrefix(s, "ال"); ok {
		if c := l.classOf(article) & (cHuman | cInstitution | cMediaHead | cReport | cTalk); c != 0 && in.class&cTime == 0 {
			in.class |= c
			known = true
		}
		for _, f := range l.formsOf(article) {
			if f.kind == masdar { // التأكيد
				in.cues = append(in.cues, f)
				known = true
			}
		}
	}
	if in.cues == nil && !known {
		known = l.lookDual(in, s)
	}
	if in.cues == nil && !known {
		known = l.lookPronoun(in, s)
	}
	return known
}

// lookDual takes the ending of the dual off a noun of people: الرئيسان, وزيرين.
func (l *lexicon) lookDual(in *info, s string) bool {
	s = strings.TrimPrefix(s, "ال")
	for _, end := range []string{"ان", "ين"} {
		if rest, ok := strings.CutSuffix(s, end); ok {
			if c := (l.classOf(rest) | l.classOf(strings.TrimSuffix(rest, "ت")+"ة")) & (cHuman | cInstitution); c != 0 {
				in.class |= c
				return true
			}
		}
	}
	return false
}

// lookPronoun takes a pronoun off s: اتهمه, إعلانها.
func (l *lexicon) lookPronoun(in *info, s string) bool {
	for _, p := range enclitics {
		rest, ok := strings.CutSuffix(s, p)
		if !ok || len(rest) < 4 || strings.HasPrefix(s, "ال") && (p == "كم" || p == "نا" || p == "ني" || p == "ك") {
			continue // الحكم is not ألح + كم
		}
		for _, f := range l.formsOf(rest) {
			if !f.bare && f.kind != firstPerson && f.kind != participle {
				in.cues = append(in.cues, f)
			}
		}
		n, ok := l.noun(rest)
		if stem, feminine := strings.CutSuffix(rest, "ت"); !ok && feminine {
			n, ok = l.noun(stem + "ة") // إدانته
		}
		if ok {
			in.noun, in.nounOwner = &n, p
		}
		in.class |= (l.classOf(rest) | l.classOf(strings.TrimSuffix(rest, "ت")+"ة")) & (cHuman | cInstitution) // والدته
		if in.cues != nil || in.noun != nil || in.class != 0 {
			in.pronoun = p
			return true
		}
	}
	return false
}

func cutConjunction(s string) (string, bool) {
	for _, c := range []string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(s, c); ok && len(rest) >= 4 {
			return rest, true
		}
	}
	return s, false
}

// proclitic returns the ب or ل that a word carries before its article or noun.
func proclitic(in *info) string {
	if in.class&(cThat|cBithat|cPreposition|cRelative|cTime|cAdverb|cConnective|cNegative) != 0 || in.finite() != nil {
		return ""
	}
	s := in.base
	switch {
	case strings.HasPrefix(s, "لل"):
		return "ل"
	case strings.HasPrefix(s, "بال"), strings.HasPrefix(s, "كال"):
		return s[:2]
	case s == "ل" || s == "ب":
		return s
	}
	return ""
}

// finite returns the finite form of the word, perfect or third-person imperfect, the one
// of the verb that the tagger found before others.
func (w *word) finite() *verbForm {
	if w.pos == document.VERB {
		for i := range w.cues {
			f := &w.cues[i]
			if (f.kind == perfect || f.kind == imperfect) && f.lemma == fold(w.read.Lemma) {
				return f
			}
		}
	}
	f := w.info.finite()
	if f != nil && w.below && w.pos == document.NOUN && strings.HasPrefix(f.verb.lemma, "أ") {
		return nil // إدانته is not أدانته
	}
	return f
}

// finite returns the first finite form of the word.
func (in *info) finite() *verbForm {
	for i := range in.cues {
		if k := in.cues[i].kind; k == perfect || k == imperfect {
			return &in.cues[i]
		}
	}
	return nil
}

// agreesWithReading reports whether the verb that the tagger found, if it found one of the
// dictionary, is the one of the finite form; where the form belongs to several verbs of
// the lexicon the one of the reading moves to the front (ذكر).
func (w *word) agreesWithReading() bool {
	if w.pos != document.VERB || w.read.Source != document.Lexicon {
		return true
	}
	lemma := fold(w.read.Lemma)
	for i := range w.cues {
		f := &w.cues[i]
		if (f.kind == perfect || f.kind == imperfect) && f.lemma == lemma {
			return true
		}
	}
	return false
}

func (in *info) formOf(k formKind) *verbForm {
	for i := range in.cues {
		if in.cues[i].kind == k {
			return &in.cues[i]
		}
	}
	return nil
}

// isTalk reports whether the word is a speech or a report rather than a body.
func (w *word) isTalk() bool { return w.is(cTalk | cReport) }

func (w *word) is(c class) bool { return w.class&c != 0 }

// use takes over what the analysis of the word knows better than its letters: part of
// speech, features and clitics (بدعم = ب + دعم).
func (x *Reader) use(w *word, a *document.Analysis) {
	w.read, w.pos, w.feats = a, a.UPOS(), a.Feats()
	if (w.pos == document.NOUN || w.pos == document.ADJ) && w.class&^cDependent == 0 && w.noun == nil {
		x.classify(w, a)
	}
	if w.conj && w.cues == nil && w.info.class == 0 && len(a.Segments) == 1 && a.Source == document.Lexicon && w.pos == document.NOUN {
		in := *w.info // وفدا is not و + فدا
		in.base, in.conj, in.noun, in.class = in.form, false, nil, 0
		w.info = &in
		x.classify(w, a)
		return
	}
	if w.info.class != 0 || len(a.Segments) == 1 {
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
	if prefix == w.prefix && conj == w.conj {
		return
	}
	in := *w.info
	if prefix != "" && in.finite() == nil && a.Source != document.Guess {
		in.prefix = prefix
	}
	if conj && !in.conj && a.Source != document.Guess {
		in.conj = true
		in.base = strings.TrimPrefix(strings.TrimPrefix(in.form, "و"), "ف")
	}
	w.info = &in
}

// hasPronoun reports whether the analysis has a pronoun after the host (رحيله).
func (w *word) hasPronoun() bool {
	return w.read != nil && w.read.Host+1 < len(w.read.Segments)
}

// definite reports whether the word carries the article.
func (w *word) definite() bool {
	if w.read != nil && w.read.Source != document.Guess {
		return w.feats.Article // not التزام
	}
	return w.article
}

// unknownName reports whether the word looks like one more part of a name: a proper name
// or a word that the dictionary does not have, bare of article, clitics and mention.
func (w *word) unknownName() bool {
	if w.mention != 0 || w.conj || w.definite() || w.class != 0 || w.prefix != "" || w.cues != nil || !w.arabic {
		return false
	}
	return w.pos == document.PROPN || w.read != nil && w.read.Source == document.Guess && w.pos != document.VERB
}
