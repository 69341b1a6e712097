package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

var (
	// socalled are the verbs behind ما that call something by a name.
	socalled = lexicon.Set("يسمى تسمى يدعى تدعى")
	// having are the words for one who has something.
	having = lexicon.Set("ذو ذا ذي ذات ذوو ذوي")
)

// fixedTail returns the number of words of the fixed phrase at word k that goes on the phrase: the preposition
// of a participle, a rank in two words, غير with its adjective. 0 for none.
func (p *Page) fixedTail(np *Phrase, k, limit int) int {
	w := &p.Words[k]
	switch {
	case w.Base == "عيان" && k == np.First+1:
		return 1 // شاهد عيان
	case p.afflicted(k):
		return 1 // المشتبه به
	case aged.Has(w.Base) && k+2 < limit && p.D.Tokens[k+1].Kind == document.Number && years.Has(p.Words[k+2].Base):
		return 3 // اللاعبة البالغة 36 عاما
	case k > np.First+1 && p.afflicted(k-1) && strings.HasSuffix(w.Base, "يا") && w.Mention == 0:
		return 1 // المعترف بها دوليا
	case p.endedTerm(k, limit):
		return 2
	case w.Base == "لكرة" && k+1 < limit && balls.Has(p.Words[k+1].Base):
		return 2 // نادي كذا لكرة القدم
	case w.Base == "اول" && p.Words[k-1].Base == "الفريق" && k+1 < limit:
		if p.Words[k+1].Base == "ركن" {
			return 2
		}
		return 1 // الفريق أول ركن
	case w.Form == "غير" && k+1 < limit && p.Words[k+1].Pos == document.ADJ && (p.Words[k+1].Definite() == p.Words[k-1].Definite() || p.IsMark(k-1) && p.Words[k+1].Definite()):
		return 2 // المنظمة غير الحكومية
	}
	return 0
}

// balls are the games that clubs and bodies are named by.
var balls = lexicon.Set("القدم السلة اليد الطائرة المضرب الماء")

// endedTerm reports whether the words at k tell that somebody's term is over (المنتهية ولايته).
func (p *Page) endedTerm(k, limit int) bool {
	return k+1 < limit && strings.HasPrefix(p.Words[k].Base, "المنته") && p.Words[k+1].HasPronoun() && p.Words[k+1].Pos == document.NOUN
}

// afflicted reports whether word k is the preposition with a pronoun of the passive participle
// before it (المشتبه به).
func (p *Page) afflicted(k int) bool {
	return k > 0 && Bound[p.Words[k].Form].Frame != 0 && afflicted.Has(p.Words[k-1].Lemma())
}

// afflicted are passive participles of people that take a preposition with a pronoun.
var afflicted = lexicon.Set("معترف مشتبه مدعى مدعي مجني محكوم معتدى معتدي مفرج مغرر مقبوض مشار مستانف")

// closedByAdjective reports whether the word before k is an indefinite adjective of relation or of a plural that
// describes the indefinite noun before it: no genitive stands behind it, so that what is definite at k is an object
// (أدان مسؤولون أمريكيون الهجوم).
func (x *Reader) closedByAdjective(k int) bool {
	p := &x.Page
	b, h := &p.Words[k-1], &p.Words[k-2]
	if b.Pos != document.ADJ || b.Definite() || b.Mention != 0 && !strings.HasSuffix(b.Base, "ون") || h.Definite() || h.Mention != 0 || h.Pos != document.NOUN || h.HasPronoun() || h.Punct != 0 {
		return false
	}
	return strings.HasSuffix(b.Base, "ون") || b.Read != nil && strings.HasSuffix(b.Read.Vocalised, "ي\u0651") // not عالية التقنية
}

// behindOrganisation reports whether the noun at word k, right behind the name of an organisation that the phrase is,
// is the object of v rather than more of the name.
func (x *Reader) behindOrganisation(np *Phrase, k int, v *lexicon.Verb) bool {
	p := &x.Page
	w := &p.Words[k]
	if v != &AnyVerb && (v.Frames|v.Target)&lexicon.FrameObject == 0 || np.Mention == 0 || w.Pos != document.NOUN || w.Mention != 0 || w.Conj || w.Class != 0 || w.Read == nil || w.Read.Source != document.Lexicon {
		return false
	}
	m := &p.Mentions[np.Mention-1]
	return m.First == np.First && m.Last == k && p.D.Entities[m.Entity].Kind == document.Organisation
}
