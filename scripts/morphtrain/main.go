// Command morphtrain estimates the parameters of the disambiguator and the
// frequencies of lexemes by expectation-maximisation over raw news.
//
//	go run ./scripts/morphtrain -news FILE.jsonl.gz [-scratch] [-n PASSES] [-every K]
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
	flag.Parse()
	if err := run(*news, *scratch, *passes, *every); err != nil {
		fmt.Fprintln(os.Stderr, "morphtrain:", err)
		os.Exit(1)
	}
}

func run(news string, scratch bool, passes, every int) error {
	t, err := morph.NewTrainer(scratch)
	if err != nil {
		return err
	}
	for i := 0; i < passes; i++ {
		if err := pass(t, news, every); err != nil {
			return err
		}
		t.Update()
		fmt.Fprintf(os.Stderr, "pass %d done\n", i+1)
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
