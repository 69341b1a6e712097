// Package conllutest checks CoNLL-U in tests. It knows nothing of the code that writes it.
package conllutest

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Validate checks the format rules of Universal Dependencies that hold
// without syntax (universaldependencies.org/format.html, validator level 1 and
// the text checks of level 2). It is stricter than document.ReadCoNLLU on purpose.
func Validate(data string) error {
	if data == "" {
		return nil
	}
	if !strings.HasSuffix(data, "\n\n") {
		return fmt.Errorf("the last sentence is not followed by an empty line")
	}
	ids := map[string]bool{}
	for i, block := range strings.Split(strings.TrimSuffix(data, "\n\n"), "\n\n") {
		if err := validateSentence(block, ids); err != nil {
			return fmt.Errorf("sentence %d: %w\n%s", i+1, err, block)
		}
	}
	return nil
}

// upos are the parts of speech of Universal Dependencies.
var upos = strings.Fields("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X")

var (
	wordID  = regexp.MustCompile(`^[1-9][0-9]*$`)
	rangeID = regexp.MustCompile(`^([1-9][0-9]*)-([1-9][0-9]*)$`)
	feature = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*=[A-Z0-9][A-Za-z0-9]*$`)
)

func validateSentence(block string, ids map[string]bool) error {
	var text, built string
	next, rangeEnd := 1, 0
	words, inComments := 0, true
	for line := range strings.SplitSeq(block, "\n") {
		if strings.HasPrefix(line, "#") {
			if !inComments {
				return fmt.Errorf("a comment after the first word")
			}
			if v, ok := strings.CutPrefix(line, "# text = "); ok {
				text = v
			}
			if v, ok := strings.CutPrefix(line, "# sent_id = "); ok {
				if ids[v] || strings.ContainsAny(v, " \t") {
					return fmt.Errorf("bad sent_id %q", v)
				}
				ids[v] = true
			}
			continue
		}
		inComments = false
		c := strings.Split(line, "\t")
		if len(c) != 10 {
			return fmt.Errorf("%d columns: %q", len(c), line)
		}
		for k, v := range c {
			if v == "" || k != 9 && strings.TrimSpace(v) != v || strings.Contains(v, "  ") {
				return fmt.Errorf("column %d is empty or has stray spaces: %q", k+1, line)
			}
		}
		if m := rangeID.FindStringSubmatch(c[0]); m != nil {
			a, _ := strconv.Atoi(m[1])
			b, _ := strconv.Atoi(m[2])
			if a != next || b <= a || a <= rangeEnd {
				return fmt.Errorf("bad range %q", c[0])
			}
			rangeEnd = b
			if strings.Join(c[2:9], "") != "_______" {
				return fmt.Errorf("a range with annotation: %q", line)
			}
			built += c[1] + spaceAfter(c[9])
			continue
		}
		if !wordID.MatchString(c[0]) || c[0] != strconv.Itoa(next) {
			return fmt.Errorf("number %q, want %d", c[0], next)
		}
		if next > rangeEnd {
			built += c[1] + spaceAfter(c[9])
		} else if strings.Contains(c[9], "SpaceAfter=") {
			return fmt.Errorf("SpaceAfter inside a range: %q", line)
		}
		next++
		words++
		if !slices.Contains(upos, c[3]) {
			return fmt.Errorf("part of speech %q", c[3])
		}
		if err := validateFeatures(c[5]); err != nil {
			return err
		}
	}
	switch {
	case words == 0:
		return fmt.Errorf("no words")
	case rangeEnd >= next:
		return fmt.Errorf("a range beyond the last word")
	case text == "" || text != strings.TrimSpace(built):
		return fmt.Errorf("# text is %q, the words give %q", text, built)
	}
	return nil
}

func spaceAfter(misc string) string {
	for f := range strings.SplitSeq(misc, "|") {
		if f == "SpaceAfter=No" {
			return ""
		}
	}
	return " "
}

// validateFeatures checks form and order of the FEATS column.
func validateFeatures(feats string) error {
	if feats == "_" {
		return nil
	}
	last := ""
	for f := range strings.SplitSeq(feats, "|") {
		name, _, _ := strings.Cut(strings.ToLower(f), "=")
		if !feature.MatchString(f) || name <= last {
			return fmt.Errorf("feature %q after %q", f, last)
		}
		last = name
	}
	return nil
}
