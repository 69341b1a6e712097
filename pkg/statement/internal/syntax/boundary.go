package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// newPhrase reports whether word k cannot go on the noun phrase of the word before it: a
// masdar with a pronoun (السودان التزامه), or an indefinite common noun behind a name.
func (x *Reader) newPhrase(k int, v *lexicon.Verb) bool {
	w, b := &x.Page.Words[k], &x.Page.Words[k-1]
	if x.toReporter(k) {
		return true // شقيقة الضحية لمراسل الإذاعة
	}
	if w.Base == "الاعضاء" && b.Base == "الدول" || x.Page.endedTerm(k-1, k+1) {
		return false // الرئيس المنتهية ولايته
	}
	if k > 1 && x.Page.afflicted(k-1) {
		b = &x.Page.Words[k-2] // نفى المشتبه به التهمة
	}
	if k > 1 && years.Has(b.Base) && x.Page.D.Tokens[k-2].Kind == document.Number {
		return true // اللاعبة البالغة 36 عاما بيانا
	}
	if x.newParty(k, b, v) || x.Page.newAccusative(w, b) {
		return true
	}
	if v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 && w.Pos == document.NUM && w.Arabic && !((w.Base == "عشر" || w.Base == "عشرة") && b.Pos == document.ADJ) && !w.Definite() && !w.Conj && w.Mention == 0 && b.Definite() && b.Punct == 0 && (b.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || b.Pos == document.ADJ) {
		return true // أوقفت الشرطة ثلاثة رجال
	}
	if w.Read == nil || w.Pos != document.NOUN || nameParts[w.Base] || nameParts[b.Base] {
		return false
	}
	if v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 && x.newObject(k, b, v) {
		return true
	}
	if x.Page.accusative(w) && !x.Page.accusative(b) && (b.Definite() && b.Pos == document.NOUN || b.Punct == 0 && !b.Arabic && x.Page.D.Tokens[k-1].Kind != document.Number) {
		return true // تبنى المجلس بيانا
	}
	if w.Definite() {
		return false
	}
	if v != nil && v.Target&lexicon.FrameObject != 0 && x.newTarget(k, b) {
		return true
	}
	return x.newIndefinite(k, b, v)
}

// newParty reports whether word k, behind the word b, begins another party: a peer, a title or body
// beside another, or the masdar of what a body does.
func (x *Reader) newParty(k int, b *Word, v *lexicon.Verb) bool {
	w := &x.Page.Words[k]
	if w.Pronoun != "" && w.Is(lexicon.ClassHuman) && b.Pos == document.PROPN {
		return true // اتهم مادورو نظيره
	}
	if x.IsPeer(k) && (b.Definite() || b.Mention != 0) {
		return true // أبلغ الوزير نظيره
	}
	if k > 2 && x.secondTitle(&Phrase{First: k - 2, Head: lexicon.ClassHuman}, k, v) && (v.Flags&lexicon.FlagTrans != 0 || !w.Is(lexicon.ClassHuman)) {
		return true // دعا وزير الدفاع الأميركي الحكومة العراقية
	}
	if v != nil && v.Target&lexicon.FrameObject != 0 && w.Is(lexicon.ClassHuman) && w.Definite() && !honorific[w.Base] && b.Is(lexicon.ClassInstitution) && b.Definite() && b.Feats.Gender != w.Feats.Gender {
		return true // تتهم الشرطة الناشط
	}
	// ترفض الأحزاب المتشددة الموافقة على
	return w.Definite() && w.FormOf(lexicon.Masdar) != nil && b.Definite() && b.Pos == document.ADJ && v != nil && v.Frames&lexicon.FrameObject != 0 && k+1 < len(x.Page.Words) && x.Page.Words[k+1].Is(lexicon.ClassPreposition)
}

// newAccusative reports whether the accusative w cannot describe the plural b before it.
func (p *Page) newAccusative(w, b *Word) bool {
	if !p.accusative(w) || b.Punct != 0 || b.Mention != 0 || b.Feats.Number != lexicon.Plural {
		return false
	}
	if b.Feats.Broken {
		return !strings.HasSuffix(w.Base, "يا") && !p.accusative(b) && b.Is(lexicon.ClassHuman) && !b.Definite() // اعتبره خبراء مبالغا فيه
	}
	return strings.HasSuffix(b.Base, "ون") // اعتبره محللون مخالفا
}

