package morph

import (
	"os"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestAnalyses checks that each analysis of testdata/analyses.txt is among all analyses of its word.
func TestAnalyses(t *testing.T) {
	a, err := New(Options{All: true})
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("testdata/analyses.txt")
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			t.Fatalf("line %d: %d columns", n+1, len(f))
		}
		var have []string
		found := false
		for _, an := range a.Analyze(f[0]) {
			row := describe(an)
			have = append(have, row)
			found = found || row == strings.Join(f[1:], "\t")
		}
		if !found {
			t.Errorf("line %d: %s: want %s, have\n  %s", n+1, f[0], strings.Join(f[1:], " "), strings.Join(have, "\n  "))
		}
	}
}

func describe(an *document.Analysis) string {
	var segs []string
	for _, s := range an.Segments {
		segs = append(segs, s.Form)
	}
	root := an.Root
	if root == "" {
		root = "-"
	}
	return strings.Join([]string{strings.Join(segs, "+"), an.Lemma, an.UPOS().String(), root}, "\t")
}

func TestMarksRestrict(t *testing.T) {
	a := analyzer(t)
	for _, an := range a.Analyze("كُتُب") {
		if an.UPOS() == document.VERB {
			t.Errorf("كُتُب: a verb %s in spite of the marks", an.Vocalised)
		}
	}
	for _, an := range a.Analyze("كَتَبَ") {
		if an.UPOS() == document.NOUN && an.Lemma == "كتاب" {
			t.Error("كَتَبَ: the plural of كتاب in spite of the marks")
		}
	}
}

func TestTiling(t *testing.T) {
	a := analyzer(t)
	for _, w := range []string{"وللمدرسة", "فسيكفيكهم", "والأعمال", "ـــ", "َ", "لللل", "مِمّا", "بِهِ", "x", "", "و١٢", "ولـ"} {
		checkTiling(t, a, w)
	}
}

func checkTiling(t *testing.T, a *Analyzer, w string) {
	for _, an := range a.Analyze(w) {
		at := uint32(0)
		for _, s := range an.Segments {
			if s.Start != at || s.End < s.Start {
				t.Fatalf("%q: segment %q at %d–%d, expected to begin at %d", w, s.Form, s.Start, s.End, at)
			}
			at = s.End
		}
		if at != uint32(len(w)) {
			t.Fatalf("%q: the segments end at %d of %d", w, at, len(w))
		}
		if an.Lemma == "" {
			t.Fatalf("%q: empty lemma", w)
		}
		if an.Host < 0 || an.Host >= len(an.Segments) {
			t.Fatalf("%q: host %d of %d segments", w, an.Host, len(an.Segments))
		}
	}
}

func FuzzAnalyze(f *testing.F) {
	for _, w := range []string{"والمفاوضات", "للحظر", "أبنائهم", "كَتَّبَ", "ــ", "abc", "\xff", "لا", "ٱلرحمن", "مســـؤول", "وبالوالدين", "پاکستان"} {
		f.Add(w)
	}
	a := analyzer(f)
	f.Fuzz(func(t *testing.T, w string) {
		checkTiling(t, a, w)
		for _, s := range Schemes() {
			for _, an := range a.Analyze(w) {
				at := uint32(0)
				for _, p := range Split(w, an, s) {
					if p.Start != at || p.End < p.Start {
						t.Fatalf("%q: piece %+v under %s, expected to begin at %d", w, p, s, at)
					}
					at = p.End
				}
				if at != uint32(len(w)) {
					t.Fatalf("%q: the pieces under %s end at %d", w, s, at)
				}
			}
		}
	})
}

func TestLongWord(t *testing.T) {
	a := analyzer(t)
	checkTiling(t, a, strings.Repeat("وال", 1<<20/6))
	checkTiling(t, a, strings.Repeat("ـ", 1<<19)+"كتاب")
	d := sentence(strings.Repeat("كتاب ", 10000))
	if err := a.Apply(d); err != nil {
		t.Fatal(err)
	}
}

