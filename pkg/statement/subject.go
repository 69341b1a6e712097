package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// phrase is a noun phrase that may be the subject of a cue, in words [first, last).
type phrase struct {
	first, last int
	// mention is the 1-based entity mention that tells who it is, 0 where none does.
	mention int
	// head is the class of the first word, named whether a name was met.
	head  class
	named bool
	// open tells that an appositive title without article has begun, which may take a
	// complement (سليماني قائد "فيلق القدس" في الحرس).
	open bool
	// proper tells that a proper name stands in the phrase, behind which a preposition is
	// the verb's.
	proper bool
	// author is the word where the body begins that a paper comes from (بيان صادر عن), 0 for none.
	author int
	// after is the word to go on from: last, or behind what was skipped.
	after int
}

func (p phrase) ok() bool { return p.last > p.first }

// maxPhrase bounds a subject in words, maxSkip what may stand between verb and subject.
const (
	maxPhrase = 40
	maxSkip   = 12
)

// subjectAfter reads the noun phrase that follows a verb, passing over adverbs, days
// and turns (قال أمس الوزير). v is the verb, whose complements end the phrase.
func (x *Extractor) subjectAfter(j, limit int, v *verb) phrase {
	p := &x.page
	if d := x.skipAside(j, limit); d > j && !x.page.words[d-1].is(cTime|cAdverb) {
		j = d // أعلنت عام 2016 الحكومة
	}
	if d := x.skipMedium(j, limit); v != nil && d > j && d < limit {
		if np := x.nounPhrase(d, limit, v); x.canSpeak(np) { // وأفاد لـ«عكاظ» المتحدث
			return np
		}
	}
	for n := 0; j < limit && n < maxSkip; n++ {
		w := &p.words[j]
		switch {
		case w.is(cDemonstrative) && j+1 < limit && timeNoun[p.words[j+1].base]:
			j += 2
			continue
		case p.isComma(j) || w.is(cAdverb|cTime) && p.mentionAt(j) == nil && !w.is(cHuman):
			j++
			continue
		case w.form == "من" && j+1 < limit && p.words[j+1].is(cTurn):
			j += 2
			continue
		case withPronoun[w.form] && v != nil && j+1 < limit && p.words[j+1].punct == 0: // اتفقت خلالها الكوريتان
			j++
			continue
		}
		break
	}
	if n := p.mediaQuote(j, limit); n > 0 && v != nil && j+n < limit { // كشفت "فايننشال تايمز" أن
		if a := &p.words[j+n]; a.is(cThat|cBithat|cTime) || v.frames&prepositionFrame(a.form) != 0 {
			return phrase{first: j, last: j + n, after: j + n, head: cMedia}
		}
		if x.isNamed(j, n) { // أعلن "مجلس منبج العسكري"، التابع ل
			return phrase{first: j, last: j + n, after: j + n, head: cInstitution}
		}
	}
	if v != nil && v != &anyVerb && (v.frames|v.target)&fObject == 0 && (v.act == "comment" || v.act == "assert") && j < limit && x.isCircumstantial(j) {
		return phrase{first: j, last: j, after: j}
	}
	np := x.nounPhrase(j, limit, v)
	if np.ok() && v != nil && v != &anyVerb && (owned(&p.words[np.first]) || oblique(&p.words[np.first])) {
		np.last, np.after = np.first, np.first // ووعد متابعيه
	}
	return np
}

// oblique reports whether the word is a definite sound masculine plural in ين, which is no subject
// (يذكّر الأردنيين).
func oblique(w *word) bool {
	return w.article && w.feats.Number == plural && !w.feats.Broken && w.read.Source == document.Lexicon && w.pos != document.PROPN && strings.HasSuffix(w.base, "ين") && !strings.HasSuffix(fold(w.read.Lemma), "ين")
}

// owned reports whether the word is a sound masculine plural with a pronoun whose ي shows that
// it is no subject (متابعيه, not متابعوه).
func owned(w *word) bool {
	if !w.hasPronoun() || w.feats.Number != plural || w.feats.Broken || w.pos != document.NOUN {
		return false
	}
	for _, end := range []string{"يه", "يها", "يهم", "يهما"} {
		if strings.HasSuffix(w.base, end) {
			return true
		}
	}
	return false
}

