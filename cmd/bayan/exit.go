package main

import "errors"

// exitCode is what the program tells the shell.
type exitCode int

// The outcomes of a run.
const (
	exitOK       exitCode = 0 // all done
	exitFindings exitCode = 1 // check found something
	exitFailure  exitCode = 2 // wrong usage, or an input or document failed
)

// merge returns the graver of two outcomes.
func (c exitCode) merge(o exitCode) exitCode { return max(c, o) }

// usageError is a command line that makes no sense; help is pointed to.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

// errFindings ends a check that found something: the findings are already printed.
var errFindings = errors.New("findings")

// errReported ends a run in which inputs failed: each has already been told.
var errReported = errors.New("some inputs failed")

// codeOf maps the error of a command to the exit code; of several joined errors
// the gravest counts.
func codeOf(err error) exitCode {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		code := exitOK
		for _, e := range joined.Unwrap() {
			code = code.merge(codeOf(e))
		}
		return code
	}
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	}
	return exitFailure
}
