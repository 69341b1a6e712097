package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// lateName adds the name that stands behind the complement of a title (الباحث في مدرسة العلوم،
// رومان تارتيز، أن; المسؤول في الحركة تنداي بيتي إن), or behind يدعى.
func (x *Reader) lateName(np *Phrase, limit int, v *lexicon.Verb) {
	if !np.Ok() || np.Head&lexicon.ClassHuman == 0 || x.toldOf(np, limit) || x.nameBehindAdjectives(np, limit) || x.calledName(np, limit) {
		return
	}
	p := &x.Page
	k := np.Last
	titled := np.named && np.Mention != 0 && x.IsPerson(np.Mention) && p.Mentions[np.Mention-1].By != document.ByName
	if (np.named || np.proper) && !titled || k+3 >= limit || !p.IsComma(k) && !p.Words[k].Is(lexicon.ClassPreposition) && p.Words[k].Prefix == "" && !x.namesAbbreviation(np, k, limit) || x.isAddressed(k, limit) {
		return
	}
	for end := min(limit-2, k+MaxSkip); k < end; k++ {
		w := &p.Words[k]
		if p.IsComma(k) {
			if r := x.SkipRelative(k, limit); r > k {
				k = r
			}
			if m := p.MentionAt(k + 1); m != nil && np.Head&lexicon.ClassDependent != 0 && x.IsPerson(p.Words[k+1].Mention) && m.Last+2 < limit && p.IsComma(m.Last) && p.Words[m.Last+1].Pos == document.PROPN {
				k = m.Last // ابنة العميل، سيرغي فلان، ناتاليا
			}
			x.nameUpTo(np, k+1, limit, titled)
			return
		}
		if n := p.MediaQuote(k, limit); n > 0 && k+n < limit {
			k += n
			if j := x.apposedName(k, limit); j > 0 {
				np.Last, np.proper = j, true // نظيرته في صحيفة "المساء" فلانة
				return
			}
			if x.nameUpTo(np, k, limit, titled) || x.nameBeforeSetting(np, k, limit, v) {
				return
			}
			k--
			continue
		}
		if w.Punct == '(' {
			k += max(p.Closing(k, limit)-1, 0)
			continue
		}
		whole := k == np.Last+1 && p.Words[np.Last].Prefix != "" && p.Words[np.Last].Prefix != p.Words[np.Last].Form // مدير الشرطة بالمدينة فلان
		if (k > np.Last+1 || whole) && (x.nameUpTo(np, k, limit, titled) || x.nameBeforeSetting(np, k, limit, v)) {
			return
		}
		if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassTalk|lexicon.ClassRelative|lexicon.ClassTime) || x.isVerb(k) || w.FormOf(lexicon.Participle) != nil && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !w.Definite() || w.Is(lexicon.ClassHuman) && w.Feats.Number != lexicon.Plural && !honorific[w.Base] && p.Words[k-1].Form != "في" {
			return
		}
	}
}

// namesAbbreviation reports whether the mark or bracket at word k, behind a title, holds the short name of its
// body and a person's name follows (مدير مكتب التحقيقات "إف بي آي" فلان).
func (x *Reader) namesAbbreviation(np *Phrase, k, limit int) bool {
	p := &x.Page
	if k <= np.First+1 || !p.Words[k-1].Definite() && p.Words[k-1].Mention == 0 {
		return false
	}
	n := p.MediaQuote(k, limit)
	if p.Words[k].Punct == '(' {
		n = p.Closing(k, limit)
	}
	if n < 3 || n > 6 || k+n >= limit {
		return false
	}
	m := p.MentionAt(k + n)
	return m != nil && x.IsPerson(p.Words[k+n].Mention) && m.Last-m.First > 1 && m.By == document.ByName
}

