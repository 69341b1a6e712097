package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/source"
)

type dedupOptions struct {
	*app
	args []string
	near float64
	mark bool
}

func newDedupCmd(a *app) *cobra.Command {
	o := &dedupOptions{app: a}
	cmd := &cobra.Command{
		Use:   "dedup [FILE...]",
		Short: "Drop documents that are nearly the same as an earlier one",
		Long: `dedup compares documents by their sequences of three words in base forms, blind to
vowel marks and alif variants, and keeps the first of those that share most of
them. Memory does not grow with the texts: signatures lie in a temporary file.

Formats: jsonl prints the records that are kept as they came (with --mark all of
them, with "duplicate_of" and "similarity"); text names a row for each document
that is dropped: document, the earlier one, similarity.`,
		Example: `  bayan dedup -o jsonl corpus/*.jsonl.gz > unique.jsonl
  bayan dedup --near 0.6 corpus/`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runDedup(cmd.Context(), o)
		},
	}
	f := cmd.Flags()
	f.Float64Var(&o.near, "near", 0.5, "share of word sequences in common from which documents are the same, 0 to 1")
	f.BoolVar(&o.mark, "mark", false, "print all records and mark the duplicates")
	return cmd
}

// deduper is one run of dedup.
type deduper struct {
	*dedupOptions
	// records tells that the output is JSON Lines; the first document decides, which begun tells of.
	records, begun bool
	corpus         *check.Corpus
	spool          *spool
	failed         bool
}

func runDedup(ctx context.Context, o *dedupOptions) error {
	if o.near <= 0 || o.near > 1 {
		return &usageError{fmt.Errorf("--near %g: want a share between 0 and 1", o.near)}
	}
	if err := oneOf("--output", o.shared.output, "auto", "jsonl", "text", "tsv"); err != nil {
		return err
	}
	settings := check.NewSettings()
	settings.Limits.Near = o.near
	if err := settings.Only([]string{"corpus/exact-duplicate", "corpus/near-duplicate"}); err != nil {
		return err
	}
	src, err := source.New(o.args, source.Options{
		Encoding: o.shared.encoding, Format: o.shared.inputFormat, MaxDocument: int(o.shared.maxDocument), Stdin: o.in,
	})
	if err != nil {
		return &usageError{err}
	}
	d := &deduper{dedupOptions: o, records: o.shared.output == "jsonl", corpus: check.NewCorpus(settings)}
	defer d.corpus.Close()
	if d.spool, err = newSpool(); err != nil {
		return err
	}
	defer d.spool.Close()
	err = pipeline.Run(ctx, pipeline.Config[*source.Chunk, []checked]{
		Jobs:    o.shared.jobs,
		Next:    src.Next,
		Close:   src.Close,
		Size:    func(c *source.Chunk) int { return len(c.Data) },
		NewWork: func() func(*source.Chunk) []checked { return d.newWork(settings) },
		Emit:    d.emit,
	})
	if err == nil {
		err = d.finish()
	}
	if errors.Is(err, syscall.EPIPE) {
		return nil
	}
	if err == nil && d.failed {
		return errReported
	}
	return err
}

func (d *deduper) newWork(s *check.Settings) func(*source.Chunk) []checked {
	sketcher := check.NewSketcher(s)
	read := d.shared.read()
	return func(c *source.Chunk) []checked {
		var out []checked
		for item := range c.Items(read) {
			one := checked{doc: item.Doc, line: item.Line, err: item.Err, path: c.Path, format: c.Format}
			if item.Doc != nil {
				one.sketch = sketcher.Sketch(item.Doc)
			}
			out = append(out, one)
		}
		return out
	}
}

// emit keeps the records of one chunk, in order.
func (d *deduper) emit(items []checked) error {
	for i := range items {
		c := &items[i]
		if c.doc == nil {
			if c.err != nil {
				d.failed = true
				fmt.Fprintf(d.err, "bayan: %v\n", c.err)
			}
			continue
		}
		if !d.begun {
			d.begun = true
			d.records = d.records || d.shared.output == "auto" && c.format == source.JSONLines
		}
		if err := d.corpus.Add(c.sketch); err != nil {
			return err
		}
		line := place(c.doc)
		if d.records {
			line = string(document.AppendRecord(nil, c.doc, d.shared.write(c.doc.Layers())))
		}
		if err := d.spool.add([]byte(strings.ReplaceAll(line, "\n", " ")+"\n"), true); err != nil {
			return err
		}
	}
	return nil
}

// finish prints what is kept, or the pairs.
func (d *deduper) finish() error {
	pairs := map[int]check.Pair{}
	if err := d.corpus.Pairs(func(p check.Pair) error {
		pairs[p.Document] = p
		return nil
	}); err != nil {
		return err
	}
	names := map[int]string{}
	if d.mark || !d.records {
		for _, p := range pairs {
			names[p.Earlier] = ""
		}
	}
	dropped := 0
	err := d.spool.each(d.out, func(n int, line []byte, _ bool) ([]byte, error) {
		if _, ok := names[n]; ok {
			names[n] = d.name(line)
		}
		p, again := pairs[n]
		if again {
			dropped++
		}
		switch {
		case !d.records && !again, d.records && again && !d.mark:
			return nil, nil
		case !d.records:
			return fmt.Appendf(nil, "%s\t%s\t%s\n", line[:len(line)-1], names[p.Earlier], strconv.FormatFloat(p.Similarity, 'f', 2, 64)), nil
		case again:
			return fmt.Appendf(nil, "%s,\"duplicate_of\":%s,\"similarity\":%.2f}\n", line[:len(line)-2], names[p.Earlier], p.Similarity), nil
		}
		return line, nil
	})
	if err == nil && !d.shared.quiet {
		fmt.Fprintf(d.err, "bayan: %d of %d documents are duplicates\n", dropped, d.spool.lines)
	}
	return err
}

// name is how a spooled document is called in the output: its id in records, its place
// in the list of pairs.
func (d *deduper) name(line []byte) string {
	line = line[:len(line)-1]
	if !d.records {
		return string(line)
	}
	doc, err := document.ParseRecord(line, document.ReadOptions{TextField: d.shared.textField})
	if err != nil || doc.RawID() == nil {
		return "null"
	}
	return string(doc.RawID())
}
