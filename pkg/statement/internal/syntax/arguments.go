package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Arguments are the noun phrases of a cue verb sorted into subject and direct object.
type Arguments struct {
	Subject, Object Phrase
	Content         Complement
}

// DeedBehindPronoun reads the masdar behind a verb of telling or imploring whose pronoun tells whom
// (وناشدتها احترام الهدنة): it is the content and no subject.
func (x *Reader) DeedBehindPronoun(i int, np Phrase, c Complement, limit int) Arguments {
	a := Arguments{Subject: np, Content: c}
	at := i + 1
	if np.Ok() && !x.Page.Words[np.First].Feats.Masdar {
		at = np.After
	} else {
		a.Subject = Phrase{}
	}
	at = x.SkipAside(at, limit)
	if at < limit && x.IsMasdarObject(at) {
		a.Content = x.Page.ComplementFrom(ByPreposition, at)
	}
	return a
}

// IsMasdarObject reports whether the object at word j is a deed: a masdar, or the denial of one.
func (x *Reader) IsMasdarObject(j int) bool {
	w := &x.Page.Words[j]
	return x.IsObject(j) && (w.Feats.Masdar || w.Form == "عدم")
}

// SkipPeer passes over the peer with ل at word j to whom something is said, where an object stands
// behind him (أكد لنظيره الروسي ضرورة).
func (x *Reader) SkipPeer(j, limit int) int {
	p := &x.Page
	if j >= limit || !strings.HasPrefix(p.Words[j].Base, "لنظير") {
		return j
	}
	end := j + 1
	for end < limit && (p.Words[end].Pos == document.ADJ && p.Words[end].Definite() || p.Words[end].Mention != 0 && !p.Words[end].Conj) {
		end++
	}
	if end < limit && (x.IsObject(end) || p.IsComma(end) || p.Words[end].Is(lexicon.ClassThat|lexicon.ClassBithat)) {
		return end
	}
	return j
}

// Addressed reports whether the phrase behind a verb that goes on with a speaker names many, or those
// who are his, whom one calls upon rather than that they call.
func (x *Reader) Addressed(np Phrase, c Complement) bool {
	w := &x.Page.Words[np.First]
	if !c.IsApart() || np.Mention != 0 && x.IsPerson(np.Mention) || x.IsNominative(np.First) {
		return false
	}
	return crowds.Has(w.Base) || Quantities.Has(w.Form) || CalledUpon.Has(w.Base) || w.HasPronoun() && w.Is(lexicon.ClassHuman) || x.IsPeer(np.First) || w.Feats.Number == lexicon.Plural && !w.Definite() && w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && np.First+1 < np.Last && x.Page.Words[np.First+1].Definite()
}

// SoleObject reports whether nothing but the phrase can be the object of the verb.
func (x *Reader) SoleObject(np Phrase, limit int, v *lexicon.Verb) bool {
	if np.Mention != 0 && x.IsPerson(np.Mention) || x.IsNominative(np.First) {
		return false
	}
	at := x.SkipAside(np.After, limit)
	if at < limit && x.Page.Words[at].HasBefore("ب") && !x.Page.Words[at].Is(lexicon.ClassPreposition) && x.Page.Words[at].Base != "بسبب" {
		return false // ويدين ريال مدريد بفوزه
	}
	return (at >= limit || !x.IsObject(at)) && x.secondBegins(np.First, np.Last, closeParty) == 0
}

// PairOfPeople returns the second of two definite nouns of people side by side at the head of the
// phrase, 0 for none.
func (x *Reader) PairOfPeople(np Phrase) int {
	p := &x.Page
	k := np.First + 1
	if k >= np.Last || p.Words[np.First].Mention != 0 || p.Words[k].Mention != 0 {
		return 0
	}
	a, b := &p.Words[np.First], &p.Words[k]
	if a.Is(lexicon.ClassHuman) && b.Is(lexicon.ClassHuman) && a.Article && b.Article && a.Feats.Gender != b.Feats.Gender && !honorific[a.Base] {
		return k
	}
	return 0
}

