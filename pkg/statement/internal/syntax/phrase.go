package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// mediumBehind reports whether the preposition ل on or at word k stands before a medium.
func (x *Reader) mediumBehind(k int) bool {
	if k >= len(x.Page.Words) {
		return false
	}
	if w := &x.Page.Words[k]; w.Form == w.Prefix {
		k++
	}
	return k < len(x.Page.Words) && x.IsMedium(k, k+1)
}

// extendPreposition keeps a preposition inside the phrase where its head takes one: the
// complement of a title (المبعوث الأممي إلى اليمن, المتحدث باسم) or of a description (مسؤول في).
func (x *Reader) extendPreposition(np *Phrase, k, limit int, v *lexicon.Verb) int {
	p := &x.Page
	w := &p.Words[k]
	if k > np.First && w.Prefix == "ل" && np.Head&lexicon.ClassHuman != 0 && x.mediumBehind(k) {
		return 0 // مصدر مطلع لـCNN
	}
	if w.Base == "ببعض" && k > np.First {
		return 0 // تحدث الوزير ببعض الحذر عن
	}
	if w.Form == "من" && k+1 < limit && p.Words[k+1].Form == "على" {
		return 0 // من على شاشة القناة
	}
	if w.Form == "في" && k > np.First && v != nil && v.Lemma == "كتب" && x.mediumBehind(k+1) {
		return 0 // كتب الوزير في صحيفة
	}
	if k > np.First && lexicon.MannerHeads.Has(w.Base) && k+1 < limit && p.Words[k+1].Pos == document.ADJ {
		return 0 // أكد الرئيس الفرنسي بشكل واضح أن
	}
	if k > np.First && v != nil && x.fixedAside(k, limit) > k {
		return 0 // المكلف في وقت سابق
	}
	if k > np.First && attached[p.Words[k-1].Base] && !settings.Has(w.Form) && k+1 < limit && !p.Words[k+1].Is(lexicon.ClassThat|lexicon.ClassTalk|lexicon.ClassTime) {
		return 1
	}
	if w.Form == "في" && k > np.First && members.Has(p.Words[k-1].Base) && k+1 < limit && p.Words[k+1].Definite() && p.Words[k+1].Is(lexicon.ClassInstitution) {
		return 1 // دعا القيادي في الحركة فلان الوسطاء
	}
	if w.Prefix == "ل" && k > np.First && np.Head&lexicon.ClassReport != 0 && v != nil && v.Frames&lexicon.FrameLi != 0 && x.frameBehind(k+1, limit, v.Frames&^lexicon.FrameLi) {
		return 1 // دعا البيان الختامي للقمة إلى
	}
	if w.Prefix == "ل" && p.IsComma(k+1) && x.partOfTitle(np, k+1) && k+2 < limit && p.MentionAt(k+2) != nil && x.IsPerson(p.Words[k+2].Mention) {
		return 1
	}
	if w.Form == "في" && np.Head&lexicon.ClassInstitution != 0 && np.Head&lexicon.ClassHuman == 0 && k > np.First+1 && !np.named && !p.Words[np.First].Definite() && k+1 < limit && p.Words[k+1].Is(lexicon.ClassInstitution) && !p.Words[k+1].Is(lexicon.ClassTalk|lexicon.ClassReport) {
		return 2 // لجنة حقوق الإنسان في البرلمان
	}
	if k > np.First && x.namesField(np, k, v) {
		if k+2 < limit && w.Feats.Masdar && fieldFrames.Has(w.Lemma()+"_"+p.Words[k+1].Form) && p.Words[k+2].Definite() && p.Words[k+2].Pos == document.NOUN {
			return 3 // الحركة العالمية للدفاع عن الأطفال
		}
		return 1
	}
	if w.Form == "على" && k+1 < limit && p.Words[k+1].Form == "لسان" {
		return 0 // نقل البيان على لسان الوزير
	}
	if w.Form == "في" && k > np.First && v != nil && v.Lemma == "شكك" {
		return 0 // شكك زعيم المعارضة في
	}
	if k == np.First || np.proper && !np.open || np.Head&(lexicon.ClassHuman|lexicon.ClassReport) == 0 || !np.open && np.named && np.Mention != 0 && x.IsPerson(np.Mention) {
		return 0
	}
	free := w.Prefix == "" || w.Form == w.Prefix
	if w.Form == "في" && k+1 < limit && p.Words[k+1].Base == "وقت" || manners.Has(w.Base) {
		return 0 // مراسله في وقت سابق، خبراء بشكل رئيسي
	}
	if k+1 < limit && (free && (p.Words[k+1].Is(lexicon.ClassThat) || p.IsMark(k+1)) || x.IsMedium(k, k+2) && !(w.Form == "في" && k == np.First+1 && !p.Words[np.First].Definite() && !p.Words[k+1].Is(lexicon.ClassTalk))) {
		return 0
	}
	if v != nil && k > np.First && (x.Adjunct(k, limit) > k && !attached[p.Words[k-1].Base] || settings.Has(w.Form)) {
		return 0 // رئيس الوزراء المكلف على تويتر
	}
	if np.open {
		return 1
	}
	indefinite := !p.Words[np.First].Definite()
	if w.Form == "من" && v != nil && (v.Target|v.Frames)&lexicon.FrameObject != 0 && indefinite && p.Words[np.First+1].Definite() && x.placeBehind(k) > 0 {
		return x.extendOverPlace(k, limit) // دعا وزير الدفاع من بغداد
	}
	return x.extendFrame(np, k, limit, v, indefinite)
}

