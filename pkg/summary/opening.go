package summary

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
)

// maxLead is how many words may stand before the verb or pronoun at a unit's head.
const maxLead = 3

// openings finds what each unit needs from outside: the speaker of a speech verb, the
// antecedent of a pronoun.
func (s *Summarizer) openings(v *view) {
	byUnit := statementsByUnit(v)
	for i := range v.units {
		u := &v.units[i]
		if i > 0 && v.doc.Has(document.Statements) {
			s.supplySpeakers(v, u, byUnit[i])
		}
		s.head(v.doc, u, i == 0)
	}
}

// statementsByUnit lists the statements whose cue stands in each unit.
func statementsByUnit(v *view) [][]int {
	if !v.doc.Has(document.Statements) {
		return nil
	}
	out := make([][]int, len(v.units))
	unitOf := make([]int, len(v.doc.Sentences))
	for i := range unitOf {
		unitOf[i] = -1
	}
	for i := range v.units {
		for s := v.units[i].first; s < v.units[i].last; s++ {
			unitOf[s] = i
		}
	}
	for n := range v.doc.Statements {
		st := &v.doc.Statements[n]
		if st.Sentence < 0 || st.Sentence >= len(unitOf) {
			continue
		}
		if i := unitOf[st.Sentence]; i >= 0 && v.units[i].Contains(st.CueSpan) {
			out[i] = append(out[i], n)
		}
	}
	return out
}

// supplySpeakers puts the speaker in square brackets after each finite speech verb of
// u whose subject does not stand in u (وأضاف [وانغ يي] أن …). Where a word follows that
// may be the subject after all, or where the speaker is doubtful, the unit counts as one
// without speaker.
func (s *Summarizer) supplySpeakers(v *view, u *unit, statements []int) {
	supplied := ""
	for _, n := range statements {
		st := &v.doc.Statements[n]
		if st.CueSpan.Len() == 0 || st.Speaker == "" || st.Speaker == supplied || !s.finite(v.doc, st.CueSpan) {
			continue
		}
		if st.SpeakerSpan.Len() > 0 && u.Contains(st.SpeakerSpan) || mentions(v.doc.Slice(u.Span), st) {
			continue
		}
		next := tokenAt(v.doc.Tokens, st.CueSpan.End-1) + 1
		if st.ConfidenceLabel == "low" || !v.inBody(st) || next < u.lastTok && !s.reports(v.doc, next, u.lastTok) {
			u.flaw = max(u.flaw, speakerless)
			continue
		}
		at := st.CueSpan.End
		u.edits = append(u.edits, edit{
			Span: document.Span{Start: at, End: at},
			text: " [" + strings.Join(strings.Fields(st.Speaker), " ") + "]",
		})
		supplied = st.Speaker
	}
}

// speakerWindow is how many bytes before its cue a speaker is looked for.
const speakerWindow = 1 << 15

// inBody reports whether the speaker is named in running text, and not only in a heading
// or boilerplate. A canonical name that stands nowhere in the text passes.
func (v *view) inBody(st *document.Statement) bool {
	if st.SpeakerSpan.Len() > 0 {
		return v.unitAt(st.SpeakerSpan) >= 0
	}
	from := max(0, st.CueSpan.Start-speakerWindow)
	text, at, found := v.doc.Text[:st.CueSpan.Start], from, false
	for {
		i := strings.Index(text[at:], st.Speaker)
		if i < 0 {
			return !found
		}
		found = true
		if v.unitAt(document.Span{Start: at + i, End: at + i + len(st.Speaker)}) >= 0 {
			return true
		}
		at += i + len(st.Speaker)
	}
}

// mentions reports whether the text names the speaker in any form, or by the last word of
// his name.
func mentions(text string, st *document.Statement) bool {
	if strings.Contains(text, st.Speaker) {
		return true
	}
	for _, a := range st.Aliases {
		if a != "" && strings.Contains(text, a) {
			return true
		}
	}
	words := strings.Fields(st.Speaker)
	return len(words) > 1 && strings.Contains(text, " "+words[len(words)-1])
}