// newObject reports whether the noun at word k, behind the word b, begins the object of v, which takes one.
func (x *Reader) newObject(k int, b *Word, v *lexicon.Verb) bool {
	w := &x.Page.Words[k]
	thing := w.Mention == 0 && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution)
	if x.Page.accusative(w) && !x.Page.accusative(b) {
		if !w.Is(lexicon.ClassHuman) && (b.HasPronoun() && b.Pos == document.NOUN || b.Definite() && b.Article && b.Pos == document.ADJ) {
			return true // أصدر مكتبه بيانا، سجلت النصوص المصرية القديمة محضرا
		}
		if w.Is(lexicon.ClassHuman) && v.Target&lexicon.FrameObject != 0 && b.Pos != document.NUM && x.Page.D.Tokens[k-1].Kind != document.Number {
			return true // اتهمت الحركة ضباطا
		}
	}
	if thing && w.Definite() && b.Pos == document.PROPN && !b.Definite() && w.Feats.Masdar && k+1 < len(x.Page.Words) && x.Page.Words[k+1].Is(lexicon.ClassPreposition) {
		return true // رفضت شركة أمازون الجلوس إلى
	}
	if w.Article && w.Mention == 0 && x.behindIndefinite(k, b) {
		return true // أدانت منظمات دولية المجزرة
	}
	if thing && w.Article && v.Frames&lexicon.FrameObject != 0 && x.afterPlace(k) {
		return true // نفى مصدر في القنصلية في إسطنبول التصريحات
	}
	if thing && w.Article && w.Pos == document.NOUN && b.Mention != 0 && b.Punct == 0 && x.closesName(k) && !strings.HasSuffix(w.Base, "ي") && !strings.HasSuffix(w.Base, "ية") && !strings.HasSuffix(w.Base, "ين") {
		return true // ووصفت حكومة إثيوبيا الاجتماع
	}
	// two definite nouns side by side are subject and object: اتهمت النيابة المقاول
	return w.Definite() && w.Mention == 0 && b.Punct == 0 && !honorific[b.Base] && !(honorific[w.Base] && x.beforeName(k)) && (b.Definite() || b.HasPronoun() && w.Article && (b.Is(lexicon.ClassInstitution) || w.Feats.Masdar))
}

// closesName reports whether the name of a country, a place or a body ends before word k.
func (x *Reader) closesName(k int) bool {
	m := &x.Page.Mentions[x.Page.Words[k-1].Mention-1]
	if m.Last != k {
		return false
	}
	switch x.Page.D.Entities[m.Entity].Kind {
	case document.Country, document.Place, document.Organisation:
		return true
	}
	return false
}

// behindIndefinite reports whether the word b before word k ends an indefinite phrase of a noun and its
// adjective or its word of number.
func (x *Reader) behindIndefinite(k int, b *Word) bool {
	if k < 2 || x.Page.Words[k-2].Pos != document.NOUN || x.Page.Words[k-2].Definite() {
		return false
	}
	return (b.Pos == document.ADJ && strings.HasSuffix(b.Base, "ة") && !improper.Has(b.Base) || several.Has(b.Base)) && !b.Definite() && !b.HasPronoun() && b.Mention == 0 && b.Read.Source == document.Lexicon
}

// improper are adjectives that stand in construct with the noun in respect of which they hold (مصادر رفيعة المستوى).
var improper = lexicon.Set("رفيعة عالية واسعة متعددة شديدة حديثة طويلة قصيرة كبيرة صغيرة قليلة متوسطة سيئة حسنة ذائعة محدودة متنوعة مختلفة بالغة مجهولة معروفة ضعيفة قوية سريعة بطيئة باهظة خفيفة ثقيلة")