// namesField reports whether the word with ل at k tells the field of the body with article whose phrase it
// goes on (الاتحاد الكيني لكرة السلة، الهيئة العامة للإحصاء).
func (x *Reader) namesField(np *Phrase, k int, v *lexicon.Verb) bool {
	p := &x.Page
	w, head := &p.Words[k], &p.Words[np.First]
	if np.Head&lexicon.ClassInstitution == 0 || np.Head&lexicon.ClassHuman != 0 || np.Mention != 0 && (x.IsPerson(np.Mention) || p.Mentions[np.Mention-1].Last != k) || !head.Article || w.Prefix != "ل" && !w.HasBefore("ل") || w.Pos != document.NOUN || w.HasPronoun() || w.Mention != 0 {
		return false
	}
	if v != nil && (v.Frames|v.Target)&lexicon.FrameLi != 0 || w.Is(lexicon.ClassHuman|lexicon.ClassTime|lexicon.ClassTalk|lexicon.ClassMedia|lexicon.ClassMediaHead) || x.IsMedium(k, k+1) || Public.Has(w.Base) || w.Feats.Number == lexicon.Plural && x.IsPeople(w) {
		return false
	}
	if b := &p.Words[k-1]; b.Pos != document.ADJ && k > np.First+1 || b.Pos == document.ADJ && !b.Definite() || k == np.First+1 && w.Feats.Masdar {
		return false // الشركة للإبقاء على: what it does
	}
	return fielded.Has(head.Base) && (strings.HasPrefix(w.Base, "لل") || w.Article || k+1 < len(p.Words) && p.Words[k+1].Definite())
}

// fielded are the bodies that are named by their field behind ل.
var fielded = lexicon.Set("الاتحاد الهيئة الجمعية المركز المعهد الصندوق اللجنة المجلس المنظمة المؤسسة الشبكة البرنامج النقابة الوكالة المنتخب المكتب الادارة المديرية المفوضية الشركة الديوان الامانة المجموعة الحملة المبادرة الرابطة الغرفة الاكاديمية النادي الجبهة الحركة المدرسة الكلية البنك الجهاز المرصد")

// fieldFrames are the masdars of fields with the preposition that each takes.
var fieldFrames = lexicon.Set("دفاع_عن بحث_عن كشف_عن إفراج_عن تخفيف_من وقاية_من حماية_من حد_من إشراف_على رقابة_على حفاظ_على تعرف_على تعاون_مع تضامن_مع تفاوض_مع")

