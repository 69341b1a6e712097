package morph

import (
	_ "embed"
	"encoding/binary"
	"math"
	"sort"

	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// hostTable tells how often words that the lexicon does not know stand alone in
// news. It holds no words: five bytes an entry, a hash of the folded letters and
// the logarithm of the count, in the order of the hashes.
type hostTable string

//go:embed hosts.bin
var hostBlob string

const hostEntry = 5

// hostHash is FNV-1a.
func hostHash(folded []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range folded {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// count is the approximate count of a word, 0 for one unseen.
func (t hostTable) count(folded []byte) float64 {
	want := hostHash(folded)
	lo, hi := 0, len(t)/hostEntry
	for lo < hi {
		if m := (lo + hi) / 2; t.hash(m) < want {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == len(t)/hostEntry || t.hash(lo) != want {
		return 0
	}
	return math.Exp(float64(t[lo*hostEntry+4]) / 16)
}

func (t hostTable) hash(i int) uint32 {
	b := t[i*hostEntry : i*hostEntry+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// PackHosts makes the table of hosts.bin from the counts of unknown words.
func PackHosts(counts map[string]int) []byte {
	type row struct {
		h uint32
		n int
	}
	var rows []row
	for w, n := range counts {
		code, ok := letters.Encode(w)
		if !ok || n < 2 {
			continue
		}
		rows = append(rows, row{hostHash(letters.FoldAll(nil, []byte(letters.Unmark(code)))), n})
	}
	sort.Slice(rows, func(i, j int) bool {
		if rows[i].h != rows[j].h {
			return rows[i].h < rows[j].h
		}
		return rows[i].n > rows[j].n
	})
	var out []byte
	for i, r := range rows {
		if i > 0 && rows[i-1].h == r.h {
			continue
		}
		out = binary.LittleEndian.AppendUint32(out, r.h)
		out = append(out, byte(math.Min(math.Round(16*math.Log(float64(r.n))), 255)))
	}
	return out
}

// hostLogp weighs the cut of an unknown word behind a proclitic sequence. A host that
// is often seen alone speaks for the cut (لرويترز: رويترز), a whole form that is
// often seen, with a host that never is, against it (برشلونة).
func (a *Analyzer) hostLogp(p *proclitic, host []byte) float32 {
	c := hostTable(hostBlob).count(host)
	switch {
	case p.code == "":
		return float32(math.Log(c + 0.5))
	case p.article:
		return float32(math.Log(c+0.5)) + 3
	case p.class == procConj:
		return float32(math.Log(c+0.3)) + 1.5
	}
	return float32(math.Log(c+0.05)) + 1
}
