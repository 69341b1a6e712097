package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Settings say which rules are on, at which level and with which bounds. They are
// made by NewSettings, then changed; a Checker only reads them.
type Settings struct {
	// Limits are the bounds of the rules.
	Limits Limits
	// Words are the words that orthography rules let pass, without vowel marks.
	Words map[string]bool
	// Arabic tells to write the messages of findings in Arabic.
	Arabic bool
	// Exclude are globs of paths that are not checked.
	Exclude []string

	rules []Rule
	base  [numRules]document.Level
	parts []override
}

// override is a change of levels for the paths that a glob matches.
type override struct {
	paths  []string
	levels []levelChange
}

// levelChange sets the rules that pattern matches to level; "" is off.
type levelChange struct {
	pattern string
	level   document.Level
}

// Limits are the bounds of the rules of structure and corpus. The repetition bounds are
// those of the MassiveText filter (Rae et al. 2021, table A1).
type Limits struct {
	SentenceWords  int     // a longer sentence is long
	LineCharacters int     // a longer line is long
	RunOnWords     int     // a sentence this long may be a run-on
	MinWords       int     // a shorter document is an outlier; 0 switches it off
	MaxWords       int     // a longer one is an outlier
	SymbolShare    float64 // share of characters that are neither letters nor spaces nor usual marks
	ForeignShare   float64 // share of lines in another language
	DuplicateLines float64 // share of lines that stand more than once
	DuplicateChars float64 // share of characters in such lines
	TopGrams       [3]float64
	Near           float64 // estimated Jaccard similarity from which two documents are near duplicates
}

// DefaultLimits returns the usual bounds.
func DefaultLimits() Limits {
	return Limits{
		SentenceWords: 90, LineCharacters: 8000, RunOnWords: 10,
		MinWords: 0, MaxWords: 100000, SymbolShare: 0.25, ForeignShare: 0.3,
		DuplicateLines: 0.30, DuplicateChars: 0.20, TopGrams: [3]float64{0.20, 0.18, 0.16}, Near: 0.3,
	}
}

// NewSettings returns the default settings.
func NewSettings() *Settings {
	s := &Settings{Limits: DefaultLimits(), Words: map[string]bool{}, rules: Rules()}
	for _, r := range s.rules {
		if !r.Off {
			s.base[r.key] = r.Level
		}
	}
	return s
}

// ParseLevel returns the level of that name; "off" is the empty level, and "on" stands
// for each rule's own.
func ParseLevel(s string) (document.Level, error) {
	switch s {
	case "error", "warning", "hint":
		return document.Level(s), nil
	case "off", "false":
		return "", nil
	case "on", "true":
		return ownLevel, nil
	}
	return "", fmt.Errorf("level %q: want error, warning, hint, on or off", s)
}

// ownLevel stands for the level that a rule has by itself.
const ownLevel document.Level = "on"

// SetLevel changes the level of the rules that pattern matches: an ID, a family, or a
// glob such as script/*. It is an error when none does.
func (s *Settings) SetLevel(pattern string, level document.Level) error {
	if err := s.knows(pattern); err != nil {
		return err
	}
	s.change(&s.base, levelChange{pattern, level})
	return nil
}

func (s *Settings) knows(pattern string) error {
	for i := range s.rules {
		if matchAny([]string{pattern}, s.rules[i].ID) {
			return nil
		}
	}
	return fmt.Errorf("no rule %q; bayan check --list shows all", pattern)
}

func (s *Settings) change(levels *[numRules]document.Level, ch levelChange) {
	for i := range s.rules {
		r := &s.rules[i]
		if !matchAny([]string{ch.pattern}, r.ID) {
			continue
		}
		levels[r.key] = ch.level
		if ch.level == ownLevel {
			levels[r.key] = r.Level
		}
	}
}

// Only switches all rules off but those that one of the patterns matches.
func (s *Settings) Only(patterns []string) error {
	old := s.base
	s.base = [numRules]document.Level{}
	for _, p := range patterns {
		if err := s.knows(p); err != nil {
			return err
		}
		for i := range s.rules {
			r := &s.rules[i]
			if matchAny([]string{p}, r.ID) {
				if s.base[r.key] = old[r.key]; s.base[r.key] == "" {
					s.base[r.key] = r.Level
				}
			}
		}
	}
	return nil
}

// Enabled returns the IDs of the rules that are on, with their levels.
func (s *Settings) Enabled() map[string]document.Level {
	on := map[string]document.Level{}
	for _, r := range s.rules {
		if l := s.base[r.key]; l != "" {
			on[r.ID] = l
		}
	}
	return on
}

// enabled reports whether one of the rules is on somewhere.
func (s *Settings) enabled(keys ...key) bool {
	for _, k := range keys {
		if s.base[k] != "" {
			return true
		}
		for _, p := range s.parts {
			for _, ch := range p.levels {
				if ch.level != "" && matchAny([]string{ch.pattern}, s.rules[k].ID) {
					return true
				}
			}
		}
	}
	return false
}

// Level returns the level of the rule of that ID, "" when it is off or unknown.
func (s *Settings) Level(id string) document.Level {
	for i := range s.rules {
		if s.rules[i].ID == id {
			return s.base[s.rules[i].key]
		}
	}
	return ""
}

// Needs returns the layers that the rules that are on look at.
func (s *Settings) Needs() document.Layer {
	var need document.Layer
	for i := range s.rules {
		if s.enabled(s.rules[i].key) {
			need |= s.rules[i].needs
		}
	}
	return need
}

// levels returns the levels that hold for the file at path.
func (s *Settings) levels(path string) *[numRules]document.Level {
	if len(s.parts) == 0 {
		return &s.base
	}
	levels := s.base
	for _, p := range s.parts {
		if matchPath(p.paths, path) {
			for _, ch := range p.levels {
				s.change(&levels, ch)
			}
		}
	}
	return &levels
}

// excluded reports whether the file at path is not to be checked.
func (s *Settings) excluded(path string) bool { return matchPath(s.Exclude, path) }

// Excluded reports whether the settings say not to check the file at path.
func (s *Settings) Excluded(path string) bool { return s.excluded(path) }

// matchPath reports whether a glob matches path or its end below some folder.
func matchPath(globs []string, path string) bool {
	path = strings.TrimPrefix(path, "./")
	for _, g := range globs {
		if ok, _ := doublestar.Match(g, path); ok {
			return true
		}
		if ok, _ := doublestar.Match("**/"+g, path); ok {
			return true
		}
	}
	return false
}

// AddWords lets words pass the orthography rules.
func (s *Settings) AddWords(words ...string) {
	for _, w := range words {
		s.Words[stripMarks(strings.TrimSpace(w))] = true
	}
}

// names lists the keys of m in order.
func names[V any](m map[string]V) string {
	return strings.Join(slices.Sorted(maps.Keys(m)), ", ")
}
