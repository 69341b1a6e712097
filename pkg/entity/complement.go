package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// extension is the state of reading a title phrase.
type extension struct {
	r  *Recognizer
	ph *phrase
	// article says that what stands before carries the article, so that adjectives do too.
	article bool
	// open is the number of words at the end that need a complement behind them.
	open int
	// named says that a place or organisation has been taken in, behind which no other can stand.
	named bool
	// posted says that a diplomat's post follows, which is not his country (إلى ليبيا).
	posted bool
}

// step returns how many words at token j go on the phrase.
func (x *extension) step(j int) int {
	r, ph := x.r, x.ph
	t := &r.tokens[j]
	if t.kind == document.Punctuation && isQuote(t.folded) {
		return x.quoted(j)
	}
	if t.kind != document.Word || !t.arabic {
		return 0
	}
	d, n := r.demonymAt(j)
	if m, ok := r.longest(j, 1<<mCountry); ok && x.open > 0 && m.words >= n && m.host.cut == 0 {
		d = nil // رئيس كوريا الجنوبية
	}
	if d != nil && t.hosts[0].word != 0 && d.number != document.Plur || d != nil && n > 1 {
		if took := x.demonym(j, d, n); took > 0 || x.article || ph.complement != 0 || t.class&cDefinite == 0 {
			return took
		} // وزير المالية, an office rather than Mali's
	}
	if x.open == 0 && x.article && ph.value.number == document.Sing && r.obliquePlural(j) && !r.obliquePlural(j-1) && !r.plural(j-1) {
		return 0 // دعا وزير الاقتصاد المستثمرين
	}
	if x.open == 0 && ph.demonym && ph.country == j-1 && strings.HasPrefix(t.folded, "ال") && strings.HasSuffix(t.folded, "ة") && strings.HasPrefix(r.tokens[j-1].folded, "ال") && !strings.HasSuffix(r.tokens[j-1].folded, "ة") {
		return 0 // وزير الدفاع الأميركي المعارضة السورية
	}
	if x.adjective(j) {
		return 1
	}
	if n := x.preposition(j); n > 0 {
		return n
	}
	if x.open == 0 && x.article && ph.complement == 0 && ph.value.definite && !ph.title.compound {
		return 0 // الرئيس has no construct complement
	}
	if x.open == 0 && r.soundPlural(j-1) {
		return 0 // اتهم نواب معارضون طهران
	}
	if m, ok := r.longest(j, placeNames|1<<mOrganisation); ok && m.host.cut == 0 && !(m.words == 1 && (m.value.star && x.open == 0 && t.class&cConstruct == 0 || m.value.meaning == mPlace && r.commonWord(j))) {
		if full, isFull := r.longest(j, 1<<mPerson); !isFull || full.words <= m.words {
			return x.proper(j, m)
		}
	}
	return x.common(j)
}

// soundPlural reports whether token j is a plural in ون, behind which nothing can stand in
// construct.
func (r *Recognizer) soundPlural(j int) bool {
	t := &r.tokens[j]
	if !strings.HasSuffix(t.folded, "ون") || t.pos != document.NOUN && t.pos != document.ADJ || t.read == nil {
		return false
	}
	f := t.read.Feats()
	return f.Number == document.Plur && !f.Broken
}

// obliquePlural reports whether token j is a definite sound masculine plural in ين, which agrees
// with no singular.
func (r *Recognizer) obliquePlural(j int) bool {
	t := &r.tokens[j]
	return t.class&cDefinite != 0 && strings.HasSuffix(t.folded, "ين") && r.plural(j) && !t.read.Feats().Broken
}

// plural reports whether token j is a plural, broken ones included.
func (r *Recognizer) plural(j int) bool {
	t := &r.tokens[j]
	return t.read != nil && t.read.Feats().Number == document.Plur
}

// quoted takes an organisation in quotation marks in (قائد "فيلق القدس").
func (x *extension) quoted(j int) int {
	if x.open == 0 && (x.ph.complement != 0 || x.ph.value.definite) {
		return 0
	}
	m, ok := x.r.longest(j+1, 1<<mOrganisation)
	if !ok || m.host.cut != 0 || m.end >= len(x.r.tokens) || !isQuote(x.r.tokens[m.end].folded) {
		return 0
	}
	x.proper(j+1, m)
	return m.words + 2
}

func isQuote(s string) bool {
	switch s {
	case "\"", "«", "»", "“", "”":
		return true
	}
	return false
}

