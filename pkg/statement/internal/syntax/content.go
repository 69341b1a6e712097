package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Content is the extent of what was said: text [from, to), words [first, last).
type Content struct {
	From, To    int
	First, Last int
	Kind        document.StatementKind
	Unbalanced  bool
	// Tail is the word to go on from.
	Tail int
}

// QuotedSubject reports whether the quotation at word j, behind أن, is a name whose verb follows it
// (أن "الشركة العربية" تعد).
func (x *Reader) QuotedSubject(j, limit int) bool {
	p := &x.Page
	q := p.QuoteAt(j)
	end := p.QuoteEnd(q, j)
	if p.Quotes[q-1].Unbalanced || end-j-1 > MaxName+1 || end+1 >= min(limit, len(p.Words)) {
		return false
	}
	for k := j + 1; k < end; k++ {
		if w := &p.Words[k]; x.isVerb(k) && w.Feats.Aspect != 0 || w.Is(lexicon.ClassThat|lexicon.ClassNegative) {
			return false
		}
	}
	w := &p.Words[end+1]
	if p.IsComma(end+1) && end+2 < min(limit, len(p.Words)) && p.Words[end+2].Is(lexicon.ClassRelative) && !p.Words[end+2].Conj {
		return true // أن "اللجنة الدولية"، التي تعمل هناك، تقدر
	}
	return w.Pos == document.VERB && !w.Conj && w.Feats.Aspect != 0 && (w.Finite() == nil || w.Finite().Verb.Act != "comment" || w.Finite().Verb.Flags&lexicon.FlagSpeech != 0)
}

// CutUnclosed ends a quotation without closing mark at the end of its sentence.
func (x *Reader) CutUnclosed(c Content, limit int) Content {
	p := &x.Page
	last := min(c.Last, max(limit, c.First+1))
	for last > c.First+1 && p.Words[last-1].Punct != 0 {
		last--
	}
	c.Last, c.To, c.Tail = last, p.Words[last-1].End, last
	c.Unbalanced = true
	return c
}

// Continues reports whether the clause goes on behind a quotation at word k
// ("…صراع" بين البلدين) rather than giving way to something new. Behind a long
// quotation a conjunction begins something new.
func (x *Reader) Continues(k int, long bool) bool {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case w.Punct != 0 && w.Punct != '(':
		return false
	case w.Form == "وهو" || w.Form == "وهي" || w.Conj && long && p.QuoteAt(k) == 0:
		return false
	case x.EndsClause(k, k):
		return false
	case w.Conj && w.Is(lexicon.ClassRelative), w.Conj && w.Finite() != nil, w.FormOf(lexicon.Participle) != nil:
		return false
	case w.Finite() != nil && x.isVerb(k) && w.Pos != document.NOUN:
		return false // "…"، يقول الوزير
	case w.Is(lexicon.ClassTurn | lexicon.ClassSelf):
		return false
	case x.isPostposed(k):
		return false
	}
	return true
}

// isPostposed reports whether what follows a quotation at word k tells the place or time
// of speaking (خلال مؤتمر صحفي, في تصريح, بعد لقائه) rather than more of the clause.
func (x *Reader) isPostposed(k int) bool {
	p := &x.Page
	switch p.Words[k].Form {
	case "خلال", "عقب", "لدى", "اثناء", "قبيل", "غداة", "ردا", "تعليقا", "مع", "بعد":
		return true
	case "في":
		return k+1 < len(p.Words) && p.Words[k+1].Is(lexicon.ClassTalk)
	}
	return false
}

// Trailing reports whether word k is a mark that no content ends with.
func (x *Reader) Trailing(k int) bool {
	p := &x.Page
	switch p.Words[k].Punct {
	case 0:
		return p.Words[k].Form == "و" || p.Words[k].Is(lexicon.ClassConnective) && k > 0 && p.IsComma(k-1)
	case ')', ']', '%', '٪':
		return false
	}
	if p.IsMark(k) {
		for n := k - 1; n >= 0 && n > k-400; n-- { // a closing mark stays
			if q := p.Words[n].Quote; q != 0 {
				return p.Quotes[q-1].Close.Start != p.Words[k].Start || p.Quotes[q-1].Open.Len() == 0
			}
			if p.Words[n].Punct == 0 {
				break
			}
		}
	}
	return true
}

