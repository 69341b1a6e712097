package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// concedes reports whether the writer goes on at word k with a clause of his own behind a content that begins
// at word j and tells a deed, without a clause of its speaker in it: what stands against it, happens beside it
// or comes of it (رفض الخطة إلا أن …، بينما …، وهو ما …). Some of these clauses part with a comma only.
func (x *Reader) concedes(k, j int, comma bool) bool {
	p := &x.Page
	if k <= j || k+1 >= len(p.Words) || j > 0 && p.Words[j-1].Punct != 0 || x.isThatClause(j) || p.Words[k].Quote != 0 || !x.opensRemark(k, comma) {
		return false
	}
	for n := j; n < k; n++ {
		if w := &p.Words[n]; w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassQuestion) || w.Punct == ':' {
			return false
		}
	}
	return true
}

// opensRemark reports whether a clause begins at word k by which the writer sets something against what he has
// told, or tells what came of it.
func (x *Reader) opensRemark(k int, comma bool) bool {
	p := &x.Page
	w, n := &p.Words[k], &p.Words[k+1]
	switch form := strings.TrimPrefix(w.Form, "و"); form {
	case "الا", "غير", "بيد":
		return n.Is(lexicon.ClassThat)
	case "رغم", "بالرغم", "برغم":
		return n.Is(lexicon.ClassThat) || comma && n.Pos == document.NOUN || n.Form == "من" && k+2 < len(p.Words) && (comma || p.Words[k+2].Is(lexicon.ClassThat))
	case "على":
		return n.Base == "الرغم"
	case "لكن", "لكنه", "لكنها", "لكنهم", "بينما":
		return true
	case "في":
		return n.Form == "حين"
	case "فيما":
		return n.Pos == document.VERB && !strings.HasPrefix(n.Form, "يتعلق") && !strings.HasPrefix(n.Form, "يخص")
	case "هو", "هي":
		return w.Conj && (n.Form == "ما" || n.Base == "الامر" || comma && n.Pos == document.NOUN && n.Definite() && k+2 < len(p.Words) && p.Words[k+2].Is(lexicon.ClassRelative))
	case "الامر":
		return n.Is(lexicon.ClassRelative)
	case "مما":
		return n.Pos == document.VERB && results.Has(n.Lemma())
	case "كما":
		return comma && n.Is(lexicon.ClassThat) && PronounOf(n.Base) != "" && k+2 < len(p.Words) && p.Words[k+2].Finite() != nil && x.Plausible(k+2, 0)
	case "قبل", "بعد":
		return comma && (n.Is(lexicon.ClassThat) || n.Is(lexicon.ClassTime) && !n.Definite() && k+2 < len(p.Words) && p.Words[k+2].Form == "من")
	case "بعدما", "قبلما":
		return comma
	case "فقد":
		return comma && n.Pos == document.VERB
	}
	return comma && w.Pos == document.VERB && w.Feats.Aspect == document.Imp && w.HasBefore("ل") && outcomes.Has(w.Lemma())
}

// Fronted reports whether word k belongs to the word for while or when with which the content at word j begins
// (قال إنه في حين يشير الاتفاق إلى، فإن), or to its verb.
func (x *Reader) Fronted(j, k int) bool {
	p := &x.Page
	if k > j+2 || j == 0 || !p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat) {
		return false
	}
	return circumstances.Has(p.Words[k].Base) && k == j+1 && p.Words[j].Form == "في" || circumstances.Has(p.Words[k-1].Base) && (k == j+1 || p.Words[j].Form == "في")
}

// outcomes are the verbs behind ل by which the writer tells what came of something (، ليرتفع العدد).
var outcomes = lexicon.Set("ارتفع انخفض اصبح بلغ صار انضم وصل تراجع")

// results are the verbs behind مما by which the writer tells what came of something.
var results = lexicon.Set("ادى اثار تسبب جعل دفع اسفر زاد عنى اشار دل عكس ترك فتح ساهم اسهم حدا عزز")
