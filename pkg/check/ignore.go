package check

import (
	"encoding/json"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// ignoreKey is the key of a JSON record that lists rules not to be checked in it.
const ignoreKey = "bayan:ignore"

// The comment lines that switch rules off in a text. A comment line begins with #, //
// or <!--:
//
//	# bayan:ignore RULE, RULE          the next line that is not blank
//	# bayan:ignore-file RULE, RULE     the whole text
//
// RULE is an ID, a family (spelling/*) or nothing for all rules. The line itself is not
// checked.
const (
	ignoreNext = "bayan:ignore"
	ignoreFile = "bayan:ignore-file"
)

// ignores are the places of a document where rules are switched off.
type ignores struct {
	all   []string
	parts []ignored
}

// ignored is a part of the text in which the rules that patterns match are off.
type ignored struct {
	document.Span
	patterns []string
}

// read finds what d says about rules.
func (g *ignores) read(d *document.Document) {
	g.all, g.parts = g.all[:0], g.parts[:0]
	if d.Record != nil {
		for _, f := range d.Record.Fields {
			if f.Key == ignoreKey {
				g.all = append(g.all, ignoreList(f.Raw)...)
			}
		}
	}
	for from := 0; ; {
		k := strings.Index(d.Text[from:], ignoreNext)
		if k < 0 {
			return
		}
		from = g.comment(d.Text, from+k)
	}
}

// ignoreList reads ["rule", …] or "rule"; anything else ignores nothing.
func ignoreList(raw []byte) []string {
	var list []string
	if json.Unmarshal(raw, &list) == nil {
		return list
	}
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return []string{one}
	}
	return nil
}

// comment reads the comment line that holds the byte at and returns its end.
func (g *ignores) comment(text string, at int) int {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	end := len(text)
	if k := strings.IndexByte(text[at:], '\n'); k >= 0 {
		end = at + k
	}
	line := strings.TrimSpace(text[start:end])
	body, ok := cutComment(line)
	if !ok {
		return at + len(ignoreNext)
	}
	g.parts = append(g.parts, ignored{Span: document.Span{Start: start, End: end}})
	if rest, ok := strings.CutPrefix(body, ignoreFile); ok {
		g.all = append(g.all, patterns(rest)...)
		return end
	}
	rest, _ := strings.CutPrefix(body, ignoreNext)
	next := end
	for next < len(text) && (text[next] == '\n' || text[next] == '\r' || text[next] == ' ') {
		next++
	}
	stop := len(text)
	if k := strings.IndexByte(text[next:], '\n'); k >= 0 {
		stop = next + k + 1
	}
	g.parts = append(g.parts, ignored{Span: document.Span{Start: next, End: stop}, patterns: patterns(rest)})
	return end
}

// cutComment strips the comment signs from a line that is an ignore comment.
func cutComment(line string) (body string, ok bool) {
	switch {
	case strings.HasPrefix(line, "#"):
		body = strings.TrimLeft(line, "# ")
	case strings.HasPrefix(line, "//"):
		body = strings.TrimSpace(line[2:])
	case strings.HasPrefix(line, "<!--"):
		body = strings.TrimSpace(strings.TrimSuffix(line[4:], "-->"))
	default:
		return "", false
	}
	return body, strings.HasPrefix(body, ignoreNext)
}

// patterns splits a list of rules; none means all.
func patterns(s string) []string {
	list := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\r' })
	if len(list) == 0 {
		return []string{"**"}
	}
	return list
}

// covers reports whether f is switched off where it stands.
func (g *ignores) covers(f document.Finding) bool {
	if matchAny(g.all, f.Rule) {
		return true
	}
	for _, p := range g.parts {
		if p.Start <= f.Start && f.Start < p.End && (p.patterns == nil || matchAny(p.patterns, f.Rule)) {
			return true
		}
	}
	return false
}

// matchAny reports whether one of the patterns matches the rule: its ID, a glob such as
// spelling/*, or the name of a family.
func matchAny(patterns []string, rule string) bool {
	for _, p := range patterns {
		if p == rule || p == "all" || p == "*" {
			return true
		}
		if family, _, _ := strings.Cut(rule, "/"); p == family {
			return true
		}
		if ok, _ := doublestar.Match(p, rule); ok {
			return true
		}
	}
	return false
}
