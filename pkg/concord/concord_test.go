package concord_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/concord"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/term"
)

// chain returns the stages that by needs.
func chain(t testing.TB, by term.By) *pipeline.Chain {
	t.Helper()
	p, err := pipeline.NewPlan(stages.All(stages.Options{Morph: morph.Options{All: true}}), by.Needs())
	if err != nil {
		t.Fatal(err)
	}
	return pipeline.NewChain(p)
}

func apply(t testing.TB, c *pipeline.Chain, text string) *document.Document {
	t.Helper()
	d := &document.Document{ID: "x", Text: text}
	if err := c.Apply(d); err != nil {
		t.Fatal(err)
	}
	return d
}

func query(t testing.TB, by term.By, phrases ...string) *concord.Query {
	t.Helper()
	c := chain(t, by)
	var docs []*document.Document
	for _, p := range phrases {
		docs = append(docs, apply(t, c, strings.TrimSpace(p)))
	}
	q, err := concord.NewQuery(by, docs)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// TestCases finds what stands in brackets in the cases file.
func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, " | ")
		by, err := term.ParseBy(f[0])
		if err != nil || len(f) != 4 {
			t.Fatalf("line %d: %v", n+1, err)
		}
		width, _ := strconv.Atoi(f[2])
		text := strings.NewReplacer("[", "", "]", "").Replace(f[3])
		d := apply(t, chain(t, by), text)
		got, at := "", 0
		for _, h := range query(t, by, strings.Split(f[1], ";")...).Find(d, width) {
			got += text[at:h.Start] + "[" + d.Slice(h.Span) + "]"
			at = h.End
		}
		if got += text[at:]; got != f[3] {
			t.Errorf("line %d: %s by %s finds\n%s", n+1, f[1], f[0], got)
		}
	}
}

// TestContext: the context is whole words of the paragraph, as wide as asked for.
func TestContext(t *testing.T) {
	d := apply(t, chain(t, term.Form), "فقرة أولى.\n\nوصل وَفْدٌ كبير إلى المدينة أمس.\n\nفقرة أخيرة.")
	q := query(t, term.Form, "الى")
	for width, want := range map[int][2]string{
		0: {"", ""}, 4: {"", ""}, 5: {" كبير", ""}, 8: {" كبير", " المدينة"}, 9: {"وَفْدٌ كبير", " المدينة"},
		99: {"وصل وَفْدٌ كبير", " المدينة أمس."},
	} {
		h := q.Find(d, width)[0]
		if b, a := d.Slice(h.Before), d.Slice(h.After); strings.TrimSpace(b) != strings.TrimSpace(want[0]) || a != want[1] {
			t.Errorf("width %d: %q %q", width, b, a)
		}
		if line, column := d.Position(h.Start); h.Line != line || h.Column != column || line != 3 {
			t.Errorf("%d:%d, want %d:%d", h.Line, h.Column, line, column)
		}
	}
}

// TestSort: by the nearest words before, by the words after, equal ones as they stand.
func TestSort(t *testing.T) {
	d := apply(t, chain(t, term.Form), "جاء قبل يوم جميل. راح بعد يوم طويل. عاد بعد يوم بارد.")
	q := query(t, term.Form, "يوم")
	for sort, want := range map[concord.Sort]string{
		concord.ByPosition: "قبل بعد بعد", concord.ByLeft: "بعد بعد قبل", concord.ByRight: "بعد قبل بعد",
	} {
		lines := q.Lines(d, 12, document.Runes, sort)
		concord.SortLines(lines)
		var got []string
		for _, l := range lines {
			words := strings.Fields(l.Before)
			got = append(got, words[len(words)-1])
			if r := []rune(d.Text); string(r[l.Start:l.End]) != l.Word {
				t.Errorf("offsets %d-%d do not hold %s", l.Start, l.End, l.Word)
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", sort, s, want)
		}
	}
}

func TestNoWord(t *testing.T) {
	if _, err := concord.NewQuery(term.Form, []*document.Document{apply(t, chain(t, term.Form), " \u064B ")}); err == nil {
		t.Error("a phrase without a word is taken")
	}
}

// FuzzFind: spans are ordered, on the borders of code points, and the context touches the
// word and is no wider than asked for.
func FuzzFind(f *testing.F) {
	f.Add("قال الوزير إن الوزير سافر.\nنعم، الوزير.", "الوزير", 10)
	f.Add("a b\u202Eيوم\u00A0يوم\r\n\r\nيوم", "يوم", 3)
	f.Add("ﷺ ﻻ لا", "لا", 0)
	c := chain(f, term.Form)
	f.Fuzz(func(t *testing.T, text, word string, width int) {
		if !utf8.ValidString(text) || !utf8.ValidString(word) || width < 0 || width > 1000 {
			return
		}
		q, err := concord.NewQuery(term.Form, []*document.Document{apply(t, c, word)})
		if err != nil {
			return
		}
		d := apply(t, c, text)
		at := 0
		for _, h := range q.Find(d, width) {
			if h.Start < at || h.End <= h.Start || h.End > len(text) || h.Before.End != h.Start || h.After.Start != h.End ||
				h.Before.Start < 0 || h.Before.Len() < 0 || h.After.Len() < 0 || h.After.End > len(text) {
				t.Fatalf("spans %+v after %d", h, at)
			}
			for _, s := range []document.Span{h.Before, h.Span, h.After} {
				if !utf8.ValidString(d.Slice(s)) {
					t.Fatalf("span %v splits a character", s)
				}
			}
			if concord.Columns(d.Slice(h.Before)) > width || concord.Columns(d.Slice(h.After)) > width {
				t.Fatalf("context wider than %d: %+v", width, h)
			}
			if line, column := d.Position(h.Start); line != h.Line || column != h.Column {
				t.Fatalf("%d:%d, want %d:%d", h.Line, h.Column, line, column)
			}
			at = h.End
		}
	})
}

// BenchmarkFind looks for a word in 2,000 sentences.
func BenchmarkFind(b *testing.B) {
	d := apply(b, chain(b, term.Lemma), strings.Repeat("التقى الوزير نظيره في المدينة القديمة صباح أمس، وبحثا الملف.\n", 2000))
	q := query(b, term.Lemma, "وزير")
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if n := len(q.Find(d, 40)); n != 2000 {
			b.Fatal(n)
		}
	}
}