// isNamed reports whether the quotation of n words with its marks at word j is the name of an
// institution, with more of the sentence behind it.
func (x *Extractor) isNamed(j, n int) bool {
	p := &x.page
	if n < 4 || !p.words[j+1].is(cInstitution) || p.words[j+1].definite() {
		return false
	}
	for k := j + 1; k < j+n-1; k++ {
		if x.isVerb(k) || p.words[k].punct != 0 {
			return false
		}
	}
	return p.isComma(j+n) || p.words[j+n].punct == 0
}

// withPronoun are prepositional phrases of one word that stand between verb and subject.
var withPronoun = set("فيه فيها فيهما فيهم خلاله خلالها معه معها معهم عنه عنها عنهم عليه عليها عليهم اليه اليها اليهم بعده بعدها قبله قبلها منه منها له لها لهم به بها بشانه بشانها بشانهم حوله حولها حولهم تجاهه تجاهها ضده ضدها")

// nounPhrase reads the noun phrase that begins at word j.
func (x *Extractor) nounPhrase(j, limit int, v *verb) phrase {
	p := &x.page
	np := phrase{first: j, last: j, after: j}
	if j >= limit || !x.beginsPhrase(j) || p.words[j].conj && v != nil {
		return np
	}
	if p.words[j].form == "كل" && j+2 < limit && p.words[j+1].form == "من" { // كل من السودان ومصر
		np.first, j = j+2, j+2
	}
	n := x.share(j, limit)
	if n > 0 { // العديد من النواب
		if j += n; j >= limit || p.words[j-1].form != "من" {
			np.last, np.after, np.head = j, j, cHuman
			return np
		}
		np.last = j
	}
	if np.head = p.words[j].class; n > 0 {
		np.head |= cHuman
	}
	if (p.words[j].is(cDemonstrative) || p.words[j].pos == document.NUM || quantity[p.words[j].base]) && j+1 < limit {
		np.head |= p.words[j+1].class & (cHuman | cInstitution | cReport | cMediaHead)
	}
	limit = min(limit, j+maxPhrase)
	for k := j; k < limit; {
		step := x.extend(&np, k, limit, v)
		if step == 0 {
			break
		}
		k += step
		np.last = k
	}
	for np.last > np.first && (p.isComma(np.last-1) || p.words[np.last-1].is(cPreposition) && np.mention == 0) {
		np.last--
	}
	x.lateName(&np, limit)
	x.addAuthor(&np, limit)
	np.after = np.last
	return np
}

// beginsPhrase reports whether a noun phrase may begin at word j.
func (x *Extractor) beginsPhrase(j int) bool {
	p := &x.page
	w := &p.words[j]
	switch {
	case strings.HasPrefix(w.base, "ل") && !w.is(cMediaHead|cHuman) && x.isMedium(j, j+1) && !x.lex.media[w.base]:
		return false // وقالت لصحيفة
	case p.mentionAt(j) != nil:
		return !(p.mentionAt(j).start > w.Start && !w.conj)
	case p.isMark(j) || w.punct != 0 || w.form == "نقلا":
		return false
	case x.about(j) > 0:
		return x.share(j, len(p.words)) > 0
	case w.is(cHuman | cInstitution):
		return true
	case w.is(cThat | cBithat | cQuestion | cPreposition | cRelative | cConnective | cNegative | cAux | cSelf | cAdverb | cTurn | cTime):
		return false
	case w.prefix != "":
		return false
	case strings.Contains(x.page.d.Text[w.Start:w.End], fathatan):
		return false // مسبقًا: an accusative is no subject
	case w.formOf(participle) != nil && w.pos != document.PROPN && !w.definite():
		return false
	case x.isVerb(j):
		return j > 0 && !w.conj && x.page.words[j-1].finite() != nil && (w.finite() == nil || x.isNameHere(j)) // read as a verb, but stands behind one
	}
	return nominal(w)
}

