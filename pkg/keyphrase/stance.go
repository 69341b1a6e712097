package keyphrase

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// reach is how many words behind a verb its object may begin, objectsMax how many
// phrases behind one verb are taken for objects.
const (
	reach      = 8
	objectsMax = 2
)

// objects marks the words that begin what an act is about, where the subject stands
// between, too: تدعو الصين إلى تسوية سياسية.
func (r *reader) objects(d *document.Document) {
	open, found := -1, 0
	for i := range r.words {
		w := &r.words[i]
		if open >= 0 && (w.sentence != r.words[open].sentence || i-open > reach) {
			open = -1
		}
		switch {
		case w.has(act):
			open, found = i, 0
			continue
		case w.class == verb:
			open = -1
			continue
		}
		if w.has(carrier) && i+1 < len(r.words) && r.words[i+1].link == idafa {
			r.words[i+1].marks |= object
			open = -1
			continue
		}
		if w.class == connector && d.Slice(d.Tokens[w.token].Span) == "في" || found > 0 && w.class == connector && d.Slice(d.Tokens[w.token].Span) == "على" {
			open = -1 // place and circumstances
		}
		if open < 0 || w.class != noun || w.entity != 0 || w.has(titled|noFirst|verbal) || w.link >= idafa {
			continue
		}
		w.marks |= object
		if found++; found == objectsMax {
			open = -1
		}
	}
}

// quotation reports whether the token on that side of token t, -1 or 1, is a quotation
// mark that is written right at it.
func quotation(d *document.Document, t, side int) bool {
	q := t + side
	if q < 0 || q >= len(d.Tokens) || d.Tokens[q].Kind != document.Punctuation && d.Tokens[q].Kind != document.Symbol {
		return false
	}
	if side < 0 && d.Tokens[q].End != d.Tokens[t].Start || side > 0 && d.Tokens[t].End != d.Tokens[q].Start {
		return false
	}
	return strings.ContainsAny(d.Slice(d.Tokens[q].Span), "\"«»“”„'‘’")
}

// A text is news when it has at least newsMin verbs of saying or act, one in newsWords
// words at least, and its sentences have newsSentence words or less on the average:
// features that run on without punctuation are weighed by the trees alone.
const (
	newsMin      = 3
	newsWords    = 45
	newsSentence = 40
)

// isNews reports whether the words read like a report of what was said and done.
func isNews(words []word) bool {
	acts, sentences, last := 0, 0, int32(-1)
	for i := range words {
		if words[i].marks&(speech|act) != 0 {
			acts++
		}
		if words[i].sentence != last {
			last = words[i].sentence
			sentences++
		}
	}
	return acts >= newsMin && acts*newsWords >= len(words) && len(words) <= newsSentence*sentences
}
