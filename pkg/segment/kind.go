package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// info is what the line rules look at.
type info struct {
	document.Span
	// first and last bound the paragraph's tokens; words counts letters and numbers, of
	// which tags are hashtags, links URLs, addresses and mentions.
	first, last, words, tags, links int
	// end is how the paragraph ends, brackets and quotation marks left off; colon tells
	// that it ends in a colon, inner that a sentence ends before its last token.
	end          ending
	colon, inner bool
	bullet       bool
	afterBlank   bool
	quotes       bool // a quotation mark stands in it
	kind         document.SentenceKind
	reason       string
}

// appendInfos describes the paragraphs; the tokens are those of the whole text, o is
// their outline.
func appendInfos(dst []info, text string, tokens []document.Token, o outline, paras []paragraph) []info {
	k := 0
	for _, p := range paras {
		in := info{Span: p.Span, first: k, afterBlank: p.afterBlank}
		for len(o.lines) > 0 && tokens[o.lines[0]].Start < p.End {
			o.lines = o.lines[1:]
		}
		if k = len(tokens); len(o.lines) > 0 {
			k = o.lines[0]
		}
		in.last, in.words = k, k-in.first
		for ; len(o.marks) > 0 && o.marks[0] < k; o.marks = o.marks[1:] {
			in.mark(text, tokens, o.marks[0])
		}
		in.ends(text, tokens)
		dst = append(dst, in)
	}
	return dst
}

// mark takes note of the token k, which is not of the kind Word.
func (in *info) mark(text string, tokens []document.Token, k int) {
	switch tokens[k].Kind {
	case document.Punctuation:
		in.words--
		e := endingOf(text, tokens[k])
		in.inner = in.inner || (e == fullStop || e == strong) && k+1 < in.last
		in.quotes = in.quotes || beginsMark[text[tokens[k].Start]]
	case document.Symbol:
		in.words--
		in.quotes = in.quotes || text[tokens[k].Start] == '`'
	case document.Hashtag:
		in.tags++
	case document.URL, document.Email, document.Mention:
		in.links++
	}
}

// ends sets end, colon and bullet.
func (in *info) ends(text string, tokens []document.Token) {
	if in.first == in.last {
		return
	}
	switch tokens[in.first].Kind {
	case document.Punctuation, document.Symbol, document.Emoji:
		_, _, w := markAt(text, tokens[in.first].Start)
		in.bullet = w == 0 && text[tokens[in.first].Start] != '('
	case document.Number:
		in.bullet = in.first+1 < in.last && tokens[in.first+1].Kind == document.Punctuation
	}
	for k := in.last - 1; k >= in.first && tokens[k].Kind == document.Punctuation; k-- {
		if in.end = endingOf(text, tokens[k]); in.end != noEnd {
			return
		}
		r, _ := utf8.DecodeRuneInString(text[tokens[k].Start:])
		if r == ':' {
			in.colon = true
			return
		}
		if !closing(r) && r != '"' {
			return
		}
	}
}

// The bounds of the line rules, in words.
const (
	shortLine    = 14 // the longest heading or link
	shortTail    = 6  // the longest unmarked line at the end of a text
	shortTitle   = 6  // the longest heading of a text without punctuation
	longLine     = 20 // the shortest paragraph that is running text whatever it holds
	listedPhrase = 20 // the longest line that a phrase may stand anywhere in
	listedStart  = 30 // the longest line that a phrase may begin
	maxLinks     = 6  // the most lines that make a block of links inside a text
	markerLine   = 5  // the longest line that announces links instead of holding one
)

// classifier tells headings and boilerplate from body.
type classifier struct {
	words *vocabulary
	key   []byte
}

// classify sets kind and reason of every paragraph. First the phrases of the data list
// are looked for, then the shape of the lines decides: in a text whose paragraphs end in
// full stops, a short line without one is a heading, and several of them together are
// links to other articles.
func (c *classifier) classify(text string, tokens []document.Token, lines []info) {
	for i := range lines {
		c.listed(text, tokens, &lines[i])
	}
	follow(lines)
	if punctuated(lines) {
		for i := 0; i < len(lines); {
			j := i
			for j < len(lines) && c.bare(text, tokens, lines, j) {
				j++
			}
			if j > i {
				classifyRun(lines, i, j)
			}
			i = max(j, i+1)
		}
		questions(lines)
	} else {
		titles(lines)
	}
}

// listed makes a line boilerplate when a phrase of the data list, or its tokens alone,
// say so.
func (c *classifier) listed(text string, tokens []document.Token, l *info) {
	if l.words > listedStart {
		return
	}
	switch {
	case l.words == 0:
		l.kind, l.reason = document.Boilerplate, "rule"
	case l.tags > 1 && 2*l.tags > l.words || l.tags == 1 && l.words == 1:
		l.kind, l.reason = document.Boilerplate, "tags"
	case l.links > 0 && 2*l.links >= l.words:
		l.kind, l.reason = document.Boilerplate, "links"
	case c.sharing(text, tokens[l.first:l.last], l.words):
		l.kind, l.reason = document.Boilerplate, "share"
	default:
		if reason := c.phrase(text, tokens[l.first:l.last], l.words); reason != "" {
			l.kind, l.reason = document.Boilerplate, reason
		}
	}
}