// newIndefinite is newPhrase for an indefinite noun, or one with a pronoun.
func (x *Reader) newIndefinite(k int, b *Word, v *lexicon.Verb) bool {
	w := &x.Page.Words[k]
	if b.Definite() && b.Punct == 0 && w.Feats.Number == document.Dual && strings.HasSuffix(w.Base, "ين") && !strings.HasSuffix(w.Lemma(), "ين") {
		return true // وأدرجت الوزارة عضوين
	}
	if w.Is(lexicon.ClassInstitution) && !w.Is(lexicon.ClassHuman) && b.Pos == document.PROPN && v != nil {
		return true // وشنت حكومة أردوغان حملة
	}
	if v != nil && v.Target&lexicon.FrameObject != 0 && (b.Pos == document.NOUN || b.Is(lexicon.ClassHuman)) && b.Feats.Number == lexicon.Plural && !b.Feats.Broken && strings.HasSuffix(b.Base, "ون") && !w.HasProclitic() && !w.Conj {
		return true // واتهم متظاهرون فصائل مسلحة: the plural keeps its ن
	}
	if w.Is(lexicon.ClassTalk) && w.HasPronoun() && b.Definite() {
		return true // واختتم الرئيس كلمته
	}
	if v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 && (w.NounOwner != "" || w.HasPronoun() && b.Mention != 0 && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && w.Read.Source == document.Lexicon) {
		return true // وجددت الأمم المتحدة دعوتها, وأعلنت طالبان مسؤوليتها
	}
	if v != nil && portion.Has(w.Base) && k+1 < len(x.Page.Words) && (x.Page.Words[k+1].Definite() || x.Page.Words[k+1].Pos == document.NOUN && x.Page.Words[k+1].Read.Source == document.Lexicon || x.Page.Words[k+1].Form == "ما") && !w.HasProclitic() && !w.Conj && b.Definite() && (b.Pos == document.ADJ || b.Article) {
		return true // كشفت الصحيفة الإسبانية بعض التفاصيل
	}
	if v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 && w.Read.Source == document.Lexicon && !w.Conj && !w.HasProclitic() && (b.Pos == document.NOUN && b.HasPronoun() && !w.HasPronoun() && w.Feats.Number != lexicon.Singular || w.HasPronoun() && b.Is(lexicon.ClassHuman) && b.Pos == document.NOUN && !b.Definite() && b.Feats.Number == lexicon.Plural && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution)) {
		return true // تعتبر بلاده وحدات الحماية, أبدى علماء مخاوفهم
	}
	if bothSides.Has(w.Base) && b.Pos == document.ADJ && b.Definite() {
		return true // وحث الاتحاد الأوروبي طرفي الصراع
	}
	return !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && x.newThing(k, b, v)
}

// portion are the words of quantity before what is partly or wholly meant.
var portion = lexicon.Set("بعض كل جميع غالبية اغلب سائر مجمل")

// newTarget reports whether the indefinite noun at word k, behind the word b, begins the object of a verb that is
// directed at its object.
func (x *Reader) newTarget(k int, b *Word) bool {
	w := &x.Page.Words[k]
	if !b.Definite() {
		return false
	}
	if b.Pos == document.ADJ && (w.Is(lexicon.ClassHuman) && w.Feats.Number == lexicon.Plural || w.Is(lexicon.ClassInstitution)) {
		return true // دعا الأمين العام للمنظمة الدولية زعماء العالم, تصف الصحف المحلية حكومة
	}
	if b.Pos == document.ADJ && b.Article && w.Is(lexicon.ClassHuman) && !w.Definite() && strings.HasSuffix(w.Base, "ة") && k+1 < len(x.Page.Words) && !x.Page.Words[k+1].Definite() && x.Page.Words[k+1].Mention == 0 {
		return true // اتهمت وزارة العدل الأمريكية امرأة روسية
	}
	if w.Feats.Number != lexicon.Singular && !w.Feats.Broken && strings.HasSuffix(w.Base, "ين") && !strings.HasSuffix(w.Lemma(), "ين") {
		return true // اتهمت السلطات البلجيكية شخصين
	}
	// اتهمت نقابة العمال إدارة المصنع
	return w.Is(lexicon.ClassInstitution) && b.Pos == document.NOUN && k+1 < len(x.Page.Words) && x.Page.Words[k+1].Definite()
}

