package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestFormatsHaveGoldenFiles: the whole output of every command in every format stands in
// a script of testdata/script.
func TestFormatsHaveGoldenFiles(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(root(t), "testdata", "script", "formats*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no scripts")
	}
	golden := regexp.MustCompile(`exec bayan (\w+) (?:.* )?-o (\w+).*\n(?:sarif-without-rules .*\n)?cmp (?:stdout|log\.sarif) `)
	have := map[string]bool{}
	for _, p := range paths {
		script, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range golden.FindAllStringSubmatch(string(script), -1) {
			have[m[1]+" "+m[2]] = true
		}
	}
	for _, args := range [][]string{
		{"normalize"}, {"tokenize"}, {"stem"}, {"analyze"}, {"keywords"}, {"entities"}, {"statements"}, {"summarize"}, {"check"}, {"dedup"}, {"stats"}, {"concord", "نعم"}, {"compare", "a", "b"},
	} {
		_, told, _ := runCommand(append(args, "-o", "nonsense"), "")
		_, told, ok := strings.Cut(told, "want auto, ")
		told, _, _ = strings.Cut(told, "\n")
		formats := strings.FieldsFunc(strings.ReplaceAll(told, " or ", ","), func(r rune) bool { return r == ',' || r == ' ' })
		if !ok || len(formats) == 0 {
			t.Errorf("%s does not tell its formats", args[0])
		}
		for _, f := range formats {
			if !have[args[0]+" "+f] {
				t.Errorf("%s -o %s: no golden file", args[0], f)
			}
		}
	}
}

// sarifWithoutRules TO writes the last output with only those rules that a finding is of.
func sarifWithoutRules(ts *testscript.TestScript, _ bool, args []string) {
	var log map[string]any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &log))
	run := log["runs"].([]any)[0].(map[string]any)
	driver := run["tool"].(map[string]any)["driver"].(map[string]any)
	used := map[string]bool{}
	for _, r := range run["results"].([]any) {
		used[r.(map[string]any)["ruleId"].(string)] = true
	}
	driver["rules"] = slices.DeleteFunc(driver["rules"].([]any), func(r any) bool { return !used[r.(map[string]any)["id"].(string)] })
	driver["version"] = "x"
	out, err := json.MarshalIndent(log, "", "  ")
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), append(out, '\n'), 0o666))
}
