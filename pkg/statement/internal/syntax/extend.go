package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// extend returns how many words from k on belong to the phrase np, 0 at its end.
func (x *Reader) extend(np *Phrase, k, limit int, v *lexicon.Verb) int {
	p := &x.Page
	w := &p.Words[k]
	if k > np.First && x.spokenTo(np, k, limit, v) {
		return 0
	}
	if v != nil && x.pastCounted(np, k) {
		return 0 // دعا 20 نائبا الحكومة
	}
	if m := p.MentionAt(k); m != nil {
		if x.describesPeople(np, m, k) {
			return 1
		}
		if k > np.First && !w.Conj && x.IsMediaEntity(w.Mention) {
			switch {
			case m.Start > w.Start:
				return 0 // قال النائب لرويترز
			case p.Words[k-1].Base == "انباء":
				return m.Last - k // لوكالة أنباء رويترز
			}
		}
		return x.cutPromised(np, k, x.extendMention(np, m, k, v), v)
	}
	if k == np.First+1 && Some.Has(p.Words[np.First].Base) && w.Punct == 0 && !w.Is(lexicon.ClassPreposition) && w.Prefix == "" && !Some.Has("ال"+w.Base) && w.Base != "الاخر" {
		return 0 // انتقد آخرون مواقفها
	}
	if k > np.First && k+1 < limit && Formerly.Has(w.Base) && np.Head&lexicon.ClassHuman != 0 && !np.named && (p.Words[k+1].Is(lexicon.ClassHuman) && p.Words[k+1].Definite() || p.MentionAt(k+1) != nil && x.IsPerson(p.Words[k+1].Mention)) {
		return 1 // مستشار الصندوق سابقا الدكتور فلان
	}
	if k > np.First && (x.leaves(np, k, limit, v) || p.Words[k-1].Punct == ')' && p.D.Tokens[k].Kind == document.Number) {
		return 0
	}
	if k > np.First && p.Words[k-1].Mention != 0 && x.SurnameAt(p.Words[k-1].Mention, k, limit) || x.titledSurname(np, k, limit) {
		return 1
	}
	if n := x.nameRun(np, k, limit); n > 0 {
		np.proper = true
		return n
	}
	if k > np.First {
		if n := p.fixedTail(np, k, limit); n > 0 {
			return n
		}
	}
	if any := p.Words[np.First].Form; any == "اي" || any == "اية" {
		switch {
		case k == np.First:
			return 1
		case k == np.First+2 && w.HasPronoun():
			return 0 // لم تعلن أي جهة مسؤوليتها
		}
	}
	if w.Punct != 0 {
		return x.extendPunctuation(np, k, limit, v)
	}
	return x.extendWord(np, k, limit, v)
}

