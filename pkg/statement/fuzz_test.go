package statement

import (
	"testing"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// FuzzGroups groups statements of any speakers: each stands in one group, whatever the
// names are, and a filter keeps only what it matches.
func FuzzGroups(f *testing.F) {
	f.Add("الصين", "بكين", "وزير", "deny", "CN")
	f.Add("", "", "", "", "")
	f.Fuzz(func(t *testing.T, speaker, alias, role, act, country string) {
		d := &document.Document{Statements: []document.Statement{
			{Speaker: speaker, Aliases: []string{alias}, Role: role, Act: act, Country: country},
			{Speaker: alias, Aliases: []string{speaker}}, {Speaker: role}, {},
		}}
		for _, by := range []By{BySpeaker, ByAct, ByCountry, ByOrder} {
			n := 0
			for _, g := range Groups(d, by) {
				n += len(g.Statements)
			}
			if n != len(d.Statements) {
				t.Fatalf("by %s: %d statements in groups, want %d", by, n, len(d.Statements))
			}
		}
		want := Filter{Speaker: speaker, Act: act, Country: country, Since: time.Unix(0, 0)}
		want.Keep(d)
		for i := range d.Statements {
			if !want.Match(d, &d.Statements[i]) {
				t.Fatalf("kept %+v", d.Statements[i])
			}
		}
	})
}
