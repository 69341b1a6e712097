package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// readNoun reads a noun of speech with its clause (تطمينات … إلى أن).
func (x *Extractor) readNoun(i, first, last int) {
	w := &x.Page.Words[i]
	n := w.Noun
	limit := min(last, i+maxContent)
	if w.Mention != 0 || n == nil || len(x.drafts) > 0 && x.drafts[len(x.drafts)-1].Subject.First <= i && i < x.drafts[len(x.drafts)-1].Subject.Last {
		return
	}
	owner := x.OwnerOf(i, limit)
	c := x.ComplementOfNoun(i, limit, owner)
	if c.Kind == syntax.NoComplement {
		return
	}
	deed := c.Kind == syntax.ByPreposition && !(i+1 < last && x.Page.Words[i+1].Form == "من")
	if deed && (x.outerOf(i) != 0 || i > first && undergone.Has(x.Page.Words[i-1].Base)) {
		return // قال إن تهديد الرئيس بفرض رسوم
	}
	v := &lexicon.Verb{Lemma: n.Lemma, Act: n.Act, Frames: n.Frames, Strength: 1}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: v, Act: n.Act, Form: lexicon.Masdar, Rule: "noun-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: owner}
	dr.Content = x.contentOf(c, limit, false)
	if deed || c.Kind == syntax.ByObject {
		x.cutNominal(&dr.Content, deed)
	} else {
		x.cutSubordinate(&dr)
	}
	if owner.Ok() {
		dr.Speaker = x.identify(owner)
		dr.Speaker.Rule = "genitive"
	} else if w.NounOwner != "" {
		dr.Speaker = x.antecedent(i, w.NounOwner)
	} else if x.Hearsay(i) {
		if n := len(x.drafts); n > 0 && x.drafts[n-1].Content.First == i && !x.drafts[n-1].Drop {
			return // رفضت اتهامات بأن
		}
		dr.Speaker.Rule = "unknown"
		x.keep(dr)
		return
	} else if o := x.outerOf(i); o == 0 {
		return
	} else if np := x.clauseSubject(i, o); np.Ok() {
		dr.Speaker = x.identify(np)
		dr.Speaker.Rule = "clause"
	} else {
		return
	}
	if dr.Speaker.Name != "" {
		x.keep(dr)
	}
}

// undergone are the words before a noun of speech that nobody has spoken (تم تهديده، لعدم كشفه عن).
var undergone = lexicon.Set("تم يتم جرى يجري عدم لعدم بعدم")

// cutNominal ends the content of a noun of speech where the clause goes on that the noun is a part of: at a colon,
// before a verb or فإن behind a comma (بعد إعلان الحكومة رفع الأسعار، احتج المئات), for a deed at any comma.
func (x *Extractor) cutNominal(c *syntax.Content, deed bool) {
	p := &x.Page
	for k := c.First + 1; k+1 < c.Last; k++ {
		w := &p.Words[k+1]
		switch {
		case p.Words[k].Punct == ':':
		case !p.IsComma(k) || p.Words[k].Quote != 0:
			continue
		case !deed && !(w.Pos == document.VERB && w.Read.Source == document.Lexicon && w.Feats.Aspect != 0 && !w.HasProclitic() && w.Form != "عدا") && w.Form != "فان" && w.Form != "الا" && !w.Is(lexicon.ClassNegative):
			continue
		}
		c.Last, c.Tail, c.To = k, k, p.Words[k-1].End
		return
	}
}

// readAgain reads "أعاد التأكيد على": a verb of repeating with the masdar of a cue, whose
// complements the whole takes. It reports whether word i was one.
func (x *Extractor) readAgain(i, first, last int) bool {
	p := &x.Page
	m := p.Words[i].FormOf(lexicon.Masdar)
	if i == first || m == nil || !p.Words[i].Definite() {
		return false
	}
	var f *lexicon.VerbForm
	j, commas := i-1, 0
	for ; j >= first && (j >= i-maxAgain || j >= i-2*maxAgain && commas > 0) && f == nil && (p.Words[j].Punct == 0 || p.IsComma(j)); j-- {
		if p.IsComma(j) {
			commas++ // جدد المتحدث، فلان، التأكيد
		}
		for n := range again {
			if again[n].Form == strings.TrimPrefix(p.Words[j].Form, "و") {
				f = &lexicon.VerbForm{Verb: m.Verb, Kind: lexicon.Perfect, Gender: again[n].Gender, Number: again[n].Number}
			}
		}
	}
	if j++; f == nil || commas > 0 && x.joinedVerbIn(j+1, i) {
		return false
	}
	for n := j + 1; n < i; n++ {
		if p.Words[n].HasPronoun() && p.Words[n].FormOf(lexicon.Masdar) != nil {
			return false // جددت رفضها الاعتراف: what is said again is the first
		}
	}
	v := m.Verb
	limit := min(last, i+maxContent)
	np, from, cue := x.SubjectAfter(i+1, limit, v), i+1, i
	if j < i-1 { // أعاد الوزير التأكيد على
		np, cue = x.SubjectAfter(j+1, i, &syntax.AnyVerb), j
	} else if np.Ok() {
		from = np.After
	}
	c := x.ComplementOf(i, from, limit, v)
	if c.Kind == syntax.NoComplement {
		return false
	}
	dr := syntax.Draft{Cue: cue, CueFirst: j, Verb: v, Act: v.Act, Form: lexicon.Perfect, Rule: "again-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: np}
	dr.Speaker = x.subjectOf(j, first, f, np, &dr)
	x.speak(&dr, c, limit)
	return true
}

// joinedVerbIn reports whether a verb with و stands in words [k, end).
func (x *Extractor) joinedVerbIn(k, end int) bool {
	for ; k < end; k++ {
		if x.Page.Words[k].Conj && x.VerbIn(k, k+1) {
			return true
		}
	}
	return false
}

// maxAgain bounds the distance between the verb of repeating and the masdar in words.
const maxAgain = 9

// again are the forms of the verbs of repeating, folded.
var again = []lexicon.VerbForm{
	{Form: "اعاد", Gender: lexicon.Masculine, Number: lexicon.Singular}, {Form: "اعادت", Gender: lexicon.Feminine, Number: lexicon.Singular},
	{Form: "اعادوا", Gender: lexicon.Masculine, Number: lexicon.Plural}, {Form: "يعيد", Gender: lexicon.Masculine, Number: lexicon.Singular},
	{Form: "تعيد", Gender: lexicon.Feminine, Number: lexicon.Singular}, {Form: "جدد", Gender: lexicon.Masculine, Number: lexicon.Singular},
	{Form: "جددت", Gender: lexicon.Feminine, Number: lexicon.Singular}, {Form: "كرر", Gender: lexicon.Masculine, Number: lexicon.Singular},
	{Form: "كررت", Gender: lexicon.Feminine, Number: lexicon.Singular}, {Form: "واصل", Gender: lexicon.Masculine, Number: lexicon.Singular},
}
