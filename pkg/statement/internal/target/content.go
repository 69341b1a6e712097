package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeNamed takes the first person, country or organisation that the content names
// behind none of the given prepositions.
func (x *Finder) takeNamed(dr *syntax.Draft, but lexicon.Frame) bool {
	first := dr.Content.First
	if t := &dr.Trigger; strings.HasPrefix(t.Rule, forceRule) && t.Act == dr.Act && t.First > first && t.Last < dr.Content.Last {
		first = t.Last
	}
	return x.takeAmong(dr, first, min(dr.Content.Last, first+14), but)
}

// takeWithin takes the first party other than the speaker's own that words [first, last)
// name.
func (x *Finder) takeWithin(dr *syntax.Draft, first, last int) bool {
	return x.takeAmong(dr, first, last, lexicon.FrameFi)
}

// takeAmong is takeWithin for the parties behind none of the given prepositions.
func (x *Finder) takeAmong(dr *syntax.Draft, first, last int, but lexicon.Frame) bool {
	p := &x.Page
	start, fought := first, false
	for k := first; k < last; k++ {
		if w := &p.Words[k]; w.Mention == 0 && ((k > first+2 || k > first && !angers.Has(p.Words[first].Lemma())) && asides.Has(w.Base) || members.Has(w.Base)) {
			return false
		}
		m := p.MentionAt(k)
		if m == nil {
			continue
		}
		e := &p.D.Entities[m.Entity]
		switch e.Kind {
		case document.Person, document.Country, document.Organisation, document.Group:
		default:
			if m.By != document.ByCapital || m.First != k {
				continue
			}
		}
		if x.SideOfMention(m, dr) == syntax.OwnSide || e.Kind == document.Organisation && x.IsMediaOf(m.Entity) {
			continue
		}
		if noParties.Has(p.Words[k].Base) || k > start && (x.governor(k, m)&but != 0 || x.suffers(dr, start, k)) {
			continue
		}
		if fought = x.isFought(dr, k, fought); k > start && fought {
			continue
		}
		dr.Target, dr.Country = p.MentionText(m), e.Code
		x.place = syntax.Phrase{First: m.First, Last: m.Last, After: m.Last, Mention: p.Words[m.First].Mention}
		if e.Kind == document.Person {
			dr.Target = x.FullName(m.Entity)
		}
		return true
	}
	return false
}

// suffers reports whether the party at word k, behind word first, is the one to whom happens what is judged (مقتل عدد من
// الفلسطينيين، التي تتعرض لها السعودية).
func (x *Finder) suffers(dr *syntax.Draft, first, k int) bool {
	p := &x.Page
	if dr.Act != "condemn" && dr.Act != "accuse" && dr.Act != "reject" && !(dr.Act == "threaten" && x.onCondition(first, k)) {
		return false
	}
	if m := p.MentionAt(k); m != nil && m.Last < dr.Content.Last && p.Words[m.Last].HasBefore("ل") {
		return false // استهداف الميليشيا للمدنيين
	}
	for j := k - 1; j >= max(first, k-5) && p.Words[j].Punct == 0; j-- {
		switch w := &p.Words[j]; {
		case w.Pos == document.VERB:
			return sufferings.Has(w.Lemma())
		case w.Lemma() == "سجن" && w.Feats.Number == lexicon.Plural:
			return false // في سجون الميليشيا
		case w.Pos == document.NOUN && x.ForceOf(w)&lexicon.ForcePatient != 0:
			return true
		case j == k-1 && w.Pos == document.NOUN && interests.Has(w.Lemma()):
			return true // المساس بأمن تركيا
		case w.HasBefore("ب") && j > first:
			return false // برصاص القوات
		}
	}
	return false
}

// onCondition reports whether a condition begins among words [first, k) (في حال ثبوت مقتل الصحفي).
func (x *Finder) onCondition(first, k int) bool {
	for j := first + 1; j < k; j++ {
		if b := x.Page.Words[j].Base; b == "اذا" || b == "حال" && x.Page.Words[j-1].Base == "في" {
			return true
		}
	}
	return false
}

