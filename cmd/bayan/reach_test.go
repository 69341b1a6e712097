package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// reaches are the files that may do what all others must not: run a program, or write
// where the user asked for it or in the folder for temporary files.
var reaches = map[string][]string{
	"os/exec":       {"cmd/bayan/checkfix.go"}, // git, for --changed-since
	"os.Create":     {"cmd/bayan/checkrun.go"}, // --write-baseline
	"os.CreateTemp": {"cmd/bayan/checkfix.go", "cmd/bayan/checkspool.go", "pkg/check/minhash/spill.go"},
	"os.Remove":     {"cmd/bayan/checkfix.go", "cmd/bayan/checkspool.go", "pkg/check/minhash/spill.go"},
	"os.Rename":     {"cmd/bayan/checkfix.go"}, // --fix
}

// writers are the functions of os that change files or start programs.
var writers = strings.Fields("Create CreateTemp WriteFile OpenFile OpenRoot Mkdir MkdirAll MkdirTemp Remove RemoveAll Rename Symlink Link Truncate Chmod Chown Chtimes StartProcess CopyFS")

// TestReach: no file of ours uses the network, runs a program or writes files but those
// in reaches.
func TestReach(t *testing.T) {
	top := root(t)
	for _, dir := range []string{"cmd", "pkg"} {
		err := filepath.WalkDir(filepath.Join(top, dir), func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			name, err := filepath.Rel(top, path)
			if err != nil {
				return err
			}
			for _, use := range uses(f) {
				if !slices.Contains(reaches[use], filepath.ToSlash(name)) {
					t.Errorf("%s uses %s", name, use)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// uses returns what a file does beyond computing and reading.
func uses(f *ast.File) (found []string) {
	for _, i := range f.Imports {
		path, _ := strconv.Unquote(i.Path.Value)
		if path == "net" || strings.HasPrefix(path, "net/") || path == "os/exec" || path == "plugin" || path == "C" {
			found = append(found, path)
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == "os" && slices.Contains(writers, s.Sel.Name) {
				found = append(found, "os."+s.Sel.Name)
			}
		}
		return true
	})
	return found
}
