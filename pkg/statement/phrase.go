package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// newPhrase reports whether word k cannot go on the noun phrase of the word before it: a
// masdar with a pronoun (السودان التزامه), or an indefinite common noun behind a name.
func (x *Reader) newPhrase(k int, v *verb) bool {
	w, b := &x.page.words[k], &x.page.words[k-1]
	if w.base == "الاعضاء" && b.base == "الدول" {
		return false
	}
	if k > 1 && x.page.afflicted(k-1) {
		b = &x.page.words[k-2] // نفى المشتبه به التهمة
	}
	if w.pronoun != "" && w.is(cHuman) && b.pos == document.PROPN {
		return true // اتهم مادورو نظيره
	}
	if x.isPeer(k) && (b.definite() || b.mention != 0) {
		return true // أبلغ الوزير نظيره
	}
	if k > 2 && x.secondTitle(&phrase{first: k - 2, head: cHuman}, k, v) && (v.flags&flagTrans != 0 || !w.is(cHuman)) {
		return true // دعا وزير الدفاع الأميركي الحكومة العراقية
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
	if w.definite() && b.pos == document.PROPN && !b.definite() && v != nil && (v.frames|v.target)&fObject != 0 && w.feats.Masdar && !w.is(cHuman|cInstitution) && w.mention == 0 && k+1 < len(x.page.words) && x.page.words[k+1].is(cPreposition) {
		return true // رفضت شركة أمازون الجلوس إلى
	}
	if w.definite() { // two definite nouns side by side are subject and object: اتهمت النيابة المقاول
		return v != nil && (v.frames|v.target)&fObject != 0 && b.definite() && b.punct == 0 && !honorific[b.base] && !honorific[w.base] && w.mention == 0
	}
	if v != nil && v.target&fObject != 0 && x.newTarget(k) {
		return true
	}
	if w.is(cInstitution) && !w.is(cHuman) && b.pos == document.PROPN && v != nil {
		return true // وشنت حكومة أردوغان حملة
	}
	if w.is(cHuman | cInstitution) {
		return false
	}
	return x.newThing(k, v)
}

// peers are those whom somebody meets, warns or accuses under no name but his own.
var peers = set("نظير نظيرت زميل زميلت سلف خصم خصوم منافس منافست منافسي حليف حلفاء مضيف ضيف صديق شريك غريم نظراء زملاء شركاء جار جيران")

// isPeer reports whether word k is one of them with a pronoun (نظيره).
func (x *Reader) isPeer(k int) bool {
	w := &x.page.words[k]
	if w.prefix != "" {
		return false
	}
	for _, pr := range enclitics {
		if stem, ok := strings.CutSuffix(w.base, pr); ok && peers[stem] {
			return true
		}
	}
	return false
}

// newTarget reports whether the indefinite noun at word k begins the object of a verb that is
// directed at its object.
func (x *Reader) newTarget(k int) bool {
	w, b := &x.page.words[k], &x.page.words[k-1]
	if !b.definite() {
		return false
	}
	if b.pos == document.ADJ && (w.is(cHuman) && w.feats.Number == plural || w.is(cInstitution)) {
		return true // دعا الأمين العام للمنظمة الدولية زعماء العالم, تصف الصحف المحلية حكومة
	}
	if w.feats.Number != singular && !w.feats.Broken && strings.HasSuffix(w.base, "ين") && !strings.HasSuffix(fold(w.read.Lemma), "ين") {
		return true // اتهمت السلطات البلجيكية شخصين
	}
	// اتهمت نقابة العمال إدارة المصنع
	return w.is(cInstitution) && b.pos == document.NOUN && k+1 < len(x.page.words) && x.page.words[k+1].definite()
}

// newThing is newPhrase for a noun that names neither people nor a body.
func (x *Reader) newThing(k int, v *verb) bool {
	w, b := &x.page.words[k], &x.page.words[k-1]
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
func (x *Reader) mediumBehind(k int) bool {
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
func (x *Reader) extendPreposition(np *phrase, k, limit int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	if k > np.first && w.prefix == "ل" && np.head&cHuman != 0 && x.mediumBehind(k) {
		return 0 // مصدر مطلع لـCNN
	}
	if k > np.first && v != nil && x.fixedAside(k, limit) > k {
		return 0 // المكلف في وقت سابق
	}
	if k > np.first && attached[p.words[k-1].base] && !settings[w.form] && k+1 < limit && !p.words[k+1].is(cThat|cTalk|cTime) {
		return 1
	}
	if w.prefix == "ل" && p.isComma(k+1) && x.partOfTitle(np, k+1) && k+2 < limit && p.mentionAt(k+2) != nil && x.isPerson(p.words[k+2].mention) {
		return 1
	}
	if w.form == "في" && np.head&cInstitution != 0 && np.head&cHuman == 0 && k > np.first+1 && !np.named && !p.words[np.first].definite() && k+1 < limit && p.words[k+1].is(cInstitution) && !p.words[k+1].is(cTalk|cReport) {
		return 2 // لجنة حقوق الإنسان في البرلمان
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
	if v != nil && k > np.first && (x.adjunct(k, limit) > k && !attached[p.words[k-1].base] || settings[w.form]) {
		return 0 // رئيس الوزراء المكلف على تويتر
	}
	if np.open {
		return 1
	}
	indefinite := !p.words[np.first].definite()
	if w.form == "من" && v != nil && (v.target|v.frames)&fObject != 0 && indefinite && p.words[np.first+1].definite() && x.placeBehind(k) > 0 {
		return x.extendOverPlace(k, limit) // دعا وزير الدفاع من بغداد
	}
	return x.extendFrame(np, k, limit, v, indefinite)
}

// extendFrame is extendPreposition for a preposition that may be the verb's; indefinite tells that
// the head carries no article.
func (x *Reader) extendFrame(np *phrase, k, limit int, v *verb, indefinite bool) int {
	p := &x.page
	w := &p.words[k]
	switch w.form {
	case "لشؤون", "بشؤون", "لدى":
		return 1
	case "في", "من", "ضمن":
		if v != nil && v.target&fObject != 0 && v.frames&prepositionFrame(w.form) != 0 {
			return 0 // حذر وزير الدفاع من
		}
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
		if deputies[strings.TrimPrefix(p.words[k-1].base, "ال")] && k+2 < limit && constituencies[p.words[k+1].base] {
			return 2 // النائب عن حزب العدالة
		}
		return 0
	case "الى", "على":
		if v != nil && (v.frames&(fIla|fAla) != 0 || v.target&prepositionFrame(w.form) != 0) {
			return x.extendOverPlace(k, limit)
		}
		return 1
	case "ل", "ب":
		return 1
	}
	if w.prefix == "ب" && w.hasPronoun() && !strings.HasPrefix(w.base, "باسم") {
		return 0 // واتصل الوزير بنظيره
	}
	if w.prefix == "ل" || w.prefix == "ب" {
		if w.prefix == "ب" && indefinite && k == np.first+1 && np.head&cHuman != 0 && p.words[np.first].feats.Number == plural && x.bodyBehind(k) {
			return 1 // وصف أعضاء بالحركة القرار بأنه
		}
		if v != nil && (w.prefix == "ب" && v.frames&fBi != 0 || w.prefix == "ل" && v.frames&fLi != 0) {
			return 0
		}
		return 1
	}
	return 0
}

// settings are the prepositions before an occasion.
var settings = set("خلال عقب عبر اثناء غداة عشية قبيل بعيد امام")

// bodyBehind reports whether the word with ب at k is a definite body or place, behind which a
// definite phrase goes on: what those before it belong to, and no complement of the verb.
func (x *Reader) bodyBehind(k int) bool {
	p := &x.page
	w := &p.words[k]
	if !strings.HasPrefix(w.base, "بال") || k+1 >= len(p.words) || x.classOf(w)&cInstitution == 0 {
		return false
	}
	n := &p.words[k+1]
	return n.definite() && n.pos != document.ADJ || n.mention != 0
}

// deputies stand for constituencies or parties behind عن.
var (
	deputies       = set("نائب نائبة نواب سناتور سيناتور عضو عضوة مرشح مرشحة ممثل ممثلة")
	constituencies = set("حزب كتلة تيار حركة دائرة ولاية محافظة مدينة جبهة ائتلاف تحالف قائمة")
)

// manners begin adverbial phrases.
var manners = set("بشكل بصورة بطريقة بنحو بوضوح بشدة بقوة بسرعة")

// partitive are the words of quantity that take من before those who speak.
var partitive = map[string]bool{
	"العديد": true, "عدد": true, "الكثير": true, "كثير": true, "عشرات": true, "مئات": true, "العشرات": true, "المئات": true, "كثيرون": true, "غالبية": true,
}

// quantity are the words of quantity that stand in construct with those who speak.
var quantity = set("عدة بضعة معظم غالبية اغلب جميع كل كلا كلتا سائر مجموع ثلث نصف ربع")

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
func (x *Reader) extendOverPlace(k, limit int) int {
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
func (x *Reader) extendConjunct(np *phrase, k int) int {
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
func (x *Reader) startsObject(np *phrase, k int) bool {
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
func (x *Reader) nisbaAt(k int) bool {
	p := &x.page
	w := &p.words[k]
	if !w.definite() || !strings.HasSuffix(w.base, "ي") || w.class != 0 || w.conj || w.mention != 0 || k+1 >= len(p.words) {
		return false
	}
	n := &p.words[k+1]
	return p.isComma(k+1) || n.is(cThat|cBithat|cRelative) || n.punct == ':'
}

// extendMark returns how many words the quotation at word k has that belongs to the phrase: the
// name of a medium, of a party or of a thing.
func (x *Reader) extendMark(np *phrase, k, limit int, v *verb) int {
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
func (x *Reader) holdsMark(first, last int) bool {
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
func (x *Reader) canSpeak(np phrase) bool {
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
	if some[w.base] {
		return true // أحدهم
	}
	if w.hasPronoun() {
		return false
	}
	if w.read != nil && w.read.Source == document.Guess && w.pronoun == "" && w.noun == nil {
		return true
	}
	return w.pos == document.PROPN || w.pos == document.X && !w.definite() && w.noun == nil && w.pronoun == ""
}
