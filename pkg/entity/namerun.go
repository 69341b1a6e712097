package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// nameRun reads a name word by word: given names, particles with the word behind them,
// family names and, where the beginning is sure enough, unknown words.
func (r *Recognizer) nameRun(i int, titled bool) (name, bool) {
	const maxWords = 5
	n := name{first: i, by: document.ByName}
	var best, first, second strength
	count, j, family := 0, i, false
	for count < maxWords && j < len(r.tokens) && !(count > 0 && r.tokens[j].head && r.tokens[j-1].folded != ".") {
		if step := r.particle(j, count == 0); step > 0 {
			best, count, j = strong, count+1, j+step
			if count == 1 {
				first, n.host = strong, r.conjoined(i)
			} else if count == 2 {
				second = strong
			}
			continue
		}
		s, sure := r.wordOfRun(&n, j, count, first, titled, family)
		if sure {
			first = max(first, strong)
		}
		if count == 1 && first == starred && !titled && (r.knownSurname(i, j) || r.verbBeforeSurname(i, j)) {
			return name{}, false
		}
		if count > 0 && (r.otherPerson(i, j) || r.afterKnown(i, j, count, s) || count > 1 && r.knownPair(i, j)) || count == 0 && r.nounBeforeName(j, s) {
			if count == 1 {
				return name{}, false
			}
			break
		}
		if count > 1 && r.tokens[j].class&(cFemale|cMale|cFamily) == cFemale && j+1 < len(r.tokens) && r.tokens[j+1].class&cDefinite != 0 {
			break // يحمل بول بوغبا آمال الفرنسيين
		}
		if t := &r.tokens[j]; count > 1 && t.pos == document.VERB && (t.class&cName == 0 || t.class&cArab == 0 && t.sure && t.read.Host == 0) && r.verbAt(j) != 0 {
			break // هايكو ماس أيد القرار
		}
		if count > 1 && roleNames[r.tokens[j].folded] && j+1 < len(r.tokens) && oneOf[r.tokens[j+1].folded] {
			break // دافيد روفيرا مالك أحد المواقع
		}
		if s == notName || count > 0 && r.countryAt(j) || count > 0 && (r.afterName(j, s, family) || s != strong && !r.joins(j)) {
			break
		}
		switch count {
		case 0:
			first, n.gender = s, r.genderOfName(j)
			if h := r.nameHost(j); h != nil {
				n.host = h
			} else {
				return name{}, false
			}
		case 1:
			second = s
		}
		best = max(best, s)
		c := r.tokens[j].class
		family = c&cFamily != 0 && c&(cGiven|cGivenStar) == 0 && (count > 0 || c&cArab == 0 && r.tokens[j].meant&(1<<mSurname) != 0)
		count++
		j = r.hyphened(j + 1)
	}
	n.end = j
	if count == 0 || !r.acceptRun(&n, count, titled, best, first, second) {
		return name{}, false
	}
	return n, true
}

// roleNames are given names that tell somebody's role before oneOf.
var roleNames = map[string]bool{"مالك": true, "حارس": true, "حاكم": true, "قائد": true, "عميد": true, "امين": true, "شريف": true, "خادم": true, "شريك": true, "نجم": true, "زعيم": true, "رائد": true, "كاتب": true}

// oneOf are the words of "one of" and "some of".
var oneOf = map[string]bool{"احد": true, "احدى": true, "بعض": true, "عدد": true, "عدة": true}

// countryAt reports whether the word at j is a country that may be a given name too, which no name
// goes on with (دعا أنتوني بلينكن إسرائيل).
func (r *Recognizer) countryAt(j int) bool {
	m, ok := r.longest(j, 1<<mCountry)
	return ok && m.words == 1 && m.host.cut == 0 && r.tokens[j].class&(cGiven|cGivenStar) != 0 && r.tokens[j].class&cFamily == 0
}

