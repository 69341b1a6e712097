package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// The reach of the name behind what is named so, in words.
const reachDeemed = 24

// deemed judges the name that a content gives to what it names first: behind a verb of taking for
// (اعتبر القرار انتهاكا), or quoted behind a subject that no verb follows (القرار "عار على الأمة").
func (x *Judge) deemed(dr *draft) (trigger, bool) {
	p := &x.page
	c := &dr.content
	object := judging[fold(dr.verb.lemma)] && (dr.kind == byObject || dr.kind == byPreposition)
	if w := &p.words[c.first]; w.base != "ما" && (w.pos == document.ADP || w.is(cPreposition|cNegative|cConnective|cAux) || w.base == "هناك" || w.pos == document.VERB && x.forceOf(w)&fcCopula == 0) {
		return trigger{}, false
	}
	embedded := relatives[p.words[c.first].base]
	for k := c.first + 1; k < min(c.last, c.first+reachDeemed); k++ {
		w := &p.words[k]
		switch {
		case w.punct == '.', w.punct == ':', w.is(cThat | cBithat | cNegative), bound[w.base].frame == fLi:
			return trigger{}, false
		case p.isMark(k) && p.quoteAt(k) != 0:
			if k+1 < c.last && x.mayName(k+1) {
				return x.nameAt(k+1, dr)
			}
			if dr.kind != byObject {
				return trigger{}, false
			}
		case w.is(cRelative), relatives[w.base]:
			embedded = true
		case w.pos == document.VERB && w.mention == 0:
			if !embedded && x.forceOf(w)&fcCopula == 0 {
				return trigger{}, false
			}
			if embedded && k == c.first+1 && k+2 < c.last && x.isPredicate(k+1) {
				return x.nameAt(k+1, dr) // ما حدث سلوك عنصري
			}
			embedded = false
		case object && x.isDeemedSo(k), !object && x.isPredicate(k):
			if t, ok := x.nameAt(k, dr); ok || object {
				return t, ok
			}
		}
	}
	return trigger{}, false
}

// mayName reports whether what is quoted from word k on may be the predicate of what stands before the
// mark: an indefinite noun or adjective that nothing before it governs.
func (x *Judge) mayName(k int) bool {
	p := &x.page
	w, b := &p.words[k], &p.words[k-2]
	if k < 2 || b.pos == document.ADP || b.is(cPreposition|cThat|cBithat) || b.punct != 0 {
		return false
	}
	if b.pos == document.VERB && x.forceOf(b)&fcCopula == 0 || b.pos != document.VERB && b.pos != document.PRON && !b.definite() && b.mention == 0 && !b.hasPronoun() {
		return false
	}
	return w.base == "غير" || (w.pos == document.NOUN || w.pos == document.ADJ || w.pos == document.X) && !w.definite() && w.mention == 0 && !w.hasProclitic()
}

// isPredicate reports whether the word at k may be the predicate of a nominal clause: an indefinite
// noun or adjective, no accusative, behind a definite phrase and no preposition.
func (x *Judge) isPredicate(k int) bool {
	p := &x.page
	w, b := &p.words[k], &p.words[k-1]
	if w.pos != document.NOUN && w.pos != document.ADJ || w.definite() || w.hasPronoun() || w.hasProclitic() || w.conj || w.mention != 0 || w.punct != 0 || w.is(cTime|cAdverb|cPreposition) {
		return false
	}
	if w.feats.Case == document.Acc || strings.HasSuffix(w.base, "ا") || w.feats.Definite == document.Cons && w.base != "خطوة" {
		return false
	}
	return b.pos != document.ADP && b.punct == 0 && (b.definite() || b.mention != 0 || b.hasPronoun() || b.pos == document.PRON || b.pos == document.PROPN || b.pos == document.VERB)
}

// isDeemedSo reports whether the word at k is the second object of a verb of taking for: an indefinite
// accusative.
func (x *Judge) isDeemedSo(k int) bool {
	w := &x.page.words[k]
	if w.pos != document.NOUN && w.pos != document.ADJ || w.definite() || w.hasPronoun() || w.hasProclitic() || w.conj || w.mention != 0 || x.page.words[k-1].pos == document.ADP {
		return false
	}
	return w.feats.Case == document.Acc || strings.HasSuffix(w.base, "ا") || w.base == "غير"
}

// states are what is good or bad without anybody's doing.
var states = set("وضع حالة صحة ظروف سبب نتيجة هدف جو طقس اوضاع خبر انباء")

// nameAt judges the name at word k and its next words.
func (x *Judge) nameAt(k int, dr *draft) (trigger, bool) {
	p := &x.page
	last := dr.content.last
	named, _ := x.readActor(dr.content.first, k, dr)
	if named.side != otherSide {
		named.last = 0
	}
	quoted := p.isMark(k-1) || judging[fold(dr.verb.lemma)]
	if w := &p.words[dr.content.first]; dr.act == "assert" && named.last == 0 && !quoted && !w.feats.Masdar && x.forceOf(w)&fcSaying == 0 || !quoted && states[strings.TrimPrefix(w.base, "ال")] {
		return trigger{}, false // أكد أن النتائج مزورة
	}
	for j := k; j < min(last, k+3); j++ {
		w := &p.words[j]
		if w.punct != 0 || w.pos == document.VERB || w.pos == document.ADP || j > k && (w.conj || w.definite() || w.hasPronoun() || w.hasProclitic()) || !quoted && w.lemma() == "ارهابي" {
			break
		}
		t := trigger{first: j, last: j + 1, act: "condemn", rule: "content-named", party: named}
		switch f := x.judgement(w) | x.forceOf(w); {
		case w.pos == document.NOUN && !w.is(cHuman) && j+1 < last && p.words[j+1].mention != 0 && !p.words[j+1].hasProclitic():
			return trigger{}, false // ميليشيا حزب الله
		case w.base == "غير":
			if j+1 < last && p.words[j+1].definite() {
				return trigger{}, false
			}
			if j+1 < last && x.forceOf(&p.words[j+1])&fcFair != 0 {
				t.last = j + 2
				return t, true
			}
			return trigger{}, false
		case x.averted(j, dr.content.first):
		case f&(fcScorn|fcBad) != 0 || quoted && f&fcHostile != 0 && j == k:
			return t, true
		case f&fcWorthy != 0 && (t.party.side == otherSide || x.forceOf(&p.words[dr.content.first])&fcSaying != 0):
			t.act = "praise"
			return t, true
		}
	}
	return trigger{}, false
}
