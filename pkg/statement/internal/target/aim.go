package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// aim fills in whom the act is aimed at: the complement that the verb keeps for
// him, the pronoun on the verb, the party of the deed or phrase that decided the act, or
// the first party that the content of a forceful act names.
func (x *Finder) aim(dr *syntax.Draft) {
	p := &x.Page
	v := dr.Verb
	if dr.Target != "" {
		return // وقد اتهم: the accused is known
	}
	if dr.Act == "deny" {
		x.takeAccuser(dr)
		return
	}
	if x.takeByOwnObject(dr) {
		return
	}
	if strings.HasPrefix(dr.Trigger.Rule, forceRule) {
		if v.Target&lexicon.FrameObject == 0 || dr.Kind == syntax.ByObject || !x.takeObject(dr) {
			x.takeByForce(dr)
		}
		return
	}
	if w := &p.Words[dr.Cue]; w.Pronoun != "" && dr.Form != lexicon.Masdar && v.Target&lexicon.FrameObject != 0 {
		if x.takeDescribed(dr) {
			return
		}
		s := x.antecedentNot(dr.Cue, w.Pronoun, &dr.Speaker)
		if s.Name != "" && (!syntax.Describes[v.Lemma] || s.Kind == document.Person || w.Pronoun != "ها") {
			dr.Target, dr.Country = s.Name, s.Country
		}
		return
	}
	switch {
	case v.Target&lexicon.FrameObject != 0 && dr.Kind != syntax.ByObject:
		if x.takeObject(dr) {
			return
		}
	case v.Target != 0 && v.Target != lexicon.FrameObject:
		if x.takeOblique(dr) {
			return
		}
	}
	if syntax.Describes[v.Lemma] {
		if o := dr.Object; o.Ok() && o.First+1 < o.Last && x.ForceOf(&p.Words[o.First])&lexicon.ForceSaying != 0 && !p.Words[o.First].Definite() {
			x.takeParty(dr, o.First+1) // وصف تعليقات ماسك بأنها
		}
		if o := dr.Object; dr.Target == "" && o.Ok() && (dr.Act == "condemn" || dr.Act == "praise") && x.takeMasdarSubject(dr, o.First) {
			return
		}
		if o := dr.Object; dr.Target == "" && o.Ok() && (dr.Act == "condemn" || dr.Act == "praise") && !p.Words[o.First].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && p.Words[o.First].Mention == 0 && !x.takeWithin(dr, o.First+1, o.Last) {
			x.takeOwner(dr, o.First, o.Last) // وصف التدخل الروسي
		}
		return // what is described is no party
	}
	if dr.Trigger.Rule != "cue" && x.takeByTrigger(dr) {
		return
	}
	if v.Target&lexicon.FrameObject != 0 && dr.Kind != syntax.ByObject && x.takeBetween(dr) {
		return
	}
	x.takeByAct(dr)
	if dr.Target == "" && dr.Act == "support" && (dr.Trigger.Rule == "content-head" || dr.Kind == syntax.ByObject || dr.Kind == syntax.ByPreposition) {
		x.NationWithin(dr, dr.Content.First+1, min(dr.Content.Last, dr.Content.First+4)) // دعمه للموقف السعودي
	}
	if dr.Target == "" && (dr.Kind == syntax.ByObject || dr.Kind == syntax.ByPreposition) && (dr.Act == "condemn" || dr.Act == "reject") && dr.Trigger.Rule == "cue" {
		x.takeOwner(dr, dr.Content.First, dr.Content.Last)
	}
}

// takeAccuser takes whose charge is denied (نفى اتهامات كانبيرا).
func (x *Finder) takeAccuser(dr *syntax.Draft) {
	p := &x.Page
	if dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition {
		return
	}
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+3); k++ {
		if w := &p.Words[k]; charges.Has(w.Lemma()) && !w.Definite() && !w.HasPronoun() && (x.takeParty(dr, k+1) || x.NationWithin(dr, k+1, min(dr.Content.Last, k+3))) {
			return
		}
	}
}

// charges are what somebody says against another.
var charges = lexicon.Set("اتهام ادعاء مزعم زعم افتراء مزاعم رواية")