// BehindComplement returns the subject that stands behind a prepositional complement of one
// phrase (وأعلن عن الخطة المستشار فلان), and the word where it begins; not ok for none.
func (x *Reader) BehindComplement(c Complement, limit int, v *lexicon.Verb) Phrase {
	p := &x.Page
	k := c.Start
	if c.Kind != ByPreposition || k+1 >= limit {
		return Phrase{}
	}
	if p.Words[k].Is(lexicon.ClassDemonstrative) {
		k++
	}
	if k < limit && p.Words[k].Definite() && p.Words[k].Pos == document.NOUN && !p.Words[k].Is(lexicon.ClassHuman) {
		k++
	}
	if k == c.Start || k >= limit {
		return Phrase{}
	}
	for k < limit && p.Words[k].Pos == document.ADJ && p.Words[k].Definite() && p.Words[k].Mention == 0 && !p.Words[k].Is(lexicon.ClassHuman) {
		k++
	}
	if k == limit {
		return Phrase{}
	}
	if np := x.severalBehind(k, limit); np.Ok() {
		return np
	}
	if w := &p.Words[k]; w.Conj || w.Prefix != "" || !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && (w.Mention == 0 || !x.IsPerson(w.Mention)) {
		return Phrase{}
	}
	np := x.NounPhrase(k, limit, v)
	if m := np.Mention; !np.Ok() || m == 0 || p.D.Entities[p.Mentions[m-1].Entity].Kind != document.Person && !p.Words[k].Definite() {
		return Phrase{}
	}
	return np
}

// severalBehind returns the phrase of several bodies or people, or of a country, that begins at word k behind a
// word with article, with which it cannot be in construct (واعترضت على القرار تسع دول، ورحبت بالاتفاق واشنطن).
func (x *Reader) severalBehind(k, limit int) Phrase {
	p := &x.Page
	w := &p.Words[k]
	if w.Conj || w.HasProclitic() || w.Punct != 0 || w.Definite() && w.Mention == 0 {
		return Phrase{}
	}
	if m := p.MentionAt(k); m != nil {
		if e := &p.D.Entities[m.Entity]; e.Kind != document.Country && (e.Kind != document.Place || e.Code == "") || m.Start > w.Start {
			return Phrase{}
		}
		return x.NounPhrase(k, limit, &AnyVerb)
	}
	np := x.NounPhrase(k, limit, &AnyVerb)
	if np.Ok() && (x.Counted(np) || w.Pos == document.NOUN && w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && w.Feats.Number == lexicon.Plural && !strings.HasSuffix(w.Base, "ين") && !w.HasPronoun()) {
		return np
	}
	return Phrase{}
}

// Clashes reports whether the noun right behind the verb cannot be its subject: any behind a
// dual or plural (وطالبا الشركة, as a verb before its subject is singular), a masculine singular
// behind a feminine verb (ونعتت الرئيس, وسألت الوفد), or accusatives in ين (ودعت خبراء أميركيين).
func (x *Reader) Clashes(np Phrase, f *lexicon.VerbForm) bool {
	p := &x.Page
	w := &p.Words[np.First]
	if (f.Verb.Target|f.Verb.Frames)&lexicon.FrameObject != 0 && (f.Number == lexicon.Dual || f.Number == lexicon.Plural) {
		return true
	}
	if f.Gender == lexicon.Masculine && f.Number == lexicon.Singular && f.Kind == lexicon.Perfect && f.Verb.Frames&lexicon.FrameObject != 0 && w.Is(lexicon.ClassHuman) && w.Feats.Gender == lexicon.Feminine && w.Feats.Number == lexicon.Singular && !w.Definite() && strings.HasSuffix(w.Base, "ة") && np.Mention == 0 && w.Pos == document.NOUN && !(np.First+1 < np.Last && p.Words[np.First+1].Definite()) {
		return true // وطلب منه مساعدة
	}
	if f.Gender == lexicon.Feminine && f.Number == lexicon.Singular && f.Verb.Frames&lexicon.FrameObject != 0 && np.Mention == 0 && w.Read != nil && w.Read.Source == document.Lexicon && w.Article && w.Feats.Masdar && w.Feats.Gender == lexicon.Masculine && w.Feats.Number == lexicon.Singular && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassTalk) {
		return true // اللجنة رفضت الاستنتاج الذي
	}
	if f.Verb.Frames&lexicon.FrameObject == 0 && f.Verb.Target&lexicon.FrameObject == 0 || w.Read == nil || w.Read.Source != document.Lexicon || w.Pos != document.NOUN {
		return false
	}
	if f.Gender == lexicon.Masculine && f.Number == lexicon.Singular && f.Verb.Target&lexicon.FrameObject != 0 && w.Is(lexicon.ClassInstitution) && !w.Is(lexicon.ClassHuman) && w.Feats.Number == lexicon.Plural && (np.Mention == 0 || w.Base == "دول") {
		return true // ودعا دول أوروبا
	}
	if f.Gender == lexicon.Masculine && f.Number == lexicon.Singular && f.Verb.Target&lexicon.FrameObject != 0 && w.Feats.Gender == lexicon.Feminine && !w.Feats.Broken && (w.Is(lexicon.ClassInstitution) && !w.Is(lexicon.ClassHuman) || x.ForceOf(w)&lexicon.ForceParty != 0 && strings.HasSuffix(w.Base, "ات")) {
		return true // وطالب السلطات
	}
	if f.Gender == lexicon.Feminine && f.Number == lexicon.Singular && w.Feats.Gender == lexicon.Masculine && w.Feats.Number == lexicon.Singular && w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !w.Is(lexicon.ClassMediaHead|lexicon.ClassReport) {
		return !strings.HasSuffix(w.Base, "ة") && (np.Mention == 0 || p.D.Entities[p.Mentions[np.Mention-1].Entity].Gender != lexicon.Feminine)
	}
	if np.First+1 < np.Last && f.Verb.Target&lexicon.FrameObject != 0 {
		n := &p.Words[np.First+1]
		return n.Pos == document.ADJ && !n.Definite() && strings.HasSuffix(n.Base, "ين") && n.Feats.Number == lexicon.Plural && w.Is(lexicon.ClassHuman)
	}
	return false
}

