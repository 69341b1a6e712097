package document

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// AppendCoNLLU appends the document in CoNLL-U: sentence by sentence, clitics as
// multiword tokens, syntax left open. What CoNLL-U has no column for stands in
// comments and MISC, so that ReadCoNLLU restores text and layers up to the stems.
// The document must have sentences and tokens; one without tokens appends nothing.
//
// MISC holds start_char and end_char (code points of the text), SpaceAfter=No,
// SpacesBefore and SpacesAfter (as UDPipe writes them, with \uXXXX for other
// invisible characters), Kind of a token where its part of speech does not tell, Norm, Stem, and
// on the word that carries the meaning Root, Pattern, Vlemma (the lemma with
// vowel marks), Source and Conf (the confidence).
func AppendCoNLLU(dst []byte, d *Document) []byte {
	w := conlluWriter{buf: dst, d: d, m: NewMapper(d.Text, Runes)}
	for i := range d.Sentences {
		if s := &d.Sentences[i]; s.First < s.Last {
			w.sentence(i)
		}
	}
	return w.buf
}

type conlluWriter struct {
	buf []byte
	d   *Document
	m   *Mapper
	// begun is set after the first sentence; paragraph is that of the last one.
	begun     bool
	paragraph int
	number    int
	// ends is the token of the sentence that ends a paragraph before another one, −1 for none.
	ends int
	// misc tells whether the MISC column at hand has begun.
	misc bool
}

// comment writes a comment with a key, none without a value.
func (w *conlluWriter) comment(key, value string) {
	value = strings.TrimFunc(value, blank)
	if value == "" {
		return
	}
	w.buf = append(w.buf, "# "...)
	w.buf = append(w.buf, key...)
	w.buf = append(w.buf, " = "...)
	w.buf = appendOneLine(w.buf, value)
	w.buf = append(w.buf, '\n')
}

// blank reports what stands for a space in a comment: its value cannot begin or end with it.
func blank(r rune) bool { return r < ' ' || unicode.IsSpace(r) }

// appendOneLine appends s with line breaks as spaces.
func appendOneLine(dst []byte, s string) []byte {
	for _, c := range s {
		if c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029 {
			c = ' '
		}
		dst = utf8.AppendRune(dst, c)
	}
	return dst
}

// newDoc writes the comments that open the document.
func (w *conlluWriter) newDoc() {
	if strings.TrimFunc(w.d.ID, blank) == "" {
		w.buf = append(w.buf, "# newdoc\n"...)
	} else {
		w.comment("newdoc id", w.d.ID)
	}
	w.comment("title", w.d.Title)
	if !w.d.Date.IsZero() {
		w.comment("date", w.d.Date.Format("2006-01-02"))
	}
}

func (w *conlluWriter) sentence(i int) {
	d, s := w.d, &w.d.Sentences[i]
	if !w.begun {
		w.newDoc()
	}
	if !w.begun || s.Paragraph != w.paragraph {
		w.buf = append(w.buf, "# newpar\n"...)
		if next := w.paragraph + 1; w.begun && s.Paragraph != next || !w.begun && s.Paragraph != 0 {
			w.comment("paragraph", strconv.Itoa(s.Paragraph))
		}
	}
	w.number++
	w.comment("sent_id", strings.Join(strings.FieldsFunc(d.ID, blank), "_")+"-"+strconv.Itoa(w.number))
	if s.Kind != Body {
		w.comment("kind", s.Kind.String())
	}
	if s.Reason != "" {
		w.comment("reason", s.Reason)
	}
	if first, last := d.Tokens[s.First], d.Tokens[s.Last-1]; first.Start != s.Start || last.End != s.End {
		w.comment("start_char", strconv.Itoa(w.m.Offset(s.Start)))
		w.comment("end_char", strconv.Itoa(w.m.Offset(s.End)))
	}
	w.buf = append(w.buf, "# text = "...)
	w.text(s)
	w.ends = -1
	if n := i + 1; n < len(d.Sentences) && d.Sentences[n].Paragraph != s.Paragraph && s.Last < len(d.Tokens) {
		w.ends = s.Last - 1
	}
	id := 1
	for t := s.First; t < s.Last; t++ {
		id += w.token(t, id)
	}
	w.buf = append(w.buf, '\n')
	w.begun, w.paragraph = true, s.Paragraph
}

