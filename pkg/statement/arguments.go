package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// arguments decides which of the noun phrases behind the verb at word i is its subject
// and which its object. np is the first of them, c the complement found so far. A verb
// has its subject first; a phrase that nobody can be, or a single one behind a verb that
// must have an object or has a subject before it, is the object.
func (x *Extractor) arguments(i, first int, f *lexicon.VerbForm, np syntax.Phrase, c syntax.Complement, limit int) syntax.Arguments {
	v := f.Verb
	a := syntax.Arguments{Subject: np, Content: c}
	if k := x.Swallowed(np, c, v); k > 0 {
		a.Subject.Last, a.Subject.After = k, k
		if m := a.Subject.Mention; m != 0 && x.Page.Mentions[m-1].First >= k {
			a.Subject.Mention = 0 // اتهم نشطاء فلانا
		}
		if x.Page.Words[k].Form == "كلا" {
			k += 2 // كلا من
		}
		a.Object = x.ObjectPhrase(k, max(np.Last, c.Intro), v)
		return a
	}
	if x.Page.Words[i].Pronoun != "" && (syntax.Tells[v.Lemma] || v.Lemma == "ناشد") && c.Kind == syntax.NoComplement {
		return x.DeedBehindPronoun(i, np, c, limit)
	}
	if (v.Frames|v.Target)&lexicon.FrameObject == 0 || v.Flags&lexicon.FlagQuote != 0 || x.Page.Words[i].Pronoun != "" {
		return a
	}
	p := &x.Page
	switch {
	case np.Ok() && f.Number == lexicon.Dual && (f.Kind == lexicon.Imperfect || f.Kind == lexicon.Perfect && (v.Frames|v.Target)&lexicon.FrameObject != 0 && i > first && !p.Words[i].Conj):
		a.Subject, a.Object = syntax.Phrase{}, np // الدولتان تعتزمان إعلان: the subject stands before a dual
	case np.Ok() && np.Last == np.First+1 && p.Words[np.First].Is(lexicon.ClassDemonstrative) && p.Words[np.First].Form != "هؤلاء":
		a.Subject, a.Object = syntax.Phrase{}, np // واعتبرت ذلك تمييزا
	case np.Ok() && (x.Page.Words[i].Conj || i > first && (p.Words[i-1].Form == "ثم" || p.Words[i-1].Form == "كما")) && v.Target&lexicon.FrameObject != 0 && syntax.CalledUpon.Has(p.Words[np.First].Base) && c.Kind != syntax.ByQuote && !(np.After < c.Intro && x.NamesPeople(np.After)):
		a.Subject, a.Object = syntax.Phrase{}, np // وأكد …، ودعا المجتمع الدولي
	case np.Ok() && v.Target&lexicon.FrameObject != 0 && (x.isOwnPeople(np, c) || p.Words[i].Conj && p.Words[np.First].Base == "وسائل" && np.First+2 == np.Last && p.Words[np.First+1].Definite() && c.Kind == syntax.ByPreposition && x.spokeBefore(first, f)), np.Ok() && publishing.Has(v.Lemma) && x.isPublished(np):
		a.Subject, a.Object = syntax.Phrase{}, np // دعا أنصاره إلى, ونشرت تغريدة
	case np.Ok() && np.First == i+1 && v.Target&lexicon.FrameObject != 0 && c.Kind == syntax.ByPreposition && (f.Kind == lexicon.Imperfect && x.paperBefore(i, first) || x.otherOfKind(i, np)):
		a.Subject, a.Object = syntax.Phrase{}, np // مشروع بيان يدعو المجلس إلى, ودعت الحكومة الأخرى إلى
	case np.Ok() && np.First == i+1 && (p.Words[i].Conj || i > first && p.Words[i-1].Form == "كما") && v.Target&lexicon.FrameObject != 0 && (x.Addressed(np, c) || x.askedToDo(np, c)) && x.spokeBefore(first, f):
		a.Subject, a.Object = syntax.Phrase{}, np // قال …، وحذر أنصاره من
	case np.Ok() && np.First == i+1 && p.Words[i].Conj && c.Kind == syntax.NoComplement && v.Frames&^lexicon.FrameLi == lexicon.FrameObject && v.Flags&lexicon.FlagSpeech == 0 && x.SoleObject(np, limit, v) && x.spokeBefore(first, f):
		a.Subject, a.Object = syntax.Phrase{}, np // قال …، وانتقد موسكو
	case np.Ok() && v.Frames&lexicon.FrameObject != 0 && v.Flags&lexicon.FlagSpeech == 0 && (!x.StrongPhrase(np) || x.isDraft(np) || c.Kind == syntax.NoComplement && x.isReport(np) && !x.IsObject(np.After)) && x.hasSubjectBefore(i, first, f), np.Ok() && c.Kind != syntax.ByClause && c.Kind != syntax.ByQuote && drafting.Has(v.Lemma) && x.isDraft(np):
		a.Subject, a.Object = syntax.Phrase{}, np // لكن الصندوق يتوقع تباطؤ النمو، واقترح مشروع القانون
	case np.Ok() && np.First == i+2 && x.inPaper(i, first, f) && ((v.Frames|v.Target)&lexicon.FrameObject != 0) && !x.IsObject(np.After) && c.Kind != syntax.ByQuote && c.Kind != syntax.ByClause:
		a.Subject, a.Object = syntax.Phrase{}, np // أصدر الحزب بيانا دعا فيه أنصاره إلى
	case np.Ok() && (np.First == i+1 || np.First == x.Adjunct(i+1, limit) || np.First == i+2 && syntax.WithPronoun.Has(p.Words[i+1].Form)) && x.Clashes(np, f):
		a.Subject, a.Object = syntax.Phrase{}, np // ونعتت الرئيس
	case np.Ok() && (x.ownSubject(i) || v.Target&lexicon.FrameObject != 0 && x.pronounBefore(i)), np.Ok() && (x.Accusative(np, v) || x.OtherGender(np, f)), np.Ok() && x.toldOwnDeed(i, first, f, np, c):
		a.Subject, a.Object = syntax.Phrase{}, np // لكن الوزير أبلغ المجلس موافقته
	case np.Ok() && x.isSurname(i, np, c):
		return a // كشف الرفادي أنه
	case np.Ok() && c.Kind == syntax.ByQuote && v.Frames&lexicon.FrameObject != 0 && np.First == i+1 && np.Last == i+2 && c.Intro == np.Last && x.isBareDeed(np.First):
		a.Subject, a.Object = syntax.Phrase{}, np // وأكد انتساب "جميع المستوردين" إلى
	case np.Ok() && !x.CanSpeak(np) && !x.ObjectAside(np.After, limit) && !x.OwnDeed(np.After, limit) && x.AsksFrom(np, limit, v) == 0:
		if c.Kind != syntax.NoComplement && v.Target&lexicon.FrameObject == 0 && !(c.Kind == syntax.ByPreposition && v.Frames&lexicon.FrameObject != 0 && p.Words[np.First].Feats.Masdar && !p.Words[np.First].Definite()) && (c.Intro <= np.After+1 && c.Kind != syntax.ByQuote || c.Intro == x.SkipAside(np.After, limit)) && !x.hasSubjectBefore(i, first, f) {
			return a // أكدت الدراسة أن
		}
		a.Subject, a.Object = syntax.Phrase{}, np
	case np.Ok():
		x.objectBehind(&a, i, first, f, limit)
	default:
		if at := x.objectAt(i+1, limit, v); at < limit && x.IsObject(at) && !(c.Kind == syntax.ByQuote && c.Intro == at && v.Frames&lexicon.FrameObject == 0) {
			a.Object = x.ObjectPhrase(at, limit, v)
		}
	}
	x.SplitArguments(&a, np, f, c, limit)
	x.SplitDeed(&a, v)
	x.SplitUnknown(&a, np, v)
	if x.SplitIndefinite(&a, np, f); c.Kind == syntax.NoComplement && a.Object.Ok() && a.Object.After < np.After {
		a.Content = x.ComplementOf(i, a.Object.After, limit, v) // دعا نائب معارض السكان إلى
	}
	a.Content = x.ObjectContent(i, a, v)
	if o := a.Object; x.wantsDeed(a.Content, o, v) && o.Ok() && o.After+1 < limit && x.IsMasdarObject(o.After) {
		a.Content = p.ComplementFrom(syntax.ByPreposition, o.After) // أبلغ السفير رفض بلاده, ناشد السكان مغادرة
	}
	return a
}

