package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// SplitArguments parts subject and object of a verb that is aimed at its object where the reader
// of phrases has taken both for one (دعا زعيم المعارضة سكان المنطقة إلى): at the word that most looks
// like the beginning of another party.
func (x *Reader) SplitArguments(a *Arguments, np Phrase, f *lexicon.VerbForm, c Complement, limit int) {
	v := f.Verb
	if v.Target&lexicon.FrameObject == 0 || Describes[v.Lemma] || !np.Ok() || !a.Subject.Ok() && a.Object.Ok() && a.Object.First != np.First {
		return
	}
	hi := min(limit, np.First+maxPhrase)
	if c.IsApart() {
		hi = c.Intro
	}
	least := closeParty
	if v.Flags&lexicon.FlagTrans != 0 {
		least = anyParty
	}
	if a.Subject.Ok() && a.Object.Ok() {
		if a.Object.First <= np.First || a.Object.First >= hi {
			return
		}
		hi, least = min(a.Object.First, a.Subject.Last), max(least, x.likeParty(np.First, a.Object.First, false)+1)
	}
	k := x.secondBegins(np.First, hi, least)
	if k == 0 {
		return
	}
	if c.IsApart() {
		hi = c.Intro
	}
	subject := x.NounPhrase(np.First, k, &AnyVerb)
	object := x.NounPhrase(k, max(hi, k+1), v)
	if !subject.Ok() || !object.Ok() || !x.CanSpeak(subject) || x.Clashes(subject, f) || x.OtherGender(subject, f) {
		return
	}
	a.Subject, a.Object = subject, object
}

// SplitDeed parts the subject of a verb without object or complement from the masdar that is spelt
// like its adjective (رفضت روسيا المشاركة في).
func (x *Reader) SplitDeed(a *Arguments, v *lexicon.Verb) {
	if v.Frames&lexicon.FrameObject == 0 || !a.Subject.Ok() || a.Object.Ok() || a.Content.Kind != NoComplement {
		return
	}
	for k := a.Subject.First + 1; k < a.Subject.Last; k++ {
		if doubleDeeds.Has(x.Page.Words[k].Base) || x.Page.Words[k].Form == "الحديث" && k+1 < len(x.Page.Words) && talkedOf.Has(x.Page.Words[k+1].Form) {
			a.Object = Phrase{First: k, Last: a.Subject.Last, After: a.Subject.After}
			a.Subject.Last, a.Subject.After = k, k
			return
		}
	}
}

// SplitUnknown parts a surname that the dictionary does not know from the definite object that the reader of phrases has
// taken in (ونفى كارنوف الاتهامات).
func (x *Reader) SplitUnknown(a *Arguments, np Phrase, v *lexicon.Verb) {
	p := &x.Page
	k := np.First + 1
	if v.Frames&lexicon.FrameObject == 0 || a.Content.Kind != NoComplement || !np.Ok() || k >= np.Last || !x.UnknownName(np.First) || a.Subject.Ok() && a.Object.Ok() {
		return
	}
	w := &p.Words[k]
	if w.Conj || w.HasProclitic() || w.Mention != 0 || w.Pos != document.NOUN || !w.Article && !w.Feats.Masdar || w.Read.Source != document.Lexicon {
		return
	}
	a.Subject = Phrase{First: np.First, Last: k, After: k, Head: p.Words[np.First].Class}
	a.Object = Phrase{First: k, Last: np.Last, After: np.After, Head: w.Class}
}

// talkedOf stand behind الحديث where it is the talk and no adjective (رفض الرئيس الحديث عن).
var talkedOf = lexicon.Set("عن مع الى")