// text writes the sentence as the forms and SpaceAfter tell it.
func (w *conlluWriter) text(s *Sentence) {
	for t := s.First; t < s.Last; t++ {
		w.buf = append(w.buf, w.d.Slice(w.d.Tokens[t].Span)...)
		if t+1 < s.Last && hasSpace(w.gap(t)) {
			w.buf = append(w.buf, ' ')
		}
	}
	w.buf = append(w.buf, '\n')
}

// gap is the text between token t and the next one, or the end.
func (w *conlluWriter) gap(t int) string {
	end := len(w.d.Text)
	if t+1 < len(w.d.Tokens) {
		end = w.d.Tokens[t+1].Start
	}
	return w.d.Text[w.d.Tokens[t].End:end]
}

func hasSpace(s string) bool { return strings.IndexFunc(s, unicode.IsSpace) >= 0 }

// token writes the lines of token t, whose first word has number id, and returns
// the number of its words.
func (w *conlluWriter) token(t, id int) int {
	d, tok := w.d, &w.d.Tokens[t]
	form := d.Slice(tok.Span)
	var r Reading
	if d.Has(Analyses) {
		r = d.Readings[t]
	}
	if r.Best == nil {
		lemma, upos := "_", uposOfKind(tok.Kind)
		if upos == PUNCT || upos == SYM {
			lemma = form
		}
		w.columns(id, form, lemma, upos.String(), Feats{})
		w.span(tok.Span)
		w.tokenMisc(t, upos)
		w.end()
		return 1
	}
	segments := r.Best.Segments
	if len(segments) == 1 {
		w.columns(id, form, lemmaOf(&segments[0], r.Best, 0), segments[0].UPOS.String(), segments[0].Feats)
		w.span(tok.Span)
		if segments[0].Form != form {
			w.field("Form", segments[0].Form)
		}
		w.hostMisc(&r)
		w.tokenMisc(t, segments[0].UPOS)
		w.end()
		return 1
	}
	w.buf = strconv.AppendInt(w.buf, int64(id), 10)
	w.buf = append(w.buf, '-')
	w.buf = strconv.AppendInt(w.buf, int64(id+len(segments)-1), 10)
	w.buf = append(w.buf, '\t')
	w.buf = append(w.buf, form...)
	w.buf = append(w.buf, "\t_\t_\t_\t_\t_\t_\t_\t"...)
	w.misc = false
	w.span(tok.Span)
	w.tokenMisc(t, segments[0].UPOS)
	w.end()
	for i := range segments {
		s := &segments[i]
		w.columns(id+i, s.Form, lemmaOf(s, r.Best, i), s.UPOS.String(), s.Feats)
		w.span(Span{tok.Start + int(s.Start), tok.Start + int(s.End)})
		if i == r.Best.Host {
			w.hostMisc(&r)
		}
		w.end()
	}
	return len(segments)
}

// lemmaOf is the lemma of segment i of a.
func lemmaOf(s *Segment, a *Analysis, i int) string {
	switch {
	case i == a.Host && a.Lemma != "":
		return a.Lemma
	case s.Lemma != "":
		return s.Lemma
	}
	return "_"
}

// uposOfKind is the part of speech of a token that has no analysis.
func uposOfKind(k TokenKind) UPOS {
	switch k {
	case Punctuation:
		return PUNCT
	case Number:
		return NUM
	case Symbol, Emoji, URL, Email:
		return SYM
	}
	return X
}

// columns writes a word up to the MISC column; the syntax is left open.
func (w *conlluWriter) columns(id int, form, lemma, upos string, f Feats) {
	w.buf = strconv.AppendInt(w.buf, int64(id), 10)
	for _, c := range [...]string{form, lemma, upos, "_"} {
		w.buf = append(w.buf, '\t')
		if c == "" {
			c = "_"
		}
		w.buf = append(w.buf, c...)
	}
	w.buf = append(w.buf, '\t')
	n := len(w.buf)
	if w.buf = f.AppendTo(w.buf, UD); len(w.buf) == n {
		w.buf = append(w.buf, '_')
	}
	w.buf = append(w.buf, "\t_\t_\t_\t"...)
	w.misc = false
	n = len(w.buf)
	w.buf = f.AppendTo(w.buf, Own)
	w.misc = len(w.buf) > n
}