// finite reports whether the cue is a verb that can have a subject of its own, no
// participle (قائلا) and no phrase (بحسب).
func (s *Summarizer) finite(d *document.Document, cue document.Span) bool {
	var buf [64]byte
	word := d.Slice(cue)
	if i := strings.IndexByte(word, ' '); i > 0 {
		word = word[:i]
	}
	if s.words.bare(fold.Word(buf[:0], word))&sayVerb != 0 {
		return true
	}
	if !d.Has(document.Analyses) {
		return false
	}
	k := tokenAt(d.Tokens, cue.Start)
	if k < 0 || k >= len(d.Readings) {
		return false
	}
	best := d.Readings[k].Best
	return best != nil && best.UPOS() == document.VERB && best.Feats().Voice != document.Pass
}

// tokenAt returns the index of the token that begins at or before offset and ends
// after it, -1 for none.
func tokenAt(tokens []document.Token, offset int) int {
	lo, hi := 0, len(tokens)
	for lo < hi {
		mid := (lo + hi) / 2
		if tokens[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(tokens) || tokens[lo].Start > offset {
		return -1
	}
	return lo
}

// head looks at the first words of u. A speech verb directly before what it reports
// (وقال إن، وأضاف: "…") has no visible subject; unless that is supplied, the unit
// cannot be printed. A leading pronoun leans on the unit before. The first unit of a
// text points to nothing before it: its verb is passive (أُعلن في بيروت عن …).
func (s *Summarizer) head(d *document.Document, u *unit, first bool) {
	var buf [64]byte
	for k, n := u.firstTok, 0; k < u.lastTok && n <= maxLead; k++ {
		t := d.Tokens[k]
		if t.Kind == document.Punctuation || t.Kind == document.Symbol {
			continue
		}
		n++
		word := fold.Word(buf[:0], d.Slice(t.Span))
		class := s.words.bare(word)
		switch {
		case class&sayVerb != 0:
			if !first && !supplied(u, t.End) && (k+1 >= u.lastTok || s.reports(d, k+1, u.lastTok)) && u.flaw == sound {
				u.flaw = speakerless
			}
			return
		case class&backPointer != 0:
			u.leans = !first
			return
		case class&beforeVerb == 0:
			return
		}
	}
}

// supplied reports whether a speaker is put directly after the verb that ends at end.
func supplied(u *unit, end int) bool {
	for _, e := range u.edits {
		if e.Start == end && e.text != "" {
			return true
		}
	}
	return false
}

// reports reports whether the token opens what a speech verb reports or its
// circumstances, so that it cannot be the verb's subject.
func (s *Summarizer) reports(d *document.Document, k, last int) bool {
	t := d.Tokens[k]
	word := d.Slice(t.Span)
	if t.Kind == document.Punctuation {
		return !s.quotedName(d, k, last)
	}
	if word == "علي" { // the name, not على
		return false
	}
	if d.Has(document.Analyses) && k < len(d.Readings) && governedByBa(d.Readings[k].Best) {
		return true
	}
	var buf [64]byte
	return s.words.bare(fold.Word(buf[:0], word))&complementiser != 0
}

// governedByBa reports whether the word is a noun after the preposition ب, as in
// تعهد بدعم, which no subject can be.
func governedByBa(a *document.Analysis) bool {
	return a != nil && a.Source == document.Lexicon && a.UPOS() == document.NOUN &&
		a.Segments[0].UPOS == document.ADP && a.Segments[0].Form == "ب"
}

// maxNameTokens bounds a name in quotation marks.
const maxNameTokens = 4

// quotedName reports whether a short quotation begins at token k and is followed by a
// complementiser: a name that is the subject (وقالت "تندر" إنها).
func (s *Summarizer) quotedName(d *document.Document, k, last int) bool {
	var buf [64]byte
	for n := k + 1; n < last && n <= k+1+maxNameTokens; n++ {
		switch d.Slice(d.Tokens[n].Span) {
		case `"`, "»", "”":
			return n > k+1 && n+1 < last && d.Tokens[n+1].Kind == document.Word &&
				s.words.bare(fold.Word(buf[:0], d.Slice(d.Tokens[n+1].Span)))&complementiser != 0
		}
	}
	return false
}
