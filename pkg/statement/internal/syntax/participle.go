package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// IsParticipleCue reports whether word k is a participle that carries a content: an
// accusative without article (مشيرا إلى), or one in ة or ين with its complement beside it.
func (x *Reader) IsParticipleCue(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	f := w.FormOf(lexicon.Participle)
	if f == nil || x.StaysUnnamed(k) || w.Mention != 0 && !x.bidsNotTitle(k, f) || w.Pos == document.VERB && w.Read.Source == document.Lexicon && f.Gender == lexicon.Masculine && f.Number != lexicon.Singular {
		return false
	}
	if k+1 >= len(p.Words) || k > 0 && !w.Conj && (continuing.Has(p.Words[k-1].Base) || beings.Has(p.Words[k-1].Lemma())) || x.describesIndefinite(k, f) {
		return false // لا يزال ملتزما ب, لم يكن متوقعا أن
	}
	if w.Base == "املا" && strings.HasPrefix(p.D.Text[w.Start:w.End], "أ") || x.describesThing(k) {
		return false // أملا في رواتب, أمرا متوقعا قبل
	}
	if k > 0 && f.Verb.Flags&lexicon.FlagTrans != 0 && p.accusative(w) && x.bids(k, f.Verb) {
		return true // ورد الوزير متهما إسرائيل ب
	}
	if cue, known := x.participleByPlace(k, f); known {
		return cue
	}
	n := &p.Words[k+1]
	beside := n.Is(lexicon.ClassThat|lexicon.ClassBithat) && !n.Conj || f.Verb.Frames&PrepositionFrame(n.Form) != 0 || p.QuoteAt(k+1) != 0 || n.Punct == ':' ||
		f.Verb.Frames&lexicon.FrameBi != 0 && Proclisis(n, "ب")
	if w.Is(lexicon.ClassSelf) {
		if k+2 < len(p.Words) && p.IsComma(k+1) && p.Words[k+2].Is(lexicon.ClassThat) && !p.Words[k+2].Conj {
			return true // قائلا، إن
		}
		return beside || n.HasBefore("ل") && x.saidTo(k+1, 5) || tellsWhere.Has(n.Form) && x.saidTo(k+1, MaxSkip) || x.saidBehindAside(k)
	}
	if f.Gender == lexicon.Masculine && f.Number == lexicon.Singular {
		if w.Is(lexicon.ClassHuman) {
			return beside && (p.IsComma(k-1) || w.Conj || k > 0 && p.accusative(w) && (p.Words[k-1].Definite() || p.Words[k-1].Mention != 0)) // السعودية مشيرا إلى
		}
		return beside || f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagAmb) == 0 || p.IsComma(k-1) || w.Conj ||
			f.Verb.Frames&lexicon.FrameObject != 0 && f.Verb.Flags&lexicon.FlagWeak == 0 && strings.HasSuffix(w.Base, "ا") && n.Pos == document.NOUN && n.Prefix == "" // رافضا اتهامات
	}
	if f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagAmb|lexicon.FlagQuote|lexicon.FlagNamed) == 0 && k > 0 && p.IsComma(k-1) && f.Gender == lexicon.Feminine && !w.Is(lexicon.ClassHuman) && n.Punct == 0 {
		return true // ، معربة في الوقت نفسه عن
	}
	if f.Gender == lexicon.Feminine && !w.Is(lexicon.ClassHuman) && f.Verb.Target&lexicon.FrameObject != 0 && w.Pos != document.VERB && k > 0 && (p.Words[k-1].Pos != document.NOUN || p.Words[k-1].Prefix != "") && x.bithatFollows(k) {
		return true // وردت الرئاسة بغضب واصفة النائبة بأنها
	}
	if f.Gender == lexicon.Feminine && f.Verb.Flags&lexicon.FlagWeak != 0 && k > 0 && !p.IsComma(k-1) && !w.Conj {
		return false // من المهم ملاحظة أن: a masdar
	}
	if f.Gender == lexicon.Feminine && f.Number == lexicon.Singular && k > 0 && x.closesPhrase(k-1) && !passives.Has(f.Verb.Lemma) && !x.isAttribute(k) && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && !w.Is(lexicon.ClassHuman) && (beside || n.Pos == document.ADP && x.clauseFollows(k)) {
		return true // إخلاء المنازل محذرة من, حول المياه معلنة أمام البرلمان أن
	}
	return beside && (k > 0) && (p.IsComma(k-1) || p.IsMark(k-1) || w.Conj || f.Gender == lexicon.Feminine && f.Verb.Target&lexicon.FrameObject == 0 && !w.Is(lexicon.ClassHuman) && p.Words[k-1].Punct == 0 && !p.Words[k-1].Is(lexicon.ClassPreposition))
}