// objectAt returns the word behind the settings, the medium and the party at word j, where the object of v may stand
// (أعلن لوكالة رويترز قبل أيام مقتل، اقترح على نظيره خلال زيارته الحفاظ).
func (x *Extractor) objectAt(j, limit int, v *lexicon.Verb) int {
	at := x.SkipTarget(x.SkipMedium(x.SkipAside(j, limit), limit), limit, v)
	if at == j || at >= limit || x.IsObject(at) && !x.TimeAt(at) {
		return at
	}
	if k := x.SkipAside(at, limit); k > at && k < limit && x.IsObject(k) && !x.Page.Words[k-1].Is(lexicon.ClassPreposition) && !(x.Page.Words[k-1].Pos == document.NOUN && x.Page.D.Tokens[k-1].Kind == document.Number) {
		return k
	}
	return at
}

// askedToDo reports whether the body with article right before the clause is the one that is asked to do what the
// clause tells: its verb in the imperfect agrees with it and has no subject of its own (كما طالبت الحكومة بأن تدفع).
func (x *Extractor) askedToDo(np syntax.Phrase, c syntax.Complement) bool {
	p := &x.Page
	w, k := &p.Words[np.First], c.Intro
	if np.Mention != 0 && x.IsPerson(np.Mention) || !w.Is(lexicon.ClassInstitution) || w.Is(lexicon.ClassHuman) || np.After != c.Intro || c.Kind != syntax.ByClause {
		return false
	}
	for k < len(p.Words) && p.Words[k].Is(lexicon.ClassPreposition|lexicon.ClassThat|lexicon.ClassBithat) {
		k++
	}
	if k == c.Intro || k >= len(p.Words) || p.Words[k].Pos != document.VERB || p.Words[k].Feats.Aspect != document.Imp {
		return false
	}
	return p.Words[k].Feats.Gender == w.Feats.Gender
}

