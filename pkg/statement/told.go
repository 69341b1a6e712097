package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// Statements that a speaker tells of others in his own words ("الحكومة قالت إنها ترفض").

// readTold reads the finite cue at word i inside the quotation in which somebody speaks: it makes a statement where he
// tells what another one, named beside it, has said.
func (x *Extractor) readTold(i, first, last int) {
	p := &x.Page
	w := &p.Words[i]
	f := w.Finite()
	if f == nil || i == first || w.Future || p.Words[i-1].Form == "كما" || f.Kind == lexicon.Imperfect && !claiming.Has(f.Verb.Lemma) || p.Quotes[w.Quote-1].Unbalanced {
		return
	}
	if (w.Pronoun != "" || w.HasPronoun()) && (w.Pos == document.NOUN || w.Pronoun == "نا" || (f.Verb.Frames|f.Verb.Target)&lexicon.FrameObject == 0) {
		return // تمسكها
	}
	o := x.outerOf(i)
	if o == 0 || x.drafts[o-1].Content.Kind == document.Indirect {
		return
	}
	if p.IsMark(i-1) && i-2 >= first && (p.Words[i-2].Base == "اذا" || p.Words[i-2].Base == "لو") {
		return // إذا "رفضت بكين الخطة"
	}
	first, last = x.sentenceInQuote(i, first, last)
	if !x.Plausible(i, first) {
		return
	}
	before, around, about := len(x.drafts), x.drafts[o-1].Content, x.topics[p.Sentence[i]]
	x.floor = first
	x.readFinite(i, first, last)
	x.floor, x.drafts[o-1].Content, x.topics[p.Sentence[i]] = 0, around, about
	if len(x.drafts) == before {
		return
	}
	dr := &x.drafts[before]
	if x.tellsOfOther(dr) {
		if c := &dr.Content; c.Last > last {
			c.Last, c.To = last, p.Words[last-1].End
		}
		dr.Sentence = p.Sentence[i]
		x.told = append(x.told, *dr)
	}
	x.drafts = x.drafts[:before]
}

// sentenceInQuote returns the words of the sentence of word i, inside the quotation in which it stands and inside
// [first, last).
func (x *Extractor) sentenceInQuote(i, first, last int) (lo, hi int) {
	p := &x.Page
	inside := func(k int) bool {
		w := &p.Words[k]
		return w.Quote == p.Words[i].Quote && w.Punct != '.' && w.Punct != '؟' && w.Punct != '!' && w.Punct != '…'
	}
	for lo = i; lo > max(first, i-maxContent) && inside(lo-1); {
		lo--
	}
	for hi = i + 1; hi < min(last, i+maxContent) && inside(hi); {
		hi++
	}
	return lo, hi
}

// claiming are the verbs of saying that tell also in the imperfect what somebody has said (يزعم أن).
var claiming = lexicon.Set("قال زعم ادعى نفى أنكر اتهم")

// tellsOfOther reports whether the draft is what somebody beside its cue has said who is not the speaker that tells
// it, nor his own country or body, nor people in general, nor what shows something.
func (x *Extractor) tellsOfOther(dr *syntax.Draft) bool {
	s, o, p := &dr.Speaker, &x.drafts[dr.Outer-1].Speaker, &x.Page
	if dr.Drop || dr.Negated || dr.Kind == syntax.ByQuote || s.Name == "" || !s.Strong || s.Span.Len() == 0 || s.Rule != "verb-subject" && s.Rule != "subject-verb" {
		return false
	}
	if s.Same(o) || s.Country != "" && s.Country == o.Country && s.Kind != document.Person || x.isFirstPerson(dr) {
		return false
	}
	k := p.WordAt(s.Span.Start)
	if w := &p.Words[k]; anybody.Has(w.Base) || w.Is(lexicon.ClassReport) && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassMedia|lexicon.ClassMediaHead) {
		return false // التحقيقات أظهرت: what shows it
	}
	for ; k < len(p.Words) && p.Words[k].Start < s.Span.End; k++ {
		if w := &p.Words[k]; w.Base == "بلادي" || strings.HasSuffix(w.Base, "نا") && (w.HasPronoun() || w.Pronoun != "") {
			return false // حكومة بلادي, أبحاثنا
		}
	}
	return true
}

// anybody are the words for people in general.
var anybody = lexicon.Set("العالم الناس الجميع")

// isFirstPerson reports whether the cue of the draft may be what the speaker himself did: a perfect in ت with nobody
// behind it but him whom he addresses (أمرت الوزارة بالتفاوض); so may a passive be that lacks its object.
func (x *Extractor) isFirstPerson(dr *syntax.Draft) bool {
	v := dr.Verb
	if dr.Object.Ok() || dr.Kind == syntax.ByObject {
		return false
	}
	if v.Flags&lexicon.FlagTrans != 0 {
		return true // الضباط اتهموا بالتآمر
	}
	behind := dr.Speaker.Rule == "verb-subject" && strings.HasSuffix(x.Page.Words[dr.Cue].Base, "ت")
	return behind && (v.Target&lexicon.FrameObject != 0 || v.Frames&lexicon.FrameObject != 0 && dr.Kind == syntax.ByPreposition)
}