// isNameHere reports whether word j, read as a verb, is a given name: it stands behind a verb
// and before a proper name (وقالت دانا وايت).
func (x *Extractor) isNameHere(j int) bool {
	p := &x.page
	if j == 0 || j+1 >= len(p.words) || p.words[j].conj || p.words[j].hasPronoun() {
		return false
	}
	w, b, n := &p.words[j], &p.words[j-1], &p.words[j+1]
	if w.feats.Aspect == document.Perf && (n.is(cThat) && !n.conj || p.isComma(j+1) || n.punct == ':') {
		if b.pos == document.PROPN && b.read.Source == document.Guess && j > 1 && p.words[j-2].finite() != nil {
			return true // وقال هيرمانت غيرا، سكرتير
		}
		if b.finite() != nil && b.finite().verb.flags&(flagWeak|flagAmb) == 0 && b.pos == document.VERB && w.cues == nil {
			return true // وقال غيرا إن
		}
	}
	return b.finite() != nil && b.pos == document.VERB && n.pos == document.PROPN
}

// fathatan is the mark of the indefinite accusative.
const fathatan = "\u064B"

// nominal reports whether the word can stand in a noun phrase by its part of speech.
func nominal(w *word) bool {
	switch w.pos {
	case document.X, document.NOUN, document.ADJ, document.PROPN, document.NUM, document.DET, document.SYM:
		return true
	}
	return w.is(cDemonstrative)
}

// isVerb reports whether word j is a finite verb.
func (x *Extractor) isVerb(j int) bool {
	w := &x.page.words[j]
	if w.pos == document.VERB {
		return w.mention == 0
	}
	if f := w.finite(); f != nil && w.mention == 0 {
		return f.verb.flags&flagAmb == 0 || w.pos == document.X && j > 0 && w.conj
	}
	return false
}

// extend returns how many words from k on belong to the phrase np, 0 at its end.
func (x *Extractor) extend(np *phrase, k, limit int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	if m := p.mentionAt(k); m != nil {
		if k > np.first && m.start > w.Start && !w.conj && x.isMediaEntity(w.mention) {
			return 0 // قال النائب لرويترز
		}
		return x.extendMention(np, m, k)
	}
	if k == np.first+1 && some[p.words[np.first].base] && w.punct == 0 && !w.is(cPreposition) && w.prefix == "" && !some["ال"+w.base] && w.base != "الاخر" {
		return 0 // انتقد آخرون مواقفها
	}
	if np.mention != 0 && k > np.first && p.d.Tokens[k].Kind == document.Number && np.head&(cMediaHead|cMedia|cReport) == 0 && p.mentions[np.mention-1].last <= k && p.words[k-1].mention != 0 {
		return 0 // أصدر تحالف دعم الشرعية في اليمن 4 تصاريح
	}
	if np.mention != 0 && x.surnameAt(np.mention, k, limit) {
		return 1
	}
	if n := x.nameRun(np, k, limit); n > 0 {
		np.proper = true
		return n
	}
	if w.form == "غير" && k > np.first && k+1 < limit && p.words[k+1].pos == document.ADJ && p.words[k+1].definite() == p.words[k-1].definite() {
		return 2 // المنظمة غير الحكومية
	}
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
	case w.punct != 0:
		return 0
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
	case k > np.first && (x.isVerb(k) && !x.isNameHere(k) || w.formOf(participle) != nil && !w.is(cHuman) && !w.definite()):
		return 0
	case w.conj:
		return x.extendConjunct(np, k)
	}
	return x.extendNoun(np, k, v)
}

// extendDemonstrative is extend for a demonstrative.
func (x *Extractor) extendDemonstrative(np *phrase, k, limit int, v *verb) int {
	if k == np.first {
		return 1
	}
	b := &x.page.words[k-1]
	before := k+1 < limit && x.page.words[k+1].definite()
	if b.definite() && before && v != nil && (v.frames|v.target)&fObject != 0 {
		return 0 // وصفت المعلمة هذه التهمة
	}
	if b.mention != 0 || !before && b.pos == document.PROPN {
		return 0 // وبررت الشرايبي ذلك ب
	}
	return 1
}

// extendNoun is extend for a noun or adjective that no other rule is for.
func (x *Extractor) extendNoun(np *phrase, k int, v *verb) int {
	p := &x.page
	w := &p.words[k]
	if w.pos == document.PROPN && !w.definite() {
		np.proper = true
	}
	if k > np.first && p.isMark(k-1) && w.pos == document.NOUN && !w.definite() && v != nil && (v.frames|v.target)&fObject != 0 {
		return 0 // أكدت وكالة "سانا" خروج
	}
	if k > np.first && w.is(cHuman) && !w.definite() && w.pronoun == "" && p.words[k-1].pos == document.PROPN {
		np.open = true
	} else if k > np.first && (np.named && x.startsObject(np, k) || x.newPhrase(k, v)) {
		return 0
	}
	return 1
}

