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

// prefixes is a set of the first four letters of folded words, with a few more that hash
// alike.
type prefixes [1 << 12]bool

// add adds word.
func (p *prefixes) add(word string) {
	var b [8]byte
	copy(b[:], word)
	p[prefixHash(load8(string(b[:]), 0))] = true
}

func prefixHash(x uint64) uint64 { return x * 0x9E3779B97F4A7C15 >> 52 }

// mayHold reports whether the word text[start:end], not folded, may fold to one in the set.
// Most words are sorted out by their first letters, where folding would not change these.
func (p *prefixes) mayHold(text string, start, end int) bool {
	size := min(end-start, 8)
	if start+8 > len(text) || size%2 != 0 {
		return true
	}
	first := uint64(1)<<(8*size) - 1 // the bytes of the word
	x := load8(text, start) & first
	r := x&ones<<6 | x>>8&(0x3F*ones)
	plain := unfolded[r&0x7F] & unfolded[r>>16&0x7F] & unfolded[r>>32&0x7F] & unfolded[r>>48&0x7F]
	if (x&(0xC0FE*ones)^0x80D8*ones)&first != 0 || plain == 0 {
		return true
	}
	return p[prefixHash(x)]
}

// unfolded is 1 for the characters of U+0600–U+067F that foldKey leaves as they are. That
// the first is one of them serves for the rest of short words.
var unfolded = func() (t [128]uint8) {
	for i := range t {
		if i == 0 || isPlain(0xD8|byte(i>>6), 0x80|byte(i&0x3F)) {
			t[i] = 1
		}
	}
	return t
}()
