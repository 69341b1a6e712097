package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// name is the name of a person at some tokens.
type name struct {
	first, end int
	host       *host // of the first token
	entry      int32 // 1 + entry of the gazetteer, 0 for a person it does not know
	by         document.MentionKind
	gender     document.Gender
	keys       []wordKey // of the words of a hashtag
	known      int32     // 1 + item of the register that the name takes up, 0 for none
}

// strength says how sure it is that a word belongs to a name.
type strength uint8

const (
	notName strength = iota
	weak             // unknown to the dictionary
	starred          // a name that is also a common word
	strong
)

// personAt enters the person whose name begins at token i without a title before it.
func (r *Recognizer) personAt(i int) int {
	r.barred = 0
	var n name
	ok := false
	if t := &r.tokens[i]; !t.dull || r.reg.bears(t.form) || r.bracketed(i) {
		n, ok = r.personName(i, nil)
	}
	if !ok && r.barred == 0 {
		n, ok = r.behindTail(i)
	}
	if !ok {
		return r.barred
	}
	return r.enterPerson(&n)
}

// enterPerson enters a name without title before it and the apposition behind it.
func (r *Recognizer) enterPerson(n *name) int {
	late := n.known == 0 && r.afterTitle(n)
	p := r.reg.person(n)
	if last := r.reg.lastPending(); late && r.reg.items[p].title == nil && last.value.number == document.Sing {
		r.reg.setRole(p, &last.phrase, r.nameText(last.first, last.end, last.host))
		last.item = p + 1
	}
	return r.apposition(p, n.end)
}

// personName reads the name of a person at token i; title is the title
// before it, nil for none; it is evidence enough for a single word.
func (r *Recognizer) personName(i int, title *title) (name, bool) {
	if i >= len(r.tokens) || r.tokens[i].kind != document.Word && r.tokens[i].kind != document.Hashtag {
		return name{}, false
	}
	titled := title != nil
	full, isFull := r.longest(i, 1<<mPerson)
	if isFull && full.value.star && full.words == 1 && !titled {
		isFull = false
	}
	if isFull && full.words > 1 && !titled && r.bornByThing(i) {
		r.barred = full.end
		return name{}, false
	}
	if !titled && !isFull && r.bornByHouse(i) {
		r.barred = i + 1
		return name{}, false
	}
	run, isRun := r.nameRun(i, titled)
	if isFull && (!isRun || run.end <= full.end || r.tokens[full.end].class&cParticle != 0 || r.weakFrom(full.end, run.end) || titled && full.words > 1 && r.tokens[i].folded != "عبد" && r.nameWord(full.end, false, true) == notName) {
		end := full.end
		if isRun && run.end > end && r.tokens[end].class&cParticle != 0 {
			end = run.end // محمد بن سلمان بن عبد العزيز
		}
		return name{first: i, end: end, host: full.host, entry: full.value.ref + 1, by: document.ByName, gender: full.value.gender}, true
	}
	if isRun && run.end-i > 1 {
		return run, true
	}
	if n, ok := r.surnameAt(i, title); ok {
		return n, true
	}
	if m, ok := r.longest(i, 1<<mCountry); isRun && ok && m.words == 1 && m.host.cut == 0 {
		return name{}, false // طالب النائب إسرائيل
	}
	return run, isRun
}

// bornByThing reports whether the full name at i is that of a thing: behind ملعب or مطار,
// or in quotation marks behind حاملة and the like.
func (r *Recognizer) bornByThing(i int) bool {
	if i > 0 && r.tokens[i-1].class&cNamesake != 0 && r.tokens[i].hosts[0].word != 0 && !(i > 1 && r.tokens[i-2].folded == "عن") {
		return true
	}
	return i > 1 && (isQuote(r.tokens[i-1].folded) || r.tokens[i-1].folded == "(") && r.tokens[i-2].class&cBearer != 0 && r.tokens[i-2].class&cName == 0
}

// bornByHouse reports whether the surname at i is that of a family or a body before it, and the given name
// behind it begins somebody else's (محامي عائلة كينيدي ويليام هارتلي).
func (r *Recognizer) bornByHouse(i int) bool {
	if i == 0 || i+2 >= len(r.tokens) || r.tokens[i].class&cGiven != 0 || !houses[strings.TrimPrefix(strings.TrimPrefix(r.tokens[i-1].folded, "ب"), "ل")] {
		return false
	}
	n := &r.tokens[i+1]
	return n.class&cGiven != 0 && n.hosts[0].word != 0 && n.class&cFamily == 0 && r.nameWord(i+2, false, false) != notName
}

