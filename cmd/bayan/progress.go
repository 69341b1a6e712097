package main

import (
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress tells a person how far a run is, on standard error and only where it
// is a terminal and the output is not.
type progress struct{ bar *progressbar.ProgressBar }

func (a *app) progress() *progress {
	if !a.errTTY || a.outTTY || a.shared.quiet {
		return &progress{}
	}
	return &progress{progressbar.NewOptions64(-1,
		progressbar.OptionSetWriter(a.err),
		progressbar.OptionShowBytes(true),
		progressbar.OptionShowCount(),
		progressbar.OptionSetDescription("bayan"),
		progressbar.OptionThrottle(200*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)}
}

// add counts n bytes of input as done. What the display says of itself is not
// worth ending a run for.
func (p *progress) add(n int) {
	if p.bar != nil {
		_ = p.bar.Add(n)
	}
}

// end removes the display.
func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