// wordOfRun says how much the word at j looks like the next of the name n, which has count
// words so far, the first of them as sure as first; family tells that the last one is a family
// name. sure tells that the word makes the first one sure.
func (r *Recognizer) wordOfRun(n *name, j, count int, first strength, titled, family bool) (s strength, sure bool) {
	i := n.first
	s = r.nameWord(j, count == 0, titled)
	if count == 2 && r.tokens[j].folded == "ان" && r.comma(j+1) {
		s = strong // مون جاي إن، for إن stands before no comma
	}
	if count == 2 && r.tokens[j].folded == "هو" && r.tokens[i].class&cFamilyFirst != 0 && r.framed(j+1) {
		s = strong // تشوي سونغ هو إن
	}
	if s == notName && first == strong && !(count > 1 && family) && r.placed(n, j, count, titled) {
		s = strong
	}
	if s == notName && count > 0 && !family && (first != starred || r.tokens[i].class&cGiven != 0) && r.familyByFrame(i, j, titled) {
		s, sure = strong, true
	}
	switch {
	case s == notName && !family && (count > 1 || count == 1 && first == strong && r.foreignGiven(i, titled)) && r.lastName(j):
		s = strong
	case s == notName && count == 0 && !titled && r.bracketed(j):
		s = weak
	case s == notName && count == 0 && titled && r.pairBehindTitle(j):
		s = weak
	case s == notName && count == 1 && first == strong && r.misread(j):
		s = weak
	}
	return s, sure
}

// placed reports whether the word at j, the second or third of the name n, is the family
// name by where it stands: behind a title, a comma or another name in a list.
func (r *Recognizer) placed(n *name, j, count int, titled bool) bool {
	t, p := &r.tokens[n.first], &r.tokens[j-1]
	switch count {
	case 1:
		if t.class&(cGiven|cParticle) == 0 && t.meant&(1<<mSurname) != 0 {
			return false // الرئيس ترامب مزاعم
		}
	case 2:
		if r.tokens[j].class&cDefinite == 0 || p.class&(cGiven|cArab) != cGiven|cArab || !r.endsName(j+1) {
			return false
		}
	default:
		return false
	}
	i := n.first
	listed := r.reg.lastPerson(i) && r.reg.lastWas(document.ByName, i) && n.host != nil && n.host.conj
	return r.familyByPlace(j, titled || i > 0 && (r.comma(i-1) || r.demonymBefore(i)) || listed)
}

// familyByPlace reports whether a word of the dictionary behind a given name is the family
// name by where it stands: between a title and a comma (الكاتب محمد أنعم،), or with the
// article of a noun behind a title (المهاجم محمد الصلاح).
func (r *Recognizer) familyByPlace(j int, titled bool) bool {
	t := &r.tokens[j]
	if p := r.reg.bySurname(r.tokens[j-1].hosts[0].key); p >= 0 && len(r.reg.items[p].words) > 1 && t.class&cDefinite != 0 && r.tokens[j-1].class&cArab == 0 {
		return false // الدكتور لويس السخط
	}
	if !titled || t.kind != document.Word || !t.arabic || t.class&cFunction != 0 || t.read != nil && (t.pos == document.ADP || objectPronoun(t.read) && !strings.HasSuffix(t.folded, "ي") && !strings.HasSuffix(t.folded, "ك") || t.read.Host > 0) {
		return false
	}
	if t.read != nil && t.read.Feats().Article {
		if strings.HasSuffix(t.folded, "ة") && j+1 < len(r.tokens) && strings.HasSuffix(r.tokens[j+1].folded, "ة") && strings.HasPrefix(r.tokens[j+1].folded, "ال") {
			return false // الملك عبدالله المبادرة السعودية
		}
		return (t.pos == document.NOUN || r.comma(j+1) || strings.HasSuffix(t.folded, "ي")) && r.gaz.demonym[t.hosts[0].word] == 0 && t.class&cTitleAdjective == 0
	}
	return t.meant == 0 && (r.comma(j+1) || r.closesName(j+1) && !strings.HasSuffix(t.folded, "ا") && (t.read == nil || t.pos != document.VERB))
}

