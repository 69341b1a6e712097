package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// WithoutHash is the name without the signs of hashtags (#وزارة_الخارجية).
func WithoutHash(name string) string {
	if strings.IndexByte(name, '#') < 0 {
		return name
	}
	return strings.ReplaceAll(strings.ReplaceAll(name, "#", ""), "_", " ")
}

// CutLam takes the preposition ل off the first word of a name: للمجلس, لوكالة رويترز.
func CutLam(name string) string {
	if rest, ok := strings.CutPrefix(name, "لل"); ok {
		word, next, _ := strings.Cut(rest, " ")
		if ownLam.Has("ل"+lexicon.Fold(word)) && strings.HasSuffix(word, "ة") && strings.HasPrefix(next, "ال") && !strings.HasSuffix(strings.Fields(next)[0], "ة") {
			return "ل" + rest // للائحة الاتهام: in construct
		}
		if ownLam.Has("ل" + lexicon.Fold(word)) {
			return "الل" + rest // للجنة: of three ل two are written
		}
		return "ال" + rest
	}
	if word, _, _ := strings.Cut(name, " "); ownLam.Has(lexicon.Fold(word)) {
		return name // لجنة
	}
	return strings.TrimPrefix(name, "ل")
}

// ownLam are the words that begin with ل themselves.
var ownLam = lexicon.Set("لجنة لجان لائحة لوائح لاعب لاعبة لاعبين لاعبون لاعبي لاعبو لاعبات لاجئ لاجئة لاجئين لاجئون لاجئات لواء لبنانيين لبنانيون لبناني لبنانية ليبيين ليبيون ليبي ليبية ليبراليين ليبراليون ليكود")

// NameWords folds the words of a name and takes their articles off.
func NameWords(name string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '،' || r == '"' || r == '«' || r == '»' || r == '\u00A0' }) {
		w = lexicon.Fold(w)
		if rest, ok := strings.CutPrefix(w, "ال"); ok && len(rest) >= 4 {
			w = rest
		}
		out = append(out, w)
	}
	return out
}

// SplitTitle parts a phrase into the title (وزير الخارجية) and the personal name. A
// phrase without a name is a description and stays whole.
func (x *Reader) SplitTitle(np Phrase) (name, role string, person bool) {
	p := &x.Page
	first, last := np.First, np.Last
	for last-1 > first && p.Words[last-1].Punct == ')' { // سعاد (53 سنة)
		for last--; last > first && p.Words[last].Punct != '('; last-- {
		}
	}
	whole := p.Text(first, last)
	if p.Words[first].Conj {
		whole = whole[2:] // والحرس
	}
	for k := first + 1; k < last; k++ { // الرئيس التركي، رجب طيب أردوغان
		if !p.IsComma(k) {
			continue
		}
		left, right := x.titled(first, k), x.titled(k+1, last)
		switch {
		case left && !right && p.Words[k+1].Is(lexicon.ClassHuman) && !p.Words[k+1].Definite() && p.Words[k+1].Mention == 0:
			return p.Text(first, k), "", false // محامية فلان، صديق طفولة الوزير
		case left && !right && p.Words[first].Is(lexicon.ClassDependent) && x.UntilComma(k+1, last) < last-1:
			j := x.UntilComma(k+1, last) // ابنة العميل، فلان، فلانة
			return p.Text(j+1, x.UntilComma(j+1, last)), p.Text(first, j), true
		case left && !right:
			return p.Text(k+1, x.UntilComma(k+1, last)), p.Text(first, k), true
		case right && !left:
			return x.nameOnly(first, k), p.Text(k+1, last), true
		default:
			return x.splitWords(first, k)
		}
	}
	if first+2 < last && oneOf.Has(p.Words[first].Base) && p.Words[first+1].Is(lexicon.ClassHuman) && p.Words[first+1].Feats.Number == lexicon.Plural && !p.Words[first+1].Definite() && p.Words[first+2].Mention != 0 && x.IsPerson(p.Words[first+2].Mention) {
		return whole, "", false // أحد مساعدي نتانياهو
	}
	if name, role, person = x.splitWords(first, last); name != "" {
		return name, role, person
	}
	return whole, "", false
}

func (x *Reader) UntilComma(k, last int) int {
	for j := k; j < last; j++ {
		if x.Page.IsComma(j) {
			return j
		}
	}
	return last
}

func (x *Reader) nameOnly(first, last int) string {
	name, _, _ := x.splitWords(first, last)
	return name
}

// titled reports whether the words are a title only.
func (x *Reader) titled(first, last int) bool {
	p := &x.Page
	if first >= last || !p.Words[first].Is(lexicon.ClassHuman) {
		return false
	}
	_, role, person := x.splitWords(first, last)
	return !person && role == ""
}