// SplitIndefinite parts somebody indefinite, told by an adjective or a noun in construct, from the definite object
// that the reader of phrases has taken in (رفض نائب معارض القرار, وصف طبيب أسنان القرار بأنه).
func (x *Reader) SplitIndefinite(a *Arguments, np Phrase, f *lexicon.VerbForm) {
	p, v := &x.Page, f.Verb
	if (v.Frames|v.Target)&lexicon.FrameObject == 0 || !np.Ok() || a.Subject.Ok() && a.Object.Ok() || np.Last < np.First+3 {
		return
	}
	if w := &p.Words[np.First]; w.Pos != document.NOUN && w.Pos != document.ADJ || w.Definite() || w.HasPronoun() || x.namedAt(np.First) || !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) {
		return
	}
	subject := Phrase{First: np.First, Last: np.First + 1, After: np.First + 1, Head: p.Words[np.First].Class}
	if x.Clashes(subject, f) || x.OtherGender(subject, f) {
		return
	}
	needs := a.Content.Kind == NoComplement || v.Flags&lexicon.FlagTrans != 0 || Describes[v.Lemma]
	if !needs && a.Content.Kind <= ByClause {
		return
	}
	for k := np.First + 1; k < np.Last; k++ {
		w, b := &p.Words[k], &p.Words[k-1]
		if w.Punct != 0 || w.Conj || w.HasProclitic() || w.Is(lexicon.ClassPreposition) || w.Form == "باسم" || x.namedAt(k) && p.MentionAt(k) == nil {
			return
		}
		if !w.Definite() && !x.namedAt(k) {
			continue
		}
		if k < np.First+2 || x.namedAt(k-1) || improper.Has(b.Base) || b.Pos != document.ADJ && !qualities.Has(b.Base) && !x.workerAt(k-2, k-1) && (k > np.First+2 || !needs || !x.singular(np.First) || subject.Head&lexicon.ClassHuman == 0 || !x.objectLike(k, np.Last) || b.Is(lexicon.ClassHuman|lexicon.ClassInstitution)) {
			return
		}
		if object := x.NounPhrase(k, max(np.Last, k+1), v); object.Ok() {
			subject.Last, subject.After = k, k
			a.Subject, a.Object = subject, object
		}
		return
	}
}

var (
	// qualities are the adjectives of people that are read as nouns (ضابط متقاعد).
	qualities = lexicon.Set("متقاعد متقاعدة معارض معارضة منشق منشقة مقيم مقيمة مستقل مستقلة مطلع مطلعة مقرب مقربة متخصص متخصصة متطوع متطوعة مخضرم مخضرمة ناشط ناشطة مسلح مسلحة متشدد متشددة متطرف متطرفة متمرد متمردة منافس منافسة بارز بارزة محلي محلية مشارك مشاركة")
	// trades are the nouns that tell what somebody indefinite works at (طبيب أسنان، رجل أعمال).
	trades = lexicon.Set("اعمال منزل عيان اسنان اثار حافلة شاحنة سيارة تاكسي اجرة تعدين نفط برمجيات طيران مدرسة عمود مسرح سينما اجتماع نفس فيزياء كيمياء احياء اقتصاد رياضيات قانون تاريخ لغات كهرباء بناء صيانة اطفال جراحة دين فن موسيقى ازياء")
)

// qualifies reports whether word k is such a noun or participle that stands as the adjective of the indefinite people or
// body before it, the head of the phrase (جماعة معارضة).
func (x *Reader) qualifies(np *Phrase, k int) bool {
	w, b := &x.Page.Words[k], &x.Page.Words[max(k-1, 0)]
	if np.Head&lexicon.ClassHuman == 0 && k == np.First+2 && x.Counted(Phrase{First: np.First, Last: k}) && qualities.Has(strings.TrimSuffix(w.Base, "ا")) {
		return true // 20 حزبا معارضا
	}
	return k == np.First+1 && qualities.Has(w.Base) && !b.Definite() && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) != 0 && strings.HasSuffix(w.Base, "ة") == strings.HasSuffix(b.Base, "ة")
}

// workerAt reports whether words k and b are somebody and what he works at, no holder of an office for another
// (وكيل أعمال الملاكم).
func (x *Reader) workerAt(k, b int) bool {
	return trades.Has(x.Page.Words[b].Base) && x.Page.Words[k].Is(lexicon.ClassHuman) && !holders.Has(x.Page.Words[k].Base)
}

