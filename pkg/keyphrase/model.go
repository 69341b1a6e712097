package keyphrase

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// modelData is made by scripts/keyphrase-fit; see there for its source.
//
//go:embed data/model.bin
var modelData []byte

var errModel = errors.New("keyphrase: damaged model")

const modelMagic = "bkt2"

// Model judges the values of Features: a weighted sum of some of them to sort out
// most phrases, a sum of trees for the rest.
type Model struct {
	// Quick holds the weights of the sum, parallel to the features that QuickFeatures names.
	Quick []float32
	// Depth is the number of tests of each tree.
	Depth int
	// Tests holds the tests of all trees, Leaves their 1<<Depth values each in units of 1/LeafUnit.
	Tests  []Test
	Leaves []int32
	// Base is added to the sum of the trees.
	Base int32
}

// Test asks whether a feature's value is greater than Threshold. All phrases go
// through the same tests of a tree (an oblivious tree), and the
// answers, first test first, are the binary number of the leaf.
type Test struct {
	Feature   uint32
	Threshold float32
}

// LeafUnit is the fixed-point unit of leaf values: sums of integers do not depend
// on the order of addition.
const LeafUnit = 1 << 16

// Score returns the sum of the trees for the values, in units of 1/LeafUnit.
func (m *Model) Score(values []float32) int64 {
	sum := int64(m.Base)
	leaves := m.Leaves
	for t := 0; t+m.Depth <= len(m.Tests); t += m.Depth {
		leaf := 0
		for _, test := range m.Tests[t : t+m.Depth] {
			yes := 0
			if values[test.Feature] > test.Threshold {
				yes = 1
			}
			leaf = leaf<<1 | yes
		}
		sum += int64(leaves[leaf])
		leaves = leaves[1<<m.Depth:]
	}
	return sum
}

// Encode returns the model as bytes for DecodeModel: magic, signature of the features,
// depth, base, the quick weights, the number of trees, and the trees one by one, each
// the features (a byte each) and thresholds of its tests and its leaves.
func (m *Model) Encode() []byte {
	le := binary.LittleEndian
	out := append([]byte(nil), modelMagic...)
	out = le.AppendUint64(out, featureSignature())
	out = append(out, byte(m.Depth))
	out = le.AppendUint32(out, uint32(m.Base))
	for _, w := range m.Quick {
		out = le.AppendUint32(out, math.Float32bits(w))
	}
	out = le.AppendUint16(out, uint16(len(m.Leaves)>>m.Depth))
	for i, t := range m.Tests {
		out = append(out, byte(t.Feature))
		out = le.AppendUint32(out, math.Float32bits(t.Threshold))
		if (i+1)%m.Depth == 0 {
			n := (i / m.Depth) << m.Depth
			for _, l := range m.Leaves[n : n+1<<m.Depth] {
				out = le.AppendUint32(out, uint32(l))
			}
		}
	}
	return out
}

// deepest bounds the depth of a tree.
const deepest = 8

// DecodeModel reads what Encode wrote. It fails when the model was fitted on another
// list of features.
func DecodeModel(data []byte) (*Model, error) {
	le := binary.LittleEndian
	quick := len(QuickFeatures())
	header := len(modelMagic) + 8 + 1 + 4 + quick*4 + 2
	if len(data) < header || string(data[:len(modelMagic)]) != modelMagic {
		return nil, errModel
	}
	rest := data[len(modelMagic):header]
	if le.Uint64(rest) != featureSignature() {
		return nil, fmt.Errorf("%w: fitted on another list of features", errModel)
	}
	m := &Model{Depth: int(rest[8]), Base: int32(le.Uint32(rest[9:]))}
	rest = rest[13:]
	for i := range quick {
		m.Quick = append(m.Quick, math.Float32frombits(le.Uint32(rest[i*4:])))
	}
	trees := int(le.Uint16(rest[quick*4:]))
	if m.Depth < 1 || m.Depth > deepest || len(data) != header+trees*(m.Depth*5+4<<m.Depth) {
		return nil, errModel
	}
	features := uint32(len(Features()))
	for data = data[header:]; len(data) > 0; {
		for range m.Depth {
			t := Test{uint32(data[0]), math.Float32frombits(le.Uint32(data[1:]))}
			if t.Feature >= features {
				return nil, errModel
			}
			m.Tests = append(m.Tests, t)
			data = data[5:]
		}
		for range 1 << m.Depth {
			m.Leaves = append(m.Leaves, int32(le.Uint32(data)))
			data = data[4:]
		}
	}
	return m, nil
}

// featureSignature identifies the list of features by their names.
func featureSignature() uint64 {
	h := uint64(0)
	for _, f := range Features() {
		h = extend(h, hashWord(f.Name))
	}
	for _, name := range QuickFeatures() {
		h = extend(h, hashWord(name))
	}
	return h
}
