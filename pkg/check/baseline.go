package check

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Baseline is a set of known findings, by fingerprint.
type Baseline struct {
	counts map[string]int
}

// baselineFile is the form of a baseline on disk.
type baselineFile struct {
	Version  int             `json:"version"`
	Findings []baselineEntry `json:"findings"`
}

type baselineEntry struct {
	Fingerprint string `json:"fingerprint"`
	Rule        string `json:"rule"`
	Path        string `json:"path"`
	Text        string `json:"text"`
}

// ReadBaseline reads a baseline that WriteBaseline wrote.
func ReadBaseline(r io.Reader) (*Baseline, error) {
	var f baselineFile
	d := json.NewDecoder(r)
	if err := d.Decode(&f); err != nil {
		return nil, fmt.Errorf("baseline: %w", err)
	}
	if f.Version != 1 {
		return nil, fmt.Errorf("baseline: version %d is not known", f.Version)
	}
	b := &Baseline{counts: map[string]int{}}
	for _, e := range f.Findings {
		b.counts[bareFingerprint(e.Fingerprint)]++
	}
	return b, nil
}

// bareFingerprint strips the number that sets equal findings of a document apart: the
// baseline counts them over the whole run instead.
func bareFingerprint(s string) string {
	bare, _, _ := strings.Cut(s, "-")
	return bare
}

// Known reports whether f is in the baseline; each entry answers once.
func (b *Baseline) Known(f *Located) bool {
	k := bareFingerprint(f.Fingerprint)
	if b.counts[k] == 0 {
		return false
	}
	b.counts[k]--
	return true
}

// BaselineWriter collects findings for a new baseline.
type BaselineWriter struct{ entries []baselineEntry }

// Add adds a finding.
func (w *BaselineWriter) Add(f *Located) {
	w.entries = append(w.entries, baselineEntry{f.Fingerprint, f.Rule, f.Path, shorten(f.Marked, 40)})
}

// Len is the number of findings collected.
func (w *BaselineWriter) Len() int { return len(w.entries) }

// Write writes the baseline, sorted so that it changes little from run to run.
func (w *BaselineWriter) Write(to io.Writer) error {
	slices.SortFunc(w.entries, func(a, b baselineEntry) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
	e := json.NewEncoder(to)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if w.entries == nil {
		w.entries = []baselineEntry{}
	}
	return e.Encode(baselineFile{1, w.entries})
}
