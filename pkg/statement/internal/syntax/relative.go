package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// IndefiniteBefore returns the indefinite phrase of people, institutions or papers that ends
// before word j, with which a relative clause without pronoun goes: at most three words.
func (x *Reader) IndefiniteBefore(j, lo int) Phrase {
	p := &x.Page
	for k := j - 1; k >= lo && k >= j-4; k-- {
		w := &p.Words[k]
		switch {
		case w.Punct != 0 || w.Definite() || w.Mention != 0 || w.Conj || w.HasPronoun() || w.Is(lexicon.ClassPreposition):
			return Phrase{}
		case w.Pos == document.NOUN && w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport) && (k == lo || p.Words[k-1].Pos != document.NOUN || p.Words[k-1].Definite()):
			if j < len(p.Words) && p.IsComma(j) && p.accusative(w) {
				return Phrase{} // لم يذكر أرقاما، يطالب
			}
			if k > lo && (p.Words[k-1].Is(lexicon.ClassPreposition) || x.isVerb(k-1)) || w.Is(lexicon.ClassReport) {
				return Phrase{First: k, Last: j, After: j, Head: w.Class}
			}
			return Phrase{}
		case w.Pos != document.NOUN && w.Pos != document.ADJ:
			return Phrase{}
		}
	}
	return Phrase{}
}

// PaperBefore returns the indefinite paper or call that the verb at word i tells of, with whose it is or where it stands
// between the two (بيان للمجلس يدعو إلى، رسائل على الشبكة تدعو إلى، مشروع قرار يدعو إلى); not ok for none.
func (x *Reader) PaperBefore(i, lo int) Phrase {
	p := &x.Page
	for k := i - 1; k > lo && k >= i-6; k-- {
		w := &p.Words[k]
		if w.Punct != 0 || w.Conj && k < i-1 || w.Is(classesOfClauses) || x.isVerb(k) {
			return Phrase{}
		}
		if w.Pos != document.NOUN || w.Definite() || w.HasPronoun() || w.Mention != 0 || !calling.Has(w.Lemma()) {
			continue
		}
		b := &p.Words[k-1]
		if p.accusative(w) || w.HasProclitic() || x.isVerb(k-1) || p.Words[k+1].Form == "من" || b.Form == "في" || k < i-1 && p.Words[i-1].Pos == document.NOUN && !p.Words[i-1].Definite() && p.Words[i-1].Mention == 0 {
			return Phrase{} // أصدر المجمع قرارا يدعو إلى
		}
		if draft.Has(b.Base) && k-1 > lo && !b.Definite() {
			k--
		}
		np := Phrase{First: k, Last: i, After: i, Head: p.Words[k].Class | lexicon.ClassReport}
		if k+1 < i && p.Words[k+1].Pos == document.NOUN && !draft.Has(p.Words[k].Base) && p.Words[k+1].Prefix == "" && !p.Words[k+1].HasBefore("ل") {
			return Phrase{} // نص اتفاق
		}
		if by := x.AuthorOfPaper(np); by.Ok() {
			return by
		}
		for n := k + 1; n < i; n++ {
			if o := &p.Words[n]; o.Is(lexicon.ClassPreposition) || o.Prefix != "" || o.HasBefore("ل") {
				np.Last = n
				break
			}
		}
		return np
	}
	return Phrase{}
}

// classesOfClauses are the words that begin another clause.
const classesOfClauses = lexicon.ClassThat | lexicon.ClassBithat | lexicon.ClassRelative | lexicon.ClassConnective | lexicon.ClassNegative | lexicon.ClassAux

var (
	// calling are the papers and calls that call upon somebody or tell something.
	calling = lexicon.Set("بيان قرار نداء رسالة عريضة توصية مذكرة وثيقة اعلان مقال تقرير دعوة خطاب برقية فتوى مقترح مبادرة نص")
	// draft are the words before a paper that is not yet passed.
	draft = lexicon.Set("مشروع مسودة")
)

// CallingHead returns the call or protest with article right before the relative pronoun at word j (الاحتجاجات التي
// دعت إلى); not ok for none.
func (x *Reader) CallingHead(j, lo int) Phrase {
	p := &x.Page
	for k := j - 1; k >= lo && k >= j-4; k-- {
		w := &p.Words[k]
		if w.Punct != 0 || w.Is(classesOfClauses|lexicon.ClassPreposition) {
			break
		}
		if w.Pos == document.NOUN && w.Mention == 0 && !w.HasPronoun() && (calling.Has(w.Lemma()) || shouted.Has(strings.TrimPrefix(w.Base, "ال")) || protests.Has(w.Lemma())) && (w.Article || k+1 < j && (p.Words[k+1].Definite() || p.Words[k+1].Mention != 0)) {
			return Phrase{First: k, Last: j, After: j, Head: w.Class | lexicon.ClassReport}
		}
	}
	return Phrase{}
}

// protests are what people call for something by.
var protests = lexicon.Set("احتجاج مظاهرة تظاهرة مسيرة حملة حراك اعتصام انتفاضة")