// nameBeforeSetting takes the full name of a person at word k, behind the complement of his title, where an
// occasion follows rather than what he says (قال الخبير في البنك الدولي فلان في مؤتمر صحفي إن): the verb v has
// no object, and nothing before the name can go on with it.
func (x *Reader) nameBeforeSetting(np *Phrase, k, limit int, v *lexicon.Verb) bool {
	p := &x.Page
	m := p.MentionAt(k)
	if m == nil || v == nil || v == &AnyVerb || v.Target&lexicon.FrameObject != 0 || !x.IsPerson(p.Words[k].Mention) || m.By != document.ByName || m.Last-m.First < 2 || m.Start != p.Words[k].Start || m.Last >= limit {
		return false
	}
	b := &p.Words[k-1]
	if b.Form == "مع" || !b.Definite() && b.Mention == 0 && b.Punct == 0 || b.HasPronoun() || !x.goesOnBehindName(m.Last) || x.speaksFor(np, k) && x.otherGenderThan(np, m) {
		return false
	}
	np.Last, np.Mention, np.named = m.Last, p.Words[k].Mention, true
	return true
}

// toldOf reports whether what stands behind the phrase is what it tells of (كشفت المصادر عن مقتل).
func (x *Reader) toldOf(np *Phrase, limit int) bool {
	p := &x.Page
	return np.Last+1 < limit && p.Words[np.Last].Form == "عن" && (p.Words[np.Last+1].Feats.Masdar || p.Words[np.Last+1].Base == "مقتل")
}

// nameUpTo takes the personal name that begins at word k into the phrase, if it ends at a comma,
// أن or a quotation: a person of the text, behind a comma or of two words at least, or unknown
// words that look like a name. Where the title is known to be somebody's it is his name only.
func (x *Reader) nameUpTo(np *Phrase, k, limit int, titled bool) bool {
	p := &x.Page
	if k >= limit {
		return false
	}
	comma := p.IsComma(k - 1)
	if b := &p.Words[k-1]; !comma && namedAfter.Has(b.Base) && !b.Definite() {
		return false // في جامعة مصطفى كمال
	}
	if comma && x.toHolder(np, k) {
		return false
	}
	if comma {
		k = x.pastRanks(k, limit)
	}
	m := p.MentionAt(k)
	person := m != nil && p.D.Entities[m.Entity].Kind == document.Person && m.Start == p.Words[k].Start && !p.Words[k].Conj
	last := k
	switch {
	case titled:
		if !person || m.Entity != p.Mentions[np.Mention-1].Entity {
			return false
		}
		last = m.Last
	case person && (np.Head&lexicon.ClassDependent != 0 || x.speaksFor(np, k)) && x.otherGenderThan(np, m):
		return false // ابنة العميل، سيرغي فلان، ناتاليا
	case person && (comma || m.Last-m.First > 1):
		last = m.Last
	case m != nil || p.Words[k].Is(lexicon.ClassHuman):
		return false
	case comma && x.apposedName(k, limit) > 0:
		last = x.apposedName(k, limit)
	case comma && p.Words[k].Pos != document.PROPN || !x.looksLikeName(k):
		return false
	}
	for last < limit && last < k+6 && !x.endsName(last) && p.Words[last].Punct == 0 && !p.Words[last].Is(lexicon.ClassPreposition) {
		if !comma && !p.Words[last].UnknownName() {
			return false
		}
		last++
	}
	if last >= limit || last < k+2 && !comma || !x.endsName(last) && !(comma && person && x.goesOnBehindName(last)) {
		return false
	}
	if np.Last = last; person {
		np.Mention, np.named = p.Words[k].Mention, true
	} else {
		np.proper = true
	}
	return true
}

// otherGenderThan reports whether the person of the mention is of another gender than the head of the phrase.
func (x *Reader) otherGenderThan(np *Phrase, m *Mention) bool {
	g, _ := x.GenderOf(*np)
	e := &x.Page.D.Entities[m.Entity]
	return e.Gender != 0 && g != 0 && e.Gender != g
}

// pastRanks returns the word behind the ranks and nations that stand between a comma and a name at word k (،
// العقيد الركن فلان، القطري فلان).
func (x *Reader) pastRanks(k, limit int) int {
	p := &x.Page
	for n := 0; n < 3 && k+1 < limit; n++ {
		w := &p.Words[k]
		if !w.Article || w.Conj || w.Mention != 0 && x.IsPerson(w.Mention) || p.Words[k+1].Punct != 0 || p.Words[k+1].Is(lexicon.ClassPreposition) {
			break
		}
		nation := strings.HasSuffix(w.Base, "ي") || strings.HasSuffix(w.Base, "ية")
		if !honorific[w.Base] && !w.Is(lexicon.ClassHuman) && !(nation && (w.Pos == document.ADJ || w.Mention != 0 || p.MentionAt(k+1) != nil && x.IsPerson(p.Words[k+1].Mention))) {
			break
		}
		k++
	}
	return k
}

