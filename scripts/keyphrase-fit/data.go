package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
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
	// weight is 1 for development documents, less for news whose titles stand for keyphrases.
	weight float64
}

// loader computes the layers and feature values of documents.
type loader struct {
	stages    []func(*document.Document) error
	extractor *keyphrase.Extractor
}

func newLoader() (*loader, error) {
	stages, err := layers()
	if err != nil {
		return nil, err
	}
	extractor, err := keyphrase.New(keyphrase.Options{Model: &keyphrase.Model{}})
	return &loader{stages, extractor}, err
}

// example returns a text as an example without right phrases.
func (l *loader) example(id, text string, weight float64) (*example, error) {
	e := &example{doc: &document.Document{ID: id, Text: text}, gold: map[string]bool{}, weak: map[string]bool{}, weight: weight}
	for _, apply := range l.stages {
		if err := apply(e.doc); err != nil {
			return nil, err
		}
	}
	for _, c := range l.extractor.Candidates(e.doc) {
		e.values = append(e.values, c.Values)
		e.stems = append(e.stems, keyphrase.Stems(c.Text))
	}
	return e, nil
}

// record is a document as it is stored.
type record struct {
	ID, Title, Text string
	Keyphrases      []string
}

// load reads the development data.
func (l *loader) load(path string) ([]*example, error) {
	var docs []*example
	err := records(path, func(r record) error {
		e, err := l.example(r.ID, r.Text, 1)
		if err != nil {
			return err
		}
		for i, k := range r.Keyphrases {
			if s := keyphrase.Stems(k); i < counted {
				e.gold[s] = true
			} else {
				e.weak[s] = true
			}
		}
		docs = append(docs, e)
		return nil
	})
	return docs, err
}

// news reads every hold-th article; the phrases of an article that stand in its title are taken
// for right.
func (l *loader) news(path string, hold int, weight float64) ([]*example, error) {
	var docs []*example
	n := -1
	err := records(path, func(r record) error {
		if n++; n%hold != 0 {
			return nil
		}
		e, err := l.example(r.ID, r.Text, weight)
		if err != nil || len(e.stems) < leastCandidates {
			return err
		}
		title, err := l.example(r.ID, r.Title, 0)
		if err != nil {
			return err
		}
		e.judge(title)
		docs = append(docs, e)
		return nil
	})
	return docs, err
}

// judge takes the phrases of the title that stand in the text, too, for right: those in
// no longer one, common nouns of one word as weak ones.
func (e *example) judge(title *example) {
	inText := map[string]bool{}
	for _, s := range e.stems {
		inText[s] = true
	}
	var found []string
	for _, s := range title.stems {
		if inText[s] {
			found = append(found, s)
		}
	}
	names := slices.IndexFunc(keyphrase.Features(), func(f keyphrase.Feature) bool { return f.Name == "names" })
	for k, s := range title.stems {
		longer := func(t string) bool { return t != s && strings.Contains(" "+t+" ", " "+s+" ") }
		switch {
		case !inText[s] || slices.ContainsFunc(found, longer):
		case strings.Contains(s, " ") || title.values[k][names] > 0:
			e.gold[s] = true
		default:
			e.weak[s] = true
		}
	}
}

// leastCandidates keeps very short articles out.
const leastCandidates = 60

// records calls use for each record of a file of JSON Lines, gzipped or not.
func records(path string, use func(record) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			return err
		}
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var r record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if err := use(r); err != nil {
			return err
		}
	}
	return lines.Err()
}

// layers returns the stages that come before keyphrases.
func layers() ([]func(*document.Document) error, error) {
	analyzer, err := morph.New(morph.Options{})
	if err != nil {
		return nil, err
	}
	recognizer, err := entity.New(entity.Options{})
	if err != nil {
		return nil, err
	}
	return []func(*document.Document) error{segment.New().Apply, analyzer.Apply, recognizer.Apply}, nil
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
		recall += float64(len(found)) / float64(max(1, len(e.gold)))
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
	weight float64
	group  int
}

// rows returns the candidates of the documents that use accepts.
func rows(docs []*example, use func(i int) bool) []row {
	var out []row
	for i, e := range docs {
		if !use(i) || e.weight == 0 {
			continue
		}
		for k, v := range e.values {
			r := row{values: v, group: i, weight: e.weight}
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