// EndsClause reports whether something new begins at word k: a cue of its own, a source
// (وفقا ل), a turn, a connective that contrasts, the dateline of another text.
func (x *Reader) EndsClause(k, j int) bool {
	p := &x.Page
	w := &p.Words[k]
	comma := k > j && p.IsComma(k-1) || k > 0 && p.IsMark(k-1)
	switch {
	case w.Finite() != nil && (w.Conj && !x.isOwnWaw(k) || k > 0 && x.opensClause(k-1)) && x.isCue(k):
		return true
	case comma && w.Finite() != nil && w.Finite().Kind == lexicon.Perfect && w.Finite().Verb.Flags&(lexicon.FlagWeak|lexicon.FlagAmb|lexicon.FlagNamed|lexicon.FlagQuote) == 0 && w.Pronoun == "" && x.isCue(k) && x.clauseFollows(k) && !x.predicates(k, j):
		return true // بينما …، قال الوزير إن
	case w.Conj && w.Pos == document.VERB && w.Feats.Aspect == document.Perf && k >= 2 && (p.IsMark(k-1) || p.IsComma(k-1) && p.IsMark(k-2)) && x.closesQuote(k-1):
		return true // "…"، ورفع صورا
	case x.SourceAt(k) != nil && (comma && !x.OwnSource(k) && !x.goesOnBehind(k) && !x.awaitsVerb(j, k) || x.OwnSource(k) && x.closesClause(k)):
		return true
	case w.Conj && w.Is(lexicon.ClassNegative) && k+1 < len(p.Words) && p.Words[k+1].Finite() != nil && p.Words[k+1].Finite().Verb.Flags&(lexicon.FlagWeak|lexicon.FlagAmb|lexicon.FlagNamed|lexicon.FlagQuote) == 0 && x.isCue(k+1):
		return true // ولم تنف
	case w.Conj && w.Base == "لم" && x.withholdsAt(k+1), ButHe.Has(w.Form) && x.withholdsAt(k+2):
		return true // ولم يحدد موعدا
	case w.Form == "بعد" && k+2 < len(p.Words) && p.Words[k+1].Is(lexicon.ClassThat) && p.Words[k+2].Finite() != nil && !x.isThatClause(j) && p.Words[k+2].Finite().Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && x.isCue(k+2):
		return true // رحب بالقرار بعد أن أعلنت موسكو
	case w.Conj && w.Mention != 0 && x.otherRelative(k, j):
		return true // القاهرة التي تطالب بتسليمه والخرطوم التي
	case w.Form == "قبل" && k+2 < len(p.Words) && x.addsBefore(k+2):
		return true // قال …، قبل أن يضيف أن
	case w.Conj && w.Pos == document.VERB && charges.Has(w.Lemma()) && x.GuiltBehind(k, min(len(p.Words), k+maxGuilt)) > k+1:
		return true // …، وحمّل المحققون الشركة المسؤولية
	case w.Conj && w.Is(lexicon.ClassThat) && strings.HasPrefix(w.Form, "ف"):
		return !x.fronts(j) && !x.frontsWithin(j, k) // رغم أن قال إن …، فإن
	case comma && w.Form == "كما" && k+2 < len(p.Words) && Spreads(&p.Words[k+1]) && x.IsMedium(k+2, k+3):
		return true // ، كما أوردت صحيفة
	case w.Form == "كما" && k+1 < len(p.Words) && p.Words[k+1].Finite() != nil && x.Plausible(k+1, 0) && p.Words[k+1].Finite().Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0:
		return true // رفض التهم كما رفض تسليم المتهمين
	case x.concedes(k, j, comma):
		return true
	case comma && x.resumedAt(k) > 0:
		return true // وهو ما ينفيه
	case w.Form == "وذلك" && !comma && k+1 < len(p.Words) && p.Words[k+1].Is(lexicon.ClassPreposition|lexicon.ClassStop):
		return x.partsHere(k, j) || x.tellsOfSaying(k)
	case comma && w.Form == "وسط" && k+1 < len(p.Words) && p.Words[k+1].Pos == document.NOUN && p.Words[k+1].Mention == 0:
		return true // ، وسط مخاوف من
	case x.withholds(k):
		return true // من دون تقديم تفاصيل
	case w.Conj && w.Is(lexicon.ClassRelative) && !x.isThatClause(j) && !x.relativeIn(j, k):
		return true // ندد بالعملية، والتي أثارت جدلا
	case k > j && x.leavesNominal(k, j, comma):
		return true // رفض الاتفاق، وغادر
	case !comma && w.Form == "الا" && k+1 < len(p.Words) && p.Words[k+1].Is(lexicon.ClassThat) && PronounOf(p.Words[k+1].Form) != "":
		return !x.isThatClause(j) && x.partsHere(k+1, j) || k+2 < len(p.Words) && x.cuesContrast(k+2, true) // كشف عن رغبته في الانسحاب إلا أنه تراجع
	case !comma:
		return w.Is(lexicon.ClassConnective) && k+1 < len(p.Words) && p.Words[k+1].Finite() != nil && x.isCue(k+1) && !w.Is(lexicon.ClassRelative)
	}
	return x.endsAtComma(k, j)
}

