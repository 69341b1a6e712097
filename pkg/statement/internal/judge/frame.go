package judge

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// vouches reports whether the deed is one of knowing or showing, whose أن opens a clause that the speaker
// stands for as if he had said it himself (نعلم أن النظام قتلهم، تبين أن، الأدلة أظهرت أن).
func (x *Judge) vouches(d *deed, c *Clauses) bool {
	p := &x.Page
	w := &p.Words[d.k]
	if d.negation > 0 || d.modal || d.future || w.Feats.Voice == document.Pass || d.k > c.First && (p.Words[d.k-1].Lemma() == "كان" || whether.Has(p.Words[d.k-1].Base)) {
		return false
	}
	switch {
	case believing.Has(w.Lemma()):
		return d.actor.Side == syntax.OwnSide && w.Feats.Person == document.First || everybody.Has(p.Words[c.begin].Base) && c.begin < d.k || d.k+1 < c.Last && everybody.Has(p.Words[d.k+1].Base)
	case emerging.Has(w.Lemma()):
		return d.actor.Side == syntax.Nobody || d.actor.Side == syntax.Thing
	case d.force&lexicon.ForceShow != 0 || w.Lemma() == "اشار" || w.Lemma() == "افاد" || w.Lemma() == "بين":
		return c.begin < d.k && d.actor.Side == syntax.Thing && findings.Has(p.Words[c.begin].Lemma())
	}
	return false
}

var (
	// whether are the words that leave open what follows.
	whether = lexicon.Set("سواء ما اذا هل")
	// believing are the verbs of knowing and believing.
	believing = lexicon.Set("علم عرف ادرك راى اعتقد ظن ايقن لاحظ شهد وجد شاهد لمس")
	// everybody are the subjects that stand for all the world.
	everybody = lexicon.Set("الجميع الكل العالم كلنا الناس")
	// emerging are the verbs of coming to light.
	emerging = lexicon.Set("تبين ثبت اتضح ظهر بان انكشف")
	// findings are the nouns of what shows something.
	findings = lexicon.Set("دليل برهان قرينة تحقيق نتيجة تقدير معلومة معلومات معطى تقرير وثيقة صورة شهادة مؤشر تجربة تاريخ واقع حقيقة بيانات فحص تحليل")
)

// speaks reports whether the word is a verb of saying, whose أن opens a clause: in the third person or the first (نقول
// إننا سنفعل).
func speaks(w *syntax.Word) bool {
	if f := w.Finite(); f != nil {
		return f.Verb.Frames&lexicon.FrameClause != 0
	}
	if hopes.Has(w.Lemma()) {
		return false // نأمل ألا يخطئوا
	}
	for i := range w.Cues {
		if f := &w.Cues[i]; f.Kind == lexicon.FirstPerson && f.Verb.Frames&lexicon.FrameClause != 0 && f.Verb.Flags&lexicon.FlagWeak == 0 && (f.Verb.Act == "comment" || f.Verb.Act == "assert") {
			return true
		}
	}
	return false
}