// extendWord is extend for a word that no name, mark or fixed expression begins with.
func (x *Reader) extendWord(np *Phrase, k, limit int, v *lexicon.Verb) int {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case w.Form == "نقلا", w.Form == "عما", w.Form == "مما", k > np.First && w.Form == "للمرة", k > np.First && w.Form == "في" && k+1 < limit && ordinals.Has(p.Words[k+1].Base) && k+2 < limit && p.Words[k+2].Form == "من", k > np.First && (w.Form == "ثمة" || w.Form == "ثمت" || w.Form == "هناك"):
		return 0
	case k > np.First && w.Form == "ما" && k+2 < limit && socalled.Has(p.Words[k+1].Base):
		return 2 // رئيس ما يسمى المجلس الأعلى
	case k > np.First && having.Has(w.Base) && k+1 < limit && p.Words[k+1].Definite() && !p.Words[k+1].Is(lexicon.ClassHuman):
		return 2 // الحزب ذي الجذور الإسلامية
	case k > np.First && wholes.Has(w.Base) && p.Words[k-1].Definite():
		return 1 // هذه الادعاءات كلها
	case k > np.First && w.Form == "مثل" && k+1 < limit && v != nil && p.Words[k+1].Is(lexicon.ClassDemonstrative) && (p.Words[k-1].Definite() || p.Words[k-1].Mention != 0 || p.Words[k-1].Pos == document.PROPN || p.Words[k-1].Pos == document.ADJ):
		return 0 // نفت الوزارة مثل هذه الادعاءات
	case k > np.First && w.Form == "اخرى" && p.Words[k-1].Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead):
		return 1 // مصادر أخرى
	case w.Is(lexicon.ClassDemonstrative):
		return x.extendDemonstrative(np, k, limit, v)
	case w.Is(lexicon.ClassThat | lexicon.ClassBithat | lexicon.ClassQuestion | lexicon.ClassRelative | lexicon.ClassConnective | lexicon.ClassNegative | lexicon.ClassAux | lexicon.ClassSelf | lexicon.ClassAdverb | lexicon.ClassTurn):
		return 0
	case k > np.First && w.Pos == document.PRON && w.Mention == 0:
		return 0 // الخيار بحسب الكاتبين هو المقاطعة
	case w.Is(lexicon.ClassTime) && !w.Is(lexicon.ClassHuman), k > np.First && v != nil && timeNoun.Has(w.Base) && k+1 < limit && dateTail.Has(p.Words[k+1].Base), k > np.First && dateWord.Has(w.Base) && k+1 < limit && (p.D.Tokens[k+1].Kind == document.Number || dateTail.Has(p.Words[k+1].Base) || beginning.Has(w.Base) && (months.Has(p.Words[k+1].Base) || timeNoun.Has(p.Words[k+1].Base))):
		return 0 // محكمة تركية الشهر الماضي
	case k == np.First && x.IsBasim(k):
		np.proper, np.named = true, true
		return 2
	case w.Form == "باسم":
		return 1
	case w.Is(lexicon.ClassPreposition) || w.Prefix != "":
		return x.extendPreposition(np, k, limit, v)
	case k > np.First && (p.Words[np.First].Definite() || np.Mention != 0) && x.isManner(k):
		return 0 // وقالت المخرجة ضاحكة
	case k > np.First && (x.isVerb(k) && !x.isNameHere(k) || w.FormOf(lexicon.Participle) != nil && !w.Is(lexicon.ClassHuman) && !w.Definite() && !x.qualifies(np, k)):
		return 0
	case w.Conj:
		if (w.Is(lexicon.ClassHuman) || w.Definite() && x.singular(k) && !x.singular(np.First)) && x.firstIsPerson(np) {
			np.also = k // الرئيسان الروسي بوتين والتركي أردوغان
		}
		return x.extendConjunct(np, k)
	}
	return x.extendNoun(np, k, v)
}

// wholes are the emphatic words of the whole behind a definite noun.
var wholes = lexicon.Set("كله كلها كلهم كلهن جميعه جميعها جميعهم جميعهن")

// describesPeople reports whether the name of a people at word k is the adjective of those before it
// (القادة العرب، المقاتلون الأكراد).
func (x *Reader) describesPeople(np *Phrase, m *Mention, k int) bool {
	p := &x.Page
	if k == np.First || m.Last != k+1 || m.Start > p.Words[k].Start || p.D.Entities[m.Entity].Kind != document.Group || p.Words[k].Pos != document.ADJ && p.Words[k].Feats.Number != lexicon.Plural {
		return false
	}
	b := &p.Words[k-1]
	return b.Mention == 0 && b.Definite() && b.Punct == 0 && b.Feats.Number == lexicon.Plural && b.Is(lexicon.ClassHuman)
}

