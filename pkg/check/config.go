package check

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"
)

// configReader reads the section "check" of a configuration file:
//
//	check:
//	  rules:                       # rule, family or glob: error, warning, hint, on or off
//	    punctuation/ellipsis: off
//	    orthography/*: hint
//	  files:                       # other levels for some paths
//	    - paths: [poems/**]
//	      rules: {orthography/elongation: off}
//	  limits: {sentence-words: 120}
//	  dictionary: [words.txt]      # files with a word a line, or words
//	  exclude: ["**/raw/**"]
//
// Scalars of the section are flags of the command and are passed over.
type configReader struct {
	path string
	s    *Settings
}

// ReadConfig reads the section into s; path is the file's name for messages, and
// dictionary files are looked for beside it. Errors say path:line:column.
func (s *Settings) ReadConfig(path string, section *yaml.Node) error {
	c := &configReader{path, s}
	return c.each(section, func(key, value *yaml.Node) error {
		switch key.Value {
		case "rules":
			return c.levels(value, func(ch levelChange) { s.change(&s.base, ch) })
		case "files":
			return c.files(value)
		case "limits":
			return c.limits(value)
		case "dictionary":
			return c.dictionary(value)
		case "exclude":
			return c.list(value, &s.Exclude)
		}
		if value.Kind == yaml.ScalarNode {
			return nil
		}
		return c.fail(key, "unknown key %q; want rules, files, limits, dictionary or exclude", key.Value)
	})
}

func (c *configReader) fail(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %s", c.path, n.Line, n.Column, fmt.Sprintf(format, args...))
}

// each calls f for the keys of a mapping.
func (c *configReader) each(n *yaml.Node, f func(key, value *yaml.Node) error) error {
	if n.Kind != yaml.MappingNode {
		return c.fail(n, "want keys and values")
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if err := f(n.Content[i], n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

func (c *configReader) levels(n *yaml.Node, set func(levelChange)) error {
	return c.each(n, func(key, value *yaml.Node) error {
		if err := c.s.knows(key.Value); err != nil {
			return c.fail(key, "%v", err)
		}
		level, err := ParseLevel(value.Value)
		if err != nil {
			return c.fail(value, "%v", err)
		}
		set(levelChange{key.Value, level})
		return nil
	})
}

func (c *configReader) files(n *yaml.Node) error {
	if n.Kind != yaml.SequenceNode {
		return c.fail(n, "want a list of paths with rules")
	}
	for _, item := range n.Content {
		var o override
		err := c.each(item, func(key, value *yaml.Node) error {
			switch key.Value {
			case "paths":
				return c.list(value, &o.paths)
			case "rules":
				return c.levels(value, func(ch levelChange) { o.levels = append(o.levels, ch) })
			}
			return c.fail(key, "unknown key %q; want paths or rules", key.Value)
		})
		if err != nil {
			return err
		}
		c.s.parts = append(c.s.parts, o)
	}
	return nil
}

func (c *configReader) list(n *yaml.Node, to *[]string) error {
	if n.Kind != yaml.SequenceNode {
		return c.fail(n, "want a list")
	}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode {
			return c.fail(item, "want a string")
		}
		*to = append(*to, item.Value)
	}
	return nil
}

// limits reads numbers; their names are those of the fields of Limits.
func (c *configReader) limits(n *yaml.Node) error {
	l := &c.s.Limits
	ints := map[string]*int{
		"sentence-words": &l.SentenceWords, "line-characters": &l.LineCharacters, "run-on-words": &l.RunOnWords,
		"min-words": &l.MinWords, "max-words": &l.MaxWords,
	}
	shares := map[string]*float64{
		"symbol-share": &l.SymbolShare, "foreign-share": &l.ForeignShare, "duplicate-lines": &l.DuplicateLines,
		"duplicate-characters": &l.DuplicateChars, "near": &l.Near,
		"top-2-grams": &l.TopGrams[0], "top-3-grams": &l.TopGrams[1], "top-4-grams": &l.TopGrams[2],
	}
	return c.each(n, func(key, value *yaml.Node) error {
		if to := ints[key.Value]; to != nil {
			if err := value.Decode(to); err != nil || *to < 0 {
				return c.fail(value, "%s: want a number", key.Value)
			}
			return nil
		}
		if to := shares[key.Value]; to != nil {
			if err := value.Decode(to); err != nil || *to < 0 || *to > 1 {
				return c.fail(value, "%s: want a share between 0 and 1", key.Value)
			}
			return nil
		}
		return c.fail(key, "unknown limit %q; want %s, %s", key.Value, names(ints), names(shares))
	})
}

func (c *configReader) dictionary(n *yaml.Node) error {
	var items []string
	if n.Kind == yaml.ScalarNode {
		items = []string{n.Value}
	} else if err := c.list(n, &items); err != nil {
		return err
	}
	for _, item := range items {
		if filepath.Ext(item) == "" {
			c.s.AddWords(item)
			continue
		}
		if !filepath.IsAbs(item) {
			item = filepath.Join(filepath.Dir(c.path), item)
		}
		if err := c.s.ReadDictionary(item); err != nil {
			return c.fail(n, "%v", err)
		}
	}
	return nil
}

// ReadDictionary adds the words of a file: one a line, # begins a comment.
func (s *Settings) ReadDictionary(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("dictionary: %w", err)
	}
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		s.AddWords(strings.Fields(line)...)
	}
	return nil
}
