package entity

import (
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// What stands round a run of unknown words can say that it names a person.

// introduced reports whether the run stands behind the nisba of a people that is a noun by
// itself (البولندي كرزيستوف بياتيك): no noun stands before it that it would qualify.
func (r *Recognizer) introduced(first int) bool {
	i := first - 1
	if i < 0 {
		return false
	}
	d, n := r.demonymAt(i)
	if d == nil || n != 1 || d.country == 0 || d.number != document.Sing || r.tokens[i].class&cDefinite == 0 && !strings.HasPrefix(r.tokens[i].folded, "وال") {
		return false
	}
	if i == 0 {
		return true
	}
	p := &r.tokens[i-1]
	return p.kind == document.Punctuation || p.pos == document.VERB || p.pos == document.ADP || p.class&cFunction != 0
}

// explained reports whether what stands at token i is said of a person: an age in
// brackets, a comma and the participle of an age, or a title with complement.
func (r *Recognizer) explained(i int) bool {
	if i+2 >= len(r.tokens) {
		return false
	}
	if r.tokens[i].folded == "(" {
		w := r.tokens[i+2].folded
		return r.tokens[i+1].number > 0 && (w == "عاما" || w == "سنة" || w == "عام")
	}
	comma := r.comma(i)
	if comma {
		i++
	}
	switch r.tokens[i].folded {
	case "البالغ", "البالغة":
		return true
	case "وهو", "وهي":
		i++
	}
	head, ok := r.longest(i, 1<<mTitle)
	if !ok || head.host.cut != 0 || head.value.number != document.Sing || head.value.owned {
		return false
	}
	ph := r.titlePhrase(i, head)
	return ph.definite() && !ph.title.is('h') && !ph.title.is('k') && (comma || ph.end-ph.first > 1)
}

// lastName reports whether a word of the dictionary behind two given names is the family
// name (أحمد عبدالعزيز قطان،): a singular without article and without the ending of an
// accusative or feminine, behind which the name can only end.
func (r *Recognizer) lastName(j int) bool {
	t := &r.tokens[j]
	if t.kind != document.Word || !t.arabic || t.class&(cFunction|cDefinite|cTitleAdjective|cInstitution) != 0 || t.meant&^(1<<mSurname|1<<mPerson) != 0 || len(t.folded) < 6 {
		return false
	}
	if r.tokens[j-1].class&(cGiven|cGivenStar) == 0 || r.gaz.demonym[t.hosts[0].word] != 0 {
		return false
	}
	for _, ending := range []string{"ا", "ة", "ين", "ون", "ات", "ه", "ي"} {
		if strings.HasSuffix(t.folded, ending) {
			return false
		}
	}
	if t.read == nil || t.read.Host > 0 || t.read.Feats().Article || objectPronoun(t.read) {
		return false
	}
	if t.pos != document.NOUN && t.pos != document.ADJ && t.pos != document.PROPN {
		return false
	}
	if t.read.Feats().Number > document.Sing && !strings.HasSuffix(t.folded, "ان") {
		return false
	}
	if j+1 >= len(r.tokens) {
		return false
	}
	n := &r.tokens[j+1]
	if r.tokens[j-1].class&cArab == 0 && t.pos == document.NOUN && (n.pos == document.PART || n.read != nil && n.read.Host > 0 && n.pos != document.VERB) {
		return true // ستيفن كراب لتولي
	}
	return n.kind == document.Punctuation || n.pos == document.SCONJ
}

// familyByFrame reports whether the word at j, behind the given name at i of somebody who
// speaks or has a title, can only be his family name by what follows: إن, a title of his or
// a comma and his title (قالت هالة قدوة، المديرة).
func (r *Recognizer) familyByFrame(i, j int, titled bool) bool {
	t := &r.tokens[j]
	if !titled && r.verbAt(i-1)&vSpeech == 0 || j+1 >= len(r.tokens) || t.kind != document.Word || !t.arabic || t.read == nil {
		return false
	}
	definite := t.class&cDefinite != 0 || t.read.Feats().Article
	if t.class&(cFunction|cTitleAdjective|cInstitution|cParticle) != 0 || t.meant&^(1<<mTitle) != 0 || t.meant != 0 && !definite || r.gaz.demonym[t.hosts[0].word] != 0 || strings.HasSuffix(t.folded, "ا") {
		return false
	}
	if objectPronoun(t.read) && !strings.HasSuffix(t.folded, "ي") && !strings.HasSuffix(t.folded, "ك") || r.proclitic(t) || t.pos == document.ADJ && strings.HasSuffix(t.folded, "ة") {
		return false
	}
	switch n := r.tokens[j+1].folded; {
	case n == "ان" || n == "انه" || n == "انها":
		return !definite && (!titled || t.pos == document.PROPN || t.pos == document.NOUN || objectPronoun(t.read))
	case r.comma(j + 1):
		return t.meant == 0 && r.explained(j+1)
	}
	m, ok := r.longest(j+1, 1<<mTitle)
	if !ok || titled || m.host.cut != 0 || m.value.number != document.Sing || m.value.definite != definite || m.value.owned {
		return false
	}
	ph := r.titlePhrase(j+1, m)
	named := m.end < len(r.tokens) && r.nameWord(m.end, true, false) != notName // محامي فلان
	return (ph.definite() && ph.end > m.end || named) && !ph.title.is('h') && !ph.title.is('k')
}

// proclitic reports whether a form is read with a proclitic that it seems to begin with.
func (r *Recognizer) proclitic(t *token) bool {
	if t.read.Host == 0 {
		return false
	}
	for _, p := range []string{"و", "ف", "ب", "ل", "ك", "س"} {
		if strings.HasPrefix(t.folded, p) {
			return true
		}
	}
	return false
}

// bracketed reports whether the word at i stands between a comma and a family name with
// article that another comma follows (، حفظي الحلبوسي،): whatever the dictionary makes of
// it, it is a given name.
func (r *Recognizer) bracketed(i int) bool {
	if i == 0 || i+2 >= len(r.tokens) || !r.comma(i-1) || !r.comma(i+2) || r.tokens[i].class&(cFunction|cDefinite) != 0 || r.tokens[i].pos == document.VERB || r.tokens[i].read != nil && r.tokens[i].read.Host > 0 {
		return false
	}
	c := r.tokens[i+1].class
	return c&cFamily != 0 && c&cFamilyStar == 0 && c&cDefinite != 0 && r.gaz.demonym[r.tokens[i+1].hosts[0].word] == 0
}

// misread reports whether the dictionary reads the word behind a given name with a
// proclitic that cannot stand there (رضوان فايد is no فَ + أيد): by rule only, or before a
// comma or a title.
func (r *Recognizer) misread(j int) bool {
	t := &r.tokens[j]
	if t.kind != document.Word || !t.arabic || t.class&cFunction != 0 || t.read == nil || t.read.Host == 0 || t.read.Feats().Article || r.tokens[j-1].class&cGiven == 0 {
		return false
	}
	for h := 1; h < t.n; h++ {
		if t.hosts[h].word != 0 {
			return false
		}
	}
	if r.tokens[j-1].class&cArab == 0 && len(t.folded) >= 6 && (strings.HasPrefix(t.folded, "او") || t.read.Source == document.Guess && !strings.HasPrefix(t.folded, "و")) {
		return true // يان أوبلاك
	}
	if foreign := r.tokens[j-1].class&cArab == 0; j > 1 && t.pos == document.VERB && len(t.folded) >= 8 && r.verbAt(j-2)&vSpeech != 0 && (foreign && strings.HasPrefix(t.folded, "ف") || strings.HasPrefix(t.folded, "ل") && r.comma(j+1)) {
		return true // قال جيف فيلك: no verb follows the subject of another
	}
	switch {
	case strings.HasPrefix(t.folded, "و"), len(t.folded) < 8:
		return false
	case t.read.Source != document.Lexicon && t.pos != document.NOUN:
		return true
	case !strings.HasPrefix(t.folded, "ف") && !strings.HasPrefix(t.folded, "ك"):
		return false
	}
	m, ok := r.longest(j+1, 1<<mTitle)
	return r.comma(j+1) || ok && m.host.cut == 0
}

// otherPerson reports whether the word at j, behind a name that begins at i, begins the
// name of somebody else: a full name of the gazetteers behind no given name, or a surname where the word at i
// is one, too (أبلغ عباس بوتين).
func (r *Recognizer) otherPerson(i, j int) bool {
	t := &r.tokens[j]
	if t.meant&(1<<mSurname) == 0 && !t.named || t.hosts[0].word == 0 || r.tokens[i].class&cParticle != 0 {
		return false
	}
	if c := r.tokens[i].class; c&(cGiven|cGivenStar) == 0 || c&cArab != 0 && j == i+1 && r.tokens[i].meant&(1<<mSurname) != 0 && t.class&(cGiven|cArab) == cGiven {
		if m, ok := r.longest(j, 1<<mPerson); ok && m.words > 1 && m.host.cut == 0 {
			whole, ok := r.longest(i, 1<<mPerson)
			return !ok || whole.end < m.end
		}
	}
	if m, ok := r.longest(j, 1<<mPerson); ok && m.words > 1 && m.host.cut == 0 && t.class&cArab == 0 {
		noun := r.tokens[i].pos == document.NOUN && r.tokens[i].sure && r.tokens[i].class&cArab == 0
		if c := r.tokens[j-1].class; j == i+1 && noun || j > i+1 && c&(cFamily|cGiven|cArab) == cFamily {
			whole, ok := r.longest(i, 1<<mPerson)
			return !ok || whole.end < m.end // جيل دافور شوكر
		}
	}
	if j != i+1 {
		return false
	}
	v := r.gaz.find(t.hosts[0].node, 1<<mSurname)
	if v == nil || v.star {
		return false
	}
	a := r.reg.bySurname(r.tokens[i].hosts[0].key)
	if a < 0 || len(r.reg.items[a].words) < 2 || r.reg.items[a].entry == v.ref+1 {
		return false
	}
	given, ok := r.reg.given[r.tokens[i].hosts[0].key]
	return !ok || given == a && r.reg.eastern(a)
}

// nounBeforeName reports whether a doubtful Arab name at j stands before a foreign given
// name with a surname, and so is the common noun (رحيل أندريس إنييستا).
func (r *Recognizer) nounBeforeName(j int, s strength) bool {
	if s != starred && !(s == strong && r.tokens[j].class&cGiven == 0) || j+2 >= len(r.tokens) {
		return false
	}
	a, b := &r.tokens[j+1], &r.tokens[j+2]
	return r.tokens[j].pos == document.NOUN && a.class&(cGiven|cArab|cFamily) == cGiven && r.nameWord(j+2, false, false) != notName && b.kind == document.Word
}

// pairBehindTitle reports whether a word of the dictionary behind a title can only be the
// given name of what follows: a word that no list and no dictionary has, behind which the
// name ends (المتحدث حشمت ستانيكزاي، …).
func (r *Recognizer) pairBehindTitle(j int) bool {
	t := &r.tokens[j]
	if j+1 >= len(r.tokens) || t.kind != document.Word || !t.arabic || t.class&(cFunction|cDefinite|cTitleAdjective|cInstitution|cParticle) != 0 || t.meant&^(1<<mSurname) != 0 || r.gaz.demonym[t.hosts[0].word] != 0 {
		return false
	}
	if t.read == nil || t.pos != document.NOUN && t.pos != document.PROPN || t.read.Feats().Article || t.read.Host > 0 {
		return false
	}
	n := &r.tokens[j+1]
	return n.read != nil && n.read.Source == document.Guess && n.class&cDefinite == 0 && n.kind == document.Word && n.meant == 0 && r.nameWord(j+1, false, true) != notName && r.closes(j+2)
}

// demonymBefore reports whether a nisba with article stands before token i (اللاعبين
// الإماراتيين علي خصيف).
func (r *Recognizer) demonymBefore(i int) bool {
	d, n := r.demonymAt(i - 1)
	return d != nil && n == 1 && strings.HasPrefix(r.tokens[i-1].folded, "ال")
}

// knownSurname reports whether the word at j is the surname of a person of the document
// whose first name is not the common noun at i (نجاة الملقي of هاني الملقي's escape).
func (r *Recognizer) knownSurname(i, j int) bool {
	if r.tokens[i].pos != document.NOUN || !r.tokens[i].sure || i == 0 || r.tokens[i-1].pos != document.ADP && (r.tokens[i-1].pos != document.VERB || r.verbAt(i-1)&vSpeech != 0) {
		return false
	}
	p := r.reg.bySurname(r.tokens[j].hosts[0].key)
	if p < 0 {
		return false
	}
	w := r.reg.items[p].words
	return len(w) > 1 && !slices.Contains(w, r.tokens[i].hosts[0].key)
}

// verbBeforeSurname reports whether the name at i is rather a verb that begins with و or looks like
// it, before the surname of somebody from abroad at j (ورد بايدن، وعد ترامب).
func (r *Recognizer) verbBeforeSurname(i, j int) bool {
	return strings.HasPrefix(r.tokens[i].folded, "و") && r.tokens[i].pos == document.VERB && r.tokens[j].class&(cFamily|cArab) == cFamily
}

// afterKnown reports whether the word at j, of strength s, stands behind a person whom the
// document knows by the surname at i, as an unknown verb does (كان أردوغان يريض), or is the
// foreign surname of a public figure whom it knows behind another name (بنيامين نيتانياهو
// ترامب).
func (r *Recognizer) afterKnown(i, j, count int, s strength) bool {
	if p := r.reg.bySurname(r.tokens[i].hosts[0].key); count == 1 && s == weak && p >= 0 && len(r.reg.items[p].words) > 1 && r.tokens[i].class&cGiven == 0 {
		return true
	}
	t := &r.tokens[j]
	p := r.reg.bySurname(t.hosts[0].key)
	if count < 2 || p < 0 || t.class&cArab != 0 || t.folded == "الله" || t.folded == "اوغلو" || r.reg.items[p].entry == 0 {
		return false
	}
	first, _, ok := strings.Cut(r.reg.items[p].Name, " ")
	for first = fold(first); ok && i < j; i++ {
		ok = r.tokens[i].folded != first && !alike(r.tokens[i].folded, first)
	}
	return ok
}

// knownPair reports whether a known person ends before token j, where another one begins (دعا رجب طيب
// أردوغان دونالد ترامب).
func (r *Recognizer) knownPair(i, j int) bool {
	if a, ok := r.longest(i, 1<<mPerson); !ok || a.end != j {
		return false
	}
	b, ok := r.longest(j, 1<<mPerson)
	return ok && b.words > 1 && b.host.cut == 0
}

// foreignGiven reports whether token i is the foreign given name of somebody who speaks or
// has a title, and no surname.
func (r *Recognizer) foreignGiven(i int, titled bool) bool {
	t := &r.tokens[i]
	return t.class&(cGiven|cGivenStar|cArab) == cGiven && t.meant&(1<<mSurname) == 0 && len(t.folded) >= 8 && (titled || r.verbAt(i-1)&vSpeech != 0)
}