// closesName reports whether a name can only end before token i: at a mark, a function
// word, a verb or a word with و.
func (r *Recognizer) closesName(i int) bool {
	if r.closes(i) {
		return true
	}
	t := &r.tokens[i]
	return t.pos == document.VERB && t.sure || t.read != nil && t.read.Host > 0 && strings.HasPrefix(t.folded, "و")
}

// afterName reports whether the word at j stands behind a complete name rather than in
// it: an unknown word or one with article behind a family name, or a title (نجم الفريق).
func (r *Recognizer) afterName(j int, s strength, family bool) bool {
	t := &r.tokens[j]
	if family && (s == weak && !(r.comma(j+1) && r.tokens[j-1].class&cArab == 0 && t.read != nil && t.read.Source == document.Guess) || t.class&cDefinite != 0 && !(s == strong && r.tokens[j-1].class&cArab != 0)) {
		return true
	}
	if t.meant&(1<<mTitle) != 0 && t.class&cDefinite != 0 && j > 0 && r.tokens[j-1].class&(cArab|cParticle) == 0 && t.class&cFamily == 0 {
		return true // كارلو فيغانو البابا
	}
	if t.meant&(1<<mTitle) != 0 && j+1 < len(r.tokens) && (r.tokens[j+1].class&cDefinite != 0 || r.tokens[j+1].meant&(placeNames|1<<mOrganisation) != 0 || r.tokens[j+1].class&cInstitution != 0 || r.organisationAt(j+1) || r.tokens[j+1].pos == document.NOUN && objectPronoun(r.tokens[j+1].read)) {
		return true // جناح أياكس
	}
	if strings.HasPrefix(t.folded, "سي") && strings.HasSuffix(t.folded, "وا") {
		return true // كاسيميرو سيحاولوا
	}
	m, ok := r.longest(j, 1<<mTitle)
	return ok && m.words > 1 && m.host.cut == 0 // ولي عهد
}

// endsName reports whether a name of three words can end before token i: at a mark, a
// function word or a second name of the family.
func (r *Recognizer) endsName(i int) bool {
	return r.closes(i) || r.tokens[i].class&cDefinite != 0 && r.nameWord(i, false, false) != notName
}

// organisationAt reports whether the name of an organisation begins at token i.
func (r *Recognizer) organisationAt(i int) bool {
	m, ok := r.longest(i, 1<<mOrganisation)
	return ok && m.host.cut == 0 && !m.value.star
}

// hyphened passes over a hyphen with the word that it joins on (كيم إيو-كيوم).
func (r *Recognizer) hyphened(j int) int {
	if j+1 < len(r.tokens) && r.tokens[j].folded == "-" && r.tokens[j+1].arabic && r.tokens[j+1].kind == document.Word {
		at := r.d.Tokens[j-1 : j+2]
		if at[0].End == at[1].Start && at[1].End == at[2].Start {
			return j + 2
		}
		if at[0].End == at[1].Start && r.tokens[j+1].class&cArab == 0 && r.tokens[j-1].class&cArab == 0 && (r.tokens[j+1].class&cFamily != 0 || r.tokens[j+1].read != nil && r.tokens[j+1].read.Source == document.Guess) {
			return j + 2 // دياز- كانيل
		}
		if a, b := r.tokens[j-1].class, r.tokens[j+1].class; a&b&cGiven != 0 && a&b&cArab == 0 {
			return j + 1 // جان - كلود
		}
	}
	if j+1 < len(r.tokens) && r.tokens[j].folded == "." && r.initial(j-1) && r.tokens[j+1].read != nil && r.tokens[j+1].read.Source == document.Guess {
		return j + 1 // جون سي. ديمرس
	}
	return j
}

// initial reports whether the word at i is the name of a Latin letter.
func (r *Recognizer) initial(i int) bool {
	switch r.tokens[i].folded {
	case "اي", "بي", "سي", "دي", "اف", "جي", "اتش", "جيه", "كي", "كيه", "ال", "ام", "ان", "او", "ار", "اس", "تي", "في", "يو":
		return true
	}
	return false
}