// adjective reports whether the word at j is an adjective of the title: a listed one, or
// behind a title with article any that the dictionary knows (المحامية الحقوقية).
func (x *extension) adjective(j int) bool {
	t := &x.r.tokens[j]
	if x.open > 0 || (t.class&cDefinite != 0) != x.article || t.class&cFunction != 0 {
		return false
	}
	if b := &x.r.tokens[j-1]; j-1 > x.ph.first && strings.HasPrefix(t.folded, "ال") && x.article && x.ph.value.gender == document.Masc && strings.HasSuffix(t.folded, "ة") && b.read != nil && b.pos == document.NOUN {
		if f := b.read.Feats(); f.Gender == document.Masc && f.Number == document.Sing {
			return false // حث نائب رئيس البرلمان المعارضة
		}
	}
	if m, ok := x.r.longest(j, placeNames|1<<mOrganisation); ok && m.words > 1 && m.host.cut == 0 && j-1 > x.ph.first {
		return false // الناطق باسم الجيش المجتمع الدولي
	}
	if d, _ := x.r.demonymAt(j + 1); x.ph.demonym && d != nil && x.r.tokens[j+1].class&cDefinite != 0 {
		return false // وزارة الخارجية القطرية المعارضة السورية
	}
	if t.class&(cGiven|cGivenStar) != 0 && t.class&cDefinite == 0 && j+1 < len(x.r.tokens) && x.r.tokens[j+1].class&(cFamily|cGiven) != 0 {
		return false // شقيقة سامي الحداد
	}
	listed := t.class&cTitleAdjective != 0
	other := x.ph.value.definite && !x.ph.value.owned && t.pos == document.ADJ && t.sure && t.class&cName == 0 && t.read.Host == 0 && x.ph.value.number == document.Sing
	return (listed || other && !x.r.title(j) && t.folded != "الرئيس") && x.r.personless(j)
}

// demonym takes an adjective of a country in.
func (x *extension) demonym(j int, d *demonym, n int) int {
	definite := x.r.tokens[j].class&cDefinite != 0
	if x.open > 0 || definite != x.article && n == 1 {
		return 0
	}
	if d.code != "-" || x.ph.code == "" {
		x.ph.code, x.ph.demonym = strings.TrimPrefix(d.code, "-"), true
	}
	x.ph.country = j
	return n
}

// proper takes the name of a country, place or organisation in.
func (x *extension) proper(j int, m match) int {
	e := &x.r.gaz.entries[m.value.ref]
	if x.open == 0 && e.kind == document.Country && j > 0 && x.r.tokens[j-1].class&cDefinite != 0 && (x.r.tokens[j].class&cDefinite == 0 || m.words > 1) {
		return 0 // اتهم المتحدث باسم الجيش إيران
	}
	if b := &x.r.tokens[j-1]; x.open == 0 && m.host.cut == 0 && j-1 >= x.ph.head && (e.kind == document.Country || e.kind == document.Place) && b.pos == document.ADJ && b.class&cDefinite == 0 {
		return 0 // اتهم مسؤول كبير بولندا
	}
	if x.open == 0 && x.named && m.host.cut == 0 {
		return 0 // حث رئيس بلدية باريس حزب الله
	}
	if x.open == 0 && x.closed() && (e.kind != document.Country || x.ph.demonym) && m.host.cut == 0 {
		return 0 // انتقد رئيس البرلمان الإيراني الاتحاد الأوروبي
	}
	if x.ph.complement != 0 && x.open == 0 && e.kind != document.Country && (m.words == 1 || m.host.cut == 0 && x.r.tokens[j-1].class&cDefinite != 0) {
		return 0 // طالب المتحدث باسم الحكومة الليبية مجلس الأمن
	}
	if e.code != "" && e.code != "-" && !x.ph.demonym && !x.posted {
		x.ph.code = e.code
	}
	if e.kind == document.Country {
		x.ph.country = j
	} else {
		x.office(j, m.end)
	}
	x.open, x.article, x.named = 0, true, true
	return m.words
}

