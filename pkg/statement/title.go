package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// givenTitles are titles that are given names too where a surname follows (أمير حاتمي).
var givenTitles = map[string]bool{"امير": true, "سلطان": true}

// cutLam takes the preposition ل off the first word of a name: للمجلس, لوكالة رويترز.
func cutLam(name string) string {
	if rest, ok := strings.CutPrefix(name, "لل"); ok {
		return "ال" + rest
	}
	return strings.TrimPrefix(name, "ل")
}

// within reports whether every one of the words a stands in b.
func within(a, b []string) bool {
	for _, w := range a {
		if indexOf(b, w) < 0 {
			return false
		}
	}
	return true
}

// sameName reports whether the words b are e again, in full or in part. A surname is the
// end of the full name; a description (المصدر) repeats the head of a longer one.
func sameName(e, b []string, persons bool) bool {
	if len(e) == 0 || len(b) == 0 {
		return false
	}
	short, long := b, e
	if len(short) > len(long) {
		short, long = long, short
	}
	if persons {
		return equalWords(long[len(long)-len(short):], short)
	}
	return len(b) <= len(e) && equalWords(e[:len(b)], b)
}

func equalWords(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

// nameWords folds the words of a name and takes their articles off.
func nameWords(name string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '،' || r == '"' || r == '«' || r == '»' || r == '\u00A0' }) {
		w = fold(w)
		if rest, ok := strings.CutPrefix(w, "ال"); ok && len(rest) >= 4 {
			w = rest
		}
		out = append(out, w)
	}
	return out
}

// splitTitle parts a phrase into the title (وزير الخارجية) and the personal name. A
// phrase without a name is a description and stays whole.
func (x *Reader) splitTitle(np phrase) (name, role string, person bool) {
	p := &x.page
	first, last := np.first, np.last
	for last-1 > first && p.words[last-1].punct == ')' { // سعاد (53 سنة)
		for last--; last > first && p.words[last].punct != '('; last-- {
		}
	}
	whole := p.text(first, last)
	if p.words[first].conj {
		whole = whole[2:] // والحرس
	}
	for k := first + 1; k < last; k++ { // الرئيس التركي، رجب طيب أردوغان
		if !p.isComma(k) {
			continue
		}
		left, right := x.titled(first, k), x.titled(k+1, last)
		switch {
		case left && !right:
			return p.text(k+1, x.untilComma(k+1, last)), p.text(first, k), true
		case right && !left:
			return x.nameOnly(first, k), p.text(k+1, last), true
		default:
			return x.splitWords(first, k)
		}
	}
	if name, role, person = x.splitWords(first, last); name != "" {
		return name, role, person
	}
	return whole, "", false
}

func (x *Reader) untilComma(k, last int) int {
	for j := k; j < last; j++ {
		if x.page.isComma(j) {
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
	p := &x.page
	if first >= last || !p.words[first].is(cHuman) {
		return false
	}
	_, role, person := x.splitWords(first, last)
	return !person && role == ""
}

// splitWords parts words without commas: the title goes on as long as its words carry
// an article, are titles or institutions themselves, or stand before a word with article
// in the lexicon; the name is the rest.
func (x *Reader) splitWords(first, last int) (name, role string, person bool) {
	p := &x.page
	if first >= last {
		return "", "", false
	}
	whole := p.text(first, last)
	w := &p.words[first]
	if w.conj {
		whole = whole[2:]
	}
	if reporters[w.base] && !w.definite() && first+1 < last && p.words[first+1].mention == 0 && p.words[first+1].pos == document.PROPN && !p.words[last-1].arabic {
		return whole, "", false // مراسل فرانس 24
	}
	if p.d.Tokens[first].Kind == document.Number || x.about(first) > 0 {
		return whole, "", false // 56% من المشاركين
	}
	if q := p.quoteAt(first); q != 0 && p.quotes[q-1].Close.Start == p.words[last-1].Start {
		return p.text(first+1, last-1), "", false // "الرأي الحر"
	}
	if !w.is(cHuman) || w.is(cInstitution) && !w.definite() && last == first+2 { // مؤسسة ترامب
		if k := x.titleBehind(first, last); k > 0 { // تمار إسنر كبيرة محللي
			return p.text(first, k), p.text(k, last), true
		}
		person = !w.is(cInstitution|cReport|cMediaHead|cMedia) && !w.definite() && (w.pos == document.PROPN || w.pos == document.X)
		return whole, "", person
	}
	if w.is(cDependent) && !w.definite() && last == first+2 || w.is(cDependent) && !w.definite() && first+1 < last && p.mentionAt(first+1) != nil && x.isPerson(p.words[first+1].mention) {
		return whole, "", false // منتقدو أردوغان
	}
	closed := false // by a definite noun, behind which only what has the article goes on
	for k := first; k < last; k++ {
		w := &p.words[k]
		behind := k > first && (p.words[k-1].is(cPreposition) || p.words[k-1].pos == document.ADP || p.words[k-1].form == "باسم" || placeNouns[strings.TrimPrefix(p.words[k-1].base, "ال")]) // رجل في أوكاياما
		if k == first || behind || x.titleWord(k, last, closed) {
			if w.is(cPreposition) || w.prefix != "" || w.form == "باسم" {
				closed = false
			}
			closed = closed || w.definite() || w.mention != 0 && !x.isPerson(w.mention)
			continue
		}
		for j := k + 1; j < last; j++ { // رجل الأعمال بافل دوروف مؤسس تليغرام
			if w := &p.words[j]; w.is(cHuman) && !w.definite() && !w.conj && !nameParts[w.base] {
				return p.text(k, j), p.text(first, k), true
			}
		}
		return p.text(k, last), p.text(first, k), true
	}
	return whole, "", false
}

// placeNouns are the nouns behind which the name of a place stands.
var placeNouns = set("مدينة بلدة قرية ضاحية ولاية محافظة مقاطعة حي جزيرة منطقة اقليم بلدية مركز ناحية مديرية قضاء شارع")

// titleBehind returns the word where a title begins behind a name of two words or more in
// [first, last), 0 for none.
func (x *Reader) titleBehind(first, last int) int {
	p := &x.page
	if w := &p.words[first]; w.pos != document.PROPN && w.pos != document.X && w.mention == 0 && !x.isNameHere(first) || w.definite() {
		return 0
	}
	for k := first + 2; k+1 < last; k++ {
		if w := &p.words[k]; w.is(cHuman) && !w.conj && !nameParts[w.base] && w.pos != document.PROPN {
			return k
		}
		if p.words[k].definite() || p.words[k].punct != 0 {
			return 0
		}
	}
	return 0
}

// titleWord reports whether word k goes on a title rather than beginning the name.
func (x *Reader) titleWord(k, last int, closed bool) bool {
	p := &x.page
	w := &p.words[k]
	switch w.form {
	case "نفسه", "نفسها", "ذاته", "ذاتها", "انفسهم":
		return true
	}
	switch {
	case p.mentionAt(k) != nil && x.isPerson(w.mention):
		return false
	case w.mention != 0:
		return true
	case w.definite() || w.is(cHuman|cInstitution|cPreposition|cMediaHead) || w.prefix != "" || w.punct != 0 || w.form == "باسم" || w.quote != 0:
		return true
	case closed:
		return !w.arabic
	case w.pos == document.NOUN || w.pos == document.ADJ:
		return true
	case k+1 < last && p.words[k+1].definite() && w.pos == document.X:
		return true
	}
	return !w.arabic
}
