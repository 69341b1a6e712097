package source

import "iter"

// Paths yields the files that args name, as New reads them, each with the error of
// looking for it. Standard input is "-".
func Paths(args []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for in := range inputs(args) {
			if !yield(in.path, in.err) {
				return
			}
		}
	}
}

// Known reports whether a file's name has one of the endings that are taken from folders.
func Known(path string) bool { return formatOf(path) != Auto }

// ErrEmpty is the problem with a file of no bytes.
var ErrEmpty = errEmpty

// FormatOf returns the format of a file by its name's ending, else by its first bytes.
func FormatOf(path string, data []byte) Format {
	if f := formatOf(path); f != Auto {
		return f
	}
	return sniffFormat(trimPartial(data))
}
