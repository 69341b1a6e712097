package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// counted is how many of the given phrases are right answers.
const counted = 15

// example is one document of the development data.
type example struct {
	doc *document.Document
	// gold holds the light stems of the right phrases, weak those of the phrases after them.
	gold, weak map[string]bool
	values     [][]float32
	stems      []string
}

// load reads the development data and computes the layers and feature values.
func load(path string) ([]*example, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	stages, err := layers()
	if err != nil {
		return nil, err
	}
	extractor, err := keyphrase.New(keyphrase.Options{Model: &keyphrase.Model{}})
	if err != nil {
		return nil, err
	}
	var docs []*example
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var record struct {
			ID, Text   string
			Keyphrases []string
		}
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		e := &example{doc: &document.Document{ID: record.ID, Text: record.Text}, gold: map[string]bool{}, weak: map[string]bool{}}
		for i, k := range record.Keyphrases {
			if s := keyphrase.Stems(k); i < counted {
				e.gold[s] = true
			} else {
				e.weak[s] = true
			}
		}
		for _, apply := range stages {
			if err := apply(e.doc); err != nil {
				return nil, err
			}
		}
		for _, c := range extractor.Candidates(e.doc) {
			e.values = append(e.values, c.Values)
			e.stems = append(e.stems, keyphrase.Stems(c.Text))
		}
		docs = append(docs, e)
	}
	return docs, lines.Err()
}

// layers returns the stages that come before keyphrases.
func layers() ([]func(*document.Document) error, error) {
	analyzer, err := morph.New(morph.Options{})
	if err != nil {
		return nil, err
	}
	return []func(*document.Document) error{segment.New().Apply, analyzer.Apply}, nil
}

// describe prints how many of the right phrases are candidates at all.
func describe(docs []*example) {
	recall, candidates := 0.0, 0
	for _, e := range docs {
		found := map[string]bool{}
		for _, s := range e.stems {
			if e.gold[s] {
				found[s] = true
			}
		}
		recall += float64(len(found)) / float64(len(e.gold))
		candidates += len(e.stems)
	}
	n := len(docs)
	fmt.Printf("%d documents, %d candidates each, recall %.1f %%, %d features\n",
		n, candidates/n, 100*recall/float64(n), len(keyphrase.Features()))
}

// row is one training example.
type row struct {
	values []float32
	target float64
	group  int
}

// rows returns the candidates of the documents that use accepts.
func rows(docs []*example, use func(i int) bool) []row {
	var out []row
	for i, e := range docs {
		if !use(i) {
			continue
		}
		for k, v := range e.values {
			r := row{values: v, group: i}
			switch {
			case e.gold[e.stems[k]]:
				r.target = 1
			case e.weak[e.stems[k]]:
				r.target = weakTarget
			}
			out = append(out, r)
		}
	}
	return out
}
