package keyphrase

import (
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/memo"
	"github.com/bayan-nlp/bayan/pkg/script"
	"github.com/bayan-nlp/bayan/pkg/segment"
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
	verbal   // perhaps a verb
	person   // in a mention of a person
	present  // an imperfect of the lexicon
	speech   // a verb of saying
	act      // a verb whose object is what a story is about: دعا، ندد
	carrier  // a noun that says what is done with what follows: تعزيز
	relay    // stands before the name of a medium: وكالة
	object   // begins what an act is about
	titled   // in a person's title or role
	quotes   // the first word in quotation marks
	unquotes // the last one
)

// sureVerb is the confidence, of 255, from which a verb is taken for one (three quarters).
const sureVerb = 191

// sureImperfect is the same for an imperfect of the lexicon (يدينان), whose other
// readings are mostly verbs, too.
const sureImperfect = 128

// sureLoose is the confidence, of 255, from which two readings that do not agree part a phrase.
const sureLoose = 191

// lexical is what a word is whatever stands around it.
type lexical struct {
	// key is the hash of the light stem without clitics; text with clitics stays in the document.
	key uint64
	// logDF and logTitles are those of the word in the background.
	logDF, logTitles float32
	marks            mark
	class            class
	letters          uint8
}

// word is one word of the text as the phrases see it. Its place, borders and readings may
// change class and marks.
type word struct {
	lexical
	// token is the index of its token, sentence that of its sentence, both in the document.
	token, sentence int32
	paragraph       int32
	// link leads from the word before.
	link link
	// trust is the confidence of the reading, 0–255.
	trust uint8
	// entity is 1 + the index of the entity one of whose mentions covers the word;
	// opens and closes say that the mention begins or ends here.
	entity        int32
	opens, closes bool
	// single is the index of the candidate that is this word alone.
	single int32
}

func (w *word) has(m mark) bool { return w.marks&m != 0 }
func (w *word) all(m mark) bool { return w.marks&m == m }
func (w *word) content() bool   { return w.class <= foreign }

// reader turns documents into words. It keeps its scratch space.
type reader struct {
	vocabulary *vocabulary
	background *background
	words      []word
	buf        []byte
	// seen holds what is known of the forms by their analyses.
	seen memo.Table[lexical]
	// at is the scratch space of entities.
	at []int32
}

func newReader(b *background) reader {
	return reader{vocabulary: loadVocabulary(), background: b}
}

// read returns the words of d outside boilerplate, in order. They are valid until
// the next call.
func (r *reader) read(d *document.Document) []word {
	r.words = slices.Grow(r.words[:0], len(d.Tokens))
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
	r.objects(d)
	return r.words
}

// sentence appends the words of one sentence.
func (r *reader) sentence(d *document.Document, n int, s *document.Sentence) {
	if 0 <= s.First && s.First <= s.Last && s.Last <= len(d.Readings) {
		r.seen.Warm(d.Readings[s.First:s.Last])
	}
	border := true
	for t := s.First + segment.Dateline(d, s); t < s.Last && t < len(d.Tokens); t++ {
		tok := d.Tokens[t]
		switch {
		case tok.Kind == document.Word, tok.Kind == document.Abbreviation:
		case tok.Kind == document.Number && whole(d.Slice(tok.Span)):
		default:
			border = true
			continue
		}
		r.words = append(r.words, word{token: int32(t), sentence: int32(n), paragraph: int32(s.Paragraph), link: loose})
		w := &r.words[len(r.words)-1]
		r.word(w, d, t)
		if s.Kind == document.Heading {
			w.marks |= inHeading
		}
		if border || t > s.First && newline(d.Text[d.Tokens[t-1].End:tok.Start]) {
			w.link = apart
		}
		border = false
		if quotation(d, t, -1) {
			w.marks |= quotes
		}
		if quotation(d, t, 1) {
			w.marks |= unquotes
		}
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

// word sets class, marks and keys of w, which is token t.
func (r *reader) word(w *word, d *document.Document, t int) {
	form := d.Slice(d.Tokens[t].Span)
	a := analysis(d, int32(t))
	if a == nil {
		if w.class = number; d.Tokens[t].Kind != document.Number {
			r.surface(w, form)
		}
		r.identify(w, form, nil)
		return
	}
	known, ok := r.seen.Find(a)
	if !ok {
		r.analysed(w, a)
		r.identify(w, form, a)
		*known = w.lexical
	}
	w.lexical = *known
	w.trust = uint8(255 * min(1, max(0, d.Readings[t].Confidence)))
	if w.class == verb && w.trust < sureVerb && !(w.has(present) && w.trust >= sureImperfect) {
		w.class = noun
		w.marks |= verbal
	}
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
