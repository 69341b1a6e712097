package normalize

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func must(t testing.TB, o Options) *Normalizer {
	n, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Every folding turns its example into its result, alone.
func TestExamples(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Foldings() {
		if seen[f.Name] || f.Doc == "" || f.Example == f.Result {
			t.Errorf("%s: a second one, or without doc or example", f.Name)
		}
		seen[f.Name] = true
		n := must(t, Options{Fold: []string{f.Name}})
		if got := n.String(f.Example); got != f.Result {
			t.Errorf("%s: %q gives %q, want %q", f.Name, f.Example, got, f.Result)
		}
		if got, _ := n.Mapped(f.Example); got != f.Result {
			t.Errorf("%s: Mapped gives %q", f.Name, got)
		}
		if f.against != "" && !slices.ContainsFunc(Foldings(), func(g Folding) bool { return g.Name == f.against && g.against == f.Name }) {
			t.Errorf("%s: against %s, but not the other way round", f.Name, f.against)
		}
	}
}

// The cases are lines of: profile or +folding,…; input; expected. = means unchanged.
func TestCases(t *testing.T) {
	b, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "|")
		if len(f) != 3 {
			t.Fatalf("%q: want three fields", line)
		}
		in, want := escapes.Replace(f[1]), escapes.Replace(f[2])
		if want == "=" {
			want = in
		}
		if got := must(t, options(f[0])).String(in); got != want {
			t.Errorf("%s %q: got %q, want %q", f[0], in, got, want)
		}
	}
}

var escapes = strings.NewReplacer("{RLM}", "\u200f", "{ZWNJ}", "\u200c", "{ZWJ}", "\u200d", "{NBSP}", "\u00a0", "{SHY}", "\u00ad", "{BOM}", "\ufeff", "{HAMZA}", "\u0654", "{MADDA}", "\u0653", "{TAB}", "\t")

func options(s string) Options {
	if list, ok := strings.CutPrefix(s, "+"); ok {
		return Options{Fold: strings.Split(list, ",")}
	}
	return Options{Profile: Profile(s)}
}

func TestErrors(t *testing.T) {
	for _, o := range []Options{
		{Profile: "none at all"}, {Fold: []string{"alef"}}, {NoFold: []string{"x"}}, {Fold: []string{"digits", "digits-arabic"}},
		{Profile: Search, Fold: []string{"punctuation-arabic"}},
	} {
		if _, err := New(o); err == nil {
			t.Errorf("%+v: no error", o)
		}
	}
	if _, err := New(Options{Profile: Search, Fold: []string{"digits-arabic"}, NoFold: []string{"digits"}}); err != nil {
		t.Error(err)
	}
}

func TestMapped(t *testing.T) {
	n := must(t, Options{Profile: Search})
	s := "\ufeffالمُسْتَشْـفى ﻻ ٢٠٪"
	folded, m := n.Mapped(s)
	if want := "المستشفي لا 20%"; folded != want {
		t.Fatalf("folded %q", folded)
	}
	for _, c := range []struct{ part, want string }{
		{"المستشفي", "المُسْتَشْـفى"}, {"تش", "تَش"}, {"لا", "ﻻ"}, {"ا 2", "ﻻ ٢"}, {"20", "٢٠"}, {"%", "٪"},
	} {
		i := strings.Index(folded, c.part)
		span := m.Source(i, i+len(c.part))
		if got := s[span.Start:span.End]; got != c.want {
			t.Errorf("%s comes from %q, want %q", c.part, got, c.want)
		}
	}
	if got := m.Source(len(folded), len(folded)); got != (document.Span{Start: len(s), End: len(s)}) {
		t.Errorf("the end is %v", got)
	}
}