// newThing is newPhrase for a noun that names neither people nor a body, behind the word b.
func (x *Reader) newThing(k int, b *Word, v *lexicon.Verb) bool {
	w := &x.Page.Words[k]
	if v != nil && v.Target&lexicon.FrameObject != 0 && b.Definite() && b.Pos == document.NOUN && b.Is(lexicon.ClassHuman) && !w.Definite() && k+1 < len(x.Page.Words) && x.Page.Words[k+1].Definite() && x.Page.Words[k+1].Pos == document.NOUN && w.Read.Source == document.Lexicon {
		return true // وصف الناطق خطط الشركة
	}
	if several.Has(w.Base) || several.Has(b.Base) {
		return several.Has(b.Base) && k > 1 && nominal(&x.Page.Words[k-2]) && v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 // دول أوروبية عدة الاعتقال, but كشفت عدة وسائل
	}
	switch {
	case strings.Contains(x.Page.D.Text[w.Start:w.End], "ؤه"):
		return false // المستطلعة آراؤهم: a subject
	case w.Feats.Masdar && w.HasPronoun():
		return true
	case w.Read.Source != document.Lexicon:
		return false
	case b.Pos == document.PROPN:
		return true
	case v == nil && w.Feats.Masdar && b.Pos == document.ADJ && !b.Definite() && !w.HasProclitic() && !w.Conj:
		return true // أظهرت، بحسب مصدر أمني، ارتفاع
	case v == nil || (v.Frames|v.Target)&lexicon.FrameObject == 0:
		return false
	case b.Pos == document.ADJ && w.HasPronoun():
		return false // الرئيس المنتهية ولايته
	case b.Pos == document.NOUN && b.HasPronoun() && (!b.Feats.Masdar || x.classOf(b) != 0) && w.Feats.Masdar && !w.Conj && !w.HasProclitic():
		return true // طلب من مواطنيه مغادرة: a noun with a pronoun stands in construct with none
	case w.Feats.Masdar && b.Pos == document.ADJ && b.Definite():
		return true // إعلان الوزارة الأميركية اعتزام
	}
	if b.Pos == document.ADJ && !b.Definite() && !b.HasPronoun() {
		n := k - 2
		for n > 0 && x.Page.Words[n].Pos == document.ADJ {
			n--
		}
		if n >= 0 && x.Page.Words[n].Pos == document.NOUN {
			return true // كشفت صحيفة تركية جوانب, أعلنت مصادر أمنية وطبية مقتل
		}
	}
	// neither a word with article nor a plural in ون can be the first of two in construct
	return (b.Pos == document.NOUN || b.Pos == document.ADJ || b.Pos == document.NUM && b.Article) && (b.Definite() || b.Feats.Number == lexicon.Plural && !b.Feats.Broken && (strings.HasSuffix(b.Base, "ون") || strings.HasSuffix(b.Base, "ين")))
}

// accusative reports whether the word shows by its alif that it is an indefinite accusative
// (ضباطا of ضابط).
func (p *Page) accusative(w *Word) bool {
	s := strings.TrimSuffix(p.D.Text[w.Start:w.End], fathatan)
	return w.Read != nil && (w.Pos == document.NOUN || w.Pos == document.ADJ) && strings.HasSuffix(strings.ReplaceAll(s, fathatan, ""), "ا") && len(s) > 6 && !strings.HasSuffix(w.Lemma(), "ا")
}

// ClauseInitial reports whether word i begins a clause as verbs do: with a conjunction,
// first, or behind a comma, a connective or a particle.
func (x *Reader) ClauseInitial(i, first int) bool {
	p := &x.Page
	if i == first || p.Words[i].Conj {
		return true
	}
	b := &p.Words[i-1]
	return b.Punct != 0 || b.Is(lexicon.ClassConnective|lexicon.ClassAux|lexicon.ClassNegative|lexicon.ClassThat|lexicon.ClassRelative|lexicon.ClassTurn|lexicon.ClassTime)
}

// tracing are the verbs by which something is traced to its cause with إلى.
var tracing = map[string]bool{"أرجع": true, "عزا": true, "نسب": true}

// toFollows reports whether إلى stands behind what the participle at word k traces to something.
func (x *Reader) toFollows(k int) bool {
	p := &x.Page
	for j := k + 2; j < min(len(p.Words), k+maxBidden); j++ {
		if w := &p.Words[j]; PrepositionFrame(w.Form) == lexicon.FrameIla {
			return true
		} else if w.Punct != 0 || x.isVerb(j) {
			return false
		}
	}
	return false
}
