package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// ComplementKind is the way a content is attached to its cue.
type ComplementKind uint8

const (
	NoComplement  ComplementKind = iota
	ByQuote                      // قال: "…"
	ByClause                     // أكد أن …
	ByPreposition                // دعا إلى …
	ByObject                     // رفض الاقتراح
)

// Complement is the place where the content of a cue begins.
type Complement struct {
	Kind ComplementKind
	// Intro is the first word of the complement with what introduces it (إلى, أن, a mark),
	// start the first word of the content, from its first byte.
	Intro, Start, From int
	// Pron is the pronoun on أن (أنه), which repeats the subject of the clause.
	Pron string
	// Quote is the 1-based quotation of a direct complement.
	Quote int
	// Via is the participle that carries the content for the cue (وتابع … قائلا), −1 for none.
	Via int
	// Colon tells that the content stands behind a colon without marks.
	Colon bool
}

// IsApart reports whether a word introduces the complement, before which the parties stand.
func (c *Complement) IsApart() bool { return c.Kind == ByClause || c.Kind == ByPreposition }

// ComplementFrom returns the complement that is the whole phrase from word j on.
func (p *Page) ComplementFrom(kind ComplementKind, j int) Complement {
	return Complement{Kind: kind, Intro: j, Start: j, From: p.Words[j].Start, Via: -1}
}

// maxComplement bounds the distance between a verb and its complement in words.
const maxComplement = 80

// LongQuote is the number of words from which a quotation is speech rather than a name.
const LongQuote = 4

// search is the state of a search for a complement.
type search struct {
	i, limit int
	from     int // the word where it begins, behind the subject
	v        *lexicon.Verb
	via      int // the participle that the search goes on from (قائلا), −1 for none
	// rel tells that a relative clause has begun, relCue that it holds a verb, to which
	// the next complement belongs.
	rel, relCue bool
	// relEnd is the word where a relative clause without comma may end, 0 for none.
	relEnd int
	// bound tells that a word that is mostly a preposition may be the complement (رحب بدعوة مصر).
	bound bool
}

var noneFound = Complement{Via: -1}

// ComplementOf looks for the complement of the verb v at word i, from word j on, outside adverbial
// phrases or, where there is none, also in them (أشار قبل وصوله إلى).
func (x *Reader) ComplementOf(i, j, limit int, v *lexicon.Verb) Complement {
	c, skipped := x.seekComplement(i, j, limit, v, true)
	if c.Kind == NoComplement && skipped {
		c, _ = x.seekComplement(i, j, limit, v, false)
	}
	return c
}

