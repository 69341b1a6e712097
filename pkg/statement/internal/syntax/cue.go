package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Plausible rejects verb readings of words that stand where only a noun can.
func (x *Reader) Plausible(i, first int) bool {
	p := &x.Page
	w := &p.Words[i]
	if i > first && i+1 < len(p.Words) && w.Pos == document.VERB && !w.Conj && x.ownedStance(i) {
		return false // مؤكدا رفض بلاده
	}
	if w.Base == "اثنين" || i > first && p.Words[i-1].Base == "مما" && w.Pronoun == "" && implies.Has(w.Finite().Verb.Lemma) {
		return false // two; مما يؤكد أهمية الحدث
	}
	if i > first && p.Words[i-1].Base == "لم" && noLonger.Has(w.Base) {
		return false // لم يعد بوسعه
	}
	if i > first && !w.Conj && p.Words[i-1].Pos == document.VERB && wanting.Has(p.Words[i-1].Lemma()) && w.Finite().Kind == lexicon.Perfect {
		return false // لم يشأ كشف هويته
	}
	if w.Finite().Verb.Flags&lexicon.FlagChain != 0 && w.HasBefore("س") {
		return false // ستزيد أهميته إن
	}
	if w.Mention != 0 || !w.agreesWithReading() && !x.misreadVerb(i) && (i == first || p.Words[i-1].Base != "لم") {
		return false
	}
	if x.isNameHere(i) {
		return false
	}
	if w.Purpose {
		return x.ends(i, first)
	}
	if w.Finite().Verb.Lemma == "نظر" && (w.Finite().Kind != lexicon.Imperfect || x.MarkedPassive(i) || !x.regards(i)) {
		return false
	}
	if i > first && w.Finite().Kind == lexicon.Imperfect && x.Irrealis(i) {
		return false
	}
	if i > first+1 && !w.Conj && p.Words[i-1].Base == "حال" && p.Words[i-2].Base == "في" {
		return false // في حال وافق المجلس
	}
	if i > first && !w.Conj && (p.Words[i-1].Base == "اذا" || p.Words[i-1].Base == "لو" || p.Words[i-1].Base == "عدم" || p.Words[i-1].Base == "بعدم" || p.Words[i-1].Base == "لعدم") {
		return false
	}
	amb := w.Finite().Verb.Flags&lexicon.FlagAmb != 0
	if amb && i+1 < len(p.Words) && (i == first || w.Conj && i <= first+1 || p.IsComma(i-1)) && (p.Words[i+1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) || p.Words[i+1].Mention != 0 && w.Pos == document.ADP) && w.Finite().Kind == lexicon.Perfect && (w.Pos == document.ADP || w.Pos == document.NOUN) && x.frameFollows(i, w.Finite().Verb) {
		return true // وجه الوزير رسالة, عبر الوزير عن: a sentence begins with its verb
	}
	if w.Base == "عبر" && i+1 < len(p.Words) && (p.Words[i+1].Is(lexicon.ClassHuman) || p.MentionAt(i+1) != nil && x.IsPerson(p.Words[i+1].Mention)) && x.aboutFollows(i) || i > first && w.Pos != document.VERB && x.isDualVerb(i) {
		return true // وفي حديث للصحيفة عبر رئيس المجلس عن, الوزيران طالبا بوقف القصف
	}
	if w.Is(lexicon.ClassPreposition|lexicon.ClassNegative|lexicon.ClassTime|lexicon.ClassQuestion) && w.Pos != document.VERB {
		return false
	}
	if w.Pos == document.NOUN && w.HasPronoun() {
		return false // توقعهم
	}
	if w.Pos != document.X && w.Pos != document.VERB && !x.describesPaper(i) && (amb || w.Pos == document.PROPN || w.Finite().Kind == lexicon.Perfect && w.Pos == document.NOUN && !x.clauseFollows(i)) {
		return i > first && w.Pos == document.NOUN && w.Finite().Kind == lexicon.Perfect && !w.Definite() && (x.ClosesSubject(i-1) || x.behindPronoun(i)) && x.goesOnAfter(i, w.Finite().Verb)
	}
	if i == first {
		return true
	}
	b := &p.Words[i-1]
	if b.Is(lexicon.ClassPreposition) && !b.Is(lexicon.ClassThat|lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassStop) && !w.Conj && b.Form != "قبل" && len(b.Form) > 0 {
		if PrepositionFrame(b.Form) != 0 || amb {
			return false
		}
	}
	return true
}

