package entity_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// testCase is a paragraph and what must be found in it. Entities are written
// kind|code|name or kind|code|name|role.
type testCase struct {
	Name, Text, Date string
	// Persons are all persons, where given. None says that there is no entity at all.
	Persons *[]string
	None    bool
	Want    []string
	// Not are kind|name that must not be found.
	Not []string
	// Mentions are mentions text@by of entities by name.
	Mentions map[string][]string
	// Count is the number of mentions of entities by name.
	Count map[string]int
}

// worker makes documents with all layers below and their entities.
type worker struct {
	segmenter interface {
		Apply(*document.Document) error
	}
	analyser   *morph.Analyzer
	recogniser *entity.Recognizer
}

func newWorker(t testing.TB) *worker {
	t.Helper()
	a, err := morph.New(morph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := entity.New(entity.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return &worker{segment.New(), a, r}
}

func (w *worker) apply(t testing.TB, d *document.Document) {
	t.Helper()
	for _, f := range []func(*document.Document) error{w.segmenter.Apply, w.analyser.Apply, w.recogniser.Apply} {
		if err := f(d); err != nil {
			t.Fatal(err)
		}
	}
}

func readCases(t testing.TB) map[string][]testCase {
	t.Helper()
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	all := make(map[string][]testCase)
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var cases []testCase
		if err := json.Unmarshal(data, &cases); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		all[strings.TrimSuffix(filepath.Base(f), ".json")] = cases
	}
	return all
}

func TestCases(t *testing.T) {
	w := newWorker(t)
	for file, cases := range readCases(t) {
		t.Run(file, func(t *testing.T) {
			for _, c := range cases {
				t.Run(c.Name, func(t *testing.T) { c.check(t, w) })
			}
		})
	}
}

func (c *testCase) check(t *testing.T, w *worker) {
	d := &document.Document{Text: c.Text, Date: document.ParseDate(c.Date)}
	w.apply(t, d)
	if c.None && len(d.Entities) > 0 {
		t.Errorf("found %s", show(d))
	}
	var persons []string
	found := make(map[string]*document.Entity)
	for i := range d.Entities {
		e := &d.Entities[i]
		key := string(e.Kind) + "|" + e.Code + "|" + e.Name
		found[key], found[key+"|"+e.Role], found[e.Name], found[string(e.Kind)+"|"+e.Name] = e, e, e, e
		if e.Kind == document.Person {
			persons = append(persons, e.Name)
		}
	}
	if c.Persons != nil {
		want := slices.Sorted(slices.Values(*c.Persons))
		if slices.Sort(persons); !slices.Equal(persons, want) {
			t.Errorf("persons %q, want %q", persons, want)
		}
	}
	for _, k := range c.Want {
		if found[k] == nil {
			t.Errorf("no %s in %s", k, show(d))
		}
	}
	for _, k := range c.Not {
		if found[k] != nil {
			t.Errorf("found %s", k)
		}
	}
	for name, n := range c.Count {
		if e := found[name]; e == nil || len(e.Mentions) != n {
			t.Errorf("%s: want %d mentions in %s", name, n, show(d))
		}
	}
	for name, want := range c.Mentions {
		e := found[name]
		if e == nil {
			t.Errorf("no %s in %s", name, show(d))
			continue
		}
		for _, m := range want {
			if !slices.ContainsFunc(e.Mentions, func(o document.EntityMention) bool { return d.Slice(o.Span)+"@"+string(o.By) == m }) {
				t.Errorf("%s: no mention %s in %s", name, m, show(d))
			}
		}
	}
}

func show(d *document.Document) string {
	var b strings.Builder
	for _, e := range d.Entities {
		b.WriteString("\n\t" + string(e.Kind) + "|" + e.Code + "|" + e.Name + "|" + e.Role + ":")
		for _, m := range e.Mentions {
			b.WriteString(" " + d.Slice(m.Span) + "@" + string(m.By))
		}
	}
	return b.String()
}

// TestDeterminism runs the cases in two orders: what a recogniser has seen before must
// not change what it finds.
func TestDeterminism(t *testing.T) {
	var texts []string
	for _, cases := range readCases(t) {
		for _, c := range cases {
			texts = append(texts, c.Text)
		}
	}
	slices.Sort(texts)
	run := func(order []string) map[string][]document.Entity {
		w := newWorker(t)
		out := make(map[string][]document.Entity)
		for _, text := range order {
			d := &document.Document{Text: text}
			w.apply(t, d)
			out[text] = d.Entities
		}
		return out
	}
	first := run(texts)
	slices.Reverse(texts)
	if second := run(texts); !reflect.DeepEqual(first, second) {
		t.Error("the order of documents changes what is found")
	}
}

// TestWithoutReadings: tokens are enough for names and dates of the gazetteers.
func TestWithoutReadings(t *testing.T) {
	r, err := entity.New(entity.Options{Date: time.Date(2024, 3, 20, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	d := &document.Document{Text: "قال وزير الخارجية الفرنسي جان دوبون أمس إن فرنسا ترحب بالقرار."}
	if err := segment.New().Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := r.Apply(d); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"person|FR|جان دوبون|وزير الخارجية الفرنسي:", "country|FR|فرنسا|:", "date||2024-03-19|:"} {
		if !strings.Contains(show(d), want) {
			t.Errorf("no %s in %s", want, show(d))
		}
	}
}

func TestNeedsTokens(t *testing.T) {
	r, err := entity.New(entity.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Apply(&document.Document{Text: "مصر"}); err == nil {
		t.Error("no error for a document without tokens")
	}
}

func TestIndex(t *testing.T) {
	w := newWorker(t)
	d := &document.Document{Text: "التقت المستشارة الألمانية أنغيلا ميركل الرئيس الفرنسي إيمانويل ماكرون. وقالت ميركل إن اللقاء مفيد."}
	w.apply(t, d)
	x := entity.NewIndex(d)
	at := strings.Index(d.Text, "إن اللقاء")
	got := x.Candidates(at, 1, document.Fem, document.Sing, document.Person)
	if len(got) != 1 || d.Entities[got[0]].Name != "أنغيلا ميركل" {
		t.Fatalf("feminine candidate %v in %s", got, show(d))
	}
	if a := x.Aliases(got[0]); !slices.Equal(a, []string{"أنغيلا ميركل", "ميركل"}) {
		t.Errorf("aliases %q", a)
	}
	if e, m, ok := x.At(strings.Index(d.Text, "إيمانويل")); !ok || d.Entities[e].Name != "إيمانويل ماكرون" || m.By != document.ByName {
		t.Errorf("at the name: %v %v %v", e, m, ok)
	}
	if _, _, ok := x.At(0); ok {
		t.Error("a mention where none is")
	}
}

func checkSpans(t *testing.T, d *document.Document) {
	t.Helper()
	last := -1
	for _, e := range d.Entities {
		if e.Name == "" || len(e.Mentions) == 0 {
			t.Fatalf("entity without name or mentions: %+v", e)
		}
		if e.Mentions[0].Start < last {
			t.Fatal("entities out of order")
		}
		last = e.Mentions[0].Start
		at := -1
		for _, m := range e.Mentions {
			if m.Start < at || m.Start >= m.End || m.End > len(d.Text) || strings.TrimSpace(d.Slice(m.Span)) == "" {
				t.Fatalf("bad mention %+v of %s", m, e.Name)
			}
			at = m.Start
		}
	}
}

func FuzzRecognizer(f *testing.F) {
	for _, cases := range readCases(f) {
		for _, c := range cases {
			f.Add(c.Text)
		}
	}
	f.Add("نظيره نظيرها نظيره الروسي، رئيس رئيس رئيس وزير")
	f.Add("عبد أبو بن آل، بن بن بن محمد بن")
	f.Add("12/ 5/ من الثاني عشر من / كانون ( يناير")
	f.Add("#علي للل ولل وال ب")
	w := newWorker(f)
	f.Fuzz(func(t *testing.T, text string) {
		d := &document.Document{Text: text, Date: time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)}
		w.apply(t, d)
		checkSpans(t, d)
	})
}

// TestLong: what is found again and again must not take time that grows faster than the text.
func TestLong(t *testing.T) {
	w := newWorker(t)
	for _, s := range []string{"نظيره الروسي ", "الوزير الصيني و", "محمد بن ", "قال سامر الخطيب ", "رئيس ", "1/2/", "الرئيس الفرنسي فلان "} {
		d := &document.Document{Text: strings.Repeat(s, 200000/len(s))}
		w.apply(t, d)
		checkSpans(t, d)
	}
}

// BenchmarkRecognizer measures the stage alone over the cases.
func BenchmarkRecognizer(b *testing.B) {
	w := newWorker(b)
	var docs []*document.Document
	size := 0
	for _, cases := range readCases(b) {
		for _, c := range cases {
			d := &document.Document{Text: strings.Repeat(c.Text+"\n\n", 20)}
			w.apply(b, d)
			docs = append(docs, d)
			size += len(d.Text)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			d.Drop(document.Entities)
			if err := w.recogniser.Apply(d); err != nil {
				b.Fatal(err)
			}
		}
	}
}
