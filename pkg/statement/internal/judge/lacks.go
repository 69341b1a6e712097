package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// unworthyAt reports whether the denied predicate at word j is a quality that one ought to have (ليس مؤهلا، لم
// يكن صديقا جيدا), of a party or a step.
func (x *Judge) unworthyAt(c *Clauses, j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if w.Definite() || w.Prefix != "" && w.Prefix != "ب" || w.Mention != 0 || w.Pos != document.NOUN && w.Pos != document.ADJ {
		return false
	}
	switch c.actor.Side {
	case syntax.OtherSide, syntax.House:
	case syntax.Thing:
		if !x.stepAt(c.begin, j) {
			return false
		}
	default:
		return false
	}
	if due.Has(w.Lemma()) {
		return true
	}
	if c.actor.Side == syntax.Thing || c.actor.Pronoun != "" || !companions.Has(w.Lemma()) {
		return false
	}
	for k := j + 1; k < min(c.Last, j+3) && p.Words[k].Pos == document.ADJ; k++ {
		if f := x.ForceOf(&p.Words[k]); f&(lexicon.ForceWorthy|lexicon.ForceMerit) != 0 && !p.Words[k].Definite() {
			return true
		}
	}
	return false
}

// due are the qualities that parties and steps ought to have.
var due = lexicon.Set("مؤهل ديمقراطي ديموقراطي قانوني شرعي مشروع اخلاقي انساني مبرر عادل منصف نزيه جدي حكيم واقعي شفاف امين مدروس موثوق جدير صائب منطقي عقلاني صادق محايد حيادي")

// blamesBy reports whether غير at word j with a definite adjective behind it judges (الخطوة غير المبررة), rather
// than tells a kind of things apart (الهجرة غير الشرعية).
func (x *Judge) blamesBy(j int) bool {
	p := &x.Page
	if unjust.Has(p.Words[j+1].Lemma()) {
		return true
	}
	k := j - 1
	for k > 0 && p.Words[k].Pos == document.ADJ {
		k--
	}
	return k >= 0 && (x.isStep(&p.Words[k]) || x.ForceOf(&p.Words[k])&(lexicon.ForceHostile|lexicon.ForceBlow|lexicon.ForceSever) != 0 || p.Words[k].Lemma() == "ضم" || p.Words[k].HasPronoun() || k > 0 && p.Words[k-1].Is(lexicon.ClassDemonstrative) || p.Words[k].Lemma() == "توسع")
}

// unjust are the adjectives that judge so wherever they stand.
var unjust = lexicon.Set("مبرر عقلاني مسؤول اخلاقي انساني عادل مقبول منطقي مدروس")

// lacks reports whether the denied deed of another party tells what he is not up to (لا يصلح للحكم، لا يفكر إلا
// في نفسه، لم يتعامل بحكمة).
func (x *Judge) lacks(d *deed, last int) bool {
	p := &x.Page
	lemma := p.Words[d.k].Lemma()
	neg := p.Words[d.negation-1].Base
	if neg != "لا" && neg != "لم" || d.modal || p.Words[d.k].Feats.Voice == document.Pass {
		return false
	}
	if aptitudes.Has(lemma) {
		return d.k+1 < last
	}
	if lemma == "ملك" || lemma == "امتلك" {
		return p.Words[d.actor.First].Lemma() != "محكمة" && x.authorityBehind(d.k+1, last)
	}
	for j := d.k + 1; j < min(last, d.k+5); j++ {
		w := &p.Words[j]
		switch {
		case interests.Has(lemma) && (w.Base == "الا" || w.Base == "سوى"):
			return true
		case rightly.Has(w.Base):
			return true
		case w.Punct != 0 && !p.IsMark(j), w.Pos == document.VERB:
			return false
		}
	}
	return false
}

// authorityBehind reports whether the object at word k, past أي and its like, is what gives one the standing to act
// (لا تملك الشرعية).
func (x *Judge) authorityBehind(k, last int) bool {
	p := &x.Page
	for k+1 < last && (p.Words[k].Base == "اي" || p.Words[k].Base == "اية" || p.Words[k].Base == "لا" || p.IsMark(k)) {
		k++
	}
	return k < last && authority.Has(p.Words[k].Lemma())
}

// authority is what gives one the standing to act.
var authority = lexicon.Set("صلاحية مصداقية صدقية شرعية اهلية كفاءة ضمير اخلاق")

// standless reports whether the negation at word k denies that the subject has such standing (ليس لديها الصلاحية).
func (x *Judge) standless(k int, c *Clauses) bool {
	p := &x.Page
	j := k + 1
	if j+1 >= c.Last || c.actor.Side != syntax.OtherSide {
		return false
	}
	if p.Words[j].Lemma() == "كان" {
		j++
	}
	switch p.Words[j].Form {
	case "لديها", "لديه", "لديهم", "لها", "له", "لهم":
		return x.authorityBehind(j+1, c.Last)
	}
	return false
}

