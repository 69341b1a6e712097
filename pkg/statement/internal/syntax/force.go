package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// ForceOf returns the classes of the lemma of a word, 0 without an analysis. They are kept
// by the number of the lemma and by whether the word stands as a verb: a form of one lemma may be reread.
func (x *Reader) ForceOf(w *Word) lexicon.Force {
	if w.Read == nil {
		return 0
	}
	id, verb := 2*int(w.Read.LemmaID), w.Pos == document.VERB
	if id == 0 || id >= maxForces {
		return x.Lex.Forces.Of(w.Lemma(), verb)
	}
	if verb {
		id++
	}
	if id >= len(x.forces) {
		x.forces = append(x.forces, make([]lexicon.Force, id+1024-len(x.forces))...)
	}
	f := x.forces[id]
	if f == 0 {
		f = x.Lex.Forces.Of(w.Lemma(), verb) | lexicon.ForceKnown
		x.forces[id] = f
	}
	return f &^ lexicon.ForceKnown
}

// maxForces bounds the table of the classes of lemmas, two for each number.
const maxForces = 1 << 19

// Lemma is the folded lemma of the word, "" without an analysis.
func (w *Word) Lemma() string {
	return w.lemma
}

// Judgement returns the classes of a noun or adjective, by its lemma or else by its form
// without article and ending.
func (x *Reader) Judgement(w *Word) lexicon.Force {
	if !w.Arabic || w.Pos == document.VERB || w.Pos == document.PROPN {
		return 0
	}
	f := x.ForceOf(w)
	if f&(lexicon.ForceScorn|lexicon.ForcePlot) != 0 {
		return f
	}
	b := strings.TrimPrefix(strings.TrimPrefix(w.Base, "ب"), "ال")
	for _, ending := range []string{"", "ة", "ا", "ات", "ين"} {
		if stem, ok := strings.CutSuffix(b, ending); ok && len(stem) >= 6 {
			f |= x.Lex.Forces.Judging(stem)
		}
	}
	return f
}

// Averted reports whether the word of judgement at k is denied, or stands behind a noun that
// is against it or tells that others speak of it (مكافحة الظلم, اتهامات بالتضليل).
func (x *Reader) Averted(k, first int) bool {
	p := &x.Page
	for j := k - 1; j >= max(first, k-4); j-- {
		w := &p.Words[j]
		switch {
		case p.IsMark(j):
			continue
		case w.Pos == document.PRON:
			return false
		case j > k-4 && (unlike.Has(w.Base) || x.ForceOf(w)&lexicon.ForceAgainst != 0), j == k-1 && w.Form == "غير":
			return true
		case w.Pos == document.VERB, w.Punct != 0:
			return w.Feats.Person == document.First && w.Lemma() == "كان" || there.Has(w.Lemma()) && x.NegatedInside(j, first)
		}
	}
	return false
}

// there are the verbs whose negation denies what stands behind them (لا يوجد إهمال).
var there = lexicon.Set("وجد وجب جاز انبغى كان شكل مثل عد حدث وقع")

// unlike are the words that deny a noun behind them.
var unlike = lexicon.Set("لا لن لم عدم دون بدون بلا ليس ليست ضد اي")

// BadWord returns the first word of the content that names anything bad, 0 for none.
func (x *Reader) BadWord(dr *Draft) int {
	p := &x.Page
	c := &dr.Content
	for k := max(1, c.First); k < min(c.Last, c.First+ReachForce); k++ {
		w := &p.Words[k]
		if w.Pos == document.VERB && Describes[w.Lemma()] {
			break
		}
		if w.Pos != document.VERB && w.Mention == 0 && x.Judgement(w)&(lexicon.ForceScorn|lexicon.ForcePlot|lexicon.ForceBad|lexicon.ForceHostile|lexicon.ForceBlame|lexicon.ForceAim|lexicon.ForceFault) != 0 && w.Lemma() != "شان" && !x.Averted(k, c.First) {
			return k
		}
	}
	return 0
}

// NamesOthers reports whether the content names another party.
func (x *Reader) NamesOthers(dr *Draft) bool {
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+ReachForce); k++ {
		if x.Page.Words[k].Punct == 0 && x.SideAt(k, dr) == OtherSide {
			return true
		}
	}
	return false
}