func TestSplit(t *testing.T) {
	a := analyzer(t)
	want := map[Scheme]string{D1: "و+للمدرسة", D2: "و+ل+المدرسة", ATB: "و+ل+المدرسة", D3: "و+ل+ال+مدرسة", UD: "و+ل+المدرسة"}
	an := a.Analyze("وللمدرسة")[0]
	for s, w := range want {
		if got := join(Split("وللمدرسة", an, s)); got != w {
			t.Errorf("%s: %s, want %s", s, got, w)
		}
	}
	want = map[Scheme]string{D1: "و+سيكتبونها", D2: "و+س+يكتبونها", ATB: "و+س+يكتبون+ها", D3: "و+س+يكتبون+ها", UD: "و+س+يكتبون+ها"}
	an = a.Analyze("وسيكتبونها")[0]
	for s, w := range want {
		if got := join(Split("وسيكتبونها", an, s)); got != w {
			t.Errorf("%s: %s, want %s", s, got, w)
		}
	}
}

func join(ps []Piece) string {
	var b []string
	for _, p := range ps {
		b = append(b, p.Form)
	}
	return strings.Join(b, "+")
}

// TestContext checks readings that only the neighbours decide.
func TestContext(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		text string
		at   int
		upos document.UPOS
		word string
	}{
		{"بحث الوزير مع نظيره العلاقات بين البلدين .", 0, document.VERB, "بحث"},
		{"نشرت الجامعة نتائج بحث جديد .", 3, document.NOUN, "بحث"},
		{"لم يصل الوفد إلى القاهرة .", 1, document.VERB, "وصل"},
		{"في العام الماضي .", 1, document.NOUN, "عام"},
		{"الأمين العام للأمم المتحدة .", 1, document.ADJ, "عام"},
		{"أعلنت الحكومة أن المسؤولين سيغادرون .", 3, document.NOUN, "مسؤول"},
	} {
		d := sentence(c.text)
		if err := a.Apply(d); err != nil {
			t.Fatal(err)
		}
		an := d.Readings[c.at].Best
		if an == nil || an.UPOS() != c.upos || an.Lemma != c.word {
			t.Errorf("%s: word %d is %+v, want %s %s", c.text, c.at, an, c.word, c.upos)
		}
	}
}

func TestUserLexicon(t *testing.T) {
	name := t.TempDir() + "/mine.txt"
	write := func(s string) {
		if err := os.WriteFile(name, []byte(s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("= -\nزِقَّورة\tn\tpl=زَقاقير\n")
	a, err := New(Options{Lexicons: []string{name}})
	if err != nil {
		t.Fatal(err)
	}
	if an := a.Analyze("والزقاقير")[0]; an.Lemma != "زقورة" || an.Source != document.Lexicon {
		t.Errorf("والزقاقير: %s, source %d", an.Lemma, an.Source)
	}
	write("= كتب\nكَتَبَ\tv1\n")
	_, err = New(Options{Lexicons: []string{name}})
	if err == nil || !strings.Contains(err.Error(), "mine.txt:2:") {
		t.Errorf("error %v, want one with line 2", err)
	}
}

func BenchmarkApply(b *testing.B) {
	a := analyzer(b)
	text := strings.Repeat("قال وزير الخارجية إن بلاده ترفض أي تدخل في شؤونها الداخلية ، وأضاف أن المفاوضات ستستمر . ", 50)
	d := sentence(text)
	b.ReportAllocs()
	for b.Loop() {
		if err := a.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkAnalyzeUncached(b *testing.B) {
	a := analyzer(b)
	words := strings.Fields("والمفاوضات وسيكتبونها للحظر أبنائهم المسؤولين يعانون")
	for b.Loop() {
		for _, w := range words {
			a.build(w)
		}
	}
	b.ReportMetric(float64(len(words)*b.N)/b.Elapsed().Seconds(), "words/s")
}
