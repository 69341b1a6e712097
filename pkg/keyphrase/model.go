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

const modelMagic = "bkt1"

// Model is a sum of regression trees over the values of Features.
type Model struct {
	Trees []Tree
}

// Tree is one regression tree. Splits[0] is the root; a tree without splits is its
// only leaf.
type Tree struct {
	Splits []Split
	Leaves []int32 // in units of 1/LeafUnit
}

// Split sends a phrase to Left when the value of the feature is at most Threshold,
// otherwise to Right. A negative child n is the leaf ^n.
type Split struct {
	Feature     uint16
	Left, Right int16
	Threshold   float32
}

// LeafUnit is the fixed-point unit of leaf values: sums of integers do not depend
// on the order of addition.
const LeafUnit = 1 << 16

// Score returns the sum of the trees for the values, in units of 1/LeafUnit.
func (m *Model) Score(values []float32) int64 {
	sum := int64(0)
	for i := range m.Trees {
		t := &m.Trees[i]
		at := int16(0)
		if len(t.Splits) == 0 {
			at = -1
		}
		for at >= 0 {
			s := &t.Splits[at]
			if values[s.Feature] <= s.Threshold {
				at = s.Left
			} else {
				at = s.Right
			}
		}
		sum += int64(t.Leaves[^at])
	}
	return sum
}

// Encode returns the model as bytes for DecodeModel.
func (m *Model) Encode() []byte {
	out := append([]byte(nil), modelMagic...)
	out = binary.LittleEndian.AppendUint64(out, featureSignature())
	out = binary.LittleEndian.AppendUint16(out, uint16(len(m.Trees)))
	for _, t := range m.Trees {
		out = append(out, byte(len(t.Splits)))
		for _, s := range t.Splits {
			out = append(out, byte(s.Feature), byte(s.Left), byte(s.Right))
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(s.Threshold))
		}
		for _, l := range t.Leaves {
			out = binary.LittleEndian.AppendUint32(out, uint32(l))
		}
	}
	return out
}

// DecodeModel reads what Encode wrote. It fails when the model was fitted on another
// list of features.
func DecodeModel(data []byte) (*Model, error) {
	if len(data) < len(modelMagic)+10 || string(data[:len(modelMagic)]) != modelMagic {
		return nil, errModel
	}
	data = data[len(modelMagic):]
	if binary.LittleEndian.Uint64(data) != featureSignature() {
		return nil, fmt.Errorf("%w: fitted on another list of features", errModel)
	}
	m := &Model{Trees: make([]Tree, binary.LittleEndian.Uint16(data[8:]))}
	data = data[10:]
	features := len(Features())
	for i := range m.Trees {
		var ok bool
		if data, ok = m.Trees[i].decode(data, features); !ok {
			return nil, errModel
		}
	}
	if len(data) != 0 {
		return nil, errModel
	}
	return m, nil
}

const splitSize = 7

// decode reads one tree and returns the bytes behind it. Children must come after
// their parent, so that every walk ends.
func (t *Tree) decode(data []byte, features int) (rest []byte, ok bool) {
	if len(data) == 0 {
		return nil, false
	}
	n := int(data[0])
	data = data[1:]
	if len(data) < n*splitSize+(n+1)*4 {
		return nil, false
	}
	t.Splits, t.Leaves = make([]Split, n), make([]int32, n+1)
	for i := range t.Splits {
		p := data[i*splitSize:]
		s := Split{uint16(p[0]), int16(int8(p[1])), int16(int8(p[2])), math.Float32frombits(binary.LittleEndian.Uint32(p[3:]))}
		for _, child := range [2]int16{s.Left, s.Right} {
			if child >= 0 && (int(child) <= i || int(child) >= n) || child < 0 && int(^child) > n {
				return nil, false
			}
		}
		if int(s.Feature) >= features {
			return nil, false
		}
		t.Splits[i] = s
	}
	data = data[n*splitSize:]
	for i := range t.Leaves {
		t.Leaves[i] = int32(binary.LittleEndian.Uint32(data[i*4:]))
	}
	return data[(n+1)*4:], true
}

// featureSignature identifies the list of features by their names.
func featureSignature() uint64 {
	h := uint64(0)
	for _, f := range Features() {
		h = extend(h, hashWord(f.Name))
	}
	return h
}
