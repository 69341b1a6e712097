package check

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// context is how many characters on each side of a finding, within its line, its
// fingerprint knows.
const context = 24

// fingerprints gives each finding a fingerprint of its rule, the text under it and the
// text around it, so that it stays the same when lines move. Equal ones are numbered.
func fingerprints(text string, fs []document.Finding) {
	seen := make(map[string]int, len(fs))
	for i := range fs {
		f := &fs[i]
		if f.Fingerprint == "" {
			f.Fingerprint = fingerprint(text, f)
		}
		n := seen[f.Fingerprint]
		seen[f.Fingerprint]++
		if n > 0 {
			f.Fingerprint += fmt.Sprintf("-%d", n+1)
		}
	}
}

func fingerprint(text string, f *document.Finding) string {
	from, to := f.Start, f.End
	for n := 0; n < context && from > 0; n++ {
		r, w := utf8.DecodeLastRuneInString(text[:from])
		if isLineEnd(r) {
			break
		}
		from -= w
	}
	for n := 0; n < context && to < len(text); n++ {
		r, w := utf8.DecodeRuneInString(text[to:])
		if isLineEnd(r) {
			break
		}
		to += w
	}
	h := fnv.New64a()
	h.Write([]byte(f.Rule))
	h.Write([]byte{0})
	h.Write([]byte(squeeze(text[from:f.Start])))
	h.Write([]byte{0})
	h.Write([]byte(text[f.Start:f.End]))
	h.Write([]byte{0})
	h.Write([]byte(squeeze(text[f.End:to])))
	return fmt.Sprintf("%016x", h.Sum64())
}

// squeeze returns s with every run of white space as one space.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
}
