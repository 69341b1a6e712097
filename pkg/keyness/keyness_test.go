package keyness_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyness"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/term"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9*max(1, math.Abs(a), math.Abs(b)) }

// TestFigures: values worked out by hand from the published formulas.
func TestFigures(t *testing.T) {
	for _, c := range []struct {
		a, b, n, m int
		ll, ratio  float64
	}{
		{10, 10, 1000, 1000, 0, 0},
		{20, 10, 1000, 1000, 2 * (20*math.Log(20.0/15) + 10*math.Log(10.0/15)), 1},
		{10, 40, 1000, 2000, 2 * (10*math.Log(10/(50.0/3)) + 40*math.Log(40/(100.0/3))), -1},
		{8, 0, 500, 500, 2 * 8 * math.Ln2, 4}, // the empty count is a half
		{0, 0, 500, 500, 0, 0},
		{1, 1, 0, 500, 0, 0},
	} {
		if ll := keyness.LogLikelihood(c.a, c.b, c.n, c.m); !near(ll, c.ll) {
			t.Errorf("log-likelihood of %+v is %v", c, ll)
		}
		if r := keyness.LogRatio(c.a, c.b, c.n, c.m); !near(r, c.ratio) {
			t.Errorf("log ratio of %+v is %v", c, r)
		}
	}
}

// FuzzFigures: the likelihood is finite, not negative and the same from both sides; the
// log ratio changes its sign.
func FuzzFigures(f *testing.F) {
	f.Add(uint16(3), uint16(0), uint16(100), uint16(7))
	f.Fuzz(func(t *testing.T, a, b, n, m uint16) {
		x, y := min(int(a), int(n)), min(int(b), int(m))
		ll := keyness.LogLikelihood(x, y, int(n), int(m))
		if ll < 0 || math.IsNaN(ll) || math.IsInf(ll, 0) || math.Abs(ll-keyness.LogLikelihood(y, x, int(m), int(n))) > 1e-6 {
			t.Fatalf("log-likelihood %v", ll)
		}
		if r := keyness.LogRatio(x, y, int(n), int(m)); math.Abs(r+keyness.LogRatio(y, x, int(m), int(n))) > 1e-9 {
			t.Fatalf("log ratio %v", r)
		}
	})
}

// corpus counts texts.
func corpus(t *testing.T, c *keyness.Corpus, texts ...string) *keyness.Corpus {
	t.Helper()
	p, err := pipeline.NewPlan(stages.All(stages.Options{}), c.Needs())
	if err != nil {
		t.Fatal(err)
	}
	chain := pipeline.NewChain(p)
	for _, s := range texts {
		d := &document.Document{ID: "x", Text: s}
		if err := chain.Apply(d); err != nil {
			t.Fatal(err)
		}
		c.Add(d)
	}
	return c
}

func words(t *testing.T, by term.By) *keyness.Corpus {
	t.Helper()
	c, err := keyness.NewWords(by)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestCompare: clitics and marks do not part words; documents are counted; the filters and
// orders do as they say.
func TestCompare(t *testing.T) {
	a := corpus(t, words(t, term.Lemma), "الوزير في المدينة. وللوزير سيارة.", "زار وَزِيرٌ القرية.")
	b := corpus(t, words(t, term.Lemma), "الكتاب في المكتبة. الكتب كثيرة.")
	if a.Documents != 2 || b.Documents != 1 || a.Words != 8 || b.Words != 5 {
		t.Fatalf("%d %d %d %d", a.Documents, b.Documents, a.Words, b.Words)
	}
	list := func(o keyness.Options) (out []string) {
		for _, r := range keyness.Compare(a, b, o) {
			out = append(out, r.Term)
		}
		return out
	}
	all := keyness.Compare(a, b, keyness.Options{Sort: keyness.ByCount})
	if r := all[0]; r.Term != "وزير" || r.A.N != 3 || r.A.Documents != 2 || r.B.N != 0 || r.Ratio <= 0 || r.Likelihood <= 0 {
		t.Errorf("%+v", r)
	}
	for _, c := range []struct {
		o    keyness.Options
		want []string
	}{
		{keyness.Options{MinCount: 2, Side: keyness.First}, []string{"وزير"}},
		{keyness.Options{MinCount: 2, Side: keyness.Second}, []string{"كتاب", "في"}},
		{keyness.Options{MinDocuments: 2, Sort: keyness.ByDocuments}, []string{"وزير", "في"}},
		{keyness.Options{MinLikelihood: 1e6}, nil},
		{keyness.Options{N: 1}, []string{"كتاب"}},
	} {
		if diff := cmp.Diff(c.want, list(c.o)); diff != "" {
			t.Errorf("%+v: %s", c.o, diff)
		}
	}
	for range 20 {
		if diff := cmp.Diff(list(keyness.Options{}), list(keyness.Options{})); diff != "" {
			t.Fatal(diff)
		}
	}
}

// TestContentAndForms: function words are left out, forms keep their clitics.
func TestContentAndForms(t *testing.T) {
	c := words(t, term.Form)
	c.Content = true
	a := corpus(t, c, "الكتاب في البيت وفي المدرسة")
	for _, r := range keyness.Compare(a, corpus(t, words(t, term.Form), "لا"), keyness.Options{Side: keyness.First}) {
		if r.Term == "في" || r.Term == "وفي" || r.Term == "كتاب" {
			t.Error(r.Term)
		}
	}
	if a.Words != 5 {
		t.Errorf("%d words", a.Words)
	}
}

func TestPhrases(t *testing.T) {
	a := corpus(t, keyness.NewPhrases(), "بحث الوزير تطوير السكك الحديدية. وقال إن السكك الحديدية أولوية.")
	b := corpus(t, keyness.NewPhrases(), "افتتح الرئيس معرض الكتاب في عمان. وزار معرض الكتاب كثيرون.")
	rows := keyness.Compare(a, b, keyness.Options{MinCount: 2})
	if len(rows) < 2 {
		t.Fatalf("%+v", rows)
	}
}