// preposition takes باسم، لـ، إلى، لدى، في in where the head allows them, with the promise
// of a complement.
func (x *extension) preposition(j int) int {
	r, t := x.r, &x.r.tokens[j]
	if x.open > 0 || j+1 >= len(r.tokens) {
		return 0
	}
	flags := x.ph.title
	switch t.folded {
	case "باسم", "بلسان":
		if !flags.is('b') {
			return 0
		}
	case "باسمه", "باسمها", "باسمهم":
		if !flags.is('b') || x.ph.complement != 0 {
			return 0
		}
		x.office(j, j+1)
		x.article = true
		return 1
	case "الى":
		if !flags.is('i') {
			return 0
		}
	case "لدى":
		if !flags.is('d') {
			return 0
		}
	case "في":
		if !flags.is('f') {
			return 0
		}
		m, ok := r.longest(j+1, placeNames|1<<mOrganisation)
		if ok && x.bareOffice(j) && r.medium(m) && x.ph.title.kind != "politician" {
			return 0 // كتب الوزير في صحيفة الغارديان, but المسؤولون في شركة فيسبوك
		}
		if !ok || m.host.cut != 0 {
			if inst, ok := r.longest(j+1, 1<<mInstitution); !ok || inst.host.cut != 0 {
				return 0
			}
		}
	default:
		return x.dative(j)
	}
	x.open, x.posted = 1, x.ph.title.kind == "diplomat"
	return 1
}

// dative takes a complement with ل in (الأمين العام للأمم المتحدة، مستشار لشؤون).
func (x *extension) dative(j int) int {
	r, t := x.r, &x.r.tokens[j]
	if !x.ph.title.is('l') {
		return 0
	}
	for h := 1; h < t.n; h++ {
		host := &t.hosts[h]
		if !host.prep || host.conj || host.cut != 2 || t.folded[:2] != "ل" || !r.fits(j, host) {
			continue
		}
		if m, ok := r.longest(j, placeNames|1<<mOrganisation); ok && m.host == host {
			if r.medium(m) && (r.gaz.classes[host.word]&cMediaTrigger == 0 || x.bareOffice(j)) {
				return 0 // مسؤول لرويترز
			}
			return x.proper(j, m)
		}
		if m, ok := r.longest(j, 1<<mTitle); ok && m.words > 1 && m.host == host && m.value.number == document.Sing && !m.value.star && x.ph.country == 0 {
			x.office(j, m.end)
			x.article = true
			return m.words // نائب المتحدث للأمين العام
		}
		if x.bareOffice(j) && forPress[t.folded] {
			return 0 // الوزير للإذاعة
		}
		if r.gaz.classes[host.word]&cInstitution != 0 && host.word != 0 {
			x.open = 1
			x.office(j, j+1)
			return 1
		}
		if strings.HasPrefix(t.folded, "لل") && (x.ph.complement == 0 || r.tokens[j-1].folded == "الدولة" && j-1 == x.ph.first+1) && x.ph.country == 0 && t.pos != document.VERB && x.ph.title.governs() {
			x.office(j, j+1)
			x.article = true
			return 1
		}
	}
	return 0
}

// bareOffice reports whether token j follows the title of somebody in office that needs no more than it has: its
// article and noun (الوزير) or a ministry (وزير الخارجية).
func (x *extension) bareOffice(j int) bool {
	switch x.ph.title.kind {
	case "head-of-state", "head-of-government", "foreign-minister", "minister", "politician", "diplomat":
		return x.open == 0 && (j == x.ph.first+1 && x.r.tokens[x.ph.first].class&cDefinite != 0 || x.ph.title.kind == "foreign-minister" && x.ph.title.compound && x.r.tokens[j-1].class&cDefinite != 0 || x.r.ministry(x.ph) && x.ph.complement != 0)
	}
	return false
}

// forPress are the words, with ل, for the media to which somebody speaks.
var forPress = map[string]bool{"للصحافة": true, "للاعلام": true, "للتلفزيون": true, "للاذاعة": true, "للقناة": true, "للصحيفة": true, "للموقع": true, "للوكالة": true, "للمجلة": true, "للجريدة": true}

// medium reports whether the match names one of the media.
func (r *Recognizer) medium(m match) bool { return medium[r.gaz.entries[m.value.ref].role] }

// medium are the kinds of organisations that somebody in office speaks to rather than for.
var medium = map[string]bool{"agency": true, "channel": true, "paper": true, "site": true, "platform": true}

// governs reports whether the office can go on with ل and a common noun: of a politician or
// an official rather than of a policeman or a doctor, whom something may merely befall.
func (t *title) governs() bool {
	switch t.kind {
	case "police", "doctor", "person", "artist", "religious", "militant":
		return false
	}
	return true
}

