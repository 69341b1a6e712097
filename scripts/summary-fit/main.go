// Summary-fit judges the weights of pkg/summary on extracts made by people.
//
//	go run ./scripts/summary-fit ../shared/data/summaries-easc-dev.jsonl
//
// The file holds records with "id", "text" and "extracts". For each of five folds the
// weights are chosen on the other four, by the mean difference in ROUGE-1 F1 from the
// lead of the same length, over five lengths; the figures printed for the fold are those
// of the weights so chosen. The table at the end shows each weight alone on all data.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

const folds = 5

// ratios are the lengths over which a difference is averaged; the third is the one that
// the project is measured by.
var ratios = [...]float64{0.2, 0.27, 0.335, 0.4, 0.5}

// article is a document with its extracts and with the sentences the lead takes.
type article struct {
	doc      *document.Document
	extracts []bag
	lead     [][]string
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: summary-fit EXTRACTS.jsonl")
	}
	articles, err := load(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	grid := candidates()
	table := make([][][]float64, len(grid)) // by weights, article, ratio
	for i, w := range grid {
		if table[i], err = differences(articles, w); err != nil {
			log.Fatal(err)
		}
	}
	crossValidate(grid, table, len(articles))
	fmt.Println("\neach alone, on all articles (mean over the lengths, at 0.335)")
	for i, w := range grid {
		mean, third := average(table[i], func(int) bool { return true })
		fmt.Printf("  fall %.1f cover %.1f after %.2f   %+.2f %+.2f\n", w.PlaceFall, w.Cover, w.AfterChosen, mean, third)
	}
}

// candidates is the grid of weights.
func candidates() []summary.Weights {
	var grid []summary.Weights
	for _, fall := range []float64{0.3, 0.4, 0.5} {
		for _, cover := range []float64{0, 0.2, 0.4} {
			for _, after := range []float64{0, 0.05, 0.1, 0.15} {
				w := summary.DefaultWeights()
				w.PlaceFall, w.Cover, w.AfterChosen = fall, cover, after
				grid = append(grid, w)
			}
		}
	}
	return grid
}

// load reads the articles and computes the layers that summaries use.
func load(path string) ([]article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	plan, err := pipeline.NewPlan(stages.All(stages.Options{}), summary.Needs|summary.Uses)
	if err != nil {
		return nil, err
	}
	chain := pipeline.NewChain(plan)
	var out []article
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var r struct {
			ID, Text string
			Extracts []string
		}
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			return nil, err
		}
		a := article{doc: &document.Document{ID: r.ID, Text: r.Text}, lead: leadSentences(r.Text)}
		if err := chain.Apply(a.doc); err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
		for _, e := range r.Extracts {
			a.extracts = append(a.extracts, newBag(words(e)))
		}
		out = append(out, a)
	}
	return out, in.Err()
}

// differences returns, for each article and length, 100 times the ROUGE-1 F1 of the
// summary less that of the lead.
func differences(articles []article, w summary.Weights) ([][]float64, error) {
	out := make([][]float64, len(articles))
	for _, ratio := range ratios {
		s, err := summary.New(summary.Options{Ratio: ratio, Weights: &w})
		if err != nil {
			return nil, err
		}
		for i := range articles {
			a := &articles[i]
			a.doc.Drop(document.Summary)
			if err := s.Apply(a.doc); err != nil {
				return nil, err
			}
			mine := words(a.doc.Summary.Text)
			out[i] = append(out[i], 100*(a.rouge(newBag(mine))-a.rouge(newBag(lead(a.lead, len(mine))))))
		}
	}
	return out, nil
}

// crossValidate prints the figures of each fold and their mean.
func crossValidate(grid []summary.Weights, table [][][]float64, articles int) {
	sum, sumThird, better, worse := 0.0, 0.0, 0, 0
	for fold := range folds {
		best, bestMean := 0, 0.0
		for i := range grid {
			if mean, _ := average(table[i], func(a int) bool { return a%folds != fold }); i == 0 || mean > bestMean {
				best, bestMean = i, mean
			}
		}
		held := func(a int) bool { return a%folds == fold }
		mean, third := average(table[best], held)
		w := grid[best]
		fmt.Printf("fold %d: fall %.1f cover %.1f after %.2f   mean %+.2f   at 0.335 %+.2f\n", fold, w.PlaceFall, w.Cover, w.AfterChosen, mean, third)
		for a := fold; a < articles; a += folds {
			sum += table[best][a][0] + table[best][a][1] + table[best][a][2] + table[best][a][3] + table[best][a][4]
			d := table[best][a][2]
			sumThird += d
			switch {
			case d > 0:
				better++
			case d < 0:
				worse++
			}
		}
	}
	n := float64(articles)
	fmt.Printf("held out: mean %+.2f   at 0.335 %+.2f, better than the lead %d, worse %d\n", sum/n/float64(len(ratios)), sumThird/n, better, worse)
}

// average is the mean of the chosen articles over all lengths and at 0.335.
func average(rows [][]float64, in func(int) bool) (mean, third float64) {
	n := 0.0
	for a, row := range rows {
		if !in(a) {
			continue
		}
		n++
		third += row[2]
		for _, d := range row {
			mean += d / float64(len(row))
		}
	}
	return mean / n, third / n
}
