package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeByForce takes the party whose deed decided the act, or for whom the speaker's side
// does it.
func (x *Finder) takeByForce(dr *syntax.Draft) {
	switch dr.Act {
	case "accuse", "condemn":
		if dr.Trigger.Rule == "force-responsibility" {
			x.takeLiable(dr)
			return
		}
		if !x.takeActor(dr, dr.Trigger.Party) && dr.Trigger.Party.Last == 0 {
			x.takeCulprit(dr)
		}
	case "threaten":
		if dr.Trigger.Rule == "force-blow" {
			x.takeStruck(dr)
			return
		}
		if dr.Trigger.Rule == "force-revenge" && x.takeBehind(dr) {
			return // سندمر العدو
		}
		if !(x.layingOn(dr) && x.takeCut(dr)) && !x.takeGoverned(dr, 0) && !x.takeRival(dr) {
			x.takeNamed(dr, lexicon.FrameFi)
		}
	case "pledge":
		_ = x.takePromised(dr) || x.takeBeneficiary(dr)
	case "demand":
		if dr.Trigger.Rule != "force-order" {
			x.takeByTrigger(dr)
			return
		}
		x.takeOrdered(dr)
	case "consult":
		x.takeGoverned(dr, lexicon.FrameMaa)
	case "support":
		if !x.takeGoverned(dr, lexicon.FrameMaa) && !x.takeBehind(dr) && !x.takeSaidBehind(dr) {
			x.takeNamed(dr, lexicon.FrameAla|lexicon.FrameFi|lexicon.FrameIla|lexicon.FrameAn|lexicon.FrameBi)
		}
	case "praise", "reduce":
		if dr.Trigger.Rule == "force-merit" {
			x.takeActor(dr, dr.Trigger.Party)
			return
		}
		if dr.Trigger.Rule == "force-listed" {
			x.takeListed(dr)
			return
		}
		if !x.takeNamed(dr, lexicon.FrameFi) && dr.Act == "praise" {
			x.takeSaidBehind(dr)
		}
	case "appeal":
		x.takeByTrigger(dr)
	case "reject":
		if dr.Trigger.Rule == "force-verb" {
			x.takeByAct(dr)
		} else if dr.Trigger.Rule == "force-unaccepted" && x.Page.Words[dr.Content.First].Pos == document.NOUN && x.ForceOf(&x.Page.Words[dr.Content.First])&lexicon.ForcePatient == 0 {
			_ = x.takeSaidAt(dr) || x.takeOwner(dr, dr.Content.First, dr.Trigger.First)
		}
	}
}

// takeOrdered takes whom orders are for (توجيهاتي للأجهزة المعنية).
func (x *Finder) takeOrdered(dr *syntax.Draft) {
	p := &x.Page
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+4); k++ {
		if w := &p.Words[k]; strings.HasPrefix(w.Base, "لل") && w.Prefix == "ل" {
			np := syntax.Phrase{First: k, Last: k + 1, After: k + 1, Mention: w.Mention}
			for np.Last < dr.Content.Last && p.Words[np.Last].Pos == document.ADJ && p.Words[np.Last].Definite() {
				np.Last++
			}
			if x.takePhrase(dr, np) {
				dr.Target = syntax.CutLam(dr.Target)
			}
			return
		}
	}
}

// takeLiable takes to whom a responsibility falls (تقع على عاتق الحوثيين، تعود لرئيس الجهاز).
func (x *Finder) takeLiable(dr *syntax.Draft) {
	p := &x.Page
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+5); k++ {
		w := &p.Words[k]
		if w.HasBefore("ل") && x.takeParty(dr, k) {
			return
		}
		if w.Base == "على" || w.Base == "الى" || w.Base == "عاتق" {
			if k+1 < dr.Content.Last && x.takeParty(dr, k+1) {
				return
			}
		}
	}
}

// takeCulprit takes who did what is judged: behind من جانب, in the relative clause that tells it
// (الهجوم الذي شنته تركيا), or behind الصادر عن.
func (x *Finder) takeCulprit(dr *syntax.Draft) bool {
	if x.takeAgent(dr) || x.takeSaid(dr) {
		return true
	}
	p := &x.Page
	for k := dr.Content.First + 1; k+2 < min(dr.Content.Last, dr.Content.First+maxDoer); k++ {
		switch w := &p.Words[k]; {
		case w.Pos == document.VERB && sufferings.Has(w.Lemma()):
			return false
		case strings.HasPrefix(w.Base, "الصادر") && p.Words[k+1].Base == "عن", p.Words[k+1].Base == "به" && w.Pos == document.VERB && p.Words[k-1].Is(lexicon.ClassRelative), p.Words[k+1].Base == "بها" && w.Pos == document.VERB && p.Words[k-1].Is(lexicon.ClassRelative):
			return x.takeParty(dr, k+2)
		case w.Pos == document.VERB && !p.Words[k-1].Is(lexicon.ClassRelative), w.Punct != 0 && !p.IsMark(k):
			return false
		}
	}
	return false
}

