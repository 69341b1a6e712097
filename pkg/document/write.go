package document

import (
	"strconv"

	"github.com/bayan-nlp/bayan/pkg/document/internal/jsonio"
)

// WriteOptions says how records are written.
type WriteOptions struct {
	// Offsets is the unit of all offsets; KeepUnit takes the record's own instead where it names one.
	Offsets  Unit
	KeepUnit bool
	// Layers are the layers to write, besides those that came with the record.
	Layers Layer
	// Extra returns further fields for the end of a document's record; nil for none.
	// They take the place of fields with the same keys that came with the record.
	Extra func(*Document) []Field
}

// tokenLayers are the layers that stand in the objects of "tokens".
const tokenLayers = Tokens | Norms | Analyses | Stems

// recordLayer is one key of a record that holds a layer.
type recordLayer struct {
	key string
	// has are the layers that this key holds.
	has   Layer
	write func(*writer, *Document)
	read  func(*reader, *Document) error
}

// recordLayers are the keys of ours in the order in which they are written.
// "offsets" goes before the first of them.
func recordLayers() [8]recordLayer {
	return [...]recordLayer{
		{"sentences", Sentences, (*writer).sentences, (*reader).sentences},
		{"tokens", tokenLayers, (*writer).tokens, (*reader).tokens},
		{"entities", Entities, (*writer).entities, (*reader).entities},
		{"keyphrases", Keyphrases, (*writer).keyphrases, (*reader).keyphrases},
		{"statements", Statements, (*writer).statements, (*reader).statements},
		{"summary", Summary, (*writer).summary, (*reader).summary},
		{"findings", Findings, (*writer).findings, (*reader).findings},
		{"invalid_bytes", 0, (*writer).invalid, (*reader).invalid},
	}
}

// writer appends the layers of one document.
type writer struct {
	buf    []byte
	m      *Mapper
	layers Layer
	extra  []Field
}

// AppendRecord appends the document as one JSON object without a line feed. A
// record's own keys stand first, in their order: unknown ones and layers that
// came with it byte for byte, layers that were computed anew in the old place.
// Layers that the record did not have follow.
func AppendRecord(dst []byte, d *Document, o WriteOptions) []byte {
	unit := o.Offsets
	if o.KeepUnit && d.Record != nil && d.Record.raw("offsets") != nil {
		unit = d.Record.Offsets
	}
	w := &writer{buf: append(dst, '{'), m: NewMapper(d.Text, unit), layers: d.layers & (o.Layers | d.Given())}
	if o.Extra != nil {
		w.extra = o.Extra(d)
	}
	w.head(d)
	spans := false
	for _, l := range recordLayers() {
		if w.wants(l, d) && (d.Record == nil || d.Record.raw(l.key) == nil) {
			if !spans && (d.Record == nil || d.Record.raw("offsets") == nil) {
				w.key("offsets")
				w.buf = jsonio.AppendString(w.buf, unit.String())
			}
			spans = true
			w.key(l.key)
			l.write(w, d)
		}
	}
	for _, f := range w.extra {
		w.rawKey(f.Key)
		w.buf = append(w.buf, f.Raw...)
	}
	return append(w.buf, '}')
}

// wants reports whether the key of l is to be written.
func (w *writer) wants(l recordLayer, d *Document) bool {
	if l.has == 0 {
		return len(d.Origin.Invalid) > 0
	}
	return w.layers&l.has != 0 && d.Has(l.has&^tokenLayers|l.has&Tokens)
}

// head writes the keys of the record the document came in, or those that a
// document of another origin has.
func (w *writer) head(d *Document) {
	if d.Record == nil {
		w.key("id")
		w.buf = jsonio.AppendString(w.buf, d.ID)
		if d.Title != "" {
			w.key("title")
			w.buf = jsonio.AppendString(w.buf, d.Title)
		}
		if !d.Date.IsZero() {
			w.key("date")
			w.buf = append(w.buf, '"')
			w.buf = d.Date.AppendFormat(w.buf, "2006-01-02")
			w.buf = append(w.buf, '"')
		}
		w.key("text")
		w.buf = jsonio.AppendString(w.buf, d.Text)
		return
	}
	for i := range d.Record.Fields {
		w.field(d, &d.Record.Fields[i])
	}
}

// field writes one field of the record.
func (w *writer) field(d *Document, f *Field) {
	for i := range w.extra {
		if w.extra[i].Key == f.Key {
			return
		}
	}
	if f.Key == "offsets" {
		w.key(f.Key)
		w.buf = jsonio.AppendString(w.buf, w.m.unit.String())
		return
	}
	for _, l := range recordLayers() {
		if l.key != f.Key {
			continue
		}
		have := w.layers & l.has
		if !w.wants(l, d) {
			return
		}
		if w.m.unit != d.Record.Offsets || have&^d.Record.intact != 0 {
			w.key(f.Key)
			l.write(w, d)
			return
		}
	}
	w.rawKey(f.Key)
	w.buf = append(w.buf, f.Raw...)
}

func (w *writer) comma() {
	switch w.buf[len(w.buf)-1] {
	case '{', '[':
	default:
		w.buf = append(w.buf, ',')
	}
}

// key begins a field of ours.
func (w *writer) key(k string) {
	w.comma()
	w.buf = append(w.buf, '"')
	w.buf = append(w.buf, k...)
	w.buf = append(w.buf, '"', ':')
}

// rawKey begins a field whose key may need escapes.
func (w *writer) rawKey(k string) {
	w.comma()
	w.buf = jsonio.AppendString(w.buf, k)
	w.buf = append(w.buf, ':')
}

// str and its like append one field of the object at hand.
func (w *writer) str(key, v string) {
	w.key(key)
	w.buf = jsonio.AppendString(w.buf, v)
}

func (w *writer) opt(key, v string) {
	if v != "" {
		w.str(key, v)
	}
}

func (w *writer) int(key string, v int) {
	w.key(key)
	w.buf = strconv.AppendInt(w.buf, int64(v), 10)
}

func (w *writer) float(key string, v float64, bits int) {
	w.key(key)
	w.buf = jsonio.AppendFloat(w.buf, v, bits)
}

func (w *writer) bool(key string, v bool) {
	w.key(key)
	w.buf = strconv.AppendBool(w.buf, v)
}

// span writes start and end in the record's unit.
func (w *writer) span(s Span) {
	w.int("start", w.m.Offset(s.Start))
	w.int("end", w.m.Offset(s.End))
}

// list writes n elements in brackets.
func (w *writer) list(n int, element func(i int)) {
	w.buf = append(w.buf, '[')
	for i := range n {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		element(i)
	}
	w.buf = append(w.buf, ']')
}

// obj writes {…}.
func (w *writer) obj(fields func()) {
	w.buf = append(w.buf, '{')
	fields()
	w.buf = append(w.buf, '}')
}

func (w *writer) features(key string, fs []Feature) {
	if len(fs) == 0 {
		return
	}
	w.key(key)
	w.obj(func() {
		for _, f := range fs {
			w.rawKey(f.Name)
			w.buf = jsonio.AppendFloat(w.buf, f.Value, 64)
		}
	})
}

// StringField returns a field that holds a string.
func StringField(key, value string) Field {
	return Field{Key: key, Raw: jsonio.AppendString(nil, value)}
}
