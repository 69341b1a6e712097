package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Names in quotation marks, which are nobody's words.

// IsNameIn reports whether the quotation from the mark at word k to the one at word end is no
// more than a name: that of an entity, or one behind a word for a party, medium or work
// (تحالف "سائرون").
func (x *Reader) IsNameIn(k, end int) bool {
	p := &x.Page
	if k == 0 || end-k-1 > 3 {
		return false
	}
	if m := p.MentionAt(k + 1); m != nil && m.Last == end && p.D.Entities[m.Entity].Kind != document.Title {
		return true
	}
	b := &p.Words[k-1]
	return b.Is(lexicon.ClassInstitution|lexicon.ClassMediaHead) && !b.Definite() && b.Prefix != "ب" && !b.isTalk() || x.isTitle(k) || x.isCoined(k, end)
}

// isCoined reports whether the words between the marks at words k and end are a name that no list has: unknown to
// the dictionary throughout (مادة "التلك"), or behind the noun of a place, a craft or a weapon that bears one (رحلة
// "إم إتش 17").
func (x *Reader) isCoined(k, end int) bool {
	p := &x.Page
	unknown := true
	for j := k + 1; j < end; j++ {
		if w := &p.Words[j]; w.Arabic && w.Pos != document.PROPN && (w.Read == nil || w.Read.Source == document.Lexicon || w.Pos == document.ADJ || w.Feats.Number == lexicon.Plural) {
			unknown = false
		}
	}
	first := &p.Words[k+1]
	return unknown || (PlaceNouns.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال")) || named.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال"))) && (first.Pos == document.NOUN || first.Pos == document.PROPN || first.Pos == document.X)
}

// named are the nouns of things that bear a name.
var named = lexicon.Set("رحلة طائرة سفينة ناقلة غواصة فرقاطة مدمرة بارجة يخت صاروخ صواريخ منظومة مقاتلة قمر مركبة مسبار طراز نوع نظام كلية جامعة مدرسة فندق مطعم سجن ملعب نادي فريق مجموعة فرقة صحيفة رواية اغنية مسرحية لعبة تطبيق فيروس دواء عقار مادة اعصار عاصفة مصطلح كلمة عبارة لقب")
