package lexicon

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

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

// closedUPOS are the parts of speech of the closed classes.
var closedUPOS = map[string]document.UPOS{
	"num": document.NUM, "adv": document.ADV, "prep": document.ADP, "conj": document.CCONJ, "part": document.PART,
	"pron": document.PRON, "dem": document.DET, "rel": document.PRON, "int": document.PRON, "quant": document.NOUN,
	"intj": document.INTJ, "aux": document.AUX, "x": document.X,
}

// closedFine are the grammar classes of words that state none.
var closedFine = map[string]string{
	"num": "NUM", "adv": "ADV", "prep": "PREP", "conj": "CONJ", "part": "OTHERPART", "pron": "PRON", "dem": "DEM",
	"rel": "REL", "int": "INT", "quant": "QUANT", "intj": "INTJ", "aux": "LAYSA", "x": "OTHERPART",
}

func (x *expander) closed(e Entry, k Kind) {
	u := closedUPOS[e.Class]
	if e.HasUPOS {
		u = e.UPOS
	}
	lemma := e.Of
	if lemma == "" {
		lemma = e.Lemma
	}
	fine := e.Fine
	if fine == "" {
		fine = closedFine[e.Class]
	}
	if fine == "NONE" { // inflected like any other word of its part of speech
		fine = ""
	}
	t := inflect.Tag{Gender: e.Feats.Gender, Number: e.Feats.Number, Person: e.Feats.Person, Attach: inflect.Bare}
	if e.Feats.Case != 0 {
		t.Cases = inflect.Of(uint8(e.Feats.Case))
	}
	if e.Class == "aux" {
		t.Aspect, t.Voice = document.Perf, document.Act
	}
	if e.Flags&FlagPronOnly == 0 {
		t.Attach |= inflect.Free
	}
	if e.Flags&FlagPro != 0 {
		t.Attach |= inflect.Pron
	}
	if e.Flags&FlagArt != 0 {
		t.Attach |= inflect.Art
	}
	if e.Flags&FlagNoPrep == 0 {
		t.Attach |= inflect.Prep
	}
	x.add(Lexeme{Lemma: lemma, Root: e.Root, UPOS: u, Kind: k, Fine: fine, Segs: e.Segs, Cells: []inflect.Cell{{Form: e.Lemma, Tag: t}}})
}
