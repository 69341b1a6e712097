package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// lateName adds the name that stands behind the complement of a title (الباحث في مدرسة العلوم،
// رومان تارتيز، أن; المسؤول في الحركة تنداي بيتي إن), or behind يدعى.
func (x *Extractor) lateName(np *phrase, limit int) {
	if !np.ok() || np.head&cHuman == 0 || x.nameBehindAdjectives(np, limit) || x.calledName(np, limit) {
		return
	}
	p := &x.page
	k := np.last
	titled := np.named && np.mention != 0 && x.isPerson(np.mention) && p.mentions[np.mention-1].by != document.ByName
	if (np.named || np.proper) && !titled || k+3 >= limit || !p.words[k].is(cPreposition) && p.words[k].prefix == "" {
		return
	}
	for end := min(limit-2, k+maxSkip); k < end; k++ {
		w := &p.words[k]
		if p.isComma(k) {
			if r := x.skipRelative(k, limit); r > k {
				k = r
			}
			x.nameUpTo(np, k+1, limit, titled)
			return
		}
		if w.punct == '(' {
			k += max(p.closing(k, limit)-1, 0)
			continue
		}
		if k > np.last+1 && x.nameUpTo(np, k, limit, titled) {
			return
		}
		if w.punct != 0 || w.is(cThat|cBithat|cTalk|cRelative|cTime) || x.isVerb(k) || w.formOf(participle) != nil && !w.is(cHuman|cInstitution) && !w.definite() || w.is(cHuman) && w.feats.Number != plural && !honorific[w.base] {
			return
		}
	}
}

// nameUpTo takes the personal name that begins at word k into the phrase, if it ends at a comma,
// أن or a quotation: a person of the text, behind a comma or of two words at least, or unknown
// words that look like a name. Where the title is known to be somebody's it is his name only.
func (x *Extractor) nameUpTo(np *phrase, k, limit int, titled bool) bool {
	p := &x.page
	comma := p.isComma(k - 1)
	m := p.mentionAt(k)
	person := m != nil && p.d.Entities[m.entity].Kind == document.Person && m.start == p.words[k].Start && !p.words[k].conj
	last := k
	switch {
	case titled:
		if !person || m.entity != p.mentions[np.mention-1].entity {
			return false
		}
		last = m.last
	case person && (comma || m.last-m.first > 1):
		last = m.last
	case m != nil || p.words[k].is(cHuman):
		return false
	case comma && p.words[k].pos != document.PROPN || !x.looksLikeName(k):
		return false
	}
	for last < limit && last < k+6 && !x.endsName(last) && p.words[last].punct == 0 && !p.words[last].is(cPreposition) {
		if !comma && !p.words[last].unknownName() {
			return false
		}
		last++
	}
	if last >= limit || last < k+2 && !comma || !x.endsName(last) {
		return false
	}
	if np.last = last; person {
		np.mention, np.named = p.words[k].mention, true
	} else {
		np.proper = true
	}
	return true
}

// endsName reports whether the name of a speaker ends before word k: at a comma, a colon, أن, a
// quotation or قوله.
func (x *Extractor) endsName(k int) bool {
	p := &x.page
	w := &p.words[k]
	return p.isComma(k) || w.punct == ':' || w.is(cThat|cBithat) || p.quoteAt(k) != 0 || w.formOf(masdar) != nil && (w.pronoun != "" || w.hasPronoun())
}

// calledName takes the name behind يدعى into an indefinite phrase (شاهد عيان يدعى إيفان).
func (x *Extractor) calledName(np *phrase, limit int) bool {
	p := &x.page
	if np.named && np.last > np.first+1 || p.words[np.first].definite() {
		return false
	}
	for k := np.last; k+1 < min(limit, np.last+3); k++ {
		if called[p.words[k].form] {
			if m := p.mentionAt(k + 1); m != nil && x.isPerson(p.words[k+1].mention) {
				np.last, np.mention, np.named = m.last, p.words[k+1].mention, true
				return true
			}
			return false
		}
		if !nominal(&p.words[k]) || p.words[k].punct != 0 {
			return false
		}
	}
	return false
}

// called are the words that bring in the name of somebody not known.
var called = set("يدعى تدعى يسمى تسمى اسمه اسمها المدعو المدعوة")

