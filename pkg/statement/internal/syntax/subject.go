package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Phrase is a noun phrase that may be the subject of a cue, in words [first, last).
type Phrase struct {
	First, Last int
	// Mention is the 1-based entity mention that tells who it is, 0 where none does.
	Mention int
	// Head is the class of the first word, named whether a name was met.
	Head  lexicon.Class
	named bool
	// open tells that an appositive title without article has begun, which may take a
	// complement (سليماني قائد "فيلق القدس" في الحرس).
	open bool
	// proper tells that a proper name stands in the phrase, behind which a preposition is
	// the verb's.
	proper bool
	// also is the word with و that a second title begins with, which may have a name of its own behind
	// it (الرئيس بوتين والرئيس أردوغان), 0 for none.
	also int
	// author is the word where the body begins that a paper comes from (بيان صادر عن), 0 for none.
	author int
	// After is the word to go on from: last, or behind what was skipped.
	After int
}

func (p Phrase) Ok() bool { return p.Last > p.First }

// maxPhrase bounds a subject in words, maxSkip what may stand between verb and subject.
const (
	maxPhrase = 40
	MaxSkip   = 12
)

// SubjectAfter reads the noun phrase that follows a verb, passing over adverbs, days
// and turns (قال أمس الوزير). v is the verb, whose complements end the phrase.
func (x *Reader) SubjectAfter(j, limit int, v *lexicon.Verb) Phrase {
	p := &x.Page
	begin := j
	if d := x.SkipAside(j, limit); d > j && !x.isComplement(j, v) && (!x.Page.Words[d-1].Is(lexicon.ClassTime|lexicon.ClassAdverb) || x.Page.Words[j].Form == "في" && ordinals.Has(x.Page.Words[j+1].Base) || !x.Page.Words[j].Is(lexicon.ClassTime) && x.Adjunct(j, limit) > j) {
		j = d // أعلنت عام 2016 الحكومة
	}
	if d := x.SkipMedium(j, limit); v != nil && d > j && d < limit {
		if np := x.NounPhrase(d, limit, v); x.CanSpeak(np) { // وأفاد لـ«عكاظ» المتحدث
			return np
		}
	}
	for n := 0; j < limit && n < MaxSkip; n++ {
		w := &p.Words[j]
		switch {
		case w.Is(lexicon.ClassDemonstrative) && j+1 < limit && timeNoun.Has(p.Words[j+1].Base):
			j += 2
			continue
		case p.IsComma(j) && j+2 < limit && timeNoun.Has(p.Words[j+1].Base) && dateTail.Has(p.Words[j+2].Base):
			j += 3 // قال، الشهر الماضي، إنه
			continue
		case p.IsComma(j) || w.Is(lexicon.ClassAdverb|lexicon.ClassTime) && p.MentionAt(j) == nil && !w.Is(lexicon.ClassHuman):
			j++
			continue
		case w.Form == "من" && j+1 < limit && p.Words[j+1].Is(lexicon.ClassTurn):
			j += 2
			continue
		case WithPronoun.Has(w.Form) && v != nil && j+1 < limit && p.Words[j+1].Punct == 0: // اتفقت خلالها الكوريتان
			j++
			continue
		}
		break
	}
	if n := p.MediaQuote(j, limit); n > 0 && v != nil && j+n < limit { // كشفت "فايننشال تايمز" أن
		k := x.Adjunct(j+n, limit)
		if p.IsComma(j + n) {
			k = x.SkipAside(j+n, limit) // ذكرت "سكاي نيوز"، السبت، أن
		}
		if k > j+n && k < limit && n <= 5 && (p.Words[k].Is(lexicon.ClassThat|lexicon.ClassBithat) && v.Frames&lexicon.FrameClause != 0 || x.isNamed(j, n) && v.Frames&PrepositionFrame(p.Words[k].Form) != 0) {
			return Phrase{First: j, Last: j + n, After: k, Head: lexicon.ClassInstitution} // قالت "أرامكو" في وقت سابق إن
		}
		if s := x.SkipAside(j+n, limit); s > j+n && x.nameLike(j, n) && x.saysBehind(s, limit, x.known(j, n), v) {
			return Phrase{First: j, Last: j + n, After: s, Head: lexicon.ClassInstitution} // ونددت "أطباء بلا حدود" في بيان بالقصف
		}
		if n == 3 && v.Flags&lexicon.FlagTrans == 0 && x.ownPaperBehind(j+n, limit) {
			return Phrase{First: j, Last: j + n, After: j + n, Head: lexicon.ClassInstitution} // وشددت "نور" في بيانها على
		}
		if a := &p.Words[j+n]; a.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassTime) || v.Frames&PrepositionFrame(a.Form) != 0 {
			return Phrase{First: j, Last: j + n, After: j + n, Head: lexicon.ClassMedia}
		}
		if that := x.thatPastAdjective(j+n, limit); that > 0 && v.Frames&lexicon.FrameClause != 0 && n == 3 {
			return Phrase{First: j, Last: j + n, After: that, Head: lexicon.ClassInstitution}
		}
		if x.isNamed(j, n) { // أعلن "مجلس منبج العسكري"، التابع ل
			return Phrase{First: j, Last: j + n, After: j + n, Head: lexicon.ClassInstitution}
		}
	}
	if v != nil && v != &AnyVerb && (v.Frames|v.Target)&lexicon.FrameObject == 0 && (v.Act == "comment" || v.Act == "assert") && j < limit && x.isCircumstantial(j) {
		return Phrase{First: j, Last: j, After: j}
	}
	np := x.NounPhrase(j, limit, v)
	if np.Ok() && j > begin && x.restOfAdjunct(np) {
		np.Last, np.After = np.First, np.First
	}
	if w := &p.Words[min(np.First, len(p.Words)-1)]; np.Ok() && v != nil && v != &AnyVerb && v.Frames&lexicon.FrameObject != 0 && np.Last == np.First+1 && w.HasPronoun() && w.Pos == document.NOUN && w.Class == 0 && w.Mention == 0 && w.Read.Source == document.Lexicon {
		np.Last, np.After = np.First, np.First // رفض دعواه
	}
	if np.Ok() && v != nil && v != &AnyVerb && p.Words[np.First].Feats.Masdar && p.accusative(&p.Words[np.First]) {
		np.Last, np.After = np.First, np.First // ورحب ترحيبا حارا
	}
	if np.Ok() && v != nil && v != &AnyVerb && (owned(&p.Words[np.First]) || oblique(&p.Words[np.First]) || x.obliqueHead(np.First)) {
		np.Last, np.After = np.First, np.First // ووعد متابعيه
	}
	return np
}

