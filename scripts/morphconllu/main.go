// Command morphconllu analyses text whose tokens are separated by white space and
// prints CoNLL-U, for scoring against pretokenised gold texts.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
)

func main() {
	flag.Parse()
	if err := run(flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "morphconllu:", err)
		os.Exit(1)
	}
}

func run(name string) error {
	a, err := morph.New(morph.Options{})
	if err != nil {
		return err
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, line := range strings.Split(string(text), "\n") {
		d := tokenize(line)
		if len(d.Tokens) == 0 {
			continue
		}
		if err := a.Apply(d); err != nil {
			return err
		}
		print(out, d)
	}
	return nil
}

func tokenize(line string) *document.Document {
	d := &document.Document{Text: line}
	at := 0
	for _, f := range strings.Fields(line) {
		i := at + strings.Index(line[at:], f)
		d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: i, End: i + len(f)}})
		at = i + len(f)
	}
	d.Sentences = []document.Sentence{{Span: document.Span{Start: 0, End: len(line)}, Last: len(d.Tokens)}}
	return d
}

func print(out *bufio.Writer, d *document.Document) {
	id := 1
	for i, t := range d.Tokens {
		r := d.Readings[i]
		form := d.Text[t.Start:t.End]
		if r.Best == nil {
			fmt.Fprintf(out, "%d\t%s\t%s\tX\t_\t_\t_\t_\t_\t_\n", id, form, form)
			id++
			continue
		}
		segs := r.Best.Segments
		if len(segs) > 1 {
			fmt.Fprintf(out, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", id, id+len(segs)-1, form)
		}
		for k, s := range segs {
			misc := "_"
			if k == r.Best.Host {
				misc = fmt.Sprintf("Conf=%.2f|Src=%d", r.Confidence, r.Best.Source)
				if r.Best.Root != "" {
					misc += "|Root=" + r.Best.Root
				}
			}
			fmt.Fprintf(out, "%d\t%s\t%s\t%s\t_\t_\t_\t_\t_\t%s\n", id, s.Form, s.Lemma, s.UPOS, misc)
			id++
		}
	}
	fmt.Fprintln(out)
}
