package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/bayan-nlp/bayan/pkg/document/conllutest"
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
		{"dedup"}, {"dedup", "--mark"}, {"check", "-o", "sarif"}, {"check", "-o", "junit"}, {"check", "-o", "checkstyle"}, {"check", "--diff"},
		{"statements", "-o", "html"}, {"summarize", "-o", "html"}, {"summarize", "--together"}, {"keywords", "--together"}, {"analyze", "--all", "-o", "tsv"},
	}
}

// hostileSeeds are short inputs with something of everything.
var hostileSeeds = []string{
	"", "\x00\x01", "قال", "\"\"\"«»“”", "{\"text\":\"قال الوزير: نعم\",\"tokens\":[]}\n{}\n", "1\tقال\tقال\tVERB\t_\t_\t_\t_\t_\t_\n\n",
	"\xFF\xFEق\x00", "ـــ ًًً ۀ گفت", "١٢٫٥٪ 2024-13-45 http://", "\u200f\u202e\u2067قال\u2069", strings.Repeat("و", 300),
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
	for _, s := range hostileSeeds {
		for i := 0; i < len(lines); i += 3 {
			f.Add([]byte(s), uint8(i))
		}
	}
	f.Fuzz(func(t *testing.T, in []byte, choice uint8) {
		args := lines[int(choice)%len(lines)]
		out := runFuzzed(t, args, in)
		if k := slices.Index(args, "jsonl"); k > 0 && args[0] != "check" && !slices.Contains(args, "--max-document") && len(out) < 1<<16 {
			// what a record holds is used as it stands
			if again := runFuzzed(t, args, []byte(out)); again != out {
				t.Fatalf("%v: out\n%s\nand through again\n%s", args, out, again)
			}
		}
	})
}

// runFuzzed runs one command line and returns its output, which it checks.
func runFuzzed(t *testing.T, args []string, in []byte) string {
	t.Helper()
	out, stderr, code := runCommand(append([]string{args[0], "--jobs", "1"}, args[1:]...), string(in))
	if code > exitFailure || strings.Contains(stderr, "panic") || strings.Contains(stderr, "did not give") {
		t.Fatalf("%q: exit code %d: %s", args, code, stderr)
	}
	if code == exitFailure && stderr == "" && !strings.Contains(out, `"error":`) {
		t.Fatalf("%q: failed without a word", args)
	}
	if !utf8.ValidString(out) {
		t.Fatalf("%q: output that is no UTF-8", args)
	}
	listing := slices.ContainsFunc(args, func(a string) bool { return strings.HasPrefix(a, "--list=") })
	if code != exitFailure && args[0] != "schema" && args[0] != "explain" && args[0] != "version" && !listing { // these have one form
		if err := wellFormed(outputOf(args), out); err != nil {
			t.Fatalf("%q: %v\n%s", args, err, out)
		}
	}
	return out
}

// outputOf returns the format that a command line names, "" for none.
func outputOf(args []string) string {
	format := ""
	for i, a := range args {
		if v, ok := strings.CutPrefix(a, "--output="); ok {
			format = v
		} else if a == "-o" && i+1 < len(args) {
			format = args[i+1]
		}
	}
	return format
}

// wellFormed checks output by what its format is.
func wellFormed(format, out string) error {
	switch format {
	case "jsonl":
		for line := range strings.Lines(out) {
			if strings.TrimSpace(line) != "" && !json.Valid([]byte(line)) {
				return errors.New("a line that is no JSON: " + line)
			}
		}
	case "json", "sarif":
		if !json.Valid([]byte(out)) {
			return errors.New("no JSON")
		}
	case "junit", "checkstyle":
		for d := xml.NewDecoder(strings.NewReader(out)); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				return err
			}
		}
	case "conllu":
		return conllutest.Validate(out)
	}
	return nil
}

// onDisk are the flags that name files, programs' revisions or places to write to: a
// fuzzer must not choose them.
var onDisk = []string{"config", "baseline", "write-baseline", "fix", "changed-since", "dictionary", "lexicon", "against", "help"}

