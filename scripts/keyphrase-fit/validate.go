package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// depths are the numbers of phrases at which F1 is taken.
var depths = [...]int{5, 10, 15}

// validate prints the figures of k-fold cross-validation; document i is in fold i mod k.
// Articles are in folds of their own.
func validate(docs, articles []*example, p params, k, show int) error {
	all := slices.Concat(docs, articles)
	got := make([][]document.Keyphrase, len(all))
	errs := make([]error, k)
	var group sync.WaitGroup
	slots := make(chan struct{}, 2)
	for fold := range k {
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			model := fit(rows(all, func(i int) bool { return i%k != fold }), p)
			errs[fold] = extract(all, got, keyphrase.Options{Model: model}, func(i int) bool { return i%k == fold })
		})
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	for i := range min(show, len(docs)) {
		printPhrases(docs[i], got[i])
	}
	printFigures("cross-validated", docs, got)
	if len(articles) > 0 {
		printFigures("news titles", articles, got[len(docs):])
	}
	return nil
}

// comparePeers prints the figures of the methods that need no fitting.
func comparePeers(docs []*example) error {
	for _, m := range keyphrase.Methods()[1:] {
		got := make([][]document.Keyphrase, len(docs))
		if err := extract(docs, got, keyphrase.Options{Method: m}, func(int) bool { return true }); err != nil {
			return err
		}
		printFigures(string(m), docs, got)
	}
	return nil
}

// printFigures prints the mean F1 over the documents.
func printFigures(title string, docs []*example, got [][]document.Keyphrase) {
	var sums [len(depths)]float64
	for i, e := range docs {
		f := score(got[i], e.gold)
		for n := range depths {
			sums[n] += f[n]
		}
	}
	fmt.Printf("%-16s", title)
	for n, depth := range depths {
		fmt.Printf(" F1@%d=%.2f", depth, 100*sums[n]/float64(len(docs)))
	}
	fmt.Println()
}

// extract sets got[i] for the documents that use accepts.
func extract(docs []*example, got [][]document.Keyphrase, o keyphrase.Options, use func(int) bool) error {
	o.N = depths[len(depths)-1]
	x, err := keyphrase.New(o)
	if err != nil {
		return err
	}
	for i, e := range docs {
		if !use(i) {
			continue
		}
		e.doc.Drop(document.Keyphrases)
		if err := x.Apply(e.doc); err != nil {
			return err
		}
		got[i] = e.doc.Keyphrases
	}
	return nil
}

// score returns F1 at the depths.
func score(phrases []document.Keyphrase, gold map[string]bool) (f [len(depths)]float64) {
	var unique []string
	seen := map[string]bool{}
	for _, p := range phrases {
		if s := keyphrase.Stems(p.Text); s != "" && !seen[s] {
			seen[s] = true
			unique = append(unique, s)
		}
	}
	for n, depth := range depths {
		hits := 0.0
		top := unique[:min(depth, len(unique))]
		for _, s := range top {
			if gold[s] {
				hits++
			}
		}
		if hits > 0 {
			p, r := hits/float64(len(top)), hits/float64(len(gold))
			f[n] = 2 * p * r / (p + r)
		}
	}
	return f
}

// printPhrases prints what was found in one document, right phrases with a star, and what was missed.
func printPhrases(e *example, phrases []document.Keyphrase) {
	var line []string
	seen := map[string]bool{}
	for _, p := range phrases {
		s := keyphrase.Stems(p.Text)
		seen[s] = true
		star := ""
		if e.gold[s] {
			star = "*"
		}
		line = append(line, fmt.Sprintf("%s%s(%d %.2f)", star, p.Text, len(p.Mentions), p.Score))
	}
	fmt.Println(e.doc.ID, strings.Join(line, " | "))
	line = line[:0]
	for i := range e.stems {
		if s := e.stems[i]; e.gold[s] && !seen[s] {
			seen[s] = true
			line = append(line, s)
		}
	}
	fmt.Println("   missed:", strings.Join(line, " | "))
	line = line[:0]
	for s := range e.gold {
		if !seen[s] {
			line = append(line, s)
		}
	}
	fmt.Println("   no candidate:", strings.Join(line, " | "))
}
