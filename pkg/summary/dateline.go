package summary

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
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
			return s.afterBareAgency(d, k, first, last)
		case text == "،" || text == "," || text == ".":
		default:
			return first
		}
	}
	return first
}

// afterAgency returns the token after «(agency) --», where tokens[k] is the bracket.
func (s *Summarizer) afterAgency(d *document.Document, k, first, last int) int {
	agency := false
	for n := k + 1; n < last && n <= k+2*maxAgencyWords; n++ {
		text := d.Slice(d.Tokens[n].Span)
		if text != ")" {
			agency = agency || s.isAgency(text)
			continue
		}
		if n++; agency && n < last && (isDash(d.Slice(d.Tokens[n].Span)) || d.Slice(d.Tokens[n].Span) == ":") {
			return s.afterDashes(d, n, first, last)
		}
		return first
	}
	return first
}

// isAgency reports whether the word is on the list of agencies or in capitals, as
// agencies sign (CNN).
func (s *Summarizer) isAgency(word string) bool {
	if len(word) >= 2 && 'A' <= word[0] && word[0] <= 'Z' && 'A' <= word[1] && word[1] <= 'Z' {
		return true
	}
	var buf [64]byte
	return s.words.of(appendFolded(buf[:0], word))&agencyName != 0
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
