package keyphrase

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// class is what a word is to the phrase builder.
type class uint8

const (
	noun class = iota
	name
	adjective
	number
	foreign   // written in another script
	verb      // never inside a phrase
	connector // may stand inside a phrase only: في، من، غير
	function  // never inside a phrase: الذي، لقد، هذا
	classes
)

// link is how a word goes on from the word before it. The order is that of strength.
type link uint8

const (
	apart       link = iota // a border: punctuation, a new line, a verb, a function word
	loose                   // side by side without agreement: الكتاب سلاحا
	viaFunction             // across or after a connector: الوضع في أوكرانيا
	viaPrep                 // a preposition is written on: الهيئة العربية للاستثمار
	viaConj                 // و is written on: الصين وروسيا
	apposed                 // two definite nouns or title and name: الرئيس بوتين
	idafa                   // first part in construct: ملك الغابة
	distant                 // an adjective that agrees with an earlier noun: وزير الخارجية الصيني
	agreeing                // noun and adjective: المركز الثقافي
	names                   // parts of a name: بدر شاكر السياب
	links
)

// mark is a set of properties of a word.
type mark uint32

const (
	article mark = 1 << iota // ال, also behind a clitic
	conj                     // و or ف written on
	prep                     // ب, ل or ك written on
	pronoun                  // an object or possessive pronoun written on
	guessed                  // the lexicon does not know it
	nisba                    // adjective in ي: صيني
	singular
	masculine
	noFirst   // may not begin a phrase: أول، عدد
	noLast    // may not end one
	noAlone   // may not be one
	inHeading // stands in a heading
	plural
	broken
	masdar
	agent // active participle
	feminine
	proper
	verbal // perhaps a verb
	person // in a mention of a person
)

// sureVerb is the confidence, of 255, from which a verb is taken for one (three quarters).
const sureVerb = 191

// sureLoose is the confidence, of 255, from which two readings that do not agree part a phrase.
const sureLoose = 191

// word is one word of the text as the phrases see it.
type word struct {
	// key is the hash of the light stem without clitics; text with clitics stays in the document.
	key   uint64
	lemma uint64
	// token is the index of its token, sentence that of its sentence, both in the document.
	token, sentence int32
	paragraph       int32
	class           class
	// link leads from the word before.
	link    link
	marks   mark
	letters uint8
	// trust is the confidence of the reading, 0–255.
	trust uint8
	// entity is 1 + the index of the entity one of whose mentions covers the word;
	// opens and closes say that the mention begins or ends here.
	entity        int32
	opens, closes bool
}

func (w *word) has(m mark) bool { return w.marks&m != 0 }
func (w *word) all(m mark) bool { return w.marks&m == m }
func (w *word) content() bool   { return w.class <= foreign }

// reader turns documents into words. It keeps its scratch space.
type reader struct {
	vocabulary *vocabulary
	words      []word
	buf        []byte
	// seen holds the words of analyses, which all tokens of a form share.
	seen map[*document.Analysis]word
}

// seenMax bounds the words that are remembered.
const seenMax = 1 << 15

func newReader() reader {
	return reader{vocabulary: loadVocabulary(), seen: make(map[*document.Analysis]word)}
}

// read returns the words of d outside boilerplate, in order. They are valid until
// the next call.
func (r *reader) read(d *document.Document) []word {
	r.words = r.words[:0]
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if s.Kind == document.Boilerplate {
			continue
		}
		r.sentence(d, n, s)
	}
	r.entities(d)
	for i := range r.words {
		r.link(i)
	}
	return r.words
}

// sentence appends the words of one sentence.
func (r *reader) sentence(d *document.Document, n int, s *document.Sentence) {
	border := true
	for t := s.First + dateline(d, s); t < s.Last && t < len(d.Tokens); t++ {
		tok := d.Tokens[t]
		switch {
		case tok.Kind == document.Word, tok.Kind == document.Abbreviation:
		case tok.Kind == document.Number && whole(d.Slice(tok.Span)):
		default:
			border = true
			continue
		}
		w := r.word(d, t)
		w.token, w.sentence, w.paragraph = int32(t), int32(n), int32(s.Paragraph)
		if s.Kind == document.Heading {
			w.marks |= inHeading
		}
		w.link = loose
		if border || t > s.First && newline(d.Text[d.Tokens[t-1].End:tok.Start]) {
			w.link = apart
		}
		border = false
		r.words = append(r.words, w)
	}
}