// houses are nouns before a surname alone.
var houses = map[string]bool{"عائلة": true, "اسرة": true, "مركز": true, "معهد": true, "مؤسسة": true, "شركة": true}

// weakFrom reports whether the tokens [from, to) are all of unknown words: they do not
// make another person of a known name.
func (r *Recognizer) weakFrom(from, to int) bool {
	for ; from < to; from++ {
		if r.nameWord(from, false, false) != weak {
			return false
		}
	}
	return true
}

// surnameAt reads a surname alone: of a person of the document, else of the best known
// person of the name.
func (r *Recognizer) surnameAt(i int, title *title) (name, bool) {
	t := &r.tokens[i]
	if t.class&cFunction != 0 || t.folded == "الله" || t.folded == "اوغلو" {
		return name{}, false
	}
	if t.class&cParticle != 0 && i+1 < len(r.tokens) {
		if p := r.reg.bySurname(r.tokens[i+1].hosts[0].key); p >= 0 && r.reg.compound(p) {
			return name{first: i, end: i + 2, by: document.BySurname, known: p + 1}, true
		}
	}
	if m, ok := r.longest(i, 1<<mSurname); ok {
		if r.surnameAlone(i, &m, title) {
			if p := r.reg.bySurname(r.tokens[m.end-1].lastKey(m.words, m.host)); p >= 0 && !r.kinOf(i, p, &m) {
				return name{first: i, end: m.end, host: m.host, by: document.BySurname, known: p + 1}, true
			}
			return name{first: i, end: m.end, host: m.host, entry: m.value.ref + 1, by: document.BySurname, gender: m.value.gender}, true
		}
	}
	if r.besideHyphen(i, i+1) {
		return name{}, false
	}
	for h := range t.n {
		host := &t.hosts[h]
		p := r.reg.bySurname(host.key)
		if p < 0 || !r.fits(i, host) || !r.clear(i, host) || title == nil && i > 0 && host.cut == 0 && r.tokens[i-1].folded == "جائزة" {
			continue
		}
		return name{first: i, end: i + 1, host: host, by: document.BySurname, known: p + 1}, true
	}
	if t.read != nil && t.read.Source == document.Guess && t.read.Host == 0 && t.hosts[0].word == 0 {
		if p := r.reg.bySound(t.folded); p >= 0 {
			return name{first: i, end: i + 1, by: document.BySurname, known: p + 1}, true
		}
	}
	return name{}, false
}

