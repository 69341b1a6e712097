package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/source"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

// checkRun is one run of check over its inputs.
type checkRun struct {
	*checkOptions
	settings *check.Settings
	plan     *pipeline.Plan
	printer  report.FindingPrinter // nil for jsonl
	write    document.WriteOptions
	tally    report.Tally
	shown    int
	perRule  map[string]int
	known    *check.Baseline
	fresh    *check.BaselineWriter
	corpus   *check.Corpus
	lastPath string
	found    bool
	failed   int
	spool    *spool
}

// checked is a document with its findings, or what stands in its place.
type checked struct {
	doc    *document.Document
	sketch check.Sketch
	line   []byte
	path   string
	format source.Format
	err    error
}

func newCheckRun(o *checkOptions, s *check.Settings) (*checkRun, error) {
	r := &checkRun{
		checkOptions: o, settings: s, write: o.shared.write(document.Findings), perRule: map[string]int{},
		tally: report.Tally{Levels: map[document.Level]int{}, Rules: map[string]int{}, Hidden: map[string]int{}},
	}
	var err error
	if r.printer, err = o.findingPrinter(); err != nil {
		return nil, err
	}
	if o.baseline != "" {
		if r.known, err = readBaseline(o.baseline); err != nil {
			return nil, err
		}
	}
	if o.writeBaseline != "" {
		r.fresh = &check.BaselineWriter{}
	}
	r.plan, err = pipeline.NewPlan(append(stages.All(stages.Options{}), check.Stage(s)), document.Findings)
	return r, err
}

func readBaseline(path string) (*check.Baseline, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("baseline: %w", err)
	}
	defer f.Close()
	return check.ReadBaseline(f)
}

// run checks all inputs, prints what was found and returns errFindings when that is grave.
func (r *checkRun) run(ctx context.Context) (err error) {
	src, err := source.New(r.args, source.Options{
		Encoding: r.shared.encoding, Format: r.shared.inputFormat, MaxDocument: int(r.shared.maxDocument), Stdin: r.in,
	})
	if err != nil {
		return &usageError{err}
	}
	r.corpus = check.NewCorpus(r.settings)
	defer r.corpus.Close()
	if r.printer == nil && r.corpus.Compares() {
		if r.spool, err = newSpool(); err != nil {
			return err
		}
		defer r.spool.Close()
	}
	err = pipeline.Run(ctx, pipeline.Config[*source.Chunk, []checked]{
		Jobs: r.shared.jobs, Next: src.Next, Close: src.Close,
		Size:    func(c *source.Chunk) int { return len(c.Data) },
		NewWork: r.newWork,
		Emit:    r.emit,
	})
	if err != nil {
		return err
	}
	return quietPipe(r.finish(), r)
}

// quietPipe turns the error of a closed output into the outcome so far.
func quietPipe(err error, r *checkRun) error {
	if errors.Is(err, syscall.EPIPE) || errors.Is(err, pipeline.ErrStop) {
		return r.outcome()
	}
	return err
}

// newWork returns the function with which one goroutine checks chunks.
func (r *checkRun) newWork() func(*source.Chunk) []checked {
	chain := pipeline.NewChain(r.plan)
	sketcher := check.NewSketcher(r.settings)
	read := r.shared.read()
	return func(c *source.Chunk) []checked {
		var out []checked
		for item := range c.Items(read) {
			one := checked{doc: item.Doc, line: item.Line, err: item.Err, path: c.Path}
			if d := item.Doc; d != nil {
				d.Drop(document.Findings)
				if err := chain.Apply(d); err != nil {
					one.doc, one.err = nil, fmt.Errorf("%s: %w", place(d), err)
				} else if !r.settings.Excluded(d.Origin.Path) {
					one.sketch = sketcher.Sketch(d)
				}
			}
			out = append(out, one)
		}
		return out
	}
}

// emit takes the results of one chunk, in order.
func (r *checkRun) emit(items []checked) error {
	for i := range items {
		if err := r.one(&items[i]); err != nil {
			if errors.Is(err, syscall.EPIPE) {
				return pipeline.ErrStop
			}
			return err
		}
	}
	return nil
}

func (r *checkRun) one(c *checked) error {
	if c.path != r.lastPath || r.tally.Files == 0 {
		r.lastPath = c.path
		r.tally.Files++
	}
	switch {
	case c.doc != nil:
		r.tally.Documents++
		return r.document(c)
	case c.err != nil:
		return r.problem(c)
	case c.line != nil && r.printer == nil:
		return r.record(append(c.line, '\n'), nil)
	}
	return nil
}

