package keyphrase

import (
	"math/bits"
	"strings"
	"unicode"

	"github.com/bayan-nlp/bayan/pkg/fold"
)

// The constants of the hashes below: the golden ratio and FNV's prime and offset.
const (
	golden    = 0x9E3779B97F4A7C15
	fnvPrime  = 0x100000001B3
	fnvOffset = 0xCBF29CE484222325
)

// hashWord is FNV-1a with a finishing mix. The background table stores bits of it,
// so that a change here needs the table to be counted anew.
func hashWord[T []byte | string](w T) uint64 {
	h := uint64(fnvOffset)
	for i := range len(w) {
		h = (h ^ uint64(w[i])) * fnvPrime
	}
	h ^= h >> 32
	h *= golden
	return h ^ h>>29
}

// extend returns the hash of the phrase h with the word w added; 0 is the empty phrase.
func extend(h, w uint64) uint64 {
	h = (bits.RotateLeft64(h, 27) + w) * golden
	return h ^ h>>31
}

// Stems returns the light stems of the phrase's words, separated by spaces: the form
// in which evaluations compare phrases.
func Stems(phrase string) string {
	var out, buf []byte
	for w := range strings.FieldsFuncSeq(phrase, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != 'ـ'
	}) {
		var n int
		if buf, n = fold.Append(buf[:0], w); n == 0 {
			continue
		}
		if len(out) > 0 {
			out = append(out, ' ')
		}
		out = append(out, fold.Light(buf, n)...)
	}
	return string(out)
}
