package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// ownArguments is arguments for a finite verb that takes its content for an object: the object that it has of its
// own, read as if nothing stood behind it, comes before what a participle or a far preposition brings (رفض الرئيس
// الحديث عن الأسعار، قائلا إن; طلب الوزير من مساعديه الامتناع عن قروض شركة متخصصة بتقديم).
func (x *Extractor) ownArguments(i, first int, f *lexicon.VerbForm, np syntax.Phrase, c syntax.Complement, limit int) syntax.Arguments {
	v := f.Verb
	arg := x.arguments(i, first, f, np, c, limit)
	if v.Frames&lexicon.FrameObject == 0 || v.Target&lexicon.FrameObject != 0 || v.Flags&(lexicon.FlagWeak|lexicon.FlagQuote|lexicon.FlagChain|lexicon.FlagSpeech) != 0 || !np.Ok() || x.Page.Words[i].Pronoun != "" {
		return arg
	}
	if k := x.AsksFrom(np, limit, v); k > 0 && arg.Content.Kind != syntax.ByQuote && (arg.Content.Kind == syntax.NoComplement || arg.Content.Intro > k) {
		arg.Subject, arg.Object = np, x.ObjectPhrase(k, limit, v)
		arg.Content = x.Page.ComplementFrom(syntax.ByObject, k)
		return arg
	}
	if arg.Content.Via < 0 || arg.Content.Kind != syntax.ByClause || v.Act == "comment" || v.Act == "assert" {
		return arg
	}
	own := x.arguments(i, first, f, np, syntax.Complement{Via: -1}, arg.Content.Via)
	if own.Content.Kind == syntax.ByObject && own.Content.Intro < arg.Content.Via && own.Subject.Ok() {
		return own
	}
	return arg
}

// asksAsPerson reports whether the subject of a verb of asking in the perfect is somebody, whatever the dictionary
// takes his name for: he asks another one for a deed, and is no paper or thing with article (طلب سامر من الشركة دفع).
func (x *Extractor) asksAsPerson(f *lexicon.VerbForm, a *syntax.Arguments, limit int) bool {
	s := a.Subject
	if s.Ok() && s.Last == s.First+1 && a.Object.Ok() && x.UnknownName(s.First) && a.Object.First == s.Last && (a.Content.Kind == syntax.ByObject && f.Kind == lexicon.Perfect || f.Verb.Target&lexicon.FrameObject != 0 && (a.Object.Mention != 0 || a.Object.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) != 0)) {
		return true // اتهم بتروف الحكومة، نفى بتروف الاتهامات
	}
	if f.Kind != lexicon.Perfect || a.Content.Kind != syntax.ByObject || !s.Ok() || x.AsksFrom(s, limit, f.Verb) != a.Content.Intro {
		return false
	}
	w := &x.Page.Words[s.First]
	return !w.Article && !w.HasPronoun() && !w.Feats.Masdar && w.Pos != document.VERB && !x.IsPaper(s)
}