// splitWords parts words without commas: the title goes on as long as its words carry
// an article, are titles or institutions themselves, or stand before a word with article
// in the lexicon; the name is the rest.
func (x *Reader) splitWords(first, last int) (name, role string, person bool) {
	p := &x.Page
	if first >= last {
		return "", "", false
	}
	whole := p.Text(first, last)
	w := &p.Words[first]
	if w.Conj {
		whole = whole[2:]
	}
	if reporters.Has(w.Base) && !w.Definite() && first+1 < last && p.Words[first+1].Mention == 0 && p.Words[first+1].Pos == document.PROPN && !p.Words[last-1].Arabic {
		return whole, "", false // مراسل فرانس 24
	}
	if p.D.Tokens[first].Kind == document.Number || x.about(first) > 0 {
		return whole, "", false // 56% من المشاركين
	}
	if q := p.QuoteAt(first); q != 0 && p.Quotes[q-1].Close.Start == p.Words[last-1].Start {
		return p.Text(first+1, last-1), "", false // "الرأي الحر"
	}
	if !w.Is(lexicon.ClassHuman) || w.Is(lexicon.ClassInstitution) && !w.Definite() && last == first+2 { // مؤسسة ترامب
		if k := x.titleBehind(first, last); k > 0 { // تمار إسنر كبيرة محللي
			return p.Text(first, k), p.Text(k, last), true
		}
		person = !w.Is(lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) && !w.Definite() && (w.Pos == document.PROPN || w.Pos == document.X)
		return whole, "", person
	}
	if last == first+2 && !w.Definite() && trades.Has(p.Words[first+1].Base) {
		return whole, "", false // شهود عيان
	}
	if w.Is(lexicon.ClassDependent) && !w.Definite() && last == first+2 || w.Is(lexicon.ClassDependent) && !w.Definite() && first+1 < last && p.MentionAt(first+1) != nil && x.IsPerson(p.Words[first+1].Mention) {
		return whole, "", false // منتقدو أردوغان
	}
	if (x.plural(first) || crowds.Has(w.Base)) && !w.Definite() && x.placedBehind(first, last) || x.ofHolder(first, last) || x.ofOffice(first, last) {
		return whole, "", false // سكان في مدينة فلانة شمالي البلاد, زوجة الرئيس فلان
	}
	closed := false // by a definite noun, behind which only what has the article goes on
	for k := first; k < last; k++ {
		w := &p.Words[k]
		behind := k > first && (p.Words[k-1].Is(lexicon.ClassPreposition) || p.Words[k-1].Pos == document.ADP || p.Words[k-1].Form == "باسم" || PlaceNouns.Has(strings.TrimPrefix(p.Words[k-1].Base, "ال")) || x.inNamesake(k, first)) // رجل في أوكاياما
		if k == first || behind || years.Has(w.Base) && p.D.Tokens[k-1].Kind == document.Number || x.titleWord(k, last, closed) {
			if w.Is(lexicon.ClassPreposition) || w.Prefix != "" || w.Form == "باسم" {
				closed = false
			}
			closed = closed || w.Definite() || w.Mention != 0 && !x.IsPerson(w.Mention)
			continue
		}
		for j := k + 1; j < last; j++ { // رجل الأعمال بافل دوروف مؤسس تليغرام
			if w := &p.Words[j]; w.Is(lexicon.ClassHuman) && !w.Definite() && !w.Conj && !nameParts[w.Base] {
				return p.Text(k, j), p.Text(first, k), true
			}
		}
		return p.Text(k, last), p.Text(first, k), true
	}
	return whole, "", false
}

// placedBehind reports whether a place is told right behind the people at word first (سكان في مدينة).
func (x *Reader) placedBehind(first, last int) bool {
	p := &x.Page
	return first+2 < last && (p.Words[first+1].Form == "في" || p.Words[first+1].HasBefore("ب")) && p.D.Tokens[first].Kind != document.Number
}

// ofHolder reports whether words [first, last), which begin with a relative or a helper of somebody, name whose
// he is by title and name (زوجة الرئيس السابق فلان).
func (x *Reader) ofHolder(first, last int) bool {
	p := &x.Page
	if !p.Words[first].Is(lexicon.ClassDependent) || p.Words[first].Definite() || first+2 >= last || !p.Words[first+1].Is(lexicon.ClassHuman) || !p.Words[first+1].Definite() {
		return false
	}
	for k := first + 2; k < last; k++ {
		if p.Words[k].Mention != 0 && x.IsPerson(p.Words[k].Mention) {
			return true
		}
	}
	return false
}