// apposedName returns the word behind the name of two words or more that begins at word k, behind a comma and a
// title, whatever the dictionary takes its words for: one of them at least is a proper name or unknown, and it
// ends at a comma, أن, a colon or a bracket. 0 for none.
func (x *Reader) apposedName(k, limit int) int {
	p := &x.Page
	proper := false
	j := k
	for ; j < min(limit, k+MaxName); j++ {
		w := &p.Words[j]
		if w.Punct != 0 || !w.Arabic || w.Conj || w.Mention != 0 || w.Class != 0 || w.Noun != nil || w.Cues != nil || w.Prefix != "" || w.Pos == document.ADP || x.isVerb(j) {
			break
		}
		if w.Definite() && (j == k || w.Pos != document.PROPN && !strings.HasSuffix(w.Base, "ي")) {
			break
		}
		proper = proper || w.Pos == document.PROPN || w.Read.Source == document.Guess
	}
	if j < k+2 || j >= limit || !proper || !x.endsName(j) && p.Words[j].Punct != '(' {
		return 0
	}
	return j
}

// goesOnBehindName reports whether an adverbial follows the name that ends before word k (، فلان في بيان، فلان
// الأحد).
func (x *Reader) goesOnBehindName(k int) bool {
	w := &x.Page.Words[k]
	return w.Is(lexicon.ClassPreposition|lexicon.ClassTime) || w.Prefix != "" || w.Punct == '('
}

// endsName reports whether the name of a speaker ends before word k: at a comma, a colon, أن, a
// quotation or قوله.
func (x *Reader) endsName(k int) bool {
	p := &x.Page
	w := &p.Words[k]
	return p.IsComma(k) || w.Punct == ':' || w.Punct == '.' || w.Is(lexicon.ClassThat|lexicon.ClassBithat) || p.QuoteAt(k) != 0 || w.FormOf(lexicon.Masdar) != nil && (w.Pronoun != "" || w.HasPronoun())
}

// calledName takes the name behind يدعى into an indefinite phrase (شاهد عيان يدعى إيفان).
func (x *Reader) calledName(np *Phrase, limit int) bool {
	p := &x.Page
	if x.namedByHe(np, limit) {
		return true
	}
	if np.named && np.Last > np.First+1 || p.Words[np.First].Definite() {
		return false
	}
	for k := np.Last; k+1 < min(limit, np.Last+3); k++ {
		if k == np.Last && p.IsComma(k) {
			continue // أحد سكان البلدة، ويدعى سامي
		}
		if Called.Has(p.Words[k].Form) || Called.Has(p.Words[k].Base) && p.Words[k].Conj {
			if m := p.MentionAt(k + 1); m != nil && x.IsPerson(p.Words[k+1].Mention) {
				np.Last, np.Mention, np.named = m.Last, p.Words[k+1].Mention, true
				return true
			}
			return false
		}
		if !nominal(&p.Words[k]) || p.Words[k].Punct != 0 {
			return false
		}
	}
	return false
}

// namedByHe takes the name behind هو into an indefinite phrase, past a rank (متحدث ثان باسم الوزارة هو الرائد فلان).
func (x *Reader) namedByHe(np *Phrase, limit int) bool {
	p := &x.Page
	if np.Last+1 >= limit || p.Words[np.First].Definite() || np.Mention != 0 && x.IsPerson(np.Mention) || p.Words[np.Last].Base != "هو" && p.Words[np.Last].Base != "هي" {
		return false
	}
	for k := np.Last + 1; k < min(limit, np.Last+6) && p.Words[k].Punct == 0; k++ {
		switch m := p.MentionAt(k); {
		case m != nil && x.IsPerson(p.Words[k].Mention):
			np.Last, np.Mention, np.named = m.Last, p.Words[k].Mention, true
			return true
		case m != nil && p.D.Entities[m.Entity].Kind == document.Title:
			k = m.Last - 1
		case !p.Words[k].Is(lexicon.ClassHuman) && !(p.Words[k].Pos == document.ADJ && p.Words[k].Definite()):
			return false
		}
	}
	return false
}

