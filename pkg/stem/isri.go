package stem

import (
	"slices"
	"unicode/utf8"
)

// ISRI is the stemmer of Taghva, Elkhoury and Coombs (2005), "Arabic Stemming without a
// root dictionary", with the stop words, the hamza rule and the pattern تفاعيل of
// NLTK's ISRIStemmer. It matches words of four to seven letters against patterns and
// keeps the radicals.
type ISRI struct {
	buf  []rune
	word []rune // what is left of buf
}

// The affixes, by length. The longest that leaves enough letters is cut once.
var (
	isriPrefixes = [...]affixes{{6, []string{"كال", "بال", "ولل", "وال"}}, {5, []string{"ال", "لل"}}}
	isriSuffixes = [...]affixes{
		{6, []string{"تمل", "همل", "تان", "تين", "كمل"}},
		{5, []string{"ون", "ات", "ان", "ين", "تن", "كم", "هن", "نا", "يا", "ها", "تم", "كن", "ني", "وا", "ما", "هم"}},
	}
)

const (
	isriPrefix = "لبفسويتنا" // single letters that may be cut in front
	isriSuffix = "ةهيكتان"   // and behind
)

// affixes are cut from words of at least min letters.
type affixes struct {
	min  int
	list []string
}

// The patterns: digits are radicals, which make the stem in their order; a digit that
// comes again must find the same letter again; letters stand for themselves. The first
// pattern that fits is taken.
var (
	isriFour       = []string{"م123", "1ا23", "12ا3", "12و3", "12ي3", "123ة"}
	isriFive       = []string{"ا1ا23", "ا1ت23", "م12ا3", "م12ي3", "م12و3", "ا123ة", "ت123ة", "م123ة", "م1ت23", "ي1ت23", "ت1ت23", "م1ا23", "ت1ا23", "12ا3ة", "12و3ة", "ان123", "من123", "ا12ا3", "123ان", "ت12ي3", "1ا2و3", "1وا23", "12ائ3", "1ا23ة", "12ا3ي"}
	isriFiveOfFour = []string{"ا1234", "ت1234", "م1234", "1234ة", "12ا34"}
	isriSix        = []string{"است123", "مست123", "م12ا3ة", "ا1ت2ا3", "ا12و23", "ت1ا2ي3"}
	isriSixOfFour  = []string{"ا123ا4", "مت1234"}
)

// AppendStem implements Stemmer.
func (s *ISRI) AppendStem(dst []byte, word string) []byte {
	s.buf = s.buf[:0]
	for _, r := range word {
		if r < 0x64B || r > 0x652 {
			s.buf = append(s.buf, r)
		}
	}
	s.word = s.buf
	if !isriStopWord(s.word) {
		s.strip()
		s.match()
	}
	for _, r := range s.word {
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// isriStopWord reports whether w is a word that is left as it is.
func isriStopWord(w []rune) bool {
	if len(w) > 7 {
		return false
	}
	switch string(w) {
	case "يكون", "وليس", "وكان", "كذلك", "التي", "وبين", "عليها", "مساء", "الذي", "وكانت", "ولكن", "والتي", "تكون", "اليوم",
		"اللذين", "عليه", "كانت", "لذلك", "أمام", "هناك", "منها", "مازال", "لازال", "لايزال", "مايزال", "اصبح", "أصبح", "أمسى",
		"امسى", "أضحى", "اضحى", "مابرح", "مافتئ", "ماانفك", "لاسيما", "ولايزال", "الحالي", "اليها", "الذين", "فانه", "والذي",
		"وهذا", "لهذا", "فكان", "ستكون", "اليه", "يمكن", "بهذا", "الذى":
		return true
	}
	return false
}

// strip cuts the longer prefixes and suffixes, one و of two, and the hamza or madda of
// an initial alif.
func (s *ISRI) strip() {
	w := s.word
	for _, p := range isriPrefixes {
		if i := slices.IndexFunc(p.list, func(a string) bool { return len(w) >= p.min && hasPrefix(w, a) }); i >= 0 {
			w = w[len(p.list[i])/2:]
			break
		}
	}
	for _, p := range isriSuffixes {
		if i := slices.IndexFunc(p.list, func(a string) bool { return len(w) >= p.min && hasSuffix(w, a) }); i >= 0 {
			w = w[:len(w)-len(p.list[i])/2]
			break
		}
	}
	if len(w) >= 4 && w[0] == 'و' && w[1] == 'و' {
		w = w[1:]
	}
	if len(w) > 0 && (w[0] == 'آ' || w[0] == 'أ' || w[0] == 'إ') {
		w[0] = 'ا'
	}
	s.word = w
}

func hasPrefix(w []rune, a string) bool {
	for i, r := range []rune(a) {
		if i >= len(w) || w[i] != r {
			return false
		}
	}
	return true
}

func hasSuffix(w []rune, a string) bool {
	n := len(a) / 2
	return len(w) >= n && hasPrefix(w[len(w)-n:], a)
}

// match extracts the radicals of a word of four to seven letters.
func (s *ISRI) match() {
	switch len(s.word) {
	case 4:
		s.four()
	case 5:
		s.five()
	case 6:
		s.six()
	case 7:
		s.cut(7)
		if len(s.word) == 6 {
			s.six()
		}
	}
}

func (s *ISRI) four() {
	if !s.fit(isriFour) {
		s.cut(4)
	}
}

func (s *ISRI) five() {
	if !s.fit(isriFive) {
		s.cut(5)
	}
	switch len(s.word) {
	case 4:
		s.four()
	case 5:
		s.fit(isriFiveOfFour)
	}
}

func (s *ISRI) six() {
	if !s.fit(isriSix) {
		s.cut(6)
	}
	switch len(s.word) {
	case 5:
		s.five()
	case 6:
		s.fit(isriSixOfFour)
	}
}

// cut takes one letter from the end of a word of n letters, or else from its begin.
func (s *ISRI) cut(n int) {
	if last := s.word[n-1]; containsRune(isriSuffix, last) {
		s.word = s.word[:n-1]
	} else if containsRune(isriPrefix, s.word[0]) {
		s.word = s.word[1:]
	}
}

func containsRune(set string, r rune) bool {
	for _, x := range set {
		if x == r {
			return true
		}
	}
	return false
}

// fit replaces the word by the radicals of the first pattern that it fits.
func (s *ISRI) fit(patterns []string) bool {
	for _, p := range patterns {
		if out, n := radicals(p, s.word); n > 0 {
			s.word = s.word[:copy(s.word, out[:n])]
			return true
		}
	}
	return false
}

// radicals returns the n radicals of word by pattern, none when it does not fit. The
// pattern has as many characters as the word.
func radicals(pattern string, word []rune) (out [4]rune, n int) {
	i := 0
	for _, p := range pattern {
		r := word[i]
		i++
		switch k := int(p - '0'); {
		case k < 1 || k > 4:
			if p != r {
				return out, 0
			}
		case k <= n:
			if out[k-1] != r {
				return out, 0
			}
		default:
			out[n] = r
			n++
		}
	}
	return out, n
}
