package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// complementKind is the way a content is attached to its cue.
type complementKind uint8

const (
	noComplement  complementKind = iota
	byQuote                      // قال: "…"
	byClause                     // أكد أن …
	byPreposition                // دعا إلى …
	byObject                     // رفض الاقتراح
)

var complementRules = [...]string{"", "quote", "clause", "preposition", "object"}

// complement is the place where the content of a cue begins.
type complement struct {
	kind complementKind
	// intro is the first word of the complement with what introduces it (إلى, أن, a mark),
	// start the first word of the content, from its first byte.
	intro, start, from int
	// pron is the pronoun on أن (أنه), which repeats the subject of the clause.
	pron string
	// quote is the 1-based quotation of a direct complement.
	quote int
	// via is the participle that carries the content for the cue (وتابع … قائلا), −1 for none.
	via int
	// colon tells that the content stands behind a colon without marks.
	colon bool
}

// isApart reports whether a word introduces the complement, before which the parties stand.
func (c *complement) isApart() bool { return c.kind == byClause || c.kind == byPreposition }

// complementFrom returns the complement that is the whole phrase from word j on.
func (p *page) complementFrom(kind complementKind, j int) complement {
	return complement{kind: kind, intro: j, start: j, from: p.words[j].Start, via: -1}
}

// maxComplement bounds the distance between a verb and its complement in words.
const maxComplement = 80

// longQuote is the number of words from which a quotation is speech rather than a name.
const longQuote = 4

// search is the state of a search for a complement.
type search struct {
	i, limit int
	from     int // the word where it begins, behind the subject
	v        *verb
	via      int // the participle that the search goes on from (قائلا), −1 for none
	// rel tells that a relative clause has begun, relCue that it holds a verb, to which
	// the next complement belongs.
	rel, relCue bool
	// relEnd is the word where a relative clause without comma may end, 0 for none.
	relEnd int
}

var noneFound = complement{via: -1}

// complementOf looks for the complement of the verb v at word i, from word j on, outside adverbial
// phrases or, where there is none, also in them (أشار قبل وصوله إلى).
func (x *Reader) complementOf(i, j, limit int, v *verb) complement {
	c, skipped := x.seekComplement(i, j, limit, v, true)
	if c.kind == noComplement && skipped {
		c, _ = x.seekComplement(i, j, limit, v, false)
	}
	return c
}

// seekComplement is complementOf with or without skipping adverbial phrases, and tells whether it
// has skipped one.
func (x *Reader) seekComplement(i, j, limit int, v *verb, skip bool) (c complement, skipped bool) {
	p := &x.page
	s := search{i: i, from: j, limit: min(limit, i+maxComplement), v: v, via: -1}
	for ; j < s.limit; j++ {
		if q := p.quoteAt(j); q != 0 {
			end := p.quoteEnd(q, j)
			if !s.relCue && x.isSpeech(i, j, end, q, s.v) && !x.isApposed(j, end, s.limit, s.v) {
				return complement{kind: byQuote, intro: j, start: j + 1, quote: q, from: p.words[j+1].Start, via: s.via}, skipped
			}
			j = end
			continue
		}
		if p.words[j].punct == '(' {
			if n := p.closing(j, s.limit); n > 0 {
				j += n - 1
			}
			continue
		}
		if end := x.asideEnd(j, s.limit); end > j {
			j = end
		}
		if end := x.sourceEnd(j, s.limit); end > j { // وقال، وفق ما نقلت عنه الوكالة، إن
			j = end
			s.rel, s.relCue = false, false
			continue
		}
		if k := x.skipSpread(j, s.limit); k > j && k < s.limit { // في بيان نشره على فيسبوك أن
			j = k
		}
		if skip {
			if k := x.skipAdjunct(&s, j); k > j {
				j, skipped = k-1, true
				continue
			}
		}
		if k := x.spreadClause(j, s.limit); k > j { // في بيان نشرته الوكالة أن
			if k = x.settingRest(k, s.limit); k < s.limit && k > j && !p.words[k].conj {
				j = k - 1
				continue
			}
		}
		if c, done := x.complementAt(&s, j); done {
			return c, skipped
		}
	}
	return noneFound, skipped
}

