package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// isMedium reports whether the words name a medium.
func (x *Reader) isMedium(first, last int) bool {
	p := &x.page
	if x.otherHead(first) {
		return false
	}
	if p.isPress(first) {
		return true
	}
	for k := first; k < last; k++ {
		w := &p.words[k]
		if w.is(cMediaHead|cMedia) && (k == first || w.form != "الموقع" || !p.words[first].definite()) || w.mention != 0 && k == first && x.isMediaEntity(w.mention) || k == first && last == first+1 && x.lex.media[w.base] && w.quote != 0 {
			return true
		}
		if base, ok := strings.CutPrefix(w.base, "ل"); ok {
			if c := x.lex.classes[base]; c&(cMediaHead|cMedia) != 0 {
				return true
			}
			if rest, ok := strings.CutPrefix(base, "ل"); ok && x.lex.classes[rest]&(cMediaHead|cMedia) != 0 {
				return true
			}
		}
		if base, ok := strings.CutPrefix(w.base, "ب"); ok && k == first && x.lex.classes[base]&cMedia != 0 {
			return true // بتويتر
		}
		if k > first && w.mention == 0 && k > first+1 {
			return false
		}
	}
	return false
}

// isPress reports whether the media in general begin at word k (لوسائل الإعلام).
func (p *page) isPress(k int) bool {
	if k+1 >= len(p.words) {
		return false
	}
	switch p.words[k+1].base {
	case "الاعلام", "اعلام":
		return strings.TrimPrefix(p.words[k].base, "ل") == "وسائل"
	}
	return false
}

// otherHead reports whether word k, a word for media, stands for something else here: an
// organisation that is none (وكالة الطاقة الذرية, برنامج الأغذية العالمي), or a place (موقع الحادث).
func (x *Reader) otherHead(k int) bool {
	p := &x.page
	if !x.isMediaHead(k) || k+1 >= len(p.words) {
		return false
	}
	w, n := &p.words[k], &p.words[k+1]
	if w.mention != 0 {
		if e := &p.d.Entities[p.mentions[w.mention-1].entity]; e.Kind == document.Organisation && !x.isMediaEntity(w.mention) {
			return true
		}
	}
	if x.lex.classes[n.base]&cMedia != 0 || x.lex.media[n.base] {
		return false
	}
	switch head := strings.TrimPrefix(w.base, "ل"); head {
	case "وكالة":
		return n.pos == document.NOUN && n.definite() && n.base != "الانباء" && n.mention == 0 || strings.HasPrefix(n.base, "ال") && n.pos == document.NOUN && !mediaNoun[n.base]
	case "موقع", "الموقع":
		return scene[n.base]
	case "البرنامج":
		return !p.isMark(k+1) && !mediaNoun[n.base] && n.base != "التلفزيوني"
	case "شبكة", "برنامج":
		return n.pos == document.NOUN && n.quote == 0 && n.mention == 0 && n.read.Source == document.Lexicon && !mediaNoun[n.base]
	}
	return false
}

// mediaNoun are the nouns behind وكالة, شبكة and برنامج that make them media.
var mediaNoun = set("انباء الانباء اخبار الاخبار اخبارية الاخبارية الصحافة صحافة تلفزيون التلفزيون الاعلام اعلام تواصل التواصل اذاعة الاذاعة تلفزيونية التلفزة")

// scene are the nouns behind موقع that make it a place.
var scene = set("الحادث حادث الانفجار انفجار الهجوم هجوم التحطم تحطم السقوط سقوط الجريمة الكارثة البناء القصف الضربة الحريق التفجير المفاعل الاطلاق الحفر")

// namesMedium reports whether the quotation of n words with its marks at word k names a
// medium: behind ل, or as one of the list.
func (x *Reader) namesMedium(k, n int) bool {
	p := &x.page
	return n <= 6 && p.words[k-1].form == "ل" || x.lex.media[fold(p.text(k+1, k+n-1))] && x.carries(k, 0)
}