// endsAtComma is EndsClause for what only a comma or a mark before word k lets begin: a contrast, an aside, what
// comes of it (، إلا أن الشرطة نفت).
func (x *Reader) endsAtComma(k, j int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Form == "الا" && k+1 < len(p.Words) && p.Words[k+1].Is(lexicon.ClassThat) {
		return x.partsHere(k+1, j)
	}
	if w.Is(lexicon.ClassThat) && !w.Conj && (p.IsComma(k-1) || x.closesQuote(k-1)) {
		return true // قال النائب، الذي هدد بالاستقالة، إنه; but من "المهم جدا" أن
	}
	if w.Form == "ومن" && k+2 < len(p.Words) && expected.Has(p.Words[k+1].Base) && p.Words[k+2].Is(lexicon.ClassThat) {
		return true // ، ومن المتوقع أن
	}
	if w.Form == "ما" && k+1 < len(p.Words) && p.Words[k+1].Pos == document.VERB && consequences.Has(p.Words[k+1].Lemma()) {
		return true // ، ما يزيد من التوتر
	}
	switch w.Form {
	case "ولكن", "لكن", "لكنه", "لكنها", "ولكنه", "ولكنها", "بينما", "رغم", "بالرغم":
		return x.partsHere(k, j)
	case "فيما":
		return !(k+1 < len(p.Words) && (p.Words[k+1].Is(lexicon.ClassRelative) || strings.HasPrefix(p.Words[k+1].Form, "يتعلق") || strings.HasPrefix(p.Words[k+1].Form, "يخص"))) && x.partsHere(k, j)
	case "وذلك":
		if k+1 < len(p.Words) && p.Words[k+1].Form == "وسط" {
			return true // ، وذلك وسط مخاوف من
		}
		return x.partsHere(k, j) || x.tellsOfSaying(k)
	case "غير", "بيد", "علما", "ردا", "تعليقا":
		return true
	case "في", "وفي":
		return k+1 < len(p.Words) && (p.Words[k+1].Form == "حين" || p.Words[k+1].Form == "تصريح" || p.Words[k+1].Form == "اشارة" && !x.isAside(k) || p.Words[k+1].Form == "تصريحات" || remarked.Has(p.Words[k+1].Form) && k+2 < len(p.Words) && p.Words[k+2].Pos == document.VERB || addresses.Has(p.Words[k+1].Form) && k+2 < len(p.Words) && (Spreads(&p.Words[k+2]) || Published.Has(p.Words[k+2].Base)))
	case "كما":
		return k+1 < len(p.Words) && p.Words[k+1].Finite() != nil && x.isCue(k+1)
	case "بحسبما", "حسبما":
		return true
	}
	return false
}

// predicates reports whether the verb at word k is the first of the clause behind أن that begins at word j with its
// subject (أن الرئيسين فلانا وفلانا، تعهدا بأنهما).
func (x *Reader) predicates(k, j int) bool {
	if !x.isThatClause(j) || k-j > MaxSupport {
		return false
	}
	p := &x.Page
	if w := &p.Words[j]; w.Pos == document.ADP || w.HasProclitic() || w.Pos == document.VERB || !w.Definite() && w.Mention == 0 {
		return false
	}
	for n := j; n < k; n++ {
		if w := &p.Words[n]; x.isVerb(n) || w.Is(lexicon.ClassRelative|lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassNegative|lexicon.ClassConnective) {
			return false
		}
	}
	return true
}

