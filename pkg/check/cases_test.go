package check

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

// ruleCase is one text of a case file.
type ruleCase struct {
	rule, text, fixed string
	fires, hasFixed   bool
	line              int
}

// readCases reads a case file; its name is the family.
func readCases(t *testing.T, path string) []ruleCase {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	family := strings.TrimSuffix(filepath.Base(path), ".txt")
	var cases []ruleCase
	rule, n := "", 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimSuffix(line, "\n")
		mark, rest, _ := strings.Cut(line, " ")
		switch mark {
		case "==":
			rule = family + "/" + rest
		case "+", "-":
			cases = append(cases, ruleCase{rule: rule, text: unescape(t, rest), fires: mark == "+", line: n})
		case "=":
			c := &cases[len(cases)-1]
			c.fixed, c.hasFixed = unescape(t, rest), true
		}
	}
	return cases
}

// unescape resolves \n, \t, \r, \xHH and \uHHHH.
func unescape(t *testing.T, s string) string {
	t.Helper()
	var b strings.Builder
	for s != "" {
		r, multi, rest, err := strconv.UnquoteChar(s, 0)
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if r < 0x80 || !multi {
			b.WriteByte(byte(r))
		} else {
			b.WriteRune(r)
		}
		s = rest
	}
	return b.String()
}

// checker returns a Checker with only the rules that match the pattern, and the function
// that checks a text file's bytes with it.
func checker(t testing.TB, pattern string) func(raw string) *document.Document {
	t.Helper()
	s := NewSettings()
	if err := s.Only([]string{pattern}); err != nil {
		t.Fatal(err)
	}
	plan, err := pipeline.NewPlan(append(stages.All(stages.Options{}), Stage(s)), document.Findings)
	if err != nil {
		t.Fatal(err)
	}
	chain := pipeline.NewChain(plan)
	return func(raw string) *document.Document {
		text, bad := document.Repair([]byte(raw))
		d := &document.Document{Text: string(text), Origin: document.Origin{Path: "case.txt", Encoding: "utf-8", Invalid: bad}}
		if err := chain.Apply(d); err != nil {
			t.Fatal(err)
		}
		return d
	}
}

// TestCases runs the case files: each rule by itself on texts that must and must not
// make it fire.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("../../testdata/check/rules/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	fire, quiet := map[string]int{}, map[string]int{}
	for _, path := range files {
		check, rule := checker(t, "encoding/invalid-bytes"), ""
		for _, c := range readCases(t, path) {
			if c.rule != rule {
				rule = c.rule
				check = checker(t, rule)
			}
			d := check(c.text)
			if got := len(d.Findings) > 0; got != c.fires {
				t.Errorf("%s:%d: %s: %q: fires %v, want %v; %v", path, c.line, rule, c.text, got, c.fires, d.Findings)
			}
			if c.hasFixed {
				fixed, _, err := Fix([]byte(c.text), func(raw []byte) (*document.Document, error) { return check(string(raw)), nil }, FileEdits)
				if err != nil || string(fixed) != c.fixed {
					t.Errorf("%s:%d: %s: %q fixed to %q, want %q (%v)", path, c.line, rule, c.text, fixed, c.fixed, err)
				}
			}
			if c.fires {
				fire[rule]++
			} else {
				quiet[rule]++
			}
		}
	}
	elsewhere := map[string]bool{
		"structure/long-line": true, "corpus/schema": true, "corpus/duplicate-id": true, "corpus/exact-duplicate": true,
		"corpus/near-duplicate": true, "corpus/repetition": true, "statement/differing-quote": true,
	}
	for _, r := range Rules() {
		if elsewhere[r.ID] {
			continue
		}
		if fire[r.ID] < 5 || quiet[r.ID] < 5 {
			t.Errorf("%s has %d texts that fire and %d that do not, want 5 of each", r.ID, fire[r.ID], quiet[r.ID])
		}
	}
}