// initials reports whether the tokens [from, to) are letters of an acronym (جي تي), or one of
// several (إي يو).
func (r *Recognizer) initials(from, to int) bool {
	for i := from; i < to; i++ {
		if !r.initial(i) {
			return false
		}
	}
	return to-from > 1 || from > 0 && r.initial(from-1) || to < len(r.tokens) && r.initial(to)
}

// construction reports whether the word with article at i is the complement of the title
// without one before it.
func (r *Recognizer) construction(i int) bool {
	p := &r.tokens[i-1]
	return p.meant&(1<<mTitle) != 0 && p.class&cDefinite == 0 && p.read != nil && p.pos == document.NOUN && !objectPronoun(p.read) && !p.read.Feats().Article && r.tokens[i].pos != document.PROPN
}

// acceptRun decides whether a run of name words is a person.
func (r *Recognizer) acceptRun(n *name, count int, titled bool, best, first, second strength) bool {
	t := &r.tokens[n.first]
	class := t.class
	if !titled && r.quotedOrPlace(n) {
		if count == 2 || count > 2 && (class&cArab != 0 || r.tokens[n.first+1].class&cGiven == 0) {
			r.barred = n.end // the rest of it is no name either (شركة عبد اللطيف جميل)
		}
		return false
	}
	if n.host != nil && n.host.prep && class&cName == 0 {
		class = r.gaz.classes[n.host.word]
	}
	switch {
	case r.initials(n.first, n.end):
		return false
	case titled && count == 1 && t.class&cDefinite != 0 && r.construction(n.first):
		return false // بطل الدوري
	case titled && count == 1 && t.meant&placeNames != 0 && (r.masculineDemonym(n.end) || r.tokens[n.first-1].class&cClubTrigger != 0 && r.tokens[n.first-1].class&cDefinite == 0):
		return false // مهاجم ليون الفرنسي
	case titled && count == 1 && first == weak && n.end < len(r.tokens) && r.tokens[n.end].meant&placeNames != 0 && r.tokens[n.end].hosts[0].word != 0 && r.tokens[n.end].class&cDefinite == 0:
		return false // شرطة ويست يوركشاير
	case !titled && count == 1 && len(t.folded) <= 4:
		return false // قال لي
	case titled && count == 1 && t.pos == document.VERB && t.sure && r.tokens[n.first-1].class&cDefinite == 0:
		return false // رجل أدين بالقتل
	case titled && count == 1:
		return first != starred && (t.class&cDefinite == 0 || first == strong) || first == starred && (t.pos == document.PROPN || t.class&cDefinite != 0)
	case titled:
		return t.class&cDefinite == 0 || first == strong || first == starred
	case count == 1 && first == weak && r.introduced(n.first) && r.comma(n.end) && r.explained(n.end):
		return true
	case count == 1:
		return r.verbAt(n.first-1)&vSpeech != 0 && n.host != nil && n.host.cut == 0 && (first == strong && t.class&cGiven != 0 || first != starred && r.bounded(n.end) && !objectPronoun(r.tokens[n.first-1].read) && !(objectPronoun(t.read) && strings.HasSuffix(t.folded, "ه")))
	case first == strong && class&(cGiven|cParticle) != 0:
		return true
	case first == strong:
		return second == strong && t.class&cDefinite == 0 && r.gaz.find(t.hosts[0].node, 1<<mSurname) == nil
	case first == starred && r.indefinite(n.first-1):
		return false
	case first == starred && t.class&cGiven != 0 && t.meant&(1<<mTitle) == 0 && r.verbAt(n.first-1)&vSpeech != 0:
		return count > 1 && r.tokens[n.first+1].class&(cFamily|cFamilyStar|cGiven|cGivenStar) != 0 // أكد بشير صالح
	case first == starred && t.class&cGivenStar != 0 && count > 2 && best == strong && second != notName && r.verbAt(n.first-1)&vSpeech != 0:
		return true // قال متين غولميز أوغلو
	case first == starred && t.class&cGivenStar != 0:
		return second == strong && t.pos != document.ADJ || second != notName && t.pos == document.PROPN && (second == weak || r.tokens[n.first+1].pos == document.PROPN && r.tokens[n.first+1].class&cFamilyStar != 0)
	case first == weak:
		known := second == strong && r.tokens[n.first+1].class&(cFamily|cDefinite) == cFamily && t.class&cDefinite == 0
		return known || r.bracketed(n.first) || count > 1 && (r.introduced(n.first) || r.explained(n.end)) || r.afterTitle(n) || r.verbAt(n.first-1)&vSpeech != 0 && (best == strong || r.bounded(n.end))
	}
	return false
}

