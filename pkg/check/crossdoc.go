package check

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// SchemaFinding is the finding for a line of JSON Lines that holds no document. It is
// false when the rule is off for the file.
func (s *Settings) SchemaFinding(path string, line, column int, err error) (Located, bool) {
	if s.levels(path)[schema] == "" || s.excluded(path) {
		return Located{}, false
	}
	return s.bareFinding(schema, path, line, max(column, 1), err.Error(), err.Error()), true
}

// EmptyFinding is the finding for an empty file.
func (s *Settings) EmptyFinding(path string) (Located, bool) {
	if s.levels(path)[emptyDocument] == "" || s.excluded(path) {
		return Located{}, false
	}
	return s.bareFinding(emptyDocument, path, 1, 1, "the file is empty", ""), true
}

// bareFinding is a finding without text under it; about is what a message in Arabic says
// beside the title of the rule.
func (s *Settings) bareFinding(k key, path string, line, column int, message, about string) Located {
	f := document.Finding{Rule: s.rules[k].ID, Level: s.levels(path)[k], Message: message}
	f.Fingerprint = fingerprint(path+message, &document.Finding{Rule: f.Rule})
	if s.Arabic {
		f.Message = s.arabic(f.Rule, about)
	}
	return Located{Finding: f, Path: path, Line: line, Column: column, EndLine: line, EndColumn: column}
}
