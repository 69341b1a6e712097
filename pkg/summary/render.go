package summary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// render returns the printed text of u: its part of the document on one line, with
// what is supplied.
func render(text string, u *unit) string {
	if len(u.edits) == 0 && u.closing == "" && lineBreak(text[u.Start:u.End]) < 0 {
		return text[u.Start:u.End]
	}
	var b strings.Builder
	b.Grow(u.Len() + 32)
	slices.SortStableFunc(u.edits, func(a, b edit) int { return a.Start - b.Start })
	at := u.Start
	for _, e := range u.edits {
		if e.Start < at || e.End > u.End {
			continue
		}
		appendLine(&b, text[at:e.Start])
		b.WriteString(e.text)
		at = e.End
	}
	appendLine(&b, text[at:u.End])
	b.WriteString(u.closing)
	return b.String()
}

// appendLine writes s with each run of white space that breaks a line as one space.
func appendLine(b *strings.Builder, s string) {
	for {
		i := lineBreak(s)
		if i < 0 {
			b.WriteString(s)
			return
		}
		b.WriteString(strings.TrimRightFunc(s[:i], unicode.IsSpace))
		s = strings.TrimLeftFunc(s[i:], unicode.IsSpace)
		b.WriteByte(' ')
	}
}

// lineBreak returns where the first character of s that breaks a line stands, -1 for none.
func lineBreak(s string) int {
	for i := range len(s) {
		switch s[i] {
		case '\n', '\r', '\v', '\f':
			return i
		case 0xE2:
			if strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029") {
				return i
			}
		}
	}
	return -1
}

// balanced reports whether every quotation mark of s has its other half.
func balanced(s string) bool {
	straight, guillemets, curly := 0, 0, 0
	for i := range len(s) {
		switch s[i] {
		case '"':
			straight++
		case 0xC2, 0xE2: // the first bytes of the others
			switch r, _ := utf8.DecodeRuneInString(s[i:]); r {
			case '«', '»':
				guillemets++
			case '“', '”', '„', '‟':
				curly++
			}
		}
	}
	return straight%2 == 0 && guillemets%2 == 0 && curly%2 == 0
}

// joinText returns the text of the chosen units, each on a line of its own.
func joinText(v *view, chosen []pick) string {
	var b strings.Builder
	for n, p := range chosen {
		if n > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(v.units[p.unit].text)
	}
	return b.String()
}