// whole reports whether a number consists of digits: such a number may name something
// (لونا 2), a fraction, sum or time of day does not.
func whole(number string) bool {
	for _, r := range number {
		if _, digit := script.DigitValue(r); !digit && (r < '0' || r > '9') {
			return false
		}
	}
	return true
}

// datelineMax bounds the tokens of a dateline.
const datelineMax = 14

// dateline returns the number of tokens before the news where the first sentence of a
// paragraph begins with place and agency: «دبي (CNN)-- ».
func dateline(d *document.Document, s *document.Sentence) int {
	for t := s.First; t+1 < min(s.Last, s.First+datelineMax); t++ {
		if text := d.Text[d.Tokens[t].Start:]; text[0] == ')' {
			switch rest := d.Text[d.Tokens[t+1].Start:]; {
			case strings.HasPrefix(rest, "-"), strings.HasPrefix(rest, "–"), strings.HasPrefix(rest, "—"):
				return t + 2 - s.First
			}
		}
	}
	return 0
}

// word returns class, marks and keys of token t.
func (r *reader) word(d *document.Document, t int) word {
	var w word
	form := d.Slice(d.Tokens[t].Span)
	a := analysis(d, int32(t))
	switch {
	case a == nil:
		if w.class = number; d.Tokens[t].Kind != document.Number {
			r.surface(&w, form)
		}
		r.identify(&w, form, nil)
		return w
	case r.seen[a] != word{}:
		w = r.seen[a]
	default:
		r.analysed(&w, a)
		r.identify(&w, form, a)
		if len(r.seen) >= seenMax {
			clear(r.seen)
		}
		r.seen[a] = w
	}
	w.trust = uint8(255 * min(1, max(0, d.Readings[t].Confidence)))
	if w.class == verb && w.trust < sureVerb {
		w.class = noun
		w.marks |= verbal
	}
	return w
}

// newline reports whether the gap between two tokens holds a line break.
func newline(gap string) bool {
	for i := range len(gap) {
		if gap[i] == '\n' {
			return true
		}
	}
	return false
}

// analysed sets class and marks of w from its analysis.
func (r *reader) analysed(w *word, a *document.Analysis) {
	host := &a.Segments[a.Host]
	f := host.Feats
	w.class = classOf(host.UPOS, f)
	for i := range a.Segments {
		switch seg := &a.Segments[i]; {
		case i < a.Host && (seg.UPOS == document.CCONJ || seg.UPOS == document.SCONJ):
			w.marks |= conj
		case i < a.Host && seg.UPOS == document.ADP:
			w.marks |= prep
		case i > a.Host:
			w.marks |= pronoun
		}
	}
	set := func(on bool, m mark) {
		if on {
			w.marks |= m
		}
	}
	set(f.Article, article)
	set(a.Source == document.Guess, guessed)
	set(f.Number == document.Plur, plural)
	set(f.Number == document.Sing, singular)
	set(f.Gender == document.Masc, masculine)
	set(strings.HasSuffix(a.Vocalised, "يّ") && len(a.Lemma) >= 2*4, nisba)
	set(f.Broken, broken)
	set(f.Masdar, masdar)
	set(f.ActPart, agent)
	set(f.Gender == document.Fem, feminine)
	set(f.Proper || host.UPOS == document.PROPN, proper)
}

func classOf(u document.UPOS, f document.Feats) class {
	switch u {
	case document.VERB:
		return verb
	case document.ADJ:
		if f.Proper {
			return name
		}
		return adjective
	case document.PROPN:
		return name
	case document.NUM:
		return number
	case document.NOUN:
		if f.Proper {
			return name
		}
		return noun
	case document.X, document.SYM:
		return noun
	}
	return function
}

// surface sets class and marks of a word without analysis from its letters alone.
func (r *reader) surface(w *word, form string) {
	w.marks |= guessed
	if form[0] < utf8.RuneSelf {
		w.class = foreign
		if form[0] >= '0' && form[0] <= '9' {
			w.class = number
		}
		return
	}
	w.class = noun
}

// identify sets key, lemma and letters of w and lets the vocabulary decide on
// function words.
func (r *reader) identify(w *word, form string, a *document.Analysis) {
	r.buf = appendUnmarked(r.buf[:0], form)
	steer := r.vocabulary.lookup(r.buf)
	lead, cut := bareForm(form, a)
	if steer == 0 && cut > 0 {
		r.buf = appendUnmarked(r.buf[:0], form[cut:])
		steer = r.vocabulary.lookup(r.buf)
	}
	r.buf = append(r.buf[:0], lead...)
	var n int
	r.buf, n = appendFolded(r.buf, form[cut:])
	n += len(lead) / 2
	if a == nil {
		surfaceMarks(w, form, r.buf, n)
	}
	w.letters = uint8(min(n, 255))
	w.key = hashWord(light(r.buf, n))
	w.lemma = w.key
	if a != nil && a.LemmaID != 0 {
		w.lemma = hashWord(a.Lemma)
	}
	if a != nil {
		r.buf = append(r.buf[:0], a.Lemma...)
		steer |= r.vocabulary.lookup(r.buf) &^ (steerFunction | steerConnector)
	}
	steer.apply(w)
}