// holders are those who hold an office for somebody or in something.
var holders = lexicon.Set("وكيل وكيلة وكلاء مسؤول مسوول رئيس وزير عضو منسق سكرتير شريك")

// objectLike reports whether the definite noun at word k is what is judged or told rather than what the noun
// before it belongs to: a masdar, what is said or done; no name stands behind it in words [k, last).
func (x *Reader) objectLike(k, last int) bool {
	for n := k; n < last; n++ {
		if x.namedAt(n) {
			return false
		}
	}
	w := &x.Page.Words[k]
	return w.Feats.Masdar || x.ForceOf(w)&(lexicon.ForceSaying|lexicon.ForceDeed|lexicon.ForceHostile|lexicon.ForceBad) != 0
}

// namedAt reports whether word k is part of a name, no mere title (طبيب أسنان).
func (x *Reader) namedAt(k int) bool {
	m := x.Page.Words[k].Mention
	return m != 0 && x.Page.D.Entities[x.Page.Mentions[m-1].Entity].Kind != document.Title
}

// doubleDeeds are masdars that are spelt like the feminine of a participle, and the noun of what is proposed.
var doubleDeeds = lexicon.Set("المقترح المشاركة المساهمة المساعدة المتابعة المطالبة المبادرة المقاطعة المصالحة المعارضة المفاوضة المواجهة المراجعة المقارنة المعاملة المغادرة المحاسبة المصادقة المراقبة")

// How much a word looks like the beginning of another party than the one before it.
const (
	noParty    = iota
	anyParty   // a definite noun
	closeParty // a definite noun of people or bodies, or one in construct
	nameParty  // a name
	sureParty  // an ending or a pronoun that no subject has
)

// secondBegins returns the word in [lo, hi) that looks most, and at least so much, like the
// beginning of a second party, 0 for none.
func (x *Reader) secondBegins(lo, hi, least int) int {
	best, at := least-1, 0
	x.parties(lo, hi, func(k, s int) bool {
		if s > best {
			best, at = s, k
		}
		return true
	})
	return at
}

// firstBegins is secondBegins for the first word that looks so.
func (x *Reader) firstBegins(lo, hi, least int) int {
	at := 0
	x.parties(lo, hi, func(k, s int) bool {
		if s >= least {
			at = k
		}
		return at == 0
	})
	return at
}

// parties tells how much each of the words (lo, hi) looks like the beginning of another party, until
// the clause or the walk is over.
func (x *Reader) parties(lo, hi int, yield func(k, s int) bool) {
	p := &x.Page
	human, named, code := p.Words[lo].Is(lexicon.ClassHuman), false, ""
	for k := lo; k < hi; k++ {
		w := &p.Words[k]
		if n := p.Closing(k, hi); w.Punct == '(' && n > 0 && k > lo {
			if k+n < hi && x.IsObject(k+n) && p.Words[k+n].Pos != document.ADJ && !yield(k+n, nameParty) {
				return
			}
			k += n - 1 // الوزير (45 عاما)
			continue
		}
		if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative|lexicon.ClassNegative) || x.isVerb(k) && w.Pos == document.VERB {
			return
		}
		if p.endedTerm(k, hi) {
			k++
			continue
		}
		if end := x.Adjunct(k, hi); end > k && k > lo {
			if end < hi && x.IsObject(end) && !yield(end, nameParty) {
				return
			}
			k = end - 1 // خلال لقائه وفدا
			continue
		}
		m := p.MentionAt(k)
		if k > lo {
			open := human && !named
			if open && code != "" && m != nil && p.D.Entities[m.Entity].Code != "" && p.D.Entities[m.Entity].Code != code {
				open = false // رئيس الوزراء اللبناني دونالد ترامب
			}
			if !yield(k, x.likeParty(lo, k, open)) {
				return
			}
		}
		if m == nil {
			continue
		}
		switch e := &p.D.Entities[m.Entity]; e.Kind {
		case document.Person:
			named = true
		case document.Title: // اتهمت الهيئة الرئيس السوري بشار الأسد
			human, named, code = true, false, e.Code
		}
	}
}

