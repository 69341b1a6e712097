package report

import (
	"encoding/json"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// The structures of SARIF 2.1.0 that are used here (OASIS, 2020).
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		ColumnKind  string            `json:"columnKind"`
		Results     []sarifResult     `json:"results"`
		Invocations []sarifInvocation `json:"invocations,omitempty"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string          `json:"id"`
		Name             string          `json:"name"`
		ShortDescription sarifText       `json:"shortDescription"`
		FullDescription  sarifText       `json:"fullDescription"`
		Help             sarifHelp       `json:"help"`
		Configuration    sarifConfig     `json:"defaultConfiguration"`
		Properties       sarifProperties `json:"properties"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifHelp struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifConfig struct {
		Level string `json:"level"`
	}
	sarifProperties struct {
		Tags []string `json:"tags"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []sarifFix        `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn"`
		EndLine     int        `json:"endLine"`
		EndColumn   int        `json:"endColumn"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
)

// MaxSARIF is the number of results that GitHub takes of one run.
const MaxSARIF = 25000

// sarif collects results; the log is written at the end.
type sarif struct {
	tool    Tool
	index   map[string]int
	results []sarifResult
	dropped int
}

// SARIF returns the printer of the format sarif. At most MaxSARIF results are kept.
func SARIF(tool Tool) FindingPrinter {
	s := &sarif{tool: tool, index: map[string]int{}, results: []sarifResult{}}
	for i := range tool.Rules {
		s.index[tool.Rules[i].ID] = i
	}
	return s
}

var sarifLevels = map[document.Level]string{document.Error: "error", document.Warning: "warning", document.Hint: "note"}

func (s *sarif) Group(_ io.Writer, fs []check.Located) error {
	for i := range fs {
		if len(s.results) == MaxSARIF {
			s.dropped += len(fs) - i
			return nil
		}
		s.results = append(s.results, s.result(&fs[i]))
	}
	return nil
}

func (s *sarif) result(f *check.Located) sarifResult {
	artifact := sarifArtifact{URI: fileURI(f.Path)}
	region := sarifRegion{StartLine: f.Line, StartColumn: f.Column, EndLine: f.EndLine, EndColumn: f.EndColumn}
	r := sarifResult{
		RuleID: f.Rule, RuleIndex: s.index[f.Rule], Level: sarifLevels[f.Level], Message: sarifText{f.Message},
		Fingerprints: map[string]string{"bayan/v1": f.Fingerprint},
	}
	if f.HasSuggestion && f.Document == "" {
		r.Fixes = []sarifFix{{
			Description: sarifText{"Replace"},
			Changes:     []sarifChange{{artifact, []sarifReplacement{{region, sarifText{f.Suggestion}}}}},
		}}
	}
	if f.Document == "" {
		region.Snippet = &sarifText{f.Marked}
	}
	r.Locations = []sarifLocation{{sarifPhysical{artifact, region}}}
	return r
}

// fileURI returns a path as a URI reference.
func fileURI(path string) string {
	if path == "-" {
		return "stdin"
	}
	const keep = "-._~/:@!$&'()*+,;="
	var b strings.Builder
	for _, c := range []byte(strings.TrimPrefix(filepath.ToSlash(path), "./")) {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte(keep, c) >= 0 {
			b.WriteByte(c)
		} else {
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}

func (s *sarif) End(w io.Writer, t *Tally) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: s.results, Invocations: []sarifInvocation{{Successful: true}}}
	if n := t.HiddenTotal() + s.dropped; n > 0 {
		run.Invocations[0].Notifications = []sarifNotification{{"note", sarifText{count(n, "more finding") + " not shown"}}}
	}
	run.Tool.Driver = sarifDriver{Name: "bayan", Version: s.tool.Version, InformationURI: "https://github.com/bayan-nlp/bayan", Rules: []sarifRule{}}
	for i := range s.tool.Rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleOf(&s.tool.Rules[i]))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{
		Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run},
	})
}

func sarifRuleOf(r *check.Rule) sarifRule {
	text := r.Why.En + "\n\n" + r.Why.Ar + "\n\n✗ " + sample(r.Wrong) + "\n✓ " + sample(r.Right)
	return sarifRule{
		ID: r.ID, Name: camel(r.ID),
		ShortDescription: sarifText{r.Title.En + " – " + r.Title.Ar},
		FullDescription:  sarifText{r.Why.En},
		Help:             sarifHelp{Text: text, Markdown: "**" + r.Title.En + "** – " + r.Title.Ar + "\n\n" + text},
		Configuration:    sarifConfig{sarifLevels[r.Level]},
		Properties:       sarifProperties{[]string{r.Family(), "arabic"}},
	}
}

// sample shows the begin of an example.
func sample(s string) string {
	const most = 200
	n := 0
	for i := range s {
		if n++; n > most {
			return reveal(s[:i]) + "…"
		}
	}
	return reveal(s)
}

// camel turns family/some-name into SomeName.
func camel(id string) string {
	_, name, _ := strings.Cut(id, "/")
	words := strings.Split(name, "-")
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(slices.Clip(words), "")
}
