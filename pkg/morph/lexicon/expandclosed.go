package lexicon

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

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
