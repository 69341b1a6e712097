// Command annotate helps to write annotated sentences. Given plain sentences, one a
// line, it prints for every word the analyser's choice and the alternatives:
//
//	go run ./scripts/annotate FILE.txt
//	## 1 وصل الوزير إلى بيروت .
//	1.1 وصل: 0 [وصل] وصل VERB Aspect=Perf|… | 1 [وصل] وصلة NOUN …
//
// Write a fix file with a line for each wrong choice, either by number or in full
// (segments joined by +, lemma, part of speech, optional features, optional Root=…):
//
//	1.1=1
//	1.4=ب+كتاب;كتاب;NOUN;Definite=Cons|Gender=Masc|Number=Sing;Root=كتب
//
// and make the CoNLL-U file from both:
//
//	go run ./scripts/annotate -fix FILE.fix FILE.txt > pkg/morph/testdata/sentences/FILE.conllu
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
)

func main() {
	fix := flag.String("fix", "", "corrections; prints CoNLL-U")
	all := flag.Bool("all", false, "list alternatives of sure words too")
	flag.Parse()
	if err := run(flag.Arg(0), *fix, *all); err != nil {
		fmt.Fprintln(os.Stderr, "annotate:", err)
		os.Exit(1)
	}
}

func run(name, fixes string, all bool) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	a, err := morph.New(morph.Options{All: true})
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	var sentences [][]morph.Gold
	fixed, err := readFixes(fixes)
	if err != nil {
		return err
	}
	n := 0
	for _, line := range strings.Split(string(text), "\n") {
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		n++
		d := tokenize(line)
		if err := a.Apply(d); err != nil {
			return err
		}
		if fixes == "" {
			fmt.Fprintf(out, "## %d %s\n", n, line)
		}
		var s []morph.Gold
		for i, t := range d.Tokens {
			gs, conf := morph.Alternatives(d.Slice(t.Span), d.Readings[i])
			id := fmt.Sprintf("%d.%d", n, i+1)
			if fixes == "" {
				show(out, id, d.Slice(t.Span), gs, conf, all)
				continue
			}
			g, err := pick(d.Slice(t.Span), gs, fixed[id])
			if err != nil {
				return fmt.Errorf("%s: %w", id, err)
			}
			delete(fixed, id)
			s = append(s, g)
		}
		sentences = append(sentences, s)
	}
	for id := range fixed {
		return fmt.Errorf("%s: there is no such token", id)
	}
	if fixes == "" {
		return nil
	}
	id := strings.TrimSuffix(filepath.Base(name), ".txt")
	return morph.WriteGold(out, id, sentences)
}

// show prints a token's readings; sure words without rivals are left out.
func show(out *bufio.Writer, id, text string, gs []morph.Gold, conf []float32, all bool) {
	if len(gs) == 0 {
		return
	}
	fmt.Fprintf(out, "%s %s:", id, text)
	for k, g := range gs {
		if k > 0 && (k > 6 || conf[k] < 0.0005 && !all) {
			break
		}
		if k > 0 {
			fmt.Fprint(out, "  |")
		}
		fmt.Fprintf(out, " %d [%s] %s %s %s", k, strings.Join(g.Segments, "+"), g.Lemma, g.UPOS, brief(g.Feats))
		if g.Root != "" {
			fmt.Fprintf(out, " √%s", g.Root)
		}
	}
	fmt.Fprintln(out)
}

// brief shortens features for reading: the values alone.
func brief(f string) string {
	if f == "_" {
		return ""
	}
	var b []string
	for _, p := range strings.Split(f, "|") {
		_, v, _ := strings.Cut(p, "=")
		b = append(b, v)
	}
	return strings.Join(b, ".")
}

func pick(text string, gs []morph.Gold, fix string) (morph.Gold, error) {
	if fix == "" {
		if len(gs) == 0 {
			return morph.Gold{Text: text}, nil
		}
		return gs[0], nil
	}
	var k int
	if c, err := fmt.Sscanf(fix, "%d", &k); err == nil && c == 1 {
		if k < 0 || k >= len(gs) {
			return morph.Gold{}, fmt.Errorf("there is no reading %d", k)
		}
		return gs[k], nil
	}
	f := strings.Split(fix, ";")
	if len(f) < 3 {
		return morph.Gold{}, fmt.Errorf("want a number or segments;lemma;UPOS[;features][;Root=…], not %q", fix)
	}
	u, ok := document.ParseUPOS(f[2])
	if !ok {
		return morph.Gold{}, fmt.Errorf("unknown part of speech %q", f[2])
	}
	g := morph.Gold{Text: text, Segments: strings.Split(f[0], "+"), Lemma: f[1], UPOS: u, Feats: "_"}
	for i, s := range g.Segments { // the host is the longest segment
		if len(s) > len(g.Segments[g.Host]) {
			g.Host = i
		}
	}
	for _, x := range f[3:] {
		if r, ok := strings.CutPrefix(x, "Root="); ok {
			g.Root = r
		} else if x != "" {
			g.Feats = x
		}
	}
	return g, nil
}

func readFixes(name string) (map[string]string, error) {
	out := map[string]string{}
	if name == "" {
		return out, nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	for n, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		id, v, ok := strings.Cut(line, "=")
		if !ok {
			return nil, fmt.Errorf("%s:%d: want SENTENCE.TOKEN=READING", name, n+1)
		}
		out[strings.TrimSpace(id)] = strings.TrimSpace(v)
	}
	return out, nil
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
