package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// pageScratch is what the structure rules keep between documents.
type pageScratch struct {
	paragraphs map[uint64]int // the line number of each paragraph by its hash
	grams      gramCounter
}

// checkPage judges the document as a page: its lines, paragraphs and sentences.
func (c *Checker) checkPage() {
	if c.isEmpty() {
		c.report(emptyDocument, 0, len(c.text), "no letter and no digit in the document")
		return
	}
	c.checkLines()
	if !c.doc.Has(document.Sentences | document.Tokens) {
		return
	}
	c.checkKinds()
	c.checkEnd()
	c.checkSentences()
}

func (c *Checker) isEmpty() bool {
	for _, r := range c.text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// minParagraph is how many letters a paragraph has at least that is compared with others.
const minParagraph = 32

// checkLines reports long lines and paragraphs that stand twice.
func (c *Checker) checkLines() {
	if c.pages.paragraphs == nil {
		c.pages.paragraphs = map[uint64]int{}
	}
	clear(c.pages.paragraphs)
	number := 0
	for start := 0; start < len(c.text); {
		end := len(c.text)
		if k := strings.IndexByte(c.text[start:], '\n'); k >= 0 {
			end = start + k
		}
		number++
		c.checkLine(start, end, number)
		start = end + 1
	}
}

func (c *Checker) checkLine(start, end, number int) {
	line := c.text[start:end]
	if limit := c.set.Limits.LineCharacters; len(line) > limit && utf8.RuneCountInString(line) > limit {
		c.report(longLine, start, start+len(shortLine(line)), "line of %d characters", utf8.RuneCountInString(line))
	}
	if len(line) < 2*minParagraph || !c.on(duplicateParagraph) {
		return
	}
	hash, letters := foldedHash(line)
	if letters < minParagraph {
		return
	}
	if first := c.pages.paragraphs[hash]; first > 0 {
		from := start + len(line) - len(strings.TrimLeft(line, " \t"))
		c.report(duplicateParagraph, from, from+len(strings.TrimRight(c.text[from:end], " \t\r")), "the same paragraph as line %d", first)
		return
	}
	c.pages.paragraphs[hash] = number
}

// shortLine returns the first words of a line.
func shortLine(s string) string {
	n := 0
	for i, r := range s {
		if n++; n > 40 && r == ' ' {
			return s[:i]
		}
	}
	return s
}

// foldedHash hashes the letters and digits of s, blind to vowel marks, tatweel, alif
// variants, final ى and ة, and counts them.
func foldedHash(s string) (hash uint64, letters int) {
	hash = 14695981039346656037
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		switch {
		case script.IsArabicLead(s[i]) && i+1 < len(s):
			r, w = r&0x1F<<6|rune(s[i+1]&0x3F), 2
		case r >= utf8.RuneSelf:
			r, w = utf8.DecodeRuneInString(s[i:])
		}
		i += w
		if r = foldRune(r); r == 0 {
			continue
		}
		letters++
		hash = (hash ^ uint64(r)) * 1099511628211
	}
	return hash, letters
}

// foldRune returns the letter or digit that r counts as in comparing texts, 0 for all
// that does not count.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if isASCIILetter(r) {
			return r | 0x20
		}
		if r >= '0' && r <= '9' {
			return r
		}
		return 0
	case r >= 0x621 && r <= 0x64A:
		switch r {
		case 'أ', 'إ', 'آ':
			return 'ا'
		case 'ى':
			return 'ي'
		case 'ة':
			return 'ه'
		case 'ؤ':
			return 'و'
		case 'ئ':
			return 'ي'
		case 0x640:
			return 0
		}
		return r
	case script.Of(r)&(script.Mark|script.Bidi) != 0:
		return 0
	}
	if v, ok := script.DigitValue(r); ok {
		return rune('0' + v)
	}
	if like, ok := script.Lookalike(r); ok {
		return like
	}
	if r == 0x671 {
		return 'ا'
	}
	if unicode.IsLetter(r) {
		return r
	}
	return 0
}

