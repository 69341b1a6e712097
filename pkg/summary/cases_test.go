package summary_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

// summaryCase is one case of testdata/cases: a text, the options and the sentences of
// the summary. Layers "none" leaves all layers but sentences and tokens out.
type summaryCase struct {
	Name, Text, Query, Layers, Method string
	Sentences, Words                  int
	Ratio                             float64
	Want                              []string
}

func (c summaryCase) options() summary.Options {
	return summary.Options{Method: summary.Method(c.Method), Query: c.Query, Sentences: c.Sentences, Words: c.Words, Ratio: c.Ratio}
}

func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/cases/*.json")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var cases []summaryCase
		if err := json.Unmarshal(data, &cases); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		for _, c := range cases {
			t.Run(strings.TrimSuffix(filepath.Base(f), ".json")+"/"+c.Name, func(t *testing.T) {
				var d *document.Document
				if c.Layers == "none" {
					d = bare(t, c.options(), c.Text)
				} else {
					d = &document.Document{Text: c.Text}
					if err := all(t, c.options()).Apply(d); err != nil {
						t.Fatal(err)
					}
				}
				var got []string
				for _, s := range d.Summary.Sentences {
					got = append(got, s.Text)
				}
				if diff := cmp.Diff(c.Want, got); diff != "" {
					t.Errorf("-want +got\n%s", diff)
				}
			})
		}
	}
}

// bare summarises with sentences and tokens alone.
func bare(t testing.TB, o summary.Options, text string) *document.Document {
	t.Helper()
	d := &document.Document{Text: text}
	if err := segment.New().Apply(d); err != nil {
		t.Fatal(err)
	}
	s, err := summary.New(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Apply(d); err != nil {
		t.Fatal(err)
	}
	return d
}
