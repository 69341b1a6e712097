package check

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// SchemaFinding is the finding for a line of JSON Lines that holds no document. It is
// false when the rule is off for the file.
func (s *Settings) SchemaFinding(path string, line, column int, err error) (Located, bool) {
	level := s.levels(path)[schema]
	if level == "" || s.excluded(path) {
		return Located{}, false
	}
	return bareFinding(s.rules[schema].ID, level, path, line, max(column, 1), err.Error()), true
}

// EmptyFinding is the finding for an empty file.
func (s *Settings) EmptyFinding(path string) (Located, bool) {
	level := s.levels(path)[emptyDocument]
	if level == "" || s.excluded(path) {
		return Located{}, false
	}
	return bareFinding(s.rules[emptyDocument].ID, level, path, 1, 1, "the file is empty"), true
}

// bareFinding is a finding without text under it.
func bareFinding(rule string, level document.Level, path string, line, column int, message string) Located {
	f := document.Finding{Rule: rule, Level: level, Message: message}
	f.Fingerprint = fingerprint(path+message, &document.Finding{Rule: rule})
	return Located{Finding: f, Path: path, Line: line, Column: column, EndLine: line, EndColumn: column}
}