// Resumes reports whether the pronoun on the verb at word i takes up the relative pronoun at
// word j: الذي …ه, التي …ها, الذين …هم.
func (x *Reader) Resumes(i, j int) bool {
	p := &x.Page
	pronoun := p.Words[i].Pronoun
	switch p.Words[j].Base {
	case "الذي":
		return pronoun == "ه"
	case "التي":
		return pronoun == "ها"
	case "الذين":
		return pronoun == "هم"
	case "اللذين", "اللذان", "اللتين", "اللتان":
		return pronoun == "هما"
	}
	return false
}

// RelativeHead returns the phrase that the relative pronoun at word j goes with: the name
// or title right before it.
func (x *Reader) RelativeHead(j, lo int) Phrase {
	p := &x.Page
	many := p.Words[j].Base == "الذين"
	for j > lo && p.IsComma(j-1) {
		j--
	}
	if k := p.opensBefore(j, lo); k > lo {
		j = k // كريم سعيد (46 عاما) الذي
	}
	if j-2 >= lo && p.Words[j-1].Pos == document.PRON && p.Words[j-2].Punct == 0 && nominal(&p.Words[j-2]) {
		j-- // أرملة المغدور هي التي
	}
	np := x.PhraseEnding(j, lo)
	if many && (!np.Ok() || x.singular(np.First) && np.Head&lexicon.ClassInstitution == 0) {
		if k := x.manyBefore(j, lo); k > 0 {
			return Phrase{First: k, Last: j, After: j, Head: p.Words[k].Class | lexicon.ClassHuman}
		}
	}
	if np.Ok() && x.CanSpeak(np) {
		if f := np.First; f-2 >= lo && p.IsComma(f-1) && (np.Mention == 0 || p.D.Entities[p.Mentions[np.Mention-1].Entity].Kind == document.Title) && p.Words[f-2].Mention != 0 && x.IsPerson(p.Words[f-2].Mention) && np.Head&lexicon.ClassHuman != 0 {
			m := p.Words[f-2].Mention
			return Phrase{First: p.Mentions[m-1].First, Last: f - 1, After: j, Mention: m, Head: np.Head, named: true} // كريم سعيد، محامي الشركة، الذي
		}
		if k := x.objectWithin(np); k > 0 && !(many && !x.singular(np.First) && x.singular(k)) {
			if o := x.NounPhrase(k, j, nil); o.Ok() && o.Last >= np.Last && x.CanSpeak(o) {
				return o
			}
		}
		return np
	}
	if j > lo && p.Words[j-1].Mention != 0 {
		m := p.Words[j-1].Mention
		return Phrase{First: p.Mentions[m-1].First, Last: j, After: j, Mention: m, Head: p.Words[p.Mentions[m-1].First].Class, named: true}
	}
	for k := j - 1; k >= lo && k >= j-5; k-- {
		if p.Words[k].Punct != 0 || p.Words[k].Is(lexicon.ClassPreposition) {
			break
		}
		if p.Words[k].Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead) && p.Words[k].Pronoun == "" {
			return Phrase{First: k, Last: j, After: j, Head: p.Words[k].Class}
		}
	}
	return Phrase{}
}

// opensBefore returns the bracket that the one right before word j closes, 0 for none.
func (p *Page) opensBefore(j, lo int) int {
	if j <= lo || p.Words[j-1].Punct != ')' {
		return 0
	}
	for k := j - 2; k > lo && k > j-MaxSkip; k-- {
		if p.Words[k].Punct == '(' {
			return k
		}
	}
	return 0
}

// manyBefore returns the word before الذين at word j that names people in the plural, at most five words
// between (بعض داعميه في العاصمة، الذين); 0 for none.
func (x *Reader) manyBefore(j, lo int) int {
	p := &x.Page
	for k := j - 1; k > lo && k >= j-6; k-- {
		w := &p.Words[k]
		if w.Punct != 0 || w.Pos == document.VERB {
			return 0
		}
		if (w.Feats.Number == lexicon.Plural || w.Feats.Number == lexicon.Dual && strings.HasSuffix(w.Base, "ي")) && (w.Pos == document.NOUN || w.HasPronoun() || w.Feats.Definite == document.Cons) && (w.Is(lexicon.ClassHuman) || !w.Feats.Broken && w.Feats.Gender == lexicon.Masculine && w.Read.Source == document.Lexicon) {
			return k
		}
	}
	return 0
}

// objectWithin returns the word inside a phrase right behind a verb where its object begins, whom
// the relative clause tells of: people behind a noun that can have nothing in construct (استقبل
// الملك وزير الخارجية الذي); 0 for none.
func (x *Reader) objectWithin(np Phrase) int {
	p := &x.Page
	if np.First == 0 || p.Words[np.First-1].Pos != document.VERB {
		return 0
	}
	for k := np.First + 1; k < np.Last; k++ {
		w, b := &p.Words[k], &p.Words[k-1]
		if w.Is(lexicon.ClassHuman) && (w.Pos == document.NOUN || k+1 < np.Last && p.Words[k+1].Form == "باسم") && !w.Conj && w.Prefix == "" && w.Pronoun == "" && b.Definite() && (b.Pos == document.NOUN || b.Pos == document.ADJ) && !honorific[b.Base] && !honorific[w.Base] {
			return k
		}
	}
	return 0
}
