package lexicon

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// nominalTable is a paradigm of testdata/nominals.txt.
type nominalTable struct {
	head       string
	closed     bool
	free, pron []string
}

func readNominals(t *testing.T) []nominalTable {
	t.Helper()
	b, err := os.ReadFile("testdata/nominals.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []nominalTable
	for _, line := range strings.Split(string(b), "\n") {
		key, rest, _ := strings.Cut(line, " ")
		switch key {
		case "=", "=closed":
			out = append(out, nominalTable{head: rest, closed: key == "=closed"})
		case "free":
			out[len(out)-1].free = strings.Fields(rest)
		case "pron":
			out[len(out)-1].pron = strings.Fields(rest)
		}
	}
	return out
}

// TestTypedNominals compares the inflection of nominals with paradigms typed by hand.
func TestTypedNominals(t *testing.T) {
	tables := readNominals(t)
	if len(tables) < 50 {
		t.Errorf("only %d tables", len(tables))
	}
	for _, tab := range tables {
		if tab.closed {
			knows(t, tab)
			continue
		}
		src := strings.ReplaceAll(tab.head, " / ", "\t") + "\n"
		es, err := Parse("nominals.txt", strings.NewReader(src))
		if err != nil {
			t.Fatal(err)
		}
		lexemes, _ := Expand(es)
		free, pron := nominalForms(lexemes[0].Cells)
		same(t, tab.head+" free", free, tab.free)
		same(t, tab.head+" pron", pron, tab.pron)
	}
}

func nominalForms(cells []inflect.Cell) (free, pron []string) {
	for _, c := range cells {
		f := inflect.Unmark(c.Form)
		if c.Tag.Variant {
			continue
		}
		if c.Tag.Attach&inflect.Free != 0 {
			free = append(free, f)
		}
		if c.Tag.Attach&inflect.Pron != 0 {
			pron = append(pron, f)
		}
	}
	return free, pron
}

// same compares two lists as sets.
func same(t *testing.T, name string, got, want []string) {
	t.Helper()
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("%s: %s should not be there", name, g)
		}
	}
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s: %s is missing", name, w)
		}
	}
}

// knows looks the forms of a closed-class word up.
func knows(t *testing.T, tab nominalTable) {
	t.Helper()
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range tab.free {
		code := []byte(letters.Must(f))
		found := false
		s.Lookup(code, letters.FoldAll(nil, code), func(h Hit) {
			lemma := inflect.Unmark(letters.Decode(s.Lexeme(h.Lexeme).Lemma))
			found = found || h.Cost == 0 && lemma == tab.head
		})
		if !found {
			t.Errorf("%s: %s is missing", tab.head, f)
		}
	}
}
