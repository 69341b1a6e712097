package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/bayan-nlp/bayan/pkg/check"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/source"
	"github.com/bayan-nlp/bayan/pkg/stages"
)

// fixer makes safe replacements in files.
type fixer struct {
	*checkOptions
	settings *check.Settings
	chain    *pipeline.Chain
	edits    int
	files    int
	failed   bool
}

// runFix fixes the files that the arguments name, or shows what would be changed.
func runFix(o *checkOptions, s *check.Settings) error {
	plan, err := pipeline.NewPlan(append(stages.All(stages.Options{}), check.Stage(s)), document.Findings)
	if err != nil {
		return err
	}
	f := &fixer{checkOptions: o, settings: s, chain: pipeline.NewChain(plan)}
	for path, err := range source.Paths(o.args) {
		if err == nil {
			err = f.file(path)
		}
		if err != nil && !errors.Is(err, source.ErrEmpty) {
			f.failed = true
			fmt.Fprintf(o.err, "bayan: %s: %v\n", path, err)
		}
	}
	if o.fix && !o.shared.quiet {
		fmt.Fprintf(o.err, "bayan: %d replacements in %d files\n", f.edits, f.files)
	}
	if f.failed {
		return errReported
	}
	return nil
}

// file fixes one file.
func (f *fixer) file(path string) error {
	if path == "-" {
		return errors.New("standard input cannot be fixed; name files")
	}
	if f.settings.Excluded(path) {
		return nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.Size() > int64(f.shared.maxDocument) && !strings.Contains(path, "json") {
		return fmt.Errorf("larger than --max-document")
	}
	raw, err := os.ReadFile(path)
	if err != nil || len(raw) == 0 {
		return err
	}
	if bytes.HasPrefix(raw, []byte{0x1F, 0x8B}) || bytes.HasPrefix(raw, []byte{0x28, 0xB5, 0x2F, 0xFD}) {
		return nil // packed files are only checked
	}
	fixed, n, err := f.fixed(path, raw)
	if err != nil || n == 0 {
		return err
	}
	f.edits += n
	f.files++
	if f.diff {
		_, err := f.out.Write(diff.Diff("a/"+path, printable(raw), "b/"+path, printable(fixed)))
		return err
	}
	return replaceFile(path, fixed, info)
}

// printable returns data for a diff: what is not UTF-8 is shown decoded.
func printable(data []byte) []byte {
	if enc := source.Detect(data); enc != source.UTF8 && enc != "" {
		return []byte(decodeText("", enc, data).Text)
	}
	return data
}

// fixed returns the bytes of a file with all safe replacements made.
func (f *fixer) fixed(path string, raw []byte) ([]byte, int, error) {
	enc := f.shared.encoding
	if enc == "auto" || enc == "" {
		enc = source.Detect(raw)
	}
	format := f.shared.inputFormat
	if format == source.Auto {
		format = source.FormatOf(path, raw)
	}
	switch {
	case enc == "" || format == source.CoNLLU:
		return raw, 0, nil
	case format == source.JSONLines:
		if enc != source.UTF8 {
			return raw, 0, nil
		}
		return f.records(path, raw)
	}
	read := func(raw []byte) (*document.Document, error) {
		d := decodeText(path, enc, raw)
		return d, f.chain.Apply(d)
	}
	return check.Fix(raw, read, check.FileEdits)
}

// decodeText returns the document of a text file's bytes.
func decodeText(path, enc string, raw []byte) *document.Document {
	c := source.Chunk{Path: path, Format: source.Text, Encoding: enc, Line: 1, Data: raw}
	for item := range c.Items(document.ReadOptions{}) {
		if item.Doc != nil {
			return item.Doc
		}
	}
	return &document.Document{}
}

// records fixes the texts of JSON Lines; lines that hold no document stay as they are.
func (f *fixer) records(path string, raw []byte) ([]byte, int, error) {
	options := f.shared.read()
	var out []byte
	total, number := 0, 0
	in := bufio.NewReader(bytes.NewReader(raw))
	for {
		line, err := in.ReadBytes('\n')
		number++
		body := bytes.TrimRight(line, "\r\n")
		read := func(raw []byte) (*document.Document, error) {
			d, err := document.ParseRecord(raw, document.ReadOptions{TextField: options.TextField, Ignore: 1<<16 - 1})
			if err != nil {
				return nil, err
			}
			d.Origin.Path, d.Origin.Line, d.Origin.Encoding = path, number, source.UTF8
			return d, f.chain.Apply(d)
		}
		edits := func(d *document.Document, raw []byte) []check.Edit {
			return check.RecordEdits(d, raw, options.TextField)
		}
		fixed, n, ferr := check.Fix(body, read, edits)
		if ferr != nil {
			fixed, n = body, 0
		}
		total += n
		out = append(append(out, fixed...), line[len(body):]...)
		if err == io.EOF {
			return out, total, nil
		}
		if err != nil {
			return nil, 0, err
		}
	}
}

// replaceFile writes data beside the file at path and puts it in its place, with the
// same mode.
func replaceFile(path string, data []byte, info os.FileInfo) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".bayan-fix-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err == nil {
		err = tmp.Chmod(info.Mode().Perm())
	}
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

// changedFiles returns the files below args, or below the working folder, that differ
// from the revision or are not in git yet, and still exist.
func changedFiles(ctx context.Context, revision string, args []string) ([]string, error) {
	if strings.HasPrefix(revision, "-") {
		return nil, &usageError{fmt.Errorf("--changed-since %q: no revision", revision)}
	}
	if len(args) == 0 {
		args = []string{"."}
	}
	changed, err := git(ctx, append([]string{"diff", "--name-only", "--relative", "--diff-filter=d", "-z", revision, "--"}, args...)...)
	if err != nil {
		return nil, err
	}
	fresh, err := git(ctx, append([]string{"ls-files", "--others", "--exclude-standard", "-z", "--"}, args...)...)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, path := range append(changed, fresh...) {
		if source.Known(path) {
			files = append(files, path)
		}
	}
	return files, nil
}

// git returns the paths that a git command prints.
func git(ctx context.Context, args ...string) ([]string, error) {
	out, err := exec.CommandContext(ctx, "git", args...).Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return nil, fmt.Errorf("git %s: %s", args[0], strings.TrimSpace(string(exit.Stderr)))
	} else if err != nil {
		return nil, err
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == 0 }), nil
}