// remarks tell right behind a verb what is being answered (وأضاف، تعليقا على القرار، أن).
var remarks = set("تعليقا ردا")

// complementAt looks at word j for a search; done tells that the search is over, with or
// without a complement.
func (x *Reader) complementAt(s *search, j int) (c complement, done bool) {
	p := &x.page
	w := &p.words[j]
	v := s.v
	past := s.relEnd > 0 && j >= s.relEnd && !s.relCue && !x.thatSoon(j, s.limit) // وأشار الوزير الذي يزور باريس إلى
	switch {
	case p.isComma(j):
		s.rel, s.relCue, s.relEnd = false, false, 0
	case w.punct == ':':
		if j+1 < s.limit && p.quoteAt(j+1) == 0 && (v.flags&flagQuote == 0 || v.flags&flagChain != 0) && v.frames&fClause != 0 && !s.rel {
			return complement{kind: byClause, intro: j, start: j + 1, from: p.words[j+1].Start, via: s.via, colon: true}, true
		}
	case v.frames&fQuestion != 0 && interrogatives[w.form] && !s.rel:
		return complement{kind: byClause, intro: j, start: j, from: w.Start, via: s.via}, true // تساءل أين
	case w.is(cThat) && w.conj: // وأن goes on with an older clause
	case w.is(cThat):
		return x.thatAt(s, j)
	case w.is(cBithat):
		if !s.relCue && v.frames&(fBi|fClause|fLi) != 0 {
			return x.clauseAt(j, j, s.via), true
		}
	case w.form == "بما" && v.frames&fBi != 0 && v.flags&flagWeak == 0 && !s.rel && s.via < 0 && j+1 < s.limit && p.words[j+1].pos == document.VERB:
		return complement{kind: byPreposition, intro: j, start: j, from: w.Start + len("ب"), via: -1}, true // ندد بما اعتبره
	case w.form == "ما" && j+1 < s.limit && p.words[j+1].form == "اذا":
		s.rel = true // حول ما إذا كان يعتقد أن
	case w.is(cRelative), x.opensRelative(j), x.staysUnnamed(j):
		s.rel = true
		if w.is(cRelative) && j == s.from && v.flags&flagWeak == 0 {
			if end := x.relativeEnd(j, s.limit); end > j && end < s.limit {
				s.relEnd = end
			}
		}
	case w.is(cSelf | cMasdarPrep):
		if s.via >= 0 {
			return noneFound, true
		}
		s.via, s.v = j, x.lex.say
		s.rel, s.relCue = false, false
	case w.formOf(participle) != nil && !w.is(cHuman) && !s.rel && x.isParticipleCue(j):
		if f := w.formOf(participle).verb; s.via >= 0 || f.act != "comment" || f.frames&fClause == 0 || w.conj || p.isComma(j-1) {
			return noneFound, true
		}
		s.via = j // وقال مصرحا: "…"
	case w.finite() != nil && x.isVerb(j) && !s.rel && x.describesSession(j):
		s.rel, s.relCue = true, true
	case w.finite() != nil && x.isVerb(j):
		if !s.rel && (w.conj || !p.isComma(j-1)) && s.via < 0 && w.pronoun == "" {
			return noneFound, true
		}
		s.relCue = !x.staysUnnamed(j) && w.finite().verb.flags&(flagSpeech|flagAmb|flagNamed) == 0
	case v.flags&flagWeak != 0 && w.pos == document.VERB && !s.rel && w.mention == 0 && w.read.Source == document.Lexicon && !w.is(cAux):
		return noneFound, true // ضمن الفريق مكانه عندما رفع رصيده إلى …: another verb's clause
	case w.form == "فيما" && j+1 < s.limit && p.words[j+1].form == "بعد": // later
	case w.form == "في" && j+1 < s.limit && p.words[j+1].form == "حين":
		return noneFound, true
	case w.form == "غير" && j+1 < s.limit && p.words[j+1].pos == document.ADJ && (p.words[j-1].pos == document.NOUN || p.words[j-1].pos == document.ADJ): // غير الحكومية
	case w.is(cStop) && !s.rel && w.form != "كما" && !(j <= s.i+2 && remarks[w.form]):
		return noneFound, true
	case !s.rel || past || describes[v.lemma] && w.form == "ب" && p.isMark(j+1): // وصف التقارير التي تفيد بكذا ب"الخاطئة"
		if describes[v.lemma] && s.via < 0 && !p.isMark(j+1) && x.bithatSoon(j, s.limit) {
			break // وصف الخطط بعقود ضخمة بأنها
		}
		if c := x.prepositionAt(s.i, j, s.limit, v); c.kind != noComplement {
			c.via = s.via
			return c, true
		}
	}
	return noneFound, false
}

