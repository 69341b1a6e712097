package segment

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestQuotes(t *testing.T) {
	for _, c := range blocks(t, "quotes.txt") {
		text := invisible.Replace(c[0])
		var got []string
		for _, q := range Quotes(text) {
			mark := ""
			if q.Unbalanced {
				mark = "! "
			}
			got = append(got, fmt.Sprintf("%v %d %s%s", q.Style, q.Depth, mark, text[q.Content.Start:q.Content.End]))
		}
		if d := cmp.Diff(c[1:], got); d != "" {
			t.Errorf("%s\n%s", c[0], d)
		}
	}
}

// A quotation never leaves its paragraph, so that a missing mark costs one paragraph.
func TestQuotesStayInParagraph(t *testing.T) {
	text := "قال \"لن نعود إلى هناك.\nثم صمت طويلا وقال \"نعم\".\n"
	got := Quotes(text)
	if len(got) != 2 || !got[0].Unbalanced || got[1].Unbalanced {
		t.Fatalf("quotes %+v", got)
	}
	if end := strings.IndexByte(text, '\n'); got[0].Content.End != end {
		t.Errorf("the open quotation ends at %d, not at the paragraph's end %d", got[0].Content.End, end)
	}
}

func FuzzQuotes(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, q := range Quotes(text) {
			if q.start() < last {
				t.Fatalf("%q: not sorted: %+v", text, q)
			}
			last = q.start()
			if q.Content.Start > q.Content.End || q.Content.End > len(text) {
				t.Fatalf("%q: content %+v", text, q)
			}
			if !q.Unbalanced && (q.Open.End != q.Content.Start || q.Close.Start != q.Content.End || q.Open.Len() == 0 || q.Close.Len() == 0) {
				t.Fatalf("%q: %+v", text, q)
			}
		}
	})
}

func BenchmarkQuotes(b *testing.B) {
	text := own(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Quotes(text)
	}
}

func BenchmarkQuotesUnbalanced(b *testing.B) {
	text := strings.Repeat("\"«“", 1<<17)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Quotes(text)
	}
}
