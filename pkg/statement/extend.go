package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// extend returns how many words from k on belong to the phrase np, 0 at its end.
func (x *Reader) extend(np *phrase, k, limit int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	if rest, ok := strings.CutPrefix(w.base, "ل"); ok && k > np.first && reporters[rest] && k+1 < limit && x.isMedium(k+1, k+2) {
		return 0 // قال والدهما لمراسلة بي بي سي
	}
	if m := p.mentionAt(k); m != nil {
		if k > np.first && m.start > w.Start && !w.conj && x.isMediaEntity(w.mention) {
			return 0 // قال النائب لرويترز
		}
		return x.extendMention(np, m, k, v)
	}
	if k == np.first+1 && some[p.words[np.first].base] && w.punct == 0 && !w.is(cPreposition) && w.prefix == "" && !some["ال"+w.base] && w.base != "الاخر" {
		return 0 // انتقد آخرون مواقفها
	}
	if k > np.first && x.leaves(np, k, limit, v) {
		return 0
	}
	if np.mention != 0 && x.surnameAt(np.mention, k, limit) {
		return 1
	}
	if n := x.nameRun(np, k, limit); n > 0 {
		np.proper = true
		return n
	}
	if k > np.first && p.afflicted(k) {
		return 1 // المشتبه به
	}
	if w.form == "غير" && k > np.first && k+1 < limit && p.words[k+1].pos == document.ADJ && p.words[k+1].definite() == p.words[k-1].definite() {
		return 2 // المنظمة غير الحكومية
	}
	if any := p.words[np.first].form; any == "اي" || any == "اية" {
		switch {
		case k == np.first:
			return 1
		case k == np.first+2 && w.hasPronoun():
			return 0 // لم تعلن أي جهة مسؤوليتها
		}
	}
	if w.punct != 0 {
		return x.extendPunctuation(np, k, limit, v)
	}
	switch {
	case w.form == "نقلا":
		return 0
	case w.is(cDemonstrative):
		return x.extendDemonstrative(np, k, limit, v)
	case w.is(cThat | cBithat | cQuestion | cRelative | cConnective | cNegative | cAux | cSelf | cAdverb | cTurn):
		return 0
	case w.is(cTime) && !w.is(cHuman), k > np.first && dateWord[w.base] && k+1 < limit && (dateTail[p.words[k+1].base] || beginning[w.base] && months[p.words[k+1].base]):
		return 0 // محكمة تركية الشهر الماضي
	case w.form == "باسم":
		return 1
	case w.is(cPreposition) || w.prefix != "":
		return x.extendPreposition(np, k, limit, v)
	case k > np.first && (p.words[np.first].definite() || np.mention != 0) && x.isManner(k):
		return 0 // وقالت المخرجة ضاحكة
	case k > np.first && (x.isVerb(k) && !x.isNameHere(k) || w.formOf(participle) != nil && !w.is(cHuman) && !w.definite()):
		return 0
	case w.conj:
		return x.extendConjunct(np, k)
	}
	return x.extendNoun(np, k, v)
}

// leaves reports whether word k, behind the first of the phrase, is a number, the public, an adverbial
// phrase or an object rather than more of it.
func (x *Reader) leaves(np *phrase, k, limit int, v *verb) bool {
	p := &x.page
	w, b := &p.words[k], &p.words[k-1]
	switch {
	case np.mention != 0 && p.d.Tokens[k].Kind == document.Number && np.head&(cMediaHead|cMedia|cReport) == 0 && p.mentions[np.mention-1].last <= k && b.mention != 0:
		return true // أصدر تحالف دعم الشرعية في اليمن 4 تصاريح
	case public[w.base]:
		return true // آنا كوفاتش للصحافيين
	case v == nil:
		return false
	case b.punct == ')' && (v.frames|v.target)&fObject != 0 && w.pos == document.NOUN && w.mention == 0 && !w.is(cHuman):
		return true // نفى الوزير (45 عاما) وجود
	}
	return x.isAdverbial(k) || w.mention == 0 && (replies[w.base] || w.form == "اكثر") && x.adjunct(k, limit) > k // ردا على سؤال
}

// extendPunctuation is extend for a mark.
func (x *Reader) extendPunctuation(np *phrase, k, limit int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	switch {
	case p.isComma(k):
		np.open = false
		return x.extendApposition(np, k, limit)
	case w.punct == '(':
		return p.closing(k, limit)
	case p.isMark(k):
		return x.extendMark(np, k, limit, v)
	case w.punct == '-' && k+1 < limit && p.words[k-1].End == w.Start && w.End == p.words[k+1].Start:
		return 2 // بروان-بيفيه
	}
	return 0
}

