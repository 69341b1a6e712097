package stem

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// The vectors hold what the original stemmers print; scripts/stemvectors makes them.
func TestVectors(t *testing.T) {
	for name, s := range map[string]Stemmer{"light10": Light10{}, "snowball": Snowball{}, "isri": &ISRI{}} {
		b, err := os.ReadFile("testdata/" + name + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		n, bad := 0, 0
		for line := range strings.Lines(string(b)) {
			word, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if !ok {
				t.Fatalf("%s: %q", name, line)
			}
			n++
			if got := string(s.AppendStem(nil, word)); got != want {
				if bad++; bad < 20 {
					t.Errorf("%s: %s gives %q, the original %q", name, word, got, want)
				}
			}
		}
		if n < 2000 {
			t.Errorf("%s: only %d words", name, n)
		}
	}
}

func TestRegistry(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range Algorithms() {
		if seen[a.Name] || a.Doc == "" || (a.new == nil) == (a.read == nil) {
			t.Errorf("%s: a second one, or incomplete", a.Name)
		}
		seen[a.Name] = true
		w, err := New(Options{Algorithm: a.Name})
		if err != nil {
			t.Fatal(err)
		}
		if a.new != nil {
			if got := w.Stem(a.Example); got != a.Result {
				t.Errorf("%s: %s gives %s, want %s", a.Name, a.Example, got, a.Result)
			}
		}
	}
	for _, o := range []Options{{Algorithm: "khoja"}, {Foreign: "de"}} {
		if _, err := New(o); err == nil {
			t.Errorf("%+v: no error", o)
		}
	}
}

func TestForeign(t *testing.T) {
	for _, c := range []struct{ language, word, want string }{
		{"", "running", "run"}, {"", "Running", "Running"}, {"", "NATO", "NATO"}, {"", "négociations", "négoci"}, {"", "книги", "книг"},
		{"", "mañanas", "mañan"}, {"es", "ministros", "ministr"}, {"none", "running", "running"}, {"en", "книги", "книги"}, {"", "f16s", "f16s"}, {"", "日本", "日本"},
	} {
		f, err := NewForeign(c.language)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Stem(c.word); got != c.want {
			t.Errorf("%s %s gives %s, want %s", c.language, c.word, got, c.want)
		}
	}
}

func TestProtected(t *testing.T) {
	for word, want := range map[string]string{
		"فلسطين": "فلسطين", "وفلسطين": "فلسطين", "بفلسطين": "فلسطين", "وللقاهرة": "القاهرة", "القاهره": "القاهرة", "للكويت": "الكويت",
		"والكويت": "الكويت", "لبنان": "لبنان", "ولبنان": "لبنان", "لليونان": "اليونان", "كتاب": "", "ولد": "", "ليلى": "",
	} {
		if got, _ := Protected(word); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}

// The list is sorted and has no name twice.
func TestProtectedList(t *testing.T) {
	var names []string
	for line := range strings.Lines(protectedData) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			names = append(names, line)
		}
	}
	if !slices.IsSorted(names) || len(slices.Compact(slices.Clone(names))) != len(names) {
		t.Error("not sorted, or a name twice")
	}
}

func doc(words ...string) *document.Document {
	d := &document.Document{Text: strings.Join(words, " ")}
	pos := 0
	for _, w := range words {
		kind := document.Word
		if !isArabicWord(w) && !isForeign(w) {
			kind = document.Punctuation
		}
		d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: pos, End: pos + len(w)}, Kind: kind})
		pos += len(w) + 1
	}
	d.Mark(document.Tokens)
	return d
}

func TestApply(t *testing.T) {
	w, err := New(Options{Algorithm: "light10"})
	if err != nil {
		t.Fatal(err)
	}
	d := doc("والمعلمون", "في", "فلسطين", ".", "stories")
	if err := w.Apply(d); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"معلم", "في", "فلسطين", ".", "stori"}, d.Stems); diff != "" || !d.Has(document.Stems) {
		t.Error(diff)
	}
}

func TestApplyReadings(t *testing.T) {
	d := doc("والمدارس", "لندن", "؟")
	d.Readings = make([]document.Reading, 3)
	d.Readings[0].Best = &document.Analysis{Lemma: "مدرسة", Root: "درس", Segments: []document.Segment{{}}}
	d.Readings[1].Best = &document.Analysis{Lemma: "لندن", Segments: []document.Segment{{}}}
	d.Mark(document.Analyses)
	for name, want := range map[string][]string{"lemma": {"مدرسة", "لندن", "؟"}, "root": {"درس", "لندن", "؟"}} {
		w, err := New(Options{Algorithm: name})
		if err != nil {
			t.Fatal(err)
		}
		if w.Needs()&document.Analyses == 0 {
			t.Errorf("%s does not need analyses", name)
		}
		d.Drop(document.Stems)
		if err := w.Apply(d); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, d.Stems); diff != "" {
			t.Error(name, diff)
		}
	}
}

