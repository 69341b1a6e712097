package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// CommaBehind returns the first comma in words [j, limit) with no verb before it, 0 for none.
func (x *Reader) CommaBehind(j, limit int) int {
	for ; j < limit && !x.isVerb(j); j++ {
		if x.Page.IsComma(j) {
			return j
		}
	}
	return 0
}

// dashes are the marks round a remark.
var dashes = map[rune]bool{'-': true, '–': true, '—': true}

// GoesOnPast returns the mark behind the source np where the clause of words [from, i) is not over
// before it but goes on there: the source stands between dashes, or the clause is short and ends
// with a verb or has none. It returns 0 for none.
func (x *Reader) GoesOnPast(from, i int, np Phrase, last int) int {
	p := &x.Page
	if i <= from+1 {
		return 0
	}
	if dashes[p.Words[i-1].Punct] {
		k := np.After
		for k < min(last-1, np.After+MaxTitle) && (p.Words[k].Definite() || p.Words[k].Prefix != "") {
			k++ // رويترز للأنباء
		}
		if k+1 < last && dashes[p.Words[k].Punct] {
			return k // كانوا - بحسب تقارير - يحضرون
		}
		return 0
	}
	if np.After+2 < last && p.IsComma(i-1) && p.Words[np.After].Is(lexicon.ClassPreposition) && i-from <= MaxName+1 && p.Words[np.After].Form != "في" && !p.Words[np.After].Conj {
		return np.After - 1 // وأدى ذلك، بحسب الوكالة إلى
	}
	if !p.IsComma(i-1) && np.After+1 < last && i-from <= MaxSkip && x.VerbIn(from, i) {
		switch {
		case x.endsSource(np.After):
			return np.After - 1 // بلغ العدد بحسب الوزارة ثلاثين شخصا
		case p.IsComma(np.After) && p.Words[np.After+1].Form == "قد":
			return np.After // تكون الحكومة بحسب مراقبين، قد ألقت
		}
	}
	if np.After+2 >= last || !p.IsComma(np.After) || !p.IsComma(i-1) {
		return 0
	}
	if p.IsMark(np.After+1) && i-from <= MaxName+1 {
		return np.After // وتدور، وفق المرصد، "اشتباكات"
	}
	if x.isVerb(i-2) || i-1-from <= MaxName+1 && !x.VerbIn(from, i-1) || x.midClause(np.After+1) {
		return np.After
	}
	return 0
}

// midClause reports whether word k, behind the comma that ends a remark, goes on the clause before
// it: a noun or a preposition, which begin no clause of their own.
func (x *Reader) midClause(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	for j := k; j < k+3; j++ {
		if j >= len(p.Words) || p.Words[j].Punct == '.' {
			return false // ، صادرة الأحد.
		}
	}
	if w.Form == "في" && (p.Words[k+1].Form == "حين" || p.Words[k+1].Form == "وقت" || p.Words[k+1].Form == "الوقت") {
		return false
	}
	if w.Conj || w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassTime|lexicon.ClassRelative|lexicon.ClassConnective|lexicon.ClassStop|lexicon.ClassTurn|lexicon.ClassSelf) || x.isVerb(k) || w.Finite() != nil || x.IsParticipleCue(k) || x.SourceAt(k) != nil {
		return false
	}
	return w.Is(lexicon.ClassPreposition) || w.Prefix != "" || w.HasProclitic() || w.Pos == document.NOUN || w.Pos == document.NUM || w.Pos == document.ADP
}

// RestOfSource returns the comma behind what the reader of phrases has left of a source at word j
// (بحسب شركة "آسمان" للطيران الإيرانية،), j for none.
func (x *Reader) RestOfSource(j, last int) int {
	p := &x.Page
	if j+1 < last && (Spreads(&p.Words[j]) || authoring.Has(p.Words[j].Lemma())) && p.Words[j].HasPronoun() { // تقرير نشرته صحيفة
		if n := p.MediaQuote(j+1, last); n > 0 {
			return j + 1 + n
		}
		if by := x.NounPhrase(j+1, last, nil); by.Ok() {
			j = by.After
		}
	}
	for k := j; k < min(last, j+MaxTitle); k++ {
		w := &p.Words[k]
		switch {
		case p.IsComma(k):
			return k
		case w.Punct != 0, w.Is(lexicon.ClassThat), !w.Definite() && w.Prefix == "" && w.Mention == 0 && !w.Is(lexicon.ClassPreposition), w.Pos == document.VERB:
			return j
		}
	}
	return j
}

// ClauseFrom returns the first word of the clause that ends before word i.
func (x *Reader) ClauseFrom(i, first int) int {
	p := &x.Page
	for k := i - 2; k > first; k-- {
		if !p.IsComma(k - 1) {
			continue
		}
		if w := &p.Words[k]; w.Form == "وهو" || w.Form == "وهي" || w.Form == "فيما" || w.Form == "بينما" || w.Form == "مما" || w.Form == "ما" {
			return k
		}
	}
	first += segment.Dateline(p.D, &p.D.Sentences[p.Sentence[first]])
	// أسفرت بحسب قوله
	if i-1 > first && p.Words[i-1].Pos == document.VERB && i-1 >= first {
		return i - 1
	}
	return first
}

// ClauseBefore is the content of words [from, i) without the marks at its end.
func (x *Reader) ClauseBefore(from, i int) Content {
	p := &x.Page
	last := i
	for last > from && (p.Words[last-1].Punct != 0 && !p.IsMark(last-1) && p.Words[last-1].Punct != ')' || p.Words[last-1].Form == "وذلك") {
		last--
	}
	if last <= from {
		return Content{}
	}
	c := Content{From: p.Words[from].Start, To: p.Words[last-1].End, First: from, Last: last, Kind: document.Indirect, Tail: i}
	for k := from; k < last; k++ {
		if q := p.QuoteAt(k); q != 0 && !x.IsNameIn(k, p.QuoteEnd(q, k)) {
			c.Kind = document.Mixed
		}
	}
	if q := p.Words[max(from, last-2)].Quote; q != 0 && p.IsMark(last-1) && p.QuoteAt(from) == q {
		c.Kind = document.Direct
		c.From, c.To = p.Quotes[q-1].Content.Start, p.Quotes[q-1].Content.End
	}
	return c
}