// likeParty tells how much word k looks like the beginning of another party. A person's name behind
// an office, where open tells that one may follow, is that of its holder.
func (x *Reader) likeParty(lo, k int, open bool) int {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if w.Conj || w.HasProclitic() || w.Prefix != "" || b.Is(lexicon.ClassPreposition) || b.Pos == document.ADP || b.Prefix == "ل" && b.Form == "ل" || w.Is(lexicon.ClassPreposition|lexicon.ClassTime|lexicon.ClassAdverb) {
		return noParty
	}
	if k-1 == lo && superlatives.Has(b.Base) && !b.Definite() {
		return noParty // أبرز قادة الحزب
	}
	m := p.MentionAt(k)
	if m == nil && w.Mention != 0 || m != nil && m.Start > w.Start {
		return noParty // inside a name
	}
	closed := b.Definite() || b.Mention != 0 || b.HasPronoun() || b.Pos == document.PROPN || b.Pos == document.ADJ && k-1 > lo || ranks.Has(b.Base) && k-1 > lo || strings.HasSuffix(b.Base, "ون") || p.accusative(b) || k-1 == lo && x.UnknownName(lo)
	switch {
	case closed && !w.Definite() && superlatives.Has(w.Base) && k+1 < len(p.Words) && p.Words[k+1].Pos == document.NOUN && p.Words[k+1].Is(lexicon.ClassHuman|lexicon.ClassInstitution):
		return closeParty // حث المجلس أكبر منتج للنفط
	case w.Form == "عدم", wholes.Has(w.Base), w.Base == "الاعضاء" && b.Base == "الدول":
		return noParty
	case closed && x.singular(lo) && oblique(w) && b.Definite() && !oblique(b), closed && owned(w), closed && w.Is(lexicon.ClassHuman) && !w.Definite() && w.Feats.Number == lexicon.Plural && !w.Feats.Broken && strings.HasSuffix(w.Base, "ين"), closed && x.IsPeer(k), p.accusative(w) && w.Pos == document.NOUN && !p.accusative(b):
		return sureParty
	case closed && m == nil && w.Pos == document.ADJ && w.Article && b.Definite() && b.Pos == document.NOUN && x.ForceOf(w)&lexicon.ForceParty|lexicon.Force(w.Class&lexicon.ClassInstitution) != 0 && strings.HasSuffix(w.Base, "ة") && b.Feats.Gender == lexicon.Masculine && (b.Feats.Number == lexicon.Singular || oblique(b)):
		return closeParty // نقابة المعلمين المعارضة السورية
	case closed && m == nil && w.Pos == document.ADJ && w.Article && w.Is(lexicon.ClassInstitution) && b.Mention != 0 && k-1 > lo && x.isCountry(b.Mention):
		return closeParty // فرنسا وألمانيا المنظمة
	case !closed || w.Pos == document.ADJ && m == nil && !(w.Article && w.Is(lexicon.ClassHuman) && k+1 < len(p.Words) && p.Words[k+1].Pos == document.ADJ):
		return noParty
	case x.obliqueHead(k), Quantities.Has(w.Form) && k+1 < len(p.Words) && p.Words[k+1].Definite():
		return sureParty
	case w.HasPronoun() && (w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || crowds.Has(strings.TrimSuffix(strings.TrimSuffix(w.Base, "ها"), "ه"))):
		return nameParty
	}
	if m != nil {
		return x.likeName(lo, k, m, open)
	}
	if w.Pos != document.NOUN && w.Pos != document.ADJ || honorific[w.Base] || nameParts[w.Base] {
		return noParty
	}
	party := w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || x.ForceOf(w)&lexicon.ForceParty != 0
	switch {
	case w.Definite() && party && (!w.Is(lexicon.ClassHuman) || b.Pos == document.ADJ || b.Mention != 0 || k+1 < len(p.Words) && p.Words[k+1].Pos == document.ADJ && p.Words[k+1].Definite()), !w.Definite() && k+1 < len(p.Words) && p.Words[k+1].Definite() && p.Words[k+1].Pos == document.NOUN && (party && (b.Pos != document.PROPN || b.Mention != 0) || crowds.Has(w.Base)):
		return closeParty
	case w.Is(lexicon.ClassInstitution) && !w.Definite() && b.Definite() && k+2 < len(p.Words) && p.Words[k+1].Pos == document.NOUN && p.Words[k+1].Mention == 0 && p.Words[k+2].Article && p.Words[k+2].Pos == document.NOUN:
		return closeParty // الحزب لجنة حقوق الإنسان
	case w.Definite() && b.Definite() && w.Read.Source == document.Lexicon:
		return anyParty
	case !w.Definite() && !w.HasPronoun() && b.Definite() && k+1 < len(p.Words) && p.Words[k+1].Definite() && p.Words[k+1].Pos == document.NOUN && w.Read.Source == document.Lexicon:
		return anyParty // انتقد السفراء سياسة الدوحة
	}
	return noParty
}