// interests are what is harmed of somebody, by lemma.
var interests = lexicon.Set("أمن استقرار سيادة وحدة سلامة مصلحة مصالح")

// sufferings are the verbs whose subject or object is the victim.
var sufferings = lexicon.Set("تعرض استهدف طال أصاب عانى واجه شهد")

// angers are the feelings against somebody of which the reason tells who he is (غضبه بسبب فرض واشنطن).
var angers = lexicon.Set("غضب استياء سخط امتعاض حنق")

// members begin those whom a group counts in (ناشطات بينهن فلانة).
var members = lexicon.Set("بينهم بينهن بينها بينهما ابرزهم ابرزها اخرهم اخرها")

// asides begin what a target is not looked for in: time, reason, purpose.
var asides = lexicon.Set("خلفية ردا بين حتى بعد بعدما قبل بسبب عقب اثر منذ خلال اثناء حيث بينما رغم")

// takeGoverned takes the party behind one of the prepositions in the first words of the
// content; frame 0 stands for those of harm (ضد، حيال).
func (x *Finder) takeGoverned(dr *syntax.Draft, want lexicon.Frame) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+14); k++ {
		w := &p.Words[k]
		if k > dr.Content.First+2 && asides.Has(w.Base) {
			return false
		}
		at := k + 1
		switch {
		case want == 0 && (condition.Has(w.Base) || w.Base == "حال" && k > dr.Content.First && p.Words[k-1].Base == "في"):
			return false // إذا استخدم السلاح ضد المدنيين
		case want == 0 && (w.Base == "ضد" || w.Base == "حيال" || w.Base == "بحق"):
		case want != 0 && syntax.PrepositionFrame(w.Form)&want != 0:
		case want&lexicon.FrameLi != 0 && w.HasBefore("ل"):
			at = k
		default:
			continue
		}
		if at < dr.Content.Last && (x.takeParty(dr, at) || want == 0 && x.takeHarmed(dr, at)) {
			return true
		}
	}
	return false
}

// condition are the words that begin a condition, behind which stands who would be the victim.
var condition = lexicon.Set("اذا ان لو")

// takeHarmed takes those at word k against whom something is: people in construct (بحق مروجي
// الشائعات), or what the speaker calls them (ضد من وصفتهم بالمخربين).
func (x *Finder) takeHarmed(dr *syntax.Draft, k int) bool {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case w.Is(lexicon.ClassDemonstrative) && k+1 < dr.Content.Last && p.Words[k+1].Definite() && p.Words[k+1].Feats.Number == lexicon.Plural:
		return x.takePhrase(dr, syntax.Phrase{First: k + 1, Last: k + 2, After: k + 2, Head: p.Words[k+1].Class})
	case (w.Base == "من" || w.Base == "ما") && k+2 < dr.Content.Last && p.Words[k+1].Pos == document.VERB && syntax.Describes[p.Words[k+1].Lemma()] && p.Words[k+2].HasBefore("ب"):
		dr.Target = strings.TrimPrefix(x.Tidy(k+2, k+3), "ب")
		return true
	case w.Pos == document.NOUN && strings.HasSuffix(w.Base, "ي") && w.Feats.Number == lexicon.Plural && !w.Definite() && k+1 < dr.Content.Last && p.Words[k+1].Definite():
		return x.takePhrase(dr, x.NounPhrase(k, min(dr.Content.Last, k+5), &syntax.AnyVerb))
	}
	return false
}

// takeSaid takes whose saying or deed the content rejects, condemns or praises (دعوات أعضاء,
// تصريحات الوزير, اتهامات تطلقها السلطات).
func (x *Finder) takeSaid(dr *syntax.Draft) bool {
	p := &x.Page
	if x.takeSaidAt(dr) {
		return true
	}
	// behind a quotation too: "الإساءات" التي ترتكبها أنقرة
	for k := dr.Content.First + 1; k < min(len(p.Words)-1, dr.Content.Last+3, dr.Content.First+10) && p.Words[k].Punct != '.'; k++ {
		if w := &p.Words[k]; w.Pos == document.VERB && w.HasPronoun() && p.Words[k-1].Is(lexicon.ClassRelative) && !sufferings.Has(w.Lemma()) {
			if syntax.Bound[p.Words[k+1].Base].Pronoun != "" {
				k++ // التي وجهها لها الوزير
			} else if p.Words[k+1].HasBefore("ل") && p.Words[k+1].Punct == 0 && k+2 < len(p.Words) {
				k++ // التي قدمتها للمؤتمر
			}
			if x.takeParty(dr, k+1) {
				return true
			}
		}
	}
	return false
}