// afflicted reports whether word k is the preposition with a pronoun of the passive participle
// before it (المشتبه به).
func (p *page) afflicted(k int) bool {
	return k > 0 && bound[p.words[k].form].frame != 0 && afflicted[p.words[k-1].lemma()]
}

// afflicted are passive participles of people that take a preposition with a pronoun.
var afflicted = set("مشتبه مدعى مدعي مجني محكوم معتدى معتدي مفرج مغرر مقبوض مشار مستانف")

// extendDemonstrative is extend for a demonstrative.
func (x *Reader) extendDemonstrative(np *phrase, k, limit int, v *verb) int {
	if k == np.first {
		return 1
	}
	b := &x.page.words[k-1]
	before := k+1 < limit && x.page.words[k+1].definite()
	if b.definite() && before && v != nil && (v.frames|v.target)&fObject != 0 {
		return 0 // وصفت المعلمة هذه التهمة
	}
	if b.mention != 0 || !before && (b.pos == document.PROPN || b.definite() && k+1 < limit && x.page.words[k+1].is(cPreposition)) {
		return 0 // وبررت الشرايبي ذلك ب
	}
	return 1
}

// extendNoun is extend for a noun or adjective that no other rule is for.
func (x *Reader) extendNoun(np *phrase, k int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	if w.pos == document.PROPN && !w.definite() {
		np.proper = true
	}
	if k > np.first && w.form == "عدم" && v != nil {
		return 0 // ناشد عناصره عدم الفرار
	}
	if k > np.first && p.isMark(k-1) && w.pos == document.NOUN && (!w.definite() || w.feats.Masdar) && v != nil && (v.frames|v.target)&fObject != 0 {
		return 0 // أكدت وكالة "سانا" خروج, رفضت شركة "أمازون" الجلوس
	}
	if v != nil && k > np.first && (oblique(w) || owned(w)) && x.singular(np.first) && (p.words[k-1].definite() || p.words[k-1].mention != 0) && p.words[k-1].punct == 0 && x.singular(k-1) {
		return 0 // دعا وزير الاقتصاد المستثمرين
	}
	if k > np.first && w.is(cHuman) && !w.definite() && w.pronoun == "" && p.words[k-1].pos == document.PROPN {
		if (w.feats.Number == plural || crowds[w.base]) && v != nil && v.target&fObject != 0 && np.named && x.singular(np.first) {
			return 0 // حث مارتن غريفيث سكان المنطقة
		}
		np.open = true
	} else if k > np.first && (np.named && x.startsObject(np, k) || x.newPhrase(k, v)) {
		return 0
	}
	return 1
}

// singular reports whether word k is neither plural nor dual, nor a word of quantity.
func (x *Reader) singular(k int) bool {
	w := &x.page.words[k]
	return w.feats.Number != plural && w.feats.Number != dual && !quantity[w.base] && !partitive[w.base] && !oblique(w)
}

// beginning are the parts of a month that a date begins with.
var beginning = set("مطلع منتصف نهاية اواخر اوائل شهر بداية")

// extendMention takes an entity mention into the phrase. A second name without comma or
// conjunction is the object (اتهم مادورو سانتوس).
func (x *Reader) extendMention(np *phrase, m *mention, k int, v *verb) int {
	p := &x.page
	e := &p.d.Entities[m.entity]
	joined := k == np.first || p.isComma(k-1) || p.words[k].conj || np.open && e.Kind != document.Person && p.words[k-1].pos == document.ADP
	if np.named && !joined || !joined && x.secondName(np, m, k) {
		return 0
	}
	if e.Kind == document.Date || !joined && x.isPeer(k) || !joined && x.secondTitle(np, k, v) {
		return 0
	}
	if !joined && (e.Kind == document.Country || e.Kind == document.Organisation || e.Kind == document.Group || m.by == document.ByCapital) && (p.words[k-1].pos == document.ADJ || p.words[k-1].mention != 0) && p.words[k-1].definite() && m.start == p.words[k].Start {
		return 0 // اتهمت الحكومة الفلسطينية إسرائيل, حث الأمين العام للأمم المتحدة المجتمع الدولي
	}
	switch {
	case e.Kind == document.Person:
		if k > np.first && (x.ofPerson(np, k) || x.closeTo(np, k) || !p.isComma(k-1) && !x.isTitleOf(np, k)) {
			return m.last - k // محامي ترامب, إدارة ترامب: somebody else's
		}
		if np.mention == 0 || !np.named || p.isComma(k-1) && x.partOfTitle(np, k-1) {
			np.mention = p.words[k].mention
		}
		np.named = true
	case k == np.first:
		np.mention = p.words[k].mention
		if e.Kind == document.Country || e.Kind == document.Place || m.by == document.ByCapital {
			np.named = true
		}
	}
	last := m.last
	for j := k + 1; j < last; j++ { // متحدث باسم الشرطة لوكالة رويترز
		if strings.HasPrefix(p.words[j].base, "ل") && x.isMedium(j, j+1) && !x.lex.media[p.words[j].base] {
			last = j
		}
	}
	for last > k+1 && p.words[last-1].is(cTime) { // مسؤول قضائي السبت
		last--
	}
	return last - k
}

