package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/source"
)

// task is what a command does with its documents.
type task struct {
	stages []pipeline.Stage
	// want are the layers to compute; wantFor has those of formats that need others.
	want    document.Layer
	wantFor map[string]document.Layer
	// printers are the formats by the names that --output takes.
	printers map[string]report.Printer
	// pipe and terminal name the format for plain text input when --output is auto.
	pipe, terminal string
	// after is called for each document that did not fail, in order and by one
	// goroutine; nil for nothing.
	after func(*document.Document) error
}

// setup is a task with its output format chosen.
type setup struct {
	*task
	report.Printer
	plan *pipeline.Plan
}

// setup prepares the task for an output format; "" while none is chosen yet.
func (t *task) setup(format string) (*setup, error) {
	want, ok := t.wantFor[format]
	if !ok {
		want = t.want
	}
	plan, err := pipeline.NewPlan(t.stages, want)
	return &setup{task: t, Printer: t.printers[format], plan: plan}, err
}

// batch is a chunk on its way to a worker.
type batch struct {
	chunk *source.Chunk
	*setup
}

// result is what a worker made of a batch.
type result struct {
	from *setup
	// size is the length of the input in bytes.
	size int
	// rest is true when out goes on with the document of the result before.
	rest bool
	out  []byte
	// printed tells that out holds a document.
	printed bool
	// notes are lines for standard error; failures those that make the run fail.
	notes    []string
	failures []string
	docs     []*document.Document
	// setup ends the run: a stage could not be made.
	setup error
}

// documents runs a task over the inputs that args name.
func (a *app) documents(ctx context.Context, args []string, t task) error {
	name, err := a.outputName(t)
	if err != nil {
		return err
	}
	chosen, err := t.setup(name)
	if err != nil {
		return err
	}
	src, err := source.New(args, source.Options{
		Encoding: a.shared.encoding, Format: a.shared.inputFormat,
		MaxDocument: int(a.shared.maxDocument), MaxText: a.shared.maxText, Stdin: a.in,
		Cut: func() bool {
			format := name
			if format == "" {
				format = a.autoOutput(t, source.Text)
			}
			return t.printers[format].Pieces && t.after == nil
		},
	})
	if err != nil {
		return &usageError{err}
	}
	next := func(ctx context.Context) (batch, error) {
		c, err := src.Next(ctx)
		if err == nil && name == "" {
			// the first input that can be opened chooses the format
			if name = a.autoOutput(t, c.Format); name != "" {
				chosen, err = t.setup(name)
			}
		}
		return batch{c, chosen}, err
	}
	e := &emitter{app: a, progress: a.progress()}
	err = pipeline.Run(ctx, pipeline.Config[batch, result]{
		Jobs:    a.shared.jobs,
		Next:    next,
		Close:   src.Close,
		Size:    func(b batch) int { return len(b.chunk.Data) },
		NewWork: func() func(batch) result { return (&worker{app: a, read: a.shared.read()}).work },
		Emit:    e.emit,
	})
	if e.last == nil && err == nil {
		e.last = chosen // nothing was read
	}
	return e.finish(err)
}

// outputName checks --output; it returns "" when the input decides.
func (a *app) outputName(t task) (string, error) {
	name := a.shared.output
	if name == "auto" {
		return "", nil
	}
	if _, ok := t.printers[name]; !ok {
		names := slices.Sorted(maps.Keys(t.printers))
		return "", &usageError{fmt.Errorf("--output %q: want auto, %s", name, strings.Join(names, ", "))}
	}
	return name, nil
}

// autoOutput chooses the format from that of the first input: records stay
// records in a pipe.
func (a *app) autoOutput(t task, in source.Format) string {
	switch {
	case in == source.Auto:
		return "" // a file that could not be opened decides nothing
	case a.outTTY:
		return t.terminal
	case in == source.JSONLines && t.printers["jsonl"].Append != nil:
		return "jsonl"
	}
	return t.pipe
}

// worker turns batches into results.
type worker struct {
	app  *app
	read document.ReadOptions
	// chain is that of the setup.
	setup *setup
	chain *pipeline.Chain
	// items are those that are worked together.
	items []source.Item
	// size is the length of the longest output so far, at most maxGuess.
	size int
}

// Items wait for others to be worked with until so many are at hand or their texts have so
// many bytes, about a hundred pieces of news.
const (
	togetherItems = 1 << 10
	togetherText  = 256 << 10
)

// maxGuess bounds the buffer that is made before the length of an output is known.
const maxGuess = 4 << 20

