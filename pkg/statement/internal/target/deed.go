package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeWelcomed takes whose step or stand is praised or backed, by an adjective or the clause that tells it (رحب
// بالموقف الكويتي، تأييدها للخطوات التي أعلنها الرئيس).
func (x *Finder) takeWelcomed(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Trigger.Rule != "cue" {
		k = dr.Trigger.Last
	} else if dr.Kind != syntax.ByPreposition && dr.Kind != syntax.ByObject {
		return false
	}
	for n := 0; n < 2 && k < dr.Content.Last && (p.IsMark(k) || p.Words[k].Pos == document.ADP || demonstrates(&p.Words[k]) || n == 0 && p.Words[k].Conj && p.Words[k].HasPronoun()); n++ {
		k++ // تأييدها وترحيبها بالخطوات
	}
	return k < dr.Content.Last && x.isCourse(k) && x.takeOwner(dr, k, dr.Content.Last)
}

// isCourse reports whether the noun at word k is what somebody says, decides or follows.
func (x *Finder) isCourse(k int) bool {
	w := &x.Page.Words[k]
	return w.Pos == document.NOUN && w.Mention == 0 && (x.ForceOf(w)&lexicon.ForceSaying != 0 || courses.Has(strings.TrimPrefix(w.Lemma(), "ال")))
}

// takeDealt takes with whom a pledge is to deal, the object of a masdar that needs somebody (استعداده لمعاقبة
// النظام، بمحاسبة الميليشيات), or behind the preposition of one (بالرد على إيران).
func (x *Finder) takeDealt(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+6); k++ {
		w := &p.Words[k]
		if k > dr.Content.First && (w.Punct != 0 && !p.IsMark(k) || w.Pos == document.VERB) {
			return false
		}
		l := strings.TrimPrefix(w.Lemma(), "ال")
		switch {
		case w.Pos != document.NOUN || w.HasPronoun():
		case l == "دعوة" && (dr.Trigger.Rule != "content-head" || k != dr.Trigger.Last):
		case answers.Has(l) && p.Words[k+1].Base == "على" && k+2 < dr.Content.Last:
			return x.takeParty(dr, k+2)
		case dealings.Has(l) && !w.Definite():
			return (p.Words[k+1].Definite() || p.Words[k+1].Mention != 0) && x.takeParty(dr, k+1)
		}
	}
	return false
}

var (
	// dealings are the masdars of what is done to or for somebody, by lemma.
	dealings = lexicon.Set("معاقبة محاسبة مواجهة ملاحقة مقاضاة ردع استقبال دعوة مساعدة مساندة حماية دعم تزويد امداد تسليح تمويل اسقاط هزيمة طرد انقاذ تعويض محاكمة اعفاء تدريب اشراك تمكين")
	// answers are those of what is done behind على.
	answers = lexicon.Set("رد انتصار قضاء")
)

// takeMasdarSubject takes the subject of the masdar at word k whose own object follows it, or which takes none (ضرورة
// وقف إيران هجماتها، انتهاك الحكومة للقانون، لجوء الجيش إلى العنف). Of what is called for the object must be his own,
// as what stands behind the masdar is mostly its object there.
func (x *Finder) takeMasdarSubject(dr *syntax.Draft, k int) bool {
	p := &x.Page
	if k+1 < dr.Content.Last && strings.HasSuffix(p.Words[k].Base, "عدم") {
		k++
	}
	if k+2 >= dr.Content.Last || !p.Words[k].Feats.Masdar || p.Words[k].Definite() || p.Words[k].HasPronoun() || syntax.Quantities.Has(p.Words[k+1].Form) {
		return false
	}
	city := false
	if m := p.MentionAt(k + 1); m != nil {
		e := &p.D.Entities[m.Entity]
		city = e.Kind == document.Place && e.Code != "" && e.Code != dr.Speaker.Country && m.Start == p.Words[k+1].Start
	}
	if w := &p.Words[k+1]; !city && !(x.CanDo(k+1, dr) && (w.Definite() || w.Mention != 0 || x.definiteBehind(k+1, dr.Content.Last))) {
		return false
	}
	end := x.endOfParty(dr, k+1)
	called := dr.Act == "appeal" || dr.Act == "demand"
	if l := p.Words[k].Lemma(); dr.Act == "reject" && (l == "مغادرة" || l == "خروج") {
		return false // رفضت مغادرة صنعاء
	} else if judge.Intransitive.Has(l) || ownDeeds.Has(l) && !called {
		return (!city || end < dr.Content.Last && p.Words[end].Punct == 0 && l != "تدخل") && x.takeParty(dr, k+1)
	}
	if end >= dr.Content.Last {
		return false
	}
	w := &p.Words[end]
	if w.Punct != 0 || w.Conj || w.HasBefore("ب") || w.Is(lexicon.ClassHuman|lexicon.ClassTime) || w.Pos == document.ADJ || w.Pos == document.ADV {
		return false
	}
	if w.HasBefore("ل") {
		return !called && w.Mention == 0 && !w.Feats.Masdar && x.ForceOf(&p.Words[k])&lexicon.ForceGive == 0 && !givings.Has(p.Words[k].Lemma()) && x.takeParty(dr, k+1)
	}
	if w.HasProclitic() || called && !w.HasPronoun() {
		return false
	}
	if m := p.MentionAt(end); m != nil && p.D.Entities[m.Entity].Kind == document.Person {
		return false // the name of the one before
	}
	return (w.Pos == document.NOUN || w.Mention != 0) && x.takeParty(dr, k+1)
}

