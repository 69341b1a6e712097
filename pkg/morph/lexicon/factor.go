package lexicon

import (
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// member is one form of a stem's class: person prefix letter, vocalised ending, tag.
type member struct {
	prefix byte
	ending string
	tag    int
}

// part is the forms of a lexeme that share a stem.
type part struct {
	stem    string // vocalised code
	members []member
}

// coded is a cell in letters code, its person prefix taken off.
type coded struct {
	prefix byte
	pvow   string
	rest   string
	bare   int
	tag    int
	block  inflect.Block
}

// factor splits a paradigm into stems with the endings they take. Forms of one
// block share a stem as long as it stays at most one letter shorter than the
// shortest of them.
func factor(cells []inflect.Cell, tagID func(inflect.Tag) int) []part {
	blocks := map[inflect.Block][]coded{}
	var order []inflect.Block
	for _, c := range cells {
		k := coded{rest: letters.Must(c.Form[c.Prefix:]), tag: tagID(c.Tag), block: c.Block}
		if c.Prefix > 0 {
			p := letters.Must(c.Form[:c.Prefix])
			k.prefix, k.pvow = p[0], p[1:]
		}
		k.bare = len(letters.Unmark(k.rest))
		if _, ok := blocks[c.Block]; !ok {
			order = append(order, c.Block)
		}
		blocks[c.Block] = append(blocks[c.Block], k)
	}
	var out []part
	for _, b := range order {
		out = append(out, factorBlock(blocks[b])...)
	}
	return out
}

func factorBlock(cs []coded) []part {
	shortest := cs[0].bare
	for _, c := range cs {
		shortest = min(shortest, c.bare)
	}
	least := max(1, shortest-1)
	type cluster struct {
		stem string
		in   []coded
	}
	var cl []*cluster
next:
	for _, c := range cs {
		for _, k := range cl {
			n := common(k.stem, c.rest)
			if len(letters.Unmark(k.stem[:n])) >= least {
				k.stem = k.stem[:n]
				k.in = append(k.in, c)
				continue next
			}
		}
		cl = append(cl, &cluster{c.rest, []coded{c}})
	}
	var out []part
	for _, k := range cl {
		p := part{stem: k.stem}
		seen := map[member]bool{}
		for _, c := range k.in {
			// the vowel of the person prefix travels with the ending, before a separator
			m := member{c.prefix, c.pvow + "\x00" + c.rest[len(k.stem):], c.tag}
			if !seen[m] {
				seen[m] = true
				p.members = append(p.members, m)
			}
		}
		sort.Slice(p.members, func(i, j int) bool { return less(p.members[i], p.members[j]) })
		out = append(out, p)
	}
	return out
}

func less(a, b member) bool {
	if a.prefix != b.prefix {
		return a.prefix < b.prefix
	}
	if c := strings.Compare(a.ending, b.ending); c != 0 {
		return c < 0
	}
	return a.tag < b.tag
}

// common is the length of the longest common prefix of a and b that leaves no mark
// at the head of an ending which belongs to a letter with shadda.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