// indefinite reports whether token i is a common noun without article, which what
// follows then qualifies (رجل كريم).
func (r *Recognizer) indefinite(i int) bool {
	if i < 0 || r.tokens[i].pos != document.NOUN || r.tokens[i].read.Source != document.Lexicon {
		return false
	}
	return !r.tokens[i].read.Feats().Article && !objectPronoun(r.tokens[i].read)
}

// quotedOrPlace reports whether a run of unknown words is a name of something else: all
// that stands in quotation marks, or behind مدينة or ملعب.
func (r *Recognizer) quotedOrPlace(n *name) bool {
	if n.first == 0 {
		return false
	}
	p := &r.tokens[n.first-1]
	if p.class&cBearer != 0 && p.class&cName == 0 {
		return true
	}
	if p.class&cNamesake != 0 && p.class&cName == 0 && !(n.first > 1 && r.tokens[n.first-2].folded == "عن") {
		return true
	}
	if p.class&cPlaceTrigger != 0 && p.pos != document.ADP || p.folded == "سان" {
		return true
	}
	return p.kind == document.Punctuation && p.folded == "\"" && n.end < len(r.tokens) && r.tokens[n.end].folded == p.folded
}

// afterTitle reports whether a run between commas stands close behind a title that has
// no name yet (نقيب الصيادين في الميناء، جواو بيريرا،).
func (r *Recognizer) afterTitle(n *name) bool {
	const near = 7
	p := r.reg.lastPending()
	return n.end-n.first > 1 && n.first > 0 && r.comma(n.first-1) && r.comma(n.end) && p != nil && p.item == 0 && n.first-p.end < near
}

// bounded reports whether something stands at token i that ends the subject of a verb: a
// function word, a mark or the end.
func (r *Recognizer) bounded(i int) bool {
	if i >= len(r.tokens) {
		return true
	}
	t := &r.tokens[i]
	return t.kind == document.Punctuation || t.class&cFunction != 0 || t.pos == document.SCONJ || t.pos == document.ADP || t.pos == document.PART
}

// joins reports whether a doubtful word at i may go on a name: the dictionary does not
// make it a common noun or adjective in an indefinite or prefixed form.
func (r *Recognizer) joins(i int) bool {
	t := &r.tokens[i]
	if t.read == nil || !t.sure || t.pos == document.PROPN {
		return true
	}
	return t.class&cName != 0 && (t.class&cDefinite != 0 || t.pos == document.NOUN || t.pos == document.ADJ && t.read.Feats().Number == document.Sing) && t.read.Host == 0 || t.class&cDefinite != 0 && t.class&cName != 0
}

// nameHost is the host of the first word of a name: the whole form, or what stands behind
// و or a preposition where that is a listed name.
func (r *Recognizer) nameHost(i int) *host {
	t := &r.tokens[i]
	if t.hosts[0].word != 0 || t.n == 1 {
		return &t.hosts[0]
	}
	for h := 1; h < t.n; h++ {
		if w := t.hosts[h].word; w != 0 && r.gaz.classes[w]&cName != 0 {
			if !r.fits(i, &t.hosts[h]) {
				continue
			}
			return &t.hosts[h]
		}
	}
	if t.hosts[1].conj && (r.reg.lastPerson(i) || r.hamzaBehindWaw(i)) && r.fits(i, &t.hosts[1]) {
		return &t.hosts[1] // وأريستيد behind another name
	}
	if t.hosts[1].prep && strings.HasPrefix(t.folded, "ل") && i > 0 && t.read != nil && t.read.Source == document.Guess && r.tokens[i-1].meant&(1<<mTitle) == 0 && (r.tokens[i-1].pos == document.NOUN || r.tokens[i-1].pos == document.ADJ && r.gaz.demonym[r.tokens[i-1].hosts[0].word] == 0) {
		return &t.hosts[1] // الإقالة المفاجئة لجولن لوبيتيغي
	}
	return &t.hosts[0]
}