// participleByPlace tells by the words round the participle f at word k whether it is a cue; known is false where they do
// not tell.
func (x *Reader) participleByPlace(k int, f *lexicon.VerbForm) (cue, known bool) {
	p := &x.Page
	w, n := &p.Words[k], &p.Words[k+1]
	if k > 0 && p.Sentence[k] != p.Sentence[k-1] && f.Verb.Flags&lexicon.FlagChain != 0 && (p.QuoteAt(k+1) != 0 || n.Punct == ':' || n.Is(lexicon.ClassThat)) {
		return true, true // "…". مضيفة: "…"
	}
	if w.Base == "مبررا" && n.Prefix == "ل" {
		return false, true // أعطى مبررا للتفاؤل
	}
	if w.Base == "مقرا" && (WithPronoun.Has(n.Form) || n.Prefix == "ل") {
		return false, true // تتخذ من برشلونة مقرا لها
	}
	if f.Verb.Flags&lexicon.FlagSpeech != 0 && k > 0 && (f.Verb.Flags&lexicon.FlagAmb != 0 || f.Gender == lexicon.Feminine) {
		return (p.IsComma(k-1) || w.Conj) && x.isSpeechNoun(k+1) && (n.HasPronoun() || k+2 < len(p.Words) && x.IsOwn(k+2)), true // ، مجددة دعوتها
	}
	if k > 0 && (p.IsComma(k-1) || w.Conj) && (f.Gender != lexicon.Masculine || f.Number != lexicon.Singular) && x.bids(k, f.Verb) {
		return true, true // ، داعية المجلس إلى، مطالبين الحكومة ب
	}
	if k > 0 && f.Gender == lexicon.Masculine && f.Number == lexicon.Singular && !w.Conj {
		if b := &p.Words[k-1]; b.Pos == document.NOUN && !b.Definite() && b.Is(lexicon.ClassHuman) && strings.HasSuffix(b.Base, "ا") && !n.Is(lexicon.ClassThat|lexicon.ClassBithat) {
			return false, true // فقد صديقا متعاطفا مع قضاياه
		} else if b.Pos == document.NOUN && !b.Definite() && b.Mention == 0 && p.accusative(b) && p.accusative(w) && !b.isTalk() && b.Read.Source == document.Lexicon && !b.Is(lexicon.ClassTime|lexicon.ClassAdverb) && !n.Is(lexicon.ClassThat|lexicon.ClassBithat) && p.QuoteAt(k+1) == 0 && n.Punct == 0 && b.FormOf(lexicon.Participle) == nil && b.FormOf(lexicon.Masdar) == nil {
			return false, true // وصفت قانونا مقترحا في البلاد بأنه
		}
	}
	if k > 0 && p.IsComma(k-1) && f.Number == lexicon.Plural && strings.HasSuffix(w.Base, "ين") && f.Verb.Frames&lexicon.FrameObject != 0 && f.Verb.Flags&lexicon.FlagWeak == 0 && n.Pos == document.NOUN && (n.Feats.Masdar && (n.HasPronoun() || f.Verb.Target == 0 && !n.Definite() && n.Prefix == "") || n.HasPronoun() && valued.Has(n.Lemma())) {
		return true, true // ، مؤكدين تمسكهم ب
	}
	if k > 0 && p.IsComma(k-1) && f.Number == lexicon.Singular && tracing[f.Verb.Lemma] && x.toFollows(k) {
		return true, true // ، مرجعة الحادث إلى
	}
	if strings.HasPrefix(n.Form, "ايا") && Bound[n.Form].Pronoun != "" {
		return true, true // واصفة إياها ب
	}
	if f.Number == lexicon.Plural && f.Gender == lexicon.Masculine && k > 0 && p.Words[k-1].Pos == document.VERB && f.Verb.Flags&lexicon.FlagTrans != 0 && !w.Is(lexicon.ClassHuman) {
		return true, true // هتفوا مطالبين الحكومة ب
	}
	return false, false
}
