package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// checkCorpus judges what filters for training data ask of one document: language,
// repetition, length and symbols.
func (c *Checker) checkCorpus() {
	if len(c.text) == 0 {
		return
	}
	if c.on(language) || c.on(mixedLanguage) {
		c.checkLanguage()
	}
	if c.on(outlier) {
		c.checkOutlier()
	}
	if c.on(repetition) {
		c.checkRepetition()
	}
}

// The bounds of the language rules, in words.
const (
	minLanguageWords = 5 // a shorter document or line tells too little
	minForeignLines  = 2
)

// checkLanguage reports documents and groups of lines that are not Arabic.
func (c *Checker) checkLanguage() {
	var total evidence
	lines, foreign, first, last := 0, 0, -1, 0
	var lang Language
	for start := 0; start < len(c.text); {
		end := len(c.text)
		if k := strings.IndexByte(c.text[start:], '\n'); k >= 0 {
			end = start + k
		}
		words := (end - start) / 11 // as in any Arabic prose
		e := evidence{words: words, arabic: 2 * words}
		if line := c.text[start:end]; !plainlyArabic(line) {
			e = gather(line)
		}
		total.add(e)
		if e.words+e.latin+e.other/2 >= minLanguageWords {
			lines++
			if l := e.verdict(); l != Arabic && l != Unknown {
				foreign++
				lang = l
				if first < 0 {
					first = start
				}
				last = end
			}
		}
		start = end + 1
	}
	if total.words+total.latin+total.other/2 < minLanguageWords {
		return
	}
	switch l := total.verdict(); {
	case l != Arabic && l != Unknown:
		c.report(language, 0, len(shortLine(c.text)), "the document is in %s", l)
	case foreign >= minForeignLines && float64(foreign) >= c.set.Limits.ForeignShare*float64(lines):
		c.report(mixedLanguage, first, min(last, first+len(shortLine(c.text[first:last]))), "%d of %d lines are in another language (%s)", foreign, lines, lang)
	}
}

// plainlyArabic reports whether a line of several words has the Arabic article early on,
// which neither Persian nor Urdu nor Kurdish prose has, and no Latin word near it.
func plainlyArabic(line string) bool {
	head := line[:min(len(line), 160)]
	k := strings.Index(head, " ال")
	if k < 0 || len(line) < 60 {
		return false
	}
	for i := 0; i < len(head); i++ {
		if isASCIILetter(rune(head[i])) {
			return false
		}
	}
	return true
}

// symbols are the ASCII signs that running text hardly has.
const symbols = "|+=*#<>~^$@&\\{}_`"

var isSymbol = func() (t [128]bool) {
	for _, b := range symbols {
		t[b] = true
	}
	return t
}()

// minOutlier is the length in characters from which the share of symbols tells something.
const minOutlier = 60

// checkOutlier reports documents of unusual length and those with many symbols.
func (c *Checker) checkOutlier() {
	signs, chars := 0, 0
	for i := 0; i < len(c.text); i++ {
		b := c.text[i]
		if b < utf8.RuneSelf {
			if isSymbol[b] {
				signs++
			} else if b == '-' && i > 0 && c.text[i-1] == '-' {
				signs++
			}
			chars++
		} else if utf8.RuneStart(b) {
			chars++
			if b == 0xE2 && i+1 < len(c.text) && c.text[i+1] >= 0x86 {
				signs++
			}
		}
	}
	if share := float64(signs) / float64(chars); chars >= minOutlier && share > c.set.Limits.SymbolShare {
		c.report(outlier, 0, len(shortLine(c.text)), "%.0f %% of the characters are symbols", 100*share)
	}
	l := &c.set.Limits
	if l.MinWords == 0 && len(c.text)/2 < l.MaxWords {
		return
	}
	switch words := len(strings.Fields(c.text)); {
	case words < l.MinWords:
		c.report(outlier, 0, len(shortLine(c.text)), "only %d words", words)
	case words > l.MaxWords:
		c.report(outlier, 0, len(shortLine(c.text)), "%d words", words)
	}
}

// The documents that the repetition rule looks at.
const (
	minRepetitionWords = 100
	minRepetitionLines = 6
)

