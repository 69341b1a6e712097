package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyness"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/term"
)

type compareOptions struct {
	*app
	args    []string
	against []string
	by      string
	content bool
	sort    string
	side    string
	keyness.Options
}

func newCompareCmd(a *app) *cobra.Command {
	o := &compareOptions{app: a}
	cmd := &cobra.Command{
		Use:   "compare A B | compare A... --against B",
		Short: "The words that set one corpus apart from another",
		Long: `compare prints the words that stand more often in one of two corpora than the other
lets expect: log-likelihood (G², from 3.84 significant at 5 %, from 15.13 at 0.01 %),
log ratio (1 is twice as often in A, -1 twice as often in B), count in A and in B,
documents that have the word in A and in B, and the word, by default as its lemma.

A and B are files, folders or globs; with --against, all arguments are A. With --by
phrase it compares keyphrases. Formats: tsv, table, json.`,
		Example: `  echo 'المياه حق. المياه حياة. المياه للجميع.' | bayan compare --against testdata/samples -n 3
  bayan compare corpus/water-amman.txt corpus/fishing-lisbon.txt --by phrase --min-count 2`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.args = args
			return runCompare(cmd, o)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.against, "against", nil, "the other `corpus`; may be given more than once")
	f.StringVar(&o.by, "by", string(term.Lemma), "compare by lemma, form, root or phrase")
	f.BoolVar(&o.content, "content", false, "only nouns, verbs, adjectives and names")
	f.IntVar(&o.MinCount, "min-count", 3, "drop words that stand less than `N` times in both together")
	f.IntVar(&o.MinDocuments, "min-documents", 1, "drop words of less than `N` documents in both together")
	f.Float64Var(&o.MinLikelihood, "min-ll", 0, "drop words with a lower log-likelihood")
	f.StringVar(&o.side, "side", string(keyness.Both), "words of which corpus: both, a or b")
	f.StringVar(&o.sort, "sort", string(keyness.ByLikelihood), "order: ll, ratio, count or documents")
	f.IntVarP(&o.N, "limit", "n", 30, "at most `N` words, 0 for all")
	return cmd
}

// byPhrase is the --by that compares keyphrases.
const byPhrase = "phrase"

// prepare checks the flags and parts the arguments into the two corpora.
func (o *compareOptions) prepare() (err error) {
	if o.Sort, err = keyness.ParseSort(o.sort); err != nil {
		return fmt.Errorf("--sort: %w", err)
	}
	if o.Side, err = keyness.ParseSide(o.side); err != nil {
		return fmt.Errorf("--side: %w", err)
	}
	if o.content && o.by == byPhrase {
		return errors.New("--content and --by phrase cannot be given both")
	}
	if len(o.against) == 0 {
		if len(o.args) != 2 {
			return errors.New("want two corpora, or --against")
		}
		o.args, o.against = o.args[:1], o.args[1:]
	}
	return nil
}

// corpus returns an empty corpus.
func (o *compareOptions) corpus() (*keyness.Corpus, error) {
	if o.by == byPhrase {
		return keyness.NewPhrases(), nil
	}
	by, err := term.ParseBy(o.by)
	if err != nil {
		return nil, fmt.Errorf("--by %q: want lemma, form, root or phrase", o.by)
	}
	c, err := keyness.NewWords(by)
	if err == nil {
		c.Content = o.content
	}
	return c, err
}

func runCompare(cmd *cobra.Command, o *compareOptions) error {
	if err := o.prepare(); err != nil {
		return &usageError{err}
	}
	var corpora [2]*keyness.Corpus
	failed := false
	for i, args := range [][]string{o.args, o.against} {
		c, err := o.corpus()
		if err != nil {
			return &usageError{err}
		}
		corpora[i] = c
		err = o.documents(cmd.Context(), args, task{
			stages: stages.All(stages.Options{Keyphrase: keyphrase.Options{N: -1}}),
			want:   c.Needs(),
			pipe:   "tsv", terminal: "table",
			printers: map[string]report.Printer{"tsv": {}, "table": {}, "json": {}},
			after: func(d *document.Document) error {
				c.Add(d)
				return nil
			},
		})
		if err != nil && !errors.Is(err, errReported) {
			return err
		}
		failed = failed || err != nil
	}
	if err := o.print(corpora[0], corpora[1]); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}

func (o *compareOptions) print(a, b *keyness.Corpus) error {
	rows := keyness.Compare(a, b, o.Options)
	out, err := []byte(nil), error(nil)
	if o.shared.output == "json" {
		if rows == nil {
			rows = []keyness.Row{}
		}
		type size struct {
			Documents int `json:"documents"`
			Words     int `json:"words"`
		}
		out, err = json.MarshalIndent(struct {
			By    string        `json:"by"`
			A     size          `json:"a"`
			B     size          `json:"b"`
			Terms []keyness.Row `json:"terms"`
		}{o.by, size{a.Documents, a.Words}, size{b.Documents, b.Words}, rows}, "", "  ")
		out = append(out, '\n')
	} else {
		view := keynessRows(rows)
		p := view.TSV()
		if o.shared.output == "table" || o.shared.output == "auto" && o.outTTY {
			p = view.Table(o.look())
		}
		out = p.Append(nil, nil)
	}
	if err == nil {
		_, err = o.out.Write(out)
	}
	return quietly(err)
}

// keynessRows are the rows log-likelihood, log ratio, counts, documents and word.
func keynessRows(rows []keyness.Row) report.Rows {
	return report.Rows{
		Header: []string{"ll", "ratio", "count.a", "count.b", "docs.a", "docs.b", "word"},
		Each: func(_ *document.Document, yield func(...string)) {
			for i := range rows {
				r := &rows[i]
				yield(strconv.FormatFloat(r.Likelihood, 'f', 2, 64), strconv.FormatFloat(r.Ratio, 'f', 2, 64),
					strconv.Itoa(r.A.N), strconv.Itoa(r.B.N), strconv.Itoa(r.A.Documents), strconv.Itoa(r.B.Documents), r.Term)
			}
		},
	}
}
