package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

const (
	MaxTitleWords = 7
	MaxHolders    = 400
)

// DefinitePhrase reports whether a title is definite: by its article, or by that of the word or
// name that it is in construct with.
func (x *Reader) DefinitePhrase(np Phrase) bool {
	p := &x.Page
	if p.Words[np.First].Definite() || p.Words[np.First].Article {
		return true
	}
	k := np.First + 1
	for k < np.Last && p.Words[k].Is(lexicon.ClassHuman) && !p.Words[k].Definite() {
		k++
	}
	return k < np.Last && (p.Words[k].Definite() || p.Words[k].Article || p.Words[k].Mention != 0 && p.Words[k].Pos == document.PROPN)
}

// BodyBefore returns the fuller phrase that a single definite noun of an institution takes up
// (الصندوق: صندوق النقد الدولي; الموقع نفسه: موقع "لوموند"), not ok for none: the nearest one
// before it with the same head.
func (x *Reader) BodyBefore(np Phrase) Phrase {
	p := &x.Page
	w := &p.Words[np.First]
	if np.Mention != 0 || w.Read == nil || !w.Article || w.Is(lexicon.ClassHuman) && !w.Is(lexicon.ClassInstitution) || !w.Is(lexicon.ClassInstitution|lexicon.ClassMediaHead) {
		return Phrase{}
	}
	if full := x.bodyDescribed(np); full.Ok() {
		return full
	}
	other := np.Last-np.First > 2 && knownAs.Has(p.Words[np.First+1].Base) && (p.Words[np.First+2].Form == "باسم" || p.Words[np.First+2].Form == "ب")
	if n := np.Last - np.First; !other && (n > 2 || n == 2 && !sameAgain.Has(p.Words[np.Last-1].Base)) {
		return Phrase{}
	}
	head := strings.TrimPrefix(w.Base, "ال")
	for j := np.First - 1; j >= 0 && j >= np.First-maxNamed; j-- {
		o := &p.Words[j]
		if j > 0 && p.D.Tokens[j-1].Kind == document.Number || o.Read == nil || o.HasPronoun() || strings.TrimPrefix(strings.TrimPrefix(o.Base, "لل"), "ال") != head {
			continue
		}
		full := x.NounPhrase(j, min(j+MaxTitleWords, len(p.Words)), &AnyVerb)
		if !full.Ok() && o.Prefix == "ل" {
			full = x.SourcePhrase(j, min(j+MaxTitleWords, len(p.Words)))
		}
		if x.onlyBody(&full) && full.Last > full.First+1 && (full.Mention == 0 || p.Mentions[full.Mention-1].First == full.First) {
			return full
		}
	}
	return Phrase{}
}

// bodyDescribed returns the fuller phrase that a definite body with one adjective takes up (المنظمة الحقوقية: منظمة
// العفو الدولية), the only one before it with the same head; not ok for none.
func (x *Reader) bodyDescribed(np Phrase) Phrase {
	p := &x.Page
	if a := &p.Words[np.Last-1]; np.Last-np.First != 2 || a.Pos != document.ADJ || !a.Article || a.Mention != 0 || !strings.HasSuffix(a.Base, "ية") {
		return Phrase{}
	}
	head := strings.TrimPrefix(p.Words[np.First].Base, "ال")
	found, sure := Phrase{}, false
	for j := max(0, np.First-maxNamed); j < np.First; j++ {
		o := &p.Words[j]
		if o.Read == nil || o.HasPronoun() || o.Definite() || strings.TrimPrefix(o.Base, "لل") != head {
			continue
		}
		full := x.NounPhrase(j, min(j+MaxTitleWords, len(p.Words)), &AnyVerb)
		if !x.onlyBody(&full) || full.Last == full.First+1 {
			continue
		}
		if m := full.Mention; m != 0 && p.Mentions[m-1].First == full.First {
			full.Last = p.Mentions[m-1].Last
		} else if !p.IsMark(full.First + 1) {
			return Phrase{} // منظمة محلية
		}
		described := x.hasWord(j, min(j+MaxTitleWords, len(p.Words)), p.Words[np.Last-1].Base)
		same := found.Ok() && x.nameIn(full) == x.nameIn(found)
		switch {
		case !found.Ok() || described && !sure:
			found, sure = full, described
		case !same && described == sure:
			return Phrase{}
		}
	}
	return found
}