// StrongPhrase reports whether the phrase names or heads somebody who can speak.
func (x *Reader) StrongPhrase(np Phrase) bool {
	return np.Mention != 0 || x.Page.D.Tokens[np.First].Kind == document.Number && x.CanSpeak(np) || np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) != 0 || x.Page.Words[np.First].Pos == document.PROPN
}

// Tells are the verbs of telling that take whom and what as objects.
var Tells = map[string]bool{"أبلغ": true, "أخطر": true, "أخبر": true}

// CalledUpon are those who are called upon rather than call.
var CalledUpon = lexicon.Set("المجتمع الاطراف الجميع الدول المواطنين العالم المجتمعات الجماهير الطرفين الجانبين الفرقاء كافة جميع كل الناس القادة الشباب")

// Accusative reports whether the ending of the first word shows that it is the object of v
// (ودعت المواطنين إلى): a sound masculine plural or dual in ين.
func (x *Reader) Accusative(np Phrase, v *lexicon.Verb) bool {
	w := &x.Page.Words[np.First]
	if v.Target&lexicon.FrameObject != 0 && np.Mention == 0 && w.Pos == document.NOUN && w.Is(lexicon.ClassHuman) && x.Page.accusative(w) && w.Read.Source == document.Lexicon {
		return true // هددت نوابا
	}
	if v.Target&lexicon.FrameObject == 0 || np.Mention != 0 || !strings.HasSuffix(w.Base, "ين") || w.Pos == document.PROPN {
		return false
	}
	return w.Feats.Number == lexicon.Plural && !w.Feats.Broken || w.Feats.Number == lexicon.Dual
}

// OtherGender reports whether the person or country right behind a verb that is aimed at
// somebody cannot be its subject by gender (وطالب إسرائيل ب, واتهمت ترامب ب).
func (x *Reader) OtherGender(np Phrase, f *lexicon.VerbForm) bool {
	if f.Verb.Target&lexicon.FrameObject == 0 || f.Gender == 0 || f.Number != lexicon.Singular || np.Mention == 0 || x.Page.Mentions[np.Mention-1].First != np.First {
		return false
	}
	e := &x.Page.D.Entities[x.Page.Mentions[np.Mention-1].Entity]
	switch e.Kind {
	case document.Country:
		return e.Gender == document.Fem && f.Gender == lexicon.Masculine && x.Page.Mentions[np.Mention-1].Last == np.Last
	case document.Place:
		return f.Gender == lexicon.Masculine && x.Page.Mentions[np.Mention-1].Last == np.Last // هدد طهران
	case document.Person:
		return e.Gender == document.Masc && f.Gender == lexicon.Feminine
	case document.Title:
		return e.Gender == 0 && f.Gender == lexicon.Masculine && strings.HasSuffix(x.Page.Words[np.First].Base, "ة") && x.Page.Words[np.First].Is(lexicon.ClassHuman) && x.Page.Words[np.First].Feats.Gender == lexicon.Feminine // ودعا رئيسة الوزراء
	}
	return false
}

