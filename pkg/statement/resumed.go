package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// readResumed reads a cue whose pronoun takes up what stands before it: the clause (…، وهو
// ما ينفيه الوزير), or a noun of which it tells what the speaker takes it for (التي تعتبرها
// أنقرة منظمة "إرهابية"). It reports whether word i was one.
func (x *Extractor) readResumed(i, first, last int, f *lexicon.VerbForm) bool {
	p := &x.Page
	w := &p.Words[i]
	if w.Pronoun != "" && syntax.Considers[f.Verb.Lemma] && (w.Conj || i+1 < last && strings.HasSuffix(p.Words[i+1].Base, "ا") && x.considersBefore(i, first, f)) && x.readConsidered(i, first, last, f) {
		return true
	}
	if x.readResuming(i, first, last, f) {
		return true
	}
	return !w.Conj && w.Pronoun != "" && syntax.Considers[f.Verb.Lemma] && x.considersBefore(i, first, f) && x.readConsidered(i, first, last, f)
}

// readResuming reads such a cue whose subject stands behind it.
func (x *Extractor) readResuming(i, first, last int, f *lexicon.VerbForm) bool {
	p := &x.Page
	w := &p.Words[i]
	if i <= first || w.Pronoun == "" && !p.Words[i+min(1, len(p.Words)-i-1)].Is(lexicon.ClassPreposition) {
		return false
	}
	b := &p.Words[i-1]
	from := x.ResumesFrom(i)
	if from == 0 && b.Form != "ما" && !b.Is(lexicon.ClassRelative) && !(takesFor(f.Verb.Lemma) && (p.IsComma(i-1) || b.Pos == document.NOUN && !b.Definite())) {
		return false
	}
	v := f.Verb
	if takesFor(v.Lemma) {
		v = syntax.WithObject(v)
	}
	np := x.SubjectAfter(i+1, min(last, i+syntax.MaxTitle*4), v)
	for n := np.First + 1; n < np.Last && takesFor(v.Lemma); n++ {
		w, b := &p.Words[n], &p.Words[n-1]
		if w.Form == "ك" || w.Is(lexicon.ClassInstitution) && w.Pos == document.NOUN && w.Mention == 0 && !w.Definite() && !w.Conj && !w.HasProclitic() && b.Definite() && n+1 < np.Last && !p.Words[n+1].Definite() {
			np.Last, np.After = n, n // صنفته الشرطة كـ"متهم"، تعتبرها الحكومة منظمة إرهابية
		}
	}
	if !np.Ok() || !x.CanSpeak(np) {
		return false
	}
	dr := syntax.Draft{Outer: x.outerOf(i), Cue: i, CueFirst: i, Verb: f.Verb, Act: f.Verb.Act, Form: f.Kind, Intro: np.After, Kind: syntax.ByObject, Subject: np}
	dr.Speaker = x.subjectOf(i, first, f, np, &dr)
	switch {
	case takesFor(f.Verb.Lemma) && np.After < last && w.Pronoun != "":
		c := x.takenFor(np.After, last)
		if c.Kind == syntax.NoComplement {
			return false
		}
		dr.Rule = "resumed-object"
		dr.Content = x.contentOf(c, last, false)
		x.CutAtComma(&dr.Content)
	case from > first && f.Verb.Flags&lexicon.FlagWeak == 0 && !syntax.Describes[f.Verb.Lemma]:
		dr.Rule, dr.Outer = "resumed-clause", 0
		dr.Content = x.takenUp(from, first, dr.Act)
		dr.Content.Tail = np.After
	default:
		return false
	}
	if dr.Content.To <= dr.Content.From {
		return false
	}
	x.current = &dr.Speaker
	x.drafts = append(x.drafts, dr)
	x.settle(len(x.drafts) - 1)
	return true
}

// takesFor reports whether by the verb somebody takes what its pronoun stands for for something.
func takesFor(lemma string) bool { return syntax.Considers[lemma] || lemma == "صنف" }

// takenFor is the complement behind the subject at word k that tells what somebody is taken for: an indefinite
// object, a quotation, or either behind ك (التي تصنفها أنقرة كمنظمة إرهابية).
func (x *Extractor) takenFor(k, last int) syntax.Complement {
	p := &x.Page
	if k < last && !p.IsComma(k) && !x.IsObject(k) {
		k = x.SkipAside(k, last)
	}
	if k >= last {
		return syntax.Complement{Via: -1}
	}
	w := &p.Words[k]
	if w.Form == "ك" && k+1 < last && p.QuoteAt(k+1) != 0 {
		k++
		w = &p.Words[k]
	}
	c := p.ComplementFrom(syntax.ByObject, k)
	switch {
	case p.QuoteAt(k) != 0, x.IsObject(k) && !w.Definite():
		return c
	case w.Pos == document.ADJ && !w.Definite() && !w.Conj && !w.HasProclitic():
		return c // التي تعتبرها أنقرة إرهابية
	case w.Prefix == "ك" && w.Pos == document.NOUN && !w.Definite():
		c.From += x.PrefixLength(w)
		return c
	}
	return syntax.Complement{Via: -1}
}