// hamzaBehindWaw reports whether the word at i begins with و and an alif with hamza, as no
// name does.
func (r *Recognizer) hamzaBehindWaw(i int) bool {
	w := r.d.Slice(r.span(i, i+1, nil))
	return strings.HasPrefix(w, "وأ") || strings.HasPrefix(w, "وإ")
}

// particle returns the number of words of a compound part of a name at token i (عبد الله،
// بن زايد، أبو الغيط), 0 when there is none.
func (r *Recognizer) particle(i int, first bool) int {
	t := &r.tokens[i]
	if t.class&cParticle == 0 || i+1 >= len(r.tokens) || t.hosts[0].word == 0 && !first {
		return 0
	}
	word := t.folded
	if t.hosts[0].word == 0 {
		word = word[2:] // وأبو بكر
	}
	n := &r.tokens[i+1]
	if n.kind != document.Word || !n.arabic || n.class&cFunction != 0 {
		return 0
	}
	if n.hosts[0].word == 0 && n.n > 1 && n.hosts[1].word != 0 && n.hosts[1].conj {
		return 0 // آبي والرئيس
	}
	switch word {
	case "عبد":
		if n.class&cDefinite != 0 || n.folded == "ربه" || n.folded == "الله" {
			return 2
		}
		return 0
	case "ابو", "ابي", "ابا":
		if n.class&cParticle != 0 && n.class&cName == 0 {
			return 0
		}
		if n.pos == document.VERB && n.sure || first && n.class&(cName|cDefinite) == 0 {
			return 0
		}
		if first && word == "ابي" && n.class&cName == 0 {
			return 0
		}
		return 2
	case "ال": // آل
		if !first && (n.class&cName != 0 || n.class&cDefinite != 0 && n.read != nil && n.read.Source != document.Lexicon) {
			return 2
		}
		return 0
	}
	if first {
		return 0
	}
	if n.folded == "عبد" && i+2 < len(r.tokens) && r.tokens[i+2].class&cDefinite != 0 {
		return 3 // بن عبد العزيز
	}
	if n.folded == "ابو" || n.folded == "ابي" || n.folded == "ال" {
		if step := r.particle(i+1, false); step > 0 {
			return 1 + step // بن أبي طالب
		}
	}
	if n.class&cParticle != 0 {
		if step := r.particle(i+1, false); step > 0 {
			return 1 + step // فان در بيلين
		}
	}
	if m, ok := r.longest(i, 1<<mSurname); ok && m.words == 2 {
		return 2 // دافيد دي خيا
	}
	father := word == "بن" || word == "ابن" || word == "ولد" || word == "بنت"
	if s := r.nameWord(i+1, false, true); s != notName || father && n.meant&(1<<mTitle) == 0 && n.read != nil && n.read.Host == 0 && (n.pos == document.NOUN || n.pos == document.ADJ || n.pos == document.PROPN || word == "بن" && n.pos == document.VERB) {
		return 2 // محمد بن يطو
	}
	return 0
}

// conjoined is the host of a first word that may stand behind و.
func (r *Recognizer) conjoined(i int) *host {
	t := &r.tokens[i]
	if t.hosts[0].word == 0 && t.n > 1 && t.hosts[1].conj {
		return &t.hosts[1]
	}
	return &t.hosts[0]
}

// genderOfName is the gender of a given name, unknown where both sexes bear it.
func (r *Recognizer) genderOfName(i int) document.Gender {
	return genderOfClass(r.tokens[i].class)
}

func genderOfClass(c class) document.Gender {
	switch c & (cMale | cFemale) {
	case cMale:
		return document.Masc
	case cFemale:
		return document.Fem
	}
	return 0
}
