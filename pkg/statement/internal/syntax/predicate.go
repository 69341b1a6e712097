package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Verbs right behind their subject that are spelt like nouns or like a word with و.

// closesDual reports whether the words before word i name two, with whom the dual verb there agrees (الوزيران طالبا،
// الرئيسين الفرنسي والألماني رفضا، موسكو والقاهرة).
func (x *Reader) closesDual(i int) bool {
	p := &x.Page
	for k := i - 1; k >= 0 && k > i-MaxName; k-- {
		w := &p.Words[k]
		if w.Punct != 0 || w.Pos == document.VERB || w.Is(classesOfClauses|lexicon.ClassPreposition) {
			return false
		}
		if w.Conj {
			return w.Mention != 0 || w.Definite() && w.Feats.Number != lexicon.Plural && !strings.HasSuffix(w.Base, "ين")
		}
		if w.Definite() && w.Pos != document.VERB && (strings.HasSuffix(w.Base, "ين") || strings.HasSuffix(w.Base, "ان")) && w.Feats.Number == lexicon.Dual {
			return true
		}
	}
	return false
}

// isDualVerb reports whether the cue at word i, read as a noun, is a perfect of two who stand right before it, with its
// complement behind it, near or past a setting (الوزيران طلبا من تركيا وقف).
func (x *Reader) isDualVerb(i int) bool {
	p := &x.Page
	w := &p.Words[i]
	if f := w.Finite(); f.Number != lexicon.Dual || f.Kind != lexicon.Perfect || w.Conj || w.Definite() || i+1 >= len(p.Words) || !x.closesDual(i) {
		return false
	}
	v := w.Finite().Verb
	k := x.SkipAside(i+1, min(len(p.Words), i+MaxSkip))
	if k >= len(p.Words) {
		return false
	}
	n := &p.Words[k]
	return (v.Frames|v.Target)&PrepositionFrame(n.Form) != 0 || v.Frames&lexicon.FrameBi != 0 && Proclisis(n, "ب") ||
		v.Frames&lexicon.FrameObject != 0 && (n.Definite() || n.Mention != 0 || n.Feats.Masdar) || v.Frames&lexicon.FrameClause != 0 && n.Is(lexicon.ClassThat|lexicon.ClassBithat)
}

// isOwnWaw reports whether the و of the cue at word k is the first letter of its verb, whose subject stands right before
// it (إن الوزير وعد ب).
func (x *Reader) isOwnWaw(k int) bool {
	w := &x.Page.Words[k]
	f := w.Finite()
	return f != nil && f.Verb.Lemma == w.Form && k > 0 && x.ClosesSubject(k-1)
}

// GoesOnDoing reports whether word k is a verb of staying or becoming, between a subject and what it does (روسيا ما
// زالت ترفض).
func (x *Reader) GoesOnDoing(k int) bool { return continuing.Has(x.Page.Words[k].Base) }

// continuing are the verbs of staying and becoming, of which a participle or verb beside them is the predicate.
var continuing = lexicon.Set("يزال تزال زال زالت مازال مازالت زلت زلنا يزالون زالوا ظل ظلت يظل تظل بات باتت اصبح اصبحت")

// noLonger are the forms of عاد behind لم, spelt like those of a promise.
var noLonger = lexicon.Set("يعد تعد نعد اعد")
