package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"text/tabwriter"
	"time"
)

// driver runs all contenders of all works in turn, several rounds.
type driver struct {
	bayan, extras string
	// text is the input of all works on words, records that of those on articles.
	text, records string
	rounds        int
	out           io.Writer
	self          string
}

// contender is one program that does a work.
type contender struct {
	name string
	args []string
	// share is the part of the text that it is given, for slow ones; 0 means all.
	share float64
	// records is true for one that reads the records, or a share of them.
	records bool
	size    float64 // of its input, in MB (10⁶ bytes)

	cpu, wall []float64 // seconds of each round
	peak      int64     // KB
}

// work is one kind of task with its contenders, bayan first.
type work struct {
	name string
	by   []*contender
}

func (d *driver) run() error {
	var err error
	if d.self, err = os.Executable(); err != nil {
		return err
	}
	works := d.works()
	for range d.rounds {
		for _, w := range works {
			for _, c := range w.by {
				if c.records && d.records == "" {
					continue
				}
				if err := d.once(c); err != nil {
					return fmt.Errorf("%s: %w", c.name, err)
				}
			}
		}
	}
	return d.print(works)
}

// works lists what is measured.
func (d *driver) works() []work {
	ours := func(args ...string) *contender {
		return &contender{name: "bayan " + args[0], args: append([]string{d.bayan}, append(args, "--jobs", "1", "--max-document", "8000000000", "-o", "text", "-q", "-")...)}
	}
	part := func(share float64, c *contender) *contender { c.share = share; return c }
	articles := func(share float64, c *contender) *contender { c.share, c.records = share, true; return c }
	go_ := func(name string) *contender { return &contender{name: name, args: []string{d.self, "peer", name}} }
	return []work{
		{"words of plain text", slices.Concat([]*contender{ours("tokenize"), go_("uax29"), part(0.2, go_("uniseg")), {name: "wc", args: []string{"wc"}}, {name: "cat", args: []string{"cat"}}})},
		{"search folding", []*contender{ours("normalize", "--profile", "search"), go_("x/text NFKC")}},
		{"tokenise + fold + light10", slices.Concat([]*contender{ours("stem", "--algorithm", "light10"), part(0.3, go_("bleve ar")), part(0.2, go_("snowballstem"))}, d.extra())},
		{"full analysis in context", []*contender{articles(0.2, ours("stem", "--algorithm", "lemma"))}},
		{"keyphrases", []*contender{articles(0.2, ours("keywords"))}},
		{"statements + summary", []*contender{articles(0.2, ours("summarize"))}},
	}
}

// extra are the peers that the folder of extras holds as programs.
func (d *driver) extra() (out []*contender) {
	paths, _ := filepath.Glob(filepath.Join(d.extras, "peer-*"))
	for _, p := range paths {
		out = append(out, &contender{name: filepath.Base(p)[len("peer-"):], args: []string{p}, share: 0.2})
	}
	return out
}

// once runs a contender over its share of the text.
func (d *driver) once(c *contender) error {
	path := d.text
	if c.records {
		path = d.records
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	cmd := exec.Command(c.args[0], c.args[1:]...)
	cmd.Stdin, cmd.Stderr = f, os.Stderr
	size := info.Size()
	if c.share > 0 {
		if size, err = wholeLines(f, int64(c.share*float64(size))); err != nil {
			return err
		}
		cmd.Stdin = io.LimitReader(f, size)
	}
	c.size = float64(size) / 1e6
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	begin := time.Now()
	if err := cmd.Run(); err != nil {
		return err
	}
	c.wall = append(c.wall, time.Since(begin).Seconds())
	use := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	c.cpu = append(c.cpu, cmd.ProcessState.UserTime().Seconds()+cmd.ProcessState.SystemTime().Seconds())
	c.peak = max(c.peak, use.Maxrss)
	return nil
}

// wholeLines returns the length of the lines that begin in the first n bytes of f.
func wholeLines(f *os.File, n int64) (int64, error) {
	buf := make([]byte, 1<<20)
	k, err := f.ReadAt(buf, n)
	if err != nil && err != io.EOF {
		return 0, err
	}
	return n + int64(bytes.IndexByte(buf[:k], '\n')+1), nil
}

// print prints the table: speeds by processor time, which other programs on the machine
// disturb least, and by the clock.
func (d *driver) print(works []work) error {
	t := tabwriter.NewWriter(d.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "work\tprogram\tMB\tMB/s cpu\tspread\tMB/s clock\tpeak MB\tbayan is")
	for _, w := range works {
		first := 0.0
		for i, c := range w.by {
			if len(c.cpu) == 0 {
				continue
			}
			size := c.size
			cpu, clock := median(c.cpu), median(c.wall)
			ratio := ""
			if i == 0 {
				first = size / cpu
			} else {
				ratio = fmt.Sprintf("%.2f times as fast", first/(size/cpu))
			}
			fmt.Fprintf(t, "%s\t%s\t%.1f\t%.1f\t%.1f–%.1f\t%.1f\t%d\t%s\n", w.name, c.name, size, size/cpu,
				size/slices.Max(c.cpu), size/slices.Min(c.cpu), size/clock, c.peak/1024, ratio)
		}
	}
	return t.Flush()
}

func median(x []float64) float64 {
	s := slices.Sorted(slices.Values(x))
	return (s[(len(s)-1)/2] + s[len(s)/2]) / 2
}
