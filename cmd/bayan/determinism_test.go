package main

import (
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// readers are the commands that read texts, with a format for machines each.
func readers(samples string) [][]string {
	return [][]string{
		{"normalize", "--profile", "search", samples}, {"tokenize", samples}, {"tokenize", "--clitics=d3", "-o", "jsonl", samples}, {"stem", "--algorithm", "root", samples},
		{"analyze", "-o", "conllu", samples}, {"keywords", "-o", "jsonl", samples}, {"keywords", "--method", "textrank", samples}, {"entities", "-o", "jsonl", samples},
		{"statements", "-o", "jsonl", samples}, {"statements", samples}, {"summarize", "-o", "jsonl", samples}, {"summarize", "--brief", samples},
		{"check", "-o", "sarif", samples}, {"check", "--fail-on", "never", samples}, {"dedup", samples}, {"stats", "--top", "20", samples},
		{"concord", "في", samples}, {"compare", "--min-count", "1", filepath.Join(samples, "water-amman.txt"), filepath.Join(samples, "truce-nairobi.txt")},
	}
}

// TestDeterminism: the same bytes whatever the number of jobs and processors, run after
// run. Maps are seeded anew in every run.
func TestDeterminism(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, args := range readers(filepath.Join(root(t), "testdata", "samples")) {
		var want string
		for i, jobs := range []string{"1", "2", "8", "2"} {
			runtime.GOMAXPROCS(1 + i)
			out, stderr, code := runCommand(append([]string{args[0], "--jobs", jobs}, args[1:]...), "")
			if code == exitFailure {
				t.Fatalf("%v: %s", args, stderr)
			}
			if i == 0 {
				want = out
			} else if out != want {
				t.Errorf("%s: --jobs %s prints something else than --jobs 1", strings.Join(args[:len(args)-1], " "), jobs)
				break
			}
		}
	}
}

// TestNoLeaks: no goroutine outlives its run, also where inputs fail.
func TestNoLeaks(t *testing.T) {
	before := runtime.NumGoroutine()
	samples := filepath.Join(root(t), "testdata", "samples")
	for _, args := range readers(samples) {
		runCommand(append(args, filepath.Join(samples, "missing.txt")), "")
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
