package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// spokenTo reports whether word k behind the first of the phrase is somebody whom those of the phrase
// speak to or of.
func (x *Reader) spokenTo(np *Phrase, k, limit int, v *lexicon.Verb) bool {
	if x.isAddressed(k, limit) || x.isAudience(np, k) || x.Page.met(np, k) {
		return true
	}
	if k == np.First+1 && v != nil && v.Target&lexicon.FrameObject != 0 && x.oneBehindMany(k) {
		return true // اتهم العمال المدير
	}
	return v != nil && (Tells[v.Lemma] && x.toldMedium(k, limit) || Promises[v.Lemma] && x.promisedTo(np, k)) // أبلغت مصادر رويترز
}

// Promises are the verbs of giving one's word.
var Promises = map[string]bool{"تعهد": true, "وعد": true, "أقسم": true, "التزم": true}

// ToNamed reports whether word k is a name with ل on it, to whom something is said and who is no object (لليمنيين).
func (x *Reader) ToNamed(k, limit int) bool {
	m := x.Page.MentionAt(min(k, len(x.Page.Words)-1))
	return k < limit && m != nil && m.Start > x.Page.Words[k].Start && strings.HasPrefix(x.Page.Words[k].Base, "ل")
}

// binds reports whether v at word i is one of binding oneself to the deed at word j (التزم بعدم الاستقالة), and
// not of keeping what one is bound to (التزم بتنفيذ الاتفاق، بوقف إطلاق النار).
func (x *Reader) binds(i, j int, v *lexicon.Verb) bool {
	p := &x.Page
	w, c := &p.Words[j], &p.Words[i]
	for k := i + 1; k < j; k++ {
		if hushed.Has(p.Words[k].Base) {
			return false
		}
	}
	if v.Lemma != "التزم" || c.Feats.Aspect != document.Perf || w.Feats.Number == lexicon.Plural || w.Definite() || w.HasPronoun() || !x.isDeedNoun(j) || keeping.Has(strings.TrimPrefix(w.Base, "ب")) {
		return false
	}
	return i == 0 || !p.Words[i-1].Is(lexicon.ClassRelative|lexicon.ClassNegative) && !conditions.Has(p.Words[i-1].Base)
}

var (
	// keeping are the deeds by which one keeps what one is bound to.
	keeping = lexicon.Set("تنفيذ تطبيق وقف اتباع ارتداء مراعاة احترام جميع كل كافة")
	// hushed are what else one is bound to (التزم الصمت).
	hushed = lexicon.Set("الصمت الحياد الهدوء الحذر التحفظ الحيطة")
	// conditions are the words before what is only supposed.
	conditions = lexicon.Set("اذا لو طالما ما ان كلما متى")
)

// promisedTo reports whether word k, with ل, is whom the one of the phrase, named or with his title whole, gives
// his word to (تعهد الوزير للعمال ب), and not whose office he holds (الأمين العام للنقابيين).
func (x *Reader) promisedTo(np *Phrase, k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if !w.HasBefore("ل") && w.Prefix != "ل" || np.Head&lexicon.ClassInstitution != 0 && np.Head&lexicon.ClassHuman == 0 && k != np.First+1 || b.Punct != 0 || offices.Has(b.Base) || staffs.Has(b.Base) {
		return false
	}
	if envoys.Has(strings.TrimPrefix(p.Words[np.First].Base, "ال")) || b.Mention == 0 && !b.Definite() && b.Pos != document.PROPN && b.Pos != document.ADJ {
		return false
	}
	bare := strings.TrimPrefix(strings.TrimPrefix(w.Base, "ل"), "ل")
	return nations.Has(bare) || crowds.Has(bare) || strings.HasPrefix(w.Base, "لل") && strings.HasSuffix(w.Base, "يين") || w.Feats.Number == lexicon.Plural && (x.IsPeople(w) || w.Mention != 0 && p.D.Entities[p.Mentions[w.Mention-1].Entity].Kind == document.Group)
}

// cutPromised returns how many of the n words of the title at word k stand before those whom its bearer gives his
// word to (الوزير للعمال).
func (x *Reader) cutPromised(np *Phrase, k, n int, v *lexicon.Verb) int {
	if v == nil || !Promises[v.Lemma] {
		return n
	}
	for j := k + 1; j < k+n; j++ {
		if x.promisedTo(np, j) {
			np.Mention = 0
			return j - k
		}
	}
	return n
}

