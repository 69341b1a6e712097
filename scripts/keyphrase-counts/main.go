// Keyphrase-counts makes the background table of pkg/keyphrase: in how many articles
// of a news collection, and in how many titles, each noun phrase stands.
//
//	go run ./scripts/keyphrase-counts -news news.jsonl.gz -out pkg/keyphrase/data/background.bin
//
// The news are records with "title" and "text". The table that is embedded was counted
// over the 28,490 articles, less one in 60, of the ANT Corpus 2.1 (A. Chouigui, O. Ben Khiroun, B. Elayeb,
// 2021); it holds hashes and counts, no text.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/klauspost/compress/gzip"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

func main() {
	news := flag.String("news", "", "gzipped JSON Lines with title and text")
	out := flag.String("out", "", "table to write")
	wordMin := flag.Uint("words", 2, "least number of articles for a word")
	hold := flag.Int("hold", 60, "leave every so many-th article out, for scripts/keyphrase-fit")
	phraseMin := flag.Uint("phrases", 3, "least number of articles for a longer phrase")
	flag.Parse()
	if err := run(*news, *out, *hold, uint32(*wordMin), uint32(*phraseMin)); err != nil {
		fmt.Fprintln(os.Stderr, "keyphrase-counts:", err)
		os.Exit(2)
	}
}

func run(news, out string, hold int, wordMin, phraseMin uint32) error {
	f, err := os.Open(news)
	if err != nil {
		return err
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	counter, err := keyphrase.NewCounter()
	if err != nil {
		return err
	}
	if err := count(counter, unzipped, hold); err != nil {
		return err
	}
	counts := counter.Counts(wordMin, phraseMin)
	table := counts.Encode()
	fmt.Printf("%d articles, %d phrases, %d bytes\n", counts.Documents, len(counts.Phrases), len(table))
	return os.WriteFile(out, table, 0o644)
}

// count adds the records of r, all but every hold-th.
func count(counter *keyphrase.Counter, r io.Reader, hold int) error {
	stages, err := layers()
	if err != nil {
		return err
	}
	prepared := func(text string) (*document.Document, error) {
		d := &document.Document{Text: text}
		for _, apply := range stages {
			if err := apply(d); err != nil {
				return nil, err
			}
		}
		return d, nil
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<26)
	for n := 0; lines.Scan(); n++ {
		if n%hold == 0 {
			continue
		}
		var record struct{ Title, Text string }
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			return err
		}
		text, err := prepared(record.Text)
		if err != nil {
			return err
		}
		title, err := prepared(record.Title)
		if err != nil {
			return err
		}
		counter.Add(text, title)
	}
	return lines.Err()
}

// layers returns the stages that come before keyphrases.
func layers() ([]func(*document.Document) error, error) {
	analyzer, err := morph.New(morph.Options{})
	if err != nil {
		return nil, err
	}
	return []func(*document.Document) error{segment.New().Apply, analyzer.Apply}, nil
}
