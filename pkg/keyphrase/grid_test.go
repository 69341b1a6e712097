package keyphrase

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestGrid compares the scores of eight phrases at once with those one by one.
func TestGrid(t *testing.T) {
	m, err := DecodeModel(modelData)
	if err != nil {
		t.Fatal(err)
	}
	g := newGrid(m)
	if g == nil {
		t.Fatal("the embedded model does not fit a grid")
	}
	random := rand.New(rand.NewPCG(1, 2))
	odd := []float32{float32(math.NaN()), float32(math.Inf(1)), float32(math.Inf(-1)), 0, -1e30}
	var values [lanes][]float32
	for range 200 {
		for lane := range values {
			values[lane] = make([]float32, len(Features()))
			for range 2 * len(values[lane]) {
				test := m.Tests[random.IntN(len(m.Tests))]
				v := test.Threshold + float32(random.IntN(3)-1)*random.Float32()
				if random.IntN(20) == 0 {
					v = odd[random.IntN(len(odd))]
				}
				values[lane][test.Feature] = v
			}
			g.set(lane, values[lane])
		}
		for lane, score := range g.scores() {
			if want := m.Score(values[lane]); score != want {
				t.Fatalf("lane %d: %d, one by one %d", lane, score, want)
			}
		}
	}
}

// TestGridRefuses asks for nil where levels would not fit into seven bits.
func TestGridRefuses(t *testing.T) {
	if newGrid(&Model{}) != nil {
		t.Error("a grid without trees")
	}
	m := &Model{Depth: 1}
	for i := range never {
		m.Tests = append(m.Tests, Test{Threshold: float32(i)})
		m.Leaves = append(m.Leaves, 0, 1)
	}
	if newGrid(m) != nil {
		t.Error("a grid with too many thresholds of a feature")
	}
	m.Tests, m.Leaves = m.Tests[1:], m.Leaves[2:]
	if g := newGrid(m); g == nil {
		t.Error("no grid with thresholds enough of a feature")
	} else if g.set(3, []float32{1000}); g.scores()[3] != never-1 {
		t.Errorf("score %d", g.scores()[3])
	}
}

func BenchmarkGrid(b *testing.B) {
	m, _ := DecodeModel(modelData)
	g := newGrid(m)
	random := rand.New(rand.NewPCG(1, 2))
	var values [256][]float32
	for i := range values {
		values[i] = make([]float32, len(Features()))
		for range len(values[i]) {
			test := m.Tests[random.IntN(len(m.Tests))]
			values[i][test.Feature] = test.Threshold + random.Float32() - 0.5
		}
	}
	i := 0
	b.Run("eight", func(b *testing.B) {
		for b.Loop() {
			for lane := range lanes {
				g.set(lane, values[i&0xFF])
				i++
			}
			g.scores()
		}
	})
	b.Run("one", func(b *testing.B) {
		for b.Loop() {
			m.Score(values[i&0xFF])
			i++
		}
	})
}
