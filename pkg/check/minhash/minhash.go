// Package minhash finds documents that share most of their content in collections too
// large to compare all pairs. Each document is reduced to a signature of the smallest
// values of many hash functions over its shingles (Broder 1997); documents whose
// signatures agree in a whole band are compared (locality-sensitive hashing, Indyk and
// Motwani 1998; banding as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets,
// 3.4). Signatures lie in a file once they are many: memory grows by 28 bytes a document.
package minhash

import "math"

// The shape of signatures. Two documents of Jaccard similarity s become candidates with
// probability 1-(1-s^Rows)^Bands: 0.997 at 0.3, 0.92 at 0.2, 0.47 at 0.1, 0.006 at 0.01.
const (
	Bands = 63
	Rows  = 2
	Size  = Bands * Rows
)

// Signature is the minimum of each hash function over the shingles of a document.
type Signature [Size]uint32

// functions are the multipliers and addends of the hash functions h(x) = (ax+b) >> 32,
// drawn by splitmix64 from a fixed seed.
var functions = func() (f [Size]struct{ a, b uint64 }) {
	state := uint64(0x62617961) // "baya"
	next := func() uint64 {
		state += 0x9E3779B97F4A7C15
		z := state
		z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
		z = (z ^ z>>27) * 0x94D049BB133111EB
		return z ^ z>>31
	}
	for i := range f {
		f[i].a, f[i].b = next()|1, next()
	}
	return f
}()

// New returns the signature of a set of shingle hashes. The same shingle may stand in it
// more than once.
func New(shingles []uint64) (s Signature) {
	for i := range s {
		s[i] = math.MaxUint32
	}
	for _, x := range shingles {
		for i := range functions {
			s[i] = min(s[i], uint32((functions[i].a*x+functions[i].b)>>32))
		}
	}
	return s
}

// Similarity estimates the Jaccard similarity of the sets behind two signatures; its
// standard error is at most 0.045.
func Similarity(a, b *Signature) float64 {
	n := 0
	for i := range a {
		if a[i] == b[i] {
			n++
		}
	}
	return float64(n) / Size
}

// Shingles appends the hashes of all sequences of n words to dst. A document of fewer
// words has one shingle of them all.
func Shingles(dst []uint64, words []uint32, n int) []uint64 {
	if len(words) < n {
		n = len(words)
	}
	for i := 0; i+n <= len(words) && n > 0; i++ {
		h := uint64(1469598103934665603)
		for _, w := range words[i : i+n] {
			h = (h ^ uint64(w)) * 0x9E3779B97F4A7C15
			h ^= h >> 29
		}
		dst = append(dst, h)
	}
	return dst
}