// isSurname reports whether the phrase right behind the verb at word i, before its clause, is one word with article,
// an adjective or one that the dictionary does not have.
func (x *Extractor) isSurname(i int, np syntax.Phrase, c syntax.Complement) bool {
	w := &x.Page.Words[np.First]
	return c.Kind == syntax.ByClause && np.First == i+1 && np.Last == i+2 && c.Intro == np.Last && w.Article && !w.HasProclitic() && w.Read != nil && (w.Pos == document.ADJ || w.Read.Source == document.Guess)
}

// toldOwnDeed reports whether the phrase right behind the verb of telling at word i is whom its subject, which stands
// before it, tells his own deed (أبلغ المجلس موافقته).
func (x *Extractor) toldOwnDeed(i, first int, f *lexicon.VerbForm, np syntax.Phrase, c syntax.Complement) bool {
	p := &x.Page
	if np.First != i+1 || !syntax.Tells[f.Verb.Lemma] || c.Kind != syntax.NoComplement || p.Words[i].Conj || np.After >= len(p.Words) {
		return false
	}
	w := &p.Words[np.After]
	return (w.Feats.Masdar || w.FormOf(lexicon.Masdar) != nil) && (w.HasPronoun() || w.Pronoun != "") && x.hasSubjectBefore(i, first, f)
}

// isBareDeed reports whether word k is an indefinite masdar without a pronoun, of nobody who speaks.
func (x *Extractor) isBareDeed(k int) bool {
	w := &x.Page.Words[k]
	return w.Feats.Masdar && !w.Definite() && !w.HasPronoun() && w.Mention == 0 && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassTalk|lexicon.ClassMediaHead|lexicon.ClassMedia)
}

// wantsDeed reports whether a masdar behind the object o of v, which has the complement c or none, is what v tells
// or calls for (أبلغ السفير رفض, ناشد الدول معاملة اللاجئين بلطف).
func (x *Extractor) wantsDeed(c syntax.Complement, o syntax.Phrase, v *lexicon.Verb) bool {
	object := v.Flags&lexicon.FlagTrans != 0 && v.Frames&lexicon.FrameObject != 0
	switch c.Kind {
	case syntax.NoComplement:
		return syntax.Tells[v.Lemma] || v.Lemma == "طالب"
	case syntax.ByObject:
		return object
	case syntax.ByPreposition:
		return object && c.Intro > o.After+1 && x.Page.Words[c.Intro].HasBefore("ب")
	}
	return false
}

