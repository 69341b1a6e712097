package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// splitArguments parts subject and object of a verb that is aimed at its object where the reader
// of phrases has taken both for one (دعا زعيم المعارضة سكان المنطقة إلى): at the word that most looks
// like the beginning of another party.
func (x *Reader) splitArguments(a *arguments, np phrase, f *verbForm, c complement, limit int) {
	v := f.verb
	if v.target&fObject == 0 || describes[v.lemma] || !np.ok() || !a.subject.ok() && a.object.ok() && a.object.first != np.first {
		return
	}
	hi := min(limit, np.first+maxPhrase)
	if c.isApart() {
		hi = c.intro
	}
	least := closeParty
	if v.flags&flagTrans != 0 {
		least = anyParty
	}
	if a.subject.ok() && a.object.ok() {
		if a.object.first <= np.first || a.object.first >= hi {
			return
		}
		hi, least = min(a.object.first, a.subject.last), max(least, x.likeParty(np.first, a.object.first, false)+1)
	}
	k := x.secondBegins(np.first, hi, least)
	if k == 0 {
		return
	}
	if c.isApart() {
		hi = c.intro
	}
	subject := x.nounPhrase(np.first, k, &anyVerb)
	object := x.nounPhrase(k, max(hi, k+1), v)
	if !subject.ok() || !object.ok() || !x.canSpeak(subject) || x.clashes(subject, f) || x.otherGender(subject, f) {
		return
	}
	a.subject, a.object = subject, object
}

// splitDeed parts the subject of a verb without object or complement from the masdar that is spelt
// like its adjective (رفضت روسيا المشاركة في).
func (x *Reader) splitDeed(a *arguments, v *verb) {
	if v.frames&fObject == 0 || !a.subject.ok() || a.object.ok() || a.content.kind != noComplement {
		return
	}
	for k := a.subject.first + 1; k < a.subject.last; k++ {
		if doubleDeeds[x.page.words[k].base] {
			a.object = phrase{first: k, last: a.subject.last, after: a.subject.after}
			a.subject.last, a.subject.after = k, k
			return
		}
	}
}

// doubleDeeds are masdars that are spelt like the feminine of a participle.
var doubleDeeds = set("المشاركة المساهمة المساعدة المتابعة المطالبة المبادرة المقاطعة المصالحة المعارضة المفاوضة المواجهة المراجعة المقارنة المعاملة المغادرة المحاسبة المصادقة المراقبة")

// How much a word looks like the beginning of another party than the one before it.
const (
	noParty    = iota
	anyParty   // a definite noun
	closeParty // a definite noun of people or bodies, or one in construct
	nameParty  // a name
	sureParty  // an ending or a pronoun that no subject has
)

// secondBegins returns the word in [lo, hi) that looks most, and at least so much, like the
// beginning of a second party, 0 for none.
func (x *Reader) secondBegins(lo, hi, least int) int {
	best, at := least-1, 0
	x.parties(lo, hi, func(k, s int) bool {
		if s > best {
			best, at = s, k
		}
		return true
	})
	return at
}

// firstBegins is secondBegins for the first word that looks so.
func (x *Reader) firstBegins(lo, hi, least int) int {
	at := 0
	x.parties(lo, hi, func(k, s int) bool {
		if s >= least {
			at = k
		}
		return at == 0
	})
	return at
}

// parties tells how much each of the words (lo, hi) looks like the beginning of another party, until
// the clause or the walk is over.
func (x *Reader) parties(lo, hi int, yield func(k, s int) bool) {
	p := &x.page
	human, named, code := p.words[lo].is(cHuman), false, ""
	for k := lo; k < hi; k++ {
		w := &p.words[k]
		if n := p.closing(k, hi); w.punct == '(' && n > 0 && k > lo {
			if k+n < hi && x.isObject(k+n) && p.words[k+n].pos != document.ADJ && !yield(k+n, nameParty) {
				return
			}
			k += n - 1 // الوزير (45 عاما)
			continue
		}
		if w.punct != 0 || w.is(cThat|cBithat|cRelative|cNegative) || x.isVerb(k) && w.pos == document.VERB {
			return
		}
		if end := x.adjunct(k, hi); end > k && k > lo {
			if end < hi && x.isObject(end) && !yield(end, nameParty) {
				return
			}
			k = end - 1 // خلال لقائه وفدا
			continue
		}
		m := p.mentionAt(k)
		if k > lo {
			open := human && !named
			if open && code != "" && m != nil && p.d.Entities[m.entity].Code != "" && p.d.Entities[m.entity].Code != code {
				open = false // رئيس الوزراء اللبناني دونالد ترامب
			}
			if !yield(k, x.likeParty(lo, k, open)) {
				return
			}
		}
		if m == nil {
			continue
		}
		switch e := &p.d.Entities[m.entity]; e.Kind {
		case document.Person:
			named = true
		case document.Title: // اتهمت الهيئة الرئيس السوري بشار الأسد
			human, named, code = true, false, e.Code
		}
	}
}

