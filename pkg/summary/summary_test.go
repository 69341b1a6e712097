package summary_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

// articles returns the own sample articles by name.
func articles(t testing.TB) map[string]string {
	t.Helper()
	files, _ := filepath.Glob("testdata/articles/*.txt")
	out := map[string]string{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(f)] = string(text)
	}
	if len(out) == 0 {
		t.Fatal("no articles")
	}
	return out
}

// check tells what no summary may be like.
func check(t *testing.T, d *document.Document) {
	t.Helper()
	last := -1
	for _, s := range d.Summary.Sentences {
		if s.Start < last || s.End <= s.Start || s.End > len(d.Text) {
			t.Errorf("span %v after %d: not in the order of the text", s.Span, last)
		}
		last = s.End
		if s.Sentence < 0 || s.Sentence >= len(d.Sentences) || !d.Sentences[s.Sentence].Contains(document.Span{Start: s.Start, End: s.Start}) {
			t.Errorf("sentence %d does not hold %v", s.Sentence, s.Span)
		}
		if strings.ContainsAny(s.Text, "\n\r") {
			t.Errorf("%q: more than one line", s.Text)
		}
		if utf8.ValidString(d.Text) && !utf8.ValidString(s.Text) {
			t.Errorf("%q: no UTF-8", s.Text)
		}
	}
	var lines []string
	for _, s := range d.Summary.Sentences {
		lines = append(lines, s.Text)
	}
	if got := strings.Join(lines, "\n"); got != d.Summary.Text {
		t.Errorf("text %q, sentences %q", d.Summary.Text, got)
	}
}

// length counts the words of the chosen sentences as they stand in the text.
func length(d *document.Document) (words int) {
	for _, s := range d.Summary.Sentences {
		for tok := range segment.Tokens(d.Slice(s.Span)) {
			switch tok.Kind {
			case document.Punctuation, document.Symbol, document.Emoji:
			default:
				words++
			}
		}
	}
	return words
}

func TestLengths(t *testing.T) {
	for name, text := range articles(t) {
		for _, m := range summary.Methods() {
			for n := 1; n <= 4; n++ {
				d := bare(t, summary.Options{Method: m, Sentences: n}, text)
				check(t, d)
				if got := len(d.Summary.Sentences); got != n {
					t.Errorf("%s, %s: %d sentences, want %d", name, m, got, n)
				}
			}
			for _, n := range []int{30, 50, 80} {
				d := bare(t, summary.Options{Method: m, Words: n}, text)
				check(t, d)
				if got := length(d); got > n || got < n-25 {
					t.Errorf("%s, %s: %d words, want %d at most", name, m, got, n)
				}
			}
		}
	}
}

func TestRatio(t *testing.T) {
	for name, text := range articles(t) {
		d := bare(t, summary.Options{Ratio: 1}, text)
		printable, whole := length(d), 0
		for _, s := range d.Sentences {
			if s.Kind == document.Body {
				whole += len(strings.Fields(d.Slice(s.Span)))
			}
		}
		for _, r := range []float64{0.25, 0.5, 0.75} {
			got := float64(length(bare(t, summary.Options{Ratio: r}, text)))
			if want := min(r*float64(whole), float64(printable)); got < want-15 || got > want+15 {
				t.Errorf("%s: %v words for a share of %v, want about %v", name, got, r, want)
			}
		}
	}
}

// TestTooShort: where no sentence fits, the shortest is printed.
func TestTooShort(t *testing.T) {
	d := bare(t, summary.Options{Words: 3}, "وصلت السفينة الكبيرة إلى الميناء القديم فجر اليوم. وغادرتها طواقم الإنقاذ سريعا.")
	if want := "وغادرتها طواقم الإنقاذ سريعا."; d.Summary.Text != want {
		t.Errorf("got %q, want %q", d.Summary.Text, want)
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", " \n\n", "...", "اقرأ أيضا:\nخبر آخر"} {
		for _, m := range summary.Methods() {
			d := bare(t, summary.Options{Method: m}, text)
			if d.Summary == nil || !d.Has(document.Summary) {
				t.Fatalf("%q, %s: no layer", text, m)
			}
			check(t, d)
		}
	}
}

