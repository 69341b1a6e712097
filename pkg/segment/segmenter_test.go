package segment

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func describe(d *document.Document) []string {
	var out []string
	for _, s := range d.Sentences {
		line := []string{"B", "H", "X"}[s.Kind]
		if s.Reason != "" {
			line += " " + s.Reason
		}
		out = append(out, line+" "+strings.ReplaceAll(d.Slice(s.Span), "\n", "⏎"))
	}
	return out
}

func TestSentences(t *testing.T) {
	g := New()
	for _, c := range blocks(t, "sentences.txt") {
		d := &document.Document{Text: strings.ReplaceAll(invisible.Replace(c[0]), "⏎", "\n")}
		if err := g.Apply(d); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(c[1:], describe(d)); d != "" {
			t.Errorf("%s\n%s", c[0], d)
		}
	}
}

// A whole page: what is text, heading and boilerplate.
func TestPage(t *testing.T) {
	b, err := os.ReadFile("testdata/page.txt")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("testdata/page.want")
	if err != nil {
		t.Fatal(err)
	}
	d := &document.Document{Text: string(b)}
	if err := New().Apply(d); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.TrimSuffix(string(want), "\n"), strings.Join(describe(d), "\n")); d != "" {
		t.Error(d)
	}
}

func TestApplyKeepsLayers(t *testing.T) {
	g := New()
	d := &document.Document{Text: "كلمة واحدة"}
	d.Tokens = []document.Token{{Span: document.Span{Start: 0, End: len(d.Text)}}}
	d.Mark(document.Tokens)
	if err := g.Apply(d); err != nil {
		t.Fatal(err)
	}
	if len(d.Tokens) != 1 || len(d.Sentences) != 1 || !d.Has(document.Tokens|document.Sentences) {
		t.Errorf("tokens %v sentences %v", d.Tokens, d.Sentences)
	}
}

// FuzzSegment holds sentences to the contract: in order, every token in exactly one, and
// the span is that of its tokens. A worker gives the same twice.
func FuzzSegment(f *testing.F) {
	seeds(f)
	g := New()
	f.Fuzz(func(t *testing.T, text string) {
		d := &document.Document{Text: text}
		if err := g.Apply(d); err != nil {
			t.Fatal(err)
		}
		if paras := appendParagraphs(nil, text); !slices.Equal(g.paras, paras) {
			t.Fatalf("%q: paragraphs %v between the tokens, %v in the text", text, g.paras, paras)
		}
		next, para := 0, 0
		for _, s := range d.Sentences {
			if s.First != next || s.Last <= s.First || s.Paragraph < para {
				t.Fatalf("%q: sentence %+v after token %d", text, s, next)
			}
			if s.Start != d.Tokens[s.First].Start || s.End != d.Tokens[s.Last-1].End {
				t.Fatalf("%q: span of %+v", text, s)
			}
			next, para = s.Last, s.Paragraph
		}
		if next != len(d.Tokens) {
			t.Fatalf("%q: %d of %d tokens", text, next, len(d.Tokens))
		}
		again := &document.Document{Text: text}
		if err := New().Apply(again); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(d.Sentences, again.Sentences); d != "" {
			t.Fatalf("%q: a used and a fresh segmenter differ: %s", text, d)
		}
		if d := cmp.Diff(d.Sentences, everyToken(text, d.Tokens)); d != "" {
			t.Fatalf("%q: the outline leaves out something that counts: %s", text, d)
		}
	})
}

// everyToken returns the sentences that are found when every token is looked at.
func everyToken(text string, tokens []document.Token) []document.Sentence {
	g := New()
	for k := range tokens {
		g.outline.marks = append(g.outline.marks, k)
	}
	g.outline.lines = g.outline.marks
	g.paras = appendParagraphs(nil, text)
	return g.appendSentences(nil, text, tokens)
}

func BenchmarkApply(b *testing.B) {
	data, err := os.ReadFile("testdata/page.txt")
	if err != nil {
		b.Fatal(err)
	}
	g := New()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		d := document.Document{Text: string(data)}
		if err := g.Apply(&d); err != nil {
			b.Fatal(err)
		}
	}
}

// Inputs that punish rules which look ahead or back too far.
func BenchmarkApplyAdversarial(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"openings", "("}, {"quotes", "\"ا"}, {"dots", "ا."}, {"spelled", "بي. "}, {"hosts", "a-"}, {"ats", "a@"}, {"marks", "\u064e"},
		{"latin marks", "\u0301"}, {"underscores", "ب_"}, {"joiners", "ا\u200c"}, {"feeds", "\f"}, {"lines", "ا\n"}, {"schemes", "a://"}, {"digits", "1,"}, {"nested", "«"},
	} {
		text := strings.Repeat(c.unit, (256<<10)/len(c.unit))
		g := New()
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if err := g.Apply(&document.Document{Text: text}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