// checkRepetition applies the bounds on repeated lines and on the most frequent
// sequences of two, three and four words.
func (c *Checker) checkRepetition() {
	l := &c.set.Limits
	if lines, share, chars := c.repeatedLines(); lines >= minRepetitionLines {
		if share > l.DuplicateLines {
			c.report(repetition, 0, len(shortLine(c.text)), "%.0f %% of the lines stand more than once", 100*share)
			return
		}
		if chars > l.DuplicateChars {
			c.report(repetition, 0, len(shortLine(c.text)), "%.0f %% of the characters are in lines that stand more than once", 100*chars)
			return
		}
	}
	words, letters := c.pages.grams.words(c.text)
	if words < minRepetitionWords {
		return
	}
	if !c.pages.grams.repeats(letters, l.TopGrams) {
		return
	}
	for n := 2; n <= 4; n++ {
		if share := c.pages.grams.top(n, letters); share > l.TopGrams[n-2] {
			c.report(repetition, 0, len(shortLine(c.text)), "one sequence of %d words makes up %.0f %% of the text", n, 100*share)
			return
		}
	}
}

// repeatedLines counts the lines and returns the shares of lines and characters that
// repeat an earlier line.
func (c *Checker) repeatedLines() (lines int, share, chars float64) {
	if strings.Count(c.text, "\n") < minRepetitionLines-1 {
		return 0, 0, 0
	}
	seen := map[string]bool{}
	again, all, repeated := 0, 0, 0
	for line := range strings.Lines(c.text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		lines++
		all += len(line)
		if seen[line] {
			again++
			repeated += len(line)
		}
		seen[line] = true
	}
	if lines == 0 {
		return 0, 0, 0
	}
	return lines, float64(again) / float64(lines), float64(repeated) / float64(all)
}

// gramCounter finds the most frequent sequence of words of one document.
type gramCounter struct {
	hashes []uint32
	sizes  []uint16
	counts [1 << 12]uint16
	sums   [1 << 12]uint32
	exact  map[uint32]int
}

// words hashes the words of text and returns their number and the letters in them.
func (g *gramCounter) words(text string) (n, letters int) {
	g.hashes, g.sizes = g.hashes[:0], g.sizes[:0]
	h, size := uint32(2166136261), 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) {
			if b := text[i]; b >= utf8.RuneSelf && !(b == 0xD8 && i+1 < len(text) && script.TwoByte(b, text[i+1])&script.Punct != 0) || isASCIILetter(rune(b)) || b >= '0' && b <= '9' {
				h = (h ^ uint32(b)) * 16777619
				size++
				continue
			}
		}
		if size > 0 {
			g.hashes, g.sizes = append(g.hashes, h), append(g.sizes, uint16(min(size, 1<<15)))
			letters += size
			h, size = 2166136261, 0
		}
	}
	return len(g.hashes), letters
}

// repeats reports whether a word is frequent enough for a sequence of n words to reach
// its bound: one of its words has to make up a nth of that. Words are counted by hash.
func (g *gramCounter) repeats(letters int, bounds [3]float64) bool {
	least := 1.0
	for i, b := range bounds {
		least = min(least, b/float64(i+2))
	}
	clear(g.sums[:])
	bound := uint32(least * float64(letters))
	for i, h := range g.hashes {
		k := &g.sums[h%uint32(len(g.sums))]
		if *k += uint32(g.sizes[i]); *k >= bound {
			return true
		}
	}
	return false
}

// gram hashes the n words from i on.
func (g *gramCounter) gram(i, n int) (hash uint32, size int) {
	for k := i; k < i+n; k++ {
		hash = (hash ^ g.hashes[k]) * 0x9E3779B1
		hash ^= hash >> 15
		size += int(g.sizes[k])
	}
	return hash, size
}

// top returns the share of the letters that stand in the most frequent sequence of n
// words. A table of counts by hash gives a bound first; only where that is high the
// sequences are counted exactly.
func (g *gramCounter) top(n, letters int) float64 {
	clear(g.counts[:])
	most := uint16(0)
	for i := 0; i+n <= len(g.hashes); i++ {
		h, _ := g.gram(i, n)
		k := &g.counts[h%uint32(len(g.counts))]
		if *k < 1<<15 {
			*k++
		}
		most = max(most, *k)
	}
	const low, longest = 0.1, 24 // bytes of a long word
	if most < 3 || float64(int(most)*n*longest) < low*float64(letters) {
		return 0
	}
	if g.exact == nil {
		g.exact = map[uint32]int{}
	}
	clear(g.exact)
	best := 0
	for i := 0; i+n <= len(g.hashes); i++ {
		h, size := g.gram(i, n)
		g.exact[h]++
		if k := g.exact[h]; k > 1 {
			best = max(best, k*size)
		}
	}
	return min(1, float64(best)/float64(letters))
}