// TestSame: a second run with the same worker gives the same summary.
func TestSame(t *testing.T) {
	for _, m := range summary.Methods() {
		s, err := summary.New(summary.Options{Method: m, Sentences: 3, Explain: true})
		if err != nil {
			t.Fatal(err)
		}
		for name, text := range articles(t) {
			var runs []*document.SummaryText
			for range 3 {
				d := &document.Document{Text: text}
				if err := segment.New().Apply(d); err != nil {
					t.Fatal(err)
				}
				if err := s.Apply(d); err != nil {
					t.Fatal(err)
				}
				runs = append(runs, d.Summary)
			}
			if diff := cmp.Diff(runs[0], runs[2]); diff != "" {
				t.Errorf("%s, %s: %s", name, m, diff)
			}
		}
	}
}

func TestOptions(t *testing.T) {
	for _, o := range []summary.Options{
		{Method: "best"}, {Sentences: -1}, {Words: -5}, {Ratio: 1.5}, {Ratio: -0.1}, {Sentences: 2, Words: 30}, {Words: 30, Ratio: 0.5},
	} {
		if _, err := summary.New(o); err == nil {
			t.Errorf("%+v: no error", o)
		}
	}
}

// TestReasons: the figures of the default method add up to the score.
func TestReasons(t *testing.T) {
	for name, text := range articles(t) {
		d := &document.Document{Text: text}
		if err := all(t, summary.Options{Explain: true}).Apply(d); err != nil {
			t.Fatal(err)
		}
		for _, s := range d.Summary.Sentences {
			sum := 0.0
			for _, r := range s.Reasons {
				sum += r.Value
			}
			if diff := sum - s.Score; diff > 1e-9 || diff < -1e-9 {
				t.Errorf("%s: reasons add up to %v, score %v", name, sum, s.Score)
			}
		}
	}
}

func TestCollector(t *testing.T) {
	c, err := summary.NewCollector(summary.Options{Sentences: 3})
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range []string{
		"انهار جسر المشاة في المدينة القديمة مساء الأحد من دون ضحايا. وقالت البلدية إن الصدأ هو السبب.",
		"انهار جسر المشاة في المدينة القديمة مساء الأحد من دون وقوع ضحايا. وسيبنى جسر جديد خلال ستة أشهر بتمويل من الصندوق.",
		"فتح تحقيق في انهيار جسر المشاة بالمدينة القديمة. واستمعت النيابة إلى المهندس المشرف على الصيانة.",
	} {
		d := &document.Document{ID: fmt.Sprint("doc-", i+1), Text: text}
		if err := segment.New().Apply(d); err != nil {
			t.Fatal(err)
		}
		c.Add(d)
	}
	got := c.Summary()
	if len(got) != 3 {
		t.Fatalf("%d sentences, want 3", len(got))
	}
	fallen := 0
	for i, s := range got {
		if strings.HasPrefix(s.Text, "انهار جسر") {
			fallen++
		}
		if s.Name != fmt.Sprint("doc-", s.Source+1) {
			t.Errorf("sentence %d: source %d is called %q", i, s.Source, s.Name)
		}
	}
	if fallen != 1 {
		t.Errorf("the same news %d times: %v", fallen, got)
	}
}

func FuzzApply(f *testing.F) {
	for _, text := range articles(f) {
		f.Add(text, uint8(2), uint8(0))
	}
	f.Add("قال: \"نعم.\n«لا\" وأضاف", uint8(1), uint8(1))
	f.Add("(CNN)-- -- (CNN): ", uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, text string, n, method uint8) {
		m := summary.Methods()
		o := summary.Options{Method: m[int(method)%len(m)], Sentences: 1 + int(n)%5}
		d := bare(t, o, text)
		check(t, d)
		if len(d.Summary.Sentences) > o.Sentences {
			t.Errorf("%d sentences, want %d", len(d.Summary.Sentences), o.Sentences)
		}
	})
}

// long returns an article of about n bytes.
func long(tb testing.TB, n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		for _, text := range articles(tb) {
			b.WriteString(strings.ReplaceAll(text, "المدينة", fmt.Sprint("المدينة", i)))
			b.WriteString("\n")
		}
	}
	return b.String()
}

func BenchmarkApply(b *testing.B) {
	for _, m := range summary.Methods() {
		b.Run(string(m), func(b *testing.B) {
			text := articles(b)["port.txt"]
			d := bare(b, summary.Options{}, text)
			s, err := summary.New(summary.Options{Method: m})
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				d.Drop(document.Summary)
				if err := s.Apply(d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkLong is one document of 2 MB: similarity graphs must not be dense.
func BenchmarkLong(b *testing.B) {
	text := long(b, 2<<20)
	d := bare(b, summary.Options{}, text)
	for _, m := range summary.Methods() {
		b.Run(string(m), func(b *testing.B) {
			s, err := summary.New(summary.Options{Method: m, Ratio: 0.1})
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if err := s.Apply(d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
