package syntax

import (
	"strconv"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// OpensBackground reports whether the paragraph of sentence s begins with يذكر أن or with
// a date of a year.
func (x *Reader) OpensBackground(s int) bool {
	d := x.Page.D
	par := d.Sentences[s].Paragraph
	for s > 0 && d.Sentences[s-1].Paragraph == par {
		s--
	}
	i, last := d.Sentences[s].First, d.Sentences[s].Last
	if i >= last {
		return false
	}
	w := &x.Page.Words[i]
	switch w.Base {
	case "يذكر", "يشار":
		return i+1 < last && (x.Page.Words[i+1].Is(lexicon.ClassThat) || x.Page.Words[i+1].Form == "الى")
	case "تجدر", "الجدير", "جدير", "سبق":
		return i+1 < last && !x.Page.Words[i+1].Is(lexicon.ClassTurn)
	case "في", "منذ", "قبل", "خلال", "عام", "سنة", "بين", "حتى":
		return x.pastYear(i+1, min(last, i+maxYear))
	case "كان", "كانت", "كانوا", "كانتا", "قد":
		return x.pastYear(i+1, min(last, i+3*maxYear))
	}
	return false
}

// maxYear bounds the words between the beginning of a paragraph and the year that dates it.
const maxYear = 6

// pastYear reports whether words [k, limit) name a year that is over for the document;
// without a date of its own any year counts (وفي عام 2011).
func (x *Reader) pastYear(k, limit int) bool {
	d := x.Page.D
	for ; k < limit; k++ {
		if d.Tokens[k].Kind != document.Number || d.Tokens[k].Len() != 4 {
			continue
		}
		year, err := strconv.Atoi(d.Slice(d.Tokens[k].Span))
		if err != nil || year < 1300 || year > 2100 {
			continue
		}
		if d.Date.IsZero() || year < d.Date.Year() {
			return true
		}
	}
	return false
}

// IsBackgroundCue reports whether the cue is the يذكر of "يذكر أن", which nobody says.
func (x *Reader) IsBackgroundCue(i int) bool {
	p := &x.Page
	w := &p.Words[i]
	return w.Base == "يذكر" && i+1 < len(p.Words) && (p.Words[i+1].Is(lexicon.ClassThat) || p.Words[i+1].Is(lexicon.ClassBithat))
}
