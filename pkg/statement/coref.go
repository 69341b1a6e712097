package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// holder returns the 1-based person of the document whom the title without name in words
// [first, last) stands for, 0 for none: the one named last before it whose role begins with
// the same word and holds the others (السفير التركي: … أوزار، سفير تركيا في قطر). A general
// word (المسؤول) goes to the person who spoke last.
func (x *Extractor) holder(np phrase) int {
	p := &x.page
	w := &p.words[np.first]
	if np.head&cHuman == 0 && !w.is(cHuman) || np.last-np.first > maxTitleWords || !x.definitePhrase(np) || w.pronoun != "" || w.hasPronoun() {
		return 0
	}
	code := ""
	if np.mention != 0 {
		m := &p.mentions[np.mention-1]
		if e := &p.d.Entities[m.entity]; e.Kind != document.Title {
			return 0
		} else {
			code = e.Code
		}
	}
	title := titleWords(p.text(np.first, np.last))
	g, n := x.genderOf(np)
	if n == plural || n == dual || len(title) == 0 {
		return 0
	}
	if office[title[0]] {
		return x.officer(title, code, g, np.first)
	}
	best, at, sure := 0, -1, false
	for i := range p.d.Entities[:min(len(p.d.Entities), maxHolders)] {
		e := &p.d.Entities[i]
		if e.Kind != document.Person || e.Role == "" || g != 0 && e.Gender != 0 && e.Gender != g || code != "" && e.Code != "" && code != e.Code {
			continue
		}
		role := titleWords(e.Role)
		if len(role) == 0 || role[0] != title[0] || former(role) != former(title) {
			continue
		}
		fits, adjective := fitsRole(title[1:], role)
		known := !adjective || code != "" && code == e.Code
		if !fits || sure && !known {
			continue
		}
		if k := namedBefore(e, p.words[np.first].Start); k >= 0 && (k > at || known && !sure) {
			best, at, sure = i+1, k, known
		}
	}
	return best
}

const (
	maxTitleWords = 7
	maxHolders    = 400
)

// office are the words for anybody in office.
var office = set("مسوول مسوولة مسئول مسئولة")

// officer returns the 1-based person who spoke last, if a word for anybody in office can stand
// for him.
func (x *Extractor) officer(title []string, code string, g gender, at int) int {
	s := &x.chain.speaker
	if len(title) > 2 || s.entity == 0 || s.kind != document.Person || s.role == "" || x.page.sentence[at]-x.chain.sentence > maxChain {
		return 0
	}
	if g != 0 && s.gender != 0 && g != s.gender || code != "" && s.country != "" && code != s.country {
		return 0
	}
	return s.entity
}

// otherOfName returns the 1-based person of the text with the surname that the mention of np is,
// whose gender is that of the verb form f where that of the person e is not (شكك ترامب after
// ميلانيا ترامب), 0 for none: the one named last before it.
func (x *Extractor) otherOfName(np phrase, e int, f *verbForm) int {
	p := &x.page
	if np.mention == 0 || f.gender == 0 || f.number != singular {
		return 0
	}
	m := &p.mentions[np.mention-1]
	if m.entity+1 != e || m.last-m.first != 1 || p.d.Entities[m.entity].Gender == 0 || p.d.Entities[m.entity].Gender == f.gender {
		return 0
	}
	own := nameWords(p.text(m.first, m.last))
	best, at := 0, -1
	for i := range p.d.Entities[:min(len(p.d.Entities), maxHolders)] {
		o := &p.d.Entities[i]
		if o.Kind != document.Person || o.Gender != f.gender {
			continue
		}
		full := nameWords(x.fullName(i))
		if len(own) == 0 || len(full) < 2 || full[len(full)-1] != own[0] {
			continue
		}
		if k := namedBefore(o, p.words[np.first].Start); k > at {
			best, at = i+1, k
		}
	}
	return best
}

// former reports whether a title is that of somebody no longer in office (الرئيس السابق).
func former(title []string) bool {
	for _, w := range title {
		if bygone[w] {
			return true
		}
	}
	return false
}

// bygone are the adjectives of those no longer in office, without article.
var bygone = set("سابق سابقة اسبق راحل راحلة مخلوع مقال معزول السابق السابقة الاسبق")

// definitePhrase reports whether a title is definite: by its article, or by that of the word or
// name that it is in construct with.
func (x *Reader) definitePhrase(np phrase) bool {
	p := &x.page
	if p.words[np.first].definite() || p.words[np.first].article {
		return true
	}
	k := np.first + 1
	for k < np.last && p.words[k].is(cHuman) && !p.words[k].definite() {
		k++
	}
	return k < np.last && (p.words[k].definite() || p.words[k].article || p.words[k].mention != 0 && p.words[k].pos == document.PROPN)
}

// fitsRole reports whether every word of a title stands in the role, adjectives of origin apart
// (السفير الأميركي), which adjective tells of.
func fitsRole(title, role []string) (fits, adjective bool) {
	for _, w := range title {
		if indexOf(role, w) >= 0 {
			continue
		}
		if !strings.HasSuffix(w, "ي") && !strings.HasSuffix(w, "ية") || len(title) > 3 {
			return false, false
		}
		adjective = true
	}
	return true, adjective
}