// leaves reports whether word k, behind the first of the phrase, is a number, the public, an adverbial
// phrase or an object rather than more of it.
func (x *Reader) leaves(np *Phrase, k, limit int, v *lexicon.Verb) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	switch {
	case np.Mention != 0 && p.D.Tokens[k].Kind == document.Number && np.Head&(lexicon.ClassMediaHead|lexicon.ClassMedia|lexicon.ClassReport) == 0 && p.Mentions[np.Mention-1].Last <= k && b.Mention != 0:
		return true // أصدر تحالف دعم الشرعية في اليمن 4 تصاريح
	case v != nil && p.D.Tokens[k].Kind == document.Number && b.Definite() && b.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !numbered.Has(b.Base) && k+1 < limit && p.Words[k+1].Pos == document.NOUN && !p.Words[k+1].Definite():
		return true // ضبط الجيش 12 عربة
	case v != nil && v.Target&lexicon.FrameObject != 0 && p.D.Tokens[k].Kind == document.Number && x.manyAt(k, limit) && !numbered.Has(b.Base):
		return true // اتهم الادعاء 12 شخصا
	case p.D.Tokens[k].Kind == document.Number && b.Definite() && b.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && k+1 < limit && magnitudes.Has(p.Words[k+1].Base):
		return true // بحسب الرابطة 3,6 مليار
	case w.Form == "كلا" && k+1 < limit && p.Words[k+1].Form == "من", slogans.Has(w.Base) && k+1 < len(p.Words) && p.QuoteAt(k+1) != 0:
		return true // انتقد المحتجون كلا من، ردد المحتجون شعار "…"
	case Public.Has(w.Base), w.Base == "شريطة", x.toReporter(k):
		return true // آنا كوفاتش للصحافيين
	case v == nil:
		return false
	case b.Punct == ')' && (v.Frames|v.Target)&lexicon.FrameObject != 0 && w.Pos == document.NOUN && w.Mention == 0 && !w.Is(lexicon.ClassHuman):
		return true // نفى الوزير (45 عاما) وجود
	}
	return x.isAdverbial(k) || w.Mention == 0 && (lexicon.Replies.Has(w.Base) || w.Form == "اكثر") && x.Adjunct(k, limit) > k // ردا على سؤال
}

// manyAt reports whether people or bodies without article are counted by the number at word k (12 شخصا).
func (x *Reader) manyAt(k, limit int) bool {
	if k+1 >= limit {
		return false
	}
	n := &x.Page.Words[k+1]
	return n.Pos == document.NOUN && !n.Article && !n.HasProclitic() && !victims.Has(n.Lemma()) && n.Is(lexicon.ClassHuman|lexicon.ClassInstitution)
}

// victims are those who are counted behind a verb that no speaker is the subject of (أوقع 14 قتيلا).
var victims = lexicon.Set("قتيل جريح مصاب ضحية شهيد مفقود ناج")

// Formerly are the adverbs that tell when somebody bore a title.
var Formerly = lexicon.Set("سابقا حاليا انذاك وقتها حينها راهنا")

// magnitudes are the words behind a number that tell how much.
var magnitudes = lexicon.Set("مليار مليارات مليون ملايين الف الاف تريليون بالمئة بالمائة في")

// numbered are the bodies that bear a number (اللواء 102 قوات خاصة).
var numbered = lexicon.Set("اللواء الفرقة الكتيبة الفوج القوة الوحدة الكتائب المجموعة اللجنة الدائرة القناة")

// extendPunctuation is extend for a mark.
func (x *Reader) extendPunctuation(np *Phrase, k, limit int, v *lexicon.Verb) int {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case p.IsComma(k):
		np.open = false
		return x.extendApposition(np, k, limit)
	case w.Punct == '(':
		return p.Closing(k, limit)
	case p.IsMark(k):
		return x.extendMark(np, k, limit, v)
	case w.Punct == '-' && k+1 < limit && p.Words[k-1].End == w.Start && w.End == p.Words[k+1].Start:
		return 2 // بروان-بيفيه
	}
	return 0
}

// extendDemonstrative is extend for a demonstrative.
func (x *Reader) extendDemonstrative(np *Phrase, k, limit int, v *lexicon.Verb) int {
	if k == np.First {
		return 1
	}
	b := &x.Page.Words[k-1]
	before := k+1 < limit && x.Page.Words[k+1].Definite()
	if (b.Definite() || b.Pos == document.ADJ || b.Punct == ')' || x.Page.IsMark(k-1)) && before && v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 {
		return 0 // وصفت المعلمة هذه التهمة, أكدت مصادر محلية هذا النبأ
	}
	if !before && b.Definite() && v != nil && v.Frames&lexicon.FrameObject != 0 {
		return 0 // وتنفي المفوضية هذا قائلة
	}
	if b.Mention != 0 || !before && (b.Pos == document.PROPN || b.Definite() && k+1 < limit && x.Page.Words[k+1].Is(lexicon.ClassPreposition)) {
		return 0 // وبررت الشرايبي ذلك ب
	}
	return 1
}

