package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// maxShown is the longest text, in characters, that a message in Arabic repeats.
const maxShown = 40

// translate puts the messages of findings in text into Arabic where the settings ask for it.
func (s *Settings) translate(text string, fs []document.Finding) {
	if !s.Arabic {
		return
	}
	for i := range fs {
		f := &fs[i]
		about := shown(text[f.Start:f.End])
		if to := shown(f.Suggestion); about != "" && to != "" {
			about += " ← " + to
		}
		f.Message = s.arabic(f.Rule, about)
	}
}

// arabic is the message of a rule in Arabic: its title and what it is about.
func (s *Settings) arabic(rule, about string) string {
	for i := range s.rules {
		if s.rules[i].ID != rule {
			continue
		}
		if about == "" {
			return s.rules[i].Title.Ar
		}
		return s.rules[i].Title.Ar + ": " + about
	}
	return about
}

// shown returns s when it is short and has a letter to be seen, else "".
func shown(s string) string {
	if utf8.RuneCountInString(s) > maxShown || strings.ContainsAny(s, "\r\n") || !strings.ContainsFunc(s, unicode.IsLetter) {
		return ""
	}
	return s
}
