package statement

import (
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
	if w.Conj && w.Pronoun != "" && syntax.Considers[f.Verb.Lemma] && x.readConsidered(i, first, last, f) {
		return true
	}
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

// readConsidered reads what the speaker before takes somebody or something for that the pronoun on the
// verb at word i stands for (رحبت تركيا بالضربات واعتبرتها ردا مناسبا).
func (x *Extractor) readConsidered(i, first, last int, f *lexicon.VerbForm) bool {
	p := &x.Page
	if i+1 >= last {
		return false
	}
	n := &p.Words[i+1]
	predicate := p.QuoteAt(i+1) != 0 || n.Punct == 0 && !n.Conj && !n.HasProclitic() && !n.Definite() && n.Mention == 0 && (n.Pos == document.NOUN || n.Pos == document.ADJ) && !n.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassPreposition|lexicon.ClassTime|lexicon.ClassAdverb)
	if !predicate {
		return false
	}
	dr := syntax.Draft{Outer: x.outerOf(i), Cue: i, CueFirst: i, Verb: f.Verb, Act: f.Verb.Act, Form: f.Kind, Rule: "resumed-object", Intro: i + 1, Kind: syntax.ByObject}
	if dr.Speaker = x.subjectOf(i, first, f, syntax.Phrase{}, &dr); dr.Speaker.Name == "" {
		return false
	}
	x.current = &dr.Speaker
	dr.Content = x.contentOf(p.ComplementFrom(syntax.ByObject, i+1), last, false)
	x.CutAtComma(&dr.Content)
	x.keep(dr)
	return true
}