// isAddressed reports whether word k, with ل, is somebody spoken to rather than part of a title: one of
// the press, somebody's own or a peer.
func (x *Reader) isAddressed(k, limit int) bool {
	w := &x.Page.Words[k]
	rest, ok := strings.CutPrefix(w.Base, "ل")
	if !ok {
		return false
	}
	if press.Has(rest) || press.Has(strings.TrimPrefix(rest, "ل")) || x.toReporter(k) && k+1 < limit && x.IsMedium(k+1, k+2) {
		return true // قال والدهما لمراسلة بي بي سي
	}
	c := x.classOf(w)
	return strings.HasPrefix(rest, "نظير") || w.Prefix == "ل" && w.HasPronoun() && c&lexicon.ClassHuman != 0 && c&lexicon.ClassInstitution == 0 && !x.Page.IsComma(k-1) // قال الوزير لزوجته
}

// isAudience reports whether word k, with ل, is a crowd that those of the phrase, whose title is whole, speak to
// (قال الرئيس لأنصاره، لعدد من الصحفيين).
func (x *Reader) isAudience(np *Phrase, k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	rest, ok := strings.CutPrefix(w.Base, "ل")
	if !ok || k+1 >= len(p.Words) || np.Head&lexicon.ClassHuman == 0 || np.Head&lexicon.ClassInstitution != 0 || b.Punct != 0 || offices.Has(b.Base) || staffs.Has(b.Base) {
		return false
	}
	if !b.Definite() && k-1 == np.First && b.Pos != document.ADJ && !sources.Has(b.Base) {
		return false // محام لضحايا
	}
	if Public.Has(w.Base) {
		return true // للصحافة المحلية
	}
	if crowdCounts.Has(rest) {
		n := &p.Words[k+1]
		if n.Pos == document.ADJ && !n.Definite() && k+2 < len(p.Words) {
			n = &p.Words[k+2] // لمجموعة صغيرة من
		}
		return n.Form == "من" || rest == "عدة" || rest == "بعض" || rest == "مختلف" || rest == "مئات" || rest == "الاف" || rest == "عشرات"
	}
	return audiences.Has(rest) || w.HasPronoun() && audiences.Has(strings.TrimSuffix(strings.TrimSuffix(rest, "ها"), "ه"))
}

var (
	// offices are the adjectives of a title behind which ل tells whose it is (الأمين العام لأعضاء).
	offices = lexicon.Set("العام العامة التنفيذي التنفيذية الرسمي الرسمية الخاص الخاصة القانوني القانونية الاقليمي الاقليمية الفني الاعلى الاعلامي الاعلامية السياسي السياسية المفوض المساعد المالي")
	// sources are those who speak and of whom no more needs to be told.
	sources = lexicon.Set("مصدر مسؤول مسؤولون مسؤولان دبلوماسي دبلوماسيون شاهد شهود ضابط")
	// crowdCounts are the numbers of people whom one speaks to.
	crowdCounts = lexicon.Set("عدد مجموعة حشد حشود جمع عشرات مئات الاف بعض عدة مختلف")
	// envoys are those whose title tells behind ل whom they act for or with.
	envoys = lexicon.Set("مبعوث مبعوثة ممثل ممثلة سفير سفيرة مستشار مستشارة منسق منسقة مفوض مفوضة مقرر مقررة مدرب محام محامي وكيل زعيم قائد")
	// nations are words for all the people of a place.
	nations = lexicon.Set("شعب شعبه شعبها امة ناس جميع جمهور جماهير اهالي عائلات اسر")
	// audiences are the people whom one speaks to.
	audiences = lexicon.Set("اعضاء انصار مؤيدي مناصري طلاب طلبة مراسلين مراسلي صحفيي صحافيي نواب مشرعين متظاهرين محتجين جنود ضباط عناصر مقاتلي ناخبي رجال زعماء قادة وزراء سفراء مستثمرين محققين محققي زملاء مساعدي مستشاري")
)

// met reports whether word k names the peer of the one that the phrase names whole (التقى الوزير نظيره الكيني).
func (p *Page) met(np *Phrase, k int) bool {
	w := &p.Words[k]
	return !w.Conj && strings.HasPrefix(w.Base, "نظير") && w.HasPronoun() && p.Words[k-1].Punct == 0 && p.Words[np.First].Is(lexicon.ClassHuman|lexicon.ClassInstitution)
}

// toldMedium reports whether a medium begins at word k, none that those before it belong to (أبلغت مصادر رويترز,
// but 300 من مستخدمي فيسبوك).
func (x *Reader) toldMedium(k, limit int) bool {
	w, b := &x.Page.Words[k], &x.Page.Words[k-1]
	if b.Punct != 0 || b.Is(lexicon.ClassDemonstrative) || b.Pos == document.NOUN && (strings.HasSuffix(b.Base, "ي") || strings.HasSuffix(b.Base, "و")) || b.Is(lexicon.ClassPreposition) {
		return false
	}
	return w.Is(lexicon.ClassMediaHead) && !w.Is(lexicon.ClassReport) && k+1 < limit && x.IsMedium(k, k+2) || w.Mention != 0 && x.IsMediaEntity(w.Mention)
}
