package keyphrase_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// rawNews is the collection the counts were made from; it is no part of the repository,
// and without it only the samples are tested.
const rawNews = "../../../shared/data/news.jsonl.gz"

// newsTested is how many articles of the raw news are tested, newsStep of how many one.
const newsTested, newsStep = 2000, 13

// TestLists checks that no list holds an empty phrase, one that begins with a verb, or
// a bare demonym.
func TestLists(t *testing.T) {
	apply := listMaker(t)
	samples, err := filepath.Glob("../../testdata/samples/*.txt")
	if err != nil || len(samples) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	for _, path := range samples {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		checkList(t, apply(&document.Document{ID: path, Text: string(text)}))
	}
	if testing.Short() {
		return
	}
	f, err := os.Open(rawNews)
	if err != nil {
		t.Skip("no raw news")
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<24)
	for n := 0; n < newsTested*newsStep && lines.Scan(); n++ {
		if n%newsStep != 0 {
			continue
		}
		var r struct{ ID, Title, Text string }
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		checkList(t, apply(&document.Document{ID: r.ID, Title: r.Title, Text: r.Text}))
	}
}

// listMaker returns a function that adds all layers up to the keyphrases.
func listMaker(t *testing.T) func(d *document.Document) *document.Document {
	analyzer, err := morph.New(morph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	recognizer, err := entity.New(entity.Options{})
	if err != nil {
		t.Fatal(err)
	}
	extractor, err := keyphrase.New(keyphrase.Options{})
	if err != nil {
		t.Fatal(err)
	}
	stages := []func(*document.Document) error{segment.New().Apply, analyzer.Apply, recognizer.Apply, extractor.Apply}
	return func(d *document.Document) *document.Document {
		for _, apply := range stages {
			if err := apply(d); err != nil {
				t.Fatal(err)
			}
		}
		return d
	}
}

// sure is the confidence from which a reading counts against a phrase.
const sure = .9

func checkList(t *testing.T, d *document.Document) {
	t.Helper()
	for _, k := range d.Keyphrases {
		if k.Text == "" || k.Key == "" || len(k.Mentions) == 0 {
			t.Errorf("%s: %+v is not whole", d.ID, k)
			continue
		}
		named := false
		for _, e := range d.Entities {
			named = named || e.Name == k.Key || e.Kind != document.Group && e.Name == k.Text
			for _, m := range e.Mentions {
				named = named || e.Kind != document.Group && m.Overlaps(k.Mentions[0])
			}
		}
		if named {
			continue
		}
		for i, tok := range d.Tokens {
			if !tok.Overlaps(k.Mentions[0]) {
				continue
			}
			r := d.Readings[i]
			if r.Best == nil || r.Confidence < sure {
				break
			}
			f := r.Best.Feats()
			alone := tok.End == k.Mentions[0].End
			if r.Best.UPOS() == document.VERB && len(r.Best.Segments) == 1 {
				t.Errorf("%s: %s begins with a verb", d.ID, k.Text)
			}
			if alone && r.Best.UPOS() == document.ADJ && f.Number == document.Sing && !f.Proper {
				t.Errorf("%s: %s is an adjective alone", d.ID, k.Text)
			}
			break
		}
	}
}