// sharing reports whether at least two, and half, of the words of a line are names of
// social networks (شارك على فيسبوك وتويتر).
func (c *classifier) sharing(text string, line []document.Token, words int) bool {
	if words < 2 || words > shortLine {
		return false
	}
	names, others := 0, 0
	for _, t := range line {
		if !counts(t) {
			continue
		}
		if !c.words.shares.mayHold(text, t.Start, t.End) {
			if others++; 2*others > words {
				return false
			}
			continue
		}
		c.key = foldKey(c.key[:0], text[t.Start:t.End])
		if c.words.networks[string(c.key)] || len(c.key) > 4 && string(c.key[:2]) == "و" && c.words.networks[string(c.key[2:])] {
			names++
		} else if others++; 2*others > words {
			return false
		}
	}
	return names >= 2 && 2*names >= words
}

// phrase returns the category of the first listed phrase in a line of that many words,
// "" for none.
func (c *classifier) phrase(text string, line []document.Token, words int) string {
	first := true
	for k, t := range line {
		if !counts(t) {
			continue
		}
		if !first && words > listedPhrase {
			break
		}
		if !c.words.begins.mayHold(text, t.Start, t.End) {
			first = false
			continue
		}
		c.key = foldKey(c.key[:0], text[t.Start:t.End])
		for _, p := range c.words.phrases[string(c.key)] {
			if !first && p.match != matchAny {
				continue
			}
			if fits, whole := c.fits(text, line[k:], p.text); fits && (p.match != matchLine || whole) {
				return p.reason
			}
		}
		first = false
	}
	return ""
}

// counts reports whether t counts as a word in a line.
func counts(t document.Token) bool {
	return t.Kind != document.Punctuation && t.Kind != document.Symbol && t.Kind != document.Emoji
}

// fits reports whether the words of the line begin with the phrase, and whether they are
// the whole of it.
func (c *classifier) fits(text string, line []document.Token, phrase string) (fits, whole bool) {
	for _, t := range line {
		if !counts(t) {
			continue
		}
		if phrase == "" {
			return true, false
		}
		c.key = foldKey(c.key[:0], text[t.Start:t.End])
		word, rest, _ := strings.Cut(phrase, " ")
		if word != string(c.key) {
			return false, false
		}
		phrase = rest
	}
	return phrase == "", true
}

// follow extends tail and related lists over the short lines after them.
func follow(lines []info) {
	reason := ""
	for i := range lines {
		l := &lines[i]
		switch {
		case l.reason == "tail" || l.reason == "related" && l.words <= markerLine:
			reason = l.reason
		case reason == "":
		case l.words >= longLine || l.words > shortLine && l.end == fullStop, reason == "related" && l.end == fullStop:
			reason = ""
		case l.kind == document.Body:
			l.kind, l.reason = document.Boilerplate, reason
		}
	}
}

// punctuated reports whether the text's longer paragraphs end in full stops.
func punctuated(lines []info) bool {
	long, ended := 0, 0
	for _, l := range lines {
		if l.kind == document.Body && l.words >= 12 {
			long++
			if l.end != noEnd {
				ended++
			}
		}
	}
	return ended > 0 && 5*ended >= 3*long
}

// bare reports whether line i is short, without an end mark and no part of the text
// around it: no list item, no line of speech, nothing announced by a colon.
func (c *classifier) bare(text string, tokens []document.Token, lines []info, i int) bool {
	l := lines[i]
	if l.kind != document.Body || l.words > shortLine || l.end == fullStop || l.end == strong || l.inner || l.bullet {
		return false
	}
	if i > 0 && lines[i-1].colon || l.colon && l.words > markerLine {
		return false
	}
	t := tokens[l.first]
	c.key = foldKey(c.key[:0], text[t.Start:t.End])
	return !c.words.opens[string(c.key)]
}

// classifyRun classes the bare lines lines[i:j].
func classifyRun(lines []info, i, j int) {
	kind, reason := document.Heading, "heading"
	switch {
	case i == 0 && j < len(lines):
		reason = "title"
	case j == len(lines) && j-i == 1 && lines[i].words > shortTail:
		return // the last sentence lacks its full stop
	case j == len(lines):
		kind, reason = document.Boilerplate, "tail"
		if i == 0 {
			return
		}
	case j-i > maxLinks:
		return // a list
	case j-i > 1 && !(j-i == 2 && lines[i+1].afterBlank):
		kind, reason = document.Boilerplate, "links"
	}
	for k := i; k < j; k++ {
		lines[k].kind, lines[k].reason = kind, reason
	}
}

// questions makes a short question between long paragraphs a heading (ماذا بعد؟),
// unless the text is a talk of questions and answers.
func questions(lines []info) {
	var found []int
	for i := 1; i+1 < len(lines); i++ {
		l := lines[i]
		if l.kind == document.Body && l.end == strong && !l.inner && !l.bullet && l.words <= 10 && lines[i+1].words >= longLine && lines[i-1].words >= 12 && lines[i-1].end != noEnd {
			found = append(found, i)
		}
	}
	if 5*len(found) > len(lines) {
		return
	}
	for _, i := range found {
		lines[i].kind, lines[i].reason = document.Heading, "question"
	}
}

// titles finds the headings of a text without full stops: very short lines that stand
// alone before a long paragraph.
func titles(lines []info) {
	for i := range lines[:max(0, len(lines)-1)] {
		l, next := &lines[i], lines[i+1]
		if l.kind != document.Body || l.words > shortTitle || l.end != noEnd || l.colon || l.bullet || !next.afterBlank || next.words < longLine {
			continue
		}
		if i == 0 || l.afterBlank {
			l.kind, l.reason = document.Heading, "title"
		}
	}
}