// behindPronoun reports whether the subject of word i is the pronoun on أن or لكن right before it (إلا أنه طالب الحكومة ب).
func (x *Reader) behindPronoun(i int) bool {
	b := &x.Page.Words[i-1]
	return b.Is(lexicon.ClassThat) && PronounOf(b.Base) != "" || ButHe.Has(b.Form)
}

// ButHe are the words for but with the pronoun of the subject.
var ButHe = lexicon.Set("لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم")

// implies are the verbs by which the writer tells behind مما what follows from something.
var implies = lexicon.Set("برر أكد أشار دل أظهر كشف أثبت أوضح بين أوحى نفى")

// describesPaper reports whether the cue at word i, read as a noun, is the verb of the relative clause of the
// paper or talk right before it (أصدر بيانا طالب فيه).
func (x *Reader) describesPaper(i int) bool {
	p := &x.Page
	w := &p.Words[i]
	return i > 0 && i+1 < len(p.Words) && w.Pos == document.NOUN && !w.Conj && within.Has(p.Words[i+1].Form) && w.Finite().Kind == lexicon.Perfect && (p.Words[i-1].Is(lexicon.ClassTalk) || p.accusative(&p.Words[i-1]))
}

// within are the prepositions by which a relative clause takes up the paper or talk that it describes.
var within = lexicon.Set("فيه فيها خلاله خلالها")

// misreadVerb reports whether the cue at word i is what it looks like although the tagger has parted
// it otherwise: a reply of somebody (ورد الوزير, not the paper that ورد), or a promise behind a turn
// (من جهته، وعد الوزير ب).
func (x *Reader) misreadVerb(i int) bool {
	p := &x.Page
	w := &p.Words[i]
	if i+1 >= len(p.Words) {
		return false
	}
	if w.Base == "رد" && w.Conj {
		n := &p.Words[i+1]
		return x.bithatFollows(i) || n.Punct == 0 && n.Prefix == "" && n.Class&(lexicon.ClassReport|lexicon.ClassTalk) == 0 && (n.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || n.Mention != 0)
	}
	v := w.Finite().Verb
	if x.describesPaper(i) || x.nationsVerb(i) {
		return true
	}
	if !strings.HasPrefix(w.Form, "و") || w.Finite().Kind != lexicon.Perfect || v.Lemma != w.Form {
		return false
	}
	return x.goesOnAfter(i, v) || i > 0 && x.ClosesSubject(i-1) && (v.Frames&PrepositionFrame(p.Words[i+1].Form) != 0 || v.Frames&lexicon.FrameBi != 0 && Proclisis(&p.Words[i+1], "ب"))
}

// nationsVerb reports whether the cue at word i, read as a perfect of the form تفعل, is the imperfect of which the
// country behind it is the subject (تزعم روسيا أن).
func (x *Reader) nationsVerb(i int) bool {
	p := &x.Page
	w, n := &p.Words[i], &p.Words[i+1]
	if w.Finite().Kind != lexicon.Imperfect || !strings.HasPrefix(w.Base, "ت") || w.Feats.Aspect != document.Perf || w.Feats.Gender != document.Masc || w.HasPronoun() || n.Mention == 0 || n.Prefix != "" {
		return false
	}
	e := &p.D.Entities[p.Mentions[n.Mention-1].Entity]
	return e.Kind == document.Country && e.Gender != document.Masc
}

// ClosesSubject reports whether word k ends a phrase for somebody, behind which a noun spelt like a
// verb is one (الوزير طالب السلطات ب).
func (x *Reader) ClosesSubject(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Mention != 0 {
		return x.Page.D.Entities[p.Mentions[w.Mention-1].Entity].Kind != document.Date
	}
	return w.Definite() && (w.Pos == document.ADJ || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution))
}