// nameBehindAdjectives adds the name that a second title brings in behind the complement of
// the first (قائد القوات الإيرانية شبه الحكومية الجنرال غلام حسين).
func (x *Extractor) nameBehindAdjectives(np *phrase, limit int) bool {
	p := &x.page
	if np.head&cHuman == 0 || np.named || np.proper || !np.ok() {
		return false
	}
	for j := np.last; j < min(limit, np.last+4); j++ {
		w := &p.words[j]
		if m := p.mentionAt(j); m != nil && x.isPerson(w.mention) && (honorific[w.base] || j > np.last && honorific[p.words[j-1].base]) {
			np.last, np.mention, np.named = m.last, w.mention, true
			return true
		}
		if w.punct != 0 || w.conj || w.mention != 0 && !w.definite() || !w.is(cHuman) && !nominal(w) || w.is(cThat|cBithat|cPreposition|cRelative|cTime) {
			return false
		}
	}
	return false
}

// newPhrase reports whether word k cannot go on the noun phrase of the word before it: a
// masdar with a pronoun (السودان التزامه), or an indefinite common noun behind a name.
func (x *Extractor) newPhrase(k int, v *verb) bool {
	w, b := &x.page.words[k], &x.page.words[k-1]
	if w.pronoun != "" && w.is(cHuman) && b.pos == document.PROPN {
		return true // اتهم مادورو نظيره
	}
	if v != nil && v.target&fObject != 0 && w.is(cHuman) && w.definite() && !honorific[w.base] && b.is(cInstitution) && b.definite() && b.feats.Gender != w.feats.Gender {
		return true // تتهم الشرطة الناشط
	}
	if w.definite() && w.formOf(masdar) != nil && b.definite() && b.pos == document.ADJ && v != nil && v.frames&fObject != 0 && k+1 < len(x.page.words) && x.page.words[k+1].is(cPreposition) {
		return true // ترفض الأحزاب المتشددة الموافقة على
	}
	if w.read == nil || w.pos != document.NOUN || nameParts[w.base] || nameParts[b.base] {
		return false
	}
	if x.page.accusative(w) && !x.page.accusative(b) && (v != nil && v.target&fObject != 0 && w.is(cHuman) || b.definite() && b.pos == document.NOUN || b.punct == 0 && !b.arabic && x.page.d.Tokens[k-1].Kind != document.Number) {
		return true // اتهمت الحركة ضباطا, تبنى المجلس بيانا
	}
	if w.definite() { // two definite nouns side by side are subject and object: اتهمت النيابة المقاول
		return v != nil && (v.frames|v.target)&fObject != 0 && b.definite() && b.punct == 0 && !honorific[b.base] && !honorific[w.base] && w.mention == 0
	}
	if v != nil && v.target&fObject != 0 && b.pos == document.ADJ && b.definite() && (w.is(cHuman) && w.feats.Number == plural || w.is(cInstitution)) {
		return true // دعا الأمين العام للمنظمة الدولية زعماء العالم, تصف الصحف المحلية حكومة
	}
	if v != nil && v.target&fObject != 0 && !w.definite() && b.definite() && w.feats.Number != singular && !w.feats.Broken && strings.HasSuffix(w.base, "ين") && !strings.HasSuffix(fold(w.read.Lemma), "ين") {
		return true // اتهمت السلطات البلجيكية شخصين
	}
	if v != nil && v.target&fObject != 0 && w.is(cInstitution) && !w.definite() && b.definite() && b.pos == document.NOUN && k+1 < len(x.page.words) && x.page.words[k+1].definite() {
		return true // اتهمت نقابة العمال إدارة المصنع
	}
	if w.is(cInstitution) && !w.is(cHuman) && b.pos == document.PROPN && v != nil {
		return true // وشنت حكومة أردوغان حملة
	}
	if w.is(cHuman | cInstitution) {
		return false
	}
	if v != nil && v.target&fObject != 0 && b.definite() && b.pos == document.NOUN && b.is(cHuman) && !w.definite() && k+1 < len(x.page.words) && x.page.words[k+1].definite() && x.page.words[k+1].pos == document.NOUN && w.read.Source == document.Lexicon {
		return true // وصف الناطق خطط الشركة
	}
	switch {
	case strings.Contains(x.page.d.Text[w.Start:w.End], "ؤه"):
		return false // المستطلعة آراؤهم: a subject
	case w.feats.Masdar && w.hasPronoun():
		return true
	case w.read.Source != document.Lexicon:
		return false
	case b.pos == document.PROPN:
		return true
	case v == nil || (v.frames|v.target)&fObject == 0:
		return false
	case b.pos == document.ADJ && w.hasPronoun():
		return false // الرئيس المنتهية ولايته
	case w.feats.Masdar && b.pos == document.ADJ && b.definite():
		return true // إعلان الوزارة الأميركية اعتزام
	}
	if b.pos == document.ADJ && !b.definite() && !b.hasPronoun() {
		n := k - 2
		for n > 0 && x.page.words[n].pos == document.ADJ {
			n--
		}
		if n >= 0 && x.page.words[n].pos == document.NOUN {
			return true // كشفت صحيفة تركية جوانب, أعلنت مصادر أمنية وطبية مقتل
		}
	}
	// neither a word with article nor a plural in ون can be the first of two in construct
	return (b.pos == document.NOUN || b.pos == document.ADJ) && (b.definite() || b.feats.Number == plural && !b.feats.Broken && (strings.HasSuffix(b.base, "ون") || strings.HasSuffix(b.base, "ين")))
}