// takeRival takes who would fulfil the condition of a threat.
func (x *Finder) takeRival(dr *syntax.Draft) bool {
	c := judge.Clauses{Dr: dr, First: dr.Content.First, Last: dr.Content.Last}
	x.FindCondition(&c)
	if r := c.Rival; r.Last > 0 && (noParties.Has(x.Page.Words[r.First].Base) || r.First > 0 && x.Page.Words[r.First-1].Pos == document.VERB && sufferings.Has(x.Page.Words[r.First-1].Lemma())) {
		return false // إذا لزم الأمر، إذا تعرضت البلاد لهجوم
	}
	return x.takeActor(dr, c.Rival)
}

// takeStruck takes the party that blows are for: behind مع, على or ل, or whose things are struck
// (ستتعامل بحزم مع المخربين، ستواصل قصف مواقع التنظيم).
func (x *Finder) takeStruck(dr *syntax.Draft) {
	p := &x.Page
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+6) && p.Words[k].Punct == 0; k++ {
		if p.Words[k].Pos != document.ADP && !asides.Has(p.Words[k].Base) && x.takeParty(dr, k) {
			return
		}
	}
}

// takeSupported takes whom a support is for, past the supporter behind the masdar (دعم المملكة الكامل
// لوحدة السودان).
func (x *Finder) takeSupported(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Trigger.Last
	if dr.Trigger.Rule != "content-head" || k >= dr.Content.Last || p.Words[k].HasProclitic() || p.Words[k].Punct != 0 {
		return false
	}
	for ; k < min(dr.Content.Last, dr.Trigger.Last+5); k++ {
		w := &p.Words[k]
		if w.HasBefore("ل") {
			if w.Feats.Masdar || x.ForceOf(w)&lexicon.ForceSaying != 0 || !w.Definite() && w.Mention == 0 {
				return k+1 < dr.Content.Last && p.Words[k+1].Mention != 0 && x.takeParty(dr, k+1) || x.takeParty(dr, k)
			}
			return x.takeParty(dr, k)
		}
		if w.Punct != 0 && !p.IsMark(k) || w.Pos == document.VERB || w.Pos == document.ADP {
			return false
		}
	}
	return false
}

// takeCut takes those with whom something is cut or on whom it is laid, behind على or لدى early in
// the content (فرض عقوبات على ثلاث شركات، سحب سفيرها لدى باريس).
func (x *Finder) takeCut(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First + 1; k+1 < min(dr.Content.Last, dr.Content.First+7); k++ {
		switch w := &p.Words[k]; {
		case w.Base == "على", w.Base == "لدى", w.Base == "الى" && gifts.Has(strings.TrimPrefix(p.Words[k-1].Lemma(), "ال")):
			if x.takeParty(dr, k+1) {
				return true
			}
			np := x.NounPhrase(k+1, min(dr.Content.Last, k+8), &syntax.AnyVerb)
			return x.CanSpeak(np) && np.Head&lexicon.ClassReport == 0 && x.sideAt(k+1, dr) != syntax.OwnSide && x.takePhrase(dr, np)
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(k):
			return false
		}
	}
	return false
}

// layingOn reports whether the content lays a burden on somebody or strikes at him (فرض رسوم على، الرد على).
func (x *Finder) layingOn(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+5); k++ {
		if l := p.Words[k].Lemma(); burdens.Has(l) || p.Words[k+1].Base == "على" && (answers.Has(strings.TrimPrefix(l, "ال")) || pressures.Has(strings.TrimPrefix(l, "ال"))) {
			return true
		}
	}
	return false
}

// burdens are what is laid on somebody, by lemma.
var burdens = lexicon.Set("عقوبة رسم قيد ضريبة حظر حصار تعريفة غرامة")

// takeListed takes who is put on a list, the object of the verb with its name in quotation marks (صنفت
// جماعة "كذا" منظمة إرهابية).
func (x *Finder) takeListed(dr *syntax.Draft) {
	p := &x.Page
	k := dr.Trigger.Last
	if k >= dr.Content.Last || p.Words[k].Punct != 0 {
		return
	}
	np := x.NounPhrase(k, dr.Content.Last, &syntax.AnyVerb)
	if !np.Ok() {
		return
	}
	if q := p.QuoteAt(np.Last); q != 0 {
		if end := p.QuoteEnd(q, np.Last); end < dr.Content.Last && end-np.Last <= syntax.MaxName {
			np.Last = end
		}
	}
	x.takePhrase(dr, np)
}

// takeDoomed takes the subject of the content that is to bear what it is warned of (حذر من أن الحركة ستتحمل
// المسؤولية، تركيا يجب أن تتوقع عقوبات).
func (x *Finder) takeDoomed(dr *syntax.Draft) bool {
	p := &x.Page
	first := dr.Content.First
	if dr.Kind != syntax.ByClause || !x.canDo(first, dr) {
		return false
	}
	for k := first + 1; k < min(dr.Content.Last, first+9) && (p.Words[k].Punct == 0 || p.IsMark(k)); k++ {
		w := &p.Words[k]
		switch {
		case w.Pos != document.VERB, w.Lemma() == "وجب", w.Lemma() == "تعين", w.Lemma() == "انبغى":
		case x.ForceOf(w)&lexicon.ForceRue != 0, w.Lemma() == "توقع":
			return x.takeParty(dr, first)
		default:
			return false
		}
	}
	return false
}
