package statement

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// ownStatement makes a statement of the clause round "بحسب قوله" where no cue covers it.
func (x *Extractor) ownStatement(i, first, last int) {
	p := &x.Page
	if x.covering(i, first, false) >= 0 || x.outerOf(i) != 0 {
		return
	}
	from := x.ClauseFrom(i, first)
	f := &lexicon.VerbForm{Verb: x.Lex.Say}
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: x.Lex.Say, Act: "comment", Form: lexicon.Masdar, Rule: "source-own", Intro: i, Kind: syntax.ByClause}
	if i+2 < last && i-from <= 3 { // أسفرت بحسب قوله عن
		dr.Content = x.fromClause(p.Words[from].Start, from, last, false)
	} else {
		dr.Content = x.ClauseBefore(from, i)
	}
	dr.Speaker = x.chainFor(i, f)
	for n := range x.drafts {
		if d := &x.drafts[n]; d.Cue >= from && d.Cue < i && d.Outer == 0 && !d.Drop && d.Speaker.Name == dr.Speaker.Name {
			return // وأوضح أنه …، رغم أن …، على حد وصفه
		}
	}
	if dr.Speaker.Name != "" {
		x.keep(dr)
	}
}

// sourceStatement makes a statement of the clause beside the source np.
func (x *Extractor) sourceStatement(i int, np syntax.Phrase, first, last int) {
	p := &x.Page
	dr := syntax.Draft{Cue: i, CueFirst: i, Verb: x.Lex.Say, Act: "comment", Form: lexicon.Masdar, Rule: "source", Intro: i, Kind: syntax.ByClause, Subject: np}
	if x.IsMedium(np.First, np.Last) {
		dr.Rule = "source-medium"
	}
	if k := p.OpenBracket(np); k > 0 {
		np.Last = k
	}
	if i <= first+1 { // بحسب التقرير، …
		j := np.After
		if j < last && p.IsMark(j) {
			j++
		}
		j = x.RestOfSource(j, last)
		if j+1 < last && (p.Words[j].Form == "ايضا" || p.Words[j].Form == "كذلك") {
			j++ // وبحسب الدراسة أيضا يعاني
		}
		comma := j+1 < last && p.IsComma(j)
		if comma {
			j++
		}
		if comma && p.Words[j].Is(lexicon.ClassRelative) { // ، الذي صدر أمس،
			for k := j + 1; k < min(last-1, j+syntax.MaxSupport); k++ {
				if p.IsComma(k) {
					j, dr.Intro = k+1, k // what is said in between ends there
					break
				}
			}
		}
		if m := p.MentionAt(j); comma && m != nil && x.IsPerson(p.Words[j].Mention) && m.Last+1 < last && p.IsComma(m.Last) {
			j = m.Last + 1 // بحسب وزير الشؤون في البلاد، فلان،
		}
		if comma && j+1 < last && p.Words[j].Article && p.Words[j].Pos != document.PROPN { // ، المنظمة للندوة،
			if k := x.CommaBehind(j, min(last, j+syntax.MaxName+2)); k > 0 {
				j = k + 1
			}
		}
		if j+1 < last && (p.Words[j].Is(lexicon.ClassThat) || p.Words[j].Form == "فقد") { // بحسب التقرير، فإن; بحسب الوزارة فقد
			j++
		} else if j+1 >= last || !comma && !x.clauseBehindSource(np, j) {
			return
		}
		if f := p.Words[j].Finite(); f != nil && x.IsMedium(np.First, np.Last) && x.Plausible(j, first) && p.Words[j].Pos == document.VERB {
			return // وبحسب رويترز، قال الوزير: the relay of his words
		}
		dr.Content = x.fromClause(p.Words[j].Start, j, last, false)
	} else if from := x.ClauseFrom(i, first); x.GoesOnPast(from, i, np, last) > 0 { // وهو ما يمثل، بحسب مصادر، تعديا
		k := x.GoesOnPast(from, i, np, last) + 1
		dr.Content = x.fromClause(p.Words[from].Start, from, last, false)
		rest := x.fromClause(p.Words[k].Start, k, last, false)
		dr.Content.To, dr.Content.Last, dr.Content.Tail = rest.To, rest.Last, rest.Tail
	} else if x.onlySetting(from, i, np, last) {
		return
	} else {
		dr.Content = x.ClauseBefore(from, i)
	}
	if dr.Speaker = x.issuer(np, i); dr.Speaker.Name == "" {
		dr.Speaker = x.identify(np)
		if by := x.namedSource(np, last); by.Name != "" {
			dr.Speaker = by
		}
		dr.Speaker.Rule = "source"
	}
	if dr.Speaker.Name != "" {
		x.keep(dr)
	}
}

// onlySetting reports whether the words between from and the source np at word i only tell when or where, and
// the source, a medium, carries the statement that its verb begins behind a comma (وفي اللقاء، بحسب الصحيفة،
// تحدث الوزير عن).
func (x *Extractor) onlySetting(from, i int, np syntax.Phrase, last int) bool {
	p := &x.Page
	k := np.After
	for k < last && (p.IsMark(k) || p.Words[k].Punct == ')') {
		k++
	}
	if k+1 >= last || !p.IsComma(k) || p.Words[k+1].Finite() == nil || !x.IsMedium(np.First, np.Last) || p.Words[from].Pos != document.ADP && p.Words[from].Prefix == "" && !p.Words[from].Is(lexicon.ClassTime|lexicon.ClassAdverb) {
		return false
	}
	for j := from; j < i; j++ {
		if w := &p.Words[j]; w.Pos == document.VERB || w.Finite() != nil && w.Pos != document.NOUN || w.Is(lexicon.ClassThat) {
			return false
		}
	}
	return true
}

// namedSource returns the person whose name a comma parts from the rest of his title, the source np (وفقا
// لممثل كينيا في المنظمة، فلان).
func (x *Extractor) namedSource(np syntax.Phrase, last int) (s syntax.Speaker) {
	p := &x.Page
	if np.Head&lexicon.ClassHuman == 0 || np.Mention != 0 && x.IsPerson(np.Mention) {
		return s
	}
	k := np.After
	if k+2 < last && (p.Words[k].Form == "في" || p.Words[k].Form == "لدى") {
		if at := x.NounPhrase(k+1, last, nil); at.Ok() {
			k = at.Last
		}
		if q := p.QuoteAt(k); q != 0 {
			k = min(last-1, p.QuoteEnd(q, k)+1)
		}
	}
	if k+1 >= last || !p.IsComma(k) {
		return s
	}
	m := p.MentionAt(k + 1)
	if m == nil || m.First != k+1 || !x.IsPerson(p.Words[k+1].Mention) || m.Last < last && p.Words[m.Last].Punct == 0 {
		return s
	}
	s = x.identify(syntax.Phrase{First: k + 1, Last: m.Last, After: m.Last, Mention: p.Words[k+1].Mention})
	if s.Role == "" {
		s.Role = syntax.CutLam(x.Tidy(np.First, k))
	}
	return s
}

// clauseBehindSource reports whether the verb at word j begins the clause of the source np before it
// without a comma (وبحسب المصدر أوقفت الشرطة): behind an indefinite phrase it would describe it.
func (x *Extractor) clauseBehindSource(np syntax.Phrase, j int) bool {
	p := &x.Page
	w := &p.Words[j]
	return w.Pos == document.VERB && !w.Conj && !w.HasPronoun() && w.Mention == 0 && (np.Mention != 0 || x.DefinitePhrase(np)) && !p.Words[j-1].Is(lexicon.ClassRelative|lexicon.ClassNegative)
}