// endOfParty returns the word behind the party that begins at word k, with its constructs and adjectives.
func (x *Finder) endOfParty(dr *syntax.Draft, k int) int {
	p := &x.Page
	end := k
	for end < dr.Content.Last {
		if m := p.MentionAt(end); m != nil {
			end = m.Last
			break
		}
		w := &p.Words[end]
		if end++; w.Definite() || w.HasPronoun() || w.Pos != document.NOUN {
			break
		}
	}
	for end < dr.Content.Last && p.Words[end].Pos == document.ADJ && p.Words[end].Definite() {
		end++
	}
	return end
}

// givings are masdars whose ل names who gets it.
var givings = lexicon.Set("تسليم نقل تقديم احالة اعادة ارسال ترك بيع توجيه ترحيل مغادرة")

// ownDeeds are more masdars whose genitive is who does it.
var ownDeeds = lexicon.Set("استمرار اصرار سعي لجوء افتقار قبول فشل عجز اخفاق تقاعس تورط ضلوع تواطؤ مضي قيام اقدام")

// takeResumed takes whose deed a demonstrative or a definite noun without more takes up from the sentence before
// (قررت باريس رفع السن. ورحبت الجمعية بهذه الخطوة): the subject of that sentence, or who is quoted in it.
func (x *Finder) takeResumed(n int) bool {
	dr := &x.drafts[n]
	p := &x.Page
	if dr.Outer != 0 || dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || dr.Trigger.Rule != "cue" && dr.Trigger.Rule != "content-head" {
		return false
	}
	k := dr.Content.First
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
	}
	if k >= dr.Content.Last {
		return false
	}
	shown := demonstrates(&p.Words[k])
	if shown {
		k++
	}
	if k >= dr.Content.Last || !shown && !resumable(p, k, dr.Content.Last) {
		return false
	}
	w := &p.Words[k]
	if !w.Definite() || !x.isCourse(k) {
		return false
	}
	if dr.Act == "support" && charges.Has(w.Lemma()) {
		return false
	}
	charged := charges.Has(strings.TrimPrefix(w.Lemma(), "ال"))
	s := p.Sentence[dr.Cue]
	for m := n - 1; m >= 0 && p.Sentence[x.drafts[m].Cue] >= s-1; m-- {
		o := &x.drafts[m]
		if o.Drop || o.Outer != 0 || o.Speaker.Name == "" || o.Speaker.Same(&dr.Speaker) {
			continue
		}
		if charged && (o.Act == "accuse" || shown && o.Act == "condemn") || !charged && decides(o) {
			dr.Target, dr.Country = o.Speaker.Name, o.Speaker.Country
			return true
		}
	}
	return s > 0 && !charged && x.takeTopic(dr, s-1)
}

// demonstrates reports whether the word is a demonstrative, with or without a preposition written on it (بهذه).
func demonstrates(w *syntax.Word) bool {
	return demonstratives.Has(strings.TrimPrefix(strings.TrimPrefix(w.Base, "ل"), "ب"))
}

var demonstratives = lexicon.Set("هذا هذه هذان هذين هاتين هؤلاء ذلك تلك اولئك")

// takeTopic takes the subject of sentence s, where its first verb is of a deed of state.
func (x *Finder) takeTopic(dr *syntax.Draft, s int) bool {
	p := &x.Page
	np, doer := x.Topic(s)
	if doer.Name == "" || doer.Same(&dr.Speaker) || doer.Entity == 0 && (!doer.Strong || np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0) {
		return false
	}
	for k := p.D.Sentences[s].First; k < min(p.D.Sentences[s].Last, np.Last+3); k++ {
		if w := &p.Words[k]; w.Pos == document.VERB {
			if !decrees.Has(w.Lemma()) {
				return false
			}
			dr.Target, dr.Country = doer.Name, doer.Country
			return true
		}
	}
	return false
}

