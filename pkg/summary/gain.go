package summary

import "github.com/bayan-nlp/bayan/pkg/document"

// newGainer returns the gainer of the method, with the query on top.
func (s *Summarizer) newGainer(v *view) gainer {
	var g gainer
	if s.opt.Method == Bayan {
		g = covering{s.newCoverage(v)}
	} else {
		value, redundancy := s.score(v)
		r := &ranked{method: s.opt.Method, value: value, redundancy: redundancy}
		if redundancy > 0 {
			r.like = newLikeness(s.terms(v))
		}
		g = r
	}
	if s.opt.Query == "" {
		return g
	}
	if f := s.terms(v).focus(); f != nil {
		best := 0.0
		for i := range v.units {
			best = max(best, g.gain(i))
		}
		return &focused{gainer: g, focus: f, scale: queryWeight * max(best, 1e-9)}
	}
	return g
}

// covering is the gainer of the default method.
type covering struct{ *coverage }

func (c covering) gain(i int) float64 { return c.coverage.gain(i).sum() }

func (c covering) reasons(i int) []document.Feature {
	p := c.coverage.gain(i)
	return nonzero([]document.Feature{
		{Name: "place", Value: p.place}, {Name: "cover", Value: p.cover},
		{Name: "keyphrases", Value: p.keyphrases}, {Name: "names", Value: p.names}, {Name: "statement", Value: p.statement},
		{Name: "background", Value: p.background}, {Name: "after_chosen", Value: p.after},
		{Name: "redundancy", Value: p.like},
	})
}

// nonzero drops the features that are 0, in place.
func nonzero(fs []document.Feature) []document.Feature {
	n := 0
	for _, f := range fs {
		if f.Value != 0 {
			fs[n] = f
			n++
		}
	}
	return fs[:n]
}

// ranked is the gainer of the methods that value units beforehand.
type ranked struct {
	method     Method
	value      []float64
	redundancy float64
	// like is nil for methods without redundancy.
	like *likeness
}

func (r *ranked) gain(i int) float64 { return r.value[i] + r.loss(i) }

// loss is what unit i loses for its likeness to a chosen one, 0 or less.
func (r *ranked) loss(i int) float64 {
	if r.like == nil {
		return 0
	}
	return -r.redundancy * r.like.of[i]
}

func (r *ranked) reasons(i int) []document.Feature {
	return nonzero([]document.Feature{
		{Name: string(r.method), Value: r.value[i]},
		{Name: "redundancy", Value: r.loss(i)},
	})
}

func (r *ranked) take(i int) {
	if r.like != nil {
		r.like.take(i)
	}
}

// likeness tells how alike each unit is to the most similar chosen one.
type likeness struct {
	terms *termTable
	posts [][]int32
	of    []float64
	// seen is the last chosen unit, plus one, that each unit has been compared with.
	seen []int32
}

func newLikeness(t *termTable) *likeness {
	return &likeness{terms: t, of: make([]float64, len(t.of)), seen: make([]int32, len(t.of))}
}

// take marks unit i as chosen.
func (l *likeness) take(i int) {
	t := l.terms
	if l.posts == nil {
		l.posts = t.post()
	}
	me := int32(i) + 1
	for _, x := range t.of[i] {
		if len(l.of) > denseUnits && t.df[x.id] > maxPostings {
			continue
		}
		for _, j := range l.posts[x.id] {
			if l.seen[j] != me {
				l.seen[j] = me
				l.of[j] = max(l.of[j], t.similarity(i, int(j)))
			}
		}
	}
}

// focused adds the query to another gainer.
type focused struct {
	gainer
	focus []float64
	scale float64
}

func (f *focused) gain(i int) float64 { return f.gainer.gain(i) + f.scale*f.focus[i] }

func (f *focused) reasons(i int) []document.Feature {
	return nonzero(append(f.gainer.reasons(i), document.Feature{Name: "query", Value: f.scale * f.focus[i]}))
}