// isOwnPeople reports whether the phrase right before a complement is those who belong to the subject, whom he
// calls upon rather than that they call (دعا أنصاره إلى).
func (x *Extractor) isOwnPeople(np syntax.Phrase, c syntax.Complement) bool {
	w := &x.Page.Words[np.First]
	return c.Kind == syntax.ByPreposition && c.Intro == np.Last && np.Last == np.First+1 && w.HasPronoun() && followers.Has(w.Lemma())
}

// followers are those whom a leader has.
var followers = lexicon.Set("نصير ناصر متابع مؤيد انصار مشجع اتباع تابع محب جمهور شعب عضو مواطن زميل لاعب مناصر معجب قارئ")

// isPublished reports whether the phrase names what is published rather than who publishes it.
func (x *Extractor) isPublished(np syntax.Phrase) bool {
	w := &x.Page.Words[np.First]
	return np.Mention == 0 && !w.Definite() && w.Pos == document.NOUN && np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassMediaHead|lexicon.ClassMedia|lexicon.ClassReport) == 0 && w.Read != nil && w.Read.Source == document.Lexicon && !(np.First+1 < np.Last && x.Page.Words[np.First+1].Definite())
}

// publishing are the verbs of making public, whose object is what is published.
var publishing = lexicon.Set("نشر كتب بث وجه شارك")

// isReport reports whether the phrase names news or a paper, of no person or body.
func (x *Extractor) isReport(np syntax.Phrase) bool {
	k := np.First
	for k+1 < np.Last && (x.Page.Words[k].Is(lexicon.ClassDemonstrative) || x.Page.Words[k].Base == "مثل") {
		k++ // هذا الخبر
	}
	w := &x.Page.Words[k]
	claims := w.Lemma() == "ادعاء" && w.Feats.Number == lexicon.Plural // not the prosecution
	return np.Mention == 0 && (claims || w.Is(lexicon.ClassReport) && !w.Is(lexicon.ClassHuman))
}

// isDraft reports whether the phrase names a text that people draft and sign.
func (x *Extractor) isDraft(np syntax.Phrase) bool {
	w := &x.Page.Words[np.First]
	return np.Mention == 0 && w.Is(lexicon.ClassReport) && drafts.Has(w.Lemma())
}

var (
	// drafts are the texts that are drafted and signed.
	drafts = lexicon.Set("مشروع مسودة نص بند مادة ملحق نسخة صيغة مذكرة اتفاق اتفاقية معاهدة قانون قرار مرسوم لائحة ميثاق حكم امر")
	// drafting are the verbs for what people do with them.
	drafting = lexicon.Set("وقع اقترح قدم وزع رفض ايد اعتمد اقر ناقش بحث تبنى انتقد كتب عرض سلم طرح سحب عارض وثق اعد صاغ نشر")
)

// paperBefore reports whether the verb at word i describes the indefinite paper before it (مشروع بيان يدعو).
func (x *Extractor) paperBefore(i, first int) bool {
	if i <= first+1 || x.Page.Words[i].Conj {
		return false
	}
	b := &x.Page.Words[i-1]
	return b.Pos == document.NOUN && !b.Definite() && !b.HasPronoun() && (b.Is(lexicon.ClassReport) || papersCalling.Has(b.Base))
}

// papersCalling are the papers that call upon somebody.
var papersCalling = lexicon.Set("بيان بيانا قرار قرارا نداء رسالة عريضة توصية نص مشروع مذكرة وثيقة إعلان")