// frameBehind reports whether a preposition of the frames stands among the next words from k on.
func (x *Reader) frameBehind(k, limit int, frames lexicon.Frame) bool {
	for j := k; j < min(limit, k+5) && x.Page.Words[j].Punct == 0; j++ {
		if PrepositionFrame(x.Page.Words[j].Form)&frames != 0 {
			return true
		}
	}
	return false
}

// extendFrame is extendPreposition for a preposition that may be the verb's; indefinite tells that
// the head carries no article.
func (x *Reader) extendFrame(np *Phrase, k, limit int, v *lexicon.Verb, indefinite bool) int {
	p := &x.Page
	w := &p.Words[k]
	switch w.Form {
	case "لشؤون", "بشؤون", "لدى":
		return 1
	case "في", "من", "ضمن":
		if v != nil && v.Target&lexicon.FrameObject != 0 && v.Frames&PrepositionFrame(w.Form) != 0 {
			return 0 // حذر وزير الدفاع من
		}
		if w.Form == "من" && k > 0 && !nearTo.Has(p.Words[k-1].Base) && np.Head&lexicon.ClassReport != 0 && k+1 < limit && p.Words[k+1].Feats.Masdar && !p.Words[k+1].Is(lexicon.ClassInstitution) {
			return 0 // حذر تقرير أميركي من عودة
		}
		if v != nil && v.Target&PrepositionFrame(w.Form) != 0 && p.Words[k-1].Definite() {
			return 0 // طلب وزير الخارجية من المحكمة
		}
		if n := x.extendOverPlace(k, limit); n > 0 && w.Form == "في" && np.Head&lexicon.ClassHuman != 0 {
			return n // رئيس النقابة في الأندلس أوسكار رينا
		}
		if indefinite && k+1 < limit && !p.Words[k+1].Is(lexicon.ClassTalk|lexicon.ClassDemonstrative|lexicon.ClassTime|lexicon.ClassTurn) {
			return 1
		}
		return 0
	case "عن": // السناتور عن فلوريدا ماركو روبيو
		if m := p.MentionAt(k + 1); m != nil && p.D.Entities[m.Entity].Kind == document.Place {
			return x.extendOverPlace(k, limit)
		}
		if deputies.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال")) && k+2 < limit && constituencies.Has(p.Words[k+1].Base) {
			return 2 // النائب عن حزب العدالة
		}
		return 0
	case "الى", "على":
		if v != nil && w.Form == "على" && answering[v.Lemma] {
			return 0 // ورد الرئيس على سؤال
		}
		if v != nil && (v.Frames&(lexicon.FrameIla|lexicon.FrameAla) != 0 || v.Target&PrepositionFrame(w.Form) != 0) {
			return x.extendOverPlace(k, limit)
		}
		return 1
	case "ل", "ب":
		return 1
	}
	if w.Prefix == "ب" && w.HasPronoun() && !strings.HasPrefix(w.Base, "باسم") {
		return 0 // واتصل الوزير بنظيره
	}
	if w.Prefix == "ل" || w.Prefix == "ب" {
		if w.Prefix == "ب" && indefinite && k == np.First+1 && np.Head&lexicon.ClassHuman != 0 && p.Words[np.First].Feats.Number == lexicon.Plural && x.bodyBehind(k) {
			return 1 // وصف أعضاء بالحركة القرار بأنه
		}
		if v != nil && (w.Prefix == "ب" && v.Frames&lexicon.FrameBi != 0 || w.Prefix == "ل" && v.Frames&lexicon.FrameLi != 0) {
			return 0
		}
		return 1
	}
	return 0
}

// answering are the verbs of answering, which take على before what is answered.
var answering = map[string]bool{"رد": true, "علق": true, "عقب": true}

// nearTo are the adjectives of sources that take من (مصادر قريبة من التحقيق).
var nearTo = lexicon.Set("قريب قريبة مقرب مقربة مقربون قريبون")

// members are those who are somebody in a body.
var members = lexicon.Set("النائب النائبة القيادي القيادية العضو المسؤول المسؤولة الباحث الباحثة الخبير الخبيرة الاستاذ المحاضر المستشار المستشارة")