// document prints the findings of a document and keeps its sketch for comparing.
func (r *checkRun) document(c *checked) error {
	d := c.doc
	if err := r.corpus.Add(c.sketch); err != nil {
		return err
	}
	located := check.Locate(d, r.shared.textField)
	if r.printer != nil {
		return r.show(located)
	}
	kept := d.Findings[:0]
	for i := range located {
		if r.take(&located[i]) {
			kept = append(kept, d.Findings[i])
		}
	}
	d.Findings = kept
	return r.record(append(document.AppendRecord(nil, d, r.write), '\n'), d)
}

// record writes a line of the format jsonl, to the spool while findings may be added.
func (r *checkRun) record(line []byte, d *document.Document) error {
	if r.spool != nil {
		return r.spool.add(line, d != nil)
	}
	_, err := r.out.Write(line)
	return err
}

// show prints the findings that are neither known nor over a limit.
func (r *checkRun) show(fs []check.Located) error {
	kept := fs[:0]
	for i := range fs {
		if r.take(&fs[i]) && r.within(&fs[i]) {
			kept = append(kept, fs[i])
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return r.printer.Group(r.out, kept)
}

// take counts a finding; it is false for one that the baseline knows.
func (r *checkRun) take(f *check.Located) bool {
	if r.fresh != nil {
		r.fresh.Add(f)
		return false
	}
	if r.known != nil && r.known.Known(f) {
		r.tally.Known++
		return false
	}
	r.tally.Levels[f.Level]++
	r.tally.Rules[f.Rule]++
	r.found = r.found || r.grave(f.Level)
	return true
}

// within counts a finding against the limits; what is over them is counted as hidden.
func (r *checkRun) within(f *check.Located) bool {
	if r.maxPerRule > 0 && r.perRule[f.Rule] >= r.maxPerRule || r.maxFindings > 0 && r.shown >= r.maxFindings {
		r.tally.Hidden[f.Rule]++
		return false
	}
	r.perRule[f.Rule]++
	r.shown++
	return true
}

// problem tells of an input or line that could not be read: as a finding where a rule
// is about it, else as a failure.
func (r *checkRun) problem(c *checked) error {
	var at *source.Error
	errors.As(c.err, &at)
	var rec *document.RecordError
	var f check.Located
	ok := false
	switch {
	case at != nil && errors.As(c.err, &rec) && !errors.Is(c.err, document.ErrFailed):
		f, ok = r.settings.SchemaFinding(at.Path, at.Line, rec.Column, rec)
	case at != nil && errors.Is(c.err, source.ErrEmpty):
		f, ok = r.settings.EmptyFinding(at.Path)
	}
	if ok && r.printer != nil {
		return r.show([]check.Located{f})
	}
	if ok {
		r.take(&f)
	} else if r.failed++; r.failed <= maxTold {
		fmt.Fprintf(r.err, "bayan: %v\n", c.err)
	}
	if rec != nil && r.printer == nil {
		return r.record(append(document.AppendError(nil, rec.ID, c.err), '\n'), nil)
	}
	return nil
}

// finish compares the documents with one another, closes the output and tells the outcome.
func (r *checkRun) finish() error {
	added := map[int][]document.Finding{}
	err := r.corpus.Finish(func(n int, f check.Located) error {
		if r.printer != nil {
			return r.show([]check.Located{f})
		}
		if r.take(&f) {
			added[n] = append(added[n], f.Finding)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if r.spool != nil {
		if err := r.spool.replay(r.out, added, r.shared.read(), r.write); err != nil {
			return err
		}
	}
	if r.fresh != nil {
		return r.saveBaseline()
	}
	if r.printer != nil {
		if err := r.printer.End(r.out, &r.tally); err != nil {
			return err
		}
	}
	return r.outcome()
}

func (r *checkRun) outcome() error {
	switch {
	case r.failed > maxTold:
		fmt.Fprintf(r.err, "bayan: %d more inputs failed, %d in all\n", r.failed-maxTold, r.failed)
		return errReported
	case r.failed > 0:
		return errReported
	case r.found:
		return errFindings
	}
	return nil
}

// saveBaseline writes the findings as known.
func (r *checkRun) saveBaseline() error {
	f, err := os.Create(r.writeBaseline)
	if err != nil {
		return fmt.Errorf("baseline: %w", err)
	}
	err = r.fresh.Write(f)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil && !r.shared.quiet {
		fmt.Fprintf(r.err, "bayan: %d findings written to %s\n", r.fresh.Len(), r.writeBaseline)
	}
	if err != nil {
		return err
	}
	r.found = false
	return r.outcome()
}