// inNamesake reports whether word k is one of the first two of the name that an institution bears (جامعة مصطفى
// كمال).
func (x *Reader) inNamesake(k, first int) bool {
	p := &x.Page
	for j := k - 1; j > first && j >= k-2; j-- {
		if w := &p.Words[j]; namedAfter.Has(w.Base) && !w.Definite() {
			return true
		} else if w.Definite() || w.Punct != 0 {
			break
		}
	}
	return false
}

// PlaceNouns are the nouns behind which the name of a place stands.
var PlaceNouns = lexicon.Set("مدينة بلدة قرية ضاحية ولاية محافظة مقاطعة حي جزيرة منطقة اقليم بلدية مركز ناحية مديرية قضاء شارع")

// titleBehind returns the word where a title begins behind a name of two words or more in
// [first, last), 0 for none.
func (x *Reader) titleBehind(first, last int) int {
	p := &x.Page
	if w := &p.Words[first]; w.Pos != document.PROPN && w.Pos != document.X && (w.Mention == 0 || !x.IsPerson(w.Mention)) && !x.isNameHere(first) || w.Definite() {
		return 0
	}
	for k := first + 2; k+1 < last; k++ {
		if w := &p.Words[k]; w.Is(lexicon.ClassHuman) && !w.Conj && !nameParts[w.Base] && w.Pos != document.PROPN {
			return k
		}
		if p.Words[k].Definite() || p.Words[k].Punct != 0 {
			return 0
		}
	}
	return 0
}

// titleWord reports whether word k goes on a title rather than beginning the name.
func (x *Reader) titleWord(k, last int, closed bool) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Is(lexicon.ClassDemonstrative) && k+1 < last && p.Words[k+1].Definite() {
		return true // أحد موقعي هذه العريضة
	}
	switch w.Form {
	case "نفسه", "نفسها", "ذاته", "ذاتها", "انفسهم":
		return true
	}
	switch {
	case w.Form == "ما" && k+1 < last && socalled.Has(p.Words[k+1].Base), socalled.Has(w.Base) && p.Words[k-1].Form == "ما":
		return true // رئيس ما يسمى
	case p.MentionAt(k) != nil && x.IsPerson(w.Mention):
		m := p.MentionAt(k)
		return m.First > 0 && namedAfter.Has(p.Words[m.First-1].Base) && m.Last < last // جامعة مصطفى كمال
	case w.Mention != 0:
		return true
	case w.Definite() || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassPreposition|lexicon.ClassMediaHead) || w.Prefix != "" || w.Punct != 0 || w.Form == "باسم" || w.Quote != 0:
		return true
	case closed && w.Pos == document.ADJ && w.Read.Source == document.Lexicon && k+1 == last && p.Words[k-1].Pos == document.ADJ && !p.Words[k-1].Definite():
		return true // ضابط ليبي بحري
	case closed:
		return !w.Arabic
	case w.Pos == document.NOUN || w.Pos == document.ADJ:
		return true
	case k+1 < last && p.Words[k+1].Definite() && w.Pos == document.X:
		return true
	}
	return !w.Arabic
}

// beforeName reports whether a name follows the title at word k, other titles between (العميد الركن).
func (x *Reader) beforeName(k int) bool {
	p := &x.Page
	for k++; k < len(p.Words) && honorific[p.Words[k].Base]; k++ {
	}
	return k < len(p.Words) && (p.Words[k].Pos == document.PROPN || p.Words[k].Mention != 0 || p.Words[k].Pos == document.X || p.IsMark(k))
}

// honorific are titles that stand beside another title or a name.
var honorific = map[string]bool{
	"الشيخ": true, "الامير": true, "الدكتور": true, "السيد": true, "السيدة": true, "اللواء": true, "العميد": true, "الجنرال": true,
	"الفريق": true, "العقيد": true, "المهندس": true, "الاستاذ": true, "الملك": true, "الحاج": true, "الاميرة": true, "الدكتورة": true,
	"البابا": true, "القس": true, "الاب": true, "الامام": true, "الركن": true, "الرائد": true, "المقدم": true, "النقيب": true, "المشير": true,
}

// ministryBefore reports whether a ministry of several fields stands in the phrase before word k, whose adjective
// the country there is (وزارة التجارة والاستثمار السعودية).
func (x *Reader) ministryBefore(np *Phrase, k int) bool {
	for j := k - 2; j >= np.First && j > k-6; j-- {
		if w := &x.Page.Words[j]; w.Base == "وزارة" || w.Base == "بوزارة" || w.Base == "لوزارة" {
			return true
		} else if !w.Definite() {
			break
		}
	}
	return false
}