// titleWords are the words of a title without articles and prepositions, folded.
func titleWords(s string) []string {
	words := nameWords(s)
	out := words[:0]
	for _, w := range words {
		switch w {
		case "في", "عن", "من", "على", "لدى", "باسم", "ل", "نفسه", "نفسها", "ذاته", "ذاتها":
			continue
		}
		out = append(out, strings.TrimPrefix(w, "لل"))
	}
	return out
}

// namedBefore returns where the person was last named before offset, −1 where he was not.
func namedBefore(e *document.Entity, offset int) int {
	at := -1
	for _, m := range e.Mentions {
		if m.Start < offset && m.Start > at {
			at = m.Start
		}
	}
	return at
}

// bodyBefore returns the fuller phrase that a single definite noun of an institution takes up
// (الصندوق: صندوق النقد الدولي; الموقع نفسه: موقع "لوموند"), not ok for none: the nearest one
// before it with the same head.
func (x *Reader) bodyBefore(np phrase) phrase {
	p := &x.page
	w := &p.words[np.first]
	if np.mention != 0 || w.read == nil || !w.article || w.is(cHuman) && !w.is(cInstitution) || !w.is(cInstitution|cMediaHead) {
		return phrase{}
	}
	if n := np.last - np.first; n > 2 || n == 2 && !sameAgain[p.words[np.last-1].base] {
		return phrase{}
	}
	head := strings.TrimPrefix(w.base, "ال")
	for j := np.first - 1; j >= 0 && j >= np.first-maxNamed; j-- {
		o := &p.words[j]
		if o.read == nil || o.hasPronoun() || strings.TrimPrefix(strings.TrimPrefix(o.base, "لل"), "ال") != head {
			continue
		}
		full := x.nounPhrase(j, min(j+maxTitleWords, len(p.words)), &anyVerb)
		if !full.ok() && o.prefix == "ل" {
			full = x.sourcePhrase(j, min(j+maxTitleWords, len(p.words)))
		}
		if full.ok() && full.last > full.first+1 && (full.mention == 0 || p.mentions[full.mention-1].first == full.first) {
			return full
		}
	}
	return phrase{}
}

// sameAgain are the words that make a noun the one named before.
var sameAgain = set("نفسه نفسها ذاته ذاتها عينه عينها المذكور المذكورة")

// authorOfPaper returns the phrase of the body that a paper comes from, where the paper says
// so (بيان صادر عن المجلس), not ok for none.
func (x *Reader) authorOfPaper(np phrase) phrase {
	p := &x.page
	if np.author == 0 || np.author >= np.last {
		return x.ownerOfTalk(np)
	}
	if n := p.mediaQuote(np.author, len(p.words)); n > 0 {
		return phrase{first: np.author + 1, last: np.author + n - 1, after: np.last, head: cInstitution}
	}
	return x.nounPhrase(np.author, min(np.last+1, len(p.words)), nil)
}

// ownerOfTalk returns the person whose words the phrase is, a noun of talk with his name right
// behind it (تصريح ترامب).
func (x *Reader) ownerOfTalk(np phrase) phrase {
	p := &x.page
	k := np.first + 1
	if !p.words[np.first].is(cTalk) || p.words[np.first].definite() || k >= np.last || p.words[k].mention == 0 || !x.isPerson(p.words[k].mention) {
		return phrase{}
	}
	m := &p.mentions[p.words[k].mention-1]
	if m.first != k || m.last < np.last {
		return phrase{}
	}
	return phrase{first: k, last: m.last, after: m.last, mention: p.words[k].mention, head: p.words[k].class, named: true}
}

// addAuthor takes the body that a paper comes from into its phrase (بيان صادر عن المجلس, صدر أمس
// عن المجلس, أصدره المجلس).
func (x *Reader) addAuthor(np *phrase, limit int) {
	p := &x.page
	if !np.ok() || np.last+1 >= limit || np.head&(cReport|cTalk) == 0 {
		return
	}
	k := np.last
	switch w := &p.words[k]; {
	case w.form == "عن" && issued[p.words[k-1].base]:
	case issued[w.base]:
		for k++; k < limit && p.words[k].is(cTime|cAdverb) && p.words[k].mention == 0; k++ {
		}
		if k+1 >= limit || p.words[k].form != "عن" {
			return
		}
	case w.read != nil && w.read.Lemma == "أصدر" && w.pos == document.VERB && (w.hasPronoun() || w.pronoun != ""):
	default:
		return
	}
	if n := p.mediaQuote(k+1, limit); n > 0 { // صادر عن "مؤسسة السلام"
		np.author, np.last = k+1, k+1+n
	} else if by := x.nounPhrase(k+1, limit, nil); x.canSpeak(by) {
		np.author, np.last = by.first, by.last
	}
}

// issued are the words by which a paper tells who issued it.
var issued = set("صادر صادرة الصادر الصادرة صدر صدرت")
