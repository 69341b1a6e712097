package inflect

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// typedTable is one paradigm typed from grammar: its header's fields and its rows.
type typedTable struct {
	head []string
	rows map[string][]string
}

// readTyped reads a file of tables: headers open with "= ", "#" starts a comment.
func readTyped(t *testing.T, name string) []typedTable {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out []typedTable
	for _, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || f[0] == "#":
		case f[0] == "=":
			out = append(out, typedTable{f[1:], map[string][]string{}})
		case len(out) == 0:
			t.Fatalf("%s: a row before the first header", name)
		default:
			out[len(out)-1].rows[f[0]] = f[1:]
		}
	}
	return out
}

// personOrder is the order of the persons in a row.
var personOrder = []string{"3ms", "3fs", "3md", "3fd", "3mp", "3fp", "2ms", "2fs", "2d", "2mp", "2fp", "1s", "1p"}

func personCode(t Tag) string {
	s := fmt.Sprint(int(t.Person))
	if t.Gender != 0 {
		s += [...]string{"", "m", "f"}[t.Gender]
	}
	return s + [...]string{"", "s", "d", "p"}[t.Number]
}

// TestTypedVerbs compares the conjugation with paradigms typed by hand.
func TestTypedVerbs(t *testing.T) {
	tables := readTyped(t, "testdata/typed/verbs.txt")
	if len(tables) < 30 {
		t.Errorf("only %d tables", len(tables))
	}
	for _, tab := range tables {
		n := len(tab.head) - 1
		v, err := parseVerb(strings.Join(tab.head[:n], " "))
		if err != nil {
			t.Fatal(err)
		}
		if got := Unmark(v.Lemma()); got != tab.head[n] {
			t.Errorf("%v: lemma %s", tab.head, got)
		}
		got := typedRows(v)
		for row, want := range tab.rows {
			compareRow(t, fmt.Sprint(tab.head, " ", row), got[row], want)
		}
	}
}

// typedRows collects the free active forms of a verb row by row, variants joined by "|".
func typedRows(v Verb) map[string][]string {
	forms := map[string]map[string]bool{}
	add := func(row string, c Cell) {
		k := row + " " + personCode(c.Tag)
		if forms[k] == nil {
			forms[k] = map[string]bool{}
		}
		forms[k][Unmark(c.Form)] = true
	}
	for _, c := range v.Cells() {
		if c.Tag.Attach&Free == 0 || c.Tag.Voice == document.Pass {
			continue
		}
		switch c.Tag.Aspect {
		case document.Perf:
			add("perf", c)
		case document.Imperative:
			add("imp", c)
		default:
			if c.Tag.Moods.Has(uint8(document.Ind)) {
				add("impf", c)
			}
			if c.Tag.Moods.Has(uint8(document.Jus)) {
				add("jus", c)
			}
		}
	}
	out := map[string][]string{}
	for _, row := range []string{"perf", "impf", "jus", "imp"} {
		for _, p := range personOrder {
			if fs := forms[row+" "+p]; fs != nil {
				out[row] = append(out[row], joined(fs))
			}
		}
	}
	for _, d := range v.Derive() {
		row := map[DerivedKind]string{Masdar: "masdar", ActiveParticiple: "part", PassiveParticiple: "part"}[d.Kind]
		out[row] = append(out[row], Unmark(d.Form))
	}
	return out
}

func joined(set map[string]bool) string {
	var all []string
	for f := range set {
		all = append(all, f)
	}
	sort.Strings(all)
	return strings.Join(all, "|")
}

// compareRow wants the same forms in the same order; "-" stands for any form.
func compareRow(t *testing.T, name string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d forms instead of %d: %v", name, len(got), len(want), got)
		return
	}
	for i, w := range want {
		alts := map[string]bool{}
		for _, a := range strings.Split(w, "|") {
			alts[a] = true
		}
		if w != "-" && joined(alts) != got[i] {
			t.Errorf("%s: form %d is %s, want %s", name, i+1, got[i], w)
		}
	}
}
