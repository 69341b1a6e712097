package document

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// CoNLLUError is a line that is no CoNLL-U; Line is 1-based in what was read.
type CoNLLUError struct {
	Line int
	Err  error
}

func (e *CoNLLUError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

func (e *CoNLLUError) Unwrap() error { return e.Err }

// ReadCoNLLU reads one document: the sentences up to the end of data, whatever
// newdoc comments stand between them. Files of other tools are read as far as
// they follow the format: the text is put together from the forms and
// SpaceAfter, paragraphs part by a blank line, and a word of Arabic
// letters with a lemma has an analysis of source Rule. Every error is a *CoNLLUError.
func ReadCoNLLU(data string) (*Document, error) {
	r := &conlluReader{d: &Document{}, paragraph: -1}
	line := 0
	for len(data) > 0 {
		l, rest, _ := strings.Cut(data, "\n")
		data = rest
		line++
		if err := r.line(strings.TrimSuffix(l, "\r")); err != nil {
			return nil, &CoNLLUError{Line: line, Err: err}
		}
	}
	if err := r.endSentence(); err != nil {
		return nil, &CoNLLUError{Line: line, Err: err}
	}
	return r.finish(), nil
}

type conlluReader struct {
	d    *Document
	text strings.Builder
	// seen are the token layers that some token had.
	seen      Layer
	paragraph int
	gap       string // what stands after the last token
	stated    bool   // SpacesAfter said so

	// the sentence at hand
	s        Sentence
	open     bool
	explicit bool // the paragraph was named
	newPar   bool
	first    int
	// start and end are the sentence's own borders in code points plus one, 0 when
	// those of its tokens hold.
	start, end int
	pending    *mwt
}

// mwt is a multiword token whose words are being read.
type mwt struct {
	last  int
	misc  string
	form  string
	words []conlluWord
}

// conlluWord is a word line.
type conlluWord struct{ form, lemma, upos, feats, misc string }

func (r *conlluReader) line(l string) error {
	switch {
	case l == "":
		return r.endSentence()
	case l[0] == '#':
		return r.comment(strings.TrimSpace(l[1:]))
	}
	c := strings.Split(l, "\t")
	if len(c) != 10 {
		return fmt.Errorf("%d columns, want 10", len(c))
	}
	if c[1] == "" {
		return errors.New("the form is empty")
	}
	r.begin()
	id := c[0]
	word := conlluWord{form: c[1], lemma: c[2], upos: c[3], feats: c[5], misc: c[9]}
	if strings.Contains(id, ".") {
		return nil // an empty node of the enhanced syntax
	}
	if first, last, ok := strings.Cut(id, "-"); ok {
		a, errA := strconv.Atoi(first)
		b, errB := strconv.Atoi(last)
		if errA != nil || errB != nil || b <= a || r.pending != nil {
			return fmt.Errorf("bad range %q", id)
		}
		r.pending = &mwt{last: b, form: c[1], misc: c[9]}
		return nil
	}
	n, err := strconv.Atoi(id)
	if err != nil {
		return fmt.Errorf("bad number %q", id)
	}
	if r.pending == nil {
		return r.token(word.form, word.misc, []conlluWord{word})
	}
	r.pending.words = append(r.pending.words, word)
	if n < r.pending.last {
		return nil
	}
	p := r.pending
	r.pending = nil
	return r.token(p.form, p.misc, p.words)
}

func (r *conlluReader) comment(c string) error {
	key, value, _ := strings.Cut(c, "=")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	var err error
	switch key {
	case "newdoc id":
		r.d.ID = value
	case "title":
		r.d.Title = value
	case "date":
		r.d.Date = ParseDate(value)
	case "newpar", "newpar id":
		r.newPar = true
	case "paragraph":
		r.s.Paragraph, err = strconv.Atoi(value)
		r.explicit = true
	case "kind":
		if !setKind(value, &r.s.Kind) {
			err = fmt.Errorf("unknown kind %q", value)
		}
	case "reason":
		r.s.Reason = value
	case "start_char":
		r.start, err = strconv.Atoi(value)
		r.start++
	case "end_char":
		r.end, err = strconv.Atoi(value)
		r.end++
	}
	return err
}

func setKind(value string, to *SentenceKind) bool {
	for i, n := range sentenceKindNames {
		if n == value {
			*to = SentenceKind(i)
			return true
		}
	}
	return false
}

// begin opens a sentence at its first token line.
func (r *conlluReader) begin() {
	if r.open {
		return
	}
	r.open, r.first = true, len(r.d.Tokens)
	if r.newPar || r.paragraph < 0 {
		r.paragraph++
	}
	if r.newPar && r.first > 0 && !r.stated {
		r.gap = "\n\n" // other tools do not say what stands between paragraphs
	}
	if r.explicit {
		r.paragraph = r.s.Paragraph
	}
	r.s.Paragraph = r.paragraph
}

func (r *conlluReader) endSentence() error {
	if !r.open {
		return nil
	}
	if r.pending != nil {
		return fmt.Errorf("the words of %q are not complete", r.pending.form)
	}
	if r.first < len(r.d.Tokens) {
		r.s.First, r.s.Last = r.first, len(r.d.Tokens)
		r.s.Span = Span{r.d.Tokens[r.s.First].Start, r.d.Tokens[r.s.Last-1].End}
		// borders of its own are in code points; finish turns them into bytes
		if r.start > 0 && r.end > 0 {
			r.s.Span = Span{-r.start, -r.end}
		}
		r.d.Sentences = append(r.d.Sentences, r.s)
	}
	r.s, r.open, r.explicit, r.newPar, r.start, r.end = Sentence{}, false, false, false, 0, 0
	return nil
}

// finish completes the document.
func (r *conlluReader) finish() *Document {
	d := r.d
	if r.stated {
		r.text.WriteString(r.gap)
	}
	d.Text = r.text.String()
	m := NewMapper(d.Text, Runes)
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Start < 0 {
			a, okA := m.Byte(-s.Start - 1)
			b, okB := m.Byte(-s.End - 1)
			s.Span = Span{a, b}
			if !okA || !okB || b < a {
				s.Span = Span{d.Tokens[s.First].Start, d.Tokens[s.Last-1].End}
			}
		}
	}
	if r.seen&Norms == 0 {
		d.Norms = nil
	}
	if r.seen&Analyses == 0 {
		d.Readings = nil
	}
	if r.seen&Stems == 0 {
		d.Stems = nil
	}
	d.Mark(Sentences | Tokens | r.seen)
	return d
}

// miscFields calls f for each Key=value of a MISC column.
func miscFields(misc string, f func(key, value string)) {
	if misc == "_" {
		return
	}
	for pair := range strings.SplitSeq(misc, "|") {
		if k, v, ok := strings.Cut(pair, "="); ok {
			f(k, unescape(v))
		}
	}
}