// surnameAlone reports whether a surname of the gazetteers stands for its best known
// bearer: a word that is nothing else, or one behind the title of that person (الرئيس الأسد).
func (r *Recognizer) surnameAlone(i int, m *match, title *title) bool {
	t := &r.tokens[i]
	e := &r.gaz.entries[m.value.ref]
	if n, ok := r.longest(m.end, 1<<mPerson); ok && n.words > 1 && n.host.cut == 0 && !m.value.star {
		return true // أردوغان بيرات ألبيرق
	}
	switch {
	case r.gaz.demonym[m.host.word] != 0 && m.words == 1:
		return false
	case m.host.cut != 0 && r.gaz.classes[m.host.word]&cFunction != 0, r.besideHyphen(i, m.end):
		return false // لكان is no Kan, جونغ in إم جونغ-سيوك no Jong
	case i > 0 && (r.tokens[i-1].class&cBearer != 0 || r.placeNoun(i-1) && r.reg.bySurname(m.host.key) < 0) && r.tokens[i-1].class&cName == 0:
		return false // صواريخ كروز, مقاطعة هاريسون
	case i > 1 && isQuote(r.tokens[i-1].folded) && r.tokens[i-2].class&cBearer != 0:
		return false // من نوع "كروز"
	case m.words == 1 && m.end+1 < len(r.tokens) && r.tokens[m.end].class&(cParticle|cGiven) == cParticle && r.particle(m.end, false) > 0:
		return false // ماتيس دي لايت
	case m.host.prep && m.words > 1 && r.tokens[m.end-1].folded == "الله":
		return false // بفضل الله
	case m.words == 1 && m.end < len(r.tokens) && r.tokens[m.end].class&(cFamily|cGiven|cArab) == cFamily && r.tokens[m.end].meant&(1<<mSurname) == 0:
		return false // the first of two surnames (بيكر هيوز)
	case title != nil && title.kind == e.role:
		return true
	case m.host.prep && t.read != nil && t.read.Source == document.Lexicon && t.read.Host == 0 && strings.HasPrefix(t.folded, "ك"), m.words == 1 && m.host.cut > 0 && len(t.folded) <= 6:
		return false // كلام is no Lahm
	case title == nil && r.reg.bySurname(m.host.key) < 0 && (i > 0 && m.end < len(r.tokens) && isQuote(r.tokens[i-1].folded) && isQuote(r.tokens[m.end].folded) || m.host.cut == 0 && r.unknownBefore(i, e)):
		return false // "مورو", فاونتاين هيل
	case title == nil && i > 0 && r.reg.bySurname(m.host.key) < 0 && (r.partOfName(i, m.host) || r.elsewhere(i, e)):
		return false // بن هاربر, كلية موراي إدواردز
	case m.words == 1 && r.initials(i, m.end):
		return false
	case m.words == 2 && t.folded == "عبد" && title == nil:
		return false // مواطنه عبد السلام
	case title == nil && t.meant&(1<<mPlace|1<<mCapital) != 0 && r.reg.bySurname(m.host.key) < 0:
		return false // أوستن of a text about Texas
	case m.value.star || t.class&(cGiven|cGivenStar) != 0 || t.meant&(1<<mCountry) != 0:
		return false
	}
	if i > 0 && m.host.cut == 0 && r.tokens[i-1].kind == document.Word && !r.reg.lastPerson(i) && (r.tokens[i-1].class&cGiven != 0 || r.tokens[i-1].class&cGivenStar != 0 && r.tokens[i-1].pos == document.PROPN) {
		return false // the surname of somebody else (إعصار مايكل براون)
	}
	if m.words == 1 && m.end < len(r.tokens) && r.nameWord(m.end, false, false) == weak && r.tokens[m.end].meant == 0 {
		return false // نوفاك جوكوفيتش is no Novak
	}
	return m.words > 1 || t.read == nil || t.read.Source == document.Guess || t.pos == document.PROPN || t.pos == document.NOUN && t.read.Host > 0 && m.host.cut == 0 && len(t.folded) >= 8 && !t.read.Feats().Article
}

// partOfName reports whether a surname at i is that of a thing (كلية موراي) or the last word
// of another name (إم دي أندرسون, موراي إدواردز).
func (r *Recognizer) partOfName(i int, h *host) bool {
	if h.cut != 0 || r.reg.lastPerson(i) {
		return false
	}
	c := r.tokens[i-1].class
	return c&cNamesake != 0 && !(i > 1 && r.tokens[i-2].folded == "عن") || c&cParticle != 0 && c&cFunction == 0 && r.tokens[i-1].pos != document.PART && r.tokens[i-1].pos != document.SCONJ || c&(cFamily|cArab) == cFamily && r.tokens[i-1].pos != document.VERB && r.tokens[i-1].pos != document.NOUN
}

// elsewhere reports whether the surname at i stands behind في or the nisba of another
// country than that of e, its best known bearer (الأرجنتيني براون).
func (r *Recognizer) elsewhere(i int, e *entry) bool {
	if r.tokens[i-1].folded == "في" {
		return true
	}
	d, n := r.demonymAt(i - 1)
	return d != nil && n == 1 && d.number == document.Sing && d.code != e.code && len(e.code) == 2 && d.country != 0 && (r.introduced(i) || i > 1 && r.tokens[i-2].read != nil && objectPronoun(r.tokens[i-2].read))
}

// unknownBefore reports whether a word that no dictionary has stands before token i: the
// first name of somebody else than e, of the surname at i.
func (r *Recognizer) unknownBefore(i int, e *entry) bool {
	if i == 0 || r.reg.lastPerson(i) {
		return false
	}
	p := &r.tokens[i-1]
	first, _, _ := strings.Cut(e.name, " ")
	h, n := sound(p.folded)
	if k, _ := sound(fold(first)); n > 0 && h == k {
		return false // فيدريكا موجيريني
	}
	if p.meant&placeNames != 0 && p.pos == document.PROPN && p.hosts[0].word != 0 && p.class&cName == 0 && p.kind == document.Word {
		return true // كاليفورنيا ديفيس
	}
	return p.kind == document.Word && p.arabic && p.read != nil && p.read.Source == document.Guess && p.pos == document.PROPN && p.class&cDefinite == 0 && p.meant == 0 && p.read.Host == 0
}

