// Command conflation measures how well lemmas group word forms: of all pairs of word
// types of a gold text, those that share the gold lemma should share the system's.
//
//	go run ./scripts/conflation GOLD.conllu SYSTEM.conllu
//
// A type is a folded surface word with its most frequent lemma; content words alone
// count. It prints pairwise precision, recall and F1.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: conflation GOLD.conllu SYSTEM.conllu")
		os.Exit(2)
	}
	gold, err := types(os.Args[1])
	if err == nil {
		var sys map[string]string
		if sys, err = types(os.Args[2]); err == nil {
			score(gold, sys)
			return
		}
	}
	fmt.Fprintln(os.Stderr, "conflation:", err)
	os.Exit(1)
}

func fold(s string) string {
	code, ok := letters.Encode(s)
	if !ok {
		return s
	}
	return string(letters.FoldAll(nil, []byte(letters.Unmark(code))))
}

// types maps each content word type to its most frequent lemma.
func types(name string) (map[string]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	counts := map[string]map[string]int{}
	add := func(surface, lemma string) {
		k := fold(surface)
		if counts[k] == nil {
			counts[k] = map[string]int{}
		}
		counts[k][fold(lemma)]++
	}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	surface, left := "", 0
	for sc.Scan() {
		c := strings.Split(sc.Text(), "\t")
		if len(c) != 10 {
			continue
		}
		var a, b int
		if n, _ := fmt.Sscanf(c[0], "%d-%d", &a, &b); n == 2 {
			surface, left = c[1], b-a+1
			continue
		}
		if left == 0 {
			surface = c[1]
		} else {
			left--
		}
		switch c[3] {
		case "NOUN", "VERB", "ADJ", "PROPN":
			add(surface, c[2])
		}
	}
	out := map[string]string{}
	for k, m := range counts {
		ls := make([]string, 0, len(m))
		for l := range m {
			ls = append(ls, l)
		}
		sort.Slice(ls, func(i, j int) bool {
			if m[ls[i]] != m[ls[j]] {
				return m[ls[i]] > m[ls[j]]
			}
			return ls[i] < ls[j]
		})
		out[k] = ls[0]
	}
	return out, sc.Err()
}

func score(gold, sys map[string]string) {
	words := make([]string, 0, len(gold))
	for w := range gold {
		if _, ok := sys[w]; ok {
			words = append(words, w)
		}
	}
	pairs := func(lemma func(string) string) float64 {
		n := map[string]float64{}
		for _, w := range words {
			n[lemma(w)]++
		}
		sum := 0.0
		for _, c := range n {
			sum += c * (c - 1) / 2
		}
		return sum
	}
	g := pairs(func(w string) string { return gold[w] })
	s := pairs(func(w string) string { return sys[w] })
	both := pairs(func(w string) string { return gold[w] + "\t" + sys[w] })
	p, r := both/s, both/g
	fmt.Printf("types %d, precision %.2f%%, recall %.2f%%, F1 %.2f%%\n", len(words), 100*p, 100*r, 200*p*r/(p+r))
}
