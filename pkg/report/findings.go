package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// FindingPrinter prints the findings of check. Group is called for each file or record
// that has any, in order, and End once.
type FindingPrinter interface {
	Group(w io.Writer, fs []check.Located) error
	End(w io.Writer, t *Tally) error
}

// Tally counts the findings of a run.
type Tally struct {
	// Documents and Files were checked.
	Documents, Files int
	// Levels counts the findings by level, Rules by rule, with those that were not shown.
	Levels map[document.Level]int
	Rules  map[string]int
	// Hidden counts by rule what was found and not shown, for a limit; Known what a baseline hides.
	Hidden map[string]int
	Known  int
}

// Total is the number of findings in all.
func (t *Tally) Total() int {
	n := 0
	for _, k := range t.Levels {
		n += k
	}
	return n
}

// HiddenTotal is the number of findings that were not shown.
func (t *Tally) HiddenTotal() int {
	n := 0
	for _, k := range t.Hidden {
		n += k
	}
	return n
}

// Tool describes the program to the formats that want to know it.
type Tool struct {
	Version string
	Rules   []check.Rule
}

// jsonFinding is a finding in the formats json and jsonl of findings.
type jsonFinding struct {
	Path        string  `json:"path"`
	Document    string  `json:"document,omitempty"`
	Line        int     `json:"line"`
	Column      int     `json:"column"`
	EndLine     int     `json:"end_line"`
	EndColumn   int     `json:"end_column"`
	Rule        string  `json:"rule"`
	Level       string  `json:"level"`
	Message     string  `json:"message"`
	Text        string  `json:"text"`
	Suggestion  *string `json:"suggestion,omitempty"`
	Fix         bool    `json:"fix,omitempty"`
	Fingerprint string  `json:"fingerprint"`
}

func toJSON(f *check.Located) jsonFinding {
	j := jsonFinding{
		Path: f.Path, Document: f.Document, Line: f.Line, Column: f.Column, EndLine: f.EndLine, EndColumn: f.EndColumn,
		Rule: f.Rule, Level: string(f.Level), Message: f.Message, Text: f.Marked, Fix: f.Fix, Fingerprint: f.Fingerprint,
	}
	if f.HasSuggestion {
		j.Suggestion = &f.Suggestion
	}
	return j
}

// findingsJSON prints one object {"findings":[…],"summary":{…}}.
type findingsJSON struct{ begun bool }

// FindingsJSON returns the printer of the format json.
func FindingsJSON() FindingPrinter { return &findingsJSON{} }

func (p *findingsJSON) Group(w io.Writer, fs []check.Located) error {
	for i := range fs {
		lead := ",\n    "
		if !p.begun {
			lead = "{\n  \"findings\": [\n    "
		}
		p.begun = true
		if _, err := io.WriteString(w, lead+marshal(toJSON(&fs[i]))); err != nil {
			return err
		}
	}
	return nil
}

func (p *findingsJSON) End(w io.Writer, t *Tally) error {
	lead := "\n  ],\n"
	if !p.begun {
		lead = "{\n  \"findings\": [],\n"
	}
	summary := struct {
		Documents int                    `json:"documents"`
		Files     int                    `json:"files"`
		Levels    map[document.Level]int `json:"levels"`
		Rules     map[string]int         `json:"rules"`
		Hidden    map[string]int         `json:"hidden,omitempty"`
		Known     int                    `json:"baseline,omitempty"`
	}{t.Documents, t.Files, t.Levels, t.Rules, t.Hidden, t.Known}
	_, err := io.WriteString(w, lead+"  \"summary\": "+marshal(summary)+"\n}\n")
	return err
}

// marshal returns v as JSON with Arabic and <, > and & as they are.
func marshal(v any) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return fmt.Sprintf("%q", err.Error()) // structs of strings and numbers do not fail
	}
	return strings.TrimSuffix(b.String(), "\n")
}
