package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Who speaks in a paper of which a verb tells.

// writtenIn reports whether the verb at word i tells what somebody has said in the indefinite paper right before it
// (نشر كتابا وصف فيه).
func (x *Extractor) writtenIn(i int) bool {
	p := &x.Page
	if i == 0 || i+1 >= len(p.Words) || p.Words[i+1].Form != "فيه" && p.Words[i+1].Form != "فيها" {
		return false
	}
	b := &p.Words[i-1]
	return b.Is(lexicon.ClassReport|lexicon.ClassTalk) && !b.Definite() && b.Pos == document.NOUN
}

// writerOf returns who writes the paper right before the verb at word i in a relative clause of his (الكاتب الذي نشر
// كتابا وصف فيه).
func (x *Extractor) writerOf(i, lo int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	for k := i - 3; k > lo && k > i-syntax.MaxSkip; k-- {
		if !p.Words[k].Is(lexicon.ClassRelative) {
			continue
		}
		if np := x.RelativeHead(k, lo); np.Ok() && p.Words[k+1].Pos == document.VERB {
			if s := x.identify(np); x.Agrees(f, &s) {
				s.Rule, s.Span = "author", document.Span{}
				return s
			}
		}
		break
	}
	return syntax.Speaker{Rule: "unknown-relative"}
}

// writtenOn reports whether the verb at word i tells what stands on or in the paper before it (رسالة كتب عليها، رسائل
// قال في إحداها).
func (x *Extractor) writtenOn(i int, f *lexicon.VerbForm) bool {
	p := &x.Page
	if f.Verb.Lemma == "كتب" || f.Verb.Lemma == "نشر" || syntax.Describes[f.Verb.Lemma] || impersonal(f) && f.Verb.Lemma != "قال" || i+1 >= len(p.Words) {
		return true
	}
	n := &p.Words[i+1]
	return n.Form == "في" && f.Verb.Lemma == "قال" || syntax.WithPronoun.Has(n.Form)
}