// navigationReasons are the reasons of the segmenter that mean links to other pages.
var navigationReasons = map[string]bool{"related": true, "tail": true}

// checkKinds reports the lines that the segmenter took for parts of the page around the
// text. Neighbouring ones make one finding.
func (c *Checker) checkKinds() {
	if !c.on(boilerplate) && !c.on(navigation) && !c.on(crosshead) {
		return
	}
	body := false
	for _, s := range c.doc.Sentences {
		body = body || s.Kind == document.Body
	}
	for i := 0; i < len(c.doc.Sentences); i++ {
		s := &c.doc.Sentences[i]
		switch s.Kind {
		case document.Heading:
			if i > 0 && body && s.Reason != "title" {
				c.report(crosshead, s.Start, s.End, "heading inside the body")
			}
		case document.Boilerplate:
			if s.Reason == "rule" || s.Reason == "links" {
				continue // a line of signs; a list, which may belong to the text
			}
			k, last := boilerplate, i
			if navigationReasons[s.Reason] {
				k = navigation
			}
			for last+1 < len(c.doc.Sentences) && c.doc.Sentences[last+1].Kind == document.Boilerplate &&
				navigationReasons[c.doc.Sentences[last+1].Reason] == (k == navigation) {
				last++
			}
			if c.unlikely(s, last-i+1) {
				i = last
				continue
			}
			c.report(k, s.Start, c.doc.Sentences[last].End, "part of the page, not of the text (%s)", s.Reason)
			i = last
		}
	}
}

// longestPromotion is the number of tokens from which a line that begins as promotions
// do is running text.
const longestPromotion = 22

// unlikely reports groups of n lines, the first of which is s, that are more often text:
// long ones that only begin as promotions do, single short last lines, lists.
func (c *Checker) unlikely(s *document.Sentence, n int) bool {
	if s.Reason == "tail" {
		return n < 2 || c.announced(s)
	}
	return s.Reason == "promotion" && s.Last-s.First > longestPromotion
}

// announced reports whether a colon, or a bracket as lists have them, ends one of the
// short lines before s.
func (c *Checker) announced(s *document.Sentence) bool {
	k := slices.IndexFunc(c.doc.Sentences, func(o document.Sentence) bool { return o.Start == s.Start })
	for k--; k >= 0; k-- {
		before := &c.doc.Sentences[k]
		switch c.text[before.End-1] {
		case ':', ')':
			return true
		}
		if before.Last-before.First > 12 {
			return false
		}
	}
	return false
}

// needsMore are words that never end a text: prepositions, conjunctions, relative and
// subordinating particles.
var needsMore = map[string]bool{
	"في": true, "من": true, "إلى": true, "الى": true, "على": true, "عن": true, "مع": true, "أن": true, "ان": true, "إن": true,
	"التي": true, "الذي": true, "الذين": true, "بين": true, "خلال": true, "عبر": true, "أو": true, "ثم": true, "لكن": true,
	"حتى": true, "منذ": true, "نحو": true, "بأن": true, "وأن": true, "لأن": true, "إذا": true, "وفي": true, "ومن": true,
	"والتي": true, "والذي": true, "بعض": true, "غير": true, "قبل أن": true, "كما": true, "حيث": true, "ضد": true, "لدى": true,
}

// checkEnd reports a text that breaks off.
func (c *Checker) checkEnd() {
	if !c.on(truncatedEnd) {
		return
	}
	var s *document.Sentence
	for i := range c.doc.Sentences {
		if c.doc.Sentences[i].Kind == document.Body {
			s = &c.doc.Sentences[i]
		}
	}
	if s == nil || s.Last-s.First < 5 {
		return
	}
	last := c.doc.Tokens[s.Last-1]
	word := c.doc.Slice(last.Span)
	switch {
	case last.Kind == document.Word && needsMore[stripMarks(word)]:
		c.report(truncatedEnd, last.Start, last.End, "the text ends in %s, which something has to follow", word)
	case word == "،" || word == ",":
		c.report(truncatedEnd, last.Start, last.End, "the text ends in a comma")
	case (word == "..." || word == "…") && s.Last-s.First > 12 && c.teaser(last.Start):
		c.report(truncatedEnd, last.Start, last.End, "the text ends in dots, as teasers do")
	}
}

