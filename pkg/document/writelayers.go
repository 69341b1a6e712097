package document

import (
	"strconv"

	"github.com/bayan-nlp/bayan/pkg/document/internal/jsonio"
)

func (w *writer) sentences(d *Document) {
	w.list(len(d.Sentences), func(i int) {
		s := &d.Sentences[i]
		w.obj(func() {
			w.span(s.Span)
			w.str("kind", s.Kind.String())
			w.int("paragraph", s.Paragraph)
			w.opt("reason", s.Reason)
		})
	})
}

func (w *writer) tokens(d *Document) {
	norms, readings, stems := w.layers&Norms != 0, w.layers&Analyses != 0, w.layers&Stems != 0
	w.list(len(d.Tokens), func(i int) {
		t := &d.Tokens[i]
		w.buf = append(w.buf, `{"start":`...)
		w.buf = strconv.AppendInt(w.buf, int64(w.m.Offset(t.Start)), 10)
		w.buf = append(w.buf, `,"end":`...)
		w.buf = strconv.AppendInt(w.buf, int64(w.m.Offset(t.End)), 10)
		w.buf = append(w.buf, `,"text":`...)
		w.buf = jsonio.AppendString(w.buf, d.Slice(t.Span))
		w.buf = append(append(append(w.buf, `,"kind":"`...), t.Kind.String()...), '"')
		if norms {
			w.opt("norm", d.Norms[i])
		}
		if stems {
			w.opt("stem", d.Stems[i])
		}
		if readings {
			w.reading(d, t.Span, &d.Readings[i])
		}
		w.buf = append(w.buf, '}')
	})
}

// reading writes the chosen analysis of a token and the others that were asked for.
func (w *writer) reading(d *Document, t Span, r *Reading) {
	if r.Best == nil {
		return
	}
	w.analysis(d, t, r.Best)
	w.float("confidence", float64(r.Confidence), 32)
	if len(r.Others) == 0 {
		return
	}
	w.key("others")
	w.list(len(r.Others), func(i int) {
		w.obj(func() { w.other(d, t, &r.Others[i]) })
	})
}

// other writes an alternative analysis with its weight.
func (w *writer) other(d *Document, t Span, r *Reading) {
	if r.Best == nil {
		return
	}
	w.analysis(d, t, r.Best)
	w.float("confidence", float64(r.Confidence), 32)
	w.float("weight", float64(r.Best.Weight), 32)
}

// analysis writes the fields of an analysis; segments only where the token has
// more than the one word that the other fields describe.
func (w *writer) analysis(d *Document, t Span, a *Analysis) {
	w.str("lemma", a.Lemma)
	w.opt("vocalised", a.Vocalised)
	w.opt("root", a.Root)
	w.opt("pattern", a.Pattern)
	w.str("upos", a.UPOS().String())
	w.feats(a.Feats())
	if !a.plain(d.Slice(t)) {
		w.int("host", a.Host)
		w.key("segments")
		w.list(len(a.Segments), func(i int) {
			w.obj(func() { w.segment(t.Start, &a.Segments[i]) })
		})
	}
	w.str("source", a.Source.String())
}

// plain reports whether the analysis is one segment that is the whole token.
func (a *Analysis) plain(token string) bool {
	s := &a.Segments[0]
	return len(a.Segments) == 1 && s.Form == token && s.Lemma == a.Lemma &&
		s.Start == 0 && int(s.End) == len(token)
}

func (w *writer) segment(base int, s *Segment) {
	w.span(Span{base + int(s.Start), base + int(s.End)})
	w.str("form", s.Form)
	w.str("lemma", s.Lemma)
	w.str("upos", s.UPOS.String())
	w.feats(s.Feats)
}

func (w *writer) feats(f Feats) {
	if f == (Feats{}) {
		return
	}
	w.key("feats")
	w.buf = append(w.buf, '"')
	w.buf = f.AppendTo(w.buf, UD|Own)
	w.buf = append(w.buf, '"')
}

func (w *writer) entities(d *Document) {
	w.list(len(d.Entities), func(i int) {
		e := &d.Entities[i]
		w.obj(func() {
			w.str("kind", string(e.Kind))
			w.str("name", e.Name)
			w.opt("code", e.Code)
			w.opt("role", e.Role)
			w.opt("gender", e.Gender.String())
			w.opt("number", e.Number.String())
			w.key("mentions")
			w.list(len(e.Mentions), func(i int) {
				w.obj(func() {
					w.span(e.Mentions[i].Span)
					w.str("by", string(e.Mentions[i].By))
				})
			})
		})
	})
}

