package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// maxResuming bounds the words before the verb that take up a clause (وهو الأمر الذي).
const maxResuming = 3

// resumedAt returns the cue that takes up the clause before word k by what begins there (وهو ما ينفيه،
// الأمر الذي نفته، تهم تنفيها), 0 for none.
func (x *Reader) resumedAt(k int) int {
	for i := k + 1; i <= min(len(x.Page.Words)-1, k+maxResuming); i++ {
		if x.ResumesFrom(i) == k && x.Page.Words[i].Finite() != nil && x.Plausible(i, 0) {
			return i
		}
	}
	return 0
}

// ResumesFrom returns the word where the words begin by which the verb at word i takes up the clause before
// them, 0 for none.
func (x *Reader) ResumesFrom(i int) int {
	p := &x.Page
	if i < 2 {
		return 0
	}
	k := 0
	switch b := &p.Words[i-1]; {
	case b.Form == "ما":
		k = i - 1
	case b.Is(lexicon.ClassRelative) && p.Words[i-2].Base == "الامر":
		k = i - 2
	case p.Words[i].Pronoun != "" && b.Pos == document.NOUN && takenUp.Has(b.Base):
		k = i - 1
	default:
		return 0
	}
	switch {
	case k > 1 && (p.Words[k-1].Form == "وهو" || p.Words[k-1].Form == "وهي" || p.Words[k-1].Form == "وهذا"):
		return k - 1
	case p.Words[i-1].Form != "ما" && p.IsComma(k-1):
		return k
	}
	return 0
}

// takenUp are the nouns for a clause that a verb behind them takes up (وهي تهم تنفيها طهران).
var takenUp = lexicon.Set("امر تهم تهمة اتهام اتهامات مزاعم ادعاءات ادعاء انباء نبا معلومات رواية خطوة مطالب شروط موقف مواقف")

// Resumptive reports whether the complement c of the verb v at word i is that of another verb: v stands in a relative
// clause and has its own object in the pronoun that takes up what the clause describes (الأرقام التي أوردها
// التقرير إلى أن، نتائج توصلت إليها اللجنة إلى أن).
func (x *Reader) Resumptive(i int, c Complement, v *lexicon.Verb) bool {
	p := &x.Page
	if i == 0 || i+1 >= len(p.Words) || !c.IsApart() || c.Via >= 0 || p.Words[i].Conj {
		return false
	}
	b, in := &p.Words[i-1], PrepositionFrame(p.Words[c.Intro].Form)
	if in == 0 && c.Intro > i+1 && p.Words[c.Intro].Is(lexicon.ClassThat) {
		in = PrepositionFrame(p.Words[c.Intro-1].Form)
	}
	if !b.Is(lexicon.ClassRelative) && !((b.Pos == document.NOUN || b.Pos == document.ADJ) && !b.Definite() && !b.HasPronoun() && b.Mention == 0) {
		return false
	}
	if p.Words[i].Pronoun != "" {
		return in != 0 && (v.Frames|v.Target)&(in|lexicon.FrameObject) == 0
	}
	own := Bound[p.Words[i+1].Form].Frame
	return own != 0 && (own == in || own == lexicon.FrameLi && in == lexicon.FrameIla) && v.Frames&in != 0 && v.Target&own == 0
}