// otherOfKind reports whether the phrase behind the verb with و at word i has the same head as the subject of
// the statement before it in the sentence, with another nation (أعلنت الحكومة البنمية …، ودعت الحكومة الفنزويلية
// إلى).
func (x *Extractor) otherOfKind(i int, np syntax.Phrase) bool {
	p := &x.Page
	n := len(x.drafts)
	if n == 0 || !p.Words[i].Conj || np.First+1 >= np.Last {
		return false
	}
	d := &x.drafts[n-1]
	s := d.Subject
	if !s.Ok() || s.First+1 >= s.Last || p.Sentence[d.Cue] != p.Sentence[i] || s.First > i {
		return false
	}
	a, b := &p.Words[s.First+1], &p.Words[np.First+1]
	return p.Words[s.First].Base == p.Words[np.First].Base && a.Base != b.Base && a.Pos == document.ADJ && b.Pos == document.ADJ && a.Definite() && b.Definite()
}

// inPaper reports whether the verb at word i stands in the relative clause of an indefinite paper that
// somebody with whom it agrees has issued (أصدر الحزب بيانا دعا فيه).
func (x *Extractor) inPaper(i, first int, f *lexicon.VerbForm) bool {
	return !x.Page.Words[i].Conj && x.authorOf(i, first, f).Name != ""
}

// spokeBefore reports whether somebody with whom the verb agrees has spoken in the sentence that
// begins at word first, or in the one before.
func (x *Extractor) spokeBefore(first int, f *lexicon.VerbForm) bool {
	for n := len(x.drafts) - 1; n >= 0; n-- {
		d := &x.drafts[n]
		if d.Drop || d.Outer != 0 {
			continue
		}
		return x.Page.Sentence[first]-x.Page.Sentence[d.Cue] <= 1 && d.Speaker.Name != "" && x.Agrees(f, &d.Speaker)
	}
	return false
}

// pastApposition returns the comma behind what the subject np is, told between commas right behind it by an
// indefinite noun of people (طالب اللاعب، صاحب الرقم القياسي، ب), at for none.
func (x *Extractor) pastApposition(at int, np syntax.Phrase, limit int, v *lexicon.Verb) int {
	p := &x.Page
	if at != np.After || !p.IsComma(at) || at+2 >= limit {
		return at
	}
	w := &p.Words[at+1]
	if !w.Is(lexicon.ClassHuman) || w.Definite() || w.Conj || w.HasPronoun() || w.Mention != 0 && x.IsPerson(w.Mention) || w.Feats.Number == lexicon.Plural || p.Words[at+2].Pos == document.ADJ {
		return at
	}
	o := x.NounPhrase(at+1, limit, v)
	if !o.Ok() || !p.IsComma(o.Last) || o.Last+1 >= limit {
		return at
	}
	if n := &p.Words[o.Last+1]; !x.IsObject(o.Last+1) && syntax.PrepositionFrame(n.Form)&v.Frames == 0 && !(n.HasBefore("ب") && v.Frames&lexicon.FrameBi != 0) {
		return at
	}
	return o.Last
}

// objectBehind looks for the object behind the first noun phrase, which a takes for the subject:
// behind what stands between the two, inside the phrase, or far from it. Where there is none and
// the verb must have one, the phrase is the object.
func (x *Extractor) objectBehind(a *syntax.Arguments, i, first int, f *lexicon.VerbForm, limit int) {
	p, v, np, c := &x.Page, f.Verb, a.Subject, a.Content
	at := x.objectStart(a, limit, v)
	if x.leavesNoObject(a, at, limit, v) {
		return
	}
	if at < limit && x.IsObject(at) && (c.Kind == syntax.NoComplement || at < c.Intro || v.Target&lexicon.FrameObject == 0) {
		if c.IsApart() && at < c.Intro && v.Target&lexicon.FrameObject != 0 {
			limit = c.Intro // حذر الوزير مسؤولين من
		}
		a.Object = x.ObjectPhrase(at, limit, v)
		return
	}
	if (v.Flags&lexicon.FlagTrans != 0 || x.NamedTitle(np) && v.Target&lexicon.FrameObject != 0 && v.Frames&lexicon.FrameObject == 0 || np.Head&lexicon.ClassInstitution != 0 && np.Head&lexicon.ClassHuman == 0 && v.Target&lexicon.FrameObject != 0) && c.Intro <= np.After+1 {
		if k := x.SecondParty(np); k > 0 { // اتهم أحمدي نجاد، المرشد الأعلى بنهب
			a.Object = syntax.Phrase{First: k + 1, Last: np.Last, After: np.After, Head: p.Words[k+1].Class, Mention: p.Words[k+1].Mention}
			a.Subject.Last = k
			return
		}
	}
	if v.Target&lexicon.FrameObject == 0 && v.Flags&lexicon.FlagTrans == 0 {
		return
	}
	if k := x.PairOfPeople(np); k > 0 && v.Flags&lexicon.FlagTrans != 0 { // وشكر المنتج المخرجة
		a.Object = syntax.Phrase{First: k, Last: np.Last, After: np.After, Head: p.Words[k].Class, Mention: p.Words[k].Mention}
		a.Subject.Last, a.Subject.After = k, k
		return
	}
	if v.Flags&lexicon.FlagTrans != 0 && v.Act == "praise" && c.Kind == syntax.NoComplement && at == np.After && at < limit && p.Words[at].Form == "على" {
		a.Subject, a.Object = syntax.Phrase{}, np // وشكر الرئيس على
		return
	}
	o := x.FarObject(np, c, f)
	if !o.Ok() && i == first && !p.Words[i].Conj {
		o = x.pastClause(np, c, f)
	}
	if o.Ok() {
		a.Object = o
		return
	}
	if x.hasSubjectBefore(i, first, f) || v.Flags&lexicon.FlagTrans != 0 && c.Intro > np.After-1 {
		a.Subject, a.Object = syntax.Phrase{}, np
	}
}