// takeSaidAt takes whose saying or deed one of the first nouns of the content names (صمت بروكسل،
// "صمت" بعض الدول).
func (x *Finder) takeSaidAt(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last-1, dr.Content.First+4); k++ {
		w := &p.Words[k]
		if x.ForceOf(w)&lexicon.ForceSaying == 0 && !(k == dr.Content.First && x.isTheirs(k)) || w.Definite() || w.HasPronoun() || press.Has("ال"+bareOf(&p.Words[k+1])) {
			continue
		}
		at := k + 1
		if p.IsMark(at) {
			at++
		}
		if at < dr.Content.Last && x.takeParty(dr, at) {
			return true
		}
	}
	return false
}

// takeHead takes the party at the head of what is praised, backed or condemned, or the one
// whose it is (رحبت بالحجاج، ترحيبها بالمواطنين، أدانت قرار المحكمة).
func (x *Finder) takeHead(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
	} else if dr.Kind != syntax.ByPreposition && dr.Kind != syntax.ByObject {
		return false
	}
	for n := 0; n < 2 && k < dr.Content.Last && (p.IsMark(k) || p.Words[k].Pos == document.ADP || x.IsOwn(k)); n++ {
		k++
	}
	if k < dr.Content.Last && dr.Trigger.Rule == "cue" && dr.Kind == syntax.ByObject && dr.Act == "condemn" && x.takeOwn(dr, k) {
		return true
	}
	if k < dr.Content.Last && (x.heads(k, dr) && x.takeParty(dr, k) || x.takeCrowd(dr, k)) {
		return true
	}
	if k < dr.Content.Last && x.takeMasdarSubject(dr, k) {
		return true
	}
	if k+1 < dr.Content.Last && p.Words[k].Pos == document.NOUN && !p.Words[k].Definite() && !p.Words[k].HasPronoun() && x.ForceOf(&p.Words[k])&lexicon.ForcePatient == 0 && !makings.Has(p.Words[k].Lemma()) && x.canDo(k+1, dr) {
		return x.takeParty(dr, k+1)
	}
	return false
}

// makings are masdars behind which stands what is made, moved or shut, and nobody's deed (نقل السفارة).
var makings = lexicon.Set("نقل إغلاق إنشاء استحداث إيفاد إرسال إجلاء إقامة اختيار تعيين تشجيع استخدام نشر وضع سحب تقاسم بناء استقبال إدراج افتتاح فتح تأسيس تشكيل")

// takeOwn takes the country at word k that is condemned although it is the speaker's own.
func (x *Finder) takeOwn(dr *syntax.Draft, k int) bool {
	p := &x.Page
	m := p.MentionAt(k)
	if m == nil || p.D.Entities[m.Entity].Kind != document.Country || m.First != k {
		return false
	}
	return x.takePhrase(dr, syntax.Phrase{First: k, Last: m.Last, After: m.Last, Head: p.Words[k].Class, Mention: p.Words[k].Mention})
}

// takeDoer takes whose deed the content tells: its subject, or for an accusation the party
// behind a verb or a masdar in it, victims apart.
func (x *Finder) takeDoer(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Pron != "" && dr.Kind == syntax.ByClause && x.PronounSide(dr) == syntax.OtherSide {
		return x.takeActor(dr, syntax.Actor{Side: syntax.OtherSide, Pronoun: dr.Pron})
	}
	first := dr.Content.First
	for k := first; k < min(dr.Content.Last, first+maxDoer) && p.Words[k].Punct != '.'; k++ {
		if !x.canDo(k, dr) {
			continue
		}
		if k > first {
			b := &p.Words[k-1]
			switch {
			case x.isShown(dr, k), b.Is(lexicon.ClassThat | lexicon.ClassBithat), k == first+1 && (p.IsMark(k-1) || b.Pos == document.VERB):
			case dr.Act != "accuse", b.Is(lexicon.ClassPreposition), x.ForceOf(b)&lexicon.ForcePatient != 0:
				continue
			case b.Pos == document.VERB, b.Pos == document.NOUN && !b.Definite(), p.IsComma(k - 1):
			default:
				continue
			}
		}
		if x.takeParty(dr, k) {
			return true
		}
	}
	return false
}