// No clitic hides a name from the set of endings.
func TestNameEndings(t *testing.T) {
	l := protected()
	for name := range l.names {
		for _, before := range []string{"", "و", "ف", "ب", "ك", "ل", "وب", "فل", "ولل", "لل"} {
			for _, key := range []string{before + name, before + strings.TrimPrefix(name, "ا"), before + strings.TrimPrefix(name, "ال")} {
				if _, ok := l.lookUp([]byte(key)); ok && !l.mayEnd([]byte(key)) {
					t.Errorf("%s is not looked up", key)
				}
			}
		}
	}
}

// A line holds what Apply finds.
func FuzzAppendLine(f *testing.F) {
	b, err := os.ReadFile("testdata/light10.tsv")
	if err != nil {
		f.Fatal(err)
	}
	var words []string
	for line := range strings.Lines(string(b)) {
		word, _, _ := strings.Cut(line, "\t")
		words = append(words, word)
	}
	f.Add(strings.Join(words, " "))
	for _, s := range []string{"وللقاهرة في المكتبة، running BBC 12", "آأإةى مُـــحَمَّد الٰه گفت", "و", "الـ", "ففففففففففففففففففففف والمستشفيات", "ب\xd8 ", "ا٢ا هـ"} {
		f.Add(s + strings.Repeat(" ", maxShort))
		f.Add(s)
	}
	var ws []*Worker
	for _, o := range []Options{{Algorithm: "light10"}, {Algorithm: "light10", StemNames: true}, {Algorithm: "isri"}, {Algorithm: "none"}} {
		w, err := New(o)
		if err != nil {
			f.Fatal(err)
		}
		ws = append(ws, w)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i, w := range ws {
			d := &document.Document{Text: text, Tokens: segment.AppendTokens(nil, text)}
			if err := w.Apply(d); err != nil {
				t.Fatal(err)
			}
			for k, s := range d.Stems {
				if s == "" {
					d.Stems[k] = d.Slice(d.Tokens[k].Span)
				}
			}
			if got, want := string(w.AppendLine(nil, text, d.Tokens)), strings.Join(d.Stems, " "); got != want {
				t.Fatalf("worker %d, %q:\n%q instead of\n%q", i, text, got, want)
			}
		}
	})
}

func FuzzStem(f *testing.F) {
	for _, s := range []string{"", "والمعلمون", "running", "книгами", "ا", "ﻻ", "\xd8", "النا\xff", "a’b", "'s", "ő", "négociations"} {
		f.Add(s)
	}
	var ws []*Worker
	for _, a := range Algorithms() {
		w, err := New(Options{Algorithm: a.Name})
		if err != nil {
			f.Fatal(err)
		}
		ws = append(ws, w)
	}
	for _, l := range Languages() {
		w, err := New(Options{Foreign: l})
		if err != nil {
			f.Fatal(err)
		}
		ws = append(ws, w)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range ws {
			once := w.Stem(s)
			if utf8.ValidString(s) && !utf8.ValidString(once) {
				t.Fatalf("%q: %q is no UTF-8", s, once)
			}
			if again := w.stem(s); again != once {
				t.Fatalf("%q: %q from the cache, %q without", s, once, again)
			}
		}
	})
}

func benchmarkWords(b *testing.B) []string {
	data, err := os.ReadFile("testdata/light10.tsv")
	if err != nil {
		b.Fatal(err)
	}
	var words []string
	n := 0
	for line := range strings.Lines(string(data)) {
		w, _, _ := strings.Cut(line, "\t")
		words = append(words, w)
		n += len(w) + 1
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	return words
}

func BenchmarkStemmers(b *testing.B) {
	for _, a := range Algorithms() {
		if a.new == nil {
			continue
		}
		b.Run(a.Name, func(b *testing.B) {
			words, s := benchmarkWords(b), a.new()
			var buf []byte
			for b.Loop() {
				for _, w := range words {
					buf = s.AppendStem(buf[:0], w)
				}
			}
		})
	}
}

func BenchmarkWorker(b *testing.B) {
	words := benchmarkWords(b)
	w, err := New(Options{Algorithm: "light10"})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for _, word := range words {
			w.Stem(word)
		}
	}
}
