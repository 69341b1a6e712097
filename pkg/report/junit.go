package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// junitCase is a test case of JUnit: one finding.
type junitCase struct {
	XMLName   xml.Name      `xml:"testcase"`
	Name      string        `xml:"name,attr"`
	Class     string        `xml:"classname,attr"`
	File      string        `xml:"file,attr"`
	Line      int           `xml:"line,attr"`
	Failure   *junitFailure `xml:"failure,omitempty"`
	SystemOut string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

// byFile collects findings by file for the XML formats.
type byFile map[string][]check.Located

func (c byFile) Group(_ io.Writer, fs []check.Located) error {
	for _, f := range fs {
		c[f.Path] = append(c[f.Path], f)
	}
	return nil
}

// junit prints a suite for each file and a failed case for each finding; hints are
// cases that pass.
type junit struct{ byFile }

// JUnit returns the printer of the format junit.
func JUnit() FindingPrinter { return junit{byFile{}} }

func (p junit) End(w io.Writer, t *Tally) error {
	all := junitSuites{Name: "bayan check"}
	for _, path := range slices.Sorted(maps.Keys(p.byFile)) {
		s := junitSuite{Name: xmlText(path)}
		for i := range p.byFile[path] {
			c := junitCaseOf(&p.byFile[path][i])
			if c.Failure != nil {
				s.Failures++
			}
			s.Cases = append(s.Cases, c)
		}
		s.Tests = len(s.Cases)
		all.Tests += s.Tests
		all.Failures += s.Failures
		all.Suites = append(all.Suites, s)
	}
	if len(all.Suites) == 0 {
		all.Tests = 1
		all.Suites = []junitSuite{{Name: "bayan check", Tests: 1, Cases: []junitCase{{Name: fmt.Sprintf("%d documents", t.Documents), Class: "bayan"}}}}
	}
	if n := t.HiddenTotal(); n > 0 {
		last := &all.Suites[len(all.Suites)-1]
		last.Cases = append(last.Cases, junitCase{Name: fmt.Sprintf("%d more findings not shown", n), Class: "bayan"})
		last.Tests++
		all.Tests++
	}
	return writeXML(w, all)
}

func junitCaseOf(f *check.Located) junitCase {
	place := fmt.Sprintf("%s:%d:%d", f.Path, f.Line, f.Column)
	c := junitCase{Name: xmlText(fmt.Sprintf("%s %d:%d", f.Rule, f.Line, f.Column)), Class: strings.ReplaceAll(f.Rule, "/", "."), File: xmlText(f.Path), Line: f.Line}
	text := xmlText(place + "\n" + f.Before + "⟦" + f.Marked + "⟧" + f.After)
	if f.Level == document.Hint {
		c.SystemOut = xmlText(f.Message) + "\n" + text
		return c
	}
	c.Failure = &junitFailure{Type: string(f.Level), Message: xmlText(f.Message), Text: text}
	return c
}

// writeXML writes v as an indented XML document.
func writeXML(w io.Writer, v any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// xmlText shows what XML 1.0 cannot hold (control characters) by code point.
func xmlText(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' || r >= 0xFFFE && r <= 0xFFFF }) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r >= 0xFFFE && r <= 0xFFFF {
			fmt.Fprintf(&b, "<U+%04X>", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
