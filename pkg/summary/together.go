package summary

import (
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Cited is a sentence of a summary of several documents with its source.
type Cited struct {
	document.SummarySentence
	// Source is the number of the document in the order of Add; Name what it is called:
	// its ID, else its path.
	Source int
	Name   string
}

// Collector makes one summary of many documents about the same events. It keeps of each
// document only the sentences that may be chosen.
type Collector struct {
	s          *Summarizer
	ids        map[string]int32
	candidates []gathered
	docs       int
	words      int
}

// gathered is a sentence that may be chosen.
type gathered struct {
	Cited
	words int
	place float64
	focus float64
	terms []term
	norm  float64
}

// NewCollector returns a Collector; the error concerns the options. The method is always
// that of Collector; Ratio refers to all documents together.
func NewCollector(o Options) (*Collector, error) {
	s, err := New(o)
	if err != nil {
		return nil, err
	}
	return &Collector{s: s, ids: map[string]int32{}}, nil
}

// Add takes in the sentences of one document, which needs the layers that Apply needs.
func (c *Collector) Add(d *document.Document) {
	v := c.s.newView(d)
	terms := c.s.terms(v)
	ids := make([]int32, len(terms.first)) // 1 + the number among all documents
	name := d.ID
	if name == "" {
		name = d.Origin.Path
	}
	focus := terms.focus()
	values := v.values(c.s.opt.Weights, nil)
	for i := range v.units {
		u := &v.units[i]
		if u.flaw != sound || u.leans {
			continue
		}
		g := gathered{words: u.words, place: values[i].place - values[i].background}
		g.Cited = Cited{Source: c.docs, Name: name, SummarySentence: document.SummarySentence{Span: u.Span, Sentence: u.first, Text: u.text}}
		if focus != nil {
			g.focus = focus[i]
		}
		for _, x := range terms.of[i] {
			if ids[x.id] == 0 {
				ids[x.id] = 1 + c.id(c.s.keyer.token(int(terms.first[x.id])))
			}
			g.terms = append(g.terms, term{id: ids[x.id] - 1, count: x.count})
		}
		slices.SortFunc(g.terms, func(a, b term) int { return int(a.id - b.id) })
		c.candidates = append(c.candidates, g)
	}
	c.docs++
	c.words += v.bodyWords
}

func (c *Collector) id(key []byte) int32 {
	id, ok := c.ids[string(key)]
	if !ok {
		id = int32(len(c.ids))
		c.ids[string(key)] = id
	}
	return id
}

// The weights of the choice among many documents: what place, what the share of the
// documents that tell the same, and how alike two sentences may be. A sentence above
// repeats is taken for a repetition.
const (
	togetherPlace  = 0.4
	togetherShared = 0.6
	togetherRepeat = 0.5
	repeats        = 0.55
)

// Summary returns the chosen sentences, those of one document together, the documents
// in the order of Add.
func (c *Collector) Summary() []Cited {
	c.weigh()
	left := c.budget()
	worth := make([]float64, len(c.candidates))
	like := make([]float64, len(c.candidates))
	shared := c.shared()
	for i := range c.candidates {
		g := &c.candidates[i]
		worth[i] = togetherPlace*g.place + togetherShared*shared[i] + queryWeight*g.focus
	}
	var chosen []int
	for {
		best := -1
		for i := range c.candidates {
			u := unit{words: c.candidates[i].words, last: 1}
			if like[i] < repeats && left.fits(&u) && (best < 0 || worth[i]-togetherRepeat*like[i] > worth[best]-togetherRepeat*like[best]) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		g := &c.candidates[best]
		g.Score = worth[best] - togetherRepeat*like[best]
		chosen = append(chosen, best)
		for i := range c.candidates {
			like[i] = max(like[i], alike(&c.candidates[i], g))
		}
		like[best] = 1
		if !left.spend(&unit{words: g.words, last: 1}) {
			break
		}
	}
	slices.Sort(chosen)
	out := make([]Cited, 0, len(chosen))
	for _, i := range chosen {
		out = append(out, c.candidates[i].Cited)
	}
	return out
}

// budget is the length that the options ask for, over all documents.
func (c *Collector) budget() budget {
	return c.s.budget(&view{bodyWords: c.words})
}

// weigh computes the tf·idf weights over all sentences.
func (c *Collector) weigh() {
	df := make([]int, len(c.ids))
	for i := range c.candidates {
		for _, x := range c.candidates[i].terms {
			df[x.id]++
		}
	}
	n := float64(len(c.candidates))
	for i := range c.candidates {
		g := &c.candidates[i]
		sum := 0.0
		for k := range g.terms {
			x := &g.terms[k]
			x.weight = (1 + math.Log(float64(x.count))) * math.Log(1+n/float64(df[x.id]))
			sum += x.weight * x.weight
		}
		g.norm = math.Sqrt(sum)
	}
}

// shared returns for each sentence the mean share of the documents that hold its terms.
func (c *Collector) shared() []float64 {
	docs, last := make([]float64, len(c.ids)), make([]int, len(c.ids))
	for i := range c.candidates {
		g := &c.candidates[i]
		for _, x := range g.terms {
			if last[x.id] != g.Source+1 {
				last[x.id] = g.Source + 1
				docs[x.id]++
			}
		}
	}
	out := make([]float64, len(c.candidates))
	for i := range c.candidates {
		g := &c.candidates[i]
		for _, x := range g.terms {
			out[i] += docs[x.id] / float64(c.docs)
		}
		if len(g.terms) > 0 {
			out[i] /= float64(len(g.terms))
		}
	}
	return out
}

// alike is the cosine of two sentences.
func alike(a, b *gathered) float64 {
	if a.norm == 0 || b.norm == 0 {
		return 0
	}
	x, y, dot := a.terms, b.terms, 0.0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].id < y[0].id:
			x = x[1:]
		case x[0].id > y[0].id:
			y = y[1:]
		default:
			dot += x[0].weight * y[0].weight
			x, y = x[1:], y[1:]
		}
	}
	return dot / (a.norm * b.norm)
}
