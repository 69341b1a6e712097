package report

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// SummarySentences are the rows score and sentence.
func SummarySentences() Rows {
	return Rows{
		Header: []string{"score", "sentence"},
		Each: func(d *document.Document, yield func(...string)) {
			if d.Summary == nil {
				return
			}
			for i := range d.Summary.Sentences {
				s := &d.Summary.Sentences[i]
				yield(score(s.Score), s.Text)
			}
		},
	}
}

// SummaryReasons are the rows score, figures and sentence.
func SummaryReasons() Rows {
	return Rows{
		Header: []string{"score", "figures", "sentence"},
		Each: func(d *document.Document, yield func(...string)) {
			if d.Summary == nil {
				return
			}
			for i := range d.Summary.Sentences {
				s := &d.Summary.Sentences[i]
				yield(score(s.Score), features(s.Reasons), s.Text)
			}
		},
	}
}

// The marks round a chosen sentence: reverse video on a terminal, else brackets that
// running text has no use for.
const (
	markOn, markOff     = "\x1b[7m", "\x1b[27m"
	chosenOn, chosenOff = "⟦", "⟧"
)

// Highlighted prints the whole text with the sentences of the summary marked.
func Highlighted(look Look) Printer {
	on, off := chosenOn, chosenOff
	if look.Color {
		on, off = markOn, markOff
	}
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		at := 0
		if d.Summary != nil {
			for _, s := range d.Summary.Sentences {
				if s.Start < at || s.End > len(d.Text) {
					continue
				}
				dst = append(dst, d.Text[at:s.Start]...)
				dst = append(dst, on...)
				dst = append(dst, d.Text[s.Start:s.End]...)
				dst = append(dst, off...)
				at = s.End
			}
		}
		dst = append(dst, d.Text[at:]...)
		if n := len(dst); n > 0 && dst[n-1] != '\n' {
			dst = append(dst, '\n')
		}
		return dst
	}}
}
