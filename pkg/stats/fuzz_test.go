package stats

import (
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// FuzzCorpus: the figures of any text add up.
func FuzzCorpus(f *testing.F) {
	f.Add("قال الوزير: نعم. قالَ 12.\n\nعنوان")
	f.Add("\xff \u064b ـ")
	g := segment.New()
	f.Fuzz(func(t *testing.T, text string) {
		d := &document.Document{Text: text}
		if err := g.Apply(d); err != nil {
			t.Fatal(err)
		}
		c := New()
		c.Add(d)
		v := map[string]float64{}
		for _, x := range c.Figures() {
			v[x.Name] = x.Value
		}
		words := 0
		for _, w := range c.Top(1 << 20) {
			words += w.N
		}
		if v["tokens"] != float64(len(d.Tokens)) || v["characters"] != float64(utf8.RuneCountInString(text)) || float64(words) != v["tokens.word"] || v["forms.once"] > v["forms"] {
			t.Fatalf("%q: %v, %d words", text, v, words)
		}
	})
}
