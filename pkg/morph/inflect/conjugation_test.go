package inflect

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
)

var update = flag.Bool("update", false, "rewrite the tables; read them through before committing")

// The tables of testdata/verbs hold complete paradigms, checked by hand against the
// grammar: a header line "root form vowels", then one row a tense, mood and voice, its persons in
// the order 3ms 3fs 3md 3fd 3mp 3fp 2ms 2fs 2d 2mp 2fp 1s 1p.
func TestConjugationTables(t *testing.T) {
	files, err := os.ReadDir("testdata/verbs")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 30 {
		t.Errorf("only %d tables", len(files))
	}
	for _, f := range files {
		name := "testdata/verbs/" + f.Name()
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		head, _, _ := strings.Cut(string(b), "\n")
		v, err := parseVerb(head)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got := head + "\n" + table(v)
		if *update {
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if d := cmp.Diff(string(b), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// parseVerb reads "كتب v1 a u": root, form, and for form I the vowels of perfect and imperfect.
func parseVerb(head string) (Verb, error) {
	f := strings.Fields(head)
	if len(f) < 2 {
		return Verb{}, fmt.Errorf("no verb: %q", head)
	}
	rad, ok := Radicals(f[0])
	form, ok2 := ParseForm(f[1])
	if !ok || !ok2 {
		return Verb{}, fmt.Errorf("no verb: %q", head)
	}
	v := Verb{Rad: rad, Form: form, Perf: 'a', Impf: 'i'}
	if len(f) == 4 {
		v.Perf, v.Impf = f[2][0], f[3][0]
	}
	return v, nil
}

// table prints the free forms of a paradigm row by row.
func table(v Verb) string {
	rows := map[string][]string{}
	var order []string
	for _, c := range v.Cells() {
		if c.Tag.Attach&Free == 0 || c.Tag.Variant {
			continue
		}
		for _, r := range rowNames(c.Tag) {
			if rows[r] == nil {
				order = append(order, r)
			}
			rows[r] = append(rows[r], c.Form)
		}
	}
	var b strings.Builder
	w := bufio.NewWriter(&b)
	for _, r := range order {
		fmt.Fprintf(w, "%s: %s\n", r, strings.Join(rows[r], " "))
	}
	for _, d := range v.Derive() {
		fmt.Fprintf(w, "%s: %s\n", [...]string{"", "masdar", "active", "passive"}[d.Kind], d.Form)
	}
	w.Flush()
	return b.String()
}

func rowNames(t Tag) []string {
	voice := ""
	if t.Voice == document.Pass {
		voice = " passive"
	}
	switch t.Aspect {
	case document.Perf:
		return []string{"perfect" + voice}
	case document.Imperative:
		return []string{"imperative"}
	}
	var out []string
	if t.Moods.Has(uint8(document.Ind)) {
		out = append(out, "indicative"+voice)
	}
	if t.Moods.Has(uint8(document.Sub)) {
		out = append(out, "subjunctive"+voice)
	}
	if t.Moods.Has(uint8(document.Jus)) {
		out = append(out, "jussive"+voice)
	}
	return out
}