// settings are the prepositions before an occasion.
var settings = lexicon.Set("خلال عقب عبر اثناء غداة عشية قبيل بعيد امام")

// bodyBehind reports whether the word with ب at k is a definite body or place, behind which a
// definite phrase goes on: what those before it belong to, and no complement of the verb.
func (x *Reader) bodyBehind(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	if !strings.HasPrefix(w.Base, "بال") || k+1 >= len(p.Words) || x.classOf(w)&lexicon.ClassInstitution == 0 {
		return false
	}
	n := &p.Words[k+1]
	return n.Definite() && n.Pos != document.ADJ || n.Mention != 0
}

var (
	deputies       = lexicon.Set("نائب نائبة نواب سناتور سيناتور عضو عضوة مرشح مرشحة ممثل ممثلة")
	constituencies = lexicon.Set("حزب كتلة تيار حركة دائرة ولاية محافظة مدينة جبهة ائتلاف تحالف قائمة")
)

// manners begin adverbial phrases.
var manners = lexicon.Set("بشكل بصورة بطريقة بنحو بوضوح بشدة بقوة بسرعة")

// Partitive are the words of quantity that take من before those who speak.
var Partitive = map[string]bool{
	"العديد": true, "عدد": true, "الكثير": true, "كثير": true, "عشرات": true, "مئات": true, "العشرات": true, "المئات": true, "كثيرون": true, "غالبية": true,
}

// Quantity are the words of quantity that stand in construct with those who speak.
var Quantity = lexicon.Set("عدة بضعة مختلف شتى كافة معظم غالبية اغلب جميع كل كلا كلتا سائر مجموع ثلث نصف ربع")

// attached are the adjectives that keep the preposition behind them (وكالة خبر التابعة لحزب).
var attached = map[string]bool{
	"التابع": true, "التابعة": true, "المقرب": true, "المقربة": true, "المقربين": true, "المعني": true, "المعنية": true, "الخاص": true,
	"الخاصة": true, "الموالي": true, "الموالية": true, "المدعوم": true, "المدعومة": true, "القريب": true, "القريبة": true,
	"المطلع": true, "المكلف": true, "المكلفة": true, "المعروف": true, "المعروفة": true, "المشرف": true, "المشرفة": true,
	"المطلعة": true, "مطلع": true, "مقرب": true, "مقربة": true, "مطلعة": true, "تابع": true, "تابعة": true, "معني": true,
}

// extendOverPlace keeps "إلى اليمن" before a name where the verb takes إلى itself.
func (x *Reader) extendOverPlace(k, limit int) int {
	p := &x.Page
	m := p.MentionAt(k + 1)
	if m == nil || m.Last >= limit {
		return 0
	}
	if n := p.MentionAt(m.Last); n != nil && p.D.Entities[n.Entity].Kind == document.Person {
		return m.Last - k
	}
	return 0
}

// extendConjunct keeps "والوزير" and "والبيت الأبيض" in a coordinated subject.
func (x *Reader) extendConjunct(np *Phrase, k int) int {
	w := &x.Page.Words[k]
	if x.isVerb(k) || w.Finite() != nil || w.FormOf(lexicon.Participle) != nil {
		return 0
	}
	if w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || w.Definite() || w.Mention != 0 {
		return 1
	}
	if w.Pos == document.NOUN || w.Pos == document.ADJ || w.Pos == document.PROPN {
		return 1
	}
	return 0
}

// startsObject reports whether the word after a name is no part of it.
func (x *Reader) startsObject(np *Phrase, k int) bool {
	w := &x.Page.Words[k]
	if np.Mention == 0 {
		return false
	}
	last := x.Page.Mentions[np.Mention-1].Last
	if k > last && !w.Is(lexicon.ClassHuman) {
		return k == last
	}
	e := &x.Page.D.Entities[x.Page.Mentions[np.Mention-1].Entity]
	if e.Kind == document.Person {
		return !w.UnknownName() && !x.NisbaAt(k) // بن علي يلديريم
	}
	return !w.Definite() || w.Pos == document.NOUN // نفت روسيا التدخل
}

