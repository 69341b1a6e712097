package keyphrase_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// small returns a model of two trees of depth 2.
func small() *keyphrase.Model {
	return &keyphrase.Model{
		Quick: make([]float32, len(keyphrase.QuickFeatures())), Depth: 2, Base: -3,
		Tests:  []keyphrase.Test{{Feature: 0, Threshold: 1}, {Feature: 1, Threshold: 2}, {Feature: 1, Threshold: 0}, {Feature: 2, Threshold: .5}},
		Leaves: []int32{1, 2, 3, 4, 10, 20, 30, 40},
	}
}

func TestModelScore(t *testing.T) {
	for _, c := range []struct {
		values []float32
		want   int64
	}{
		{[]float32{0, 0, 0}, -3 + 1 + 10},
		{[]float32{1, 3, 0}, -3 + 2 + 30},
		{[]float32{2, 2, 1}, -3 + 3 + 40},
		{[]float32{2, 9, 1}, -3 + 4 + 40},
	} {
		if got := small().Score(c.values); got != c.want {
			t.Errorf("Score(%v) = %d, want %d", c.values, got, c.want)
		}
	}
}

func TestModelRoundTrip(t *testing.T) {
	got, err := keyphrase.DecodeModel(small().Encode())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(small(), got); diff != "" {
		t.Error(diff)
	}
}

func FuzzDecodeModel(f *testing.F) {
	f.Add(small().Encode())
	f.Add([]byte("bkt2"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := keyphrase.DecodeModel(data)
		if err != nil {
			return
		}
		m.Score(make([]float32, len(keyphrase.Features())))
		if string(m.Encode()) != string(data) {
			t.Error("another encoding")
		}
	})
}

func TestFeatureNames(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range keyphrase.Features() {
		if seen[f.Name] || f.Doc == "" {
			t.Errorf("feature %q stands twice or has no description", f.Name)
		}
		seen[f.Name] = true
	}
	if len(seen) > 255 {
		t.Errorf("%d features do not fit a byte", len(seen))
	}
	for _, name := range keyphrase.QuickFeatures() {
		if !seen[name] {
			t.Errorf("no feature %q", name)
		}
	}
}