// field appends Key=value to MISC.
func (w *conlluWriter) field(key, value string) {
	if value == "" {
		return
	}
	w.fieldKey(key)
	w.buf = appendEscaped(w.buf, value)
}

func (w *conlluWriter) fieldKey(key string) {
	if w.misc {
		w.buf = append(w.buf, '|')
	}
	w.misc = true
	w.buf = append(w.buf, key...)
	w.buf = append(w.buf, '=')
}

func (w *conlluWriter) span(s Span) {
	w.fieldKey("start_char")
	w.buf = strconv.AppendInt(w.buf, int64(w.m.Offset(s.Start)), 10)
	w.fieldKey("end_char")
	w.buf = strconv.AppendInt(w.buf, int64(w.m.Offset(s.End)), 10)
}

// hostMisc writes what belongs to the analysis as a whole.
func (w *conlluWriter) hostMisc(r *Reading) {
	w.field("Root", r.Best.Root)
	w.field("Pattern", r.Best.Pattern)
	w.field("Vlemma", r.Best.Vocalised)
	w.field("Source", r.Best.Source.String())
	w.fieldKey("Conf")
	w.buf = strconv.AppendFloat(w.buf, float64(r.Confidence), 'g', -1, 32)
}

// tokenMisc writes what belongs to the token: the kind where the first word's part
// of speech does not tell it, norm, stem and the white space round it.
func (w *conlluWriter) tokenMisc(t int, first UPOS) {
	d := w.d
	if k := d.Tokens[t].Kind; k != kindOf("", first.String(), d.Slice(d.Tokens[t].Span)) {
		w.field("Kind", k.String())
	}
	if d.Has(Norms) {
		w.field("Norm", d.Norms[t])
	}
	if d.Has(Stems) {
		w.field("Stem", d.Stems[t])
	}
	if t == 0 {
		w.field("SpacesBefore", d.Text[:d.Tokens[0].Start])
	}
	gap := w.gap(t)
	if !hasSpace(gap) {
		w.field("SpaceAfter", "No")
	}
	last := t+1 == len(d.Tokens)
	if gap != "" && (gap != " " || last) || t == w.ends { // readers take a blank line before newpar
		w.fieldKey("SpacesAfter")
		w.buf = appendEscaped(w.buf, gap)
	}
}

func (w *conlluWriter) end() {
	if !w.misc {
		w.buf = append(w.buf, '_')
	}
	w.buf = append(w.buf, '\n')
}

// appendEscaped appends a MISC value: UDPipe's escapes \s \t \r \n \p \\, and
// \uXXXX for invisible characters, which tools that split lines trip over.
func appendEscaped(dst []byte, s string) []byte {
	for _, c := range s {
		switch {
		case c == ' ':
			dst = append(dst, '\\', 's')
		case c == '\t':
			dst = append(dst, '\\', 't')
		case c == '\r':
			dst = append(dst, '\\', 'r')
		case c == '\n':
			dst = append(dst, '\\', 'n')
		case c == '|':
			dst = append(dst, '\\', 'p')
		case c == '\\':
			dst = append(dst, '\\', '\\')
		case c < 0x10000 && (unicode.IsSpace(c) || unicode.IsControl(c) || unicode.Is(unicode.Cf, c)):
			dst = append(dst, '\\', 'u')
			for shift := 12; shift >= 0; shift -= 4 {
				dst = append(dst, "0123456789ABCDEF"[c>>shift&15])
			}
		default:
			dst = utf8.AppendRune(dst, c)
		}
	}
	return dst
}

// unescape reads what appendEscaped writes; other backslashes stand for themselves.
func unescape(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 's':
			b.WriteByte(' ')
		case 't':
			b.WriteByte('\t')
		case 'r':
			b.WriteByte('\r')
		case 'n':
			b.WriteByte('\n')
		case 'p':
			b.WriteByte('|')
		case '\\':
			b.WriteByte('\\')
		case 'u':
			if i+4 < len(s) {
				if v, err := strconv.ParseUint(s[i+1:i+5], 16, 16); err == nil {
					b.WriteRune(rune(v))
					i += 4
					continue
				}
			}
			b.WriteString(`\u`)
		default:
			b.WriteByte('\\')
			b.WriteByte(s[i])
		}
	}
	return b.String()
}
