package statement_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestPatterns reads the sentences of testdata/patterns.txt with every choice of their lists: each must have a
// statement with the cue, speaker and target that its pattern names, whose content leaves out what it must.
func TestPatterns(t *testing.T) {
	parts := readGrid(t, "testdata/patterns.txt")
	apply := run(t)
	failed, all := 0, 0
	for _, fields := range parts["patterns"] {
		for _, p := range expand(pattern{fields[0], fields[1], fields[2], fields[3], fields[4]}, parts) {
			all++
			if p.holds(apply(p.sentence)) {
				continue
			}
			if failed++; failed <= 20 {
				t.Errorf("%s\nwant %s: %s → %s", p.sentence, p.cue, p.speaker, p.target)
			}
		}
	}
	t.Logf("%d of %d sentences fail", failed, all)
}

// pattern is a sentence with what its statement has; - stands for nothing.
type pattern struct{ sentence, cue, speaker, target, absent string }

// expand replaces the first list that the sentence names by each of its choices, and so on.
func expand(p pattern, parts map[string][][]string) []pattern {
	open := strings.IndexByte(p.sentence, '{')
	if open < 0 {
		return []pattern{p}
	}
	list, _, _ := strings.Cut(p.sentence[open+1:], "}")
	var out []pattern
	for _, choice := range parts["list "+list] {
		form, name := choice[0], choice[len(choice)-1]
		slot := "{" + list + "}"
		q := pattern{strings.ReplaceAll(p.sentence, slot, form), p.cue, strings.ReplaceAll(p.speaker, slot, name), strings.ReplaceAll(p.target, slot, name), strings.ReplaceAll(p.absent, slot, form)}
		out = append(out, expand(joinLam(q), parts)...)
	}
	return out
}

// joinLam writes ل and the article behind it as one word (لالسلطات: للسلطات).
func joinLam(p pattern) pattern {
	p.sentence = strings.ReplaceAll(p.sentence, " لال", " لل")
	return p
}

// holds reports whether the document has the statement of the pattern.
func (p *pattern) holds(d *document.Document) bool {
	return slices.ContainsFunc(d.Statements, func(s document.Statement) bool {
		return s.Cue == p.cue && s.Speaker == strings.Trim(p.speaker, "-") &&
			(p.target == "-" || s.Target == p.target) && (p.absent == "-" || !strings.Contains(s.Content, p.absent))
	})
}
