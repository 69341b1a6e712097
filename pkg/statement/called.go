package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// reachCaller bounds the words between a verb and what its subject calls something.
const reachCaller = 25

// caller returns who calls something by the verb of describing or considering at word i behind ما: the speaker in whose words
// it stands, else the subject of the nearest verb before it (الحملة التي شنتها السلطات ضد ما وصفته بالفساد).
func (x *Extractor) caller(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if i <= first || !syntax.Describes[f.Verb.Lemma] && !syntax.Considers[f.Verb.Lemma] || !whats.Has(p.Words[i-1].Form) || p.Words[i].Pronoun == "" {
		return syntax.Speaker{}
	}
	if o := x.outerOf(i); o != 0 {
		if s := x.drafts[o-1].Speaker; s.Name != "" && x.Agrees(f, &s) {
			s.Rule, s.Span = "outer", document.Span{}
			return s
		}
	}
	for j := i - 2; j >= max(first, i-reachCaller); j-- {
		if p.Words[j].Pos != document.VERB {
			continue
		}
		np := x.SubjectAfter(j+1, i, &syntax.AnyVerb)
		if !np.Ok() || !x.CanSpeak(np) {
			continue
		}
		if s := x.identify(np); x.Agrees(f, &s) && !oneOfMany(f, &s) {
			s.Rule, s.Span = "verb-before", document.Span{}
			return s
		}
	}
	return syntax.Speaker{}
}

// whats are the forms of ما behind which a verb tells what somebody calls something.
var whats = lexicon.Set("ما لما بما مما عما فيما وما كما")

// sharedSubject returns the subject of the verb right before the one with و at word i, where both take up the same
// thing by a pronoun (في اتهام نفته موسكو ووصفته بأنه).
func (x *Extractor) sharedSubject(i, first int, f *lexicon.VerbForm) syntax.Speaker {
	p := &x.Page
	if !p.Words[i].Conj || p.Words[i].Pronoun == "" {
		return syntax.Speaker{}
	}
	for j := i - 2; j >= max(first, i-syntax.MaxName-1); j-- {
		w := &p.Words[j]
		if w.Punct != 0 {
			break
		}
		if w.Pos != document.VERB || w.Pronoun == "" && !w.HasPronoun() {
			continue
		}
		np := x.SubjectAfter(j+1, i, &syntax.AnyVerb)
		if !np.Ok() || np.Last != i || !x.CanSpeak(np) {
			break
		}
		if s := x.identify(np); x.Agrees(f, &s) {
			s.Rule, s.Span = "verb-before", document.Span{}
			return s
		}
		break
	}
	return syntax.Speaker{}
}

// isAccused reports whether the verb of accusing at word i is a passive: nobody stands beside it whom it could
// accuse (وقد اتهم في 2015 بتحويل الأموال).
func (x *Extractor) isAccused(i int, f *lexicon.VerbForm, arg *syntax.Arguments, c syntax.Complement) bool {
	w := &x.Page.Words[i]
	return f.Verb.Lemma == "اتهم" && (f.Kind == lexicon.Perfect || f.Kind == lexicon.Imperfect && f.Gender == lexicon.Masculine) && f.Number == lexicon.Singular && (!arg.Object.Ok() || f.Kind == lexicon.Imperfect && x.IsOneOf(arg.Object)) && !arg.Subject.Ok() && w.Pronoun == "" && !w.HasPronoun() && c.Kind == syntax.ByPreposition
}