// secondTitle reports whether the title or body with article at word k is somebody else's behind a
// verb that is aimed at its object: the adjective of a country stands before it (هنأ العاهل الأردني
// الرئيس الإندونيسي).
func (x *Reader) secondTitle(np *phrase, k int, v *verb) bool {
	if v == nil || v.target&fObject == 0 || k <= np.first+1 || np.head&cHuman == 0 {
		return false
	}
	w, b := &x.page.words[k], &x.page.words[k-1]
	return w.article && (w.is(cHuman|cInstitution) || x.forceOf(w)&fcParty != 0) && w.pos == document.NOUN && !honorific[w.base] && !w.conj && b.pos == document.ADJ && b.definite() && (strings.HasSuffix(b.base, "ي") || strings.HasSuffix(b.base, "ية")) && x.page.words[np.first].definite()
}

// secondName reports whether the name at word k is another party than the institution that
// the phrase is (اتهمت هيومن رايتس ووتش الجيش العراقي), or a medium spoken to (أبلغ القائد رويترز).
func (x *Reader) secondName(np *phrase, m *mention, k int) bool {
	p := &x.page
	if k == np.first || m.start > p.words[k].Start {
		return false
	}
	b := &p.words[k-1]
	if some[p.words[np.first].base] {
		return true // انتقد البعض جونسون
	}
	if b.punct == ')' && np.mention != 0 { // اتهمت المنظمة الدولية (أمنستي) الجيش
		for k--; k > np.first && p.words[k].punct != '('; k-- {
		}
		b = &p.words[k-1]
	}
	if x.isMediaOf(m.entity) {
		return np.head&(cMediaHead|cReport) == 0 && (b.pos == document.PROPN || b.mention != 0)
	}
	if kind := p.d.Entities[m.entity].Kind; (b.pos == document.ADJ || strings.HasSuffix(b.base, "ون")) && !b.definite() && (b.feats.Number == plural || np.head&(cReport|cMediaHead) != 0) && (np.mention == 0 || p.d.Entities[p.mentions[np.mention-1].entity].Kind == document.Title) && np.head&(cHuman|cInstitution|cReport|cMediaHead) != 0 && kind != document.Person && kind != document.Title {
		return true // واتهم دبلوماسيون غربيون موسكو, تتهم تقارير صحفية روسيا
	}
	if (b.definite() && b.pos == document.NOUN || b.pos == document.NOUN && b.feats.Number == plural && !b.feats.Broken && (strings.HasSuffix(b.base, "ون") || strings.HasSuffix(b.base, "ين"))) && b.prefix == "" {
		switch kind := p.d.Entities[m.entity].Kind; {
		case b.is(cHuman) && !b.definite():
		case kind == document.Country, kind == document.Organisation, kind == document.Group, kind == document.Place:
			if p.words[k].base == "السعودية" && np.head&cMediaHead != 0 {
				return false // وسائل الإعلام السعودية
			}
			return true // طالب الصندوق الأرجنتين
		case kind == document.Person && np.head&cHuman == 0 && !b.is(cHuman):
			return true
		}
	}
	if np.mention == 0 {
		return false
	}
	o := &p.mentions[np.mention-1]
	e := &p.d.Entities[o.entity]
	return o.last == k && e.Kind == document.Organisation && (p.d.Entities[m.entity].Kind != document.Title || p.words[k].definite() && p.words[k].is(cHuman)) && (b.definite() || b.pos == document.PROPN || b.mention == np.mention && e.Code != "")
}

// closeTo reports whether the name at word k is that of somebody whom those of the phrase are
// near to or belong to (أحد المقربين من رئيس الوزراء فلان).
func (x *Reader) closeTo(np *phrase, k int) bool {
	p := &x.page
	for j := np.first + 2; j < k; j++ {
		if w := &p.words[j]; (w.is(cPreposition) || w.prefix != "") && attached[p.words[j-1].base] && p.words[j-1].form != "الخاص" && p.words[j-1].form != "الخاصة" {
			return true
		}
		if p.isComma(j) {
			return false
		}
	}
	return false
}