// maxRelative bounds a relative clause between subject and object in words.
const maxRelative = 25

// SkipRelative returns the comma behind the relative clause that begins at word j or behind a
// comma there (أعلن الوزير، الذي فاز حزبه، مد اليد), j where there is none.
func (x *Reader) SkipRelative(j, limit int) int {
	p := &x.Page
	if j+1 >= limit || !p.IsComma(j) && !p.Words[j].Is(lexicon.ClassRelative) {
		return j
	}
	if p.Words[j].Is(lexicon.ClassRelative) {
		// اتهم المحامي الذي يمثل الدوحة، الحكومة
		if end := x.relativeEnd(j, limit); end > j && end < limit && x.IsObject(end) && (p.Words[end].Definite() || p.Words[end].Feats.Masdar || p.Words[end].Mention != 0) && x.placeBehind(end-1) == 0 {
			return end
		}
	} else if w := &p.Words[j+1]; !w.Is(lexicon.ClassRelative) && !(w.Article && attached[w.Base]) {
		return j
	}
	for k := j + 2; k < min(limit, j+maxRelative); k++ {
		if p.IsComma(k) {
			return k
		}
	}
	return j
}

// SecondParty returns the comma in a phrase behind which somebody else stands than before
// it, a definite title behind a name; 0 for none.
func (x *Reader) SecondParty(np Phrase) int {
	p := &x.Page
	k := np.First + 1
	if np.Head&lexicon.ClassInstitution != 0 && np.Head&lexicon.ClassHuman == 0 { // طالبت حركة النهضة، السفير المغربي، ب
		for ; k+1 < np.Last; k++ {
			if p.IsComma(k) && p.Words[k+1].Article && x.classOf(&p.Words[k+1])&lexicon.ClassHuman != 0 && !honorific[p.Words[k+1].Base] {
				return k
			}
		}
		k = np.First + 1
	}
	if np.Mention != 0 && x.IsPerson(np.Mention) {
		k = p.Mentions[np.Mention-1].Last
	} else if !p.Words[np.First].Definite() {
		return 0
	}
	for ; k+1 < np.Last; k++ {
		if p.IsComma(k) && p.Words[k+1].Definite() && k+1+MaxTitle > np.Last {
			return k
		}
		if p.IsComma(k) && x.titledPerson(k+1, np.Last) {
			return k // اتهم الرئيس، فلان، وزير العدل، فلان، ب
		}
	}
	return 0
}

// titledPerson reports whether an indefinite title in construct with the name of another person behind a comma
// begins at word k.
func (x *Reader) titledPerson(k, last int) bool {
	p := &x.Page
	if w := &p.Words[k]; !w.Is(lexicon.ClassHuman) || w.Conj || w.Definite() || k+1 >= last || !p.Words[k+1].Definite() {
		return false
	}
	for j := k + 2; j+1 < min(last, k+MaxTitle+2); j++ {
		if p.IsComma(j) {
			m := p.MentionAt(j + 1)
			return m != nil && x.IsPerson(p.Words[j+1].Mention)
		}
	}
	return false
}

// MaxTitle bounds a title that stands for an object, in words.
const MaxTitle = 4

// SkipTarget passes over the prepositional phrase of the one that v is aimed at, to the
// object behind it (طلبت من تركيا نسخة).
func (x *Reader) SkipTarget(j, limit int, v *lexicon.Verb) int {
	if j+1 >= limit || PrepositionFrame(x.Page.Words[j].Form)&v.Target == 0 {
		return j
	}
	np := x.NounPhrase(j+1, min(limit, j+12), &AnyVerb)
	if !np.Ok() {
		return j
	}
	if k := np.First + 1; k < np.Last && x.Page.Words[np.First].HasPronoun() && (x.Page.Words[k].Feats.Masdar || masdars.Has(x.Page.Words[k].Base)) && !x.Page.Words[k].HasProclitic() && x.Page.Words[k].Mention == 0 {
		return k // اقترح على نظيره الحفاظ على الهدنة
	}
	if k := x.placeBehind(np.After); k > 0 && k < limit && x.Page.Words[np.After].Form == "في" && x.IsObject(k) {
		return k // طلبت من المحكمة في لاهاي التحقيق
	}
	return np.After
}

