package minhash

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// words makes n words drawn from a vocabulary.
func words(r *rand.Rand, n int) []uint32 {
	ws := make([]uint32, n)
	for i := range ws {
		ws[i] = r.Uint32N(50000)
	}
	return ws
}

// jaccard is the exact similarity of two sets.
func jaccard(a, b []uint64) float64 {
	in := map[uint64]int{}
	for _, x := range a {
		in[x] |= 1
	}
	for _, x := range b {
		in[x] |= 2
	}
	both := 0
	for _, v := range in {
		if v == 3 {
			both++
		}
	}
	return float64(both) / float64(len(in))
}

// change replaces about one word in ten.
func change(r *rand.Rand, ws []uint32, share float64) []uint32 {
	out := slices.Clone(ws)
	for i := range out {
		if r.Float64() < share {
			out[i] = r.Uint32N(50000)
		}
	}
	return out
}

func TestSimilarityEstimatesJaccard(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for share := 0.0; share < 0.5; share += 0.05 {
		a := words(r, 300)
		b := change(r, a, share)
		x, y := Shingles(nil, a, 3), Shingles(nil, b, 3)
		sx, sy := New(x), New(y)
		if got, want := Similarity(&sx, &sy), jaccard(x, y); math.Abs(got-want) > 0.16 {
			t.Errorf("share %.2f: estimate %.2f, exact %.2f", share, got, want)
		}
	}
}

func TestShinglesOfShortDocuments(t *testing.T) {
	for n := range 5 {
		got := len(Shingles(nil, make([]uint32, n), 3))
		if want := max(0, min(n, 1), n-2); got != want {
			t.Errorf("%d words: %d shingles, want %d", n, got, want)
		}
	}
}

// TestIndexFindsCopies plants changed copies among documents and asks for all of them
// and nothing else, in memory and with everything on disk.
func TestIndexFindsCopies(t *testing.T) {
	for _, limit := range []int{memory, 1000} {
		t.Run(fmt.Sprint(limit), func(t *testing.T) {
			r := rand.New(rand.NewPCG(3, 4))
			x := NewIndex(0.3)
			x.records.limit, x.refs.limit = limit, limit
			defer x.Close()
			originals := map[int]int{}
			var docs [][]uint32
			for i := range 2000 {
				ws := words(r, 200)
				if i > 100 && i%20 == 0 {
					originals[i] = i - 57
					ws = change(r, docs[i-57], 0.1)
				}
				docs = append(docs, ws)
				s := New(Shingles(nil, ws, 3))
				if err := x.Add(Document{ID: uint64(i + 1), Signature: &s, Ref: fmt.Appendf(nil, "doc %d", i)}); err != nil {
					t.Fatal(err)
				}
			}
			found := map[int]int{}
			if err := x.Matches(func(m Match) error {
				if m.Kind != NearText {
					t.Errorf("%+v", m)
				}
				found[m.B] = m.A
				return nil
			}); err != nil {
				t.Fatal(err)
			}
			for b, a := range originals {
				if found[b] != a {
					t.Errorf("copy %d of %d found as %d", b, a, found[b])
				}
			}
			if len(found) != len(originals) {
				t.Errorf("%d found, %d planted", len(found), len(originals))
			}
			if ref, err := x.Ref(1234); err != nil || string(ref) != "doc 1234" {
				t.Errorf("%q %v", ref, err)
			}
		})
	}
}

func TestIndexEqual(t *testing.T) {
	x := NewIndex(0.3)
	defer x.Close()
	for _, d := range []Document{{ID: 7, Text: 1}, {ID: 8, Text: 2}, {ID: 7, Text: 2}, {}, {}, {ID: 7, Text: 1}} {
		if err := x.Add(d); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	if err := x.Matches(func(m Match) error {
		got = append(got, fmt.Sprintf("%d=%d/%d", m.B, m.A, m.Kind))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if want := []string{"2=0/0", "2=1/1", "5=0/0", "5=0/1"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func BenchmarkNew(b *testing.B) {
	s := Shingles(nil, words(rand.New(rand.NewPCG(1, 1)), 250), 3)
	for b.Loop() {
		New(s)
	}
}