// beginning are the parts of a month that a date begins with.
var beginning = set("مطلع منتصف نهاية اواخر اوائل شهر بداية")

// extendMention takes an entity mention into the phrase. A second name without comma or
// conjunction is the object (اتهم مادورو سانتوس).
func (x *Extractor) extendMention(np *phrase, m *mention, k int) int {
	p := &x.page
	e := &p.d.Entities[m.entity]
	joined := k == np.first || p.isComma(k-1) || p.words[k].conj || np.open && e.Kind != document.Person && p.words[k-1].pos == document.ADP
	if np.named && !joined || !joined && x.secondName(np, m, k) {
		return 0
	}
	if e.Kind == document.Date || !joined && x.isPeer(k) {
		return 0
	}
	if !joined && (e.Kind == document.Country || e.Kind == document.Organisation || e.Kind == document.Group) && (p.words[k-1].pos == document.ADJ || p.words[k-1].mention != 0) && p.words[k-1].definite() && m.start == p.words[k].Start {
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

// secondName reports whether the name at word k is another party than the institution that
// the phrase is (اتهمت هيومن رايتس ووتش الجيش العراقي), or a medium spoken to (أبلغ القائد رويترز).
func (x *Extractor) secondName(np *phrase, m *mention, k int) bool {
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
	if kind := p.d.Entities[m.entity].Kind; (b.pos == document.ADJ || strings.HasSuffix(b.base, "ون")) && !b.definite() && b.feats.Number == plural && (np.mention == 0 || p.d.Entities[p.mentions[np.mention-1].entity].Kind == document.Title) && np.head&(cHuman|cInstitution) != 0 && kind != document.Person && kind != document.Title {
		return true // واتهم دبلوماسيون غربيون موسكو
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
func (x *Extractor) closeTo(np *phrase, k int) bool {
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
var some = set("البعض الكثير الكثيرون كثيرون الكثيرين اخرون اخرين الاخرون الجميع بعضهم")

// ofPerson reports whether the name at word k belongs to the title or institution before it
// rather than to the one who speaks: المتحدث باسم بيركو, حزب رئيس الوزراء، نواز شريف.
func (x *Extractor) ofPerson(np *phrase, k int) bool {
	p := &x.page
	if p.words[k-1].form == "باسم" {
		return true
	}
	return p.isComma(k-1) && np.head&cInstitution != 0 && np.head&cHuman == 0 && x.titleBetween(np.first+1, k-1)
}

// partOfTitle reports whether the name in the phrase belongs to an indefinite title that goes
// on behind it up to the comma at word k (رئيس ترامب للفنادق، إيريك).
func (x *Extractor) partOfTitle(np *phrase, k int) bool {
	if np.mention == 0 || !x.isPerson(np.mention) {
		return false
	}
	m := &x.page.mentions[np.mention-1]
	return m.first == np.first+1 && m.last < k && !x.page.words[np.first].definite() && x.page.words[m.last].prefix == "ل"
}

// titleBetween reports whether a title stands in words [first, last).
func (x *Extractor) titleBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if w := &x.page.words[k]; w.is(cHuman) && !w.conj && w.punct == 0 {
			return true
		}
	}
	return false
}

// isTitleOf reports whether the words of the phrase before the name at word k are the
// title of that person: they begin with a title that is no relation to him.
func (x *Extractor) isTitleOf(np *phrase, k int) bool {
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
func (x *Extractor) extendApposition(np *phrase, k, limit int) int {
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
	if w.is(cHuman) && !w.conj && !x.isVerb(k+1) && w.formOf(participle) == nil {
		return 1
	}
	if np.head&cHuman != 0 && !np.named && x.looksLikeName(k+1) && !x.isMedium(k+1, k+2) {
		return 1
	}
	return 0
}

// blessing returns the number of words of a religious title of several words that stands at word
// k before a person's name (آية الله), 0 for none.
func (x *Extractor) blessing(k, limit int) int {
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