var (
	// aptitudes are the verbs of being fit for something.
	aptitudes = lexicon.Set("صلح احسن اجاد اصلح")
	// interests are the verbs of caring for something.
	interests = lexicon.Set("اهتم هم فكر عرف فهم عنى اجاد")
	// rightly is how one ought to act.
	rightly = lexicon.Set("بحكمة بمسؤولية بجدية باحترام بشفافية بنزاهة بانصاف بمهنية باخلاق بعقلانية")
)

// originAt reports whether the predicate at word j makes a party the origin of something bad (هو أصل المشكلة،
// السبب الرئيسي في الفشل).
func (x *Judge) originAt(j, last int) bool {
	p := &x.Page
	if w := &p.Words[j]; !origins.Has(strings.TrimPrefix(w.Base, "ال")) || w.HasProclitic() {
		return false
	}
	return x.evilBehind(j, last)
}

// evilBehind reports whether something bad stands in the next words behind word k.
func (x *Judge) evilBehind(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+6); j++ {
		switch w := &p.Words[j]; {
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		case x.ForceOf(w)&(lexicon.ForceBlame|lexicon.ForceHostile) != 0, ills.Has(w.Lemma()), evils.Has(w.Lemma()):
			return true
		}
	}
	return false
}

var (
	// origins are the nouns of where something comes from.
	origins = lexicon.Set("اصل سبب مصدر جذر منبع مسبب راس سببا مصدرا متسبب")
	// evils are what comes from there.
	evils = lexicon.Set("مشكلة مشاكل تهديد شر بلاء مصيبة عائق عرقلة داء خراب")
)

// threatAt reports whether the predicate at word j calls a party a danger, the greatest above all (أكبر تهديد
// للسلام، خطر على المنطقة).
func (x *Judge) threatAt(c *Clauses, j int) bool {
	p := &x.Page
	last := c.Last
	if b := p.Words[j].Base; (b == "اكبر" || b == "اخطر" || b == "ابرز" || b == "اول") && j+1 < last {
		j++
	}
	w := &p.Words[j]
	for k := j - 1; k >= max(c.First, j-4); k-- {
		if b := &p.Words[k]; b.Is(lexicon.ClassNegative) || b.Lemma() == "اكثر" || b.Base == "ما" {
			return false // لم يكونوا يشكلون خطرا
		}
	}
	return !c.protasis && c.actor.Last > 0 && dangers.Has(w.Lemma()) && w.Pos == document.NOUN && !w.Definite() && !w.HasProclitic() && !w.HasPronoun()
}

// dangers are the nouns of danger.
var dangers = lexicon.Set("تهديد خطر راع راعي ممول")

// identified finds the one whom a content names last, behind the pronoun, for what it blames first (من عرقل الاتفاق
// هو النظام، المسؤول عن الهجوم هو الجيش).
func (x *Judge) identified(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	blamed := 0
	for k := c.First; k+1 < min(c.Last, c.First+reachAnswers); k++ {
		w := &p.Words[k]
		if w.Punct == '.' || w.Punct == '؟' || w.Is(lexicon.ClassNegative) || x.IsCondition(k, c.Last) {
			break
		}
		switch b := strings.TrimPrefix(w.Base, "ال"); {
		case w.Pos == document.VERB && k > c.First && (p.Words[k-1].Is(lexicon.ClassRelative) || p.Words[k-1].Form == "من") && w.Feats.Voice != document.Pass:
			if f := x.ForceOf(w); f&(lexicon.ForceHostile|lexicon.ForceAssail|lexicon.ForceFail) != 0 || f&lexicon.ForceCarry != 0 && x.hostileObject(k, c.Last) || x.attackBehind(k, c.Last) {
				blamed = k + 1
			}
		case answering.Has(b) && w.Article && x.answersOf(k, c.Last), origins.Has(b) && x.evilBehind(k, c.Last) && k < c.First+6:
			blamed = k + 1
		case blamed > 0 && (w.Base == "هو" || w.Base == "هي" || w.Base == "هم"):
			if a, at := x.otherAt(x.pastMarks(k+1, c.Last), dr); at > 0 {
				return syntax.Trigger{First: blamed - 1, Last: k + 1, Act: "accuse", Rule: "content-identified", Party: a}, true
			}
		}
	}
	return syntax.Trigger{}, false
}

// pastMarks returns the first word from k on that is no quotation mark.
func (x *Judge) pastMarks(k, last int) int {
	for k+1 < last && x.Page.IsMark(k) {
		k++
	}
	return k
}
