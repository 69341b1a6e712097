package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// seek looks further for whom a forceful act is aimed at, where neither its verb nor
// its trigger has named him: a pronoun behind the verb, the object that stands apart from it,
// who has the duty or did the deed of the content, or whom the speaker has just aimed at.
func (x *Finder) seek(n int) {
	dr := &x.drafts[n]
	if dr.Target != "" || aimless[dr.Act] || syntax.Describes[dr.Verb.Lemma] || dr.Act == "reject" && x.declinesToSay(dr) {
		return
	}
	if x.takeBoundPronoun(dr) || x.takeMarked(dr) || x.takeDistant(dr) || x.TargetCity(dr) {
		return
	}
	if dr.Warning() {
		x.takeWarnedOf(dr)
		return
	}
	ok := x.seekByAct(dr)
	ok = ok || x.seekFolk(dr) || x.takeSpokenTo(dr) || x.takeGoingOn(n) || x.takeChargedIn(dr)
	if !ok && (dr.Act == "praise" || dr.Act == "support" || dr.Act == "condemn" || dr.Act == "reject") {
		ok = x.takeResumed(n)
	}
	if !ok && (dr.Act == "accuse" || dr.Act == "threaten") {
		x.takeBefore(n)
	}
}

// seekByAct looks where the act says that its party may stand, deeper in the content than takeByAct.
func (x *Finder) seekByAct(dr *syntax.Draft) bool {
	ok := false
	switch dr.Act {
	case "appeal", "demand":
		ok = x.takeDutyHolder(dr) || x.takeRequested(dr) || x.takeObliged(dr) || x.takeAsked(dr) || x.takeHolder(dr)
	case "accuse":
		ok = x.takeAgent(dr) || x.takeDoer(dr) || x.TargetNation(dr)
	case "condemn":
		ok = x.takeAgent(dr) || x.takeHead(dr) || !steps.Has(dr.Trigger.Rule) && x.takeDoer(dr) || x.TargetNation(dr)
	case "praise", "support":
		ok = x.takeHead(dr) || x.takeThanked(dr) || x.takeWelcomed(dr) || dr.Verb.Lemma == "وقع" && x.takeDealt(dr) || dr.Act == "praise" && sympathies.Has(dr.Trigger.Rule) && x.TargetNation(dr)
	case "pledge":
		if w := &x.Page.Words[dr.Content.First]; w.Lemma() == "رد" || w.Lemma() == "انتقام" {
			ok = x.TargetNation(dr)
		}
		ok = ok || x.takePressed(dr) || x.takeDealt(dr) || x.takeDealtWith(dr)
	case "reject":
		ok = x.takeRefused(dr) || dr.Kind != syntax.ByQuote && dr.Trigger.Rule == "cue" && x.takeMasdarSubject(dr, dr.Content.First) || x.TargetNation(dr) || x.takeRefusedTo(dr) || x.takeDealtWith(dr)
	case "regret":
		ok = dr.Verb.Lemma == "اعتذر" && dr.Kind == syntax.ByPreposition && x.takeParty(dr, dr.Content.First) || x.takeSaidOf(dr) || x.takeRued(dr) || dr.Kind == syntax.ByObject && dr.Trigger.Rule == "cue" && x.takeHead(dr) || x.takeThanked(dr) || x.takeFeared(dr)
	case "reduce":
		ok = x.takeEnvoy(dr) || x.takeHead(dr) || x.takeGoverned(dr, lexicon.FrameMaa|lexicon.FrameAla|lexicon.FrameMin) || x.TargetNation(dr)
	case "threaten":
		ok = x.takeOpeningPronoun(dr) || x.takeHead(dr) || x.takeDoer(dr) || x.TargetNation(dr)
	}
	return ok
}

// declinesToSay reports whether what is refused is to say something (رفض تأكيد المزاعم، التعليق على).
func (x *Finder) declinesToSay(dr *syntax.Draft) bool {
	w := &x.Page.Words[dr.Content.First]
	return dr.Kind == syntax.ByObject && saysNothing.Has(strings.TrimPrefix(w.Base, "ال"))
}

