package keyphrase

import (
	"math"
	"slices"
)

// lanes is how many phrases the trees judge at once, one in each byte of a word.
const lanes = 8

// The bytes of a word, all 1 and all 0x80.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// A grid has trees of gridDepth tests at most and fewer than never thresholds of a feature.
const (
	gridDepth = 5
	never     = 0x7F
)

// grid is a Model made ready for judging phrases by lanes. A feature's value counts only
// by how many of the feature's thresholds it exceeds, its level, so that a test compares
// two small integers, for all lanes in one subtraction.
type grid struct {
	base  int64
	trees []gridTree
	// scales lists the features that occur in tests.
	scales []scale
	// levels holds the levels of the lanes by feature, the high bit of each byte set.
	levels [256]uint64
}

// scale turns the values of a feature into levels.
type scale struct {
	feature uint8
	// thresholds are the ordinals of the thresholds in ascending order, without repetition,
	// filled up with the greatest one to one less than a power of 2.
	thresholds []int32
	// values holds the ordinals of the values by lane.
	values [lanes]int32
}

// gridTree is a tree whose tests ask whether the level of a feature is least or more. A
// shallow tree begins with tests that nothing passes.
type gridTree struct {
	feature, least [gridDepth]uint8
	leaves         [1 << gridDepth]int32
}

// newGrid returns the grid of m, nil for a model with trees too deep or too many
// features or thresholds, which Model.Score has to judge.
func newGrid(m *Model) *grid {
	g := &grid{base: int64(m.Base)}
	by := map[uint32][]float32{}
	for _, t := range m.Tests {
		if by[t.Feature] = append(by[t.Feature], t.Threshold); t.Threshold != t.Threshold {
			return nil
		}
	}
	for f, list := range by {
		slices.Sort(list)
		if by[f] = slices.Compact(list); f > 0xFF || len(by[f]) >= never {
			return nil
		}
	}
	for f := range uint32(0x100) {
		if list := by[f]; len(list) > 0 {
			g.scales = append(g.scales, newScale(uint8(f), list))
		}
		g.levels[f] = highs
	}
	if m.Depth < 1 || m.Depth > gridDepth {
		return nil
	}
	for i := 0; i+m.Depth <= len(m.Tests); i += m.Depth {
		var t gridTree
		pad := gridDepth - m.Depth
		for k := range pad {
			t.least[k] = never
		}
		for k, test := range m.Tests[i : i+m.Depth] {
			place, _ := slices.BinarySearch(by[test.Feature], test.Threshold)
			t.feature[pad+k], t.least[pad+k] = uint8(test.Feature), uint8(place+1)
		}
		copy(t.leaves[:], m.Leaves[i/m.Depth<<m.Depth:][:1<<m.Depth])
		g.trees = append(g.trees, t)
	}
	return g
}

// ordinal returns a number that is greater for greater values, the least one for no number.
// Integers compare without branches, which no processor could predict here.
func ordinal(v float32) int32 {
	if v != v {
		return math.MinInt32
	}
	b := int32(math.Float32bits(v))
	return b ^ b>>31&math.MaxInt32
}

// newScale returns the scale of a feature with these thresholds.
func newScale(feature uint8, thresholds []float32) scale {
	s := scale{feature: feature}
	for _, t := range thresholds {
		s.thresholds = append(s.thresholds, ordinal(t+0)) // no negative zero
	}
	for n := len(s.thresholds); n&(n+1) != 0; n++ {
		s.thresholds = append(s.thresholds, math.MaxInt32)
	}
	return s
}

// levels returns how many thresholds the value of each lane exceeds, lane by byte.
func (s *scale) levels() uint64 {
	return levels4(s.thresholds, (*[4]int32)(s.values[:4])) | levels4(s.thresholds, (*[4]int32)(s.values[4:]))<<32
}

// levels4 is levels for four lanes: four searches side by side, so that the processor
// need not wait for the steps of one.
func levels4(thresholds []int32, values *[4]int32) uint64 {
	v0, v1, v2, v3 := int64(values[0]), int64(values[1]), int64(values[2]), int64(values[3])
	var n0, n1, n2, n3 int
	for step := (len(thresholds) + 1) / 2; step > 0; step /= 2 {
		n0 += step & int((int64(thresholds[n0+step-1])-v0)>>63)
		n1 += step & int((int64(thresholds[n1+step-1])-v1)>>63)
		n2 += step & int((int64(thresholds[n2+step-1])-v2)>>63)
		n3 += step & int((int64(thresholds[n3+step-1])-v3)>>63)
	}
	return uint64(n0) | uint64(n1)<<8 | uint64(n2)<<16 | uint64(n3)<<24
}

// set puts the values of a phrase, parallel to Features, into a lane.
func (g *grid) set(lane int, values []float32) {
	for i := range g.scales {
		s := &g.scales[i]
		s.values[lane%lanes] = ordinal(values[s.feature])
	}
}

// scores returns what Model.Score gives for the values in each lane.
func (g *grid) scores() [lanes]int64 {
	var s0, s1, s2, s3, s4, s5, s6, s7 int64
	l := &g.levels
	for i := range g.scales {
		s := &g.scales[i]
		l[s.feature] = highs | s.levels()
	}
	for i := range g.trees {
		t := &g.trees[i]
		// The high bits are set in levels, so that no lane borrows from the next.
		leaf := (l[t.feature[0]]-uint64(t.least[0])*ones)&highs>>3 |
			(l[t.feature[1]]-uint64(t.least[1])*ones)&highs>>4 |
			(l[t.feature[2]]-uint64(t.least[2])*ones)&highs>>5 |
			(l[t.feature[3]]-uint64(t.least[3])*ones)&highs>>6 |
			(l[t.feature[4]]-uint64(t.least[4])*ones)&highs>>7
		s0 += int64(t.leaves[leaf&31])
		s1 += int64(t.leaves[leaf>>8&31])
		s2 += int64(t.leaves[leaf>>16&31])
		s3 += int64(t.leaves[leaf>>24&31])
		s4 += int64(t.leaves[leaf>>32&31])
		s5 += int64(t.leaves[leaf>>40&31])
		s6 += int64(t.leaves[leaf>>48&31])
		s7 += int64(t.leaves[leaf>>56&31])
	}
	sums := [lanes]int64{s0, s1, s2, s3, s4, s5, s6, s7}
	for i := range sums {
		sums[i] += g.base
	}
	return sums
}
