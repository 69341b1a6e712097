package check

import (
	"slices"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// slips returns the texts under the findings of ta marbuta.
func slips(t *testing.T, text string) []string {
	t.Helper()
	c, err := NewChecker(NewSettings())
	if err != nil {
		t.Fatal(err)
	}
	d := &document.Document{Text: text}
	if err := segment.New().Apply(d); err != nil {
		t.Fatal(err)
	}
	if err := c.Apply(d); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range d.Findings {
		if f.Rule == "orthography/ta-marbuta" {
			out = append(out, d.Slice(f.Span))
		}
	}
	return out
}

// A word that may be right is reported only where the writer drops the dots elsewhere.
func TestHabit(t *testing.T) {
	if got := slips(t, "نشر صوره جديدة أمس.\n"); len(got) > 0 {
		t.Errorf("alone: %q", got)
	}
	want := []string{"المدينه", "والمدرسه", "والشركه", "صوره"}
	got := slips(t, "زار المدينه والمدرسه والشركه ثم نشر صوره جديدة أمس.\n")
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("with slips: %q, want %q", got, want)
	}
}

func TestHehTables(t *testing.T) {
	table := loadHeh()
	if len(table.words) < 5000 || len(table.before) < 1000 || len(table.after) < 1000 {
		t.Errorf("%d words, %d before, %d after", len(table.words), len(table.before), len(table.after))
	}
	for _, shape := range []string{shapeOf("القديمة"), shapeOf("وبالمدرسة"), shapeOf("كبيرة"), shapeOf("وصلت")} {
		if _, ok := table.before[shape]; !ok {
			if _, ok := table.after[shape]; !ok {
				t.Errorf("no weight for the shape %q", shape)
			}
		}
	}
}