// Called are the words that bring in the name of somebody not known.
var Called = lexicon.Set("يدعى تدعى يسمى تسمى اسمه اسمها المدعو المدعوة")

// nameBehindAdjectives adds the name that a second title brings in behind the complement of
// the first (قائد القوات الإيرانية شبه الحكومية الجنرال غلام حسين).
func (x *Reader) nameBehindAdjectives(np *Phrase, limit int) bool {
	p := &x.Page
	if np.Head&lexicon.ClassHuman == 0 || np.named || np.proper || !np.Ok() {
		return false
	}
	for j := np.Last; j < min(limit, np.Last+4); j++ {
		w := &p.Words[j]
		if m := p.MentionAt(j); m != nil && x.IsPerson(w.Mention) && (honorific[w.Base] || j > np.Last && (honorific[p.Words[j-1].Base] || Formerly.Has(p.Words[j-1].Base))) {
			np.Last, np.Mention, np.named = m.Last, w.Mention, true
			return true
		}
		if w.Punct != 0 || w.Conj || w.Mention != 0 && !w.Definite() || !w.Is(lexicon.ClassHuman) && !nominal(w) || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassPreposition|lexicon.ClassRelative|lexicon.ClassTime) {
			return false
		}
	}
	return false
}

// nameParts are common nouns that names are made with.
var nameParts = map[string]bool{"بن": true, "ابن": true, "بنت": true, "ابو": true, "ابي": true, "ابا": true, "ال": true, "عبد": true, "ام": true, "نور": true, "سيف": true}

func (x *Reader) IsPerson(mention int) bool {
	return x.Page.D.Entities[x.Page.Mentions[mention-1].Entity].Kind == document.Person
}

// looksLikeName reports whether word k can begin a personal name: no article, in no
// closed class, no verb.
func (x *Reader) looksLikeName(k int) bool {
	w := &x.Page.Words[k]
	if !w.Arabic || w.Conj || w.Class != 0 || w.Prefix != "" || x.isVerb(k) || w.Cues != nil {
		return false
	}
	if w.Pos == document.ADJ && (strings.HasSuffix(w.Base, "ة") || k+1 < len(x.Page.Words) && x.Page.Words[k+1].Is(lexicon.ClassPreposition)) {
		return false // ، مدعومة من
	}
	return w.Pos == document.PROPN || w.Pos == document.X || !w.Definite() && w.Pos != document.NOUN
}

// namedWithTitle reports whether a title stands behind two words without article of which the
// second is a proper name (هيفي مصطفى عضو الإدارة).
func (x *Reader) namedWithTitle(np Phrase) bool {
	p := &x.Page
	if np.Last-np.First < 3 || p.Words[np.First].Definite() || p.Words[np.First+1].Pos != document.PROPN {
		return false
	}
	w := &p.Words[np.First+2]
	return w.Is(lexicon.ClassHuman) && !w.Conj && !w.Definite()
}

// MaxName bounds a personal name in words.
const MaxName = 4

// nameRun returns how many words from k on are the name behind a full title, whatever the
// dictionary takes them for: two words or more without article, of no class, up to a comma,
// a colon or أن (قالت رئيسة المجلس الوطني للانتخابات تيبيساي لوسينا إن).
func (x *Reader) nameRun(np *Phrase, k, limit int) int {
	p := &x.Page
	if np.Head&lexicon.ClassHuman == 0 || np.named || np.proper || k == np.First || k-np.First < 2 {
		return 0
	}
	if m := p.Words[k-1].Mention; m == 0 || p.Mentions[m-1].Last != k || p.D.Entities[p.Mentions[m-1].Entity].Kind != document.Title {
		return 0
	}
	if p.Words[k].Prefix == "ل" && (x.mediumBehind(k) || p.Words[k].HasBefore("ل") && p.Words[k].Read.Source == document.Lexicon) {
		return 0 // وزير الخارجية لصحيفة محلية
	}
	j := k
	for ; j < min(limit, k+MaxName); j++ {
		w := &p.Words[j]
		if !w.Arabic || w.Conj || w.Mention != 0 || w.Definite() || w.Class != 0 || w.Noun != nil || w.Feats.Masdar && !w.HasPronoun() || x.isVerb(j) || w.FormOf(lexicon.Participle) != nil || w.Pos == document.ADP || x.Adjunct(j, limit) > j {
			break
		}
	}
	if j < k+2 || j >= limit || !p.IsComma(j) && !p.Words[j].Is(lexicon.ClassThat) && p.Words[j].Punct != ':' {
		return 0
	}
	return j - k
}

