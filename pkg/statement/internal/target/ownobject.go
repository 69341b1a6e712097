package target

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeByOwnObject takes the party in the object of a verb of praise or blame whose content stands behind another
// word (أدان الوزير هجمات إيران قائلا إن): it is read as if the object were the content.
func (x *Finder) takeByOwnObject(dr *syntax.Draft) bool {
	p := &x.Page
	v := dr.Verb
	if dr.Kind != syntax.ByClause && dr.Kind != syntax.ByQuote || v.Target&lexicon.FrameObject != 0 || syntax.Describes[v.Lemma] || dr.Act != v.Act || !objective[dr.Act] || dr.Form == lexicon.Masdar {
		return false
	}
	first := dr.Cue + 1
	if dr.Subject.Ok() {
		first = dr.Subject.After
	}
	if first >= dr.Intro {
		return false
	}
	c := *dr
	c.Kind = syntax.ByObject
	w := &p.Words[first]
	switch f := syntax.PrepositionFrame(w.Form); {
	case f != 0:
		if v.Frames&f == 0 {
			return false
		}
		first++
		c.Kind = syntax.ByPreposition
	case w.HasBefore("ب"):
		if v.Frames&lexicon.FrameBi == 0 {
			return false
		}
		c.Kind = syntax.ByPreposition
	case v.Frames&lexicon.FrameObject == 0 || w.HasProclitic() || w.Conj || w.Punct != 0 || w.Pos == document.VERB || w.Pos == document.ADP || w.Pos == document.ADV:
		return false
	}
	last := first + 1
	for last < dr.Intro && last < first+maxOwnObject && (p.Words[last].Punct == 0 || p.IsMark(last)) && !p.Words[last].Is(lexicon.ClassSelf|lexicon.ClassThat|lexicon.ClassBithat) && p.Words[last].FormOf(lexicon.Participle) == nil && p.Words[last].Pos != document.VERB && p.Words[last].Base != "في" {
		last++
	}
	c.Content = syntax.Content{First: first, Last: last, From: p.Words[first].Start, To: p.Words[last-1].End, Kind: document.Indirect}
	c.Trigger = syntax.Trigger{First: dr.Cue, Last: dr.Cue + 1, Act: dr.Act, Rule: "cue"}
	x.aim(&c)
	if c.Target == "" && !x.takeCity(&c) && !x.seekByAct(&c) {
		x.seekFolk(&c)
	}
	dr.Target, dr.Country = c.Target, c.Country
	return dr.Target != ""
}

// objective are the acts whose verb may have both an object and a quotation.
var objective = map[string]bool{"praise": true, "condemn": true, "support": true, "reject": true}

// maxOwnObject bounds the words of the object.
const maxOwnObject = 12