// likeParty tells how much word k looks like the beginning of another party. A person's name behind
// an office, where open tells that one may follow, is that of its holder.
func (x *Reader) likeParty(lo, k int, open bool) int {
	p := &x.page
	w, b := &p.words[k], &p.words[k-1]
	if w.conj || w.hasProclitic() || w.prefix != "" || b.is(cPreposition) || b.pos == document.ADP || b.prefix == "ل" && b.form == "ل" || w.is(cPreposition|cTime|cAdverb) {
		return noParty
	}
	m := p.mentionAt(k)
	if m == nil && w.mention != 0 || m != nil && m.start > w.Start {
		return noParty // inside a name
	}
	closed := b.definite() || b.mention != 0 || b.hasPronoun() || b.pos == document.PROPN || b.pos == document.ADJ && k-1 > lo || ranks[b.base] && k-1 > lo || strings.HasSuffix(b.base, "ون") || p.accusative(b)
	switch {
	case w.form == "عدم", w.base == "الاعضاء" && b.base == "الدول":
		return noParty
	case closed && x.singular(lo) && oblique(w) && b.definite() && !oblique(b), closed && owned(w), closed && w.is(cHuman) && !w.definite() && w.feats.Number == plural && !w.feats.Broken && strings.HasSuffix(w.base, "ين"), closed && x.isPeer(k), p.accusative(w) && w.pos == document.NOUN && !p.accusative(b):
		return sureParty
	case closed && m == nil && w.pos == document.ADJ && w.article && b.definite() && b.pos == document.NOUN && x.forceOf(w)&fcParty|force(w.class&cInstitution) != 0 && strings.HasSuffix(w.base, "ة") && b.feats.Gender == masculine && (b.feats.Number == singular || oblique(b)):
		return closeParty // نقابة المعلمين المعارضة السورية
	case !closed || w.pos == document.ADJ && m == nil && !(w.article && w.is(cHuman) && k+1 < len(p.words) && p.words[k+1].pos == document.ADJ):
		return noParty
	case x.obliqueHead(k), quantities[w.form] && k+1 < len(p.words) && p.words[k+1].definite():
		return sureParty
	case w.hasPronoun() && (w.is(cHuman|cInstitution) || crowds[strings.TrimSuffix(strings.TrimSuffix(w.base, "ها"), "ه")]):
		return nameParty
	}
	if m != nil {
		return x.likeName(lo, k, m, open)
	}
	if w.pos != document.NOUN && w.pos != document.ADJ || honorific[w.base] || nameParts[w.base] {
		return noParty
	}
	party := w.is(cHuman|cInstitution) || x.forceOf(w)&fcParty != 0
	switch {
	case w.definite() && party && (!w.is(cHuman) || b.pos == document.ADJ || b.mention != 0 || k+1 < len(p.words) && p.words[k+1].pos == document.ADJ && p.words[k+1].definite()), !w.definite() && k+1 < len(p.words) && p.words[k+1].definite() && p.words[k+1].pos == document.NOUN && (party && (b.pos != document.PROPN || b.mention != 0) || crowds[w.base]):
		return closeParty
	case w.is(cInstitution) && !w.definite() && b.definite() && k+2 < len(p.words) && p.words[k+1].pos == document.NOUN && p.words[k+1].mention == 0 && p.words[k+2].article && p.words[k+2].pos == document.NOUN:
		return closeParty // الحزب لجنة حقوق الإنسان
	case w.definite() && b.definite() && w.read.Source == document.Lexicon:
		return anyParty
	case !w.definite() && !w.hasPronoun() && b.definite() && k+1 < len(p.words) && p.words[k+1].definite() && p.words[k+1].pos == document.NOUN && w.read.Source == document.Lexicon:
		return anyParty // انتقد السفراء سياسة الدوحة
	}
	return noParty
}

// namedIn reports whether a person's name stands in words [lo, k).
func (x *Reader) namedIn(lo, k int) bool {
	for ; lo < k; lo++ {
		if m := x.page.words[lo].mention; m != 0 && x.isPerson(m) {
			return true
		}
	}
	return false
}

// ranks are the adjectives of rank that are read as nouns before another noun (مسؤول أميركي كبير).
var ranks = set("كبير كبيرة بارز بارزة رفيع رفيعة سابق سابقة سام")

// likeName is likeParty for the first word of a mention.
func (x *Reader) likeName(lo, k int, m *mention, open bool) int {
	w, b := &x.page.words[k], &x.page.words[k-1]
	switch kind := x.page.d.Entities[m.entity].Kind; {
	case kind == document.Date:
		return noParty
	case kind == document.Person:
		if open || b.pos == document.NOUN && !b.definite() && b.mention == 0 && !ranks[b.base] {
			return noParty
		}
		return nameParty
	case kind == document.Title:
		if honorific[w.base] || !w.article && x.namedIn(lo, k) {
			return noParty // بومبيو وزير الخارجية الأميركي
		}
		return closeParty
	case b.pos == document.NOUN && !b.definite() && !b.hasPronoun() && b.mention == 0 && !ranks[b.base]:
		return noParty // سفير إيران
	case x.isMediaOf(m.entity):
		return noParty
	}
	return nameParty
}