// ObjectAside reports whether an object follows at word j behind a day or a comma, so that
// the phrase before is the subject (أعلنت النيابة، الاثنين، توقيف).
func (x *Reader) ObjectAside(j, limit int) bool {
	at := x.SkipAside(j, limit)
	return at > j && at < limit && x.IsObject(at)
}

// OwnDeed reports whether the object at word j carries a pronoun for the subject before it
// (أبدى توفيق سعادته).
func (x *Reader) OwnDeed(j, limit int) bool {
	return j < limit && x.IsObject(j) && x.Page.Words[j].HasPronoun()
}

// IsDeed reports whether word j is what a verb with both has for an object rather than a
// name: a masdar, or a noun with a pronoun (أكد رغبته، أكد استمرار).
func (x *Reader) IsDeed(j int) bool {
	w := &x.Page.Words[j]
	return w.Form == "اي" || w.Form == "قرب" || w.Feats.Masdar || x.LikeMasdar(j) || w.HasPronoun() || w.Definite() || w.FormOf(lexicon.Masdar) != nil || w.Read == nil
}

// ObjectContent returns the complement of the verb, which is the object where the verb
// takes its content so and has no better one before it.
func (x *Reader) ObjectContent(i int, a Arguments, v *lexicon.Verb) Complement {
	c, o := a.Content, a.Object
	switch {
	case v.Frames&lexicon.FrameObject == 0, v.Flags&lexicon.FlagWeak != 0, !o.Ok(), x.Page.Words[i].Pronoun != "":
		return c
	case v.Act == "praise" && v.Flags&lexicon.FlagTrans != 0 && o.After < len(x.Page.Words) && x.Page.Words[o.After].Form == "على":
		// شكر قطر على دعمها
	case c.Kind == ByPreposition && PrepositionFrame(x.Page.Words[c.Intro].Form)&v.Target != 0 && c.Intro < o.First:
		// بحثت مع الوفدين تبادل الأسرى: the partner is no content
	case c.Kind != NoComplement && (v.Target&lexicon.FrameObject != 0 || c.Intro <= o.First):
		return c
	case c.Kind != NoComplement && (x.Page.Words[o.First].Definite() || x.Page.Words[o.First].HasPronoun()) && x.Page.Words[o.First].FormOf(lexicon.Masdar) != nil && c.Intro <= o.First+3:
		return c // جدد التأكيد على أن
	case c.Kind == ByQuote && c.Via >= 0:
		return c
	}
	return x.Page.ComplementFrom(ByObject, o.First)
}

// ObjectPhrase reads the object at word j; a quotation or what is no noun phrase for the
// reader counts as one of a word.
func (x *Reader) ObjectPhrase(j, limit int, v *lexicon.Verb) Phrase {
	np := x.NounPhrase(j, limit, v)
	if !np.Ok() {
		np.First, np.Last, np.After = j, j+1, j+1
	}
	return np
}

// isReason reports whether the word with ل is the reason that a reproof gives (لرفضها,
// لعدم) rather than the rest of a name (للأمن القومي).
func isReason(w *Word) bool {
	if strings.HasPrefix(w.Form, "لل") {
		return false
	}
	return w.Form == "لعدم" || w.Feats.Masdar || w.Pos == 0 && len(w.Form) > 8 && (strings.HasSuffix(w.Form, "ه") || strings.HasSuffix(w.Form, "ها") || strings.HasSuffix(w.Form, "هم"))
}

// blames reports whether the word with ل is what somebody is blamed for: his conduct, or a thing of his (لدوره في،
// لطريقة تعاملها مع).
func blames(w *Word) bool {
	return w.Pos == document.NOUN && w.Prefix == "ل" && !strings.HasPrefix(w.Form, "لل") && (conduct.Has(w.Lemma()) || w.HasPronoun() && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassMediaHead))
}

// conduct are the nouns of how somebody has acted.
var conduct = lexicon.Set("دور موقف طريقة اسلوب نهج سلوك تصرف سياسة فشل عجز صمت اخفاق تقصير تواطؤ")