// isComplement reports whether v takes the preposition that is written on word j (يطالب بحضور الوزير).
func (x *Reader) isComplement(j int, v *lexicon.Verb) bool {
	w := &x.Page.Words[j]
	return v != nil && (v.Frames&lexicon.FrameBi != 0 && w.HasBefore("ب") || v.Frames&lexicon.FrameLi != 0 && w.HasBefore("ل")) && lexicon.CompoundPrepositions[w.Form] != nil
}

// restOfAdjunct reports whether the phrase is no more than the end of the adverbial before it: a definite
// adjective of its noun (في مدينة ليون الفرنسية), of a recording (في المقطع المصور), or the place of an occasion
// (خلال قمة هلسنكي).
func (x *Reader) restOfAdjunct(np Phrase) bool {
	p := &x.Page
	w, b := &p.Words[np.First], &p.Words[max(0, np.First-1)]
	if np.First == 0 || b.Punct != 0 && !p.IsMark(np.First-1) || np.Last > np.First+1 || b.Pos == document.VERB {
		return false
	}
	switch {
	case w.Article && (w.Pos == document.ADJ || np.Mention != 0 && x.isCountry(np.Mention)) && (strings.HasSuffix(w.Base, "ية") || strings.HasSuffix(w.Base, "ي")) && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution):
		return b.Mention != 0 || b.Definite() || p.IsMark(np.First-1)
	case w.Base == "المصور":
		return recordings.Has(b.Base)
	case w.HasPronoun() && w.Pos == document.NOUN && b.Pos == document.NOUN && !b.Definite() && !b.HasPronoun() && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution):
		return true // في مقدمة كلامه
	}
	return np.Mention != 0 && x.isPlace(np.Mention) && gatherings.Has(b.Base)
}