// interrogatives open an indirect question.
var interrogatives = set("كيف متى هل لماذا ماذا كم اين اي")

// thatAt is complementAt for أن at word j.
func (x *Reader) thatAt(s *search, j int) (c complement, done bool) {
	p := &x.page
	switch v := s.v; {
	case adjunct[p.words[j-1].base] && !x.prepositionBefore(j, v):
	case p.words[j-1].definite() && j-2 > s.i && p.words[j-2].base == "من" && p.isComma(j-3):
		return noneFound, true // وتنفي …، ومن المتوقع أن
	case s.rel && j > s.i+2 && prepositionFrame(p.words[j-1].form)&^v.frames != 0 && p.words[j-2].punct == 0: // الذي قدم نفسه على أنه
	case !s.relCue && (v.frames&fClause != 0 || x.prepositionBefore(j, v)):
		return x.clauseAt(j, j, s.via), true
	}
	return noneFound, false
}

// opensRelative reports whether the verb at word j begins a relative clause without pronoun
// behind an indefinite noun: في بيان نقلته الوكالة, في مقال نشر على موقعه, تحقيق أجراه فريق.
func (x *Reader) opensRelative(j int) bool {
	p := &x.page
	w, b := &p.words[j], &p.words[j-1]
	if w.pos != document.VERB || w.read == nil || w.conj || b.pos == document.VERB {
		return false
	}
	for k := j - 1; k > 0 && b.pos == document.ADJ && k > j-3; k-- { // في مقابلة مطولة نشرتها
		b = &p.words[k-1]
	}
	if b.pos != document.NOUN || b.definite() || b.hasPronoun() {
		return false
	}
	if w.read.Lemma == "تحدث" && b.is(cHuman) {
		return x.mediumBehind(j + 1) // أفادت مصادر تحدثت لرويترز بأن
	}
	return w.hasPronoun() || w.pronoun != "" || spreads(w) && b.is(cTalk|cReport)
}

// describesSession reports whether the imperfect at word j tells of the indefinite noun of talk before
// it, which has whose it is between (خلال جلسة للمجلس تبحث).
func (x *Reader) describesSession(j int) bool {
	p := &x.page
	w := &p.words[j]
	if j < 2 || w.conj || w.feats.Aspect != document.Imp || w.feats.Person != document.Third || p.words[j-1].prefix != "ل" {
		return false
	}
	b := &p.words[j-2]
	return b.pos == document.NOUN && !b.definite() && (b.is(cTalk) || sessions[b.base]) && b.feats.Gender == w.feats.Gender
}

// bithatSoon reports whether بأن stands behind word j in its clause.
func (x *Reader) bithatSoon(j, limit int) bool {
	p := &x.page
	for k := j + 1; k < min(limit, j+maxBehindName); k++ {
		w := &p.words[k]
		if w.is(cBithat) {
			return !w.conj
		}
		if w.punct != 0 || w.is(cThat|cSelf) {
			return false
		}
	}
	return false
}

// sessions are the nouns of meetings that bodies hold.
var sessions = set("جلسة اجتماع قمة ندوة دورة لقاء ورشة لجنة")