// isShown reports whether a demonstrative shows the party at word k as the one whom the content judges (هذه الدول تمول
// الإرهاب، مثل هذه القنوات).
func (x *Finder) isShown(dr *syntax.Draft, k int) bool {
	p := &x.Page
	first := dr.Content.First
	if !p.Words[k-1].Is(lexicon.ClassDemonstrative) || !p.Words[k].Definite() || k > first+2 || k == first+2 && p.Words[first].Base != "مثل" {
		return false
	}
	at := dr.Trigger.First
	return at > k && (at < k+4 || dr.Act != "condemn" && p.Words[k].Feats.Number == lexicon.Plural)
}

// maxDoer bounds the words of a content that are searched for whose deed it tells.
const maxDoer = 20

// takeAgent takes the party that a phrase of the agent names (تعرض للضرب على يد الشرطة، مؤامرة
// وراءها الجيش).
func (x *Finder) takeAgent(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Act == "praise" {
		return false
	}
	for k := dr.Content.First + 1; k < min(dr.Content.Last-1, dr.Content.First+syntax.ReachForce); k++ {
		w := &p.Words[k]
		pr := agents[w.Base]
		by := pr != "" && p.Words[k-1].Base == pr || w.Base == "بيد" || w.Base == "بايدي" || w.Base == "وراءها" || w.Base == "وراءه"
		if by && x.canDo(k+1, dr) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// agents are the words behind a preposition that name who does a deed, after that preposition.
var agents = map[string]string{"قبل": "من", "جانب": "من", "طرف": "من", "يد": "على", "ايدي": "على", "عاتق": "على"}

// takeShown takes the subject of what the content shows or deplores (الأدلة تكشف أن المصنع
// يلوث، من المؤسف أن الشرطة تسترت).
func (x *Finder) takeShown(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Act == "praise" {
		return false
	}
	for k := dr.Content.First + 1; k < min(dr.Content.Last-1, dr.Content.First+maxDoer); k++ {
		if p.Words[k].Base == "ان" && x.canDo(k+1, dr) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// isFought reports whether the party at word k is one that somebody is praised or supported for
// fighting (جهود دحر تنظيم), or stands in a list with one, as before tells.
func (x *Finder) isFought(dr *syntax.Draft, k int, before bool) bool {
	if k == 0 || dr.Act != "praise" && dr.Act != "support" {
		return false
	}
	return fights.Has(strings.TrimPrefix(x.Page.Words[k-1].Base, "ال")) || before && x.Page.Words[k].Conj
}

// fights are masdars behind which stands who is fought, and not who is praised for it (جهود
// مكافحة تنظيم).
var fights = lexicon.Set("مكافحة محاربة دحر هزيمة قتال مواجهة هزم ردع قتل اعتقال طرد احتواء مقاومة")

// governor returns the preposition that governs the mention at word k, directly or on it.
func (x *Finder) governor(k int, m *syntax.Mention) lexicon.Frame {
	p := &x.Page
	if m.Start > p.Words[k].Start {
		switch b := p.Words[k].Base; {
		case strings.HasPrefix(b, "ل"):
			return lexicon.FrameLi
		case strings.HasPrefix(b, "ب"):
			return lexicon.FrameBi
		}
	}
	switch b := p.Words[k-1].Base; b {
	case "داخل", "ب":
		return lexicon.FrameFi
	case "ضد", "نحو", "لدى", "امام", "تجاه", "حول":
		return lexicon.FrameAla
	default:
		return syntax.PrepositionFrame(b)
	}
}