func (w *worker) work(b batch) result {
	if w.setup != b.setup {
		w.setup, w.chain = b.setup, pipeline.NewChain(b.plan)
	}
	r := result{from: b.setup, size: len(b.chunk.Data), rest: b.chunk.Rest, out: w.app.buffers.take(w.size)}
	size := 0
	for item := range b.chunk.Items(w.read) {
		w.items = append(w.items, item)
		if item.Doc != nil {
			size += len(item.Doc.Text)
		}
		if size >= togetherText || len(w.items) >= togetherItems {
			w.flush(&r, size)
			size = 0
		}
	}
	w.flush(&r, size)
	w.size = min(max(w.size, len(r.out)), maxGuess)
	if b.after == nil {
		b.chunk.Free()
	}
	return r
}

// flush works and prints the items at hand, whose texts have size bytes.
func (w *worker) flush(r *result, size int) {
	defer heap.hold(size)()
	docs := make([]*document.Document, len(w.items))
	for i, item := range w.items {
		docs[i] = item.Doc
	}
	errs := w.chain.ApplyAll(docs)
	for i, item := range w.items {
		before := len(r.out)
		if r.printed {
			r.out = append(r.out, r.from.Between...)
		}
		mark := len(r.out)
		w.item(r, item, errs[i])
		if len(r.out) == mark && item.Doc == nil {
			r.out = r.out[:before] // nothing was printed in its place
			continue
		}
		r.printed = true
	}
	clear(w.items)
	w.items = w.items[:0]
}

// item prints one document, which err is the failure of, or passes on what stands in its place.
func (w *worker) item(r *result, item source.Item, err error) {
	records := r.from.Records
	switch {
	case item.Line != nil && records:
		r.out = append(append(r.out, item.Line...), '\n')
		if item.Err != nil {
			r.failures = append(r.failures, item.Err.Error())
		}
	case item.Err != nil:
		w.failed(r, item.Err)
	case item.Doc != nil:
		w.document(r, item.Doc, err)
	}
}

// failed tells of an input or line that could not be read.
func (w *worker) failed(r *result, err error) {
	r.failures = append(r.failures, err.Error())
	if rec := (*document.RecordError)(nil); r.from.Records && errors.As(err, &rec) {
		r.out = append(document.AppendError(r.out, rec.ID, err), '\n')
	}
}

// document prints d or tells of err, its failure.
func (w *worker) document(r *result, d *document.Document, err error) {
	r.notes = append(r.notes, w.app.notes(d, r.rest)...)
	if err != nil {
		stage := (*pipeline.Error)(nil)
		if errors.As(err, &stage) && stage.Setup {
			r.setup = err
			return
		}
		r.failures = append(r.failures, fmt.Sprintf("%s: %v", place(d), err))
		if stage != nil && stage.Stack != nil && w.app.shared.verbose {
			r.notes = append(r.notes, string(stage.Stack))
		}
		if r.from.Records {
			r.out = append(document.AppendError(r.out, d.RawID(), err), '\n')
		}
		return
	}
	if err := w.print(r, d); err != nil {
		r.failures = append(r.failures, fmt.Sprintf("%s: %v", place(d), err))
		return
	}
	if r.from.after != nil {
		r.docs = append(r.docs, d)
		return
	}
	w.chain.Recycle(d)
}

// print appends what d gives to the output. A panic in it becomes an error, as those of
// stages do.
func (w *worker) print(r *result, d *document.Document) (err error) {
	mark := len(r.out)
	defer func() {
		if p := recover(); p != nil {
			r.out, err = r.out[:mark], fmt.Errorf("output: panic: %v", p)
		}
	}()
	if r.from.Append != nil {
		r.out = r.from.Append(r.out, d)
	}
	return nil
}

// place names a document for messages.
func place(d *document.Document) string {
	if d.Origin.Line > 0 {
		return fmt.Sprintf("%s:%d", d.Origin.Path, d.Origin.Line)
	}
	return d.Origin.Path
}

// notes tells what was read: broken bytes always, the encoding of a file, of which d may
// be a further piece, under --verbose.
func (a *app) notes(d *document.Document, rest bool) []string {
	var notes []string
	if bad := d.Origin.Invalid; len(bad) > 0 && !a.shared.quiet {
		note := fmt.Sprintf("%s:%d:%d: bytes that are no %s text, read as U+FFFD", d.Origin.Path, bad[0].Line, bad[0].Column, d.Origin.Encoding)
		if len(bad) > 1 {
			note += fmt.Sprintf(" (and %d more places)", len(bad)-1)
		}
		notes = append(notes, note)
	}
	if a.shared.verbose && d.Origin.Line <= 1 && !rest {
		notes = append(notes, fmt.Sprintf("%s: %s", d.Origin.Path, d.Origin.Encoding))
	}
	return notes
}