func (x *Reader) isCountry(m int) bool {
	return x.Page.D.Entities[x.Page.Mentions[m-1].Entity].Kind == document.Country
}

// isPlace reports whether the mention is that of a place, which a capital is too.
func (x *Reader) isPlace(m int) bool {
	o := &x.Page.Mentions[m-1]
	return x.Page.D.Entities[o.Entity].Kind == document.Place || o.By == document.ByCapital
}

var (
	// recordings are the nouns that المصور describes.
	recordings = lexicon.Set("المقطع الفيديو الشريط التسجيل الرسالة اللقاء")
	// gatherings are named by the place where they are held.
	gatherings = lexicon.Set("قمة مؤتمر محادثات مفاوضات اجتماع منتدى معرض مهرجان جولة اجتماعات لقاء زيارة")
)

// oblique reports whether the word is a definite sound masculine plural in ين, which is no subject
// (يذكّر الأردنيين).
func oblique(w *Word) bool {
	return w.Article && w.Feats.Number == lexicon.Plural && !w.Feats.Broken && w.Read.Source == document.Lexicon && w.Pos != document.PROPN && strings.HasSuffix(w.Base, "ين") && !strings.HasSuffix(w.Lemma(), "ين")
}

// obliqueHead reports whether word j is a sound masculine plural in ي before its genitive, which is
// no subject (أمرت سائقي الشاحنات).
func (x *Reader) obliqueHead(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if j+1 < len(p.Words) && strings.HasSuffix(w.Base, "يي") && w.Mention == 0 && !w.Definite() && (p.Words[j+1].Definite() || p.Words[j+1].Mention != 0) {
		return true // وعد انفصاليي الإقليم
	}
	return j+1 < len(p.Words) && w.Pos == document.NOUN && w.Read.Source == document.Lexicon && w.Feats.Number == lexicon.Plural && !w.Feats.Broken && !w.HasPronoun() && w.Mention == 0 && strings.HasSuffix(w.Base, "ي") && !strings.HasSuffix(w.Lemma(), "ي") && (p.Words[j+1].Pos == document.NOUN && p.Words[j+1].Definite() || p.Words[j+1].Mention != 0 || p.Words[j+1].Pos == document.PROPN)
}

// InGenitive reports whether word j, with more behind it, is spelt as no subject is (الأطفال حديثي الولادة).
func (x *Reader) InGenitive(j int) bool { return x.obliqueHead(j) || owned(&x.Page.Words[j]) }

// owned reports whether the word is a sound masculine plural with a pronoun whose ي shows that
// it is no subject (متابعيه, not متابعوه).
func owned(w *Word) bool {
	if !w.HasPronoun() || w.Feats.Number != lexicon.Plural || w.Feats.Broken || w.Pos != document.NOUN {
		return false
	}
	for _, end := range []string{"يه", "يها", "يهم", "يهما"} {
		if strings.HasSuffix(w.Base, end) {
			return true
		}
	}
	return false
}

// ownPaperBehind reports whether في and a paper with a pronoun, which can be that of the subject only, stand at word k.
func (x *Reader) ownPaperBehind(k, limit int) bool {
	p := &x.Page
	return k+1 < limit && p.Words[k].Form == "في" && p.Words[k+1].Is(lexicon.ClassTalk|lexicon.ClassReport) && p.Words[k+1].HasPronoun()
}