// decrees are the verbs of what states and bodies do, by lemma.
var decrees = lexicon.Set("قرر اعلن اصدر فرض اتخذ اقر سحب طرد الغى علق رفع خفض اغلق وقع انسحب شن قصف اوقف منع حظر اطلق امر عين اقال ارسل نقل قطع جمد استدعى هدم حل عزل اعتقل افرج خفف شدد صوت")

// resumable reports whether the noun at word k stands alone, with nothing behind it that tells whose or which it is.
func resumable(p *syntax.Page, k, last int) bool {
	return k+1 >= last || p.Words[k+1].Punct != 0 && !p.IsMark(k+1)
}

// decides reports whether the statement tells what its speaker will do or does, which others judge.
func decides(o *syntax.Draft) bool {
	switch o.Act {
	case "pledge", "threaten", "reduce":
		return true
	}
	return announces[o.Verb.Lemma]
}

// announces are the verbs of telling or taking a decision.
var announces = map[string]bool{"أعلن": true, "قرر": true, "أصدر": true, "أقر": true, "وقع": true, "اقترح": true}

// takeDealtWith takes whom the pronoun on a masdar of dealing with somebody stands for (رفضت استقبالهم، تعهد
// بمحاسبتهم).
func (x *Finder) takeDealtWith(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
	}
	if k >= dr.Content.Last || dr.Kind == syntax.ByQuote || dr.Kind == syntax.ByClause {
		return false
	}
	w := &p.Words[k]
	if w.Pos != document.NOUN || !w.HasPronoun() || !dealings.Has(w.Lemma()) && !releasings.Has(w.Lemma()) {
		return false
	}
	for _, end := range [...]string{"هم", "ه"} {
		if !strings.HasSuffix(w.Base, end) {
			continue
		}
		a := x.antecedentNot(dr.Cue, end, &dr.Speaker)
		if a.Name == "" || end == "ه" && a.Kind != document.Person {
			return false
		}
		dr.Target, dr.Country = a.Name, a.Country
		return true
	}
	return false
}

// releasings are more masdars of what is done to somebody.
var releasings = lexicon.Set("لقاء مقابلة عزل اقالة")

// takeRefusedTo takes the party that is denied something, the object of a masdar of dealing or behind its
// preposition (رفض استقبال المهاجرين، الانصياع لأوامر الميليشيات).
func (x *Finder) takeRefusedTo(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Kind != syntax.ByObject && dr.Trigger.Rule != "content-head" || k+1 >= dr.Content.Last {
		return false
	}
	w := &p.Words[k]
	l := strings.TrimPrefix(w.Lemma(), "ال")
	if !w.Definite() && !w.HasPronoun() && (dealings.Has(l) || releasings.Has(l)) {
		return (p.Words[k+1].Definite() || p.Words[k+1].Mention != 0) && x.takeParty(dr, k+1)
	}
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
		return k < dr.Content.Last && p.Words[k].HasBefore("ل") && p.Words[k].Mention != 0 && x.takeParty(dr, k) // رفضه للحكومة
	}
	if !obediences.Has(l) || w.HasPronoun() {
		return false
	}
	k++
	if p.Words[k].Base == "الى" || p.Words[k].Base == "مع" {
		k++
	} else if !p.Words[k].HasProclitic() {
		return false
	}
	if k+1 < dr.Content.Last && x.isCourse(k) || k+1 < dr.Content.Last && orders.Has(strings.TrimPrefix(p.Words[k].Base, "ل")) {
		return x.takeParty(dr, k+1)
	}
	return k < dr.Content.Last && x.takeParty(dr, k)
}

var (
	// obediences are the masdars of doing what another wants.
	obediences = lexicon.Set("انصياع اذعان رضوخ خضوع استجابة امتثال استماع تنازل اعتراف جلوس")
	// orders are what another wants.
	orders = lexicon.Set("اوامر امر شروط شرط ضغوط طلبات طلب رغبة رغبات املاءات مطالب")
)