// surfaceMarks finds article and clitics of a word without analysis; bare is its
// folded form after bareForm.
func surfaceMarks(w *word, form string, bare []byte, n int) {
	if n > 4 && hasPrefix(bare, "ال") {
		w.marks |= article
	}
	switch {
	case !w.has(article) || strings.HasPrefix(form, "ا"):
	case strings.HasPrefix(form, "و"), strings.HasPrefix(form, "ف"):
		w.marks |= conj
	default:
		w.marks |= prep
	}
}

// bareForm tells how to show a word without its proclitics: lead and then the text
// from the byte cut on. Lead restores the article that ل swallows (للحظر → الحظر,
// للغة → اللغة).
func bareForm(form string, a *document.Analysis) (lead string, cut int) {
	if a == nil {
		return surfaceForm(form)
	}
	host := &a.Segments[a.Host]
	start, end := int(host.Start), int(host.End)
	if a.Host == 0 || start >= len(form) || end > len(form) || start > end {
		return "", 0
	}
	if host.Feats.Article && strings.HasPrefix(host.Form, "ال") && !strings.HasPrefix(form[start:], "ا") {
		switch utf8.RuneCountInString(host.Form) - utf8.RuneCountInString(form[start:end]) {
		case 1:
			return "ا", start
		case 2:
			return "ال", start
		}
	}
	return "", start
}

// surfaceForm is bareForm for a word without analysis, where a clitic shows by
// letters alone before the article only (والكتاب، بالكتاب، وللكتاب).
func surfaceForm(form string) (lead string, cut int) {
	if len(form) < 2*5 {
		return "", 0
	}
	rest := form
	if strings.HasPrefix(rest, "و") || strings.HasPrefix(rest, "ف") {
		rest = rest[2:]
	}
	switch {
	case strings.HasPrefix(rest, "ال"):
		return "", len(form) - len(rest)
	case strings.HasPrefix(rest, "بال"), strings.HasPrefix(rest, "كال"):
		return "", len(form) - len(rest) + 2
	case strings.HasPrefix(rest, "لل"):
		return "ا", len(form) - len(rest) + 2
	}
	return "", 0
}

// entities marks the words that mentions of persons, places, countries and
// organisations cover.
func (r *reader) entities(d *document.Document) {
	if !d.Has(document.Entities) {
		return
	}
	at := make([]int32, len(d.Tokens)) // 1 + index of the word of a token
	for i := range r.words {
		at[r.words[i].token] = int32(i) + 1
	}
	for e := range d.Entities {
		switch d.Entities[e].Kind {
		case document.Date, document.Title, document.Group:
			continue
		}
		for _, m := range d.Entities[e].Mentions {
			if m.By != document.ByName && m.By != document.BySurname && m.By != document.ByCapital {
				continue
			}
			r.mention(d, at, int32(e)+1, m.Span)
		}
	}
}

// mention marks the words under span as entity e unless a longer mention has them.
func (r *reader) mention(d *document.Document, at []int32, e int32, span document.Span) {
	t := firstToken(d.Tokens, span.Start)
	first, last := -1, -1
	for ; t < len(d.Tokens) && d.Tokens[t].Start < span.End; t++ {
		if i := at[t]; i > 0 {
			if r.words[i-1].entity != 0 {
				return
			}
			if first < 0 {
				first = int(i - 1)
			}
			last = int(i - 1)
		}
	}
	if first < 0 {
		return
	}
	for i := first; i <= last; i++ {
		r.words[i].entity = e
		if d.Entities[e-1].Kind == document.Person {
			r.words[i].marks |= person
		}
		if r.words[i].class != function && (last > first || r.words[i].class != adjective) {
			r.words[i].class = name
		}
	}
	r.words[first].opens, r.words[last].closes = true, true
}

// firstToken returns the index of the first token that ends after the offset.
func firstToken(tokens []document.Token, offset int) int {
	lo, hi := 0, len(tokens)
	for lo < hi {
		m := (lo + hi) / 2
		if tokens[m].End <= offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