// A long line is folded in pieces, with the same result.
func TestLongLine(t *testing.T) {
	s := strings.Repeat("أحمد\u00a0 إلى  ٢٠، هههه \u200b \u061c  ", 2000)
	for _, p := range Profiles() {
		n := must(t, Options{Profile: p})
		once := n.String(s)
		if mapped, _ := n.Mapped(s); mapped != once {
			t.Errorf("%s: String and Mapped differ", p)
		}
		if twice := n.String(once); twice != once {
			t.Errorf("%s: not idempotent", p)
		}
	}
}

func TestExplain(t *testing.T) {
	n := must(t, Options{Profile: Search})
	var got []string
	for _, s := range n.Explain("أحمد وأُمه إلى ٢٠", 2) {
		line := s.Folding.Name
		for _, c := range s.First {
			line += " " + c.Old + ">" + c.New
		}
		got = append(got, line)
	}
	want := []string{"harakat ُ>", "maksura ى>ي", "alif أ>ا أ>ا", "digits ٢>2 ٠>0"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestWorker(t *testing.T) {
	d := &document.Document{Text: "أحمد أحمد بيان"}
	for _, s := range [][2]int{{0, 8}, {9, 17}, {18, 26}} {
		d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: s[0], End: s[1]}})
	}
	d.Mark(document.Tokens)
	if err := must(t, Options{Profile: Search}).Worker().Apply(d); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"احمد", "احمد", "بيان"}, d.Norms); diff != "" || !d.Has(document.Norms) {
		t.Error(diff)
	}
}

// FuzzNormalize holds every profile to its promises: folding twice is folding once, the
// byte path gives what the rune path gives, the result is valid UTF-8, and the offset map
// goes to ascending places.
func FuzzNormalize(f *testing.F) {
	for _, fold := range Foldings() {
		f.Add(fold.Example)
	}
	for _, s := range []string{"ئ\u0654\u0654", "ا\u06d6\u0654", "ا\u200b\u0653", "ىٔ", "مُّحمَّد", "هههههه ههـ هـ", "e\u200b\u0301", "\u1112\u1161\u11ab", "ی\u0654", " \u00a0 \u200b ", "ييـي", "a\u00a0 b", "ﷺ ﷲ", "\u0300", "\u2003\u2003"} {
		f.Add(s)
	}
	var ns []*Normalizer
	for _, p := range Profiles() {
		ns = append(ns, must(f, Options{Profile: p}))
	}
	ns = append(ns, must(f, Options{Fold: []string{"nfc", "harakat"}}), must(f, Options{Fold: []string{"quotes", "digits-arabic", "elongation", "nfc", "alif"}}))
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			for _, n := range ns {
				n.String(s)
			}
			return
		}
		for _, n := range ns {
			once := n.String(s)
			if !utf8.ValidString(once) {
				t.Fatalf("%v %q: %q is no UTF-8", n.Names(), s, once)
			}
			if twice := n.String(once); twice != once {
				t.Fatalf("%v %q: once %q, twice %q", n.Names(), s, once, twice)
			}
			slow, m := n.Mapped(s)
			if slow != once {
				t.Fatalf("%v %q: by bytes %q, by runes %q", n.Names(), s, once, slow)
			}
			last := 0
			for i := range slow {
				src := m.Source(i, i+1)
				if src.Start < last || src.End > len(s) {
					t.Fatalf("%v %q: byte %d comes from %v", n.Names(), s, i, src)
				}
				last = src.Start
			}
		}
	})
}

func benchmark(b *testing.B, o Options) {
	n := must(b, o)
	data, err := os.ReadFile("testdata/text.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat(string(data), 1+(1<<20)/len(data))
	buf := make([]byte, 0, 2*len(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		buf = n.AppendString(buf[:0], text)
	}
}

func BenchmarkClean(b *testing.B)   { benchmark(b, Options{Profile: Clean}) }
func BenchmarkSearch(b *testing.B)  { benchmark(b, Options{Profile: Search}) }
func BenchmarkDisplay(b *testing.B) { benchmark(b, Options{Profile: Display}) }
