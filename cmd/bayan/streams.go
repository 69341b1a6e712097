package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// streams are the program's connections to the world. Commands use nothing else
// of it, so that tests can pass buffers.
type streams struct {
	in       io.Reader
	out, err io.Writer
	// outTTY and errTTY tell whether a person reads there.
	outTTY, errTTY bool
	// width is the number of columns of the terminal, 0 without one.
	width int
	// env looks up an environment variable.
	env func(string) (string, bool)
}

func systemStreams() *streams {
	s := &streams{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		outTTY: term.IsTerminal(int(os.Stdout.Fd())),
		errTTY: term.IsTerminal(int(os.Stderr.Fd())),
		env:    os.LookupEnv,
	}
	if s.outTTY {
		s.width, _, _ = term.GetSize(int(os.Stdout.Fd()))
	}
	return s
}
