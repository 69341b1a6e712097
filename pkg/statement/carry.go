package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// carriesOn decides the act of a statement without a trigger that goes on with an accusation or
// condemnation of the same speaker: it is one too where it names anything bad.
func (x *Extractor) carriesOn(n int) {
	dr := &x.drafts[n]
	if n == 0 || dr.act != "comment" || dr.trigger.rule != "cue" || dr.outer != 0 || dr.speaker.name == "" {
		return
	}
	o := &x.drafts[n-1]
	if o.drop || o.outer != 0 || o.act != "accuse" && o.act != "condemn" || !o.speaker.same(&dr.speaker) {
		return
	}
	if k := x.badWord(dr); k > 0 && x.namesOthers(dr) {
		dr.act = o.act
		dr.trigger = trigger{first: k, last: k + 1, act: o.act, rule: "carried-on"}
	}
}

// badWord returns the first word of the content that names anything bad, 0 for none.
func (x *Reader) badWord(dr *draft) int {
	p := &x.page
	c := &dr.content
	for k := max(1, c.first); k < min(c.last, c.first+reachForce); k++ {
		w := &p.words[k]
		if w.pos == document.VERB && describes[w.lemma()] {
			break
		}
		if w.pos != document.VERB && w.mention == 0 && x.judgement(w)&(fcScorn|fcPlot|fcBad|fcHostile|fcBlame|fcAim|fcFault) != 0 && w.lemma() != "شان" && !x.averted(k, c.first) {
			return k
		}
	}
	return 0
}

// namesOthers reports whether the content names another party.
func (x *Reader) namesOthers(dr *draft) bool {
	for k := dr.content.first; k < min(dr.content.last, dr.content.first+reachForce); k++ {
		if x.page.words[k].punct == 0 && x.sideAt(k, dr) == otherSide {
			return true
		}
	}
	return false
}
