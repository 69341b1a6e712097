package summary

import (
	"cmp"
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/memo"
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
	// ids maps the hashes of keys to numbers; first is the token where a term first stands.
	ids   memo.Index
	first []int32
	// query holds the terms of the query.
	query []int32
	all   []term
	// posts lists the units of each term in the memory of postings.
	posts    [][]int32
	postings []int32
}

// idf is the smoothed inverse document frequency of a term that stands in df units.
func (t *termTable) idf(df int32) float64 {
	return math.Log(1 + float64(len(t.of))/float64(df))
}

// terms returns the content words of v's units; they are read when first asked for. The
// table is valid until that of the next document is asked for.
func (s *Summarizer) terms(v *view) *termTable {
	if v.table != nil {
		return v.table
	}
	t, k := &s.table, &s.keyer
	v.table = t
	t.ids.Reset(len(v.doc.Tokens) / 2)
	t.of, t.df, t.first, t.all = sized(t.of, len(v.units)), t.df[:0], t.first[:0], slices.Grow(t.all[:0], len(v.doc.Tokens))
	ids := s.ids
	for i := range v.units {
		u := &v.units[i]
		ids = ids[:0]
		for n := u.firstTok; n < u.lastTok; n++ {
			if !k.counts(n) {
				continue
			}
			if h := k.hashes(n).key; h != 0 {
				id, fresh := t.ids.Insert(h, int32(len(t.df)))
				if fresh {
					t.df, t.first = append(t.df, 0), append(t.first, int32(n))
				}
				ids = append(ids, id)
			}
		}
		t.of[i], t.all = tally(ids, t.all)
		for _, x := range t.of[i] {
			t.df[x.id]++
		}
	}
	s.ids = ids
	t.weigh()
	t.query = t.find(k, s.opt.Query)
	return t
}

// sized returns a slice of n zeros, in the memory of s where it fits.
func sized[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// weigh computes the tf·idf weights of all terms and the lengths of the vectors.
func (t *termTable) weigh() {
	t.norm = sized(t.norm, len(t.of))
	var common [32]float64 // the idf of terms that stand in few units
	for df := range common {
		common[df] = t.idf(int32(df))
	}
	for i, terms := range t.of {
		sum := 0.0
		for k := range terms {
			x := &terms[k]
			if df := t.df[x.id]; int(df) < len(common) {
				x.weight = common[df]
			} else {
				x.weight = t.idf(df)
			}
			if x.count > 1 {
				x.weight *= 1 + math.Log(float64(x.count))
			}
			sum += x.weight * x.weight
		}
		t.norm[i] = math.Sqrt(sum)
	}
}

// tally turns a list of ids, which it sorts, into terms in the memory behind all.
func tally(ids []int32, all []term) (terms, grown []term) {
	slices.Sort(ids)
	n := len(all)
	for i := 0; i < len(ids); {
		j := i
		for j < len(ids) && ids[j] == ids[i] {
			j++
		}
		all = append(all, term{id: ids[i], count: int32(j - i)})
		i = j
	}
	return all[n:len(all):len(all)], all
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

// post lists the units of each term.
func (t *termTable) post() [][]int32 {
	total := 0
	for _, n := range t.df {
		total += int(n)
	}
	t.postings, t.posts = sized(t.postings, total), sized(t.posts, len(t.df))
	flat, out := t.postings[:0], t.posts
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
