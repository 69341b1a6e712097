package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// markPapers gives the class of papers to a noun that is one by the noun behind it: the draft or wording of a law or
// a text (مشروع القرار، بنود الاتفاق), the ruling of a court (قرار المحكمة).
func (x *Reader) markPapers() {
	p := &x.Page
	for i := 0; i+1 < len(p.Words); i++ {
		w, n := &p.Words[i], &p.Words[i+1]
		if w.Base == "تنظيم" && w.Mention == 0 && n.Pos == document.NOUN && n.Mention == 0 && (!n.Definite() && !n.HasProclitic() && !n.Conj && !strings.HasSuffix(n.Base, "ي") || gatherings.Has(strings.TrimPrefix(n.Base, "ال")) || held.Has(n.Lemma())) {
			w.Class &^= lexicon.ClassInstitution // تنظيم انتخابات: what is done
		}
		if w.Pos != document.NOUN || w.Definite() || w.HasPronoun() || w.Mention != 0 || n.Pos != document.NOUN || n.HasProclitic() && !n.Definite() || n.Conj || n.Prefix != "" || n.HasPronoun() {
			continue
		}
		head, of := w.Lemma(), strings.TrimPrefix(n.Lemma(), "ال")
		if wordings.Has(head) && texts.Has(of) || rulings.Has(head) && n.Definite() && courts.Has(of) {
			w.Class |= lexicon.ClassReport
		}
	}
}

var (
	// wordings are the drafts and parts of a text, which say what it says.
	wordings = lexicon.Set("مشروع مسودة نص بند فقرة مادة ديباجة ملحق نسخة صيغة مقدمة")
	// texts are what is drafted and passed.
	texts = lexicon.Set("قرار قانون بيان اتفاق اتفاقية معاهدة دستور لائحة مرسوم ميثاق بروتوكول وثيقة مذكرة تقرير خطة اعلان حكم نظام رسالة عقد توصية تفاهم تعديل تسوية مبادرة")
	// held are what is organised.
	held = lexicon.Set("انتخاب استفتاء مظاهرة تظاهرة مسيرة احتجاج فعالية بطولة دورة حملة رحلة زيارة مسابقة")
	// rulings are what a court gives.
	rulings = lexicon.Set("قرار حكم امر")
	courts  = lexicon.Set("محكمة قاض قاضي نيابة قضاء هيئة")
)

// paperBehindLam is the class of papers for the noun with ل at word k (وفقا لمسودة البيان), 0 for any other.
func (x *Reader) paperBehindLam(k int) lexicon.Class {
	w := &x.Page.Words[k]
	if w.Pos != document.NOUN || w.HasPronoun() || !strings.HasPrefix(w.Base, "ل") || w.Lemma() == "مؤشر" {
		return 0
	}
	return (w.Class | x.Lex.People.Nouns[lexicon.LemmaKey(w.Lemma())]) & lexicon.ClassReport
}
