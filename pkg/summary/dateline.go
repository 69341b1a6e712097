package summary

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
)

// The bounds of a dateline, in words and tokens.
const (
	maxPlaceWords  = 8 // دبي، الإمارات العربية المتحدة
	maxAgencyWords = 4 // (أ ف ب)
)

// datelines takes the dateline off the units that begin a paragraph: place and agency
// before a dash, as in «بيروت، لبنان (CNN) --» and «القاهرة - رويترز:».
func (s *Summarizer) datelines(v *view) {
	for i := range v.units {
		u := &v.units[i]
		if i > 0 && v.units[i-1].paragraph == u.paragraph {
			continue
		}
		if n := s.dateline(v.doc, u.firstTok, u.lastTok); n > u.firstTok {
			u.firstTok = n
			u.Start = v.doc.Tokens[n].Start
		}
	}
}

// dateline returns the token after the dateline at tokens[first:last], first where
// there is none.
func (s *Summarizer) dateline(d *document.Document, first, last int) int {
	words := 0
	for k := first; k < last; k++ {
		t := d.Tokens[k]
		if t.Kind != document.Punctuation && t.Kind != document.Symbol {
			if words++; words > maxPlaceWords {
				return first
			}
			continue
		}
		switch text := d.Slice(t.Span); {
		case text == "(":
			return s.afterAgency(d, k, first, last)
		case isDash(text) || text == "/" || text == ":":
			if words == 0 || words > 5 {
				return first
			}
			if n := s.afterBareAgency(d, k, first, last); n > first {
				return n
			}
			if opensText(d, first) {
				return s.afterBarePlace(d, k, first, last)
			}
			return first
		case text == "،" || text == "," || text == ".":
		default:
			return first
		}
	}
	return first
}

// afterAgency returns the token after «(agency) --», where tokens[k] is the bracket. A
// name that is on no list counts, too, where a dash follows and nothing but a place
// stands before: «نيروبي (بيان) --».
func (s *Summarizer) afterAgency(d *document.Document, k, first, last int) int {
	agency, number := false, false
	for n := k + 1; n < last && n <= k+2*maxAgencyWords; n++ {
		text := d.Slice(d.Tokens[n].Span)
		if text != ")" {
			agency = agency || s.isAgency(text)
			number = number || d.Tokens[n].Kind == document.Number
			continue
		}
		if n++; n == last {
			return first
		}
		mark := d.Slice(d.Tokens[n].Span)
		if agency && mark == ":" || isDash(mark) && (agency || !number && n-k <= maxAgencyWords && s.isPlace(d, first, k)) {
			return s.afterDashes(d, n, first, last)
		}
		return first
	}
	return first
}

// isPlace reports whether the tokens may be the name of a place: some words, no verb.
func (s *Summarizer) isPlace(d *document.Document, first, last int) bool {
	var buf [64]byte
	words := 0
	for k := first; k < last; k++ {
		if d.Tokens[k].Kind == document.Punctuation {
			continue
		}
		if words++; s.words.bare(fold.Word(buf[:0], d.Slice(d.Tokens[k].Span)))&(sayVerb|stopWord|beforeVerb) != 0 {
			return false
		}
		if d.Has(document.Analyses) && d.Readings[k].Best != nil {
			switch d.Readings[k].Best.UPOS() {
			case document.VERB, document.AUX, document.ADP, document.SCONJ, document.PRON:
				return false
			}
		}
	}
	return words > 0 && words <= maxAgencyWords+1
}

// opensText reports whether no body sentence stands before the token first.
func opensText(d *document.Document, first int) bool {
	for i := range d.Sentences {
		if d.Sentences[i].Kind == document.Body {
			return d.Sentences[i].First == first
		}
	}
	return false
}

// afterBarePlace returns the token after «عمّان -» at the beginning of a text, where
// tokens[k] is the dash: one noun or two or three proper names before it, a verb after it.
func (s *Summarizer) afterBarePlace(d *document.Document, k, first, last int) int {
	if !d.Has(document.Analyses) || !isDash(d.Slice(d.Tokens[k].Span)) || k-first > 3 || k+1 >= last {
		return first
	}
	for n := first; n < k; n++ {
		best := d.Readings[n].Best
		if k-first > 1 && (best == nil || best.UPOS() != document.PROPN && !inPlace(d, d.Tokens[n].Span)) ||
			best != nil && !best.UPOS().Content() || best != nil && best.UPOS() == document.VERB {
			return first
		}
	}
	if best := d.Readings[k+1].Best; best == nil || best.UPOS() != document.VERB {
		return first
	}
	return k + 1
}

// inPlace reports whether the span lies in the mention of a place or country.
func inPlace(d *document.Document, sp document.Span) bool {
	for i := range d.Entities {
		if e := &d.Entities[i]; e.Kind == document.Place || e.Kind == document.Country {
			for _, m := range e.Mentions {
				if m.Contains(sp) {
					return true
				}
			}
		}
	}
	return false
}

// isAgency reports whether the word is on the list of agencies or in capitals, as
// agencies sign (CNN).
func (s *Summarizer) isAgency(word string) bool {
	if len(word) >= 2 && 'A' <= word[0] && word[0] <= 'Z' && 'A' <= word[1] && word[1] <= 'Z' {
		return true
	}
	var buf [64]byte
	return s.words.of(fold.Word(buf[:0], word))&agencyName != 0
}

// afterBareAgency returns the token after «- رويترز -», where tokens[k] is the first
// dash.
func (s *Summarizer) afterBareAgency(d *document.Document, k, first, last int) int {
	n := k
	for n < last && (isDash(d.Slice(d.Tokens[n].Span)) || d.Slice(d.Tokens[n].Span) == "/") {
		n++
	}
	if n < last && d.Slice(d.Tokens[n].Span) == "(" {
		return s.afterAgency(d, n, first, last)
	}
	agency := false
	for w := 0; n < last && w < 2*maxAgencyWords; n, w = n+1, w+1 {
		t := d.Tokens[n]
		text := d.Slice(t.Span)
		if isDash(text) || text == ":" || text == "/" {
			if agency {
				return s.afterDashes(d, n, first, last)
			}
			return first
		}
		if t.Kind == document.Punctuation && text != "." && text != "(" && text != ")" {
			return first
		}
		agency = agency || s.isAgency(text)
	}
	return first
}

// afterDashes returns the token after the dashes at tokens[n], first when nothing
// follows.
func (s *Summarizer) afterDashes(d *document.Document, n, first, last int) int {
	for n < last && (isDash(d.Slice(d.Tokens[n].Span)) || d.Slice(d.Tokens[n].Span) == ":") {
		n++
	}
	if n == last {
		return first
	}
	return n
}

// isDash reports whether the token consists of dashes.
func isDash(s string) bool {
	if s == "" {
		return false
	}
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		switch r {
		case '-', '–', '—', '―', '−', 'ـ':
		default:
			return false
		}
		s = s[n:]
	}
	return true
}
