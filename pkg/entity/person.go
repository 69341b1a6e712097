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
	keys       []int32 // of the words of a hashtag
	known      int32   // 1 + item of the register that the name takes up, 0 for none
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
	n, ok := r.personName(i, nil)
	if !ok {
		return 0
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
	run, isRun := r.nameRun(i, titled)
	if isFull && (!isRun || run.end <= full.end || r.tokens[full.end].class&cParticle != 0 || r.weakFrom(full.end, run.end)) {
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
	return run, isRun
}

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
	if t.class&cFunction != 0 {
		return name{}, false
	}
	if t.class&cParticle != 0 && i+1 < len(r.tokens) {
		if p := r.reg.bySurname(r.tokens[i+1].hosts[0].key); p >= 0 && r.reg.compound(p) {
			return name{first: i, end: i + 2, by: document.BySurname, known: p + 1}, true
		}
	}
	if m, ok := r.longest(i, 1<<mSurname); ok {
		if r.surnameAlone(i, &m, title) {
			if p := r.reg.bySurname(r.tokens[m.end-1].lastKey(m.words, m.host)); p >= 0 {
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
		if p < 0 || !r.fits(i, host) || !r.clear(i, host) {
			continue
		}
		return name{first: i, end: i + 1, host: host, by: document.BySurname, known: p + 1}, true
	}
	return name{}, false
}

// surnameAlone reports whether a surname of the gazetteers stands for its best known
// bearer: a word that is nothing else, or one behind the title of that person (الرئيس الأسد).
func (r *Recognizer) surnameAlone(i int, m *match, title *title) bool {
	t := &r.tokens[i]
	e := &r.gaz.entries[m.value.ref]
	switch {
	case r.gaz.demonym[m.host.word] != 0 && m.words == 1:
		return false
	case m.host.cut != 0 && r.gaz.classes[m.host.word]&cFunction != 0, r.besideHyphen(i, m.end):
		return false // لكان is no Kan, جونغ in إم جونغ-سيوك no Jong
	case i > 0 && r.tokens[i-1].class&cBearer != 0 && r.tokens[i-1].class&cName == 0:
		return false // صواريخ كروز
	case m.host.prep && m.words > 1 && r.tokens[m.end-1].folded == "الله":
		return false // بفضل الله
	case m.words == 1 && m.end < len(r.tokens) && r.tokens[m.end].class&(cFamily|cGiven|cArab) == cFamily && r.tokens[m.end].meant&(1<<mSurname) == 0:
		return false // the first of two surnames (بيكر هيوز)
	case title != nil && title.kind == e.role:
		return true
	case m.value.star || t.class&(cGiven|cGivenStar) != 0 || t.meant&(1<<mCountry) != 0:
		return false
	}
	if i > 0 && m.host.cut == 0 && r.tokens[i-1].class&cGiven != 0 && r.tokens[i-1].kind == document.Word {
		return false // the surname of somebody else (إعصار مايكل براون)
	}
	if m.words == 1 && m.end < len(r.tokens) && r.nameWord(m.end, false, false) == weak && r.tokens[m.end].meant == 0 {
		return false // نوفاك جوكوفيتش is no Novak
	}
	return m.words > 1 || t.read == nil || t.read.Source == document.Guess || t.pos == document.PROPN
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
func (t *token) lastKey(n int, h *host) int32 {
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
	if t.pos == document.VERB || t.pos == document.ADP || t.pos == document.ADV {
		return t.pos == document.VERB && h.cut == 0 && r.verbAt(i-1)&vSpeech != 0 && h.word != 0 && r.gaz.classes[h.word]&cName != 0 // قال بوتن
	}
	definite := h.word != 0 && r.gaz.classes[h.word]&cDefinite != 0 || t.read.Feats().Article
	if !definite && h.word != 0 && r.gaz.classes[h.word]&cName != 0 {
		return r.subject(i, h)
	}
	return definite && !h.prep && t.pos == document.NOUN && !(i > 0 && r.tokens[i-1].class&cDefinite == 0 && r.tokens[i-1].pos == document.NOUN)
}

// subject reports whether a surname that is also a common noun without article (صلاح) stands
// where the noun would not: behind a verb, أن or a preposition and before no complement.
func (r *Recognizer) subject(i int, h *host) bool {
	if i+1 < len(r.tokens) {
		n := &r.tokens[i+1]
		if n.class&cDefinite != 0 || n.read != nil && n.read.Feats().Article && n.read.Host <= 1 || r.nameWord(i+1, false, false) == strong {
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
	switch {
	case !first && t.hosts[0].word == 0 && t.n > 1 && t.hosts[1].conj && t.hosts[1].word != 0 && c&cName != 0:
		return notName // وسمير begins another name
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
	case t.pos == document.VERB && t.sure:
		return notName
	case !first && c&cTitleAdjective != 0 && c&cDefinite == 0 && i+1 < len(r.tokens) && r.tokens[i+1].pos == document.NOUN:
		return notName // كبير خبراء
	case c&(cGivenStar|cFamilyStar|cNamePart) != 0:
		return starred
	case !first && t.meant == 1<<mPlace && r.tokens[i-1].class&cGiven != 0 && t.class&cDefinite == 0:
		return weak
	case t.hosts[0].word != 0 && (t.meant&^(1<<mSurname|1<<mPerson) != 0 || r.gaz.demonym[t.hosts[0].word] != 0 || c&(cTitleAdjective|cInstitution) != 0):
		return notName
	case t.read == nil:
		if titled && first && t.hosts[0].word == 0 && c&cDefinite == 0 && t.meant == 0 {
			return weak
		}
		return notName
	case t.read.Host > 0:
		if t.read.Segments[t.read.Host].Form == "" {
			return notName
		}
		return notName
	case first && titled && r.unlikely(i):
		return weak
	case objectPronoun(t.read) && t.read.Source != document.Guess:
		return notName
	case t.pos == document.PROPN && t.read.Source == document.Lexicon && t.meant == 0, t.read.Source == document.Guess:
		if first && t.read.Feats().Article {
			return notName
		}
		return weak
	}
	return notName
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

// nameRun reads a name word by word: given names, particles with the word behind them,
// family names and, where the beginning is sure enough, unknown words.
func (r *Recognizer) nameRun(i int, titled bool) (name, bool) {
	const maxWords = 5
	n := name{first: i, by: document.ByName}
	var best, first, second strength
	count, j, family := 0, i, false
	for count < maxWords && j < len(r.tokens) {
		if step := r.particle(j, count == 0); step > 0 {
			best, count, j = strong, count+1, j+step
			if count == 1 {
				first, n.host = strong, r.conjoined(i)
			} else if count == 2 {
				second = strong
			}
			continue
		}
		s := r.nameWord(j, count == 0, titled)
		if count == 2 && r.tokens[j].folded == "ان" && r.comma(j+1) {
			s = strong // مون جاي إن، for إن stands before no comma
		}
		if s == notName && count == 1 && first == strong && r.familyByPlace(j, titled || i > 0 && (r.comma(i-1) || r.masculineDemonym(i-1)) || r.reg.lastWas(document.ByName, i) && n.host != nil && n.host.conj) {
			s = strong
		}
		if s == notName || count > 0 && (r.afterName(j, s, family) || s != strong && !r.joins(j)) {
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
		family = c&cFamily != 0 && c&cGiven == 0 && (count > 0 || c&cArab == 0)
		count++
		j = r.hyphened(j + 1)
	}
	n.end = j
	if count == 0 || !r.acceptRun(&n, count, titled, best, first, second) {
		return name{}, false
	}
	return n, true
}

// familyByPlace reports whether a word of the dictionary behind a given name is the family
// name by where it stands: between a title and a comma (الكاتب محمد أنعم،), or with the
// article of a noun behind a title (المهاجم محمد الصلاح).
func (r *Recognizer) familyByPlace(j int, titled bool) bool {
	t := &r.tokens[j]
	if !titled || t.kind != document.Word || !t.arabic || t.class&cFunction != 0 || t.read != nil && (t.pos == document.ADP || objectPronoun(t.read) || t.read.Host > 0) {
		return false
	}
	if t.read != nil && t.read.Feats().Article {
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
	if family && (s == weak || t.class&cDefinite != 0 && !(s == strong && r.tokens[j-1].class&cArab != 0)) {
		return true
	}
	if t.meant&(1<<mTitle) != 0 && j+1 < len(r.tokens) && r.tokens[j+1].class&cDefinite != 0 {
		return true
	}
	m, ok := r.longest(j, 1<<mTitle)
	return ok && m.words > 1 && m.host.cut == 0 // ولي عهد
}

// hyphened passes over a hyphen with the word that it joins on (كيم إيو-كيوم).
func (r *Recognizer) hyphened(j int) int {
	if j+1 < len(r.tokens) && r.tokens[j].folded == "-" && r.tokens[j+1].arabic && r.tokens[j+1].kind == document.Word {
		if at := r.d.Tokens[j-1 : j+2]; at[0].End == at[1].Start && at[1].End == at[2].Start {
			return j + 2
		}
		if a, b := r.tokens[j-1].class, r.tokens[j+1].class; a&b&cGiven != 0 && a&b&cArab == 0 {
			return j + 1 // جان - كلود
		}
	}
	return j
}

// acceptRun decides whether a run of name words is a person.
func (r *Recognizer) acceptRun(n *name, count int, titled bool, best, first, second strength) bool {
	t := &r.tokens[n.first]
	if !titled && r.quotedOrPlace(n) {
		return false
	}
	switch {
	case titled && count == 1 && t.meant&placeNames != 0 && r.masculineDemonym(n.end):
		return false // مهاجم ليون الفرنسي
	case titled && count == 1:
		return first != starred && (t.class&cDefinite == 0 || first == strong) || first == starred && (t.pos == document.PROPN || t.class&cDefinite != 0)
	case titled:
		return t.class&cDefinite == 0 || first == strong || first == starred
	case count == 1:
		return r.verbAt(n.first-1)&vSpeech != 0 && n.host != nil && n.host.cut == 0 && (first == strong && t.class&cGiven != 0 || first == weak && r.bounded(n.end) && !objectPronoun(r.tokens[n.first-1].read))
	case first == strong && t.class&(cGiven|cParticle) != 0:
		return true
	case first == strong:
		return second == strong && t.class&cDefinite == 0 && r.gaz.find(t.hosts[0].node, 1<<mSurname) == nil
	case first == starred && r.indefinite(n.first-1):
		return false
	case first == starred && t.class&cGivenStar != 0:
		return second == strong && t.pos != document.ADJ || second != notName && t.pos == document.PROPN && (second == weak || r.tokens[n.first+1].pos == document.PROPN && r.tokens[n.first+1].class&cFamilyStar != 0)
	case first == weak:
		known := second == strong && r.tokens[n.first+1].class&(cFamily|cDefinite) == cFamily && t.class&cDefinite == 0
		return known || r.afterTitle(n) || r.verbAt(n.first-1)&vSpeech != 0 && (best == strong || r.bounded(n.end))
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
	return &t.hosts[0]
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
		if !first && n.class&cName != 0 {
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
	father := word == "بن" || word == "ابن" || word == "ولد" || word == "بنت"
	if r.nameWord(i+1, false, true) != notName || father && n.read != nil && n.read.Host == 0 && (n.pos == document.NOUN || n.pos == document.ADJ || n.pos == document.PROPN) {
		return 2
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