// some are the words for people in general, which are nobody's title.
var some = set("الاخير الاخيرة احدهم احدهما احداهن احداهما بعضهن جميعهم معظمهم البعض الكثير الكثيرون كثيرون الكثيرين اخرون اخرين الاخرون الجميع بعضهم")

// ofPerson reports whether the name at word k belongs to the title or institution before it
// rather than to the one who speaks: المتحدث باسم بيركو, حزب رئيس الوزراء، نواز شريف.
func (x *Reader) ofPerson(np *phrase, k int) bool {
	p := &x.page
	if p.words[k-1].form == "باسم" {
		return true
	}
	return p.isComma(k-1) && np.head&cInstitution != 0 && np.head&cHuman == 0 && x.titleBetween(np.first+1, k-1)
}

// partOfTitle reports whether the name in the phrase belongs to an indefinite title that goes
// on behind it up to the comma at word k (رئيس ترامب للفنادق، إيريك).
func (x *Reader) partOfTitle(np *phrase, k int) bool {
	if np.mention == 0 || !x.isPerson(np.mention) {
		return false
	}
	m := &x.page.mentions[np.mention-1]
	return m.first == np.first+1 && m.last < k && !x.page.words[np.first].definite() && x.page.words[m.last].prefix == "ل"
}

// titleBetween reports whether a title stands in words [first, last).
func (x *Reader) titleBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if w := &x.page.words[k]; w.is(cHuman) && !w.conj && w.punct == 0 {
			return true
		}
	}
	return false
}

// isTitleOf reports whether the words of the phrase before the name at word k are the
// title of that person: they begin with a title that is no relation to him.
func (x *Reader) isTitleOf(np *phrase, k int) bool {
	if np.head&cHuman == 0 {
		return false
	}
	w := &x.page.words[np.first]
	if w.is(cInstitution) && !w.definite() && k == np.first+1 {
		return false // مؤسسة ترامب
	}
	if m := x.page.mentionAt(k); m != nil && k == np.first+1 && !w.definite() && w.feats.Gender == feminine && x.page.d.Entities[m.entity].Gender == masculine {
		return false // خطيبة خاشقجي
	}
	return np.head&cDependent == 0 || w.definite()
}

// extendApposition decides on a comma inside the phrase: الرئيس التركي، رجب طيب أردوغان،
func (x *Reader) extendApposition(np *phrase, k, limit int) int {
	p := &x.page
	if k == np.first || k+1 >= limit {
		return 0
	}
	if m := p.mentionAt(k + 1); m != nil && np.head&cDependent != 0 && !p.words[np.first].definite() {
		g, _ := x.genderOf(*np)
		if e := &p.d.Entities[m.entity]; e.Kind == document.Person && e.Gender != 0 && g != 0 && e.Gender != g {
			return 0 // والدة القتيل، أحمد
		}
	}
	if m := p.mentionAt(k + 1); m != nil && !p.words[k+1].conj {
		if kind := p.d.Entities[m.entity].Kind; kind == document.Person || kind == document.Title {
			return 1
		}
		return 0
	}
	if examples[p.words[k+1].base] {
		return 0 // دول، مثل قبرص
	}
	if n := x.blessing(k+1, limit); n > 0 {
		return n + 1
	}
	w := &p.words[k+1]
	if aged[w.base] {
		return 0 // الوزير، البالغ من العمر 45 عاما،
	}
	if w.is(cHuman) && !w.conj && !x.isVerb(k+1) && w.formOf(participle) == nil {
		return 1
	}
	if np.head&cHuman != 0 && !np.named && x.looksLikeName(k+1) && !x.isMedium(k+1, k+2) {
		return 1
	}
	return 0
}

// aged are the participles that tell somebody's age and birth.
var aged = set("البالغ البالغة المولود المولودة المقيم المقيمة")

// blessing returns the number of words of a religious title of several words that stands at word
// k before a person's name (آية الله), 0 for none.
func (x *Reader) blessing(k, limit int) int {
	p := &x.page
	if k+2 >= limit || p.words[k].form != "اية" && p.words[k].form != "حجة" {
		return 0
	}
	for n := 2; n <= 3 && k+n < limit; n++ {
		if m := p.mentionAt(k + n); m != nil && x.isPerson(p.words[k+n].mention) {
			return n
		}
	}
	return 0
}