// kinOf reports whether the surname m at i, which the document last gave person p, a woman,
// rather means the man who is best known by it and whom the document names, too: no
// feminine verb stands before it (بشار الأسد, أسماء الأسد … الأسد).
func (r *Recognizer) kinOf(i int, p int32, m *match) bool {
	e := m.value.ref
	if r.reg.items[p].Gender != document.Fem || m.value.star || m.value.gender != document.Masc || r.reg.items[p].entry == e+1 {
		return false
	}
	if _, met := r.reg.byEntry[e]; !met {
		return false
	}
	return i == 0 || r.tokens[i-1].pos != document.VERB || r.tokens[i-1].read.Feats().Gender != document.Fem
}

// besideHyphen reports whether a hyphen joins the tokens [first, end) to another word.
func (r *Recognizer) besideHyphen(first, end int) bool {
	at := r.d.Tokens
	if first > 0 && r.tokens[first-1].folded == "-" && at[first-1].End == at[first].Start {
		return true
	}
	return end < len(at) && r.tokens[end].folded == "-" && at[end].Start == at[end-1].End
}

// lastKey is the key of the last word of a name of n words that begins with host h.
func (t *token) lastKey(n int, h *host) wordKey {
	if n == 1 {
		return h.key
	}
	return t.hosts[0].key
}

// clear reports whether a word that is a surname in this document is not more likely the
// common word: no verb, and behind a preposition no word of the dictionary.
func (r *Recognizer) clear(i int, h *host) bool {
	t := &r.tokens[i]
	if t.class&cFunction != 0 {
		return false
	}
	if t.read == nil || !t.sure || t.pos == document.PROPN {
		return true
	}
	if h.cut == 0 && t.read.Host > 0 && len(t.folded) >= 8 && !t.read.Feats().Article {
		return true // بوتن is no وتن behind ب
	}
	if t.pos == document.VERB || t.pos == document.ADP || t.pos == document.ADV {
		return t.pos == document.VERB && h.cut == 0 && r.verbAt(i-1)&vSpeech != 0 && h.word != 0 && r.gaz.classes[h.word]&cName != 0 // قال بوتن
	}
	definite := h.word != 0 && r.gaz.classes[h.word]&cDefinite != 0 || t.read.Feats().Article
	named := h.word != 0 && r.gaz.classes[h.word]&cName != 0
	if !definite && (named || h.cut == 0 && t.pos == document.NOUN && i > 0 && r.verbAt(i-1)&vSpeech != 0) {
		return r.subject(i, h) // وقال سموأل, said of one whose surname that is
	}
	return definite && !h.prep && t.pos == document.NOUN && !(i > 0 && r.tokens[i-1].class&cDefinite == 0 && r.tokens[i-1].pos == document.NOUN)
}

// subject reports whether a surname that is also a common noun without article (صلاح) stands
// where the noun would not: behind a verb, أن or a preposition and before no complement.
func (r *Recognizer) subject(i int, h *host) bool {
	if i+1 < len(r.tokens) {
		n := &r.tokens[i+1]
		governed := strings.HasPrefix(n.folded, "لل") // وقال خان للصحفيين
		if !governed && (n.class&cDefinite != 0 || n.read != nil && n.read.Feats().Article && n.read.Host <= 1) || r.nameWord(i+1, false, false) == strong {
			return false
		}
	}
	if i == 0 || h.cut != 0 {
		return h.conj && !h.prep && i > 0 && r.tokens[i-1].kind == document.Punctuation
	}
	p := &r.tokens[i-1]
	switch p.pos {
	case document.VERB:
		return !objectPronoun(p.read)
	case document.SCONJ:
		return true
	case document.ADP:
		return r.tokens[i].pos == document.NOUN
	case document.PART:
		return p.folded == "لكن" || p.folded == "ان"
	}
	return false
}