// common takes a common word in: a definite noun or adjective, or a noun that heads a
// further construct phrase.
func (x *extension) common(j int) int {
	r, ph, t := x.r, x.ph, &x.r.tokens[j]
	first := ph.complement == 0 && !ph.value.definite && !(x.closed() && ph.value.number == document.Sing && t.pos == document.NOUN && !strings.HasSuffix(t.folded, "ي")) || x.open > 0
	definite := t.class&cDefinite != 0 || t.hosts[0].word == 0 && strings.HasPrefix(t.folded, "ال") && len(t.folded) > 6
	if said[t.folded] || j+1 < len(r.tokens) && span[t.folded] && passing[r.tokens[j+1].folded] {
		return 0 // محللين قولهم, مسؤول كبير الأسبوع الماضي
	}
	if x.open == 0 && (ph.complement != 0 || x.closed()) && definite && r.body(j) {
		return 0 // دعا رجال الأعمال السلطات
	}
	if n := x.inOffice(j); n > 0 {
		return n
	}
	if first && x.atPlace(j) {
		x.office(j, j+2)
		x.open, x.article, x.named = 0, true, true
		return 2
	}
	switch {
	case t.class&cFunction != 0 || t.dated && t.meant&(1<<mWeekday) != 0 || t.pos == document.VERB && t.sure && !definite:
		return 0
	case definite && !(t.hosts[0].word == 0 && strings.HasPrefix(t.folded, "وال")) && (first || x.article || ph.complement != 0):
		if !first && t.read != nil && t.pos != document.ADJ && !(t.pos == document.NOUN && x.article && ph.complement != 0 && !ph.demonym && r.ministry(ph)) {
			return 0
		}
		if !r.commonNoun(j) || r.title(j) {
			return 0
		}
		x.office(j, j+1)
		x.open, x.article = 0, true
		return 1
	case first && j == ph.head && ph.complement == 0 && t.pos == document.NOUN && t.read.Host == 0 && objectPronoun(t.read) && r.tokens[j-1].class&cDefinite == 0 && (r.ministry(ph) || ph.title.is('n') && t.class&cName == 0 && x.open == 0 && !r.describes(ph)):
		x.office(j, j+1)
		x.article = true
		return 1 // وزير خارجيتها
	case first && t.class&cInstitution != 0 && t.class&cDefinite == 0:
		x.office(j, j+1)
		x.open++
		return 1
	case first && t.pos == document.NOUN && t.sure && t.read.Host == 0 && !objectPronoun(t.read) && t.class&cName == 0 && j+1 < len(r.tokens) && r.tokens[j+1].class&cDefinite != 0 && r.tokens[j+1].pos != document.PROPN && ph.title.is('n') && r.commonNoun(j+1):
		x.office(j, j+1)
		x.open++
		return 1
	case x.open == 0 && (ph.complement != 0 || ph.title.compound) && strings.HasPrefix(t.folded, "وال") && r.ministry(ph) && t.hosts[0].node == 0 && r.ministryPart(j):
		x.office(j, j+1)
		return 1
	}
	return 0
}

// describes reports whether the title may as well be the adjective of an indefinite noun before it (فصيل مسلح).
func (r *Recognizer) describes(ph *phrase) bool {
	i := ph.first
	if i == 0 || ph.value.number != document.Sing || ph.host.cut != 0 || r.tokens[i].class&cDefinite != 0 {
		return false
	}
	b := &r.tokens[i-1]
	return (b.pos == document.NOUN && b.class&cInstitution != 0 || b.pos == document.ADJ) && b.class&(cDefinite|cFunction) == 0 && b.read != nil && !objectPronoun(b.read)
}

// atPlace reports whether the noun of a place stands at token j with its name behind it that no list has
// (قائد شرطة مقاطعة هاريسون).
func (x *extension) atPlace(j int) bool {
	r := x.r
	if !r.placeNoun(j) || j+3 >= len(r.tokens) {
		return false
	}
	t := &r.tokens[j+1]
	if t.class&cGiven != 0 && r.tokens[j].class&cNamesake != 0 {
		return false // مطار جون كينيدي
	}
	if r.nameWord(j+2, false, false) != notName && r.nameWord(j+3, false, false) == notName {
		return false // إقليم سان فانغ, a name of two words
	}
	return t.kind == document.Word && t.arabic && t.class&(cFunction|cDefinite|cArab|cInstitution) == 0 && t.meant&(1<<mTitle) == 0 && t.read != nil && t.read.Host == 0 && (t.read.Source == document.Guess || t.pos == document.PROPN)
}

// placeNoun reports whether token j is a noun without article before the name of a place, no quarter of the
// compass (مقاطعة, بلدة).
func (r *Recognizer) placeNoun(j int) bool {
	t := &r.tokens[j]
	if t.class&(cPlaceTrigger|cDefinite|cFunction) != cPlaceTrigger || t.pos != document.NOUN || t.hosts[0].word == 0 {
		return false
	}
	for _, quarter := range []string{"شمال", "جنوب", "شرق", "غرب"} {
		if strings.HasPrefix(t.folded, quarter) {
			return false
		}
	}
	return true
}

