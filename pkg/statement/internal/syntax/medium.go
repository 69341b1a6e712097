package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// IsMedium reports whether the words name a medium.
func (x *Reader) IsMedium(first, last int) bool {
	p := &x.Page
	if p.isPress(first) || p.isGroup(first) {
		return true
	}
	if x.otherHead(first) {
		return false
	}
	for k := first; k < last; k++ {
		w := &p.Words[k]
		if w.Is(lexicon.ClassMediaHead|lexicon.ClassMedia) && (k == first || w.Form != "الموقع" || !p.Words[first].Definite()) && (k == first || w.Form != "البرنامج" || p.Words[first].Is(lexicon.ClassHuman)) || w.Mention != 0 && k == first && x.IsMediaEntity(w.Mention) || k == first && last == first+1 && x.Lex.Media[w.Base] && w.Quote != 0 {
			return true
		}
		if base, ok := strings.CutPrefix(w.Base, "ل"); ok {
			if c := x.Lex.Classes[base]; c&(lexicon.ClassMediaHead|lexicon.ClassMedia) != 0 {
				return true
			}
			if rest, ok := strings.CutPrefix(base, "ل"); ok && x.Lex.Classes[rest]&(lexicon.ClassMediaHead|lexicon.ClassMedia) != 0 {
				return true
			}
		}
		if base, ok := strings.CutPrefix(w.Base, "ب"); ok && k == first && x.Lex.Classes[base]&lexicon.ClassMedia != 0 {
			return true // بتويتر
		}
		if k > first && w.Mention == 0 && k > first+1 {
			return false
		}
	}
	return false
}

// isGroup reports whether a publishing house or a group of media begins at word k (مجموعة فونكه الصحفية).
func (p *Page) isGroup(k int) bool {
	if !publishers.Has(strings.TrimPrefix(strings.TrimPrefix(p.Words[k].Base, "ل"), "ال")) {
		return false
	}
	for j := k + 1; j < min(len(p.Words), k+5); j++ {
		switch w := &p.Words[j]; {
		case houseKinds.Has(w.Base) && j > k+1:
			return true
		case w.Punct != 0 && !p.IsMark(j) || w.Pos == document.VERB || w.Pos == document.ADP:
			return false
		}
	}
	return false
}

var (
	// publishers are the words for companies that media belong to.
	publishers = lexicon.Set("مجموعة مؤسسة")
	// houseKinds are the adjectives that make them media.
	houseKinds = lexicon.Set("الصحفية الصحافية الاعلامية للنشر")
)

// isPress reports whether the media in general begin at word k (لوسائل الإعلام).
func (p *Page) isPress(k int) bool {
	if k+1 >= len(p.Words) {
		return false
	}
	switch n := &p.Words[k+1]; {
	case n.Base == "الاعلام", n.Base == "اعلام":
		return strings.TrimPrefix(p.Words[k].Base, "ل") == "وسائل"
	case n.Base == "الانباء", n.Base == "انباء":
		return strings.TrimPrefix(p.Words[k].Base, "ل") == "وكالات"
	case p.Words[k].Base == "الاعلام":
		return pressAdjectives.Has(n.Base) // أورد الإعلام الرسمي
	case n.Base == "التواصل":
		return strings.TrimPrefix(p.Words[k].Base, "ل") == "وسائل"
	}
	return false
}

// pressAdjectives are what the press of a country is called by whose it is.
var pressAdjectives = lexicon.Set("الرسمي المحلي الحكومي الوطني العمومي")

// otherHead reports whether word k, a word for media, stands for something else here: an
// organisation that is none (وكالة الطاقة الذرية, برنامج الأغذية العالمي), or a place (موقع الحادث).
func (x *Reader) otherHead(k int) bool {
	p := &x.Page
	if k+1 >= len(p.Words) {
		return false
	}
	w, n := &p.Words[k], &p.Words[k+1]
	if n.Base == "الذرية" || n.Base == "الفضائية" {
		return strings.HasSuffix(w.Base, "وكالة") // للوكالة الذرية, but القناة الفضائية
	}
	if !x.IsMediaHead(k) {
		return false
	}
	if w.Mention != 0 {
		if e := &p.D.Entities[p.Mentions[w.Mention-1].Entity]; e.Kind == document.Organisation && !x.IsMediaEntity(w.Mention) {
			return true
		}
	}
	if x.Lex.Classes[n.Base]&lexicon.ClassMedia != 0 || x.Lex.Media[n.Base] {
		return false
	}
	switch head := strings.TrimPrefix(w.Base, "ل"); head {
	case "وكالة":
		if x.forNews(k) {
			return false
		}
		return n.Pos == document.NOUN && n.Definite() && n.Base != "الانباء" && n.Mention == 0 || strings.HasPrefix(n.Base, "ال") && n.Pos == document.NOUN && !mediaNoun.Has(n.Base)
	case "موقع", "الموقع":
		return scene.Has(n.Base)
	case "البرنامج":
		return !p.IsMark(k+1) && !mediaNoun.Has(n.Base) && n.Base != "التلفزيوني"
	case "شبكة", "برنامج":
		return n.Pos == document.NOUN && n.Quote == 0 && n.Mention == 0 && n.Read.Source == document.Lexicon && !mediaNoun.Has(n.Base)
	}
	return false
}

