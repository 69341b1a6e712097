package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// relativeSubject finds the subject of the verb at word i in the relative clause that the
// pronoun at word j opens.
func (x *Extractor) relativeSubject(i, j, lo int, f *verbForm) speaker {
	if x.resumes(i, j) {
		return speaker{} // الحلفاء الذين اتهمهم: the head is the object
	}
	if np := x.relativeHead(j, lo); np.ok() {
		if s := x.identify(np); x.agrees(f, &s) {
			s.rule = "relative"
			return s
		}
	}
	if s := x.wordsOwner(i, j, lo, f); s.name != "" {
		return s
	}
	if s := x.ownerBefore(j, lo); s.name != "" && x.agrees(f, &s) {
		return s
	}
	if f.kind == perfect && f.verb.frames&fClause != 0 && i+1 < len(x.page.words) && x.page.words[i+1].is(cThat) {
		if s := x.saidOfThing(i, j, f); s.name != "" {
			return s
		}
	}
	return speaker{rule: "unknown-relative"}
}

// ownerBefore returns whose talk it is that ends before the relative pronoun at word j, where a
// single name in construct with a noun of talk stands there (تصريح الملا الذي قال).
func (x *Extractor) ownerBefore(j, lo int) speaker {
	p := &x.page
	if j-2 < lo || !p.words[j-2].is(cTalk) || p.words[j-2].definite() || !p.words[j-1].definite() && p.words[j-1].pos != document.PROPN && p.words[j-1].mention == 0 {
		return speaker{}
	}
	np := phrase{first: j - 1, last: j, after: j, mention: p.words[j-1].mention, head: p.words[j-1].class}
	if np.mention != 0 && !x.isPerson(np.mention) {
		return speaker{}
	}
	s := x.identify(np)
	s.rule = "relative"
	return s
}

// saidOfThing returns the speaker of the clause around the relative clause that the pronoun at
// word j opens: what he says is said of the thing before it (القضية التي قال إنها).
func (x *Extractor) saidOfThing(i, j int, f *verbForm) speaker {
	p := &x.page
	if b := &p.words[j-1]; j == 0 || b.mention != 0 || b.pos != document.NOUN && b.pos != document.ADJ {
		return speaker{}
	}
	s := speaker{}
	if o := x.outerOf(i); o != 0 {
		s = x.drafts[o-1].speaker
	} else if x.chain.speaker.name != "" && x.page.sentence[i]-x.chain.sentence <= 1 {
		s = x.chain.speaker
	}
	if s.name == "" || !x.agrees(f, &s) {
		return speaker{}
	}
	s.rule, s.span = "relative-chain", document.Span{}
	return s
}

// indefiniteBefore returns the indefinite phrase of people, institutions or papers that ends
// before word j, with which a relative clause without pronoun goes: at most three words.
func (x *Reader) indefiniteBefore(j, lo int) phrase {
	p := &x.page
	for k := j - 1; k >= lo && k >= j-4; k-- {
		w := &p.words[k]
		switch {
		case w.punct != 0 || w.definite() || w.mention != 0 || w.conj || w.hasPronoun() || w.is(cPreposition):
			return phrase{}
		case w.pos == document.NOUN && w.is(cHuman|cInstitution|cReport) && (k == lo || p.words[k-1].pos != document.NOUN || p.words[k-1].definite()):
			if k > lo && (p.words[k-1].is(cPreposition) || x.isVerb(k-1)) || w.is(cReport) {
				return phrase{first: k, last: j, after: j, head: w.class}
			}
			return phrase{}
		case w.pos != document.NOUN && w.pos != document.ADJ:
			return phrase{}
		}
	}
	return phrase{}
}

// resumes reports whether the pronoun on the verb at word i takes up the relative pronoun at
// word j: الذي …ه, التي …ها, الذين …هم.
func (x *Reader) resumes(i, j int) bool {
	p := &x.page
	pronoun := p.words[i].pronoun
	switch p.words[j].base {
	case "الذي":
		return pronoun == "ه"
	case "التي":
		return pronoun == "ها"
	case "الذين":
		return pronoun == "هم"
	case "اللذين", "اللذان", "اللتين", "اللتان":
		return pronoun == "هما"
	}
	return false
}

// relativeHead returns the phrase that the relative pronoun at word j goes with: the name
// or title right before it.
func (x *Reader) relativeHead(j, lo int) phrase {
	p := &x.page
	for j > lo && p.isComma(j-1) {
		j--
	}
	if np := x.phraseEnding(j, lo); np.ok() && x.canSpeak(np) {
		if k := x.objectWithin(np); k > 0 {
			if o := x.nounPhrase(k, j, nil); o.ok() && o.last >= np.last && x.canSpeak(o) {
				return o
			}
		}
		return np
	}
	if m := p.words[j-1].mention; j > lo && m != 0 {
		return phrase{first: p.mentions[m-1].first, last: j, after: j, mention: m, head: p.words[p.mentions[m-1].first].class, named: true}
	}
	for k := j - 1; k >= lo && k >= j-5; k-- {
		if p.words[k].punct != 0 || p.words[k].is(cPreposition) {
			break
		}
		if p.words[k].is(cHuman|cInstitution|cReport|cMediaHead) && p.words[k].pronoun == "" {
			return phrase{first: k, last: j, after: j, head: p.words[k].class}
		}
	}
	return phrase{}
}

// objectWithin returns the word inside a phrase right behind a verb where its object begins, whom
// the relative clause tells of: people behind a noun that can have nothing in construct (استقبل
// الملك وزير الخارجية الذي); 0 for none.
func (x *Reader) objectWithin(np phrase) int {
	p := &x.page
	if np.first == 0 || p.words[np.first-1].pos != document.VERB {
		return 0
	}
	for k := np.first + 1; k < np.last; k++ {
		w, b := &p.words[k], &p.words[k-1]
		if w.is(cHuman) && (w.pos == document.NOUN || k+1 < np.last && p.words[k+1].form == "باسم") && !w.conj && w.prefix == "" && w.pronoun == "" && b.definite() && (b.pos == document.NOUN || b.pos == document.ADJ) && !honorific[b.base] && !honorific[w.base] {
			return k
		}
	}
	return 0
}
