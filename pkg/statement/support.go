package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// support are the verbs behind whose preposition the deed itself follows as a masdar (سارع إلى
// تكذيب الخبر، اكتفى بالقول).
var support = map[string]frame{
	"سارع": fIla, "بادر": fIla, "اضطر": fIla, "عمد": fIla, "لجا": fIla, "انتهى": fIla, "انتهي": fIla, "عاد": fIla, "ذهب": fIla, "وصل": fIla, "اسرع": fIla, "انتقل": fIla, "مضى": fFi, "مضي": fFi,
	"اكتفى": fBi, "اكتفي": fBi, "رد": fBi, "ختم": fBi, "اختتم": fBi, "استهل": fBi, "بدا": fBi, "افتتح": fBi, "توجه": fBi, "تقدم": fBi, "علق": fBi, "اجاب": fBi, "خص": fBi, "اتبع": fBi, "قابل": fBi,
	"انضم": fFi, "استمر": fFi, "حرص": fAla, "دأب": fAla, "داب": fAla,
}

// maxSupport bounds the distance between such a verb and the masdar in words.
const maxSupport = 24

// maxBetween bounds what stands between the subject and the preposition in words.
const maxBetween = 4

// readSupported reads a verb of support at word i with the masdar of a cue, whose complements
// follow it, and reports whether it was one.
func (x *Extractor) readSupported(i, first, last int) bool {
	p := &x.page
	f, fr := x.supportAt(i, first)
	if f == nil {
		return false
	}
	limit := min(last, i+maxContent)
	np := phrase{first: i + 1, last: i + 1, after: i + 1}
	if f.kind != participle {
		np = x.subjectAfter(i+1, min(limit, i+maxSupport), &anyVerb)
	}
	if np.ok() && (!x.canSpeak(np) || np.head&cReport != 0) {
		return false
	}
	from := i + 1
	if np.ok() {
		from = np.after
	} else if f.kind != participle && !x.clauseInitial(i, first) {
		return false // ضغوط وصلت إلى حد المطالبة
	}
	m, mv := x.masdarBehind(from, limit, fr)
	if m == 0 {
		return false
	}
	v := mv.verb
	c := x.complementOf(m, m+1, x.quoteLimit(m, last), v)
	var o phrase
	if m+1 < limit && x.isObject(m+1) && (v.frames|v.target)&fObject != 0 && (c.kind == noComplement || c.intro > m+1) {
		if v.target&fObject != 0 && c.kind != noComplement {
			o = x.objectPhrase(m+1, c.intro, v)
		} else {
			c = p.complementFrom(byObject, m+1)
		}
	}
	cue := m
	if n := m + 1; c.kind == noComplement && v.act == "praise" && n+1 < limit && (prepositionFrame(p.words[n].form)&(fIla|fLi) != 0 || p.words[n].hasBefore("ل")) {
		c = complement{kind: byPreposition, intro: m, start: m, from: p.words[m].Start + x.prefixLength(&p.words[m]), via: -1}
		cue = i // توجه بالشكر إلى
	}
	if c.kind == noComplement || c.intro > m+maxSupport || v.flags&flagWeak != 0 || c.kind == byObject && (v.act == "comment" || v.act == "assert" || v.lemma == "طلب") {
		return false
	}
	f.verb = v
	dr := draft{cue: cue, cueFirst: cue, verb: v, act: v.act, form: masdar, rule: "supported-" + complementRules[c.kind], intro: c.intro, pron: c.pron, kind: c.kind, subject: np, object: o}
	dr.negated = x.negatedAt(i, first)
	if f.kind == participle {
		dr.speaker = x.participleSubject(i, f, first)
	} else {
		dr.speaker = x.subjectOf(i, first, f, np, &dr)
	}
	if dr.speaker.name == "" || !dr.speaker.strong {
		return false
	}
	x.speak(&dr, c, limit)
	return true
}

// supporting are the participles of such verbs that go on a sentence (مكتفيا بالقول).
var supporting = map[string]verbForm{
	"مكتفيا": {gender: masculine, number: singular}, "مكتفية": {gender: feminine, number: singular}, "مكتفين": {gender: masculine, number: plural},
	"مختتما": {gender: masculine, number: singular}, "مختتمة": {gender: feminine, number: singular},
	"مستهلا": {gender: masculine, number: singular}, "مستهلة": {gender: feminine, number: singular},
}

