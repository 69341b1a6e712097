package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// readResumed reads a cue whose pronoun takes up what stands before it: the clause (…، وهو
// ما ينفيه الوزير), or a noun of which it tells what the speaker takes it for (التي تعتبرها
// أنقرة منظمة "إرهابية"). It reports whether word i was one.
func (x *Extractor) readResumed(i, first, last int, f *verbForm) bool {
	p := &x.page
	w := &p.words[i]
	if i <= first || w.pronoun == "" && !p.words[i+min(1, len(p.words)-i-1)].is(cPreposition) {
		return false
	}
	b := &p.words[i-1]
	if b.form != "ما" && !b.is(cRelative) && !(considers[f.verb.lemma] && (p.isComma(i-1) || b.pos == document.NOUN && !b.definite())) {
		return false
	}
	np := x.subjectAfter(i+1, min(last, i+maxTitle*4), f.verb)
	if !np.ok() || !x.canSpeak(np) {
		return false
	}
	dr := draft{outer: x.outerOf(i), cue: i, cueFirst: i, verb: f.verb, act: f.verb.act, form: f.kind, intro: np.after, kind: byObject, subject: np}
	dr.speaker = x.identify(np)
	dr.speaker.rule = "verb-subject"
	switch {
	case considers[f.verb.lemma] && np.after < last && w.pronoun != "":
		if !x.isObject(np.after) && p.quoteAt(np.after) == 0 || p.words[np.after].definite() {
			return false
		}
		dr.rule = "resumed-object"
		dr.content = x.contentOf(p.complementFrom(byObject, np.after), last, false)
		x.cutAtComma(&dr.content)
	case b.form == "ما" && i-2 >= first && (p.words[i-2].form == "وهو" || p.words[i-2].form == "وهي") && f.verb.flags&flagWeak == 0:
		n := len(x.drafts) - 1
		if n < 0 || x.drafts[n].drop || x.drafts[n].content.tail < i-4 || x.drafts[n].content.tail > i {
			return false
		}
		dr.rule, dr.outer, dr.content = "resumed-clause", 0, x.drafts[n].content
		dr.content.tail = np.after
	default:
		return false
	}
	if dr.content.to <= dr.content.from {
		return false
	}
	x.current = &dr.speaker
	x.drafts = append(x.drafts, dr)
	x.settle(len(x.drafts) - 1)
	return true
}

// considers are the verbs by which something is taken for something else.
var considers = map[string]bool{"اعتبر": true, "عد": true}