// extendNoun is extend for a noun or adjective that no other rule is for.
func (x *Reader) extendNoun(np *Phrase, k int, v *lexicon.Verb) int {
	p := &x.Page
	w := &p.Words[k]
	if w.Pos == document.PROPN && !w.Definite() && !x.inNamesake(k, np.First) {
		np.proper = true
	}
	if b := &p.Words[max(k-1, 0)]; k > np.First && v != nil && w.Article && w.Feats.Masdar && w.Mention == 0 && w.Class == 0 && b.Is(lexicon.ClassHuman) && b.Definite() && b.Feats.Number == lexicon.Plural && b.Punct == 0 {
		return 0 // وطلب من السكان المغادرة
	}
	if b := &p.Words[max(k-1, 0)]; v != nil && k >= np.First+2 && w.Pos == document.NOUN && w.HasPronoun() && !w.HasProclitic() && (b.Pos == document.ADJ || qualities.Has(b.Base) || b.Is(lexicon.ClassHuman) && strings.HasSuffix(b.Base, "ي")) && !b.Definite() && (np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead) != 0 || x.ForceOf(&p.Words[np.First])&lexicon.ForceParty != 0) {
		return 0 // أعلنت جماعة مسلحة مسؤوليتها
	}
	if v != nil && k >= np.First+2 && (w.Article && x.closedByAdjective(k) || (w.Article || w.Feats.Masdar) && x.behindOrganisation(np, k, v)) {
		return 0 // رفض مصدر أمني القرار, رفضت حركة حماس القرار
	}
	if b := &p.Words[max(k-1, 0)]; k == np.First+1 && v != nil && v.Frames&lexicon.FrameObject != 0 && w.Article && w.Feats.Masdar && w.Class == 0 && w.Mention == 0 && w.Read.Source == document.Lexicon && b.Pos == document.PROPN && !b.Definite() && b.Class == 0 {
		return 0 // وجهت روبرتس الشكر
	}
	if k == np.First+2 && x.IsBasim(np.First) && w.Pos == document.NOUN && !w.Is(lexicon.ClassHuman) {
		return 0 // كشف باسم السعدي سبب الخلاف
	}
	if k > np.First && w.Form == "عدم" && v != nil {
		return 0 // ناشد عناصره عدم الفرار
	}
	if k > np.First && (p.IsMark(k-1) || p.D.Tokens[k-1].Kind == document.Hashtag) && w.Pos == document.NOUN && (!w.Definite() || w.Feats.Masdar) && v != nil && (v.Frames|v.Target)&lexicon.FrameObject != 0 {
		return 0 // أكدت وكالة "سانا" خروج, رفضت شركة "أمازون" الجلوس, أعلنت #وزارة_الصحة إنجاز
	}
	if v != nil && k > np.First && (oblique(w) || owned(w)) && x.singular(np.First) && (p.Words[k-1].Definite() || p.Words[k-1].Mention != 0) && p.Words[k-1].Punct == 0 && x.singular(k-1) {
		return 0 // دعا وزير الاقتصاد المستثمرين
	}
	if k > np.First && w.Is(lexicon.ClassHuman) && !w.Definite() && w.Pronoun == "" && p.Words[k-1].Pos == document.PROPN {
		if (w.Feats.Number == lexicon.Plural || crowds.Has(w.Base)) && v != nil && v.Target&lexicon.FrameObject != 0 && np.named && x.singular(np.First) {
			return 0 // حث مارتن غريفيث سكان المنطقة
		}
		np.open = true
	} else if k > np.First && (np.named && x.startsObject(np, k) || x.newPhrase(k, v) && !x.qualifies(np, k)) {
		return 0
	}
	return 1
}

// singular reports whether word k is neither plural nor dual, nor a word of quantity.
func (x *Reader) singular(k int) bool {
	w := &x.Page.Words[k]
	return w.Feats.Number != lexicon.Plural && w.Feats.Number != lexicon.Dual && !Quantity.Has(w.Base) && !Partitive[w.Base] && !oblique(w)
}

// beginning are the parts of a month that a date begins with.
var beginning = lexicon.Set("مطلع منتصف نهاية اواخر اوائل شهر بداية")