// aboutFollows reports whether عن follows word i within a subject's length.
func (x *Reader) aboutFollows(i int) bool {
	p := &x.Page
	for j := i + 2; j < min(i+14, len(p.Words)); j++ {
		if p.Words[j].Form == "عن" {
			return true
		}
		if p.Words[j].Punct == '.' || x.isVerb(j) || p.Words[j].Is(lexicon.ClassThat) {
			return false
		}
	}
	return false
}

// frameFollows reports whether a complement that v takes follows word i in its sentence.
func (x *Reader) frameFollows(i int, v *lexicon.Verb) bool {
	p := &x.Page
	for j := i + 1; j < min(i+25, len(p.Words)); j++ {
		if v.Frames&PrepositionFrame(p.Words[j].Form) != 0 || p.Words[j].Is(lexicon.ClassThat|lexicon.ClassBithat) && v.Frames&lexicon.FrameClause != 0 {
			return true
		}
		if p.Words[j].Punct == '.' {
			break
		}
	}
	return v.Frames&lexicon.FrameObject != 0
}

// Irrealis reports whether the imperfect at word i is not said to happen: after أن, كي,
// إذا (على أن توافق), or in the future (سيعلن).
func (x *Reader) Irrealis(i int) bool {
	w, b := &x.Page.Words[i], &x.Page.Words[i-1]
	if w.Future {
		return true
	}
	switch b.Base {
	case "ان":
		if w.Finite() != nil && x.Withheld(i, len(x.Page.Words), w.Finite().Verb) > 0 {
			return false // دون أن توضح الأسباب
		}
		return !w.Conj && !x.addsBefore(i) && !x.soonAfter(i)
	case "بان", "الا", "كي", "لكي", "اذا", "لو", "سوف", "قد", "حتى", "وان", "لان":
		return !w.Conj
	case "لم":
		return i >= 2 && x.Page.Words[i-2].Base == "ما"
	}
	return false
}

// clauseFollows reports whether أن, a colon or a quotation follows word i closely.
func (x *Reader) clauseFollows(i int) bool {
	p := &x.Page
	for j := i + 1; j < min(i+10, len(p.Words)); j++ {
		if p.Words[j].Is(lexicon.ClassThat|lexicon.ClassBithat) || p.Words[j].Punct == ':' || p.QuoteAt(j) != 0 {
			return true
		}
		if p.Words[j].Finite() != nil && p.Words[j].Conj {
			return false
		}
	}
	return false
}

// wanting are the verbs whose object is a masdar that may be spelt like a verb.
var wanting = lexicon.Set("شاء اراد حاول رفض فضل تجنب استطاع قرر اعتزم نوى")

// isCue reports whether the finite verb at k will make a statement, by a look ahead.
func (x *Reader) isCue(k int) bool {
	w := &x.Page.Words[k]
	f := w.Finite()
	if f == nil || !x.Plausible(k, 0) {
		return false
	}
	if f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagAmb|lexicon.FlagNamed|lexicon.FlagQuote) == 0 {
		return true
	}
	if n := k + 1; n < len(x.Page.Words) && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && f.Verb.Frames&PrepositionFrame(x.Page.Words[n].Form) != 0 {
		return true
	}
	if n := k + 1; w.Conj && w.Pos == document.VERB && n < len(x.Page.Words) && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && f.Verb.Frames&lexicon.FrameBi != 0 && x.Page.Words[n].HasBefore("ب") && x.isDeedNoun(n) {
		return true // ووعد بتأمين
	}
	if w.Conj && w.Pos == document.VERB && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && x.goesOnAfter(k, f.Verb) {
		return true // واتفق الجانبان على, وطالب الوزارة ب
	}
	return x.clauseFollows(k) || k+1 < len(x.Page.Words) && x.binds(k, k+1, f.Verb)
}