// SurnameAt reports whether word k, whatever the dictionary takes it for, is the surname
// behind the single given name of a mention: the phrase ends right after it (وقال وزير
// التربية هاينز فاسمان إن).
func (x *Reader) SurnameAt(mention, k, limit int) bool {
	p := &x.Page
	m := &p.Mentions[mention-1]
	if m.Last != k || m.Last-m.First != 1 || m.By != document.ByName || !x.IsPerson(mention) || k+1 >= limit {
		return false
	}
	n := &p.Words[k+1]
	if !x.maybeSurname(k) {
		return false
	}
	return n.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassTime) || n.Punct != 0 && n.Punct != '(' || n.Is(lexicon.ClassPreposition) || n.Prefix != "" && !p.accusative(&p.Words[k]) && !(p.Words[k].Pos == document.VERB && p.Words[k].Feats.Aspect == document.Imp)
}

// maybeSurname reports whether word k may be a surname, whatever the dictionary takes it for.
func (x *Reader) maybeSurname(k int) bool {
	w := &x.Page.Words[k]
	owned := w.HasPronoun() && w.Read.Source == document.Lexicon && !strings.HasSuffix(w.Base, "ي") && !strings.HasSuffix(w.Base, "ك")
	return w.Mention == 0 && !w.Definite() && w.Class == 0 && !owned && (!w.Feats.Masdar || w.HasBefore("ك")) && w.Cues == nil && w.Noun == nil && w.Arabic && !strings.HasPrefix(w.Form, "و")
}

// titledSurname reports whether word k is the surname behind a given name that is no entity, which stands behind
// its title or a comma and ends at a comma or أن (المدون الأميركي، مايكل أراندا، أن).
func (x *Reader) titledSurname(np *Phrase, k, limit int) bool {
	p := &x.Page
	if k-np.First < 2 || k+1 >= limit || np.Head&lexicon.ClassHuman == 0 || np.named {
		return false
	}
	b, before := &p.Words[k-1], &p.Words[k-2]
	if b.Mention != 0 || b.Pos != document.PROPN || b.Definite() || !p.IsComma(k-2) && !(before.Definite() && (before.Is(lexicon.ClassHuman) || before.Pos == document.ADJ)) {
		return false
	}
	if n := &p.Words[k+1]; !p.IsComma(k+1) && !n.Is(lexicon.ClassThat) {
		return false
	}
	return x.maybeSurname(k) || x.NisbaAt(k)
}

// Nominative is the name that words [np.First, ...) begin without the alif of the accusative on its indefinite noun
// and adjectives (تقريرا جديدا), the name itself where it has none.
func (x *Reader) Nominative(np Phrase, name string) string {
	p := &x.Page
	at := p.Words[np.First].Start
	if p.Words[np.First].Conj || p.Words[np.First].HasPronoun() || !p.accusative(&p.Words[np.First]) || !strings.HasPrefix(p.D.Text[at:], name) {
		return name
	}
	var b strings.Builder
	for k := np.First; k < np.Last && p.Words[k].End <= p.Words[np.First].Start+len(name); k++ {
		w := &p.Words[k]
		b.WriteString(p.D.Text[at:w.Start])
		word := p.D.Text[w.Start:w.End]
		if w.Punct == 0 && !w.HasPronoun() && p.accusative(w) {
			word = strings.TrimSuffix(strings.ReplaceAll(word, fathatan, ""), "ا")
		}
		b.WriteString(word)
		at = w.End
	}
	return b.String()
}
