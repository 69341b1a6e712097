package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Whose office or kin somebody is, whose name is not his own.

// ownsOffice reports whether the person at word k is the one whose office or kin those of the phrase are: behind
// the noun of a body of his (مدير مكتب كلينتون), behind ل (أقرباء لفلان), or known to bear the title inside theirs
// (مدير مكتب رئيس الوزراء فلان).
func (x *Reader) ownsOffice(np *Phrase, m *Mention, k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if m.Start > w.Start && !w.Conj && w.HasBefore("ل") && np.Head&lexicon.ClassHuman != 0 {
		return true
	}
	if !b.Definite() && k-1 > np.First && staffs.Has(b.Base) {
		return true
	}
	role := NameWords(p.D.Entities[m.Entity].Role)
	if len(role) == 0 || np.Head&lexicon.ClassHuman == 0 || p.IsComma(k-1) {
		return false
	}
	for j := k - 1; j > np.First && j > k-MaxTitle && p.Words[j].Punct == 0; j-- {
		d := &p.Words[j-1]
		if on := staffs.Has(d.Base) || d.Form == "باسم" || d.Is(lexicon.ClassHuman) && !seconds.Has(d.Base); on && !d.Definite() && !d.HasPronoun() && p.Words[j].Is(lexicon.ClassHuman) && !p.Words[j].Is(lexicon.ClassInstitution) && NameWords(p.Text(j, j+1))[0] == role[0] {
			return true
		}
	}
	return false
}

// seconds are those whose title, with that of their superior, is their own office.
var seconds = lexicon.Set("نائب نائبة مساعد مساعدة معاون معاونة وكيل وكيلة كبير كبيرة رئيس رئيسة")

// staffs are the nouns of those who work or stand for somebody, whose name may stand behind them.
var staffs = lexicon.Set("مكتب عائلة اسرة حملة ادارة حكومة معسكر نظام مؤسسة ديوان طاقم انصار")

// ofOffice reports whether words [first, last) name nobody but the one whose office or kin those of the phrase are
// (مدير مكتب كلينتون).
func (x *Reader) ofOffice(first, last int) bool {
	p := &x.Page
	np := Phrase{First: first, Last: last, Head: p.Words[first].Class}
	owned := false
	for k := first + 1; k < last; k++ {
		if m := p.MentionAt(k); m != nil && x.IsPerson(p.Words[k].Mention) {
			if !x.ownsOffice(&np, m, k) {
				return false
			}
			owned = true
		}
	}
	return owned
}

// toHolder reports whether the phrase has before word last the title of somebody spoken to, whose name may follow
// (وقال مصدر للمحررة السياسية، فلانة), and which is no part of the title of those who are somebody's (المستشار
// القانوني للرئيس).
func (x *Reader) toHolder(np *Phrase, last int) bool {
	p := &x.Page
	if aides.Has(strings.TrimPrefix(p.Words[np.First].Base, "ال")) {
		return false
	}
	for k := np.First + 1; k < last; k++ {
		w := &p.Words[k]
		if !w.HasBefore("ل") || w.Feats.Number == lexicon.Plural {
			continue
		}
		m := p.MentionAt(k)
		if m != nil && m.Start > w.Start && p.D.Entities[m.Entity].Kind == document.Title || x.classOf(w)&(lexicon.ClassHuman|lexicon.ClassInstitution) == lexicon.ClassHuman {
			return true
		}
	}
	return false
}

// isPrincipal reports whether the name at word k is that of somebody whose aide the phrase names, right behind the noun
// for him (مستشار ترامب): the aide's own name, an adjective or a comma follows.
func (x *Reader) isPrincipal(np *Phrase, k int) bool {
	p := &x.Page
	m := p.MentionAt(k)
	if k != np.First+1 || !confidants.Has(p.Words[np.First].Base) || m == nil || m.Last+1 >= len(p.Words) {
		return false
	}
	w := &p.Words[m.Last]
	return w.Article && w.Pos == document.ADJ && x.personAt(m.Last+1) || w.Prefix == "ل" || x.personAt(m.Last)
}

// personAt reports whether the name of a person begins at word k.
func (x *Reader) personAt(k int) bool {
	m := x.Page.MentionAt(k)
	return m != nil && x.IsPerson(x.Page.Words[k].Mention) && m.Start == x.Page.Words[k].Start
}

// behindPrincipal reports whether the person named at word k is the aide whom the phrase names by him whose aide he is
// (محامي ترامب السابق مايكل كوهين).
func (x *Reader) behindPrincipal(np *Phrase, k int) bool {
	p := &x.Page
	if h := &p.Words[np.First]; np.named || h.Definite() || !confidants.Has(h.Base) || !x.personAt(np.First+1) {
		return false
	}
	for j := np.First + 1; j < k; j++ {
		if p.Words[j].Punct != 0 || p.Words[j].Conj {
			return false
		}
	}
	return p.Words[np.First+1].Mention != p.Words[k].Mention
}

// confidants are the aides who are named by their principal.
var confidants = lexicon.Set("مستشار مستشارة محامي محامية مبعوث مبعوثة مساعد مساعدة سكرتير سكرتيرة طبيب صهر نجل ابن ابنة شقيق شقيقة زوجة زوج والد والدة")

// aides are those who are somebody's.
var aides = lexicon.Set("مستشار مستشارة محامي محام محامية نائب نائبة مساعد مساعدة متحدث متحدثة ناطق ناطقة مبعوث مبعوثة ممثل ممثلة طبيب طبيبة سكرتير سكرتيرة مدير مديرة رئيس وكيل مدرب منسق")

// fieldOfOffice reports whether the noun with ل at word j names the field of the office before it rather than what
// is called for, as the object and إلى of the verb are still to come (دعا المفوض للشؤون المالية إيطاليا إلى).
func (x *Reader) fieldOfOffice(j, limit int, v *lexicon.Verb) bool {
	p := &x.Page
	if b := &p.Words[j-1]; v.Frames&lexicon.FrameIla == 0 || v.Target&lexicon.FrameObject == 0 || p.Words[j].Feats.Masdar || !b.Definite() && b.Mention == 0 || b.Pos == document.VERB {
		return false
	}
	for k := j + 1; k+1 < min(limit, j+maxField); k++ {
		switch w, b := &p.Words[k], &p.Words[k-1]; {
		case w.Base == "الى":
			return k > j+1 && !w.Conj && !b.Feats.Masdar && (b.Mention != 0 || b.Definite()) && (p.Words[k+1].Feats.Masdar || p.Words[k+1].Is(lexicon.ClassThat) || p.Words[k+1].Base == "عدم")
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(k), w.Is(lexicon.ClassThat), w.Feats.Masdar && w.Conj:
			return false
		}
	}
	return false
}

// maxField bounds the words between the field of an office and the preposition of the verb.
const maxField = 16