// nameWord says how much token i looks like a part of a name.
func (r *Recognizer) nameWord(i int, first, titled bool) strength {
	t := &r.tokens[i]
	if t.kind != document.Word && t.kind != document.Hashtag || !t.arabic || t.class&cFunction != 0 {
		return notName
	}
	c := t.class
	if first && t.hosts[0].word == 0 && c&cName == 0 && r.givenBehindPreposition(i) {
		return strong
	}
	switch {
	case first && !titled && r.toMe(i), r.formula(i), first && t.folded == "الينا" && t.pos == document.ADP:
		return notName // قال لي
	case !first && t.meant&(1<<mNumber) != 0 && r.tokens[i-1].class&cArab == 0:
		return notName // هاري كين ثاني هاتريك
	case !first && r.beginsAnother(i):
		return notName
	case !first && c&cName == cNamePart && t.sure && t.pos == document.NOUN && r.tokens[i-1].class&cNamePart == 0:
		return notName // قلب of قلب الدين
	case c&cClubTrigger != 0 && c&cName == 0, first && titled && c&cName == 0 && r.placeNoun(i):
		return notName // ضيفه, رئيس بلدية بلدة
	case first && titled && t.meant&(1<<mNumber) != 0 && c&cDefinite != 0:
		return notName // اللواء السادس
	case first && c&cDefinite != 0 && r.gaz.demonym[t.hosts[0].word] != 0, t.meant&(1<<mWeekday) != 0 && (!first || c&cDefinite != 0):
		return notName
	case first && !titled && t.pos == document.VERB && t.sure, c&cParticle != 0 && c&(cGiven|cFamily) == 0:
		return notName
	case c&(cGiven|cFamily) != 0 && first && t.sure && (t.pos == document.NOUN || t.pos == document.ADJ):
		return starred // أركان الإسلام
	case c&(cGiven|cFamily) != 0:
		return strong
	case strings.HasPrefix(t.folded, "عبدال") && len(t.folded) > 14:
		return strong
	case t.pos == document.VERB && t.sure && !(!first && c&cGivenStar != 0 && r.tokens[i-1].class&(cGiven|cArab) == cGiven|cArab && i+1 < len(r.tokens) && r.tokens[i+1].class&cDefinite != 0 && strings.HasSuffix(r.tokens[i+1].folded, "ي") && r.gaz.demonym[r.tokens[i+1].hosts[0].word] == 0 && r.tokens[i+1].meant == 0):
		return notName // but فارس حافظ السرساوي
	case !first && c&cTitleAdjective != 0 && c&cDefinite == 0 && i+1 < len(r.tokens) && r.tokens[i+1].pos == document.NOUN:
		return notName // كبير خبراء
	case c&(cGivenStar|cFamilyStar|cNamePart) != 0:
		return starred
	case !first && t.meant == 1<<mPlace && r.tokens[i-1].class&cGiven != 0 && t.class&cDefinite == 0, !first && r.coined(i):
		return weak
	case t.hosts[0].word != 0 && (t.meant&^(1<<mSurname|1<<mPerson) != 0 || r.gaz.demonym[t.hosts[0].word] != 0 || c&(cTitleAdjective|cInstitution) != 0):
		return notName
	case t.read == nil:
		if titled && first && t.hosts[0].word == 0 && c&cDefinite == 0 && t.meant == 0 {
			return weak
		}
		return notName
	case first && !titled && t.read.Host == 1 && t.read.Source == document.Guess && t.n > 1 && t.hosts[1].conj && r.reg.lastPerson(i):
		return weak // وإيدنسون كافاني
	case t.read.Host > 0:
		return notName
	case first && titled && r.unlikely(i):
		return weak
	case objectPronoun(t.read) && t.read.Source != document.Guess && !(foreignEnding(t.folded) && (t.pos == document.PROPN && !(t.read.Source == document.Lexicon && strings.HasSuffix(t.folded, "ه") && !strings.HasSuffix(t.folded, "يه")) || t.read.Source == document.Rule && !(first && titled))):
		return notName
	case t.pos == document.PROPN && t.read.Source == document.Lexicon && t.meant == 0, t.read.Source == document.Guess, objectPronoun(t.read):
		if first && (t.read.Feats().Article || strings.HasSuffix(t.folded, "وه")) {
			return notName
		}
		return weak
	}
	return notName
}

// toMe reports whether لي at i, behind a verb, is no name: no foreign name follows it.
func (r *Recognizer) toMe(i int) bool {
	if r.tokens[i].folded != "لي" || i == 0 || r.tokens[i-1].pos != document.VERB {
		return false
	}
	if i+1 >= len(r.tokens) {
		return true
	}
	n := &r.tokens[i+1]
	return n.class&cArab != 0 || n.kind != document.Word || n.read != nil && n.read.Source != document.Guess && n.pos != document.PROPN && n.class&cName == 0
}