// objectStart returns the word where an object of the verb v behind its subject would begin: past the title, asides, what
// is attached to the subject and relative clauses.
func (x *Extractor) objectStart(a *syntax.Arguments, limit int, v *lexicon.Verb) int {
	p, np, c := &x.Page, a.Subject, a.Content
	at := x.objectAt(x.SkipTitle(np, limit, v), limit, v)
	if k := x.SourceEnd(at+1, limit); p.IsComma(at) && k > at+1 && k+1 < limit && p.IsComma(k) {
		at = k // تستهجن الكويت، بحسب مذكرة، ما ورد
	} else if k := x.SourceEnd(at, limit); at > np.After && p.IsComma(at-1) && k > at && k+1 < limit && p.IsComma(k) {
		at = k // نفى المصدر، الأحد، وفقا للوكالة، التصريحات
	}
	if v.Frames&lexicon.FrameLi == 0 {
		at = x.SkipPeer(at, limit)
	}
	at = x.pastApposition(at, np, limit, v)
	at = x.pastComma(at, np, limit, v)
	if c.Kind == syntax.NoComplement && v.Frames&lexicon.FrameObject != 0 {
		at = x.PastAttached(np, at, limit, v)
	}
	aside := at
	at = x.SkipRelative(x.SkipExamples(at, limit), limit)
	if p.IsComma(at) && at+1 < limit && !p.Words[at+1].Conj && (c.Kind != syntax.ByClause || syntax.Describes[v.Lemma] || at > aside && v.Target&lexicon.FrameObject != 0) {
		at++
		if k := x.SkipRelative(aside, limit); k > aside && !syntax.Considers[v.Lemma] {
			at = x.objectAt(at, limit, v) // اقترحت باريس، التي تستضيف القمة، على شركائها إنشاء
		}
	}
	return at
}

// leavesNoObject reports whether what begins at word at belongs to the subject or to the content of the verb v.
func (x *Extractor) leavesNoObject(a *syntax.Arguments, at, limit int, v *lexicon.Verb) bool {
	p, np, c := &x.Page, a.Subject, a.Content
	if n := p.MediaQuote(at, limit); n > 0 && c.Kind == syntax.ByClause && c.Intro == at+n {
		return true // وزارة الدفاع "البنتاغون" أن
	}
	if q := p.QuoteAt(at); q != 0 && at == np.After && c.Kind == syntax.ByClause && x.IsApposed(at, p.QuoteEnd(q, at), limit, v) {
		return true // أعلنت الشركة "نور" أنها
	}
	if at == np.After && c.Kind == syntax.ByClause && at < limit && v.Target&lexicon.FrameObject == 0 && (!x.IsDeed(at) || np.Mention != 0 && x.IsPerson(np.Mention) && p.Words[at].Article && p.Words[at].Is(lexicon.ClassHuman)) {
		return true // the rest of an unknown name, or the title behind it
	}
	if c.Kind == syntax.ByClause && at > np.After && p.IsComma(c.Intro-1) && v.Target&lexicon.FrameObject == 0 {
		return true // أكد الرئيس، الأحد، في جلسة الحكومة، أن
	}
	if c.IsApart() && c.Via < 0 && at < c.Intro && x.ToNamed(at, limit) {
		return true // تعهد الرئيس لليمنيين بالمضي
	}
	return false
}

