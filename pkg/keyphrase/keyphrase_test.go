package keyphrase_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// testCase is one record of testdata/cases.json.
type testCase struct {
	Intent, Text string
	MaxWords     int
	// Top must be the first phrases, Has among all phrases, Never among none.
	Top, Has, Never []string
	Mentions        map[string]int
	Empty           bool
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Intent, func(t *testing.T) { c.check(t) })
	}
}

func (c *testCase) check(t *testing.T) {
	for _, m := range keyphrase.Methods() {
		got := extract(t, c.Text, keyphrase.Options{Method: m, N: -1, MaxWords: c.MaxWords})
		texts := texts(got)
		for _, never := range c.Never {
			if slices.Contains(texts, never) {
				t.Errorf("%s: %s is among %q", m, never, texts)
			}
		}
		if c.Empty && len(got) > 0 {
			t.Errorf("%s: %q found in nothing", m, texts)
		}
		if m != keyphrase.Bayan {
			continue
		}
		if len(texts) < len(c.Top) || !slices.Equal(texts[:len(c.Top)], c.Top) {
			t.Errorf("got %q, want %q first", texts, c.Top)
		}
		for _, has := range c.Has {
			if !slices.Contains(texts, has) {
				t.Errorf("%s is not among %q", has, texts)
			}
		}
		for _, k := range got {
			if n, ok := c.Mentions[k.Text]; ok && n != len(k.Mentions) {
				t.Errorf("%s has %d mentions, want %d", k.Text, len(k.Mentions), n)
			}
		}
	}
}

func extract(t *testing.T, text string, o keyphrase.Options) []document.Keyphrase {
	t.Helper()
	e, err := keyphrase.New(o)
	if err != nil {
		t.Fatal(err)
	}
	d := analysed(t, text)
	if err := e.Apply(d); err != nil {
		t.Fatal(err)
	}
	return d.Keyphrases
}

func texts(list []document.Keyphrase) []string {
	var out []string
	for _, k := range list {
		out = append(out, k.Text)
	}
	return out
}

func TestOptions(t *testing.T) {
	for _, o := range []keyphrase.Options{{Method: "magic"}, {MaxWords: 6}, {MaxWords: -1}} {
		if _, err := keyphrase.New(o); err == nil {
			t.Errorf("no error for %+v", o)
		}
	}
	if got := extract(t, sample, keyphrase.Options{N: 3}); len(got) != 3 {
		t.Errorf("N: 3 gives %d phrases", len(got))
	}
	for _, k := range extract(t, sample, keyphrase.Options{N: -1, MinScore: .2}) {
		if k.Score < .2 {
			t.Errorf("%s has a score of %f", k.Text, k.Score)
		}
	}
	for _, k := range extract(t, sample, keyphrase.Options{Explain: true}) {
		if len(k.Features) != len(keyphrase.Features()) {
			t.Errorf("%d features of %s are explained", len(k.Features), k.Text)
		}
	}
}

// TestRepeatable runs one extractor twice and another once, with a different document between.
func TestRepeatable(t *testing.T) {
	for _, m := range keyphrase.Methods() {
		e, err := keyphrase.New(keyphrase.Options{Method: m})
		if err != nil {
			t.Fatal(err)
		}
		var runs [][]document.Keyphrase
		for range 2 {
			d, other := analysed(t, sample), analysed(t, "نص آخر قصير عن الطقس في الجبال العالية.")
			for _, d := range []*document.Document{d, other} {
				if err := e.Apply(d); err != nil {
					t.Fatal(err)
				}
			}
			runs = append(runs, d.Keyphrases)
		}
		runs = append(runs, extract(t, sample, keyphrase.Options{Method: m}))
		for _, run := range runs[1:] {
			if diff := cmp.Diff(runs[0], run); diff != "" {
				t.Errorf("%s differs between runs: %s", m, diff)
			}
		}
	}
}

// TestMentions checks that mentions lie in the text in order and are as long as a phrase.
func TestMentions(t *testing.T) {
	d := analysed(t, sample)
	e, err := keyphrase.New(keyphrase.Options{N: -1})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Apply(d); err != nil {
		t.Fatal(err)
	}
	for _, k := range d.Keyphrases {
		end := 0
		for _, m := range k.Mentions {
			if m.Start < end || m.End > len(d.Text) || m.Len() <= 0 {
				t.Errorf("%s: mention %v after %d", k.Text, m, end)
			}
			end = m.End
		}
		if len(k.Mentions) == 0 || k.Key == "" || k.Text == "" {
			t.Errorf("%+v is not whole", k)
		}
	}
}

func TestBoilerplate(t *testing.T) {
	d := analysed(t, sample)
	for i := range d.Sentences {
		d.Sentences[i].Kind = document.Boilerplate
	}
	e, err := keyphrase.New(keyphrase.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Apply(d); err != nil {
		t.Fatal(err)
	}
	if len(d.Keyphrases) > 0 {
		t.Errorf("%q found in boilerplate", texts(d.Keyphrases))
	}
}

func TestCollection(t *testing.T) {
	c := keyphrase.NewCollection()
	c.Add(&document.Document{Keyphrases: []document.Keyphrase{
		{Text: "البنك الدولي", Key: "بنك دولي", Score: .6, Mentions: make([]document.Span, 2)},
		{Text: "النقل العام", Key: "نقل عام", Score: .5, Mentions: make([]document.Span, 1)},
	}})
	c.Add(&document.Document{Keyphrases: []document.Keyphrase{
		{Text: "نقل عام", Key: "نقل عام", Score: .3, Mentions: make([]document.Span, 1)},
	}})
	got := c.Top(-1)
	if len(got) != 2 || got[0].Text != "النقل العام" || got[0].Documents != 2 || got[0].Mentions != 2 || len(c.Top(1)) != 1 {
		t.Errorf("got %+v", got)
	}
}

func TestStems(t *testing.T) {
	for phrase, want := range map[string]string{
		"للأمم المتحدة":        "امم متحد",
		"الأُمَمِ المُتَّحِدة": "امم متحد",
		"والكتاب":              "كتاب",
		"GPS":                  "gps",
		"":                     "",
	} {
		if got := keyphrase.Stems(phrase); got != want {
			t.Errorf("Stems(%s) = %q, want %q", phrase, got, want)
		}
	}
}

func FuzzApply(f *testing.F) {
	f.Add(sample)
	f.Add("وللغة بِ ال لل والـ \xff و 12٫5 OpenCity، (كتاب")
	f.Add("كتاب كتاب كتاب كتاب كتاب كتاب كتاب كتاب")
	var extractors []*keyphrase.Extractor
	for _, m := range keyphrase.Methods() {
		e, err := keyphrase.New(keyphrase.Options{Method: m, N: -1, Explain: true})
		if err != nil {
			f.Fatal(err)
		}
		extractors = append(extractors, e)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := analysed(t, text)
		for _, e := range extractors {
			d.Drop(document.Keyphrases)
			if err := e.Apply(d); err != nil {
				t.Fatal(err)
			}
			checkPhrases(t, d)
		}
	})
}

func checkPhrases(t *testing.T, d *document.Document) {
	t.Helper()
	last := 0.0
	for i, k := range d.Keyphrases {
		if i > 0 && k.Score > last || k.Score != k.Score {
			t.Errorf("score %f after %f", k.Score, last)
		}
		last = k.Score
		for _, m := range k.Mentions {
			if m.Start < 0 || m.Start >= m.End || m.End > len(d.Text) {
				t.Errorf("%q: mention %v in %d bytes", k.Text, m, len(d.Text))
			}
		}
	}
}