// leavesNominal reports whether the sentence goes on at word k behind a content that begins with a noun at word j
// and has no clause in it: with another verb of the speaker (رفض الاتفاق، وغادر القاعة), or, behind a comma, with a
// remark on it (، في مسعى ل، وهو اسم، ما يرجح).
func (x *Reader) leavesNominal(k, j int, comma bool) bool {
	p := &x.Page
	if j == 0 || p.Words[j-1].Punct != 0 && (!p.IsComma(j-1) || x.behindSource(j-1)) || x.isThatClause(j) || p.Words[j].Pos != document.NOUN || p.Words[j].Is(lexicon.ClassRelative|lexicon.ClassThat) {
		return false
	}
	w := &p.Words[k]
	verb := w.Conj && w.Pos == document.VERB && w.Feats.Aspect != 0 && w.Read.Source == document.Lexicon && k+1 < len(p.Words) && p.Words[k+1].Punct == 0
	remark := comma && (w.Form == "وهو" || w.Form == "وهي" || w.Form == "في" && k+2 < len(p.Words) && efforts.Has(p.Words[k+1].Base) || w.Form == "ما" && p.Words[min(k+1, len(p.Words)-1)].Pos == document.VERB)
	if w.Lemma() == "ليس" || w.Lemma() == "عدم" || x.shortDeed(w) && w.Feats.Aspect == document.Perf && (!comma || x.LikeMasdar(k) || w.Feats.Gender == document.Masc) {
		verb = false // وليس فقط، وضبط النفس
	}
	if !comma && isReflexive(w) && w.Feats.Aspect == document.Perf && w.Feats.Gender == document.Masc {
		verb = false // الانهيار وتدهور الاقتصاد
	}
	if !verb && !remark || verb && !comma && w.Feats.Aspect != document.Perf {
		return false
	}
	for n := j; n < k; n++ {
		if v := &p.Words[n]; v.Is(lexicon.ClassThat|lexicon.ClassBithat) || verb && (v.Is(lexicon.ClassRelative) || v.Quote != 0 || v.Pos == document.VERB && v.Read.Source == document.Lexicon) {
			return false
		}
	}
	return true
}

// otherRelative reports whether the name with و at word k has a relative clause of its own, and the content that
// begins at word j stands in that of another.
func (x *Reader) otherRelative(k, j int) bool {
	p := &x.Page
	last := p.Mentions[p.Words[k].Mention-1].Last
	if last >= len(p.Words) || !p.Words[last].Is(lexicon.ClassRelative) {
		return false
	}
	for n := j - 1; n >= 0 && n >= j-4; n-- {
		if p.Words[n].Is(lexicon.ClassRelative) && p.Words[n].Base == p.Words[last].Base {
			return true
		}
	}
	return false
}

// behindSource reports whether the comma at word k ends an aside that names a source (، بحسب الشرطة،).
func (x *Reader) behindSource(k int) bool {
	p := &x.Page
	for n := k - 1; n >= 0 && n > k-maxAsideSource && !p.IsComma(n); n-- {
		if x.SourceAt(n) != nil {
			return true
		}
	}
	return false
}

// shortDeed reports whether the word, read as a verb, is spelt like a masdar of three letters or fewer, with or without
// a pronoun (وضبط النفس، وحل الأزمة، ودعمها للحكومة).
func (x *Reader) shortDeed(w *Word) bool {
	if stem := strings.TrimSuffix(w.Base, w.Pronoun); w.Pronoun != "" && stem != w.Base {
		return masdars.Has(stem)
	}
	return utf8.RuneCountInString(w.Base) <= 3 && w.Base != "تم"
}

// efforts are the nouns of what the writer takes something for.
var efforts = lexicon.Set("مسعى محاولة خطوة بادرة")

// reachCue bounds the words of a clause that contrasts in which its cue is looked for.
const reachCue = 12

