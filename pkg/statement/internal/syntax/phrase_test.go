package syntax_test

import (
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax/syntaxtest"
)

// opener returns a function that gives a reader with the page of a text open.
func opener(tb testing.TB) func(text string) *syntax.Reader {
	tb.Helper()
	x, open := syntaxtest.Opener(tb)
	return func(text string) *syntax.Reader {
		open(text)
		return x
	}
}

// texts gives the text of words [first, last).
func texts(x *syntax.Reader, first, last int) string {
	if first >= last {
		return ""
	}
	return x.Page.D.Text[x.Page.Words[first].Start:x.Page.Words[last-1].End]
}

// TestNounPhrase: where the noun phrase behind the first word ends. The stroke in the text marks
// the end.
func TestNounPhrase(t *testing.T) {
	open := opener(t)
	for _, text := range []string{
		"قال وزير الخارجية الألماني هايكو فيبر| إن الحرب انتهت.",
		"قالت المتحدثة باسم وزارة الدفاع| إن الحرب انتهت.",
		"قال رئيس اللجنة الدولية للصليب الأحمر| أمس إن الحرب انتهت.",
		"أكد مسؤول أمريكي رفيع المستوى| لرويترز أن الحرب انتهت.",
		"أعلنت شركة توتال الفرنسية| أنها ستغادر.",
		"دعا الأمين العام للأمم المتحدة| إلى الهدوء.",
		"قال ثلاثة شهود عيان| إن الانفجار وقع ليلا.",
	} {
		plain, _, _ := strings.Cut(text, "|")
		x := open(strings.Replace(text, "|", "", 1))
		np := x.NounPhrase(1, len(x.Page.Words), &syntax.AnyVerb)
		if got := texts(x, 0, np.Last); got != plain {
			t.Errorf("%s: the phrase ends with %q", text, got)
		}
	}
}

// TestSkipAside: what stands between a subject and what it says is stepped over as a whole, and
// nothing else is.
func TestSkipAside(t *testing.T) {
	open := opener(t)
	for _, c := range []struct{ subject, aside, rest string }{
		{"قال الوزير ", "في بيان صدر الخميس", " إن الحرب انتهت."},
		{"قال الوزير", "، خلال مؤتمر صحفي في عمان،", " إن الحرب انتهت."},
		{"قال الوزير ", "على هامش القمة", " إن الحرب انتهت."},
		{"قال الوزير ", "", "إن الحرب انتهت."},
	} {
		x := open(c.subject + c.aside + c.rest)
		from := 0
		for from < len(x.Page.Words) && x.Page.Words[from].End <= len(strings.TrimSpace(c.subject)) {
			from++
		}
		to := x.SkipAside(from, len(x.Page.Words))
		if got := texts(x, from, to); got != c.aside {
			t.Errorf("%s%s%s: skipped %q", c.subject, c.aside, c.rest, got)
		}
	}
}

// TestBorders: whatever the words are, phrases and asides lie within the page and never go back.
func TestBorders(t *testing.T) {
	open := opener(t)
	words := strings.Fields("قال وزير الخارجية ، \" في بيان صدر الخميس إن أن الذي نشرته صحيفة الحياة 12 و محمد علي ( عن من ) على هامش القمة . خلال لقائه وفدا بحسب ما ذكرت مصادر")
	seed := uint32(1)
	for range 300 {
		var b strings.Builder
		for range 25 {
			seed = seed*1664525 + 1013904223
			b.WriteString(words[int(seed>>8)%len(words)])
			b.WriteByte(' ')
		}
		x := open(b.String())
		n := len(x.Page.Words)
		for k := range n {
			if np := x.NounPhrase(k, n, nil); np.Ok() && (np.First < k || np.Last > n || np.After < np.Last) {
				t.Fatalf("%s: noun phrase at %d: [%d, %d) after %d", b.String(), k, np.First, np.Last, np.After)
			}
			if k == 0 {
				continue // an aside stands behind something
			}
			if to := x.SkipAside(k, n); to < k || to > n {
				t.Fatalf("%s: aside at %d ends at %d", b.String(), k, to)
			}
		}
	}
}