// takenUp is the content that the words from word from on take up in the sentence that begins at word first:
// that of the statement which ends there, else what is denied, the clause itself (قتل ثلاثة، وهو ما نفته
// الشرطة).
func (x *Extractor) takenUp(from, first int, act string) syntax.Content {
	n := len(x.drafts) - 1
	if n >= 0 && !x.drafts[n].Drop && x.drafts[n].Content.Tail >= from-2 && x.drafts[n].Content.Tail <= from+1 {
		return x.drafts[n].Content
	}
	if act != "deny" || n >= 0 && x.drafts[n].Cue >= first {
		return syntax.Content{}
	}
	return x.ClauseBefore(first, from)
}

// considersBefore reports whether the subject of the verb of considering at word i stands before it: right there
// (لكن أنقرة تعتبرها), or in the clause of the thing that a relative pronoun or ما stands for (القرار الذي اعتبره).
func (x *Extractor) considersBefore(i, first int, f *lexicon.VerbForm) bool {
	if i <= first+1 || f.Verb.Lemma != "اعتبر" {
		return false
	}
	b, a := &x.Page.Words[i-1], &x.Page.Words[i-2]
	switch {
	case whats.Has(b.Form):
		return b.Form != "ما" || x.ResumesFrom(i) == 0 && a.Punct == 0 && !a.Is(lexicon.ClassAdverb|lexicon.ClassTime) && !oftens.Has(a.Form)
	case b.Is(lexicon.ClassRelative):
		return b.Form != "من" && !x.considersItself(i, first, f)
	}
	return x.ClosesSubject(i - 1)
}

// oftens are the words behind which ما tells how often something happens (غالبا ما).
var oftens = lexicon.Set("دائما غالبا كثيرا سرعان نادرا عادة قليلا")

// considersItself reports whether the person or country before the relative pronoun of the verb at word i may as well be
// the one who takes something for something (بكين التي تعتبرها تهديدا).
func (x *Extractor) considersItself(i, first int, f *lexicon.VerbForm) bool {
	p := &x.Page
	k := i - 2
	for k > first && p.IsComma(k) {
		k--
	}
	m := p.Words[k].Mention
	if m == 0 {
		return false
	}
	switch p.D.Entities[p.Mentions[m-1].Entity].Kind {
	case document.Country, document.Person:
		s := x.identify(syntax.Phrase{First: p.Mentions[m-1].First, Last: k + 1, After: k + 1, Mention: m})
		return x.Agrees(f, &s)
	}
	return false
}

// isWhole reports whether the noun of people or a body at word k ends the clause with its adjective, so that it is
// taken for something rather than takes anything (تعتبرها منظمة إرهابية).
func (x *Extractor) isWhole(k, last int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Feats.Number == document.Plur && !strings.HasSuffix(w.Base, "ين") {
		return false
	}
	n := k + 1
	if n < last && p.Words[n].Pos == document.ADJ && !p.Words[n].Definite() {
		n++
	}
	return n >= last || p.Words[n].Punct != 0 || p.Words[n].Is(lexicon.ClassPreposition) || p.Words[n].HasProclitic()
}

// readConsidered reads what the speaker before takes somebody or something for that the pronoun on the
// verb at word i stands for (رحبت تركيا بالضربات واعتبرتها ردا مناسبا، لكن أنقرة تعتبرها إرهابية).
func (x *Extractor) readConsidered(i, first, last int, f *lexicon.VerbForm) bool {
	p := &x.Page
	if i+1 >= last {
		return false
	}
	n := &p.Words[i+1]
	predicate := p.QuoteAt(i+1) != 0 || n.Punct == 0 && !n.Conj && !n.HasProclitic() && !n.Definite() && n.Mention == 0 && (n.Pos == document.NOUN || n.Pos == document.ADJ) && !n.Is(lexicon.ClassPreposition|lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassMediaHead|lexicon.ClassMedia) && !strings.HasSuffix(n.Base, "ون") && !syntax.Some.Has(n.Base) && n.Base != "عدد" && (!n.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || !p.Words[i].Conj && (i > first && p.Words[i-1].Mention != 0 || x.isWhole(i+1, last)))
	if !predicate {
		return false
	}
	dr := syntax.Draft{Outer: x.outerOf(i), Cue: i, CueFirst: i, Verb: f.Verb, Act: f.Verb.Act, Form: f.Kind, Rule: "resumed-object", Intro: i + 1, Kind: syntax.ByObject}
	dr.Speaker = x.subjectOf(i, first, f, syntax.Phrase{}, &dr)
	if r := dr.Speaker.Rule; dr.Speaker.Name == "" || !p.Words[i].Conj && (!dr.Speaker.Strong || r == "topic" && x.ClosesSubject(i-1)) {
		return false
	}
	x.current = &dr.Speaker
	dr.Content = x.contentOf(p.ComplementFrom(syntax.ByObject, i+1), last, false)
	x.CutAtComma(&dr.Content)
	x.keep(dr)
	return true
}