// Trigger is the place in the content that decided an act.
type Trigger struct {
	First, Last int // words
	Act, Rule   string
	// Party is whose deed it is, where that tells whom the act is aimed at.
	Party Actor
}

// Describes are the verbs whose content is a name for something.
var Describes = map[string]bool{"وصف": true, "نعت": true, "صنف": true}

// TriggerForms are the forms under which a word may stand in the table: itself, without
// conjunction, without article or pronoun.
func (x *Reader) TriggerForms(w *Word) []string {
	x.formBuf = w.AppendTriggerForms(x.formBuf[:0], w.Definite())
	return x.formBuf
}

func (x *Reader) Follows(k, last int, words []string) bool {
	for n, s := range words {
		if k+n >= last || x.Page.Words[k+n].Form != s {
			return false
		}
	}
	return true
}

// Warmly are the adverbs between a verb of judging and its complement.
var Warmly = lexicon.Set("عاليا بشدة بقوة كثيرا بالغا بحرارة تماما كليا غاليا")

// FrameBeside reports whether a complement of v follows word k directly.
func (x *Reader) FrameBeside(k int, v *lexicon.Verb) bool {
	p := &x.Page
	for k+2 < len(p.Words) && (Warmly.Has(p.Words[k+1].Base) || p.IsMark(k+1)) {
		k++
	}
	if k+1 >= len(p.Words) {
		return false
	}
	n := &p.Words[k+1]
	if v.Frames&PrepositionFrame(n.Form) != 0 || v.Target&PrepositionFrame(n.Form) != 0 && (v.Act == "appeal" || v.Act == "demand") || v.Frames&lexicon.FrameBi != 0 && Proclisis(n, "ب") || v.Frames&lexicon.FrameLi != 0 && n.HasBefore("ل") || v.Frames&lexicon.FrameClause != 0 && n.Is(lexicon.ClassThat|lexicon.ClassBithat) {
		return true
	}
	return v.Frames&lexicon.FrameObject != 0 && v.Flags&lexicon.FlagAmb == 0 && x.IsObject(k+1) || v.Frames&lexicon.FrameObject != 0 && (v.Act == "reject" || v.Act == "support")
}

func (x *Reader) NegatedInside(k, first int) bool {
	if k <= first {
		return false
	}
	switch x.Page.Words[k-1].Form {
	case "لا", "لن", "لم", "ولا", "ولن", "ولم", "فلا", "فلن":
		return true
	}
	return false
}

// ReachForce bounds the words of a content whose clauses are read for its force.
const ReachForce = 32

// IsCondition reports whether a condition begins at word k.
func (x *Reader) IsCondition(k, limit int) bool {
	p := &x.Page
	w := &p.Words[k]
	next := ""
	if k+1 < limit {
		next = p.Words[k+1].Form
	}
	switch w.Base {
	case "اذا", "طالما", "والا":
		return k == 0 || p.Words[k-1].Form != "ما" && p.Words[k-1].Form != "عما"
	case "ما":
		return next == "لم"
	case "حال":
		return k > 0 && p.Words[k-1].Base == "في"
	case "الا":
		return next == "اذا" || w.Conj
	case "ان":
		if w.Below && k+1 < limit && p.Words[k+1].Pos == document.VERB && p.Words[k+1].Feats.Aspect == document.Perf && !w.Conj && p.Words[k+1].Lemma() != "شاء" {
			return true // إن فرضت الرسوم فسنرد
		}
		if next == "لم" && !w.Conj && k > 0 && p.Words[k-1].Pos != document.VERB {
			return true // سيلجأ إلى الإضراب إن لم تتراجع الحكومة
		}
		return k+1 < limit && !w.Conj && k > 0 && p.Words[k-1].Punct != 0 && p.Words[k+1].Pos == document.VERB && p.Words[k+1].Feats.Aspect == document.Perf && p.Words[k+1].Feats.Person == document.Second
	}
	return false
}

// Considers are the verbs by which something is taken for something else.
var Considers = map[string]bool{"اعتبر": true, "عد": true}