// seekComplement is complementOf with or without skipping adverbial phrases, and tells whether it
// has skipped one.
func (x *Reader) seekComplement(i, j, limit int, v *lexicon.Verb, skip bool) (c Complement, skipped bool) {
	p := &x.Page
	s := search{i: i, from: j, limit: min(limit, i+maxComplement), v: v, via: -1, bound: !skip}
	for ; j < s.limit; j++ {
		if skip && v.Frames&lexicon.FrameBi != 0 && boundNouns.Has(p.Words[j].Form) {
			skipped = true
		}
		if q := p.QuoteAt(j); q != 0 {
			end := p.QuoteEnd(q, j)
			if !s.relCue && x.isSpeech(i, j, end, q, s.v) && !x.IsApposed(j, end, s.limit, s.v) {
				return Complement{Kind: ByQuote, Intro: j, Start: j + 1, Quote: q, From: p.Words[j+1].Start, Via: s.via}, skipped
			}
			j = end
			continue
		}
		if p.Words[j].Punct == '(' {
			if n := p.Closing(j, s.limit); n > 0 {
				j += n - 1
			}
			continue
		}
		if end := x.asideEnd(j, s.limit); end > j {
			j = end
		}
		if end := x.SourceEnd(j, s.limit); end > j { // وقال، وفق ما نقلت عنه الوكالة، إن
			j = end
			s.rel, s.relCue = false, false
			continue
		}
		if skip {
			if k := x.skipAdjunct(&s, j); k > j {
				j, skipped = k-1, true
				continue
			}
		}
		if k := x.spreadClause(j, s.limit); k > j { // في بيان نشرته الوكالة أن
			if k = x.settingRest(k, s.limit); k < s.limit && k > j && !p.Words[k].Conj {
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

// reputed are the participles behind which بأن tells what somebody is known for.
var reputed = lexicon.Set("المعروف المعروفة المعروفين المتهم المتهمة المتهمين الموصوف المشهور المشهورة المشتبه")

// ways are the nouns that tell behind ب how a body adopts something.
var ways = lexicon.Set("قراءة اجماع اغلبية اكثرية غالبية رئاسة شكل صفة صورة تصويت نسبة معدل حضور موافقة تاييد واقع غرض هدف قرار مرسوم قانون")

// remarks tell right behind a verb what is being answered (وأضاف، تعليقا على القرار، أن).
var remarks = lexicon.Set("تعليقا ردا")

// relativeMa reports whether word j is ما with the preposition that the verb of the search takes, before a clause
// (ندد بما اعتبره، اعتذر عما حدث).
func (x *Reader) relativeMa(s *search, j int) bool {
	w, v := &x.Page.Words[j], s.v
	if w.Form != "بما" && w.Form != "عما" || v.Flags&lexicon.FlagWeak != 0 || s.rel || s.via >= 0 || j+1 >= s.limit {
		return false
	}
	n := &x.Page.Words[j+1]
	if w.Form == "بما" {
		return v.Frames&lexicon.FrameBi != 0 && n.Pos == document.VERB
	}
	return v.Frames&lexicon.FrameAn != 0 && (n.Form == "اذا" || n.Pos == document.VERB || n.Pos == document.NOUN && n.Form != "قريب")
}

// complementAt looks at word j for a search; done tells that the search is over, with or
// without a complement.
func (x *Reader) complementAt(s *search, j int) (c Complement, done bool) {
	p := &x.Page
	w := &p.Words[j]
	v := s.v
	past := s.relEnd > 0 && j >= s.relEnd && !s.relCue && !x.thatSoon(j, s.limit) // وأشار الوزير الذي يزور باريس إلى
	switch {
	case p.IsComma(j):
		s.rel, s.relCue, s.relEnd = false, false, 0
	case w.Punct == ':':
		if j+1 < s.limit && p.QuoteAt(j+1) == 0 && (v.Flags&lexicon.FlagQuote == 0 || v.Flags&lexicon.FlagChain != 0) && v.Frames&lexicon.FrameClause != 0 && (!s.rel || !s.relCue && v.Flags&(lexicon.FlagWeak|lexicon.FlagAmb|lexicon.FlagNamed) == 0) {
			return Complement{Kind: ByClause, Intro: j, Start: j + 1, From: p.Words[j+1].Start, Via: s.via, Colon: true}, true
		}
	case v.Flags&lexicon.FlagAdopt != 0 && strings.HasPrefix(w.Base, "ب") && ways.Has(strings.TrimPrefix(strings.TrimPrefix(w.Base, "ب"), "ال")): // أقر البرلمان بالإجماع
	case w.Form == "الا" && j+1 < s.limit && p.Words[j+1].Is(lexicon.ClassThat):
		return noneFound, true // رغم أن الفريق حسم اللقب إلا أن
	case v.Frames&lexicon.FrameQuestion != 0 && interrogatives.Has(w.Form) && !s.rel:
		return Complement{Kind: ByClause, Intro: j, Start: j, From: w.Start, Via: s.via}, true // تساءل أين
	case w.Is(lexicon.ClassThat) && (w.Conj || w.Mention != 0 && p.Mentions[w.Mention-1].First < j): // وأن goes on with an older clause, سي إن إن
		return noneFound, w.Conj && p.IsComma(j-1) && v.Flags&lexicon.FlagWeak != 0 // أن سمير يكتب مقالات، وأن
	case w.Is(lexicon.ClassThat):
		return x.thatAt(s, j)
	case w.Is(lexicon.ClassBithat) && j > s.from && reputed.Has(p.Words[j-1].Base):
		s.rel, s.relCue = true, true // المعروف بأنه
	case w.Is(lexicon.ClassBithat):
		if !s.relCue && v.Frames&(lexicon.FrameBi|lexicon.FrameClause|lexicon.FrameLi) != 0 {
			return x.clauseAt(j, j, s.via), true
		}
	case x.relativeMa(s, j):
		return Complement{Kind: ByPreposition, Intro: j, Start: j, From: w.Start + len("ب"), Via: -1}, true // ندد بما اعتبره, اعتذر عما حدث
	case w.Form == "ما" && j+1 < s.limit && p.Words[j+1].Form == "اذا":
		s.rel = true // حول ما إذا كان يعتقد أن
	case w.Is(lexicon.ClassRelative), x.opensRelative(j), x.StaysUnnamed(j):
		s.rel = true
		if w.Is(lexicon.ClassRelative) && (j == s.from || v.Target&lexicon.FrameObject != 0 && j <= s.from+3 && !p.IsComma(j-1)) && v.Flags&lexicon.FlagWeak == 0 {
			if end := x.relativeEnd(j, s.limit); end > j && end < s.limit {
				s.relEnd = end
			}
		}
	case whoIs.Has(w.Form) && x.speechPast(s, j) > 0:
		k := x.speechPast(s, j)
		return Complement{Kind: ByQuote, Intro: k, Start: k + 1, Quote: p.QuoteAt(k), From: p.Words[k+1].Start, Via: -1}, true
	case whoIs.Has(w.Form) && !Describes[v.Lemma] && p.IsComma(j-1) && j+1 < s.limit && p.Words[j+1].Pos == document.NOUN && p.Words[j+1].Is(lexicon.ClassHuman) && !p.Words[j+1].Definite():
		s.rel = true // قال فلان، وهو طالب يبلغ من العمر
	case w.Is(lexicon.ClassSelf | lexicon.ClassMasdarPrep):
		if s.via >= 0 {
			return noneFound, true
		}
		s.via, s.v = j, x.Lex.Say
		s.rel, s.relCue = false, false
	case w.FormOf(lexicon.Participle) != nil && !w.Is(lexicon.ClassHuman) && !s.rel && x.IsParticipleCue(j):
		if k := x.speechPast(s, j); k > 0 {
			return Complement{Kind: ByQuote, Intro: k, Start: k + 1, Quote: p.QuoteAt(k), From: p.Words[k+1].Start, Via: -1}, true
		}
		if f := w.FormOf(lexicon.Participle).Verb; s.via >= 0 || f.Act != "comment" || f.Frames&lexicon.FrameClause == 0 || w.Conj || p.IsComma(j-1) {
			return noneFound, true
		}
		s.via = j // وقال مصرحا: "…"
	case w.Finite() != nil && x.isVerb(j) && !s.rel && x.describesSession(j):
		s.rel, s.relCue = true, true
	case w.Finite() != nil && x.isVerb(j):
		if !s.rel && (w.Conj || !p.IsComma(j-1)) && s.via < 0 && w.Pronoun == "" {
			return noneFound, true
		}
		s.relCue = !x.StaysUnnamed(j) && !(j+2 < s.limit && p.Words[j+2].Base == "العمر") && w.Finite().Verb.Flags&(lexicon.FlagSpeech|lexicon.FlagAmb|lexicon.FlagNamed) == 0
	case v.Flags&lexicon.FlagWeak != 0 && w.Pos == document.VERB && !s.rel && w.Mention == 0 && w.Read.Source == document.Lexicon && !w.Is(lexicon.ClassAux):
		return noneFound, true // ضمن الفريق مكانه عندما رفع رصيده إلى …: another verb's clause
	case w.Form == "فيما" && j+1 < s.limit && p.Words[j+1].Form == "بعد": // later
	case w.Form == "في" && j+1 < s.limit && p.Words[j+1].Form == "حين":
		return noneFound, true
	case w.Base == "غير" && j+1 < s.limit && p.Words[j+1].Pos == document.ADJ && (p.Words[j-1].Pos == document.NOUN || p.Words[j-1].Pos == document.ADJ): // غير الحكومية
	case j > s.i+1 && circumstances.Has(w.Form) && v.Act == "comment" && x.quotePastColon(j, s.limit) > 0:
		k := x.quotePastColon(j, s.limit)
		return Complement{Kind: ByQuote, Intro: k, Start: k + 1, Quote: p.QuoteAt(k), From: p.Words[k+1].Start, Via: s.via}, true
	case w.Is(lexicon.ClassStop) && !s.rel && w.Form != "كما" && !(j <= s.i+2 && remarks.Has(w.Form)):
		return noneFound, true
	case !s.rel || past || Describes[v.Lemma] && w.Form == "ب" && p.IsMark(j+1): // وصف التقارير التي تفيد بكذا ب"الخاطئة"
		return x.openComplement(s, j)
	}
	return noneFound, false
}

// openComplement is complementAt for a word outside relative clauses: a preposition of the verb's.
func (x *Reader) openComplement(s *search, j int) (c Complement, done bool) {
	p := &x.Page
	w, v := &p.Words[j], s.v
	if Describes[v.Lemma] && s.via < 0 && !p.IsMark(j+1) && x.bithatSoon(j, s.limit) {
		return noneFound, false // وصف الخطط بعقود ضخمة بأنها
	}
	if s.bound && v.Frames&lexicon.FrameBi != 0 && v.Flags&lexicon.FlagWeak == 0 && boundNouns.Has(w.Form) && j+1 < s.limit && p.Words[j+1].Form != "من" && p.Words[j+1].Punct == 0 {
		return Complement{Kind: ByPreposition, Intro: j, Start: j, From: w.Start + x.PrefixLength(w), Via: s.via}, true
	}
	if c := x.prepositionAt(s.i, j, s.limit, v); c.Kind != NoComplement {
		c.Via = s.via
		return c, true
	}
	return noneFound, false
}

// whoIs begin what the speaker is, behind a comma.
var whoIs = lexicon.Set("وهو وهي وهما وهم وهن")

// boundNouns are nouns with ب that are mostly prepositions (بحضور نظيره).
var boundNouns = lexicon.Set("بدعوة بحضور بفضل")

// interrogatives open an indirect question.
var interrogatives = lexicon.Set("كيف متى هل لماذا ماذا كم اين اي")

// thatAt is complementAt for أن at word j.
func (x *Reader) thatAt(s *search, j int) (c Complement, done bool) {
	p := &x.Page
	switch v := s.v; {
	case j > 1 && (p.Words[j-1].Base == "سبق" || p.Words[j-2].Base == "سبق"): // التي سبق لها أن
	case Adjunct[p.Words[j-1].Base] && !x.prepositionBefore(j, v):
	case (v.Lemma == "علق" || v.Lemma == "عقب") && j-2 > s.i && possible.Has(p.Words[j-1].Base) && p.Words[j-2].Pos == document.ADP: // علق على احتمال أن
	case p.Words[j-1].Definite() && j-2 > s.i && p.Words[j-2].Base == "من" && p.IsComma(j-3):
		return noneFound, true // وتنفي …، ومن المتوقع أن
	case s.rel && j > s.i+2 && PrepositionFrame(p.Words[j-1].Form)&^v.Frames != 0 && p.Words[j-2].Punct == 0: // الذي قدم نفسه على أنه
	case !s.relCue && (v.Frames&lexicon.FrameClause != 0 || x.prepositionBefore(j, v)):
		return x.clauseAt(j, j, s.via), true
	}
	return noneFound, false
}

// possible are the nouns behind which أن tells what may be.
var possible = lexicon.Set("امكانية احتمال احتمالية فكرة فرضية ضرورة مسالة خطر مخاوف")

// opensRelative reports whether the verb at word j begins a relative clause without pronoun
// behind an indefinite noun: في بيان نقلته الوكالة, في مقال نشر على موقعه, تحقيق أجراه فريق.
func (x *Reader) opensRelative(j int) bool {
	p := &x.Page
	w, b := &p.Words[j], &p.Words[j-1]
	if w.Pos != document.VERB || w.Read == nil || w.Conj || b.Pos == document.VERB {
		return false
	}
	for k := j - 1; k > 0 && b.Pos == document.ADJ && k > j-3; k-- { // في مقابلة مطولة نشرتها
		b = &p.Words[k-1]
	}
	if j > 1 && b.Pos == document.NOUN && b.HasBefore("ل") {
		b = &p.Words[j-2] // استطلاع للرأي أجراه معهد
	}
	if b.Pos != document.NOUN || b.Definite() || b.HasPronoun() {
		return false
	}
	if w.Read.Lemma == "تحدث" && b.Is(lexicon.ClassHuman) {
		return x.mediumBehind(j + 1) // أفادت مصادر تحدثت لرويترز بأن
	}
	if b.Is(lexicon.ClassTalk|lexicon.ClassReport) && j+1 < len(p.Words) && (p.Words[j+1].Form == "به" || p.Words[j+1].Form == "بها") {
		return true // في تصريح أدلت به
	}
	return w.HasPronoun() || w.Pronoun != "" || Spreads(w) && b.Is(lexicon.ClassTalk|lexicon.ClassReport)
}

// describesSession reports whether the imperfect at word j tells of the indefinite noun of talk before
// it, which has whose it is between (خلال جلسة للمجلس تبحث).
func (x *Reader) describesSession(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if j < 2 || w.Conj || w.Feats.Aspect != document.Imp || w.Feats.Person != document.Third || p.Words[j-1].Prefix != "ل" {
		return false
	}
	b := &p.Words[j-2]
	return b.Pos == document.NOUN && !b.Definite() && (b.Is(lexicon.ClassTalk) || sessions.Has(b.Base)) && b.Feats.Gender == w.Feats.Gender
}

// bithatSoon reports whether بأن stands behind word j in its clause.
func (x *Reader) bithatSoon(j, limit int) bool {
	p := &x.Page
	for k := j + 1; k < min(limit, j+maxBehindName); k++ {
		w := &p.Words[k]
		if w.Is(lexicon.ClassBithat) {
			return !w.Conj
		}
		if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassSelf) {
			return false
		}
	}
	return false
}

// sessions are the nouns of meetings that bodies hold.
var sessions = lexicon.Set("جلسة اجتماع قمة ندوة دورة لقاء ورشة لجنة")

// unnamed are the participles of those who will not be named.
var unnamed = lexicon.Set("طالبا طالبة طالبين مشترطا مشترطة مشترطين مفضلا مفضلة مفضلين رافضا رافضة رافضين شريطة")

// StaysUnnamed reports whether the verb or participle at word j tells that a source will not be named
// (مسؤول طلب عدم نشر اسمه) or has not been (لم تفصح عن هويته), which is no statement.
func (x *Reader) StaysUnnamed(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if w.Read == nil || j+2 >= len(p.Words) {
		return false
	}
	switch {
	case unnamed.Has(w.Base):
	case w.Pos == document.VERB && (w.Lemma() == "طلب" || w.Lemma() == "رفض" || w.Lemma() == "فضل" || w.Lemma() == "اشترط" || w.Lemma() == "افصح" || w.Lemma() == "كشف" || w.Read.Lemma == "آثر" || w.Lemma() == "تحفظ"):
	default:
		return false
	}
	for k := j + 1; k < min(j+6, len(p.Words)); k++ {
		switch n := &p.Words[k]; {
		case strings.HasPrefix(n.Base, "اسم"), strings.HasPrefix(n.Base, "هويت"), strings.HasPrefix(n.Base, "اسماء"), strings.HasPrefix(n.Base, "باسم"):
			return n.HasPronoun() || n.Pronoun != ""
		case n.Punct != 0 || n.Is(lexicon.ClassThat):
			return false
		}
	}
	return false
}

// Adjunct are the words whose أن is no complement (قبل أن, دون أن, إلا أن).
var Adjunct = map[string]bool{
	"قبل": true, "بعد": true, "دون": true, "منذ": true, "غير": true, "بيد": true, "الا": true, "اجل": true, "مجرد": true, "رغم": true,
	"حتى": true, "عدا": true, "او": true, "كما": true, "حيث": true, "شرط": true, "بشرط": true,
}

// QuoteEnd returns the index of the word that closes quotation q, whose opening mark is
// at word j; len(words) at most.
func (p *Page) QuoteEnd(q, j int) int {
	end := p.Quotes[q-1].Content.End
	lo, hi := j+1, len(p.Words)
	for lo < hi {
		if mid := (lo + hi) / 2; p.Words[mid].Start < end {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// prepositionBefore reports whether the word before أن at j is one that v takes (على أن).
func (x *Reader) prepositionBefore(j int, v *lexicon.Verb) bool {
	return j > 0 && v.Frames&PrepositionFrame(x.Page.Words[j-1].Form) != 0
}

// PrepositionFrame returns the complement that a free preposition introduces.
func PrepositionFrame(form string) lexicon.Frame {
	switch form {
	case "الى", "الي":
		return lexicon.FrameIla
	case "على":
		return lexicon.FrameAla
	case "عن":
		return lexicon.FrameAn
	case "من":
		return lexicon.FrameMin
	case "مع":
		return lexicon.FrameMaa
	case "في":
		return lexicon.FrameFi
	case "حول", "بشان":
		return lexicon.FrameHawl
	case "ب":
		return lexicon.FrameBi
	case "ل":
		return lexicon.FrameLi
	}
	return 0
}

// clauseAt returns the clause that the complementiser at word j opens.
func (x *Reader) clauseAt(intro, j, via int) Complement {
	p := &x.Page
	c := Complement{Kind: ByClause, Intro: intro, Start: j + 1, Via: via, Pron: PronounOf(p.Words[j].Form)}
	if c.Start >= len(p.Words) {
		return Complement{Via: -1}
	}
	c.From = p.Words[c.Start].Start
	return c
}

// PronounOf returns the pronoun on a complementiser: أنه → ه.
func PronounOf(that string) string {
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
func (x *Reader) prepositionAt(i, j, limit int, v *lexicon.Verb) Complement {
	p := &x.Page
	w := &p.Words[j]
	none := Complement{Via: -1}
	if j+1 > limit {
		return none
	}
	f := PrepositionFrame(w.Form)
	free := f != 0
	from, start := 0, j+1
	if !free && !(w.Mention != 0 && p.Mentions[w.Mention-1].First < j) { // بوتن
		switch {
		case w.Mention != 0 && p.Mentions[w.Mention-1].First < j && x.IsPerson(w.Mention): // فلاديمير بوتن
		case v.Frames&lexicon.FrameBi != 0 && Proclisis(w, "ب") && !(v.Frames&lexicon.FrameClause != 0 && x.Lex.Classes[strings.TrimPrefix(w.Base, "ب")]&lexicon.ClassMediaHead != 0 && x.thatSoon(j, limit)):
			f = lexicon.FrameBi
		case v.Frames&lexicon.FrameLi != 0 && (j <= i+maxReason || v.Act == "condemn" && j <= i+2*maxReason && p.IsComma(j-1)) && Proclisis(w, "ل") && (v.Frames&lexicon.FrameObject == 0 || isReason(w) || v.Act == "condemn" && blames(w)) && !x.fieldOfOffice(j, limit, v):
			f = lexicon.FrameLi
		}
		start = j
	}
	if v.Frames&f == 0 || j > i+1 && i+1 < len(p.Words) && Bound[p.Words[i+1].Form].Frame&f != 0 {
		return none // لم يعترف بها
	}
	if free {
		if start >= limit || p.Words[start].Is(lexicon.ClassRelative|lexicon.ClassDemonstrative) && v.Flags&lexicon.FlagWeak != 0 {
			return none
		}
		if p.Words[start].Is(lexicon.ClassThat) {
			return x.clauseAt(j, start, -1)
		}
		if n := p.MediaQuote(start, limit); n > 2 && v.Frames&lexicon.FrameClause != 0 && start+n < limit && p.Words[start+n].Is(lexicon.ClassThat) && x.namesMedium(start, n) {
			return none // أكدت على "تويتر" أن
		}
		if w.Is(lexicon.ClassTurn) || p.Words[start].Is(lexicon.ClassTurn) || p.Words[start].Base == "الرغم" {
			return none
		}
		from = p.Words[start].Start
	} else {
		from = w.Start
		if !strings.HasPrefix(w.Form, "لل") { // للحظر has lost its article
			from += x.PrefixLength(w)
		}
	}
	if v.Flags&lexicon.FlagWeak != 0 && !x.binds(i, j, v) {
		return none
	}
	return Complement{Kind: ByPreposition, Intro: j, Start: start, From: from, Via: -1}
}