func (w *writer) keyphrases(d *Document) {
	w.list(len(d.Keyphrases), func(i int) {
		k := &d.Keyphrases[i]
		w.obj(func() {
			w.str("text", k.Text)
			w.opt("key", k.Key)
			w.float("score", k.Score, 64)
			w.key("mentions")
			w.list(len(k.Mentions), func(i int) {
				w.obj(func() { w.span(k.Mentions[i]) })
			})
			w.features("features", k.Features)
		})
	})
}

func (w *writer) statements(d *Document) {
	w.list(len(d.Statements), func(i int) {
		w.obj(func() { w.statement(&d.Statements[i]) })
	})
}

func (w *writer) statement(s *Statement) {
	w.span(s.Span)
	w.int("sentence", s.Sentence)
	w.str("cue", s.Cue)
	w.opt("cue_lemma", s.CueLemma)
	w.str("speaker", s.Speaker)
	w.key("aliases")
	w.list(len(s.Aliases), func(i int) { w.buf = jsonio.AppendString(w.buf, s.Aliases[i]) })
	w.str("role", s.Role)
	w.opt("country", s.Country)
	w.str("kind", string(s.Kind))
	w.str("content", s.Content)
	w.str("relay", s.Relay)
	w.str("target", s.Target)
	w.opt("target_country", s.TargetCountry)
	w.opt("addressee", s.Addressee)
	w.str("act", s.Act)
	w.opt("cameo", s.CAMEO)
	w.float("goldstein", s.Goldstein, 64)
	w.bool("negated", s.Negated)
	w.bool("background", s.Background)
	w.bool("unbalanced", s.Unbalanced)
	w.opt("trigger", s.Trigger)
	w.opt("rule", s.Rule)
	w.opt("speaker_rule", s.SpeakerRule)
	w.opt("act_rule", s.ActRule)
	w.float("confidence", s.Confidence, 64)
	w.opt("confidence_label", s.ConfidenceLabel)
	w.key("spans")
	w.obj(func() {
		for _, p := range s.parts() {
			if *p.span != (Span{}) {
				w.key(p.name)
				w.obj(func() { w.span(*p.span) })
			}
		}
	})
}

// part is one part of a statement that stands in the text.
type part struct {
	name string
	span *Span
}

// parts are the spans of a statement by their names in records.
func (s *Statement) parts() [5]part {
	return [...]part{
		{"cue", &s.CueSpan}, {"speaker", &s.SpeakerSpan}, {"content", &s.ContentSpan},
		{"relay", &s.RelaySpan}, {"trigger", &s.TriggerSpan},
	}
}

func (w *writer) summary(d *Document) {
	if d.Summary == nil {
		w.buf = append(w.buf, "null"...)
		return
	}
	w.obj(func() {
		w.str("text", d.Summary.Text)
		w.opt("method", d.Summary.Method)
		w.key("sentences")
		w.list(len(d.Summary.Sentences), func(i int) {
			s := &d.Summary.Sentences[i]
			w.obj(func() {
				w.span(s.Span)
				w.int("sentence", s.Sentence)
				w.str("text", s.Text)
				w.float("score", s.Score, 64)
				w.features("reasons", s.Reasons)
			})
		})
	})
}

func (w *writer) findings(d *Document) {
	w.list(len(d.Findings), func(i int) {
		f := &d.Findings[i]
		w.obj(func() {
			w.span(f.Span)
			w.str("rule", f.Rule)
			w.str("level", string(f.Level))
			w.str("message", f.Message)
			if f.HasSuggestion {
				w.str("suggestion", f.Suggestion)
			}
			if f.Fix {
				w.bool("fix", true)
			}
			w.opt("fingerprint", f.Fingerprint)
		})
	})
}

// invalid writes the undecodable byte runs of the original file: "at" is the
// place of the U+FFFD in the text, "offset" the byte in the file.
func (w *writer) invalid(d *Document) {
	w.list(len(d.Origin.Invalid), func(i int) {
		v := &d.Origin.Invalid[i]
		w.obj(func() {
			w.int("at", w.m.Offset(v.TextOffset))
			w.int("offset", v.Offset)
			w.int("length", v.Length)
			w.int("line", v.Line)
			w.int("column", v.Column)
		})
	})
}