// pastClause returns the object of a verb behind the clause that describes its indefinite subject np, up to its
// complement c (اتهمت موظفة تعمل في الفندق إدارته بالتمييز); not ok for none.
func (x *Extractor) pastClause(np syntax.Phrase, c syntax.Complement, f *lexicon.VerbForm) syntax.Phrase {
	p := &x.Page
	h := &p.Words[np.First]
	if c.Kind != syntax.ByPreposition || np.After+2 >= c.Intro || h.Definite() || !h.Is(lexicon.ClassHuman) || h.Feats.Gender != f.Gender && f.Gender != 0 {
		return syntax.Phrase{}
	}
	if w := &p.Words[np.After]; w.Pos != document.VERB || w.Conj || w.Feats.Gender != h.Feats.Gender {
		return syntax.Phrase{}
	}
	for k := c.Intro - 1; k > np.After+1 && k >= c.Intro-syntax.MaxTitle; k-- {
		w := &p.Words[k]
		if w.Punct != 0 || p.Words[k-1].Is(lexicon.ClassPreposition) || w.Prefix != "" {
			break
		}
		if w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && (w.Definite() || w.HasPronoun()) || w.Mention != 0 {
			return syntax.Phrase{First: k, Last: c.Intro, After: c.Intro, Head: w.Class, Mention: w.Mention}
		}
	}
	return syntax.Phrase{}
}

// pastComma returns the object behind the comma at word at that ends the apposition of the subject np, past the one
// whom v is aimed at and, behind an apposition, past a setting (طلب وزير الزراعة، فلان، من المحكمة النظر); at for none.
func (x *Extractor) pastComma(at int, np syntax.Phrase, limit int, v *lexicon.Verb) int {
	if at+1 >= limit || !x.Page.IsComma(at) {
		return at
	}
	k := at + 1
	if x.UntilComma(np.First, at) < at {
		k = x.SkipAside(k, limit) // فلان، رئيس اللجنة، في مؤتمر صحفي وقف
	}
	if k = x.SkipTarget(k, limit, v); k > at+1 && k < limit && x.IsObject(k) {
		return k
	}
	return at
}

// hasSubjectBefore reports whether a subject stands before the verb at word i.
func (x *Extractor) hasSubjectBefore(i, first int, f *lexicon.VerbForm) bool {
	lo := first
	if o := x.outerOf(i); o != 0 {
		lo = max(x.drafts[o-1].Content.First, x.floor)
	}
	s := x.subjectBefore(i, lo, f)
	return s.Name != ""
}

// pronounBefore reports whether the subject of the verb at word i is the pronoun on أن before it (وإنها
// طالبت الأمم المتحدة ب، إلا أنها دعت واشنطن إلى).
func (x *Extractor) pronounBefore(i int) bool {
	if i == 0 {
		return false
	}
	b := &x.Page.Words[i-1]
	if !b.Is(lexicon.ClassThat) || syntax.PronounOf(b.Base) == "" {
		return false
	}
	return b.Conj || i > 1 && thoughs.Has(x.Page.Words[i-2].Base)
}

// thoughs are the words before an أن that takes up the sentence (إلا أنه، كما أنها).
var thoughs = lexicon.Set("الا غير بيد كما رغم")

// ownSubject reports whether the verb at word i, inside the content of another cue, has
// that cue's speaker as its subject (إن بلاده تدين, إنه يدين).
func (x *Extractor) ownSubject(i int) bool {
	o := x.outerOf(i)
	if o == 0 {
		return false
	}
	d := &x.drafts[o-1]
	return d.Kind == syntax.ByClause && (d.Pron != "" && i == d.Content.First || i == d.Content.First+1 && x.IsOwn(d.Content.First))
}
