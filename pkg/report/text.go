package report

import (
	"strconv"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/stem"
)

// Words prints one sentence a line with its tokens separated by a space, and a
// blank line between documents. The form of token i is what word appends.
func Words(word func(dst []byte, d *document.Document, i int) []byte) Printer {
	return Printer{Between: "\n", Pieces: true, Append: func(dst []byte, d *document.Document) []byte {
		for i := range d.Sentences {
			s := &d.Sentences[i]
			for t := s.First; t < s.Last; t++ {
				if t > s.First {
					dst = append(dst, ' ')
				}
				dst = word(dst, d, t)
			}
			dst = append(dst, '\n')
		}
		return dst
	}}
}

// SurfaceWords prints as Words does with the tokens as they stand in the text. Tokens
// that are a space apart already are copied together.
func SurfaceWords() Printer {
	return Printer{Between: "\n", Pieces: true, Append: func(dst []byte, d *document.Document) []byte {
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if s.First == s.Last {
				dst = append(dst, '\n')
				continue
			}
			start, end := d.Tokens[s.First].Start, d.Tokens[s.First].End
			for _, t := range d.Tokens[s.First+1 : s.Last] {
				if t.Start != end+1 || d.Text[end] != ' ' {
					dst = append(append(dst, d.Text[start:end]...), ' ')
					start = t.Start
				}
				end = t.End
			}
			dst = append(append(dst, d.Text[start:end]...), '\n')
		}
		return dst
	}}
}

// Surface appends token i as it stands in the text.
func Surface(dst []byte, d *document.Document, i int) []byte {
	return append(dst, d.Slice(d.Tokens[i].Span)...)
}

// Stem appends the stem of token i, or the token where it has none.
func Stem(dst []byte, d *document.Document, i int) []byte {
	if d.Stems[i] == "" {
		return Surface(dst, d, i)
	}
	return append(dst, d.Stems[i]...)
}

// StemmedWords prints as Words does with Stem, without a need for the Stems layer: a
// document that has none gets its stems from a worker that needs only Tokens.
func StemmedWords(newWorker func() *stem.Worker) Printer {
	given := Words(Stem)
	workers := sync.Pool{New: func() any { return newWorker() }}
	return Printer{Between: given.Between, Pieces: given.Pieces, Append: func(dst []byte, d *document.Document) []byte {
		if d.Has(document.Stems) {
			return given.Append(dst, d)
		}
		w := workers.Get().(*stem.Worker)
		for i := range d.Sentences {
			s := &d.Sentences[i]
			dst = append(w.AppendLine(dst, d.Text, d.Tokens[s.First:s.Last]), '\n')
		}
		workers.Put(w)
		return dst
	}}
}

// tsvField appends a cell: what would break the row becomes a space.
func tsvField(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\t' || c == '\n' || c == '\r' {
			c = ' '
		}
		dst = append(dst, c)
	}
	return dst
}

// row appends cells with tabs between and a line feed.
func row(dst []byte, cells ...string) []byte {
	for i, c := range cells {
		if i > 0 {
			dst = append(dst, '\t')
		}
		dst = tsvField(dst, c)
	}
	return append(dst, '\n')
}

// TokenRows prints a row for each token: start, end, kind and form.
func TokenRows(unit document.Unit) Printer {
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		m := document.NewMapper(d.Text, unit)
		for _, t := range d.Tokens {
			dst = strconv.AppendInt(dst, int64(m.Offset(t.Start)), 10)
			dst = append(dst, '\t')
			dst = strconv.AppendInt(dst, int64(m.Offset(t.End)), 10)
			dst = append(dst, '\t')
			dst = row(dst, t.Kind.String(), d.Slice(t.Span))
		}
		return dst
	}}
}