// takeByAct looks for the target in the content, where the act says what it may stand behind.
func (x *Finder) takeByAct(dr *syntax.Draft) {
	p := &x.Page
	switch dr.Act {
	case "praise", "condemn", "accuse":
		if (dr.Trigger.Rule == "content-named" || dr.Trigger.Party.Last > 0) && x.takeActor(dr, dr.Trigger.Party) {
			return
		}
		if dr.Act == "condemn" && dr.Trigger.Rule == "content-any" && strings.HasPrefix(p.Words[dr.Trigger.First].Form, "فقد") && x.CanDo(dr.Content.First, dr) && x.takeParty(dr, dr.Content.First) {
			return // نتنياهو فقد تفويض الشعب
		}
		if dr.Act == "praise" && sympathies.Has(dr.Trigger.Rule) && (x.takeOwed(dr) || x.CanDo(dr.Content.First, dr) && x.takeParty(dr, dr.Content.First)) {
			return
		}
		if sympathies.Has(dr.Trigger.Rule) && x.takePredicated(dr) {
			return
		}
		if !x.takeAgent(dr) && !x.takeShown(dr) && !x.takeSaid(dr) && !x.takeNamed(dr, lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn) && !x.takeOpeningPronoun(dr) && dr.Pron != "" && dr.Trigger.Rule != "cue" {
			x.takeActor(dr, syntax.Actor{Side: syntax.OtherSide, Pronoun: dr.Pron}) // قالت إنه رائع
		}
	case "support":
		if x.takeSupported(dr) || dr.Trigger.Rule == "content-side" && x.takeBehind(dr) {
			return
		}
		first := dr.Content.First
		if t := &dr.Trigger; t.First > first && t.Last < dr.Content.Last {
			first = t.Last // أننا مع استقرار مصر
		}
		if !x.takeAmong(dr, first, min(dr.Content.Last, first+4), lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn|lexicon.FrameBi) {
			x.takeBehind(dr)
		}
	case "reject":
		if x.declinesToSay(dr) {
			return
		}
		if !x.takeSaid(dr) && !x.takeWith(dr) && !x.NationWithin(dr, dr.Content.First+1, min(dr.Content.Last, dr.Content.First+3)) {
			x.takeNamed(dr, lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn|lexicon.FrameMaa|lexicon.FrameBi|lexicon.FrameLi)
		}
	case "consult":
		x.takeGoverned(dr, lexicon.FrameMaa)
	case "threaten", "reduce":
		if dr.Act == "reduce" && x.takeCut(dr) || dr.Act == "threaten" && (x.takeDoomed(dr) || x.layingOn(dr) && x.takeCut(dr)) || x.takeRival(dr) || dr.Act == "threaten" && dr.Warning() {
			return
		}
		if !x.takeGoverned(dr, 0) {
			x.takeNamed(dr, lexicon.FrameFi)
		}
	case "regret":
		if x.takeSaidAt(dr) {
			return
		}
		if condolences.Has(strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(x.Page.Words[dr.Content.First].Base, "ال"), "ها"), "ه")) {
			x.takeGoverned(dr, lexicon.FrameLi)
		} else if sympathies.Has(dr.Trigger.Rule) {
			x.takeBehind(dr)
		}
	case "pledge":
		_ = x.takePromised(dr) || x.takeBeneficiary(dr)
	}
}

// sympathies are the rules by which a phrase inside the content decides.
var sympathies = lexicon.Set("content-any content-start")

// takeBehind takes the party behind the words that decided the act, past a preposition and an
// adjective (نقف خلف البنك المركزي، تعازينا الحارة إلى لبنان).
func (x *Finder) takeBehind(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Trigger.Rule == "cue" {
		return false
	}
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+3); k++ {
		w := &p.Words[k]
		if w.HasBefore("ب") && w.Mention == 0 || w.Base == "جانب" {
			continue // بقوة
		}
		if w.Punct == 0 && !individuals.Has(w.Lemma()) && !(k+1 < dr.Content.Last && syntax.Quantities.Has(w.Form) && individuals.Has(p.Words[k+1].Lemma())) && x.takeParty(dr, k) {
			return true
		}
		if w.Pos != document.ADP && !w.Is(lexicon.ClassPreposition) && w.Pos != document.ADJ && !w.Is(lexicon.ClassAdverb) {
			return false
		}
	}
	return false
}