// mediumBehind reports whether the preposition ل on or at word k stands before a medium.
func (x *Extractor) mediumBehind(k int) bool {
	if k >= len(x.page.words) {
		return false
	}
	if w := &x.page.words[k]; w.form == w.prefix {
		k++
	}
	return k < len(x.page.words) && x.isMedium(k, k+1)
}

// accusative reports whether the word shows by its alif that it is an indefinite accusative
// (ضباطا of ضابط).
func (p *page) accusative(w *word) bool {
	s := strings.TrimSuffix(p.d.Text[w.Start:w.End], fathatan)
	return w.read != nil && (w.pos == document.NOUN || w.pos == document.ADJ) && strings.HasSuffix(strings.ReplaceAll(s, fathatan, ""), "ا") && len(s) > 6 && !strings.HasSuffix(fold(w.read.Lemma), "ا")
}

// extendPreposition keeps a preposition inside the phrase where its head takes one: the
// complement of a title (المبعوث الأممي إلى اليمن, المتحدث باسم) or of a description (مسؤول في).
func (x *Extractor) extendPreposition(np *phrase, k, limit int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	if k > np.first && w.prefix == "ل" && np.head&cHuman != 0 && x.mediumBehind(k) {
		return 0 // مصدر مطلع لـCNN
	}
	if k > np.first && attached[p.words[k-1].base] && k+1 < limit && !p.words[k+1].is(cThat) {
		return 1
	}
	if w.prefix == "ل" && p.isComma(k+1) && x.partOfTitle(np, k+1) && k+2 < limit && p.mentionAt(k+2) != nil && x.isPerson(p.words[k+2].mention) {
		return 1
	}
	if k == np.first || np.proper && !np.open || np.head&(cHuman|cReport) == 0 || !np.open && np.named && np.mention != 0 && x.isPerson(np.mention) {
		return 0
	}
	free := w.prefix == "" || w.form == w.prefix
	if w.form == "في" && k+1 < limit && p.words[k+1].base == "وقت" || manners[w.base] {
		return 0 // مراسله في وقت سابق، خبراء بشكل رئيسي
	}
	if k+1 < limit && (free && (p.words[k+1].is(cThat) || p.isMark(k+1)) || x.isMedium(k, k+2) && !(w.form == "في" && k == np.first+1 && !p.words[np.first].definite() && !p.words[k+1].is(cTalk))) {
		return 0
	}
	if np.open {
		return 1
	}
	indefinite := !p.words[np.first].definite()
	switch w.form {
	case "لشؤون", "بشؤون", "لدى":
		return 1
	case "في", "من", "ضمن":
		if n := x.extendOverPlace(k, limit); n > 0 && w.form == "في" && np.head&cHuman != 0 {
			return n // رئيس النقابة في الأندلس أوسكار رينا
		}
		if indefinite && k+1 < limit && !p.words[k+1].is(cTalk|cDemonstrative|cTime|cTurn) {
			return 1
		}
		return 0
	case "عن": // السناتور عن فلوريدا ماركو روبيو
		if m := p.mentionAt(k + 1); m != nil && p.d.Entities[m.entity].Kind == document.Place {
			return x.extendOverPlace(k, limit)
		}
		return 0
	case "الى", "على":
		if v != nil && v.frames&(fIla|fAla) != 0 {
			return x.extendOverPlace(k, limit)
		}
		return 1
	case "ل", "ب":
		return 1
	}
	if w.prefix == "ل" || w.prefix == "ب" {
		if v != nil && (w.prefix == "ب" && v.frames&fBi != 0 || w.prefix == "ل" && v.frames&fLi != 0) {
			return 0
		}
		return 1
	}
	return 0
}