// takeSpokenTo takes whom a quotation in the second person speaks to, where the words before it tell to whom it
// is said (قال لمنافسه: "لقد خذلتنا").
func (x *Finder) takeSpokenTo(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Kind != syntax.ByQuote {
		return false
	}
	spoken := false
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+8) && !spoken; k++ {
		w := &p.Words[k]
		spoken = w.Pos == document.VERB && w.Feats.Person == document.Second && w.Feats.Aspect != document.Perf || x.hasSecondPerson(w)
	}
	if !spoken {
		return false
	}
	if to := x.Addressee(dr); to != "" && to != dr.Speaker.Name && !press.Has(lexicon.Fold(to)) {
		dr.Target = to
		return true
	}
	from := dr.Cue + 1
	for k := from; k+1 < min(dr.Intro, from+syntax.MaxSkip); k++ {
		if p.Words[k].Base == "الى" && k > from && letters.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال")) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// press are those who ask and only pass on.
var press = lexicon.Set("الصحافيين الصحفيين الصحافة الاعلاميين صحافيين صحفيين الاعلام")

// hasSecondPerson reports whether the word carries a pronoun of the second person.
func (x *Finder) hasSecondPerson(w *syntax.Word) bool {
	return w.HasPronoun() && w.Read.Segments[len(w.Read.Segments)-1].Feats.Person == document.Second
}

// letters are what is directed to somebody.
var letters = lexicon.Set("رسالة كلامه كلامها حديثه حديثها خطاب رسالته رسالتها كلمة نداء موجهة موجها")

// takeMarked takes those in quotation marks whom a verb is aimed at (اتهم "المندسين" بافتعال).
func (x *Finder) takeMarked(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Verb.Target&lexicon.FrameObject == 0 || dr.Kind == syntax.ByQuote {
		return false
	}
	k := dr.Cue + 1
	if dr.Subject.Ok() {
		k = dr.Subject.After
	}
	if k+2 < len(p.Words) && p.Words[k].Base == "من" && syntax.Describes[p.Words[k+1].Lemma()] && p.Words[k+2].HasBefore("ب") || k+2 < len(p.Words) && p.Words[k].Base == "من" && p.Words[k+2].Form == "ب" {
		k += 2 // اتهم من وصفهم بـ"المندسين"
		if p.Words[k].Form == "ب" {
			k++
		}
	}
	q := p.QuoteAt(k)
	if q == 0 {
		return false
	}
	end := p.QuoteEnd(q, k)
	if end-k < 2 || end-k > 4 || end+1 >= len(p.Words) || !p.Words[k+1].Definite() || p.Words[k+1].HasProclitic() || p.Words[k+1].Feats.Number != lexicon.Plural && p.Words[k+1].Mention == 0 {
		return false
	}
	if dr.Act == "condemn" && p.Words[k+1].Mention == 0 && !x.isFolk(k+1) {
		return false
	}
	n := &p.Words[end+1]
	if !n.HasProclitic() && n.Pos != document.ADP && !n.Is(lexicon.ClassThat) {
		return false
	}
	dr.Target = x.Tidy(k+1, end)
	return true
}

// takeGoingOn takes whom the participle right behind the statement is aimed at, in which the same speaker goes on
// against the same party (طالبت بالإفراج عنهم، متهمة السلطات بالتعذيب).
func (x *Finder) takeGoingOn(n int) bool {
	dr := &x.drafts[n]
	if n+1 >= len(x.drafts) || dr.Trigger.Rule == "carried-on" || dr.Act == "reject" && dr.Trigger.Rule != "cue" || !hostile.Has(dr.Act) && dr.Act != "regret" {
		return false
	}
	o := &x.drafts[n+1]
	if o.Form != lexicon.Participle || o.Drop || o.Outer != dr.Outer || !o.Speaker.Same(&dr.Speaker) || x.Page.Sentence[o.Cue] != x.Page.Sentence[dr.Cue] || o.Verb.Target&lexicon.FrameObject == 0 || o.Act != "accuse" && o.Act != "demand" && o.Act != "threaten" {
		return false
	}
	x.aim(o)
	dr.Target, dr.Country = o.Target, o.Country
	return dr.Target != ""
}

// takeChargedIn takes whom a participle of accusing inside the content is aimed at (طالبت بالإفراج عنه متهمة
// السلطات بالتعذيب).
func (x *Finder) takeChargedIn(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Kind == syntax.ByQuote || dr.Trigger.Rule != "cue" || !hostile.Has(dr.Act) {
		return false
	}
	for k := dr.Content.First + 1; k+1 < min(dr.Content.Last, dr.Content.First+maxDoer); k++ {
		if f := p.Words[k].FormOf(lexicon.Participle); f != nil && f.Verb.Act == "accuse" && !p.Words[k].Definite() && !p.Words[k].HasProclitic() && x.CanDo(k+1, dr) {
			return x.takeParty(dr, k+1)
		}
	}
	return false
}