// NisbaAt reports whether word k, behind a name, is the surname of origin that ends it: definite
// and in ي, with the phrase over behind it (طاهر محمود الأشرفي، أن).
func (x *Reader) NisbaAt(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	if !w.Definite() || !strings.HasSuffix(w.Base, "ي") || w.Class != 0 || w.Conj || w.Mention != 0 || k+1 >= len(p.Words) {
		return false
	}
	n := &p.Words[k+1]
	if n.Prefix != "" || n.Is(lexicon.ClassPreposition) { // اتهموا الوزير سالم العجيلي بالتقصير
		m := p.Words[k-1].Mention
		return m != 0 && x.IsPerson(m) && p.Mentions[m-1].Last-p.Mentions[m-1].First == 1 && p.Mentions[m-1].By == document.ByName
	}
	return p.IsComma(k+1) || n.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) || n.Punct == ':'
}

// extendMark returns how many words the quotation at word k has that belongs to the phrase: the
// name of a medium, of a party or of a thing.
func (x *Reader) extendMark(np *Phrase, k, limit int, v *lexicon.Verb) int {
	p := &x.Page
	if np.Head&lexicon.ClassMediaHead != 0 && !x.holdsMark(np.First, k) || k > np.First && p.Words[k-1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !p.Words[k-1].Definite() && !(k >= 2 && x.closedPerson(np.First-1, k)) {
		return p.MediaQuote(k, limit) // قائد "اللواء السادس حرس حدود"
	}
	if n := p.MediaQuote(k, limit); k > np.First && n > 0 && n <= 5 && np.Head&lexicon.ClassHuman != 0 && v != nil && k+n < limit && p.IsComma(k+n) && x.IsApposed(k, k+n-1, limit, v) {
		return n // متحدث باسم وزارة الدفاع "البنتاغون"، العقيد فلان: "…"
	}
	if k > np.First+1 && np.Head&lexicon.ClassInstitution != 0 && p.MediaQuote(k, limit) == 3 && p.MentionAt(k+1) != nil {
		return 3 // وزارة الدفاع الأميركية "البنتاغون"
	}
	if n := p.MediaQuote(k, limit); n > 2 && k > np.First && np.Head&lexicon.ClassMediaHead == 0 && v != nil {
		if x.endsSaying(np, k, n, limit, v) || p.Words[k-1].Form != "و" && x.quotesSaying(k+1, k+n-1) {
			return 0 // وقال منير "كيف أمكنني ذلك", وتابع سليم "السلام للجميع"
		}
	}
	if k > np.First && p.Words[k-1].Definite() && v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 {
		return 0 // ودان الحزب "التصريحات الأخيرة"
	}
	if w := &p.Words[min(k+1, len(p.Words)-1)]; k > np.First && p.Words[k-1].Form != "و" && v != nil && w.HasPronoun() && !w.HasProclitic() && (strings.HasSuffix(w.Form, "ه") || strings.HasSuffix(w.Form, "ها") || strings.HasSuffix(w.Form, "هم")) && w.Pos == document.NOUN && w.Mention == 0 && w.Read.Source == document.Lexicon {
		return 0 // جددت كينيا "رفضها القاطع"
	}
	if m := p.Words[k-1].Mention; k > np.First && m != 0 && v != nil && v.Target&lexicon.FrameObject != 0 {
		switch p.D.Entities[p.Mentions[m-1].Entity].Kind {
		case document.Country, document.Place, document.Person:
			return 0 // واتهمت روسيا ودمشق "الخوذ البيضاء"
		}
	}
	return p.shortQuote(k, limit)
}

// endsSaying reports whether the quotation of n words at k, behind somebody who speaks, is what he says rather than
// his name: it ends the sentence, or it has a verb of its own (وقال الوزير "كان الأمر صعبا").
func (x *Reader) endsSaying(np *Phrase, k, n, limit int, v *lexicon.Verb) bool {
	p := &x.Page
	b := &p.Words[k-1]
	if n < 5 || v == &AnyVerb || v.Frames&lexicon.FrameClause == 0 || v.Frames&lexicon.FrameObject != 0 {
		return false
	}
	person := b.Mention != 0 && x.IsPerson(b.Mention)
	if !person && !(k == np.First+1 && b.Definite() && b.Is(lexicon.ClassHuman)) {
		return false
	}
	if k+n >= limit || p.Words[k+n].Punct == '.' {
		return true
	}
	return x.opensSaying(k + 1)
}

// quotesSaying reports whether words [k, last) within marks are a sentence rather than a name: a question, or a
// verb of the first person.
func (x *Reader) quotesSaying(k, last int) bool {
	p := &x.Page
	for j := k; j < last; j++ {
		if w := &p.Words[j]; w.Is(lexicon.ClassQuestion) || w.Form == "لقد" || w.Form == "نحن" || w.Form == "انا" || x.isVerb(j) && (w.Feats.Person == document.First || x.HasFirstPerson(w)) {
			return true
		}
	}
	return false
}

// holdsMark reports whether a quotation mark stands in words [first, last): a medium has one
// name in marks, what stands in others is said.
func (x *Reader) holdsMark(first, last int) bool {
	for k := first; k < last; k++ {
		if x.Page.IsMark(k) {
			return true
		}
	}
	return false
}

// Closing returns the number of words from the bracket at k to behind the one that
// closes it, 0 where none does soon.
func (p *Page) Closing(k, limit int) int {
	for j := k + 1; j < min(limit, k+10); j++ {
		if p.Words[j].Punct == ')' {
			return j - k + 1
		}
	}
	return 0
}

// shortQuote returns the number of words of the quotation at k with its marks where it
// is a name (قائد "فيلق القدس"), else 0.
func (p *Page) shortQuote(k, limit int) int {
	q := p.QuoteAt(k)
	if q == 0 || p.Quotes[q-1].Unbalanced {
		return 0
	}
	j := k + 1
	for j < limit && p.Words[j].Quote == q {
		j++
	}
	if n := j - k - 1; n == 0 || n > 3 || j >= limit {
		return 0
	}
	return j - k + 1
}

// QuoteAt returns the 1-based quotation that the mark at word k opens, 0 for none.
func (p *Page) QuoteAt(k int) int {
	if !p.IsMark(k) || k+1 >= len(p.Words) {
		return 0
	}
	q := p.Words[k+1].Quote
	if q == 0 || p.Words[k].Quote == q || p.Quotes[q-1].Open.Start != p.Words[k].Start {
		return 0
	}
	return q
}

// CanSpeak reports whether the phrase names somebody who can say something.
func (x *Reader) CanSpeak(np Phrase) bool {
	if !np.Ok() {
		return false
	}
	if np.Mention != 0 {
		e := &x.Page.D.Entities[x.Page.Mentions[np.Mention-1].Entity]
		return e.Kind != document.Date
	}
	if np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) != 0 {
		return true
	}
	w := &x.Page.Words[np.First]
	if x.namedWithTitle(np) || x.IsBasim(np.First) || x.NamedPremises(np) {
		return true
	}
	if x.share(np.First, np.Last) > 0 {
		return true
	}
	if x.Page.D.Tokens[np.First].Kind == document.Number {
		return np.First+1 < np.Last && x.Page.Words[np.First+1].Is(lexicon.ClassHuman|lexicon.ClassInstitution)
	}
	if w.Feats.Number == document.Plur && w.Feats.Gender == document.Masc && !w.Feats.Broken && (strings.HasSuffix(w.Base, "ون") || strings.HasSuffix(w.Base, "ين") || strings.HasSuffix(w.Base, "و")) {
		return true // a sound masculine plural is of people: إيطاليون
	}
	if Some.Has(w.Base) {
		return true // أحدهم
	}
	if w.HasPronoun() {
		return false
	}
	if w.Read != nil && w.Read.Source == document.Guess && w.Pronoun == "" && w.Noun == nil {
		return true
	}
	return w.Pos == document.PROPN || w.Pos == document.X && !w.Definite() && w.Noun == nil && w.Pronoun == ""
}
