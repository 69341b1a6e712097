package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// commandLines are the command lines that FuzzCommands chooses from; all read standard input.
func commandLines() [][]string {
	return [][]string{
		{"normalize", "--profile", "search"}, {"normalize", "--explain", "-o", "tsv"}, {"normalize", "-o", "jsonl"},
		{"tokenize"}, {"tokenize", "-o", "conllu"}, {"tokenize", "-o", "jsonl", "--offsets", "utf16"}, {"tokenize", "--clitics=atb"},
		{"stem"}, {"stem", "--algorithm", "isri"}, {"stem", "--algorithm", "snowball", "-o", "tsv"}, {"stem", "--algorithm", "root"},
		{"analyze"}, {"analyze", "-o", "jsonl"}, {"keywords"}, {"keywords", "-o", "jsonl"}, {"keywords", "--method", "yake"},
		{"entities"}, {"statements"}, {"statements", "-o", "jsonl"}, {"summarize"}, {"summarize", "--ratio", "0.3"}, {"summarize", "--brief"},
		{"check", "-o", "text"}, {"check", "-o", "jsonl"}, {"stats"}, {"concord", "--by", "root", "قول"},
		{"tokenize", "--input", "conllu"}, {"summarize", "-o", "jsonl", "--max-document", "200"},
	}
}

// FuzzCommands runs whole commands over arbitrary bytes: no panic, an exit code of ours,
// and output that is what its format says.
func FuzzCommands(f *testing.F) {
	lines := commandLines()
	paths, err := filepath.Glob(filepath.Join(root(f), "testdata", "samples", "*.txt"))
	if err != nil || len(paths) == 0 {
		f.Fatal("no samples")
	}
	for i := range lines {
		text, err := os.ReadFile(paths[i%len(paths)])
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text, uint8(i))
	}
	for _, s := range []string{
		"", "\x00\x01", "قال", "\"\"\"«»“”", "{\"text\":\"قال الوزير: نعم\",\"tokens\":[]}\n{}\n", "1\tقال\tقال\tVERB\t_\t_\t_\t_\t_\t_\n\n",
		"\xFF\xFEق\x00", "ـــ ًًً ۀ گفت", "١٢٫٥٪ 2024-13-45 http://", "\u200f\u202e\u2067قال\u2069", strings.Repeat("و", 300),
	} {
		for i := 0; i < len(lines); i += 3 {
			f.Add([]byte(s), uint8(i))
		}
	}
	f.Fuzz(func(t *testing.T, in []byte, choice uint8) {
		args := lines[int(choice)%len(lines)]
		out, stderr, code := runCommand(append([]string{args[0], "--jobs", "1"}, args[1:]...), string(in))
		if code > exitFailure || strings.Contains(stderr, "panic") || strings.Contains(stderr, "did not give") {
			t.Fatalf("%v: exit code %d: %s", args, code, stderr)
		}
		if !utf8.ValidString(out) {
			t.Fatalf("%v: output that is no UTF-8", args)
		}
		if strings.Contains(strings.Join(args, " "), "jsonl") {
			for line := range strings.Lines(out) {
				if strings.TrimSpace(line) != "" && !json.Valid([]byte(line)) {
					t.Fatalf("%v: a line that is no JSON: %s", args, line)
				}
			}
		}
	})
}
