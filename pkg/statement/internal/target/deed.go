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

// takeDone takes who does what is judged, in the clause that tells it (ندد بما تقوم به الأجهزة، قلقه إزاء ما يفعله الجيش).
func (x *Finder) takeDone(dr *syntax.Draft) bool {
	p := &x.Page
	switch dr.Act {
	case "condemn", "praise", "regret", "reject":
	default:
		return false
	}
	k := dr.Content.First
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
	} else if dr.Trigger.Rule != "cue" || !dr.IsDeed() {
		return false
	}
	for n := 0; n < 2 && k < dr.Content.Last && (p.IsMark(k) || p.Words[k].Pos == document.ADP || p.Words[k].Pos == document.ADJ); n++ {
		k++
	}
	if k+2 >= dr.Content.Last || !clauses.Has(p.Words[k].Base) || p.Words[k+1].Pos != document.VERB || p.Words[k+1].Feats.Person != document.Third {
		return false
	}
	if k += 2; syntax.WithPronoun.Has(p.Words[k].Form) {
		k++
	}
	return k < dr.Content.Last && x.canDo(k, dr) && x.takeParty(dr, k)
}

// clauses begin what is told in a clause.
var clauses = lexicon.Set("ما بما مما لما")

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
	if w := &p.Words[k+1]; !city && !(x.canDo(k+1, dr) && (w.Definite() || w.Mention != 0 || x.definiteBehind(k+1, dr.Content.Last))) {
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

// takeChargedIn takes whom a participle of accusing inside the content is aimed at (طالبت بالإفراج عنه متهمة
// السلطات بالتعذيب).
func (x *Finder) takeChargedIn(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Kind == syntax.ByQuote || dr.Trigger.Rule != "cue" || !hostile.Has(dr.Act) {
		return false
	}
	for k := dr.Content.First + 1; k+1 < min(dr.Content.Last, dr.Content.First+maxDoer); k++ {
		if f := p.Words[k].FormOf(lexicon.Participle); f != nil && f.Verb.Act == "accuse" && !p.Words[k].Definite() && !p.Words[k].HasProclitic() && x.canDo(k+1, dr) {
			return x.takeParty(dr, k+1)
		}
	}
	return false
}