// extendMention takes an entity mention into the phrase. A second name without comma or
// conjunction is the object (اتهم مادورو سانتوس).
func (x *Reader) extendMention(np *Phrase, m *Mention, k int, v *lexicon.Verb) int {
	p := &x.Page
	e := &p.D.Entities[m.Entity]
	joined := k == np.First || p.IsComma(k-1) || p.Words[k].Conj || np.open && e.Kind != document.Person && p.Words[k-1].Pos == document.ADP
	if np.named && !joined && np.also > 0 && k-np.also <= MaxTitle && e.Kind == document.Person {
		np.also = 0
		return m.Last - k
	}
	if joined && k > np.First && p.Words[k].Conj && e.Kind == document.Title && x.firstIsPerson(np) {
		np.also = k
	} else if np.named && !joined || !joined && x.secondName(np, m, k) {
		return 0
	}
	if !joined && e.Kind == document.Title && v != nil && v.Target&lexicon.FrameObject != 0 && np.Head&lexicon.ClassInstitution != 0 && (p.Words[k-1].Mention != 0 && x.IsPerson(p.Words[k-1].Mention) || k == np.First+1 && p.Words[np.First].Article && np.Head&(lexicon.ClassHuman|lexicon.ClassReport) == 0) {
		return 0 // اتهمت حركة حداد رئيس الوزراء, اتهم الحزب وزير الصحة
	}
	if !joined && p.Words[k-1].HasPronoun() && p.Words[k-1].Pos == document.NOUN && (e.Kind == document.Organisation || e.Kind == document.Group) && v != nil {
		return 0 // تعتبر بلاده الحزب
	}
	if e.Kind == document.Date || !joined && x.IsPeer(k) || !joined && x.secondTitle(np, k, v) {
		return 0
	}
	if !joined && (e.Kind == document.Country || e.Kind == document.Organisation || e.Kind == document.Group || m.By == document.ByCapital) && (p.Words[k-1].Pos == document.ADJ || p.Words[k-1].Mention != 0) && p.Words[k-1].Definite() && m.Start == p.Words[k].Start {
		return 0 // اتهمت الحكومة الفلسطينية إسرائيل, حث الأمين العام للأمم المتحدة المجتمع الدولي
	}
	switch {
	case e.Kind == document.Person:
		if k > np.First && !joined && x.plural(np.First) && v != nil && v.Target&lexicon.FrameObject != 0 && p.Words[k-1].Definite() {
			return 0 // انتقد زعماء المعارضة ماكرون
		}
		if k > np.First+1 && !joined && x.behindPrincipal(np, k) {
			np.Mention, np.named = p.Words[k].Mention, true // مستشار ترامب الاقتصادي لاري كادلو
			return m.Last - k
		}
		if k > np.First && (x.ofPerson(np, k) || x.ownsOffice(np, m, k) || x.closeTo(np, k) || !p.IsComma(k-1) && (!x.isTitleOf(np, k) || x.isPrincipal(np, k))) {
			return m.Last - k // محامي ترامب, إدارة ترامب: somebody else's
		}
		if np.Mention == 0 || !np.named || p.IsComma(k-1) && x.partOfTitle(np, k-1) {
			np.Mention = p.Words[k].Mention
		}
		np.named = true
	case k == np.First:
		np.Mention = p.Words[k].Mention
		if e.Kind == document.Country || e.Kind == document.Place || m.By == document.ByCapital {
			np.named = true
		}
	}
	last := m.Last
	for j := k + 1; j < last; j++ { // متحدث باسم الشرطة لوكالة رويترز
		if strings.HasPrefix(p.Words[j].Base, "ل") && x.IsMedium(j, j+1) && !x.Lex.Media[p.Words[j].Base] {
			last = j
		}
	}
	for last > k+1 && p.Words[last-1].Is(lexicon.ClassTime) { // مسؤول قضائي السبت
		last--
	}
	return last - k
}

// firstIsPerson reports whether the phrase names a person.
func (x *Reader) firstIsPerson(np *Phrase) bool {
	return np.named && np.Mention != 0 && x.IsPerson(np.Mention)
}

// secondTitle reports whether the title or body with article at word k is somebody else's behind a
// verb that is aimed at its object: the adjective of a country stands before it (هنأ العاهل الأردني
// الرئيس الإندونيسي).
func (x *Reader) secondTitle(np *Phrase, k int, v *lexicon.Verb) bool {
	if v == nil || v.Target&lexicon.FrameObject == 0 || k <= np.First+1 || np.Head&lexicon.ClassHuman == 0 {
		return false
	}
	w, b := &x.Page.Words[k], &x.Page.Words[k-1]
	return w.Article && (w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || x.ForceOf(w)&lexicon.ForceParty != 0) && w.Pos == document.NOUN && !honorific[w.Base] && !w.Conj && b.Pos == document.ADJ && b.Definite() && (strings.HasSuffix(b.Base, "ي") || strings.HasSuffix(b.Base, "ية")) && x.Page.Words[np.First].Definite()
}

