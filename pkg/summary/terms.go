package summary

import (
	"cmp"
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// term is one content word of a unit: the number of its lemma and how often it stands
// there.
type term struct {
	id    int32
	count int32
	// weight is tf·idf, where it has been computed.
	weight float64
}

// termTable holds the content words of all units by lemma, or by light stem where
// there is no analysis.
type termTable struct {
	// of lists the terms of each unit, ascending by id.
	of [][]term
	// df is the number of units that hold a term.
	df []int32
	// norm is the length of each unit's tf·idf vector.
	norm []float64
	// ids maps keys to numbers.
	ids map[string]int32
	// query holds the terms of the query.
	query []int32
}

// idf is the smoothed inverse document frequency of a term over the units.
func (t *termTable) idf(id int32) float64 {
	return math.Log(1 + float64(len(t.of))/float64(t.df[id]))
}

// terms returns the content words of v's units; they are read when first asked for.
func (s *Summarizer) terms(v *view) *termTable {
	if v.table != nil {
		return v.table
	}
	d, t := v.doc, &termTable{}
	v.table = t
	t.ids = make(map[string]int32, len(d.Tokens)/4+16)
	t.of = make([][]term, len(v.units))
	k := &keyer{words: s.words, doc: d, lemmas: d.Has(document.Analyses) && len(d.Readings) == len(d.Tokens)}
	var ids []int32
	for i := range v.units {
		u := &v.units[i]
		ids = ids[:0]
		for n := u.firstTok; n < u.lastTok; n++ {
			if key := k.token(n); len(key) > 0 {
				ids = append(ids, t.number(key))
			}
		}
		t.of[i] = tally(ids)
		for _, x := range t.of[i] {
			t.df[x.id]++
		}
	}
	t.weigh()
	t.query = t.find(k, s.opt.Query)
	return t
}

// weigh computes the tf·idf weights of all terms and the lengths of the vectors.
func (t *termTable) weigh() {
	t.norm = make([]float64, len(t.of))
	idf := make([]float64, len(t.df))
	for id := range idf {
		idf[id] = t.idf(int32(id))
	}
	for i, terms := range t.of {
		sum := 0.0
		for k := range terms {
			x := &terms[k]
			x.weight = (1 + math.Log(float64(x.count))) * idf[x.id]
			sum += x.weight * x.weight
		}
		t.norm[i] = math.Sqrt(sum)
	}
}

// number returns the number of the term under key.
func (t *termTable) number(key []byte) int32 {
	if id, ok := t.ids[string(key)]; ok {
		return id
	}
	id := int32(len(t.df))
	t.ids[string(key)] = id
	t.df = append(t.df, 0)
	return id
}

// tally turns a list of ids, which it sorts, into terms.
func tally(ids []int32) []term {
	slices.Sort(ids)
	out := make([]term, 0, len(ids))
	for i := 0; i < len(ids); {
		j := i
		for j < len(ids) && ids[j] == ids[i] {
			j++
		}
		out = append(out, term{id: ids[i], count: int32(j - i)})
		i = j
	}
	return out
}

// centrality is the cosine of each unit with the sum of all.
func (t *termTable) centrality() []float64 {
	centre := make([]float64, len(t.df))
	for _, terms := range t.of {
		for _, x := range terms {
			centre[x.id] += x.weight
		}
	}
	length := 0.0
	for _, c := range centre {
		length += c * c
	}
	length = math.Sqrt(length)
	out := make([]float64, len(t.of))
	for i, terms := range t.of {
		for _, x := range terms {
			out[i] += x.weight * centre[x.id]
		}
		if out[i] > 0 {
			out[i] /= t.norm[i] * length
		}
	}
	return out
}

// similarity is the cosine of the tf·idf vectors of units i and j.
func (t *termTable) similarity(i, j int) float64 {
	a, b, dot := t.of[i], t.of[j], 0.0
	for len(a) > 0 && len(b) > 0 {
		switch c := cmp.Compare(a[0].id, b[0].id); {
		case c < 0:
			a = a[1:]
		case c > 0:
			b = b[1:]
		default:
			dot += a[0].weight * b[0].weight
			a, b = a[1:], b[1:]
		}
	}
	if dot == 0 {
		return 0
	}
	return dot / (t.norm[i] * t.norm[j])
}

// postings lists the units of each term.
func (t *termTable) postings() [][]int32 {
	total := 0
	for _, n := range t.df {
		total += int(n)
	}
	flat := make([]int32, 0, total)
	out := make([][]int32, len(t.df))
	for id, n := range t.df {
		at := len(flat)
		flat = flat[:at+int(n)]
		out[id] = flat[at:at:len(flat)]
	}
	for i, terms := range t.of {
		for _, x := range terms {
			out[x.id] = append(out[x.id], int32(i))
		}
	}
	return out
}