// nameIn is the first word of the phrase behind its head and a mark, folded.
func (x *Reader) nameIn(np Phrase) string {
	k := np.First + 1
	if x.Page.IsMark(k) {
		k++
	}
	return x.Page.Words[min(k, len(x.Page.Words)-1)].Base
}

// hasWord reports whether one of words [first, last), before a comma, is the word.
func (x *Reader) hasWord(first, last int, word string) bool {
	for k := first; k < last && !x.Page.IsComma(k); k++ {
		if x.Page.Words[k].Base == word {
			return true
		}
	}
	return false
}

// onlyBody cuts what is no part of the name of the body off the phrase: what its verb does to it or with it
// (واجهت الوزارة شركات), and what و adds to one without name (شركة أجنبية ومصرف). It reports whether a phrase is
// left, which is none where an adjective shows that the body is the genitive of somebody (رئيس الرابطة الصيني).
func (x *Reader) onlyBody(np *Phrase) bool {
	p := &x.Page
	if !np.Ok() {
		return false
	}
	h := &p.Words[np.First]
	for k := np.First + 1; k < np.Last; k++ {
		w := &p.Words[k]
		plain := w.Mention == 0 && !w.Definite() && w.Punct == 0 && w.Pos == document.NOUN && w.Quote == h.Quote
		switch {
		case k == np.First+1 && h.Article && w.Article && w.Pos == document.ADJ && strings.HasSuffix(h.Base, "ة") && h.Feats.Number == lexicon.Singular && strings.HasSuffix(w.Base, "ي"):
			return false
		case k == np.First+1 && h.Article && plain && w.Read.Source == document.Lexicon && !w.HasProclitic(),
			!h.Definite() && plain && w.Conj && !p.Words[k-1].Definite() && p.Words[k-1].Mention == 0:
			np.Last, np.After = k, k
		}
	}
	return true
}

// knownAs are the words behind a body with article before another name of it (الهيئة المعروفة باسم).
var knownAs = lexicon.Set("المعروف المعروفة المسمى المسماة")

// sameAgain are the words that make a noun the one named before.
var sameAgain = lexicon.Set("نفسه نفسها ذاته ذاتها عينه عينها المذكور المذكورة")

// AuthorOfPaper returns the phrase of the body that a paper comes from, where the paper says
// so (بيان صادر عن المجلس), not ok for none.
func (x *Reader) AuthorOfPaper(np Phrase) Phrase {
	p := &x.Page
	if np.author == 0 || np.author >= np.Last {
		return x.ownerOfTalk(np)
	}
	if n := p.MediaQuote(np.author, len(p.Words)); n > 0 {
		return Phrase{First: np.author + 1, Last: np.author + n - 1, After: np.Last, Head: lexicon.ClassInstitution}
	}
	return x.NounPhrase(np.author, min(np.Last+1, len(p.Words)), nil)
}

