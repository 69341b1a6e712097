package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// contentOf extends the complement c of the cue at word i to the content.
func (x *Extractor) contentOf(c syntax.Complement, limit int, loose bool) syntax.Content {
	p := &x.Page
	for c.Kind != syntax.ByQuote && c.Start+1 < limit && (p.Words[c.Start].Punct == ':' || p.IsComma(c.Start)) {
		c.Start++ // قال إن: "…"
		c.From = p.Words[c.Start].Start
	}
	if k := c.Start - 1; c.Kind != syntax.ByQuote && k > 0 && p.QuoteAt(k) != 0 && !p.Quotes[p.QuoteAt(k)-1].Unbalanced && c.From == p.Words[c.Start].Start && p.QuoteEnd(p.QuoteAt(k), k) <= limit {
		c.Start, c.From = k, p.Words[k].Start // طالب ب"طردها"
	}
	switch {
	case c.Kind == syntax.ByQuote:
		return x.fromQuote(c.Quote, c.Intro, limit)
	case p.QuoteAt(c.Start) != 0 && !(c.Kind == syntax.ByClause && x.QuotedSubject(c.Start, limit)):
		return x.fromQuote(p.QuoteAt(c.Start), c.Start, limit)
	}
	out := x.fromClause(c.From, c.Start, limit, loose)
	if c.Colon {
		out.Kind = document.Direct
	}
	return out
}

// cutSubordinate ends the content of a cue in a subordinate clause or in what stands before the main clause where
// the latter begins behind a comma (الذي تتهمه بالتجسس، أصبح; بعدما تطرقت إلى الأمر، قال; في الوقت الذي يدين فيه العنف،
// يطمئن; بعد إعلان الشركة أنها ستغلق، أضرب).
func (x *Extractor) cutSubordinate(dr *syntax.Draft) {
	p := &x.Page
	c := &dr.Content
	aside, ok := x.subordinate(dr.CueFirst)
	leads := !ok && x.leadsIn(dr.CueFirst)
	if !ok && !leads || c.Kind == document.Direct || c.Last-c.First < 2 {
		return
	}
	comma := 0 // the first one
	for k := c.First + 1; k+1 < c.Last; k++ {
		if !p.IsComma(k) || p.Words[k].Quote != 0 {
			continue
		}
		if comma == 0 {
			comma = k
		}
		w := &p.Words[k+1]
		verb := w.Pos == document.VERB && w.Read.Source == document.Lexicon && w.Feats.Aspect != 0 && !w.HasProclitic()
		if leads && (w.Future || (comma < k || dr.Kind == syntax.ByClause) && !x.VerbIn(c.First, comma) && (p.Words[k-1].Pos != document.ADJ || p.Words[k-1].Definite())) {
			continue // أن المصنع، الذي يشغل المئات، يخسر; أن المصنع، تراجعت أرباحه
		}
		if !w.Conj && (verb || w.Is(lexicon.ClassNegative) && k+2 < c.Last && p.Words[k+2].Pos == document.VERB || w.Form == "فقد" || aside && w.HasBefore("ب") && w.Pos == document.NOUN || aside && w.HasBefore("ل") && w.Pos == document.NOUN) {
			c.Last, c.Tail, c.To = k, k, p.Words[k-1].End
			return
		}
	}
}

// subordinate reports whether the cue at word i stands in a clause of time or in a relative clause, and whether
// that is an aside which a comma opened.
func (x *Extractor) subordinate(i int) (aside, ok bool) {
	p := &x.Page
	if i < 2 {
		return false, false
	}
	b := &p.Words[i-1]
	switch {
	case b.Is(lexicon.ClassRelative) && b.Form != "ما" && b.Form != "من":
		return p.IsComma(i - 2), true
	case whens.Has(b.Base) || b.Form == "فيما" || b.Form == "وفيما" || b.Base == "اذ" || b.Base == "بينما":
		return false, p.Words[i-2].Punct == '.' || p.Sentence[i-2] != p.Sentence[i]
	case b.Is(lexicon.ClassThat):
		return false, (p.Words[i-2].Base == "بعد" || p.Words[i-2].Base == "منذ") && (i < 3 || p.Sentence[i-3] != p.Sentence[i])
	}
	return false, false
}

// maxLead bounds the words before a cue in what stands before the main clause.
const maxLead = 8

// leadsIn reports whether the cue at word i stands in what begins its sentence before the main clause, with no other
// verb before it: a clause of time or of concession (بعدما كانت الوزارة قد أعلنت، رغم أن الوزارة أعلنت), a preposition
// with a noun of speech (بعد يومين على إعلان الشركة).
func (x *Extractor) leadsIn(i int) bool {
	p := &x.Page
	k := i
	for k > 0 && p.Sentence[k-1] == p.Sentence[i] && p.Words[k-1].Punct != '.' {
		if k--; i-k > maxLead || p.Words[k].Punct != 0 || p.Words[k].Is(lexicon.ClassRelative) || p.Words[k].Pos == document.VERB && !p.Words[k].Is(lexicon.ClassAux) {
			return false
		}
	}
	if k == i {
		return false
	}
	w, deed := &p.Words[k], p.Words[i].Pos != document.VERB
	form := strings.TrimPrefix(w.Form, "و")
	switch {
	case whens.Has(w.Base) || form == "فيما" || w.Base == "بينما" || form == "في" && p.Words[k+1].Form == "حين":
		return true
	case leading.Has(form):
		if deed {
			return true
		}
		for n := k + 1; n < min(i, k+4); n++ {
			if p.Words[n].Is(lexicon.ClassThat) {
				return true // بعد أن كانت الوزارة أعلنت
			}
		}
	}
	return false
}

