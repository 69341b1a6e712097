package lexicon

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"sort"
	"strings"
)

// Sources reads all source files under the lexicon folder: data/*.txt and ayaspell/*.txt, in the order of their names.
func Sources(dir fs.FS) ([]Entry, error) {
	var out []Entry
	for _, sub := range []string{"data", "ayaspell"} {
		files, err := fs.Glob(dir, path.Join(sub, "*.txt"))
		if err != nil {
			return nil, err
		}
		sort.Strings(files)
		for _, name := range files {
			f, err := dir.Open(name)
			if err != nil {
				return nil, err
			}
			es, err := Parse(path.Base(name), f)
			f.Close()
			if err != nil {
				return nil, err
			}
			for i := range es {
				es[i].AyaSpell = sub == "ayaspell"
			}
			out = append(out, es...)
		}
	}
	return out, nil
}

// ReadFile reads one source file of a user.
func ReadFile(name string) ([]Entry, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return Parse(name, f)
}

// FrequencyKey names a lexeme in the frequency file.
func FrequencyKey(l *Lexeme) string {
	return fmt.Sprintf("%s\t%s\t%s", l.Lemma, l.UPOS, l.Root)
}

// ParseWeights reads a frequency file: lemma, part of speech, root and weight, tab-separated.
func ParseWeights(text string) (Weights, error) {
	m := map[string]uint16{}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		i := strings.LastIndexByte(line, '\t')
		var w uint16
		if i < 0 {
			return nil, fmt.Errorf("frequency file, line %d: a column is missing", n+1)
		}
		if _, err := fmt.Sscan(line[i+1:], &w); err != nil {
			return nil, fmt.Errorf("frequency file, line %d: %w", n+1, err)
		}
		m[line[:i]] = w
	}
	return func(l *Lexeme) uint16 { return m[FrequencyKey(l)] }, nil
}
