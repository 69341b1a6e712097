package segment

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/openers.txt
var openerData string

//go:embed data/boilerplate.txt
var boilerplateData string

// vocabulary holds the word lists of the sentence and line rules, read once.
type vocabulary struct {
	// opens usually begin a sentence, reports are speech verbs without a conjunction.
	// domains end the Arabic name of a site (كوم).
	opens, reports, domains map[string]bool
	// phrases are the boilerplate phrases by their first word.
	phrases map[string][]phrase
	// begins tells by beginHash with which letters phrases begin.
	begins [1 << 12]bool
	// networks are the names of social networks that share bars list.
	networks map[string]bool
}

// phrase is one entry of data/boilerplate.txt, folded by foldKey.
type phrase struct {
	text  string
	match match
	// reason is the category: promotion, tail, related …
	reason string
}

// match says where in a line a phrase must stand.
type match uint8

const (
	matchLine  match = iota // it is the whole line
	matchStart              // the line begins with it
	matchAny                // it stands anywhere in a short line
)

var matchNames = map[string]match{"line": matchLine, "start": matchStart, "any": matchAny}

var loadVocabulary = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{opens: map[string]bool{}, reports: map[string]bool{}, domains: map[string]bool{}, phrases: map[string][]phrase{}, networks: map[string]bool{}}
	for line := range strings.Lines(openerData) {
		f := strings.Fields(line)
		if len(f) != 2 {
			continue
		}
		word := string(foldKey(nil, f[1]))
		switch f[0] {
		case "opens":
			v.opens[word] = true
		case "domain":
			v.domains[word] = true
		case "reports":
			v.reports[word] = true
			v.opens["و"+word] = true
		}
	}
	for line := range strings.Lines(boilerplateData) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0][0] == '#' {
			continue
		}
		for i := 2; i < len(f); i++ {
			f[i] = string(foldKey(nil, f[i]))
		}
		if f[1] == "network" {
			v.networks[f[2]] = true
			continue
		}
		v.begin(f[2])
		v.phrases[f[2]] = append(v.phrases[f[2]], phrase{text: strings.Join(f[2:], " "), match: matchNames[f[1]], reason: f[0]})
	}
	return v
})

// begin notes the first letters of word, the first of a phrase.
func (v *vocabulary) begin(word string) {
	if len(word) >= 6 {
		v.begins[beginHash(word)] = true
	}
}

// mayBegin reports whether word may be the first of a phrase. Most words are sorted out
// by their first three letters, where folding would not change these.
func (v *vocabulary) mayBegin(word string) bool {
	return len(word) < 6 || !isPlain(word[0], word[1]) || !isPlain(word[2], word[3]) || !isPlain(word[4], word[5]) || v.begins[beginHash(word)]
}

// beginHash mixes the first three Arabic letters of word, of at least six bytes.
func beginHash(word string) uint32 {
	h := uint32(word[0])<<24 | uint32(word[1])<<16 | uint32(word[2])<<8 | uint32(word[3])
	return (h*2654435761 ^ (uint32(word[4])<<8|uint32(word[5]))*2246822519) >> 20
}
