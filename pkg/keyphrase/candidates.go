package keyphrase

import (
	"slices"

	"github.com/bayan-nlp/bayan/pkg/memo"
)

// Longest is the greatest number of words of a phrase.
const Longest = 5

// candidate is one phrase with the figures of its occurrences.
type candidate struct {
	hash uint64
	// first is the word where it first begins, words its length, head the first of its
	// occurrences, tail the last.
	first, tail, head int32
	words             int32
	count             int32
	// sentences and paragraphs it stands in, headings among its occurrences.
	sentences, paragraphs, headings int32
	lastSentence, lastParagraph     int32
	// before and after count the occurrences by the link to the neighbour on either side.
	before, after [links]int32
	// verbBefore and verbAfter count neighbouring verbs, functionBefore and functionAfter function words.
	verbBefore, verbAfter         int32
	functionBefore, functionAfter int32
	// bare counts the occurrences without clitic before, definite those with article on the first word.
	bare, definite int32
	// wholeEntity counts the occurrences that are exactly one mention of an entity.
	wholeEntity, cutEntity int32
	// entity is 1 + the index of the entity of the last whole mention, 0 for none.
	entity int32
	// leftWider and rightWider count the distinct candidates one word longer, widerCount is
	// the count of the commonest.
	leftWider, rightWider, widerCount int32
	// eligible counts the occurrences that may be shown: الصين stands for itself, الصيني,
	// which has its light stem, not. Phrases without one are kept for their figures only.
	eligible int32
	// objects counts the occurrences that are what an act is about, quoted those that
	// fill a pair of quotation marks, relayed those behind the word for a medium.
	objects, quoted, relayed int32
	// logDF and logTitles are ln(1 + documents or titles with the phrase) once looked says so.
	logDF, logTitles float32
	looked           bool
}

// occurrence is one place of a candidate; next is the one after it, -1 at the end.
type occurrence struct {
	word, next int32
}

// builder lists the candidates of a document. It keeps its scratch space.
type builder struct {
	maxWords    int
	words       []word
	candidates  []candidate
	occurrences []occurrence
	index       memo.Index
}

// build lists the candidates of the words. The result is valid until the next call.
func (b *builder) build(words []word) {
	b.words = words
	b.candidates = b.candidates[:0]
	b.occurrences = slices.Grow(b.occurrences[:0], len(words))
	b.index.Reset(len(words))
	for i := range words {
		if words[i].content() {
			b.from(i)
		}
	}
	b.widen()
}

// from adds the candidates that begin at word i.
func (b *builder) from(i int) {
	h := extend(0, b.words[i].key)
	b.words[i].single = b.add(i, 1, h, b.alone(i))
	if b.words[i].has(noFirst) {
		return
	}
	connectors := 0
	for n := 2; n <= b.maxWords && i+n <= len(b.words); n++ {
		w := &b.words[i+n-1]
		if w.link == apart || w.has(conj) && w.class == connector {
			return
		}
		if n == 2 && modifier(&b.words[i]) && w.link != idafa || w.link == distant && !b.reaches(i, i+n-1) || w.link == loose && !b.doubtful(i+n-1) {
			return
		}
		h = extend(h, w.key)
		if w.class == connector {
			if connectors++; connectors > 1 {
				return
			}
			continue
		}
		if !w.content() {
			return
		}
		if w.has(noLast) || b.words[i].class == number {
			continue
		}
		b.add(i, n, h, !b.cutsName(i, n) && !b.inside(i, n))
	}
}

// modifier reports whether w is an adjective that belongs to what stands before it, or
// a nisba (الروسي); others are used as nouns (المستديرة الساحرة).
func modifier(w *word) bool {
	return w.class == adjective && (w.link == agreeing || w.link == distant || w.all(nisba|singular|masculine))
}

// doubtful reports whether the reading of word i or of that before it is so unsure that
// the lack of agreement says nothing.
func (b *builder) doubtful(i int) bool {
	return min(b.words[i].trust, b.words[i-1].trust) < sureLoose || b.words[i].class >= number || b.words[i-1].class == number
}

// reaches reports whether adjective j goes with a noun before it in the phrase from i.
func (b *builder) reaches(i, j int) bool {
	for k := j - 2; k >= i; k-- {
		if w := &b.words[k]; w.class <= name && agree(w, &b.words[j]) {
			return true
		}
	}
	return false
}

// alone reports whether a single word may be a phrase: a noun or name, never an
// adjective, number or demonym of its own.
func alone(w *word) bool {
	switch {
	case w.has(noAlone | noFirst | noLast), w.letters < 2, w.all(nisba | singular):
		return false
	case w.class == adjective:
		return w.has(plural) && !w.has(prep)
	case w.class == number:
		return false
	}
	return true
}

// alone reports whether word i may be a phrase of its own.
func (b *builder) alone(i int) bool {
	return alone(&b.words[i]) && !b.cutsName(i, 1) && !b.inside(i, 1)
}

