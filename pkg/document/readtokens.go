package document

import "fmt"

// tokenReader reads one token object after another, each with its layers.
type tokenReader struct {
	r       *reader
	token   Token
	norm    string
	stem    string
	reading Reading
	text    []byte
	hasText bool
}

// read reads one token.
func (t *tokenReader) read() error {
	*t = tokenReader{r: t.r, text: t.text[:0]}
	var s spanReader
	var a analysisReader
	err := t.r.Object(func(key []byte) error {
		if ok, err := s.field(t.r, key); ok || err != nil {
			return err
		}
		if ok, err := t.field(key); ok || err != nil {
			return err
		}
		if ok, err := a.field(t.r, key); ok || err != nil {
			return err
		}
		return t.r.Skip()
	})
	if err != nil {
		return err
	}
	if t.token.Span, err = s.span(t.r); err != nil {
		return err
	}
	text := t.r.text[t.token.Start:t.token.End]
	if t.hasText && string(t.text) != text {
		return fmt.Errorf("its text %q is not what stands at its place, %q; are the offsets in another unit?", t.text, text)
	}
	t.reading, err = a.reading(t.r, t.token.Span)
	return err
}

// field reads the fields that are the token's own.
func (t *tokenReader) field(key []byte) (bool, error) {
	switch string(key) {
	case "text":
		b, err := t.r.StringBytes()
		t.text, t.hasText = append(t.text, b...), true
		return true, err
	case "kind":
		return word(t.r, tokenKindNames[:], &t.token.Kind)
	case "norm":
		t.r.seen |= Norms
		return t.r.str(&t.norm)
	case "stem":
		t.r.seen |= Stems
		return t.r.str(&t.stem)
	}
	return false, nil
}

// analysisReader collects the fields of an analysis.
type analysisReader struct {
	a          Analysis
	upos       UPOS
	feats      Feats
	segments   []rawSegment
	confidence float64
	others     []analysisReader
	any        bool
}

// rawSegment is a segment with its span in the record's units.
type rawSegment struct {
	Segment
	at spanReader
}

func (a *analysisReader) field(r *reader, key []byte) (ok bool, err error) {
	var number float64
	switch string(key) {
	case "lemma":
		a.any = true
		return r.str(&a.a.Lemma)
	case "vocalised":
		return r.str(&a.a.Vocalised)
	case "root":
		return r.str(&a.a.Root)
	case "pattern":
		return r.str(&a.a.Pattern)
	case "upos":
		a.any = true
		return word(r, uposNames[:], &a.upos)
	case "feats":
		return true, r.featsInto(&a.feats)
	case "host":
		return r.int(&a.a.Host)
	case "source":
		return word(r, sourceNames[:], &a.a.Source)
	case "confidence":
		a.confidence, err = r.Float(32)
		return true, err
	case "weight":
		number, err = r.Float(32)
		a.a.Weight = float32(number)
		return true, err
	case "segments":
		return true, r.segments(&a.segments)
	case "others":
		return true, a.readOthers(r)
	}
	return false, nil
}

func (r *reader) featsInto(to *Feats) error {
	b, err := r.StringBytes()
	if err != nil {
		return err
	}
	if *to, err = ParseFeats(string(b)); err != nil {
		return r.Fail("%s", err)
	}
	return nil
}

func (r *reader) segments(to *[]rawSegment) error {
	return r.Array(func() error {
		var s rawSegment
		err := r.Object(func(key []byte) error {
			if ok, err := s.at.field(r, key); ok || err != nil {
				return err
			}
			var err error
			switch string(key) {
			case "form":
				s.Form, err = r.String()
			case "lemma":
				s.Lemma, err = r.String()
			case "upos":
				_, err = word(r, uposNames[:], &s.UPOS)
			case "feats":
				err = r.featsInto(&s.Feats)
			default:
				err = r.Skip()
			}
			return err
		})
		*to = append(*to, s)
		return err
	})
}

func (a *analysisReader) readOthers(r *reader) error {
	return r.Array(func() error {
		var o analysisReader
		err := r.Object(func(key []byte) error {
			if ok, err := o.field(r, key); ok || err != nil {
				return err
			}
			return r.Skip()
		})
		a.others = append(a.others, o)
		return err
	})
}

// reading makes the reading of the token at span t, an empty one where no field
// of an analysis was there.
func (a *analysisReader) reading(r *reader, t Span) (Reading, error) {
	if !a.any {
		return Reading{}, nil
	}
	r.seen |= Analyses
	best := a.a
	out := Reading{Best: &best, Confidence: float32(a.confidence)}
	if a.segments == nil {
		best.Host = 0
		best.Segments = []Segment{{End: uint32(t.Len()), Form: r.text[t.Start:t.End], Lemma: best.Lemma, UPOS: a.upos, Feats: a.feats}}
	}
	end := t.Start
	for i := range a.segments {
		s := &a.segments[i]
		span, err := s.at.span(r)
		if err != nil {
			return out, err
		}
		if span.Start != end || span.End > t.End {
			return out, fmt.Errorf("segment %d does not begin where the one before it ends", i)
		}
		end = span.End
		s.Start, s.End = uint32(span.Start-t.Start), uint32(span.End-t.Start)
		best.Segments = append(best.Segments, s.Segment)
	}
	if a.segments != nil && end != t.End {
		return out, fmt.Errorf("the segments do not reach the end of the token")
	}
	if best.Host < 0 || best.Host >= len(best.Segments) {
		return out, fmt.Errorf("host %d of %d segments", best.Host, len(best.Segments))
	}
	for i := range a.others {
		o, err := a.others[i].reading(r, t)
		if err != nil {
			return out, err
		}
		out.Others = append(out.Others, o)
	}
	return out, nil
}
