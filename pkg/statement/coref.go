package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// holder returns the 1-based person of the document whom the title without name in words
// [first, last) stands for, 0 for none: the one named last before it whose role begins with
// the same word and holds the others (السفير التركي: … أوزار، سفير تركيا في قطر). A general
// word (المسؤول) goes to the person who spoke last.
func (x *Extractor) holder(np syntax.Phrase) int {
	p := &x.Page
	w := &p.Words[np.First]
	if np.Head&lexicon.ClassHuman == 0 && !w.Is(lexicon.ClassHuman) || np.Last-np.First > syntax.MaxTitleWords || !x.DefinitePhrase(np) || w.Pronoun != "" || w.HasPronoun() {
		return 0
	}
	code := ""
	if np.Mention != 0 {
		m := &p.Mentions[np.Mention-1]
		if e := &p.D.Entities[m.Entity]; e.Kind != document.Title {
			return 0
		} else {
			code = e.Code
		}
	}
	title := titleWords(p.Text(np.First, np.Last))
	g, n := x.GenderOf(np)
	if n == lexicon.Plural || n == lexicon.Dual || len(title) == 0 {
		return 0
	}
	if office.Has(title[0]) {
		return x.officer(title, code, g, np.First)
	}
	best, at, sure := 0, -1, false
	for i := range p.D.Entities[:min(len(p.D.Entities), syntax.MaxHolders)] {
		e := &p.D.Entities[i]
		if e.Kind != document.Person || e.Role == "" || g != 0 && e.Gender != 0 && e.Gender != g || code != "" && e.Code != "" && code != e.Code {
			continue
		}
		role := titleWords(e.Role)
		if len(role) == 0 || role[0] != title[0] && !sitsIn(title[0], role) || former(role) != former(title) {
			continue
		}
		fits, adjective := fitsRole(title[1:], role)
		known := !adjective || code != "" && code == e.Code
		if !fits || sure && !known {
			continue
		}
		if k := namedBefore(e, p.Words[np.First].Start); k >= 0 && (k > at || known && !sure) {
			best, at, sure = i+1, k, known
		}
	}
	return best
}

// sitsIn reports whether the title is that of those who sit in a parliament, of which the role tells that its holder
// is a member (النائبة: عضو مجلس النواب).
func sitsIn(title string, role []string) bool {
	if !strings.HasPrefix(role[0], "عضو") || title != "نائب" && title != "نائبة" {
		return false
	}
	for _, w := range role[1:] {
		switch w {
		case "نواب", "النواب", "برلمان", "البرلمان", "عموم", "العموم", "كنيست", "الكنيست", "كونغرس", "الكونغرس", "الشعب", "شعب":
			return true
		}
	}
	return false
}

// office are the words for anybody in office.
var office = lexicon.Set("مسوول مسوولة مسئول مسئولة")

// officer returns the 1-based person who spoke last, if a word for anybody in office can stand
// for him.
func (x *Extractor) officer(title []string, code string, g lexicon.Gender, at int) int {
	s := &x.chain.speaker
	if len(title) > 2 || s.Entity == 0 || s.Kind != document.Person || s.Role == "" || x.Page.Sentence[at]-x.chain.sentence > maxChain {
		return 0
	}
	if g != 0 && s.Gender != 0 && g != s.Gender || code != "" && s.Country != "" && code != s.Country {
		return 0
	}
	return s.Entity
}

// otherOfName returns the 1-based person of the text with the surname that the mention of np is,
// whose gender is that of the verb form f where that of the person e is not (شكك ترامب after
// ميلانيا ترامب), 0 for none: the one named last before it.
func (x *Extractor) otherOfName(np syntax.Phrase, e int, f *lexicon.VerbForm) int {
	p := &x.Page
	if np.Mention == 0 || f.Gender == 0 || f.Number != lexicon.Singular {
		return 0
	}
	m := &p.Mentions[np.Mention-1]
	if m.Entity+1 != e || m.Last-m.First != 1 || p.D.Entities[m.Entity].Gender == 0 || p.D.Entities[m.Entity].Gender == f.Gender {
		return 0
	}
	own := syntax.NameWords(p.Text(m.First, m.Last))
	best, at := 0, -1
	for i := range p.D.Entities[:min(len(p.D.Entities), syntax.MaxHolders)] {
		o := &p.D.Entities[i]
		if o.Kind != document.Person || o.Gender != f.Gender {
			continue
		}
		full := syntax.NameWords(x.fullName(i))
		if len(own) == 0 || len(full) < 2 || full[len(full)-1] != own[0] {
			continue
		}
		if k := namedBefore(o, p.Words[np.First].Start); k > at {
			best, at = i+1, k
		}
	}
	return best
}

// former reports whether a title is that of somebody no longer in office (الرئيس السابق).
func former(title []string) bool {
	for _, w := range title {
		if bygone.Has(w) {
			return true
		}
	}
	return false
}

// bygone are the adjectives of those no longer in office, without article.
var bygone = lexicon.Set("سابق سابقة اسبق راحل راحلة مخلوع مقال معزول السابق السابقة الاسبق")

// fitsRole reports whether every word of a title stands in the role, adjectives of origin apart
// (السفير الأميركي), which adjective tells of.
func fitsRole(title, role []string) (fits, adjective bool) {
	nation := false
	for _, w := range title {
		nation = nation || w == "جنوبي" || w == "شمالي" || w == "جنوبية" || w == "شمالية" || entity.Nation("ال"+w) != "" || entity.Nation(w) != ""
	}
	for _, w := range title {
		if lexicon.IndexOf(role, w) >= 0 {
			continue
		}
		if !strings.HasSuffix(w, "ي") && !strings.HasSuffix(w, "ية") || len(title) > 3 || adjective && !nation {
			return false, false // رئيس الاتحاد المصرفي is no president
		}
		adjective = true
	}
	return true, adjective
}

// titleWords are the words of a title without articles and prepositions, folded.
func titleWords(s string) []string {
	words := syntax.NameWords(s)
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
