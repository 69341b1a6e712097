package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// The reach of the word of merit behind a verb of achieving, in words.
const reachMerit = 7

// excels reports whether a deed is one of achieving with a word of merit behind it (أحرزت تقدما
// ملحوظا، تعاملت بحرفية): told of others it praises them.
func (x *Judge) excels(c *Clauses, d *deed) bool {
	p := &x.Page
	if d.modal || d.future || d.negation > 0 || p.Words[d.k].Feats.Voice == document.Pass {
		return false
	}
	for j := d.k + 1; j < min(c.Last, d.k+reachMerit) && p.Words[j].Pos != document.VERB && p.Words[j].Punct == 0; j++ {
		if bravely.Has(p.Words[j].Base) {
			return true // تقاتل بشجاعة
		}
	}
	if d.force&lexicon.ForceAchieve == 0 {
		return false
	}
	share := p.Words[d.k].Lemma()
	for j := d.k + 1; j < min(c.Last, d.k+reachMerit); j++ {
		w := &p.Words[j]
		switch {
		case (share == "ساهم" || share == "اسهم") && w.Lemma() == "كبير" || (share == "ادى" || share == "لعب") && j > d.k+1 && p.Words[j-1].Lemma() == "دور" && roles.Has(w.Lemma()):
			return x.harmless(j, c.Last) // ساهموا بشكل كبير، أدت دورا رئيسيا
		case w.Punct == '.', w.Pos == document.VERB, w.Is(lexicon.ClassThat | lexicon.ClassNegative | lexicon.ClassRelative):
			return false
		case x.ForceOf(w)&lexicon.ForceWorthy != 0 && !x.Averted(j, d.k):
			return true
		}
	}
	return false
}

// bravely are the adverbs of merit.
var bravely = lexicon.Set("بشجاعة ببسالة باحترافية بمهنية بحكمة باقتدار ببراعة بتفان باخلاص بامتياز")

// roles are the adjectives of a part that is praised.
var roles = lexicon.Set("رئيسي محوري بارز مهم كبير حيوي ايجابي بناء اساسي ريادي هام")

// harmless reports whether nothing hostile or bad follows word k soon.
func (x *Judge) harmless(k, last int) bool {
	for j := k + 1; j < min(last, k+reachMerit); j++ {
		w := &x.Page.Words[j]
		if w.Punct == '.' || x.Page.IsComma(j) {
			break
		}
		if (x.ForceOf(w)|x.Judgement(w))&(lexicon.ForceHostile|lexicon.ForceBad|lexicon.ForceScorn|lexicon.ForceBlame|lexicon.ForceAim|lexicon.ForceFault) != 0 {
			return false
		}
	}
	return true
}

// superlative reports whether the predicate at word j counts somebody among the best (واحد من أعظم
// المدربين، أحد أهم شركائنا).
func (x *Judge) superlative(j, last int) bool {
	p := &x.Page
	k := j
	if b := p.Words[k].Base; (b == "احد" || b == "احدى" || b == "واحد" || b == "واحدة") && k+1 < last {
		if k++; p.Words[k].Form == "من" {
			k++
		}
	} else if p.Words[k].Form == "من" {
		k++
	}
	if k+1 >= last || (p.Words[k+1].Form == "من" || strings.HasPrefix(p.Words[k+1].Base, "من") && p.Words[k+1].HasPronoun()) {
		return false // أفضل منك
	}
	switch w := &p.Words[k]; {
	case bests.Has(w.Base):
		return true
	case foremost.Has(w.Base):
		return companions.Has(p.Words[k+1].Lemma()) && p.Words[k+1].Lemma() != "دور" && p.Words[k+1].Lemma() != "خطوة"
	}
	return false
}

var (
	bests    = lexicon.Set("اعظم اروع اشجع اوفى انبل افضل")
	foremost = lexicon.Set("اهم ابرز اكبر اقوى")
)

// deserves reports whether the verb at word k tells that somebody deserves praise (يستحق التقدير).
func (x *Judge) deserves(k, last int) bool {
	p := &x.Page
	return p.Words[k].Lemma() == "استحق" && k+1 < last && deserts.Has(strings.TrimPrefix(p.Words[k+1].Base, "ال")) && (k == 0 || !p.Words[k-1].Is(lexicon.ClassNegative))
}

// deserts are what who has merit deserves.
var deserts = lexicon.Set("تقدير اعجاب اشادة تهنئة ثناء شكر احترام تحية جائزة تكريم امتنان")

// meritAt reports whether the predicate at word j praises the party c.actor: a quality of merit
// (كان نموذجيا), or a name of merit with such a quality behind it (شريك موثوق).
func (x *Judge) meritAt(c *Clauses, j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if c.actor.Side == syntax.OtherSide && (c.actor.Pronoun != "" || x.Page.MentionAt(c.actor.First) != nil || p.Words[c.actor.First].Is(lexicon.ClassHuman|lexicon.ClassInstitution)) && x.superlative(j, c.Last) {
		return true
	}
	if (c.actor.Side == syntax.OtherSide || c.actor.Side == syntax.Thing) && x.welcome(j, c.Last) {
		return true
	}
	if w.Definite() || w.Prefix != "" || w.Pos != document.NOUN && w.Pos != document.ADJ || x.Averted(j, c.First) {
		return false
	}
	switch {
	case c.actor.Side == syntax.OtherSide:
	case c.actor.Side == syntax.Thing && x.ForceOf(&p.Words[c.begin])&lexicon.ForceSaying != 0:
	default:
		return false
	}
	if x.ForceOf(w)&lexicon.ForceWorthy != 0 {
		b := &p.Words[max(j-1, c.First)]
		return b.Pos != document.NOUN || b.Definite() || b.HasPronoun() || b.Mention != 0 // not خبر رائع
	}
	if !companions.Has(w.Lemma()) {
		return false
	}
	for k := j + 1; k < min(c.Last, j+4) && (nounPart(&p.Words[k]) || p.IsMark(k)); k++ {
		if f := x.ForceOf(&p.Words[k]); f&lexicon.ForceWorthy != 0 && !p.Words[k].Definite() {
			return true
		}
	}
	return false
}

// companions are the names that praise with an adjective of merit.
var companions = lexicon.Set("شريك صديق حليف سند قدوة رمز بطل نموذج مثال قائد رئيس زعيم قاض مورد رجل انسان دور عمل انجاز خطوة")
