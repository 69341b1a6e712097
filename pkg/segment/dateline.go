package segment

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// maxDateline bounds a dateline in tokens.
const maxDateline = 14

// Dateline returns the number of tokens of sentence s of d that name place and agency before
// the news begins, «دبي (CNN)-- »: all up to the dashes behind a bracket; 0 where there is no
// dateline. d must have tokens.
func Dateline(d *document.Document, s *document.Sentence) int {
	for t := s.First; t+1 < min(s.Last, s.First+maxDateline); t++ {
		if d.Text[d.Tokens[t].Start] != ')' {
			continue
		}
		n := t + 1
		for n < s.Last && isDash(d.Text[d.Tokens[n].Start:]) {
			n++
		}
		if n > t+1 && n < s.Last {
			return n - s.First
		}
		return 0
	}
	return 0
}

// isDash reports whether s begins with a hyphen or a dash.
func isDash(s string) bool {
	return strings.HasPrefix(s, "-") || strings.HasPrefix(s, "–") || strings.HasPrefix(s, "—")
}