// secondName reports whether the name at word k is another party than the institution that
// the phrase is (اتهمت هيومن رايتس ووتش الجيش العراقي), or a medium spoken to (أبلغ القائد رويترز).
func (x *Reader) secondName(np *Phrase, m *Mention, k int) bool {
	p := &x.Page
	if k == np.First || m.Start > p.Words[k].Start {
		return false
	}
	b := &p.Words[k-1]
	if Some.Has(p.Words[np.First].Base) {
		return true // انتقد البعض جونسون
	}
	if b.Punct == ')' && np.Mention != 0 { // اتهمت المنظمة الدولية (أمنستي) الجيش
		for k--; k > np.First && p.Words[k].Punct != '('; k-- {
		}
		b = &p.Words[k-1]
	}
	if x.IsMediaOf(m.Entity) {
		return np.Head&(lexicon.ClassMediaHead|lexicon.ClassReport) == 0 && (b.Pos == document.PROPN || b.Mention != 0)
	}
	if kind := p.D.Entities[m.Entity].Kind; (b.Pos == document.ADJ || strings.HasSuffix(b.Base, "ون")) && !b.Definite() && (b.Feats.Number == lexicon.Plural || np.Head&(lexicon.ClassReport|lexicon.ClassMediaHead) != 0) && (np.Mention == 0 || p.D.Entities[p.Mentions[np.Mention-1].Entity].Kind == document.Title) && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead) != 0 && kind != document.Person && kind != document.Title {
		return true // واتهم دبلوماسيون غربيون موسكو, تتهم تقارير صحفية روسيا
	}
	if (b.Definite() && b.Pos == document.NOUN || b.Pos == document.NOUN && b.Feats.Number == lexicon.Plural && !b.Feats.Broken && (strings.HasSuffix(b.Base, "ون") || strings.HasSuffix(b.Base, "ين"))) && b.Prefix == "" {
		switch kind := p.D.Entities[m.Entity].Kind; {
		case b.Is(lexicon.ClassHuman) && !b.Definite():
		case kind == document.Country, kind == document.Organisation, kind == document.Group, kind == document.Place:
			if p.Words[k].Base == "السعودية" && (np.Head&lexicon.ClassMediaHead != 0 || b.Feats.Gender == lexicon.Feminine || b.Conj && x.ministryBefore(np, k)) {
				return false // وسائل الإعلام السعودية
			}
			return true // طالب الصندوق الأرجنتين
		case kind == document.Person && np.Head&lexicon.ClassHuman == 0 && !b.Is(lexicon.ClassHuman):
			return true
		}
	}
	if np.Mention == 0 {
		return false
	}
	o := &p.Mentions[np.Mention-1]
	e := &p.D.Entities[o.Entity]
	return o.Last == k && e.Kind == document.Organisation && (p.D.Entities[m.Entity].Kind != document.Title || p.Words[k].Definite() && p.Words[k].Is(lexicon.ClassHuman)) && (b.Definite() || b.Pos == document.PROPN || b.Mention == np.Mention && e.Code != "")
}

// closeTo reports whether the name at word k is that of somebody whom those of the phrase are
// near to or belong to (أحد المقربين من رئيس الوزراء فلان).
func (x *Reader) closeTo(np *Phrase, k int) bool {
	p := &x.Page
	for j := np.First + 2; j < k; j++ {
		if w := &p.Words[j]; (w.Is(lexicon.ClassPreposition) || w.Prefix != "") && attached[p.Words[j-1].Base] && p.Words[j-1].Form != "الخاص" && p.Words[j-1].Form != "الخاصة" {
			return true
		}
		if p.IsComma(j) {
			return false
		}
	}
	return false
}

// Some are the words for people in general, which are nobody's title.
var Some = lexicon.Set("الاخير الاخيرة احدهم احدهما احداهن احداهما بعضهن جميعهم معظمهم البعض الكثير الكثيرون كثيرون كثيرين الكثيرين اخرون اخرين الاخرون الجميع بعضهم")

