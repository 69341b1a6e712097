package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestREADME runs the commands of the console blocks in README.md ("$ command",
// then its output) and compares what they print. With -update the outputs are
// written anew.
func TestREADME(t *testing.T) {
	top := root(t)
	path := filepath.Join(top, "README.md")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	inBlock, ran := false, 0
	lines := strings.SplitAfter(string(data), "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		out.WriteString(line)
		switch {
		case strings.HasPrefix(line, "```"):
			inBlock = strings.HasPrefix(line, "```console")
			continue
		case !inBlock || !strings.HasPrefix(line, "$ "):
			continue
		}
		var want strings.Builder
		for i+1 < len(lines) && !strings.HasPrefix(lines[i+1], "```") && !strings.HasPrefix(lines[i+1], "$ ") {
			i++
			want.WriteString(lines[i])
		}
		command := strings.TrimSpace(line[2:])
		got, err := shell(t.Context(), top, command)
		if err != nil {
			t.Errorf("%s: %v", command, err)
		}
		ran++
		if got != want.String() && !*update {
			t.Errorf("%s\nprints\n%s\nREADME says\n%s", command, got, want.String())
		}
		out.WriteString(got)
	}
	if ran < 5 {
		t.Errorf("only %d examples were found", ran)
	}
	if *update && !t.Failed() {
		if err := os.WriteFile(path, []byte(out.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