// partsHere reports whether the clause behind word k, which contrasts with the one that begins at word j, is
// no part of what is said: it has a cue of its own (لكنه رفض), tells how things look to the writer (لكن يبدو),
// or follows no clause behind أن. Else what is said goes on (قال إن العدد صحيح، لكن الرقم قد يرتفع).
func (x *Reader) partsHere(k, j int) bool {
	p := &x.Page
	if !x.isThatClause(j) {
		return true
	}
	for n := k + 1; n < min(len(p.Words), k+reachCue); n++ {
		w := &p.Words[n]
		if w.Punct == '.' || w.Punct == '؟' {
			break
		}
		if x.cuesContrast(n, n == k+1 || n == k+2 && p.Words[k+1].Is(lexicon.ClassNegative)) {
			return true
		}
	}
	return x.sourced(k)
}

// sourced reports whether somebody, no medium, is named behind a comma as the source of the clause of word k
// (فيما لا يزال اثنان مفقودين، بحسب وزير الصحة), or of the one behind it (، وبحسب المدير، فإن).
func (x *Reader) sourced(k int) bool {
	p := &x.Page
	for n := k + 1; n < len(p.Words) && p.Sentence[n] == p.Sentence[k]; n++ {
		if !p.IsComma(n-1) || p.Words[n].Sources == nil {
			continue
		}
		s := x.SourceAt(n)
		if s == nil || s.Kind == "clause" || p.Words[n+len(s.Words)-1].HasPronoun() {
			continue // على حد قوله
		}
		if j := n + len(s.Words); j < len(p.Words) && !x.IsMedium(j, j+1) {
			return true
		}
	}
	return false
}

// isThatClause reports whether the content that begins at word j is a clause behind أن.
func (x *Reader) isThatClause(j int) bool {
	return j > 0 && x.Page.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat)
}

// tellsOfSaying reports whether the words behind وذلك at word k tell when or on what occasion something was
// said (وذلك خلال مؤتمر صحفي، وذلك تعليقا على), rather than more of it.
func (x *Reader) tellsOfSaying(k int) bool {
	p := &x.Page
	for n := k + 1; n < min(len(p.Words), k+7) && p.Words[n].Punct == 0; n++ {
		if w := &p.Words[n]; w.Is(lexicon.ClassTalk|lexicon.ClassReport|lexicon.ClassMedia|lexicon.ClassMediaHead) || occasions.Has(strings.TrimPrefix(w.Base, "ال")) {
			return true
		}
	}
	return false
}

// occasions are the words for what a saying answers or accompanies.
var occasions = lexicon.Set("تعليقا ردا جوابا سؤال اشارة تزامن يوم لقاء استقبال استقباله استقبالها زيارة زيارته مشاركته مشاركتها افتتاح قبيل عشية غداة اعقاب رغم")

// withholds reports whether the words at word k tell what somebody has not said (دون ذكر الأسباب، من دون أن
// تعطي تفاصيل): a remark of the writer.
func (x *Reader) withholds(k int) bool {
	p := &x.Page
	if p.Words[k].Form == "من" {
		k++
	}
	if k+2 >= len(p.Words) || p.Words[k].Base != "دون" && p.Words[k].Base != "بدون" {
		return false
	}
	for n := k + 1; n < min(len(p.Words), k+3); n++ {
		if w := &p.Words[n]; tellings.Has(strings.TrimPrefix(w.Lemma(), "ال")) || tellings.Has(w.Base) {
			return true
		}
	}
	return false
}

// tellings are verbs and masdars of giving details.
var tellings = lexicon.Set("ذكر تحديد تقديم كشف اعطاء ادلاء اشارة توضيح ايضاح تفصيل افصاح قدم حدد اعطى ادلى اشار اوضح افصح نفى اكد تاكيد تسمية سمى الاشارة الكشف الادلاء الافصاح")

// cuesContrast reports whether a cue stands at word k, near the word that contrasts or further on.
func (x *Reader) cuesContrast(k int, near bool) bool {
	w := &x.Page.Words[k]
	switch f := w.Finite(); {
	case w.Lemma() == "بدا" && near, near && k+1 < len(x.Page.Words) && x.Page.Words[k+1].Is(lexicon.ClassThat) && !w.Is(lexicon.ClassThat|lexicon.ClassNegative), near && w.Pos == document.VERB && charges.Has(w.Lemma()), x.IsParticipleCue(k), w.Noun != nil && w.HasPronoun():
		return true
	case f == nil:
		return false
	default:
		return near && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 || x.isCue(k)
	}
}

// consequences are the verbs by which the writer tells what follows from something.
var consequences = lexicon.Set("زاد عنى اثار")

