package lexicon

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
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
				es[i].Closed = strings.HasPrefix(path.Base(name), "closed-")
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

// ParseWeights reads the frequency file (lemma, part of speech, root, weight) and
// the file of ranks (bare lemma, part of speech, root, nats), tab-separated.
func ParseWeights(freq, ranks string) (Weights, error) {
	m, err := table[uint16](freq, 1)
	if err != nil {
		return nil, fmt.Errorf("freq.txt: %w", err)
	}
	r, err := table[float64](ranks, 8)
	if err != nil {
		return nil, fmt.Errorf("ranks.txt: %w", err)
	}
	return func(l *Lexeme) (uint16, int8) {
		bare := fmt.Sprintf("%s\t%s\t%s", inflect.Unmark(l.Lemma), l.UPOS, l.Root)
		return m[FrequencyKey(l)], int8(r[bare])
	}, nil
}

// table reads lines of a key, a tab and a number, which it scales.
func table[T uint16 | float64](text string, scale T) (map[string]T, error) {
	m := map[string]T{}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		i := strings.LastIndexByte(line, '\t')
		if i < 0 {
			return nil, fmt.Errorf("line %d: a column is missing", n+1)
		}
		var w T
		if _, err := fmt.Sscan(line[i+1:], &w); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		m[line[:i]] = w * scale
	}
	return m, nil
}
