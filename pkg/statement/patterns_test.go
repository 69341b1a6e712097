package statement_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestPatterns reads the sentences of testdata/{patterns,relays,nested,targets}.txt with every choice of their lists:
// each must have a statement with the cue, speaker, target and relay that its pattern names, whose content leaves out
// what it must.
func TestPatterns(t *testing.T) {
	for _, file := range []string{"testdata/patterns.txt", "testdata/relays.txt", "testdata/nested.txt", "testdata/targets.txt"} {
		t.Run(file, func(t *testing.T) { readPatterns(t, file) })
	}
}

func readPatterns(t *testing.T, file string) {
	parts := readGrid(t, file)
	apply := run(t)
	failed, all := 0, 0
	for _, fields := range parts["patterns"] {
		for _, p := range expand(patternOf(fields), parts) {
			all++
			if p.holds(apply(p.sentence)) {
				continue
			}
			if failed++; failed <= 20 {
				t.Errorf("%s\nwant %s: %s → %s (%s)", p.sentence, p.cue, p.speaker, p.target, p.relay)
			}
		}
	}
	t.Logf("%d of %d sentences fail", failed, all)
}

// pattern is a sentence with what its statement has; - stands for nothing.
type pattern struct{ sentence, cue, speaker, target, absent, relay string }

// patternOf makes a pattern of its fields, the relay of which may be left out.
func patternOf(fields []string) pattern {
	p := pattern{fields[0], fields[1], fields[2], fields[3], fields[4], "-"}
	if len(fields) > 5 {
		p.relay = fields[5]
	}
	return p
}

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
		q := pattern{strings.ReplaceAll(p.sentence, slot, form), p.cue, strings.ReplaceAll(p.speaker, slot, name), strings.ReplaceAll(p.target, slot, name), strings.ReplaceAll(p.absent, slot, form), strings.ReplaceAll(p.relay, slot, name)}
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
			(p.target == "-" || s.Target == p.target) && (p.relay == "-" || s.Relay == p.relay) && (p.absent == "-" || !strings.Contains(s.Content, p.absent))
	})
}