// forNews reports whether the agency at word k is one for news by what its name ends with (وكالة المغرب
// العربي للأنباء).
func (x *Reader) forNews(k int) bool {
	for j := k + 2; j < min(len(x.Page.Words), k+maxAgency) && x.Page.Words[j].Punct == 0; j++ {
		if b := x.Page.Words[j].Base; b == "للانباء" || b == "للاخبار" || b == "الاخبارية" {
			return true
		}
	}
	return false
}

// maxAgency bounds the words of the name of a news agency.
const maxAgency = 6

// mediaNoun are the nouns behind وكالة, شبكة and برنامج that make them media.
var mediaNoun = lexicon.Set("انباء الانباء اخبار الاخبار اخبارية الاخبارية الصحافة صحافة تلفزيون التلفزيون الاعلام اعلام تواصل التواصل اذاعة الاذاعة تلفزيونية التلفزة راديو")

// scene are the nouns behind موقع that make it a place.
var scene = lexicon.Set("الحادث حادث الانفجار انفجار الهجوم هجوم التحطم تحطم السقوط سقوط الجريمة الكارثة البناء القصف الضربة الحريق التفجير المفاعل الاطلاق الحفر")

// namesMedium reports whether the quotation of n words with its marks at word k names a
// medium: behind ل, or as one of the list.
func (x *Reader) namesMedium(k, n int) bool {
	p := &x.Page
	aim := p.Words[k+1].Feats.Masdar && !p.Words[k+1].Definite() // التحالف لـ"دعم الشرعية في اليمن"
	return n <= 6 && p.Words[k-1].Form == "ل" && !aim || x.Lex.Media[lexicon.Fold(p.Text(k+1, k+n-1))] && x.carries(k, 0)
}

// MediumEnd returns the word behind the name of the medium that begins at word k.
func (x *Reader) MediumEnd(k, limit int) int {
	p := &x.Page
	w := &p.Words[k]
	end := k + 1
	if w.Mention != 0 {
		end = p.Mentions[w.Mention-1].Last
	}
	if networks.Has(p.Words[end-1].Base) && p.QuoteAt(k) == 0 {
		return end
	}
	if p.isPress(k) {
		for end = k + 2; end < limit && p.Words[end].Pos == document.ADJ && !p.Words[end].Conj; end++ {
		}
		if n := p.MediaQuote(end, limit); n > 0 && n <= maxPressName {
			return p.quotesEnd(end, limit) // وكالات الأنباء "الشمس" و"القمر"
		}
		return end
	}
	if n := p.MediaQuote(end, limit); n > 0 && !networks.Has(p.Words[end-1].Base) {
		return p.quotesEnd(end, limit) // موقع "تويتر"
	}
	if p.isGroup(k) {
		for end = k + 2; end < limit && !houseKinds.Has(p.Words[end-1].Base); end++ {
		}
		return end
	}
	for end < limit {
		e := &p.Words[end]
		switch {
		case e.Punct == '(' && x.IsMediaHead(k):
			if n := p.Closing(end, limit); n > 2 && n <= 6 {
				return end + n // وكالة الأنباء الفلسطينية (وفا)
			}
			return end
		case w.Quote != 0 && e.Quote == w.Quote:
		case w.Quote == 0 && x.IsMediaHead(k) && p.IsMark(end) && !networks.Has(p.Words[end-1].Base) && (p.Words[end-1].Definite() || mediaNoun.Has(p.Words[end-1].Base)):
			return end + p.MediaQuote(end, limit) // موقع التواصل الاجتماعي "تويتر"
		case e.Is(lexicon.ClassHuman) || e.Mention != 0 && x.IsPerson(e.Mention):
			return end // موقع تويتر نظيره الإيراني
		case x.IsMediaHead(k) && x.nameEnds(k, end):
			return end // وكالة الأنباء الرسمية الحكومة
		case x.IsMediaHead(k) && e.Punct == 0 && !e.HasBefore("ب") && !e.Is(lexicon.ClassPreposition|lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassRelative) && !x.isVerb(end):
		case e.Pos == document.ADJ && e.Definite() && e.Quote == 0: // الأمريكية
		default:
			return end
		}
		end++
	}
	return end
}

