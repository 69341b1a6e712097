package keyphrase

import "math"

// trees is the default ranker: boosted trees over the features.
type trees struct {
	features []Feature
	model    *Model
	values   []float32
	view     view
}

func newTrees(features []Feature, m *Model) (*trees, error) {
	t := &trees{features: features, model: m, values: make([]float32, len(features))}
	if m != nil || len(modelData) == 0 {
		return t, nil
	}
	var err error
	t.model, err = DecodeModel(modelData)
	return t, err
}

func (t *trees) rank(s *scene, scores []float64) {
	for i := range s.candidates {
		c := &s.candidates[i]
		if !c.eligible {
			continue
		}
		t.view.set(s, c)
		for f := range t.features {
			t.values[f] = t.features[f].value(&t.view)
		}
		if t.model == nil {
			scores[i] = float64(t.view.tf*t.view.idfSum) / (1 + float64(c.first)/float64(len(s.words)))
			continue
		}
		scores[i] = 1 / (1 + math.Exp(-float64(t.model.Score(t.values))/LeafUnit))
	}
}
