package main

import (
	"regexp"
	"strings"
)

// bag is a text as counted words.
type bag struct {
	count map[string]int
	n     int
}

func newBag(words []string) bag {
	b := bag{count: map[string]int{}, n: len(words)}
	for _, w := range words {
		b.count[w]++
	}
	return b
}

// rouge is the mean ROUGE-1 F1 against the extracts.
func (a *article) rouge(b bag) float64 {
	sum := 0.0
	for _, e := range a.extracts {
		hit := 0
		for w, n := range b.count {
			hit += min(n, e.count[w])
		}
		if hit > 0 {
			sum += 2 * float64(hit) / float64(b.n+e.n)
		}
	}
	return sum / float64(len(a.extracts))
}

var (
	marks  = regexp.MustCompile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
	word   = regexp.MustCompile(`[\p{L}\p{N}]+(?:[.,٫٬/:][0-9٠-٩]+)*`)
	stop   = regexp.MustCompile(`[.!?؟…]+["»”')\]]*(?:\s|$)`)
	folded = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ٱ", "ا", "ى", "ي", "ة", "ه", "ؤ", "و", "ئ", "ي", "ک", "ك", "ی", "ي")
)

// words are the words of s without marks and with one form for letters that people spell
// in several ways.
func words(s string) []string {
	return word.FindAllString(folded.Replace(marks.ReplaceAllString(s, "")), -1)
}

// leadSentences splits a text at full stops and line feeds, as a lead would be taken by
// hand.
func leadSentences(text string) [][]string {
	var out [][]string
	for line := range strings.SplitSeq(text, "\n") {
		at := 0
		for _, m := range stop.FindAllStringIndex(line, -1) {
			out = append(out, words(line[at:m[1]]))
			at = m[1]
		}
		out = append(out, words(line[at:]))
	}
	return out
}

// lead takes sentences until it has about n words.
func lead(sentences [][]string, n int) []string {
	var took []string
	for _, s := range sentences {
		if len(took) > 0 && float64(len(took))+float64(len(s))/2 > float64(n) {
			break
		}
		took = append(took, s...)
	}
	return took
}
