package lexicon

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// mergeNames leaves one entry of each proper name: lists of given names, families and
// places overlap. The entry with a root stands (مُحَمَّد under حمد), what the
// others allow is added to it: the article, the use as a common name.
func mergeNames(entries []Entry) []Entry {
	first := map[string]int{}
	out := make([]Entry, 0, len(entries))
	for _, e := range entries {
		if e.Class != "p" || e.AyaSpell || strings.Contains(e.Lemma, " ") {
			out = append(out, e)
			continue
		}
		b := inflect.Unmark(e.Lemma)
		if rest, ok := strings.CutPrefix(b, "ال"); ok && len([]rune(rest)) > 2 {
			b = rest
		}
		i, ok := first[b]
		if !ok {
			first[b] = len(out)
			out = append(out, e)
			continue
		}
		old := out[i]
		if old.Root == "" && e.Root != "" {
			old, e = e, old
		}
		if e.Flags&FlagTitleName == 0 {
			old.Flags &^= FlagTitleName
		}
		if e.Flags&FlagRare == 0 {
			old.Flags &^= FlagRare
		}
		out[i] = old
	}
	return out
}

// name adds a proper name; of a name of several words each part that is no common word is one.
func (x *expander) name(e Entry, k Kind) {
	parts := strings.Fields(e.Lemma)
	for _, p := range parts {
		art := strings.HasPrefix(inflect.Unmark(p), "ال") && len([]rune(inflect.Unmark(p))) > 4
		lemma := p
		if art {
			if len(parts) > 1 {
				continue
			}
			_, lemma, _ = strings.Cut(p, "ل")
			lemma = strings.TrimLeft(lemma, "ْ")
		}
		kk := k | KindName
		if len(parts) > 1 {
			if len([]rune(p)) < 3 || x.have["part\t"+p] || x.have[key(p, "p", "*")] {
				continue
			}
			x.have["part\t"+p] = true
			kk |= KindRare
		}
		if e.Flags&FlagTitleName == 0 && len(parts) == 1 {
			art = true // the sources give names without their article (عراق)
		}
		if b, ok := strings.CutSuffix(inflect.Unmark(lemma), "ية"); ok && x.have["nisba\t"+b] {
			kk |= KindRare // السعودية is a country by ellipsis, an adjective most of the time
		}
		g := document.Masc
		if e.Flags&FlagF != 0 || strings.HasSuffix(lemma, "ة") && e.Flags&FlagM == 0 {
			g = document.Fem
		}
		n := inflect.Nominal{Lemma: lemma, Gender: g, Name: true, Art: art}
		x.add(Lexeme{Lemma: lemma, Root: e.Root, UPOS: document.PROPN, Kind: kk, Cells: n.Cells()})
	}
}