// inside reports whether words i … i+n-1 begin within a title (العهد in ولي العهد) or run
// from within a name across its end (الشمالية إلى سوريا).
func (b *builder) inside(i, n int) bool {
	w := &b.words[i]
	if i > 0 && w.has(titled) && b.words[i-1].has(titled) && w.link >= idafa {
		return true
	}
	return n > 1 && w.entity != 0 && !w.opens && b.words[i+n-1].entity != w.entity
}

// cutsName reports whether the words are a part of a person's name only.
func (b *builder) cutsName(i, n int) bool {
	return (b.words[i].has(person) || b.words[i+n-1].has(person)) && b.cuts(i, n)
}

// add counts the occurrence of n words from i and returns the index of the candidate.
func (b *builder) add(i, n int, h uint64, eligible bool) int32 {
	at, fresh := b.index.Insert(h, int32(len(b.candidates)))
	o := int32(len(b.occurrences))
	b.occurrences = append(b.occurrences, occurrence{word: int32(i), next: -1})
	if fresh {
		if n := len(b.candidates); n == cap(b.candidates) && n > 1<<12 { // in proportion to what is left
			b.candidates = slices.Grow(b.candidates, 1+n*(len(b.words)-i)/(i+1))
		}
		b.candidates = append(b.candidates, candidate{
			hash: h, first: int32(i), head: o, tail: o, words: int32(n),
			lastSentence: -1, lastParagraph: -1,
		})
	}
	c := &b.candidates[at]
	if !fresh {
		b.occurrences[c.tail].next = o
		c.tail = o
	}
	c.eligible += truth(eligible)
	b.count(c, i, n)
	return at
}

// count adds the figures of one occurrence.
func (b *builder) count(c *candidate, i, n int) {
	w, last := &b.words[i], &b.words[i+n-1]
	c.count++
	if w.sentence != c.lastSentence {
		c.sentences++
		c.lastSentence = w.sentence
	}
	if w.paragraph != c.lastParagraph {
		c.paragraphs++
		c.lastParagraph = w.paragraph
	}
	c.headings += truth(w.has(inHeading))
	c.before[w.link]++
	if i > 0 && w.sentence == b.words[i-1].sentence {
		c.verbBefore += truth(b.words[i-1].class == verb)
		c.functionBefore += truth(b.words[i-1].class >= connector)
	}
	if j := i + n; j < len(b.words) {
		c.after[b.words[j].link]++
		if b.words[j].sentence == last.sentence {
			c.verbAfter += truth(b.words[j].class == verb)
			c.functionAfter += truth(b.words[j].class >= connector)
		}
	} else {
		c.after[apart]++
	}
	c.bare += truth(!w.has(conj | prep))
	c.definite += truth(w.has(article))
	if w.opens && last.closes && w.entity == last.entity {
		c.wholeEntity++
		c.entity = w.entity
	}
	c.cutEntity += truth(b.cuts(i, n))
	c.objects += truth(w.has(object) && !b.goesOn(i+n) && !b.prepositional(i, n))
	c.quoted += truth(w.has(quotes) && last.has(unquotes))
	c.relayed += truth(last.class == name && (w.has(relay) || i > 0 && b.words[i-1].has(relay)))
}

// goesOn reports whether word i belongs to the phrase before it.
func (b *builder) goesOn(i int) bool { return i < len(b.words) && b.words[i].link >= apposed }

// prepositional reports whether a preposition is written on inside words i … i+n-1, which
// mostly belongs to the verb: اتهم الغرب بالسعي.
func (b *builder) prepositional(i, n int) bool {
	for j := i + 1; j < i+n; j++ {
		if b.words[j].link == viaPrep {
			return true
		}
	}
	return false
}

// cuts reports whether words i … i+n-1 begin or end inside the mention of an entity.
func (b *builder) cuts(i, n int) bool {
	first, last := &b.words[i], &b.words[i+n-1]
	return first.entity != 0 && !first.opens || last.entity != 0 && !last.closes
}

func truth(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

// widen counts for each candidate the candidates that are one word longer.
func (b *builder) widen() {
	for k := range b.candidates {
		c := &b.candidates[k]
		if c.words < 2 {
			continue
		}
		i, n := int(c.first), int(c.words)
		if s := b.find(i+1, n-1); s != nil {
			s.leftWider++
			s.widerCount = max(s.widerCount, c.count)
		}
		if s := b.find(i, n-1); s != nil {
			s.rightWider++
			s.widerCount = max(s.widerCount, c.count)
		}
	}
}

// find returns the candidate of words i … i+n-1, nil when there is none.
func (b *builder) find(i, n int) *candidate {
	h := uint64(0)
	for j := i; j < i+n; j++ {
		h = extend(h, b.words[j].key)
	}
	if at, ok := b.index.Find(h); ok {
		return &b.candidates[at]
	}
	return nil
}