// isNamed reports whether the quotation of n words with its marks at word j is the name of an
// institution, with more of the sentence behind it.
func (x *Reader) isNamed(j, n int) bool {
	p := &x.Page
	if w := &p.Words[j+1]; n < 4 || !w.Is(lexicon.ClassInstitution) || w.Definite() && !houses.Has(w.Base) && !namedBodies.Has(w.Base) {
		return false
	}
	for k := j + 1; k < j+n-1; k++ {
		if x.isVerb(k) || p.Words[k].Punct != 0 {
			return false
		}
	}
	return p.IsComma(j+n) || p.Words[j+n].Punct == 0
}

// thatPastAdjective returns the word for that behind the definite adjective at word k and its complement
// ("نوفا" المشغلة للمصنع إن), 0 for none.
func (x *Reader) thatPastAdjective(k, limit int) int {
	p := &x.Page
	if k >= limit || !p.Words[k].Article || p.Words[k].Pos != document.ADJ {
		return 0
	}
	for j := k + 1; j < min(limit, k+6) && p.Words[j].Punct == 0 && !x.isVerb(j); j++ {
		if p.Words[j].Is(lexicon.ClassThat) && !p.Words[j].Conj {
			return j
		}
	}
	return 0
}

// namedBodies are the definite first words of the names of bodies besides those that stand alone for their own.
var namedBodies = lexicon.Set("المرصد المركز المعهد الصندوق الجبهة الحركة الحزب التحالف النقابة الجمعية المكتب الديوان الحشد الحرس الوكالة المجموعة المبادرة الشبكة الغرفة")

// WithPronoun are prepositional phrases of one word that stand between verb and subject.
var WithPronoun = lexicon.Set("فيه فيها فيهما فيهم خلاله خلالها معه معها معهم عنه عنها عنهم عليه عليها عليهم اليه اليها اليهم بعده بعدها قبله قبلها منه منها له لها لهم به بها بشانه بشانها بشانهم حوله حولها حولهم تجاهه تجاهها ضده ضدها")

// NounPhrase reads the noun phrase that begins at word j.
func (x *Reader) NounPhrase(j, limit int, v *lexicon.Verb) Phrase {
	p := &x.Page
	np := Phrase{First: j, Last: j, After: j}
	if limit = min(limit, len(p.Words)); j >= limit {
		return np
	}
	if m := p.MentionAt(j); !(p.Words[j].Conj && m != nil && m.Start == p.Words[j].Start) && (!x.beginsPhrase(j) || p.Words[j].Conj && v != nil) {
		return np // but أعلن فيس بوك: the ف belongs to the name
	}
	if (p.Words[j].Form == "كل" || p.Words[j].Form == "كلا") && j+2 < limit && p.Words[j+1].Form == "من" { // كل من السودان ومصر
		np.First, j = j+2, j+2
	}
	n := x.share(j, limit)
	if n > 0 { // العديد من النواب
		if j += n; j >= limit || p.Words[j-1].Form != "من" {
			np.Last, np.After, np.Head = j, j, lexicon.ClassHuman
			return np
		}
		np.Last = j
	}
	if np.Head = p.Words[j].Class; n > 0 {
		np.Head |= lexicon.ClassHuman
	}
	if (p.Words[j].Is(lexicon.ClassDemonstrative) || p.Words[j].Pos == document.NUM || Quantity.Has(p.Words[j].Base) || p.Words[j].Is(lexicon.ClassQuestion)) && j+1 < limit {
		np.Head |= p.Words[j+1].Class & (lexicon.ClassHuman | lexicon.ClassInstitution | lexicon.ClassReport | lexicon.ClassMediaHead)
	}
	for k := j; v != nil && v != &AnyVerb && !Considers[v.Lemma] && k+1 < limit && k < j+2 && superlatives.Has(p.Words[k].Base) && p.Words[k+1].Pos == document.NOUN; k++ {
		np.Head |= p.Words[k+1].Class & (lexicon.ClassHuman | lexicon.ClassInstitution | lexicon.ClassReport | lexicon.ClassMediaHead) // أكبر نقابات البلاد
	}
	if x.nationalOf(j, limit) {
		np.Head |= lexicon.ClassHuman // قال الفرنسي أرسين فينغر
	}
	limit = min(limit, j+maxPhrase)
	for k := j; k < limit; {
		step := x.extend(&np, k, limit, v)
		if step == 0 {
			break
		}
		k += step
		np.Last = k
	}
	for np.Last > np.First && (p.IsComma(np.Last-1) || p.Words[np.Last-1].Is(lexicon.ClassPreposition) && np.Mention == 0 && !p.afflicted(np.Last-1)) {
		np.Last--
	}
	x.lateName(&np, limit, v)
	x.addAuthor(&np, limit, false)
	np.After = np.Last
	return np
}

