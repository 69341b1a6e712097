// Command morphtrain estimates the parameters of the disambiguator and the
// frequencies of lexemes by expectation-maximisation over raw news.
//
//	go run ./scripts/morphtrain -news FILE.jsonl.gz [-scratch] [-n PASSES] [-every K] [-gold DIR]
//
// Annotated sentences (pkg/morph/testdata/sentences/*.conllu; every fifth sentence of
// a file is kept for testing) are counted with each pass, with a weight, and refine
// the transitions in the end.
//
// It writes pkg/morph/model.bin and pkg/morph/lexicon/freq.txt; run
// scripts/lexicon afterwards to compile the frequencies in.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"unicode"

	"github.com/klauspost/compress/gzip"

	"github.com/bayan-nlp/bayan/pkg/morph"
)

func main() {
	news := flag.String("news", "", "gzipped JSON Lines with a text field")
	scratch := flag.Bool("scratch", false, "start from nothing instead of the embedded model")
	passes := flag.Int("n", 5, "passes")
	every := flag.Int("every", 1, "use every k-th document")
	gold := flag.String("gold", "pkg/morph/testdata/sentences", "folder of annotated sentences")
	weight := flag.Float64("weight", 10, "weight of an annotated sentence against a raw one")
	refine := flag.Int("refine", 0, "passes of gradient ascent over the annotated sentences")
	rate := flag.Float64("rate", 0.1, "step of the ascent")
	flag.Parse()
	o := options{*news, *scratch, *passes, *every, *gold, *weight, *refine, *rate}
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "morphtrain:", err)
		os.Exit(1)
	}
}

type options struct {
	news          string
	scratch       bool
	passes, every int
	gold          string
	weight        float64
	refine        int
	rate          float64
}

func run(o options) error {
	t, err := morph.NewTrainer(o.scratch)
	if err != nil {
		return err
	}
	train, _, err := morph.ReadGoldDir(os.DirFS(o.gold))
	if err != nil {
		return err
	}
	for i := 0; i < o.passes; i++ {
		if err := pass(t, o.news, o.every); err != nil {
			return err
		}
		missing, words := 0, 0
		for _, s := range train {
			missing += t.AddGold(s, o.weight)
			words += len(s)
		}
		t.Update()
		fmt.Fprintf(os.Stderr, "pass %d done; %d annotated words, %d not in the lexicon\n", i+1, words, missing)
	}
	if o.refine > 0 {
		t.Refine(train, o.refine, o.rate, 0.02)
	}
	if err := os.WriteFile("pkg/morph/model.bin", t.Model(), 0o644); err != nil {
		return err
	}
	return os.WriteFile("pkg/morph/lexicon/freq.txt", []byte(t.Frequencies()), 0o644)
}

func pass(t *morph.Trainer, news string, every int) error {
	f, err := os.Open(news)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<24)
	for n := 0; sc.Scan(); n++ {
		if n%every != 0 {
			continue
		}
		var d struct{ Title, Text string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			return err
		}
		sentences(d.Title, t.Add)
		sentences(d.Text, t.Add)
	}
	return sc.Err()
}

// sentences cuts text into sentences of tokens; a plain splitter is enough for counting.
func sentences(text string, add func([]string)) {
	var toks []string
	start := -1
	flush := func(end int) {
		if start >= 0 {
			toks = append(toks, text[start:end])
			start = -1
		}
	}
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == 'ـ':
			if start < 0 {
				start = i
			}
		case unicode.IsSpace(r):
			flush(i)
		default:
			flush(i)
			toks = append(toks, string(r))
		}
		if r == '\n' || strings.ContainsRune(".!؟?", r) {
			flush(i)
			add(toks)
			toks = toks[:0]
		}
	}
	flush(len(text))
	add(toks)
}
