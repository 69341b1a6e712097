// Command lexicon compiles pkg/morph/lexicon's sources into lexicon.bin.
// Run it from the repository: go run ./scripts/lexicon [-problems]
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

func main() {
	dir := flag.String("dir", "pkg/morph/lexicon", "the lexicon's folder")
	out := flag.String("o", "", "output file (default lexicon.bin in the folder)")
	show := flag.Bool("problems", false, "list the entries that could not be used")
	flag.Parse()
	if err := run(*dir, *out, *show); err != nil {
		fmt.Fprintln(os.Stderr, "lexicon:", err)
		os.Exit(1)
	}
}

func run(dir, out string, show bool) error {
	if out == "" {
		out = filepath.Join(dir, "lexicon.bin")
	}
	blob, stats, err := lexicon.Build(os.DirFS(dir))
	if err != nil {
		return err
	}
	if show {
		for _, p := range stats.Problems {
			fmt.Printf("%s\t%s\t%s\tline %d: %s\n", p.Entry.Root, p.Entry.Lemma, p.Entry.Class, p.Entry.Line, p.Message)
		}
	}
	fmt.Printf("%d entries, %d roots, %d lexemes, %d lemmas, %d problems, %d bytes\n", stats.Entries, stats.Roots, stats.Lexemes, stats.Lemmas, len(stats.Problems), len(blob))
	return os.WriteFile(out, blob, 0o644)
}