// superlatives are the words of rank that stand in construct with those who speak.
var superlatives = lexicon.Set("اكبر اصغر ابرز احدث اهم اشهر اقدم اعلى اقوى اضخم كبرى افضل اخر اول ثاني ثالث رابع خامس")

// IsBasim reports whether word j, spelt like باسم, is the given name: a surname with article stands behind it.
func (x *Reader) IsBasim(j int) bool {
	p := &x.Page
	if p.Words[j].Form != "باسم" || j+1 >= len(p.Words) {
		return false
	}
	n := &p.Words[j+1]
	return n.Pos == document.PROPN && strings.HasPrefix(n.Form, "ال") && strings.HasSuffix(n.Form, "ي") && n.Class == 0 && (n.Mention == 0 || x.IsPerson(n.Mention)) && (j == 0 || p.Words[j-1].Class&(lexicon.ClassHuman|lexicon.ClassTalk) == 0)
}

// nationalOf reports whether the word with article at j tells where the person comes from whose
// name follows, past another adjective (الألماني الدولي مسعود أوزيل).
func (x *Reader) nationalOf(j, limit int) bool {
	p := &x.Page
	w := &p.Words[j]
	if !w.Definite() || !w.Article || w.Mention != 0 || !strings.HasSuffix(w.Base, "ي") && !strings.HasSuffix(w.Base, "ية") {
		return false
	}
	for k := j + 1; k < min(limit, j+3); k++ {
		if m := p.MentionAt(k); m != nil {
			return m.Start == p.Words[k].Start && p.D.Entities[m.Entity].Kind == document.Person
		}
		if n := &p.Words[k]; n.Pos != document.ADJ || !n.Definite() {
			return false
		}
	}
	return false
}

