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
	return v != nil && Tells[v.Lemma] && x.toldMedium(k, limit) // أبلغت مصادر رويترز
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
