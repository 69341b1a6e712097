package fold

// Sieve has a bit for the length and ends of each of some words, so that most other words
// need not be looked up. The zero Sieve lets nothing through.
type Sieve [1 << 14 / 64]uint64

// hole returns the number of the word's bit.
func hole(word []byte) uint {
	n := len(word)
	if n < 2 {
		return 0
	}
	return uint(word[1]&0x3F) | uint(word[n-1]&0x3F)<<6 | uint(n/2&3)<<12
}

// Add lets a word through.
func (s *Sieve) Add(word []byte) {
	h := hole(word)
	s[h/64] |= 1 << (h % 64)
}

// May reports whether the word may be one of those added; if not, it is none.
func (s *Sieve) May(word []byte) bool {
	h := hole(word)
	return s[h/64]>>(h%64)&1 != 0
}