// staysUnnamed reports whether the verb at word j tells that a source will not be named
// (مسؤول طلب عدم نشر اسمه), which is no statement.
func (x *Reader) staysUnnamed(j int) bool {
	p := &x.page
	w := &p.words[j]
	if w.pos != document.VERB || j+2 >= len(p.words) {
		return false
	}
	switch w.read.Lemma {
	case "طلب", "رفض", "فضل", "اشترط", "آثر", "تحفظ":
	default:
		return false
	}
	for k := j + 1; k < min(j+6, len(p.words)); k++ {
		switch n := &p.words[k]; {
		case strings.HasPrefix(n.base, "اسم"), strings.HasPrefix(n.base, "هويت"), strings.HasPrefix(n.base, "اسماء"), strings.HasPrefix(n.base, "باسم"):
			return n.hasPronoun() || n.pronoun != ""
		case n.punct != 0 || n.is(cThat):
			return false
		}
	}
	return false
}

// adjunct are the words whose أن is no complement (قبل أن, دون أن, إلا أن).
var adjunct = map[string]bool{
	"قبل": true, "بعد": true, "دون": true, "منذ": true, "غير": true, "بيد": true, "الا": true, "اجل": true, "مجرد": true, "رغم": true,
	"حتى": true, "عدا": true, "او": true, "كما": true, "حيث": true, "شرط": true, "بشرط": true,
}

// isSpeech reports whether the quotation from mark j to end is what the cue at i says.
func (x *Reader) isSpeech(i, j, end, q int, v *verb) bool {
	p := &x.page
	if p.quotes[q-1].Unbalanced && p.words[end-1].Start-p.words[j].Start > 3000 {
		return false
	}
	n := end - j - 1
	switch {
	case n <= 0:
		return false
	case describes[v.lemma] && proclisis(&p.words[j+1], "ب") && n < 2*longQuote:
		return true // وصف الخطة "بالمهزلة"
	case p.words[j-1].punct == ':':
		return true
	case n < 2*longQuote && j-1 > i && x.isMediaHead(j-1):
		return false // نشرت بالدورية "…"
	case x.isTitle(j), n < 2*longQuote && p.words[j-1].is(cHuman|cInstitution) && !p.words[j-1].definite() && !p.words[j-1].hasPronoun() && j-1 > i:
		return false // قائد "اللواء السادس حرس حدود"
	case n < 2*longQuote && p.words[j-1].is(cPreposition) && p.words[j-1].form != "فيه" && p.words[j-1].form != "فيها" && v.frames&prepositionFrame(p.words[j-1].form) == 0:
		return false
	case n >= longQuote:
		return true
	case v.flags&flagNamed != 0:
		return false
	case j == i+1:
		return n >= 2
	case v.flags&flagQuote != 0 && n >= 2 && p.words[j-1].pos != document.ADJ && p.words[j-1].is(cHuman|cInstitution):
		return true // هتف النواب "الموت لأمريكا"
	}
	if n >= 2 && v.act == "comment" && v.flags&(flagWeak|flagQuote|flagAmb) == 0 && v.frames&fClause != 0 && end+1 < len(p.words) && p.words[end+1].punct == '.' && !p.isMark(j-1) {
		return true // وأضاف المدير للصحفيين "الوضع صعب".
	}
	return n >= 2 && (p.words[j-1].is(cThat|cBithat) || !p.isMark(j-1) && v.frames&fClause != 0 && p.words[j-1].mention != 0)
}

// isTitle reports whether the quotation at mark j is the title of a work or the name of a
// thing, which the word before it tells (تحت عنوان "…").
func (x *Reader) isTitle(j int) bool {
	switch strings.TrimPrefix(x.page.words[j-1].base, "ب") {
	case "عنوان", "اسم", "شعار", "هاشتاغ", "هاشتاج", "وسم", "كتاب", "فيلم", "مسلسل", "برنامج", "حملة", "مبادرة", "عملية", "معرض":
		return true
	}
	return false
}

