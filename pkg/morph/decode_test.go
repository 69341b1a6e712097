package morph

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

// slowPosterior is forward-backward as the book has it, with the model's own tables.
func slowPosterior(m *model, seq []form) []float32 {
	n := len(seq)
	fwd, bwd := make([][]float32, n), make([][]float32, n)
	for i := range seq {
		fwd[i] = make([]float32, len(seq[i].arcs))
		for k, c := range seq[i].cands() {
			var v float32
			if i == 0 {
				v = m.step(stateStart, &c)
			} else if looksBack(c.class) {
				for q, p := range seq[i-1].cands() {
					v += fwd[i-1][q] * m.proc[int(p.state)*procClasses+int(c.class)] * m.given(p.state, &c)
				}
			} else {
				for q, p := range seq[i-1].cands() {
					v += fwd[i-1][q] * m.proc[int(p.state)*procClasses+int(c.class)]
				}
				v *= m.given(0, &c)
			}
			fwd[i][k] = v*seq[i].arcs[k].emit + floor
		}
		scale(fwd[i])
	}
	for i := n - 1; i >= 0; i-- {
		bwd[i] = make([]float32, len(seq[i].arcs))
		for k, c := range seq[i].cands() {
			if i == n-1 {
				bwd[i][k] = m.plain[int(c.state)*m.n+int(stateStart)] + floor
				continue
			}
			for q, next := range seq[i+1].cands() {
				bwd[i][k] += m.step(c.state, &next) * seq[i+1].arcs[q].emit * bwd[i+1][q]
			}
			bwd[i][k] += floor
		}
		if i < n-1 {
			scale(bwd[i])
		}
	}
	var post []float32
	for i := range seq {
		var sum float32
		from := len(post)
		for k := range fwd[i] {
			post = append(post, fwd[i][k]*bwd[i][k])
			sum += post[from+k]
		}
		for k := range fwd[i] {
			post[from+k] /= sum
		}
	}
	return post
}

// scale makes the sum of values 1.
func scale(vs []float32) {
	var sum float32
	for _, v := range vs {
		sum += v
	}
	inv := 1 / sum
	for k := range vs {
		vs[k] *= inv
	}
}

// goldTexts are the annotated sentences as tokens.
func goldTexts(t testing.TB) (texts [][]string) {
	train, test, err := ReadGoldDir(os.DirFS("testdata/sentences"))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range append(train, test...) {
		var words []string
		for _, g := range s {
			words = append(words, g.Text)
		}
		texts = append(texts, words)
	}
	return texts
}

// TestLattice compares the decoder with forward-backward by the model's tables, to the bit.
func TestLattice(t *testing.T) {
	a := analyzer(t)
	for _, words := range goldTexts(t) {
		seq := a.forms(len(words))
		for i, w := range words {
			a.lookup(&seq[i], w)
		}
		a.lat.run(seq)
		if want := slowPosterior(a.model, seq); !reflect.DeepEqual(a.lat.post, want) {
			t.Fatalf("%s: posteriors\n%v, want\n%v", strings.Join(words, " "), a.lat.post, want)
		}
	}
}

// TestSmallCache checks that readings do not depend on what the cache holds.
func TestSmallCache(t *testing.T) {
	a := analyzer(t)
	for _, size := range []int{2, 50} {
		b, err := New(Options{Cache: size})
		if err != nil {
			t.Fatal(err)
		}
		for _, words := range goldTexts(t) {
			text := strings.Join(words, " ")
			d, e := sentence(text), sentence(text)
			if err := a.Apply(d); err != nil {
				t.Fatal(err)
			}
			if err := b.Apply(e); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(d.Readings, e.Readings) {
				t.Fatalf("a cache of %d gives other readings of %s", size, text)
			}
		}
	}
}