// manners begin adverbial phrases.
var manners = set("بشكل بصورة بطريقة بنحو بوضوح بشدة بقوة بسرعة")

// partitive are the words of quantity that take من before those who speak.
var partitive = map[string]bool{
	"العديد": true, "عدد": true, "الكثير": true, "كثير": true, "عشرات": true, "مئات": true, "العشرات": true, "المئات": true, "كثيرون": true, "غالبية": true,
}

// quantity are the words of quantity that stand in construct with those who speak.
var quantity = set("عدة بضعة معظم غالبية اغلب جميع كل كلا كلتا سائر مجموع ثلث نصف ربع")

// nameParts are common nouns that names are made with.
var nameParts = map[string]bool{"بن": true, "ابن": true, "بنت": true, "ابو": true, "ابي": true, "ابا": true, "ال": true, "عبد": true, "ام": true, "نور": true, "سيف": true}

// honorific are titles that stand beside another title or a name.
var honorific = map[string]bool{
	"الشيخ": true, "الامير": true, "الدكتور": true, "السيد": true, "السيدة": true, "اللواء": true, "العميد": true, "الجنرال": true,
	"الفريق": true, "العقيد": true, "المهندس": true, "الاستاذ": true, "الملك": true, "الحاج": true, "الاميرة": true, "الدكتورة": true,
	"البابا": true, "القس": true, "الاب": true, "الامام": true,
}

// attached are the adjectives that keep the preposition behind them (وكالة خبر التابعة لحزب).
var attached = map[string]bool{
	"التابع": true, "التابعة": true, "المقرب": true, "المقربة": true, "المقربين": true, "المعني": true, "المعنية": true, "الخاص": true,
	"الخاصة": true, "الموالي": true, "الموالية": true, "المدعوم": true, "المدعومة": true, "القريب": true, "القريبة": true,
	"المطلع": true, "المكلف": true, "المكلفة": true, "المعروف": true, "المعروفة": true, "المشرف": true, "المشرفة": true,
	"المطلعة": true, "مطلع": true, "مقرب": true, "مقربة": true, "مطلعة": true, "تابع": true, "تابعة": true, "معني": true,
}

// extendOverPlace keeps "إلى اليمن" before a name where the verb takes إلى itself.
func (x *Extractor) extendOverPlace(k, limit int) int {
	p := &x.page
	m := p.mentionAt(k + 1)
	if m == nil || m.last >= limit {
		return 0
	}
	if n := p.mentionAt(m.last); n != nil && p.d.Entities[n.entity].Kind == document.Person {
		return m.last - k
	}
	return 0
}

// extendConjunct keeps "والوزير" and "والبيت الأبيض" in a coordinated subject.
func (x *Extractor) extendConjunct(np *phrase, k int) int {
	w := &x.page.words[k]
	if x.isVerb(k) || w.finite() != nil || w.formOf(participle) != nil {
		return 0
	}
	if w.is(cHuman|cInstitution) || w.definite() || w.mention != 0 {
		return 1
	}
	if w.pos == document.NOUN || w.pos == document.ADJ || w.pos == document.PROPN {
		return 1
	}
	return 0
}

