package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// FuzzFindings prints a finding of any texts: every format stays what it is.
func FuzzFindings(f *testing.F) {
	f.Add("a dir/نص,1:2.txt", "50% <of> \"it\" & more\nsecond: line", "\u200b", "\x02]]>")
	f.Add("", "::error::", "%0A\r\n", "\ufffe\u2028")
	f.Fuzz(func(t *testing.T, path, message, marked, suggestion string) {
		for _, s := range []string{path, message, marked, suggestion} {
			if !utf8.ValidString(s) {
				return
			}
		}
		fs := []check.Located{{
			Finding: document.Finding{Rule: "x/y", Level: document.Warning, Message: message, Suggestion: suggestion, HasSuggestion: true, Fingerprint: "aa"},
			Path:    path, Line: 3, Column: 5, EndLine: 3, EndColumn: 6, Before: suggestion, Marked: marked, After: message,
		}}
		for _, p := range []FindingPrinter{JUnit(), Checkstyle()} {
			out := printed(t, p, fs)
			for d := xml.NewDecoder(strings.NewReader(out)); ; {
				if _, err := d.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Fatalf("%v: %s", err, out)
				}
			}
		}
		for _, p := range []FindingPrinter{FindingsJSON(), SARIF(Tool{Version: "v1"})} {
			if out := printed(t, p, fs); !json.Valid([]byte(out)) {
				t.Fatalf("no JSON: %s", out)
			}
		}
		if out := printed(t, GitHub(), fs); strings.Count(out, "\n") != 2 || strings.ContainsAny(out, "\r") {
			t.Fatalf("%q", out)
		}
		printed(t, FindingsText(FindingsLook{}), fs)
	})
}

// FuzzTSV prints cells of any text: a row is one line of as many cells.
func FuzzTSV(f *testing.F) {
	f.Add("a\tb", "c\r\n\u2028d\v\f\x85")
	f.Fuzz(func(t *testing.T, a, b string) {
		r := Rows{Header: []string{"A", "B"}, Each: func(_ *document.Document, row func(cells ...string)) { row(a, b) }}
		out := r.TSV().Append(nil, &document.Document{})
		if bytes.Count(out, []byte{'\t'}) != 1 || bytes.IndexByte(out, '\n') != len(out)-1 || bytes.ContainsRune(out, '\r') {
			t.Fatalf("%q and %q print as %q", a, b, out)
		}
		if utf8.ValidString(a) && utf8.ValidString(b) && !utf8.Valid(r.Table(Look{Isolate: true, Width: 40}).Append(nil, &document.Document{})) {
			t.Fatal("a table that is no UTF-8")
		}
	})
}