// beginsPhrase reports whether a noun phrase may begin at word j.
func (x *Reader) beginsPhrase(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	switch {
	case strings.HasPrefix(w.Base, "ل") && !w.Is(lexicon.ClassMediaHead|lexicon.ClassHuman) && x.IsMedium(j, j+1) && !x.Lex.Media[w.Base]:
		return false // وقالت لصحيفة
	case p.MentionAt(j) != nil:
		return !(p.MentionAt(j).Start > w.Start && !w.Conj)
	case p.IsMark(j) || w.Punct != 0 || w.Form == "نقلا":
		return false
	case w.Form == "كلا" && j+2 < len(p.Words) && p.Words[j+1].Form == "من":
		return true
	case (w.Form == "اي" || w.Form == "اية") && j > 0 && j+1 < len(p.Words) && p.Words[j+1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && p.Words[j-1].Pos == document.VERB:
		return true // لم تعلن أي جهة
	case x.about(j) > 0:
		return x.share(j, len(p.Words)) > 0
	case w.Is(lexicon.ClassHuman | lexicon.ClassInstitution), x.IsBasim(j):
		return true
	case w.Is(lexicon.ClassThat | lexicon.ClassBithat | lexicon.ClassQuestion | lexicon.ClassPreposition | lexicon.ClassRelative | lexicon.ClassConnective | lexicon.ClassNegative | lexicon.ClassAux | lexicon.ClassSelf | lexicon.ClassAdverb | lexicon.ClassTurn | lexicon.ClassTime):
		return false
	case w.Prefix != "":
		return false
	case strings.Contains(x.Page.D.Text[w.Start:w.End], fathatan):
		return false // مسبقًا: an accusative is no subject
	case w.FormOf(lexicon.Participle) != nil && w.Pos != document.PROPN && !w.Definite() && !(w.Lemma() == "مذكرة" && w.Pos == document.NOUN):
		return false
	case x.isManner(j):
		return false // وقالت باكية
	case x.isVerb(j):
		return j > 0 && !w.Conj && !(w.HasBefore("س") && w.Lemma() == "كان") && x.Page.Words[j-1].Finite() != nil && (w.Finite() == nil || x.isNameHere(j)) // read as a verb, but stands behind one
	}
	return nominal(w)
}

// isManner reports whether word j tells how somebody speaks: an indefinite feminine adjective
// behind a feminine verb or its subject, right before what is said (وقالت باكية: "…").
func (x *Reader) isManner(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if j == 0 || j+1 >= len(p.Words) || w.Pos != document.ADJ || w.Conj || w.Definite() || !strings.HasSuffix(w.Base, "ة") && !p.accusative(w) || w.FormOf(lexicon.Participle) != nil || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || w.Mention != 0 {
		return false
	}
	n, b := &p.Words[j+1], &p.Words[j-1]
	if n.Punct != ':' && !n.Is(lexicon.ClassThat) && p.QuoteAt(j+1) == 0 || n.Conj {
		return false
	}
	gender := lexicon.Feminine
	if !strings.HasSuffix(w.Base, "ة") {
		gender = lexicon.Masculine // وأضاف مبتسما
	}
	return b.Finite() != nil && b.Finite().Gender == gender || b.Definite() && b.Pos == document.NOUN || b.Mention != 0
}

// isNameHere reports whether word j, read as a verb, is a given name: it stands behind a verb
// and before a proper name (وقالت دانا وايت).
func (x *Reader) isNameHere(j int) bool {
	p := &x.Page
	if j == 0 || j+1 >= len(p.Words) || p.Words[j].Conj || p.Words[j].HasPronoun() {
		return false
	}
	w, b, n := &p.Words[j], &p.Words[j-1], &p.Words[j+1]
	if w.Feats.Aspect == document.Perf && (n.Is(lexicon.ClassThat) && !n.Conj || p.IsComma(j+1) || n.Punct == ':') {
		if b.Pos == document.PROPN && b.Read.Source == document.Guess && j > 1 && p.Words[j-2].Finite() != nil {
			return true // وقال هيرمانت غيرا، سكرتير
		}
		if b.Finite() != nil && b.Finite().Verb.Flags&(lexicon.FlagWeak|lexicon.FlagAmb) == 0 && b.Pos == document.VERB && w.Cues == nil {
			return true // وقال غيرا إن
		}
	}
	return b.Finite() != nil && b.Pos == document.VERB && n.Pos == document.PROPN
}

// fathatan is the mark of the indefinite accusative.
const fathatan = "\u064B"

// nominal reports whether the word can stand in a noun phrase by its part of speech.
func nominal(w *Word) bool {
	switch w.Pos {
	case document.X, document.NOUN, document.ADJ, document.PROPN, document.NUM, document.DET, document.SYM:
		return true
	}
	return w.Is(lexicon.ClassDemonstrative)
}

// isVerb reports whether word j is a finite verb.
func (x *Reader) isVerb(j int) bool {
	w := &x.Page.Words[j]
	if j > 0 && (x.Page.Words[j-1].Form == "عدم" || w.Form == "كشف" && x.StaysUnnamed(j-1)) {
		return false // طلب عدم كشف هويته
	}
	if w.Pos == document.VERB {
		return w.Mention == 0
	}
	if f := w.Finite(); f != nil && w.Mention == 0 {
		if w.Pos == document.NOUN && w.Feats.Masdar && f.Kind == lexicon.Imperfect && f.Verb.Flags&lexicon.FlagQuote != 0 {
			return false // تواصل الهجوم: a masdar spelt like another verb
		}
		return f.Verb.Flags&lexicon.FlagAmb == 0 || w.Pos == document.X && j > 0 && w.Conj
	}
	return false
}