// startsObject reports whether the word after a name is no part of it.
func (x *Extractor) startsObject(np *phrase, k int) bool {
	w := &x.page.words[k]
	if np.mention == 0 {
		return false
	}
	last := x.page.mentions[np.mention-1].last
	if k > last && !w.is(cHuman) {
		return k == last
	}
	e := &x.page.d.Entities[x.page.mentions[np.mention-1].entity]
	if e.Kind == document.Person {
		return !w.unknownName() && !x.nisbaAt(k) // بن علي يلديريم
	}
	return !w.definite() || w.pos == document.NOUN // نفت روسيا التدخل
}

// nisbaAt reports whether word k, behind a name, is the surname of origin that ends it: definite
// and in ي, with the phrase over behind it (طاهر محمود الأشرفي، أن).
func (x *Extractor) nisbaAt(k int) bool {
	p := &x.page
	w := &p.words[k]
	if !w.definite() || !strings.HasSuffix(w.base, "ي") || w.class != 0 || w.conj || w.mention != 0 || k+1 >= len(p.words) {
		return false
	}
	n := &p.words[k+1]
	return p.isComma(k+1) || n.is(cThat|cBithat|cRelative) || n.punct == ':'
}

func (x *Extractor) isPerson(mention int) bool {
	return x.page.d.Entities[x.page.mentions[mention-1].entity].Kind == document.Person
}

// looksLikeName reports whether word k can begin a personal name: no article, in no
// closed class, no verb.
func (x *Extractor) looksLikeName(k int) bool {
	w := &x.page.words[k]
	if !w.arabic || w.conj || w.class != 0 || w.prefix != "" || x.isVerb(k) || w.cues != nil {
		return false
	}
	if w.pos == document.ADJ && (strings.HasSuffix(w.base, "ة") || k+1 < len(x.page.words) && x.page.words[k+1].is(cPreposition)) {
		return false // ، مدعومة من
	}
	return w.pos == document.PROPN || w.pos == document.X || !w.definite() && w.pos != document.NOUN
}

// extendMark returns how many words the quotation at word k has that belongs to the phrase: the
// name of a medium, of a party or of a thing.
func (x *Extractor) extendMark(np *phrase, k, limit int, v *verb) int {
	p := &x.page
	if np.head&cMediaHead != 0 && !x.holdsMark(np.first, k) || k > np.first && p.words[k-1].is(cHuman|cInstitution) && !p.words[k-1].definite() {
		return p.mediaQuote(k, limit) // قائد "اللواء السادس حرس حدود"
	}
	if k > np.first && p.words[k-1].definite() && v != nil && (v.frames|v.target)&fObject != 0 {
		return 0 // ودان الحزب "التصريحات الأخيرة"
	}
	if m := p.words[k-1].mention; k > np.first && m != 0 && v != nil && v.target&fObject != 0 {
		switch p.d.Entities[p.mentions[m-1].entity].Kind {
		case document.Country, document.Place:
			return 0 // واتهمت روسيا ودمشق "الخوذ البيضاء"
		}
	}
	return p.shortQuote(k, limit)
}

// holdsMark reports whether a quotation mark stands in words [first, last): a medium has one
// name in marks, what stands in others is said.
func (x *Extractor) holdsMark(first, last int) bool {
	for k := first; k < last; k++ {
		if x.page.isMark(k) {
			return true
		}
	}
	return false
}

// closing returns the number of words from the bracket at k to behind the one that
// closes it, 0 where none does soon.
func (p *page) closing(k, limit int) int {
	for j := k + 1; j < min(limit, k+10); j++ {
		if p.words[j].punct == ')' {
			return j - k + 1
		}
	}
	return 0
}

// shortQuote returns the number of words of the quotation at k with its marks where it
// is a name (قائد "فيلق القدس"), else 0.
func (p *page) shortQuote(k, limit int) int {
	q := p.quoteAt(k)
	if q == 0 || p.quotes[q-1].Unbalanced {
		return 0
	}
	j := k + 1
	for j < limit && p.words[j].quote == q {
		j++
	}
	if n := j - k - 1; n == 0 || n > 3 || j >= limit {
		return 0
	}
	return j - k + 1
}