// mediumEnd returns the word behind the name of the medium that begins at word k.
func (x *Reader) mediumEnd(k, limit int) int {
	p := &x.page
	w := &p.words[k]
	end := k + 1
	if w.mention != 0 {
		end = p.mentions[w.mention-1].last
	}
	if networks[p.words[end-1].base] && p.quoteAt(k) == 0 {
		return end
	}
	if p.isPress(k) {
		for end = k + 2; end < limit && p.words[end].pos == document.ADJ && !p.words[end].conj; end++ {
		}
		return end
	}
	if n := p.mediaQuote(end, limit); n > 0 && !networks[p.words[end-1].base] {
		return end + n // موقع "تويتر"
	}
	for end < limit {
		e := &p.words[end]
		switch {
		case e.punct == '(' && x.isMediaHead(k):
			if n := p.closing(end, limit); n > 2 && n <= 6 {
				return end + n // وكالة الأنباء الفلسطينية (وفا)
			}
			return end
		case w.quote != 0 && e.quote == w.quote:
		case w.quote == 0 && x.isMediaHead(k) && p.isMark(end) && !networks[p.words[end-1].base] && (p.words[end-1].definite() || mediaNoun[p.words[end-1].base]):
			return end + p.mediaQuote(end, limit) // موقع التواصل الاجتماعي "تويتر"
		case e.is(cHuman) || e.mention != 0 && x.isPerson(e.mention):
			return end // موقع تويتر نظيره الإيراني
		case x.isMediaHead(k) && x.nameEnds(k, end):
			return end // وكالة الأنباء الرسمية الحكومة
		case x.isMediaHead(k) && e.punct == 0 && !e.hasBefore("ب") && !e.is(cPreposition|cThat|cBithat|cTime|cAdverb|cRelative) && !x.isVerb(end):
		case e.pos == document.ADJ && e.definite() && e.quote == 0: // الأمريكية
		default:
			return end
		}
		end++
	}
	return end
}

// nameEnds reports whether another party begins at word end behind the name of the medium at word k
// (وكالة الأنباء الرسمية الحكومة, قناة الجزيرة حزب الله).
func (x *Reader) nameEnds(k, end int) bool {
	b, e := &x.page.words[end-1], &x.page.words[end]
	if doubleDeeds[e.base] && end > k+1 {
		return true // وكالة رويترز المشاركة
	}
	if end == k+1 || e.pos == document.ADJ && e.definite() && e.mention == 0 {
		return false
	}
	if e.feats.Masdar && e.mention == 0 && (b.pos == document.ADJ && b.definite() || b.pos == document.PROPN || b.mention != 0 || x.lex.media[b.base]) {
		return true // وكالة الأنباء الرسمية وجود
	}
	if (!b.arabic && b.punct == 0 || x.lex.media[b.base]) && e.pos == document.NOUN && e.read.Source == document.Lexicon {
		return true // وكالة بلومبرغ Bloomberg مبلغ التعويض
	}
	return (b.pos == document.ADJ || b.pos == document.PROPN || b.mention != 0 || x.lex.media[b.base]) && x.likeParty(k, end, false) >= closeParty
}

// isMediaHead reports whether word k is صحيفة, قناة and the like, with or without ل.
func (x *Reader) isMediaHead(k int) bool {
	w := &x.page.words[k]
	return w.is(cMediaHead) || x.lex.classes[strings.TrimPrefix(w.base, "ل")]&cMediaHead != 0
}

// mediaQuote returns the number of words of the quotation at k, the name of a medium of
// at most six words, with its marks; 0 for none.
func (p *page) mediaQuote(k, limit int) int {
	if k >= limit {
		return 0
	}
	q := p.quoteAt(k)
	if q == 0 || p.quotes[q-1].Unbalanced {
		return 0
	}
	end := p.quoteEnd(q, k)
	if end-k > 7 || end >= limit {
		return 0
	}
	return end - k + 1
}

// isMediaEntity reports whether the entity of a mention is a medium by its name.
func (x *Reader) isMediaEntity(m int) bool {
	return x.isMediaOf(x.page.mentions[m-1].entity)
}

// isMediaOf is isMediaEntity for an entity.
func (x *Reader) isMediaOf(entity int) bool {
	e := &x.page.d.Entities[entity]
	if e.Kind != document.Organisation {
		return false
	}
	name := fold(x.page.d.Slice(e.Mentions[0].Span))
	for _, n := range []string{name, fold(e.Name)} {
		if x.lex.media[n] || x.lex.media[strings.TrimPrefix(n, "ل")] {
			return true
		}
		tells := cMediaHead | cMedia
		if strings.Contains(n, "وكالة") && !strings.Contains(n, "نباء") && !strings.Contains(n, "خبار") && !strings.Contains(n, "صحافة") {
			tells = cMedia // الوكالة الدولية للطاقة الذرية, but وكالة الأناضول
		}
		for w := range strings.FieldsSeq(n) {
			if x.lex.classes[w]&tells != 0 || tells == cMedia && x.lex.media[w] {
				return true
			}
		}
	}
	return false
}
