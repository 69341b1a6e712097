package main

import (
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// readers are the commands that read texts, with a format for machines each.
func readers(samples string) [][]string {
	return [][]string{
		{"normalize", "--profile", "search", samples}, {"tokenize", samples}, {"tokenize", "--clitics=d3", "-o", "jsonl", samples}, {"stem", "--algorithm", "root", samples},
		{"analyze", "-o", "conllu", samples}, {"keywords", "-o", "jsonl", samples}, {"keywords", "--method", "textrank", samples}, {"entities", "-o", "jsonl", samples},
		{"statements", "-o", "jsonl", samples}, {"statements", samples}, {"summarize", "-o", "jsonl", samples}, {"summarize", "--brief", samples},
		{"check", "-o", "sarif", samples}, {"check", "--fail-on", "never", samples}, {"dedup", samples}, {"stats", "--top", "20", samples},
		{"concord", "في", samples}, {"compare", "--min-count", "1", filepath.Join(samples, "water-amman.txt"), filepath.Join(samples, "truce-nairobi.txt")},
		{"normalize", "--explain", samples}, {"stem", "--table", samples}, {"analyze", "--all", "-o", "jsonl", samples}, {"keywords", "--together", samples}, {"keywords", "--explain", samples},
		{"statements", "--matrix", samples}, {"statements", "-o", "html", samples}, {"summarize", "--together", samples}, {"summarize", "--method", "lexrank", "--explain", samples},
		{"check", "--fail-on", "never", "-o", "junit", samples}, {"dedup", "--mark", "-o", "jsonl", samples, samples}, {"concord", "--by", "root", "-o", "json", "قول", samples},
		{"compare", "--by", "phrase", "-o", "json", samples, "--against", filepath.Join(samples, "truce-nairobi.txt")},
	}
}

// TestDeterminism: the same bytes whatever the number of jobs and processors, run after
// run. Maps are seeded anew in every run.
func TestDeterminism(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	runs := 20
	if raceEnabled || testing.Short() {
		runs = 4
	}
	for _, args := range readers(filepath.Join(root(t), "testdata", "samples")) {
		same(t, args, runs)
	}
}

// TestDeterminismOfLongInput is the same of a text that is cut into pieces and of many records.
func TestDeterminismOfLongInput(t *testing.T) {
	if raceEnabled || testing.Short() {
		t.Skip("takes its time")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	text, records := longInput(t)
	for _, args := range [][]string{{"tokenize"}, {"normalize", "--profile", "search"}, {"stem"}, {"stem", "--algorithm", "light10"}} {
		same(t, append(args, text), 4)
	}
	for _, args := range [][]string{
		{"tokenize", "--clitics"}, {"analyze", "-o", "conllu"}, {"keywords"}, {"entities"}, {"statements"}, {"summarize"}, {"check", "--fail-on", "never"},
		{"dedup"}, {"stats"}, {"concord", "نعم"}, {"keywords", "--together"}, {"summarize", "--together"},
	} {
		same(t, append(args, records), 4)
	}
}

// same runs a command with several numbers of jobs and processors and compares the output.
func same(t *testing.T, args []string, runs int) {
	t.Helper()
	var want string
	for i := range runs {
		jobs := []string{"1", "2", "8"}[i%3]
		runtime.GOMAXPROCS(1 + i%4)
		out, stderr, code := runCommand(append([]string{args[0], "--jobs", jobs}, args[1:]...), "")
		if code == exitFailure {
			t.Fatalf("%v: %s", args, stderr)
		}
		out += stderr
		if i == 0 {
			want = out
		} else if out != want {
			t.Errorf("%s: run %d with --jobs %s prints something else than the first", strings.Join(args[:len(args)-1], " "), i, jobs)
			return
		}
	}
}

// longInput writes the sentences of the samples in random order as a plain text of three
// megabytes and as records.
func longInput(t *testing.T) (text, records string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(root(t), "testdata", "samples", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no samples")
	}
	var sentences []string
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		sentences = append(sentences, strings.SplitAfter(string(data), ". ")...)
	}
	rng := rand.New(rand.NewPCG(3, 4))
	var long strings.Builder
	var lines []byte
	for i := 0; long.Len() < 3<<20; i++ {
		from := long.Len()
		for range 1 + rng.IntN(12) {
			long.WriteString(sentences[rng.IntN(len(sentences))])
		}
		if i < 300 {
			d := &document.Document{ID: strconv.Itoa(i), Text: long.String()[from:]}
			lines = append(document.AppendRecord(lines, d, document.WriteOptions{}), '\n')
		}
		long.WriteString("\n\n")
	}
	dir := t.TempDir()
	text, records = filepath.Join(dir, "long.txt"), filepath.Join(dir, "many.jsonl")
	if err := errors.Join(os.WriteFile(text, []byte(long.String()), 0o666), os.WriteFile(records, lines, 0o666)); err != nil {
		t.Fatal(err)
	}
	return text, records
}

// gone is a reader of output that has gone.
type gone struct{}

func (gone) Write([]byte) (int, error) { return 0, syscall.EPIPE }

// TestNoLeaks: no goroutine outlives its run, also where inputs fail and where nobody
// reads the output.
func TestNoLeaks(t *testing.T) {
	runCommand([]string{"version"}, "") // starts the goroutine of os/signal, which stays
	before := runtime.NumGoroutine()
	samples := filepath.Join(root(t), "testdata", "samples")
	for _, args := range readers(samples) {
		runCommand(append(args, filepath.Join(samples, "missing.txt")), "")
		s := &streams{in: strings.NewReader(""), out: gone{}, err: io.Discard, env: func(string) (string, bool) { return "", false }}
		if code := run(args, s); code == exitFailure {
			t.Errorf("%v: a failure where the reader has gone", args)
		}
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(20 * time.Millisecond) // the last ones are on their way out
	}
	stacks := make([]byte, 1<<16)
	t.Errorf("%d goroutines before, %d after:\n%s", before, runtime.NumGoroutine(), stacks[:runtime.Stack(stacks, true)])
}
