package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"syscall"

	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// maxTold is how many failures of single documents are told one by one.
const maxTold = 20

// emitter writes results in order.
type emitter struct {
	app *app
	// last is the setup of what was emitted last.
	last     *setup
	begun    bool
	failed   int
	progress *progress
}

func (e *emitter) emit(r result) error {
	if r.setup != nil {
		return r.setup
	}
	e.last = r.from
	e.progress.add(r.size)
	for _, n := range r.notes {
		fmt.Fprintf(e.app.err, "bayan: %s\n", n)
	}
	for _, f := range r.failures {
		if e.failed++; e.failed <= maxTold {
			fmt.Fprintf(e.app.err, "bayan: %s\n", f)
		}
	}
	if len(r.out) > 0 {
		lead := r.from.Between
		switch {
		case !e.begun:
			lead = r.from.Begin
		case r.rest:
			lead = ""
		}
		if err := e.write(lead, r.out); err != nil {
			return err
		}
	}
	e.app.buffers.give(r.out)
	for _, d := range r.docs {
		if err := r.from.after(d); err != nil {
			return err
		}
	}
	return nil
}

// write writes one piece of output; a reader that has gone ends the run quietly.
func (e *emitter) write(lead string, out []byte) error {
	e.begun = true
	var err error
	if lead != "" {
		_, err = io.WriteString(e.app.out, lead)
	}
	if err == nil {
		_, err = e.app.out.Write(out)
	}
	switch {
	case errors.Is(err, syscall.EPIPE):
		return pipeline.ErrStop
	case err != nil:
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

// finish closes the output, also after an interrupt, and tells how the run went.
func (e *emitter) finish(err error) error {
	e.progress.end()
	if e.last != nil && (err == nil || errors.Is(err, context.Canceled)) {
		frame := e.last.End
		if !e.begun {
			frame = e.last.Begin + e.last.End
		}
		if frame != "" {
			if werr := e.write("", []byte(frame)); werr != nil && !errors.Is(werr, pipeline.ErrStop) {
				return werr
			}
		}
	}
	if err != nil {
		return err
	}
	if e.failed > maxTold {
		fmt.Fprintf(e.app.err, "bayan: %d more inputs failed, %d in all\n", e.failed-maxTold, e.failed)
	}
	if e.failed > 0 {
		return errReported
	}
	return nil
}

// buffers keeps the output buffers that have been written, to be filled again.
type buffers struct{ free chan []byte }

// maxFree is how many buffers are kept.
const maxFree = 8

func newBuffers() buffers { return buffers{make(chan []byte, maxFree)} }

// take returns an empty buffer, of that many bytes where a new one is made.
func (b buffers) take(size int) []byte {
	select {
	case buf := <-b.free:
		return buf
	default:
		return make([]byte, 0, size)
	}
}

// give takes back a buffer that is used no more; a very large one is left to the collector.
func (b buffers) give(buf []byte) {
	if cap(buf) == 0 || cap(buf) > maxGuess {
		return
	}
	select {
	case b.free <- buf[:0]:
	default:
	}
}
