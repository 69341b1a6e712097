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
	// begins are the first words of phrases.
	begins prefixes
	// networks are the names of social networks that share bars list; shares are they
	// with and without و.
	networks map[string]bool
	shares   prefixes
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
			v.shares.add(f[2])
			v.shares.add("و" + f[2])
			continue
		}
		v.begins.add(f[2])
		v.phrases[f[2]] = append(v.phrases[f[2]], phrase{text: strings.Join(f[2:], " "), match: matchNames[f[1]], reason: f[0]})
	}
	return v
})

// prefixes is a set of the first letters of folded words, with a few more that hash alike:
// of four letters, or of three for words of no more.
type prefixes struct{ three, four [1 << 12]bool }

// add adds word, of which shorter ones than three letters need not be told apart.
func (p *prefixes) add(word string) {
	switch {
	case len(word) >= 8:
		p.four[hash3(word)^hash1(word[6:])] = true
	case len(word) >= 6:
		p.three[hash3(word)] = true
	}
}

// mayHold reports whether word, not folded, may fold to one in the set. Most words are
// sorted out by their first letters, where folding would not change these.
func (p *prefixes) mayHold(word string) bool {
	switch {
	case len(word) < 6 || !isPlain(word[0], word[1]) || !isPlain(word[2], word[3]) || !isPlain(word[4], word[5]):
		return true
	case len(word) == 6:
		return p.three[hash3(word)]
	case len(word) < 8 || !isPlain(word[6], word[7]):
		return true
	}
	return p.four[hash3(word)^hash1(word[6:])]
}

// hash3 mixes the first three Arabic letters of word, of at least six bytes, to twelve
// bits; hash1 does it with one.
func hash3(word string) uint32 {
	h := uint32(word[0])<<24 | uint32(word[1])<<16 | uint32(word[2])<<8 | uint32(word[3])
	return (h*2654435761 ^ (uint32(word[4])<<8|uint32(word[5]))*2246822519) >> 20
}

func hash1(word string) uint32 { return (uint32(word[0])<<8 | uint32(word[1])) * 3266489917 >> 20 }