// maxPressName is how many words the name of one of several media has in quotation marks, with the marks.
const maxPressName = 4

// quotesEnd returns the word behind the names in quotation marks at word k that و joins (قناتا "الشمس" و"القمر"),
// k where there are none.
func (p *Page) quotesEnd(k, limit int) int {
	end := k + p.MediaQuote(k, limit)
	for end > k && end+1 < limit && p.Words[end].Form == "و" {
		n := p.MediaQuote(end+1, limit)
		if n == 0 {
			break
		}
		end += 1 + n
	}
	return end
}

// nameEnds reports whether another party begins at word end behind the name of the medium at word k
// (وكالة الأنباء الرسمية الحكومة, قناة الجزيرة حزب الله).
func (x *Reader) nameEnds(k, end int) bool {
	b, e := &x.Page.Words[end-1], &x.Page.Words[end]
	if doubleDeeds.Has(e.Base) && end > k+1 {
		return true // وكالة رويترز المشاركة
	}
	if end == k+1 || e.Pos == document.ADJ && e.Definite() && e.Mention == 0 {
		return false
	}
	if e.Feats.Masdar && e.Mention == 0 && (b.Pos == document.ADJ && b.Definite() || b.Pos == document.PROPN || b.Mention != 0 || x.Lex.Media[b.Base]) {
		return true // وكالة الأنباء الرسمية وجود
	}
	if (!b.Arabic && b.Punct == 0 || x.Lex.Media[b.Base]) && e.Pos == document.NOUN && e.Read.Source == document.Lexicon {
		return true // وكالة بلومبرغ Bloomberg مبلغ التعويض
	}
	return (b.Pos == document.ADJ || b.Pos == document.PROPN || b.Mention != 0 || x.Lex.Media[b.Base]) && x.likeParty(k, end, false) >= closeParty
}

// IsMediaHead reports whether word k is صحيفة, قناة and the like, with or without ل.
func (x *Reader) IsMediaHead(k int) bool {
	w := &x.Page.Words[k]
	return w.Is(lexicon.ClassMediaHead) || x.Lex.Classes[strings.TrimPrefix(w.Base, "ل")]&lexicon.ClassMediaHead != 0
}

// MediaQuote returns the number of words of the quotation at k, the name of a medium of
// at most six words, with its marks; 0 for none.
func (p *Page) MediaQuote(k, limit int) int {
	if k >= limit {
		return 0
	}
	q := p.QuoteAt(k)
	if q == 0 || p.Quotes[q-1].Unbalanced {
		return 0
	}
	end := p.QuoteEnd(q, k)
	if end-k > 7 || end >= limit {
		return 0
	}
	return end - k + 1
}

// IsMediaEntity reports whether the entity of a mention is a medium by its name.
func (x *Reader) IsMediaEntity(m int) bool {
	return x.IsMediaOf(x.Page.Mentions[m-1].Entity)
}

// IsMediaOf is isMediaEntity for an entity.
func (x *Reader) IsMediaOf(entity int) bool {
	e := &x.Page.D.Entities[entity]
	if e.Kind != document.Organisation {
		return false
	}
	name := lexicon.Fold(x.Page.D.Slice(e.Mentions[0].Span))
	for _, n := range []string{name, lexicon.Fold(e.Name)} {
		if x.Lex.Media[n] || x.Lex.Media[strings.TrimPrefix(n, "ل")] {
			return true
		}
		tells := lexicon.ClassMediaHead | lexicon.ClassMedia
		if strings.Contains(n, "وكالة") && !strings.Contains(n, "نباء") && !strings.Contains(n, "خبار") && !strings.Contains(n, "صحافة") {
			tells = lexicon.ClassMedia // الوكالة الدولية للطاقة الذرية, but وكالة الأناضول
		}
		for w := range strings.FieldsSeq(n) {
			if (x.Lex.Classes[w]|x.Lex.Classes[strings.TrimPrefix(w, "ل")])&tells != 0 || tells == lexicon.ClassMedia && x.Lex.Media[w] {
				return true
			}
		}
	}
	return false
}
