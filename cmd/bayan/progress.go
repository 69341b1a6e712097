package main

import (
	"time"

	"github.com/cheggaaa/pb/v3"
)

// progress tells a person how far a run is, on standard error and only where it
// is a terminal and the output is not.
type progress struct{ bar *pb.ProgressBar }

// progressLine shows how much was read, how fast, and since when; the whole is not known.
const progressLine pb.ProgressBarTemplate = `bayan {{counters .}} {{speed . "%s/s" "…"}} {{etime .}}`

func (a *app) progress() *progress {
	if !a.errTTY || a.outTTY || a.shared.quiet {
		return &progress{}
	}
	bar := progressLine.New(0).SetWriter(a.err).SetRefreshRate(200 * time.Millisecond)
	return &progress{bar.Set(pb.Bytes, true).Set(pb.Terminal, true).Set(pb.CleanOnFinish, true).Start()}
}

// add counts n bytes of input as done.
func (p *progress) add(n int) {
	if p.bar != nil {
		p.bar.Add(n)
	}
}

// end removes the display.
func (p *progress) end() {
	if p.bar != nil {
		p.bar.Finish()
	}
}