// ownerOfTalk returns whose words the phrase is: a noun of talk with a person's name right behind it
// (تصريح ترامب), or a statement with the body that issues it in construct or behind ل (بيان الوزارة،
// بيان للمجلس، بيان نشره التحالف).
func (x *Reader) ownerOfTalk(np Phrase) Phrase {
	p := &x.Page
	k := np.First + 1
	w := &p.Words[np.First]
	if latest.Has(w.Base) && k < np.Last {
		w, k = &p.Words[k], k+1 // آخر بيان للجيش
	}
	if !w.Is(lexicon.ClassTalk) || w.Definite() || w.HasPronoun() || k >= len(p.Words) {
		return Phrase{}
	}
	if m := p.Words[k].Mention; k < np.Last && m != 0 && x.IsPerson(m) {
		m := &p.Mentions[m-1]
		if m.First != k || m.Last < np.Last {
			return Phrase{}
		}
		return Phrase{First: k, Last: m.Last, After: m.Last, Mention: p.Words[k].Mention, Head: p.Words[k].Class, named: true}
	}
	if !issuedPapers.Has(w.Base) {
		return Phrase{}
	}
	for k < len(p.Words) && p.Words[k].Pos == document.ADJ && !p.Words[k].Definite() && p.Words[k].Mention == 0 {
		k++ // بيان مقتضب للوزارة
	}
	limit := min(len(p.Words), k+maxPhrase)
	if k < limit && issuedWith[p.Words[k].Base] {
		k++ // بيان نشره التحالف
	} else if k >= np.Last {
		return Phrase{}
	}
	if k >= len(p.Words) {
		return Phrase{}
	}
	by := x.NounPhrase(k, limit, nil)
	if p.Words[k].Prefix == "ل" { // بيان للمجلس
		if p.Words[k].Form == "ل" && k+1 < np.Last {
			k++
		}
		by = x.SourcePhrase(k, np.Last)
	}
	if !by.Ok() || p.Words[k].Conj || Public.Has(p.Words[k].Base) || x.IsMedium(by.First, by.Last) || by.Mention == 0 && by.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0 {
		return Phrase{}
	}
	return by
}

// IsOneOf reports whether the phrase is one of those spoken of (أحدهما).
func (x *Reader) IsOneOf(np Phrase) bool {
	w := &x.Page.Words[np.First]
	return np.Last == np.First+1 && Some.Has(w.Base) && (strings.HasSuffix(w.Base, "هما") || strings.HasSuffix(w.Base, "هم"))
}

// latest are the words before a paper that tell which of several it is.
var latest = lexicon.Set("اخر احدث اول")

// issuedPapers are the statements that are their issuer's own words.
var issuedPapers = lexicon.Set("بيان بيانا تصريح تصريحا منشور تغريدة تدوينة خطاب برقية")

// addAuthor takes the body that a paper comes from into its phrase (بيان صادر عن المجلس, صدر أمس
// عن المجلس, أصدره المجلس), and behind a source whoever made it (وفقا لدراسة أجرتها الجامعة).
func (x *Reader) addAuthor(np *Phrase, limit int, source bool) {
	p := &x.Page
	if !np.Ok() || np.Last+1 >= limit || np.Head&(lexicon.ClassReport|lexicon.ClassTalk) == 0 {
		return
	}
	k := np.Last
	switch w := &p.Words[k]; {
	case w.Form == "عن" && issued.Has(p.Words[k-1].Base):
	case issued.Has(w.Base):
		for k++; k < limit && p.Words[k].Is(lexicon.ClassTime|lexicon.ClassAdverb) && p.Words[k].Mention == 0; k++ {
		}
		if k+1 >= limit || p.Words[k].Form != "عن" {
			return
		}
	case w.Pos == document.VERB && (w.Lemma() == "اصدر" || source && authoring.Has(w.Lemma())) && (w.HasPronoun() || w.Pronoun != ""):
	default:
		return
	}
	if n := p.MediaQuote(k+1, limit); n > 0 { // صادر عن "مؤسسة السلام"
		np.author, np.Last = k+1, k+1+n
	} else if by := x.NounPhrase(k+1, limit, nil); x.CanSpeak(by) {
		np.author, np.Last = by.First, by.Last
	}
}

// authoring are the verbs by which somebody makes a paper.
var authoring = lexicon.Set("اصدر اعد اجرى وضع كتب انجز الف")

// issued are the words by which a paper tells who issued it.
var issued = lexicon.Set("صادر صادرة الصادر الصادرة صدر صدرت")