// supportAt returns the form of a verb of support at word i and the preposition that it takes, nil
// where none is.
func (x *Reader) supportAt(i, first int) (*verbForm, frame) {
	w := &x.page.words[i]
	if form, ok := supporting[w.base]; ok && w.mention == 0 {
		f := form // only what is returned goes to the heap
		f.kind = participle
		return &f, fBi
	}
	fr := support[w.lemma()]
	if w.pos != document.VERB || fr == 0 || w.feats.Person != document.Third || i > first && w.feats.Aspect == document.Imp && x.irrealis(i) || w.mention != 0 {
		return nil, 0
	}
	return &verbForm{kind: perfect, gender: w.feats.Gender, number: w.feats.Number}, fr
}

// masdarBehind returns the masdar of a cue that stands behind the preposition fr from word j on, and
// its verb; 0 for none.
func (x *Reader) masdarBehind(j, limit int, fr frame) (int, *verbForm) {
	p := &x.page
	j = x.skipAside(j, limit)
	reach := j + maxBetween
	if fr == fBi {
		reach += maxBetween // افتتح المؤتمر بالتأكيد على
	}
	for ; j < min(limit, reach); j++ {
		w := &p.words[j]
		if w.punct == '.' || w.punct == ':' || w.pos == document.VERB || w.is(cThat|cBithat|cRelative) {
			return 0, nil
		}
		base := w.base
		switch {
		case fr == fBi && strings.HasPrefix(base, "ب") && len(base) > 6:
			base = base[len("ب"):]
		case fr != fBi && prepositionFrame(w.form) == fr && j+1 < limit:
			if j++; p.words[j].base == "حد" && j+1 < limit { // ذهب إلى حد المطالبة
				j++
			}
			base = p.words[j].base
		default:
			continue
		}
		base = strings.TrimPrefix(base, "ال")
		if base == "قول" || base == "قوله" || base == "قولها" || base == "قولهم" {
			return j, &verbForm{verb: x.lex.say}
		}
		for n := range x.lex.formsOf(base) {
			if f := &x.lex.formsOf(base)[n]; f.kind == masdar {
				return j, f
			}
		}
		return 0, nil
	}
	return 0, nil
}

// returner returns the subject of the verb before the cue at word i, which tells with what end
// somebody did something (عادت الوزيرة لتؤكد أن); not ok for none.
func (x *Reader) returner(i, first int) phrase {
	p := &x.page
	for j := i - 1; j >= first && j > i-maxSupport; j-- {
		w := &p.words[j]
		if w.punct == '.' || w.punct == ':' || w.is(cThat|cBithat|cNegative) {
			return phrase{}
		}
		if w.pos != document.VERB || w.mention != 0 {
			continue
		}
		if w.feats.Aspect != document.Perf || j > first && p.words[j-1].is(cThat|cNegative|cRelative) {
			return phrase{}
		}
		if np := x.subjectAfter(j+1, i, &anyVerb); np.ok() && x.canSpeak(np) {
			return np
		}
		return phrase{first: j, last: j}
	}
	return phrase{}
}

// purposeOf is returner for the cue at word i where it stands behind the ل of purpose.
func (x *Reader) purposeOf(i, first int) phrase {
	if !x.page.words[i].purpose {
		return phrase{}
	}
	return x.returner(i, first)
}

// soonAfter reports whether the verb at word i stands behind "ما لبث أن", which tells that it was done.
func (x *Reader) soonAfter(i int) bool {
	for j := i - 2; j > 0 && j > i-maxSkip; j-- {
		if w := &x.page.words[j]; w.pos == document.VERB {
			return w.lemma() == "لبث"
		}
	}
	return false
}

// addsBefore reports whether the imperfect at word i, behind "قبل أن", tells what the one who has
// just spoken said next (قال …، قبل أن يضيف أن): it has no subject of its own behind it.
func (x *Reader) addsBefore(i int) bool {
	p := &x.page
	if i < 2 || p.words[i-1].form != "ان" || p.words[i-2].base != "قبل" {
		return false
	}
	f := p.words[i].finite()
	if f == nil || f.kind != imperfect || f.number != singular || f.verb.flags&(flagWeak|flagQuote) != 0 && f.verb.flags&flagChain == 0 {
		return false
	}
	limit := min(len(p.words), i+maxSkip)
	np := x.subjectAfter(i+1, limit, f.verb)
	if np.ok() && !x.clashes(np, f) && !x.otherGender(np, f) && x.canSpeak(np) && !(f.verb.target&fObject != 0 && calledUpon[p.words[np.first].base]) {
		return false
	}
	return f.verb.frames&fClause != 0 && x.clauseFollows(i) || x.frameBeside(i, f.verb) && !(f.verb.act == "comment" && x.isObject(i+1)) || (f.verb.frames|f.verb.target)&fObject != 0 && f.verb.act != "comment" && f.verb.act != "assert" && i+1 < limit && x.isObject(i+1)
}
