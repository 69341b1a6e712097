package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

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
		s := x.antecedent(dr, dr.Cue, b.Pronoun)
		dr.Target, dr.Country = s.Name, s.Country
		return s.Name != ""
	}
	if t.Party.Last > 0 {
		return x.takeActor(dr, t.Party)
	}
	if duties.Has(p.Words[t.First].Base) && t.First > dr.Content.First && x.canDo(dr.Content.First, dr) && x.takeObliged(dr) || x.takeBidden(dr) {
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

// individuals are who is nobody in particular.
var individuals = lexicon.Set("شخص فرد انسان احد")

// takeSaidBehind takes whose words or deeds stand behind the verb that decided the act (تثمن دور البعثة).
func (x *Finder) takeSaidBehind(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Trigger.Last; k+1 < min(dr.Content.Last, dr.Trigger.Last+5); k++ {
		if w := &p.Words[k]; (x.ForceOf(w)&lexicon.ForceSaying != 0 || x.isTheirs(k)) && !w.Definite() && !w.HasPronoun() && !press.Has("ال"+bareOf(&p.Words[k+1])) {
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