// remarked are what the writer calls what has been said, in a remark behind a comma (، في خطوة اعتبرتها،
// في وقت تسارع فيه).
var remarked = lexicon.Set("خطوة قضية تطور وقت")

// fronts reports whether the clause that begins at word j begins with what stands before its
// subject, which فإن takes up (إنه بالنسبة للقطاع فإن الاتفاق، إنه رغم الحرب فإن).
func (x *Reader) fronts(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if j > 0 && p.Words[j-1].Punct == 0 && !p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat) {
		return false // the complement of a deed: هنأه بالفوز
	}
	if j > 0 && w.Pos == document.NOUN && strings.HasSuffix(w.Form, "ا") && strings.HasSuffix(p.Words[j-1].Form, "نه") && p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat) {
		return true // أنه استنادا إلى القانون، فإن
	}
	return w.Pos == document.ADP || w.Is(lexicon.ClassPreposition) || w.HasProclitic() || x.IsCondition(j, len(x.Page.Words)) || fronting.Has(w.Base)
}

// frontsWithin reports whether فإن at word k answers a condition in the clause behind أن that begins at word j, or in
// one inside it (إن الوزير أكد أنه إذا استمرت الحرب فإنها; أن الحرب إذا استمرت فإنها).
func (x *Reader) frontsWithin(j, k int) bool {
	p := &x.Page
	if !x.isThatClause(j) {
		return false
	}
	for n := k - 1; n >= j; n-- {
		w := &p.Words[n]
		switch {
		case w.Punct == '.' || w.Punct == '؟' || w.Is(lexicon.ClassThat|lexicon.ClassBithat) && !x.IsCondition(n, k):
			return false
		case x.IsCondition(n, k):
			return true
		}
	}
	return false
}

// fronting are the words other than prepositions that begin what stands before the subject.
var fronting = lexicon.Set("رغم برغم بالرغم بالنسبة مهما كلما لو ان عندما حين حينما بما طالما حتى وفق وفقا نظرا بناء اضافة فضلا بعد قبل مع منذ")

// expected are the words behind من by which the writer tells what will come.
var expected = lexicon.Set("المتوقع المقرر المنتظر المرجح المفترض المرتقب المحتمل المزمع")

// relativeIn reports whether a relative pronoun stands in words [j, k), with which the one at
// k may be coordinate.
func (x *Reader) relativeIn(j, k int) bool {
	for ; j < k; j++ {
		if x.Page.Words[j].Is(lexicon.ClassRelative) {
			return true
		}
	}
	return false
}

// closesQuote reports whether the mark at word k, or the one before a comma there, ends a
// quotation of some length.
func (x *Reader) closesQuote(k int) bool {
	p := &x.Page
	if p.IsComma(k) {
		k--
	}
	q := p.Words[k-1].Quote
	return q != 0 && p.Quotes[q-1].Close.Start == p.Words[k].Start && k-p.WordAt(p.Quotes[q-1].Content.Start) >= LongQuote
}

// isAside reports whether the remark that begins at word k ends soon with a comma, behind
// which the clause goes on (، في إشارة لمصر، وتحقيق).
func (x *Reader) isAside(k int) bool {
	p := &x.Page
	for j := k + 2; j < min(k+8, len(p.Words)); j++ {
		if p.Words[j].Punct == '.' || p.IsMark(j) {
			return false
		}
		if p.IsComma(j) {
			return j+1 < len(p.Words) && !x.IsParticipleCue(j+1)
		}
	}
	return false
}

// closesClause reports whether the clause is over behind the source at word k (…، على حد
// قوله.) rather than going on (والتي -بحسب قوله- تنتهك).
func (x *Reader) closesClause(k int) bool {
	p := &x.Page
	for j := k; j < min(k+5, len(p.Words)); j++ {
		switch p.Words[j].Punct {
		case 0:
			continue
		case '-', '–':
			return false
		}
		return true
	}
	return k+5 >= len(p.Words)
}

// opensClause reports whether word k is a connective before which a clause has ended (كما, لذلك).
func (x *Reader) opensClause(k int) bool {
	w := &x.Page.Words[k]
	return w.Is(lexicon.ClassConnective) && w.Form != "حتى" && w.Form != "كلما" && w.Form != "لو" && w.Form != "اذا" && w.Form != "الا" && !w.Is(lexicon.ClassRelative)
}