// takeSaidBehind takes whose words or deeds stand behind the verb that decided the act (تثمن دور البعثة).
func (x *Finder) takeSaidBehind(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Trigger.Last; k+1 < min(dr.Content.Last, dr.Trigger.Last+5); k++ {
		if w := &p.Words[k]; x.ForceOf(w)&lexicon.ForceSaying != 0 && !w.Definite() && !w.HasPronoun() && !press.Has("ال"+bareOf(&p.Words[k+1])) {
			return x.takeParty(dr, k+1)
		}
	}
	return false
}

// takePredicated takes the subject of the predicate that decided the act (أظن أن سلمى ستكون رائعة).
func (x *Finder) takePredicated(dr *syntax.Draft) bool {
	p := &x.Page
	t := &dr.Trigger
	if w := &p.Words[t.First]; t.First <= dr.Content.First || w.Definite() || w.HasProclitic() || w.Pos != document.ADJ && w.Pos != document.NOUN {
		return false
	}
	k := t.First - 1
	for k > dr.Content.First && (x.ForceOf(&p.Words[k])&lexicon.ForceCopula != 0 && p.Words[k].Pos == document.VERB || p.Words[k].Pos == document.PRON || p.Words[k].Is(lexicon.ClassAux)) {
		k--
	}
	if m := p.MentionAt(k); m != nil && m.First >= dr.Content.First && !p.Words[m.First].HasProclitic() {
		return x.takeParty(dr, m.First)
	}
	return false
}

