package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// located are findings with everything that formats have to escape.
func located() []check.Located {
	return []check.Located{
		{Finding: document.Finding{Rule: "invisible/zero-width", Level: document.Warning, Message: "50% <of> \"it\" & more\nsecond: line", Suggestion: "", HasSuggestion: true, Fix: true, Fingerprint: "aa"},
			Path: "a dir/نص,1:2.txt", Line: 3, Column: 5, EndLine: 3, EndColumn: 6, Before: "مجلس", Marked: "\u200b", After: " الأمن"},
		{Finding: document.Finding{Rule: "encoding/control-character", Level: document.Error, Message: "control", Fingerprint: "bb"},
			Path: "b.jsonl", Document: "id 1", Line: 9, Column: 1, EndLine: 9, EndColumn: 2, Marked: "\x02"},
		{Finding: document.Finding{Rule: "punctuation/ellipsis", Level: document.Hint, Message: "dots", Fingerprint: "cc"},
			Path: "b.jsonl", Line: 10, Column: 1, EndLine: 10, EndColumn: 2, Marked: ".."},
	}
}

func printed(t *testing.T, p FindingPrinter, fs []check.Located) string {
	t.Helper()
	var b bytes.Buffer
	if len(fs) > 0 {
		if err := p.Group(&b, fs); err != nil {
			t.Fatal(err)
		}
	}
	tally := &Tally{Documents: 2, Levels: map[document.Level]int{}, Rules: map[string]int{}, Hidden: map[string]int{"x/y": 7}}
	for _, f := range fs {
		tally.Levels[f.Level]++
	}
	if err := p.End(&b, tally); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGitHubEscapes(t *testing.T) {
	got := printed(t, GitHub(), located())
	want := "::warning file=a dir/نص%2C1%3A2.txt,line=3,endLine=3,col=5,endColumn=6,title=invisible/zero-width::50%25 <of> \"it\" & more%0Asecond: line\n"
	if !strings.HasPrefix(got, want) {
		t.Errorf("got %q", got)
	}
	if n := strings.Count(got, "\n"); n != 4 {
		t.Errorf("%d lines for 3 findings and a note:\n%s", n, got)
	}
}

// TestSARIF holds the log to what the schema and GitHub ask for; scripts/check/sarif.py
// validates logs against the official schema.
func TestSARIF(t *testing.T) {
	var log sarifLog
	text := printed(t, SARIF(Tool{Version: "v1", Rules: check.Rules()}), located())
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.ColumnKind != "unicodeCodePoints" || len(run.Results) != 3 {
		t.Errorf("%+v", run)
	}
	for _, r := range run.Results {
		rule := run.Tool.Driver.Rules[r.RuleIndex]
		region := r.Locations[0].Physical.Region
		if rule.ID != r.RuleID || region.StartLine < 1 || region.StartColumn < 1 || region.EndColumn < region.StartColumn {
			t.Errorf("%+v", r)
		}
	}
	if uri := run.Results[0].Locations[0].Physical.Artifact.URI; uri != "a%20dir/%D9%86%D8%B5,1:2.txt" {
		t.Error(uri)
	}
	for _, r := range run.Tool.Driver.Rules {
		if r.Help.Text == "" || r.Help.Markdown == "" || r.ShortDescription.Text == "" || len(r.Help.Text) > 3000 {
			t.Errorf("%s: help", r.ID)
		}
	}
	if !strings.Contains(text, `"7 more findings not shown"`) {
		t.Error("what is hidden is not said")
	}
	empty := printed(t, SARIF(Tool{}), nil)
	if !strings.Contains(empty, `"results": []`) || !strings.Contains(empty, `"rules": []`) {
		t.Error(empty)
	}
}

func TestSARIFIsCapped(t *testing.T) {
	p := SARIF(Tool{Rules: check.Rules()})
	one := located()[:1]
	for range MaxSARIF + 5 {
		if err := p.Group(nil, one); err != nil {
			t.Fatal(err)
		}
	}
	if s := p.(*sarif); len(s.results) != MaxSARIF || s.dropped != 5 {
		t.Error(len(s.results), s.dropped)
	}
}

func TestXMLFormats(t *testing.T) {
	for _, p := range []FindingPrinter{JUnit(), Checkstyle()} {
		text := printed(t, p, located())
		d := xml.NewDecoder(strings.NewReader(text))
		for {
			if _, err := d.Token(); err != nil {
				if err.Error() != "EOF" {
					t.Fatalf("%v\n%s", err, text)
				}
				break
			}
		}
	}
	var suites junitSuites
	if err := xml.Unmarshal([]byte(printed(t, JUnit(), located())), &suites); err != nil {
		t.Fatal(err)
	}
	if suites.Failures != 2 || suites.Suites[0].Cases[0].Failure.Message != located()[0].Message {
		t.Errorf("%+v", suites)
	}
}

func TestFindingsJSON(t *testing.T) {
	for _, fs := range [][]check.Located{nil, located()} {
		var got struct {
			Findings []jsonFinding
			Summary  struct{ Documents int }
		}
		if err := json.Unmarshal([]byte(printed(t, FindingsJSON(), fs)), &got); err != nil || len(got.Findings) != len(fs) || got.Summary.Documents != 2 {
			t.Errorf("%v %+v", err, got)
		}
	}
}

func TestFindingsText(t *testing.T) {
	got := printed(t, FindingsText(FindingsLook{Summary: true}), located())
	for _, want := range []string{
		"a dir/نص,1:2.txt:3:5: warning: ", "مجلس⟦<U+200B>⟧ الأمن", "→ (delete)", "⟦<U+0002>⟧", "[encoding/control-character] (id 1)",
		"3 findings in 2 documents: 1 error, 1 warning, 1 hint", "7 more of x/y not shown",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.ContainsAny(got, "\u2068\x1b") {
		t.Error("controls in plain output")
	}
	if loud := printed(t, FindingsText(FindingsLook{Color: true, Bidi: true}), located()); !strings.Contains(loud, "\x1b[") || !strings.Contains(loud, "\u2068") {
		t.Error("no colour or isolates on a terminal")
	}
}
