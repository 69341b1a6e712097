package summary

import (
	"sort"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// flaw says why a unit cannot be printed.
type flaw uint8

// The flaws, from the lightest to the gravest.
const (
	sound flaw = iota
	speakerless
	halfQuotation
	scrap
	pageLine
	noText
)

// unit is what is taken or left as a whole: one sentence, or the sentences that one
// quotation runs over.
type unit struct {
	// Span is the printed part of the text: without dateline.
	document.Span
	// first and last bound the sentences: Sentences[first:last].
	first, last int
	// firstTok and lastTok bound the printed tokens.
	firstTok, lastTok int
	paragraph         int
	// words counts what is printed, without punctuation.
	words int
	flaw  flaw
	// leans tells that the unit points back to the one before (هذا، وهو), so that it is
	// printed only directly after it.
	leans bool
	// edits are what is printed otherwise than in the text, by place.
	edits []edit
	// closing is the quotation mark to be added at the end.
	closing string
	// text is the unit as printed.
	text string
}

// edit puts a text in the place of a span: a speaker in square brackets in that of an
// empty one, nothing in that of a quotation mark that stands alone.
type edit struct {
	document.Span
	text string
}

// view is a document as the methods look at it.
type view struct {
	doc   *document.Document
	units []unit
	// bodyWords counts the words of all body sentences, sentences the sentences.
	bodyWords int
	table     *termTable
}

// newView finds the units of d that may be printed and the terms in them. The view is valid
// until that of the next document is made.
func (s *Summarizer) newView(d *document.Document) *view {
	v := &view{doc: d, units: s.units[:0]}
	s.keyer.read(d)
	quotes := segment.Quotes(d.Text)
	v.group(quotes)
	s.units = v.units
	v.halves(quotes)
	s.datelines(v)
	for i := range v.units {
		u := &v.units[i]
		u.words = countWords(d.Tokens[u.firstTok:u.lastTok])
		if u.words == 0 {
			u.flaw = noText
		}
	}
	s.pageLines(v)
	s.openings(v)
	for i := range v.units {
		u := &v.units[i]
		u.text = render(d.Text, u)
		if u.flaw < halfQuotation && !balanced(u.text) {
			u.flaw = halfQuotation
		}
	}
	v.forgive()
	return v
}

// maxShortText is the length in words of a text whose scraps count as sentences when it
// has nothing else (نما الاقتصاد.).
const maxShortText = 40

// forgive lets the units of the lightest flaw pass when a short text has no sound one. Half
// a quotation is never forgiven.
func (v *view) forgive() {
	if v.bodyWords > maxShortText {
		return
	}
	for _, f := range [...]flaw{sound, speakerless, scrap, pageLine} {
		found := false
		for i := range v.units {
			if v.units[i].flaw == f {
				v.units[i].flaw, found = sound, true
			}
		}
		if found {
			return
		}
	}
}

// countWords counts the tokens that are read as words.
func countWords(tokens []document.Token) int {
	n := 0
	for i := range tokens {
		switch tokens[i].Kind {
		case document.Punctuation, document.Symbol, document.Emoji:
		default:
			n++
		}
	}
	return n
}

// group makes the units: the body sentences, those of one paragraph that a balanced
// quotation spans together.
func (v *view) group(quotes []segment.Quote) {
	d, q := v.doc, 0
	reach := 0 // the end of the quotations that began in the unit at hand
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Kind != document.Body || s.First >= s.Last {
			continue
		}
		v.bodyWords += countWords(d.Tokens[s.First:s.Last])
		for q < len(quotes) && quotes[q].Span().Start < s.Start {
			q++
		}
		n := len(v.units)
		if n > 0 && s.Start < reach && v.units[n-1].last == i && v.units[n-1].paragraph == s.Paragraph {
			u := &v.units[n-1]
			u.last, u.lastTok, u.End = i+1, s.Last, s.End
		} else {
			v.units = append(v.units, unit{
				Span: s.Span, first: i, last: i + 1,
				firstTok: s.First, lastTok: s.Last, paragraph: s.Paragraph,
			})
		}
		for ; q < len(quotes) && quotes[q].Span().Start < s.End; q++ {
			if !quotes[q].Unbalanced {
				reach = max(reach, quotes[q].Span().End)
			}
		}
	}
}

// halves marks the units that hold one mark of a quotation without the other. A
// quotation that is opened and never closed, as where the next paragraph goes on
// with it, is closed at the end of the unit.
//
// A closing mark inside a sentence of a text in which no quotation is left open is a
// slip, and is not printed; at a sentence's end it closes words whose beginning is
// unknown.
func (v *view) halves(quotes []segment.Quote) {
	k, open := 0, false
	for _, q := range quotes {
		at := q.Open
		if at.Len() == 0 {
			at = q.Close
		}
		for k < len(v.units) && v.units[k].End <= at.Start {
			k++
		}
		if k == len(v.units) {
			return
		}
		u := &v.units[k]
		if !q.Unbalanced || !u.Contains(at) {
			continue
		}
		switch {
		case q.Open.Len() > 0 && u.closing == "":
			u.closing = closingMark(v.doc.Slice(q.Open))
			open = true
		case q.Open.Len() == 0 && !open && v.inside(u, q.Close):
			u.edits = append(u.edits, edit{Span: q.Close})
		default:
			u.flaw = halfQuotation
		}
	}
}

// minAfterMark is how many words follow a mark inside a sentence.
const minAfterMark = 3

// inside reports whether words of u follow the mark.
func (v *view) inside(u *unit, mark document.Span) bool {
	n := sort.Search(u.lastTok-u.firstTok, func(i int) bool { return v.doc.Tokens[u.firstTok+i].Start >= mark.End })
	return countWords(v.doc.Tokens[u.firstTok+n:u.lastTok]) >= minAfterMark
}

// closingMark returns the mark that closes what open opens.
func closingMark(open string) string {
	switch open {
	case "«":
		return "»"
	case "“", "„", "‟":
		return "”"
	case "‘", "‚", "‛":
		return "’"
	case "‹":
		return "›"
	case "﴿":
		return "﴾"
	}
	return open
}
