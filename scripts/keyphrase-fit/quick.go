package main

import (
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// Steps and step size of the gradient descent for the quick weights.
const (
	quickSteps = 200
	quickRate  = 3.0
	quickDecay = 1e-4
)

// quickWeights fits a logistic regression on the quick features, scaled to unit
// variance, and returns the weights for the raw values.
func quickWeights(rows []row) []float32 {
	columns := quickColumns(rows)
	weights := make([]float64, len(columns))
	bias := 0.0
	loss := make([]float64, len(rows))
	for range quickSteps {
		for i := range rows {
			loss[i] = bias
		}
		for k, c := range columns {
			for i, x := range c.values {
				loss[i] += weights[k] * x
			}
		}
		for i := range rows {
			loss[i] = 1/(1+math.Exp(-loss[i])) - rows[i].target
		}
		bias -= quickRate * mean(loss)
		for k, c := range columns {
			g := 0.0
			for i, x := range c.values {
				g += loss[i] * x
			}
			weights[k] -= quickRate * (g/float64(len(rows)) + quickDecay*weights[k])
		}
	}
	out := make([]float32, len(columns))
	for k, c := range columns {
		out[k] = float32(weights[k] / c.deviation)
	}
	return out
}

// column is one quick feature, centred and scaled.
type column struct {
	values    []float64
	deviation float64
}

func quickColumns(rows []row) []column {
	features := keyphrase.Features()
	var out []column
	for _, name := range keyphrase.QuickFeatures() {
		f := slices.IndexFunc(features, func(f keyphrase.Feature) bool { return f.Name == name })
		c := column{values: make([]float64, len(rows))}
		for i, r := range rows {
			c.values[i] = float64(r.values[f])
		}
		m := mean(c.values)
		for i := range c.values {
			c.values[i] -= m
			c.deviation += c.values[i] * c.values[i]
		}
		c.deviation = max(1e-6, math.Sqrt(c.deviation/float64(len(rows))))
		for i := range c.values {
			c.values[i] /= c.deviation
		}
		out = append(out, c)
	}
	return out
}