// leading are the prepositions of what stands before the main clause.
var leading = lexicon.Set("بعد عقب منذ مع رغم فور لدى قبل قبيل بعيد اثر غداة عشية على بالرغم برغم ردا فبعد فمع فرغم")

// fromQuote takes the quotation q, whose mark is at word j, the ones that are joined to
// it by و, and an unquoted rest of its clause, which makes it mixed.
func (x *Extractor) fromQuote(q, j, limit int) syntax.Content {
	p := &x.Page
	end := p.QuoteEnd(q, j)
	out := syntax.Content{From: p.Words[j+1].Start, First: j + 1, Last: end, Kind: document.Direct, Unbalanced: p.Quotes[q-1].Unbalanced}
	out.To = p.Words[end-1].End
	out.Tail = end
	if p.Quotes[q-1].Close.Len() > 0 && end < len(p.Words) {
		out.Tail = end + 1
	} else {
		return x.CutUnclosed(out, limit)
	}
	limit = max(limit, min(out.Tail, len(p.Words)))
	for out.Tail < limit {
		k := out.Tail
		if p.Words[k].Form == "و" || p.Words[k].Form == "ان" || p.Words[k].Form == "وان" || p.Words[k].Conj && p.Words[k].Is(lexicon.ClassThat) {
			k++
		}
		n := p.QuoteAt(k)
		if n == 0 || k == out.Tail && k > 0 && p.IsComma(k-1) {
			break
		}
		out.Last = p.QuoteEnd(n, k)
		out.To = p.Words[out.Last-1].End
		out.Tail = min(out.Last+1, len(p.Words))
	}
	rest := out.Tail
	if rest < limit && p.Words[rest].Punct == '(' {
		rest += p.Closing(rest, limit) // "طردها من الدوما" (البرلمان)
	}
	if rest >= limit || !x.Continues(rest, out.Last-out.First > syntax.LongQuote) {
		return out
	}
	whole := x.fromClause(p.Words[j].Start, j, limit, false)
	if whole.To <= out.To {
		return out
	}
	whole.First = j
	whole.Kind = document.Mixed
	return whole
}

// fromClause takes the clause that begins at byte from in word j.
func (x *Extractor) fromClause(from, j, limit int, loose bool) syntax.Content {
	p := &x.Page
	out := syntax.Content{From: from, First: j, Kind: document.Indirect}
	k := j
	for k < limit {
		if q := p.QuoteAt(k); q != 0 {
			end := p.QuoteEnd(q, k)
			if !p.Quotes[q-1].Unbalanced && end-k-1 > 0 && !x.IsNameIn(k, end) {
				out.Kind = document.Mixed
			}
			if p.Quotes[q-1].Unbalanced {
				k = min(end, limit)
				continue
			}
			k = min(end+1, limit)
			continue
		}
		if p.Words[k].Punct == '(' {
			if n := p.Closing(k, limit); n > 0 {
				k += n
				continue
			}
		}
		if k > j && !x.Fronted(j, k) && x.endsClauseAt(k, j, loose) {
			break
		}
		k++
	}
	out.Tail = k
	last := k
	for last > j && x.Trailing(last-1) {
		last--
	}
	out.Last = last
	if last <= j {
		out.To = from
		return out
	}
	out.To = p.Words[last-1].End
	if q := p.Words[last-1].Quote; q != 0 && p.Quotes[q-1].Close.Len() > 0 && p.Quotes[q-1].Open.Len() > 0 && last < len(p.Words) && p.Words[last].Start == p.Quotes[q-1].Close.Start {
		out.To, out.Last = p.Words[last].End, last+1
	}
	return out
}

// endsClauseAt reports whether the clause that began at word j ends before word k.
func (x *Extractor) endsClauseAt(k, j int, loose bool) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Is(lexicon.ClassMasdarPrep) && p.IsComma(k-1) && k+1 < len(p.Words) && p.Words[k+1].Is(lexicon.ClassThat) {
		return true // نفت أن …، بقولها إن
	}
	if p.IsComma(k-1) && (syntax.Supporting[w.Base].Gender != 0 || charging[w.Base].Gender != 0) {
		return true // ، مكتفية بالقول
	}
	if x.IsParticipleCue(k) && (x.current == nil || x.Agrees(w.FormOf(lexicon.Participle), x.current)) {
		return !loose || p.IsComma(k-1)
	}
	if p.IsComma(k-1) && x.IsParticipleCue(k) && x.endsOuter(k, j) {
		return true // قال المصدر إن الحكومة وافقت على الخطة، موضحا أن
	}
	return x.EndsClause(k, j)
}

// endsOuter reports whether the content of a draft that holds word j ends before the comma at
// word k-1.
func (x *Extractor) endsOuter(k, j int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-3; n-- {
		if c := &x.drafts[n].Content; c.First < j && c.Last <= k && k <= c.Tail {
			return true
		}
	}
	return false
}
