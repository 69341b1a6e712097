package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// participleSubject returns the speaker of the participle at word i: that of the cue
// before it in its sentence, else the sentence's subject.
func (x *Extractor) participleSubject(i int, f *verbForm, first int) speaker {
	if o := x.outerOf(i); o != 0 {
		if s := x.verbSubjectIn(i, x.drafts[o-1].content.first, f); s.name != "" {
			return s
		}
		if np := x.clauseSubject(i, o); np.ok() {
			s := x.identify(np)
			s.rule = "clause"
			return s
		}
	}
	for n := len(x.drafts) - 1; n >= 0 && x.drafts[n].cue >= first; n-- {
		d := &x.drafts[n]
		if d.outer != 0 && n > 0 && x.drafts[d.outer-1].cue >= first && d.content.last < i-2 {
			continue
		}
		if d.speaker.rule == "relative" && d.outer == 0 && n > 0 && x.drafts[n-1].cue >= first && x.drafts[n-1].speaker.name != "" && x.agrees(f, &x.drafts[n-1].speaker) {
			continue // وصف الوزير التقارير التي تفيد بكذا …، قائلا
		}
		if d.speaker.name != "" && x.agrees(f, &d.speaker) {
			s := d.speaker
			s.rule = "participle"
			s.span = document.Span{}
			return s
		}
	}
	if s := x.subordinateSubject(i, first, f); s.name != "" {
		return s
	}
	t := x.topicOf(x.page.sentence[i])
	if t.speaker.name != "" && t.phrase.last <= i && (t.speaker.kind == document.Person || x.agrees(f, &t.speaker)) {
		s := t.speaker
		s.rule = "participle-topic"
		return s
	}
	if s := x.lastPerson(i, f); s.name != "" && t.speaker.name != "" {
		return s
	}
	if s := x.chainFor(i, f); s.name != "" || t.speaker.name == "" || t.phrase.last > i {
		return s
	}
	s := t.speaker
	s.rule = "previous-topic" // the best there is
	return s
}

// openers open clauses of time and contrast, whose subject a participle behind takes up.
var openers = set("بعدما عندما حين حينما فيما بينما منذ اذ حيث")

// subordinateSubject returns the person that is the subject of the subordinate clause before the
// participle at word i (فيما حاول رئيس البلدية أن …، قائلا).
func (x *Extractor) subordinateSubject(i, first int, f *verbForm) speaker {
	p := &x.page
	for j := i - 2; j > first && j > i-maxSubordinate; j-- {
		w, b := &p.words[j], &p.words[j-1]
		if w.pos != document.VERB || !(openers[b.base] || b.is(cThat) && j-2 >= first && adjunct[p.words[j-2].base]) {
			continue
		}
		np := x.subjectAfter(j+1, i, &anyVerb)
		if !np.ok() || np.head&cHuman == 0 && (np.mention == 0 || !x.isPerson(np.mention)) {
			return speaker{}
		}
		if s := x.identify(np); x.agrees(f, &s) {
			s.rule, s.span = "participle-topic", document.Span{}
			return s
		}
		return speaker{}
	}
	return speaker{}
}

// maxSubordinate bounds a subordinate clause in words.
const maxSubordinate = 30

// verbSubjectIn finds the subject of the last verb before word i in [lo, i).
func (x *Extractor) verbSubjectIn(i, lo int, f *verbForm) speaker {
	p := &x.page
	for j := i - 1; j >= lo && j >= i-8; j-- {
		if p.words[j].pos == document.VERB {
			if np := x.subjectAfter(j+1, i, nil); np.ok() && x.canSpeak(np) && !(p.words[j+1].punct != 0) {
				s := x.identify(np)
				s.rule = "verb-subject"
				return s
			}
			if j > lo {
				if np := x.phraseEnding(j, lo); np.ok() && x.canSpeak(np) {
					s := x.identify(np)
					s.rule = "subject-verb"
					return s
				}
			}
		}
	}
	return speaker{}
}
