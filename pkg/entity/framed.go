package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// maxFramed bounds a name that is known by its frame, in words.
const maxFramed = 4

// framedName reads the name at token p that no list has, behind a title phrase: two words or more
// that can be nothing else by where they stand, between a title that nothing can go on and إن, a
// colon, a quotation, or the comma that closes the apposition (قال وزير الثقافة مات بريتون إن).
// comma tells that the name stands behind a comma.
func (r *Recognizer) framedName(ph *phrase, p int, comma bool) (name, bool) {
	if !ph.definite() || ph.title.is('k') || ph.first == 0 || !comma && !r.settled(ph, p) {
		return name{}, false
	}
	n, sure := r.framedRun(p, comma || r.tokens[ph.first-1].pos == document.VERB)
	if n.end == 0 || !comma && r.laterName(&n) || !sure && r.tokens[p].class&(cGivenStar|cFamilyStar) == 0 || !comma && r.comma(n.end) && r.tokens[ph.first-1].pos != document.VERB {
		return name{}, false
	}
	return n, true
}

// framedRun reads the words from p on up to what frames them; sure tells that one of them at least is
// rather a name than a word of the dictionary, spoken that a verb stands before the title. The end is
// 0 where a word cannot belong to a name.
func (r *Recognizer) framedRun(p int, spoken bool) (n name, sure bool) {
	j, unknown := p, true
	for ; j < min(len(r.tokens), p+maxFramed) && !r.framed(j); j++ {
		s := r.partOfFramed(j, p, spoken)
		if s == notName && j > p+1 && unknown && r.described(j) {
			break // السناتورة مارلا هودنسون المعارضة
		}
		if s == notName {
			return name{}, false
		}
		unknown = unknown && r.tokens[j].read.Source == document.Guess
		sure = sure || s == strong || s == weak
	}
	if j < p+2 || !r.framed(j) && !r.described(j) || j == p+2 && r.reg.surnameOfOther(r.tokens[p+1].hosts[0].key, r.tokens[p].hosts[0].key) {
		return name{}, false
	}
	return name{first: p, end: j, host: &r.tokens[p].hosts[0], by: document.ByName, gender: r.genderOfName(p)}, sure
}

// described reports whether an adjective with article stands at token j that is no nisba of a country: it
// describes the person whose name ends before it.
func (r *Recognizer) described(j int) bool {
	if j >= len(r.tokens) || r.tokens[j].pos != document.ADJ || !r.tokens[j].sure || !r.tokens[j].read.Feats().Article {
		return false
	}
	d, _ := r.demonymAt(j)
	return d == nil
}

// surnameOfOther reports whether last is the surname of a person of the document whose first name is
// not first (ذاكرا ترامب).
func (g *register) surnameOfOther(last, first wordKey) bool {
	p := g.bySurname(last)
	return p >= 0 && len(g.items[p].words) > 1 && g.items[p].words[0] != first && g.items[p].words[len(g.items[p].words)-1] == last
}

// laterName reports whether a foreign name with its surname begins behind the first word of n, which
// then belongs to the title (رئيس شرطة ألباني جون ميلر).
func (r *Recognizer) laterName(n *name) bool {
	for j := n.first + 1; j+1 < n.end; j++ {
		if r.tokens[j].class&(cGiven|cArab) == cGiven && r.nameWord(j+1, false, false) >= weak {
			return true
		}
	}
	return false
}

// settled reports whether nothing can go on the title phrase in construct before token p: it ends
// in a word with article, in an adjective of a country or in the name of a place or a body.
func (r *Recognizer) settled(ph *phrase, p int) bool {
	t := &r.tokens[p-1]
	if ph.country == p-1 && p-1 > ph.first || t.class&cDefinite != 0 || t.folded == "بالاعمال" {
		return true
	}
	return ph.complement != 0 && t.meant&(placeNames|1<<mOrganisation) != 0 && t.hosts[0].word != 0
}

// framed reports whether a name can only end before token j: at the particle of what is said, a
// colon, a comma or a quotation.
func (r *Recognizer) framed(j int) bool {
	if j >= len(r.tokens) {
		return false
	}
	t := &r.tokens[j]
	switch t.folded {
	case "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", ":":
		return true
	}
	return r.comma(j) || isQuote(t.folded) || t.meant&(1<<mWeekday) != 0 && t.class&cDefinite != 0 || r.occasion(j)
}

// occasion reports whether what somebody said was said at token j: to the press, or in a speech.
func (r *Recognizer) occasion(j int) bool {
	w := r.tokens[j].folded
	if w == "في" && j+1 < len(r.tokens) {
		return speeches[r.tokens[j+1].folded]
	}
	to, ok := strings.CutPrefix(w, "ل")
	return ok && press[to]
}

// speeches are the occasions of saying behind في, press those told behind ل.
var (
	speeches = map[string]bool{"مؤتمر": true, "تصريح": true, "تصريحات": true, "بيان": true, "حديث": true, "مقابلة": true, "كلمة": true, "تغريدة": true, "حوار": true, "رسالة": true}
	press    = map[string]bool{"لصحفيين": true, "لصحافيين": true, "وكالة": true, "صحيفة": true, "قناة": true, "شبكة": true, "رويترز": true, "اذاعة": true, "تلفزيون": true, "مجلة": true, "برنامج": true, "موقع": true}
)

