package statement_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestGrid reads every sentence that the parts of testdata/grid.txt make: each must be one statement with the cue, the
// speaker and the end of the content that its parts name. A rule that takes a setting for a name, or an adjective for
// somebody, fails here whatever the words beside it.
func TestGrid(t *testing.T) {
	parts := readGrid(t, "testdata/grid.txt")
	apply := run(t)
	failed, all := 0, 0
	for _, who := range parts["speakers"] {
		for _, where := range parts["settings"] {
			for _, what := range parts["contents"] {
				g := newGridCase(who, where[0], what)
				for _, frame := range parts["frames"] {
					all++
					if g.holds(frame[0], apply) {
						continue
					}
					if failed++; failed <= 20 {
						t.Errorf("%s\nwant one statement, %s: %s … %s", g.sentence(frame[0]), g.cue, g.speaker, g.last)
					}
				}
			}
		}
	}
	t.Logf("%d of %d sentences fail", failed, all)
}

// readGrid reads the fields of each line under its header "= part".
func readGrid(t *testing.T, name string) map[string][][]string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	parts := map[string][][]string{}
	part := ""
	for s := bufio.NewScanner(f); s.Scan(); {
		line := s.Text()
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '=':
			part = strings.TrimSpace(line[1:])
		default:
			parts[part] = append(parts[part], strings.Split(line, "\t"))
		}
	}
	return parts
}

// gridCase is one combination of a speaker, a setting and a content.
type gridCase struct {
	// as, speaker are the speaker as the sentence has him and as the statement names him.
	as, speaker string
	// cue, content, last are the verb, what follows it, and the last word of that, without ب.
	cue, content, last string
	setting            string
}

// newGridCase makes the case of the fields of three lines.
func newGridCase(who []string, where string, what []string) gridCase {
	g := gridCase{as: who[1], speaker: who[2], cue: what[0], content: what[2], setting: where}
	pronoun := "ه"
	if who[0] == "f" {
		g.cue, pronoun = what[1], "ها"
	}
	if g.setting == "-" {
		g.setting = ""
	}
	g.content = strings.ReplaceAll(g.content, "_", pronoun)
	words := strings.Fields(g.content)
	g.last = strings.Trim(words[len(words)-1], "\"")
	if rest, ok := strings.CutPrefix(g.last, "بال"); ok {
		g.last = "ال" + rest
	}
	return g
}

// sentence puts the case into a frame, in which S, V, A and C stand for its parts.
func (g *gridCase) sentence(frame string) string {
	s := strings.NewReplacer("S", g.as, "V", g.cue, "A", g.setting, "C", g.content).Replace(frame)
	for _, fix := range [][2]string{{"  ", " "}, {" ،", "،"}, {"،،", "،"}} {
		s = strings.ReplaceAll(s, fix[0], fix[1])
	}
	return s
}

// holds reports whether the sentence of the case in a frame is read as it must be.
func (g *gridCase) holds(frame string, apply func(string) *document.Document) bool {
	d := apply(g.sentence(frame))
	if len(d.Statements) != 1 {
		return false
	}
	s := &d.Statements[0]
	return s.Cue == g.cue && s.Speaker == g.speaker && strings.Contains(s.Content, g.last)
}