// teaser reports whether the dots at i follow a word that needs another.
func (c *Checker) teaser(i int) bool {
	end := i
	for end > 0 && c.text[end-1] == ' ' {
		end--
	}
	if end == 0 {
		return false
	}
	start, _ := c.wordAt(end - 1)
	return needsMore[stripMarks(c.text[start:end])]
}

// checkSentences reports long sentences and those that run together.
func (c *Checker) checkSentences() {
	for i := range c.doc.Sentences {
		s := &c.doc.Sentences[i]
		if s.Kind != document.Body {
			continue
		}
		if n := s.Last - s.First; n > c.set.Limits.SentenceWords {
			words := 0
			for _, t := range c.doc.Tokens[s.First:s.Last] {
				if t.Kind != document.Punctuation {
					words++
				}
			}
			if words > c.set.Limits.SentenceWords {
				c.report(longSentence, s.Start, s.Start+len(shortLine(c.doc.Slice(s.Span))), "sentence of %d words", words)
			}
		}
		if c.on(runOn) {
			c.checkRunOn(s)
		}
	}
}

// reportVerbs open a new report when و stands before them.
var reportVerbs = map[string]bool{
	"وقال": true, "وأضاف": true, "واضاف": true, "وأكد": true, "واكد": true, "وأوضح": true, "واوضح": true, "وأعلن": true,
	"واعلن": true, "وذكر": true, "وصرح": true, "وكشف": true, "وأفاد": true, "وقالت": true, "وأضافت": true, "وأكدت": true,
	"وأوضحت": true, "وأعلنت": true, "وذكرت": true,
}

// checkRunOn reports وقال فلان إن … in the middle of a sentence when a subject of its own
// follows the verb, after more than RunOnWords words without any mark or when the
// sentence has named that subject before.
func (c *Checker) checkRunOn(s *document.Sentence) {
	words := 0
	for t := s.First; t < s.Last; t++ {
		tok := c.doc.Tokens[t]
		if tok.Kind == document.Punctuation {
			if r := c.firstAt(tok.Start); r != '(' && r != ')' {
				words = 0
			}
			continue
		}
		words++
		if words < 3 || c.text[tok.Start] != 0xD9 || !reportVerbs[stripMarks(c.doc.Slice(tok.Span))] {
			continue
		}
		if at := c.quoteVerb(t, s.Last); at > 0 && (words > c.set.Limits.RunOnWords || c.namedBefore(s.First, t)) {
			c.report(runOn, tok.Start, c.doc.Tokens[at].End, "a new sentence begins here without a mark before it")
			words = 0
		}
	}
}

// namedBefore reports whether the subject that follows the verb at token t has already
// been named in the sentence (شكر سامر المضيفين … وقال سامر): no clause needs to repeat it.
func (c *Checker) namedBefore(first, t int) bool {
	subject := c.doc.Slice(c.doc.Tokens[t+1].Span)
	if len(subject) < 6 {
		return false
	}
	for _, tok := range c.doc.Tokens[first:t] {
		if c.doc.Slice(tok.Span) == subject {
			return true
		}
	}
	return false
}

// quoteVerb returns the token of إن or أن that ends the opening verb, subject, إن of the
// report that begins at token t; 0 when there is none within a few words.
func (c *Checker) quoteVerb(t, last int) int {
	for k := t + 1; k < min(last, t+6); k++ {
		tok := c.doc.Tokens[k]
		if tok.Kind == document.Punctuation {
			return 0
		}
		switch word := stripMarks(c.doc.Slice(tok.Span)); word {
		case "إن", "ان", "أن", "إنه", "إنها", "انه", "انها":
			if k == t+1 {
				return 0
			}
			return k
		case "في", "من", "على", "له", "لها", "لهم", "عن", "إلى":
			if k == t+1 {
				return 0
			}
		}
	}
	return 0
}