// takeOwed takes to whom praise is owed behind the words that decided (مدينون لرجال الإطفاء، الفضل يعود
// إلى اللاعبين).
func (x *Finder) takeOwed(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+4) && p.Words[k].Punct == 0; k++ {
		if w := &p.Words[k]; w.HasBefore("ل") && x.takeParty(dr, k) || w.Form == "الى" && k+1 < dr.Content.Last && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// anybody stands for nobody in particular (لن نسمح لأحد).
var anybody = lexicon.Set("احد لاحد باحد احدا")

// individuals are who is nobody in particular.
var individuals = lexicon.Set("شخص فرد انسان احد")

// condolences are what is offered to somebody.
var condolences = lexicon.Set("تعازي تعاز عزاء مواساة اعتذار تعازيه مواساته اعتذاره")

// takeByTrigger takes the phrase that the deciding word of the content is aimed at
// (أدعو الأطراف، على واشنطن أن، يتعين على إيطاليا أن، بحث مع نظيره).
func (x *Finder) takeByTrigger(dr *syntax.Draft) bool {
	p := &x.Page
	t := dr.Trigger
	switch dr.Act {
	case "appeal", "demand", "consult", "praise":
	default:
		return false
	}
	if dr.Act == "consult" {
		return x.takeGoverned(dr, lexicon.FrameMaa)
	}
	if k := t.Last; k < dr.Content.Last && (p.Words[k].HasBefore("ل") || p.Words[k].Prefix == "ل") && (dr.Act == "demand" || dr.Act == "appeal" && behooves.Has(p.Words[k-1].Base)) && x.takeParty(dr, k) {
		return true // ليس هناك عذر للسلطات، ينبغي لإيران
	}
	if b := syntax.Bound[p.Words[t.First].Base]; b.Frame == lexicon.FrameAla && dr.Act == "demand" {
		s := x.antecedentNot(dr.Cue, b.Pronoun, &dr.Speaker)
		dr.Target, dr.Country = s.Name, s.Country
		return s.Name != ""
	}
	if t.Party.Last > 0 {
		return x.takeActor(dr, t.Party)
	}
	if duties.Has(p.Words[t.First].Base) && t.First > dr.Content.First && x.CanDo(dr.Content.First, dr) && x.takeObliged(dr) || x.takeBidden(dr) {
		return true
	}
	if k := t.Last; t.Rule == "content-head" && k < dr.Content.Last && p.Words[k].HasBefore("ل") && p.Words[k].Mention != 0 && x.takeParty(dr, k) {
		if strings.HasPrefix(dr.Target, "لل") {
			dr.Target = syntax.CutLam(dr.Target)
		}
		return true // شكره لطهران
	}
	k, limit := t.Last, min(dr.Content.Last, t.Last+10)
	if t.Rule == "content-obligation" {
		if k, limit = t.First+1, t.Last; p.Words[limit-1].Form == "ان" || p.Words[limit-1].Form == "الا" {
			limit--
		}
	} else if k < dr.Content.Last && (syntax.PrepositionFrame(p.Words[k].Form)&(lexicon.FrameAla|lexicon.FrameMaa) != 0 || p.Words[k].Form == "ل") {
		k++
	}
	if k+2 < dr.Content.Last && p.Words[k].Form == "من" && (p.Words[k+1].Form == "هنا" || p.Words[k+1].Form == "جديد") {
		k += 2 // ندعو من هنا جيراننا
	}
	if k >= dr.Content.Last || p.Words[k].Is(lexicon.ClassThat|lexicon.ClassPreposition) || p.Words[k].Punct != 0 {
		return false
	}
	if x.IsOwn(k) {
		return false // ترحيب بلاده بالوفد
	}
	np := x.NounPhrase(k, limit, &syntax.AnyVerb)
	if w := &p.Words[np.First]; !np.Ok() || w.Feats.Masdar && w.Mention == 0 && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || !x.CanSpeak(np) && (!w.Definite() || w.Feats.Masdar || w.Feats.Number != lexicon.Plural) {
		return false
	}
	return x.takePhrase(dr, np)
}

// behooves are the words of a duty behind which ل tells whose it is.
var behooves = lexicon.Set("ينبغي بد الاوان الوقت")

// takeBidden takes whom the phrase that decided an appeal bids: behind من (نرجو من الجماهير), or the
// subject of the verb that is wished for (الوقت حان كي تستجيب السلطات).
func (x *Finder) takeBidden(dr *syntax.Draft) bool {
	p := &x.Page
	t := dr.Trigger
	if dr.Act != "appeal" && dr.Act != "demand" {
		return false
	}
	k := t.Last
	if k+1 < dr.Content.Last && p.Words[k].Base == "من" {
		return x.takeParty(dr, k+1)
	}
	if t.Rule == "content-bidden" {
		return x.takeParty(dr, k)
	}
	if k+2 < dr.Content.Last && purposes.Has(p.Words[k].Base) && p.Words[k+1].Pos == document.VERB && p.Words[k+1].Feats.Person == document.Third {
		return x.takeParty(dr, k+2)
	}
	return false
}

// purposes are the particles before what is wished for.
var purposes = lexicon.Set("كي لكي ان")

// takeObject takes the direct object between subject and content (اتهم س الغرب بـ).
func (x *Finder) takeObject(dr *syntax.Draft) bool {
	o := dr.Object
	if o.Ok() && strings.HasPrefix(x.Page.Words[o.First].Form, "ايا") {
		return x.takeBoundPronoun(dr) // داعيا إياه
	}
	if dr.Verb.Frames&lexicon.FrameBi != 0 && syntax.Describes[dr.Verb.Lemma] && !x.CanSpeak(o) {
		return x.takeWithin(dr, o.First, o.Last) // وصف تصريحات باشليه
	}
	return x.takePhrase(dr, o)
}

// takePhrase takes the party for which the phrase stands, if that is neither the speaker nor a medium.
func (x *Finder) takePhrase(dr *syntax.Draft, np syntax.Phrase) bool {
	if !np.Ok() || np.Last == np.First+1 && anybody.Has(x.Page.Words[np.First].Base) {
		return false
	}
	s := x.Identify(np)
	if s.Name == "" || s.Same(&dr.Speaker) || np != dr.Object && x.IsMedium(np.First, np.Last) {
		return false
	}
	if s.Entity == 0 || !x.inText(s.Name) {
		s.Name = x.Tidy(np.First, np.Last) // no name that the text does not have
	}
	if e := x.NameBehind(np); e != 0 {
		s.Name = x.FullName(e - 1) // الرئيس، فلان،
	}
	if s.Kind == document.Person && s.Entity != 0 && !x.NamesIt(np, s.Name) {
		s.Name = x.Tidy(np.First, np.Last) + " " + s.Name // نظيره الروسي سيرغي لافروف
	}
	dr.Target, dr.Country = s.Name, s.Country
	return true
}

// takeBetween takes the person or party between cue and content that no preposition
// governs (حذر الرئيس في تغريدة نظيره حسن روحاني من تداعيات).
func (x *Finder) takeBetween(dr *syntax.Draft) bool {
	p := &x.Page
	from := dr.Cue + 1
	if dr.Subject.Ok() {
		from = dr.Subject.After
	}
	for k := from; k < dr.Intro && k < from+syntax.MaxTargetGap; k++ {
		m := p.MentionAt(k)
		if m == nil || m.Start > p.Words[k].Start || k == 0 {
			continue
		}
		e := &p.D.Entities[m.Entity]
		if b := &p.Words[k-1]; b.Is(lexicon.ClassPreposition) || b.Is(lexicon.ClassMediaHead) || b.Prefix != "" || p.IsMark(k-1) || dr.Speaker.Entity == m.Entity+1 {
			continue
		}
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation && e.Kind != document.Group {
			continue
		}
		if e.Kind == document.Organisation && x.IsMediaEntity(p.Words[k].Mention) {
			continue
		}
		return x.takeWithin(dr, k, k+1)
	}
	return false
}

// takeBeneficiary takes the first party for whom a pledge is: behind مع, ل or إلى (تعزيز
// التعاون مع موسكو), what something is given to (تسليم الرياض), to whom one is bound (ملتزمة
// بالحلف), or people behind ل (ستوفر الأمن للمسلحين).
func (x *Finder) takeBeneficiary(dr *syntax.Draft) bool {
	p := &x.Page
	bound := false
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+20); k++ {
		w := &p.Words[k]
		bound = bound || strings.HasPrefix(w.Base, "ملتزم") || strings.HasPrefix(w.Base, "التزام")
		if k > dr.Content.First && x.ForceOf(&p.Words[k-1])&lexicon.ForceGive != 0 && !p.Words[k-1].Definite() && x.takeParty(dr, k) {
			return true
		}
		if w.Base == "مع" && k+1 < dr.Content.Last && p.Words[k+1].Definite() && p.Words[k+1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && x.takeParty(dr, k+1) {
			return true
		}
		if w.HasBefore("ل") && w.Definite() && x.IsPeople(w) && w.Feats.Number == lexicon.Plural && x.takeParty(dr, k) {
			return true
		}
		if w.Base == "لهؤلاء" && k+1 < dr.Content.Last && x.isFolk(k+1) || w.HasBefore("ب") && w.Mention == 0 && w.Definite() && k > dr.Content.First && strings.HasPrefix(p.Words[k-1].Base, "ملتزم") && x.isFolk(k) {
			if w.Base == "لهؤلاء" {
				k++
			}
			return x.takeFolk(dr, k)
		}
		if k > dr.Content.First+1 && x.ForceOf(&p.Words[k-2])&lexicon.ForceGive != 0 && p.Words[k-1].Pos == document.NOUN && !p.Words[k-1].Definite() && w.Mention != 0 && !w.HasProclitic() && x.takeParty(dr, k) {
			return true // دعم اقتصاد تركيا
		}
		m := p.MentionAt(k)
		if m == nil || k == 0 {
			continue
		}
		g := p.Governor(k, m)
		if kind := p.D.Entities[m.Entity].Kind; g&lexicon.FrameIla != 0 && (kind == document.Country || kind == document.Place) && x.Sends(dr, k) {
			continue // إرسال قوات إلى سوريا
		}
		if (g&(lexicon.FrameMaa|lexicon.FrameIla|lexicon.FrameLi) != 0 || g&lexicon.FrameBi != 0 && bound) && x.takeWithin(dr, k, k+1) {
			return true
		}
	}
	return false
}

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
		if w := &p.Words[k]; w.Mention == 0 && (k > first+2 && asides.Has(w.Base) || members.Has(w.Base)) {
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
		if syntax.NoTargets.Has(p.Words[k].Base) || k > start && p.Governor(k, m)&but != 0 {
			continue
		}
		if fought = x.IsFought(dr, k, fought); k > start && fought {
			continue
		}
		dr.Target, dr.Country = p.MentionText(m), e.Code
		if e.Kind == document.Person {
			dr.Target = x.FullName(m.Entity)
		}
		return true
	}
	return false
}

// members begin those whom a group counts in (ناشطات بينهن فلانة).
var members = lexicon.Set("بينهم بينهن بينها بينهما ابرزهم ابرزها اخرهم اخرها")

// asides begin what a target is not looked for in: time, reason, purpose.
var asides = lexicon.Set("خلفية ردا بين حتى بعد بعدما قبل بسبب عقب اثر منذ خلال اثناء حيث بينما رغم")
