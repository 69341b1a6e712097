package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

func sample() *document.Document {
	d := &document.Document{Text: "سطر\nآخر", Statements: []document.Statement{
		{Speaker: "أمل سعيد", Aliases: []string{"الوزيرة"}, Role: "وزيرة العدل", Country: "QA", Act: "deny", CAMEO: "016", Kind: document.Direct},
		{Speaker: "", Act: "comment", CAMEO: "01"},
		{Speaker: "كمال", Country: "OM", TargetCountry: "QA", Act: "praise", CAMEO: "051", Background: true},
		{Speaker: "أمل سعيد", Country: "QA", Act: "comment", CAMEO: "01", CueSpan: document.Span{Start: 8, End: 10}},
	}}
	d.Mark(document.Statements)
	return d
}

func TestFilter(t *testing.T) {
	for _, c := range []struct {
		name string
		f    statement.Filter
		want int
	}{
		{"all", statement.Filter{}, 4},
		{"name without hamza", statement.Filter{Speaker: "امل"}, 2},
		{"alias", statement.Filter{Speaker: "الوزيرة"}, 1},
		{"act", statement.Filter{Act: "deny"}, 1},
		{"CAMEO", statement.Filter{Act: "01"}, 2},
		{"country", statement.Filter{Country: "om"}, 1},
		{"both", statement.Filter{Country: "OM", Act: "deny"}, 0},
	} {
		d := sample()
		c.f.Keep(d)
		if len(d.Statements) != c.want || !d.Has(document.Statements) {
			t.Errorf("%s: have %d, want %d", c.name, len(d.Statements), c.want)
		}
	}
	if err := (statement.Filter{Act: "shout"}).Validate(); err == nil {
		t.Error("no error for an unknown act")
	}
}

func TestGroups(t *testing.T) {
	d := sample()
	want := []statement.Group{
		{Key: "أمل سعيد", Role: "وزيرة العدل", Country: "QA", Statements: []int{0, 3}},
		{Key: "", Statements: []int{1}},
		{Key: "كمال", Country: "OM", Statements: []int{2}},
	}
	if diff := cmp.Diff(want, statement.Groups(d, statement.BySpeaker)); diff != "" {
		t.Error(diff)
	}
	if n := len(statement.Groups(d, statement.ByAct)); n != 3 {
		t.Errorf("by act: %d groups, want 3", n)
	}
	if g := statement.Groups(d, statement.ByOrder); len(g) != 1 || len(g[0].Statements) != 4 {
		t.Errorf("by order: %v", g)
	}
}

func TestGroupsByAlias(t *testing.T) {
	d := &document.Document{Statements: []document.Statement{
		{Speaker: "بكين", Aliases: []string{"الصين"}}, {Speaker: "الصين", Aliases: []string{"بكين"}},
	}}
	if g := statement.Groups(d, statement.BySpeaker); len(g) != 1 {
		t.Errorf("one country in %d groups", len(g))
	}
}

func TestMatrix(t *testing.T) {
	var m statement.Matrix
	m.Add(sample())
	m.Add(sample())
	want := []statement.Count{
		{Cell: statement.Cell{Act: "comment"}, N: 2},
		{Cell: statement.Cell{From: "OM", To: "QA", Act: "praise"}, N: 2},
		{Cell: statement.Cell{From: "QA", Act: "comment"}, N: 2},
		{Cell: statement.Cell{From: "QA", Act: "deny"}, N: 2},
	}
	if diff := cmp.Diff(want, m.Counts()); diff != "" {
		t.Error(diff)
	}
}

func TestBrief(t *testing.T) {
	b := statement.NewBrief(sample())
	if len(b.Speakers) != 1 || len(b.Speakers[0].Items) != 2 || len(b.Background) != 1 {
		t.Fatalf("have %+v", b)
	}
	if it := b.Speakers[0].Items; !it[0].Quote || it[0].Line != 1 || it[1].Line != 2 {
		t.Errorf("items %+v", it)
	}
}