// partOfFramed says how much the word at j may be a part of the framed name that begins at p: starred
// for a word of the dictionary, weak or strong where it is rather a name.
func (r *Recognizer) partOfFramed(j, p int, spoken bool) strength {
	t := &r.tokens[j]
	if t.kind != document.Word || !t.arabic || t.read == nil || t.folded == "ال" && r.framed(j+1) || t.class&(cFunction|cInstitution|cMediaTrigger|cPlaceTrigger) != 0 || t.head && j > p {
		return notName
	}
	if j > p && t.folded == "الله" {
		return weak
	}
	listed := t.class&(cGiven|cFamily) != 0 || j > p && t.class&(cGivenStar|cFamilyStar) != 0 && r.tokens[j-1].class&cName != 0
	if t.class&cTitleAdjective != 0 || t.dated || t.meant&^(1<<mSurname|1<<mPerson|1<<mPlace|1<<mDemonym) != 0 && !listed {
		return notName
	}
	if t.hosts[0].word == 0 && t.n > 1 && t.hosts[1].word != 0 && r.fits(j, &t.hosts[1]) || t.read.Host > 0 && (t.read.Source != document.Guess || !strings.HasPrefix(t.folded, "ف")) {
		return notName // وسمير, لبنك
	}
	if t.class&cDefinite != 0 || t.read.Feats().Article {
		if j == p || !(strings.HasSuffix(t.folded, "ي") && r.framed(j+1)) && (!listed || r.gaz.demonym[t.hosts[0].word] != 0) {
			return notName
		}
		if listed && r.framed(j+1) {
			return weak
		}
		return starred
	}
	if objectPronoun(t.read) && t.read.Source != document.Guess && (!foreignEnding(t.folded) || strings.HasSuffix(t.folded, "ه")) || j == p && t.class&cParticle != 0 && t.class&cName == 0 || t.read.Source == document.Lexicon && t.read.Lemma+"ا" == t.folded || t.folded == "سابقا" || t.folded == "حاليا" {
		return notName
	}
	switch {
	case listed, t.read.Source == document.Guess:
		return strong
	case t.pos == document.PROPN:
		return weak
	case t.pos == document.VERB:
		if j > p || !spoken || r.verbAt(j) != 0 || t.read.Feats().Aspect != document.Perf && t.class&cName == 0 && (j+1 >= len(r.tokens) || r.tokens[j+1].class&(cFamily|cArab) != cFamily) {
			return notName
		}
		return starred // مات بريتون
	case t.pos != document.NOUN && t.pos != document.ADJ && t.pos != document.X:
		return notName
	case j == p && t.class&cName == 0 && strings.HasPrefix(t.folded, "و"):
		return notName // ورود آيلاند
	case t.class&cName == 0 && (t.read.Feats().Masdar && !r.framed(j+1) || strings.HasSuffix(t.folded, "ة") || t.read.Feats().Number != document.Sing && !t.read.Feats().Broken):
		return notName
	}
	return starred
}

// maxTail bounds what may stand between a title and the name behind it, in words.
const maxTail = 12

// behindTail reads a framed name at token i that stands behind the last title and the prepositional
// phrases that go on it (قال الباحث في معهد الطاقة في كاليفورنيا جوشوا بولينسك إن), or behind a comma
// there.
func (r *Recognizer) behindTail(i int) (name, bool) {
	p := r.reg.lastPending()
	if p == nil || p.item != 0 || p.value.number != document.Sing || i <= p.end || i-p.end > maxTail || r.tokens[i].class&cDefinite != 0 {
		return name{}, false
	}
	comma, quotes := r.comma(i-1), 0
	if !comma && !r.closesTail(i-1) {
		return name{}, false
	}
	for j := p.end; j < i; j++ {
		t := &r.tokens[j]
		switch {
		case isQuote(t.folded):
			quotes++
		case t.kind == document.Punctuation && t.folded != "(" && t.folded != ")" && !(comma && j == i-1), t.head:
			return name{}, false
		case t.pos == document.VERB && t.sure, t.pos == document.SCONJ, relatives[t.folded]:
			return name{}, false
		case !comma && t.class&(cMediaTrigger|cBearer) != 0 && t.class&cName == 0:
			return name{}, false // في حديث لقناة
		}
	}
	if quotes%2 == 1 || !p.definite() || p.title.is('k') {
		return name{}, false
	}
	n, sure := r.framedRun(i, comma)
	return n, sure && (comma || !r.laterName(&n))
}

// relatives begin a clause that a tail does not go over.
var relatives = map[string]bool{"الذي": true, "التي": true, "الذين": true, "ان": true, "انه": true, "انها": true, "حيث": true, "مع": true}

// closesTail reports whether the tail of a title can end with token j: a word with article, a closing
// quotation or bracket, or the name of a place or body.
func (r *Recognizer) closesTail(j int) bool {
	t := &r.tokens[j]
	if t.folded == ")" || isQuote(t.folded) || t.class&cDefinite != 0 {
		return true
	}
	return t.meant&(placeNames|1<<mOrganisation) != 0 && len(r.reg.log) > 0 && r.reg.log[len(r.reg.log)-1].End == r.d.Tokens[j].End
}