// saysNothing are the masdars of saying.
var saysNothing = lexicon.Set("تأكيد تاكيد تعليق ادلاء افصاح كشف رد حديث اجابة خوض تحديد توضيح نفي")

// steps are the rules by which a step or a law condemns, whose issuer stands with it or is not named.
var steps = lexicon.Set("force-offends force-useless")

// takeBefore takes whom the same speaker has aimed at right before, where the act goes on.
func (x *Finder) takeBefore(n int) {
	dr := &x.drafts[n]
	for m := n - 1; m >= max(0, n-2); m-- {
		o := &x.drafts[m]
		if o.Drop || !o.Speaker.Same(&dr.Speaker) || x.Page.Sentence[dr.Cue]-x.Page.Sentence[o.Cue] > 2 {
			continue
		}
		if o.Target != "" && !aimless[o.Act] && (o.Act == dr.Act || hostile.Has(o.Act) && hostile.Has(dr.Act)) {
			dr.Target, dr.Country = o.Target, o.Country
		}
		return
	}
}

// takeBoundPronoun takes whom the pronoun on the preposition right behind the verb, or on إيا,
// stands for (طلبت منهم، داعيا إياه).
func (x *Finder) takeBoundPronoun(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Cue + 1; k < min(len(p.Words), dr.Cue+4); k++ {
		b := syntax.Bound[p.Words[k].Form]
		if b.Pronoun == "" || b.Frame == lexicon.FrameAn {
			continue
		}
		if !strings.HasPrefix(p.Words[k].Form, "ايا") && dr.Verb.Target == lexicon.FrameObject || dr.Verb.Target == 0 && dr.Act != "pledge" && dr.Act != "appeal" && dr.Act != "demand" {
			return false
		}
		s := x.antecedentNot(dr.Cue, b.Pronoun, &dr.Speaker)
		dr.Target, dr.Country = s.Name, s.Country
		return s.Name != ""
	}
	return false
}