// ofPerson reports whether the name at word k belongs to the title or institution before it
// rather than to the one who speaks: المتحدث باسم بيركو, حزب رئيس الوزراء، نواز شريف.
func (x *Reader) ofPerson(np *Phrase, k int) bool {
	p := &x.Page
	if b := &p.Words[k-1]; b.Form == "باسم" || !b.Definite() && k-1 > np.First && namedAfter.Has(b.Base) {
		return true // جامعة مصطفى كمال
	}
	if m := p.MentionAt(k); m != nil && x.speaksFor(np, k) && x.otherGenderThan(np, m) {
		return true // متحدثة باسم الوزير، فلان
	}
	if b := &p.Words[k-1]; k-1 > np.First && oneOf.Has(p.Words[np.First].Base) && b.Is(lexicon.ClassHuman) && b.Feats.Number == lexicon.Plural && !b.Definite() {
		return true // أحد مساعدي نتانياهو
	}
	return p.IsComma(k-1) && np.Head&lexicon.ClassInstitution != 0 && np.Head&lexicon.ClassHuman == 0 && x.titleBetween(np.First+1, k-1)
}

// plural reports whether the head of the phrase is a plural of people.
func (x *Reader) plural(k int) bool {
	w := &x.Page.Words[k]
	return w.Is(lexicon.ClassHuman) && w.Feats.Number == lexicon.Plural && w.Pos == document.NOUN
}

// speaksFor reports whether somebody speaks for another person in the phrase before word k.
func (x *Reader) speaksFor(np *Phrase, k int) bool {
	p := &x.Page
	for j := np.First + 1; j+1 < min(k, np.First+4); j++ {
		if p.Words[j].Form == "باسم" {
			return p.Words[j+1].Is(lexicon.ClassHuman)
		}
	}
	return false
}

// namedAfter are the nouns of what is named after people.
var namedAfter = lexicon.Set("جامعة مستشفى مطار شارع مسجد جامع مدرسة ميدان قاعدة معهد كلية ملعب جسر سد جائزة متحف ساحة حديقة")

// oneOf are the words for one or some of those behind them.
var oneOf = lexicon.Set("احد احدى بعض عدد معظم كبار ابرز")

// partOfTitle reports whether the name in the phrase belongs to an indefinite title that goes
// on behind it up to the comma at word k (رئيس ترامب للفنادق، إيريك).
func (x *Reader) partOfTitle(np *Phrase, k int) bool {
	if np.Mention == 0 || !x.IsPerson(np.Mention) {
		return false
	}
	m := &x.Page.Mentions[np.Mention-1]
	return m.First == np.First+1 && m.Last < k && !x.Page.Words[np.First].Definite() && x.Page.Words[m.Last].Prefix == "ل"
}

// titleBetween reports whether a title stands in words [first, last).
func (x *Reader) titleBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if w := &x.Page.Words[k]; w.Is(lexicon.ClassHuman) && !w.Conj && w.Punct == 0 {
			return true
		}
	}
	return false
}

// isTitleOf reports whether the words of the phrase before the name at word k are the
// title of that person: they begin with a title that is no relation to him.
func (x *Reader) isTitleOf(np *Phrase, k int) bool {
	if np.Head&lexicon.ClassHuman == 0 {
		return false
	}
	w := &x.Page.Words[np.First]
	if w.Is(lexicon.ClassInstitution) && !w.Definite() && k == np.First+1 {
		return false // مؤسسة ترامب
	}
	if m := x.Page.MentionAt(k); m != nil && k == np.First+1 && !w.Definite() && w.Feats.Gender == lexicon.Feminine && x.Page.D.Entities[m.Entity].Gender == lexicon.Masculine {
		return false // خطيبة خاشقجي
	}
	return np.Head&lexicon.ClassDependent == 0 || w.Definite()
}

// blessing returns the number of words of a religious title of several words that stands at word
// k before a person's name (آية الله), 0 for none.
func (x *Reader) blessing(k, limit int) int {
	p := &x.Page
	if k+2 >= limit || p.Words[k].Form != "اية" && p.Words[k].Form != "حجة" {
		return 0
	}
	for n := 2; n <= 3 && k+n < limit; n++ {
		if m := p.MentionAt(k + n); m != nil && x.IsPerson(p.Words[k+n].Mention) {
			return n
		}
	}
	return 0
}