// quoteAt returns the 1-based quotation that the mark at word k opens, 0 for none.
func (p *page) quoteAt(k int) int {
	if !p.isMark(k) || k+1 >= len(p.words) {
		return 0
	}
	q := p.words[k+1].quote
	if q == 0 || p.words[k].quote == q || p.quotes[q-1].Open.Start != p.words[k].Start {
		return 0
	}
	return q
}

// canSpeak reports whether the phrase names somebody who can say something.
func (x *Extractor) canSpeak(np phrase) bool {
	if !np.ok() {
		return false
	}
	if np.mention != 0 {
		e := &x.page.d.Entities[x.page.mentions[np.mention-1].entity]
		return e.Kind != document.Date
	}
	if np.head&(cHuman|cInstitution|cReport|cMediaHead|cMedia) != 0 {
		return true
	}
	w := &x.page.words[np.first]
	if x.namedWithTitle(np) {
		return true
	}
	if x.share(np.first, np.last) > 0 {
		return true
	}
	if x.page.d.Tokens[np.first].Kind == document.Number {
		return np.first+1 < np.last && x.page.words[np.first+1].is(cHuman|cInstitution)
	}
	if w.feats.Number == document.Plur && w.feats.Gender == document.Masc && !w.feats.Broken && (strings.HasSuffix(w.base, "ون") || strings.HasSuffix(w.base, "ين") || strings.HasSuffix(w.base, "و")) {
		return true // a sound masculine plural is of people: إيطاليون
	}
	if w.hasPronoun() {
		return false
	}
	if w.read != nil && w.read.Source == document.Guess && w.pronoun == "" && w.noun == nil {
		return true
	}
	return w.pos == document.PROPN || w.pos == document.X && !w.definite() && w.noun == nil && w.pronoun == ""
}

// namedWithTitle reports whether a title stands behind two words without article of which the
// second is a proper name (هيفي مصطفى عضو الإدارة).
func (x *Extractor) namedWithTitle(np phrase) bool {
	p := &x.page
	if np.last-np.first < 3 || p.words[np.first].definite() || p.words[np.first+1].pos != document.PROPN {
		return false
	}
	w := &p.words[np.first+2]
	return w.is(cHuman) && !w.conj && !w.definite()
}

// maxName bounds a personal name in words.
const maxName = 4

// nameRun returns how many words from k on are the name behind a full title, whatever the
// dictionary takes them for: two words or more without article, of no class, up to a comma,
// a colon or أن (قالت رئيسة المجلس الوطني للانتخابات تيبيساي لوسينا إن).
func (x *Extractor) nameRun(np *phrase, k, limit int) int {
	p := &x.page
	if np.head&cHuman == 0 || np.named || np.proper || k == np.first || k-np.first < 2 {
		return 0
	}
	if m := p.words[k-1].mention; m == 0 || p.mentions[m-1].last != k || p.d.Entities[p.mentions[m-1].entity].Kind != document.Title {
		return 0
	}
	j := k
	for ; j < min(limit, k+maxName); j++ {
		w := &p.words[j]
		if !w.arabic || w.conj || w.mention != 0 || w.definite() || w.class != 0 || w.noun != nil || w.feats.Masdar && !w.hasPronoun() || x.isVerb(j) || w.formOf(participle) != nil || w.pos == document.ADP {
			break
		}
	}
	if j < k+2 || j >= limit || !p.isComma(j) && !p.words[j].is(cThat) && p.words[j].punct != ':' {
		return 0
	}
	return j - k
}

// surnameAt reports whether word k, whatever the dictionary takes it for, is the surname
// behind the single given name of a mention: the phrase ends right after it (وقال وزير
// التربية هاينز فاسمان إن).
func (x *Extractor) surnameAt(mention, k, limit int) bool {
	p := &x.page
	m := &p.mentions[mention-1]
	if m.last != k || m.last-m.first != 1 || m.by != document.ByName || !x.isPerson(mention) || k+1 >= limit {
		return false
	}
	w, n := &p.words[k], &p.words[k+1]
	if w.mention != 0 || w.definite() || w.class != 0 || w.hasPronoun() || w.feats.Masdar || w.cues != nil || w.noun != nil || !w.arabic || strings.HasPrefix(w.form, "و") {
		return false
	}
	return n.is(cThat|cBithat|cTime) || n.punct != 0 && n.punct != '(' || n.is(cPreposition)
}
