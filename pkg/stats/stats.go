// Package stats counts what a corpus consists of.
package stats

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Corpus holds the figures of a corpus. Its memory grows with the vocabulary,
// not with the text.
type Corpus struct {
	Documents, Bytes, Characters, Paragraphs int
	// Sentences and Tokens are counted by kind.
	Sentences [3]int
	Tokens    [10]int
	// words counts the distinct word forms, marks and tatweel left out.
	words map[string]int
	// longest is the length in tokens of the longest body sentence.
	longest int
	scratch []byte
}

// New returns an empty Corpus.
func New() *Corpus { return &Corpus{words: map[string]int{}} }

// Add counts a document, which must have sentences and tokens.
func (c *Corpus) Add(d *document.Document) {
	c.Documents++
	c.Bytes += len(d.Text)
	c.Characters += utf8.RuneCountInString(d.Text)
	last := -1
	for i := range d.Sentences {
		s := &d.Sentences[i]
		c.Sentences[s.Kind]++
		if s.Paragraph != last {
			c.Paragraphs++
			last = s.Paragraph
		}
		if s.Kind == document.Body {
			c.longest = max(c.longest, s.Last-s.First)
		}
	}
	for _, t := range d.Tokens {
		c.Tokens[t.Kind]++
		if t.Kind == document.Word {
			c.word(d.Slice(t.Span))
		}
	}
}

// word counts one form without vowel marks and tatweel: كتابٌ is كتاب.
func (c *Corpus) word(form string) {
	b := c.scratch[:0]
	for _, r := range form {
		if r >= 0x64B && r <= 0x652 || r == 0x670 || r == 0x640 {
			continue
		}
		b = utf8.AppendRune(b, r)
	}
	c.scratch = b
	if n, ok := c.words[string(b)]; ok {
		c.words[string(b)] = n + 1
		return
	}
	c.words[string(b)] = 1
}

// Figure is one named number of the report.
type Figure struct {
	Name  string
	Value float64
}

// Figures returns the report in a fixed order.
func (c *Corpus) Figures() []Figure {
	f := []Figure{
		{"documents", float64(c.Documents)},
		{"bytes", float64(c.Bytes)},
		{"characters", float64(c.Characters)},
		{"paragraphs", float64(c.Paragraphs)},
	}
	sentences := 0
	for k, n := range c.Sentences {
		f = append(f, Figure{"sentences." + document.SentenceKind(k).String(), float64(n)})
		sentences += n
	}
	tokens := 0
	for k, n := range c.Tokens {
		f = append(f, Figure{"tokens." + document.TokenKind(k).String(), float64(n)})
		tokens += n
	}
	words := c.Tokens[document.Word]
	once := 0
	for _, n := range c.words {
		if n == 1 {
			once++
		}
	}
	return append(f,
		Figure{"tokens", float64(tokens)},
		Figure{"forms", float64(len(c.words))},
		Figure{"forms.once", float64(once)},
		Figure{"words.per.form", ratio(words, len(c.words))},
		Figure{"tokens.per.sentence", ratio(tokens, sentences)},
		Figure{"longest.sentence", float64(c.longest)},
	)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Count is a form with the number of its occurrences.
type Count struct {
	Form string
	N    int
}

// Top returns the n most frequent forms, ties in the order of code points.
func (c *Corpus) Top(n int) []Count {
	all := make([]Count, 0, len(c.words))
	for w, k := range c.words {
		all = append(all, Count{w, k})
	}
	slices.SortFunc(all, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Form, b.Form))
	})
	return all[:min(n, len(all))]
}