// quoteEnd returns the index of the word that closes quotation q, whose opening mark is
// at word j; len(words) at most.
func (p *page) quoteEnd(q, j int) int {
	end := p.quotes[q-1].Content.End
	lo, hi := j+1, len(p.words)
	for lo < hi {
		if mid := (lo + hi) / 2; p.words[mid].Start < end {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// prepositionBefore reports whether the word before أن at j is one that v takes (على أن).
func (x *Reader) prepositionBefore(j int, v *verb) bool {
	return j > 0 && v.frames&prepositionFrame(x.page.words[j-1].form) != 0
}

// prepositionFrame returns the complement that a free preposition introduces.
func prepositionFrame(form string) frame {
	switch form {
	case "الى", "الي":
		return fIla
	case "على":
		return fAla
	case "عن":
		return fAn
	case "من":
		return fMin
	case "مع":
		return fMaa
	case "في":
		return fFi
	case "حول", "بشان":
		return fHawl
	case "ب":
		return fBi
	case "ل":
		return fLi
	}
	return 0
}

// clauseAt returns the clause that the complementiser at word j opens.
func (x *Reader) clauseAt(intro, j, via int) complement {
	p := &x.page
	c := complement{kind: byClause, intro: intro, start: j + 1, via: via, pron: pronounOf(p.words[j].form)}
	if c.start >= len(p.words) {
		return complement{via: -1}
	}
	c.from = p.words[c.start].Start
	return c
}

// pronounOf returns the pronoun on a complementiser: أنه → ه.
func pronounOf(that string) string {
	for _, t := range []string{"بان", "لان", "ان"} {
		if rest, ok := strings.CutPrefix(that, t); ok && rest != "ما" {
			return rest
		}
	}
	return ""
}

// maxReason bounds the distance of a complement with ل on it in words.
const maxReason = 14

// prepositionAt returns the prepositional complement of v that begins at word j.
func (x *Reader) prepositionAt(i, j, limit int, v *verb) complement {
	p := &x.page
	w := &p.words[j]
	none := complement{via: -1}
	if j+1 > limit {
		return none
	}
	f := prepositionFrame(w.form)
	free := f != 0
	from, start := 0, j+1
	if !free {
		switch {
		case v.frames&fBi != 0 && proclisis(w, "ب"):
			f = fBi
		case v.frames&fLi != 0 && j <= i+maxReason && proclisis(w, "ل") && (v.frames&fObject == 0 || isReason(w)):
			f = fLi
		}
		start = j
	}
	if v.frames&f == 0 || j > i+1 && i+1 < len(p.words) && bound[p.words[i+1].form].frame&f != 0 {
		return none // لم يعترف بها
	}
	if free {
		if start >= limit || p.words[start].is(cRelative|cDemonstrative) && v.flags&flagWeak != 0 {
			return none
		}
		if p.words[start].is(cThat) {
			return x.clauseAt(j, start, -1)
		}
		if w.is(cTurn) || p.words[start].is(cTurn) {
			return none
		}
		from = p.words[start].Start
	} else {
		from = w.Start
		if !strings.HasPrefix(w.form, "لل") { // للحظر has lost its article
			from += x.prefixLength(w)
		}
	}
	if v.flags&flagWeak != 0 {
		return none
	}
	return complement{kind: byPreposition, intro: j, start: start, from: from, via: -1}
}

// proclisis reports whether w begins with the preposition pre (بإثارة, للحظر).
func proclisis(w *word, pre string) bool {
	if w.prefix == pre {
		return true
	}
	if w.read != nil {
		return false
	}
	if !w.arabic || w.conj || w.is(cThat|cBithat|cPreposition|cRelative|cTime|cAdverb|cConnective|cTurn|cNegative|cHuman) || w.mention != 0 && w.prefix == "" {
		return false
	}
	return strings.HasPrefix(w.form, pre) && len(w.form) >= 8
}

// prefixLength is the length in bytes of the preposition that w begins with in the text,
// with a stretch after it.
func (x *Reader) prefixLength(w *word) int {
	s := x.page.d.Text[w.Start:w.End]
	rest := s[2:]
	for strings.HasPrefix(rest, "ـ") {
		rest = rest[2:]
	}
	return len(s) - len(rest)
}