// takeDistant takes the object of a verb that is aimed at somebody where the reader of
// arguments has not found it: behind the subject, an aside or at the head of the quotation.
func (x *Finder) takeDistant(dr *syntax.Draft) bool {
	if dr.Verb.Target&lexicon.FrameObject == 0 {
		return false
	}
	p := &x.Page
	from := dr.Cue + 1
	if dr.Subject.Ok() && dr.Speaker.Kind == document.Person && dr.Speaker.Number == lexicon.Dual {
		from = dr.Subject.Last // دعا الأمين العام غوتيريس ووزيرة الخارجية موغيريني إلى
	} else if dr.Subject.Ok() {
		from = dr.Subject.First + 1
	}
	for k := from; k < min(dr.Intro, from+syntax.MaxTargetGap) && p.Words[k].Punct != '('; k++ {
		if x.OpensParty(k, dr) && x.takeParty(dr, k) {
			return true
		}
	}
	if k := dr.Content.First; k+1 < dr.Content.Last && (dr.Kind == syntax.ByQuote || dr.Kind == syntax.ByObject) && p.Words[k].Prefix == "" && (syntax.Quantities.Has(p.Words[k].Form) || x.SideAt(k, dr) == syntax.OtherSide) {
		return x.takeParty(dr, k)
	}
	return false
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
		if !x.CanDo(k, dr) {
			continue
		}
		if k > first {
			b := &p.Words[k-1]
			switch {
			case b.Is(lexicon.ClassThat | lexicon.ClassBithat), k == first+1 && (p.IsMark(k-1) || b.Pos == document.VERB):
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

// maxDoer bounds the words of a content that are searched for whose deed it tells.
const maxDoer = 20

// takeDescribed takes the noun that the relative clause with the verb describes, whom the
// pronoun on it stands for (الجماعة التي تتهمها أنقرة، جماعة متشددة اتهمتها السلطات).
func (x *Finder) takeDescribed(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.CueFirst - 1
	for k > 0 && p.Words[k].Is(lexicon.ClassAux) {
		k--
	}
	relative := k > 0 && p.Words[k].Is(lexicon.ClassRelative) && !p.Words[k].Conj
	if relative {
		k--
		if p.IsComma(k) {
			k = x.BeforeRemark(k) - 1
		}
	}
	if k < 1 || p.Words[k].Punct != 0 || !relative && (!x.Indefinite(k) || p.Words[dr.Cue].Conj) {
		return false
	}
	j := k
	for j > 0 && p.Words[j].Pos == document.ADJ && p.Words[j].Mention == 0 {
		j--
	}
	if m := p.Words[j].Mention; m != 0 {
		j = p.Mentions[m-1].First
	}
	for j > 0 && k-j < syntax.MaxName && !p.Words[j].HasProclitic() && p.Words[j-1].Pos == document.NOUN && !p.Words[j-1].Definite() && p.Words[j-1].Is(lexicon.ClassInstitution|lexicon.ClassHuman) {
		j--
	}
	np := syntax.Phrase{First: j, Last: k + 1, After: k + 1, Head: p.Words[j].Class}
	for n := j; n <= k && np.Mention == 0; n++ {
		np.Mention = p.Words[n].Mention
	}
	if np.Mention == 0 && x.SideAt(j, dr) != syntax.OtherSide {
		return false
	}
	return x.takePhrase(dr, np)
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
	if k < dr.Content.Last && (x.Heads(k, dr) && x.takeParty(dr, k) || x.TargetCrowd(dr, k)) {
		return true
	}
	if k < dr.Content.Last && x.takeMasdarSubject(dr, k) {
		return true
	}
	if k+1 < dr.Content.Last && p.Words[k].Pos == document.NOUN && !p.Words[k].Definite() && !p.Words[k].HasPronoun() && x.ForceOf(&p.Words[k])&lexicon.ForcePatient == 0 && x.CanDo(k+1, dr) {
		return x.takeParty(dr, k+1)
	}
	return false
}

// takeOwn takes the country at word k that is condemned although it is the speaker's own.
func (x *Finder) takeOwn(dr *syntax.Draft, k int) bool {
	p := &x.Page
	m := p.MentionAt(k)
	if m == nil || p.D.Entities[m.Entity].Kind != document.Country || m.First != k {
		return false
	}
	return x.takePhrase(dr, syntax.Phrase{First: k, Last: m.Last, After: m.Last, Head: p.Words[k].Class, Mention: p.Words[k].Mention})
}

// takeOpeningPronoun takes whom the pronoun stands for that begins a blame or praise: nobody
// blames himself (قال عنه "إنه رجل صلب"، قالت إنها تكذب).
func (x *Finder) takeOpeningPronoun(dr *syntax.Draft) bool {
	p := &x.Page
	pr := ""
	if dr.Object.Ok() {
		return false // اعتبر القرار بأنه
	}
	if dr.Kind == syntax.ByClause {
		pr = dr.Pron
	} else if dr.Content.Kind == document.Direct {
		w := &p.Words[dr.Content.First]
		if w.Is(lexicon.ClassThat) {
			pr = syntax.PronounOf(w.Form)
		} else {
			pr = map[string]string{"هو": "ه", "هي": "ها", "هم": "هم", "هما": "هما"}[w.Base]
		}
	}
	switch pr {
	case "ه", "ها", "هم", "هما":
		if o := x.aimed; o != nil && dr.Form == lexicon.Participle && o.Speaker.Same(&dr.Speaker) && x.Page.Sentence[o.Cue] == x.Page.Sentence[dr.Cue] {
			dr.Target, dr.Country = o.Target, o.Country // حذر الشركة قائلا إنها
			return true
		}
		s := x.antecedentNot(dr.Content.First, pr, &dr.Speaker)
		dr.Target, dr.Country = s.Name, s.Country
	}
	return dr.Target != ""
}

// takeRefused takes with or for whom the speaker will not do something (لن نتفاوض مع الشركة).
func (x *Finder) takeRefused(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Trigger.Rule != "force-refusal" && dr.Trigger.Rule != "force-unwilling" || p.Words[dr.Trigger.Last-1].Lemma() == "عاد" {
		return false
	}
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+4); k++ {
		w := &p.Words[k]
		switch {
		case (w.HasBefore("ل") || w.Prefix == "ل") && p.Words[k-1].Pos != document.NOUN && x.takeParty(dr, k):
			return true
		case syntax.PrepositionFrame(w.Form)&(lexicon.FrameMaa|lexicon.FrameIla|lexicon.FrameLi) != 0 && k+1 < dr.Content.Last && x.takeParty(dr, k+1):
			return true
		}
	}
	return false
}

// takeSaidOf takes whose saying or bearing is regretted (قلقه من موقف الحكومة).
func (x *Finder) takeSaidOf(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last-1, dr.Content.First+8); k++ {
		if w := &p.Words[k]; x.ForceOf(w)&lexicon.ForceSaying != 0 && !w.Definite() && !w.HasPronoun() && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// takeRued takes whose deed is regretted behind a word of reason (أسفها لكون الحكومة رفضت).
func (x *Finder) takeRued(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+2 < min(dr.Content.Last, dr.Content.First+5); k++ {
		if b := p.Words[k].Base; b == "لكون" || b == "لان" {
			return x.CanDo(k+1, dr) && p.Words[k+2].Pos == document.VERB && x.takeParty(dr, k+1)
		}
	}
	return false
}

// takeHolder takes who holds those whose release is asked for (الإفراج عن الصحفي المحتجز لدى أنقرة).
func (x *Finder) takeHolder(dr *syntax.Draft) bool {
	p := &x.Page
	released := false
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+16); k++ {
		w := &p.Words[k]
		released = released || releases.Has(w.Lemma())
		if held := captives.Has(p.Words[max(k-1, 0)].Lemma()); released && (w.Base == "لدى" || w.Base == "في" && held) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

var (
	// releases are the masdars of letting go, captives those who are held.
	releases = lexicon.Set("افراج اطلاق اخلاء تسليم")
	captives = lexicon.Set("محتجز معتقل مسجون سجين موقوف محتجزة اسير رهينة محبوس")
)

// takeWith takes with whom the speaker rejects to do something (رفض التعاون مع موسكو).
func (x *Finder) takeWith(dr *syntax.Draft) bool {
	p := &x.Page
	if k := dr.Content.First; dr.Kind == syntax.ByObject && k+2 < dr.Content.Last && p.Words[k].Feats.Masdar {
		for j := k + 1; j < min(k+4, dr.Content.Last-1); j++ {
			if p.Words[j].Form == "مع" {
				return x.CanDo(j+1, dr) && x.takeParty(dr, j+1)
			}
		}
	}
	return false
}

// agents are the words behind a preposition that name who does a deed, after that preposition.
var agents = map[string]string{"قبل": "من", "جانب": "من", "طرف": "من", "يد": "على", "ايدي": "على", "عاتق": "على"}

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
		if by && x.CanDo(k+1, dr) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// takeShown takes the subject of what the content shows or deplores (الأدلة تكشف أن المصنع
// يلوث، من المؤسف أن الشرطة تسترت).
func (x *Finder) takeShown(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Act == "praise" {
		return false
	}
	for k := dr.Content.First + 1; k < min(dr.Content.Last-1, dr.Content.First+maxDoer); k++ {
		if p.Words[k].Base == "ان" && x.CanDo(k+1, dr) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// takeEnvoy takes the country from which an envoy is called home (استدعت سفيرها في باريس).
func (x *Finder) takeEnvoy(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+2 < min(dr.Content.Last, dr.Content.First+6); k++ {
		if l := p.Words[k].Lemma(); l != "سفير" && l != "قنصل" && l != "دبلوماسي" {
			continue
		}
		for j := k + 1; j+1 < min(dr.Content.Last, k+4); j++ {
			if b := p.Words[j].Base; (b == "في" || b == "لدى") && p.Words[j+1].Mention != 0 {
				return x.takeParty(dr, j+1)
			}
		}
	}
	return false
}
