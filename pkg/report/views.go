package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Keyphrases are the rows score and phrase.
func Keyphrases() Rows {
	return Rows{
		Header: []string{"score", "phrase"},
		Each: func(d *document.Document, yield func(...string)) {
			for i := range d.Keyphrases {
				yield(score(d.Keyphrases[i].Score), d.Keyphrases[i].Text)
			}
		},
	}
}

// Explained are the rows of keyphrases with the figures behind each score.
func Explained() Rows {
	return Rows{
		Header: []string{"score", "figures", "phrase"},
		Each: func(d *document.Document, yield func(...string)) {
			for i := range d.Keyphrases {
				yield(score(d.Keyphrases[i].Score), features(d.Keyphrases[i].Features), d.Keyphrases[i].Text)
			}
		},
	}
}

// features prints figures as name=value with spaces between.
func features(fs []document.Feature) string {
	var b strings.Builder
	for i, f := range fs {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f.Name)
		b.WriteByte('=')
		b.WriteString(strconv.FormatFloat(f.Value, 'g', 4, 64))
	}
	return b.String()
}

// Statements are the rows document, act, negated, kind, confidence, speaker, role,
// cue, target, relay and content.
func Statements() Rows {
	return Rows{
		Lead:   true,
		Header: []string{"document", "act", "negated", "kind", "confidence", "speaker", "role", "cue", "target", "relay", "content"},
		Each: func(d *document.Document, yield func(...string)) {
			for i := range d.Statements {
				s := &d.Statements[i]
				yield(d.ID, s.Act, strconv.FormatBool(s.Negated), string(s.Kind), strconv.FormatFloat(s.Confidence, 'f', 2, 64),
					s.Speaker, s.Role, s.Cue, s.Target, s.Relay, s.Content)
			}
		},
	}
}

// Analyses are the rows word, segments, lemma, root, part of speech, features,
// source and confidence of every token.
func Analyses() Rows {
	return Rows{
		Header: []string{"confidence", "source", "upos", "features", "root", "lemma", "segments", "word"},
		Each: func(d *document.Document, yield func(...string)) {
			for i := range d.Tokens {
				analysisRow(d, i, &d.Readings[i], yield)
			}
		},
	}
}

// AllAnalyses are the rows of Analyses with every other reading of a token below
// the chosen one.
func AllAnalyses() Rows {
	r := Analyses()
	r.Each = func(d *document.Document, yield func(...string)) {
		for i := range d.Tokens {
			analysisRow(d, i, &d.Readings[i], yield)
			for k := range d.Readings[i].Others {
				analysisRow(d, i, &d.Readings[i].Others[k], yield)
			}
		}
	}
	return r
}

func analysisRow(d *document.Document, i int, r *document.Reading, yield func(...string)) {
	word := d.Slice(d.Tokens[i].Span)
	if r.Best == nil {
		yield("", "", d.Tokens[i].Kind.String(), "", "", "", word, word)
		return
	}
	a := r.Best
	lemma := a.Vocalised
	if lemma == "" {
		lemma = a.Lemma
	}
	yield(strconv.FormatFloat(float64(r.Confidence), 'f', 2, 32), a.Source.String(), a.UPOS().String(), a.Feats().String(), a.Root, lemma, Segments(a), word)
}

// Segments joins the segments of an analysis with +.
func Segments(a *document.Analysis) string {
	if len(a.Segments) == 1 {
		return a.Segments[0].Form
	}
	var b strings.Builder
	for i := range a.Segments {
		if i > 0 {
			b.WriteByte('+')
		}
		b.WriteString(a.Segments[i].Form)
	}
	return b.String()
}

// Entities are the rows kind, code, count, name, role and mentions: the different forms
// in which the text names the entity.
func Entities() Rows {
	return Rows{
		Header: []string{"kind", "code", "count", "name", "role", "mentions"},
		Each: func(d *document.Document, yield func(...string)) {
			for i := range d.Entities {
				e := &d.Entities[i]
				yield(string(e.Kind), e.Code, strconv.Itoa(len(e.Mentions)), e.Name, e.Role, forms(d, e))
			}
		},
	}
}

// forms joins the different forms of an entity's mentions in the order of the text.
func forms(d *document.Document, e *document.Entity) string {
	var out []string
	for _, m := range e.Mentions {
		if s := d.Slice(m.Span); s != e.Name && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, "، ")
}

// Stems are the rows stem and word, for tokens that are words.
func Stems() Rows {
	return Rows{
		Header: []string{"stem", "word"},
		Each: func(d *document.Document, yield func(...string)) {
			for i, t := range d.Tokens {
				if t.Kind == document.Word {
					yield(d.Stems[i], d.Slice(t.Span))
				}
			}
		},
	}
}

// StemTable are the rows confidence, source, root, lemma, stem, segments and word.
func StemTable() Rows {
	return Rows{
		Header: []string{"confidence", "source", "root", "lemma", "stem", "segments", "word"},
		Each: func(d *document.Document, yield func(...string)) {
			for i, t := range d.Tokens {
				r, word := &d.Readings[i], d.Slice(t.Span)
				switch {
				case t.Kind != document.Word:
				case r.Best == nil:
					yield("", "", "", "", d.Stems[i], word, word)
				default:
					a := r.Best
					yield(strconv.FormatFloat(float64(r.Confidence), 'f', 2, 32), a.Source.String(), a.Root, a.Lemma, d.Stems[i], Segments(a), word)
				}
			}
		},
	}
}

// Findings are the rows path:line:column, level, rule, message and suggestion.
func Findings() Rows {
	return Rows{
		Lead:   true,
		Header: []string{"place", "level", "rule", "message", "suggestion"},
		Each: func(d *document.Document, yield func(...string)) {
			for i := range d.Findings {
				f := &d.Findings[i]
				yield(Place(d, f.Start), string(f.Level), f.Rule, f.Message, f.Suggestion)
			}
		},
	}
}

// Place names a byte offset of a document as path:line:column. In a file of
// records the line is the record's and the column counts in its text.
func Place(d *document.Document, offset int) string {
	line, column := d.Position(offset)
	if d.Origin.Line > 0 {
		return d.Origin.Path + ":" + strconv.Itoa(d.Origin.Line) + ": text:" + strconv.Itoa(line) + ":" + strconv.Itoa(column)
	}
	return d.Origin.Path + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(column)
}
