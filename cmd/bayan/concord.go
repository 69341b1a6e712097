package main

import (
	"errors"
	"fmt"
	"syscall"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/concord"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/term"
)

type concordOptions struct {
	*app
	args     []string
	words    []string
	by, sort string
	width    int
	limit    int
}

func newConcordCmd(a *app) *cobra.Command {
	o := &concordOptions{app: a}
	cmd := &cobra.Command{
		Use:   "concord WORD [FILE...]",
		Short: "Show a word in its contexts",
		Long: `concord prints every place where a word or phrase stands, with the words round it
(a concordance, key word in context). It is blind to vowel marks, tatweel and alif
variants; --by lemma also to clitics and inflection, so that وزير finds للوزراء;
--by root finds all words of a root. Further words are given with -e, and then all
arguments are files.

--sort left orders by the words before, the nearest first, --sort right by those after.

Formats: text, with the place behind each line; tsv: document, start, end, line:column,
phrase, before, word, after; jsonl, one place a line; json.`,
		Example: `  echo 'التقى الوزير نظيره. وللوزراء موعد غدا.' | bayan concord --by lemma وزير
  echo 'كتب الكاتب كتابا في المكتبة.' | bayan concord --by root --width 20 -o tsv كتب`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runConcord(cmd, o)
		},
	}
	f := cmd.Flags()
	f.StringArrayVarP(&o.words, "word", "e", nil, "look for this `word` or phrase; may be given more than once")
	f.StringVar(&o.by, "by", string(term.Form), "find by form, lemma or root")
	f.IntVarP(&o.width, "width", "w", 40, "at most `N` characters of context on each side")
	f.StringVar(&o.sort, "sort", string(concord.ByPosition), "order: position, left or right")
	f.IntVarP(&o.limit, "limit", "n", 0, "at most `N` lines, 0 for all")
	return cmd
}

// concordance is one run of concord.
type concordance struct {
	*concordOptions
	query  *concord.Query
	sort   concord.Sort
	format string
	// lines are those found, where they have to be sorted; printed counts those out.
	lines   []concord.Line
	printed int
	buf     []byte
}

func runConcord(cmd *cobra.Command, o *concordOptions) error {
	c, by, err := o.prepare()
	if err != nil {
		return err
	}
	err = o.documents(cmd.Context(), o.args, task{
		stages: stages.All(stages.Options{}),
		want:   by.Needs(),
		pipe:   "tsv", terminal: "text",
		printers: map[string]report.Printer{"text": {}, "tsv": {}, "jsonl": {}, "json": {}},
		after:    c.add,
	})
	if err != nil && !errors.Is(err, errReported) {
		return err
	}
	return errors.Join(c.finish(), err)
}

// prepare checks the flags and makes the query.
func (o *concordOptions) prepare() (*concordance, term.By, error) {
	by, err := term.ParseBy(o.by)
	if err != nil {
		return nil, "", &usageError{fmt.Errorf("--by: %w", err)}
	}
	c := &concordance{concordOptions: o, format: o.shared.output}
	if c.sort, err = concord.ParseSort(o.sort); err != nil {
		return nil, "", &usageError{fmt.Errorf("--sort: %w", err)}
	}
	if o.width < 0 || o.limit < 0 {
		return nil, "", &usageError{errors.New("--width and --limit: want 0 or more")}
	}
	if len(o.words) == 0 {
		if len(o.args) == 0 {
			return nil, "", &usageError{errors.New("which word?")}
		}
		o.words, o.args = o.args[:1], o.args[1:]
	}
	if c.format == "auto" {
		c.format = "tsv"
		if o.outTTY {
			c.format = "text"
		}
	}
	if c.query, err = newQuery(by, o.words); err != nil {
		return nil, "", &usageError{err}
	}
	return c, by, nil
}

// newQuery takes the phrases through the stages that the texts go through.
func newQuery(by term.By, phrases []string) (*concord.Query, error) {
	plan, err := pipeline.NewPlan(stages.All(stages.Options{Morph: morph.Options{All: true}}), by.Needs())
	if err != nil {
		return nil, err
	}
	chain := pipeline.NewChain(plan)
	docs := make([]*document.Document, len(phrases))
	for i, p := range phrases {
		if !utf8.ValidString(p) {
			return nil, fmt.Errorf("%q is no UTF-8 text", p)
		}
		docs[i] = &document.Document{Text: p}
		if err := chain.Apply(docs[i]); err != nil {
			return nil, err
		}
	}
	return concord.NewQuery(by, docs)
}

// add finds the lines of a document, and prints them unless all have to be seen first.
func (c *concordance) add(d *document.Document) error {
	lines := c.query.Lines(d, c.width, c.shared.offsetsUnit, c.sort)
	if c.sort == concord.ByPosition {
		return c.print(lines)
	}
	c.lines = append(c.lines, lines...)
	return nil
}

// finish prints what waits to be sorted and ends the output.
func (c *concordance) finish() error {
	concord.SortLines(c.lines)
	err := c.print(c.lines)
	if errors.Is(err, pipeline.ErrStop) {
		err = nil
	}
	if err != nil || c.format != "json" {
		return err
	}
	end := "\n]\n"
	if c.printed == 0 {
		end = "[\n]\n"
	}
	_, err = c.out.Write([]byte(end))
	return quietly(err)
}

// print prints lines up to the limit, then ends the run.
func (c *concordance) print(lines []concord.Line) error {
	full := false
	if c.limit > 0 && len(lines) >= c.limit-c.printed {
		lines, full = lines[:c.limit-c.printed], true
	}
	c.buf = c.buf[:0]
	for i := range lines {
		if err := c.append(&lines[i]); err != nil {
			return err
		}
		c.printed++
	}
	if len(c.buf) > 0 {
		if _, err := c.out.Write(c.buf); errors.Is(err, syscall.EPIPE) {
			return pipeline.ErrStop
		} else if err != nil {
			return fmt.Errorf("writing: %w", err)
		}
	}
	if full {
		return pipeline.ErrStop
	}
	return nil
}

func (c *concordance) append(l *concord.Line) (err error) {
	switch c.format {
	case "text":
		c.buf = report.ConcordLine(c.buf, l, c.look(), c.width)
	case "tsv":
		c.buf = report.ConcordTSV(c.buf, l)
	case "jsonl":
		c.buf, err = report.ConcordJSON(c.buf, l)
		c.buf = append(c.buf, '\n')
	default:
		lead := ",\n  "
		if c.printed == 0 {
			lead = "[\n  "
		}
		c.buf, err = report.ConcordJSON(append(c.buf, lead...), l)
	}
	return err
}

// quietly forgets that the reader of the output has gone.
func quietly(err error) error {
	if errors.Is(err, syscall.EPIPE) {
		return nil
	}
	return err
}
