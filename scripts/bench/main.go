// Command bench measures bayan and its peers side by side, each as a whole process on one
// core, and prints a table. See run.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"iter"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 2 && args[0] == "peer" {
		return runPeer(args[1], os.Stdin, os.Stdout)
	}
	fs := flag.NewFlagSet("bench", flag.ContinueOnError)
	d := driver{out: os.Stdout}
	fs.StringVar(&d.bayan, "bayan", "bayan", "the program under test")
	fs.StringVar(&d.extras, "extras", "", "folder with run.sh for peers that are no Go libraries")
	fs.StringVar(&d.records, "records", "", "articles in JSON Lines for the works on articles")
	fs.IntVar(&d.rounds, "rounds", 5, "how often everything is run")
	if err := fs.Parse(args); err != nil {
		return err
	}
	if fs.NArg() != 1 {
		return errors.New("usage: bench [-bayan PROGRAM] [-rounds N] TEXT")
	}
	d.text = fs.Arg(0)
	return d.run()
}

// lines iterates over the lines of text that are not empty.
func lines(text []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(text) > 0 {
			line := text
			if k := bytes.IndexByte(text, '\n'); k >= 0 {
				line, text = text[:k], text[k+1:]
			} else {
				text = nil
			}
			if len(line) > 0 && !yield(line) {
				return
			}
		}
	}
}