// goesOnAfter reports whether a preposition that the verb at word k takes stands behind the noun
// phrase of people, bodies or names after it.
func (x *Reader) goesOnAfter(k int, v *lexicon.Verb) bool {
	p := &x.Page
	if k+4 < len(p.Words) && p.IsComma(k+1) && p.Words[k+2].Is(lexicon.ClassTime) && p.IsComma(k+3) {
		n := &p.Words[k+4] // الوزير طالب، الأحد، بإطلاق
		return v.Frames&PrepositionFrame(n.Form) != 0 || v.Frames&lexicon.FrameBi != 0 && Proclisis(n, "ب")
	}
	if k+2 >= len(p.Words) || p.Words[k+1].Punct != 0 || p.Words[k+1].Prefix != "" {
		return false
	}
	np := x.NounPhrase(k+1, min(len(p.Words), k+MaxSkip), v)
	if !np.Ok() || np.After >= len(p.Words) || np.Mention == 0 && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0 {
		return false
	}
	n := &p.Words[np.After]
	if v.Flags&lexicon.FlagTrans != 0 && v.Act == "praise" && n.Form == "على" {
		return true // وشكر قطر على
	}
	return v.Frames&PrepositionFrame(n.Form) != 0 || v.Frames&lexicon.FrameBi != 0 && Proclisis(n, "ب")
}

// saidBehindAside reports whether what is said follows the setting behind word k (قائلا في بيان إن).
func (x *Reader) saidBehindAside(k int) bool {
	p := &x.Page
	limit := min(len(p.Words), k+MaxSkip)
	at := x.SkipAside(k+1, limit)
	return at > k+1 && at < limit && (p.Words[at].Is(lexicon.ClassThat) && !p.Words[at].Conj || p.QuoteAt(at) != 0 || p.Words[at].Punct == ':')
}

// passives are the verbs whose participle is spelt like that of their passive (الأندية مطالبة بالعمل).
var passives = lexicon.Set("طالب هدد اتهم حمل ألزم كلف")

// isAttribute reports whether a verb of being or making before word k has the participle there for its
// predicate (ظلت مصرة على).
func (x *Reader) isAttribute(k int) bool {
	p := &x.Page
	for j := k - 1; j >= max(0, k-5) && p.Words[j].Punct == 0; j-- {
		if w := &p.Words[j]; w.Pos == document.VERB {
			return beings.Has(w.Lemma())
		}
	}
	return false
}

// beings are the verbs of being, staying and making.
var beings = lexicon.Set("كان ليس ظل اصبح بات بقي زال جعل بدا صار امسى اضحى عد اعتبر")

// closesPhrase reports whether word k ends a definite phrase, which no indefinite participle behind it
// describes.
func (x *Reader) closesPhrase(k int) bool {
	w := &x.Page.Words[k]
	return w.Definite() || w.HasPronoun() || w.Mention != 0 || w.Is(lexicon.ClassTime)
}

// describesThing reports whether the participle at word k is the adjective of the thing before it, an
// indefinite accusative, with nothing behind it that is said (أمرا متوقعا قبل).
func (x *Reader) describesThing(k int) bool {
	p := &x.Page
	if k == 0 || k+1 >= len(p.Words) {
		return false
	}
	w, b, n := &p.Words[k], &p.Words[k-1], &p.Words[k+1]
	if w.Conj || !p.accusative(w) || b.Pos != document.NOUN || !p.accusative(b) || b.Is(lexicon.ClassHuman) {
		return false
	}
	return n.Is(lexicon.ClassTime) || n.Punct == '.' || p.IsComma(k+1) || n.Form == "منذ" || n.Form == "قبل" || n.Form == "بعد"
}

// describesIndefinite reports whether the feminine participle at word k is the adjective of the indefinite
// things before it (إجراءات مشددة على، مسيرات منددة ب).
func (x *Reader) describesIndefinite(k int, f *lexicon.VerbForm) bool {
	p := &x.Page
	w := &p.Words[k]
	if k == 0 || w.Conj || f.Gender != lexicon.Feminine || !stances.Has(f.Verb.Lemma) && f.Verb.Lemma != "لفت" {
		return false
	}
	b := &p.Words[k-1]
	if f.Verb.Lemma == "لفت" && (b.Feats.Gender != lexicon.Feminine || k+2 < len(p.Words) && p.Words[k+2].Is(lexicon.ClassThat)) {
		return false // in إشارة لافتة إلى, not in بيان لافتة إلى
	}
	return b.Punct == 0 && b.Mention == 0 && !b.Definite() && !b.HasPronoun() && !b.Is(lexicon.ClassTime) && (b.Pos == document.NOUN || b.Pos == document.ADJ)
}

// stances are the verbs whose participles describe things: a guard is strict, a march protests.
var stances = lexicon.Set("شدد ندد سخر شكك نادى طالب رفض عارض ناهض ايد وقع وافق هدد اطلع")

