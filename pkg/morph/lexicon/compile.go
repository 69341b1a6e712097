package lexicon

import (
	"encoding/binary"
	"fmt"
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// Weights gives the frequency weight of a lexeme, 0 for unseen ones, and its rank:
// a preference set by hand, in eighths of a nat.
type Weights func(l *Lexeme) (weight uint16, rank int8)

// compiler collects the tables of the compiled lexicon.
type compiler struct {
	pool      []byte
	poolIndex map[string]uint32
	tags      []inflect.Tag
	tagIndex  map[inflect.Tag]int
	endings   []string // prefix letter + folded letters
	endIndex  map[string]uint16
	classes   [][]byte
	classIx   map[string]int
	segs      []string
	segIndex  map[string]int
	stems     map[string][]stemEntry
	lexemes   []byte
	count     int
}

type stemEntry struct{ spelling, lexeme, class uint32 }

// Compile builds the compiled form of the lexemes. The same input gives the same bytes.
func Compile(lexemes []Lexeme, weights Weights) ([]byte, error) {
	c := &compiler{poolIndex: map[string]uint32{}, tagIndex: map[inflect.Tag]int{}, endIndex: map[string]uint16{},
		classIx: map[string]int{}, segIndex: map[string]int{"": 0}, segs: []string{""}, stems: map[string][]stemEntry{}}
	c.pool = append(c.pool, 0)
	c.poolIndex[""] = 0
	for i := range lexemes {
		if err := c.lexeme(&lexemes[i], weights); err != nil {
			return nil, err
		}
	}
	if len(c.pool) >= 1<<24 || c.count >= 1<<24 || len(c.classes) >= oddBit || len(c.endings) >= 1<<16 || len(c.tags) >= oddBit {
		return nil, fmt.Errorf("the lexicon is too large for its format: %d bytes of strings, %d lexemes, %d classes, %d endings", len(c.pool), c.count, len(c.classes), len(c.endings))
	}
	return c.assemble(), nil
}

func (c *compiler) str(s string) uint32 {
	if o, ok := c.poolIndex[s]; ok {
		return o
	}
	o := uint32(len(c.pool))
	c.poolIndex[s] = o
	c.pool = append(c.pool, byte(len(s)))
	c.pool = append(c.pool, s...)
	return o
}

func (c *compiler) tagID(special uint8) func(inflect.Tag) int {
	return func(t inflect.Tag) int {
		t.Special = special
		id, ok := c.tagIndex[t]
		if !ok {
			id = len(c.tags)
			c.tags = append(c.tags, t)
			c.tagIndex[t] = id
		}
		return id
	}
}

func (c *compiler) lexeme(l *Lexeme, weights Weights) error {
	special, ok := fineNumber(l.Fine)
	if !ok {
		return fmt.Errorf("%s: unknown grammar class %q", l.Lemma, l.Fine)
	}
	segs := strings.Join(l.Segs, "+")
	sid, ok := c.segIndex[segs]
	if !ok {
		sid = len(c.segs)
		c.segs = append(c.segs, segs)
		c.segIndex[segs] = sid
	}
	var w uint16
	var rank int8
	if weights != nil {
		w, rank = weights(l)
	}
	b := put24(c.lexemes, c.str(letters.Must(l.Lemma)))
	b = put24(b, c.str(letters.Must(l.Root)))
	b = append(b, byte(l.UPOS), byte(l.Kind))
	b = binary.LittleEndian.AppendUint16(b, w)
	c.lexemes = append(b, special, byte(sid), byte(rank))
	for _, p := range factor(l.Cells, c.tagID(special)) {
		folded := string(letters.FoldAll(nil, []byte(letters.Unmark(p.stem))))
		if len(folded) > 60 {
			continue
		}
		class := c.class(p.members)
		c.stems[folded] = append(c.stems[folded], stemEntry{c.str(p.stem), uint32(c.count), uint32(class | odd(p.stem, folded))})
	}
	c.count++
	return nil
}

func (c *compiler) ending(prefix byte, s string) uint16 {
	k := string(append([]byte{letters.Fold(prefix)}, letters.FoldAll(nil, []byte(s))...))
	id, ok := c.endIndex[k]
	if !ok {
		id = uint16(len(c.endings))
		c.endings = append(c.endings, k)
		c.endIndex[k] = id
	}
	return id
}

func (c *compiler) class(ms []member) int {
	type rec struct {
		ending, tag uint16
		spelling    uint32
		prefix      byte
	}
	recs := make([]rec, 0, len(ms))
	for _, m := range ms {
		_, end, _ := strings.Cut(m.ending, "\x00")
		id := c.ending(m.prefix, letters.Unmark(end))
		recs = append(recs, rec{id, uint16(m.tag | odd(end, c.endings[id][1:])), c.str(m.ending), m.prefix})
	}
	sort.SliceStable(recs, func(i, j int) bool { return recs[i].ending < recs[j].ending })
	var b []byte
	for _, r := range recs {
		b = binary.LittleEndian.AppendUint16(b, r.ending)
		b = binary.LittleEndian.AppendUint16(b, r.tag)
		b = put24(b, r.spelling)
		b = append(b, r.prefix)
	}
	id, ok := c.classIx[string(b)]
	if !ok {
		id = len(c.classes)
		c.classes = append(c.classes, b)
		c.classIx[string(b)] = id
	}
	return id
}

// odd is oddBit when the letters of a spelling are not its folded form, 0 otherwise.
func odd(spelling, folded string) int {
	i := 0
	for _, c := range []byte(spelling) {
		if letters.IsMark(c) {
			continue
		}
		if i >= len(folded) || folded[i] != c {
			return oddBit
		}
		i++
	}
	return 0
}

func put24(b []byte, v uint32) []byte { return append(b, byte(v), byte(v>>8), byte(v>>16)) }

// assemble lays the sections out behind the header.
func (c *compiler) assemble() []byte {
	out := make([]byte, headerSize)
	copy(out, magic)
	var head [headerWords]uint32 // written last: out moves as it grows
	set := func(word int, v int) { head[word] = uint32(v) }
	set(hStrings, len(out))
	out = append(out, c.pool...)
	set(hLexemes, len(out))
	set(hLexemeCount, c.count)
	out = append(out, c.lexemes...)
	set(hTags, len(out))
	set(hTagCount, len(c.tags))
	for _, t := range c.tags {
		out = append(out, packTag(t)...)
	}
	out = c.putEndings(out, set)
	set(hClasses, len(out))
	set(hClassCount, len(c.classes))
	off := 0
	for _, k := range c.classes {
		out = binary.LittleEndian.AppendUint32(out, uint32(off))
		off += len(k)
	}
	out = binary.LittleEndian.AppendUint32(out, uint32(off))
	for _, k := range c.classes {
		out = append(out, k...)
	}
	out = c.putStems(out, set)
	set(hSegs, len(out))
	set(hSegCount, len(c.segs))
	for _, s := range c.segs {
		out = append(out, byte(len(s)))
		out = append(out, s...)
	}
	for i, v := range head {
		binary.LittleEndian.PutUint32(out[len(magic)+4*i:], v)
	}
	return out
}

func (c *compiler) putEndings(out []byte, set func(int, int)) []byte {
	slots := 1
	for slots < 2*len(c.endings) {
		slots *= 2
	}
	table := make([]uint16, slots)
	offsets := make([]uint32, 0, len(c.endings))
	var body []byte
	for i, e := range c.endings {
		offsets = append(offsets, uint32(len(body)))
		body = append(body, e[0], byte(len(e)-1))
		body = append(body, e[1:]...)
		h := hash(e[0], []byte(e[1:])) & uint32(slots-1)
		for table[h] != 0 {
			h = (h + 1) & uint32(slots-1)
		}
		table[h] = uint16(i + 1)
	}
	set(hEndingHash, len(out))
	set(hEndingSlots, slots)
	for _, v := range table {
		out = binary.LittleEndian.AppendUint16(out, v)
	}
	set(hEndings, len(out))
	set(hEndingCount, len(c.endings))
	for _, o := range offsets {
		out = binary.LittleEndian.AppendUint32(out, o)
	}
	return append(out, body...)
}

func (c *compiler) putStems(out []byte, set func(int, int)) []byte {
	keys := make([]string, 0, len(c.stems))
	for k := range c.stems {
		keys = append(keys, k)
	}
	buckets := 1
	for buckets < len(keys)/2 {
		buckets *= 2
	}
	place := func(k string) uint32 { return hash(0, []byte(k)) & uint32(buckets-1) }
	sort.Slice(keys, func(i, j int) bool {
		if a, b := place(keys[i]), place(keys[j]); a != b {
			return a < b
		}
		return keys[i] < keys[j]
	})
	var body []byte
	starts := make([]uint32, buckets+1)
	next := 0
	for _, k := range keys {
		for b := int(place(k)); next <= b; next++ {
			starts[next] = uint32(len(body))
		}
		es := c.stems[k]
		body = append(body, byte(len(k)))
		body = append(body, k...)
		body = binary.LittleEndian.AppendUint16(body, uint16(len(es)))
		for _, e := range es {
			body = put24(put24(body, e.spelling), e.lexeme)
			body = binary.LittleEndian.AppendUint16(body, uint16(e.class))
		}
	}
	for ; next <= buckets; next++ {
		starts[next] = uint32(len(body))
	}
	set(hBuckets, len(out))
	set(hBucketCount, buckets)
	for _, s := range starts {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	set(hStems, len(out))
	set(hFilter, len(out)+len(body))
	filter := stemFilter(keys)
	set(hFilterBits, 8*len(filter))
	return append(append(out, body...), filter...)
}

// stemFilter has a bit set for the hash of each stem, at most one in eight.
func stemFilter(stems []string) []byte {
	bits := 8
	for bits < 8*len(stems) {
		bits *= 2
	}
	filter := make([]byte, bits/8)
	for _, k := range stems {
		b := hash(0, []byte(k)) & uint32(bits-1)
		filter[b/8] |= 1 << (b % 8)
	}
	return filter
}

func packTag(t inflect.Tag) []byte {
	var flags byte
	if t.Broken {
		flags |= 1
	}
	if t.Variant {
		flags |= 2
	}
	return []byte{byte(t.Gender), byte(t.Number), byte(t.Person), byte(t.Aspect), byte(t.Voice), byte(t.Moods), byte(t.Cases), byte(t.Attach), flags, t.Special, 0, 0}
}

func unpackTag(b string) inflect.Tag {
	return inflect.Tag{Gender: document.Gender(b[0]), Number: document.Numerus(b[1]), Person: document.Person3(b[2]), Aspect: document.Aspect(b[3]),
		Voice: document.Voice(b[4]), Moods: inflect.Set(b[5]), Cases: inflect.Set(b[6]), Attach: inflect.Attach(b[7]),
		Broken: b[8]&1 != 0, Variant: b[8]&2 != 0, Special: b[9]}
}
