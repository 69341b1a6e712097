package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// condemningForms are the forms of the participle of أدان that are told from the town and the debtor, which are spelt
// alike, only by where they stand.
var condemningForms = map[string]lexicon.VerbForm{
	"مدينا":  {Kind: lexicon.Participle, Gender: lexicon.Masculine, Number: lexicon.Singular},
	"مدينة":  {Kind: lexicon.Participle, Gender: lexicon.Feminine, Number: lexicon.Singular},
	"مدينين": {Kind: lexicon.Participle, Gender: lexicon.Masculine, Number: lexicon.Plural},
}

// rereadCondemning reads the participle of أدان where it stands as one: behind a comma, with what is condemned right
// behind it (، مدينا الإجراءات الأحادية).
func (x *Reader) rereadCondemning() {
	p := &x.Page
	for i := 1; i+1 < len(p.Words); i++ {
		w := &p.Words[i]
		if !strings.HasPrefix(w.Base, "مدين") {
			continue
		}
		f, ok := condemningForms[w.Base]
		if !ok || w.Mention != 0 || w.Article || w.Prefix != "" || !p.IsComma(i-1) && !w.Conj || !x.condemned(i+1, f.Gender == lexicon.Feminine) {
			continue
		}
		for _, v := range x.Lex.FormsOf("ادان") {
			if v.Verb.Lemma != "أدان" {
				continue
			}
			in := *w.Info
			f.Verb = v.Verb
			in.Cues, in.Noun = []lexicon.VerbForm{f}, nil
			w.Info, w.Class, w.Pos, w.Feats.Case = &in, 0, document.ADJ, document.Acc
			x.Lex.Begin(w.Info)
			break
		}
	}
}

// condemned reports whether word k is what somebody condemns: a deed with article or of somebody, where the word before
// is spelt like the town (strict) one that names no place.
func (x *Reader) condemned(k int, strict bool) bool {
	p := &x.Page
	if p.Words[k].Is(lexicon.ClassAdverb) && k+1 < len(p.Words) {
		k++ // مدينا بشدة الهجوم
	}
	w := &p.Words[k]
	if w.Punct != 0 || w.Conj || w.HasProclitic() || w.Mention != 0 || w.Pos != document.NOUN && w.Pos != document.X || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassTime|lexicon.ClassPreposition) {
		return false
	}
	hostile := x.ForceOf(w)&lexicon.ForceHostile != 0 || measures.Has(w.Lemma())
	if strict {
		return hostile
	}
	return hostile || w.Article || w.Feats.Masdar
}

// measures are what governments do that is condemned.
var measures = lexicon.Set("قرار اجراء خطوة ممارسة سياسة تصريح تصرف محاولة موقف عمل فعل سلوك حكم")
