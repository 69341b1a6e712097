package keyphrase

import (
	"cmp"
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"slices"
)

// backgroundData is made by scripts/keyphrase-counts; see there for its source.
//
//go:embed data/background.bin
var backgroundData []byte

// The layout of a background table: magic, number of documents (uint32), 65,536
// bucket sizes of one byte, then the entries bucket by bucket: 16 bits of the
// phrase's hash, document frequency and title frequency as levels of one byte.
// All numbers are little endian. The bucket is the top 16 bits of the hash.
const (
	backgroundMagic = "bkp1"
	buckets         = 1 << 16
	headerSize      = len(backgroundMagic) + 4 + buckets
	entrySize       = 4
	// levels is how many levels the natural logarithm of a count plus one is split into.
	levels = 24
)

var errBackground = errors.New("keyphrase: damaged background table")

// background tells in how many documents of a large news collection a phrase stands.
type background struct {
	documents float64
	// logAll is ln(1 + documents).
	logAll  float32
	starts  []uint32
	entries []byte
	// logs holds ln(1 + count) by level.
	logs [256]float32
}

// loadBackground reads a background table; an empty one knows no phrase.
func loadBackground(data []byte) (*background, error) {
	b := &background{documents: 1, logAll: math.Ln2}
	for i := range b.logs {
		b.logs[i] = float32(i) / levels
	}
	if len(data) == 0 {
		b.starts = make([]uint32, buckets+1)
		return b, nil
	}
	if len(data) < headerSize || string(data[:len(backgroundMagic)]) != backgroundMagic {
		return nil, errBackground
	}
	b.documents = float64(binary.LittleEndian.Uint32(data[len(backgroundMagic):]))
	b.logAll = float32(math.Log(b.documents + 1))
	b.starts = make([]uint32, buckets+1)
	for i, n := range data[headerSize-buckets : headerSize] {
		b.starts[i+1] = b.starts[i] + uint32(n)
	}
	b.entries = data[headerSize:]
	if len(b.entries) != int(b.starts[buckets])*entrySize {
		return nil, errBackground
	}
	return b, nil
}

// find returns ln(1 + n) for the number of documents and of titles that hold the
// phrase of that hash; 0, 0 for phrases that are too rare for the table.
func (b *background) find(hash uint64) (documents, titles float32) {
	bucket := hash >> 48
	tag := uint16(hash >> 32)
	for e := b.starts[bucket]; e < b.starts[bucket+1]; e++ {
		p := b.entries[e*entrySize : e*entrySize+entrySize]
		if binary.LittleEndian.Uint16(p) == tag {
			return b.logs[p[2]], b.logs[p[3]]
		}
	}
	return 0, 0
}

// touch reads what find will read for the hash, so that the memory is near when its time
// has come. It returns a number that means nothing.
func (b *background) touch(hash uint64) uint32 {
	if at := int(b.starts[hash>>48]) * entrySize; at < len(b.entries) {
		return uint32(b.entries[at])
	}
	return 0
}

// idf is the inverse document frequency for ln(1 + documents with the phrase).
func (b *background) idf(logDocuments float32) float32 {
	return b.logAll - logDocuments
}

// Counts is what a background table is made from: by the hash of a phrase, the
// documents and the titles it stands in.
type Counts struct {
	Documents int
	Phrases   map[uint64]Count
}

// Count is the number of documents and of titles that hold a phrase.
type Count struct{ Documents, Titles uint32 }

// Encode returns the table of the phrases.
func (c Counts) Encode() []byte {
	type entry struct {
		hash uint64
		Count
	}
	table := make([][]entry, buckets)
	for h, n := range c.Phrases {
		table[h>>48] = append(table[h>>48], entry{h, n})
	}
	out := make([]byte, headerSize, headerSize+len(c.Phrases)*entrySize)
	copy(out, backgroundMagic)
	binary.LittleEndian.PutUint32(out[len(backgroundMagic):], uint32(c.Documents))
	for i, bucket := range table {
		// The commonest first, so that a bucket that is too full loses the rarest.
		slices.SortFunc(bucket, func(a, b entry) int {
			return cmp.Or(cmp.Compare(b.Documents, a.Documents), cmp.Compare(a.hash, b.hash))
		})
		bucket = bucket[:min(len(bucket), 255)]
		out[headerSize-buckets+i] = byte(len(bucket))
		for _, e := range bucket {
			out = binary.LittleEndian.AppendUint16(out, uint16(e.hash>>32))
			out = append(out, level(e.Documents), level(e.Titles))
		}
	}
	return out
}

// level is the level of a count.
func level(n uint32) byte { return byte(min(255, math.Round(math.Log1p(float64(n))*levels))) }
