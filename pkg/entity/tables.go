package entity

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"strings"
)

//go:embed data/*.tsv
var dataFiles embed.FS

// row is one line of a data file; header is that of the section ("= speech").
type row struct {
	header string
	fields []string
}

// field returns column i, "" where it is missing or "-".
func (r *row) field(i int) string {
	if i >= len(r.fields) || r.fields[i] == "-" {
		return ""
	}
	return r.fields[i]
}

// eachRow calls read for every line of a data file that is no comment. A file that does
// not exist has no lines.
func eachRow(name string, read func(*row) error) error {
	data, err := dataFiles.ReadFile("data/" + name + ".tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var r row
	n := 0
	for line := range strings.SplitSeq(string(data), "\n") {
		n++
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '=':
			r.header = strings.TrimSpace(line[1:])
			continue
		}
		r.fields = append(r.fields[:0], strings.Split(line, "\t")...)
		if err := read(&r); err != nil {
			return fmt.Errorf("entity: data/%s.tsv:%d: %w", name, n, err)
		}
	}
	return nil
}

// eachName calls f for the names of a cell: groups separated by "؛", variants of one
// name by "|". first is true for the fullest form of each name; a star at the end of a
// form, the sign of a word of other meanings too, is taken off and reported.
func eachName(cell string, f func(form string, first, star bool)) {
	for rest := cell; rest != ""; {
		var group string
		group, rest = cutGroup(rest)
		first := true
		for form := range strings.SplitSeq(group, "|") {
			form, star := cutStar(strings.Trim(form, " "))
			if form == "" || form == "-" {
				continue
			}
			f(form, first, star)
			first = false
		}
	}
}

// cutGroup cuts s at the first "؛" (D8 9B). It looks for the second byte, which is rare:
// D8 leads half of the letters.
func cutGroup(s string) (group, rest string) {
	for from := 1; from < len(s); from++ {
		i := strings.IndexByte(s[from:], 0x9B)
		if i < 0 {
			break
		}
		if from += i; s[from-1] == 0xD8 {
			return s[:from-1], s[from+1:]
		}
	}
	return s, ""
}

// eachWord yields the words of a list separated by blanks.
func eachWord(list string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range strings.SplitSeq(list, " ") {
			if w != "" && !yield(w) {
				return
			}
		}
	}
}

func cutStar(form string) (string, bool) { return strings.CutSuffix(form, "*") }