// UnknownName reports whether word k, of which the dictionary knows nothing, may be a surname (بتروف): it has no
// article, pronoun or preposition.
func (x *Reader) UnknownName(k int) bool {
	w := &x.Page.Words[k]
	return w.Read != nil && w.Read.Source == document.Guess && w.Pos != document.VERB && w.Pos != document.ADJ && w.Class == 0 && w.Mention == 0 && w.Noun == nil && !w.Article && !w.HasPronoun() && !w.HasProclitic() && w.Prefix == "" && !w.Conj
}

// namedIn reports whether a person's name stands in words [lo, k).
func (x *Reader) namedIn(lo, k int) bool {
	for ; lo < k; lo++ {
		if m := x.Page.Words[lo].Mention; m != 0 && x.IsPerson(m) {
			return true
		}
	}
	return false
}

// ranks are the adjectives of rank that are read as nouns before another noun (مسؤول أميركي كبير).
var ranks = lexicon.Set("كبير كبيرة بارز بارزة رفيع رفيعة سابق سابقة سام")

// likeName is likeParty for the first word of a mention.
func (x *Reader) likeName(lo, k int, m *Mention, open bool) int {
	w, b := &x.Page.Words[k], &x.Page.Words[k-1]
	switch kind := x.Page.D.Entities[m.Entity].Kind; {
	case kind == document.Date:
		return noParty
	case kind == document.Person:
		if open || b.Pos == document.NOUN && !b.Definite() && b.Mention == 0 && !ranks.Has(b.Base) {
			return noParty
		}
		return nameParty
	case kind == document.Title:
		if honorific[w.Base] || !w.Article && x.namedIn(lo, k) {
			return noParty // بومبيو وزير الخارجية الأميركي
		}
		return closeParty
	case b.Pos == document.NOUN && !b.Definite() && !b.HasPronoun() && b.Mention == 0 && !ranks.Has(b.Base) && !(k-1 == lo && x.UnknownName(lo)):
		return noParty // سفير إيران
	case x.IsMediaOf(m.Entity):
		return noParty
	}
	return nameParty
}

// IsPeople reports whether the word names people: by its class, or as a party with the
// sound plural of men (المسلحين, not الأنظمة).
func (x *Reader) IsPeople(w *Word) bool {
	if x.classOf(w)&lexicon.ClassHuman != 0 {
		return true
	}
	return x.ForceOf(w)&lexicon.ForceParty != 0 && (strings.HasSuffix(w.Base, "ون") || strings.HasSuffix(w.Base, "ين"))
}

// Quantities stand before those whom a target names (جميع المقاتلين).
var Quantities = lexicon.Set("جميع كل كافة بعض عدد")

// MentionText is the text of a mention, with the article where ل has swallowed its alif (للأردن).
func (p *Page) MentionText(m *Mention) string {
	text := p.D.Text[m.Start:p.Words[m.Last-1].End]
	if before := p.D.Text[p.Words[m.First].Start:m.Start]; strings.HasSuffix(before, "ل") && strings.HasPrefix(text, "ل") {
		return "ا" + text
	}
	return text
}