// FuzzFlags runs any command with two of its flags, one of which has any value: an exit
// code of ours, a word on standard error for a failure, and well-formed output.
func FuzzFlags(f *testing.F) {
	names := []string{"normalize", "tokenize", "stem", "analyze", "keywords", "entities", "statements", "summarize", "check", "dedup", "stats", "concord", "explain", "schema", "version"}
	values := []string{"", "0", "1", "-1", "3", "0.5", "1e99", "NaN", "true", "all", "jsonl", "json", "conllu", "tsv", "html", "none", "auto", "قول", "2024-02-30", "99999999999999999999", "NOUN", "lemma", "utf16", "64KiB", "\x00"}
	flags := map[string][]string{}
	cmd := newRootCmd(&app{streams: &streams{out: io.Discard, err: io.Discard}})
	for _, sub := range cmd.Commands() {
		flags[sub.Name()] = openFlags(sub)
	}
	for c, name := range names {
		for i, flag := range flags[name] {
			f.Add([]byte(hostileSeeds[(c+i)%len(hostileSeeds)]), uint8(c), uint8(i), uint8(i*7), uint8(i*11), values[(c+i)%len(values)])
			if flag == "output" {
				for _, v := range []string{"jsonl", "json", "conllu", "tsv", "html", "sarif"} {
					f.Add([]byte("قال الوزير: \"نعم\".\n"), uint8(c), uint8(i), uint8(0), uint8(0), v)
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, in []byte, command, first, second, known uint8, value string) {
		name := names[int(command)%len(names)]
		args := []string{name}
		if of := flags[name]; len(of) > 0 {
			args = append(args,
				"--"+of[int(second)%len(of)]+"="+values[int(known)%len(values)],
				"--"+of[int(first)%len(of)]+"="+value)
		}
		switch name {
		case "concord", "explain":
			args = append(args, "--", value)
		}
		runFuzzed(t, args, in)
	})
}

// openFlags are the flags of a command that do not touch the disk.
func openFlags(cmd *cobra.Command) (names []string) {
	cmd.InheritedFlags() // adds those of the root
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if !slices.Contains(onDisk, f.Name) {
			names = append(names, f.Name)
		}
	})
	return names
}

// FuzzConfig: any configuration file gives settings or an error.
func FuzzConfig(f *testing.F) {
	for _, s := range []string{"jobs: 4\nkeywords:\n  limit: 15\n", "check:\n  rules: {script/*: off}\n", "jobs: [1]\n", "- a\n", "x: 1\n", "keywords: 7\n", "keywords: {limit: &a [*a]}\n", "\t", "jobs: 1\njobs: 2\n"} {
		f.Add([]byte(s), "keywords")
	}
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		cmd := newRootCmd(&app{streams: &streams{out: io.Discard, err: io.Discard}})
		sub, _, err := cmd.Find([]string{name})
		if err != nil || sub == cmd {
			return
		}
		settings, err := readConfig("x.yaml", data, sub)
		if err != nil {
			return
		}
		for k, s := range settings {
			if f := sub.Flags().Lookup(k); f != nil {
				_ = f.Value.Set(s.value) // an error is told with the place
			}
			if !strings.HasPrefix(s.place, "x.yaml:") {
				t.Fatalf("place %q", s.place)
			}
		}
	})
}

// FuzzByteSize: a size that is accepted is printed as a size that means the same.
func FuzzByteSize(f *testing.F) {
	for _, s := range []string{"1", "64MiB", " 1 GiB ", "0", "-1k", "9223372036854775807", "9007199254740992k", "1b", "kib"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var b, again byteSize
		if b.Set(s) != nil {
			return
		}
		if err := again.Set(b.String()); err != nil || again != b || b <= 0 {
			t.Fatalf("%q is %d, %q, %d, %v", s, b, b.String(), again, err)
		}
	})
}
