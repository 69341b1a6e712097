package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// farObject returns the party that stands without a preposition between the first noun
// phrase and the content, adverbials, relative clauses and the subject's name apart: the
// object then, the first one the subject (اتهمت إسرائيل للمرة الأولى منذ سنوات إيران باستهدافها;
// دعا الوزير، بحضور نظيره، رجال الأعمال إلى).
func (x *Reader) farObject(np phrase, c complement, f *verbForm) phrase {
	p := &x.page
	if f.verb.target&fObject == 0 || c.kind == noComplement || c.intro-np.after > maxTargetGap {
		return phrase{}
	}
	for k := np.after; k < c.intro; k++ {
		w, b := &p.words[k], &p.words[k-1]
		if b.is(cPreposition|cRelative) || b.prefix != "" || b.conj || b.pos == document.ADP || b.pos == document.VERB || w.conj {
			continue
		}
		if b.punct != 0 && !p.isComma(k-1) {
			continue
		}
		if m := p.mentionAt(k); m != nil && p.d.Entities[m.entity].Kind != document.Title {
			if k == np.after || m.start > w.Start || b.mention != 0 || m.last > c.intro {
				continue
			}
			switch e := &p.d.Entities[m.entity]; e.Kind {
			case document.Person:
				if p.isComma(k-1) && np.mention == 0 || b.definite() || b.pos == document.ADJ {
					continue // the name of the one with a title before it
				}
			case document.Country, document.Organisation, document.Group:
				if !p.isComma(k-1) && m.last != c.intro {
					continue
				}
			default:
				continue
			}
			return phrase{first: k, last: m.last, after: m.last, mention: w.mention, head: w.class, named: true}
		}
		if b.is(cTime) && w.is(cHuman) && w.feats.Number == plural && strings.HasSuffix(w.base, "ين") || (p.isComma(k-1) || b.is(cTime)) && x.namesPeople(k) {
			if o := x.nounPhrase(k, c.intro, f.verb); o.ok() {
				return o
			}
		}
	}
	return phrase{}
}

// namesPeople reports whether a definite phrase of people or of a body begins at word k
// (رجال الأعمال، جميع المتاجر).
func (x *Reader) namesPeople(k int) bool {
	p := &x.page
	w := &p.words[k]
	if w.hasProclitic() || w.prefix != "" || w.pos == document.VERB || w.is(cTime|cReport) {
		return false
	}
	if quantities[w.form] {
		return k+1 < len(p.words) && p.words[k+1].definite() && p.words[k+1].feats.Number == plural
	}
	if !w.is(cHuman|cInstitution) && x.forceOf(w)&fcParty == 0 && !crowds[w.base] {
		return false
	}
	return w.definite() || k+1 < len(p.words) && p.words[k+1].definite() && p.words[k+1].pos == document.NOUN
}

// crowds are words for people in construct.
var crowds = set("رجال سكان اهالي ابناء اصحاب افراد شباب نساء عمال طلاب طلبة مواطني رعايا عناصر انصار")

// swallowed returns the word in the first noun phrase of a verb that is aimed at its object
// where that object begins, which has no name to tell it by: a definite noun behind an
// indefinite adjective (طالب نواب مستقلون البرلمان), an accusative of people behind what is
// no people (دعا البرنامج المتقدمين), or people in construct behind it (تدعو المنشورات سكان
// المنطقة). It returns 0 for none.
func (x *Reader) swallowed(np phrase, c complement, v *verb) int {
	p := &x.page
	if v.target&fObject == 0 || v.frames&fObject != 0 || !np.ok() || c.kind == noComplement || c.kind == byQuote && c.intro > np.last+1 || np.last-np.first > maxPhrase {
		return 0
	}
	head := &p.words[np.first]
	if quantity[head.base] && np.first+1 < np.last {
		head = &p.words[np.first+1]
	}
	for k := np.first + 1; k < np.last; k++ {
		w, b := &p.words[k], &p.words[k-1]
		if w.conj || w.hasProclitic() || w.prefix != "" || b.pos == document.ADP || b.is(cPreposition) || b.punct != 0 || w.punct != 0 || b.conj {
			continue
		}
		switch {
		case w.form == "كلا" && k+1 < len(p.words) && p.words[k+1].form == "من":
			return k
		case (b.pos == document.ADJ || strings.HasSuffix(b.base, "ون")) && !b.definite() && b.mention == 0 && w.definite() && w.pos != document.ADJ && (k > np.first+1 || strings.HasSuffix(b.base, "ون")) && !head.definite() && (head.feats.Number == plural || head.feats.Broken || strings.HasSuffix(b.base, "ون")):
			return k
		case w.definite() && strings.HasSuffix(w.base, "ين") && w.feats.Number == plural && w.mention == 0 && b.definite() && head.definite() && !head.is(cHuman):
			return k
		case !w.definite() && w.pos == document.NOUN && w.is(cHuman) && w.mention == 0 && b.definite() && !head.is(cHuman) && k+1 < np.last && p.words[k+1].definite():
			return k
		}
	}
	return 0
}

// namedTitle reports whether a title stands before the name in the phrase, so that another
// title behind it is somebody else's (دعا الوزير إريك لوند، الرئيس النمساوي، إلى).
func (x *Reader) namedTitle(np phrase) bool {
	return np.mention != 0 && np.head&cHuman != 0 && x.isPerson(np.mention) && x.page.mentions[np.mention-1].first > np.first
}
