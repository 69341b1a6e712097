package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/report"
	"github.com/bayan-nlp/bayan/pkg/source"
)

// sharedFlags are the flags that every command has.
type sharedFlags struct {
	output, input  string
	jobs           int
	color, bidi    string
	quiet, verbose bool
	encoding       string
	textField      string
	offsets        string
	maxDocument    byteSize
	recompute      bool
	config         string
	offsetsChanged bool
	// maxText bounds plain text worked in pieces: maxDocument where that was given, else 0.
	maxText         int
	colorOn, bidiOn bool
	offsetsUnit     document.Unit
	inputFormat     source.Format
}

func (f *sharedFlags) register(root *cobra.Command) {
	p := root.PersistentFlags()
	f.maxDocument = source.DefaultMaxDocument
	p.StringVarP(&f.output, "output", "o", "auto", "output `format`; auto is jsonl for JSON Lines in a pipe, else text")
	p.StringVar(&f.input, "input", "auto", "input `format`: auto, text, jsonl or conllu")
	p.IntVarP(&f.jobs, "jobs", "j", 0, "documents worked on at a time, 0 = one a processor core")
	p.StringVar(&f.color, "color", "auto", "colours: auto, always or never")
	p.StringVar(&f.bidi, "bidi", "auto", "bidi isolates round Arabic in tables: auto (on a terminal), isolate or none")
	p.BoolVarP(&f.quiet, "quiet", "q", false, "say nothing on standard error but failures")
	p.BoolVarP(&f.verbose, "verbose", "v", false, "say what was read and how it was decoded")
	p.StringVar(&f.encoding, "encoding", "auto", "input encoding: auto, utf-8, utf-16le, utf-16be, windows-1256 or iso-8859-6")
	p.StringVar(&f.textField, "text-field", "text", "`key` of the text in JSON Lines")
	p.StringVar(&f.offsets, "offsets", "rune", "what offsets count: rune (code points), byte or utf16")
	p.Var(&f.maxDocument, "max-document", "refuse larger documents; where given, also longer text worked in pieces")
	p.BoolVar(&f.recompute, "recompute", false, "compute layers anew that the input already has")
	p.StringVar(&f.config, "config", "", "configuration `file` (default .bayan.yaml here or in a folder above)")
}

// maxJobs bounds --jobs: every job has its own caches.
const maxJobs = 1024

// settle fills flags from the environment and the configuration file and checks
// the shared ones. It runs before every command.
func (a *app) settle(cmd *cobra.Command) error {
	if err := a.configure(cmd); err != nil {
		return err
	}
	f := &a.shared
	f.offsetsChanged = cmd.Flags().Changed("offsets")
	if cmd.Flags().Changed("max-document") {
		f.maxText = int(f.maxDocument)
	}
	var err error
	if f.offsetsUnit, err = document.ParseUnit(f.offsets); err != nil {
		return &usageError{err}
	}
	if f.inputFormat, err = source.ParseFormat(f.input); err != nil {
		return &usageError{err}
	}
	if f.jobs < 0 || f.jobs > maxJobs {
		return &usageError{fmt.Errorf("--jobs %d: want 0 to %d", f.jobs, maxJobs)}
	}
	heap.workers(f.jobs)
	if err := oneOf("--color", f.color, "auto", "always", "never"); err != nil {
		return err
	}
	if err := oneOf("--bidi", f.bidi, "auto", "isolate", "none"); err != nil {
		return err
	}
	_, noColor := a.env("NO_COLOR")
	f.colorOn = f.color == "always" || f.color == "auto" && a.outTTY && !noColor
	f.bidiOn = f.bidi == "isolate" || f.bidi == "auto" && a.outTTY
	return nil
}

// oneOf is a usage error unless value is one of allowed.
func oneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return &usageError{fmt.Errorf("%s %q: want %s", flag, value, strings.Join(allowed, ", "))}
}

// write returns how records are written when a command shows the layers given.
func (f *sharedFlags) write(show document.Layer) document.WriteOptions {
	return document.WriteOptions{Offsets: f.offsetsUnit, KeepUnit: !f.offsetsChanged, Layers: show}
}

// read returns how records are read.
func (f *sharedFlags) read() document.ReadOptions {
	o := document.ReadOptions{TextField: f.textField}
	if f.recompute {
		o.Ignore = math.MaxUint16
	}
	return o
}

// byteSize is a flag for a number of bytes, written 1000, 64KiB, 64M or 1GiB.
type byteSize int

var sizeUnits = []struct {
	suffix string
	factor int
}{{"kib", 1 << 10}, {"mib", 1 << 20}, {"gib", 1 << 30}, {"k", 1 << 10}, {"m", 1 << 20}, {"g", 1 << 30}, {"b", 1}}

func (b *byteSize) Set(s string) error {
	number, factor := strings.ToLower(strings.TrimSpace(s)), 1
	for _, u := range sizeUnits {
		if n, ok := strings.CutSuffix(number, u.suffix); ok {
			number, factor = n, u.factor
			break
		}
	}
	n, err := strconv.Atoi(strings.TrimSpace(number))
	if err != nil || n <= 0 || n > math.MaxInt/factor {
		return fmt.Errorf("want a size such as 500000, 64MiB or 1GiB")
	}
	*b = byteSize(n * factor)
	return nil
}

func (b *byteSize) String() string {
	for i := 2; i >= 0; i-- {
		if u := sizeUnits[i]; *b != 0 && int(*b)%u.factor == 0 {
			return strconv.Itoa(int(*b)/u.factor) + [...]string{"KiB", "MiB", "GiB"}[i]
		}
	}
	return strconv.Itoa(int(*b))
}

func (b *byteSize) Type() string { return "size" }

// look returns how tables and colours are drawn.
func (a *app) look() report.Look {
	return report.Look{Color: a.shared.colorOn, Isolate: a.shared.bidiOn, Width: a.width}
}
