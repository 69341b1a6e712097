package check

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// Checker finds the defects of one document after another. It keeps scratch space and
// belongs to one goroutine.
type Checker struct {
	set   *Settings
	lex   *speller
	doc   *document.Document
	text  string
	level *[numRules]document.Level
	out   []document.Finding

	scanner
	words  wordScratch
	pages  pageScratch
	ignore ignores
}

// Stage returns the pipeline stage that gives Findings. The layers that it needs
// depend on the rules that are on.
func Stage(s *Settings) pipeline.Stage {
	return pipeline.Stage{
		Name: "check", Needs: s.Needs(), Gives: document.Findings,
		New: func() (pipeline.Worker, error) { return NewChecker(s) },
	}
}

// NewChecker returns a Checker with the settings s, which it shares and does not change.
func NewChecker(s *Settings) (*Checker, error) {
	lex, err := newSpeller(s)
	if err != nil {
		return nil, err
	}
	return &Checker{set: s, lex: lex}, nil
}

// Apply sets the document's Findings, in the order of the text, and marks the layer.
func (c *Checker) Apply(d *document.Document) error {
	c.doc, c.text = d, d.Text
	c.level = c.set.levels(d.Origin.Path)
	c.out = c.out[:0]
	if !c.set.excluded(d.Origin.Path) {
		c.ignore.read(d)
		c.checkDocument()
	}
	d.Findings = slices.Clone(c.finish())
	d.Mark(document.Findings)
	c.doc, c.text = nil, ""
	return nil
}

func (c *Checker) checkDocument() {
	c.origin()
	c.scan()
	c.checkQuotes()
	c.checkWords()
	c.checkPage()
	c.checkCorpus()
	c.checkStatements()
}

// finish drops what is to be ignored, sorts the findings and gives them fingerprints.
func (c *Checker) finish() []document.Finding {
	kept := slices.DeleteFunc(c.out, func(f document.Finding) bool { return c.ignore.covers(f) })
	slices.SortStableFunc(kept, func(a, b document.Finding) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Rule, b.Rule))
	})
	kept = slices.CompactFunc(kept, func(a, b document.Finding) bool { return a.Span == b.Span && a.Rule == b.Rule })
	fingerprints(c.text, kept)
	c.set.translate(c.text, kept)
	c.out = kept
	return kept
}

// on reports whether findings of the rule are wanted.
func (c *Checker) on(k key) bool { return c.level[k] != "" }

// report adds a finding without a replacement and returns it for additions.
func (c *Checker) report(k key, start, end int, format string, args ...any) *document.Finding {
	if c.level[k] == "" {
		return &document.Finding{}
	}
	message := format
	if len(args) > 0 {
		message = fmt.Sprintf(format, args...)
	}
	c.out = append(c.out, document.Finding{
		Span: document.Span{Start: start, End: end}, Rule: c.set.rules[k].ID, Level: c.level[k], Message: message,
	})
	return &c.out[len(c.out)-1]
}

// fix adds a finding whose replacement is safe to apply.
func (c *Checker) fix(k key, start, end int, suggestion, format string, args ...any) {
	f := c.report(k, start, end, format, args...)
	f.Suggestion, f.HasSuggestion, f.Fix = suggestion, true, true
}

// suggest adds a finding with a replacement that a person has to judge.
func (c *Checker) suggest(k key, start, end int, suggestion, format string, args ...any) {
	f := c.report(k, start, end, format, args...)
	f.Suggestion, f.HasSuggestion = suggestion, true
}