// formula reports whether the word at i is the blessing of the dead (زايد طيب الله ثراه).
func (r *Recognizer) formula(i int) bool {
	w := r.tokens[i].folded
	return (w == "طيب" || w == "سامح" || w == "بحمد" || w == "بعون") && i+1 < len(r.tokens) && r.tokens[i+1].folded == "الله"
}

// foreignEnding reports whether a word that the dictionary can only read with a pronoun can
// be a foreign name (رافينا): four letters or more, and not ending in ها, هم and the like.
func foreignEnding(w string) bool {
	return len(w) >= 8 && (strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "نا") || strings.HasSuffix(w, "ك") || strings.HasSuffix(w, "ه") && !strings.HasSuffix(w, "وه"))
}

// coined reports whether the word at i, behind a given name, is no word of the dictionary
// though its shape is that of one (مشادا, الزغابي), or names a club or a town there where
// only a family name can stand (قالت مونيكا بايرن إن).
func (r *Recognizer) coined(i int) bool {
	t, p := &r.tokens[i], &r.tokens[i-1]
	if p.class&(cGiven|cGivenStar) == 0 || p.class&(cGiven|cFamily) == 0 && r.tokens[max(i-2, 0)].class&(cGiven|cGivenStar) == 0 || t.read == nil || t.read.Host > 0 || p.kind != document.Word {
		return false
	}
	if t.read.Source == document.Rule && t.meant == 0 && t.hosts[0].word == 0 && (t.pos == document.NOUN || t.pos == document.ADJ) && !objectPronoun(t.read) {
		return (!t.read.Feats().Article || strings.HasSuffix(t.folded, "ي")) && !strings.HasSuffix(t.folded, "ة")
	}
	return p.class&cArab == 0 && t.pos == document.PROPN && t.meant&(placeNames|1<<mOrganisation) != 0 && i+1 < len(r.tokens) && (r.tokens[i+1].folded == "ان" || r.tokens[i+1].folded == "انه")
}

// beginsAnother reports whether the unknown word at i, behind a word of a name, has a
// proclitic: و before another name (وسمير), a preposition before a place (للايبزيغ).
func (r *Recognizer) beginsAnother(i int) bool {
	t := &r.tokens[i]
	if t.hosts[0].word != 0 || t.n < 2 {
		return false
	}
	if t.hosts[1].conj {
		if t.hosts[1].word != 0 || r.hamzaBehindWaw(i) || r.tokens[i-1].class&cFamily != 0 && strings.HasPrefix(t.folded, "و") {
			return true
		}
		rest, ok := strings.CutPrefix(t.folded, "و")
		return ok && r.tokens[i-1].class&cGiven == 0 && !strings.HasPrefix(rest, "ي") && !strings.HasPrefix(rest, "ا") && !strings.HasPrefix(rest, "و")
	}
	return t.hosts[1].prep && t.meant&(placeNames|1<<mOrganisation) != 0
}

// givenBehindPreposition reports whether the word at i is a given name that is nothing
// else behind ب, ل or ك (لفيصل).
func (r *Recognizer) givenBehindPreposition(i int) bool {
	t := &r.tokens[i]
	for h := 1; h < t.n; h++ {
		host := &t.hosts[h]
		if host.prep && host.word != 0 && r.fits(i, host) {
			c := r.gaz.classes[host.word]
			return c&(cGiven|cDefinite|cFunction) == cGiven && (c&cArab != 0 || strings.HasPrefix(t.folded, "ل"))
		}
	}
	return false
}

// unlikely reports whether the dictionary's reading of a word behind a title is
// impossible before what follows: a dual or plural in construct state before a name
// (دوارتي فريتاس is no dual of دوارة).
func (r *Recognizer) unlikely(i int) bool {
	f := r.tokens[i].read.Feats()
	if f.Definite != document.Cons || f.Number < document.Dual || i+1 >= len(r.tokens) || objectPronoun(r.tokens[i].read) {
		return false
	}
	n := &r.tokens[i+1]
	return n.pos == document.PROPN && n.meant&placeNames == 0 || n.folded == "ولد" || n.folded == "بن"
}