// bidsNotTitle reports whether the participle at word k, which the entities take for a title, bids
// whom the title would be of (، داعية الحكومة إلى).
func (x *Reader) bidsNotTitle(k int, f *lexicon.VerbForm) bool {
	p := &x.Page
	m := p.MentionAt(k)
	return k > 0 && p.IsComma(k-1) && m != nil && m.First == k && p.D.Entities[m.Entity].Kind == document.Title && x.bids(k, f.Verb)
}

// bids reports whether the participle at word k has whom it addresses behind it, and behind him a
// complement of its verb v.
func (x *Reader) bids(k int, v *lexicon.Verb) bool {
	p := &x.Page
	if v.Target&lexicon.FrameObject == 0 || k+2 >= len(p.Words) {
		return false
	}
	n := &p.Words[k+1]
	if n.Punct != 0 || n.Pos == document.VERB || n.HasProclitic() || n.Is(lexicon.ClassPreposition|lexicon.ClassThat|lexicon.ClassBithat) || n.Mention == 0 && !n.Definite() && !n.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !Quantity.Has(n.Base) && !Quantities.Has(n.Form) && x.ForceOf(n)&lexicon.ForceParty == 0 && !bothSides.Has(n.Base) {
		return false
	}
	for j := k + 2; j < min(len(p.Words), k+maxBidden); j++ {
		w := &p.Words[j]
		switch {
		case v.Frames&PrepositionFrame(w.Form) != 0, v.Frames&lexicon.FrameBi != 0 && Proclisis(w, "ب"), w.Is(lexicon.ClassThat | lexicon.ClassBithat), p.QuoteAt(j) != 0:
			return true
		case v.Frames&lexicon.FrameObject != 0 && w.Feats.Masdar && !w.Definite() && p.Words[j-1].Pos != document.ADP && (p.Words[j-1].Definite() || p.Words[j-1].Mention != 0):
			return true // مناشدين المجتمع الدولي دعم
		case w.Punct != 0, x.isVerb(j):
			return false
		}
	}
	return false
}

// bothSides are the duals before what divides them (طرفي النزاع).
var bothSides = lexicon.Set("طرفي جانبي فريقي قطبي")

// maxBidden bounds the words from a participle to the complement behind whom it addresses.
const maxBidden = 12

// tellsWhere are the prepositions of the place or occasion at which something is said.
var tellsWhere = lexicon.Set("في خلال عبر على")

// saidTo reports whether the addressee or setting at word k has إن within reach behind it (قائلا للصحافيين إن،
// قائلا في رسالة إلى نظيره إن).
func (x *Reader) saidTo(k, reach int) bool {
	p := &x.Page
	for j := k + 1; j < min(len(p.Words), k+reach); j++ {
		if w := &p.Words[j]; w.Is(lexicon.ClassThat) || w.Punct == ':' || p.QuoteAt(j) != 0 {
			return true
		} else if w.Punct != 0 || w.Pos == document.VERB {
			return false
		}
	}
	return false
}

// bithatFollows reports whether بأن follows word k closely, with nothing but names between.
func (x *Reader) bithatFollows(k int) bool {
	p := &x.Page
	for j := k + 1; j < min(k+8, len(p.Words)); j++ {
		if p.Words[j].Is(lexicon.ClassBithat) {
			return j > k+1
		}
		if p.Words[j].Punct != 0 || x.isVerb(j) || p.Words[j].Is(lexicon.ClassThat|lexicon.ClassPreposition) {
			return false
		}
	}
	return false
}

// NegatedAt reports whether the cue at word i is denied (لم يقل).
func (x *Reader) NegatedAt(i, first int) bool {
	if i == first || x.Page.Words[i].Conj {
		return false
	}
	switch x.Page.Words[i-1].Base {
	case "لم", "لن", "لا":
		return true
	case "لما":
		return x.Page.Words[i].Pronoun == "" // but تصدت لما وصفته
	case "ما":
		f := x.Page.Words[i].Finite() // nil for a verb of support: ما حرصوا على المطالبة
		return f != nil && f.Kind == lexicon.Perfect && (i-1 == first || x.Page.IsComma(i-2))
	}
	return false
}
