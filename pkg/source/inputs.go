package source

import (
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/klauspost/compress/zstd"
)

// input is one file to read, or an argument that names none.
type input struct {
	path string
	err  error
}

// stdin is the argument that means standard input.
const stdin = "-"

// endings of the files that are taken from folders, with their formats.
var endings = []struct {
	ending string
	format Format
}{
	{".txt", Text}, {".text", Text}, {".md", Text},
	{".jsonl", JSONLines}, {".ndjson", JSONLines},
	{".conllu", CoNLLU},
}

// compressed are the endings that may follow those.
var compressed = []string{".gz", ".zst"}

// formatOf returns the format that a file's name tells, Auto where it tells none.
func formatOf(path string) Format {
	name := strings.ToLower(path)
	for _, z := range compressed {
		name = strings.TrimSuffix(name, z)
	}
	for _, e := range endings {
		if strings.HasSuffix(name, e.ending) {
			return e.format
		}
	}
	return Auto
}

// inputs yields the files that args name. A folder's files come in the order of
// their names; they are listed folder by folder, never all at once.
func inputs(args []string) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, arg := range args {
			if !expand(arg, yield) {
				return
			}
		}
	}
}

// expand yields the files of one argument; it is false when yield was.
func expand(arg string, yield func(input) bool) bool {
	if arg == stdin {
		return yield(input{path: stdin})
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return walk(arg, yield)
	case err == nil:
		return yield(input{path: arg})
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(arg, "*?[{"):
		return glob(arg, yield)
	}
	return yield(input{path: arg, err: err})
}

// walk yields the files of a folder. What cannot be read is told and passed over;
// links to folders are not followed, so that a walk ends.
func walk(root string, yield func(input) bool) bool {
	going, found := true, false
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			found = true
			going = yield(input{path: path, err: err})
		case path != root && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir() && formatOf(path) != Auto && regular(path, e):
			found = true
			going = yield(input{path: path})
		}
		if !going {
			return fs.SkipAll
		}
		if err != nil && e != nil && e.IsDir() {
			return fs.SkipDir
		}
		return nil
	})
	if going && err != nil {
		return yield(input{path: root, err: err})
	}
	if going && !found {
		return yield(input{path: root, err: errors.New("no text or JSON Lines files in the folder (endings .txt .md .jsonl .ndjson .conllu, also with .gz or .zst)")})
	}
	return going
}

// regular reports whether a folder's entry is a file or a link to one.
func regular(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// glob yields the files that match a pattern, sorted.
func glob(pattern string, yield func(input) bool) bool {
	paths, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly(), doublestar.WithNoHidden())
	if err == nil && len(paths) == 0 {
		err = errors.New("no file matches")
	}
	if err != nil {
		return yield(input{path: pattern, err: err})
	}
	slices.Sort(paths)
	for _, p := range paths {
		if !yield(input{path: p}) {
			return false
		}
	}
	return true
}

// plain strips the operation and path from an error of the file system: they are told already.
func plain(err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		err = e.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("no such file or folder")
	case errors.Is(err, fs.ErrPermission):
		return errors.New("permission denied")
	case errors.Is(err, zstd.ErrWindowSizeExceeded):
		return errors.New("packed with more than zstd --long=27, which would take more than 128 MiB to unpack")
	}
	return err
}