// inOffice takes the title of somebody in whose name or office the person is (المتحدث باسم رئيس كوريا
// الجنوبية, مدير مكتب رئيس الوزراء): behind a word that needs a complement, and with its own behind it.
func (x *extension) inOffice(j int) int {
	r := x.r
	if x.open == 0 || r.tokens[j].class&cDefinite != 0 {
		return 0
	}
	m, ok := r.longest(j, 1<<mTitle)
	if !ok || m.host.cut != 0 || m.value.number != document.Sing || m.value.star || m.value.owned || !r.gaz.titles[m.value.ref].is('n') || r.gaz.titles[m.value.ref].is('r') {
		return 0
	}
	x.office(j, m.end)
	x.ph.nested = j
	if x.open += m.words; r.definiteHead(j, &m) {
		x.open, x.article = 0, true
	}
	return m.words
}

// body reports whether a body with article begins at token j (الحكومة, المجتمع الدولي).
func (r *Recognizer) body(j int) bool {
	m, ok := r.longest(j, 1<<mInstitution|1<<mGroup)
	if d, _ := r.demonymAt(j); d != nil || r.tokens[j].pos == document.ADJ {
		return false // وزراء الخارجية العرب
	}
	return ok && m.host.cut == 0 && (m.words > 1 || m.value.meaning == mInstitution) && !offices[r.tokens[j].folded]
}

// offices are the names of ministries that are part of the minister's title (وزير الشؤون الخارجية).
var offices = map[string]bool{"الخارجية": true, "الداخلية": true, "المالية": true, "العدل": true, "الدفاع": true, "الاقتصاد": true}

// closed reports whether nothing can stand in construct behind the phrase: it ends with the adjective
// of a country (وزير الدفاع الأميركي) or its head is definite by its own complement (رئيس البلدية).
func (x *extension) closed() bool {
	return x.ph.demonym || x.article && x.ph.construct
}

// said are the words by which those who have been named say something; span and passing are a
// stretch of time and the adjective that makes a date of it.
var (
	said    = map[string]bool{"قوله": true, "قولها": true, "قولهم": true, "قولهما": true}
	span    = map[string]bool{"الاسبوع": true, "الشهر": true, "العام": true, "السنة": true, "الليلة": true}
	passing = map[string]bool{"الماضي": true, "الماضية": true, "المقبل": true, "المقبلة": true, "الجاري": true, "الجارية": true, "الفايت": true, "المنصرم": true}
)

// ministry reports whether the title is a minister's: وزير الخارجية والمغتربين.
func (r *Recognizer) ministry(ph *phrase) bool { return ph.title.base == "وزير" }

// ministryPart reports whether "والمغتربين" at j goes on the office rather than beginning
// something else: a demonym, a title adjective or a name follows, or it is a bare noun.
func (r *Recognizer) ministryPart(j int) bool {
	d, _ := r.demonymAt(j)
	return d == nil && !r.title(j) && r.tokens[j].pos != document.VERB
}

// title reports whether a title begins at token j.
func (r *Recognizer) title(j int) bool {
	m, ok := r.longest(j, 1<<mTitle)
	return ok && (r.tokens[j].class&cDefinite == 0 || r.gaz.titles[m.value.ref].is('r') || r.gaz.titles[m.value.ref].is('h'))
}

// personless reports whether no person of the gazetteers begins at token j.
func (r *Recognizer) personless(j int) bool {
	_, ok := r.longest(j, 1<<mPerson)
	return !ok
}

// commonNoun reports whether the definite word at j is rather a common word than a name.
func (r *Recognizer) commonNoun(j int) bool {
	t := &r.tokens[j]
	if m, ok := r.longest(j, 1<<mPerson|1<<mSurname); ok && (m.value.meaning == mPerson || t.pos == document.PROPN || !t.sure) {
		return false
	}
	if t.class&(cFamily|cGiven) != 0 && (t.read == nil || t.pos == document.PROPN || !t.sure) {
		return false
	}
	return t.pos != document.PROPN || t.read == nil
}

// office adds the tokens [from, to) to the words that tell the office.
func (x *extension) office(from, to int) {
	for j := from; j < to; j++ {
		w := x.r.tokens[j].folded
		w = strings.TrimPrefix(strings.TrimPrefix(w, "لل"), "ال")
		for k := 0; k < len(w); k++ {
			x.ph.complement = (x.ph.complement ^ uint64(w[k])) * 1099511628211
		}
		x.ph.complement++
	}
}
